/* SPDX-License-Identifier: EUPL-1.2 */
#include "cmd/paragraph.h"
#include "base/date.h"
#include "base/language.h"
#include "cmd/command.h"

int smv_warn_paragraph(struct smv_session *session, const struct smv_decision *decision)
{
	char day[SMV_DATE_ROOM];
	const char *other;
	int rc = smv_decision_same_paragraph(session->store, session->pool, decision, &other);

	if (!rc && other)
		smv_find(session->findings, SMV_WARNING, NULL, "paragraph-twice",
			 _("%s has § %s of %s already, look whether the paragraph is right"), other, decision->paragraph,
			 smv_date_show(day, decision->decided_on));
	return rc;
}
