/* SPDX-License-Identifier: EUPL-1.2 */
/* samverkan init: make an empty database. */
#include "base/language.h"
#include "cmd/run/command.h"
#include "samverkan/fail.h"
#include "store/journal/journal_json.h"
#include "store/office/setting.h"
#include "store/session.h"

#include <unistd.h>

struct values {
	const char *municipality;
};
#define AT(member) offsetof(struct values, member)

static const struct smv_option options[] = {
	{ SMV_OPT_TEXT, 'm', "municipality", "NAME", N_("the municipality whose register it is, for the head of reports"),
	  AT(municipality) },
	{ SMV_OPT_END },
};

static int settle(struct smv_session *session, const char *municipality, const char *language)
{
	struct smv_change note;
	int rc;

	if ((rc = smv_store_set_setting(session->store, "language", language)))
		return rc;
	if (municipality && (rc = smv_store_set_setting(session->store, "municipality", municipality)))
		return rc;
	smv_change_begin(&note, session->pool);
	smv_change_text(&note, "municipality", municipality);
	smv_change_text(&note, "language", language);
	return smv_change_note(&note, session->store, "setting");
}

static int run(struct smv_session *session)
{
	const struct values *v = session->values;
	const char *spoken = smv_language_code(smv_language());
	int rc = SMV_OK;

	/* A trial has no store, which would have refused a file that is there. */
	if (!session->store && access(session->db, F_OK) == 0 && !smv_store_is_empty(session->db))
		return smv_fail(SMV_CANTCREAT, _("%s is there already, nothing was changed"), session->db);
	if (session->store)
		rc = settle(session, v->municipality, session->language ? session->language : spoken);
	if (!rc)
		smv_say(session, smv_did(session, _("would make %s; then fill it with: samverkan register import FILE"),
					 _("made %s; now fill it with: samverkan register import FILE")), session->db);
	return rc;
}

static const char *const examples[] = { "samverkan --db=ny.db init --municipality='Ekerö kommun'", NULL };

const struct smv_command cmd_init = {
	.name = "init",
	.summary = N_("make an empty database"),
	.operands = "",
	.options = options,
	.values_size = sizeof(struct values),
	.store = SMV_STORE_CREATES,
	.help = N_("The database is one file, which only you can read until you give others leave. A file that is there already is never "
		   "touched.\n\nThe language of the run, or that of --lang, is what later runs speak unless told otherwise."),
	.examples = examples,
	.run = run,
};
