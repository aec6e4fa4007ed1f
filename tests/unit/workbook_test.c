/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/record.h"
#include "make_zip.h"
#include "read/book/excel_date.h"
#include "read/file/decimal.h"
#include "reading.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

/* after the headers that it needs */
#include <cmocka.h>

#include <stdio.h>
#include <string.h>
#include <xlsxwriter.h>

static void test_written_by_libxlsxwriter(void **state)
{
	lxw_workbook *book = workbook_new(path);
	lxw_worksheet *sheet = workbook_add_worksheet(book, "Föreningar");
	lxw_format *date = workbook_add_format(book), *percent = workbook_add_format(book);
	lxw_datetime day = { 2024, 3, 31, 0, 0, 0 }, noon = { 2024, 3, 31, 14, 5, 0 };

	(void)state;
	format_set_num_format(date, "yyyy-mm-dd hh:mm");
	format_set_num_format(percent, "0.0%");
	worksheet_write_string(sheet, 0, 0, "Namn", NULL);
	worksheet_write_string(sheet, 0, 1, "Orgnr", NULL);
	worksheet_write_string(sheet, 0, 2, "Belopp", NULL);
	worksheet_write_string(sheet, 0, 3, "Dag", NULL);
	worksheet_write_string(sheet, 0, 4, "Andel", NULL);
	worksheet_write_string(sheet, 0, 5, "Aktiv", NULL);
	worksheet_write_string(sheet, 1, 0, "  IK Fo\xCC\x88rening & <son>\n ", NULL);
	worksheet_write_number(sheet, 1, 1, 8020024280, NULL);
	worksheet_write_number(sheet, 1, 2, 12500.1 + 0.4, NULL);
	worksheet_write_datetime(sheet, 1, 3, &day, date);
	worksheet_write_number(sheet, 1, 4, 0.25, percent);
	worksheet_write_boolean(sheet, 1, 5, 1, NULL);
	worksheet_write_string(sheet, 3, 0, "Åby", NULL);
	worksheet_write_formula_num(sheet, 3, 2, "=0.1+0.2", NULL, 0.1 + 0.2);
	worksheet_write_datetime(sheet, 3, 3, &noon, date);
	worksheet_write_boolean(sheet, 3, 5, 0, NULL);
	assert_int_equal(workbook_close(book), LXW_NO_ERROR);
	read_book();
	assert_header("Namn|Orgnr|Belopp|Dag|Andel|Aktiv");
	assert_rows(2, "2: IK Förening & <son>|8020024280|12500.5|2024-03-31|0.25|TRUE",
		    "4: Åby||0.3|2024-03-31 14:05:00||FALSE");
	assert_string_equal(r.assumed, "a.xlsx: sheet \"Föreningar\", 1 header row");
}

static void test_shared_strings(void **state)
{
	(void)state;
	make_xlsx(
		path,
		"<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c></row>"
		"<row r='2'><c r='A2' t='s'><v>2</v></c><c r='B2' t='s'><v>3</v></c></row>",
		"<si><t xml:space='preserve'> Namn </t></si><si><t/><r><t>O</t></r><r><rPr><b/></rPr><t>rt</t></r></si>"
		"<si><t>東京</t><rPh sb='0' eb='2'><t>トウキョウ</t></rPh><phoneticPr fontId='1'/></si>"
		"<si><t>a_x000D_\nb_x005F_x0041__x0000_</t></si>",
		NULL);
	read_book();
	assert_header("Namn|Ort");
	assert_rows(1, "2: 東京|a\nb_x0041__x0000_");
	make_xlsx(path, "<row><c t='s'><v>1</v></c></row>", "<si><t>x</t></si>", NULL);
	read_book();
	assert_refused(
		"a.xlsx is damaged or cut short (a cell refers to a text that is not there), fetch it or save it anew");
}

static void test_inline_strings_and_formula_texts(void **state)
{
	(void)state;
	rows("<row r='2'><c r='A2' t='inlineStr'><is><r><t>a</t></r><r><t>b</t></r><rPh><t>x</t></rPh></is></c>"
	     "<c r='B2' t='str'><f>A2&amp;1</f><v>ab1</v></c></row>"
	     "<row r='3'><c r='A3' t='inlineStr'><is><t>c</t></is></c><c r='B3' t='str'><f>\"\"</f><v></v></c></row>");
	assert_rows(2, "2: ab|ab1", "3: c|");
}

static void test_numbers(void **state)
{
	static const char *const pairs[][2] = {
		{ "12500.5", "12500.5" },
		{ "12500.500000000002", "12500.5" },
		{ "0.30000000000000004", "0.3" },
		{ "1.25E4", "12500" },
		{ "1.25e+4", "12500" },
		{ "4.2000000000000003E-2", "0.042" },
		{ "8020024280", "8020024280" },
		{ "12345678901234567890", "12345678901234567890" },
		{ "1.2345678901234567E+19", "12345678901234600000" },
		{ "999999999999999.9", "1000000000000000" },
		{ "-3.10", "-3.1" },
		{ "-0", "0" },
		{ "0", "0" },
		{ "100", "100" },
		{ "007", "7" },
		{ ".5", "0.5" },
		{ "1.234", "1.2340" },
		{ "0.125", "0.125" },
		{ "1234.125", "1234.125" },
		{ "1E-7", "0.0000001" },
	};
	static const char *const none[] = { "", "1E300", "1E-300", "x", "1,5", "1.5.5", "1e", "--1", "0x10", "1 2" };
	char room[SMV_DECIMAL_ROOM];
	struct smv_decimal decimal;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof pairs / sizeof *pairs; i++) {
		assert_true(smv_decimal_read(pairs[i][0], &decimal));
		assert_string_equal(smv_decimal_show(room, &decimal), pairs[i][1]);
	}
	for (i = 0; i < sizeof none / sizeof *none; i++)
		assert_false(smv_decimal_read(none[i], &decimal));
	rows("<row><c><v>1E300</v></c><c><v> 12500.500000000002 </v></c></row>");
	assert_rows(1, "2: 1E300|12500.500000000002");
	rows("<row><c><v>1.25E4</v></c><c><v>12500.500000000002</v></c></row>");
	assert_rows(1, "2: 12500|12500.5");
}

static void test_which_formats_are_dates(void **state)
{
	static const struct {
		const char *code;
		enum smv_serial_kind kind;
	} codes[] = {
		{ "yyyy-mm-dd", SMV_SERIAL_DATE },
		{ "[$-41D]d mmmm yyyy;@", SMV_SERIAL_DATE },
		{ "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", SMV_SERIAL_DATE },
		{ "mmm", SMV_SERIAL_DATE },
		{ "m/d/yy\\ h:mm:ss", SMV_SERIAL_DATE_TIME },
		{ "YYYY/MM/DD HH:MM AM/PM", SMV_SERIAL_DATE_TIME },
		{ "h:mm AM/PM", SMV_SERIAL_TIME },
		{ "mm:ss.0", SMV_SERIAL_TIME },
		{ "[h]:mm:ss", SMV_SERIAL_DURATION },
		{ "General", SMV_SERIAL_NUMBER },
		{ "0.00", SMV_SERIAL_NUMBER },
		{ "#,##0\\ \"days\"", SMV_SERIAL_NUMBER },
		{ "0\\ \"dagar myh\"", SMV_SERIAL_NUMBER },
		{ "0\\d\\m", SMV_SERIAL_NUMBER },
		{ "[Red]0.00", SMV_SERIAL_NUMBER },
		{ "0_d;[Red]-0", SMV_SERIAL_NUMBER },
		{ "# ##0.00\\ [$kr-41D]", SMV_SERIAL_NUMBER },
		{ "0.00E+00", SMV_SERIAL_NUMBER },
		{ "@", SMV_SERIAL_NUMBER },
		{ "\"d", SMV_SERIAL_NUMBER },
		{ "[d", SMV_SERIAL_NUMBER },
	};
	unsigned id;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof codes / sizeof *codes; i++)
		assert_int_equal(smv_serial_kind_of_code(codes[i].code), codes[i].kind);
	for (id = 0; id < 164; id++)
		assert_int_equal(smv_serial_kind_of_id(id) != SMV_SERIAL_NUMBER,
				 (id >= 14 && id <= 22) || (id >= 45 && id <= 47));
}

static void test_serial_days(void **state)
{
	static const struct {
		const char *serial;
		enum smv_serial_kind kind;
		bool from_1904;
		const char *shown;
	} days[] = {
		{ "45382", SMV_SERIAL_DATE, false, "2024-03-31" },
		{ "45382.586805555555", SMV_SERIAL_DATE_TIME, false, "2024-03-31 14:05:00" },
		{ "45382.586805555555", SMV_SERIAL_DATE, false, "2024-03-31" },
		{ "45382", SMV_SERIAL_DATE_TIME, false, "2024-03-31" },
		{ "45382.999999", SMV_SERIAL_DATE_TIME, false, "2024-04-01" },
		{ "1", SMV_SERIAL_DATE, false, "1900-01-01" },
		{ "59", SMV_SERIAL_DATE, false, "1900-02-28" },
		{ "60", SMV_SERIAL_DATE, false, "1900-02-29" },
		{ "61", SMV_SERIAL_DATE, false, "1900-03-01" },
		{ "2958465", SMV_SERIAL_DATE, false, "9999-12-31" },
		{ "2958466", SMV_SERIAL_DATE, false, NULL },
		{ "-1", SMV_SERIAL_DATE, false, NULL },
		{ "0", SMV_SERIAL_DATE, false, NULL },
		{ "12345678901", SMV_SERIAL_DATE, false, NULL },
		{ "0", SMV_SERIAL_DATE, true, "1904-01-01" },
		{ "43920", SMV_SERIAL_DATE, true, "2024-03-31" },
		{ "0.5", SMV_SERIAL_TIME, false, "12:00:00" },
		{ "0.586805555555556", SMV_SERIAL_TIME, false, "14:05:00" },
		{ "1.5", SMV_SERIAL_DURATION, false, "36:00:00" },
		{ "0", SMV_SERIAL_TIME, false, "00:00:00" },
		{ "5", SMV_SERIAL_NUMBER, false, NULL },
	};
	char room[SMV_SERIAL_ROOM];
	struct smv_decimal decimal;
	const char *shown;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof days / sizeof *days; i++) {
		assert_true(smv_decimal_read(days[i].serial, &decimal));
		shown = smv_serial_show(room, &decimal, days[i].kind, days[i].from_1904);
		assert_string_equal(shown ? shown : "none", days[i].shown ? days[i].shown : "none");
	}
	assert_string_equal(smv_serial_from_iso(room, "2024-03-31T14:05:00.000", true), "2024-03-31 14:05:00");
	assert_string_equal(smv_serial_from_iso(room, "2024-03-31T00:00:00Z", true), "2024-03-31");
	assert_string_equal(smv_serial_from_iso(room, "2024-03-31T14:05:00", false), "2024-03-31");
	assert_string_equal(smv_serial_from_iso(room, "2024-03-31", true), "2024-03-31");
	assert_string_equal(smv_serial_from_iso(room, "2024-03-3", true), "2024-03-3");
}

static void test_dates_by_style(void **state)
{
	(void)state;
	make_xlsx(path,
		  "<row><c t='inlineStr'><is><t>Dag</t></is></c><c t='inlineStr'><is><t>Tid</t></is></c>"
		  "<c t='inlineStr'><is><t>Tal</t></is></c></row>"
		  "<row><c s='1'><v>45382</v></c><c s='2'><v>45382.25</v></c><c s='3'><v>45382</v></c></row>"
		  "<row><c s='1' t='d'><v>2024-03-31T14:05:00</v></c><c s='2' t='d'><v>2024-03-31T14:05:00</v></c>"
		  "<c s='99'><v>45382</v></c></row>"
		  "<row><c s='1'><f>TODAY()</f><v>45382.7</v></c><c s='1' t='inlineStr'><is><t>45382</t></is></c>"
		  "<c><v>5</v></c></row>",
		  NULL,
		  "<numFmts><numFmt numFmtId='164' formatCode='d/m yyyy hh:mm'/></numFmts>"
		  "<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>"
		  "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/><xf numFmtId='4'/></cellXfs>");
	read_book();
	assert_rows(3, "2: 2024-03-31|2024-03-31 06:00:00|45382", "3: 2024-03-31|2024-03-31 14:05:00|45382",
		    "4: 2024-03-31|45382|5");
}

static void test_yes_and_errors(void **state)
{
	(void)state;
	rows("<row><c t='b'><v>1</v></c><c t='e'><v>#REF!</v></c></row>"
	     "<row><c t='b'><v>0</v></c><c><v>1</v></c></row>");
	assert_rows(2, "2: TRUE|#REF!", "3: FALSE|1");
}

static void test_formula_without_value(void **state)
{
	(void)state;
	rows("<row r='2'>" TEXT(
		"A2", "a") "<c r='B2'><f>SUM(B3:B9)</f></c></row>"
			   "<row r='3'>" TEXT("A3", "b") "<c r='B3'><f>1</f><v></v></c></row>"
							 "<row r='4'>" TEXT(
								 "A4", "c") "<c r='B4'><f>1+1</f><v>2</v></c></row>");
	assert_int_equal(r.rc, SMV_OK);
	assert_int_equal(r.findings.count, 2);
	assert_int_equal(r.findings.errors, 2);
	assert_string_equal(finding(0),
			    "a.xlsx: row 2: column B \"Tal\": a formula has no computed value, open the workbook "
			    "in a spreadsheet program and save it [formula-uncomputed]");
	assert_int_equal(r.findings.items[1].place.row, 3);
	assert_int_equal(r.count, 3);
	assert_string_equal(r.rows[2], "4: c|2");
}

static void test_empty_rows_and_merged_cells(void **state)
{
	(void)state;
	rows("<row r='4'/><row r='7'>" TEXT("A7", "a") "<c r='B7' s='4'/></row><row r='9'><c r='A9'/></row>"
						       "<row r='17'>" TEXT("A17", "b") "<c r='B17'><v>3</v></c></row>");
	assert_rows(2, "7: a|", "17: b|3");
	make_xlsx(path,
		  "<row r='3'>" TEXT("A3", "Namn") TEXT("B3", "Tal") "</row><row r='5'><c r='B5'><v>1</v></c></row>",
		  NULL, NULL);
	read_book();
	assert_rows(1, "5: |1");
}

static void test_cells_in_any_order(void **state)
{
	(void)state;
	rows("<row r='2'><c r='B2'><v>5</v></c>" TEXT("A2", "a") "</row><row>" LOOSE(
		"b") "<c><v>6</v></c></row>"
		     "<row><c r='B4'><v>7</v></c></row>");
	assert_rows(3, "2: a|5", "3: b|6", "4: |7");
	rows("<row r='2'><c r='B2'><v>5</v></c><c r='B2'><v>6</v></c></row>");
	assert_refused("a.xlsx is damaged or cut short (a cell stands twice), fetch it or save it anew");
	rows("<row r='3'><c><v>5</v></c></row><row r='2'><c><v>6</v></c></row>");
	assert_refused("a.xlsx is damaged or cut short (rows out of order or too many), fetch it or save it anew");
}

static void test_titles_totals_and_headers(void **state)
{
	(void)state;
	make_xlsx(path,
		  "<row r='1'>" TEXT("A1", "Ekerö kommun") "</row><row r='3'>" TEXT("A3", "Namn") TEXT("B3", "Ort")
			  TEXT("C3", "Belopp") "</row><row r='4'>" TEXT("A4", "a")
				  TEXT("B4", "b") "<c r='C4'><v>1</v></c></row><row r='5'>" TEXT(
					  "A5", "Summa") "<c r='C5'><v>1</v></c></row>",
		  NULL, NULL);
	read_book();
	assert_string_equal(r.assumed,
			    "a.xlsx: sheet \"Blad1\", 1 header row from row 3, what stands above is not read");
	assert_int_equal(r.count, 1);
	assert_string_equal(r.rows[0], "4: a|b|1");
	assert_string_equal(finding(0), "a.xlsx: row 5: warning: the row is a total and is not read [total-row]");
	make_xlsx(path, "<row>" LOOSE("Namn") LOOSE("namn") "</row><row>" LOOSE("a") LOOSE("b") "</row>", NULL, NULL);
	read_book();
	assert_int_equal(r.rc, SMV_DATA);
	assert_string_equal(finding(0),
			    "a.xlsx: row 1: column B \"namn\": column A has the same name, give one of them another "
			    "[header-twice]");
	make_xlsx(path, "", NULL, NULL);
	read_book();
	assert_refused("a.xlsx is empty, give a file with a header row");
}

static void test_cells_beside_the_table(void **state)
{
	(void)state;
	rows("<row r='2'>" TEXT("A2", "a") "<c r='B2'><v>1</v></c></row><row r='3'>" TEXT(
		"A3",
		"b") "<c r='B3'><v>2</v></c>" TEXT("F3",
						   "ring!") "</row><row r='4'>" TEXT("F4",
										     "också") "</row>"
											      "<row r='5'>" TEXT(
												      "A5",
												      "c") "</row>");
	assert_int_equal(r.findings.count, 1);
	assert_string_equal(finding(0),
			    "a.xlsx: row 3: warning: column F has no name in the header, and cells right of the last "
			    "name are not read [cells-beyond]");
	assert_int_equal(r.count, 3);
	assert_string_equal(r.rows[1], "3: b|2");
	assert_string_equal(r.rows[2], "5: c|");
}

static void test_far_corner(void **state)
{
	char xml[4000];
	size_t used = 0;
	int i;

	(void)state;
	rows("<row r='2'><c r='B2'><v>5</v></c></row><row r='1048576'>" TEXT("A1048576", "z")
		     TEXT("XFD1048576", "x") "</row>");
	assert_int_equal(r.rc, SMV_OK);
	assert_int_equal(r.count, 2);
	assert_string_equal(r.rows[1], "1048576: z|");
	make_xlsx(path, "<row>" LOOSE("Namn") TEXT("XFD1", "Sist") "</row><row r='9'>" TEXT("XFD9", "x") "</row>", NULL,
		  NULL);
	read_book();
	assert_int_equal(r.rc, SMV_OK);
	assert_string_equal(r.rows[0], "9: x");
	rows("<row r='2'>" TEXT("XFE2", "x") "</row>");
	assert_refused("a.xlsx is damaged or cut short (a cell beyond column XFD), fetch it or save it anew");
	rows("<row r='1048577'>" TEXT("A1", "x") "</row>");
	assert_refused_like("a.xlsx is damaged or cut short (rows out of order or too many)");
	rows("<row r='2'><c r='5'><v>1</v></c></row>");
	assert_refused_like("a.xlsx is damaged or cut short (a cell beyond column XFD)");
	for (i = 2; i < 40; i++)
		used += (size_t)sprintf(xml + used, "<row r='%d'><c r='XFD%d'><v>1</v></c></row>", i * 20000,
					i * 20000);
	rows(xml);
	assert_int_equal(r.rc, SMV_OK);
}

#define SHEETS                                                                                                         \
	"<sheets><sheet name='Dold' sheetId='1' state='hidden' r:id='a'/><sheet name='Diagram' sheetId='9' r:id='d'/>" \
	"<sheet name='Ett' sheetId='2' r:id='b'/><sheet name='Två &amp; tre' sheetId='3' r:id='c'/></sheets>"

static void make_sheets(const char *prefix, const char *book, const char *kind)
{
	struct smv_pool *pool = smv_pool_open();
	const char *ns = smv_printf(pool, "xmlns%s%.*s='http://purl.oclc.org/ooxml/spreadsheetml/main'",
				    *prefix ? ":" : "", *prefix ? (int)strlen(prefix) - 1 : 0, prefix);
	struct make_zip_part parts[] = {
		{ "[Content_Types].xml", "<Types/>", 0 },
		{ "xl/workbook.xml",
		  smv_printf(pool, "\xEF\xBB\xBF<?xml version='1.0'?><%sworkbook %s>%s</%sworkbook>", prefix, ns, book,
			     prefix),
		  0 },
		{ "xl/_rels/workbook.xml.rels",
		  smv_printf(pool,
			     "<Relationships><Relationship Id='a' Type='%s/worksheet' Target='worksheets/1.xml'/>"
			     "<Relationship Id='b' Type='%s/worksheet' Target='/xl/worksheets/2.xml'/>"
			     "<Relationship Id='c' Type='%s/worksheet' Target='../xl/worksheets/3.xml'/>"
			     "<Relationship Id='d' Type='%s/chartsheet' Target='worksheets/1.xml'/></Relationships>",
			     kind, kind, kind, kind),
		  0 },
		{ "xl/worksheets/1.xml", NULL, 0 },
		{ "xl/worksheets/2.xml", NULL, 0 },
		{ "xl/Worksheets/3.xml", NULL, 0 },
	};
	static const char *const names[] = { "Ettan", "Tvåan", "Trean" };
	size_t i;

	for (i = 0; i < 3; i++)
		parts[3 + i].bytes = smv_printf(
			pool,
			"<%sworksheet %s><%ssheetData><%srow><%sc t='inlineStr'>"
			"<%sis><%st>%s</%st></%sis></%sc></%srow>"
			"<%srow><%sc><%sv>%zu</%sv></%sc></%srow></%ssheetData></%sworksheet>",
			prefix, ns, prefix, prefix, prefix, prefix, prefix, names[i], prefix, prefix, prefix, prefix,
			prefix, prefix, prefix, i + 1, prefix, prefix, prefix, prefix, prefix);
	make_zip(path, parts, sizeof parts / sizeof *parts, true);
	smv_pool_close(pool);
}

static void test_sheets(void **state)
{
	static const char strict[] = "http://purl.oclc.org/ooxml/officeDocument/relationships";

	(void)state;
	make_sheets("", SHEETS, strict);
	read_book();
	assert_header("Tvåan");
	assert_rows(1, "2: 2");
	assert_string_equal(r.assumed, "a.xlsx: sheet \"Ett\", 1 header row");
	read_sheet("Två & tre");
	assert_header("Trean");
	read_sheet("Tva\xCC\x8A & tre");
	assert_header("Trean");
	read_sheet("Dold");
	assert_header("Ettan");
	read_sheet("Fyra");
	assert_refused("a.xlsx has no sheet 'Fyra', it has: \"Dold\", \"Ett\", \"Två & tre\"");
	make_sheets("", "<sheets><sheet name='Dold' state='veryHidden' r:id='a'/></sheets>", strict);
	read_book();
	assert_refused("a.xlsx has hidden sheets only, name one with --sheet: \"Dold\"");
	make_sheets("", "<sheets/>", strict);
	read_book();
	assert_refused("a.xlsx has no sheet with cells");
}

static void test_prefixes(void **state)
{
	(void)state;
	make_sheets("x:", "<x:sheets><x:sheet name='Ett' sheetId='2' q:id='b' xmlns:q='u'/></x:sheets>",
		    "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
	read_book();
	assert_header("Tvåan");
	assert_rows(1, "2: 2");
}

static void test_1904(void **state)
{
	const struct make_zip_part parts[] = {
		{ "[Content_Types].xml", "<Types/>", 0 },
		{ "xl/workbook.xml",
		  "<workbook><workbookPr date1904='1'/><sheets><sheet name='B' r:id='s'/></sheets></workbook>", 0 },
		{ "xl/_rels/workbook.xml.rels",
		  "<Relationships><Relationship Id='s' Type='x/worksheet' Target='s.xml'/>"
		  "<Relationship Id='t' Type='x/styles' Target='t.xml'/></Relationships>",
		  0 },
		{ "xl/t.xml", "<styleSheet><cellXfs><xf numFmtId='14'/></cellXfs></styleSheet>", 0 },
		{ "xl/s.xml",
		  "<worksheet><sheetData><row>" LOOSE(
			  "Dag") "</row><row><c s='0'><v>43920</v></c></row></sheetData></worksheet>",
		  0 },
	};

	(void)state;
	make_zip(path, parts, sizeof parts / sizeof *parts, false);
	read_book();
	assert_rows(1, "2: 2024-03-31");
}

/* A workbook of these sheets, the second hidden. */
static void make_book(const char *book, const char *styles, const char *first, const char *second)
{
	const struct make_zip_part parts[] = {
		{ "[Content_Types].xml", "<Types/>", 0 },
		{ "xl/workbook.xml", book, 0 },
		{ "xl/_rels/workbook.xml.rels",
		  "<Relationships><Relationship Id='a' Type='x/worksheet' Target='a.xml'/>"
		  "<Relationship Id='b' Type='x/worksheet' Target='b.xml'/><Relationship Id='t' Type='x/styles' Target='t.xml'/></Relationships>",
		  0 },
		{ "xl/t.xml", styles, 0 },
		{ "xl/a.xml", first, 0 },
		{ "xl/b.xml", second, 0 },
	};

	make_zip(path, parts, sizeof parts / sizeof *parts, false);
}

#define TWO_SHEETS "<sheets><sheet name='Ett' r:id='a'/><sheet name='Två' state='hidden' r:id='b'/></sheets>"
#define MAIN "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

/* Excel writes settings of newer versions in namespaces of their own, some under names that it has already. */
static void test_elements_of_other_namespaces(void **state)
{
	static const char *const books[] = {
		"<workbook xmlns='" MAIN "' xmlns:x15='urn:x15'><workbookPr date1904='1'/>" TWO_SHEETS "<extLst><ext><x15:workbookPr chartTrackingRefBase='1'/></ext></extLst></workbook>",
		"<x:workbook xmlns:x='" MAIN "'><x:workbookPr date1904='true'/><x:sheets><x:sheet name='Ett' r:id='a'/></x:sheets><workbookPr xmlns='urn:x15' date1904='0'/></x:workbook>",
		"<workbook xmlns='" MAIN "'><workbookPr date1904='1'/><workbookPr xmlns='urn:x15' date1904='0'/>" TWO_SHEETS "</workbook>",
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof books / sizeof *books; i++) {
		make_book(books[i], "<styleSheet xmlns='" MAIN "'><cellXfs><xf numFmtId='14'/></cellXfs></styleSheet>",
			  "<worksheet xmlns='" MAIN "' xmlns:y='urn:y'><sheetData><row>" LOOSE("Dag") "</row><row><c s='0'><v>43920</v>"
			  "<y:v>7</y:v></c></row></sheetData></worksheet>", "<worksheet/>");
		read_book();
		assert_header("Dag");
		assert_rows(1, "2: 2024-03-31");
	}
}

/* What a cell shows beside its number, where it is asked for. */
static void test_units_of_number_formats(void **state)
{
	const struct smv_read_options units = { .units = true };

	(void)state;
	make_book("<workbook>" TWO_SHEETS "</workbook>",
		  "<styleSheet><numFmts><numFmt numFmtId='170' formatCode='#,##0.0&quot; tkr&quot;'/>"
		  "<numFmt numFmtId='171' formatCode='[$€-2] #,##0.00'/><numFmt numFmtId='172' formatCode='#,##0,&quot; tkr&quot;'/>"
		  "<numFmt numFmtId='173' formatCode='#,##0,'/><numFmt numFmtId='174' formatCode='000&quot; &quot;00'/>"
		  "<numFmt numFmtId='175' formatCode='[$-41D]#,##0'/><numFmt numFmtId='177' formatCode='[$kr-414] #,##0'/><numFmt numFmtId='176' formatCode='#,##0\\ [$SEK]'/></numFmts>"
		  "<cellXfs><xf numFmtId='0'/><xf numFmtId='170'/><xf numFmtId='171'/><xf numFmtId='172'/><xf numFmtId='173'/>"
		  "<xf numFmtId='174'/><xf numFmtId='175'/><xf numFmtId='176'/><xf numFmtId='9'/>"
		  "<xf numFmtId='177'/></cellXfs></styleSheet>",
		  "<worksheet><sheetData><row>" LOOSE("A") LOOSE("B") LOOSE("C") LOOSE("D") LOOSE("E") LOOSE("F") LOOSE("G") LOOSE("H") LOOSE("I") LOOSE("J")
		  "</row><row><c s='0'><v>12</v></c><c s='1'><v>12.5</v></c><c s='2'><v>12</v></c><c s='3'><v>12500</v></c>"
		  "<c s='4'><v>12345.67</v></c><c s='5'><v>17823</v></c><c s='6'><v>12</v></c><c s='7'><v>12</v></c><c s='8'><v>0.455</v></c>"
		  "<c s='9'><v>12</v></c></row></sheetData></worksheet>", "<worksheet/>");
	read_from(path, &units);
	assert_rows(1, "2: 12|12.5 tkr|12 €|12.5 tkr|12.34567 tusen|17823|12|12 SEK|45.5 %|12 NOK");
	read_book();
	assert_rows(1, "2: 12|12.5|12|12500|12345.67|17823|12|12|0.455|12");
}

/* Rows that a person does not see are given and marked; sheets that are not read are counted. */
static void test_what_is_not_seen(void **state)
{
	struct smv_pool *pool = smv_pool_open();
	const struct smv_header *header;
	struct smv_findings findings;
	struct smv_source *source;
	struct smv_record record;

	(void)state;
	make_book("<workbook>" TWO_SHEETS "</workbook>", "<styleSheet/>",
		  "<worksheet><sheetData><row>" LOOSE("Namn") "</row><row>" LOOSE("a") "</row><row hidden='1'>" LOOSE("b")
		  "</row></sheetData></worksheet>",
		  "<worksheet><sheetData><row>" LOOSE("Namn") "</row><row/><row><c s='0'/></row><row>" LOOSE("c") "</row></sheetData></worksheet>");
	smv_findings_init(&findings, pool);
	assert_int_equal(smv_source_open(&source, pool, path, NULL, &findings), SMV_OK);
	header = smv_source_header(source);
	assert_int_equal(header->sheet_count, 1);
	assert_string_equal(header->sheets[0].name, "Två");
	assert_int_equal(header->sheets[0].rows, 2);
	assert_true(header->sheets[0].hidden);
	assert_int_equal(smv_source_next(source, &record), SMV_OK);
	assert_false(record.hidden);
	assert_int_equal(smv_source_next(source, &record), SMV_OK);
	assert_true(record.hidden);
	assert_int_equal(record.row, 3);
	smv_source_close(source);
	smv_pool_close(pool);
}

static void test_merged_headings(void **state)
{
	(void)state;
	make_book("<workbook>" TWO_SHEETS "</workbook>", "<styleSheet/>",
		  "<worksheet><sheetData><row r='1'>" TEXT("B1", "Medlemmar") "</row><row r='2'>" TEXT("A2", "Namn") TEXT("B2", "Kvinnor")
		  TEXT("C2", "Män") TEXT("D2", "Belopp") "</row><row r='3'>" TEXT("A3", "a") "<c r='B3'><v>1</v></c><c r='C3'><v>2</v></c>"
		  "<c r='D3'><v>3</v></c></row></sheetData><mergeCells><mergeCell ref='B1:C1'/></mergeCells></worksheet>", "<worksheet/>");
	read_book();
	assert_header("Namn|Medlemmar [Kvinnor]|Medlemmar [Män]|Belopp");
	assert_rows(1, "3: a|1|2|3");
	make_book("<workbook>" TWO_SHEETS "</workbook>", "<styleSheet/>",
		  "<worksheet><sheetData><row r='1'>" TEXT("A1", "Föreningar 2025") "</row><row r='2'>" TEXT("A2", "Namn") TEXT("B2", "Ort")
		  TEXT("C2", "Belopp") "</row><row r='3'>" TEXT("A3", "a") TEXT("B3", "b") "<c r='C3'><v>3</v></c></row></sheetData>"
		  "<mergeCells><mergeCell ref='A1:C1'/></mergeCells></worksheet>", "<worksheet/>");
	read_book();
	assert_header("Namn|Ort|Belopp");
	assert_rows(1, "3: a|b|3");
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_written_by_libxlsxwriter),
		cmocka_unit_test(test_shared_strings),
		cmocka_unit_test(test_inline_strings_and_formula_texts),
		cmocka_unit_test(test_numbers),
		cmocka_unit_test(test_which_formats_are_dates),
		cmocka_unit_test(test_serial_days),
		cmocka_unit_test(test_dates_by_style),
		cmocka_unit_test(test_yes_and_errors),
		cmocka_unit_test(test_formula_without_value),
		cmocka_unit_test(test_empty_rows_and_merged_cells),
		cmocka_unit_test(test_cells_in_any_order),
		cmocka_unit_test(test_titles_totals_and_headers),
		cmocka_unit_test(test_cells_beside_the_table),
		cmocka_unit_test(test_far_corner),
		cmocka_unit_test(test_sheets),
		cmocka_unit_test(test_prefixes),
		cmocka_unit_test(test_elements_of_other_namespaces),
		cmocka_unit_test(test_units_of_number_formats),
		cmocka_unit_test(test_merged_headings),
		cmocka_unit_test(test_what_is_not_seen),
		cmocka_unit_test(test_1904),
	};

	return cmocka_run_group_tests(tests, reading_set_up, reading_tear_down);
}
