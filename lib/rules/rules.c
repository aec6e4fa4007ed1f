/* SPDX-License-Identifier: EUPL-1.2 */
/* A rule text as a whole: its lines, what stands under what, and what its lines may break only together. */
#include "samverkan/rules.h"
#include "base/dictionary.h"
#include "base/language.h"
#include "base/text.h"
#include "rules/forms.h"
#include "rules/parser.h"
#include "rules/statement.h"
#include "rules/wordings.h"
#include "samverkan/pool.h"

#include <string.h>

/* More than any clerk writes; what is larger is refused at once, not after minutes. */
enum { TEXT_MOST = 256 * 1024, LINE_MOST = 10000, STATEMENTS_MOST = 2000 };

static const char byte_order_mark[] = "\xEF\xBB\xBF";

size_t smv_rules_only_in(const struct smv_rules *rules, enum smv_statement_kind kind, size_t part)
{
	size_t i;

	for (i = 0; i < rules->count; i++)
		if (rules->statements[i].kind == kind && rules->statements[i].part == part)
			return i;
	return SMV_NO_RULE;
}

size_t smv_rules_only(const struct smv_rules *rules, enum smv_statement_kind kind)
{
	return smv_rules_only_in(rules, kind, SMV_NO_PART);
}

/* What is open while the lines are read. */
struct reading {
	struct smv_parser parser;
	struct smv_rule_line *line;
	struct smv_fraction shares; /* of the pot, or of the part that is open */
	struct smv_fraction parts;
	size_t part, table; /* SMV_NO_PART and SMV_NO_RULE: none */
	int part_indent, table_indent;
};

/* Two that take what the others leave would each wait for the other: `share rest` is meant once, too. */
static bool once(const struct smv_statement *statement)
{
	enum smv_times times = smv_forms[statement->kind].times;

	return times == SMV_ONCE || (times == SMV_ONCE_REST && statement->rest);
}

static bool stands_twice(struct reading *reading, const struct smv_token *first, const struct smv_statement *statement)
{
	const struct smv_rules *rules = reading->parser.rules;
	size_t i;

	for (i = 0; once(statement) && i < rules->count; i++) {
		const struct smv_statement *other = &rules->statements[i];

		if (other->kind == statement->kind && other->part == statement->part && once(other)) {
			(void)smv_parser_refuse(
				&reading->parser, first, SMV_ID_RULE_TWICE,
				smv_printf(reading->parser.pool,
					   _("this rule stands twice, first on line %ld, expected it once"),
					   other->line));
			return true;
		}
	}
	return false;
}

/* Adds a portion to those before it; false when they are more than the whole together. */
static bool fits_whole(struct smv_fraction *sum, const struct smv_statement *s)
{
	const struct smv_fraction whole = { 1, 1 };
	struct smv_fraction portion = smv_portion_fraction(s->portion);

	if (s->rest || !smv_fraction_add(*sum, portion, sum))
		return s->rest;
	*sum = smv_fraction_reduced(*sum);
	return smv_fraction_compare(*sum, whole) <= 0;
}

static bool agrees_with_shares(struct reading *reading, const struct smv_token *first, const struct smv_statement *s)
{
	if (s->kind == SMV_SHARE && !fits_whole(&reading->shares, s))
		return smv_parser_refuse(&reading->parser, first, SMV_ID_RULE_SHARES,
					 _("the shares are more than the whole pot together, expected at most 100 %"));
	if (s->kind == SMV_PART && !fits_whole(&reading->parts, s))
		return smv_parser_refuse(&reading->parser, first, SMV_ID_RULE_SHARES,
					 _("the parts are more than the whole pot together, expected at most 100 %"));
	return true;
}

/* With parts, most statements stand either inside them or outside. */
static bool stands_right(struct reading *reading, const struct smv_token *first, const struct smv_statement *s)
{
	enum smv_position position = smv_forms[s->kind].position;

	if (position == SMV_OUTSIDE_PARTS && reading->part != SMV_NO_PART)
		return smv_parser_refuse(
			&reading->parser, first, SMV_ID_RULE_PART,
			_("this rule is for the whole pot, let it stand outside the parts, at the margin"));
	return true;
}

static bool same_title(const struct smv_rules *rules, const struct smv_statement *s)
{
	size_t i;

	for (i = 0; i < rules->count; i++)
		if (rules->statements[i].kind == SMV_PART && !strcmp(rules->statements[i].text, s->text))
			return true;
	return false;
}

static bool opens(struct reading *reading, const struct smv_token *first, struct smv_statement *s, int indent)
{
	struct smv_rules *rules = reading->parser.rules;

	if (smv_forms[s->kind].rows) {
		reading->table = rules->count;
		reading->table_indent = indent;
	}
	if (s->kind != SMV_PART)
		return true;
	if (same_title(rules, s))
		return smv_parser_refuse(&reading->parser, first, SMV_ID_RULE_PART,
					 smv_printf(reading->parser.pool,
						    _("there is a part \"%s\" already, choose another name"), s->text));
	s->index = reading->part = rules->part_count++;
	reading->part_indent = indent;
	reading->shares = (struct smv_fraction){ 0, 1 };
	return true;
}

/* What stands further in than the line that opened a part or a table belongs to it. */
static void close_blocks(struct reading *reading, int indent)
{
	if (reading->table != SMV_NO_RULE && indent <= reading->table_indent)
		reading->table = SMV_NO_RULE;
	if (reading->part != SMV_NO_PART && indent <= reading->part_indent)
		reading->part = SMV_NO_PART;
}

/* What a name rests on is known before any line below asks for it. */
static void note_rests(struct smv_rules *rules, const struct smv_statement *s, unsigned rests)
{
	rules->rests |= rests;
	if (s->kind == SMV_LET || s->kind == SMV_TABLE_FACTOR)
		rules->lets[s->index].rests |= rests;
}

static void add_statement(struct reading *reading, struct smv_statement *statement, const struct smv_token *first,
			  int indent)
{
	struct smv_parser *parser = &reading->parser;
	struct smv_rules *rules = parser->rules;

	statement->part = reading->part;
	statement->heir = SMV_NO_PART;
	if (!smv_parse_statement(parser, statement) || !stands_right(reading, first, statement) ||
	    stands_twice(reading, first, statement) || !agrees_with_shares(reading, first, statement) ||
	    !opens(reading, first, statement, indent))
		return;
	if (rules->count == STATEMENTS_MOST) {
		if (!rules->too_many)
			(void)smv_parser_refuse(parser, first, SMV_ID_RULE_SIZE,
						smv_printf(parser->pool,
							   _("these are more than %d rules, expected fewer"),
							   STATEMENTS_MOST));
		rules->too_many = true;
		return;
	}
	rules->statements =
		smv_grow(parser->pool, rules->statements, rules->count, &rules->room, sizeof *rules->statements);
	reading->line->statement = rules->count;
	rules->statements[rules->count++] = *statement;
	rules->makes_claims |= smv_forms[statement->kind].claims;
	note_rests(rules, statement, smv_statement_rests(rules, statement));
}

static bool is_row(const struct reading *reading)
{
	return reading->table != SMV_NO_RULE && (smv_parser_sees(&reading->parser, SMV_KEYWORD_FROM) ||
						 smv_parser_sees(&reading->parser, SMV_KEYWORD_ABOVE));
}

static void read_line(struct reading *reading, const char *text)
{
	struct smv_parser *parser = &reading->parser;
	struct smv_rules *rules = parser->rules;
	struct smv_statement statement = { .line = parser->place.line };
	struct smv_token_line tokens;
	const char *instead;

	rules->lines = smv_grow(parser->pool, rules->lines, rules->line_count, &rules->line_room, sizeof *rules->lines);
	reading->line = &rules->lines[rules->line_count++];
	*reading->line = (struct smv_rule_line){ .statement = SMV_NO_RULE, .row = SMV_NO_RULE };
	if (!smv_lex(parser->pool, text, parser->place, parser->findings, &tokens))
		return;
	reading->line->comment = tokens.comment;
	if (tokens.count == 1)
		return;
	instead = smv_reword(parser->pool, &tokens);
	parser->at = tokens.tokens;
	if (instead) {
		(void)smv_parser_refuse(parser, parser->at, SMV_ID_RULE_EXPECTED, instead);
		return;
	}
	parser->tried_at = NULL;
	close_blocks(reading, tokens.indent);
	if (is_row(reading)) {
		struct smv_statement *table = &rules->statements[reading->table];

		if (smv_parse_row(parser, table)) {
			reading->line->statement = reading->table;
			reading->line->row = table->row_count - 1;
			note_rests(rules, table, smv_calc_rests(rules, table->rows[table->row_count - 1].value));
		}
		return;
	}
	add_statement(reading, &statement, tokens.tokens, tokens.indent);
}

static void refuse_line(struct reading *reading, long line, enum smv_id id, const char *message)
{
	struct smv_place place = reading->parser.place;

	place.line = line;
	place.character = 1;
	smv_finding_add(reading->parser.findings, SMV_ERROR, &place, id, "%s", message);
}

/* The part below that gets what this one leaves. */
static void find_heir(struct reading *reading, struct smv_statement *s)
{
	struct smv_rules *rules = reading->parser.rules;
	size_t i;

	for (i = 0; i < rules->count; i++) {
		const struct smv_statement *other = &rules->statements[i];

		if (other->kind == SMV_PART && other->index > s->index && !strcmp(other->text, s->over_to))
			s->heir = other->index;
	}
	if (s->heir == SMV_NO_PART)
		refuse_line(reading, s->line, SMV_ID_RULE_PART,
			    smv_printf(reading->parser.pool,
				       _("no part \"%s\" stands below, expected the name of one that does"),
				       s->over_to));
}

static bool asks_share(const struct smv_rules *rules)
{
	size_t i;

	for (i = 0; i < rules->count && rules->statements[i].kind != SMV_SHARE; i++)
		;
	return i < rules->count;
}

/* `fit by rate` cuts rates, so that nothing may give back what it cuts, nor round above it. */
static void check_rates(struct reading *reading, const struct smv_statement *fit)
{
	const struct smv_rules *rules = reading->parser.rules;
	size_t i;

	for (i = 0; i < rules->count; i++) {
		const struct smv_statement *s = &rules->statements[i];
		bool gives = s->part == fit->part && (s->kind == SMV_REDISTRIBUTE || (s->kind == SMV_SHARE && s->rest));

		if (gives)
			refuse_line(reading, s->line, SMV_ID_RULE_FIT,
				    _("this does not go together with a fit by rate, leave out one of them"));
		if (s->kind == SMV_ROUND && s->direction != SMV_DOWN && fit->part == SMV_NO_PART)
			refuse_line(reading, s->line, SMV_ID_RULE_FIT,
				    _("after a fit by rate amounts are rounded down only, so that each is its rate"));
	}
}

/* What shows only when all lines are read. */
static void check_whole(struct reading *reading)
{
	struct smv_rules *rules = reading->parser.rules;
	size_t i;

	for (i = 0; i < rules->count; i++) {
		struct smv_statement *s = &rules->statements[i];

		if (smv_forms[s->kind].rows && !s->row_count)
			refuse_line(
				reading, s->line, SMV_ID_RULE_ROW,
				smv_printf(reading->parser.pool,
					   _("this table has no rows, expected indented lines '%s N: VALUE' under it"),
					   smv_keyword_text(SMV_KEYWORD_FROM, smv_language())));
		if (s->kind == SMV_FIT && s->fit == SMV_FIT_RATE)
			check_rates(reading, s);
		if (s->kind == SMV_PART && s->over_to)
			find_heir(reading, s);
		if (rules->part_count && s->part == SMV_NO_PART && smv_forms[s->kind].position == SMV_INSIDE_PARTS)
			refuse_line(reading, s->line, SMV_ID_RULE_PART,
				    _("there are parts, so this rule stands inside one of them, indented"));
		if (s->kind == SMV_EXPECT && s->expectation == SMV_EXPECT_AMOUNT && asks_share(rules))
			refuse_line(
				reading, s->line, SMV_ID_RULE_EXPECT,
				_("an example has no pot to take a share of, so that rules with shares have no examples"));
		if (s->kind == SMV_REQUIRE && (smv_condition_rests(rules, s->when) & SMV_RESTS(SMV_CALC_SUM_OF_ALL)))
			refuse_line(
				reading, s->line, SMV_ID_RULE_CIRCLE,
				_("who takes part cannot rest on a sum over those who take part; ask for a number of the applicant's own"));
	}
}

/* So that the asked names stand by themselves, too. */
static void list_quantities(struct smv_pool *pool, struct smv_rules *rules)
{
	size_t i;

	rules->quantities = smv_alloc(pool, (rules->asked_count + 1) * sizeof *rules->quantities);
	for (i = 0; i < rules->asked_count; i++)
		rules->quantities[i] = rules->asked[i].name;
}

static void read_lines(struct reading *reading, const char *text)
{
	struct smv_parser *parser = &reading->parser;

	while (*text) {
		size_t length = strcspn(text, "\r\n");

		parser->place.line++;
		if (length > LINE_MOST)
			refuse_line(reading, parser->place.line, SMV_ID_RULE_SIZE,
				    smv_printf(parser->pool,
					       _("the line is longer than %d characters, expected shorter ones"),
					       LINE_MOST));
		else
			read_line(reading, smv_copy_bytes(parser->pool, text, length));
		text += length;
		if (*text)
			text += text[0] == '\r' && text[1] == '\n' ? 2 : 1;
	}
}

struct smv_rules *smv_rules_read(struct smv_pool *pool, const char *text, const char *file,
				 struct smv_findings *findings)
{
	struct smv_rules *rules = smv_alloc(pool, sizeof *rules);
	struct reading reading = {
		.parser = { .pool = pool,
			    .findings = findings,
			    .rules = rules,
			    .place = { .file = file, .column = -1 } },
		.shares = { 0, 1 },
		.parts = { 0, 1 },
		.part = SMV_NO_PART,
		.table = SMV_NO_RULE,
	};
	size_t errors = findings->errors;

	rules->file = smv_copy(pool, file);
	rules->dictionary = smv_dictionary_new(pool);
	if (!strncmp(text, byte_order_mark, strlen(byte_order_mark)))
		text += strlen(byte_order_mark);
	if (strlen(text) > TEXT_MOST)
		refuse_line(&reading, 1, SMV_ID_RULE_SIZE,
			    smv_printf(pool,
				       _("the rules are larger than %d KiB, expected a text that a clerk can read"),
				       TEXT_MOST / 1024));
	else
		read_lines(&reading, text);
	if (findings->errors == errors)
		check_whole(&reading);
	list_quantities(pool, rules);
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
	return rules->asked_count;
}

bool smv_rules_ask_class(const struct smv_rules *rules, size_t name)
{
	return rules->asked[name].as_class;
}

const char *smv_rules_name_text(const char *name, enum smv_language language)
{
	int keyword;

	for (keyword = SMV_KEYWORD_NONE + 1; keyword < SMV_KEYWORD_END; keyword++)
		if (!strcmp(name, smv_keyword_text((enum smv_keyword)keyword, SMV_ENGLISH)))
			return smv_keyword_text((enum smv_keyword)keyword, language);
	return name;
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
