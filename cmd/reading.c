/* SPDX-License-Identifier: EUPL-1.2 */
/* What the imports have in common before their first row. */
#include "cmd/reading.h"
#include "base/fail.h"
#include "base/language.h"
#include "base/pool.h"
#include "store/store.h"

#include <string.h>

static int read_delimiter(const char *typed, char *delimiter)
{
	*delimiter = 0;
	if (!typed)
		return SMV_OK;
	if (!strcmp(typed, "tab") || !strcmp(typed, "\\t") || !strcmp(typed, "\t"))
		*delimiter = '\t';
	else if (strlen(typed) == 1 && strchr(";,|", typed[0]))
		*delimiter = typed[0];
	else
		return smv_fail(SMV_USAGE, _("--delimiter: '%s' is not known, write ';', ',', '|' or tab"), typed);
	return SMV_OK;
}

int smv_reading_open(struct smv_session *session, const struct smv_reading *reading, const char *path,
		     const struct smv_field *fields, struct smv_opened *opened)
{
	struct smv_digest *digest = smv_digest_new(session->pool);
	struct smv_read_options options = {
		.encoding = reading->encoding,
		.header_rows = reading->header_rows < 0 ? 0 : (int)reading->header_rows,
		.sheet = reading->sheet,
		.tap = smv_digest_feed,
		.tap_to = digest,
	};
	int rc;

	*opened = (struct smv_opened){ 0 };
	if ((rc = read_delimiter(reading->delimiter, &options.delimiter)) ||
	    (rc = smv_source_open(&opened->source, session->pool, path, &options, session->findings)))
		return rc;
	opened->digest = smv_digest_end(digest, session->pool);
	smv_say(session, "%s", smv_source_assumed(opened->source));
	opened->map = smv_columns_match(session->pool, fields, smv_source_header(opened->source), reading->map.items, reading->map.count,
					session->findings);
	return opened->map ? SMV_OK : smv_fail(SMV_DATA, _("%s is not read until that is mended"), path);
}

const char *smv_reading_name(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash ? slash + 1 : path;
}

int smv_reading_template(struct smv_session *session, const char *name, const struct smv_field *fields)
{
	const struct smv_document document = { .title = name, .as_of = session->today, .keys = true };
	struct smv_table table = { .name = name, .title = name, .main = true };
	struct smv_column *columns;
	struct smv_writer *writer = NULL;
	size_t i;
	int rc;

	while (fields[table.column_count].kind != SMV_FIELD_END)
		table.column_count++;
	columns = smv_alloc(session->pool, table.column_count * sizeof *columns);
	for (i = 0; i < table.column_count; i++)
		columns[i] = (struct smv_column){ .key = fields[i].key, .label = fields[i].key, .type = SMV_TEXT };
	table.columns = columns;
	if (session->output.format == SMV_FORMAT_TABLE)
		session->output.format = SMV_FORMAT_CSV; /* a table cannot be filled in */
	if (!(rc = smv_session_writer(session, &writer)) && !(rc = smv_writer_document(writer, &document)))
		rc = smv_writer_table(writer, &table);
	return smv_writer_close(writer, rc);
}
