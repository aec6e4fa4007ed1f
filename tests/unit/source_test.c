/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/record.h"
#include "read/source.h"
#include "samverkan/fail.h"
#include "samverkan/finding.h"
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
#include <sys/stat.h>
#include <unistd.h>

/* One file, read to its end: every row as "line/row: cell|cell", every finding as people see it. */
struct reading {
	struct smv_pool *pool;
	struct smv_findings findings;
	int rc;
	const char *assumed;
	const char *header; /* the names joined by | */
	const char *marks;  /* the decimal marks, - where none is settled */
	const char *rows[4096];
	size_t count;
};

static char folder[] = "/tmp/samverkan-source-XXXXXX";
static struct reading r;

static int set_up(void **state)
{
	(void)state;
	return mkdtemp(folder) && !chdir(folder) ? 0 : -1;
}

static int tear_down(void **state)
{
	(void)state;
	smv_pool_close(r.pool);
	unlink("a.csv");
	return chdir("/") || rmdir(folder);
}

static const char *join(const char *const *cells, size_t count)
{
	const char *text = count ? cells[0] : "";
	size_t i;

	for (i = 1; i < count; i++)
		text = smv_printf(r.pool, "%s|%s", text, cells[i]);
	return text;
}

static void take_header(const struct smv_header *header)
{
	char *marks = smv_copy(r.pool, "");
	size_t i;

	if (header->count < 100) {
		r.header = join(header->names, header->count);
		marks = smv_alloc(r.pool, header->count + 1);
		for (i = 0; i < header->count; i++)
			marks[i] = header->decimal_marks[i] ? header->decimal_marks[i] : '-';
	}
	r.marks = marks;
}

static void read_path(const char *path, const struct smv_read_options *options)
{
	struct smv_source *source;
	struct smv_record record;

	smv_pool_close(r.pool);
	r = (struct reading){ .pool = smv_pool_open() };
	smv_forgive();
	smv_findings_init(&r.findings, r.pool);
	r.rc = smv_source_open(&source, r.pool, path, options, &r.findings);
	if (r.rc)
		return;
	r.assumed = smv_source_assumed(source);
	take_header(smv_source_header(source));
	while (!(r.rc = smv_source_next(source, &record)) && !record.end) {
		if (!record.bad && record.header->count < 100)
			r.rows[r.count] = smv_printf(r.pool, "%ld/%ld: %s", record.line, record.row,
						     join(record.cells, record.header->count));
		else
			r.rows[r.count] = record.bad ? "bad" : "wide";
		r.count++;
	}
	smv_source_close(source);
}

static void write_file(const char *bytes, size_t size)
{
	FILE *file = fopen("a.csv", "wb");

	assert_non_null(file);
	assert_int_equal(fwrite(bytes, 1, size, file), size);
	assert_int_equal(fclose(file), 0);
}

static void read_bytes(const char *bytes, size_t size, const struct smv_read_options *options)
{
	write_file(bytes, size);
	read_path("a.csv", options);
}

#define READ(literal) read_bytes(literal, sizeof(literal) - 1, NULL)

static const char *finding(size_t i)
{
	assert_true(i < r.findings.count);
	return smv_finding_text(r.pool, &r.findings.items[i]);
}

/* Read without a word of complaint, into these rows. */
static void assert_rows(size_t count, ...)
{
	va_list args;
	size_t i;

	if (r.findings.count)
		print_error("%s\n", finding(0));
	assert_int_equal(r.rc, SMV_OK);
	assert_int_equal(r.findings.count, 0);
	assert_int_equal(r.count, count);
	va_start(args, count);
	for (i = 0; i < count; i++)
		assert_string_equal(r.rows[i], va_arg(args, const char *));
	va_end(args);
}

static void assert_refused(const char *text)
{
	assert_int_equal(r.rc, SMV_DATA);
	assert_int_equal(r.findings.count, 1);
	assert_string_equal(finding(0), text);
}

static void test_plain(void **state)
{
	(void)state;
	READ("Namn;Belopp\nEkerö BK;100\nFärentuna IF;\n");
	assert_rows(2, "2/2: Ekerö BK|100", "3/3: Färentuna IF|");
	assert_string_equal(r.header, "Namn|Belopp");
	assert_string_equal(r.assumed, "a.csv: UTF-8, separated by \";\", 1 header row");
}

static void test_utf8_bom(void **state)
{
	(void)state;
	READ("\xEF\xBB\xBF"
	     "Förening,Ort\r\nÖ,Å\r\n");
	assert_rows(1, "2/2: Ö|Å");
	assert_string_equal(r.header, "Förening|Ort");
	assert_string_equal(r.assumed, "a.csv: UTF-8 (for instance \"Förening\"), separated by \",\", 1 header row");
}

static void test_windows_1252(void **state)
{
	(void)state;
	READ("F\xF6rening;Ort\r\nRSMH \x96 M\xE4lar\xF6"
	     "arna;\xC5re\r\n");
	assert_rows(1, "2/2: RSMH – Mälaröarna|Åre");
	assert_string_equal(r.assumed,
			    "a.csv: Windows-1252 (for instance \"Förening\"), separated by \";\", 1 header row");
}

static void test_utf16(void **state)
{
	static const char le[] = "\xFF\xFEN\0\t\0\xD6\0\r\0\n\0e\0\t\0\xE5\0\r\0\n\0";
	static const char be[] = "\xFE\xFF\0N\0\t\0\xD6\0\r\0\n\0e\0\t\0\xE5\0\r\0\n";

	(void)state;
	READ(le);
	assert_rows(1, "2/2: e|å");
	assert_string_equal(r.header, "N|Ö");
	assert_string_equal(r.assumed, "a.csv: UTF-16LE (for instance \"Ö\"), separated by tabs, 1 header row");
	READ(be);
	assert_rows(1, "2/2: e|å");
	assert_string_equal(r.header, "N|Ö");
}

static void test_utf16_cut_short(void **state)
{
	(void)state;
	READ("\xFF\xFEN\0\t\0B\0\n\0x\0\t\0y");
	assert_refused(
		"a.csv:2: the line has bytes that mean nothing in its character set, save the file anew as CSV UTF-8 "
		"[charset-unknown]");
}

static void test_decomposed_letters_are_composed(void **state)
{
	(void)state;
	READ("Fo\xCC\x88rening;A\xCC\x8Ar\nA\xCC\x88lta;e\xCC\x81\n");
	assert_rows(1, "2/2: Älta|é");
	assert_string_equal(r.header, "Förening|År");
}

static void test_stray_byte_in_utf8(void **state)
{
	(void)state;
	READ("Förening;Ort\nÄlta;Ö\nSn\xE5l;x\n");
	assert_refused(
		"a.csv:3: byte 0xE5 is not UTF-8, while the rest of the file is, write the letter anew and save the "
		"file as CSV UTF-8 [charset-mixed]");
	READ("F\xF6rening;\xD6rt\n\xC4lta;\xD6\nSnål;x\n");
	assert_refused(
		"a.csv:3: this line has letters in UTF-8, while the file is in Windows-1252, write the line anew and "
		"save the file as CSV UTF-8 [charset-mixed]");
}

static void test_double_encoded(void **state)
{
	(void)state;
	READ("Namn;Ort\nx;y\nEkerÃ¶;z\n");
	assert_refused(
		"a.csv:3: UTF-8 was opened as Windows-1252 and saved again, so that letters have become two signs, "
		"export the file anew from where it came [charset-doubled]");
	READ("Namn;Ort\nÃ…re;z\n");
	assert_int_equal(r.rc, SMV_DATA);
	assert_int_equal(r.findings.items[0].id, SMV_ID_CHARSET_DOUBLED);
	READ("Namn;Ort\nSÃO PAULO;z\n");
	assert_rows(1, "2/2: SÃO PAULO|z");
}

static void test_nul(void **state)
{
	(void)state;
	READ("Namn;Ort\nx;y\0z\n");
	assert_refused("a.csv:2: there is a NUL byte, which no text has, save the file anew as CSV UTF-8 [nul-byte]");
}

static void test_dos_letters(void **state)
{
	struct smv_read_options options = { .encoding = "ibm850" };
	static const char text[] = "F\x94rening;Ort\nEker\x94;x\n";

	(void)state;
	READ(text);
	assert_int_equal(r.rc, SMV_DATA);
	assert_int_equal(r.findings.items[0].id, SMV_ID_CHARSET_UNKNOWN);
	assert_int_equal(r.findings.items[0].place.line, 1);
	read_bytes(text, sizeof text - 1, &options);
	assert_rows(1, "2/2: Ekerö|x");
	options.encoding = "swedish";
	read_bytes(text, sizeof text - 1, &options);
	assert_int_equal(r.rc, SMV_USAGE);
	options.encoding = "utf-8";
	read_bytes(text, sizeof text - 1, &options);
	assert_int_equal(r.rc, SMV_DATA);
}

static void test_delimiters(void **state)
{
	struct smv_read_options options = { .delimiter = '|' };

	(void)state;
	READ("a,b,c\n1,2,3\n");
	assert_rows(1, "2/2: 1|2|3");
	READ("a\tb\tc\n1\t\t3\n");
	assert_rows(1, "2/2: 1||3");
	READ("a|b|c\n1|2|3\n");
	assert_rows(1, "2/2: 1|2|3");
	READ("Namn;Verksamhet\nA;x, y, z, w\nB;x, y, z, w\nC;fri, idrott\n");
	assert_rows(3, "2/2: A|x, y, z, w", "3/3: B|x, y, z, w", "4/4: C|fri, idrott");
	READ("Namn\nEfternamn, Förnamn\nAnnan\n");
	assert_rows(2, "2/2: Efternamn, Förnamn", "3/3: Annan");
	READ("Namn\nA, B\nC, D\n");
	assert_rows(2, "2/2: A, B", "3/3: C, D");
	READ("Namn, Ort, Medlemmar\nAlfa, Ekerö, 3\nBeta, , 4\n\"Kör, sång\", Färentuna, 5\n");
	assert_rows(3, "2/2: Alfa|Ekerö|3", "3/3: Beta||4", "4/4: Kör, sång|Färentuna|5");
	READ("Namn\nA, B, C\nD, E, F\n");
	assert_rows(2, "2/2: A, B, C", "3/3: D, E, F");
	READ("a;b;c\n1;2;3;\n");
	assert_rows(1, "2/2: 1|2|3");
	READ("ID,Fråga\n1,Pris;Märke;\n2,Pris;\n");
	assert_rows(2, "2/2: 1|Pris;Märke;", "3/3: 2|Pris;");
	read_bytes("a;b|c\n1;2|3\n", 12, &options);
	assert_rows(1, "2/2: 1;2|3");
}

static void test_sep_line(void **state)
{
	(void)state;
	READ("sep=;\r\nNamn;Tal\r\na,b;1\r\n");
	assert_rows(1, "3/2: a,b|1");
	READ("\"sep=|\"\nNamn|Tal\na|1\n");
	assert_rows(1, "3/2: a|1");
}

static void test_line_ends(void **state)
{
	(void)state;
	READ("a;b\r1;2\r3;4\r");
	assert_rows(2, "2/2: 1|2", "3/3: 3|4");
	READ("a;b\r\n1;2\n3;4\r5;6");
	assert_rows(3, "2/2: 1|2", "3/3: 3|4", "4/4: 5|6");
}

#define X100 "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
#define X1000 X100 X100 X100 X100 X100 X100 X100 X100 X100 X100

static void test_quoted_newlines_keep_lines_physical(void **state)
{
	(void)state;
	READ("a;b\r\n\"ett\r\ntvå\r\n\r\ntre\";2\r\n\"x\";\"y\"\r\n");
	assert_rows(2, "2/2: ett\ntvå\n\ntre|2", "6/3: x|y");
	/* a row of several such cells, the doubled quotes of which move what follows; it outgrows the room for its text */
	READ("a;b\n\"1\"\"\n2\"\"\";\"3\n\"\"4\"\"\n" X1000 "\"\n5;6\n");
	assert_rows(2, "2/2: 1\"\n2\"|3\n\"4\"\n" X1000, "6/3: 5|6");
}

static void test_quotes(void **state)
{
	(void)state;
	READ("a;b\nIK \"Viljan\" Ekerö;5\" rör\n\"säg \"\"hej\"\"\" ; \" x \"\n\"\";\"a;b\"\n");
	assert_rows(3, "2/2: IK \"Viljan\" Ekerö|5\" rör", "3/3: säg \"hej\"|x", "4/4: |a;b");
}

static void test_quote_never_closed(void **state)
{
	(void)state;
	READ("Namn;Ort\na;b\nc;\"d\ne;f\ng;h\n");
	assert_int_equal(r.findings.count, 1);
	assert_string_equal(finding(0),
			    "a.csv:3: column B \"Ort\": a quote opens the cell and nothing closes it, close it or "
			    "take it away [quote-open]");
	assert_int_equal(r.count, 4);
	assert_string_equal(r.rows[1], "bad");
	assert_string_equal(r.rows[3], "5/5: g|h");
}

/* The rest of a large file is not taken for one cell first. */
static void test_quote_never_closed_in_a_large_file(void **state)
{
	enum { LINE = 64 * 1024, LINES = 300 };
	char *text = malloc((LINES + 1) * LINE);
	size_t used;
	int i;

	(void)state;
	assert_non_null(text);
	used = (size_t)sprintf(text, "Namn;Ort\na;\"b\n");
	for (i = 0; i < LINES; i++)
		used += (size_t)sprintf(text + used, "%0*d;x\n", LINE - 10, i);
	used += (size_t)sprintf(text + used, "\"c\";\"d\"\n");
	read_bytes(text, used, NULL);
	free(text);
	assert_int_equal(r.findings.count, 1);
	assert_int_equal(r.findings.items[0].place.line, 2);
	assert_int_equal(r.findings.items[0].place.column, 1);
	assert_int_equal(r.findings.items[0].id, SMV_ID_QUOTE_OPEN);
	assert_int_equal(r.count, LINES + 2);
	assert_string_equal(r.rows[LINES + 1], "303/303: c|d");
}

static void test_quote_never_closed_before_other_quotes(void **state)
{
	(void)state;
	READ("Namn;Ort\n\"c;d\ne;f\n\"g\";\"h\"\n\"i\";\"j\"\n");
	assert_int_equal(r.findings.count, 1);
	assert_int_equal(r.findings.items[0].place.line, 2);
	assert_int_equal(r.findings.items[0].id, SMV_ID_QUOTE_INSIDE);
	assert_int_equal(r.count, 4);
	assert_string_equal(r.rows[3], "5/5: i|j");
}

static void test_quote_inside_a_quoted_cell(void **state)
{
	(void)state;
	READ("Namn;Ort\n\"IK \"Viljan\" Ekerö\";x\na;b\n");
	assert_int_equal(r.findings.count, 1);
	assert_string_equal(finding(0),
			    "a.csv:2: column A \"Namn\": a quote opens the cell and text follows the one that "
			    "closes it, write each quote inside the cell twice [quote-inside]");
	assert_string_equal(r.rows[1], "3/3: a|b");
	/* the rest of a torn cell is not taken for a row, though it has the right number of cells */
	READ("Namn;Ort\n\"rad ett\nrad \"två\" tre\nrad fyra\";x\na;b\n");
	assert_int_equal(r.findings.count, 1);
	assert_int_equal(r.count, 2);
	assert_string_equal(r.rows[1], "5/5: a|b");
}

static void test_quote_in_the_header(void **state)
{
	(void)state;
	READ("\"Namn;Ort\na;b\n");
	assert_refused("a.csv:1: a quote opens the cell and nothing closes it, close it or take it away [quote-open]");
}

static void test_too_many_and_too_few_cells(void **state)
{
	(void)state;
	READ("Namn;Ort;Tal\na;b;1;\nc;d;2;;x\ne;f\ng;h;3\n");
	assert_int_equal(r.findings.count, 2);
	assert_string_equal(finding(0),
			    "a.csv:3: the row has 5 cells, the header 3, put quotes around a text that holds \";\" "
			    "[cells-many]");
	assert_string_equal(finding(1),
			    "a.csv:4: the row has 2 cells, the header 3, add what is lacking or join it with its "
			    "other part [cells-few]");
	assert_int_equal(r.count, 4);
	assert_string_equal(r.rows[0], "2/2: a|b|1");
	assert_string_equal(r.rows[3], "5/5: g|h|3");
}

static void test_blank_rows(void **state)
{
	(void)state;
	READ("a;b\n\n1;2\n;\n  \n3;4\n;;\n\n\n");
	assert_rows(2, "3/3: 1|2", "6/6: 3|4");
	READ("\n\na;b\n1;2");
	assert_rows(1, "4/4: 1|2");
}

static void test_titles_above(void **state)
{
	(void)state;
	READ("Ekerö kommun;;;\nBidrag 2024;;;\n;;;\nNamn;Ort;Belopp;Datum\na;b;1;2024-01-01\n");
	assert_rows(1, "5/5: a|b|1|2024-01-01");
	assert_string_equal(r.header, "Namn|Ort|Belopp|Datum");
	assert_string_equal(
		r.assumed, "a.csv: UTF-8, separated by \";\", 1 header row from line 4, what stands above is not read");
	READ("Ekerö kommun;;;2024-03-01\nNamn;Ort;Belopp;Datum\na;b;1;2024-01-01\n");
	assert_rows(1, "3/3: a|b|1|2024-01-01");
	READ("Bidrag\n\nNamn;Ort\na;b\n");
	assert_rows(1, "4/4: a|b");
}

static void test_columns_without_a_name(void **state)
{
	(void)state;
	READ(",Namn,Ort\n1,a,b\n2,c,d\n");
	assert_rows(2, "2/2: 1|a|b", "3/3: 2|c|d");
	READ(";Antal\nA;1\nB;2\n");
	assert_rows(2, "2/2: A|1", "3/3: B|2");
	READ("Namn;Ort;;\na;b;;\n");
	assert_rows(1, "2/2: a|b");
	READ("Namn;Ort;\na;b;x\nc;d;y\n");
	assert_rows(2, "2/2: a|b|x", "3/3: c|d|y");
}

static void test_header_rows(void **state)
{
	struct smv_read_options options = { .header_rows = 2 };
	static const char two[] = "ID,Vilka?,,,Kön\n,Vi,Ni,De,Response\n1,Vi,,De,Man\n2,,Ni,,Kvinna\n";

	(void)state;
	READ(two);
	assert_rows(2, "3/3: 1|Vi||De|Man", "4/4: 2||Ni||Kvinna");
	assert_string_equal(r.header, "ID|Vilka? [Vi]|Vilka? [Ni]|Vilka? [De]|Kön");
	options.header_rows = 1;
	read_bytes(two, sizeof two - 1, &options);
	assert_int_equal(r.count, 3);
	options.header_rows = 2;
	read_bytes("A,B\nx,y\n1,2\n", 12, &options);
	assert_rows(1, "3/3: 1|2");
	assert_string_equal(r.header, "A [x]|B [y]");
	options.header_rows = 9;
	read_bytes("A,B\nx,y\n1,2\n", 12, &options);
	assert_int_equal(r.rc, SMV_DATA);
}

static void test_total_row(void **state)
{
	(void)state;
	READ("Namn;Ort;Belopp\na;b;1 000\nTotal AB;x;1\nTotal;Ort;1\nSumma:;;1 234,50 kr\n");
	assert_int_equal(r.findings.count, 1);
	assert_string_equal(finding(0), "a.csv:5: warning: the row is a total and is not read [total-row]");
	assert_int_equal(r.findings.errors, 0);
	assert_int_equal(r.count, 3);
	assert_string_equal(r.rows[2], "4/4: Total|Ort|1");
}

static void test_total_row_that_failed(void **state)
{
	(void)state;
	READ("Namn;Belopp;Antal\na;1 000;3\nTotalt;#NAME?;Err:509\n");
	assert_int_equal(r.findings.count, 1);
	assert_string_equal(finding(0), "a.csv:3: warning: the row is a total and is not read [total-row]");
	assert_int_equal(r.count, 1);
}

static void test_one_name_twice(void **state)
{
	(void)state;
	READ("Namn;Ort;NAMN\na;b;c\n");
	assert_refused(
		"a.csv:1: column C \"NAMN\": column A has the same name, give one of them another [header-twice]");
}

static void test_nothing_to_read(void **state)
{
	(void)state;
	READ("Namn;Ort\n");
	assert_rows(0);
	assert_string_equal(r.header, "Namn|Ort");
	READ("");
	assert_int_equal(r.rc, SMV_DATA);
	assert_string_equal(smv_reason(), "a.csv is empty, give a file with a header row");
	READ("\xEF\xBB\xBF");
	assert_int_equal(r.rc, SMV_DATA);
	READ("\n\n;;\n");
	assert_int_equal(r.rc, SMV_DATA);
	assert_int_equal(r.findings.count, 0);
}

static void test_other_kinds_of_files(void **state)
{
	(void)state;
	READ("PK\3\4 and so on");
	assert_int_equal(r.rc, SMV_DATA);
	/* in between, libzip says what it sees, in other words in each version */
	assert_non_null(strstr(smv_reason(), "a.csv is damaged or cut short ("));
	assert_non_null(strstr(smv_reason(), "), fetch it or save it anew"));
	READ("\xD0\xCF\x11\xE0 and so on");
	assert_int_equal(r.rc, SMV_DATA);
	READ("%PDF-1.4");
	assert_int_equal(r.rc, SMV_DATA);
}

static void test_no_file(void **state)
{
	(void)state;
	read_path("b.csv", NULL);
	assert_int_equal(r.rc, SMV_NOINPUT);
	assert_string_equal(smv_reason(), "there is no file b.csv, check its name");
	read_path(".", NULL);
	assert_int_equal(r.rc, SMV_IO);
}

static void test_large(void **state)
{
	static char text[1100000];
	size_t used, i;

	(void)state;
	used = (size_t)sprintf(text, "a;b\nx;\"");
	memset(text + used, 'z', 1048576);
	used += 1048576;
	used += (size_t)sprintf(text + used, "\"\nc;d\n");
	read_bytes(text, used, NULL);
	assert_int_equal(r.rc, SMV_OK);
	assert_int_equal(r.count, 2);
	assert_int_equal(strlen(r.rows[0]), strlen("2/2: x|") + 1048576);
	assert_string_equal(r.rows[1], "3/3: c|d");

	for (used = i = 0; i < 2000; i++)
		used += (size_t)sprintf(text + used, "k%zu%c", i, i < 1999 ? ',' : '\n');
	for (i = 0; i < 2000; i++)
		used += (size_t)sprintf(text + used, "%zu%c", i % 5, i < 1999 ? ',' : '\n');
	used += (size_t)sprintf(text + used, "1,2\n");
	read_bytes(text, used, NULL);
	assert_int_equal(r.rc, SMV_OK);
	assert_int_equal(r.count, 2);
	assert_string_equal(r.rows[0], "wide");
	assert_int_equal(r.findings.count, 1);
}

/* A file that is no table, or whose cells are parted by something else, is refused before it takes time and memory. */
static void test_too_wide_or_long_for_a_table(void **state)
{
	enum { CELLS = 300000 };
	static char text[CELLS * 3 + 100];
	size_t used, i;

	(void)state;
	used = (size_t)sprintf(text, "a;b\n");
	for (i = 0; i < CELLS; i++)
		used += (size_t)sprintf(text + used, "%zu;", i % 10);
	read_bytes(text, used, NULL);
	assert_int_equal(r.rc, SMV_DATA);
	assert_int_equal(r.findings.count, 0);
	assert_string_equal(smv_reason(), "a.csv:2: the row has 300001 cells and a table at most 16384 columns, "
					  "say with --delimiter what parts its cells");
	memset(text, 'x', 40000);
	strcpy(text + 40000, ";b\n1;2\n");
	read_bytes(text, strlen(text), NULL);
	assert_int_equal(r.rc, SMV_DATA);
	assert_string_equal(smv_reason(), "a.csv has no header row but a text of 40000 bytes, "
					  "write the names of its columns above the table");
}

/* More rows than are kept to find the header in, and than one window holds; lines and rows stay right. */
static void test_long(void **state)
{
	char *text = malloc(1000000);
	size_t used = 0;
	int i;

	(void)state;
	assert_non_null(text);
	used += (size_t)sprintf(text, "nr;text\r\n");
	for (i = 2; i <= 4000; i++)
		used += (size_t)sprintf(text + used, "%d;\"%0150d\r\nx\"\r\n", i, i);
	read_bytes(text, used, NULL);
	free(text);
	assert_int_equal(r.findings.count, 0);
	assert_int_equal(r.count, 3999);
	assert_memory_equal(r.rows[3998], "7998/4000: 4000|000", 19);
}

static void test_decimal_marks(void **state)
{
	(void)state;
	READ("Namn;A;B;C;D\na;1.234;1,234;1.234;12\nb;12,5;2.50;x;13\nc;1 234,50;3;2,5;1\nd;0;0;2.5;1\n");
	assert_int_equal(r.findings.count, 0);
	assert_string_equal(r.marks, "-,.--");
	assert_int_equal(r.count, 4);
	assert_string_equal(r.rows[0], "2/2: a|1.234|1,234|1.234|12");
	READ("Namn,A\na,\"1.234\"\nb,\"12.345.678\"\n");
	assert_string_equal(r.marks, "-,");
}

struct seen {
	char bytes[64];
	size_t size;
};

static void see(void *to, const void *bytes, size_t size)
{
	struct seen *seen = to;

	assert_true(seen->size + size <= sizeof seen->bytes);
	memcpy(seen->bytes + seen->size, bytes, size);
	seen->size += size;
}

static void test_tap_sees_every_byte_once(void **state)
{
	static const char text[] = "\xEF\xBB\xBF"
				   "a;b\r\n1.234;2,5\r\n3;4\r\n";
	struct seen seen = { .size = 0 };
	struct smv_read_options options = { .tap = see, .tap_to = &seen };

	(void)state;
	read_bytes(text, sizeof text - 1, &options);
	assert_rows(2, "2/2: 1.234|2,5", "3/3: 3|4");
	assert_int_equal(seen.size, sizeof text - 1);
	assert_memory_equal(seen.bytes, text, seen.size);
}

static void test_stdin(void **state)
{
	(void)state;
	write_file("a;b\n1.234;2\n0,5;4\n", 18);
	assert_non_null(freopen("a.csv", "r", stdin));
	read_path("-", NULL);
	assert_rows(2, "2/2: 1.234|2", "3/3: 0,5|4");
	assert_string_equal(r.marks, ",-");
}

/* Whatever is wrong with one row, no finding shows a cell of it or of another. */
static void test_no_finding_shows_other_cells(void **state)
{
	static const char *const files[] = {
		"Namn;Ort;Tal\nCANARY;CANARY;1;;CANARY\nCANARY\n\"CANARY;CANARY\nCANARY;b;c\n",
		"Namn;Ort;Tal\nCANARY;\"CANARY\" CANARY;CANARY\nSumma;;3\nCANARY;b;c\n",
		"Namn;Ort;Namn\nCANARY;CANARY;CANARY\n",
		"Namn;Ort\nCANARY;\xF6\nCANARYö;c\n",
		"Namn;Ort\nCANARY;CANARYÃ¶\n",
		"CANARY;;\n\"Namn;CANARY;Ort\nCANARY;c;d\n",
	};
	size_t i, k, found = 0;

	(void)state;
	for (i = 0; i < sizeof files / sizeof *files; i++) {
		read_bytes(files[i], strlen(files[i]), NULL);
		assert_true(r.findings.count > 0);
		for (k = 0; k < r.findings.count; k++, found++)
			assert_null(strstr(finding(k), "CANARY"));
		assert_null(strstr(smv_reason(), "CANARY"));
	}
	assert_true(found >= 8);
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_plain),
		cmocka_unit_test(test_utf8_bom),
		cmocka_unit_test(test_windows_1252),
		cmocka_unit_test(test_utf16),
		cmocka_unit_test(test_utf16_cut_short),
		cmocka_unit_test(test_decomposed_letters_are_composed),
		cmocka_unit_test(test_stray_byte_in_utf8),
		cmocka_unit_test(test_double_encoded),
		cmocka_unit_test(test_nul),
		cmocka_unit_test(test_dos_letters),
		cmocka_unit_test(test_delimiters),
		cmocka_unit_test(test_sep_line),
		cmocka_unit_test(test_line_ends),
		cmocka_unit_test(test_quoted_newlines_keep_lines_physical),
		cmocka_unit_test(test_quotes),
		cmocka_unit_test(test_quote_never_closed),
		cmocka_unit_test(test_quote_never_closed_in_a_large_file),
		cmocka_unit_test(test_quote_never_closed_before_other_quotes),
		cmocka_unit_test(test_quote_inside_a_quoted_cell),
		cmocka_unit_test(test_quote_in_the_header),
		cmocka_unit_test(test_too_many_and_too_few_cells),
		cmocka_unit_test(test_blank_rows),
		cmocka_unit_test(test_titles_above),
		cmocka_unit_test(test_columns_without_a_name),
		cmocka_unit_test(test_header_rows),
		cmocka_unit_test(test_total_row),
		cmocka_unit_test(test_total_row_that_failed),
		cmocka_unit_test(test_one_name_twice),
		cmocka_unit_test(test_nothing_to_read),
		cmocka_unit_test(test_other_kinds_of_files),
		cmocka_unit_test(test_no_file),
		cmocka_unit_test(test_large),
		cmocka_unit_test(test_too_wide_or_long_for_a_table),
		cmocka_unit_test(test_long),
		cmocka_unit_test(test_decimal_marks),
		cmocka_unit_test(test_tap_sees_every_byte_once),
		cmocka_unit_test(test_stdin),
		cmocka_unit_test(test_no_finding_shows_other_cells),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
