/* SPDX-License-Identifier: EUPL-1.2 */
/* A document as CSV: its main table. */
#include "base/language.h"
#include "emit/format.h"
#include "samverkan/date.h"
#include "samverkan/fail.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"

#include <assert.h>
#include <csv.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/*
 * CSV shows one table.  Until one that says main comes, the first is held in memory, for it may have to give way.
 */
struct csv {
	struct smv_pool *pool;
	FILE *to; /* where rows of the current table go; NULL: nowhere */
	FILE *held;
	char *held_text;
	size_t held_size;
	bool settled; /* the main table has been begun */
	char separator, decimal_mark;
	const char *line_end;
	bool for_people; /* labels instead of codes and keys, kronor instead of öre */
};

static int csv_document(struct smv_writer *writer)
{
	struct csv *csv = smv_alloc(writer->pool, sizeof *csv);
	bool excel = writer->output.excel;

	csv->pool = writer->pool;
	csv->separator = excel ? ';' : ',';
	csv->decimal_mark = excel ? ',' : '.';
	csv->line_end = excel ? "\r\n" : "\n";
	csv->for_people = excel && !writer->document.keys;
	writer->state = csv;
	if (excel)
		fputs("\xEF\xBB\xBF", smv_sink_stream(writer->sink));
	return smv_sink_check(writer->sink);
}

/* What a spreadsheet would take for a formula, also behind marks of ours (writer.h says the whole rule). */
static bool is_dangerous(const char *text)
{
	text += strspn(text, "'");
	return *text && strchr("=+-@\t\r", *text);
}

/* The reader trims cells that are not quoted. */
static bool needs_quotes(const struct csv *csv, const char *text)
{
	const char special[] = { csv->separator, '"', '\n', '\r', '\0' };
	size_t length = strlen(text);

	return length && (text[strcspn(text, special)] || text[0] == ' ' || text[0] == '\t' ||
			  text[length - 1] == ' ' || text[length - 1] == '\t');
}

static void put_text(struct csv *csv, const char *text)
{
	bool quotes = needs_quotes(csv, text);
	struct smv_mark mark = smv_mark(csv->pool);

	if (is_dangerous(text))
		text = smv_printf(csv->pool, "'%s", text);
	if (quotes)
		csv_fwrite(csv->to, text, strlen(text));
	else
		fputs(text, csv->to);
	smv_reset(csv->pool, mark);
}

static void put_value(struct csv *csv, enum smv_type type, const struct smv_value *value)
{
	char room[SMV_NUMBER_ROOM];

	switch (type) {
	case SMV_TEXT:
		put_text(csv, csv->for_people && value->label ? value->label : value->text);
		break;
	case SMV_COUNT:
	case SMV_YEAR:
		fprintf(csv->to, "%" PRId64, value->number);
		break;
	case SMV_QUANTITY:
	case SMV_PERCENT:
		fputs(smv_number_plain(room, value->number, csv->decimal_mark), csv->to);
		break;
	case SMV_MONEY:
		if (csv->for_people)
			fputs(smv_number_plain(room, value->number, csv->decimal_mark), csv->to);
		else
			fprintf(csv->to, "%" PRId64, value->number);
		break;
	case SMV_DATE:
		fputs(smv_date_show(room, (int32_t)value->number), csv->to);
		break;
	case SMV_YES_NO:
		if (csv->for_people)
			fputs(value->number ? _("yes") : _("no"), csv->to);
		else
			fputs(value->number ? "yes" : "no", csv->to);
		break;
	}
}

static void put_header(struct smv_writer *writer, struct csv *csv)
{
	size_t i;

	for (i = 0; i < writer->table.column_count; i++) {
		const struct smv_column *column = &writer->table.columns[i];

		if (i)
			putc(csv->separator, csv->to);
		put_text(csv, csv->for_people && column->label ? column->label : column->key);
	}
	fputs(csv->line_end, csv->to);
}

static void drop_held(struct csv *csv)
{
	if (csv->held)
		fclose(csv->held);
	free(csv->held_text);
	csv->held = NULL;
	csv->held_text = NULL;
}

static int csv_table(struct smv_writer *writer)
{
	struct csv *csv = writer->state;

	csv->to = NULL;
	if (writer->table.main) {
		assert(!csv->settled);
		csv->settled = true;
		drop_held(csv);
		csv->to = smv_sink_stream(writer->sink);
	} else if (writer->table_count == 1) {
		csv->held = csv->to = open_memstream(&csv->held_text, &csv->held_size);
		if (!csv->held)
			return smv_fail(SMV_IO, _("there is no memory for the table"));
	}
	if (csv->to)
		put_header(writer, csv);
	return smv_sink_check(writer->sink);
}

static int csv_row(struct smv_writer *writer, const struct smv_value *values)
{
	struct csv *csv = writer->state;
	size_t i;

	if (!csv->to)
		return SMV_OK;
	/* A blank line would be no row to a reader. */
	if (writer->table.column_count == 1 && (!values[0].known || (values[0].text && !*values[0].text)))
		fputs("\"\"", csv->to);
	for (i = 0; i < writer->table.column_count; i++) {
		if (i)
			putc(csv->separator, csv->to);
		if (values[i].known)
			put_value(csv, writer->table.columns[i].type, &values[i]);
	}
	fputs(csv->line_end, csv->to);
	return csv->to == csv->held ? SMV_OK : smv_sink_check(writer->sink);
}

static int csv_finish(struct smv_writer *writer)
{
	struct csv *csv = writer->state;

	if (csv->held) {
		if (fflush(csv->held) || ferror(csv->held))
			return smv_fail(SMV_IO, _("there is no memory for the table"));
		fwrite(csv->held_text, 1, csv->held_size, smv_sink_stream(writer->sink));
	}
	return smv_sink_check(writer->sink);
}

static void csv_release(struct smv_writer *writer)
{
	if (writer->state)
		drop_held(writer->state);
}

const struct smv_format_calls smv_csv_calls = {
	.audience = SMV_AUDIENCE_PROGRAMS,
	.one_table = true,
	.document = csv_document,
	.table = csv_table,
	.row = csv_row,
	.finish = csv_finish,
	.release = csv_release,
};
