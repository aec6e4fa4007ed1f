/* SPDX-License-Identifier: EUPL-1.2 */
/* A document as JSON. */
#include "base/language.h"
#include "emit/format.h"
#include "samverkan/date.h"
#include "samverkan/fail.h"
#include "samverkan/number.h"

#include <inttypes.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* One JSON value, put out row by row: a row a line, so that line tools work on it as well. */

static const char *const not_utf8 = N_("a text is not UTF-8 and cannot be shown as JSON");

struct json {
	const char **keys; /* of the table's columns, escaped once, with quotes */
};

static const char *type_name(enum smv_type type)
{
	switch (type) {
	case SMV_TEXT:
		return "text";
	case SMV_COUNT:
		return "count";
	case SMV_QUANTITY:
		return "quantity";
	case SMV_MONEY:
		return "money";
	case SMV_PERCENT:
		return "percent";
	case SMV_DATE:
		return "date";
	case SMV_YEAR:
		return "year";
	case SMV_YES_NO:
		return "yes_no";
	}
	return "";
}

static int put_bytes(const char *bytes, size_t size, void *to)
{
	return fwrite(bytes, 1, size, to) == size ? 0 : -1;
}

/* jansson knows the escapes; it refuses what is not UTF-8, which a file changed by other hands may hold. */
static int put_text(FILE *to, const char *text)
{
	json_t *string = json_string(text);

	if (!string)
		return smv_fail(SMV_DATA, "%s", _(not_utf8));
	json_dump_callback(string, put_bytes, to, JSON_ENCODE_ANY);
	json_decref(string);
	return SMV_OK;
}

static int put_member(FILE *to, const char *key, const char *text)
{
	int rc;

	if ((rc = put_text(to, key)))
		return rc;
	fputs(": ", to);
	if (text)
		return put_text(to, text);
	fputs("null", to);
	return SMV_OK;
}

static int put_value(FILE *to, enum smv_type type, const struct smv_value *value)
{
	char room[SMV_NUMBER_ROOM];

	if (!value->known) {
		fputs("null", to);
		return SMV_OK;
	}
	switch (type) {
	case SMV_TEXT:
		return put_text(to, value->text);
	case SMV_COUNT:
	case SMV_MONEY:
	case SMV_YEAR:
		fprintf(to, "%" PRId64, value->number);
		break;
	case SMV_QUANTITY:
	case SMV_PERCENT:
		fputs(smv_number_plain(room, value->number, '.'), to);
		break;
	case SMV_DATE:
		fprintf(to, "\"%s\"", smv_date_show(room, (int32_t)value->number));
		break;
	case SMV_YES_NO:
		fputs(value->number ? "true" : "false", to);
		break;
	}
	return SMV_OK;
}

static int json_document(struct smv_writer *writer)
{
	FILE *to = smv_sink_stream(writer->sink);
	struct json *json = smv_alloc(writer->pool, sizeof *json);
	char room[SMV_DATE_ROOM];
	int rc;

	writer->state = json;
	putc('{', to);
	if ((rc = put_member(to, "title", writer->document.title)))
		return rc;
	fputs(", ", to);
	smv_date_show(room, writer->document.as_of);
	if ((rc = put_member(to, "as_of", *room ? room : NULL)))
		return rc;
	fputs(", \"tables\": [", to);
	return smv_sink_check(writer->sink);
}

static int escape_keys(struct smv_writer *writer, struct json *json)
{
	size_t i;

	json->keys = smv_alloc(writer->pool, writer->table.column_count * sizeof *json->keys);
	for (i = 0; i < writer->table.column_count; i++) {
		json_t *key = json_string(writer->table.columns[i].key);
		char *text = key ? json_dumps(key, JSON_ENCODE_ANY) : NULL;

		json->keys[i] = smv_copy(writer->pool, text);
		free(text);
		json_decref(key);
		if (!json->keys[i])
			return smv_fail(SMV_DATA, "%s", _(not_utf8));
	}
	return SMV_OK;
}

/* Who reads JSON has the figures in the tables; the sentence is a note. */
static int json_paragraph(struct smv_writer *writer, enum smv_paragraph kind, const char *text)
{
	(void)kind;
	return smv_writer_note(writer, text);
}

static int json_table(struct smv_writer *writer)
{
	FILE *to = smv_sink_stream(writer->sink);
	size_t i;
	int rc;

	if ((rc = escape_keys(writer, writer->state)))
		return rc;
	fputs(writer->table_count > 1 ? ",\n{" : "\n{", to);
	if ((rc = put_member(to, "name", writer->table.name)))
		return rc;
	fputs(", \"columns\": [", to);
	for (i = 0; i < writer->table.column_count; i++) {
		const struct smv_column *column = &writer->table.columns[i];

		fputs(i ? ", {" : "{", to);
		fprintf(to, "\"key\": %s, ", ((struct json *)writer->state)->keys[i]);
		if ((rc = put_member(to, "label", column->label)))
			return rc;
		fprintf(to, ", \"type\": \"%s\"}", type_name(column->type));
	}
	fputs("], \"rows\": [", to);
	return smv_sink_check(writer->sink);
}

static int json_row(struct smv_writer *writer, const struct smv_value *values)
{
	FILE *to = smv_sink_stream(writer->sink);
	const struct json *json = writer->state;
	size_t i;
	int rc;

	fputs(writer->rows > 1 ? ",\n{" : "\n{", to);
	for (i = 0; i < writer->table.column_count; i++) {
		if (i)
			fputs(", ", to);
		fputs(json->keys[i], to);
		fputs(": ", to);
		if ((rc = put_value(to, writer->table.columns[i].type, &values[i])))
			return smv_while(rc, "%s", writer->table.columns[i].key);
	}
	putc('}', to);
	return smv_sink_check(writer->sink);
}

static int json_table_end(struct smv_writer *writer)
{
	fputs(writer->rows ? "\n]}" : "]}", smv_sink_stream(writer->sink));
	return smv_sink_check(writer->sink);
}

static int json_finish(struct smv_writer *writer)
{
	FILE *to = smv_sink_stream(writer->sink);
	size_t i;
	int rc;

	fputs(writer->table_count ? "\n], \"notes\": [" : "], \"notes\": [", to);
	for (i = 0; i < writer->note_count; i++) {
		fputs(i ? ",\n" : "\n", to);
		if ((rc = put_text(to, writer->notes[i])))
			return rc;
	}
	fputs(writer->note_count ? "\n]}\n" : "]}\n", to);
	return smv_sink_check(writer->sink);
}

static void json_release(struct smv_writer *writer)
{
	(void)writer;
}

const struct smv_format_calls smv_json_calls = {
	.audience = SMV_AUDIENCE_PROGRAMS,
	.document = json_document,
	.paragraph = json_paragraph,
	.table = json_table,
	.row = json_row,
	.table_end = json_table_end,
	.finish = json_finish,
	.release = json_release,
};
