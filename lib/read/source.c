/* SPDX-License-Identifier: EUPL-1.2 */
/* The one reader of every import: a table out of any file. */
#include "read/source.h"
#include "base/language.h"
#include "base/record.h"
#include "base/text.h"
#include "read/book/cells.h"
#include "read/book/workbook.h"
#include "read/file/lines.h"
#include "read/header.h"
#include "read/text/csv.h"
#include "read/text/decimal_marks.h"
#include "read/text/delimiter.h"
#include "read/text/encoding.h"
#include "read/tool_header.h"
#include "samverkan/fail.h"
#include "samverkan/finding.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"

#include <string.h>

enum {
	FIRST_ROWS = 30,
	LONGEST_NAME = 32767, /* bytes; a cell of a spreadsheet holds no more characters */
	LABEL_WITHIN = 100    /* columns in which the word for a total is looked for */
};

struct smv_source {
	struct smv_pool *pool;     /* as long as the source */
	struct smv_pool *row_pool; /* as long as a row */
	struct smv_mark row_start;
	struct smv_findings *findings;
	const char *file;
	struct smv_lines *lines;
	struct smv_rows rows;
	struct smv_encoding encoding;
	char delimiter;
	struct smv_row *first; /* the first rows, cleaned, kept to find the header in */
	size_t first_count, next_first;
	struct smv_header_place header_place;
	struct smv_header *header;
	const char *const *cells; /* of the row at hand, as many as the header has or more */
	const char *assumed;
	size_t totals, headers; /* rows that were passed over */
	bool beyond; /* that cells stand right of the header's has been said */
	bool lost;   /* after a broken quote, until a row has as many cells as the header */
};

/* The texts of a row trimmed and composed, in a new array of `columns` cells or more. */
static const char **clean(struct smv_pool *pool, const struct smv_row *row, size_t columns)
{
	size_t i, count = row->count > columns ? row->count : columns;
	const char **cells = smv_alloc(pool, (count + 1) * sizeof *cells);

	for (i = 0; i < count; i++)
		cells[i] = i < row->count ? smv_text_clean(pool, row->cells[i]) : "";
	return cells;
}

static int keep_first_rows(struct smv_source *s)
{
	struct smv_row row;
	size_t i;
	int rc;

	s->first = smv_alloc(s->pool, FIRST_ROWS * sizeof *s->first);
	while (s->first_count < FIRST_ROWS) {
		const char **cells, **cleaned;

		if ((rc = s->rows.next(s->rows.self, &row)))
			return rc;
		if (row.end)
			break;
		if (row.count > SMV_COLUMNS_MAX)
			return smv_fail(SMV_DATA, _("%s:%ld: the row has %zu cells and a table at most %d columns, "
						    "say with --delimiter what parts its cells"),
					s->file, row.line, row.count, SMV_COLUMNS_MAX);
		smv_reset(s->row_pool, s->row_start);
		cleaned = clean(s->row_pool, &row, 0);
		cells = smv_alloc(s->pool, (row.count + 1) * sizeof *cells);
		for (i = 0; i < row.count; i++)
			cells[i] = smv_copy(s->pool, cleaned[i]);
		row.cells = cells;
		row.clean = true;
		row.room = row.count;
		s->first[s->first_count++] = row;
	}
	return SMV_OK;
}

/* The next row, out of the kept first ones or the file. */
static int next_row(struct smv_source *s, struct smv_row *row)
{
	if (s->next_first < s->first_count) {
		*row = s->first[s->next_first++];
		return SMV_OK;
	}
	if (s->first_count < FIRST_ROWS) {
		*row = (struct smv_row){ .end = true };
		return SMV_OK;
	}
	return s->rows.next(s->rows.self, row);
}

/* Goes back to the first row below the header. */
static int go_back(struct smv_source *s)
{
	struct smv_row row;
	int rc = s->rows.rewind(s->rows.self);
	size_t i;

	for (i = 0; !rc && i < s->first_count; i++)
		rc = s->rows.next(s->rows.self, &row);
	s->next_first = s->header_place.first + s->header_place.rows;
	return rc;
}

/* Reads all rows once more to learn which decimal mark each column uses, and goes back to the first. */
static int settle_marks(struct smv_source *s)
{
	struct smv_marks_votes votes = { s->header->count, smv_alloc(s->pool, s->header->count + 1) };
	size_t after = s->header_place.first + s->header_place.rows, i;
	char *marks = smv_alloc(s->pool, s->header->count + 1);
	struct smv_row row;
	int rc;

	s->next_first = after;
	while (!(rc = next_row(s, &row)) && !row.end)
		if (!row.problem)
			smv_marks_vote(&votes, &row);
	for (i = 0; i < votes.count; i++)
		marks[i] = smv_marks_outcome(&votes, i);
	s->header->decimal_marks = marks;
	return rc ? rc : go_back(s);
}

static const char *example_name(const struct smv_header *header)
{
	size_t i, length;

	for (i = 0; i < header->count; i++)
		for (length = 0; header->names[i][length]; length++)
			if ((unsigned char)header->names[i][length] >= 0x80 && !strpbrk(header->names[i], "\r\n"))
				return header->names[i];
	return NULL;
}

/* `ekero.csv: Windows-1252 (for instance "Föreningens namn"), separated by ";", 1 header row from line 4, ...` */
static const char *describe(struct smv_source *s)
{
	const char *example = example_name(s->header), *charset = s->encoding.name, *delimiter, *header;
	const struct smv_row *first = &s->first[s->header_place.first];
	size_t rows = s->header_place.rows;

	header = smv_printf(s->pool, smv_translate_plural("%zu header row", "%zu header rows", rows), rows);
	if (s->header_place.above)
		header = first->line ? smv_printf(s->pool, _("%s from line %ld, what stands above is not read"), header,
						  first->line)
				     : smv_printf(s->pool, _("%s from row %ld, what stands above is not read"), header,
						  first->row);
	if (s->rows.sheet)
		return smv_printf(s->pool, _("%s: sheet \"%s\", %s"), s->file, s->rows.sheet, header);
	if (example)
		charset = smv_printf(s->pool, _("%s (for instance \"%s\")"), charset, example);
	delimiter = s->delimiter == '\t' ? _("separated by tabs")
					 : smv_printf(s->pool, _("separated by \"%c\""), s->delimiter);
	return smv_printf(s->pool, "%s: %s, %s, %s", s->file, charset, delimiter, header);
}

static void find_problem(struct smv_source *s, const struct smv_row *row)
{
	struct smv_place place = { .file = s->file, .line = row->line, .row = row->row, .column = -1 };

	if (s->header && (size_t)row->column < s->header->count) {
		place.column = row->column;
		place.header = s->header->names[row->column];
	}
	switch (row->problem) {
	case SMV_ROW_FINE:
		break;
	case SMV_ROW_QUOTE_OPEN:
		smv_finding_add(s->findings, SMV_ERROR, &place, SMV_ID_QUOTE_OPEN,
				_("a quote opens the cell and nothing closes it, close it or take it away"));
		break;
	case SMV_ROW_QUOTE_INSIDE:
		smv_finding_add(s->findings, SMV_ERROR, &place, SMV_ID_QUOTE_INSIDE,
				_("a quote opens the cell and text follows the one that closes it, "
				  "write each quote inside the cell twice"));
		break;
	case SMV_ROW_FORMULA:
		smv_finding_add(s->findings, SMV_ERROR, &place, SMV_ID_FORMULA_UNCOMPUTED,
				_("a formula has no computed value, open the workbook in a spreadsheet program and save it"));
		break;
	}
}

static int refuse(const struct smv_source *s)
{
	return smv_fail(SMV_DATA, _("%s is not read until that is mended"), s->file);
}

/* The other sheets are told of when the workbook is closed already. */
static void keep_sheets(struct smv_source *s)
{
	struct smv_other_sheet *sheets = smv_alloc(s->pool, (s->rows.other_count + 1) * sizeof *sheets);
	size_t i;

	for (i = 0; i < s->rows.other_count; i++) {
		sheets[i] = s->rows.others[i];
		sheets[i].name = smv_copy(s->pool, sheets[i].name);
	}
	s->header->sheets = sheets;
	s->header->sheet_count = s->rows.other_count;
}

/* What stands above the header, a text each. */
static void keep_titles(struct smv_source *s)
{
	const char **titles = NULL;
	size_t room = 0, row, i;

	for (row = 0; row < s->header_place.first; row++)
		for (i = 0; i < s->first[row].count; i++) {
			if (!s->first[row].cells[i][0])
				continue;
			titles = smv_grow(s->pool, titles, s->header->title_count, &room, sizeof *titles);
			titles[s->header->title_count++] = s->first[row].cells[i];
		}
	s->header->titles = titles;
}

static int find_header(struct smv_source *s, int asked, bool survey)
{
	size_t errors = s->findings->errors, i;

	if (!smv_header_find(s->first, s->first_count, asked, &s->rows, &s->header_place)) {
		for (i = 0; i < s->first_count; i++)
			if (s->first[i].problem) {
				find_problem(s, &s->first[i]);
				return refuse(s);
			}
		if (s->header_place.first == s->first_count && s->rows.other_count)
			return smv_fail(SMV_DATA, _("%s: sheet \"%s\" is empty, read another one with --sheet '%s'"), s->file, s->rows.sheet,
					s->rows.others[0].name);
		return s->header_place.first == s->first_count
			       ? smv_fail(SMV_DATA, _("%s is empty, give a file with a header row"), s->file)
			       : smv_fail(SMV_DATA, _("%s has fewer rows than %d header rows"), s->file, asked);
	}
	for (i = 0; i < s->header_place.first + s->header_place.rows; i++)
		if (s->first[i].problem) {
			find_problem(s, &s->first[i]);
			return refuse(s);
		}
	s->header_place.survey = survey;
	if (survey && !asked)
		smv_tool_header_find(s->first, s->first_count, &s->header_place);
	s->header = smv_header_make(s->pool, s->first, s->first_count, &s->header_place, &s->rows, s->file, s->findings);
	keep_titles(s);
	keep_sheets(s);
	for (i = 0; i < s->header->count; i++)
		if (strlen(s->header->names[i]) > LONGEST_NAME)
			return smv_fail(SMV_DATA, _("%s has no header row but a text of %zu bytes, "
						    "write the names of its columns above the table"),
					s->file, strlen(s->header->names[i]));
	return s->findings->errors > errors ? refuse(s) : SMV_OK;
}

static int open_rows(struct smv_source *s, const struct smv_read_options *options)
{
	const char *bytes;
	size_t size;
	int rc;

	if ((rc = smv_lines_peek(s->lines, &bytes, &size)))
		return rc;
	if (smv_workbook_is_one(bytes, size))
		return smv_workbook_open(&s->rows, s->lines, s->file, options);
	if (options->sheet)
		return smv_fail(SMV_USAGE, _("%s is no workbook and has no sheets, leave --sheet out"), s->file);
	if ((rc = smv_encoding_settle(s->lines, s->file, options->encoding, s->findings, &s->encoding)))
		return rc;
	if ((rc = smv_delimiter_take_sep_line(s->lines, &s->delimiter)))
		return rc;
	if (options->delimiter)
		s->delimiter = options->delimiter;
	if (!s->delimiter && (rc = smv_delimiter_detect(s->lines, &s->delimiter)))
		return rc;
	return smv_csv_open(&s->rows, s->lines, s->delimiter);
}

int smv_source_open(struct smv_source **source, struct smv_pool *pool, const char *path,
		    const struct smv_read_options *options, struct smv_findings *findings)
{
	static const struct smv_read_options nothing_said;
	struct smv_source *s = smv_alloc(pool, sizeof *s);
	int rc;

	if (!options)
		options = &nothing_said;
	s->pool = pool;
	s->row_pool = smv_pool_open();
	s->row_start = smv_mark(s->row_pool);
	s->findings = findings;
	s->file = smv_copy(pool, path);
	if ((rc = smv_lines_open(&s->lines, path, options)) || (rc = open_rows(s, options)) ||
	    (rc = keep_first_rows(s)) || (rc = find_header(s, options->header_rows, options->survey)))
		goto out;
	if (s->encoding.doubtful_numbers && (rc = settle_marks(s)))
		goto out;
	s->next_first = s->header_place.first + s->header_place.rows;
	s->assumed = describe(s);
out:
	if (rc) {
		smv_source_close(s);
		s = NULL;
	}
	*source = s;
	return rc;
}

void smv_source_close(struct smv_source *source)
{
	if (!source)
		return;
	if (source->rows.close)
		source->rows.close(source->rows.self);
	smv_lines_close(source->lines);
	smv_pool_close(source->row_pool);
}

const struct smv_header *smv_source_header(const struct smv_source *source)
{
	return source->header;
}

const char *smv_source_assumed(const struct smv_source *source)
{
	return source->assumed;
}

/* How many of the cells beyond the header's are needed: up to the last that is filled. */
static size_t count_cells(const struct smv_source *s, const struct smv_row *row, const char *const *cells)
{
	size_t count = row->count;

	while (count > s->header->count && !cells[count - 1][0])
		count--;
	return count;
}

static void find_misfit(struct smv_source *s, const struct smv_record *record, size_t count)
{
	struct smv_place place = smv_place_of(record, -1);

	if (count > s->header->count)
		smv_finding_add(s->findings, SMV_ERROR, &place, SMV_ID_CELLS_MANY,
				_("the row has %zu cells, the header %zu, put quotes around a text that holds \"%c\""), count,
				s->header->count, s->delimiter);
	else
		smv_finding_add(s->findings, SMV_ERROR, &place, SMV_ID_CELLS_FEW,
				_("the row has %zu cells, the header %zu, add what is lacking or join it with its other part"),
				count, s->header->count);
}

/* In a workbook, remarks may stand beside the table: they are not read, which is said once. */
static void pass_over_beyond(struct smv_source *s, struct smv_row *row)
{
	struct smv_place place = { .file = s->file, .row = row->row, .column = -1 };
	char letters[SMV_COLUMN_ROOM];

	if (row->count <= s->header->count)
		return;
	if (!s->beyond)
		smv_finding_add(s->findings, SMV_WARNING, &place, SMV_ID_CELLS_BEYOND,
				_("column %s has no name in the header, and cells right of the last name are not read"),
				smv_column_letters(letters, (int)row->count - 1));
	s->beyond = true;
	row->count = s->header->count;
}

/* A number, or what a spreadsheet shows where a formula failed. */
static bool is_number(const char *cell)
{
	enum smv_number_problem problem;
	int64_t number;

	problem = smv_number_read(cell, ',', &number);
	if (problem != SMV_NUMBER_FINE && problem != SMV_NUMBER_NEGATIVE)
		problem = smv_number_read(cell, '.', &number);
	return problem == SMV_NUMBER_FINE || problem == SMV_NUMBER_NEGATIVE || problem == SMV_NUMBER_ERROR_VALUE;
}

/* From the end, because the rows of a workbook end with a cell that is filled, however wide they are. */
static bool is_blank(const struct smv_row *row)
{
	size_t count = row->count;

	while (count && !row->cells[count - 1][0])
		count--;
	return !count;
}

/* "Summa;;12 500;3": the first text says that it is a total, and all the rest are numbers. */
static bool is_total(const struct smv_source *s, struct smv_pool *pool)
{
	static const char *const words[] = {
		"summa", "totalt", "total", "totalsumma", "summatotalt", "sum", "delsumma"
	};
	enum { WORDS = sizeof words / sizeof *words };
	size_t i, at = 0, numbers = 0, word = 0;
	const char *bare;

	while (at < s->header->count && at < LABEL_WITHIN && !s->cells[at][0])
		at++;
	if (at == s->header->count || !s->cells[at][0] || !strchr("STDstd", s->cells[at][0]) ||
	    strlen(s->cells[at]) > 20)
		return false;
	bare = smv_text_bare(pool, s->cells[at]);
	while (word < WORDS && strcmp(bare, words[word]) != 0)
		word++;
	for (i = at + 1; word < WORDS && i < s->header->count; i++) {
		if (s->cells[i][0] && !is_number(s->cells[i]))
			return false;
		numbers += s->cells[i][0] != '\0';
	}
	return numbers > 0;
}

/* A cell that no field takes and no spreadsheet holds; only a row that is as long can have one. */
static bool find_long_cell(struct smv_source *s, const struct smv_row *row, const struct smv_record *record)
{
	struct smv_place place;
	size_t i;

	for (i = 0; row->size > SMV_CELL_MAX && i < s->header->count; i++) {
		if (strlen(s->cells[i]) <= SMV_CELL_MAX)
			continue;
		place = smv_place_of(record, (int)i);
		smv_finding_add(s->findings, SMV_ERROR, &place, SMV_ID_CELL_LONG, _("the cell has more than 1 MB, shorten it"));
		return true;
	}
	return false;
}

/* The header again, as programs print it on each page. */
static bool is_header(const struct smv_source *s)
{
	size_t i;

	for (i = 0; i < s->header->count; i++)
		if (strcmp(s->cells[i], s->header->names[i]) != 0)
			return false;
	return true;
}

/* Whether the row is one to hand on; else *found says if it is so because of a finding. */
static bool judge(struct smv_source *s, const struct smv_row *row, struct smv_record *record, bool *found)
{
	size_t count = count_cells(s, row, s->cells);
	struct smv_place place;

	*found = false;
	if (count != s->header->count || (s->lost && row->bare_quotes)) {
		if (s->lost)
			return false; /* still part of what the broken quote has torn up */
		find_misfit(s, record, count);
		*found = true;
		return false;
	}
	s->lost = false;
	if (find_long_cell(s, row, record)) {
		*found = true;
		return false;
	}
	if (is_header(s)) {
		s->headers++;
		return false;
	}
	if (is_total(s, s->row_pool)) {
		s->totals++;
		place = smv_place_of(record, -1);
		smv_finding_add(s->findings, SMV_WARNING, &place, SMV_ID_TOTAL_ROW, _("the row is a total and is not read"));
		return false;
	}
	return true;
}

/* Adds the finding for a row with a problem; false when it is part of what a broken quote before has torn up. */
static bool tell_problem(struct smv_source *s, const struct smv_row *row)
{
	if (s->lost)
		return false;
	find_problem(s, row);
	s->lost = row->problem != SMV_ROW_FORMULA;
	return true;
}

/* Programs write ="0123" for a text that a spreadsheet shall not take for a number: the text is what is in the quotes. */
static bool is_text_formula(const char *cell)
{
	size_t length;

	return cell[0] == '=' && cell[1] == '"' && (length = strlen(cell)) > 3 && cell[length - 1] == '"' &&
	       !memchr(cell + 2, '"', length - 3);
}

static void unwrap_formulas(struct smv_source *s, size_t count)
{
	const char **cells = NULL;
	size_t i;

	for (i = 0; i < count; i++) {
		if (s->cells[i][0] != '=' || !is_text_formula(s->cells[i]))
			continue;
		if (!cells) {
			cells = smv_alloc(s->row_pool, (count + 1) * sizeof *cells);
			memcpy(cells, s->cells, count * sizeof *cells);
			s->cells = cells;
		}
		cells[i] = smv_text_clean(s->row_pool, smv_copy_bytes(s->row_pool, cells[i] + 2, strlen(cells[i]) - 3));
	}
}

/* The texts of the row, as many as the header has. */
static void take_cells(struct smv_source *s, const struct smv_row *row)
{
	smv_reset(s->row_pool, s->row_start);
	s->cells = row->clean && (row->count >= s->header->count || row->room >= s->header->count)
			   ? row->cells
			   : clean(s->row_pool, row, s->header->count);
	unwrap_formulas(s, row->count > s->header->count ? row->count : s->header->count);
}

int smv_source_next(struct smv_source *source, struct smv_record *record)
{
	struct smv_row row;
	bool found = false;
	int rc;

	for (;;) {
		if ((rc = next_row(source, &row)))
			return rc;
		*record = (struct smv_record){ .header = source->header, .line = row.line, .row = row.row, .hidden = row.hidden,
					       .end = row.end, .bad = row.problem != 0 };
		if (row.end)
			return SMV_OK;
		if (row.problem) {
			if (tell_problem(source, &row))
				return SMV_OK;
			continue;
		}
		if (source->rows.sheet)
			pass_over_beyond(source, &row);
		take_cells(source, &row);
		row.cells = source->cells;
		if (is_blank(&row))
			continue;
		if (source->rows.sheet)
			row.count = source->header->count;
		record->cells = source->cells;
		if (judge(source, &row, record, &found))
			return SMV_OK;
		record->bad = found;
		if (found)
			return SMV_OK;
	}
}

int smv_source_look(struct smv_source *source, void (*look)(void *to, const struct smv_record *record), void *to)
{
	struct smv_findings *findings = source->findings, aside;
	struct smv_pool *pool = smv_pool_open();
	struct smv_record record;
	int rc;

	smv_findings_init(&aside, pool);
	source->findings = &aside;
	while (!(rc = smv_source_next(source, &record)) && !record.end)
		if (!record.bad)
			look(to, &record);
	source->findings = findings;
	source->beyond = source->lost = false;
	source->totals = source->headers = 0;
	smv_pool_close(pool);
	return rc ? rc : go_back(source);
}

void smv_source_passed_over(const struct smv_source *source, size_t *totals, size_t *headers)
{
	*totals = source->totals;
	*headers = source->headers;
}
