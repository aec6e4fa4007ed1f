/* SPDX-License-Identifier: EUPL-1.2 */
/* What all imports have in common: options, files, the document, the end. */
#include "cmd/run/import.h"
#include "base/language.h"
#include "cmd/run/command.h"
#include "cmd/run/reckoning.h"
#include "model/column/remarks.h"
#include "report/changes.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"
#include "store/journal/journal.h"

#include <string.h>

static int read_delimiter(const char *typed, char *delimiter)
{
	*delimiter = 0;
	if (!typed)
		return SMV_OK;
	if (!strcmp(typed, "tab") || !strcmp(typed, "\\t") || !strcmp(typed, "\t"))
		*delimiter = '\t';
	else if (strchr(";,|", typed[0]) && !typed[1 + strspn(typed + 1, " ")])
		*delimiter = typed[0];
	else
		return smv_fail(SMV_USAGE, _("--delimiter: '%s' is not known, write ';', ',', '|' or tab"), typed);
	return SMV_OK;
}

/* again: the file has been read before, and its digest is known.  units: as in struct smv_read_options. */
static int open_source(struct smv_session *session, const char *path, struct smv_findings *findings, bool again, bool units,
		       struct smv_import *import)
{
	const struct smv_import_options *told = session->import;
	struct smv_digest *digest = smv_digest_new(session->pool);
	struct smv_read_options options = {
		.encoding = told->encoding,
		.header_rows = told->header_rows < 0 ? 0 : (int)told->header_rows,
		.sheet = told->sheet,
		.units = units,
		.survey = import->survey,
		.tap = again ? NULL : smv_digest_feed,
		.tap_to = digest,
	};
	int rc;

	import->path = path;
	if ((rc = read_delimiter(told->delimiter, &options.delimiter)) ||
	    (rc = smv_source_open(&import->source, session->pool, path, &options, findings)))
		return rc;
	if (!again)
		import->digest = smv_digest_end(digest, session->pool);
	return SMV_OK;
}

static void look(void *map, const struct smv_record *record)
{
	smv_columns_look(map, record);
}

int smv_import_open(struct smv_session *session, const char *path, const struct smv_field *fields, bool other_columns,
		    struct smv_import *import)
{
	const struct smv_import_options *told = session->import;
	int rc;

	*import = (struct smv_import){ .path = path };
	if ((rc = open_source(session, path, session->findings, false, true, import)))
		return rc;
	smv_say(session, "%s", smv_source_assumed(import->source));
	import->map = smv_columns_match(session->pool, fields, smv_source_header(import->source), told->mapped.items,
					told->mapped.count, session->findings);
	if (!import->map)
		return smv_fail(SMV_DATA, _("%s is not read until that is mended"), path);
	if (smv_columns_in_doubt(import->map, other_columns) && (rc = smv_source_look(import->source, look, import->map)))
		return rc;
	smv_columns_looked(import->map);
	return SMV_OK;
}

void smv_import_close(struct smv_import *import)
{
	smv_source_close(import->source);
	import->source = NULL;
}

/* The name of a file without its folders, for the journal. */
static const char *base_name(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash ? slash + 1 : path;
}

/* The files of a run while they are taken in, one after another. */
struct taking {
	struct smv_session *session;
	const struct smv_import_job *job;
	struct smv_import import; /* the file at hand; its map and digest are those of the first reading */
	struct smv_writer *writer; /* NULL: no document was asked for */
};

static int open_file(void *to, struct smv_intake_file *file)
{
	struct taking *t = to;
	const struct smv_field *fields = t->job->kind->fields;
	int rc;

	smv_import_close(&t->import);
	t->import.survey = !fields;
	if (file->again && !strcmp(file->path, "-"))
		return smv_fail(SMV_USAGE, _("a file of this size is read twice, which stdin cannot be; name a file"));
	if (file->again)
		rc = open_source(t->session, file->path, t->session->findings, true, fields != NULL, &t->import);
	else if (fields)
		rc = smv_import_open(t->session, file->path, fields, t->job->kind->other_columns, &t->import);
	else if (!(rc = open_source(t->session, file->path, t->session->findings, false, false, &t->import)))
		smv_say(t->session, "%s", smv_source_assumed(t->import.source));
	file->source = t->import.source;
	file->map = t->import.map;
	return rc;
}

static void progress(void *to, size_t rows)
{
	smv_progress(((struct taking *)to)->session, rows);
}

static int show_change(void *to, const void *before, const void *after)
{
	struct taking *t = to;

	return t->writer ? t->job->show(t->writer, before, after) : SMV_OK;
}

static int take_file(struct taking *t, struct smv_intake *intake, const char *path, struct smv_reckoned *file, const char **digest)
{
	int rc;

	*file = (struct smv_reckoned){ .file = path, .left_alone = "" };
	t->import = (struct smv_import){ .path = path };
	rc = smv_intake_take(intake, path, &file->rows);
	if (!rc && t->import.source) {
		file->sheets = smv_source_header(t->import.source)->sheets;
		file->sheet_count = smv_source_header(t->import.source)->sheet_count;
	}
	if (!rc && t->import.map) {
		file->left_alone = smv_columns_unused(t->session->pool, t->import.map);
		file->remark_count = smv_columns_remarks(t->session->pool, t->import.map, &file->remarks);
	}
	*digest = t->import.digest;
	smv_import_close(&t->import);
	return rc;
}

/* Whether any of them is stored is known only when all have been read. */
static int end_files(struct taking *t, const struct smv_reckoned *files, const char *const *digests, size_t count)
{
	struct smv_session *session = t->session;
	bool stored = !session->dry_run && (!session->findings->errors || session->skip_bad);
	size_t i;
	int rc = SMV_OK;

	for (i = 0; !rc && i < count; i++) {
		smv_reckoning_say(session, &files[i]);
		rc = smv_intake_note(session->store, session->pool, base_name(files[i].file), digests[i], &files[i].rows);
	}
	return !rc && t->writer ? smv_report_reckoning(t->writer, files, count, stored) : rc;
}

/* A document of the changes: always with --dry-run, else if one was asked for. */
static int begin_document(struct taking *t)
{
	const struct smv_output *output = &t->session->output;
	int rc;

	if (!t->job->show || (!t->session->dry_run && output->format == SMV_FORMAT_TABLE && !output->path))
		return SMV_OK;
	rc = smv_session_writer(t->session, &t->writer);
	return rc ? rc : smv_changes_begin(t->writer, t->session->today, t->session->dry_run);
}

int smv_import_files(struct smv_session *session, const struct smv_import_job *job, const char *const *paths, size_t count)
{
	struct taking t = { .session = session, .job = job };
	const struct smv_intake_told told = { .update = session->import->update, .to = &t, .open = open_file, .progress = progress,
					      .changed = job->show ? show_change : NULL };
	struct smv_intake *intake = smv_intake_open(session->store, session->pool, job->kind, job->self, &told, session->findings);
	struct smv_reckoned *files = smv_alloc(session->pool, count * sizeof *files);
	const char **digests = smv_alloc(session->pool, count * sizeof *digests);
	size_t i;
	int rc = begin_document(&t);

	for (i = 0; !rc && i < count; i++)
		rc = take_file(&t, intake, paths[i], &files[i], &digests[i]);
	if (!rc)
		rc = end_files(&t, files, digests, count);
	rc = smv_writer_close(t.writer, rc);
	smv_intake_close(intake);
	return rc ? rc : smv_reckoning_verdict(session, files, count);
}

int smv_import_operands(struct smv_session *session, const struct smv_import_job *job, int first)
{
	return smv_import_files(session, job, (const char *const *)session->operands + first, (size_t)(session->operand_count - first));
}

int smv_import_template(struct smv_session *session, struct smv_template *template)
{
	template->as_of = session->today;
	if (smv_format_audience(session->output.format) == SMV_AUDIENCE_SCREEN)
		session->output.format = SMV_FORMAT_CSV; /* a table cannot be filled in */
	return smv_template_write(&session->output, template);
}
