/* SPDX-License-Identifier: EUPL-1.2 */
/* What a clerk should look at before a pot is shared out. */
#include "base/language.h"
#include "calc/allocation/allocation_run.h"
#include "calc/allocation/cliff.h"
#include "samverkan/date.h"
#include "samverkan/fail.h"
#include "samverkan/finding.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"

enum { ORE = SMV_RULE_ONE / 100 };

static struct smv_place place_of(const struct smv_rules *rules, size_t statement)
{
	return (struct smv_place){ .file = rules->file, .line = rules->statements[statement].line, .column = -1 };
}

/* Whether an application without an amount would count as one of 0 kr somewhere. */
static bool asks_applied(const struct smv_rules *rules)
{
	size_t i;

	for (i = 0; i < rules->count; i++) {
		const struct smv_statement *s = &rules->statements[i];
		unsigned rests = smv_statement_rests(rules, s);

		if (s->kind == SMV_CAP || s->kind == SMV_FLOOR) /* what rests on it there caps nothing */
			rests = smv_condition_rests(rules, s->when);
		if (rests & SMV_RESTS(SMV_CALC_APPLIED))
			return true;
	}
	return !rules->makes_claims;
}

/* What nobody has is most often misspelt in the rules: whoever knows the near names says it once. */
static bool lacks(const struct smv_rules *rules, const struct smv_claimant *a, size_t name)
{
	bool says = rules->asked[name].as_class && a->classes && a->classes[name];

	return a->quantities[name] == SMV_ABSENT && !says;
}

static bool somebody_has(const struct smv_rules *rules, const struct smv_case *c, size_t name)
{
	size_t i;

	for (i = 0; i < c->count; i++)
		if (!lacks(rules, &c->claimants[i], name))
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
			smv_finding_add(findings, SMV_WARNING, NULL, SMV_ID_AMOUNT_MISSING,
					_("'%s' has no amount applied for, it counts as 0; add it where it is known"),
					a->name);
		for (n = 0; n < rules->asked_count; n++)
			if (lacks(rules, a, n) && somebody_has(rules, c, n))
				smv_finding_add(findings, SMV_WARNING, NULL, SMV_ID_QUANTITY_LACKING,
						_("'%s' has no %s, it counts as 0; add it where it is known"), a->name,
						rules->asked[n].name);
	}
}

/* A condition that nobody can answer yet, and what the answer would change. */
static void find_unknown(struct smv_reckoning *r, struct smv_findings *findings)
{
	size_t i, n;

	for (i = 0; i < r->c->count; i++)
		for (n = 0; n < r->rules->count; n++) {
			const struct smv_statement *s = &r->rules->statements[n];
			struct smv_place place = place_of(r->rules, n);
			bool applies;

			if (!r->entries[i].eligible || !s->when || s->kind == SMV_REQUIRE ||
			    smv_truth_of(r, s->when, &r->subjects[i]) != SMV_TRUTH_UNKNOWN)
				continue;
			applies = smv_applies(r, s, &r->subjects[i]);
			smv_finding_add(
				findings, SMV_WARNING, &place, SMV_ID_UNKNOWN_WHEN,
				applies ? _("for '%s' it is not known whether this holds (%s is lacking); until it is, it does")
					: _("for '%s' it is not known whether this holds (%s is lacking); until it is, it does not"),
				r->c->claimants[i].name, smv_names_lacking(r, s->when, &r->subjects[i]));
		}
}

/* A reduction for lateness is off the claim, so that under a cap it takes nothing: most who write it mean `deduct`. */
static void find_late_reductions(const struct smv_rules *rules, struct smv_findings *findings)
{
	bool caps = smv_rules_only(rules, SMV_MAY_EXCEED) == SMV_NO_RULE;
	size_t n;

	for (n = 0; n < rules->count; n++)
		caps = caps || rules->statements[n].kind == SMV_CAP || rules->statements[n].kind == SMV_TABLE_CAP;
	for (n = 0; caps && n < rules->count; n++) {
		const struct smv_statement *s = &rules->statements[n];
		struct smv_place place = place_of(rules, n);

		if (s->kind != SMV_REDUCE || !(smv_condition_rests(rules, s->when) & SMV_RESTS(SMV_CALC_DAYS_LATE)))
			continue;
		smv_finding_add(
			findings, SMV_WARNING, &place, SMV_ID_REDUCE_CAP,
			_("this comes off the claim before its cap, so that who is capped may lose nothing; off the amount itself it is: %s"),
			smv_keyword_text(SMV_KEYWORD_DEDUCT, smv_language()));
		return;
	}
}

static void warn_unit(const struct smv_reckoning *r, size_t statement, int64_t floor, int64_t unit,
		      struct smv_findings *findings)
{
	char floor_room[SMV_NUMBER_ROOM], unit_room[SMV_NUMBER_ROOM];
	struct smv_place place = place_of(r->rules, statement);

	smv_finding_add(findings, SMV_WARNING, &place, SMV_ID_RULE_FLOOR_UNIT,
			_("the floor of %s is no whole %s, so rounding may go below it"),
			smv_money_show(floor_room, floor), smv_money_show(unit_room, unit));
}

/* One warning for each floor that is no whole unit, for someone at least. */
static void find_odd_floors(struct smv_reckoning *r, struct smv_findings *findings)
{
	size_t round = smv_rules_only(r->rules, SMV_ROUND), n, i;
	int64_t unit = round == SMV_NO_RULE ? 1 : r->rules->statements[round].number / ORE;

	for (n = 0; n < r->rules->count; n++) {
		const struct smv_statement *s = &r->rules->statements[n];

		if (s->kind != SMV_FLOOR)
			continue;
		if (s->limit.amount->kind == SMV_CALC_NUMBER) {
			if (s->limit.amount->number / ORE % unit)
				warn_unit(r, n, s->limit.amount->number / ORE, unit, findings);
			continue;
		}
		for (i = 0; i < r->c->count; i++) {
			struct smv_subject *who = &r->subjects[i];
			int64_t floor;
			bool limited;

			if (!smv_applies(r, s, who))
				continue;
			floor = smv_limit_value(r, &s->limit, who, &limited);
			if (floor % unit) {
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

		if (!r->entries[i].claim)
			continue;
		smv_bounds_of(r, &r->subjects[i], &bounds);
		if (bounds.floor_statement == SMV_NO_RULE || bounds.cap == SMV_ABSENT || bounds.floor <= bounds.cap)
			continue;
		place = place_of(r->rules, bounds.floor_statement);
		smv_finding_add(findings, SMV_WARNING, &place, SMV_ID_RULE_FLOOR_CAP,
				_("'%s' would have a floor of %s, but its cap of %s overrules it"),
				r->c->claimants[i].name, smv_money_show(floor_room, bounds.floor),
				smv_money_show(cap_room, bounds.cap));
	}
}

void smv_rules_check(const struct smv_rules *rules, const struct smv_case *c, struct smv_findings *findings)
{
	struct smv_pool *scratch = smv_pool_open();
	struct smv_findings unheard;
	struct smv_reckoning r = {
		.pool = scratch,
		.scratch = scratch,
		.rules = rules,
		.c = c,
		.warnings = &unheard,
		.part = SMV_NO_PART,
	};
	int64_t reserve;

	smv_findings_init(&unheard, scratch); /* allocating says them */
	smv_reckon_subjects(&r);
	find_lacking(rules, c, findings);
	find_late_reductions(rules, findings);
	find_odd_floors(&r, findings);
	/* What cannot be reckoned is refused when it is allocated, with the sums. */
	if (smv_reckon_pot(rules, c, &reserve, &r.pot) || smv_reckon_require(&r) || smv_reckon_claims(&r)) {
		smv_forgive();
	} else {
		find_unknown(&r, findings);
		find_overruled_floors(&r, findings);
	}
	smv_cliffs_find(&r, findings);
	smv_pool_close(scratch);
}
