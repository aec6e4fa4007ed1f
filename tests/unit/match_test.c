/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/text.h"
#include "model/register/match.h"
#include "model/register/similarity.h"
#include "samverkan/pool.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

/* A municipality's associations, with its everyday words; the id is the place from 1. */
static const char *const names[] = {
	"Adelsö Idrottsförening",
	"Adelsö Hembygdslag",
	"Båtklubben Färingarna",
	"Ekerö Allmänna Idrottsklubb",
	"Ekerö BJJ Klubb",
	"Ekerö Båtklubb",
	"Ekerö Civilförsvarsförening",
	"Ekerö Filmstudio",
	"Ekerö IK",
	"Ekerö Judo",
	"Ekerö Konståkningsklubb",
	"Ekerö MTB",
	"Ekerö Munsö hembygdsförening",
	"Ekerö Pensionärsförening PRO",
	"Ekerö Ridskola",
	"Ekerö Tennisklubb",
	"Friluftsfrämjandet Mälaröarna",
	"Färingsö Golfklubb",
	"Färingsö Hembygdsförening",
	"Färingsö Pensionärsförening PRO",
	"Färingsö Ridskola",
	"Föreningen Svartsjö Slotts vänner",
	"Hörselskadades förening Ekerö Solna",
	"Jazz på Mälaröarna",
	"Munsö IF",
	"Mälarö Brukshundklubb",
	"Mälarö Hockeyförening",
	"Mälarö Motorcrossklubb",
	"Mälaröarnas Boxningsklubb",
	"Mälaröarnas Konstförening",
	"Mälaröarnas Musiksällskap",
	"Mälaröarnas Naturskyddsförening",
	"Mälaröarnas Ridklubb",
	"Mälaröarnas Röda kors",
	"RSMH-Mälaröarna",
	"Rädda Barnen Mälaröarna",
	"SPF Mälaröarna",
	"Seglarklubben Vindens Vänner",
	"Stenhamra Kulturförening",
	"Troxhammar Golfklubb",
	"Parkinson Ekerö",
};
enum { NAMES = sizeof names / sizeof *names };

struct fixture {
	struct smv_pool *pool;
	struct smv_directory *directory;
};

static int set_up(void **state)
{
	struct smv_pool *pool = smv_pool_open();
	struct fixture *fixture = smv_alloc(pool, sizeof *fixture);
	int64_t i;

	*fixture = (struct fixture){ pool, smv_directory_new(pool) };
	for (i = 0; i < NAMES; i++)
		smv_directory_add(fixture->directory, i + 1, names[i], NULL, NULL, false);
	*state = fixture;
	return 0;
}

static int tear_down(void **state)
{
	struct fixture *fixture = *state;

	smv_pool_close(fixture->pool);
	return 0;
}

/* The id that is found; 0 for none, -1 for several, -id for the number's where the name is another's. */
static int64_t found(const struct fixture *fixture, const char *name, const char *org_number)
{
	int64_t id = 4711;

	switch (smv_directory_find(fixture->directory, name, org_number, &id)) {
	case SMV_MATCH_NONE:
		assert_int_equal(id, 4711);
		return 0;
	case SMV_MATCH_SEVERAL:
		assert_int_equal(id, 4711);
		return -1;
	case SMV_MATCH_CONTRADICTORY:
		return -id;
	case SMV_MATCH_ONE:
		break;
	}
	return id;
}

/* The name of the nearest candidate, "" when there is none. */
static const char *nearest(const struct fixture *fixture, const char *text)
{
	struct smv_candidate candidate;

	return smv_directory_candidates(fixture->directory, fixture->pool, text, &candidate, 1) ? candidate.name : "";
}

static void finds_exact_names(void **state)
{
	(void)state;
	assert_int_equal(found(*state, "Ekerö IK", NULL), 9);
	assert_int_equal(found(*state, "EKERÖ I.K.", NULL), 0); /* full stops part words */
	assert_int_equal(found(*state, "EKERÖ  ik", NULL), 9);
	assert_int_equal(found(*state, "Ekero\xCC\x88 IK", NULL), 9); /* decomposed */
	assert_int_equal(found(*state, "RSMH Mälaröarna", NULL), 35);
	assert_int_equal(found(*state, "Ekerö", NULL), 0);
	assert_int_equal(found(*state, "", NULL), 0);
	assert_int_equal(found(*state, "--", NULL), 0);
	assert_int_equal(found(*state, NULL, NULL), 0);
	assert_int_equal(found(*state, NULL, "802002-4280"), 0);
}

static void a_number_goes_before_a_name(void **state)
{
	struct fixture *f = *state;

	smv_directory_add(f->directory, 100, "Brottsofferjouren", NULL, "802002-4280", false);
	assert_int_equal(found(f, NULL, "802002-4280"), 100);
	assert_int_equal(found(f, "Ekerö IK", "802002-4280"), -100); /* the name is another one's */
	assert_int_equal(found(f, "Ingen alls", "802002-4280"), 100);
	assert_int_equal(found(f, "Brottsofferjouren", NULL), 100);
	assert_int_equal(found(f, "Brottsofferjouren", ""), 100);
	assert_int_equal(found(f, "Brottsofferjouren", "212000-0142"), 0); /* its own number is another */
	assert_int_equal(found(f, "Ekerö IK", "212000-0142"), 9);          /* has no number of its own */
}

static void two_of_one_name_are_several(void **state)
{
	struct fixture *f = *state;

	smv_directory_add(f->directory, 100, "Ekerö Judo", NULL, "802002-4280", false);
	assert_int_equal(found(f, "ekerö judo", NULL), -1);
	assert_int_equal(found(f, "ekerö judo", "802002-4280"), 100); /* one of those whose name it is */
	assert_int_equal(found(f, "ekerö judo", "212000-0142"), 10); /* the one without a number is left */
	smv_directory_add(f->directory, 101, "Två", NULL, "556016-0680", false);
	smv_directory_add(f->directory, 102, "Tre", NULL, "556016-0680", false);
	assert_int_equal(found(f, NULL, "556016-0680"), -1);
}

static void aliases_lead_to_their_organisation(void **state)
{
	struct fixture *f = *state;

	smv_directory_add(f->directory, 35, "RSMH Ekerö", NULL, NULL, true);
	smv_directory_add(f->directory, 35, "rsmh ekerö", "rsmh ekerö", NULL, true);
	smv_directory_add(f->directory, 200, "Bris", NULL, NULL, true); /* before its organisation */
	assert_int_equal(found(f, "RSMH EKERÖ", NULL), 35);
	assert_int_equal(found(f, "bris", NULL), 200);
	assert_string_equal(smv_directory_name(f->directory, 200), "Bris");
	smv_directory_add(f->directory, 200, "Barnens rätt i samhället", NULL, NULL, false);
	assert_string_equal(smv_directory_name(f->directory, 200), "Barnens rätt i samhället");
	assert_string_equal(smv_directory_name(f->directory, 35), "RSMH-Mälaröarna");
	assert_null(smv_directory_name(f->directory, 201));
	assert_string_equal(nearest(f, "Bris i Stockholm"), "Barnens rätt i samhället");
	assert_true(smv_directory_goes_by(f->directory, 35, "rsmh ekerö"));
	assert_true(smv_directory_goes_by(f->directory, 35, "RSMH Mälaröarna"));
	assert_false(smv_directory_goes_by(f->directory, 35, "Bris"));
	assert_false(smv_directory_goes_by(f->directory, 35, "Ingen alls"));
	smv_directory_add(f->directory, 300, "Bris Ekerö", NULL, "802002-4280", false);
	assert_int_equal(found(f, "BRIS", "802002-4280"), -300); /* an alias is a name too */
	assert_string_equal(smv_directory_number(f->directory, 300), "802002-4280");
	assert_null(smv_directory_number(f->directory, 200));
}

static void proposes_the_nearest_first(void **state)
{
	(void)state;
	assert_string_equal(nearest(*state, "Handikappseglarklubben Vindens Vänner"), "Seglarklubben Vindens Vänner");
	assert_string_equal(nearest(*state, "RSMH Ekerö"), "RSMH-Mälaröarna");
	assert_string_equal(nearest(*state, "Färngsö Golfklubb"), "Färingsö Golfklubb");
	assert_string_equal(nearest(*state, "Golfklubben Troxhammar"), "Troxhammar Golfklubb");
	assert_string_equal(nearest(*state, "MÄLARÖARNAS NATURSKYDDS-FÖRENING"), "Mälaröarnas Naturskyddsförening");
	assert_string_equal(nearest(*state, "Ekero pensionarsforening"), "Ekerö Pensionärsförening PRO");
	assert_string_equal(nearest(*state, "PRO Färingsö"), "Färingsö Pensionärsförening PRO");
	assert_string_equal(nearest(*state, "Parkinsonföreningen Ekerö"), "Parkinson Ekerö");
	assert_string_equal(nearest(*state, "vindens"), "Seglarklubben Vindens Vänner");
}

static void proposes_nothing_for_everyday_words(void **state)
{
	(void)state;
	assert_string_equal(nearest(*state, "Föräldraföreningen Mot Narkotika i Storstockholm"), "");
	assert_string_equal(nearest(*state, "Verdandi"), "");
	assert_string_equal(nearest(*state, "Yogacirkelns förening"), "");
	assert_string_equal(nearest(*state, ""), "");
	assert_string_equal(nearest(*state, "!"), "");
}

static void one_row_an_organisation_in_a_settled_order(void **state)
{
	struct fixture *f = *state;
	struct smv_candidate c[NAMES];
	size_t count, i, j;

	smv_directory_add(f->directory, 9, "Ekerö Idrottsklubb", NULL, NULL, true);
	smv_directory_add(f->directory, 302, "Tvilling", NULL, "802002-4280", false);
	smv_directory_add(f->directory, 301, "Tvilling", NULL, NULL, false);
	count = smv_directory_candidates(f->directory, f->pool, "tvilling", c, NAMES);
	assert_int_equal(count, 2);
	assert_int_equal(c[0].id, 301);
	assert_int_equal(c[1].id, 302);
	assert_int_equal(c[0].score, 1000);
	count = smv_directory_candidates(f->directory, f->pool, "Ekerö idrottsklubb", c, NAMES);
	assert_true(count > 2);
	assert_int_equal(c[0].id, 9);
	assert_string_equal(c[0].name, "Ekerö IK"); /* its own name, though the alias is what is like */
	for (i = 1; i < count; i++) {
		assert_true(c[i].score <= c[i - 1].score && c[i].score >= 1);
		for (j = 0; j < i; j++)
			assert_int_not_equal(c[i].id, c[j].id);
	}
	assert_int_equal(smv_directory_candidates(f->directory, f->pool, "Ekerö idrottsklubb", c, 2), 2);
	assert_int_equal(smv_directory_candidates(f->directory, f->pool, "Ekerö idrottsklubb", c, 0), 0);
}

/* Eight organisations of a village: no word is rare among so few, and still förening, IF and the village say little. */
static void a_small_register_knows_everyday_words_too(void **state)
{
	static const char *const few[] = {
		"Ekerö IF", "Ekerö BK", "Ekerö Båtklubb", "Ekerö Hembygdsförening", "Föreningen Jazz i Ekerö", "Parkinson Ekerö",
		"Röda Korset i Ekerö", "RSMH",
	};
	static const char *const asked[][2] = {
		{ "Parkinsonföreningen i Ekerö", "Parkinson Ekerö" }, { "Ekerö Parkinsonförening", "Parkinson Ekerö" },
		{ "RSMH Ekerö", "RSMH" }, { "RSMH i Ekerö, ideell förening", "RSMH" },
		{ "Ekerö hembygdsförening ideell förening", "Ekerö Hembygdsförening" }, { "Jazzföreningen Ekerö", "Föreningen Jazz i Ekerö" },
		{ "Röda korset", "Röda Korset i Ekerö" }, { "Ekerö Båtklubb BK", "Ekerö Båtklubb" }, { "Ekerö B.K.", "Ekerö BK" },
		{ "Hembygdsföreningen i Ekerö", "Ekerö Hembygdsförening" },
	};
	struct smv_pool *pool = smv_pool_open();
	struct fixture f = { pool, smv_directory_new(pool) };
	size_t i;

	(void)state;
	for (i = 0; i < sizeof few / sizeof *few; i++)
		smv_directory_add(f.directory, (int64_t)i + 1, few[i], NULL, NULL, false);
	for (i = 0; i < sizeof asked / sizeof *asked; i++)
		if (strcmp(nearest(&f, asked[i][0]), asked[i][1]) != 0)
			fail_msg("'%s': '%s'", asked[i][0], nearest(&f, asked[i][0]));
	assert_string_equal(nearest(&f, "Verdandi i Ekerö"), "");
	assert_string_equal(nearest(&f, "Yogaföreningen"), "");
	smv_pool_close(pool);
}

static void a_question_leaves_nothing_behind(void **state)
{
	struct smv_candidate first[5], again[5];
	struct fixture *f = *state;
	size_t count = smv_directory_candidates(f->directory, f->pool, "Ekerö golfklubb", first, 5), i;

	nearest(f, "Mälaröarnas konstförening");
	assert_int_equal(smv_directory_candidates(f->directory, f->pool, "Ekerö golfklubb", again, 5), count);
	assert_true(count > 0);
	for (i = 0; i < count; i++) {
		assert_int_equal(first[i].id, again[i].id);
		assert_int_equal(first[i].score, again[i].score);
	}
}

static void what_is_added_later_is_found(void **state)
{
	struct fixture *f = *state;
	char name[64];
	int64_t i;

	assert_string_equal(nearest(f, "Drottningholms teatersällskap"), "");
	for (i = 0; i < 200; i++) { /* far more than there were: the weights are reckoned anew on the way */
		snprintf(name, sizeof name, "Byalag nummer %d", (int)i);
		smv_directory_add(f->directory, 1000 + i, name, NULL, NULL, false);
		assert_string_equal(nearest(f, name), name);
	}
	smv_directory_add(f->directory, 2000, "Drottningholms Teatersällskap", NULL, NULL, false);
	assert_string_equal(nearest(f, "Drottningholm teatersälskap"), "Drottningholms Teatersällskap");
	assert_string_equal(nearest(f, "RSMH Ekerö"), "RSMH-Mälaröarna");
}

static void an_empty_directory_answers_too(void **state)
{
	struct smv_pool *pool = smv_pool_open();
	struct fixture f = { pool, smv_directory_new(pool) };

	(void)state;
	assert_string_equal(nearest(&f, "Ekerö IK"), "");
	assert_int_equal(found(&f, "Ekerö IK", "802002-4280"), 0);
	smv_directory_add(f.directory, 1, "***", NULL, NULL, false); /* no letter to look it up by */
	assert_string_equal(nearest(&f, "***"), "");
	assert_string_equal(smv_directory_name(f.directory, 1), "***");
	smv_pool_close(pool);
}

static void likeness_is_full_only_for_the_same_pieces(void **state)
{
	struct smv_pool *pool = smv_pool_open();
	struct smv_likeness *likeness = smv_likeness_new(pool);
	const struct smv_alike *alike;

	(void)state;
	smv_likeness_add(likeness, "ekerö if");
	smv_likeness_add(likeness, "munsö if");
	assert_int_equal(smv_likeness_find(likeness, pool, "if ekerö", 1000, &alike), 1);
	assert_int_equal(alike[0].name, 0);
	assert_int_equal(alike[0].score, 1000);
	assert_int_equal(smv_likeness_find(likeness, pool, "if ekerö ekerö", 1, &alike), 2); /* twice counts once */
	assert_true(alike[0].score == 1000 || alike[1].score == 1000);
	assert_true(alike[0].score < 1000 || alike[1].score < 1000);
	assert_int_equal(smv_likeness_find(likeness, pool, "skå", 1, &alike), 0);
	smv_pool_close(pool);
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, set_up, tear_down)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(finds_exact_names),
		TEST(a_number_goes_before_a_name),
		TEST(two_of_one_name_are_several),
		TEST(aliases_lead_to_their_organisation),
		TEST(proposes_the_nearest_first),
		TEST(proposes_nothing_for_everyday_words),
		TEST(one_row_an_organisation_in_a_settled_order),
		cmocka_unit_test(a_small_register_knows_everyday_words_too),
		TEST(a_question_leaves_nothing_behind),
		TEST(what_is_added_later_is_found),
		cmocka_unit_test(an_empty_directory_answers_too),
		cmocka_unit_test(likeness_is_full_only_for_the_same_pieces),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
