/* SPDX-License-Identifier: EUPL-1.2 */
/* samverkan report register: the whole register, with counts by kind and category. */
#include "base/language.h"
#include "cmd/run/command.h"
#include "report/register/register_counts.h"
#include "samverkan/fail.h"
#include "store/office/setting.h"
#include "store/register/contact.h"
#include "store/register/organisation.h"
#include "store/session.h"

static int run(struct smv_session *session)
{
	const struct smv_organisation_filter all = { 0 };
	struct smv_writer *writer = NULL;
	struct smv_register_report report = { .as_of = session->today };
	struct smv_organisation *list;
	struct smv_contact *contacts;
	int rc;

	if ((rc = smv_store_setting(session->store, session->pool, "municipality", &report.municipality)) ||
	    (rc = smv_organisation_list(session->store, session->pool, &all, &list, &report.count)) ||
	    (rc = smv_contact_list(session->store, session->pool, 0, &contacts, &report.contact_count)) ||
	    (rc = smv_session_writer(session, &writer)))
		goto out;
	report.list = list;
	report.contacts = contacts;
	rc = smv_report_register(session->pool, writer, &report);
out:
	return smv_session_end_report(session, writer, rc);
}

static const char *const examples[] = { "samverkan report register -o register.xlsx", "samverkan report register", NULL };

const struct smv_command cmd_report_register = {
	.group = "report",
	.name = "register",
	.summary = N_("the whole register, with counts by kind and category"),
	.operands = "",
	.shows = true,
	.store = SMV_STORE_READS,
	.help = N_("How many organisations there are of each kind and in each category, with charts, and then all of them. The report is "
		   "made to become a public document: of contact persons it has only those who have agreed to be published (register contact "
		   "--publish yes)."),
	.examples = examples,
	.run = run,
};
