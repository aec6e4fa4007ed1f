/* SPDX-License-Identifier: EUPL-1.2 */
/* samverkan register retention: say how many years personal data are kept. */
#include "base/language.h"
#include "cmd/case/retention_case.h"
#include "cmd/run/command.h"
#include "samverkan/fail.h"

enum { YEARS_MOST = 100 };

static int show(struct smv_session *session)
{
	int64_t years;
	int rc = smv_retention_years(session, &years);

	if (rc)
		return rc;
	if (years)
		smv_say(session, smv_translate_plural("contacts and what respondents wrote are kept for %lld year",
						      "contacts and what respondents wrote are kept for %lld years", (size_t)years),
			(long long)years);
	else
		smv_say(session, _("how long contacts are kept has not been said; say it with: samverkan register retention YEARS"));
	return SMV_OK;
}

static int set(struct smv_session *session, const char *typed)
{
	int64_t years, before;
	int rc;

	if ((rc = smv_typed_number(_("YEARS"), typed, &years)) || (rc = smv_retention_years(session, &before)))
		return rc;
	if (years < 1 || years > YEARS_MOST)
		return smv_fail(SMV_USAGE, _("YEARS: %lld is out of reason, write 1 to %d"), (long long)years, YEARS_MOST);
	if (years != before && (rc = smv_retention_set(session, years)))
		return rc;
	return show(session);
}

static int run(struct smv_session *session)
{
	return session->operand_count ? set(session, session->operands[0]) : show(session);
}

static const char *const examples[] = { "samverkan register retention 5", NULL };

const struct smv_command cmd_register_retention = {
	.group = "register",
	.name = "retention",
	.summary = N_("say how many years personal data are kept"),
	.operands = "[YEARS]",
	.operands_max = 1,
	.store = SMV_STORE_WRITES,
	.help = N_("As the office's plan (gallringsplan) says. Nothing is deleted by itself: from then on, status tells how many contacts and "
		   "responses are older than that, and the command to type."),
	.examples = examples,
	.run = run,
};
