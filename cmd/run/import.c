/* SPDX-License-Identifier: EUPL-1.2 */
#include "cmd/run/import.h"
#include "base/fail.h"
#include "base/language.h"
#include "base/number.h"
#include "base/pool.h"
#include "cmd/run/command.h"
#include "report/changes.h"
#include "store/journal/journal.h"
#include "store/session.h"

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

int smv_import_source(struct smv_session *session, const char *path, struct smv_findings *findings, bool again, struct smv_import *import)
{
	const struct smv_import_options *told = session->import;
	struct smv_digest *digest = smv_digest_new(session->pool);
	struct smv_read_options options = {
		.encoding = told->encoding,
		.header_rows = told->header_rows < 0 ? 0 : (int)told->header_rows,
		.sheet = told->sheet,
		.tap = again ? NULL : smv_digest_feed,
		.tap_to = digest,
	};
	int rc;

	*import = (struct smv_import){ .path = path };
	if ((rc = read_delimiter(told->delimiter, &options.delimiter)) ||
	    (rc = smv_source_open(&import->source, session->pool, path, &options, findings)))
		return rc;
	import->digest = again ? NULL : smv_digest_end(digest, session->pool);
	return SMV_OK;
}

int smv_import_open(struct smv_session *session, const char *path, const struct smv_field *fields, struct smv_import *import)
{
	const struct smv_import_options *told = session->import;
	int rc = smv_import_source(session, path, session->findings, false, import);

	if (rc)
		return rc;
	smv_say(session, "%s", smv_source_assumed(import->source));
	import->map = smv_columns_match(session->pool, fields, smv_source_header(import->source), told->mapped.items,
					told->mapped.count, session->findings);
	return import->map ? SMV_OK : smv_fail(SMV_DATA, _("%s is not read until that is mended"), path);
}

void smv_import_close(struct smv_import *import)
{
	smv_source_close(import->source);
	import->source = NULL;
}

void smv_import_say_unused(struct smv_session *session, const struct smv_import *import)
{
	const char *unused = smv_columns_unused(session->pool, import->map);

	if (*unused)
		smv_say(session, _("%s: left alone: %s"), import->path, unused);
}

static const char *add_part(struct smv_pool *pool, const char *parts, size_t count, const char *words)
{
	char room[SMV_NUMBER_ROOM];

	if (!count)
		return parts;
	return smv_printf(pool, "%s%s%s %s", parts, *parts ? ", " : "", smv_number_show(room, (int64_t)count * 100), words);
}

/* "ekero.csv: 123 rows: 121 added, 2 with errors": every row is accounted for. */
static void tell(struct smv_session *session, const char *path, const struct smv_intake_counts *counts)
{
	bool stored = !session->dry_run && (!session->findings->errors || session->skip_bad);
	const char *parts = "";
	char room[SMV_NUMBER_ROOM];

	parts = add_part(session->pool, parts, counts->added, stored ? _("added") : _("to add"));
	parts = add_part(session->pool, parts, counts->changed, stored ? _("changed") : _("to change"));
	parts = add_part(session->pool, parts, counts->unchanged, _("unchanged"));
	parts = add_part(session->pool, parts, counts->twice, _("said twice"));
	parts = add_part(session->pool, parts, counts->refused, _("with errors"));
	smv_say(session, smv_translate_plural("%s: %s row: %s", "%s: %s rows: %s", counts->rows), path,
		smv_number_show(room, (int64_t)counts->rows * 100), *parts ? parts : _("nothing"));
}

/* The name of a file without its folders, for the journal. */
static const char *base_name(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash ? slash + 1 : path;
}

int smv_import_settle(struct smv_session *session, const struct smv_import *import, const struct smv_intake_counts *counts)
{
	tell(session, import->path, counts);
	return smv_intake_note(session->store, session->pool, base_name(import->path), import->digest, counts);
}

int smv_import_show_changes(struct smv_session *session, struct smv_writer **writer)
{
	int rc;

	*writer = NULL;
	if (!session->dry_run && (session->output.format != SMV_FORMAT_TABLE || session->output.path))
		return smv_fail(SMV_USAGE, _("--format, --output and --excel show what would be changed, add --dry-run or leave them out"));
	if (!session->dry_run)
		return SMV_OK;
	if ((rc = smv_session_writer(session, writer)))
		return rc;
	return smv_changes_begin(*writer, session->today);
}

int smv_import_template(struct smv_session *session, struct smv_template *template)
{
	template->as_of = session->today;
	if (smv_format_audience(session->output.format) == SMV_AUDIENCE_SCREEN)
		session->output.format = SMV_FORMAT_CSV; /* a table cannot be filled in */
	return smv_template_write(&session->output, template);
}
