/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/date.h"
#include "base/fail.h"
#include "base/language.h"
#include "base/number.h"
#include "base/pool.h"
#include "cmd/case/applicant.h"
#include "cmd/case/resolve.h"
#include "cmd/run/command.h"
#include "cmd/run/import.h"
#include "intake/intake.h"
#include "report/changes.h"
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

/* What a whole command works on. */
struct work {
	struct smv_session *session;
	struct smv_round award;
	struct smv_writer *writer; /* of a --dry-run: what would be changed; else NULL */
	struct smv_directory *directory;
	struct smv_applicants applicants;
	struct smv_import import; /* the file at hand */
};

static bool identify(void *self, struct smv_intake_row *row)
{
	struct work *w = self;
	struct smv_nomination *n = row->object;
	struct smv_organisation *o = &n->application.organisation;

	n->application.applied = SMV_ABSENT;
	row->identity = (struct smv_identity){ &o->id, sizeof o->id };
	return smv_find_applicant(w->session, w->directory, row->record, o) &&
	       smv_first_of_applicant(w->session, &w->applicants, row->record, o);
}

static int put(struct work *w, const struct smv_nomination *known, struct smv_nomination *n)
{
	int rc = smv_nomination_put(w->session->store, w->award.id, n);

	return rc ? rc : smv_nomination_note(w->session->store, w->session->pool, known, n);
}

static int add(void *self, struct smv_intake_row *row, bool *known)
{
	struct work *w = self;
	struct smv_nomination *n = row->object, before;
	int rc = smv_nomination_find(w->session->store, row->pool, w->award.id, n->application.organisation.id, &before, known);

	return rc || *known ? rc : put(w, NULL, n);
}

static int find(void *self, const struct smv_intake_row *row, void *known)
{
	struct work *w = self;
	const struct smv_nomination *n = row->object;
	bool found;

	return smv_nomination_find(w->session->store, row->pool, w->award.id, n->application.organisation.id, known, &found);
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

static const char *words(void *self, struct smv_pool *pool, enum smv_id id, const struct smv_intake_row *row, const char *differs)
{
	const struct smv_nomination *n = row->object;

	(void)self, (void)id, (void)differs;
	return smv_printf(pool, _("\"%s\" is nominated otherwise already; --update takes what the file says"),
			  n->application.organisation.name);
}

static const struct smv_intake_kind nominations = {
	.object = "nomination",
	.size = sizeof(struct smv_nomination),
	.identify = identify, .add = add, .find = find, .merge = merge, .change = change, .words = words,
	.known = SMV_ID_NOMINATION_KNOWN,
};

static int open_file(void *to, bool again, struct smv_source **source, struct smv_column_map **map)
{
	struct work *w = to;
	int rc = smv_import_open(w->session, w->import.path, smv_nomination_fields, &w->import);

	(void)again;
	if (!rc)
		smv_import_say_unused(w->session, &w->import);
	*source = w->import.source;
	*map = w->import.map;
	return rc;
}

static void progress(void *to, size_t rows)
{
	smv_progress(((struct work *)to)->session, rows);
}

static int show_change(void *to, const void *before, const void *after)
{
	struct work *w = to;

	return w->writer ? smv_changes_of_nomination(w->writer, before, after) : SMV_OK;
}

static int take_file(struct work *w, const char *path)
{
	const struct smv_intake_told told = { .update = w->session->import->update, .progress = progress, .changed = show_change, .to = w };
	struct smv_intake_run *run = smv_intake_new(w->session->pool, w->session->store, &nominations, w, &told, w->session->findings);
	int rc;

	w->import = (struct smv_import){ .path = path };
	if (!(rc = smv_intake_take(run, path, open_file, w)))
		rc = smv_import_settle(w->session, &w->import, smv_intake_reckoned(run));
	smv_intake_close(run);
	smv_import_close(&w->import);
	return rc;
}

static int write_template(struct smv_session *session, const struct smv_round *award)
{
	struct smv_template template = { .name = "nomination", .title = award->name, .fields = smv_nomination_fields };

	return smv_import_template(session, &template);
}

static int run(struct smv_session *session)
{
	struct work w = { .session = session };
	const struct values *v = session->values;
	int i, rc;

	if (session->operand_count == 1 && !v->template)
		return smv_fail(SMV_USAGE, _("FILE is missing, name the file to import, or ask for an empty one with --template"));
	if ((rc = smv_choose_open_award(session, session->operands[0], &w.award)))
		return rc;
	if (v->template)
		return write_template(session, &w.award);
	if ((rc = smv_organisation_directory(session->store, session->pool, &w.directory)))
		return rc;
	rc = smv_import_show_changes(session, &w.writer);
	for (i = 1; !rc && i < session->operand_count; i++)
		rc = take_file(&w, session->operands[i]);
	rc = smv_writer_close(w.writer, rc);
	return rc ? rc : smv_session_verdict(session);
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
		   "--dry-run shows what would be added and changed, field by field; a real run says how many rows it was. A nomination that is "
		   "stored already as it stands changes nothing."),
	.examples = examples,
	.run = run,
};
