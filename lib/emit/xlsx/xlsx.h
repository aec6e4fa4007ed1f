/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_EMIT_XLSX_XLSX_H
#define SMV_EMIT_XLSX_XLSX_H

#include "base/value.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <xlsxwriter.h>

struct smv_chart;
struct smv_pool;
struct smv_writer;
struct smv_xlsx_entry;

/* How a cell looks, apart from its type. */
enum smv_xlsx_look { SMV_LOOK_CELL, SMV_LOOK_FACT, SMV_LOOK_TOTAL, SMV_LOOK_COUNT };

enum smv_xlsx_style {
	SMV_STYLE_TITLE, /* of the document, in larger type */
	SMV_STYLE_SUBJECT,
	SMV_STYLE_LINK,
	SMV_STYLE_TABLE, /* a table's title */
	SMV_STYLE_HEADER,
	SMV_STYLE_HEADER_RIGHT, /* of a column of numbers */
	SMV_STYLE_LABEL,        /* of a fact */
	SMV_STYLE_WRAP,         /* a long text */
	SMV_STYLE_TEXT,
	SMV_STYLE_WHOLE,   /* 1 234 */
	SMV_STYLE_DECIMAL, /* 1 234,50 */
	SMV_STYLE_MONEY,   /* 1 234,50 kr */
	SMV_STYLE_KRONOR,  /* 1 234 kr */
	SMV_STYLE_PERCENT, /* 12,34 % */
	SMV_STYLE_DATE,
	SMV_STYLE_PLAIN, /* 2024: a number that is never grouped */
	SMV_STYLE_TYPED_TEXT,   /* kept as it is typed: 0123 */
	SMV_STYLE_TYPED_NUMBER, /* shown as it is typed: 12 or 41,5 */
	SMV_STYLE_COUNT
};

/* Formats of one workbook; each is made when it is first asked for. */
struct smv_xlsx_formats {
	lxw_workbook *book;
	lxw_format *made[SMV_STYLE_COUNT][SMV_LOOK_COUNT];
};

lxw_format *smv_xlsx_format(struct smv_xlsx_formats *formats, enum smv_xlsx_style style, enum smv_xlsx_look look);

/* How a value of that type is shown; number decides whether a quantity or an amount has decimals. */
enum smv_xlsx_style smv_xlsx_style_of(enum smv_type type, int64_t number, bool keys);

/* Pixels that a row of one line takes, on a screen of 96 to the inch. */
enum { SMV_XLSX_ROW_PIXELS = 20 };

/* Rows of a sheet that belong together on paper: a table with its title, or a chart. */
struct smv_xlsx_part {
	lxw_row_t row;
	int top;    /* pixels above it */
	bool chart; /* of the part before */
	bool leads; /* what follows, up to the next one that leads, belongs to it: a question's answers */
};

/* One sheet while it is written; rows and columns are counted from 0. */
struct smv_xlsx_sheet {
	lxw_worksheet *sheet;
	const char *name;
	lxw_row_t row;       /* the next one to write */
	lxw_row_t chart_row; /* where the next chart beside the rows goes, which is not for paper; 0 while there is none */
	lxw_row_t last_row;  /* written so far, plus 1 */
	lxw_row_t high_row;  /* that lines is about, plus 1 */
	int lines;           /* that the row is high */
	int extra;           /* pixels that the rows so far take beyond one line each */
	uint64_t rows;       /* that hold a cell */
	int *widths;         /* of its columns, in characters */
	size_t width_count, width_room;
	lxw_format **formats; /* of its columns' empty cells, as many as widths; NULL for none */
	bool wide;     /* landscape */
	size_t lists;  /* tables with a header */
	lxw_row_t header; /* of the first of them, which has the filter */
	struct smv_xlsx_part *parts;
	size_t part_count, part_room;
};

/* What is the same on all sheets: on paper, at the top and the foot of each page. */
struct smv_xlsx_page {
	const char *title; /* of the document */
	const char *as_of; /* as a date, "" for none */
	bool wide;         /* landscape */
};

/* Adds a sheet; its name is made of the title: unique, at most 31 characters, none that Excel refuses. */
int smv_xlsx_sheet_open(struct smv_pool *pool, lxw_workbook *book, struct smv_xlsx_sheet *sheet, const char *title,
			const struct smv_xlsx_page *page);

/* What stands at the top and the foot of the sheet's pages; one page wide. */
void smv_xlsx_page_set(struct smv_pool *pool, struct smv_xlsx_sheet *sheet, const struct smv_xlsx_page *page);
void smv_xlsx_page_widen(struct smv_xlsx_sheet *sheet); /* to landscape */

/* The next row begins a part: where a page ends within one that a page has room for, a new page begins before it. */
void smv_xlsx_part(struct smv_pool *pool, struct smv_xlsx_sheet *sheet, bool chart);

/* Once all rows and widths are known: ends pages between the parts, leaves charts beside the rows out of them, freezes the
 * header of a list that is alone on its sheet or goes over several pages, and repeats it on them. */
void smv_xlsx_page_settle(struct smv_pool *pool, struct smv_xlsx_sheet *sheet);

/* The column needs so many characters. */
void smv_xlsx_widen(struct smv_pool *pool, struct smv_xlsx_sheet *sheet, size_t column, int width);

/* Makes the row that is being written high enough for a text that is wrapped in so many characters.  Excel would do so
 * itself on opening, LibreOffice does not. */
void smv_xlsx_heighten(struct smv_xlsx_sheet *sheet, const char *text, int width);

/* Puts a cell into the row that is being written, counting the row; SMV_DATA for what a cell cannot hold. */
int smv_xlsx_text(struct smv_xlsx_sheet *sheet, size_t column, const char *text, lxw_format *format);
int smv_xlsx_number(struct smv_xlsx_sheet *sheet, size_t column, double number, lxw_format *format);
/* A text that leads to a row of another sheet. */
int smv_xlsx_link(struct smv_pool *pool, struct smv_xlsx_sheet *sheet, const struct smv_xlsx_entry *entry, lxw_format *format);
int smv_xlsx_sum(struct smv_xlsx_sheet *sheet, size_t column, lxw_row_t first, lxw_row_t last, double sum,
		 lxw_format *format);
int smv_xlsx_blank(struct smv_xlsx_sheet *sheet, size_t column, lxw_format *format);

/* Characters on a line of a sheet that is a text: what fits on an A4 page in any font. */
enum { SMV_XLSX_TEXT_WIDTH = 75 };

/* A table of so many columns gets narrower ones, or it would be too small to read on paper. */
enum { SMV_XLSX_MANY_COLUMNS = 8 };

/* What the column of the table has held so far. */
struct smv_xlsx_track {
	int width;         /* of texts, in characters */
	int64_t low, high; /* of numbers */
	bool decimals;     /* one of the numbers is not whole */
};

/* A line of the contents. */
struct smv_xlsx_entry {
	const char *title, *sheet;
	lxw_row_t row;
};

/* A heading or paragraph that waits for the table whose sheet it stands on. */
struct smv_xlsx_words {
	const char *text;
	bool heading, close; /* close: no empty row above */
};

/* A workbook while it is written: the state of its writer. */
struct smv_xlsx {
	lxw_workbook *book;
	const char *folder; /* of its temporary files; NULL when it is gone */
	struct smv_xlsx_formats formats;
	struct smv_xlsx_page page;
	struct smv_xlsx_sheet sheet;   /* the one being written */
	struct smv_xlsx_sheet *sheets; /* those written */
	size_t sheet_count, sheet_room, chart_count;
	struct smv_xlsx_entry *entries; /* of the contents, which are the first of the sheets */
	size_t entry_count, entry_room;
	struct smv_xlsx_words *words;
	size_t word_count, word_room;
	int item; /* the number of the list's last one; 0 */
	struct smv_xlsx_track *tracks;
	lxw_row_t first; /* of the table's rows */
	bool filtered;   /* the table is to get the sheet's filter */
};

/* A text on a row of its own. */
int smv_xlsx_line(struct smv_writer *writer, const char *text, enum smv_xlsx_style style);

/* A title, in as many rows as it needs: a cell that runs on over its neighbours cannot wrap. */
int smv_xlsx_heading(struct smv_writer *writer, const char *text, enum smv_xlsx_style style);

/* What format.h asks of a format: the rows of a table in each layout, its totals, and its end (widths and filter). */
int smv_xlsx_row(struct smv_writer *writer, const struct smv_value *values);
int smv_xlsx_totals(struct smv_writer *writer, const char *label);
int smv_xlsx_table_end(struct smv_writer *writer);

/* Where the rows of a table stand. */
struct smv_xlsx_range {
	lxw_worksheet *sheet;
	const char *sheet_name;
	lxw_row_t header, first, last;
	int64_t high; /* what the axis ends at, where several charts have one measure; 0: the chart's own */
	bool negative; /* a value is: bars do not begin at 0 */
};

/* Puts a native chart of the rows on the sheet with its corner at row and column; axis is the number format of its
 * axis. Answers how many rows it is high, 0 when there is no memory for it. */
lxw_row_t smv_xlsx_chart(lxw_workbook *book, const struct smv_xlsx_range *range, const struct smv_chart *chart,
			 const char *axis, lxw_row_t row, lxw_col_t column);

/* The folder for the temporary files of the workbook of that name, beside it; SMV_IO when it cannot be made, or is not
 * empty in the end and cannot be made so. */
int smv_xlsx_folder_make(struct smv_pool *pool, const char *book, const char **folder);
int smv_xlsx_folder_remove(struct smv_pool *pool, const char *folder);

/* What a sheet must hold when the workbook is on the disk. */
struct smv_xlsx_expected {
	uint64_t rows;
	uint64_t bytes; /* of its rows as XML */
};

/* Sets the column widths, settles the pages and answers what was written; SMV_IO where that failed so far.  Nothing more is
 * written then. */
int smv_xlsx_sheet_close(struct smv_pool *pool, struct smv_xlsx_sheet *sheet, struct smv_xlsx_expected *expected);

/*
 * Opens the workbook again and reads every part to its end (checksums): each sheet must hold the rows that were
 * written, to the byte, and every chart must be there.  libxlsxwriter does not look whether its temporary files could
 * be written (1.1.4), so an empty sheet is found only this way.  SMV_IO with the reason.
 */
int smv_xlsx_check(struct smv_pool *pool, const char *path, const struct smv_xlsx_expected *sheets, size_t sheet_count,
		   size_t chart_count);

#endif
