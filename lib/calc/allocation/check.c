/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/date.h"
#include "base/fail.h"
#include "base/finding.h"
#include "base/language.h"
#include "base/number.h"
#include "base/pool.h"
#include "calc/allocation/cliff.h"
#include "calc/allocation/allocation_run.h"

static struct smv_place place_of(const struct smv_rules *rules, size_t statement)
{
	return (struct smv_place){ .file = rules->file, .line = rules->statements[statement].line, .column = -1 };
}

static bool sum_asks_applied(const struct smv_sum *sum)
{
	size_t i;

	for (i = 0; i < sum->count; i++)
		if (sum->terms[i].quantity.kind == SMV_MEASURE_APPLIED)
			return true;
	return false;
}

static bool condition_asks_applied(const struct smv_condition *c)
{
	const struct smv_condition *part;

	if (!c)
		return false;
	for (part = c->parts; part; part = part->next)
		if (condition_asks_applied(part))
			return true;
	return (c->kind == SMV_CONDITION_COMPARE || c->kind == SMV_CONDITION_RANGE) &&
	       c->quantity.kind == SMV_MEASURE_APPLIED;
}

/* Whether an application without an amount would count as one of 0 kr somewhere. */
static bool asks_applied(const struct smv_rules *rules)
{
	size_t i;

	for (i = 0; i < rules->count; i++) {
		const struct smv_statement *s = &rules->statements[i];

		if (sum_asks_applied(&s->sum) || condition_asks_applied(s->when))
			return true;
	}
	return !rules->makes_claims;
}

/* What nobody has is most often misspelt in the rules: whoever knows the near names says it once. */
static bool somebody_has(const struct smv_case *c, size_t quantity)
{
	size_t i;

	for (i = 0; i < c->count; i++)
		if (c->claimants[i].quantities[quantity] != SMV_ABSENT)
			return true;
	return false;
}

static void find_lacking(const struct smv_rules *rules, const struct smv_case *c, struct smv_findings *findings)
{
	bool applied = asks_applied(rules);
	size_t i, n;

	for (i = 0; i < c->count; i++) {
		const struct smv_claimant *a = &c->claimants[i];

		if (applied && a->applied == SMV_ABSENT)
			smv_finding_add(findings, SMV_WARNING, NULL, SMV_ID_QUANTITY_LACKING,
					_("'%s' has no amount applied for, it counts as 0; add it where it is known"),
					a->name);
		for (n = 0; n < rules->quantity_count; n++)
			if (a->quantities[n] == SMV_ABSENT && somebody_has(c, n))
				smv_finding_add(findings, SMV_WARNING, NULL, SMV_ID_QUANTITY_LACKING,
						_("'%s' has no %s, it counts as 0; add it where it is known"), a->name,
						rules->quantities[n]);
	}
}

/* Who has named no amount, where the rules do not ask for it: where they do, it is said above. */
static void find_unnamed(const struct smv_rules *rules, const struct smv_case *c, struct smv_findings *findings)
{
	size_t i;

	if (asks_applied(rules))
		return;
	for (i = 0; i < c->count; i++)
		if (c->claimants[i].applied == SMV_ABSENT)
			smv_finding_add(findings, SMV_WARNING, NULL, SMV_ID_AMOUNT_MISSING, _("%s has named no amount"), c->claimants[i].name);
}

static void warn_unit(const struct smv_reckoning *r, size_t statement, int64_t floor, int64_t unit,
		      struct smv_findings *findings)
{
	char floor_room[SMV_NUMBER_ROOM], unit_room[SMV_NUMBER_ROOM];
	struct smv_place place = place_of(r->rules, statement);

	smv_finding_add(findings, SMV_WARNING, &place, SMV_ID_RULE_FLOOR_UNIT,
			_("the floor of %s is no whole %s, so rounding may go below it"), smv_money_show(floor_room, floor),
			smv_money_show(unit_room, unit));
}

/* One warning for each floor that is no whole unit, for someone at least. */
static void find_odd_floors(const struct smv_reckoning *r, struct smv_findings *findings)
{
	size_t round = smv_rules_only(r->rules, SMV_ROUND), n, i;
	int64_t unit = round == SMV_NO_RULE ? 1 : r->rules->statements[round].number;

	for (n = 0; n < r->rules->count; n++) {
		const struct smv_statement *s = &r->rules->statements[n];

		if (s->kind != SMV_FLOOR)
			continue;
		if (s->limit.kind == SMV_AMOUNT_FIXED) {
			if (s->limit.number % unit)
				warn_unit(r, n, s->limit.number, unit, findings);
			continue;
		}
		for (i = 0; i < r->c->count; i++) {
			const struct smv_claimant *a = &r->c->claimants[i];
			int64_t floor;
			bool limited;

			if (smv_applies(r, s, a) && smv_amount_value(r, &s->limit, a, &floor, &limited) &&
			    floor != SMV_ABSENT && floor % unit) {
				warn_unit(r, n, floor, unit, findings);
				break;
			}
		}
	}
}

static void find_overruled_floors(struct smv_reckoning *r, struct smv_findings *findings)
{
	char floor_room[SMV_NUMBER_ROOM], cap_room[SMV_NUMBER_ROOM];
	size_t i;

	for (i = 0; i < r->c->count; i++) {
		struct smv_bounds bounds;
		struct smv_place place;

		if (!r->entries[i].claim || !smv_bounds_of(r, &r->c->claimants[i], &bounds) ||
		    bounds.floor_statement == SMV_NO_RULE || bounds.cap == SMV_ABSENT || bounds.floor <= bounds.cap)
			continue;
		place = place_of(r->rules, bounds.floor_statement);
		smv_finding_add(findings, SMV_WARNING, &place, SMV_ID_RULE_FLOOR_CAP,
				_("'%s' would have a floor of %s, but its cap of %s overrules it"), r->c->claimants[i].name,
				smv_money_show(floor_room, bounds.floor), smv_money_show(cap_room, bounds.cap));
	}
}

void smv_rules_check(const struct smv_rules *rules, const struct smv_case *c, struct smv_findings *findings)
{
	struct smv_pool *scratch = smv_pool_open();
	struct smv_findings unheard;
	struct smv_reckoning r = {
		.pool = scratch, .scratch = scratch, .rules = rules, .c = c, .warnings = &unheard,
	};
	int64_t reserve;

	smv_findings_init(&unheard, scratch); /* allocating says them */
	r.entries = smv_alloc(scratch, c->count * sizeof *r.entries);
	find_lacking(rules, c, findings);
	find_odd_floors(&r, findings);
	/* What cannot be reckoned is refused when it is allocated, with the sums. */
	if (smv_reckon_pot(rules, c, &reserve, &r.pot) || smv_reckon_claims(&r))
		smv_forgive();
	else
		find_overruled_floors(&r, findings);
	smv_cliffs_find(&r, findings);
	find_unnamed(rules, c, findings);
	smv_pool_close(scratch);
}
