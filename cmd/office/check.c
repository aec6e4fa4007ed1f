/* SPDX-License-Identifier: EUPL-1.2 */
/* samverkan check: check that the database is as samverkan left it. */
#include "base/language.h"
#include "cmd/run/command.h"
#include "cmd/run/findings.h"
#include "samverkan/fail.h"
#include "store/journal/journal.h"
#include "store/session.h"
#include "store/trust/check.h"

struct values {
	const char *head;
};
#define AT(member) offsetof(struct values, member)

static const struct smv_option options[] = {
	{ SMV_OPT_TEXT, 0, "head", "HASH", N_("that HASH, off an earlier report, is among the journal's"), AT(head) },
	{ SMV_OPT_END },
};

static int run(struct smv_session *session)
{
	const struct values *v = session->values;
	struct smv_checked checked;
	const char *head;
	int rc;

	if ((rc = smv_store_check(session->store, session->pool, v->head, session->findings, &checked)) || (rc = smv_findings_show(session)))
		return rc;
	if (session->findings->count)
		return SMV_FOUND;
	if ((rc = smv_store_head(session->store, session->pool, &head)))
		return rc;
	smv_say(session, _("%s is as samverkan left it: %zu rows, %zu entries in the journal, head %s"), session->db, checked.rows,
		checked.entries, head);
	return SMV_OK;
}

static const char *const examples[] = { "samverkan check", NULL };

const struct smv_command cmd_check = {
	.name = "check",
	.summary = N_("check that the database is as samverkan left it"),
	.operands = "",
	.options = options,
	.values_size = sizeof(struct values),
	.shows = true,
	.store = SMV_STORE_READS,
	.help = N_("Every row has a seal, a hash of what it holds, and the journal's newest entry has a hash of all seals. A row that was changed by "
		   "another program, or by a failing disk, no longer fits its seal and is named. The file's own structure, the schema, the journal's "
		   "chain and sums that must agree are checked too. With --head, the newest hash off an earlier report, also a journal whose end was "
		   "cut off or written anew is found.\n\n"
		   "Exits 1 when something is wrong: go back to a backup, or ask who changed what. Nothing is mended by itself. Run it every "
		   "night: once a command has stored a row anew, it can no longer be told that it was changed before."),
	.examples = examples,
	.run = run,
};
