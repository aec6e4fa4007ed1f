/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/language.h"
#include "base/pool.h"
#include "base/text.h"
#include "rules/parser.h"
#include "model/kind.h"

/* What no clerk reads aloud, and what could exhaust the stack. */
enum { DEPTH_MOST = 50 };

static struct smv_condition *make(struct smv_parser *parser, enum smv_condition_kind kind)
{
	struct smv_condition *condition = smv_alloc(parser->pool, sizeof *condition);

	condition->kind = kind;
	return condition;
}

static bool parse_comparison(struct smv_parser *parser, struct smv_condition *c)
{
	c->comparison = parser->at->kind;
	switch (c->comparison) {
	case SMV_TOKEN_EQUAL:
	case SMV_TOKEN_UNEQUAL:
	case SMV_TOKEN_LESS:
	case SMV_TOKEN_AT_MOST:
	case SMV_TOKEN_MORE:
	case SMV_TOKEN_AT_LEAST:
		parser->at++;
		return smv_parse_number(parser, _("a number"), &c->from);
	case SMV_TOKEN_WORD:
	case SMV_TOKEN_NUMBER:
	case SMV_TOKEN_TEXT:
	case SMV_TOKEN_PERCENT:
	case SMV_TOKEN_DOTS:
	case SMV_TOKEN_PLUS:
	case SMV_TOKEN_LEFT:
	case SMV_TOKEN_RIGHT:
	case SMV_TOKEN_END:
		break;
	}
	return smv_parser_expected(parser, smv_parser_choices(parser,
							      (enum smv_keyword[]){ SMV_KEYWORD_IN, SMV_KEYWORD_NONE },
							      _("one of = != < <= > >=")));
}

static bool parse_range(struct smv_parser *parser, struct smv_condition *c)
{
	const struct smv_token *to;

	c->kind = SMV_CONDITION_RANGE;
	if (!smv_parse_number(parser, _("a number"), &c->from))
		return false;
	if (!smv_parser_takes_token(parser, SMV_TOKEN_DOTS))
		return smv_parser_expected(parser, "'..'");
	to = parser->at;
	if (!smv_parse_number(parser, _("a number"), &c->to))
		return false;
	if (c->to < c->from)
		return smv_parser_refuse(parser, to, SMV_ID_RULE_RANGE,
					 smv_printf(parser->pool,
						    _("'%s' is below the beginning of the range, expected it or more"),
						    to->text));
	return true;
}

static bool parse_is(struct smv_parser *parser)
{
	if (smv_parser_takes(parser, SMV_KEYWORD_IS))
		return true;
	return smv_parser_expected(parser, smv_parser_choices(parser,
							      (enum smv_keyword[]){ SMV_KEYWORD_IS, SMV_KEYWORD_NONE },
							      NULL));
}

static bool parse_kind(struct smv_parser *parser, struct smv_condition *c)
{
	const struct smv_choice *kind = NULL;

	c->kind = SMV_CONDITION_KIND;
	if (!parse_is(parser))
		return false;
	if (parser->at->kind == SMV_TOKEN_WORD || parser->at->kind == SMV_TOKEN_TEXT)
		kind = smv_choice_by_word(smv_kinds, parser->at->text);
	if (!kind)
		return smv_parser_expected(parser, smv_choices_or(parser->pool, smv_kinds));
	c->text = kind->code;
	parser->at++;
	return true;
}

static bool parse_category(struct smv_parser *parser, struct smv_condition *c)
{
	c->kind = SMV_CONDITION_CATEGORY;
	if (!parse_is(parser))
		return false;
	if (parser->at->kind == SMV_TOKEN_TEXT) {
		c->text = parser->at->text;
		c->key = smv_text_key(parser->pool, c->text);
	}
	if (!c->key || !*c->key)
		return smv_parser_expected(parser, _("a category between quotation marks"));
	parser->at++;
	return true;
}

static bool parse_plain(struct smv_parser *parser, struct smv_condition **condition)
{
	static const struct {
		enum smv_keyword keyword;
		enum smv_condition_kind kind;
	} facts[] = {
		{ SMV_KEYWORD_ACTIVE, SMV_CONDITION_ACTIVE },
		{ SMV_KEYWORD_SERVES, SMV_CONDITION_SERVES },
		{ SMV_KEYWORD_HAS_NUMBER, SMV_CONDITION_HAS_NUMBER },
	};
	struct smv_condition *c = *condition = make(parser, SMV_CONDITION_COMPARE);
	size_t i;

	for (i = 0; i < sizeof facts / sizeof *facts; i++)
		if (smv_parser_takes(parser, facts[i].keyword)) {
			c->kind = facts[i].kind;
			return true;
		}
	if (smv_parser_takes(parser, SMV_KEYWORD_KIND))
		return parse_kind(parser, c);
	if (smv_parser_takes(parser, SMV_KEYWORD_CATEGORY))
		return parse_category(parser, c);
	if (!smv_parse_quantity(parser, _("a condition, such as the name of a quantity"), &c->quantity))
		return false;
	return smv_parser_takes(parser, SMV_KEYWORD_IN) ? parse_range(parser, c) : parse_comparison(parser, c);
}

static bool deeper(struct smv_parser *parser)
{
	if (++parser->depth <= DEPTH_MOST)
		return true;
	return smv_parser_refuse(parser, parser->at, SMV_ID_RULE_DEPTH,
				 _("the condition is nested too deep, write it with fewer parentheses"));
}

static bool parse_not(struct smv_parser *parser, struct smv_condition **condition)
{
	bool fine;

	if (smv_parser_takes(parser, SMV_KEYWORD_NOT)) {
		*condition = make(parser, SMV_CONDITION_NOT);
		fine = deeper(parser) && parse_not(parser, &(*condition)->parts);
		parser->depth--;
		return fine;
	}
	if (smv_parser_takes_token(parser, SMV_TOKEN_LEFT)) {
		fine = deeper(parser) && smv_parse_condition(parser, condition);
		parser->depth--;
		if (fine && !smv_parser_takes_token(parser, SMV_TOKEN_RIGHT))
			return smv_parser_expected(parser, smv_parser_choices(parser, (enum smv_keyword[]){
							   SMV_KEYWORD_AND, SMV_KEYWORD_OR, SMV_KEYWORD_NONE }, "')'"));
		return fine;
	}
	return parse_plain(parser, condition);
}

/* Parts joined by one word; a single part stands for itself, and a part joined by the same word is opened up. */
static bool parse_joined(struct smv_parser *parser, enum smv_condition_kind kind, enum smv_keyword word,
			 bool (*parse_part)(struct smv_parser *, struct smv_condition **),
			 struct smv_condition **condition)
{
	struct smv_condition *first = NULL, **last = &first;
	size_t count = 0;

	do {
		struct smv_condition *part = NULL;

		if (!parse_part(parser, &part))
			return false;
		for (*last = part->kind == kind ? part->parts : part; *last; last = &(*last)->next)
			count++;
	} while (smv_parser_takes(parser, word));
	*condition = first;
	if (count > 1) {
		*condition = make(parser, kind);
		(*condition)->parts = first;
	}
	return true;
}

static bool parse_and(struct smv_parser *parser, struct smv_condition **condition)
{
	return parse_joined(parser, SMV_CONDITION_AND, SMV_KEYWORD_AND, parse_not, condition);
}

bool smv_parse_condition(struct smv_parser *parser, struct smv_condition **condition)
{
	return parse_joined(parser, SMV_CONDITION_OR, SMV_KEYWORD_OR, parse_and, condition);
}
