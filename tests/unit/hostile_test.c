/* SPDX-License-Identifier: EUPL-1.2 */
#include "make_zip.h"
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
#include <stdlib.h>
#include <string.h>
#include <time.h>

static void write_file(const char *bytes, size_t size)
{
	FILE *file = fopen(path, "wb");

	assert_non_null(file);
	assert_int_equal(fwrite(bytes, 1, size, file), size);
	assert_int_equal(fclose(file), 0);
}

/* The file's bytes, for the caller to free. */
static char *file_bytes(size_t *size)
{
	FILE *file = fopen(path, "rb");
	char *bytes = malloc(2000000);

	assert_non_null(bytes);
	assert_non_null(file);
	*size = fread(bytes, 1, 2000000, file);
	fclose(file);
	return bytes;
}

static void test_other_files(void **state)
{
	static const char stream[] = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e";
	const struct make_zip_part text = { "word/document.xml", "<document/>", 0 };
	const struct make_zip_part document[] = {
		{ "[Content_Types].xml", "<Types/>", 0 },
		{ "_rels/.rels", "<R><Relationship Id='a' Type='x/officeDocument' Target='word/document.xml'/></R>",
		  0 },
		{ "word/document.xml", "<document/>", 0 },
	};
	const struct make_zip_part binary[] = {
		{ "[Content_Types].xml", "<Types/>", 0 },
		{ "_rels/.rels", "<R><Relationship Id='a' Type='x/officeDocument' Target='xl/workbook.bin'/></R>", 0 },
		{ "xl/workbook.bin", "x", 0 },
	};
	static char compound[40000];
	size_t at;

	(void)state;
	memcpy(compound, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
	write_file(compound, 40000);
	read_book();
	assert_refused("a.xlsx is in the format of Office before 2007 (.xls), open it and save it as XLSX or CSV");
	for (at = 16300; at < 16400; at += 7) { /* also across the pieces it is read in */
		memset(compound + 8, 0, sizeof compound - 8);
		memcpy(compound + at, stream, sizeof stream - 1);
		write_file(compound, 40000);
		read_book();
		assert_refused("a.xlsx is protected by a password, open it and save it without one");
	}
	make_zip(path, &text, 1, true);
	read_book();
	assert_refused("a.xlsx is a packed file and no workbook, give an XLSX, ODS or CSV file");
	make_zip(path, document, 3, true);
	read_book();
	assert_refused("a.xlsx is an Office document and no workbook, give an XLSX, ODS or CSV file");
	make_zip(path, binary, 3, true);
	read_book();
	assert_refused("a.xlsx is a binary workbook (XLSB), open it and save it as XLSX");
	write_file("Namn;Ort\na;b\n", 13);
	read_sheet("Blad1");
	assert_int_equal(r.rc, SMV_USAGE);
	assert_string_equal(smv_reason(), "a.xlsx is no workbook and has no sheets, leave --sheet out");
}

static void test_damaged(void **state)
{
	const struct make_zip_part parts[] = {
		{ "mimetype", "application/vnd.oasis.opendocument.spreadsheet", 0 },
		{ "content.xml", "<x>" ODS_TABLE("T", ODS_ROW(ODS_CELL("Namn")) ODS_ROW(ODS_CELL("QQQQ"))) "</x>", 0 },
	};
	size_t size, cut, i;
	char *bytes;

	(void)state;
	make_xlsx(path, HEADER "<row><c t='s'><v>0</v></c></row>", "<si><t>x</t></si>", NULL);
	bytes = file_bytes(&size);
	for (cut = 4; cut < size; cut += 5) {
		write_file(bytes, cut);
		read_book();
		assert_refused_like("a.xlsx is damaged or cut short (");
	}
	free(bytes);
	/* a wrong checksum: of the stored sheet one letter is another */
	make_zip(path, parts, 2, false);
	bytes = file_bytes(&size);
	for (i = 0; i + 4 < size; i++)
		if (!memcmp(bytes + i, "QQQQ", 4))
			bytes[i] = 'R';
	write_file(bytes, size);
	free(bytes);
	read_book();
	assert_refused_like("a.xlsx is damaged or cut short (CRC error");
	rows("<row><c><v>1</v></row>");
	assert_refused_like("a.xlsx is damaged or cut short (xl/worksheets/sheet1.xml:1: mismatched tag)");
	rows("<row><c><v>&nix;</v></c></row>");
	assert_refused_like("a.xlsx is damaged or cut short (xl/worksheets/sheet1.xml:1: undefined entity)");
}

static void test_two_parts_of_one_name(void **state)
{
	size_t size, i;
	char *bytes;
	const struct make_zip_part parts[] = {
		{ "mimetype", "application/vnd.oasis.opendocument.spreadsheet", 0 },
		{ "content.xml", "<x/>", 0 },
		{ "contenu.xml", "<x/>", 0 },
	};

	(void)state;
	make_zip(path, parts, 3, false);
	bytes = file_bytes(&size);
	for (i = 0; i + 7 < size; i++)
		if (!memcmp(bytes + i, "contenu", 7))
			bytes[i + 6] = 't';
	write_file(bytes, size);
	free(bytes);
	read_book();
	assert_refused("a.xlsx holds two parts of one name, save it anew");
}

static void test_doctype_and_depth(void **state)
{
	static const char lol[] =
		"<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>"
		"<x>&b;</x>";
	struct make_zip_part parts[] = {
		{ "mimetype", "application/vnd.oasis.opendocument.spreadsheet", 0 },
		{ "content.xml", lol, 0 },
	};
	static char deep[300001];
	size_t i;

	(void)state;
	make_zip(path, parts, 2, true);
	read_book();
	assert_refused("a.xlsx has a DOCTYPE in content.xml, which no workbook has, save it anew");
	for (i = 0; i < 100000; i++)
		memcpy(deep + i * 3, "<a>", 3);
	parts[1].bytes = deep;
	make_zip(path, parts, 2, true);
	read_book();
	assert_refused("a.xlsx is damaged or cut short (elements nested too deep), fetch it or save it anew");
}

/* Bombs: refused within a second, and without the memory that they are after. */
static void test_bombs(void **state)
{
	static const char cell[] = "<x><table:table><table:table-row><table:table-cell><text:p>";
	const size_t size = 40 * 1000 * 1000;
	char *spaces = malloc(size);
	struct make_zip_part parts[] = {
		{ "mimetype", "application/vnd.oasis.opendocument.spreadsheet", 0 },
		{ "content.xml", spaces, size },
	};
	clock_t begun;
	size_t i;

	(void)state;
	assert_non_null(spaces);
	memset(spaces, ' ', size);
	memcpy(spaces, "<x>", 3);
	make_zip(path, parts, 2, true);
	begun = clock();
	read_book();
	assert_refused("a.xlsx unpacks to far more than a table has, save it as CSV UTF-8");
	assert_true(clock() - begun < CLOCKS_PER_SEC);
	/* a tag without an end that does not pack well */
	memcpy(spaces, "<x a='", 6);
	parts[1].size = 20 * 1000 * 1000;
	for (i = 6; i < parts[1].size; i++)
		spaces[i] = (char)('a' + (i * 2654435761u >> 13) % 26);
	make_zip(path, parts, 2, false);
	begun = clock();
	read_book();
	assert_refused("a.xlsx is damaged or cut short (a tag is too long), fetch it or save it anew");
	assert_true(clock() - begun < CLOCKS_PER_SEC);
	/* a text without an end */
	memcpy(spaces, cell, sizeof cell - 1);
	make_zip(path, parts, 2, false);
	begun = clock();
	read_book();
	assert_refused("a.xlsx is damaged or cut short (a text is too long), fetch it or save it anew");
	assert_true(clock() - begun < CLOCKS_PER_SEC);
	free(spaces);
}

#ifdef __SANITIZE_ADDRESS__
enum { SLOWER = 3 };
#else
enum { SLOWER = 1 };
#endif

/* More texts than are read, each with two numbers between these. */
static void refuse_strings(const char *start, const char *between, const char *end)
{
	enum { COUNT = 1100000 };
	char *strings = malloc(COUNT * 64), *out = strings;
	clock_t begun;
	int i;

	assert_non_null(strings);
	for (i = 0; i < COUNT; i++)
		out += sprintf(out, "%s%u%s%u%s", start, (unsigned)i * 2654435761u, between,
			       (unsigned)i * 40503u + 77u, end);
	make_xlsx(path, HEADER, strings, NULL);
	free(strings);
	begun = clock();
	read_book();
	assert_refused("a.xlsx has more text than can be read at once, save it as CSV UTF-8");
	assert_true(clock() - begun < SLOWER * CLOCKS_PER_SEC);
}

static void test_too_many_shared_strings(void **state)
{
	(void)state;
	refuse_strings("<si><t>", " ", "</t></si>");
	refuse_strings("<si><r><t>", "</t></r><r><t>", "</t></r></si>");
}

struct seen {
	char *bytes;
	size_t size;
};

static void see(void *to, const void *bytes, size_t size)
{
	struct seen *seen = to;

	memcpy(seen->bytes + seen->size, bytes, size);
	seen->size += size;
}

/* A workbook larger than the window that files are read through. */
static void make_large(void)
{
	char *xml = malloc(4000000), *out = xml;
	unsigned i, x = 1;

	assert_non_null(xml);
	for (i = 0; i < 60000; i++) {
		x = x * 1664525u + 1013904223u;
		out += sprintf(out, "<row><c><v>%u</v></c><c><v>%u</v></c></row>", x, x ^ i);
	}
	make_xlsx(path, smv_printf(r.pool, HEADER "%s", xml), NULL, NULL);
	free(xml);
}

static void test_tap_sees_every_byte_once(void **state)
{
	struct seen seen = { malloc(4000000), 0 };
	struct smv_read_options options = { .tap = see, .tap_to = &seen };
	char *bytes;
	size_t size;

	(void)state;
	assert_non_null(seen.bytes);
	make_large();
	read_from(path, &options);
	assert_int_equal(r.rc, SMV_OK);
	assert_int_equal(r.count, 60000);
	bytes = file_bytes(&size);
	assert_true(size > 300000);
	assert_int_equal(seen.size, size);
	assert_memory_equal(seen.bytes, bytes, size);
	free(bytes);
	free(seen.bytes);
}

static void test_stdin(void **state)
{
	(void)state;
	make_large();
	assert_non_null(freopen(path, "r", stdin));
	read_from("-", NULL);
	assert_int_equal(r.rc, SMV_OK);
	assert_int_equal(r.count, 60000);
	assert_string_equal(r.assumed, "-: sheet \"Blad1\", 1 header row");
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_other_files),
		cmocka_unit_test(test_damaged),
		cmocka_unit_test(test_two_parts_of_one_name),
		cmocka_unit_test(test_doctype_and_depth),
		cmocka_unit_test(test_bombs),
		cmocka_unit_test(test_too_many_shared_strings),
		cmocka_unit_test(test_tap_sees_every_byte_once),
		cmocka_unit_test(test_stdin),
	};

	return cmocka_run_group_tests(tests, reading_set_up, reading_tear_down);
}
