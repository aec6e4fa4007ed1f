/* SPDX-License-Identifier: EUPL-1.2 */
/* samverkan export: write a stored table, or all of them, for other programs. */
#include "base/language.h"
#include "cmd/line/suggest.h"
#include "cmd/run/command.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"
#include "store/export.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>

struct values {
	const char *directory;
};
#define AT(member) offsetof(struct values, member)

static const struct smv_option options[] = {
	{ SMV_OPT_TEXT, 'd', "directory", "DIR", N_("one file a table, in this folder"), AT(directory), .completes = SMV_COMPLETE_DIRECTORY },
	{ SMV_OPT_END },
};

static int unknown_table(struct smv_session *session, const char *table)
{
	struct smv_suggestion near;
	const char *known = "all";
	size_t i;

	smv_suggestion_begin(&near, table);
	for (i = 0; smv_export_tables[i]; i++) {
		smv_suggestion_offer(&near, smv_export_tables[i]);
		known = smv_printf(session->pool, "%s, %s", known, smv_export_tables[i]);
	}
	if (near.best)
		return smv_fail(SMV_USAGE, _("there is no table '%s', did you mean '%s'? (there are %s)"), table, near.best, known);
	return smv_fail(SMV_USAGE, _("there is no table '%s', there are %s"), table, known);
}

static int write_rows(struct smv_session *session, struct smv_export *export, struct smv_writer *writer, unsigned long *count)
{
	const struct smv_value *values;
	int rc;

	for (*count = 0; !(rc = smv_export_next(export, &values)) && values; (*count)++) {
		if ((rc = smv_writer_row(writer, values)))
			return rc;
		smv_progress(session, *count);
	}
	return rc;
}

static int export_table(struct smv_session *session, const char *name)
{
	const struct smv_document document = { .title = name, .as_of = session->today, .keys = true };
	struct smv_table table = { .name = name, .title = name, .main = true };
	struct smv_export_shape shape;
	struct smv_writer *writer = NULL;
	struct smv_export *export;
	unsigned long count = 0;
	int rc;

	if ((rc = smv_export_open(session->store, session->pool, name, &export, &shape)))
		return rc;
	table.columns = shape.columns;
	table.column_count = shape.count;
	if (!(rc = smv_session_writer(session, &writer)) && !(rc = smv_writer_document(writer, &document)) &&
	    !(rc = smv_writer_table(writer, &table)))
		rc = write_rows(session, export, writer, &count);
	if (!(rc = smv_writer_close(writer, rc)))
		smv_say(session, smv_translate_plural("%s: %lu row", "%s: %lu rows", count), name, count);
	return rc;
}

/* Only one file or all of them can be asked for; a folder that is missing is made, for the owner alone. */
static int check(struct smv_session *session, const char *directory, bool all)
{
	if (all && !directory)
		return smv_fail(SMV_USAGE, _("all the tables need a folder, add --directory=DIR"));
	if (directory && session->output.path)
		return smv_fail(SMV_USAGE, _("--output and --directory do not go together, leave one of them out"));
	if (directory && mkdir(directory, 0700) && errno != EEXIST)
		return smv_fail(SMV_CANTCREAT, _("cannot make the folder %s: %s"), directory, strerror(errno));
	return SMV_OK;
}

static int run(struct smv_session *session)
{
	const struct values *v = session->values;
	const char *asked = session->operands[0];
	bool all = !strcmp(asked, "all"), any = false;
	size_t i;
	int rc;

	for (i = 0; smv_export_tables[i]; i++)
		any = any || !strcmp(smv_export_tables[i], asked);
	if (!all && !any)
		return unknown_table(session, asked);
	if ((rc = check(session, v->directory, all)))
		return rc;
	if (v->directory && smv_format_audience(session->output.format) == SMV_AUDIENCE_SCREEN)
		session->output.format = SMV_FORMAT_CSV; /* files are for programs */
	for (i = 0; !rc && smv_export_tables[i]; i++) {
		if (!all && strcmp(smv_export_tables[i], asked) != 0)
			continue;
		if (v->directory)
			session->output.path = smv_printf(session->pool, "%s/%s.%s", v->directory, smv_export_tables[i],
							  smv_format_suffix(session->output.format));
		rc = export_table(session, smv_export_tables[i]);
	}
	return rc;
}

static const char *const examples[] = {
	"samverkan export organisation --output=organisation.csv",
	"samverkan export application --format=json",
	"samverkan export all --directory=export",
	NULL,
};

const struct smv_command cmd_export = {
	.name = "export",
	.summary = N_("write a stored table, or all of them, for other programs"),
	.operands = "TABLE",
	.operands_min = 1,
	.operands_max = 1,
	.completes = { SMV_COMPLETE_TABLE },
	.options = options,
	.values_size = sizeof(struct values),
	.shows = true,
	.store = SMV_STORE_READS,
	.help = N_("Every column under a stable key, whatever the language: money as whole öre under keys ending in _ore, days as "
		   "2024-03-31, references as names and organisation numbers. What is exported of organisation and application can be "
		   "imported again. The table contact is personal data; contacts whose data are protected are left out."),
	.examples = examples,
	.run = run,
};
