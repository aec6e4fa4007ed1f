/* SPDX-License-Identifier: EUPL-1.2 */
/* Denominators and spreads against tables worked out by hand, the subtraction attack, and what is masked. */
#include "base/language.h"
#include "calc/tally/suppress.h"
#include "calc/tally/tally.h"
#include "model/grant/classes.h"
#include "model/person/mask.h"
#include "samverkan/date.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"
#include "tests/unit/survey_sample.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/*
 * The sample by hand.  12 respondents: 6 associations, 4 officials, 2 networks.
 *
 *   satisfied   1 1 2 3 4 4 5 5 5, one "vet ej", two blank       (of each kind below)
 *   hinders     time 8, money 5, rooms 2 by 9 who answered
 *   members     10, 20, 20, 65,50
 */
static void test_whole(void **state)
{
	struct smv_pool *pool = smv_pool_open();
	const struct smv_tally *tally = smv_survey_sample_tally(pool, SMV_BY_NOTHING, 0, 5);
	const struct smv_tally_cell *satisfied = &tally->all.cells[SAMPLE_SATISFIED], *hinders = &tally->all.cells[SAMPLE_HINDERS];
	const struct smv_tally_cell *members = &tally->all.cells[SAMPLE_MEMBERS], *wish = &tally->all.cells[SAMPLE_WISH];

	(void)state;
	assert_int_equal(tally->all.responses, 12);
	assert_int_equal(tally->group_count, 0);
	assert_int_equal(satisfied->shown, 12);
	assert_int_equal(satisfied->answered, 10);
	assert_int_equal(satisfied->outside, 1);
	assert_int_equal(satisfied->counts[0], 2);
	assert_int_equal(satisfied->counts[3], 2);
	assert_int_equal(satisfied->counts[5], 1);
	/* 30 / 9 = 3,333; squares 122: (9 * 122 - 900) / 72 = 2,75, its root 1,658 */
	assert_int_equal(satisfied->spread.count, 9);
	assert_int_equal(satisfied->spread.mean, 333);
	assert_int_equal(satisfied->spread.median, 400);
	assert_int_equal(satisfied->spread.deviation, 166);
	assert_int_equal(satisfied->top, 5);

	assert_int_equal(hinders->answered, 9);
	assert_int_equal(hinders->counts[0], 8);
	assert_int_equal(hinders->counts[1], 5);
	assert_int_equal(hinders->counts[2], 2);
	assert_int_equal(hinders->top, SMV_ABSENT);

	/* 115,50 / 4 = 28,875 */
	assert_int_equal(members->spread.count, 4);
	assert_int_equal(members->spread.sum, 11550);
	assert_int_equal(members->spread.mean, 2888);
	assert_int_equal(members->spread.median, 2000);
	assert_int_equal(members->spread.least, 1000);
	assert_int_equal(members->spread.most, 6550);

	assert_int_equal(wish->answered, 3);
	assert_int_equal(wish->spread.count, 0);
	smv_pool_close(pool);
}

static const struct smv_tally_group *group_of(const struct smv_tally *tally, const char *label)
{
	size_t i;

	for (i = 0; i < tally->group_count; i++)
		if (tally->groups[i].label && !strcmp(tally->groups[i].label, label))
			return &tally->groups[i];
	fail_msg("no group %s", label);
	return NULL;
}

static void test_groups(void **state)
{
	struct smv_pool *pool = smv_pool_open();
	const struct smv_tally *tally = smv_survey_sample_tally(pool, SMV_BY_QUESTION, SAMPLE_KIND, 2);
	const struct smv_tally_group *association = group_of(tally, "Förening"), *network = group_of(tally, "Nätverk");
	const struct smv_tally_group *official = group_of(tally, "Tjänsteperson");

	(void)state;
	assert_int_equal(tally->group_count, 3);
	assert_int_equal(association->responses, 6);
	assert_int_equal(official->responses, 4);
	assert_int_equal(network->responses, 2);
	/* associations 1 1 2 3 4; officials 5 5 5 4; networks "vet ej" and blank */
	assert_int_equal(association->cells[SAMPLE_SATISFIED].spread.mean, 220);
	assert_int_equal(association->cells[SAMPLE_SATISFIED].spread.median, 200);
	assert_int_equal(association->cells[SAMPLE_SATISFIED].top, 1);
	assert_int_equal(official->cells[SAMPLE_SATISFIED].spread.mean, 475);
	assert_int_equal(official->cells[SAMPLE_SATISFIED].spread.median, 500);
	assert_int_equal(network->cells[SAMPLE_SATISFIED].answered, 1);
	assert_int_equal(network->cells[SAMPLE_SATISFIED].spread.mean, SMV_ABSENT);
	/* The whole is the same however it is grouped. */
	assert_int_equal(tally->all.cells[SAMPLE_SATISFIED].spread.mean, 333);
	assert_int_equal(tally->all.cells[SAMPLE_MEMBERS].spread.median, 2000);
	/* options in the order of their question */
	assert_ptr_equal(&tally->groups[tally->shown_order[0]], association);
	assert_ptr_equal(&tally->groups[tally->shown_order[2]], official);
	smv_pool_close(pool);
}

/* Two networks are too few; shown beside the whole, associations and officials would give them away. */
static void test_hidden(void **state)
{
	struct smv_pool *pool = smv_pool_open();
	const struct smv_tally *tally = smv_survey_sample_tally(pool, SMV_BY_QUESTION, SAMPLE_KIND, 3);

	(void)state;
	assert_true(group_of(tally, "Nätverk")->hidden);
	assert_true(group_of(tally, "Tjänsteperson")->hidden);
	assert_false(group_of(tally, "Förening")->hidden);
	assert_false(group_of(tally, "Förening")->cells[SAMPLE_SATISFIED].hidden);
	/* No network gave a number, one official did and three associations: all would be told, so none is shown. */
	assert_true(group_of(tally, "Förening")->cells[SAMPLE_MEMBERS].hidden);
	smv_pool_close(pool);
}

static void test_by_kind(void **state)
{
	struct smv_pool *pool = smv_pool_open();
	const struct smv_tally *tally = smv_survey_sample_tally(pool, SMV_BY_KIND, 0, 1);
	const struct smv_tally_group *last;

	(void)state;
	assert_int_equal(tally->group_count, 2);
	last = &tally->groups[tally->shown_order[1]];
	assert_null(last->label);
	assert_int_equal(last->responses, 6);
	assert_string_equal(tally->groups[tally->shown_order[0]].code, "association");
	smv_pool_close(pool);
}

/*
 * The attack: who sees the whole and the shown groups takes these away.  What is left must be nothing, or at least two
 * groups that are together not below the threshold; and no group below it is shown.
 */
static void test_subtraction(void **state)
{
	unsigned seed = 7;
	int round;

	(void)state;
	for (round = 0; round < 20000; round++) {
		int64_t sizes[6], left = 0;
		bool hidden[6] = { false };
		size_t count, left_groups = 0, shown = 0, i;

		seed = seed * 1103515245 + 12345;
		count = 1 + (seed >> 16) % 6;
		for (i = 0; i < count; i++) {
			seed = seed * 1103515245 + 12345;
			sizes[i] = (seed >> 16) % 12;
		}
		smv_suppress(sizes, hidden, count, 5);
		for (i = 0; i < count; i++) {
			if (!hidden[i]) {
				assert_true(sizes[i] == 0 || sizes[i] >= 5);
				shown += sizes[i] > 0;
			} else if (sizes[i]) {
				left += sizes[i];
				left_groups++;
			}
		}
		assert_true(left == 0 || !shown || (left_groups >= 2 && left >= 5));
	}
}

static void test_no_more_than_needed(void **state)
{
	const int64_t fine[] = { 5, 40, 7 }, one[] = { 3, 40, 7, 9 }, two[] = { 3, 4, 40 }, tiny[] = { 2, 2, 40, 30 };
	bool hidden[4] = { false }, hidden_one[4] = { false }, hidden_two[4] = { false }, hidden_tiny[4] = { false };

	(void)state;
	assert_int_equal(smv_suppress(fine, hidden, 3, 5), 0);
	assert_int_equal(smv_suppress(one, hidden_one, 4, 5), 2);
	assert_true(hidden_one[0] && hidden_one[2] && !hidden_one[1] && !hidden_one[3]);
	assert_int_equal(smv_suppress(two, hidden_two, 3, 5), 2);
	assert_false(hidden_two[2]);
	assert_int_equal(smv_suppress(tiny, hidden_tiny, 4, 5), 3);
	assert_true(hidden_tiny[3] && !hidden_tiny[2]);
}

static void test_rounding(void **state)
{
	const int64_t values[] = { -300, -200, 100, 200 }, halves[] = { 1, 1, 0, 0 }, single[] = { 0, 0, 0, 1 }, none[] = { 0, 0, 0, 0 };
	int64_t numbers[] = { 7, -2, -3, 1 }, huge[] = { INT64_MAX - 1, INT64_MAX - 1, INT64_MAX - 1 };
	struct smv_spread spread;

	(void)state;
	spread = smv_spread_of_scale(values, halves, 4);
	assert_int_equal(spread.mean, -250);
	assert_int_equal(spread.deviation, 71); /* the root of 0,5 */
	assert_int_equal(smv_spread_of_scale(values, single, 4).deviation, SMV_ABSENT);
	assert_int_equal(smv_spread_of_scale(values, none, 4).mean, SMV_ABSENT);
	spread = smv_spread_of_numbers(numbers, 4);
	assert_int_equal(spread.mean, 1);   /* 3 / 4 */
	assert_int_equal(spread.median, 0); /* -1 / 2, half up */
	spread = smv_spread_of_numbers(huge, 3);
	assert_int_equal(spread.sum, SMV_ABSENT);
	assert_int_equal(spread.mean, INT64_MAX - 1);
}

static void test_classes(void **state)
{
	const int64_t members[] = { 1000, 2000, 2000, 6550 }, one[] = { 700, 700 }, below[] = { -250, 0, 99 }, days[] = { 17000, 17031, 17080 };
	const int64_t far[] = { 0, SMV_NUMBER_MAX };
	struct smv_class classes[SMV_CLASSES_MOST];

	(void)state;
	assert_int_equal(smv_classes_of(members, 0, 100, classes), 0);
	assert_int_equal(smv_classes_of(members, 4, 100, classes), 6);
	assert_int_equal(classes[1].from, 2000);
	assert_int_equal(classes[1].to, 2999);
	assert_int_equal(classes[1].count, 2);
	assert_int_equal(classes[2].count, 0);
	assert_int_equal(classes[5].count, 1);
	assert_int_equal(smv_classes_of(one, 2, 100, classes), 1);
	assert_int_equal(classes[0].count, 2);
	assert_int_equal(smv_classes_of(below, 3, 100, classes), 4);
	assert_int_equal(classes[0].from, -300);
	assert_int_equal(classes[3].count, 2);
	assert_int_equal(smv_classes_of(days, 3, 1, classes), 5);
	assert_int_equal(classes[0].from, 17000);
	assert_int_equal(classes[4].to, 17099);
	assert_in_range(smv_classes_of(far, 2, 100, classes), 2, SMV_CLASSES_MOST);
}

static void test_mask(void **state)
{
	static const char *const cases[][2] = {
		{ "Skriv till anna.öberg@ekero.se.", "Skriv till [e-mail]." },
		{ "19550505-1234@x.se", "[e-mail]" },
		{ "ring 070-123 45 67 eller 08-560 391 00!", "ring [phone] eller [phone]!" },
		{ "+46 (0)70 123 45 67", "[phone]" },
		{ "0701234567 5 gånger", "[phone] 5 gånger" },
		{ "Jag, 550505-1234, bor", "Jag, [personal identity number], bor" },
		{ "195505051234", "[personal identity number]" },
		{ "8112189876", "[personal identity number]" },
		{ "org.nr 802002-4280", "org.nr 802002-4280" },
		{ "2017-05-12 kl 18:00, 12 500 kr, 178 30 Ekerö", "2017-05-12 kl 18:00, 12 500 kr, 178 30 Ekerö" },
		{ "plusgiro 90 19 50-6 finns, @ekero", "plusgiro 90 19 50-6 finns, @ekero" },
		{ "", "" },
	};
	struct smv_pool *pool = smv_pool_open();
	size_t i;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof *cases; i++)
		assert_string_equal(smv_mask_text(pool, cases[i][0]), cases[i][1]);
	smv_pool_close(pool);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_whole),	    cmocka_unit_test(test_groups),		cmocka_unit_test(test_hidden),
		cmocka_unit_test(test_by_kind),	    cmocka_unit_test(test_subtraction),		cmocka_unit_test(test_no_more_than_needed),
		cmocka_unit_test(test_rounding),    cmocka_unit_test(test_mask),
		cmocka_unit_test(test_classes),
	};

	smv_language_use(SMV_ENGLISH, "");
	return cmocka_run_group_tests(tests, NULL, NULL);
}
