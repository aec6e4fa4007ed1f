/* SPDX-License-Identifier: EUPL-1.2 */
/* What is said where an organisation that has ended is named. */
#include "cmd/case/ended.h"
#include "base/language.h"
#include "cmd/run/command.h"
#include "samverkan/date.h"
#include "samverkan/fail.h"
#include "store/register/ending.h"

void smv_find_ended(struct smv_session *session, const struct smv_place *place, const char *name, const struct smv_ending *ending)
{
	char day[SMV_DATE_ROOM];

	smv_date_show(day, ending->ended_on);
	if (ending->successor_name)
		smv_finding_add(session->findings, SMV_WARNING, place, SMV_ID_ORGANISATION_ENDED,
				_("%s ended on %s, and %s took its place; look whether that one is meant"), name, day, ending->successor_name);
	else
		smv_finding_add(session->findings, SMV_WARNING, place, SMV_ID_ORGANISATION_ENDED, _("%s ended on %s"), name, day);
}

int smv_warn_ended(struct smv_session *session, const struct smv_organisation *organisation)
{
	struct smv_ending ending;
	bool found;
	int rc = smv_ending_get(session->store, session->pool, organisation->id, &ending, &found);

	if (!rc && found)
		smv_find_ended(session, NULL, organisation->name, &ending);
	return rc;
}
