/* SPDX-License-Identifier: EUPL-1.2 */
/* How each slot of a statement's line is printed, each with the space before it; and the line out of its slots. */
#include "rules/forms.h"
#include "rules/printer.h"

static void put_condition(struct smv_printer *out, const struct smv_statement *s)
{
	smv_put(out, " ");
	smv_put_condition(out, s->when);
}

static void put_when(struct smv_printer *out, const struct smv_statement *s)
{
	if (!s->when)
		return;
	smv_put_after(out, SMV_KEYWORD_WHEN);
	put_condition(out, s);
}

static void put_portion(struct smv_printer *out, const struct smv_statement *s)
{
	smv_put(out, " ");
	smv_put_portion(out, s->portion, true);
}

static void put_number(struct smv_printer *out, const struct smv_statement *s)
{
	smv_put(out, " ");
	smv_put_number(out, s->number);
}

static void put_amount(struct smv_printer *out, const struct smv_statement *s)
{
	smv_put(out, " ");
	smv_put_calc(out, s->amount);
}

static void put_kept(struct smv_printer *out, const struct smv_statement *s)
{
	(s->percent ? put_portion : put_number)(out, s);
}

static void put_taken(struct smv_printer *out, const struct smv_statement *s)
{
	(s->percent ? put_portion : put_amount)(out, s);
}

static void put_counted(struct smv_printer *out, const struct smv_statement *s)
{
	smv_put(out, " ");
	smv_put_calc_before(out, s->of);
}

static void put_limit(struct smv_printer *out, const struct smv_statement *s)
{
	smv_put(out, " ");
	smv_put_calc(out, s->limit.amount);
	if (!s->limit.each)
		return;
	smv_put_between(out, SMV_KEYWORD_PER);
	smv_put_calc(out, s->limit.each);
}

static void put_line_cap(struct smv_printer *out, const struct smv_statement *s)
{
	if (!s->limit.amount)
		return;
	smv_put_after(out, SMV_KEYWORD_AT_MOST);
	put_limit(out, s);
}

static void put_bounds(struct smv_printer *out, const struct smv_statement *s)
{
	if (s->has_first) {
		smv_put_between(out, SMV_KEYWORD_FIRST);
		smv_put_number(out, s->first);
	}
	if (s->above) {
		smv_put_between(out, SMV_KEYWORD_ABOVE);
		smv_put_number(out, s->above);
	}
	put_line_cap(out, s);
}

static void put_percentage(struct smv_printer *out, const struct smv_statement *s)
{
	smv_put(out, " ");
	smv_put_portion(out, s->portion, false);
}

static void put_of(struct smv_printer *out, const struct smv_statement *s)
{
	smv_put_between(out, SMV_KEYWORD_OF);
	smv_put_calc(out, s->of);
}

static void put_share(struct smv_printer *out, const struct smv_statement *s)
{
	if (s->rest)
		smv_put_after(out, SMV_KEYWORD_REST);
	else
		put_portion(out, s);
}

static void put_weight(struct smv_printer *out, const struct smv_statement *s)
{
	smv_put_after(out, s->of ? SMV_KEYWORD_BY : SMV_KEYWORD_EQUALLY);
	if (!s->of)
		return;
	smv_put(out, " ");
	smv_put_calc(out, s->of);
}

static void put_fit(struct smv_printer *out, const struct smv_statement *s)
{
	switch (s->fit) {
	case SMV_FIT_PROPORTIONALLY:
		smv_put_after(out, SMV_KEYWORD_PROPORTIONALLY);
		break;
	case SMV_FIT_EQUALLY:
		smv_put_after(out, SMV_KEYWORD_EQUALLY);
		break;
	case SMV_FIT_SCORE:
	case SMV_FIT_RECEIVED:
		smv_put_between(out, SMV_KEYWORD_BY);
		smv_put_keyword(out, s->fit == SMV_FIT_SCORE ? SMV_KEYWORD_SCORE : SMV_KEYWORD_RECEIVED);
		break;
	case SMV_FIT_RATE:
		smv_put_after(out, SMV_KEYWORD_BY_RATE);
		put_number(out, s);
		break;
	}
}

static void put_direction(struct smv_printer *out, const struct smv_statement *s)
{
	if (s->direction != SMV_NEAREST)
		smv_put_after(out, s->direction == SMV_DOWN ? SMV_KEYWORD_DOWN : SMV_KEYWORD_UP);
}

static void put_text(struct smv_printer *out, const struct smv_statement *s)
{
	smv_put(out, " ");
	smv_put_text(out, s->text);
}

static void put_factor(struct smv_printer *out, const struct smv_statement *s)
{
	smv_put(out, " ");
	smv_put(out, out->rules->lets[s->index].name);
}

static void put_named(struct smv_printer *out, const struct smv_statement *s)
{
	put_factor(out, s);
	smv_put(out, " =");
}

static void put_by(struct smv_printer *out, const struct smv_statement *s)
{
	if (!s->by)
		return;
	smv_put_between(out, SMV_KEYWORD_BY);
	smv_put_calc(out, s->by);
}

static void put_by_or_steps(struct smv_printer *out, const struct smv_statement *s)
{
	if (s->stepwise)
		smv_put_after(out, SMV_KEYWORD_STEPWISE);
	put_by(out, s);
}

static void put_over_to(struct smv_printer *out, const struct smv_statement *s)
{
	if (!s->over_to)
		return;
	smv_put_between(out, SMV_KEYWORD_OVER_TO);
	smv_put_text(out, s->over_to);
}

static void put_stated(struct smv_printer *out, const struct smv_stated *stated)
{
	smv_put_calc(out, stated->name);
	smv_put(out, " = ");
	if (stated->text)
		smv_put_text(out, stated->text);
	else if (stated->is_fact && out->language == SMV_SWEDISH)
		smv_put(out, stated->number ? "ja" : "nej");
	else if (stated->is_fact)
		smv_put(out, stated->number ? "yes" : "no");
	else
		smv_put_number(out, stated->number);
}

static void put_expected(struct smv_printer *out, const struct smv_statement *s)
{
	size_t i;

	switch (s->expectation) {
	case SMV_EXPECT_AMOUNT:
		for (i = 0; i < s->stated_count; i++) {
			smv_put(out, i ? ", " : " ");
			put_stated(out, &s->stated[i]);
		}
		smv_put_after(out, SMV_KEYWORD_GIVES);
		put_number(out, s);
		break;
	case SMV_EXPECT_MORE:
		smv_put_between(out, SMV_KEYWORD_MORE);
		smv_put_calc(out, s->of);
		smv_put_after(out, SMV_KEYWORD_NEVER_LOWERS);
		break;
	case SMV_EXPECT_NOBODY_BELOW:
		smv_put_after(out, SMV_KEYWORD_NOBODY_BELOW);
		put_portion(out, s);
		smv_put_between(out, SMV_KEYWORD_OF);
		smv_put_keyword(out, SMV_KEYWORD_LAST_YEAR);
		break;
	}
}

void (*const smv_slot_printers[SMV_SLOTS])(struct smv_printer *, const struct smv_statement *) = {
	[SMV_SLOT_CONDITION] = put_condition,
	[SMV_SLOT_WHEN] = put_when,
	[SMV_SLOT_WHEN_NEEDED] = put_when,
	[SMV_SLOT_KEPT] = put_kept,
	[SMV_SLOT_TAKEN] = put_taken,
	[SMV_SLOT_AMOUNT] = put_amount,
	[SMV_SLOT_EACH] = put_amount,
	[SMV_SLOT_COUNTED] = put_counted,
	[SMV_SLOT_BOUNDS] = put_bounds,
	[SMV_SLOT_LINE_CAP] = put_line_cap,
	[SMV_SLOT_PERCENTAGE] = put_percentage,
	[SMV_SLOT_OF] = put_of,
	[SMV_SLOT_SHARE] = put_share,
	[SMV_SLOT_WEIGHT] = put_weight,
	[SMV_SLOT_REDUCTION] = put_portion,
	[SMV_SLOT_LIMIT] = put_limit,
	[SMV_SLOT_FLOOR] = put_limit,
	[SMV_SLOT_FIT] = put_fit,
	[SMV_SLOT_UNIT] = put_number,
	[SMV_SLOT_DIRECTION] = put_direction,
	[SMV_SLOT_NUMBER] = put_number,
	[SMV_SLOT_SEED] = put_text,
	[SMV_SLOT_NAMED] = put_named,
	[SMV_SLOT_FACTOR] = put_factor,
	[SMV_SLOT_BY] = put_by,
	[SMV_SLOT_BY_OR_STEPS] = put_by_or_steps,
	[SMV_SLOT_TITLE] = put_text,
	[SMV_SLOT_OVER_TO] = put_over_to,
	[SMV_SLOT_EXPECTED] = put_expected,
};

void smv_put_statement(struct smv_printer *out, const struct smv_statement *s)
{
	const struct smv_form *form = &smv_forms[s->kind];
	size_t i;

	smv_put_keyword(out, form->keyword);
	if (form->second != SMV_KEYWORD_NONE)
		smv_put_after(out, form->second);
	for (i = 0; i < SMV_FORM_SLOTS && form->slots[i] != SMV_SLOT_END; i++)
		smv_slot_printers[form->slots[i]](out, s);
}

void smv_put_row(struct smv_printer *out, const struct smv_statement *table, const struct smv_table_row *row)
{
	smv_put_keyword(out, row->above ? SMV_KEYWORD_ABOVE : SMV_KEYWORD_FROM);
	smv_put(out, " ");
	smv_put_number(out, row->from);
	smv_put(out, ": ");
	if (table->kind == SMV_TABLE_PERCENT)
		smv_put_portion(out, row->portion, false);
	else
		smv_put_calc(out, row->value);
}
