/* SPDX-License-Identifier: EUPL-1.2 */
/* samverkan backup: copy the database whole, while others use it. */
#include "base/language.h"
#include "cmd/run/command.h"
#include "samverkan/fail.h"
#include "store/trust/backup.h"

#include <string.h>

static int run(struct smv_session *session)
{
	const char *path = session->operands[0];
	struct smv_holding holding;
	int rc;

	if (!strcmp(path, "-"))
		return smv_fail(SMV_USAGE, _("a backup is a file that can be put in place when it is whole, name one"));
	if ((rc = smv_backup(session->store, session->pool, path, session->dry_run, &holding, session->findings)))
		return rc;
	smv_say(session, smv_did(session, _("would write %s, a whole copy of %s"), _("wrote %s, a whole copy of %s")), path, session->db);
	smv_say(session, smv_translate_plural("%lld entry in the journal, head %s", "%lld entries in the journal, head %s",
					      (unsigned long)holding.entries), (long long)holding.entries, holding.head);
	return session->findings->count ? SMV_FOUND : SMV_OK;
}

static const char *const examples[] = {
	"samverkan backup kopia.db",
	"samverkan backup \"samverkan-$(date +%F).db\"",
	NULL,
};

const struct smv_command cmd_backup = {
	.name = "backup",
	.summary = N_("copy the database whole, while others use it"),
	.operands = "FILE",
	.operands_min = 1,
	.operands_max = 1,
	.completes = { SMV_COMPLETE_FILE },
	.store = SMV_STORE_READS,
	.places = true,
	.help = N_("FILE appears when all of it is on the disk, has been checked and has the same journal as the database; a copy made with cp "
		   "while someone writes may be damaged. It can be read by whoever can read the database.\n\n"
		   "An earlier backup of the same database is replaced, so that a script can write to the same name every night. Any other file "
		   "is left alone: another register, a backup whose journal holds what the database does not, the database itself.\n\n"
		   "What samverkan check would find is told, and the exit status is 1; the copy is made all the same, unless the file is "
		   "damaged."),
	.examples = examples,
	.run = run,
};
