/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/fail.h"
#include "base/language.h"
#include "base/pool.h"
#include "base/record.h"
#include "cmd/run/command.h"
#include "cmd/run/import.h"
#include "model/register/organisation.h"
#include "report/changes.h"
#include "intake/organisation_intake.h"

struct values {
	bool template;
};
#define AT(member) offsetof(struct values, member)

static const struct smv_option options[] = {
	{ SMV_OPT_FLAG, 0, "template", NULL, N_("write an empty file to fill in (.xlsx: with explanations), import nothing"), AT(template) },
	{ SMV_OPT_END },
};

static int take_in(struct smv_session *session, struct smv_intake *intake, const struct smv_import *import)
{
	struct smv_pool *pool = smv_pool_open();
	const struct smv_mark start = smv_mark(pool);
	struct smv_organisation organisation = { 0 };
	struct smv_record record;
	int rc;

	while (!(rc = smv_source_next(import->source, &record)) && !record.end) {
		smv_progress(session, smv_intake_counts(intake)->rows);
		organisation.id = 0;
		if (record.bad || !smv_decode_row(pool, import->map, &record, &organisation, session->findings))
			smv_intake_refuse(intake);
		else if ((rc = smv_intake_row(intake, &organisation, &record, session->findings)))
			break;
		smv_reset(pool, start);
	}
	smv_pool_close(pool);
	return rc;
}

/* A file with what has become of its rows. */
struct taken {
	struct smv_import import;
	struct smv_intake_counts counts;
};

static int import_file(struct smv_session *session, struct smv_intake *intake, const char *path, struct taken *taken)
{
	int rc;

	smv_intake_file(intake);
	if (!(rc = smv_import_open(session, path, smv_organisation_fields, &taken->import))) {
		smv_import_say_unused(session, &taken->import);
		rc = take_in(session, intake, &taken->import);
	}
	taken->counts = *smv_intake_counts(intake);
	smv_import_close(&taken->import);
	return rc;
}

static int write_template(struct smv_session *session)
{
	struct smv_template template = { .name = "organisation", .title = _("Organisations"), .fields = smv_organisation_fields };

	return smv_import_template(session, &template);
}

static int show_change(void *writer, const struct smv_organisation *before, const struct smv_organisation *after)
{
	return smv_changes_of_organisation(writer, before, after);
}

static int run(struct smv_session *session)
{
	const struct values *v = session->values;
	int count = session->operand_count, i, rc;
	struct smv_writer *writer;
	struct smv_intake *intake;
	struct taken *taken;

	if (v->template)
		return write_template(session);
	if (!count)
		return smv_fail(SMV_USAGE, _("FILE is missing, name the file to import, or ask for an empty one with --template"));
	if ((rc = smv_intake_open(session->store, session->pool, session->import->update, &intake)))
		return rc;
	rc = smv_import_show_changes(session, &writer);
	if (writer)
		smv_intake_watch(intake, show_change, writer);
	taken = smv_alloc(session->pool, (size_t)count * sizeof *taken);
	for (i = 0; !rc && i < count; i++)
		rc = import_file(session, intake, session->operands[i], &taken[i]);
	/* Only when all are read it is known whether any of them is stored. */
	for (i = 0; !rc && i < count; i++)
		rc = smv_import_settle(session, &taken[i].import, &taken[i].counts);
	rc = smv_writer_close(writer, rc);
	return rc ? rc : smv_session_verdict(session);
}

static const char *const examples[] = {
	"samverkan register import foreningar.csv",
	"samverkan register import --dry-run --map category=Verksamhet foreningar.csv",
	"samverkan register import --template --output=foreningar-att-fylla-i.xlsx",
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
		   "differs is a finding, or with --update takes the place of what the register holds. Blank cells say nothing.\n\n"
		   "contact, email and phone are those of the main contact (register contact). A row that says the same of it confirms it as of "
		   "today; one that names somebody with protected personal data leaves these cells alone, with a warning.\n\n"
		   "--dry-run shows what would be added and changed, field by field; a real run says how many rows it was."),
	.examples = examples,
	.run = run,
};
