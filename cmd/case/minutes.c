/* SPDX-License-Identifier: EUPL-1.2 */
/* Day and paragraph of the minutes: what cannot be, and what has to be confirmed before it is stored. */
#include "cmd/case/minutes.h"
#include "base/language.h"
#include "cmd/run/command.h"
#include "samverkan/date.h"
#include "samverkan/fail.h"

#include <string.h>

int smv_bare_paragraph(const char *typed, const char **paragraph)
{
	static const char sign[] = "§", no_break_space[] = "\xC2\xA0";
	const char *p = typed;

	for (;;)
		if (*p == ' ')
			p++;
		else if (!strncmp(p, sign, strlen(sign)))
			p += strlen(sign);
		else if (!strncmp(p, no_break_space, strlen(no_break_space)))
			p += strlen(no_break_space);
		else
			break;
	*paragraph = p;
	return *p ? SMV_OK : smv_fail(SMV_USAGE, _("--paragraph: '%s' has no number, write --paragraph=57"), typed);
}

int smv_refuse_future(const struct smv_session *session, int32_t day, int32_t planned)
{
	char room[SMV_DATE_ROOM], today[SMV_DATE_ROOM];

	if (day <= session->today || day == planned)
		return SMV_OK;
	return smv_fail(SMV_DATA, _("--date: %s is after today, %s; a decision is stored when it has been taken"),
			smv_date_show(room, day), smv_date_show(today, session->today));
}

int smv_refuse_other_day(const struct smv_round *round, int32_t day, bool confirmed)
{
	char said[SMV_DATE_ROOM], planned[SMV_DATE_ROOM];

	if (confirmed || round->decide_on == SMV_NO_DATE || round->decide_on == day)
		return SMV_OK;
	return smv_fail(SMV_DATA, _("%s was to be decided on %s, and --date is %s; mend the day, or confirm it with --confirm-date"),
			round->name, smv_date_show(planned, round->decide_on), smv_date_show(said, day));
}

int smv_refuse_paragraph(struct smv_session *session, const struct smv_decision *decision, bool confirmed)
{
	char day[SMV_DATE_ROOM];
	const char *other;
	int rc;

	if (confirmed)
		return SMV_OK;
	if (decision->paragraph[strspn(decision->paragraph, "0123456789")])
		return smv_fail(SMV_DATA, _("--paragraph: '%s' is no number; mend it, or confirm it with --confirm-paragraph"),
				decision->paragraph);
	if ((rc = smv_decision_same_paragraph(session->store, session->pool, decision, &other)) || !other)
		return rc;
	return smv_fail(SMV_DATA, _("%s has § %s of %s already; mend the paragraph, or confirm it with --confirm-paragraph"), other,
			decision->paragraph, smv_date_show(day, decision->decided_on));
}
