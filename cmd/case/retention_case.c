/* SPDX-License-Identifier: EUPL-1.2 */
/* How many years personal data are kept. */
#include "cmd/case/retention_case.h"
#include "cmd/run/command.h"
#include "samverkan/fail.h"
#include "store/journal/journal_json.h"
#include "store/office/setting.h"
#include "store/session.h"

#include <stdio.h>
#include <stdlib.h>

static const char setting[] = "retention_years";

int smv_retention_years(struct smv_session *session, int64_t *years)
{
	const char *value;
	int rc = smv_store_setting(session->store, session->pool, setting, &value);

	*years = value ? strtol(value, NULL, 10) : 0;
	return rc;
}

int smv_retention_set(struct smv_session *session, int64_t years)
{
	struct smv_change change;
	char text[24];
	int rc;

	snprintf(text, sizeof text, "%lld", (long long)years);
	if ((rc = smv_store_set_setting(session->store, setting, text)))
		return rc;
	smv_change_begin(&change, session->pool);
	smv_change_number(&change, setting, years);
	return smv_change_note(&change, session->store, "setting");
}
