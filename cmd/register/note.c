/* SPDX-License-Identifier: EUPL-1.2 */
/* What the office notes about an organisation, for itself. */
#include "base/language.h"
#include "cmd/case/resolve.h"
#include "cmd/run/command.h"
#include "report/register/register.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"
#include "store/journal/journal_json.h"
#include "store/register/organisation.h"

static int show(struct smv_session *session, const struct smv_organisation *organisation)
{
	struct smv_writer *writer = NULL;
	int rc;

	if (!organisation->note)
		smv_say(session, _("nothing is noted about %s"), organisation->name);
	if (!(rc = smv_session_writer(session, &writer)))
		rc = smv_register_write_note(writer, session->today, organisation);
	return smv_writer_close(writer, rc);
}

static int set(struct smv_session *session, const struct smv_organisation *before, const char *typed)
{
	const char *object = smv_printf(session->pool, "organisation %lld", (long long)before->id);
	const struct smv_field *field = smv_field_by_key(smv_organisation_fields, "note");
	struct smv_organisation after = *before;
	int rc;

	if ((rc = smv_typed_prose(session->pool, "TEXT", typed, &after.note)))
		return rc;
	if (smv_field_same(field, before, &after)) {
		smv_say(session, _("%s: the register says so already, nothing was changed"), before->name);
		return SMV_OK;
	}
	if ((rc = smv_organisation_put(session->store, &after)) ||
	    (rc = smv_store_note_change(session->store, session->pool, object, smv_organisation_fields, before, &after)))
		return rc;
	smv_say(session, smv_did(session, _("would note that about %s"), _("noted that about %s")), before->name);
	return SMV_OK;
}

static int run(struct smv_session *session)
{
	struct smv_organisation organisation;
	int rc;

	if ((rc = smv_choose_organisation(session, session->operands[0], &organisation)))
		return rc;
	return session->operand_count == 1 ? show(session, &organisation) : set(session, &organisation, session->operands[1]);
}

static const char *const examples[] = {
	"samverkan register note 'Parkinson Ekerö' 'Ny kassör från hösten, årsmötet är i mars'",
	"samverkan register note 'Parkinson Ekerö'",
	NULL,
};

const struct smv_command cmd_register_note = {
	.group = "register",
	.name = "note",
	.summary = N_("show or set what the office notes about an organisation"),
	.operands = "ORG [TEXT|@FILE|-]",
	.operands_min = 1,
	.operands_max = 2,
	.completes = { SMV_COMPLETE_ORGANISATION, SMV_COMPLETE_NOTHING },
	.shows = true,
	.store = SMV_STORE_WRITES,
	.help = N_("The text takes the place of what was noted; of a file it is all lines. register set ORG note= takes the note away. A note "
		   "is the office's own: register show and export have it, lists, reports and templates do not. Where two organisations "
		   "become one, both notes are kept. What it says of a person is found and taken away with register person and register "
		   "forget."),
	.examples = examples,
	.run = run,
};
