/* SPDX-License-Identifier: EUPL-1.2 */
/* What an award and what follows a decision are reckoned by: criteria, points, accounts, states. */
#include "calc/allocation/round_case.h"
#include "model/giro.h"
#include "model/grant/nomination.h"
#include "model/grant/obligation.h"
#include "samverkan/date.h"
#include "samverkan/finding.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"
#include "samverkan/rules.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static int open_pool(void **state)
{
	*state = smv_pool_open();
	return 0;
}

static int close_pool(void **state)
{
	smv_pool_close(*state);
	return 0;
}

static const struct smv_rules *read_rules(struct smv_pool *pool, const char *text)
{
	struct smv_findings findings;

	smv_findings_init(&findings, pool);
	return smv_rules_read(pool, text, "criteria", &findings);
}

static void a_remark_is_on_the_line_or_above_it(void **state)
{
	struct smv_pool *pool = *state;
	const struct smv_rules *rules = read_rules(pool, "# KFS 50:14\nrequire active-in-municipality\n"
							 "require has-org-number ## KFS 30:3 \nrequire serves-residents\n");

	assert_non_null(rules);
	assert_string_equal(smv_rules_remark(pool, rules, 0), "KFS 50:14");
	assert_string_equal(smv_rules_remark(pool, rules, 1), "KFS 30:3");
	assert_null(smv_rules_remark(pool, rules, 2)); /* the line above is another rule */
}

static void criteria_are_require_lines(void **state)
{
	struct smv_pool *pool = *state;

	assert_true(smv_rules_beyond_require(read_rules(pool, "")) == SMV_NO_RULE);
	assert_true(smv_rules_beyond_require(read_rules(pool, "require has-org-number\n")) == SMV_NO_RULE);
	assert_int_equal(smv_rules_beyond_require(read_rules(pool, "require has-org-number\nround 100\n")), 1);
}

static void the_first_line_that_does_not_hold_refuses(void **state)
{
	struct smv_pool *pool = *state;
	const struct smv_round round = { .budget = 1000000, .closes = SMV_NO_DATE };
	const struct smv_application applications[] = {
		{ .organisation = { .id = 1, .name = "A", .kind = "association", .active_in_municipality = SMV_YES }, .applied = SMV_ABSENT },
		{ .organisation = { .id = 2, .name = "B", .kind = "network", .active_in_municipality = SMV_YES }, .applied = SMV_ABSENT },
		{ .organisation = { .id = 3, .name = "C", .kind = "network" }, .applied = SMV_ABSENT },
	};
	const struct smv_round_case c = {
		.round = &round,
		.rules = read_rules(pool, "require active-in-municipality\nrequire not kind is network\n"),
		.applications = applications,
		.application_count = 3,
	};
	const size_t *refusals = smv_round_refusals(pool, &c);

	assert_true(refusals[0] == SMV_NO_RULE);
	assert_int_equal(refusals[1], 1);
	assert_int_equal(refusals[2], 0);
}

static void points_are_averaged_half_up(void **state)
{
	static const struct smv_score scores[] = {
		{ 7, "care", "Anna", 4 }, { 7, "care", "Bo", 5 }, { 7, "new", "Anna", 5 }, { 8, "care", "Anna", 1 },
	};
	struct smv_score_sum sum = smv_score_add_up(scores, 4, 7, NULL);

	(void)state;
	assert_int_equal(sum.count, 3);
	assert_int_equal(sum.average, 467);
	assert_int_equal(sum.lowest, 4);
	assert_int_equal(sum.highest, 5);
	assert_int_equal(smv_score_add_up(scores, 4, 7, "care").average, 450);
	assert_int_equal(smv_score_add_up(scores, 4, 9, NULL).count, 0);
	assert_int_equal(smv_score_add_up(scores, 4, 8, "new").average, 0);
}

static void accounts_are_told_apart(void **state)
{
	(void)state;
	assert_int_equal(smv_account_of("875-1810"), SMV_ACCOUNT_BANKGIRO);
	assert_int_equal(smv_account_of("64 43 04-8"), SMV_ACCOUNT_PLUSGIRO);
	assert_int_equal(smv_account_of("644304-8"), SMV_ACCOUNT_PLUSGIRO);
	assert_int_equal(smv_account_of("8751810"), SMV_ACCOUNT_GIRO);
	assert_int_equal(smv_account_of("875-1811"), SMV_ACCOUNT_NOT);
	assert_int_equal(smv_account_of("6000-1234567"), SMV_ACCOUNT_BANK);
	assert_int_equal(smv_account_of("8327-9 123 456 789-0"), SMV_ACCOUNT_BANK);
	assert_int_equal(smv_account_of("6000-123456"), SMV_ACCOUNT_NOT);      /* ten digits are neither */
	assert_int_equal(smv_account_of("0600-1234567"), SMV_ACCOUNT_NOT);     /* no clearing number begins with 0 */
	assert_int_equal(smv_account_of("1234567890123456"), SMV_ACCOUNT_NOT); /* sixteen: a card */
}

static void an_account_for_money_is_missing_or_late(void **state)
{
	struct smv_due due = { .paid = 900000, .spent = SMV_ABSENT, .received = SMV_NO_DATE };

	(void)state;
	assert_int_equal(smv_followup_state(&due, SMV_NO_DATE, 200), SMV_FOLLOWUP_NOT_ASKED);
	assert_int_equal(smv_followup_state(&due, 200, 200), SMV_FOLLOWUP_EXPECTED);
	assert_int_equal(smv_followup_state(&due, 200, 201), SMV_FOLLOWUP_MISSING);
	assert_true(smv_due_unspent(&due) == SMV_ABSENT);
	due.spent = 1000000;
	due.received = 200;
	assert_int_equal(smv_followup_state(&due, 200, 300), SMV_FOLLOWUP_RECEIVED);
	assert_int_equal(smv_followup_state(&due, 199, 300), SMV_FOLLOWUP_LATE);
	assert_int_equal(smv_due_unspent(&due), 0);
	due.spent = 850000;
	assert_int_equal(smv_due_unspent(&due), 50000);
	due = (struct smv_due){ .spent = SMV_ABSENT, .received = SMV_NO_DATE };
	assert_int_equal(smv_followup_state(&due, 200, 201), SMV_FOLLOWUP_NOT_PAID);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(a_remark_is_on_the_line_or_above_it, open_pool, close_pool),
		cmocka_unit_test_setup_teardown(criteria_are_require_lines, open_pool, close_pool),
		cmocka_unit_test_setup_teardown(the_first_line_that_does_not_hold_refuses, open_pool, close_pool),
		cmocka_unit_test(points_are_averaged_half_up),
		cmocka_unit_test(accounts_are_told_apart),
		cmocka_unit_test(an_account_for_money_is_missing_or_late),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
