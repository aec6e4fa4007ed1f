/* SPDX-License-Identifier: EUPL-1.2 */
/* The oracle itself against answers that were worked out by hand. */
#include "oracle.h"

#include "samverkan/date.h"
#include "samverkan/number.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

#define KRONOR(n) ((int64_t)(n) * 100)
#define MEMBERS { 1, { { 1, ORACLE_MEMBERS } } }

enum { CLAIMANTS = 3 };

/* Three claimants with amounts applied for, members and score; received in their order, numbers too. */
struct three {
	struct oracle_case made;
	struct oracle_result result;
};

static void prepare(struct three *t, int64_t budget, int64_t applied_0, int64_t applied_1, int64_t applied_2)
{
	const int64_t applied[CLAIMANTS] = { applied_0, applied_1, applied_2 };
	static const char *const numbers[CLAIMANTS] = { "802002-0001", "802002-0002", "802002-0003" };

	*t = (struct three){ 0 };
	t->made.c = (struct smv_case){ "r", budget, 0, SMV_NO_DATE, t->made.claimants, CLAIMANTS };
	for (int i = 0; i < CLAIMANTS; i++) {
		t->made.claimants[i].applied = applied[i];
		t->made.claimants[i].received = 17000 + i;
		t->made.claimants[i].org_number = numbers[i];
		t->made.claimants[i].registered = i;
		t->made.claimants[i].quantities = t->made.quantities[i];
	}
}

/* Hundredths, as amounts are. */
static void set_quantity(struct three *t, enum oracle_quantity q, int64_t a, int64_t b, int64_t c)
{
	const int64_t values[CLAIMANTS] = { a, b, c };

	for (int i = 0; i < CLAIMANTS; i++)
		t->made.quantities[i][q - ORACLE_SCORE] = values[i] == SMV_ABSENT ? SMV_ABSENT : values[i] * 100;
}

static void expect(struct three *t, const struct oracle_rules *rules, int64_t a, int64_t b, int64_t c)
{
	oracle_allocate(rules, &t->made.c, &t->result);
	assert_false(t->result.refused);
	assert_int_equal(t->result.amount[0], a);
	assert_int_equal(t->result.amount[1], b);
	assert_int_equal(t->result.amount[2], c);
	assert_int_equal(t->result.allocated, a + b + c);
}

static void test_proportionally(void **state)
{
	struct oracle_rules none = { 0 };
	struct oracle_rules hundreds = { 1, { { .kind = ORACLE_ROUND, .number = KRONOR(100) } } };
	struct oracle_rules down = { 1, { { .kind = ORACLE_ROUND, .number = KRONOR(100), .direction = ORACLE_DOWN } } };
	struct three t;

	(void)state;
	prepare(&t, KRONOR(300), KRONOR(100), KRONOR(200), KRONOR(300));
	expect(&t, &none, KRONOR(50), KRONOR(100), KRONOR(150));
	/* One hundred is left; 50 and 150 have the same fraction, the larger claim is first. */
	expect(&t, &hundreds, 0, KRONOR(100), KRONOR(200));
	expect(&t, &down, 0, KRONOR(100), KRONOR(100));
	/* Within the pot everyone is granted in full. */
	prepare(&t, KRONOR(700), KRONOR(100), KRONOR(200), KRONOR(300));
	expect(&t, &none, KRONOR(100), KRONOR(200), KRONOR(300));
	/* 100 öre to three alike: 33 1/3 each; the earliest gets the öre. */
	prepare(&t, 100, 50, 50, 50);
	t.made.claimants[0].received = SMV_NO_DATE;
	expect(&t, &none, 33, 34, 33);
	t.made.claimants[2].received = 17001;
	t.made.claimants[1].org_number = NULL;
	expect(&t, &none, 33, 33, 34);
	/* Rounding never goes above the amount applied for: 150 of 250 öre, 100 each, 50 of them lie over. */
	prepare(&t, KRONOR(500), KRONOR(150), KRONOR(150), 0);
	expect(&t, &hundreds, KRONOR(100), KRONOR(100), 0);
}

static void test_floors(void **state)
{
	struct oracle_rules rules = { 2, { { .kind = ORACLE_AT_LEAST, .number = KRONOR(90) },
					   { .kind = ORACLE_FIT, .fit = ORACLE_PROPORTIONALLY } } };
	struct three t;

	(void)state;
	/* Halved, the second would get 50: it stands on its floor and the first gets 550 - 90. No claim, no floor. */
	prepare(&t, KRONOR(550), KRONOR(1000), KRONOR(100), 0);
	expect(&t, &rules, KRONOR(460), KRONOR(90), 0);
	/* A floor is never above the cap. */
	prepare(&t, KRONOR(550), KRONOR(1000), KRONOR(40), 0);
	expect(&t, &rules, KRONOR(510), KRONOR(40), 0);
	/* Floors alone above the pot. */
	prepare(&t, KRONOR(179), KRONOR(1000), KRONOR(100), 0);
	oracle_allocate(&rules, &t.made.c, &t.result);
	assert_true(t.result.refused);
	/* By received floors are ignored. */
	rules.rules[1].fit = ORACLE_BY_RECEIVED;
	expect(&t, &rules, KRONOR(179), 0, 0);
}

static void test_equally(void **state)
{
	struct oracle_rules rules = { 1, { { .kind = ORACLE_FIT, .fit = ORACLE_EQUALLY } } };
	struct oracle_rules floors = { 2, { { .kind = ORACLE_FIT, .fit = ORACLE_EQUALLY },
					    { .kind = ORACLE_AT_LEAST, .measure = ORACLE_PERCENTAGE, .number = 5000,
						 .sum = { 1, { { 1, ORACLE_APPLIED } } } } } };
	struct three t;

	(void)state;
	prepare(&t, KRONOR(700), KRONOR(100), KRONOR(300), KRONOR(600));
	expect(&t, &rules, KRONOR(100), KRONOR(300), KRONOR(300));
	prepare(&t, KRONOR(500), KRONOR(100), KRONOR(300), KRONOR(600));
	expect(&t, &rules, KRONOR(100), KRONOR(200), KRONOR(200));
	/* Floors 50, 150, 300: the last stands on its floor, the others share 200 up to their claims. */
	expect(&t, &floors, KRONOR(50), KRONOR(150), KRONOR(300));
	prepare(&t, KRONOR(540), KRONOR(100), KRONOR(300), KRONOR(600));
	expect(&t, &floors, KRONOR(90), KRONOR(150), KRONOR(300));
}

static void test_lists(void **state)
{
	struct oracle_rules score = { 1, { { .kind = ORACLE_FIT, .fit = ORACLE_BY_SCORE } } };
	struct oracle_rules received = { 1, { { .kind = ORACLE_FIT, .fit = ORACLE_BY_RECEIVED } } };
	struct three t;

	(void)state;
	prepare(&t, KRONOR(500), KRONOR(200), KRONOR(250), KRONOR(400));
	set_quantity(&t, ORACLE_SCORE, 100, 300, 200);
	expect(&t, &score, 0, KRONOR(250), KRONOR(250));
	expect(&t, &received, KRONOR(200), KRONOR(250), KRONOR(50));
	/* The same score: the larger claim first; the same day: not the larger claim but the lower number. */
	set_quantity(&t, ORACLE_SCORE, 300, 300, 300);
	expect(&t, &score, 0, KRONOR(100), KRONOR(400));
	t.made.claimants[0].received = t.made.claimants[2].received = 17001;
	expect(&t, &received, KRONOR(200), KRONOR(250), KRONOR(50));
}

static void test_shares(void **state)
{
	struct oracle_rules rules = { 4, { { .kind = ORACLE_MAY_EXCEED },
					   { .kind = ORACLE_SHARE, .measure = ORACLE_REST, .sum = MEMBERS },
					   { .kind = ORACLE_SHARE, .measure = ORACLE_PERCENTAGE, .number = 2000,
						.equally = true },
					   { .kind = ORACLE_BASE, .number = KRONOR(100) } } };
	struct three t;

	(void)state;
	/* 200 equally, 300 as base, 500 by members 1, 2, 2. */
	prepare(&t, KRONOR(1000), SMV_ABSENT, 0, 0);
	set_quantity(&t, ORACLE_MEMBERS, 100, 200, 200);
	expect(&t, &rules, 6667 + 10000 + 10000, 6667 + 10000 + 20000, 6666 + 10000 + 20000);
	assert_int_equal(t.result.unweighed, 0);
	/* Nobody has members: the rest stays in the pot. */
	set_quantity(&t, ORACLE_MEMBERS, 0, SMV_ABSENT, 0);
	expect(&t, &rules, 6667 + 10000, 6667 + 10000, 6666 + 10000);
	assert_int_equal(t.result.unweighed, 1);
}

static void test_redistribution(void **state)
{
	struct oracle_rules rules = { 2, { { .kind = ORACLE_REDISTRIBUTE },
					   { .kind = ORACLE_SHARE, .measure = ORACLE_PERCENTAGE, .number = 5000,
						.equally = true } } };
	struct three t;

	(void)state;
	/*
	 * Claims 166,67 166,67 166,66; the first is capped at 50, so that 450 go to the other two:
	 * 16667 x 45000 / 33333 = 22500,675 and 16666 x 45000 / 33333 = 22499,325.
	 */
	prepare(&t, KRONOR(1000), KRONOR(50), KRONOR(400), KRONOR(400));
	expect(&t, &rules, KRONOR(50), 22501, 22499);
	/* The second reaches its cap on the way: 500 - 50 - 200. */
	prepare(&t, KRONOR(1000), KRONOR(50), KRONOR(200), KRONOR(400));
	expect(&t, &rules, KRONOR(50), KRONOR(200), KRONOR(250));
	/* All at their cap. */
	prepare(&t, KRONOR(1000), KRONOR(50), KRONOR(200), KRONOR(180));
	expect(&t, &rules, KRONOR(50), KRONOR(200), KRONOR(180));
}

static void test_lines(void **state)
{
	struct oracle_rules per = { 2, { { .kind = ORACLE_PER, .sum = MEMBERS, .number = KRONOR(41), .first = 1000,
					      .above = 500, .at_most = KRONOR(400) },
					 { .kind = ORACLE_MAY_EXCEED } } };
	struct oracle_rules late = { 3, { { .kind = ORACLE_REDUCE, .number = 5000,
					       .when = { 1, { { .test = ORACLE_MORE_EQUAL,
								.quantity = ORACLE_DAYS_LATE, .from = 100 } } } },
					  { .kind = ORACLE_REDUCE, .number = 1000,
					       .when = { 1, { { .test = ORACLE_IN, .quantity = ORACLE_DAYS_LATE,
								.from = 200, .to = 300 } } } },
					  { .kind = ORACLE_MAY_EXCEED } } };
	struct three t;

	(void)state;
	/* 5 count nothing; 5,01 count 0,01: 41 öre; 100 count the first 10 of 95: 410, but at most 400. */
	prepare(&t, KRONOR(5000), 0, 0, 0);
	set_quantity(&t, ORACLE_MEMBERS, 500, 501, 10000);
	expect(&t, &per, 0, 41, KRONOR(400));
	/* Half of 0,05 is taken off as 0,03; ten per cent of the 0,05 left of 0,10 is taken off as 0,01. */
	prepare(&t, KRONOR(5000), 100, 5, 10);
	t.made.c.closes = 17000;
	expect(&t, &late, 100, 2, 4);
}

static void test_pot_and_reasons(void **state)
{
	struct oracle_rules reserves = { 2, { { .kind = ORACLE_RESERVE, .measure = ORACLE_PERCENTAGE, .number = 1000 },
					      { .kind = ORACLE_RESERVE, .number = KRONOR(10) } } };
	struct oracle_rules reasons = { 2, { { .kind = ORACLE_NOTHING_BELOW, .number = KRONOR(50) },
					     { .kind = ORACLE_REQUIRE,
						  .when = { 2, { { .test = ORACLE_NOT, .left = 1 },
								 { .test = ORACLE_HAS_NUMBER } } } } } };
	struct three t;

	(void)state;
	prepare(&t, KRONOR(300), KRONOR(10), KRONOR(20), KRONOR(30));
	t.made.c.committed = KRONOR(200);
	expect(&t, &reserves, KRONOR(10), KRONOR(20), KRONOR(30));
	assert_int_equal(t.result.pot, KRONOR(80));
	t.made.c.committed = KRONOR(289);
	oracle_allocate(&reserves, &t.made.c, &t.result);
	assert_true(t.result.refused); /* 11 - 1,10 - 10 */

	prepare(&t, KRONOR(300), KRONOR(60), KRONOR(49), KRONOR(80));
	t.made.claimants[0].org_number = t.made.claimants[1].org_number = NULL;
	expect(&t, &reasons, KRONOR(60), 0, 0);
	assert_int_equal(t.result.reason[0], -1);
	assert_int_equal(t.result.reason[1], 0);
	assert_int_equal(t.result.reason[2], 1);
	assert_false(t.result.eligible[2]);
}

static void test_no_amount(void **state)
{
	const struct oracle_sum of_both = { 2, { { 1, ORACLE_APPLIED }, { 1, ORACLE_RENT } } };
	struct oracle_rules rules = { 2, { { .kind = ORACLE_BASE, .number = KRONOR(10) },
					   { .kind = ORACLE_AT_LEAST, .measure = ORACLE_PERCENTAGE, .number = 5000,
					     .sum = of_both } } };
	struct three t;

	(void)state;
	/* A floor: half of nothing and 100.  A cap: none without an amount, as the amount itself is none. */
	prepare(&t, KRONOR(5000), SMV_ABSENT, KRONOR(20), 0);
	set_quantity(&t, ORACLE_RENT, KRONOR(100), SMV_ABSENT, KRONOR(100));
	expect(&t, &rules, KRONOR(50), KRONOR(10), 0);
	rules.rules[1].kind = ORACLE_AT_MOST;
	rules.rules[1].number = 100;
	expect(&t, &rules, KRONOR(10), 20, 0);
}

static void test_print(void **state)
{
	struct oracle_rules rules = { 2, { { .kind = ORACLE_PER, .number = 1100050, .first = 1000, .above = -1,
						.at_most = -1, .grouped = true,
						.sum = { 2, { { 1, ORACLE_MEMBERS }, { 5, ORACLE_SCORE } } } },
					   { .kind = ORACLE_REQUIRE,
						.when = { 4, { { .test = ORACLE_NOT, .left = 1 },
							       { .test = ORACLE_OR, .left = 2, .right = 3 },
							       { .test = ORACLE_ACTIVE },
							       { .test = ORACLE_CATEGORY, .word = 2 } } } } } };
	static const char *const wanted[] = {
		[SMV_ENGLISH] = "per members + 5 x score 11 000.5 first 10\n"
				"require not (active-in-municipality or category is \"Café\")\n",
		[SMV_SWEDISH] = "per members + 5 gånger poäng 11 000,5 första 10\n"
				"kräv inte (verksam-i-kommunen eller kategori är \"Café\")\n",
	};
	char text[300];

	(void)state;
	for (enum smv_language language = SMV_ENGLISH; language < SMV_LANGUAGE_COUNT; language++) {
		FILE *out = fmemopen(text, sizeof(text), "w");

		assert_non_null(out);
		oracle_print(out, &rules, language);
		assert_int_equal(fclose(out), 0);
		assert_string_equal(text, wanted[language]);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_proportionally), cmocka_unit_test(test_floors),
		cmocka_unit_test(test_equally),	       cmocka_unit_test(test_lists),
		cmocka_unit_test(test_shares),	       cmocka_unit_test(test_redistribution),
		cmocka_unit_test(test_lines),	       cmocka_unit_test(test_pot_and_reasons),
		cmocka_unit_test(test_no_amount),      cmocka_unit_test(test_print),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
