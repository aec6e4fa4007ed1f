/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/fail.h"
#include "base/language.h"
#include "base/number.h"
#include "base/pool.h"
#include "base/record.h"
#include "cmd/command.h"
#include "cmd/reading.h"
#include "model/organisation.h"
#include "store/intake.h"

struct values {
	struct smv_reading reading;
	bool update, template;
};
#define AT(member) offsetof(struct values, member)

static const struct smv_option options[] = {
	SMV_READING_OPTIONS(AT(reading)),
	{ SMV_OPT_FLAG, 'u', "update", NULL, N_("filled cells change what the register holds"), AT(update) },
	{ SMV_OPT_FLAG, 0, "template", NULL, N_("write an empty file to fill in, and import nothing"), AT(template) },
	{ SMV_OPT_END },
};

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

static int take_in(struct smv_session *session, struct smv_intake *intake, const struct smv_opened *opened)
{
	struct smv_pool *pool = smv_pool_open();
	const struct smv_mark start = smv_mark(pool);
	struct smv_organisation organisation = { 0 };
	struct smv_record record;
	int rc;

	while (!(rc = smv_source_next(opened->source, &record)) && !record.end) {
		smv_progress(session, smv_intake_counts(intake)->rows);
		organisation.id = 0;
		if (record.bad || !smv_decode_row(pool, opened->map, &record, &organisation, session->findings))
			smv_intake_refuse(intake);
		else if ((rc = smv_intake_row(intake, &organisation, &record, session->findings)))
			break;
		smv_reset(pool, start);
	}
	smv_pool_close(pool);
	return rc;
}

static int import_file(struct smv_session *session, struct smv_intake *intake, const char *path)
{
	const struct values *v = session->values;
	struct smv_opened opened;
	const char *unused;
	int rc;

	smv_intake_file(intake);
	if ((rc = smv_reading_open(session, &v->reading, path, smv_organisation_fields, &opened)))
		goto out;
	unused = smv_columns_unused(session->pool, opened.map);
	if (*unused)
		smv_say(session, _("%s: left alone: %s"), path, unused);
	if ((rc = take_in(session, intake, &opened)))
		goto out;
	tell(session, path, smv_intake_counts(intake));
	rc = smv_intake_note(intake, smv_reading_name(path), opened.digest);
out:
	smv_source_close(opened.source);
	return rc;
}

static int run(struct smv_session *session)
{
	const struct values *v = session->values;
	struct smv_intake *intake;
	int i, rc;

	if (v->template)
		return smv_reading_template(session, "organisation", smv_organisation_fields);
	if (!session->operand_count)
		return smv_fail(SMV_USAGE, _("FILE is missing, name the file to import, or ask for an empty one with --template"));
	if ((rc = smv_intake_open(session->store, session->pool, v->update, &intake)))
		return rc;
	for (i = 0; !rc && i < session->operand_count; i++)
		rc = import_file(session, intake, session->operands[i]);
	return rc ? rc : smv_session_verdict(session);
}

static const char *const examples[] = {
	"samverkan register import foreningar.csv",
	"samverkan register import --dry-run --map category=Verksamhet foreningar.csv",
	"samverkan register import --template --output=foreningar-att-fylla-i.csv",
	NULL,
};

const struct smv_command cmd_register_import = {
	.group = "register",
	.name = "import",
	.summary = N_("take organisations in from files"),
	.operands = "FILE...",
	.operands_max = -1,
	.completes = { SMV_COMPLETE_FILE },
	.options = options,
	.values_size = sizeof(struct values),
	.shows = true,
	.imports = true,
	.store = SMV_STORE_WRITES,
	.help = N_("A row a line, a header above: CSV in any of the usual character sets, or a workbook. The headers are matched with the "
		   "fields of samverkan-columns(5); columns that are not known are named and left alone. A row is stored whole or "
		   "not at all, and all files together: everything or nothing.\n\nAn organisation is known again by its number, else by its "
		   "name or an alias. What is known and says the same is left as it is, so the same file can be imported twice; what "
		   "differs is a finding, or with --update takes the place of what the register holds. Blank cells say nothing."),
	.examples = examples,
	.run = run,
};
