/* SPDX-License-Identifier: EUPL-1.2 */
/* samverkan restore: put a backup in the place of the database. */
#include "base/language.h"
#include "cmd/run/command.h"
#include "samverkan/fail.h"
#include "store/trust/backup.h"

static void say_holding(const struct smv_session *session, const char *path, const struct smv_holding *holding)
{
	if (holding->head)
		smv_say(session, smv_translate_plural("%s: %lld entry in the journal, head %s", "%s: %lld entries in the journal, head %s",
						      (unsigned long)holding->entries), path, (long long)holding->entries, holding->head);
	else
		smv_say(session, _("%s: cannot be read as a samverkan database"), path);
}

static int run(struct smv_session *session)
{
	const char *backup = session->operands[0];
	struct smv_restored restored;
	int rc;

	if ((rc = smv_restore(session->pool, session->db, backup, session->entry, session->dry_run, &restored, session->findings)))
		return rc;
	if (restored.replaced)
		say_holding(session, session->db, &restored.before);
	say_holding(session, backup, &restored.after);
	if (session->dry_run)
		smv_say(session, _("only a trial, nothing was stored"));
	else if (restored.replaced)
		smv_say(session, _("%s is as the backup now; what it was before is kept as %s"), session->db, restored.kept);
	else
		smv_say(session, _("%s is as the backup now"), session->db);
	return session->findings->count ? SMV_FOUND : SMV_OK;
}

static const char *const examples[] = {
	"samverkan backup kopia.db && samverkan restore kopia.db --dry-run",
	NULL,
};

const struct smv_command cmd_restore = {
	.name = "restore",
	.summary = N_("put a backup in the place of the database"),
	.operands = "BACKUP",
	.operands_min = 1,
	.operands_max = 1,
	.completes = { SMV_COMPLETE_FILE },
	.store = SMV_STORE_NONE,
	.places = true,
	.help = N_("The backup is checked, copied, brought up to date where an older version of samverkan has made it, and takes the place of the "
		   "database in one moment. The database is kept beside it under a name that ends in before-restore and the day. Nobody may be "
		   "changing it meanwhile; other programs that have it open should be ended first.\n\n"
		   "The journal goes on from the backup's own, with an entry that names the head of the journal that was replaced: what had been "
		   "entered after the backup was made is only in the file that is kept. A database that is gone or can no longer be read is no "
		   "obstacle.\n\n"
		   "What samverkan check finds in the backup is told, and the exit status is 1: look with --dry-run first."),
	.examples = examples,
	.run = run,
};
