/* SPDX-License-Identifier: EUPL-1.2 */
/* How each slot of a statement's line is read. */
#include "base/dictionary.h"
#include "base/language.h"
#include "rules/forms.h"
#include "rules/parser.h"
#include "samverkan/pool.h"

#include <string.h>

enum { HUNDRED_PERCENT = 100 * SMV_RULE_ONE, THOUSAND_PERCENT = 10 * HUNDRED_PERCENT, ORE = SMV_RULE_ONE / 100 };

static bool parse_condition(struct smv_parser *parser, struct smv_statement *s)
{
	return smv_parse_condition(parser, &s->when);
}

static bool parse_when(struct smv_parser *parser, struct smv_statement *s)
{
	return !smv_parser_may(parser, SMV_KEYWORD_WHEN) || smv_parse_condition(parser, &s->when);
}

static bool parse_when_needed(struct smv_parser *parser, struct smv_statement *s)
{
	return smv_parser_needs(parser, SMV_KEYWORD_WHEN) && smv_parse_condition(parser, &s->when);
}

static bool is_percentage(const struct smv_token *at)
{
	return at[0].kind == SMV_TOKEN_NUMBER && at[1].kind == SMV_TOKEN_PERCENT;
}

static bool parse_kept(struct smv_parser *parser, struct smv_statement *s)
{
	s->percent = is_percentage(parser->at);
	if (s->percent)
		return smv_parse_portion(parser, HUNDRED_PERCENT, true, &s->portion);
	if (!smv_parse_number(parser, _("an amount or a percentage"), &s->number))
		return false;
	smv_parser_skip_currency(parser);
	if (parser->at->kind == SMV_TOKEN_END)
		return true;
	return smv_parser_expected(parser, smv_printf(parser->pool, _("'%%' or %s"), _("the end of the line")));
}

/* P% alone is of the amount itself; P% of something is an amount like any other. */
static bool parse_taken(struct smv_parser *parser, struct smv_statement *s)
{
	struct smv_parser behind = *parser;

	if (is_percentage(parser->at)) {
		behind.at = parser->at + 2;
		s->percent = !smv_parser_sees(&behind, SMV_KEYWORD_OF);
	}
	if (s->percent)
		return smv_parse_portion(parser, HUNDRED_PERCENT, true, &s->portion);
	return smv_parse_calc(parser, _("an amount or a percentage"), &s->amount);
}

static bool parse_amount(struct smv_parser *parser, struct smv_statement *s)
{
	return smv_parse_calc(parser, _("an amount"), &s->amount);
}

static bool parse_each(struct smv_parser *parser, struct smv_statement *s)
{
	return smv_parse_calc(parser, _("an amount for each"), &s->amount);
}

static bool parse_counted(struct smv_parser *parser, struct smv_statement *s)
{
	if (!smv_parse_calc(parser, _("the name of a quantity"), &s->of))
		return false;
	(void)smv_parser_takes_token(parser, SMV_TOKEN_COLON);
	return true;
}

/* X, and with `per` so much for each. */
static bool parse_limit_of(struct smv_parser *parser, struct smv_limit *limit, bool per)
{
	if (!smv_parse_calc(parser,
			    smv_printf(parser->pool, _("an amount, a percentage or '%s'"),
				       smv_keyword_text(SMV_KEYWORD_APPLIED, smv_language())),
			    &limit->amount))
		return false;
	return !per || !smv_parser_may(parser, SMV_KEYWORD_PER) ||
	       smv_parse_calc(parser, _("the name of a quantity"), &limit->each);
}

static bool parse_limit(struct smv_parser *parser, struct smv_statement *s)
{
	return parse_limit_of(parser, &s->limit, true);
}

static bool parse_floor(struct smv_parser *parser, struct smv_statement *s)
{
	return parse_limit_of(parser, &s->limit, false);
}

static bool parse_line_cap(struct smv_parser *parser, struct smv_statement *s)
{
	return !smv_parser_may(parser, SMV_KEYWORD_AT_MOST) || parse_limit_of(parser, &s->limit, true);
}

static bool parse_bounds(struct smv_parser *parser, struct smv_statement *s)
{
	for (;;) {
		if (!s->has_first && smv_parser_may(parser, SMV_KEYWORD_FIRST)) {
			s->has_first = true;
			if (!smv_parse_number(parser, _("a number"), &s->first))
				return false;
		} else if (!s->has_above && smv_parser_may(parser, SMV_KEYWORD_ABOVE)) {
			s->has_above = true;
			if (!smv_parse_number(parser, _("a number"), &s->above))
				return false;
		} else if (!s->limit.amount && smv_parser_may(parser, SMV_KEYWORD_AT_MOST)) {
			if (!parse_limit_of(parser, &s->limit, true))
				return false;
		} else {
			return true;
		}
	}
}

static bool parse_percentage(struct smv_parser *parser, struct smv_statement *s)
{
	if (!smv_parse_portion(parser, THOUSAND_PERCENT, false, &s->portion))
		return false;
	(void)smv_parser_takes_token(parser, SMV_TOKEN_PERCENT); /* said twice, meant once */
	return true;
}

static bool parse_of(struct smv_parser *parser, struct smv_statement *s)
{
	return smv_parser_needs(parser, SMV_KEYWORD_OF) && smv_parse_calc(parser, _("the name of a quantity"), &s->of);
}

static bool parse_share(struct smv_parser *parser, struct smv_statement *s)
{
	s->rest = smv_parser_takes(parser, SMV_KEYWORD_REST);
	if (!s->rest && parser->at->kind != SMV_TOKEN_NUMBER)
		return smv_parser_expected(parser, smv_printf(parser->pool, _("a percentage or '%s'"),
							      smv_keyword_text(SMV_KEYWORD_REST, smv_language())));
	return s->rest || smv_parse_portion(parser, HUNDRED_PERCENT, true, &s->portion);
}

static bool parse_weight(struct smv_parser *parser, struct smv_statement *s)
{
	bool equally;

	return smv_parser_needs_one(parser, SMV_KEYWORD_BY, SMV_KEYWORD_EQUALLY, &equally) &&
	       (equally || smv_parse_calc(parser, _("the name of a quantity"), &s->of));
}

static bool parse_reduction(struct smv_parser *parser, struct smv_statement *s)
{
	return smv_parse_portion(parser, HUNDRED_PERCENT, true, &s->portion);
}

static bool parse_unit(struct smv_parser *parser, struct smv_statement *s)
{
	const struct smv_token *unit = parser->at;

	if (!smv_parse_number(parser, _("an amount to round to"), &s->number))
		return false;
	smv_parser_skip_currency(parser);
	if (s->number < ORE)
		return smv_parser_refuse(parser, unit, SMV_ID_RULE_UNIT,
					 smv_printf(parser->pool,
						    _("'%s' is below the smallest unit, expected 0,01 or more"),
						    unit->text));
	if (s->number % ORE)
		return smv_parser_refuse(parser, unit, SMV_ID_RULE_UNIT,
					 smv_printf(parser->pool,
						    _("'%s' is no whole number of öre, expected two decimals at most"),
						    unit->text));
	return true;
}

/* `by score`, `by received`. */
static bool parse_fit_by(struct smv_parser *parser, struct smv_statement *s)
{
	if (smv_parser_takes(parser, SMV_KEYWORD_SCORE)) {
		s->fit = SMV_FIT_SCORE;
		s->of = smv_alloc(parser->pool, sizeof *s->of); /* so that it is among the quantities asked for */
		s->of->kind = SMV_CALC_NAME;
		s->of->index = smv_parser_ask(parser, smv_keyword_text(SMV_KEYWORD_SCORE, SMV_ENGLISH));
		return true;
	}
	if (smv_parser_takes(parser, SMV_KEYWORD_RECEIVED)) {
		s->fit = SMV_FIT_RECEIVED;
		return true;
	}
	return smv_parser_expected(
		parser,
		smv_parser_choices(parser,
				   (enum smv_keyword[]){ SMV_KEYWORD_SCORE, SMV_KEYWORD_RECEIVED, SMV_KEYWORD_NONE },
				   NULL));
}

static bool parse_fit(struct smv_parser *parser, struct smv_statement *s)
{
	if (smv_parser_may(parser, SMV_KEYWORD_PROPORTIONALLY)) {
		s->fit = SMV_FIT_PROPORTIONALLY;
		return true;
	}
	if (smv_parser_may(parser, SMV_KEYWORD_EQUALLY)) {
		s->fit = SMV_FIT_EQUALLY;
		return true;
	}
	if (smv_parser_may(parser, SMV_KEYWORD_BY_RATE)) {
		s->fit = SMV_FIT_RATE;
		return parse_unit(parser, s);
	}
	return smv_parser_needs(parser, SMV_KEYWORD_BY) && parse_fit_by(parser, s);
}

static bool parse_direction(struct smv_parser *parser, struct smv_statement *s)
{
	if (smv_parser_may(parser, SMV_KEYWORD_DOWN))
		s->direction = SMV_DOWN;
	else if (smv_parser_may(parser, SMV_KEYWORD_UP))
		s->direction = SMV_UP;
	return true;
}

static bool parse_kronor(struct smv_parser *parser, struct smv_statement *s)
{
	if (!smv_parse_number(parser, _("an amount"), &s->number))
		return false;
	smv_parser_skip_currency(parser);
	return true;
}

static bool parse_text(struct smv_parser *parser, const char *what, const char **text)
{
	if (parser->at->kind != SMV_TOKEN_TEXT || !*parser->at->text)
		return smv_parser_expected(parser, what);
	*text = parser->at->text;
	parser->at++;
	return true;
}

static bool parse_seed(struct smv_parser *parser, struct smv_statement *s)
{
	return parse_text(parser, _("a text for the lot between quotation marks"), &s->text);
}

static bool refuse_name(struct smv_parser *parser, const struct smv_token *token, const char *message)
{
	return smv_parser_refuse(parser, token, SMV_ID_RULE_NAME, message);
}

/* The last line of a name, NULL where it has none yet. */
static const struct smv_statement *last_of_name(const struct smv_rules *rules, size_t index)
{
	size_t i;

	for (i = rules->count; i-- > 0;)
		if ((rules->statements[i].kind == SMV_LET || rules->statements[i].kind == SMV_TABLE_FACTOR) &&
		    rules->statements[i].index == index)
			return &rules->statements[i];
	return NULL;
}

/* A further line of a name that has one: they stand together, and none follows one that always holds. */
static bool may_go_on(struct smv_parser *parser, const struct smv_token *token, size_t index)
{
	const struct smv_rules *rules = parser->rules;
	const struct smv_statement *last = last_of_name(rules, index);

	if (!last) /* its line was refused, which has been said */
		return true;
	if (last->kind == SMV_TABLE_FACTOR)
		return refuse_name(parser, token,
				   smv_printf(parser->pool, _("'%s' is a table already, give one of them another name"),
					      token->text));
	if (last != &rules->statements[rules->count - 1])
		return refuse_name(parser, token,
				   smv_printf(parser->pool,
					      _("the lines of '%s' do not stand together, move this one to the others"),
					      token->text));
	if (!last->when)
		return refuse_name(
			parser, token,
			smv_printf(parser->pool,
				   _("a line of '%s' above always holds, so this one never would; give that one a "
				     "condition"),
				   token->text));
	return true;
}

/* A name that the rules give themselves; it is known from the next line on, so that it cannot rest on itself. */
static bool parse_own_name(struct smv_parser *parser, struct smv_statement *s, bool again)
{
	const struct smv_token *token = parser->at;
	enum smv_keyword known;

	if (token->kind != SMV_TOKEN_WORD)
		return smv_parser_expected(parser, _("a name"));
	for (known = SMV_KEYWORD_THIS_YEAR; known <= SMV_KEYWORD_GRANTED_BEFORE; known++)
		if (smv_parser_sees(parser, known))
			return refuse_name(
				parser, token,
				smv_printf(parser->pool, _("'%s' is known already, choose another name"), token->text));
	if (smv_keyword_has_word(token->name))
		return refuse_name(
			parser, token,
			smv_printf(parser->pool, _("'%s' is a word of the rules, choose another name"), token->text));
	if (smv_dictionary_find(parser->rules->dictionary, token->name, strlen(token->name)) != SMV_NO_WORD)
		return refuse_name(
			parser, token,
			smv_printf(
				parser->pool,
				_("'%s' is asked of the applications further up; let it stand above that, or choose another name"),
				token->text));
	s->index = smv_parser_let(parser, token->name);
	if (s->index == SMV_NO_RULE)
		s->index = smv_parser_add_let(parser, token->name);
	else if (!again)
		return refuse_name(parser, token,
				   smv_printf(parser->pool,
					      _("'%s' has a meaning already, give one of them another name"),
					      token->text));
	else if (!may_go_on(parser, token, s->index))
		return false;
	parser->defining = s->index;
	parser->at++;
	return true;
}

static bool parse_named(struct smv_parser *parser, struct smv_statement *s)
{
	if (!parse_own_name(parser, s, true))
		return false;
	return smv_parser_takes_token(parser, SMV_TOKEN_EQUAL) || smv_parser_expected(parser, "'='");
}

static bool parse_factor(struct smv_parser *parser, struct smv_statement *s)
{
	return parse_own_name(parser, s, false);
}

static bool parse_by(struct smv_parser *parser, struct smv_statement *s)
{
	return smv_parser_needs(parser, SMV_KEYWORD_BY) && smv_parse_calc(parser, _("the name of a quantity"), &s->by);
}

static bool parse_by_or_steps(struct smv_parser *parser, struct smv_statement *s)
{
	s->stepwise = smv_parser_may(parser, SMV_KEYWORD_STEPWISE);
	if (s->stepwise || !smv_parser_may(parser, SMV_KEYWORD_BY))
		return true;
	return smv_parse_calc(parser, _("the name of a quantity"), &s->by);
}

static bool parse_title(struct smv_parser *parser, struct smv_statement *s)
{
	return parse_text(parser, _("a name between quotation marks"), &s->text);
}

/* Parts stand in the order in which they are reckoned, so the one named here is still to come. */
static bool parse_over_to(struct smv_parser *parser, struct smv_statement *s)
{
	s->over_to = NULL;
	return !smv_parser_may(parser, SMV_KEYWORD_OVER_TO) ||
	       parse_text(parser, _("the name of a part below"), &s->over_to);
}

/* Yes and no in the languages of the rules. */
static bool takes_answer(struct smv_parser *parser, int64_t *number)
{
	static const struct {
		const char *word;
		int64_t number;
	} answers[] = { { "ja", SMV_RULE_ONE }, { "yes", SMV_RULE_ONE }, { "nej", 0 }, { "no", 0 } };
	size_t i;

	for (i = 0; i < sizeof answers / sizeof *answers; i++)
		if (parser->at->kind == SMV_TOKEN_WORD && !strcmp(parser->at->name, answers[i].word)) {
			*number = answers[i].number;
			parser->at++;
			return true;
		}
	return false;
}

/* One NAME = VALUE of an example. */
static bool parse_stated(struct smv_parser *parser, struct smv_stated *stated)
{
	const struct smv_token *name = parser->at;

	if (!smv_parse_calc(parser, _("the name of a quantity"), &stated->name))
		return false;
	if (stated->name->kind != SMV_CALC_NAME && stated->name->kind != SMV_CALC_DAYS_LATE &&
	    stated->name->kind != SMV_CALC_LAST_YEAR)
		return smv_parser_refuse(parser, name, SMV_ID_RULE_NAME,
					 smv_printf(parser->pool,
						    _("'%s' is nothing that an applicant of an example can state"),
						    name->text));
	if (!smv_parser_takes_token(parser, SMV_TOKEN_EQUAL))
		return smv_parser_expected(parser, "'='");
	if (parser->at->kind == SMV_TOKEN_TEXT && stated->name->kind == SMV_CALC_NAME) {
		stated->text = parser->at->text;
		parser->at++;
		return true;
	}
	stated->is_fact = takes_answer(parser, &stated->number);
	return stated->is_fact || smv_parse_number(parser, _("a number, yes or no"), &stated->number);
}

static bool parse_example(struct smv_parser *parser, struct smv_statement *s)
{
	do {
		struct smv_stated stated = { 0 };

		if (!parse_stated(parser, &stated))
			return false;
		s->stated = smv_grow(parser->pool, s->stated, s->stated_count, &s->stated_room, sizeof *s->stated);
		s->stated[s->stated_count++] = stated;
	} while (smv_parser_takes_token(parser, SMV_TOKEN_COMMA));
	return smv_parser_needs(parser, SMV_KEYWORD_GIVES) && parse_kronor(parser, s);
}

static bool parse_expected(struct smv_parser *parser, struct smv_statement *s)
{
	s->expectation = SMV_EXPECT_AMOUNT;
	if (smv_parser_may(parser, SMV_KEYWORD_NOBODY_BELOW)) {
		s->expectation = SMV_EXPECT_NOBODY_BELOW;
		return smv_parse_portion(parser, THOUSAND_PERCENT, true, &s->portion) &&
		       smv_parser_needs(parser, SMV_KEYWORD_OF) && smv_parser_needs(parser, SMV_KEYWORD_LAST_YEAR);
	}
	if (!smv_parser_may(parser, SMV_KEYWORD_MORE))
		return parse_example(parser, s);
	s->expectation = SMV_EXPECT_MORE;
	if (!smv_parse_calc(parser, _("the name of a quantity"), &s->of))
		return false;
	return (s->of->kind == SMV_CALC_NAME && smv_parser_may(parser, SMV_KEYWORD_NEVER_LOWERS)) ||
	       smv_parser_expected(parser, NULL);
}

bool (*const smv_slot_parsers[SMV_SLOTS])(struct smv_parser *, struct smv_statement *) = {
	[SMV_SLOT_CONDITION] = parse_condition,
	[SMV_SLOT_WHEN] = parse_when,
	[SMV_SLOT_WHEN_NEEDED] = parse_when_needed,
	[SMV_SLOT_KEPT] = parse_kept,
	[SMV_SLOT_TAKEN] = parse_taken,
	[SMV_SLOT_AMOUNT] = parse_amount,
	[SMV_SLOT_EACH] = parse_each,
	[SMV_SLOT_COUNTED] = parse_counted,
	[SMV_SLOT_BOUNDS] = parse_bounds,
	[SMV_SLOT_LINE_CAP] = parse_line_cap,
	[SMV_SLOT_PERCENTAGE] = parse_percentage,
	[SMV_SLOT_OF] = parse_of,
	[SMV_SLOT_SHARE] = parse_share,
	[SMV_SLOT_WEIGHT] = parse_weight,
	[SMV_SLOT_REDUCTION] = parse_reduction,
	[SMV_SLOT_LIMIT] = parse_limit,
	[SMV_SLOT_FLOOR] = parse_floor,
	[SMV_SLOT_FIT] = parse_fit,
	[SMV_SLOT_UNIT] = parse_unit,
	[SMV_SLOT_DIRECTION] = parse_direction,
	[SMV_SLOT_NUMBER] = parse_kronor,
	[SMV_SLOT_SEED] = parse_seed,
	[SMV_SLOT_NAMED] = parse_named,
	[SMV_SLOT_FACTOR] = parse_factor,
	[SMV_SLOT_BY] = parse_by,
	[SMV_SLOT_BY_OR_STEPS] = parse_by_or_steps,
	[SMV_SLOT_TITLE] = parse_title,
	[SMV_SLOT_OVER_TO] = parse_over_to,
	[SMV_SLOT_EXPECTED] = parse_expected,
};
