/* SPDX-License-Identifier: EUPL-1.2 */
/* samverkan award nominate: store who is nominated for the award, and why. */
#include "base/language.h"
#include "cmd/case/award_view.h"
#include "cmd/case/resolve.h"
#include "cmd/run/command.h"
#include "samverkan/date.h"
#include "samverkan/fail.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"
#include "store/grant/award.h"

struct values {
	const char *by, *motivation;
	int32_t received;
	bool update;
};
#define AT(member) offsetof(struct values, member)

static const struct smv_option options[] = {
	{ SMV_OPT_CHOICE, 0, "by", "WHO", N_("who proposes it: the organisation itself, or the board"), AT(by), .choices = smv_nominators },
	{ SMV_OPT_PROSE, 0, "motivation", "TEXT", N_("why it should have the award"), AT(motivation) },
	{ SMV_OPT_DATE, 0, "received", "DATE", N_("the day the nomination came in; else today"), AT(received) },
	{ SMV_OPT_FLAG, 'u', "update", NULL, N_("correct a nomination; what is not given stays"), AT(update) },
	{ SMV_OPT_END },
};

static int take_values(struct smv_session *session, const struct values *v, bool known, struct smv_nomination *n)
{
	if (!known && !v->by)
		return smv_fail(SMV_USAGE, _("--by is missing, write self or board"));
	if (!known && !v->motivation)
		return smv_fail(SMV_USAGE, _("--motivation is missing, the board reads it"));
	if (v->by)
		n->nominated_by = v->by;
	if (v->motivation)
		n->application.purpose = v->motivation;
	if (v->received != SMV_NO_DATE)
		n->application.received = v->received;
	else if (!known)
		n->application.received = session->today;
	return SMV_OK;
}

/* What stands against it is told at once, and decide refuses it. */
static int warn(struct smv_session *session, const struct smv_round *award, const struct smv_nomination *n)
{
	struct smv_award_view view = { .round = *award };
	size_t at;
	int rc;

	if ((rc = smv_award_view_load(session, &view)))
		return rc;
	for (at = 0; at < view.count; at++)
		if (view.nominations[at].application.id == n->application.id)
			smv_award_warn(session, &view, at, session->findings);
	return SMV_OK;
}

static int run(struct smv_session *session)
{
	const struct values *v = session->values;
	struct smv_nomination before = { .application = { .applied = SMV_ABSENT, .received = SMV_NO_DATE } }, after;
	struct smv_organisation organisation;
	struct smv_round award;
	bool known;
	int rc;

	if ((rc = smv_choose_open_award(session, session->operands[0], &award)) ||
	    (rc = smv_choose_organisation(session, session->operands[1], &organisation)) ||
	    (rc = smv_nomination_find(session->store, session->pool, award.id, organisation.id, &before, &known)))
		return rc;
	if (known && !before.application.withdrawn && !v->update)
		return smv_fail(SMV_DATA, _("%s is nominated already; --update corrects the nomination"), organisation.name);
	before.application.organisation = organisation;
	after = before;
	after.application.withdrawn = NULL;
	if ((rc = take_values(session, v, known, &after)) || (rc = smv_nomination_put(session->store, award.id, &after)) ||
	    (rc = smv_nomination_note(session->store, session->pool, known ? &before : NULL, &after)))
		return rc;
	smv_say(session,
		known ? smv_did(session, _("would correct the nomination of %s for %s"), _("corrected the nomination of %s for %s"))
		      : smv_did(session, _("would nominate %s for %s"), _("nominated %s for %s")),
		organisation.name, award.name);
	return warn(session, &award, &after);
}

static const char *const examples[] = {
	"samverkan award nominate utmärkelse-2018 'Parkinson Färingsö' --by board --motivation 'Träffar varje vecka för den som är ensam'",
	NULL,
};

const struct smv_command cmd_award_nominate = {
	.group = "award",
	.name = "nominate",
	.summary = N_("store who is nominated for the award, and why"),
	.operands = "NAME ORG",
	.operands_min = 2,
	.operands_max = 2,
	.completes = { SMV_COMPLETE_AWARD, SMV_COMPLETE_ORGANISATION },
	.options = options,
	.values_size = sizeof(struct values),
	.store = SMV_STORE_WRITES,
	.help = N_("An organisation applies itself or is proposed by the board. One that the criteria refuse is stored with a warning, so that it "
		   "can be answered; it cannot be given the award."),
	.examples = examples,
	.run = run,
};
