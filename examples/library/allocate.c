/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Shares out 14 000 kr among three associations by a text of rules, and says why each gets what it gets.
 *
 *     cc allocate.c $(pkg-config --cflags --libs samverkan) -o allocate && ./allocate
 *
 * It is C and C++ alike.
 */
#include <samverkan/allocate.h>
#include <samverkan/date.h>
#include <samverkan/fail.h>
#include <samverkan/finding.h>
#include <samverkan/language.h>
#include <samverkan/number.h>
#include <samverkan/pool.h>
#include <samverkan/rules.h>

#include <stdio.h>

static const char text[] = "base 3 000\n"
			   "per members 90 at most 6 000\n"
			   "reduce 10% when days_late > 0\n"
			   "fit proportionally\n"
			   "round 100\n";

static int64_t kronor(int64_t whole)
{
	return whole * 100;
}

/* One applicant; quantities are in ten-thousandths, in the order in which the rules first name them: here members alone. */
static void apply(struct smv_claimant *claimant, const char *name, int64_t applied, const int64_t *members, int32_t received,
		  int64_t order)
{
	claimant->name = name;
	claimant->applied = kronor(applied);
	claimant->quantities = members;
	claimant->received = received;
	claimant->registered = order;
}

static void tell(const struct smv_case *c, const struct smv_result *result)
{
	char amount[SMV_NUMBER_ROOM];
	size_t i, s;

	for (i = 0; i < c->count; i++) {
		const struct smv_allocation *a = &result->allocations[i];

		printf("%s: %s\n", c->claimants[i].name, smv_money_show(amount, a->amount));
		for (s = a->first_step; s < a->first_step + a->step_count; s++)
			printf("    %-26s %s\n", smv_station_label(result->steps[s].station),
			       smv_money_show(amount, result->steps[s].amount));
	}
	printf("left: %s\n", smv_money_show(amount, result->left));
}

int main(void)
{
	static struct smv_claimant claimants[3]; /* zeros: what is not said is not known */
	static struct smv_case june;
	const int64_t members[] = { 40 * SMV_RULE_ONE, 125 * SMV_RULE_ONE, 3 * SMV_RULE_ONE }; /* 40, 125 and 3 of them */
	struct smv_pool *pool = smv_pool_open();
	struct smv_findings findings;
	struct smv_result result;
	struct smv_rules *rules;
	size_t i;
	int rc = SMV_DATA;

	smv_language_use(SMV_ENGLISH, "");
	smv_findings_init(&findings, pool);
	apply(&claimants[0], "Vindens Vänner", 12500, &members[0], smv_date_of(2018, 4, 12), 1);
	apply(&claimants[1], "RSMH Ekerö", 20000, &members[1], smv_date_of(2018, 5, 2), 2);
	apply(&claimants[2], "Odlarna", 2000, &members[2], SMV_NO_DATE, 3);
	june.budget = kronor(14000);
	june.closes = smv_date_of(2018, 4, 30);
	june.claimants = claimants;
	june.count = 3;
	rules = smv_rules_read(pool, text, "rules", &findings);
	if (rules && !(rc = smv_allocate(pool, rules, &june, true, &result, &findings)))
		tell(&june, &result);
	else if (rules)
		fprintf(stderr, "%s\n", smv_reason());
	for (i = 0; i < findings.count; i++)
		fprintf(stderr, "%s\n", smv_finding_text(pool, &findings.items[i]));
	smv_pool_close(pool);
	return rc;
}
