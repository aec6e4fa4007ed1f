/* SPDX-License-Identifier: EUPL-1.2 */
#include "rules/rules.h"
#include "base/language.h"
#include "base/pool.h"
#include "base/text.h"
#include "rules/parser.h"
#include "rules/statement.h"

#include <string.h>

enum { HUNDRED_PERCENT = 10000 };

static const char byte_order_mark[] = "\xEF\xBB\xBF";

size_t smv_rules_only(const struct smv_rules *rules, enum smv_statement_kind kind)
{
	size_t i;

	for (i = 0; i < rules->count; i++)
		if (rules->statements[i].kind == kind)
			return i;
	return SMV_NO_RULE;
}

/* Two that take what the others leave would each wait for the other: `share rest` is meant once, too. */
static bool once(const struct smv_statement *statement)
{
	switch (statement->kind) {
	case SMV_FIT:
	case SMV_ROUND:
	case SMV_REDISTRIBUTE:
	case SMV_NOTHING_BELOW:
	case SMV_MAY_EXCEED:
		return true;
	case SMV_SHARE:
		return statement->rest;
	case SMV_RESERVE:
	case SMV_REQUIRE:
	case SMV_BASE:
	case SMV_PER:
	case SMV_PERCENT_OF:
	case SMV_REDUCE:
	case SMV_CAP:
	case SMV_FLOOR:
		break;
	}
	return false;
}

/* What a line may break only together with the lines before it. */
static bool agrees_with_others(struct smv_parser *parser, const struct smv_token *first,
			       const struct smv_statement *statement)
{
	const struct smv_rules *rules = parser->rules;
	int64_t shares = 0;
	size_t i;

	for (i = 0; i < rules->count; i++) {
		const struct smv_statement *other = &rules->statements[i];

		if (other->kind == statement->kind && once(statement) && once(other))
			return smv_parser_refuse(parser, first, SMV_ID_RULE_TWICE,
						 smv_printf(parser->pool,
							    _("this rule stands twice, first on line %ld, expected it once"),
							    other->line));
		if (other->kind == SMV_SHARE)
			shares += other->number;
	}
	if (statement->kind == SMV_SHARE && shares + statement->number > HUNDRED_PERCENT)
		return smv_parser_refuse(parser, first, SMV_ID_RULE_SHARES,
					 _("the shares are more than the whole pot together, expected at most 100 %"));
	return true;
}

static void read_line(struct smv_parser *parser, const char *text)
{
	struct smv_rules *rules = parser->rules;
	struct smv_statement statement = { .line = parser->place.line };
	struct smv_token_line tokens;
	struct smv_rule_line *line;

	rules->lines = smv_grow(parser->pool, rules->lines, rules->line_count, &rules->line_room, sizeof *rules->lines);
	line = &rules->lines[rules->line_count++];
	*line = (struct smv_rule_line){ .statement = SMV_NO_RULE };
	if (!smv_lex(parser->pool, text, parser->place, parser->findings, &tokens))
		return;
	line->comment = tokens.comment;
	if (tokens.count == 1)
		return;
	parser->at = tokens.tokens;
	if (!smv_parse_statement(parser, &statement) || !agrees_with_others(parser, tokens.tokens, &statement))
		return;
	rules->statements = smv_grow(parser->pool, rules->statements, rules->count, &rules->room,
				     sizeof *rules->statements);
	line->statement = rules->count;
	rules->statements[rules->count++] = statement;
	rules->makes_claims |= statement.kind == SMV_BASE || statement.kind == SMV_PER ||
			       statement.kind == SMV_PERCENT_OF || statement.kind == SMV_SHARE;
}

struct smv_rules *smv_rules_read(struct smv_pool *pool, const char *text, const char *file,
				 struct smv_findings *findings)
{
	struct smv_rules *rules = smv_alloc(pool, sizeof *rules);
	struct smv_parser parser = {
		.pool = pool, .findings = findings, .rules = rules, .place = { .file = file, .column = -1 },
	};
	size_t errors = findings->errors;

	rules->file = smv_copy(pool, file);
	if (!strncmp(text, byte_order_mark, strlen(byte_order_mark)))
		text += strlen(byte_order_mark);
	while (*text) {
		size_t length = strcspn(text, "\r\n");

		parser.place.line++;
		read_line(&parser, smv_copy_bytes(pool, text, length));
		text += length;
		if (*text)
			text += text[0] == '\r' && text[1] == '\n' ? 2 : 1;
	}
	return findings->errors == errors ? rules : NULL;
}

size_t smv_rules_count(const struct smv_rules *rules)
{
	return rules->count;
}

long smv_rules_line(const struct smv_rules *rules, size_t statement)
{
	return rules->statements[statement].line;
}

const char *smv_rules_remark(struct smv_pool *pool, const struct smv_rules *rules, size_t statement)
{
	size_t at = (size_t)rules->statements[statement].line - 1;
	const char *comment = rules->lines[at].comment;

	if (!comment && at > 0 && rules->lines[at - 1].statement == SMV_NO_RULE)
		comment = rules->lines[at - 1].comment;
	return comment ? smv_text_clean(pool, comment + strspn(comment, "#")) : NULL;
}

size_t smv_rules_beyond_require(const struct smv_rules *rules)
{
	size_t i;

	for (i = 0; i < rules->count; i++)
		if (rules->statements[i].kind != SMV_REQUIRE)
			return i;
	return SMV_NO_RULE;
}

size_t smv_rules_quantities(const struct smv_rules *rules, const char *const **names)
{
	*names = (const char *const *)rules->quantities;
	return rules->quantity_count;
}

/* A name that the rules would read as anything but one word of the user's own could never be asked for. */
const char *smv_quantity_label(struct smv_pool *pool, const char *name, enum smv_language language)
{
	if (!strcmp(name, smv_keyword_text(SMV_KEYWORD_SCORE, SMV_ENGLISH)))
		name = smv_keyword_text(SMV_KEYWORD_SCORE, language);
	return smv_text_of_name(pool, name);
}

const char *smv_quantity_name(struct smv_pool *pool, const char *header)
{
	const char *name = smv_text_name(pool, header);
	struct smv_findings findings;
	struct smv_token_line line;

	if (smv_keyword_is(SMV_KEYWORD_SCORE, name))
		return smv_keyword_text(SMV_KEYWORD_SCORE, SMV_ENGLISH);
	smv_findings_init(&findings, pool);
	if (smv_keyword_has_word(name) || !smv_lex(pool, name, (struct smv_place){ .column = -1 }, &findings, &line) ||
	    line.count != 2 || line.tokens[0].kind != SMV_TOKEN_WORD)
		return NULL;
	return name;
}
