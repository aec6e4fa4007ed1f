/* SPDX-License-Identifier: EUPL-1.2 */
/* What the rules expect of themselves: examples with their amounts, and what must hold for all. */
#include "base/language.h"
#include "calc/allocation/allocation_run.h"
#include "calc/allocation/cliff.h"
#include "calc/allocation/working.h"
#include "samverkan/date.h"
#include "samverkan/fail.h"
#include "samverkan/finding.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"

#include <string.h>

enum { ORE = SMV_RULE_ONE / 100, POINTS_MOST = 5000 };

/* A pot that suffices for any example. */
#define UNLIMITED (SMV_NUMBER_MAX / 2)

static void fail_at(const struct smv_rules *rules, const struct smv_statement *s, struct smv_findings *findings,
		    const char *message)
{
	struct smv_place place = { .file = rules->file, .line = s->line, .column = -1 };

	smv_finding_add(findings, SMV_ERROR, &place, SMV_ID_RULE_EXPECT, "%s", message);
}

/* An applicant who states what the example says, and nothing else. */
static struct smv_claimant stating(struct smv_pool *pool, const struct smv_rules *rules, const struct smv_statement *s)
{
	int64_t *quantities = smv_alloc(pool, (rules->asked_count + 1) * sizeof *quantities);
	const char **classes = smv_alloc(pool, (rules->asked_count + 1) * sizeof *classes);
	struct smv_claimant a = { .name = "",
				  .applied = SMV_ABSENT,
				  .last_year = SMV_ABSENT,
				  .received = SMV_NO_DATE,
				  .registered = 1,
				  .quantities = quantities,
				  .classes = classes };
	size_t i;

	for (i = 0; i < rules->asked_count; i++)
		quantities[i] = SMV_ABSENT;
	for (i = 0; i < s->stated_count; i++) {
		const struct smv_stated *stated = &s->stated[i];

		if (stated->name->kind == SMV_CALC_DAYS_LATE)
			a.received = (int32_t)(stated->number / SMV_RULE_ONE); /* the example's round closes on day 0 */
		else if (stated->name->kind == SMV_CALC_LAST_YEAR)
			a.last_year = stated->number / ORE;
		else if (stated->text)
			classes[stated->name->index] = stated->text;
		else
			quantities[stated->name->index] = stated->number;
	}
	return a;
}

static void check_example(struct smv_pool *pool, const struct smv_rules *rules, const struct smv_statement *s,
			  struct smv_findings *findings)
{
	const struct smv_claimant a = stating(pool, rules, s);
	const struct smv_case c = { .round = "", .budget = UNLIMITED, .closes = 0, .claimants = &a, .count = 1 };
	char room[SMV_NUMBER_ROOM];
	int64_t amount;

	if (smv_allocate_alone(pool, rules, &c, &amount)) {
		fail_at(rules, s, findings, smv_reason());
		smv_forgive();
	} else if (amount != s->number / ORE) {
		fail_at(rules, s, findings,
			smv_printf(pool, _("the rules give %s here"), smv_money_show(room, amount)));
	}
}

/* The largest number that a condition or a table compares the name with, in whole ones. */
static int64_t largest_bound(const struct smv_rules *rules)
{
	int64_t most = 0;
	size_t i, n;

	for (i = 0; i < rules->count; i++) {
		const struct smv_statement *s = &rules->statements[i];

		for (n = 0; n < s->row_count; n++)
			most = s->rows[n].from > most ? s->rows[n].from : most;
		most = s->first > most ? s->first : most;
		most = s->above > most ? s->above : most;
		most = smv_condition_most(s->when, most);
	}
	return most / SMV_RULE_ONE + 1;
}

/* Whether one more anywhere up to the largest bound lowers what one applicant would get alone. */
static bool falls(struct smv_reckoning *r, const struct smv_statement *s, const struct smv_claimant *a, int64_t most,
		  struct smv_findings *findings)
{
	int64_t *quantities = smv_alloc(r->scratch, (r->rules->asked_count + 1) * sizeof *quantities), n, before = 0,
		now;
	struct smv_claimant tried = *a;
	char less[SMV_NUMBER_ROOM], more[SMV_NUMBER_ROOM];

	memcpy(quantities, a->quantities, r->rules->asked_count * sizeof *quantities);
	tried.quantities = quantities;
	for (n = 0; n <= most; n++) {
		quantities[s->of->index] = n * SMV_RULE_ONE;
		if (!smv_claim_alone(r, &tried, &now))
			return false;
		if (n && now < before) {
			fail_at(r->rules, s, findings,
				smv_printf(r->pool, _("for '%s' %s %lld gives %s where %lld gives %s"), a->name,
					   r->rules->asked[s->of->index].name, (long long)n, smv_money_show(more, now),
					   (long long)n - 1, smv_money_show(less, before)));
			return true;
		}
		before = now;
	}
	return false;
}

static void check_more(struct smv_pool *pool, const struct smv_rules *rules, const struct smv_case *c,
		       const struct smv_statement *s, struct smv_findings *findings)
{
	struct smv_reckoning r = { .pool = pool, .scratch = pool, .rules = rules, .c = c, .part = SMV_NO_PART };
	int64_t most = largest_bound(rules);
	size_t i;

	if (most > POINTS_MOST)
		most = POINTS_MOST;
	smv_reckon_subjects(&r);
	for (i = 0; i < c->count; i++)
		if (falls(&r, s, &c->claimants[i], most, findings))
			return;
	for (i = 0; i < rules->count; i++) {
		const struct smv_statement *example = &rules->statements[i];
		struct smv_claimant a;

		if (example->kind != SMV_EXPECT || example->expectation != SMV_EXPECT_AMOUNT)
			continue;
		a = stating(pool, rules, example);
		a.name = smv_printf(pool, _("the example on line %ld"), example->line);
		if (falls(&r, s, &a, most, findings))
			break;
	}
}

static void check_nobody_below(struct smv_pool *pool, const struct smv_rules *rules, const struct smv_case *c,
			       const struct smv_result *result, const struct smv_statement *s,
			       struct smv_findings *findings)
{
	struct smv_fraction part = smv_portion_fraction(s->portion);
	char now[SMV_NUMBER_ROOM], before[SMV_NUMBER_ROOM];
	size_t i;

	for (i = 0; i < c->count; i++) {
		const struct smv_claimant *a = &c->claimants[i];
		const struct smv_allocation *given = &result->allocations[i];

		if (!given->eligible || a->last_year == SMV_ABSENT ||
		    (smv_wide)given->amount * part.den >= (smv_wide)a->last_year * part.num)
			continue;
		fail_at(rules, s, findings,
			smv_printf(pool, _("'%s' gets %s, and got %s the year before"), a->name,
				   smv_money_show(now, given->amount), smv_money_show(before, a->last_year)));
	}
}

void smv_rules_expect(const struct smv_rules *rules, const struct smv_case *c, const struct smv_result *result,
		      struct smv_findings *findings)
{
	struct smv_pool *pool = smv_pool_open();
	size_t i;

	for (i = 0; i < rules->count; i++) {
		const struct smv_statement *s = &rules->statements[i];

		if (s->kind != SMV_EXPECT)
			continue;
		if (s->expectation == SMV_EXPECT_AMOUNT)
			check_example(pool, rules, s, findings);
		else if (s->expectation == SMV_EXPECT_MORE)
			check_more(pool, rules, c, s, findings);
		else if (result)
			check_nobody_below(pool, rules, c, result, s, findings);
	}
	smv_pool_close(pool);
}
