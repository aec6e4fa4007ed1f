/* SPDX-License-Identifier: EUPL-1.2 */
/* What follows a decision, loaded for the commands about payments and accounts. */
#include "cmd/case/obligation_case.h"
#include "base/language.h"
#include "cmd/case/resolve.h"
#include "cmd/run/command.h"
#include "samverkan/fail.h"
#include "store/grant/obligation.h"

int smv_due_load(struct smv_session *session, const char *operand, struct smv_due_case *c)
{
	int rc;

	*c = (struct smv_due_case){ 0 };
	if ((rc = smv_choose_either(session, operand, &c->round)))
		return rc;
	if (c->round.state != SMV_ROUND_DECIDED)
		return smv_fail(SMV_DATA, c->round.award ? _("%s is not decided yet, first: samverkan award decide %s")
							 : _("%s is not decided yet, first: samverkan grant decide %s"),
				c->round.name, c->round.name);
	return smv_due_list(session->store, session->pool, c->round.id, &c->dues, &c->count);
}

int smv_due_find(struct smv_session *session, const struct smv_due_case *c, const char *operand, struct smv_due **due)
{
	struct smv_organisation organisation;
	size_t i;
	int rc = smv_choose_organisation(session, operand, &organisation);

	for (i = 0; !rc && i < c->count; i++)
		if (c->dues[i].organisation.id == organisation.id) {
			*due = &c->dues[i];
			return SMV_OK;
		}
	return rc ? rc : smv_fail(SMV_NOINPUT, _("the decision on %s does not name %s"), c->round.name, organisation.name);
}
