/* SPDX-License-Identifier: EUPL-1.2 */
/* samverkan register import: take organisations in from files. */
#include "base/language.h"
#include "base/record.h"
#include "cmd/run/command.h"
#include "cmd/run/import.h"
#include "intake/organisation_intake.h"
#include "model/register/organisation.h"
#include "report/changes.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"

struct values {
	bool template, rename;
};
#define AT(member) offsetof(struct values, member)

static const struct smv_option options[] = {
	{ SMV_OPT_FLAG, 0, "template", NULL, N_("write an empty file to fill in (.xlsx: with explanations), import nothing"), AT(template) },
	{ SMV_OPT_FLAG, 0, "rename", NULL, N_("with --update: a known number may get another name"), AT(rename) },
	{ SMV_OPT_END },
};

static int write_template(struct smv_session *session)
{
	struct smv_template template = { .name = "organisation", .title = _("Organisations"), .fields = smv_organisation_fields };

	return smv_import_template(session, &template);
}

static int show(struct smv_writer *writer, const void *before, const void *after)
{
	return smv_changes_of_organisation(writer, before, after);
}

static int run(struct smv_session *session)
{
	const struct values *v = session->values;
	struct smv_import_job job = { .kind = &smv_organisation_intake, .show = show };
	int rc;

	if (v->template)
		return write_template(session);
	if (!session->operand_count)
		return smv_fail(SMV_USAGE, _("FILE is missing, name the file to import, or ask for an empty one with --template"));
	job.self = smv_organisation_intake_open(session->store, v->rename);
	rc = smv_import_operands(session, &job, 0);
	smv_organisation_intake_close(job.self);
	return rc;
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
	.summary = N_("import organisations from files"),
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
		   "differs is a finding, or with --update takes the place of what the register holds. Blank cells say nothing. A number and "
		   "a name of two organisations are a finding, always; another name for a known number is one unless --rename takes it "
		   "over.\n\n"
		   "contact, email and phone are those of the main contact (register contact). A row that says the same of it confirms it as of "
		   "today; one that names somebody with protected personal data leaves these cells alone, with a warning.\n\n"
		   "--dry-run shows what would be added and changed, field by field; a real run says what has become of the rows, and -F json tells both."),
	.examples = examples,
	.run = run,
};
