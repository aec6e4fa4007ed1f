/* SPDX-License-Identifier: EUPL-1.2 */
#include "cmd/round_case.h"
#include "base/fail.h"
#include "base/language.h"
#include "base/pool.h"
#include "calc/rules.h"
#include "cmd/command.h"
#include "store/agreement.h"
#include "store/application.h"

int smv_case_rules(struct smv_session *session, const char *text, const char *file, const struct smv_rules **rules)
{
	*rules = smv_rules_read(session->pool, text, file, session->findings);
	return *rules ? SMV_OK : smv_fail(SMV_DATA, _("the rules of %s cannot be used, nothing stored"), file);
}

int smv_case_load(struct smv_session *session, const struct smv_round *round, struct smv_round_case *round_case)
{
	struct smv_agreement *agreements;
	struct smv_application *applications;
	int rc;

	*round_case = (struct smv_round_case){ .round = round };
	if ((rc = smv_case_rules(session, round->rules, round->name, &round_case->rules)) ||
	    (rc = smv_agreement_charged(session->store, session->pool, round->id, session->today, &agreements,
					&round_case->agreement_count)) ||
	    (rc = smv_application_list(session->store, session->pool, round->id, &applications, &round_case->application_count)))
		return rc;
	round_case->agreements = agreements;
	round_case->applications = applications;
	return SMV_OK;
}
