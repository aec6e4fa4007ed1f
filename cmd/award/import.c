/* SPDX-License-Identifier: EUPL-1.2 */
/* samverkan award import: take in nominations from files, one a row. */
#include "base/language.h"
#include "cmd/case/applicant.h"
#include "cmd/case/resolve.h"
#include "cmd/run/command.h"
#include "cmd/run/import.h"
#include "intake/intake.h"
#include "report/changes.h"
#include "samverkan/date.h"
#include "samverkan/fail.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"
#include "store/grant/award.h"
#include "store/register/organisation.h"

#include <string.h>

struct values {
	bool template;
};
#define AT(member) offsetof(struct values, member)

static const struct smv_option options[] = {
	{ SMV_OPT_FLAG, 0, "template", NULL, N_("write an empty file to fill in (.xlsx: with explanations), import nothing"), AT(template) },
	{ SMV_OPT_END },
};

struct work {
	struct smv_session *session;
	struct smv_round award;
	struct smv_applicants *applicants;
	struct smv_nomination known; /* what is stored of the row at hand */
};

static int identify(void *self, struct smv_intake_row *row, bool *fine)
{
	struct work *w = self;
	struct smv_nomination *n = row->object;
	struct smv_organisation *o = &n->application.organisation;

	n->application.applied = SMV_ABSENT;
	row->identity = (struct smv_identity){ &o->id, sizeof o->id };
	*fine = smv_find_applicant(w->applicants, row->record, o);
	return SMV_OK;
}

static int put(struct work *w, const struct smv_nomination *known, struct smv_nomination *n)
{
	int rc = smv_nomination_put(w->session->store, w->award.id, n);

	return rc ? rc : smv_nomination_note(w->session->store, w->session->pool, known, n);
}

static int add(void *self, struct smv_intake_row *row, bool *known)
{
	struct work *w = self;
	struct smv_nomination *n = row->object;
	int64_t organisation = n->application.organisation.id;
	int rc = smv_nomination_find(w->session->store, row->pool, w->award.id, organisation, &w->known, known);

	return rc || *known ? rc : put(w, NULL, n);
}

static int find(void *self, const struct smv_intake_row *row, void *known)
{
	const struct work *w = self;

	(void)row;
	*(struct smv_nomination *)known = w->known;
	return SMV_OK;
}

/* What the row leaves blank stays as it was; a file does not bring back what is withdrawn. */
static int merge(void *self, struct smv_intake_row *row, const void *stored, const char **differs)
{
	const struct smv_nomination *known = stored;
	struct smv_nomination *n = row->object;

	(void)self;
	n->application.id = known->application.id;
	n->application.withdrawn = known->application.withdrawn;
	if (n->application.received == SMV_NO_DATE)
		n->application.received = known->application.received;
	*differs = n->application.received == known->application.received && !strcmp(n->nominated_by, known->nominated_by) &&
		   !strcmp(n->application.purpose, known->application.purpose) ? "" : "nomination";
	return SMV_OK;
}

static int change(void *self, struct smv_intake_row *row, const void *known)
{
	return put(self, known, row->object);
}

static const char *known_words(void *self, const struct smv_intake_row *row, const char *differs)
{
	const struct smv_nomination *n = row->object;

	(void)self, (void)differs;
	return smv_printf(row->pool, _("\"%s\" is nominated otherwise already; --update takes what the file says"),
			  n->application.organisation.name);
}

static const char *twice_words(void *self, const struct smv_intake_row *row, const char *where, const char *differs)
{
	const struct smv_nomination *n = row->object;

	(void)self, (void)differs;
	return smv_printf(row->pool, _("\"%s\" is nominated otherwise on %s, keep one of them"), n->application.organisation.name, where);
}

static const struct smv_intake_kind nominations = {
	.fields = smv_nomination_fields,
	.size = sizeof(struct smv_nomination),
	.identify = identify,
	.add = add,
	.find = find,
	.merge = merge,
	.change = change,
	.known_id = SMV_ID_NOMINATION_KNOWN,
	.twice_id = SMV_ID_APPLICATION_TWICE,
	.known_words = known_words,
	.twice_words = twice_words,
};

static int show(struct smv_writer *writer, const void *before, const void *after)
{
	return smv_changes_of_nomination(writer, before, after);
}

static int write_template(struct smv_session *session, const struct smv_round *award)
{
	struct smv_template template = { .name = "nomination", .title = award->name, .fields = smv_nomination_fields };

	return smv_import_template(session, &template);
}

static int run(struct smv_session *session)
{
	struct work w = { .session = session };
	const struct smv_import_job job = { .kind = &nominations, .self = &w, .show = show };
	const struct values *v = session->values;
	int rc;

	if (session->operand_count == 1 && !v->template)
		return smv_fail(SMV_USAGE, _("FILE is missing, name the file to import, or ask for an empty one with --template"));
	if ((rc = smv_choose_open_award(session, session->operands[0], &w.award)))
		return rc;
	if (v->template)
		return write_template(session, &w.award);
	if ((rc = smv_applicants_open(session, &w.applicants)))
		return rc;
	return smv_import_operands(session, &job, 1);
}

static const char *const examples[] = {
	"samverkan award import utmärkelse-2018 nomineringar.csv",
	"samverkan award import utmärkelse-2018 nomineringar.csv --update --dry-run",
	"samverkan award import utmärkelse-2018 --template --output=nominering.xlsx",
	NULL,
};

const struct smv_command cmd_award_import = {
	.group = "award",
	.name = "import",
	.summary = N_("take in nominations from files, one a row"),
	.operands = "NAME FILE...",
	.operands_min = 1,
	.operands_max = -1,
	.completes = { SMV_COMPLETE_AWARD, SMV_COMPLETE_FILE },
	.options = options,
	.values_size = sizeof(struct values),
	.shows = true,
	.imports = true,
	.store = SMV_STORE_WRITES,
	.help = N_("Columns are known by their headers, see samverkan-columns(5). An organisation that is not in the register is a finding with the "
		   "nearest names: nothing is matched on a guess. An import is one transaction: everything or nothing, or the good rows with "
		   "--skip-bad.\n\n"
		   "--dry-run shows what would be added and changed, field by field; a real run says what has become of the rows, and -F json tells both. A nomination that is "
		   "stored already as it stands changes nothing."),
	.examples = examples,
	.run = run,
};
