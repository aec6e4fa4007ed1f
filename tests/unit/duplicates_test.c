/* SPDX-License-Identifier: EUPL-1.2 */
#include "model/register/duplicates.h"
#include "model/register/one_letter.h"
#include "samverkan/pool.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

static const char NUMBER[] = "802002-4280", OTHER_NUMBER[] = "212000-0142";

/* The reasons that two organisations are alike for; 0 when they are no pair. */
static unsigned alike(const struct smv_organisation *a, const struct smv_organisation *b)
{
	struct smv_organisation list[] = { *a, *b, { .name = "Helt annat", .town = "Ekerö" } };
	struct smv_pool *pool = smv_pool_open();
	struct smv_duplicate *pairs;
	unsigned reasons = 0;
	size_t count, i;

	for (i = 0; i < 3; i++)
		list[i].id = (int64_t)i + 1;
	count = smv_duplicates_find(pool, list, 3, &pairs);
	assert_true(count <= 1);
	if (count)
		reasons = pairs[0].reasons;
	smv_pool_close(pool);
	return reasons;
}

static unsigned names(const char *a, const char *b)
{
	return alike(&(struct smv_organisation){ .name = a }, &(struct smv_organisation){ .name = b });
}

static void says_how_names_are_alike(void **state)
{
	(void)state;
	assert_int_equal(names("Ekerö I.K.", "EKERÖ IK"), SMV_ALIKE_NAME);
	assert_int_equal(names("Al-Mahdi", "Almahdi"), SMV_ALIKE_NAME);
	assert_int_equal(names("IK Ekerö", "Ekerö IK"), SMV_ALIKE_ORDER);
	assert_int_equal(names("Ekerö Idrottsklubb", "Ekerö IK"), SMV_ALIKE_ORDER);
	assert_int_equal(names("Föreningen Jazz på Mälaröarna", "Jazz Mälaröarna, ideell förening"), SMV_ALIKE_ORDER);
	assert_int_equal(names("Parkinsonföreningen Ekerö", "Parkinson Ekerö"), SMV_ALIKE_FORM);
	assert_int_equal(names("Munsö Gymnastik IF", "Munsö Gymnastik"), SMV_ALIKE_FORM);
	assert_int_equal(names("Röda Korset i Färentuna", "Röda Korset"), SMV_ALIKE_PLACE);
	assert_int_equal(names("Röda Korset Ekerö", "Röda Korset"), SMV_ALIKE_PLACE); /* a town of the register */
	assert_int_equal(names("Färingsö Golfklubb", "Färngsö Golfklubb"), SMV_ALIKE_LETTER);
	assert_int_equal(names("Hembygdslaget", "Hembydgslaget"), SMV_ALIKE_LETTER);
	assert_int_equal(names("Ekero Ryttarsällskap", "Ekerö Ryttarsällskap"), SMV_ALIKE_LETTER);
}

static void leaves_those_apart_that_are_two(void **state)
{
	(void)state;
	assert_int_equal(names("Munsö IF", "Munsö IK"), 0);
	assert_int_equal(names("Ekerö Konstförening", "Ekerö Kulturförening"), 0);
	assert_int_equal(names("Ekerö Båtklubb", "Ekerö Hembygdsförening"), 0);
	assert_int_equal(names("Ekerö Scoutkår 1", "Ekerö Scoutkår 2"), 0);
	assert_int_equal(names("Alby Hembygdsgård", "Dalby Hembygdsgård"), 0);
	assert_int_equal(names("PRO i Färentuna", "PRO i Stenhamra"), 0);
	assert_int_equal(names("Röda Korset i Färentuna", "Röda Korset i Stenhamra"), 0);
	assert_int_equal(names("Skå IK", "Skå"), 0);
	assert_int_equal(names("***", "!!!"), 0);
	assert_int_equal(alike(&(struct smv_organisation){ .name = "Röda Korset i Färentuna", .town = "Färentuna" },
			       &(struct smv_organisation){ .name = "Röda Korset", .town = "Solna" }), 0);
}

static void says_what_else_they_share(void **state)
{
	struct smv_organisation a = { .name = "Vindens Vänner" }, b = { .name = "Handikappseglarna" };

	(void)state;
	assert_int_equal(alike(&a, &b), 0);
	a.giro = "5050-1055";
	b.giro = "505 010 55";
	assert_int_equal(alike(&a, &b), 0);
	b.name = "Vindens Seglare";
	assert_int_equal(alike(&a, &b), SMV_ALIKE_GIRO);
	b.name = "Handikappseglarna";
	a.email = "Anna <Anna@x.se>; b@x.se";
	b.email = "c@x.se; anna@x.se";
	a.phone = "+46 (8) 560 12 34";
	b.phone = "08-560 12 34";
	assert_int_equal(alike(&a, &b), 0);
	a.phone = "+46 8 560 12 34";
	assert_int_equal(alike(&a, &b), SMV_ALIKE_GIRO | SMV_ALIKE_EMAIL | SMV_ALIKE_PHONE);
	a.website = "https://www.vindens.se/";
	b.website = "Vindens.se";
	assert_int_equal(alike(&a, &b), SMV_ALIKE_GIRO | SMV_ALIKE_EMAIL | SMV_ALIKE_PHONE | SMV_ALIKE_WEBSITE);
}

static void a_website_needs_names_that_could_be_one(void **state)
{
	struct smv_organisation a = { .name = "Färingsö Ridskola", .website = "a.se" }, b = { .name = "Färingsö Rididrott", .website = "a.se" };

	(void)state;
	assert_int_equal(alike(&a, &b), SMV_ALIKE_WEBSITE);
	b.name = "Färingsö Ridskola Ungdom"; /* a section */
	assert_int_equal(alike(&a, &b), 0);
	b.name = "Hyresgästerna";
	assert_int_equal(alike(&a, &b), 0);
}

static void two_numbers_are_two(void **state)
{
	struct smv_organisation a = { .name = "Ekerö IK", .org_number = NUMBER }, b = { .name = "Ekerö I.K.", .org_number = OTHER_NUMBER };

	(void)state;
	assert_int_equal(alike(&a, &b), 0);
	a.website = b.website = "ekeroik.se";
	assert_int_equal(alike(&a, &b), SMV_ALIKE_NAME | SMV_ALIKE_WEBSITE);
	b.name = "Mälarö IF";
	assert_int_equal(alike(&a, &b), 0);
	a.giro = b.giro = "50501055";
	assert_int_equal(alike(&a, &b), 0);
}

/* One person may look after two associations. */
static void a_shared_treasurer_is_nothing(void **state)
{
	struct smv_organisation a = { .name = "Solbackens Hembygdsförening", .email = "kim@x.se", .phone = "08-560 12 34", .town = "Ekerö" },
				b = { .name = "Schackklubben Springaren", .email = "kim@x.se", .phone = "08-560 12 34", .town = "Ekerö" };

	(void)state;
	assert_int_equal(alike(&a, &b), 0);
	b.name = "Solbackens Hembygdsgille";
	assert_int_equal(alike(&a, &b), SMV_ALIKE_EMAIL | SMV_ALIKE_PHONE);
}

static void the_likeliest_first_and_the_better_known_stays(void **state)
{
	const struct smv_organisation list[] = {
		{ .id = 1, .name = "Färngsö Golfklubb" },
		{ .id = 2, .name = "Parkinson Ekerö", .town = "Ekerö" },
		{ .id = 3, .name = "Färingsö Golfklubb", .org_number = NUMBER },
		{ .id = 4, .name = "Parkinsonföreningen i Ekerö", .town = "EKERÖ", .giro = "5050-1055" },
		{ .id = 5, .name = "Åkerö B.K." },
		{ .id = 6, .name = "Åkerö BK" },
	};
	struct smv_pool *pool = smv_pool_open();
	struct smv_duplicate *pairs;

	(void)state;
	assert_int_equal(smv_duplicates_find(pool, list, 6, &pairs), 3);
	assert_int_equal(pairs[0].into->id, 5); /* stands longer */
	assert_int_equal(pairs[0].from->id, 6);
	assert_int_equal(pairs[1].into->id, 4); /* more is known */
	assert_int_equal(pairs[1].from->id, 2);
	assert_int_equal(pairs[2].into->id, 3); /* has its number */
	assert_int_equal(pairs[2].from->id, 1);
	assert_true(pairs[0].score > pairs[1].score && pairs[1].score > pairs[2].score);
	assert_int_equal(smv_duplicates_find(pool, list, 0, &pairs), 0);
	smv_pool_close(pool);
}

static void what_many_share_says_nothing(void **state)
{
	static const char *const words[] = { "Lyckans Akvarium", "Lyckans Bridge", "Lyckans Curling", "Lyckans Dans" };
	struct smv_organisation list[4];
	struct smv_pool *pool = smv_pool_open();
	struct smv_duplicate *pairs;
	size_t i;

	(void)state;
	for (i = 0; i < 4; i++)
		list[i] = (struct smv_organisation){ .id = (int64_t)i + 1, .name = words[i], .email = "info@sisu.se" };
	assert_int_equal(smv_duplicates_find(pool, list, 3, &pairs), 3);
	assert_int_equal(smv_duplicates_find(pool, list, 4, &pairs), 0);
	smv_pool_close(pool);
}

/* 40 000 of one name: what takes the square of their number would not end in the time of a test. */
static void does_not_grow_with_the_square(void **state)
{
	enum { MANY = 40000 };
	struct smv_pool *pool = smv_pool_open();
	struct smv_organisation *list = smv_alloc(pool, MANY * sizeof *list);
	struct smv_duplicate *pairs;
	clock_t start = clock();
	int64_t i;

	(void)state;
	for (i = 0; i < MANY; i++)
		list[i] = (struct smv_organisation){ .id = i + 1, .name = "Ekerö Ideella Idrottsförening", .website = "x.se", .town = "Ekerö" };
	assert_true(smv_duplicates_find(pool, list, MANY, &pairs) >= MANY - 1);
	assert_true((clock() - start) / CLOCKS_PER_SEC < 20);
	smv_pool_close(pool);
}

static void one_letter_is_one_letter(void **state)
{
	static const char *const apart[][2] = {
		{ "hembygden", "hembygdens" }, { "hembygden", "hembygen" }, { "hembygden", "hembydgen" }, { "hembygden", "hembögden" },
		{ "mälarö golf", "malarö golf" }, { "hembyggden", "hembygden" },
	};
	static const char *const not[][2] = {
		{ "hembygden", "hembygden" }, { "hembygden", "hembyen" }, { "hembygden", "hembögdan" }, { "golfen", "gålfen" },
		{ "scouterna 1", "scouterna 2" }, { "scouterna if", "scouterna ik" }, { "alby hembygd", "dalby hembygd" },
		{ "scouterna", "scouterna 1" }, { "hem bygden", "hembygden" },
	};
	struct smv_pool *pool = smv_pool_open();
	size_t i, j, k;

	(void)state;
	for (i = 0; i < sizeof apart / sizeof *apart; i++) {
		uint64_t *a, *b;
		size_t count_a = smv_one_letter_hashes(pool, apart[i][0], &a), count_b = smv_one_letter_hashes(pool, apart[i][1], &b);
		bool common = false;

		assert_true(smv_one_letter_apart(apart[i][0], apart[i][1]) && smv_one_letter_apart(apart[i][1], apart[i][0]));
		for (j = 0; j < count_a; j++)
			for (k = 0; k < count_b; k++)
				common = common || a[j] == b[k];
		assert_true(common);
	}
	for (i = 0; i < sizeof not / sizeof *not; i++)
		if (smv_one_letter_apart(not[i][0], not[i][1]) || smv_one_letter_apart(not[i][1], not[i][0]))
			fail_msg("'%s' and '%s'", not[i][0], not[i][1]);
	smv_pool_close(pool);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(says_how_names_are_alike),
		cmocka_unit_test(leaves_those_apart_that_are_two),
		cmocka_unit_test(says_what_else_they_share),
		cmocka_unit_test(a_website_needs_names_that_could_be_one),
		cmocka_unit_test(two_numbers_are_two),
		cmocka_unit_test(a_shared_treasurer_is_nothing),
		cmocka_unit_test(the_likeliest_first_and_the_better_known_stays),
		cmocka_unit_test(what_many_share_says_nothing),
		cmocka_unit_test(does_not_grow_with_the_square),
		cmocka_unit_test(one_letter_is_one_letter),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
