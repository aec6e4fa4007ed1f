/* SPDX-License-Identifier: EUPL-1.2 */
#include "emit_sample.h"
#include "samverkan/date.h"
#include "samverkan/fail.h"

#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <zip.h>

#include <cmocka.h>

static char directory[64], path[128];
static const struct smv_output output = { .format = SMV_FORMAT_XLSX, .path = path };
static const struct smv_column columns[] = { { "name", "Namn", SMV_TEXT, false },
					     { "paid_ore", "Betalt", SMV_MONEY, true } };
static const struct smv_table list = { .name = "list", .title = "Lista", .columns = columns, .column_count = 2 };

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
	sample_remove(directory);
	return 0;
}

/* What read_xlsx.py, a foreign reader, finds in the workbook; the caller frees it. */
static char *found_by_openpyxl(void)
{
	char report[160], command[512];

	snprintf(report, sizeof report, "%s.txt", path);
	snprintf(command, sizeof command, "/usr/bin/python3 tests/read_xlsx.py '%s' > '%s'", path, report);
	assert_int_equal(system(command), 0);
	return sample_read(report, NULL);
}

static void assert_found(const char *found, const char *expected)
{
	if (!strstr(found, expected))
		fail_msg("'%s' is not in:\n%s", expected, found);
}

static void a_foreign_reader_finds_every_cell(void **state)
{
	static const char *const expected[] = {
		"title\tVerksamhetsstöd 2018 & avtal\t2018-06-01T12:00:00\n",
		"sheet\tSammanfattning\tpaper=9 landscape\tfreeze=A14\tfilter=A13:J21\trepeat=None\tcharts=1",
		"\tfit=True\tfoot=Page &P of &N\tbreaks=[]\tarea=\n",
		"sheet\tRegler\tpaper=9 portrait\tfreeze=None\tfilter=None\trepeat=None\tcharts=0",
		"sheet\tSteg-räkning\tpaper=9 portrait\tfreeze=A3\tfilter=A2:C4\trepeat=None\tcharts=1",
		"sheet\tAbout the report\t",
		"A1\ts\t'Verksamhetsstöd 2018 & avtal'\tGeneral\n",
		"B5\tn\t135000\t[$-41D]#,##0\"\xC2\xA0\"[$kr-41D]\n",
		"B9\td\tdatetime.datetime(2018, 6, 13, 0, 0)\tyyyy\\-mm\\-dd\n",
		"A13\ts\t'Förening'\tGeneral\n",
		"F15\tn\t41.5\t[$-41D]#,##0.00\n",
		"F16\tn\t63\t[$-41D]#,##0\n",
		"H15\tn\t7500.5\t[$-41D]#,##0.00\"\xC2\xA0\"[$kr-41D]\n",
		"I14\tn\t0.2352\t[$-41D]0.00\"\xC2\xA0\"%\n",
		"J17\ts\t'=Öppen förskola'\tGeneral\n",
		"J18\ts\t'Rörelseträning\\noch café'\tGeneral\n",
		"D16\ts\t'yes'\t",
		"F22\t=SUM(F14:F21)\tcached=455\tanew=455.0\t",
		"G22\t=SUM(G14:G21)\tcached=122000.5\tanew=122000.5\t",
		"H22\t=SUM(H14:H21)\tcached=51000\tanew=51000.0\t",
		"A5\ts\t'Källa: ansökningar inkomna till och med 2018-04-30.'",
	};
	char *found;
	size_t i;

	(void)state;
	assert_int_equal(sample_write(&output), SMV_OK);
	assert_int_equal(sample_count(directory), 1);
	found = found_by_openpyxl();
	for (i = 0; i < sizeof expected / sizeof *expected; i++)
		assert_found(found, expected[i]);
	free(found);
}

static void the_same_report_is_the_same_bytes(void **state)
{
	size_t first_size, second_size;
	char *first, *second;

	(void)state;
	assert_int_equal(sample_write(&output), SMV_OK);
	first = sample_read(path, &first_size);
	sleep(2); /* the times in a zip are even seconds */
	assert_int_equal(sample_write(&output), SMV_OK);
	second = sample_read(path, &second_size);
	assert_int_equal(first_size, second_size);
	assert_memory_equal(first, second, first_size);
	free(first);
	free(second);
}

/* One part of the workbook; the caller frees it. */
static char *part(const char *name)
{
	zip_t *book = zip_open(path, ZIP_RDONLY, NULL);
	zip_file_t *file = zip_fopen(book, name, 0);
	char *text = calloc(1, 1 << 20);

	assert_non_null(file);
	assert_true(zip_fread(file, text, (1 << 20) - 1) > 0);
	zip_fclose(file);
	zip_discard(book);
	return text;
}

static void charts_have_titles_and_alternative_texts(void **state)
{
	char *drawing, *chart;

	(void)state;
	assert_int_equal(sample_write(&output), SMV_OK);
	drawing = part("xl/drawings/drawing1.xml");
	assert_found(drawing, "descr=\"Liggande staplar: mest får BRIS Region Mitt, 12 000 kr\"");
	assert_found(drawing, "<xdr:row>23</xdr:row>"); /* below the total, which stands on 22 */
	chart = part("xl/charts/chart1.xml");
	assert_found(chart, "<a:t>Beviljat per förening</a:t>");
	assert_found(chart, "Sammanfattning!$H$14:$H$21");
	free(drawing);
	free(chart);
}

/* A document of so many rows of that name and amount, with totals and a chart. */
static int write_list(bool keys, const char *title, int rows, const char *name, int64_t amount)
{
	const struct smv_chart chart = { SMV_CHART_SHARES, "Andelar", "Andelar", 0, 1 };
	struct smv_table table = list;
	struct smv_writer *writer;
	int rc, i;

	table.title = title;
	if ((rc = sample_begin(&writer, &output, "Titel", keys)))
		return rc;
	smv_writer_table(writer, &table);
	for (i = 0; i < rows; i++) {
		const struct smv_value values[] = { smv_text_value(name), smv_number_value(amount) };

		smv_writer_row(writer, values);
	}
	smv_writer_totals(writer, "Summa");
	smv_writer_chart(writer, &chart);
	return smv_writer_close(writer, SMV_OK);
}

static void an_export_is_only_its_table(void **state)
{
	char *found;

	(void)state;
	assert_int_equal(write_list(true, "Lista", 1, "x", 150), SMV_OK);
	found = found_by_openpyxl();
	assert_found(found, "A1\ts\t'name'\tGeneral\nB1\ts\t'paid_ore'\tGeneral\nA2\ts\t'x'\tGeneral\nB2\tn\t150\t0\n");
	assert_null(strstr(found, "About"));
	free(found);
}

static void a_long_list_has_its_chart_beside_it(void **state)
{
	char *drawing;

	(void)state;
	assert_int_equal(write_list(false, "Lista", 60, "x", 150), SMV_OK);
	drawing = part("xl/drawings/drawing1.xml");
	assert_found(drawing, "<xdr:from><xdr:col>3</xdr:col>");
	assert_found(drawing, "<xdr:row>4</xdr:row>");
	free(drawing);
}

/* What is longer than a page repeats its header; a chart beside it would make it too small to read on paper. */
static void a_long_list_goes_over_pages(void **state)
{
	char *found;

	(void)state;
	assert_int_equal(write_list(false, "Lista", 60, "x", 150), SMV_OK);
	found = found_by_openpyxl();
	assert_found(found, "repeat=$4:$4\tcharts=1");
	assert_found(found, "breaks=[]\tarea=$A$1:$B$65\n");
	free(found);
}

static void the_title_stays_with_its_table(void **state)
{
	char *found;

	(void)state;
	assert_int_equal(write_list(false, "Lista", 43, "x", 150), SMV_OK);
	found = found_by_openpyxl();
	assert_found(found, "repeat=$4:$4\tcharts=1");
	assert_found(found, "breaks=[]");
	free(found);
}

/* A table with its chart that does not fit below the first one. */
static void a_page_ends_between_tables(void **state)
{
	const struct smv_chart chart = { SMV_CHART_BARS, "Andelar", "Andelar", 0, 1 };
	const struct smv_value values[] = { smv_text_value("x"), smv_number_value(150) };
	struct smv_table table = list;
	struct smv_writer *writer;
	int i, rows;
	char *found;

	(void)state;
	assert_int_equal(sample_begin(&writer, &output, "Titel", false), SMV_OK);
	for (rows = 6; rows <= 20; rows += 7) { /* 13 fit on a page together with their chart, 20 do not */
		table.joined = rows > 6;
		smv_writer_table(writer, &table);
		for (i = 0; i < rows; i++)
			smv_writer_row(writer, values);
		smv_writer_chart(writer, &chart);
	}
	assert_int_equal(smv_writer_close(writer, SMV_OK), SMV_OK);
	found = found_by_openpyxl();
	assert_found(found, "freeze=None\tfilter=A4:B10\trepeat=None\tcharts=3");
	assert_found(found, "breaks=[27, 70, 93]\tarea=\n");
	free(found);
}

static void an_empty_list_sums_to_nothing(void **state)
{
	char *found;

	(void)state;
	assert_int_equal(write_list(false, "Lista", 0, "x", 150), SMV_OK);
	found = found_by_openpyxl();
	assert_found(found, "A5\ts\t'Summa'\tGeneral\nB5\tn\t0\t");
	free(found);
}

static void sheets_get_names_that_excel_takes(void **state)
{
	static const char *const titles[] = {
		"Fördelning", "FÖRDELNING", "a[b]:*?/\\'", "History", "Ett namn som är för långt för ett kalkylblad", ""
	};
	struct smv_writer *writer;
	struct smv_table table = list;
	const struct smv_value row[2] = { smv_text_value("x"), smv_number_value(1) };
	char *book;
	size_t i;

	(void)state;
	assert_int_equal(sample_begin(&writer, &output, "Titel", false), SMV_OK);
	for (i = 0; i < sizeof titles / sizeof *titles; i++) {
		table.title = titles[i];
		assert_int_equal(smv_writer_table(writer, &table), SMV_OK);
		assert_int_equal(smv_writer_row(writer, row), SMV_OK);
	}
	assert_int_equal(smv_writer_close(writer, SMV_OK), SMV_OK);
	book = part("xl/workbook.xml");
	assert_found(book, "sheet name=\"Fördelning\"");
	assert_found(book, "sheet name=\"FÖRDELNING 2\"");
	assert_found(book, "sheet name=\"a-b------\"");
	assert_found(book, "sheet name=\"History 2\"");
	assert_found(book, "sheet name=\"Ett namn som är för långt för e\"");
	assert_found(book, "sheet name=\"Sheet\"");
	free(book);
}

static void what_a_cell_cannot_hold_is_refused(void **state)
{
	char *text = calloc(1, 32769);

	(void)state;
	memset(text, 'x', 32767);
	assert_int_equal(write_list(false, "Lista", 1, text, 1), SMV_OK);
	text[32767] = 'x';
	assert_int_equal(write_list(false, "Lista", 1, text, 1), SMV_DATA);
	assert_non_null(strstr(smv_reason(), "32767 characters"));
	free(text);
	smv_forgive();
	assert_int_equal(write_list(false, "Lista", 1, "\xE5", 1), SMV_DATA);
	smv_forgive();
	assert_int_equal(write_list(false, "Lista", 1, "x", INT64_C(1000000000000000)), SMV_DATA);
	smv_forgive();
	assert_int_equal(write_list(false, "Lista", 2, "x", INT64_C(600000000000000)), SMV_DATA);
	assert_int_equal(sample_count(directory), 1);
}

static void days_that_excel_lacks_are_text(void **state)
{
	static const struct smv_column days[] = { { "day", "Dag", SMV_DATE, false } };
	const struct smv_table table = { .name = "d", .title = "D", .columns = days, .column_count = 1 };
	const struct smv_value last_wrong = smv_number_value(smv_date_of(1900, 2, 28));
	const struct smv_value first_right = smv_number_value(smv_date_of(1900, 3, 1));
	struct smv_writer *writer;
	char *found;

	(void)state;
	assert_int_equal(sample_begin(&writer, &output, "Titel", true), SMV_OK);
	smv_writer_table(writer, &table);
	smv_writer_row(writer, &last_wrong);
	smv_writer_row(writer, &first_right);
	assert_int_equal(smv_writer_close(writer, SMV_OK), SMV_OK);
	found = found_by_openpyxl();
	assert_found(found, "A2\ts\t'1900-02-28'\tGeneral\nA3\td\tdatetime.datetime(1900, 3, 1, 0, 0)\t");
	free(found);
}

/*
 * At every size at which the disk may turn out to be full: a failure, and the old workbook as it was.  A file size
 * limit stands in for the disk; libxlsxwriter itself would answer that all is well.
 */
static void a_full_disk_leaves_the_old_workbook(void **state)
{
	struct rlimit before, small;
	size_t old_size, size;
	char *old, *now;
	rlim_t limit;

	(void)state;
	assert_int_equal(write_list(false, "Lista", 1, "old", 1), SMV_OK);
	old = sample_read(path, &old_size);
	signal(SIGXFSZ, SIG_IGN);
	assert_int_equal(getrlimit(RLIMIT_FSIZE, &before), 0);
	for (limit = 0; limit < 400000; limit = limit * 2 + 500) {
		int rc;

		small = before;
		small.rlim_cur = limit;
		smv_forgive();
		setrlimit(RLIMIT_FSIZE, &small);
		rc = write_list(false, "Lista", 5000, "a name that takes some room", 12345);
		setrlimit(RLIMIT_FSIZE, &before);
		assert_int_equal(rc, SMV_IO);
		assert_true(*smv_reason());
		now = sample_read(path, &size);
		assert_int_equal(size, old_size);
		assert_memory_equal(now, old, size);
		assert_int_equal(sample_count(directory), 1);
		free(now);
	}
	free(old);
}

static void stdout_gets_the_same_bytes(void **state)
{
	char copy[160];
	size_t size, copy_size;
	char *first, *second;
	int status;
	pid_t child;

	(void)state;
	assert_int_equal(sample_write(&output), SMV_OK);
	snprintf(copy, sizeof copy, "%s/copy.xlsx", directory);
	child = fork();
	if (child == 0) {
		const struct smv_output standard = { .format = SMV_FORMAT_XLSX, .path = "-" };

		if (!freopen(copy, "w", stdout) || sample_write(&standard))
			_exit(1);
		if (!freopen("/dev/full", "w", stdout))
			_exit(2);
		_exit(sample_write(&standard) == SMV_IO ? 0 : 3);
	}
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_int_equal(status, 0);
	first = sample_read(path, &size);
	second = sample_read(copy, &copy_size);
	assert_int_equal(size, copy_size);
	assert_memory_equal(first, second, size);
	free(first);
	free(second);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(a_foreign_reader_finds_every_cell, set_up, tear_down),
		cmocka_unit_test_setup_teardown(the_same_report_is_the_same_bytes, set_up, tear_down),
		cmocka_unit_test_setup_teardown(charts_have_titles_and_alternative_texts, set_up, tear_down),
		cmocka_unit_test_setup_teardown(an_export_is_only_its_table, set_up, tear_down),
		cmocka_unit_test_setup_teardown(a_long_list_has_its_chart_beside_it, set_up, tear_down),
		cmocka_unit_test_setup_teardown(a_long_list_goes_over_pages, set_up, tear_down),
		cmocka_unit_test_setup_teardown(the_title_stays_with_its_table, set_up, tear_down),
		cmocka_unit_test_setup_teardown(a_page_ends_between_tables, set_up, tear_down),
		cmocka_unit_test_setup_teardown(an_empty_list_sums_to_nothing, set_up, tear_down),
		cmocka_unit_test_setup_teardown(sheets_get_names_that_excel_takes, set_up, tear_down),
		cmocka_unit_test_setup_teardown(what_a_cell_cannot_hold_is_refused, set_up, tear_down),
		cmocka_unit_test_setup_teardown(days_that_excel_lacks_are_text, set_up, tear_down),
		cmocka_unit_test_setup_teardown(a_full_disk_leaves_the_old_workbook, set_up, tear_down),
		cmocka_unit_test_setup_teardown(stdout_gets_the_same_bytes, set_up, tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
