/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/language.h"
#include "base/pool.h"
#include "rules/parser.h"

#include <string.h>

static const char *line_end(void)
{
	return _("the end of the line");
}

static bool expect(struct smv_parser *parser, enum smv_keyword keyword)
{
	if (smv_parser_takes(parser, keyword))
		return true;
	return smv_parser_expected(parser, smv_parser_choices(parser, (enum smv_keyword[]){ keyword, SMV_KEYWORD_NONE },
							      NULL));
}

/* C and the end of the line. */
static bool parse_last_condition(struct smv_parser *parser, struct smv_statement *s)
{
	if (!smv_parse_condition(parser, &s->when))
		return false;
	if (parser->at->kind == SMV_TOKEN_END)
		return true;
	return smv_parser_expected(parser, smv_parser_choices(parser, (enum smv_keyword[]){
				   SMV_KEYWORD_AND, SMV_KEYWORD_OR, SMV_KEYWORD_NONE }, line_end()));
}

/* `[when C]` and the end of the line; more are the other words that could have gone on here. */
static bool parse_tail(struct smv_parser *parser, struct smv_statement *s, const enum smv_keyword *more)
{
	if (smv_parser_takes(parser, SMV_KEYWORD_WHEN))
		return parse_last_condition(parser, s);
	if (parser->at->kind == SMV_TOKEN_END)
		return true;
	return smv_parser_expected(parser, smv_parser_choices(parser, more, line_end()));
}

static bool parse_when(struct smv_parser *parser, struct smv_statement *s)
{
	return parse_tail(parser, s, (enum smv_keyword[]){ SMV_KEYWORD_WHEN, SMV_KEYWORD_NONE });
}

static bool parse_end(struct smv_parser *parser)
{
	return parser->at->kind == SMV_TOKEN_END || smv_parser_expected(parser, line_end());
}

/* X: an amount, `applied`, or `P% of SUM`. */
static bool parse_amount(struct smv_parser *parser, struct smv_amount *amount)
{
	const struct smv_token *number = parser->at;

	if (smv_parser_takes(parser, SMV_KEYWORD_APPLIED)) {
		amount->kind = SMV_AMOUNT_APPLIED;
		return true;
	}
	amount->kind = SMV_AMOUNT_FIXED;
	if (!smv_parse_number(parser, smv_printf(parser->pool, _("an amount, a percentage or '%s'"),
						 smv_keyword_text(SMV_KEYWORD_APPLIED, smv_language())),
			      &amount->number))
		return false;
	if (parser->at->kind != SMV_TOKEN_PERCENT)
		return true;
	amount->kind = SMV_AMOUNT_PERCENT;
	parser->at = number;
	return smv_parse_percentage(parser, true, &amount->number) && expect(parser, SMV_KEYWORD_OF) &&
	       smv_parse_sum(parser, &amount->sum);
}

static bool parse_line_cap(struct smv_parser *parser, struct smv_statement *s)
{
	return !smv_parser_takes(parser, SMV_KEYWORD_AT_MOST) || parse_amount(parser, &s->limit);
}

static bool parse_reserve(struct smv_parser *parser, struct smv_statement *s)
{
	const struct smv_token *number = parser->at;

	if (!smv_parse_number(parser, _("an amount or a percentage"), &s->number))
		return false;
	if (parser->at->kind == SMV_TOKEN_PERCENT) {
		s->percent = true;
		parser->at = number;
		if (!smv_parse_percentage(parser, true, &s->number))
			return false;
	}
	if (parser->at->kind == SMV_TOKEN_END)
		return true;
	return smv_parser_expected(parser, s->percent ? line_end() :
							smv_printf(parser->pool, _("'%%' or %s"), line_end()));
}

static bool parse_base(struct smv_parser *parser, struct smv_statement *s)
{
	return smv_parse_number(parser, _("an amount"), &s->number) && parse_when(parser, s);
}

/* `first N`, `above M` and `at most X` are taken in any order. */
static bool parse_per(struct smv_parser *parser, struct smv_statement *s)
{
	bool has_above = false;

	if (!smv_parse_sum(parser, &s->sum) || !smv_parse_number(parser, _("an amount for each"), &s->number))
		return false;
	for (;;) {
		enum smv_keyword more[5];
		size_t count = 0;

		if (!s->has_first && smv_parser_takes(parser, SMV_KEYWORD_FIRST)) {
			s->has_first = true;
			if (!smv_parse_number(parser, _("a number"), &s->first))
				return false;
			continue;
		}
		if (!has_above && smv_parser_takes(parser, SMV_KEYWORD_ABOVE)) {
			has_above = true;
			if (!smv_parse_number(parser, _("a number"), &s->above))
				return false;
			continue;
		}
		if (s->limit.kind == SMV_AMOUNT_NONE && smv_parser_sees(parser, SMV_KEYWORD_AT_MOST)) {
			if (!parse_line_cap(parser, s))
				return false;
			continue;
		}
		if (!s->has_first)
			more[count++] = SMV_KEYWORD_FIRST;
		if (!has_above)
			more[count++] = SMV_KEYWORD_ABOVE;
		if (s->limit.kind == SMV_AMOUNT_NONE)
			more[count++] = SMV_KEYWORD_AT_MOST;
		more[count++] = SMV_KEYWORD_WHEN;
		more[count] = SMV_KEYWORD_NONE;
		return parse_tail(parser, s, more);
	}
}

static bool parse_percent_of(struct smv_parser *parser, struct smv_statement *s)
{
	enum smv_keyword more[] = { SMV_KEYWORD_WHEN, SMV_KEYWORD_AT_MOST, SMV_KEYWORD_NONE };

	if (!smv_parse_percentage(parser, false, &s->number))
		return false;
	(void)smv_parser_takes_token(parser, SMV_TOKEN_PERCENT); /* said twice, meant once */
	if (!expect(parser, SMV_KEYWORD_OF) || !smv_parse_sum(parser, &s->sum) || !parse_line_cap(parser, s))
		return false;
	if (s->limit.kind != SMV_AMOUNT_NONE)
		more[1] = SMV_KEYWORD_NONE;
	return parse_tail(parser, s, more);
}

static bool parse_share(struct smv_parser *parser, struct smv_statement *s)
{
	s->rest = smv_parser_takes(parser, SMV_KEYWORD_REST);
	if (!s->rest && parser->at->kind != SMV_TOKEN_NUMBER)
		return smv_parser_expected(parser, smv_printf(parser->pool, _("a percentage or '%s'"),
							      smv_keyword_text(SMV_KEYWORD_REST, smv_language())));
	if (!s->rest && !smv_parse_percentage(parser, true, &s->number))
		return false;
	if (smv_parser_takes(parser, SMV_KEYWORD_EQUALLY))
		return parse_when(parser, s);
	if (!smv_parser_takes(parser, SMV_KEYWORD_BY))
		return smv_parser_expected(parser, smv_parser_choices(parser, (enum smv_keyword[]){
						   SMV_KEYWORD_BY, SMV_KEYWORD_EQUALLY, SMV_KEYWORD_NONE }, NULL));
	return smv_parse_sum(parser, &s->sum) && parse_when(parser, s);
}

static bool parse_reduce(struct smv_parser *parser, struct smv_statement *s)
{
	if (!smv_parse_percentage(parser, true, &s->number))
		return false;
	if (!smv_parser_sees(parser, SMV_KEYWORD_WHEN))
		return expect(parser, SMV_KEYWORD_WHEN);
	return parse_when(parser, s);
}

static bool parse_limit(struct smv_parser *parser, struct smv_statement *s)
{
	enum smv_keyword more[] = { SMV_KEYWORD_WHEN, SMV_KEYWORD_PER, SMV_KEYWORD_NONE };

	if (!parse_amount(parser, &s->limit))
		return false;
	if (s->kind == SMV_FLOOR || s->limit.kind != SMV_AMOUNT_FIXED)
		return parse_when(parser, s);
	if (smv_parser_takes(parser, SMV_KEYWORD_PER)) {
		s->limit.kind = SMV_AMOUNT_EACH;
		more[1] = SMV_KEYWORD_NONE;
		if (!smv_parse_sum(parser, &s->limit.sum))
			return false;
	}
	return parse_tail(parser, s, more);
}

static bool parse_fit(struct smv_parser *parser, struct smv_statement *s)
{
	if (smv_parser_takes(parser, SMV_KEYWORD_PROPORTIONALLY)) {
		s->fit = SMV_FIT_PROPORTIONALLY;
	} else if (smv_parser_takes(parser, SMV_KEYWORD_EQUALLY)) {
		s->fit = SMV_FIT_EQUALLY;
	} else if (!smv_parser_takes(parser, SMV_KEYWORD_BY)) {
		return smv_parser_expected(parser, smv_parser_choices(parser, (enum smv_keyword[]){
			SMV_KEYWORD_PROPORTIONALLY, SMV_KEYWORD_EQUALLY, SMV_KEYWORD_BY, SMV_KEYWORD_NONE }, NULL));
	} else if (smv_parser_sees(parser, SMV_KEYWORD_SCORE)) {
		struct smv_measure score;

		s->fit = SMV_FIT_SCORE;
		if (!smv_parse_quantity(parser, "", &score)) /* so that it is among the quantities asked for */
			return false;
		s->sum.terms = smv_alloc(parser->pool, sizeof *s->sum.terms);
		s->sum.terms[0] = (struct smv_term){ .factor = 1, .quantity = score };
		s->sum.count = 1;
	} else if (smv_parser_takes(parser, SMV_KEYWORD_RECEIVED)) {
		s->fit = SMV_FIT_RECEIVED;
	} else {
		return smv_parser_expected(parser, smv_parser_choices(parser, (enum smv_keyword[]){
			SMV_KEYWORD_SCORE, SMV_KEYWORD_RECEIVED, SMV_KEYWORD_NONE }, NULL));
	}
	return parse_end(parser);
}

static bool parse_round(struct smv_parser *parser, struct smv_statement *s)
{
	const struct smv_token *unit = parser->at;

	if (!smv_parse_number(parser, _("an amount to round to"), &s->number))
		return false;
	if (s->number < 1)
		return smv_parser_refuse(parser, unit, SMV_ID_RULE_UNIT,
					 smv_printf(parser->pool,
						    _("'%s' is below the smallest unit, expected 0,01 or more"),
						    unit->text));
	s->down = smv_parser_takes(parser, SMV_KEYWORD_DOWN);
	if (s->down || parser->at->kind == SMV_TOKEN_END)
		return parse_end(parser);
	return smv_parser_expected(parser, smv_parser_choices(parser, (enum smv_keyword[]){
				   SMV_KEYWORD_DOWN, SMV_KEYWORD_NONE }, line_end()));
}

static bool parse_nothing_below(struct smv_parser *parser, struct smv_statement *s)
{
	return smv_parse_number(parser, _("an amount"), &s->number) && parse_end(parser);
}

static bool parse_bare(struct smv_parser *parser, struct smv_statement *s)
{
	(void)s;
	return parse_end(parser);
}

/* How each statement begins, in the order of the manual. */
static const struct opener {
	enum smv_keyword keyword;
	enum smv_statement_kind kind;
	bool (*parse)(struct smv_parser *parser, struct smv_statement *statement);
} openers[] = {
	{ SMV_KEYWORD_RESERVE, SMV_RESERVE, parse_reserve },
	{ SMV_KEYWORD_REQUIRE, SMV_REQUIRE, parse_last_condition },
	{ SMV_KEYWORD_BASE, SMV_BASE, parse_base },
	{ SMV_KEYWORD_PER, SMV_PER, parse_per },
	{ SMV_KEYWORD_PERCENT, SMV_PERCENT_OF, parse_percent_of },
	{ SMV_KEYWORD_SHARE, SMV_SHARE, parse_share },
	{ SMV_KEYWORD_REDISTRIBUTE, SMV_REDISTRIBUTE, parse_bare },
	{ SMV_KEYWORD_REDUCE, SMV_REDUCE, parse_reduce },
	{ SMV_KEYWORD_AT_MOST, SMV_CAP, parse_limit },
	{ SMV_KEYWORD_AT_LEAST, SMV_FLOOR, parse_limit },
	{ SMV_KEYWORD_NOTHING_BELOW, SMV_NOTHING_BELOW, parse_nothing_below },
	{ SMV_KEYWORD_MAY_EXCEED, SMV_MAY_EXCEED, parse_bare },
	{ SMV_KEYWORD_FIT, SMV_FIT, parse_fit },
	{ SMV_KEYWORD_ROUND, SMV_ROUND, parse_round },
};
enum { OPENERS = sizeof openers / sizeof *openers };

/* A keyword of several words of which only the first is there: `nothing` of `nothing below`; NULL for none. */
static const char *rest_lacking(const char *name)
{
	int language;
	size_t i;

	for (i = 0; i < OPENERS; i++)
		for (language = 0; language < SMV_LANGUAGE_COUNT; language++) {
			const char *text = smv_keyword_text(openers[i].keyword, (enum smv_language)language);
			const char *space = strchr(text, ' ');

			if (space && smv_keyword_same_word(name, text, (size_t)(space - text)))
				return space + 1;
		}
	return NULL;
}

static bool refuse_opening(struct smv_parser *parser)
{
	enum smv_keyword keywords[OPENERS + 1] = { SMV_KEYWORD_NONE };
	const struct smv_token *token = parser->at;
	const char *choices, *lacking = token->kind == SMV_TOKEN_WORD ? rest_lacking(token->name) : NULL;
	size_t i;

	if (lacking)
		return smv_parser_refuse(parser, token, SMV_ID_RULE_EXPECTED,
					 smv_printf(parser->pool, _("'%s' lacks '%s' after it"), token->text, lacking));
	for (i = 0; i < OPENERS; i++)
		keywords[i] = openers[i].keyword;
	choices = smv_parser_choices(parser, keywords, NULL);
	if (token->kind != SMV_TOKEN_WORD || smv_keyword_has_word(token->name))
		return smv_parser_expected(parser, choices);
	return smv_parser_refuse(parser, token, SMV_ID_RULE_UNKNOWN_WORD,
				 smv_printf(parser->pool, _("'%s' begins no rule, expected %s"), token->text, choices));
}

bool smv_parse_statement(struct smv_parser *parser, struct smv_statement *statement)
{
	size_t i;

	for (i = 0; i < OPENERS; i++)
		if (smv_parser_takes(parser, openers[i].keyword)) {
			statement->kind = openers[i].kind;
			return openers[i].parse(parser, statement);
		}
	return refuse_opening(parser);
}
