/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/record.h"
#include "make_zip.h"
#include "reading.h"
#include "samverkan/pool.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

/* after the headers that it needs */
#include <cmocka.h>

#define VALUE(type, value, shown)                                                                                      \
	"<table:table-cell office:value-type='" type "' calcext:value-type='" type "' " value "><text:p>" shown        \
	"</text:p></table:table-cell>"

static void test_ods_values(void **state)
{
	static const char header[] = ODS_ROW(ODS_CELL("A") ODS_CELL("B") ODS_CELL("C"));
	static const char numbers[] =
		ODS_ROW(VALUE("float", "office:value='12500.500000000002'", "12 500,50")
			VALUE("currency", "office:value='1.25E4' office:currency='SEK'", "12 500 kr")
			VALUE("percentage", "office:value='0.25'", "25 %"));
	static const char days[] =
		ODS_ROW(VALUE("date", "office:date-value='2024-03-31'", "31 mars")
			VALUE("date", "office:date-value='2024-03-31T14:05:00'", "31/3 14:05")
			VALUE("time", "office:time-value='PT14H05M00S'", "14:05"));
	static const char others[] =
		ODS_ROW(VALUE("boolean", "office:boolean-value='true'", "SANT")
			VALUE("boolean", "office:boolean-value='false'", "FALSKT")
			VALUE("string", "office:string-value=''", "#REF!"));
	static const char shown_otherwise[] =
		ODS_ROW(VALUE("float", "office:value='8020024280'", "8,02E+09")
			VALUE("date", "office:date-value='2024-03-31T14:05:00'", "31/3"));

	(void)state;
	make_ods(path, "",
		 smv_printf(r.pool, ODS_TABLE("Blad1", "%s%s%s%s%s"), header, numbers, days, others, shown_otherwise));
	read_book();
	assert_header("A|B|C");
	assert_rows(4, "2: 12500.5|12500|0.25", "3: 2024-03-31|2024-03-31 14:05:00|14:05:00", "4: TRUE|FALSE|#REF!",
		    "5: 8020024280|2024-03-31|");
	assert_string_equal(r.assumed, "a.xlsx: sheet \"Blad1\", 1 header row");
}

static void test_ods_texts(void **state)
{
	static const char spaced[] =
		ODS_CELL("a<text:s/><text:s text:c='2'/>b<text:tab/>c<text:line-break/>d</text:p><text:p>e\n   f "
			 "<text:span>g <text:a>h</text:a></text:span>");
	static const char attribute[] =
		"<table:table-cell office:value-type='string' office:string-value='attr'><office:annotation>"
		"<text:p>not this</text:p></office:annotation></table:table-cell>";
	static const char noted[] =
		"<table:table-cell office:value-type='string'><office:annotation><text:p>n</text:p></office:annotation>"
		"<text:p>x<office:annotation><text:p>no</text:p></office:annotation>y</text:p>"
		"<draw:frame><text:p>no</text:p></draw:frame></table:table-cell>";
	static const char covered[] = "<table:covered-table-cell office:value-type='string'><text:p>hidden</text:p>"
				      "</table:covered-table-cell>";

	(void)state;
	make_ods(path, "",
		 smv_printf(r.pool, ODS_TABLE("T", ODS_ROW("%s") ODS_ROW("%s%s") ODS_ROW("%s%s")),
			    ODS_CELL("A") ODS_CELL("B"), spaced, attribute, noted, covered));
	read_book();
	assert_rows(2, "2: a   b\tc\nd\ne f g h|attr", "3: xy|");
}

#define REPEATED_ROW(times, cells) "<table:table-row table:number-rows-repeated='" times "'>" cells "</table:table-row>"
#define EMPTY(times) "<table:table-cell table:number-columns-repeated='" times "'/>"
#define SEVENS(times) \
	"<table:table-cell table:number-columns-repeated='" times "' office:value-type='float' office:value='7'/>"

static void test_ods_repeats(void **state)
{
	static const char begin[] = "<table:table-column table:number-columns-repeated='9'/><table:table-header-rows>";
	static const char header[] = ODS_ROW(ODS_CELL("A") ODS_CELL("B") ODS_CELL("C") EMPTY("16381"));
	static const char empty[] = "</table:table-header-rows>" REPEATED_ROW("10", EMPTY("16384"));
	static const char twice[] = "<table:table-row-group>" REPEATED_ROW("2", SEVENS("2")) "</table:table-row-group>";
	static const char last[] =
		ODS_ROW("<table:covered-table-cell table:number-columns-repeated='2'/>" ODS_CELL("z"))
		REPEATED_ROW("1048562", EMPTY("16384"));

	(void)state;
	make_ods(path, "", smv_printf(r.pool, ODS_TABLE("T", "%s%s%s%s%s"), begin, header, empty, twice, last));
	read_book();
	assert_rows(3, "12: 7|7|", "13: 7|7|", "14: ||z");
	make_ods(path, "", ODS_TABLE("T", ODS_ROW(ODS_CELL("A")) REPEATED_ROW("1000000", SEVENS("16384"))));
	read_book();
	assert_refused("a.xlsx unpacks to far more than a table has, save it as CSV UTF-8");
	make_ods(path, "", ODS_TABLE("T", ODS_ROW(EMPTY("16384") ODS_CELL("x"))));
	read_book();
	assert_refused_like("a.xlsx is damaged or cut short (a cell beyond column XFD)");
}

static void test_ods_sheets(void **state)
{
	static const char hidden[] =
		"<style:style style:name='ta1' style:family='table'><style:table-properties "
		"table:display='true'/></style:style><style:style style:name='ta2' style:family='table'>"
		"<style:table-properties table:display='false'/></style:style>";
	static const char tables[] =
		"<table:table table:name='Dold' table:style-name='ta2'>"
		ODS_ROW(ODS_CELL("A")) ODS_ROW(ODS_CELL("1"))
		"</table:table><table:table table:name='Ett' table:style-name='ta1'>"
		ODS_ROW(ODS_CELL("B")) ODS_ROW(ODS_CELL("2"))
		"</table:table>"
		ODS_TABLE("Tom", "")
		ODS_TABLE("Två", ODS_ROW(ODS_CELL("C")) ODS_ROW(ODS_CELL("3")));

	(void)state;
	make_ods(path, hidden, tables);
	read_book();
	assert_header("B");
	assert_rows(1, "2: 2");
	assert_string_equal(r.assumed, "a.xlsx: sheet \"Ett\", 1 header row");
	read_sheet("Två");
	assert_rows(1, "2: 3");
	read_sheet("Dold");
	assert_rows(1, "2: 1");
	read_sheet("Tre");
	assert_refused("a.xlsx has no sheet 'Tre', it has: \"Dold\", \"Ett\", \"Tom\", \"Två\"");
	read_sheet("Tom");
	assert_refused("a.xlsx: sheet \"Tom\" is empty, read another one with --sheet 'Dold'");
}

/* Units that cells show, rows that are filtered away, other tables. */
static void test_ods_what_is_not_seen(void **state)
{
	const struct smv_read_options units = { .units = true };
	static const char rows_of_one[] =
		ODS_ROW(ODS_CELL("A") ODS_CELL("B") ODS_CELL("C"))
		"<table:table-row table:visibility='filter'>" VALUE("float", "office:value='12'", "12 tkr")
		VALUE("currency", "office:value='12' office:currency='EUR'", "12,00") VALUE("percentage", "office:value='0.25'", "25 %")
		"</table:table-row>";
	struct smv_pool *pool = smv_pool_open();
	struct smv_findings findings;
	struct smv_source *source;
	struct smv_record record;

	(void)state;
	make_ods(path, "", smv_printf(r.pool, ODS_TABLE("Ett", "%s") ODS_TABLE("Tom", "") ODS_TABLE("Tre", "%s"), rows_of_one,
				      ODS_ROW(ODS_CELL("x")) ODS_ROW(ODS_CELL("y"))));
	read_from(path, &units);
	assert_rows(1, "2: 12 tkr|12 EUR|25 %");
	read_book();
	assert_rows(1, "2: 12|12|0.25");
	smv_findings_init(&findings, pool);
	assert_int_equal(smv_source_open(&source, pool, path, NULL, &findings), 0);
	assert_int_equal(smv_source_header(source)->sheet_count, 1);
	assert_string_equal(smv_source_header(source)->sheets[0].name, "Tre");
	assert_int_equal(smv_source_header(source)->sheets[0].rows, 2);
	assert_int_equal(smv_source_next(source, &record), 0);
	assert_true(record.hidden);
	smv_source_close(source);
	smv_pool_close(pool);
}

static void test_ods_formula_without_value(void **state)
{
	static const char none[] = ODS_ROW(ODS_CELL("x") "<table:table-cell table:formula='of:=1+1'/>");
	static const char empty[] =
		ODS_ROW(ODS_CELL("y") "<table:table-cell table:formula='of:=\"\"' office:value-type='string'/>");

	(void)state;
	make_ods(path, "",
		 smv_printf(r.pool, ODS_TABLE("T", "%s%s%s"), ODS_ROW(ODS_CELL("A") ODS_CELL("B")), none, empty));
	read_book();
	assert_int_equal(r.findings.count, 1);
	assert_string_equal(finding(0),
			    "a.xlsx: row 2: column B \"B\": a formula has no computed value, open the workbook in a "
			    "spreadsheet program and save it [formula-uncomputed]");
	assert_string_equal(r.rows[1], "3: y|");
}

static void test_ods_with_password(void **state)
{
	const struct make_zip_part parts[] = {
		{ "mimetype", "application/vnd.oasis.opendocument.spreadsheet", 0 },
		{ "content.xml", "\x8F\x01 noise", 0 },
		{ "META-INF/manifest.xml",
		  "<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry>"
		  "</manifest:manifest>",
		  0 },
	};

	(void)state;
	make_zip(path, parts, 3, true);
	read_book();
	assert_refused("a.xlsx is protected by a password, open it and save it without one");
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_ods_values),
		cmocka_unit_test(test_ods_texts),
		cmocka_unit_test(test_ods_repeats),
		cmocka_unit_test(test_ods_sheets),
		cmocka_unit_test(test_ods_what_is_not_seen),
		cmocka_unit_test(test_ods_formula_without_value),
		cmocka_unit_test(test_ods_with_password),
	};

	return cmocka_run_group_tests(tests, reading_set_up, reading_tear_down);
}
