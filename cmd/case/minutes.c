/* SPDX-License-Identifier: EUPL-1.2 */
#include "cmd/case/minutes.h"
#include "base/date.h"
#include "base/fail.h"
#include "base/language.h"
#include "cmd/run/command.h"

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

int smv_warn_paragraph(struct smv_session *session, const struct smv_decision *decision)
{
	char day[SMV_DATE_ROOM];
	const char *other;
	int rc = smv_decision_same_paragraph(session->store, session->pool, decision, &other);

	if (!rc && other)
		smv_finding_add(session->findings, SMV_WARNING, NULL, SMV_ID_PARAGRAPH_TWICE,
				_("%s has § %s of %s already, look whether the paragraph is right"), other, decision->paragraph,
				smv_date_show(day, decision->decided_on));
	return rc;
}
