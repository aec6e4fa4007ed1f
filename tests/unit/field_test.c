/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/synonyms.h"
#include "base/value.h"
#include "model/grant/application.h"
#include "model/kind.h"
#include "model/register/organisation.h"
#include "samverkan/date.h"
#include "samverkan/field.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

static const struct smv_field *organisation_field(const char *key)
{
	return smv_field_by_key(smv_organisation_fields, key);
}

/* The rank of a header for a field, -1 where it is not taken. */
static int rank_of(const char *key, const char *header)
{
	int rank = -1;

	return smv_field_accepts(organisation_field(key), header, &rank) ? rank : -1;
}

static void clearing_makes_all_absent(void **state)
{
	struct smv_organisation organisation;
	struct smv_application application;

	(void)state;
	memset(&organisation, 0x5A, sizeof organisation);
	memset(&application, 0x5A, sizeof application);
	smv_fields_clear(smv_organisation_fields, &organisation);
	smv_fields_clear(smv_application_fields, &application);
	assert_null(organisation.name);
	assert_null(organisation.org_number);
	assert_null(organisation.kind);
	assert_null(organisation.giro);
	assert_null(organisation.email);
	assert_int_equal(organisation.serves_residents, SMV_UNKNOWN);
	assert_int_equal(organisation.founded, 0);
	assert_true(application.applied == SMV_ABSENT);
	assert_int_equal(application.received, SMV_NO_DATE);
	assert_null(application.organisation.name);
}

static void clearing_one_leaves_the_others(void **state)
{
	struct smv_organisation organisation = { .name = "Ekerö IK", .category = "Idrott", .founded = 1974 };

	(void)state;
	smv_field_clear(organisation_field("category"), &organisation);
	assert_null(organisation.category);
	assert_string_equal(organisation.name, "Ekerö IK");
	assert_int_equal(organisation.founded, 1974);
}

static void finds_fields_by_exact_key(void **state)
{
	(void)state;
	assert_string_equal(organisation_field("org_number")->key, "org_number");
	assert_null(organisation_field("Org_number"));
	assert_null(organisation_field("nothing"));
}

static void accepts_headers_however_written(void **state)
{
	(void)state;
	assert_int_equal(rank_of("org_number", "org_number"), 0);
	assert_int_equal(rank_of("org_number", "Organisation number"), 0);
	assert_int_equal(rank_of("org_number", "Organisationsnummer"), 1);
	assert_int_equal(rank_of("org_number", "ORGANISATIONS-NUMMER"), 1);
	assert_int_equal(rank_of("org_number", "org. nr"), 2);
	assert_int_equal(rank_of("name", "Foreningens namn"), 1);
	assert_int_equal(rank_of("name", "Fo\xCC\x88reningens namn"), 1); /* decomposed, as a Mac writes it */
	assert_int_equal(rank_of("category", "Kategori/område"), 2);
	assert_int_equal(rank_of("email", "E-post"), 1);
	assert_int_equal(rank_of("email", "e_mail"), 0);
	assert_int_equal(rank_of("name", "Kontaktnamn"), -1);
	assert_int_equal(rank_of("name", ""), -1);
	assert_int_equal(rank_of("name", "---"), -1);
}

/* "Organisation" is a label, but among the headers of a name it comes last. */
static void a_label_among_the_headers_has_its_place_there(void **state)
{
	(void)state;
	assert_true(rank_of("name", "Organisation") > rank_of("name", "Föreningens namn"));
	assert_true(rank_of("category", "Kategori") < rank_of("category", "Verksamhet"));
}

static const char *kind_of(const char *word)
{
	const struct smv_choice *choice = smv_choice_by_word(smv_kinds, word);

	return choice ? choice->code : "none";
}

static void finds_choices_by_any_of_their_words(void **state)
{
	(void)state;
	assert_string_equal(kind_of("study-association"), "study-association");
	assert_string_equal(kind_of("Study association"), "study-association");
	assert_string_equal(kind_of("Studieförbund"), "study-association");
	assert_string_equal(kind_of("STUDIEFÖRBUND"), "study-association");
	assert_string_equal(kind_of("studieforbund"), "study-association");
	assert_string_equal(kind_of("Ideell förening"), "association");
	assert_string_equal(kind_of("ekonomisk förening"), "cooperative");
	assert_string_equal(kind_of("Registrerat trossamfund"), "congregation");
	assert_string_equal(kind_of("Idrottsföreningar"), "none");
	assert_string_equal(kind_of("studie"), "none");
	assert_string_equal(kind_of(""), "none");
	assert_string_equal(kind_of("|"), "none");
}

static void labels_codes(void **state)
{
	(void)state;
	assert_string_equal(smv_choice_label(smv_kinds, "foundation"), "Foundation");
	assert_string_equal(smv_choice_label(smv_kinds, "of old"), "of old");
	assert_null(smv_choice_label(smv_kinds, NULL));
}

static void each_word_of_a_kind_names_that_kind_alone(void **state)
{
	const struct smv_choice *kind;

	(void)state;
	for (kind = smv_kinds; kind->code; kind++) {
		struct smv_pool *pool = smv_pool_open();
		char *word, *rest = smv_copy(pool, kind->words);

		while ((word = strtok_r(rest, "|", &rest)))
			assert_ptr_equal(smv_choice_by_word(smv_kinds, word), kind);
		smv_pool_close(pool);
	}
}

static void words_keep_their_first_meaning(void **state)
{
	struct smv_pool *pool = smv_pool_open();
	struct smv_words *words = smv_words_new(pool);
	char other[32];
	int i;

	(void)state;
	assert_int_equal(smv_words_find(words, "Ja"), -1);
	smv_words_add(words, "nej", 1);
	smv_words_add(words, "Nej!", 2);
	smv_words_add(words, "?", 3);
	assert_int_equal(smv_words_find(words, "NEJ"), 1);
	assert_int_equal(smv_words_find(words, "NEJ"), 1);
	assert_int_equal(smv_words_find(words, "?"), -1);
	for (i = 0; i < 3000; i++) { /* more than are kept */
		snprintf(other, sizeof other, "annat %d", i);
		assert_int_equal(smv_words_find(words, other), -1);
	}
	assert_int_equal(smv_words_find(words, "N-E-J"), 1);
	smv_pool_close(pool);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(clearing_makes_all_absent),
		cmocka_unit_test(clearing_one_leaves_the_others),
		cmocka_unit_test(finds_fields_by_exact_key),
		cmocka_unit_test(accepts_headers_however_written),
		cmocka_unit_test(a_label_among_the_headers_has_its_place_there),
		cmocka_unit_test(finds_choices_by_any_of_their_words),
		cmocka_unit_test(labels_codes),
		cmocka_unit_test(each_word_of_a_kind_names_that_kind_alone),
		cmocka_unit_test(words_keep_their_first_meaning),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
