/* SPDX-License-Identifier: EUPL-1.2 */
/* samverkan agreement remove: remove an agreement that was entered by mistake today. */
#include "base/language.h"
#include "cmd/agreement/choose.h"
#include "cmd/run/command.h"
#include "samverkan/date.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"
#include "store/journal/journal.h"
#include "store/journal/journal_json.h"
#include "store/journal/log.h"
#include "store/register/agreement.h"

#include <string.h>

struct values {
	int64_t id;
};
#define AT(member) offsetof(struct values, member)

static const struct smv_option options[] = {
	{ SMV_OPT_NUMBER, 0, "id", "N", N_("the agreement's number, where the organisation has several"), AT(id) },
	{ SMV_OPT_END },
};

/* Later than that day somebody has seen it, and worked with it. */
static int refuse_older(struct smv_session *session, const char *object, const struct smv_agreement *agreement)
{
	const char *entered, *now = smv_store_entry(session->store)->at;
	int rc = smv_log_first_day(session->store, session->pool, object, &entered);

	if (rc || !entered || !strncmp(entered, now, strlen(entered)))
		return rc;
	return smv_fail(SMV_DENIED, _("agreement %lld was entered on %s, and can be removed on that day alone; end it with: samverkan agreement "
				      "end --id %lld --until DATE"), (long long)agreement->id, entered, (long long)agreement->id);
}

/* Says which allocations go with it; what is decided stays. */
static int settle_rounds(struct smv_session *session, const struct smv_agreement *agreement)
{
	const char *const *names;
	size_t count, i;
	int rc = smv_agreement_rounds(session->store, session->pool, agreement->id, true, &names, &count);

	if (rc)
		return rc;
	if (count)
		return smv_fail(SMV_DENIED, _("agreement %lld was charged in %s, which is decided; end it with: samverkan agreement end"),
				(long long)agreement->id, names[0]);
	if ((rc = smv_agreement_rounds(session->store, session->pool, agreement->id, false, &names, &count)))
		return rc;
	for (i = 0; i < count; i++)
		smv_say(session, _("%s was allocated with it, and is to be allocated anew"), names[i]);
	return SMV_OK;
}

static int note(struct smv_session *session, const char *object, const struct smv_agreement *agreement)
{
	struct smv_change change;

	smv_change_begin(&change, session->pool);
	smv_change_text(&change, "removed", agreement->organisation);
	smv_change_text(&change, "programme", agreement->programme);
	smv_change_number(&change, "amount_ore", agreement->amount);
	smv_change_date(&change, "starts", agreement->starts);
	smv_change_date(&change, "ends", agreement->ends);
	smv_change_text(&change, "kind", agreement->kind);
	smv_change_text(&change, "reference", agreement->reference);
	return smv_change_note(&change, session->store, object);
}

static int run(struct smv_session *session)
{
	const struct values *v = session->values;
	struct smv_agreement agreement;
	const char *object;
	int rc = smv_agreement_choose(session, v->id, &agreement);

	if (rc)
		return rc;
	object = smv_printf(session->pool, "agreement %lld", (long long)agreement.id);
	if ((rc = refuse_older(session, object, &agreement)) || (rc = settle_rounds(session, &agreement)) ||
	    (rc = note(session, object, &agreement)) || (rc = smv_agreement_remove(session->store, &agreement)))
		return rc;
	smv_say(session, smv_did(session, _("would remove agreement %s"), _("removed agreement %s")),
		smv_agreement_words(session->pool, &agreement));
	return SMV_OK;
}

static const char *const examples[] = {
	"samverkan agreement add 'RSMH Ekerö' --amount=840000 --from=2018-01-01 && samverkan agreement remove 'RSMH Ekerö'",
	NULL,
};

const struct smv_command cmd_agreement_remove = {
	.group = "agreement",
	.name = "remove",
	.summary = N_("remove an agreement that was entered by mistake today"),
	.operands = "[ORG]",
	.operands_max = 1,
	.completes = { SMV_COMPLETE_ORGANISATION },
	.options = options,
	.values_size = sizeof(struct values),
	.store = SMV_STORE_WRITES,
	.help = N_("On the day that it was entered, as long as no decided round was charged with it; a round that is allocated with it and not "
		   "decided is to be allocated anew. A programme that only this agreement named is gone with it. The journal keeps what it "
		   "was."),
	.examples = examples,
	.run = run,
};
