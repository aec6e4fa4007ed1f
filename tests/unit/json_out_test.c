/* SPDX-License-Identifier: EUPL-1.2 */
#include "emit_sample.h"
#include "samverkan/fail.h"

#include <jansson.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static char directory[64], path[128];

static int set_up(void **state)
{
	(void)state;
	strcpy(directory, sample_directory());
	strcpy(path, sample_path(directory, "out.json"));
	smv_forgive();
	return 0;
}

static int tear_down(void **state)
{
	(void)state;
	sample_remove(directory);
	return 0;
}

static void every_type_has_its_value(void **state)
{
	static const struct smv_column columns[] = {
		{ "name", "Namn", SMV_TEXT, false },        { "count", "Antal", SMV_COUNT, false },
		{ "hours", "Timmar", SMV_QUANTITY, false }, { "paid_ore", "Betalt", SMV_MONEY, false },
		{ "share", "Andel", SMV_PERCENT, false },   { "day", "Dag", SMV_DATE, false },
		{ "year", "År", SMV_YEAR, false },          { "active", "Verksam", SMV_YES_NO, false },
	};
	const struct smv_table table = { .name = "all", .title = "Alla", .columns = columns, .column_count = 8 };
	const struct smv_value full[] = {
		smv_code_value("a\"\n", "label"), smv_number_value(12345), smv_number_value(-5),
		smv_number_value(-123450),        smv_number_value(1230),  smv_number_value(17684),
		smv_number_value(2018),           smv_yes_no_value(SMV_NO)
	};
	const struct smv_value absent[8] = { 0 };
	const struct smv_output output = { .format = SMV_FORMAT_JSON, .path = path };
	struct smv_writer *writer;
	char *text;

	(void)state;
	assert_int_equal(sample_begin(&writer, &output, "Å", false), SMV_OK);
	smv_writer_table(writer, &table);
	smv_writer_row(writer, full);
	smv_writer_row(writer, absent);
	smv_writer_note(writer, "n");
	assert_int_equal(smv_writer_close(writer, SMV_OK), SMV_OK);
	text = sample_read(path, NULL);
	assert_string_equal(
		text,
		"{\"title\": \"Å\", \"as_of\": \"2018-06-01\", \"tables\": [\n"
		"{\"name\": \"all\", \"columns\": [{\"key\": \"name\", \"label\": \"Namn\", \"type\": \"text\"}, "
		"{\"key\": \"count\", \"label\": \"Antal\", \"type\": \"count\"}, "
		"{\"key\": \"hours\", \"label\": \"Timmar\", \"type\": \"quantity\"}, "
		"{\"key\": \"paid_ore\", \"label\": \"Betalt\", \"type\": \"money\"}, "
		"{\"key\": \"share\", \"label\": \"Andel\", \"type\": \"percent\"}, "
		"{\"key\": \"day\", \"label\": \"Dag\", \"type\": \"date\"}, "
		"{\"key\": \"year\", \"label\": \"År\", \"type\": \"year\"}, "
		"{\"key\": \"active\", \"label\": \"Verksam\", \"type\": \"yes_no\"}], \"rows\": [\n"
		"{\"name\": \"a\\\"\\n\", \"count\": 12345, \"hours\": -0.05, \"paid_ore\": -123450, \"share\": 12.30, "
		"\"day\": \"2018-06-02\", \"year\": 2018, \"active\": false},\n"
		"{\"name\": null, \"count\": null, \"hours\": null, \"paid_ore\": null, \"share\": null, "
		"\"day\": null, \"year\": null, \"active\": null}\n"
		"]}\n"
		"], \"notes\": [\n"
		"\"n\"\n"
		"]}\n");
	free(text);
}

static void a_document_without_tables_is_json_too(void **state)
{
	const struct smv_output output = { .format = SMV_FORMAT_JSON, .path = path };
	struct smv_writer *writer;
	char *text;

	(void)state;
	assert_int_equal(sample_begin(&writer, &output, "", false), SMV_OK);
	assert_int_equal(smv_writer_close(writer, SMV_OK), SMV_OK);
	text = sample_read(path, NULL);
	assert_string_equal(text, "{\"title\": \"\", \"as_of\": \"2018-06-01\", \"tables\": [], \"notes\": []}\n");
	free(text);
}

static void a_foreign_reader_reads_the_sample(void **state)
{
	const struct smv_output output = { .format = SMV_FORMAT_JSON, .path = path };
	json_error_t error;
	json_t *value, *tables, *rows;

	(void)state;
	assert_int_equal(sample_write(&output), SMV_OK);
	value = json_load_file(path, JSON_REJECT_DUPLICATES, &error);
	assert_non_null(value);
	tables = json_object_get(value, "tables");
	assert_int_equal(json_array_size(tables), 4);
	rows = json_object_get(json_array_get(tables, 1), "rows");
	assert_int_equal(json_array_size(rows), 8);
	assert_string_equal(json_string_value(json_object_get(json_array_get(rows, 3), "purpose")), "=Öppen förskola");
	assert_int_equal(json_integer_value(json_object_get(json_array_get(rows, 7), "amount_ore")), 174925);
	assert_true(json_is_null(json_object_get(json_array_get(rows, 7), "org_number")));
	assert_int_equal(json_array_size(json_object_get(value, "notes")), 2);
	json_decref(value);
}

static void what_is_not_utf8_is_refused(void **state)
{
	static const struct smv_column column = { "text", "Text", SMV_TEXT, false };
	const struct smv_table table = { .name = "t", .title = "T", .columns = &column, .column_count = 1 };
	const struct smv_output output = { .format = SMV_FORMAT_JSON, .path = path };
	const struct smv_value value = smv_text_value("\xE5");
	struct smv_writer *writer;

	(void)state;
	assert_int_equal(sample_begin(&writer, &output, "T", false), SMV_OK);
	smv_writer_table(writer, &table);
	assert_int_equal(smv_writer_row(writer, &value), SMV_DATA);
	assert_int_equal(smv_writer_close(writer, SMV_OK), SMV_DATA);
	assert_string_equal(smv_reason(), "text: a text is not UTF-8 and cannot be shown as JSON");
	assert_int_equal(sample_count(directory), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(every_type_has_its_value, set_up, tear_down),
		cmocka_unit_test_setup_teardown(a_document_without_tables_is_json_too, set_up, tear_down),
		cmocka_unit_test_setup_teardown(a_foreign_reader_reads_the_sample, set_up, tear_down),
		cmocka_unit_test_setup_teardown(what_is_not_utf8_is_refused, set_up, tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
