/* SPDX-License-Identifier: EUPL-1.2 */
#include "samverkan/allocate.h"
#include "samverkan/date.h"
#include "samverkan/fail.h"
#include "samverkan/finding.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"
#include "samverkan/rules.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { MOST = 8, KR = 100 };

/* One case in short: amounts in kronor or öre as the tests need them. */
struct scene {
	struct smv_pool *pool;
	struct smv_findings findings;
	struct smv_rules *rules;
	struct smv_claimant claimants[MOST];
	int64_t quantities[MOST][4];
	struct smv_case c;
	struct smv_result result;
};

static int set_up(void **state)
{
	struct scene *s = calloc(1, sizeof *s);
	size_t i;

	s->pool = smv_pool_open();
	smv_findings_init(&s->findings, s->pool);
	s->c = (struct smv_case){ .closes = SMV_NO_DATE, .claimants = s->claimants };
	for (i = 0; i < MOST; i++)
		s->claimants[i] = (struct smv_claimant){
			.name = "a", .applied = SMV_ABSENT, .received = SMV_NO_DATE, .registered = (int64_t)i + 1,
			.quantities = s->quantities[i],
		};
	*state = s;
	return 0;
}

static int tear_down(void **state)
{
	struct scene *s = *state;

	smv_pool_close(s->pool);
	smv_forgive();
	free(s);
	return 0;
}

static void rules(struct scene *s, const char *text)
{
	s->rules = smv_rules_read(s->pool, text, "r", &s->findings);
	assert_non_null(s->rules);
}

/* One quantity of each claimant, whole. */
static void quantity(struct scene *s, size_t which, size_t count, const int64_t *values)
{
	size_t i;

	s->c.count = count;
	for (i = 0; i < count; i++)
		s->quantities[i][which] = values[i] * SMV_RULE_ONE;
}

static void applied(struct scene *s, size_t count, const int64_t *kronor)
{
	size_t i;

	s->c.count = count;
	for (i = 0; i < count; i++)
		s->claimants[i].applied = kronor[i] * KR;
}

static int run(struct scene *s, int64_t budget)
{
	s->c.budget = budget;
	return smv_allocate(s->pool, s->rules, &s->c, true, &s->result, &s->findings);
}

/* Allocates and compares the amounts, in öre. */
static void check(struct scene *s, int64_t budget, const int64_t *amounts)
{
	size_t i;

	assert_int_equal(run(s, budget), SMV_OK);
	for (i = 0; i < s->c.count; i++)
		assert_int_equal(s->result.allocations[i].amount, amounts[i]);
}

static size_t count_found(const struct scene *s, enum smv_id id)
{
	size_t i, count = 0;

	for (i = 0; i < s->findings.count; i++)
		count += s->findings.items[i].id == id;
	return count;
}

#define LIST(...) ((const int64_t[]){ __VA_ARGS__ })

/* The step of a claimant at a station, the last of them. */
static const struct smv_step *step_at(const struct scene *s, size_t claimant, enum smv_station station)
{
	const struct smv_allocation *a = &s->result.allocations[claimant];
	const struct smv_step *found = NULL;
	size_t i;

	for (i = a->first_step; i < a->first_step + a->step_count; i++) {
		assert_int_equal(s->result.steps[i].claimant, claimant);
		if (s->result.steps[i].station == station)
			found = &s->result.steps[i];
	}
	return found;
}

static void check_step(const struct scene *s, size_t claimant, enum smv_station station, int64_t amount,
		       const char *working)
{
	const struct smv_step *step = step_at(s, claimant, station);

	assert_non_null(step);
	assert_int_equal(step->amount, amount);
	if (working)
		assert_string_equal(step->working, working);
	else
		assert_null(step->working);
}

/* Ekerö: 135 000 kr less 84 000 kr of agreements, cut proportionally to what was applied for. */
static void test_ekero(void **state)
{
	struct scene *s = *state;

	rules(s, "");
	applied(s, 3, LIST(40000, 30000, 20000));
	s->c.committed = 84000 * KR;
	check(s, 135000 * KR, LIST(2266667, 1700000, 1133333));
	assert_int_equal(s->result.pot, 51000 * KR);
	assert_int_equal(s->result.claims, 90000 * KR);
	assert_int_equal(s->result.left, 0);
	check_step(s, 0, SMV_STEP_CLAIM, 40000 * KR, NULL);
	check_step(s, 0, SMV_STEP_FIT, 2266666, "40\xC2\xA0""000 × 51\xC2\xA0""000/90\xC2\xA0""000");
	check_step(s, 0, SMV_STEP_ROUND, 2266667, NULL);
	check_step(s, 0, SMV_STEP_AMOUNT, 2266667, NULL);
	assert_null(step_at(s, 0, SMV_STEP_CLAIM_SUM));
	rules(s, "round 1000");
	check(s, 135000 * KR, LIST(23000 * KR, 17000 * KR, 11000 * KR));
	rules(s, "round 1000 down");
	check(s, 135000 * KR, LIST(22000 * KR, 17000 * KR, 11000 * KR));
	assert_int_equal(s->result.left, 1000 * KR);
}

static void test_within_pot(void **state)
{
	struct scene *s = *state;

	rules(s, "");
	applied(s, 2, LIST(100, 200));
	check(s, 1000 * KR, LIST(100 * KR, 200 * KR));
	assert_int_equal(s->result.left, 700 * KR);
	assert_null(step_at(s, 0, SMV_STEP_FIT));
}

static void test_reserve(void **state)
{
	struct scene *s = *state;

	rules(s, "reserve 100\nreserve 10%\nreserve 33,33%");
	s->c.count = 0;
	s->c.committed = 1;
	assert_int_equal(run(s, 100000), SMV_OK);
	/* 10 % and 33,33 % of 999,99 kr are 100,00 and 333,30 (half up of 333,296667), and 100 kr. */
	assert_int_equal(s->result.reserve, 10000 + 10000 + 33330);
	assert_int_equal(s->result.pot, 99999 - 53330);
	rules(s, "reserve 1000");
	assert_int_equal(run(s, 100000), SMV_DATA);
	assert_non_null(strstr(smv_reason(), "0,01"));
	smv_forgive();
	s->c.committed = 100001;
	rules(s, "");
	assert_int_equal(run(s, 100000), SMV_DATA);
}

static void test_require(void **state)
{
	struct scene *s = *state;

	rules(s, "require active-in-municipality\nrequire kind is association or has-org-number\nbase 100");
	s->c.count = 4;
	s->claimants[0].active = SMV_YES;
	s->claimants[0].org_number = "802002-4280";
	s->claimants[1].kind = "association";
	s->claimants[1].active = SMV_NO;
	s->claimants[2].kind = "foundation";
	s->claimants[2].active = SMV_YES;
	s->claimants[3].active = SMV_YES;
	s->claimants[3].kind = "association";
	check(s, 1000 * KR, LIST(100 * KR, 0, 0, 100 * KR));
	assert_false(s->result.allocations[1].eligible);
	assert_int_equal(s->result.allocations[1].reason, 0);
	assert_int_equal(s->result.allocations[2].reason, 1);
	assert_int_equal(s->result.allocations[0].reason, SMV_NO_RULE);
	check_step(s, 2, SMV_STEP_REQUIRE, 0, NULL);
	check_step(s, 2, SMV_STEP_AMOUNT, 0, NULL);
}

static void test_conditions(void **state)
{
	struct scene *s = *state;

	rules(s,
	      "base 1 when n in 5..7\nbase 2 when n != 6\nbase 4 when n < 5 or n >= 8\nbase 8 when not n <= 5 and n > 0\n"
		 "base 16 when category is \"IDROTT & kultur\"\nbase 32 when serves-residents\nbase 64 when last_year > 99,5");
	quantity(s, 0, 4, LIST(5, 6, 8, 0));
	s->claimants[0].category = "idrott, Kultur";
	s->claimants[1].serves = SMV_YES;
	s->claimants[2].last_year = 9951;
	check(s, 1000 * KR, LIST((1 + 2 + 16) * KR, (1 + 8 + 32) * KR, (2 + 4 + 8 + 64) * KR, (2 + 4) * KR));
}

static void test_per(void **state)
{
	struct scene *s = *state;

	rules(s, "per m + 5 x d 41 first 10 above 50 at most 400 when m > 0\nper m 0,5");
	quantity(s, 0, 5, LIST(96, 50, 53, 59, 0));
	quantity(s, 1, 5, LIST(1, 0, 0, 0, 100));
	/* 96 + 5 - 50 = 51, the first 10 of them: 410, capped to 400; and 48 kr. */
	check(s, 10000 * KR, LIST(44800, 2500, 12300 + 2650, 36900 + 2950, 0));
	check_step(s, 0, SMV_STEP_CLAIM_SUM, 44800, NULL);
	assert_string_equal(s->result.steps[s->result.allocations[0].first_step].working,
			    "min(400; min(10; 96 + 5 × 1 − 50) × 41)");
	assert_string_equal(s->result.steps[s->result.allocations[2].first_step].working, "(53 + 5 × 0 − 50) × 41");
	assert_string_equal(s->result.steps[s->result.allocations[2].first_step + 1].working, "53 × 0,50");
	s->quantities[3][0] = SMV_ABSENT;
	check(s, 10000 * KR, LIST(44800, 2500, 14950, 0, 0));
}

static void test_percent(void **state)
{
	struct scene *s = *state;

	rules(s, "percent 50 of rent at most 20 000");
	quantity(s, 0, 3, LIST(30000, 50000, 0));
	s->quantities[2][0] = 100; /* half an öre is one */
	check(s, 100000 * KR, LIST(15000 * KR, 20000 * KR, 1));
	check_step(s, 0, SMV_STEP_CLAIM, 15000 * KR, "30\xC2\xA0""000 × 50 %");
}

/* Votes and seats: the textbook answers of largest remainder, one öre a seat. */
static void test_largest_remainder(void **state)
{
	struct scene *s = *state;

	rules(s, "share 100% by votes");
	quantity(s, 0, 5, LIST(5117, 4400, 162, 161, 160));
	check(s, 100, LIST(51, 44, 2, 2, 1));
	quantity(s, 0, 5, LIST(9061, 7179, 5259, 3319, 1182));
	check(s, 26, LIST(9, 7, 5, 4, 1));
}

static void test_share_ties(void **state)
{
	struct scene *s = *state;

	/* Three alike and two öre: earlier received before organisation number before registered, none last. */
	rules(s, "share 100% equally");
	s->c.count = 4;
	s->claimants[0].org_number = "802002-4280";
	s->claimants[1].received = 10;
	s->claimants[2].org_number = "802002-4279";
	check(s, 1, LIST(0, 1, 0, 0));
	check(s, 2, LIST(0, 1, 1, 0));
	check(s, 3, LIST(1, 1, 1, 0));
	s->claimants[0].org_number = s->claimants[2].org_number = NULL;
	s->claimants[0].registered = 9;
	check(s, 3, LIST(0, 1, 1, 1));
}

/* Mariehamn: 20 % equally, 30 % by adult and 50 % by young members. */
static void test_mariehamn(void **state)
{
	struct scene *s = *state;

	rules(s, "share 20% equally\nshare 30% by adults\nshare 50% by young");
	quantity(s, 0, 2, LIST(30, 10));
	quantity(s, 1, 2, LIST(20, 80));
	check(s, 10000 * KR, LIST((1000 + 2250 + 1000) * KR, (1000 + 750 + 4000) * KR));
	check_step(s, 0, SMV_STEP_SHARE, 1000 * KR, "5\xC2\xA0""000 × 20/100");
}

static void test_share_rest(void **state)
{
	struct scene *s = *state;

	rules(s, "share rest by n when n < 100\nbase 100\nshare 10% equally");
	quantity(s, 0, 3, LIST(1, 3, 500));
	/* 1000: each 100 + 33,33 (one öre over to the first), the rest 600 by 1 to 3. */
	check(s, 1000 * KR, LIST(10000 + 3334 + 15000, 10000 + 3333 + 45000, 10000 + 3333));
	check(s, 200 * KR, LIST(6667, 6667, 6666)); /* nothing is left; 106,67 x 200/320 and so on */
}

static void test_share_unused(void **state)
{
	struct scene *s = *state;

	rules(s, "share 50% by n\nshare 50% equally when n > 5");
	quantity(s, 0, 2, LIST(0, 0));
	check(s, 1000 * KR, LIST(0, 0));
	assert_int_equal(s->findings.count, 2);
	assert_int_equal(s->findings.items[1].id, SMV_ID_RULE_SHARE_UNUSED);
	assert_int_equal(s->findings.items[1].place.line, 2);
	assert_int_equal(s->findings.items[1].severity, SMV_WARNING);
	assert_int_equal(s->result.left, 1000 * KR);
}

/* Herrljunga: 10, 20, 30, 40 % by week of lateness; each takes off what the one before left. */
static void test_reduce(void **state)
{
	struct scene *s = *state;

	rules(s,
	      "base 1000\nreduce 10% when days_late in 1..7\nreduce 20% when days_late in 8..14\nreduce 50% when n = 1\n"
		 "reduce 50% when n = 1");
	quantity(s, 0, 5, LIST(0, 0, 0, 1, 0));
	s->c.closes = 100;
	s->claimants[0].received = 100;
	s->claimants[1].received = 101;
	s->claimants[2].received = 108;
	s->claimants[3].received = 108;
	check(s, 10000 * KR, LIST(100000, 90000, 80000, 20000, 100000));
	check_step(s, 1, SMV_STEP_REDUCE, 90000, "1\xC2\xA0""000 − 1\xC2\xA0""000 × 10 %");
	rules(s, "base 0,05\nreduce 50% when days_late = 0\nreduce 100% when days_late > 0");
	/* 2,5 öre is rounded to 3 and taken off; of the last it is not known whether it was late, so no line applies. */
	check(s, 10000 * KR, LIST(2, 0, 0, 0, 5));
	assert_int_equal(s->result.allocations[1].reason, 2);
}

static void test_caps(void **state)
{
	struct scene *s = *state;

	rules(s, "base 1000\nat most 500 per n\nat most 700 when n > 1\nat most 50% of applied");
	quantity(s, 0, 4, LIST(1, 2, 9, 9));
	applied(s, 4, LIST(5000, 5000, 600, 0));
	s->claimants[3].applied = SMV_ABSENT;
	check(s, 10000 * KR, LIST(50000, 70000, 30000, 70000));
	check_step(s, 0, SMV_STEP_CAP, 50000, "1 × 500");
	check_step(s, 2, SMV_STEP_CAP, 30000, "600 × 50 %");
	assert_int_equal(s->result.allocations[3].cap, 70000);
	rules(s, "base 1000\nat most 2000 when n = 9");
	check(s, 10000 * KR, LIST(100000, 100000, 60000, 100000));
	assert_int_equal(step_at(s, 2, SMV_STEP_CAP)->statement, SMV_NO_RULE);
	assert_int_equal(s->result.allocations[2].cap, 60000);
	rules(s, "base 1000\nmay exceed applied");
	check(s, 10000 * KR, LIST(100000, 100000, 100000, 100000));
	assert_int_equal(s->result.allocations[2].cap, SMV_ABSENT);
}

static void test_floors(void **state)
{
	struct scene *s = *state;

	rules(s, "per n 10\nat least 500\nat least 100% of n when n = 7\nat most 300 when n = 3");
	quantity(s, 0, 4, LIST(1, 0, 3, 90));
	check(s, 10000 * KR, LIST(50000, 0, 30000, 90000));
	check_step(s, 0, SMV_STEP_FLOOR, 50000, NULL);
	/* 1 000 kr for 500 + 300 + 900: the floors are 500, 300 and 500, together too much. */
	assert_int_equal(run(s, 1000 * KR), SMV_DATA);
	assert_non_null(strstr(smv_reason(), "1\xC2\xA0""300\xC2\xA0""kr"));
	smv_forgive();
	check(s, 1400 * KR, LIST(50000, 0, 30000, 60000));
	check_step(s, 0, SMV_STEP_FIT, 50000, NULL);
}

/* Without an amount applied for there is no cap by it, but a floor is reckoned on what is there. */
static void test_without_applied(void **state)
{
	struct scene *s = *state;

	rules(s,
	      "per n 100 at most 10% of applied\nat most 50% of applied\nat least 50% of applied + rent\nat least applied");
	quantity(s, 0, 2, LIST(1, 1));
	quantity(s, 1, 2, LIST(900, 900));
	s->claimants[1].applied = 4000 * KR;
	check(s, 10000 * KR, LIST(45000, 200000));
	rules(s, "");
	check(s, 10000 * KR, LIST(0, 400000));
}

static void test_redistribute(void **state)
{
	struct scene *s = *state;

	/* 600 + 200 + 100 = 900, the cap took 300: M = 600/300 for the others, within the pot. */
	rules(s, "redistribute\nper n 100\nat most 300 when n = 6");
	quantity(s, 0, 3, LIST(6, 2, 1));
	check(s, 1000 * KR, LIST(30000, 40000, 20000));
	check_step(s, 1, SMV_STEP_REDISTRIBUTE, 40000, "600 × 200/300");
	/* The pot of 700 is less than 900: M = 400/300 and the odd öre to the larger fraction. */
	check(s, 700 * KR, LIST(30000, 26667, 13333));
	/* The claims after the caps already reach the pot. */
	check(s, 500 * KR, LIST(25000, 16667, 8333));
	/* The second meets its own cap on the way, the third takes the rest. */
	rules(s, "redistribute\nper n 100\nat most 300 when n = 6\nat most 250 when n = 2");
	check(s, 1000 * KR, LIST(30000, 25000, 35000));
	check_step(s, 1, SMV_STEP_REDISTRIBUTE, 25000, "min(250; 350 × 200/100)");
	/* All at their caps: the rest is left. */
	rules(s, "redistribute\nper n 100\nat most 150");
	check(s, 1000 * KR, LIST(15000, 15000, 15000));
}

static void test_fit_equally(void **state)
{
	struct scene *s = *state;

	/* Level V: 100 + 3 V = 700 is 200. */
	rules(s, "fit equally");
	applied(s, 4, LIST(100, 300, 400, 500));
	check(s, 700 * KR, LIST(10000, 20000, 20000, 20000));
	/* 60 001 öre by three: the odd one to the larger claim. */
	check(s, 70001, LIST(10000, 20000, 20000, 20001));
	check_step(s, 3, SMV_STEP_FIT, 20000, "600,01/3");
	rules(s, "fit equally\nat least 250 when n = 1");
	quantity(s, 0, 4, LIST(0, 1, 0, 0));
	check(s, 700 * KR, LIST(10000, 25000, 17500, 17500));
}

static void test_fit_lists(void **state)
{
	struct scene *s = *state;

	rules(s, "fit by score\nat least 50");
	applied(s, 4, LIST(300, 300, 400, 500));
	quantity(s, 0, 4, LIST(5, 9, 9, 1));
	check(s, 800 * KR, LIST(10000, 30000, 40000, 0));
	assert_int_equal(s->result.allocations[3].reason, 0);
	check_step(s, 0, SMV_STEP_FIT, 10000, "800 − 700");
	check(s, 600 * KR, LIST(0, 20000, 40000, 0)); /* alike in score: the larger claim first */
	rules(s, "fit by received");
	s->claimants[3].received = 5;
	s->claimants[1].received = 7;
	check(s, 850 * KR, LIST(5000, 30000, 0, 50000)); /* no day comes last, and the claim says nothing */
}

static void test_rounding(void **state)
{
	struct scene *s = *state;

	/* Within the pot one hundred is over, but nobody gets more than was applied for. */
	rules(s, "round 100");
	applied(s, 3, LIST(1250, 1250, 500));
	check(s, 3100 * KR, LIST(120000, 120000, 50000));
	/* Where the pot suffices equals get equal, each amount rounded by itself; all down where that would pass it. */
	rules(s, "round 100\nmay exceed applied");
	check(s, 3100 * KR, LIST(130000, 130000, 50000));
	assert_int_equal(count_found(s, SMV_ID_ROUND_DOWN_POT), 0);
	check(s, 3099 * KR, LIST(120000, 120000, 50000));
	assert_int_equal(count_found(s, SMV_ID_ROUND_DOWN_POT), 1);
	rules(s, "round 100 up\nmay exceed applied");
	applied(s, 3, LIST(1201, 1250, 500));
	check(s, 3100 * KR, LIST(130000, 130000, 50000));
	rules(s, "round 100\nmay exceed applied");
	applied(s, 3, LIST(1250, 1250, 500));
	/* 833,33 and 833,33 and 333,33: one hundred is over, the fractions alike, the first registered earlier. */
	check(s, 2000 * KR, LIST(90000, 80000, 30000));
	rules(s, "nothing below 500");
	check(s, 2000 * KR, LIST(83334, 83333, 0));
	assert_int_equal(s->result.allocations[2].reason, 0);
	assert_int_equal(s->result.left, 33333);
	check_step(s, 2, SMV_STEP_NOTHING_BELOW, 0, NULL);
}

/* The other tables seen in use. */
static void test_seen_in_use(void **state)
{
	struct scene *s = *state;

	rules(s, "grundbelopp 4 000\nper lokala_medlemmar 41\nhögst 11 000"); /* Linköping, Örnsköldsvik */
	quantity(s, 0, 2, LIST(96, 400));
	check(s, 100000 * KR, LIST(793600, 1100000));
	check_step(s, 0, SMV_STEP_CLAIM, 393600, "96 × 41");
	rules(s, "base 2 000\nper sammankomster 30\nper deltagare 2"); /* Växjö */
	quantity(s, 0, 1, LIST(40));
	quantity(s, 1, 1, LIST(610));
	check(s, 100000 * KR, LIST(200000 + 120000 + 122000));
}

static void test_overflow(void **state)
{
	struct scene *s = *state;
	size_t i;

	rules(s, "per n 100 000 000 000 000");
	s->c.count = 1;
	s->quantities[0][0] = INT64_MAX;
	assert_int_equal(run(s, 100), SMV_DATA);
	smv_forgive();
	/* As large as amounts are read: still right to the öre. */
	rules(s, "");
	s->c.count = MOST;
	for (i = 0; i < MOST; i++)
		s->claimants[i].applied = SMV_NUMBER_MAX - (int64_t)i;
	assert_int_equal(run(s, SMV_NUMBER_MAX), SMV_OK);
	assert_int_equal(s->result.allocated, SMV_NUMBER_MAX);
}

static uint64_t next(uint64_t *state)
{
	*state ^= *state << 13;
	*state ^= *state >> 7;
	*state ^= *state << 17;
	return *state;
}

/* Whatever the rules: at most the pot, at most the cap, and the order of the applications changes nothing. */
static void test_always(void **state)
{
	static const char *const texts[] = {
		"", "fit equally\nround 3", "fit by score", "per n 7\nat most 40\nredistribute\nround 0,5",
		"share rest by n\nat most 90\nredistribute\nfit equally", "base 9\nper n 3\nat least 2\nround 1",
		"base 5\nat least 1 when n > 4\nfit equally\nnothing below 2",
		"share 33,33% by n\nshare 50% equally\nat least 2\nreduce 33% when n = 3\nredistribute",
	};
	struct scene *s = *state;
	uint64_t seed = 7;
	size_t i, n;

	for (n = 0; n < 4000; n++) {
		int64_t amounts[MOST];

		rules(s, texts[n % (sizeof texts / sizeof *texts)]);
		s->c.count = MOST;
		for (i = 0; i < MOST; i++) {
			s->claimants[i].applied = next(&seed) % 4 ? (int64_t)(next(&seed) % 20000) : SMV_ABSENT;
			s->claimants[i].received = (int32_t)(next(&seed) % 3);
			s->claimants[i].registered = (int64_t)i;
			s->claimants[i].quantities = s->quantities[i];
			s->quantities[i][0] = (int64_t)(next(&seed) % 10) * SMV_RULE_ONE;
		}
		if (run(s, (int64_t)(next(&seed) % 50000))) {
			smv_forgive(); /* floors above the pot */
			continue;
		}
		assert_true(s->result.allocated <= s->result.pot);
		for (i = 0; i < MOST; i++) {
			const struct smv_allocation *a = &s->result.allocations[i];

			amounts[i] = a->amount;
			assert_true(a->amount >= 0 && (a->cap == SMV_ABSENT || a->amount <= a->cap));
		}
		for (i = 0; i < MOST / 2; i++) {
			struct smv_claimant kept = s->claimants[i];

			s->claimants[i] = s->claimants[MOST - 1 - i];
			s->claimants[MOST - 1 - i] = kept;
		}
		assert_int_equal(run(s, s->c.budget), SMV_OK);
		for (i = 0; i < MOST; i++)
			assert_int_equal(s->result.allocations[MOST - 1 - i].amount, amounts[i]);
	}
}

static void look(struct scene *s, const char *text)
{
	smv_findings_init(&s->findings, s->pool);
	rules(s, text);
	s->c.budget = 1000 * KR;
	smv_rules_check(s->rules, &s->c, &s->findings);
}

static void test_check(void **state)
{
	struct scene *s = *state;

	quantity(s, 0, 2, LIST(5, 7));
	look(s, "base 5000 when n in 1..50\nbase 4000 when n > 50");
	assert_int_equal(count_found(s, SMV_ID_RULE_CLIFF), 1);
	assert_int_equal(s->findings.items[0].place.line, 1);
	assert_non_null(strstr(s->findings.items[0].message, "n 51"));
	look(s, "base 4000 when n in 1..50\nbase 5000 when n > 50\nper n 10");
	assert_int_equal(count_found(s, SMV_ID_RULE_CLIFF), 0);
	look(s, "per n 100\nreduce 10% when n >= 20");
	assert_int_equal(count_found(s, SMV_ID_RULE_CLIFF), 1);
	look(s, "share 50% by n when n <= 9\nshare 50% equally");
	assert_int_equal(count_found(s, SMV_ID_RULE_CLIFF), 1);
	look(s, "per n 100\nat least 550\nat least 10% of n\nround 100");
	assert_int_equal(count_found(s, SMV_ID_RULE_FLOOR_UNIT), 2);
	look(s, "per n 100\nat least 500\nround 100\nat most 400 when n = 7");
	assert_int_equal(count_found(s, SMV_ID_RULE_FLOOR_UNIT), 0);
	assert_int_equal(count_found(s, SMV_ID_RULE_FLOOR_CAP), 1);
	s->quantities[1][0] = SMV_ABSENT;
	look(s, "per n 100");
	assert_int_equal(count_found(s, SMV_ID_QUANTITY_LACKING), 1);
	look(s, "percent 5 of applied");
	assert_int_equal(count_found(s, SMV_ID_AMOUNT_MISSING), 2);
	look(s, "per n 100\nat most 50% of applied");
	assert_int_equal(count_found(s, SMV_ID_AMOUNT_MISSING), 0);
	look(s, "reserve 2000"); /* refused when it is allocated, not here */
	assert_string_equal(smv_reason(), "");
}

static void test_stations(void **state)
{
	enum smv_station station;
	int i;

	(void)state;
	for (i = SMV_STEP_REQUIRE; i <= SMV_STEP_AMOUNT; i++) {
		assert_true(smv_station_of_name(smv_station_name((enum smv_station)i), &station));
		assert_int_equal(station, i);
		assert_true(smv_station_label(station)[0] != '\0');
	}
	assert_false(smv_station_of_name("", &station));
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(test_ekero), TEST(test_within_pot), TEST(test_reserve), TEST(test_require), TEST(test_conditions),
		TEST(test_per), TEST(test_percent), TEST(test_largest_remainder), TEST(test_share_ties),
		TEST(test_mariehamn),
		TEST(test_share_rest), TEST(test_share_unused), TEST(test_reduce), TEST(test_caps), TEST(test_floors),
		TEST(test_without_applied),
		TEST(test_redistribute), TEST(test_fit_equally), TEST(test_fit_lists), TEST(test_rounding),
		TEST(test_seen_in_use), TEST(test_overflow), TEST(test_always), TEST(test_check), TEST(test_stations),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
