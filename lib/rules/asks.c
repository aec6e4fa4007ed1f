/* SPDX-License-Identifier: EUPL-1.2 */
/* What calculations and conditions rest on: kinds of calculation as bits, the rules' own names seen through. */
#include "rules/statement.h"

struct smv_fraction smv_portion_fraction(struct smv_portion portion)
{
	if (portion.over)
		return (struct smv_fraction){ portion.number, portion.over };
	return (struct smv_fraction){ portion.number, 100 * SMV_RULE_ONE };
}

unsigned smv_calc_rests(const struct smv_rules *rules, const struct smv_calc *calc)
{
	const struct smv_calc *part;
	unsigned rests;

	if (!calc)
		return 0;
	rests = SMV_RESTS(calc->kind);
	if (calc->kind == SMV_CALC_LET)
		rests |= rules->lets[calc->index].rests;
	for (part = calc->parts; part; part = part->next)
		rests |= smv_calc_rests(rules, part);
	return rests;
}

unsigned smv_condition_rests(const struct smv_rules *rules, const struct smv_condition *c)
{
	const struct smv_condition *part;
	unsigned rests;

	if (!c)
		return 0;
	rests = smv_calc_rests(rules, c->left) | smv_calc_rests(rules, c->from) | smv_calc_rests(rules, c->to);
	for (part = c->parts; part; part = part->next)
		rests |= smv_condition_rests(rules, part);
	return rests;
}

unsigned smv_statement_rests(const struct smv_rules *rules, const struct smv_statement *s)
{
	unsigned rests = smv_calc_rests(rules, s->of) | smv_calc_rests(rules, s->by) |
			 smv_calc_rests(rules, s->amount) | smv_calc_rests(rules, s->limit.amount) |
			 smv_calc_rests(rules, s->limit.each) | smv_condition_rests(rules, s->when);
	size_t i;

	for (i = 0; i < s->row_count; i++)
		rests |= smv_calc_rests(rules, s->rows[i].value);
	return rests;
}

static int64_t larger(const struct smv_calc *calc, int64_t most)
{
	return calc && calc->kind == SMV_CALC_NUMBER && calc->number > most ? calc->number : most;
}

int64_t smv_condition_most(const struct smv_condition *c, int64_t most)
{
	const struct smv_condition *part;

	if (!c)
		return most;
	most = larger(c->to, larger(c->from, most));
	for (part = c->parts; part; part = part->next)
		most = smv_condition_most(part, most);
	return most;
}
