/* SPDX-License-Identifier: EUPL-1.2 */
/* The table of the formats: each row is whole, and what it says is found again. */
#include "emit/format.h"
#include "samverkan/field.h"
#include "samverkan/pool.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

static void names_tell_the_format(void **state)
{
	enum smv_format format;

	(void)state;
	assert_true(smv_format_of_name("a/b.XLSX", &format));
	assert_int_equal(format, SMV_FORMAT_XLSX);
	assert_true(smv_format_of_name("b.csv", &format));
	assert_int_equal(format, SMV_FORMAT_CSV);
	assert_true(smv_format_of_name("b.json", &format));
	assert_int_equal(format, SMV_FORMAT_JSON);
	assert_true(smv_format_of_name("b.txt", &format));
	assert_int_equal(format, SMV_FORMAT_TABLE);
	assert_false(smv_format_of_name(".csv", &format));
	assert_false(smv_format_of_name("bcsv", &format));
	assert_false(smv_format_of_name("b.ods", &format));
}

static void every_format_is_whole_and_is_found(void **state)
{
	struct smv_pool *pool = smv_pool_open();
	const char *suffixes = smv_format_suffixes(pool);
	enum smv_format found;
	size_t i;

	(void)state;
	for (i = 0; i < SMV_FORMAT_COUNT; i++) {
		const struct smv_choice *choice = &smv_format_choices[i];
		enum smv_format format = (enum smv_format)i;
		const char *ending = smv_printf(pool, ".%s", smv_format_suffix(format));
		const struct smv_format_calls *calls = smv_format_calls(format);

		assert_int_equal(smv_format_of_code(choice->code), format);
		assert_ptr_equal(smv_choice_by_word(smv_format_choices, choice->code), choice);
		assert_ptr_equal(smv_choice_by_word(smv_format_choices, choice->label), choice);
		assert_true(smv_format_of_name(smv_printf(pool, "b%s", ending), &found));
		assert_int_equal(found, format);
		assert_non_null(strstr(suffixes, ending));
		assert_true(calls->document && calls->table && calls->row && calls->finish);
	}
	assert_null(smv_format_choices[SMV_FORMAT_COUNT].code);
	assert_string_equal(suffixes, ".txt, .csv, .json, .xlsx, .docx, .odt, .html or .text");
	smv_pool_close(pool);
}

static void a_format_says_what_it_is_like(void **state)
{
	(void)state;
	assert_int_equal(smv_format_audience(SMV_FORMAT_TABLE), SMV_AUDIENCE_SCREEN);
	assert_int_equal(smv_format_audience(SMV_FORMAT_CSV), SMV_AUDIENCE_PROGRAMS);
	assert_int_equal(smv_format_audience(SMV_FORMAT_XLSX), SMV_AUDIENCE_PAPER);
	assert_true(smv_format_is_one_table(SMV_FORMAT_CSV));
	assert_false(smv_format_is_one_table(SMV_FORMAT_JSON));
	assert_true(smv_format_is_binary(SMV_FORMAT_XLSX));
	assert_false(smv_format_is_binary(SMV_FORMAT_JSON));
	assert_true(smv_format_is_binary(SMV_FORMAT_DOCX) && smv_format_is_binary(SMV_FORMAT_ODT));
	assert_false(smv_format_is_binary(SMV_FORMAT_HTML));
	assert_int_equal(smv_format_audience(SMV_FORMAT_ODT), SMV_AUDIENCE_PAPER);
	assert_int_equal(smv_format_audience(SMV_FORMAT_TEXT), SMV_AUDIENCE_SCREEN);
	assert_string_equal(smv_format_label(SMV_FORMAT_XLSX), "Excel workbook");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(names_tell_the_format),
		cmocka_unit_test(every_format_is_whole_and_is_found),
		cmocka_unit_test(a_format_says_what_it_is_like),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
