/* SPDX-License-Identifier: EUPL-1.2 */
/* samverkan register alias: make another name of an organisation known. */
#include "base/language.h"
#include "cmd/case/known.h"
#include "cmd/case/resolve.h"
#include "cmd/run/command.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"
#include "store/journal/journal_json.h"
#include "store/register/organisation.h"

static int run(struct smv_session *session)
{
	struct smv_organisation organisation;
	const char *name = session->operands[1];
	struct smv_change note;
	bool known;
	int rc;

	if ((rc = smv_choose_organisation(session, session->operands[0], &organisation)) ||
	    (rc = smv_refuse_known_name(session, &organisation, name, &known)))
		return rc;
	if (known) {
		smv_say(session, _("%s goes by the name '%s' already, nothing was changed"), organisation.name, name);
		return SMV_OK;
	}
	if ((rc = smv_alias_add(session->store, organisation.id, name, &known)))
		return rc;
	smv_change_begin(&note, session->pool);
	smv_change_text(&note, "alias", name);
	if ((rc = smv_change_note(&note, session->store,
				  smv_printf(session->pool, "organisation %lld", (long long)organisation.id))))
		return rc;
	smv_say(session, smv_did(session, _("%s would also go by the name '%s'"), _("%s also goes by the name '%s'")), organisation.name,
		name);
	return SMV_OK;
}

static const char *const examples[] = { "samverkan register alias 'Parkinson Ekerö' 'Parkinsonförbundet Ekerö'", NULL };

const struct smv_command cmd_register_alias = {
	.group = "register",
	.name = "alias",
	.summary = N_("add another name that an organisation goes by"),
	.operands = "ORG NAME",
	.operands_min = 2,
	.operands_max = 2,
	.completes = { SMV_COMPLETE_ORGANISATION, SMV_COMPLETE_NOTHING },
	.store = SMV_STORE_WRITES,
	.help = N_("The name that an application or an old list uses. From then on imports and commands know the organisation by it. A name "
		   "that another organisation goes by is refused."),
	.examples = examples,
	.run = run,
};
