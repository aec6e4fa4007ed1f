/* SPDX-License-Identifier: EUPL-1.2 */
#include "model/person/addresses.h"
#include "model/person/contact.h"
#include "model/person/person_match.h"
#include "samverkan/pool.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

static struct smv_pool *pool;
static struct smv_mention *anna;

static int set_up(void **state)
{
	static const char address[] = "anna.a@x.se";

	(void)state;
	pool = smv_pool_open();
	anna = smv_mention_new(pool);
	smv_mention_add_name(anna, "Anna Andersson");
	smv_mention_add_email(anna, address, strlen(address));
	smv_mention_add_phone(anna, "0701234567");
	return 0;
}

static int tear_down(void **state)
{
	(void)state;
	smv_pool_close(pool);
	return 0;
}

static void becomes(const char *text, const char *wanted)
{
	const char *erased = smv_mention_erased(anna, pool, text, 1);

	if (!wanted) {
		if (erased)
			fail_msg("'%s' became '%s'", text, erased);
		assert_false(smv_mention_in(anna, text));
		return;
	}
	if (!erased)
		fail_msg("nobody was found in '%s'", text);
	assert_string_equal(erased, wanted);
	assert_true(smv_mention_in(anna, text));
	assert_false(smv_mention_in(anna, erased));
}

static void names_are_found_word_by_word(void **state)
{
	(void)state;
	becomes("Anna Andersson", "[gallrad]");
	becomes("anna  ANDERSSON har ringt", "[gallrad] har ringt");
	becomes("Ring Ånna Andersson", NULL);
	becomes("Enligt Anna\nAndersson, ordf.", "Enligt [gallrad], ordf.");
	becomes("Andersson, Anna (ordf)", "[gallrad] (ordf)");
	becomes("Anna Anderssons minne", "[gallrad] minne");
	becomes("Ánna Ândersson", "[gallrad]");
	becomes("(Anna Andersson) och ANNA ANDERSSON", "([gallrad]) och [gallrad]");
	becomes("Anna Andersson-fonden", "[gallrad]-fonden");
	becomes("Anna Anders", NULL);
	becomes("Anna Anderssonsson", NULL);
	becomes("Joanna Andersson", NULL);
	becomes("Lill-Anna Andersson", NULL);
	becomes("Anna Andersson-Berg", NULL);
	becomes("Anna och Andersson", NULL);
	becomes("", NULL);
}

static void a_name_in_any_letters_is_found(void **state)
{
	struct smv_mention *asa = smv_mention_new(pool);

	(void)state;
	smv_mention_add_name(asa, "Åsa Öst Lindén");
	assert_true(smv_mention_in(asa, "åsa öst linden"));
	assert_true(smv_mention_in(asa, "LINDÉN, ÅSA ÖST"));
	assert_true(smv_mention_in(asa, "A\xCC\x8Asa O\xCC\x88st Linde\xCC\x81n"));
	assert_false(smv_mention_in(asa, "Asa Ost Linden"));
	assert_false(smv_mention_in(asa, "Åsa Öst"));
	smv_mention_add_name(asa, "Klas Lars");
	assert_false(smv_mention_in(asa, "Klas Larss"));
}

static void addresses_are_found_whole(void **state)
{
	(void)state;
	becomes("skriv till ANNA.A@X.SE.", "skriv till [gallrad].");
	becomes("a@b.se; Anna <anna.a@x.se>", "a@b.se; Anna <[gallrad]>");
	becomes("mailto:anna.a@x.se", "mailto:[gallrad]");
	becomes("joanna.a@x.se", NULL);
	becomes("anna.a@x.sem", NULL);
	becomes("anna.a@x.se.example", NULL);
	becomes("anna a x se", NULL);
}

static void numbers_are_found_however_they_are_parted(void **state)
{
	(void)state;
	becomes("0701234567", "[gallrad]");
	becomes("tel 070-123 45 67.", "tel [gallrad].");
	becomes("+46 70 123 45 67", "[gallrad]");
	becomes("+46 (0)70-123 45 67", "[gallrad]");
	becomes("0046701234567", "[gallrad]");
	becomes("070-123 45 67 2018", "[gallrad] 2018");
	becomes("070/1234567, 08-1", "[gallrad], 08-1");
	becomes("10701234567", NULL);
	becomes("07012345678", NULL);
	becomes("070-123 45 68", NULL);
}

static void strings_of_json_stay_json(void **state)
{
	static const char json[] = "[1,\"Tack \\\"Anna\\u000aAndersson\\\"\",[2,\"Bo\"],null,\"070\",1234567]";

	(void)state;
	assert_true(smv_mention_in_json(anna, pool, json));
	assert_string_equal(smv_mention_erased_json(anna, pool, json),
			    "[1,\"Tack \\\"[gallrad]\\\"\",[2,\"Bo\"],null,\"070\",1234567]");
	assert_string_equal(
		smv_mention_strings(anna, pool, "{\"a\":\"Anna Andersson\",\"b\":\"x\",\"c\":\"anna.a@x.se\"}"),
		"Anna Andersson\nanna.a@x.se");
	assert_null(smv_mention_erased_json(anna, pool, "[\"Anna\",\"Andersson\"]"));
	assert_null(smv_mention_strings(anna, pool, "[\"Anna"));
	assert_false(smv_mention_in_json(anna, pool, "\"\\"));
}

static void of_several_names_one_is_taken(void **state)
{
	(void)state;
	assert_string_equal(smv_mention_erased_names(anna, pool, "Anna Andersson och Bo Berg"),
			    "[gallrad] och Bo Berg");
	assert_string_equal(smv_mention_erased_names(anna, pool, "Bo Berg; anna andersson"), "Bo Berg; [gallrad]");
	assert_string_equal(smv_mention_erased_names(anna, pool, "Andersson, Anna"), "[gallrad]");
	assert_string_equal(smv_mention_erased_names(anna, pool, "Anna Andersson (ordf) , Bo"),
			    "[gallrad] (ordf) , Bo");
	assert_null(smv_mention_erased_names(anna, pool, "Anna Andersson Berg"));
	assert_null(smv_mention_erased_names(anna, pool, "Eva Anna Andersson, Bo"));
}

static void a_number_tells_two_apart(void **state)
{
	(void)state;
	assert_string_equal(smv_mention_erased(anna, pool, "Anna Andersson", 2), "[gallrad 2]");
}

static void a_contact_is_meant_by_any_of_its_addresses(void **state)
{
	const struct smv_contact contact = { .name = "Anna Andersson",
					     .email = "info@x.se; Anna <anna.a@x.se>",
					     .phone = "08-1, 070-123 45 67" };

	(void)state;
	assert_true(smv_contact_is_meant(pool, &contact, "ANNA andersson", NULL, NULL));
	assert_true(smv_contact_is_meant(pool, &contact, NULL, "Anna.A@x.se", NULL));
	assert_true(smv_contact_is_meant(pool, &contact, "Bo", "b@x.se", "+46 70 1234567"));
	assert_false(smv_contact_is_meant(pool, &contact, "Bo", "b@x.se", "08-1"));
	assert_false(smv_contact_is_meant(pool, &contact, NULL, NULL, NULL));
}

int main(void)
{
#define TEST(f) cmocka_unit_test_setup_teardown(f, set_up, tear_down)
	const struct CMUnitTest tests[] = {
		TEST(names_are_found_word_by_word), TEST(a_name_in_any_letters_is_found),
		TEST(addresses_are_found_whole),    TEST(numbers_are_found_however_they_are_parted),
		TEST(strings_of_json_stay_json),    TEST(of_several_names_one_is_taken),
		TEST(a_number_tells_two_apart),     TEST(a_contact_is_meant_by_any_of_its_addresses),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
