/* SPDX-License-Identifier: EUPL-1.2 */
/* The streaming way out: what is said of every format before it is asked. */
#include "emit/writer.h"
#include "base/language.h"
#include "emit/format.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"

#include <assert.h>
#include <string.h>

int smv_writer_open(struct smv_writer **out, const struct smv_output *output)
{
	struct smv_pool *pool = smv_pool_open();
	struct smv_writer *writer = smv_alloc(pool, sizeof *writer);
	int rc;

	writer->pool = pool;
	writer->calls = smv_format_calls(output->format);
	writer->output = *output;
	if ((rc = smv_sink_refuse(output->path, output->kept)) ||
	    (rc = output->fresh ? smv_sink_open_fresh(&writer->sink, output->path)
				: smv_sink_open(&writer->sink, output->path, writer->calls->by_name, output->temporary))) {
		smv_pool_close(pool);
		writer = NULL;
	}
	*out = writer;
	return rc;
}

int smv_writer_document(struct smv_writer *writer, const struct smv_document *document)
{
	assert(!writer->begun);
	writer->begun = true;
	writer->document = *document;
	writer->document.title = smv_copy(writer->pool, document->title ? document->title : "");
	writer->document.subject = smv_copy(writer->pool, document->subject);
	return writer->rc = writer->calls->document(writer);
}

static int end_table(struct smv_writer *writer)
{
	if (!writer->in_table)
		return SMV_OK;
	writer->in_table = false;
	return writer->calls->table_end ? writer->calls->table_end(writer) : SMV_OK;
}

/* What stands between the tables, of either kind, is put out when the table before it has ended. */
static int leave_table(struct smv_writer *writer)
{
	assert(writer->rc || writer->begun);
	if (!writer->rc)
		writer->rc = end_table(writer);
	return writer->rc;
}

int smv_writer_heading(struct smv_writer *writer, int level, const char *text)
{
	assert(level == 1 || level == 2);
	if (!leave_table(writer) && writer->calls->heading)
		writer->rc = writer->calls->heading(writer, level, text);
	return writer->rc;
}

int smv_writer_paragraph(struct smv_writer *writer, enum smv_paragraph kind, const char *text)
{
	if (!leave_table(writer) && writer->calls->paragraph)
		writer->rc = writer->calls->paragraph(writer, kind, text);
	return writer->rc;
}

/* Exports are made to be read back: the reader tells öre from kronor by the key's end. */
static bool key_tells_money(const struct smv_column *column)
{
	size_t length = strlen(column->key);

	return column->type != SMV_MONEY || (length > 4 && !strcmp(column->key + length - 4, "_ore"));
}

static bool is_for_programs(const struct smv_writer *writer)
{
	return writer->calls->audience == SMV_AUDIENCE_PROGRAMS;
}

static void keep_columns(struct smv_writer *writer, const struct smv_table *table)
{
	struct smv_column *columns = smv_alloc(writer->pool, table->column_count * sizeof *columns);
	size_t i, count = 0;

	writer->given = table->column_count;
	writer->shown = smv_alloc(writer->pool, table->column_count * sizeof *writer->shown);
	writer->values = smv_alloc(writer->pool, table->column_count * sizeof *writer->values);
	for (i = 0; i < table->column_count; i++) {
		assert(key_tells_money(&table->columns[i]));
		if (table->columns[i].programs && !is_for_programs(writer))
			continue;
		columns[count] = table->columns[i];
		columns[count].key = smv_copy(writer->pool, columns[count].key);
		columns[count].label = smv_copy(writer->pool, columns[count].label);
		writer->shown[count++] = i;
	}
	writer->table.columns = columns;
	writer->table.column_count = count;
}

static void keep_table(struct smv_writer *writer, const struct smv_table *table)
{
	writer->table = *table;
	keep_columns(writer, table);
	writer->table.name = smv_copy(writer->pool, table->name);
	writer->table.title = smv_copy(writer->pool, table->title ? table->title : table->name);
	writer->table.sheet = smv_copy(writer->pool, table->sheet ? table->sheet : writer->table.title);
	writer->sums = smv_alloc(writer->pool, table->column_count * sizeof *writer->sums);
}

int smv_writer_table(struct smv_writer *writer, const struct smv_table *table)
{
	assert(table->column_count > 0);
	if (leave_table(writer))
		return writer->rc;
	writer->left_out = (table->drawn && !writer->calls->chart) || (table->programs && !is_for_programs(writer));
	if (writer->left_out)
		return SMV_OK;
	keep_table(writer, table);
	writer->table_count++;
	writer->rows = 0;
	writer->in_table = true;
	return writer->rc = writer->calls->table(writer);
}

static int add_up(struct smv_writer *writer, const struct smv_value *values)
{
	const struct smv_column *columns = writer->table.columns;
	size_t i;

	for (i = 0; i < writer->table.column_count; i++)
		if (columns[i].total && values[i].known &&
		    __builtin_add_overflow(writer->sums[i], values[i].number, &writer->sums[i]))
			return smv_fail(SMV_DATA, _("the sum of column \"%s\" is too large"),
					smv_column_header(writer, i));
	return SMV_OK;
}

/* Of the values that are handed in, those whose columns are shown. */
static const struct smv_value *pick(struct smv_writer *writer, const struct smv_value *values)
{
	size_t i;

	if (writer->table.column_count == writer->given)
		return values;
	for (i = 0; i < writer->table.column_count; i++)
		writer->values[i] = values[writer->shown[i]];
	return writer->values;
}

int smv_writer_row(struct smv_writer *writer, const struct smv_value *values)
{
	assert(writer->rc || writer->in_table || writer->left_out);
	if (writer->rc || writer->left_out)
		return writer->rc;
	values = pick(writer, values);
	if ((writer->rc = add_up(writer, values)))
		return writer->rc;
	writer->rows++;
	return writer->rc = writer->calls->row(writer, values);
}

int smv_writer_row_for_people(struct smv_writer *writer, const struct smv_value *values)
{
	return is_for_programs(writer) ? writer->rc : smv_writer_row(writer, values);
}

int smv_writer_totals(struct smv_writer *writer, const char *label)
{
	assert(writer->rc || writer->in_table || writer->left_out);
	if (!writer->rc && !writer->left_out && writer->calls->totals)
		writer->rc = writer->calls->totals(writer, label);
	return writer->rc;
}

/* Where a column that was handed in stands among those that are shown; a chart's are. */
static size_t place_of(const struct smv_writer *writer, size_t column)
{
	size_t i;

	for (i = 0; i < writer->table.column_count && writer->shown[i] != column; i++)
		;
	assert(i < writer->table.column_count);
	return i;
}

int smv_writer_chart(struct smv_writer *writer, const struct smv_chart *chart)
{
	struct smv_chart placed = *chart;

	if (writer->rc || writer->left_out || !writer->calls->chart)
		return writer->rc;
	assert(writer->in_table);
	placed.label_column = place_of(writer, chart->label_column);
	placed.value_column = place_of(writer, chart->value_column);
	assert(placed.value_column + chart->beside < writer->table.column_count);
	return writer->rc = writer->calls->chart(writer, &placed);
}

int smv_writer_note(struct smv_writer *writer, const char *text)
{
	if (writer->rc)
		return writer->rc;
	writer->notes =
		smv_grow(writer->pool, writer->notes, writer->note_count, &writer->note_room, sizeof *writer->notes);
	writer->notes[writer->note_count++] = smv_copy(writer->pool, text);
	return SMV_OK;
}

int smv_writer_close(struct smv_writer *writer, int rc)
{
	if (!writer)
		return rc;
	assert(rc || writer->rc || writer->begun);
	if (!rc)
		rc = writer->rc;
	if (!rc)
		rc = end_table(writer);
	if (!rc)
		rc = writer->calls->finish(writer);
	if (writer->calls->release)
		writer->calls->release(writer);
	if (rc == SMV_IO && writer->calls->by_name && writer->output.path)
		smv_while(rc, "%s", writer->output.path);
	rc = smv_sink_close(writer->sink, rc);
	smv_pool_close(writer->pool);
	return rc;
}
