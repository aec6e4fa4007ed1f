/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_EMIT_TEXT_FLOW_H
#define SMV_EMIT_TEXT_FLOW_H

#include "emit/text/body.h"
#include "emit/writer.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * A text document is walked through once, in flow.c, for all formats: what stands where, what a
 * cell reads, how wide a column is, how long a bar.  How each of these is spelled is all that a
 * format says itself.
 */

enum smv_flow_style {
	SMV_FLOW_TITLE,   /* the document's */
	SMV_FLOW_SUBJECT, /* the line under it */
	SMV_FLOW_HEADING, /* flow->level is 1 to 3 */
	SMV_FLOW_BODY, /* line ends stay */
	SMV_FLOW_LEAD, /* what answers the reader's question */
	SMV_FLOW_ITEM, /* of a numbered list, flow->item from 1 */
	SMV_FLOW_LINE, /* of a text whose lines are told one by one: the rules */
	SMV_FLOW_NOTE, /* small, at the end */
	SMV_FLOW_STYLES
};

/* A cell as it is shown, and its number for a bar (0 when absent). */
struct smv_flow_cell {
	const char *text;
	int64_t number;
};

/* A table with all its rows. */
struct smv_flow_table {
	const char *title; /* for who cannot see the table's place in the document */
	size_t column_count;
	const char *const *headers;        /* NULL: none, each row is a label and its value */
	const bool *right;                 /* columns of numbers */
	const int *widths;                 /* of the columns in millimetres */
	const struct smv_flow_cell *cells; /* row after row */
	size_t row_count;
	const struct smv_flow_cell *totals; /* NULL: none */
};

/* A bar of a chart; value is its figure with what it is where several stand together. */
struct smv_flow_bar {
	const char *value;
	int share; /* thousandths of the longest */
};

/* A chart as rows of a label and its bars, each with its figure: what can be read in any program,
 * and aloud. */
struct smv_flow_bars {
	const char *title, *description;
	size_t row_count, series_count;
	const char *const *labels;
	const struct smv_flow_bar *bar; /* series_count a row */
};

enum { SMV_FLOW_BARS_KEPT = 50 }; /* so many bars stay on one page */
enum { SMV_FLOW_SERIES_MOST = 2 }; /* bars side by side that can be told apart in print */

struct smv_flow {
	struct smv_writer *writer;
	struct smv_body body;  /* what is spelled so far */
	struct smv_pool *rows; /* of the table being held */
	struct smv_flow_cell *cells;
	size_t cell_count, cell_room;
	struct smv_flow_cell *totals;
	struct smv_flow_bars *bars;
	int level;   /* of the heading */
	int section; /* level of the report's own heading that we are under; 0 */
	int item;    /* of the numbered list that we are in; 0 */
	bool wide;   /* the page lies on its side */
	bool wide_first; /* the first one does, title and all */
	bool placed; /* more than the title and what answers stands there */
	void *state; /* of the spelling */
};

struct smv_spelling {
	void (*begin)(struct smv_flow *flow);
	void (*paragraph)(struct smv_flow *flow, enum smv_flow_style style, const char *words);
	void (*list)(struct smv_flow *flow, bool begins); /* NULL: items stand for themselves */
	void (*table)(struct smv_flow *flow, const struct smv_flow_table *table);
	void (*bars)(struct smv_flow *flow,
		     const struct smv_flow_bars *bars); /* NULL: the figures suffice */
	void (*turn)(struct smv_flow *flow); /* to a page of flow->wide; NULL: there are no pages */
	int (*end)(struct smv_flow *flow);   /* the document goes to the sink */
};

/* What fits between the margins of an A4 page, in millimetres. */
enum { SMV_FLOW_UPRIGHT = 170, SMV_FLOW_ASIDE = 257, SMV_FLOW_MARGIN = 20 };

/*
 * Widths in millimetres for the columns of the table being held, out of what its headers, rows and
 * totals need; *wide is set when they need a page that lies on its side.  In rows.
 */
const int *smv_flow_widths(struct smv_pool *pool, const struct smv_flow_table *table, bool *wide);

/* What a part kept as a file has filled in, for smv_body_fill: language, title, subject, day, what
 * the footer says. */
const char *const *smv_flow_pairs(const struct smv_flow *flow);

/* Dots in the two colours of bars as PNG, of one size, and how a chart's rows fall into label, bars
 * and figures. */
extern const char smv_flow_bar_first[], smv_flow_bar_second[];
extern const size_t smv_flow_bar_size;
extern const int smv_flow_bar_widths[3];

/* What format.h asks of a format, for all text documents alike. */
int smv_flow_document(struct smv_writer *writer);
int smv_flow_heading(struct smv_writer *writer, int level, const char *words);
int smv_flow_paragraph(struct smv_writer *writer, enum smv_paragraph kind, const char *words);
int smv_flow_table(struct smv_writer *writer);
int smv_flow_row(struct smv_writer *writer, const struct smv_value *values);
int smv_flow_totals(struct smv_writer *writer, const char *label);
int smv_flow_chart(struct smv_writer *writer, const struct smv_chart *chart);
int smv_flow_table_end(struct smv_writer *writer);
int smv_flow_finish(struct smv_writer *writer);
void smv_flow_release(struct smv_writer *writer);

/* The members of a struct smv_format_calls that all text documents share. */
#define SMV_FLOW_CALLS                                                                             \
	.document = smv_flow_document, .heading = smv_flow_heading,                                \
	.paragraph = smv_flow_paragraph, .table = smv_flow_table, .row = smv_flow_row,             \
	.totals = smv_flow_totals, .chart = smv_flow_chart, .table_end = smv_flow_table_end,       \
	.finish = smv_flow_finish, .release = smv_flow_release

#endif
