/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_EMIT_FORMAT_H
#define SMV_EMIT_FORMAT_H

#include "emit/formats.h"
#include "emit/sink.h"
#include "emit/writer.h"
#include "samverkan/pool.h"

/*
 * What a format does with a document.  writer.c calls these in order, holds the totals and the notes, and stops at the
 * first failure.  A member is NULL where the format leaves the thing out; document, table, row and finish are always there.
 */
struct smv_format_calls {
	enum smv_audience audience;
	bool one_table; /* shows the main table of a document alone */
	bool by_name;   /* writes its file by name (a library does), not through the sink's stream */
	bool binary;    /* its bytes are not for a terminal, which would obey some of them */
	const struct smv_spelling *spelling; /* of a text document, see text/flow.h */
	int (*document)(struct smv_writer *writer);
	int (*heading)(struct smv_writer *writer, int level, const char *text);
	int (*paragraph)(struct smv_writer *writer, enum smv_paragraph kind, const char *text);
	int (*table)(struct smv_writer *writer); /* writer->table has just begun */
	int (*row)(struct smv_writer *writer, const struct smv_value *values);
	int (*totals)(struct smv_writer *writer, const char *label); /* writer->sums holds them */
	int (*chart)(struct smv_writer *writer, const struct smv_chart *chart);
	int (*table_end)(struct smv_writer *writer);
	int (*finish)(struct smv_writer *writer);   /* after the last table: writer->notes, then the end */
	void (*release)(struct smv_writer *writer); /* always the last call, after a failure too; may be NULL */
};

#define SMV_FORMAT_CALLS(constant, word, label, words, suffix, calls) extern const struct smv_format_calls calls;
SMV_FORMATS(SMV_FORMAT_CALLS)
#undef SMV_FORMAT_CALLS

const struct smv_format_calls *smv_format_calls(enum smv_format format);

struct smv_writer {
	const struct smv_format_calls *calls;
	struct smv_pool *pool; /* lives as long as the writer */
	struct smv_output output;
	struct smv_sink *sink;
	struct smv_document document;
	struct smv_table table;
	size_t table_count; /* tables begun, so that the first one is 1 */
	size_t *shown;      /* the table's columns as places among those that were handed in, */
	size_t given;       /* which were so many */
	struct smv_value *values; /* a row of what is shown */
	int64_t rows;       /* of the table */
	int64_t *sums;      /* of the table, one a column; those without .total stay 0 */
	const char **notes;
	size_t note_count, note_room;
	bool begun; /* the document is */
	bool in_table;
	bool left_out; /* the format does without the table that was begun */
	int rc;      /* the first failure */
	void *state; /* of the format, in the pool */
};

/* The header of a column: its key in an export, else its label. */
const char *smv_column_header(const struct smv_writer *writer, size_t column);

/* Whether the column is set to the right. */
bool smv_type_is_number(enum smv_type type);

enum { SMV_SHOWN_ROOM = 64 };
/*
 * The value as a person reads it ("1 234,50 kr", "yes", a code's label), "" when absent; in an export (keys) codes stay
 * codes and money is öre.  The answer is in room or is the value's own text.
 */
const char *smv_value_show(char room[SMV_SHOWN_ROOM], enum smv_type type, const struct smv_value *value, bool keys);

/* One line of a text: control characters, line ends among them, become spaces, for a terminal must not obey them. */
const char *smv_line_of(struct smv_pool *pool, const char *text);

#endif
