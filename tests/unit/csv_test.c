/* SPDX-License-Identifier: EUPL-1.2 */
/* CSV taken apart into rows: what quotes do, where a row was broken, and where reading goes on. */
#include "read/text/csv.h"
#include "samverkan/pool.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

enum { ROWS = 16, MB = 1024 * 1024 };

static char path[] = "/tmp/samverkan-csv-XXXXXX";
static struct smv_pool *pool;
static struct smv_lines *lines;
static struct smv_rows rows;

static int set_up(void **state)
{
	int fd;

	(void)state;
	strcpy(path + strlen(path) - 6, "XXXXXX");
	fd = mkstemp(path);
	pool = smv_pool_open();
	return fd < 0 || close(fd);
}

static int tear_down(void **state)
{
	(void)state;
	smv_pool_close(pool);
	return unlink(path);
}

static void open_bytes(const char *bytes, size_t size, char delimiter)
{
	FILE *file = fopen(path, "wb");

	assert_non_null(file);
	assert_int_equal(fwrite(bytes, 1, size, file), size);
	assert_int_equal(fclose(file), 0);
	assert_int_equal(smv_lines_open(&lines, path, NULL), 0);
	assert_int_equal(smv_csv_open(&rows, lines, delimiter), 0);
}

static void close_bytes(void)
{
	rows.close(rows.self);
	smv_lines_close(lines);
}

/*
 * A row as `LINE: [cell][cell]`, a broken one as `LINE: cell N open`; NULL after the last.  Line ends
 * in cells are shown as /.
 */
static const char *shown(void)
{
	struct smv_row row;
	const char *text;
	char *end;
	size_t i;

	assert_int_equal(rows.next(rows.self, &row), 0);
	if (row.end)
		return NULL;
	if (row.problem)
		return smv_printf(pool, "%ld: cell %d %s", row.line, row.column,
				  row.problem == SMV_ROW_QUOTE_OPEN ? "open" : "inside");
	text = smv_printf(pool, "%ld:%s ", row.line, row.bare_quotes ? " bare" : "");
	for (i = 0; i < row.count; i++)
		text = smv_printf(pool, "%s[%s]", text, row.cells[i]);
	for (end = strchr(text, '\n'); end; end = strchr(end, '\n'))
		*end = '/';
	return text;
}

/* The rows of text are these, and the same again when it is read from the beginning. */
static void assert_rows(const char *text, char delimiter, const char *const expected[ROWS])
{
	int reading;
	size_t i;

	open_bytes(text, strlen(text), delimiter);
	for (reading = 0; reading < 2; reading++) {
		for (i = 0; expected[i]; i++) {
			const char *row = shown();

			assert_non_null(row);
			assert_string_equal(row, expected[i]);
		}
		assert_null(shown());
		assert_int_equal(rows.rewind(rows.self), 0);
	}
	close_bytes();
}

#define EXPECT(text, ...) assert_rows(text, ';', (const char *const[ROWS]){ __VA_ARGS__ })

static void cells_are_trimmed_and_quotes_taken_away(void **state)
{
	(void)state;
	EXPECT("a; b\t;\"c\"\n", "1: [a][b][c]");
	EXPECT("\" a \" ; \"b\"\t\n", "1: [ a ][b]");
	EXPECT("\"a;b\";\"säg \"\"hej\"\"\"\n", "1: [a;b][säg \"hej\"]");
	EXPECT("\"\";;\n", "1: [][][]");
	EXPECT("\"\"\"\";\"\"\"\"\"\"", "1: [\"][\"\"]");
	assert_rows("\"a\" \t\"b\tc\"\t\n", '\t', (const char *const[ROWS]){ "1: [a][b\tc][]" });
}

static void a_blank_line_has_no_cells(void **state)
{
	(void)state;
	EXPECT("a;b\n\n  \n;\n\"c\";d\n\n", "1: [a][b]", "2: ", "3: ", "4: [][]", "5: [c][d]", "6: ");
	EXPECT("", NULL);
}

static void line_ends_may_be_mixed(void **state)
{
	(void)state;
	EXPECT("a;b\r\nc;\"d\"\re;f\n\"g\";h", "1: [a][b]", "2: [c][d]", "3: [e][f]", "4: [g][h]");
	EXPECT("\"a\r\nb\rc\nd\";e\r\nf;g", "1: [a/b/c/d][e]", "5: [f][g]");
}

static void a_cell_reaches_over_lines(void **state)
{
	(void)state;
	EXPECT("a;\"b\n\nc\"\nd;e\n", "1: [a][b//c]", "4: [d][e]");
	EXPECT("\"a\n\";\"\nb\";c\n", "1: [a/][/b][c]");
	EXPECT("a;\"b\nc\";\"d\ne\"\n", "1: [a][b/c][d/e]");
	EXPECT("\"a\nb;c\n\"\"\n\"\n", "1: [a/b;c/\"/]");
}

static void a_quote_further_in_is_the_cells_own(void **state)
{
	(void)state;
	EXPECT("IK \"Viljan\";5\" rör\n", "1: bare [IK \"Viljan\"][5\" rör]");
	EXPECT("a\";b\" \";\"c\"\n", "1: bare [a\"][b\" \"][c]");
	EXPECT("a \"\"b\"\"; c\" \" \"d \n", "1: bare [a \"\"b\"\"][c\" \" \"d]");
	EXPECT("a\";\"b\nc\"\n", "1: bare [a\"][b/c]");
	/* it is told of that row alone */
	EXPECT("a\"\nb\n\"c\"\n", "1: bare [a\"]", "2: [b]", "3: [c]");
}

static void text_after_a_closing_quote_breaks_the_row(void **state)
{
	(void)state;
	EXPECT("x\n\"a\"b;c\nd;e\n", "1: [x]", "2: cell 0 inside", "3: [d][e]");
	EXPECT("a;\"b\" \"c\"\nd;e\n", "1: cell 1 inside", "2: [d][e]");
	EXPECT("\"a\"\t \"\"\nb\n", "1: cell 0 inside", "2: [b]");
	EXPECT("a\";\"b\" \"c\"\nd\n", "1: cell 1 inside", "2: [d]");
	EXPECT("\"IK \"Viljan\" Ekerö\";x\na;b\n", "1: cell 0 inside", "2: [a][b]");
}

static void a_torn_row_goes_on_after_the_line_that_opened_the_cell(void **state)
{
	(void)state;
	/* the cell of line 2 is closed by the quote of line 3, which has text after it */
	EXPECT("a;b\nc;\"d\ne \"f\" g\nh;i\n", "1: [a][b]", "2: cell 1 inside", "3: bare [e \"f\" g]", "4: [h][i]");
	/* the first cell is whole, the second opened a line later and torn on the line after that */
	EXPECT("\"a\nb\";\"c\nd\"e\nf;g\n", "2: cell 1 inside", "3: bare [d\"e]", "4: [f][g]");
	EXPECT("\"a\n\"b\n\"c\nd\n", "1: cell 0 inside", "2: cell 0 inside", "3: cell 0 open", "4: [d]");
}

static void a_quote_never_closed_is_told_with_its_line(void **state)
{
	(void)state;
	EXPECT("a;b\nc;\"d\ne;f\n", "1: [a][b]", "2: cell 1 open", "3: [e][f]");
	EXPECT("\"a\nb\";c;\"d\ne;f\n", "2: cell 2 open", "3: [e][f]");
	EXPECT("a;\"", "1: cell 1 open");
	EXPECT("a;\"b\"\"", "1: cell 1 open");
	/* the next row begins anew, whatever stood in the one that was given up */
	EXPECT("\"a\n\"b\"\n", "1: cell 0 inside", "2: [b]");
}

static void a_spreadsheets_mark_is_taken_away(void **state)
{
	(void)state;
	EXPECT("'=1;\"'-2\";''@x;'a;'\n", "1: [=1][-2]['@x]['a][']");
}

/* size bytes in a quoted cell over lines, then another row. */
static void read_long(size_t size, bool closed)
{
	char *text = malloc(size + 16);
	size_t i;

	assert_non_null(text);
	memset(text, 'x', size);
	text[0] = '"';
	for (i = 64 * 1024; i < size; i += 64 * 1024)
		text[i] = '\n';
	strcpy(text + size, closed ? "\";b\nc;d\n" : ";b\nc;d\n");
	open_bytes(text, strlen(text), ';');
	free(text);
}

static void a_cell_of_1_mb_is_read(void **state)
{
	struct smv_row row;

	(void)state;
	read_long(MB, true);
	assert_int_equal(rows.next(rows.self, &row), 0);
	assert_int_equal(row.problem, SMV_ROW_FINE);
	assert_int_equal(row.count, 2);
	assert_int_equal(strlen(row.cells[0]), MB - 1);
	assert_string_equal(row.cells[1], "b");
	assert_string_equal(shown(), "17: [c][d]");
	close_bytes();
}

static void a_cell_over_1_mb_is_given_up(void **state)
{
	long line;

	(void)state;
	read_long(2 * MB, true);
	assert_string_equal(shown(), "1: cell 0 open");
	for (line = 2; line < 32; line++)
		shown();
	/* its closing quote stands in a cell of its own line now */
	assert_non_null(strstr(shown(), "32: bare [xxx"));
	assert_string_equal(shown(), "33: [c][d]");
	assert_null(shown());
	close_bytes();
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
	const struct CMUnitTest tests[] = {
		TEST(cells_are_trimmed_and_quotes_taken_away),
		TEST(a_blank_line_has_no_cells),
		TEST(line_ends_may_be_mixed),
		TEST(a_cell_reaches_over_lines),
		TEST(a_quote_further_in_is_the_cells_own),
		TEST(text_after_a_closing_quote_breaks_the_row),
		TEST(a_torn_row_goes_on_after_the_line_that_opened_the_cell),
		TEST(a_quote_never_closed_is_told_with_its_line),
		TEST(a_spreadsheets_mark_is_taken_away),
		TEST(a_cell_of_1_mb_is_read),
		TEST(a_cell_over_1_mb_is_given_up),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
