/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_EMIT_WRITER_H
#define SMV_EMIT_WRITER_H

#include "base/value.h"
#include "emit/formats.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * The one streaming way out: a document is begun, then headings, paragraphs and tables follow one another, each table with its
 * rows; a total line, a chart and notes may follow a table's rows.  A format that cannot show a thing (CSV a chart or a
 * paragraph) leaves it out; JSON has paragraphs among the notes, for its readers have the figures in the tables.
 *
 *     open, document, { heading | paragraph | table, row..., [totals], [chart] }..., note..., close
 *
 * Every call answers SMV_OK or a failure: SMV_IO, SMV_CANTCREAT, or SMV_DATA for what does not fit (a sum too large, a
 * text over 32 767 characters in XLSX).  After a failure only smv_writer_close matters; the other calls repeat it.
 * What is handed in is copied where it is kept: it need not outlive the call.
 *
 * CSV marks a text that a spreadsheet would take for a formula: a text of any number of ' (also none) followed by one
 * of = + - @ tab CR gets one more ' in front.  A reader undoes it exactly: a cell of at least one ' followed by one of
 * these loses its first '.  No other text is touched, numbers never are.
 */
struct smv_writer;
struct smv_pool;

struct smv_output {
	enum smv_format format;
	const char *path; /* NULL or "-": stdout.  A file appears whole, or the old one stays as it was. */
	bool excel;       /* CSV as Swedish Excel opens it: BOM, ';', CRLF, decimal comma */
	bool color;       /* escape bytes are allowed (terminal table only) */
	int width;        /* columns of the terminal; 0: as wide as the content */
	const char *temporary; /* folder for a workbook on its way to stdout; NULL: /tmp */
	bool fresh; /* path is a new file of a folder that is put in its place as a whole: written straight, not synced */
	const char *const *kept; /* files that are read meanwhile and may not be replaced, ends with NULL; NULL: none */
};

struct smv_document {
	const char *title;
	const char *subject; /* a line under the title, NULL for none: board, reference */
	int32_t as_of;
	bool contents; /* XLSX: the first sheet names what follows, with a link to each */
	bool merged; /* letters are merged from it: its tables begin on row 1 of their sheets */
	bool keys; /* headers are keys and money is whole öre in every format: an export, made to be read back */
};

enum smv_layout {
	SMV_LAYOUT_LIST,  /* a row a line */
	SMV_LAYOUT_FACTS, /* each row is shown as lines of label and value, for people without what is absent */
	SMV_LAYOUT_TEXT   /* its one text column is shown as lines, without header: the rules of a round */
};

struct smv_table {
	const char *name;  /* stable, for JSON: "allocation" */
	const char *title; /* for people; also the sheet's name, so at most 31 characters unless sheet is given */
	const char *sheet; /* XLSX: the name of its sheet where the title is too long for one; NULL: the title */
	enum smv_layout layout;
	bool main;   /* the one table that CSV shows, row by row; where no table says so, the first, held in memory */
	bool detail; /* too long for the terminal: JSON and XLSX only */
	bool joined; /* XLSX: below the table before it, on the same sheet */
	bool listed; /* XLSX: stands in the contents although it is joined, and leads what is joined to it: no page parts them */
	bool wide;   /* XLSX: landscape */
	bool drawn;  /* is there for its chart alone: JSON and CSV are without it, and who draws the chart is without its rows */
	bool programs; /* JSON and CSV only: people have it elsewhere */
	const struct smv_column *columns;
	size_t column_count;
};

enum smv_chart_kind { SMV_CHART_BARS, SMV_CHART_SHARES };

struct smv_chart {
	enum smv_chart_kind kind;
	const char *title;
	const char *description;           /* alternative text, for who cannot see it */
	size_t label_column, value_column; /* of the table just written */
	size_t beside; /* bars: so many columns after value_column are set beside it, each named by its header; where more than two
			  bars cannot be told apart (all but XLSX), none is when there are several */
};

int smv_writer_open(struct smv_writer **writer, const struct smv_output *output);
int smv_writer_document(struct smv_writer *writer, const struct smv_document *document);
/* A heading of what follows until the next one of its level or above; levels are 1 to 2, and tables then stand one below. */
int smv_writer_heading(struct smv_writer *writer, int level, const char *text);

enum smv_paragraph {
	SMV_PARAGRAPH_TEXT,
	SMV_PARAGRAPH_LEAD, /* what answers the reader's question, on top of the first page */
	SMV_PARAGRAPH_ITEM, /* numbered; what is no item begins the numbers anew */
	SMV_PARAGRAPH_LINES /* line ends stay and lines stand close: an address */
};
int smv_writer_paragraph(struct smv_writer *writer, enum smv_paragraph kind, const char *text);

int smv_writer_table(struct smv_writer *writer, const struct smv_table *table);
int smv_writer_row(struct smv_writer *writer, const struct smv_value *values);
/* A row that belongs into the table for people; JSON and CSV leave it out and have it in a table of its own. */
int smv_writer_row_for_people(struct smv_writer *writer, const struct smv_value *values);
/* A line that sums the columns with .total; label stands in the first column. */
int smv_writer_totals(struct smv_writer *writer, const char *label);
int smv_writer_chart(struct smv_writer *writer, const struct smv_chart *chart);
int smv_writer_note(struct smv_writer *writer, const char *text);
/* Frees the writer.  With rc SMV_OK the document is finished and the file put in its place; otherwise nothing is left
 * of it.  Returns rc, or what failed while finishing.  NULL is fine. */
int smv_writer_close(struct smv_writer *writer, int rc);

#endif
