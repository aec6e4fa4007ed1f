/* SPDX-License-Identifier: EUPL-1.2 */
#include "cmd/import.h"
#include "base/fail.h"
#include "base/language.h"
#include "base/pool.h"
#include "cmd/command.h"
#include "read/source.h"
#include "store/payload.h"
#include "store/store.h"

#include <string.h>

static int read_options(const struct smv_session *session, struct smv_read_options *options)
{
	const struct smv_import_options *told = session->import;
	const char *delimiter = told->delimiter;

	options->encoding = told->encoding;
	options->sheet = told->sheet;
	options->header_rows = told->header_rows < 0 ? 0 : (int)told->header_rows;
	if (!delimiter)
		return SMV_OK;
	options->delimiter = !strcmp(delimiter, "tab") || !strcmp(delimiter, "\\t") ? '\t' : delimiter[0];
	if (options->delimiter != '\t' && delimiter[1])
		return smv_fail(SMV_USAGE, _("--delimiter: '%s' is more than one character, write ; , | or tab"), delimiter);
	return SMV_OK;
}

int smv_import_open(struct smv_session *session, const char *path, const struct smv_field *fields, struct smv_import *import)
{
	struct smv_read_options options = { .tap = smv_digest_feed };
	const struct smv_list *mapped = &session->import->mapped;
	int rc;

	*import = (struct smv_import){ .path = path, .digest = smv_digest_new(session->pool) };
	options.tap_to = import->digest;
	if ((rc = read_options(session, &options)) ||
	    (rc = smv_source_open(&import->source, session->pool, path, &options, session->findings)))
		return rc;
	import->map = smv_columns_match(session->pool, fields, smv_source_header(import->source), mapped->items, mapped->count,
					session->findings);
	return import->map ? SMV_OK : smv_fail(SMV_DATA, _("%s is refused, nothing stored"), path);
}

void smv_import_say_columns(struct smv_session *session, const struct smv_import *import)
{
	const char *unused = smv_columns_unused(session->pool, import->map);

	smv_say(session, "%s", smv_source_assumed(import->source));
	if (*unused)
		smv_say(session, _("%s: left alone: %s"), import->path, unused);
}

void smv_import_close(struct smv_import *import)
{
	smv_source_close(import->source);
	import->source = NULL;
}

int smv_import_next(struct smv_session *session, struct smv_import *import, struct smv_record *record)
{
	int rc;

	do {
		if ((rc = smv_source_next(import->source, record)) || record->end)
			return rc;
		smv_progress(session, ++import->rows);
	} while (record->bad);
	return SMV_OK;
}

static int note(struct smv_session *session, struct smv_import *import)
{
	struct smv_payload *payload = smv_payload_new(session->pool);

	smv_payload_text(payload, "file", import->path);
	smv_payload_text(payload, "sha256", smv_digest_end(import->digest, session->pool));
	smv_payload_number(payload, "rows", (int64_t)import->rows);
	smv_payload_number(payload, "added", (int64_t)import->added);
	smv_payload_number(payload, "changed", (int64_t)import->changed);
	return smv_payload_note(session->store, "file", 0, payload);
}

int smv_import_settle(struct smv_session *session, struct smv_import *import)
{
	unsigned long refused = import->rows - import->added - import->changed - import->unchanged;
	const char *text = smv_printf(session->pool, smv_translate_plural("%s: %lu row", "%s: %lu rows", import->rows), import->path,
				      import->rows);

	text = smv_printf(session->pool, smv_did(session, _("%s: %lu to add"), _("%s: %lu added")), text, import->added);
	if (import->changed)
		text = smv_printf(session->pool, smv_did(session, _("%s, %lu to change"), _("%s, %lu changed")), text, import->changed);
	if (import->unchanged)
		text = smv_printf(session->pool, _("%s, %lu already there"), text, import->unchanged);
	if (refused)
		text = smv_printf(session->pool, _("%s, %lu refused"), text, refused);
	smv_say(session, "%s", text);
	return import->added + import->changed ? note(session, import) : SMV_OK;
}
