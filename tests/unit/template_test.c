/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/language.h"
#include "emit/template/template.h"
#include "emit_sample.h"
#include "model/column/columns.h"
#include "model/grant/application.h"
#include "model/kind.h"
#include "samverkan/date.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"
#include "samverkan/rules.h"

#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#include <cmocka.h>

static char directory[64], path[128], locale[512];
static const struct smv_output book = { .format = SMV_FORMAT_XLSX, .path = path };
static const struct smv_column numbers[] = { { "antal_medlemmar", "Antal medlemmar", SMV_TEXT, false },
					     { "score", "Poäng", SMV_TEXT, false } };

static int set_up(void **state)
{
	(void)state;
	strcpy(directory, sample_directory());
	strcpy(path, sample_path(directory, "out.xlsx"));
	smv_forgive();
	return 0;
}

static int tear_down(void **state)
{
	(void)state;
	smv_language_use(SMV_ENGLISH, locale);
	sample_remove(directory);
	return 0;
}

static struct smv_template register_template(void)
{
	return (struct smv_template){ .name = "organisation",
				      .title = "Föreningar",
				      .as_of = smv_date_of(2026, 3, 1),
				      .fields = smv_organisation_fields };
}

static struct smv_template grant_template(void)
{
	return (struct smv_template){ .name = "application",
				      .title = "Ansökan 2026",
				      .as_of = smv_date_of(2026, 3, 1),
				      .fields = smv_application_fields,
				      .numbers = numbers,
				      .number_count = 2 };
}

/* What read_template.py, a foreign reader, finds in the workbook; the caller frees it. */
static char *found_by_openpyxl(const struct smv_template *template)
{
	char report[160], command[512];

	assert_int_equal(smv_template_write(&book, template), SMV_OK);
	assert_int_equal(sample_count(directory), 1);
	snprintf(report, sizeof report, "%s.txt", path);
	snprintf(command, sizeof command, "/usr/bin/python3 tests/read_template.py '%s' > '%s'", path, report);
	assert_int_equal(system(command), 0);
	return sample_read(report, NULL);
}

static void assert_all_found(const struct smv_template *template, const char *const *expected)
{
	char *found = found_by_openpyxl(template);

	for (; *expected; expected++)
		if (!strstr(found, *expected))
			fail_msg("'%s' is not in:\n%s", *expected, found);
	assert_null(strstr(found, "\tnarrow\n"));
	free(found);
}

static void a_register_is_explained_and_checked(void **state)
{
	static const char *const expected[] = {
		"sheet\tFöreningar\tpaper=9 landscape\tfreeze=A2\nrows\t1\n",
		"A1\tName\t@\twide\n",
		"A1\tnote\t\"Name: the organisation's name, as it writes it itself\\nMust be filled in.\\nExample: Exempelby",
		"B1\tOrganisation number\t@\t",
		"C1\tcheck\tC2:C5001\tlist\tNone\t\"Association,Foundation,Registered faith community,Study association,"
		"Cooperative,Network,Other\"\tNone\tChoose one",
		"E1\tcheck\tE2:E5001\tlist\tNone\t\"yes,no\"\t",
		"G1\tGiro\t@\t",
		"I1\tPostcode\t@\t",
		"L1\tFounded\t0\t",
		"L1\tcheck\tL2:L5001\twhole\tNone\t1000\t2999\tWrite a year",
		"O1\tPhone\t@\t",
		"sheet\tHow to fill this in\tpaper=9 portrait\tfreeze=None\nA1\t'How to fill this in'\n",
		"A10\t'Name'\nB10\t\"the organisation's name, as it writes it itself\\nMust be filled in.\\n",
		NULL
	};
	const struct smv_template template = register_template();

	(void)state;
	assert_all_found(&template, expected);
}

static void a_round_has_columns_for_its_numbers(void **state)
{
	static const char *const expected[] = {
		"A1\tOrganisation\t@\t",
		"C1\tApplied for\t[$-41D]#,##0.00\"\xC2\xA0\"[$kr-41D]\t",
		"C1\tcheck\tC2:C5001\tdecimal\tgreaterThanOrEqual\t0\tNone\tWrite an amount in kronor",
		"E1\tReceived\tyyyy\\-mm\\-dd\t",
		"E1\tcheck\tE2:E5001\tdate\tgreaterThanOrEqual\t61\tNone\tWrite a day",
		"F1\tAntal medlemmar\tGeneral\twide\nF1\tnote\t'Antal medlemmar: a number that the rules ask for\\nExample: 40'\n",
		"F1\tcheck\tF2:F5001\tdecimal\tgreaterThanOrEqual\t0\t",
		"G1\tPoäng\t",
		NULL
	};
	const struct smv_template template = grant_template();

	(void)state;
	assert_all_found(&template, expected);
}

static void csv_has_the_keys(void **state)
{
	const struct smv_output csv = { .format = SMV_FORMAT_CSV, .path = path };
	const struct smv_template template = grant_template();
	char *text;

	(void)state;
	assert_int_equal(smv_template_write(&csv, &template), SMV_OK);
	text = sample_read(path, NULL);
	assert_string_equal(text, "organisation,org_number,applied,purpose,received,antal_medlemmar,score\n");
	free(text);
}

static void the_same_template_is_the_same_bytes(void **state)
{
	const struct smv_template template = grant_template();
	size_t first_size, second_size;
	char *first, *second;

	(void)state;
	assert_int_equal(smv_template_write(&book, &template), SMV_OK);
	first = sample_read(path, &first_size);
	sleep(2); /* the times in a zip are even seconds */
	assert_int_equal(smv_template_write(&book, &template), SMV_OK);
	second = sample_read(path, &second_size);
	assert_int_equal(first_size, second_size);
	assert_memory_equal(first, second, first_size);
	free(first);
	free(second);
}

/* A file size limit stands in for a full disk. */
static void a_full_disk_leaves_nothing(void **state)
{
	const struct smv_template template = register_template();
	struct rlimit before, small;
	rlim_t limit;

	(void)state;
	signal(SIGXFSZ, SIG_IGN);
	assert_int_equal(getrlimit(RLIMIT_FSIZE, &before), 0);
	for (limit = 0; limit < 8000; limit = limit * 2 + 500) {
		int rc;

		small = before;
		small.rlim_cur = limit;
		smv_forgive();
		setrlimit(RLIMIT_FSIZE, &small);
		rc = smv_template_write(&book, &template);
		setrlimit(RLIMIT_FSIZE, &before);
		assert_int_equal(rc, SMV_IO);
		assert_int_equal(sample_count(directory), 0);
	}
}

/* Takes a template's headers, written in one language, for those of a file that a run in the other takes in. */
static void assert_read_back(const struct smv_field *fields, enum smv_language written, enum smv_language read)
{
	struct smv_pool *pool = smv_pool_open();
	struct smv_header header = { .file = "x.xlsx" };
	struct smv_column_map *map;
	struct smv_findings findings;
	const char **names;
	size_t i;

	smv_language_use(written, locale);
	while (fields[header.count].kind != SMV_FIELD_END)
		header.count++;
	header.names = names = smv_alloc(pool, header.count * sizeof *names);
	for (i = 0; i < header.count; i++)
		names[i] = _(fields[i].label);
	smv_language_use(read, locale);
	smv_findings_init(&findings, pool);
	map = smv_columns_match(pool, fields, &header, NULL, 0, &findings);
	assert_non_null(map);
	assert_int_equal(findings.count, 0);
	for (i = 0; i < header.count; i++)
		if (map->columns[i][0] != (int)i)
			fail_msg("\"%s\" is not the first column of %s", names[i], fields[i].key);
	smv_pool_close(pool);
}

static void each_header_reads_back_in_each_language(void **state)
{
	(void)state;
	assert_read_back(smv_organisation_fields, SMV_ENGLISH, SMV_ENGLISH);
	assert_read_back(smv_organisation_fields, SMV_ENGLISH, SMV_SWEDISH);
	assert_read_back(smv_organisation_fields, SMV_SWEDISH, SMV_SWEDISH);
	assert_read_back(smv_organisation_fields, SMV_SWEDISH, SMV_ENGLISH);
	assert_read_back(smv_application_fields, SMV_SWEDISH, SMV_ENGLISH);
	assert_read_back(smv_application_fields, SMV_ENGLISH, SMV_SWEDISH);
}

static void what_can_be_chosen_stands_in_one_list(void **state)
{
	const struct smv_choice *choice;
	const struct smv_field *f;
	enum smv_language language;

	(void)state;
	for (language = SMV_ENGLISH; language < SMV_LANGUAGE_COUNT; language++) {
		smv_language_use(language, locale);
		for (f = smv_organisation_fields; f->kind != SMV_FIELD_END; f++) {
			size_t length = 0;

			for (choice = f->choices; choice && choice->code; choice++) {
				assert_null(strchr(_(choice->label), ','));
				length += strlen(_(choice->label)) + 1;
			}
			assert_true(length <= 255);
		}
	}
}

/* A catalogue in which labels are like nothing else that is read. */
static void a_label_of_the_other_language_is_known(void **state)
{
	char command[512], folder[128];
	int rank = -1;
	const struct smv_field *category = smv_field_by_key(smv_organisation_fields, "category");

	(void)state;
	snprintf(folder, sizeof folder, "%s/locale", directory);
	snprintf(command, sizeof command,
		 "mkdir -p %s/sv/LC_MESSAGES && printf 'msgid \"\"\\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\\\n\"\\n"
		 "msgid \"Category\"\\nmsgstr \"Ämneskrets\"\\nmsgid \"Association\"\\nmsgstr \"Sammanslutning\"\\n' | "
		 "msgfmt -o %s/sv/LC_MESSAGES/samverkan.mo -",
		 folder, folder);
	assert_int_equal(system(command), 0);
	smv_language_use(SMV_ENGLISH, folder);
	assert_string_equal(smv_translate("Category"), "Category");
	assert_true(smv_field_accepts(category, "ÄMNESKRETS", &rank));
	assert_int_equal(rank, 0);
	assert_string_equal(smv_choice_by_word(smv_kinds, "sammanslutning")->code, "association");
	assert_string_equal(smv_translate("Category"), "Category");
	assert_string_equal(getenv("LANGUAGE"), "en");
	smv_language_use(SMV_SWEDISH, folder);
	assert_string_equal(smv_translate("Category"), "Ämneskrets");
	assert_string_equal(smv_translate_to(SMV_ENGLISH, "Category"), "Category");
	assert_true(smv_field_accepts(category, "category", &rank));
	snprintf(command, sizeof command, "rm -r %s", folder);
	assert_int_equal(system(command), 0);
}

static void a_number_is_labelled_as_people_write_it(void **state)
{
	static const char *const names[] = { "antal_medlemmar", "årsmöten", "score", "hyra", "antal_idéer_2024" };
	struct smv_pool *pool = smv_pool_open();
	size_t i;

	(void)state;
	assert_string_equal(smv_quantity_label(pool, "antal_medlemmar", SMV_SWEDISH), "Antal medlemmar");
	assert_string_equal(smv_quantity_label(pool, "årsmöten", SMV_SWEDISH), "Årsmöten");
	assert_string_equal(smv_quantity_label(pool, "score", SMV_SWEDISH), "Poäng");
	assert_string_equal(smv_quantity_label(pool, "score", SMV_ENGLISH), "Score");
	for (i = 0; i < sizeof names / sizeof *names; i++)
		assert_string_equal(smv_quantity_name(pool, smv_quantity_label(pool, names[i], SMV_SWEDISH)), names[i]);
	smv_pool_close(pool);
}

int main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(a_register_is_explained_and_checked, set_up, tear_down),
		cmocka_unit_test_setup_teardown(a_round_has_columns_for_its_numbers, set_up, tear_down),
		cmocka_unit_test_setup_teardown(csv_has_the_keys, set_up, tear_down),
		cmocka_unit_test_setup_teardown(the_same_template_is_the_same_bytes, set_up, tear_down),
		cmocka_unit_test_setup_teardown(a_full_disk_leaves_nothing, set_up, tear_down),
		cmocka_unit_test_setup_teardown(each_header_reads_back_in_each_language, set_up, tear_down),
		cmocka_unit_test_setup_teardown(what_can_be_chosen_stands_in_one_list, set_up, tear_down),
		cmocka_unit_test_setup_teardown(a_label_of_the_other_language_is_known, set_up, tear_down),
		cmocka_unit_test_setup_teardown(a_number_is_labelled_as_people_write_it, set_up, tear_down),
	};

	/* The program's own catalogue, beside BUILD/tests. */
	snprintf(locale, sizeof locale, "%.*s/../locale", argc ? (int)(strrchr(argv[0], '/') - argv[0]) : 0, argv[0]);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
