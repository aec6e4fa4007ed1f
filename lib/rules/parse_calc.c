/* SPDX-License-Identifier: EUPL-1.2 */
/* Calculations: sums of products of numbers, names and parts of something. */
#include "base/language.h"
#include "rules/parser.h"
#include "samverkan/pool.h"

/* A thousand per cent of something, at most. */
enum { MOST_PERCENT = 1000 * SMV_RULE_ONE };

static struct smv_calc *make(struct smv_parser *parser, enum smv_calc_kind kind)
{
	struct smv_calc *calc = smv_alloc(parser->pool, sizeof *calc);

	calc->kind = kind;
	return calc;
}

static bool parse_sum(struct smv_parser *parser, const char *what, struct smv_calc **calc);

static bool needs_token(struct smv_parser *parser, enum smv_token_kind kind, const char *what)
{
	return smv_parser_takes_token(parser, kind) || smv_parser_expected(parser, what);
}

static const char *a_calculation(void)
{
	return _("the name of a quantity or a number");
}

/* `least of (A; B)`; one part stands for itself where `many` is not set. */
static bool parse_list(struct smv_parser *parser, enum smv_calc_kind kind, bool many, struct smv_calc **calc)
{
	struct smv_calc **last;
	bool fine;

	*calc = make(parser, kind);
	last = &(*calc)->parts;
	if (!needs_token(parser, SMV_TOKEN_LEFT, "'('"))
		return false;
	fine = smv_parser_deeper(parser) && parse_sum(parser, a_calculation(), last);
	while (fine && many && smv_parser_takes_token(parser, SMV_TOKEN_SEMICOLON)) {
		last = &(*last)->next;
		fine = parse_sum(parser, a_calculation(), last);
	}
	parser->depth--;
	return fine && needs_token(parser, SMV_TOKEN_RIGHT, many ? _("';' or ')'") : "')'");
}

static bool parse_known(struct smv_parser *parser, struct smv_calc **calc)
{
	static const struct {
		enum smv_keyword keyword;
		enum smv_calc_kind kind;
	} known[] = {
		{ SMV_KEYWORD_APPLIED, SMV_CALC_APPLIED },
		{ SMV_KEYWORD_LAST_YEAR, SMV_CALC_LAST_YEAR },
		{ SMV_KEYWORD_DAYS_LATE, SMV_CALC_DAYS_LATE },
		{ SMV_KEYWORD_THIS_YEAR, SMV_CALC_THIS_YEAR },
		{ SMV_KEYWORD_GRANTED_BEFORE, SMV_CALC_GRANTED_BEFORE },
	};
	size_t i;

	for (i = 0; i < sizeof known / sizeof *known; i++)
		if (smv_parser_takes(parser, known[i].keyword)) {
			*calc = make(parser, known[i].kind);
			return true;
		}
	return false;
}

static bool parse_name(struct smv_parser *parser, const char *what, struct smv_calc **calc)
{
	const struct smv_token *token = parser->at;
	size_t let;

	if (parse_known(parser, calc))
		return true;
	*calc = make(parser, SMV_CALC_NAME);
	if (smv_parser_takes(parser, SMV_KEYWORD_SCORE)) {
		(*calc)->index = smv_parser_ask(parser, smv_keyword_text(SMV_KEYWORD_SCORE, SMV_ENGLISH));
		return true;
	}
	if (token->kind != SMV_TOKEN_WORD || smv_keyword_has_word(token->name))
		return smv_parser_expected(parser, what);
	let = smv_parser_let(parser, token->name);
	if (let != SMV_NO_RULE && let == parser->defining)
		return smv_parser_refuse(
			parser, token, SMV_ID_RULE_NAME,
			smv_printf(parser->pool, _("'%s' cannot rest on itself, only on names above it"), token->text));
	if (let != SMV_NO_RULE)
		(*calc)->kind = SMV_CALC_LET;
	(*calc)->index = let != SMV_NO_RULE ? let : smv_parser_ask(parser, token->name);
	parser->at++;
	return true;
}

/* Whether a keyword stands next with a parenthesis behind it; then it is no name. */
static bool sees_call(const struct smv_parser *parser, enum smv_keyword keyword)
{
	struct smv_parser behind = *parser;

	return smv_parser_takes(&behind, keyword) && behind.at->kind == SMV_TOKEN_LEFT;
}

static bool parse_call(struct smv_parser *parser, struct smv_calc **calc, bool *is_call)
{
	static const struct {
		enum smv_keyword keyword;
		enum smv_calc_kind kind;
		bool many;
	} calls[] = {
		{ SMV_KEYWORD_LEAST, SMV_CALC_LEAST, true },
		{ SMV_KEYWORD_GREATEST, SMV_CALC_GREATEST, true },
		{ SMV_KEYWORD_SUM_OF_ALL, SMV_CALC_SUM_OF_ALL, false },
	};
	size_t i;

	for (i = 0; i < sizeof calls / sizeof *calls; i++) {
		if (!sees_call(parser, calls[i].keyword))
			continue;
		*is_call = true;
		(void)smv_parser_takes(parser, calls[i].keyword);
		if (!parse_list(parser, calls[i].kind, calls[i].many, calc))
			return false;
		if (calls[i].kind == SMV_CALC_SUM_OF_ALL)
			(*calc)->index = parser->rules->totals++;
		return true;
	}
	*is_call = false;
	return true;
}

static bool parse_parenthesis(struct smv_parser *parser, struct smv_calc **calc)
{
	bool fine = smv_parser_deeper(parser) && parse_sum(parser, a_calculation(), calc);

	parser->depth--;
	return fine && needs_token(parser, SMV_TOKEN_RIGHT, "')'");
}

static bool parse_factor(struct smv_parser *parser, const char *what, struct smv_calc **calc)
{
	const struct smv_token *token = parser->at;
	bool is_call;

	if (smv_parser_takes_token(parser, SMV_TOKEN_NUMBER)) {
		*calc = make(parser, SMV_CALC_NUMBER);
		(*calc)->number = token->number;
		smv_parser_skip_currency(parser);
		return true;
	}
	if (smv_parser_takes_token(parser, SMV_TOKEN_LEFT))
		return parse_parenthesis(parser, calc);
	if (!parse_call(parser, calc, &is_call))
		return false;
	return is_call || parse_name(parser, what, calc);
}

/* `x`, `/` and their other spellings. */
static bool takes_operator(struct smv_parser *parser, bool *divides)
{
	*divides = smv_parser_takes_token(parser, SMV_TOKEN_DIVIDE) || smv_parser_takes(parser, SMV_KEYWORD_DIVIDED_BY);
	return *divides || smv_parser_takes_token(parser, SMV_TOKEN_TIMES) ||
	       smv_parser_takes(parser, SMV_KEYWORD_TIMES);
}

static bool parse_product(struct smv_parser *parser, const char *what, struct smv_calc **calc)
{
	struct smv_calc *first = NULL, *last;
	bool divides;

	if (!parse_factor(parser, what, &first))
		return false;
	*calc = first;
	for (last = first; takes_operator(parser, &divides); last = last->next) {
		if (*calc == first) {
			*calc = make(parser, SMV_CALC_PRODUCT);
			(*calc)->parts = first;
		}
		if (!parse_factor(parser, a_calculation(), &last->next))
			return false;
		last->next->inverse = divides;
	}
	return true;
}

static bool refuse_reach(struct smv_parser *parser, const struct smv_token *token)
{
	return smv_parser_refuse(parser, token, SMV_ID_RULE_PERCENT_REACH,
				 /* xgettext:no-c-format */
				 _("how far does a percentage of a sum reach? write it with parentheses: "
				   "(85% of cost) - aid, or 85% of (cost - aid)"));
}

/* Reads what follows in a sum that has begun with `first`; all is false where one is taken off. */
static bool parse_rest_of_sum(struct smv_parser *parser, struct smv_calc *first, struct smv_calc **calc, bool *all)
{
	struct smv_calc *last;

	*calc = first;
	*all = true;
	for (last = first;; last = last->next) {
		bool minus = parser->at->kind == SMV_TOKEN_MINUS;

		if (!minus && parser->at->kind != SMV_TOKEN_PLUS)
			return true;
		*all = *all && !minus;
		parser->at++;
		if (smv_parser_sees_portion(parser))
			return refuse_reach(parser, parser->at);
		if (!parse_product(parser, a_calculation(), &last->next))
			return false;
		last->next->inverse = minus;
		if (*calc == first) {
			*calc = make(parser, SMV_CALC_SUM);
			(*calc)->parts = first;
		}
	}
}

/* P% of takes the whole sum that + joins to its right. */
static bool parse_portion_of(struct smv_parser *parser, struct smv_calc **calc)
{
	const struct smv_token *token = parser->at;
	struct smv_calc *first = NULL;
	bool all;

	*calc = make(parser, SMV_CALC_PORTION);
	if (!smv_parse_portion(parser, MOST_PERCENT, true, &(*calc)->portion))
		return false;
	if (!smv_parser_needs(parser, SMV_KEYWORD_OF))
		return false;
	if (smv_parser_sees_portion(parser))
		return smv_parser_refuse(parser, parser->at, SMV_ID_RULE_PERCENT_REACH,
					 /* xgettext:no-c-format */
					 _("a percentage of a percentage needs parentheses: 50% of (20% of cost)"));
	if (!parse_product(parser, a_calculation(), &first) || !parse_rest_of_sum(parser, first, &(*calc)->parts, &all))
		return false;
	if (!all)
		return refuse_reach(parser, token);
	return true;
}

static bool parse_sum(struct smv_parser *parser, const char *what, struct smv_calc **calc)
{
	struct smv_calc *first = NULL;
	bool all;

	if (smv_parser_sees_portion(parser))
		return parse_portion_of(parser, calc);
	return parse_product(parser, what, &first) && parse_rest_of_sum(parser, first, calc, &all);
}

bool smv_parse_calc(struct smv_parser *parser, const char *what, struct smv_calc **calc)
{
	return parse_sum(parser, what, calc);
}
