/* SPDX-License-Identifier: EUPL-1.2 */
/* Conditions: comparisons, ranges, facts and what the register knows, joined by not, and, or. */
#include "base/language.h"
#include "base/text.h"
#include "model/kind.h"
#include "rules/parser.h"
#include "samverkan/pool.h"

static struct smv_condition *make(struct smv_parser *parser, enum smv_condition_kind kind)
{
	struct smv_condition *condition = smv_alloc(parser->pool, sizeof *condition);

	condition->kind = kind;
	return condition;
}

/* Which comparison a token is, SMV_COMPARISONS for none. */
static enum smv_comparison comparison_of(enum smv_token_kind kind)
{
	static const enum smv_token_kind kinds[SMV_COMPARISONS] = {
		[SMV_EQUAL] = SMV_TOKEN_EQUAL, [SMV_UNEQUAL] = SMV_TOKEN_UNEQUAL,
		[SMV_LESS] = SMV_TOKEN_LESS,   [SMV_LESS_EQUAL] = SMV_TOKEN_AT_MOST,
		[SMV_MORE] = SMV_TOKEN_MORE,   [SMV_MORE_EQUAL] = SMV_TOKEN_AT_LEAST,
	};
	enum smv_comparison i;

	for (i = SMV_EQUAL; i < SMV_COMPARISONS && kinds[i] != kind; i++)
		;
	return i;
}

static bool parse_range(struct smv_parser *parser, struct smv_condition *c)
{
	const struct smv_token *to;

	c->kind = SMV_CONDITION_RANGE;
	if (!smv_parse_calc(parser, _("a number"), &c->from))
		return false;
	if (!smv_parser_takes_token(parser, SMV_TOKEN_DOTS) && !smv_parser_takes_token(parser, SMV_TOKEN_DASH))
		return smv_parser_expected(parser, "'..'");
	to = parser->at;
	if (!smv_parse_calc(parser, _("a number"), &c->to))
		return false;
	if (c->from->kind == SMV_CALC_NUMBER && c->to->kind == SMV_CALC_NUMBER && c->to->number < c->from->number)
		return smv_parser_refuse(parser, to, SMV_ID_RULE_RANGE,
					 smv_printf(parser->pool,
						    _("'%s' is below the beginning of the range, expected it or more"),
						    to->text));
	return true;
}

/* The words that `kind is` takes, in the language of the run. */
static const char *kind_words(struct smv_parser *parser)
{
	const struct smv_choice *kind;
	const char *text = "";

	for (kind = smv_kinds; kind->code; kind++)
		text = smv_printf(parser->pool, "%s%s%s", text,
				  kind == smv_kinds ? ""
				  : kind[1].code    ? ", "
						    : _(" or "),
				  smv_choice_word(parser->pool, kind, smv_language()));
	return text;
}

static bool parse_kind(struct smv_parser *parser, struct smv_condition *c)
{
	const struct smv_choice *kind = NULL;

	c->kind = SMV_CONDITION_KIND;
	if (!smv_parser_needs(parser, SMV_KEYWORD_IS))
		return false;
	if (parser->at->kind == SMV_TOKEN_WORD || parser->at->kind == SMV_TOKEN_TEXT)
		kind = smv_choice_by_word(smv_kinds, parser->at->text);
	if (!kind)
		return smv_parser_expected(parser, kind_words(parser));
	c->text = kind->code;
	parser->at++;
	return true;
}

/* A text of letters or digits between quotation marks. */
static bool parse_text(struct smv_parser *parser, struct smv_condition *c, const char *what)
{
	if (parser->at->kind == SMV_TOKEN_TEXT) {
		c->text = parser->at->text;
		c->key = smv_text_key(parser->pool, c->text);
	}
	if (!c->key || !*c->key)
		return smv_parser_expected(parser, what);
	parser->at++;
	return true;
}

static bool parse_category(struct smv_parser *parser, struct smv_condition *c)
{
	c->kind = SMV_CONDITION_CATEGORY;
	return smv_parser_needs(parser, SMV_KEYWORD_IS) &&
	       parse_text(parser, c, _("a category between quotation marks"));
}

/* What the register knows of an organisation; *is_one says whether there was any. */
static bool parse_register(struct smv_parser *parser, struct smv_condition *c, bool *is_one)
{
	static const struct {
		enum smv_keyword keyword;
		enum smv_condition_kind kind;
	} facts[] = {
		{ SMV_KEYWORD_ACTIVE, SMV_CONDITION_ACTIVE },
		{ SMV_KEYWORD_SERVES, SMV_CONDITION_SERVES },
		{ SMV_KEYWORD_HAS_NUMBER, SMV_CONDITION_HAS_NUMBER },
	};
	size_t i;

	*is_one = true;
	for (i = 0; i < sizeof facts / sizeof *facts; i++)
		if (smv_parser_takes(parser, facts[i].keyword)) {
			c->kind = facts[i].kind;
			return true;
		}
	if (smv_parser_takes(parser, SMV_KEYWORD_KIND))
		return parse_kind(parser, c);
	if (smv_parser_takes(parser, SMV_KEYWORD_CATEGORY))
		return parse_category(parser, c);
	*is_one = false;
	return true;
}

/* A condition ends here. */
static bool ends(const struct smv_parser *parser)
{
	return parser->at->kind == SMV_TOKEN_END || parser->at->kind == SMV_TOKEN_RIGHT ||
	       smv_parser_sees(parser, SMV_KEYWORD_AND) || smv_parser_sees(parser, SMV_KEYWORD_OR);
}

static bool may_be_fact(const struct smv_calc *calc)
{
	return calc->kind == SMV_CALC_NAME || calc->kind == SMV_CALC_LET || calc->kind == SMV_CALC_GRANTED_BEFORE;
}

static bool parse_class(struct smv_parser *parser, struct smv_condition *c)
{
	c->kind = SMV_CONDITION_CLASS;
	c->index = c->left->index;
	parser->rules->asked[c->index].as_class = true;
	return parse_text(parser, c, _("a text between quotation marks"));
}

static bool parse_asked(struct smv_parser *parser, struct smv_condition *c)
{
	if (!smv_parse_calc(parser, _("a condition, such as the name of a quantity"), &c->left))
		return false;
	if (smv_parser_may(parser, SMV_KEYWORD_IN))
		return parse_range(parser, c);
	if (c->left->kind == SMV_CALC_NAME && smv_parser_takes(parser, SMV_KEYWORD_IS))
		return parse_class(parser, c);
	c->comparison = comparison_of(parser->at->kind);
	if (c->comparison != SMV_COMPARISONS) {
		parser->at++;
		return smv_parse_calc(parser, _("a number"), &c->from);
	}
	if (!may_be_fact(c->left) || !ends(parser))
		return smv_parser_expected(parser, _("one of = != < <= > >="));
	c->kind = SMV_CONDITION_FACT;
	return true;
}

static bool parse_plain(struct smv_parser *parser, struct smv_condition **condition)
{
	bool is_one;

	*condition = make(parser, SMV_CONDITION_COMPARE);
	if (!parse_register(parser, *condition, &is_one))
		return false;
	return is_one || parse_asked(parser, *condition);
}

/* Whether the parenthesis that opens here holds a calculation: after it something is reckoned or compared. */
static bool holds_calculation(const struct smv_parser *parser)
{
	struct smv_parser behind = *parser;
	int open = 0;

	do {
		open += (behind.at->kind == SMV_TOKEN_LEFT) - (behind.at->kind == SMV_TOKEN_RIGHT);
		if (behind.at->kind == SMV_TOKEN_END)
			return false;
		behind.at++;
	} while (open);
	return comparison_of(behind.at->kind) != SMV_COMPARISONS ||
	       (behind.at->kind >= SMV_TOKEN_PLUS && behind.at->kind <= SMV_TOKEN_DIVIDE) ||
	       smv_parser_sees(&behind, SMV_KEYWORD_IN) || smv_parser_sees(&behind, SMV_KEYWORD_TIMES) ||
	       smv_parser_sees(&behind, SMV_KEYWORD_DIVIDED_BY);
}

static bool parse_not(struct smv_parser *parser, struct smv_condition **condition);

static bool parse_parenthesis(struct smv_parser *parser, struct smv_condition **condition)
{
	bool fine = smv_parser_deeper(parser) && smv_parse_condition(parser, condition);

	parser->depth--;
	if (fine && !smv_parser_takes_token(parser, SMV_TOKEN_RIGHT))
		return smv_parser_expected(parser, "')'");
	return fine;
}

static bool parse_not(struct smv_parser *parser, struct smv_condition **condition)
{
	bool fine;

	if (smv_parser_takes(parser, SMV_KEYWORD_NOT)) {
		*condition = make(parser, SMV_CONDITION_NOT);
		fine = smv_parser_deeper(parser) && parse_not(parser, &(*condition)->parts);
		parser->depth--;
		return fine;
	}
	if (parser->at->kind != SMV_TOKEN_LEFT || holds_calculation(parser))
		return parse_plain(parser, condition);
	parser->at++;
	return parse_parenthesis(parser, condition);
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
	} while (smv_parser_may(parser, word));
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
