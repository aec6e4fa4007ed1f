/* SPDX-License-Identifier: EUPL-1.2 */
/* A stored round as a case to allocate, and its result as what is stored. */
#include "calc/allocation/round_case.h"
#include "base/language.h"
#include "calc/allocation/allocation_run.h"
#include "rules/keywords.h"
#include "samverkan/allocate.h"
#include "samverkan/date.h"
#include "samverkan/fail.h"
#include "samverkan/finding.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"
#include "samverkan/rules.h"

#include <string.h>

enum { FINER = SMV_RULE_ONE / 100 };

/* A number as the rules reckon with it. */
static int64_t number_of(const struct smv_application *a, const char *name)
{
	const struct smv_quantity *quantity = smv_quantity_of(a, name);
	int64_t value;

	if (!quantity || quantity->text)
		return SMV_ABSENT;
	return __builtin_mul_overflow(quantity->value, (int64_t)FINER, &value) ? INT64_MAX : value;
}

/* The application's numbers in the order that the rules ask for them. */
static const int64_t *arrange(struct smv_pool *pool, const struct smv_application *a, const char *const *names, size_t count)
{
	int64_t *values = smv_alloc(pool, (count + 1) * sizeof *values);
	size_t i;

	for (i = 0; i < count; i++)
		values[i] = number_of(a, names[i]);
	return values;
}

/* The texts of its classes in the same order. */
static const char *const *arrange_classes(struct smv_pool *pool, const struct smv_application *a, const char *const *names, size_t count)
{
	const char **texts = smv_alloc(pool, (count + 1) * sizeof *texts);
	size_t i;

	for (i = 0; i < count; i++) {
		const struct smv_quantity *quantity = smv_quantity_of(a, names[i]);

		texts[i] = quantity ? quantity->text : NULL;
	}
	return texts;
}

static struct smv_case make_case(struct smv_pool *pool, const struct smv_round_case *rc)
{
	struct smv_claimant *claimants = smv_alloc(pool, (rc->application_count + 1) * sizeof *claimants);
	struct smv_case c = { .round = rc->round->name, .budget = rc->round->budget, .closes = rc->round->closes, .claimants = claimants,
			      .count = rc->application_count };
	const char *const *names;
	size_t name_count = smv_rules_quantities(rc->rules, &names), i;

	for (i = 0; i < rc->agreement_count; i++)
		c.committed += rc->agreements[i].amount;
	for (i = 0; i < rc->application_count; i++) {
		const struct smv_application *a = &rc->applications[i];

		claimants[i] = (struct smv_claimant){
			.name = a->organisation.name,
			.applied = a->applied,
			.last_year = a->last_year,
			.this_year = a->this_year,
			.granted_before = a->granted_before,
			.received = a->received,
			.active = a->organisation.active_in_municipality,
			.serves = a->organisation.serves_residents,
			.org_number = a->organisation.org_number,
			.kind = a->organisation.kind,
			.category = a->organisation.category,
			.registered = a->organisation.id,
			.quantities = arrange(pool, a, names, name_count),
			.classes = arrange_classes(pool, a, names, name_count),
		};
	}
	return c;
}

static const char *statement_text(struct smv_pool *pool, const struct smv_rules *rules, size_t statement, size_t row)
{
	return statement == SMV_NO_RULE ? NULL : smv_rules_line_text(pool, rules, statement, row, SMV_ENGLISH);
}

static const struct smv_told_step *tell(struct smv_pool *pool, const struct smv_rules *rules, const struct smv_step *steps, size_t count)
{
	struct smv_told_step *told = smv_alloc(pool, (count + 1) * sizeof *told);
	size_t i;

	for (i = 0; i < count; i++)
		told[i] = (struct smv_told_step){
			.station = smv_station_name(steps[i].station),
			.statement = statement_text(pool, rules, steps[i].statement, steps[i].row),
			.working = steps[i].working,
			.amount = steps[i].amount,
		};
	return told;
}

int smv_round_allocate(struct smv_pool *pool, const struct smv_round_case *rc, bool with_steps, struct smv_pot *pot,
		       struct smv_outcome **outcomes, struct smv_findings *warnings)
{
	struct smv_case c = make_case(pool, rc);
	struct smv_result result;
	size_t i;
	int status;

	if ((rc->rules->rests & SMV_RESTS(SMV_CALC_DAYS_LATE)) && rc->round->closes == SMV_NO_DATE)
		return smv_fail(SMV_DATA,
				_("the rules ask how late an application is, and %s has no last day to apply; give it one with: "
				  "samverkan grant set %s closes=DATE"),
				rc->round->name, rc->round->name);
	if ((status = smv_allocate(pool, rc->rules, &c, with_steps, &result, warnings)))
		return status;
	*pot = (struct smv_pot){ c.budget, c.committed, result.reserve, result.pot, result.claims };
	*outcomes = smv_alloc(pool, (c.count + 1) * sizeof **outcomes);
	for (i = 0; i < c.count; i++) {
		const struct smv_allocation *a = &result.allocations[i];

		(*outcomes)[i] = (struct smv_outcome){
			.application = &rc->applications[i],
			.allocated = true,
			.eligible = a->eligible,
			.claim = a->claim,
			.cap = a->cap,
			.amount = a->amount,
			.reason_id = smv_why_name(a->why),
			.reason = statement_text(pool, rc->rules, a->reason, a->reason_row),
			.missing = a->missing,
			.adjusted = SMV_ABSENT,
			.granted = a->amount,
			.steps = tell(pool, rc->rules, result.steps + a->first_step, a->step_count),
			.step_count = a->step_count,
		};
	}
	return SMV_OK;
}

/* How the first of the names that are lacking is filled in: in the register, or in the application. */
static const char *remedy(struct smv_pool *pool, const struct smv_round_case *rc, const char *name, const char *missing)
{
	static const struct {
		enum smv_keyword keyword;
		const char *field;
	} fields[] = {
		{ SMV_KEYWORD_ACTIVE, "active_in_municipality" },
		{ SMV_KEYWORD_SERVES, "serves_residents" },
		{ SMV_KEYWORD_KIND, "kind" },
		{ SMV_KEYWORD_CATEGORY, "category" },
	};
	const char *first = smv_copy_bytes(pool, missing, strcspn(missing, ","));
	size_t i;

	for (i = 0; i < sizeof fields / sizeof *fields; i++)
		if (!strcmp(first, smv_keyword_text(fields[i].keyword, SMV_ENGLISH)))
			return smv_printf(pool, "samverkan register set '%s' %s=", name, fields[i].field);
	if (!strcmp(first, smv_keyword_text(SMV_KEYWORD_RECEIVED, SMV_ENGLISH)))
		return smv_printf(pool, "samverkan grant apply %s '%s' --update --received=", rc->round->name, name);
	return smv_printf(pool, "samverkan grant apply %s '%s' --update --quantity %s=", rc->round->name, name, first);
}

/* The names in the language of the run. */
static const char *names_text(struct smv_pool *pool, const char *missing)
{
	const char *text = "";

	while (*missing) {
		size_t length = strcspn(missing, ",");

		text = smv_printf(pool, "%s%s%s", text, *text ? ", " : "",
				  smv_rules_name_text(smv_copy_bytes(pool, missing, length), smv_language()));
		missing += length;
		missing += strspn(missing, ", ");
	}
	return text;
}

static void find_refused(struct smv_pool *pool, const struct smv_round_case *rc, const struct smv_claimant *a,
			 const struct smv_allocation *allocation, struct smv_findings *findings)
{
	const char *line = smv_rules_statement(pool, rc->rules, allocation->reason, smv_language());

	if (allocation->why == SMV_WHY_UNKNOWN)
		smv_finding_add(findings, SMV_WARNING, NULL, SMV_ID_UNKNOWN_REQUIRED,
				_("%s may not be granted, not known: %s (%s); it is filled in by: %s"), a->name,
				names_text(pool, allocation->missing), line, remedy(pool, rc, a->name, allocation->missing));
	else
		smv_finding_add(findings, SMV_WARNING, NULL, SMV_ID_NOT_ELIGIBLE, _("%s may not be granted: %s"), a->name, line);
}

void smv_round_check(struct smv_pool *pool, const struct smv_round_case *rc, struct smv_findings *findings)
{
	struct smv_case c = make_case(pool, rc);
	struct smv_result result;
	size_t i;

	smv_rules_check(rc->rules, &c, findings);
	if (smv_allocate(pool, rc->rules, &c, false, &result, findings)) {
		smv_finding_add(findings, SMV_ERROR, NULL, SMV_ID_ALLOCATION_REFUSED, "%s", smv_reason());
		smv_forgive();
		return;
	}
	for (i = 0; i < c.count; i++)
		if (!result.allocations[i].eligible)
			find_refused(pool, rc, &c.claimants[i], &result.allocations[i], findings);
}

static bool expects(const struct smv_rules *rules)
{
	size_t i;

	for (i = 0; i < rules->count && rules->statements[i].kind != SMV_EXPECT; i++)
		;
	return i < rules->count;
}

void smv_round_expect(struct smv_pool *pool, const struct smv_round_case *rc, struct smv_findings *findings)
{
	struct smv_case c = make_case(pool, rc);
	struct smv_findings unheard;
	struct smv_result result;
	bool given;

	if (!expects(rc->rules))
		return;
	smv_findings_init(&unheard, pool); /* allocating says them */
	given = !smv_allocate(pool, rc->rules, &c, false, &result, &unheard);
	if (!given)
		smv_forgive();
	smv_rules_expect(rc->rules, &c, given ? &result : NULL, findings);
}

const size_t *smv_round_refusals(struct smv_pool *pool, const struct smv_round_case *rc)
{
	struct smv_case c = make_case(pool, rc);
	struct smv_reckoning r = { .pool = pool, .scratch = pool, .rules = rc->rules, .c = &c, .part = SMV_NO_PART };
	size_t *refusals = smv_alloc(pool, (c.count + 1) * sizeof *refusals), i;
	bool unknown;

	smv_reckon_subjects(&r);
	for (i = 0; i < c.count; i++)
		refusals[i] = smv_refusal(&r, &r.subjects[i], &unknown);
	return refusals;
}

bool smv_round_agrees(const struct smv_pot *stored_pot, const struct smv_outcome *stored, const struct smv_pot *pot,
		       const struct smv_outcome *outcomes, size_t count)
{
	size_t i;

	if (stored_pot->pot != pot->pot || stored_pot->claims != pot->claims || stored_pot->committed != pot->committed)
		return false;
	for (i = 0; i < count; i++)
		if (!stored[i].allocated || stored[i].amount != outcomes[i].amount || stored[i].eligible != outcomes[i].eligible)
			return false;
	return true;
}

static bool same_text(const char *a, const char *b)
{
	return a && b ? !strcmp(a, b) : a == b;
}

bool smv_outcome_repeats(const struct smv_outcome *stored, const struct smv_outcome *outcome)
{
	size_t i;

	if (!stored->allocated || stored->eligible != outcome->eligible || stored->claim != outcome->claim || stored->cap != outcome->cap ||
	    stored->amount != outcome->amount || !same_text(stored->reason_id, outcome->reason_id) ||
	    !same_text(stored->reason, outcome->reason) || !same_text(stored->missing, outcome->missing) || stored->step_count != outcome->step_count)
		return false;
	for (i = 0; i < outcome->step_count; i++) {
		const struct smv_told_step *a = &stored->steps[i], *b = &outcome->steps[i];

		if (strcmp(a->station, b->station) || !same_text(a->statement, b->statement) || !same_text(a->working, b->working) ||
		    a->amount != b->amount)
			return false;
	}
	return true;
}
