/* SPDX-License-Identifier: EUPL-1.2 */
#include "emit_sample.h"
#include "samverkan/fail.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static char directory[64], path[128];
static struct smv_writer *writer;

static const struct smv_column columns[] = {
	{ "name", "Namn", SMV_TEXT, false },        { "count", "Antal", SMV_COUNT, true },
	{ "hours", "Timmar", SMV_QUANTITY, false }, { "paid_ore", "Betalt", SMV_MONEY, true },
	{ "share", "Andel", SMV_PERCENT, false },   { "day", "Dag", SMV_DATE, false },
	{ "year", "År", SMV_YEAR, false },          { "active", "Verksam", SMV_YES_NO, false },
};
static const struct smv_table all_types = {
	.name = "all", .title = "Alla", .main = true, .columns = columns, .column_count = 8
};
static const struct smv_column text_column = { "text", "Text", SMV_TEXT, false };

static int set_up(void **state)
{
	(void)state;
	strcpy(directory, sample_directory());
	strcpy(path, sample_path(directory, "out.csv"));
	smv_forgive();
	return 0;
}

static int tear_down(void **state)
{
	(void)state;
	sample_remove(directory);
	return 0;
}

static void begin(bool excel, bool keys)
{
	const struct smv_output output = { .format = SMV_FORMAT_CSV, .path = path, .excel = excel };

	assert_int_equal(sample_begin(&writer, &output, "Titel", keys), SMV_OK);
}

static void assert_written(const char *expected)
{
	char *text;

	assert_int_equal(smv_writer_close(writer, SMV_OK), SMV_OK);
	text = sample_read(path, NULL);
	assert_string_equal(text, expected);
	free(text);
}

static void write_all_types(void)
{
	const struct smv_value full[] = { smv_code_value("study-association", "studieförbund"),
					  smv_number_value(12345),
					  smv_number_value(1250),
					  smv_number_value(-123450),
					  smv_number_value(1234),
					  smv_number_value(17684),
					  smv_number_value(2018),
					  smv_yes_no_value(SMV_YES) };
	const struct smv_value absent[8] = { 0 };

	assert_int_equal(smv_writer_table(writer, &all_types), SMV_OK);
	assert_int_equal(smv_writer_row(writer, full), SMV_OK);
	assert_int_equal(smv_writer_row(writer, absent), SMV_OK);
	assert_int_equal(smv_writer_totals(writer, "Summa"), SMV_OK);
}

static void plain_is_for_programs(void **state)
{
	(void)state;
	begin(false, false);
	write_all_types();
	assert_written("name,count,hours,paid_ore,share,day,year,active\n"
		       "study-association,12345,12.50,-123450,12.34,2018-06-02,2018,yes\n"
		       ",,,,,,,\n");
}

static void excel_is_for_people(void **state)
{
	(void)state;
	begin(true, false);
	write_all_types();
	assert_written("\xEF\xBB\xBFNamn;Antal;Timmar;Betalt;Andel;Dag;År;Verksam\r\n"
		       "studieförbund;12345;12,50;-1234,50;12,34;2018-06-02;2018;yes\r\n"
		       ";;;;;;;\r\n");
}

static void an_export_for_excel_can_be_read_back(void **state)
{
	(void)state;
	begin(true, true);
	write_all_types();
	assert_written("\xEF\xBB\xBFname;count;hours;paid_ore;share;day;year;active\r\n"
		       "study-association;12345;12,50;-123450;12,34;2018-06-02;2018;yes\r\n"
		       ";;;;;;;\r\n");
}

/* The rule of writer.h, as a reader applies it. */
static const char *restored(const char *cell)
{
	size_t marks = strspn(cell, "'");

	return marks && cell[marks] && strchr("=+-@\t\r", cell[marks]) ? cell + 1 : cell;
}

static void formulas_are_made_harmless_and_can_be_restored(void **state)
{
	static const struct {
		const char *text, *cell;
	} cases[] = {
		{ "=1+1", "'=1+1" }, { "+46 8", "'+46 8" },    { "-5", "'-5" },         { "@a", "'@a" },
		{ "'=1", "''=1" },   { "''=1", "'''=1" },      { "'a", "'a" },          { "'", "'" },
		{ "a=1", "a=1" },    { "'70-tal", "'70-tal" }, { "=\"a\"", "'=\"a\"" },
	};
	const struct smv_table table = { .name = "t", .title = "T", .columns = &text_column, .column_count = 1 };
	char expected[512] = "text\n";
	size_t i;

	(void)state;
	begin(false, false);
	smv_writer_table(writer, &table);
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		const struct smv_value value = smv_text_value(cases[i].text);

		assert_string_equal(restored(cases[i].cell), cases[i].text);
		assert_int_equal(smv_writer_row(writer, &value), SMV_OK);
		strcat(expected, strchr(cases[i].cell, '"') ? "\"'=\"\"a\"\"\"" : cases[i].cell);
		strcat(expected, "\n");
	}
	assert_written(expected);
}

static void only_what_needs_it_is_quoted(void **state)
{
	static const char *const texts[] = { "a,b", "a;b", "say \"hi\"", "two\nlines", " led", "", "\tx" };
	const struct smv_table table = { .name = "t", .title = "T", .columns = &text_column, .column_count = 1 };
	size_t i;

	(void)state;
	begin(false, false);
	smv_writer_table(writer, &table);
	for (i = 0; i < sizeof texts / sizeof *texts; i++) {
		const struct smv_value value = smv_text_value(texts[i]);

		smv_writer_row(writer, &value);
	}
	assert_written("text\n\"a,b\"\na;b\n\"say \"\"hi\"\"\"\n\"two\nlines\"\n\" led\"\n\"\"\n\"'\tx\"\n");
}

static void the_main_table_is_shown_else_the_first(void **state)
{
	const struct smv_table first = { .name = "a", .title = "A", .columns = &text_column, .column_count = 1 };
	const struct smv_table main_one = {
		.name = "b", .title = "B", .main = true, .columns = columns, .column_count = 1
	};
	const struct smv_value value = smv_text_value("x"), other = smv_text_value("y");

	(void)state;
	begin(false, false);
	smv_writer_table(writer, &first);
	smv_writer_row(writer, &value);
	smv_writer_table(writer, &first);
	smv_writer_row(writer, &other);
	assert_written("text\nx\n");
	begin(false, false);
	smv_writer_table(writer, &first);
	smv_writer_row(writer, &value);
	smv_writer_table(writer, &main_one);
	smv_writer_row(writer, &other);
	smv_writer_table(writer, &first);
	smv_writer_row(writer, &value);
	assert_written("name\ny\n");
}

static void a_sum_too_large_is_refused(void **state)
{
	const struct smv_value row[] = { smv_text_value("x"), smv_number_value(INT64_MAX - 1),
					 smv_number_value(0), smv_number_value(0),
					 smv_number_value(0), smv_number_value(0),
					 smv_number_value(0), smv_number_value(0) };

	(void)state;
	begin(false, false);
	smv_writer_table(writer, &all_types);
	assert_int_equal(smv_writer_row(writer, row), SMV_OK);
	assert_int_equal(smv_writer_row(writer, row), SMV_DATA);
	assert_string_equal(smv_reason(), "the sum of column \"Antal\" is too large");
	assert_int_equal(smv_writer_row(writer, row), SMV_DATA);
	assert_int_equal(smv_writer_close(writer, SMV_OK), SMV_DATA);
	assert_int_equal(sample_count(directory), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(plain_is_for_programs, set_up, tear_down),
		cmocka_unit_test_setup_teardown(excel_is_for_people, set_up, tear_down),
		cmocka_unit_test_setup_teardown(an_export_for_excel_can_be_read_back, set_up, tear_down),
		cmocka_unit_test_setup_teardown(formulas_are_made_harmless_and_can_be_restored, set_up, tear_down),
		cmocka_unit_test_setup_teardown(only_what_needs_it_is_quoted, set_up, tear_down),
		cmocka_unit_test_setup_teardown(the_main_table_is_shown_else_the_first, set_up, tear_down),
		cmocka_unit_test_setup_teardown(a_sum_too_large_is_refused, set_up, tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
