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
	struct smv_intake_counts counts; /* of its rows */
};

/* What the row leaves blank stays as it was. */
static void keep_blanks(struct smv_nomination *n, const struct smv_nomination *known)
{
	n->application.id = known->application.id;
	n->application.withdrawn = known->application.withdrawn; /* a file does not bring it back */
	if (n->application.received == SMV_NO_DATE)
		n->application.received = known->application.received;
}

static bool same(const struct smv_nomination *a, const struct smv_nomination *b)
{
	return a->application.received == b->application.received && !strcmp(a->nominated_by, b->nominated_by) &&
	       !strcmp(a->application.purpose, b->application.purpose);
}

static int put(struct work *w, const struct smv_nomination *known, struct smv_nomination *n)
{
	int rc;

	if ((rc = smv_nomination_put(w->session->store, w->award.id, n)) ||
	    (rc = smv_nomination_note(w->session->store, w->session->pool, known, n)))
		return rc;
	return w->writer ? smv_changes_of_nomination(w->writer, known, n) : SMV_OK;
}

static int store(struct work *w, const struct smv_record *row, struct smv_nomination *n)
{
	struct smv_session *session = w->session;
	struct smv_place place = smv_place_of(row, -1);
	struct smv_nomination known;
	bool found;
	int rc;

	if ((rc = smv_nomination_find(session->store, session->pool, w->award.id, n->application.organisation.id, &known, &found)))
		return rc;
	if (!found) {
		w->counts.added++;
		return put(w, NULL, n);
	}
	keep_blanks(n, &known);
	if (same(n, &known)) {
		w->counts.unchanged++;
		return SMV_OK;
	}
	if (!session->import->update) {
		smv_find(session->findings, SMV_ERROR, &place, "nomination-known",
			 _("\"%s\" is nominated otherwise already; --update takes what the file says"),
			 n->application.organisation.name);
		return SMV_OK;
	}
	w->counts.changed++;
	return put(w, &known, n);
}

static int take_row(struct work *w, const struct smv_record *row)
{
	struct smv_session *session = w->session;
	struct smv_nomination n = { .application = { .applied = SMV_ABSENT } };

	if (!smv_decode_row(session->pool, w->import.map, row, &n, session->findings) ||
	    !smv_find_applicant(session, w->directory, row, &n.application.organisation) ||
	    !smv_first_of_applicant(session, &w->applicants, row, &n.application.organisation))
		return SMV_OK;
	return store(w, row, &n);
}

static int take_file(struct work *w, const char *path)
{
	struct smv_record row;
	int rc;

	w->counts = (struct smv_intake_counts){ 0 };
	if ((rc = smv_import_open(w->session, path, smv_nomination_fields, &w->import)))
		goto out;
	smv_import_say_unused(w->session, &w->import);
	while (!(rc = smv_source_next(w->import.source, &row)) && !row.end) {
		smv_progress(w->session, ++w->counts.rows);
		if (!row.bad && (rc = take_row(w, &row)))
			goto out;
	}
	w->counts.refused = w->counts.rows - w->counts.added - w->counts.changed - w->counts.unchanged;
	if (!rc)
		rc = smv_import_settle(w->session, &w->import, &w->counts);
out:
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
