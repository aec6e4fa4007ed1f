/* SPDX-License-Identifier: EUPL-1.2 */
/* Two organisations that are one. */
#include "store/merge.h"
#include "base/language.h"
#include "samverkan/fail.h"
#include "store/engine/query.h"
#include "store/grant/application.h"
#include "store/register/agreement.h"
#include "store/register/contact.h"
#include "store/register/distinct.h"
#include "store/register/ending.h"
#include "store/register/organisation.h"
#include "store/survey/response.h"

/* All but the contacts, which are more than rows. */
static int move_all(struct smv_store *store, int64_t from, int64_t into, struct smv_merged *moved)
{
	int rc;

	if ((rc = smv_alias_move(store, from, into)))
		return rc;
	moved->aliases = smv_query_changed(store);
	if ((rc = smv_agreement_move(store, from, into)))
		return rc;
	moved->agreements = smv_query_changed(store);
	if ((rc = smv_application_move(store, from, into)))
		return rc;
	moved->applications = smv_query_changed(store);
	if ((rc = smv_responses_move(store, from, into)))
		return rc;
	return smv_account_move(store, from, into);
}

int smv_organisation_merge(struct smv_store *store, struct smv_pool *pool, int64_t from, int64_t into, struct smv_merged *moved)
{
	struct smv_organisation gone, stays;
	struct smv_ending ending;
	bool added, ended;
	int rc;

	if ((rc = smv_organisation_get(store, pool, from, &gone)) || (rc = smv_organisation_get(store, pool, into, &stays)) ||
	    (rc = smv_ending_get(store, pool, from, &ending, &ended)))
		return rc;
	if (gone.org_number && stays.org_number && !(ended && ending.successor == into))
		return smv_fail(SMV_DATA, _("they have different organisation numbers, %s and %s, and cannot be one, unless the first has become part "
					    "of the other: samverkan register end"),
				gone.org_number, stays.org_number);
	if ((rc = smv_ending_move(store, from, into)) ||
	    (rc = smv_clash_settle(store, pool, from, into, &moved->dropped, &moved->dropped_count)) ||
	    (rc = smv_distinct_move(store, from, into)))
		return rc;
	if ((rc = move_all(store, from, into, moved)) || (rc = smv_contact_move(store, pool, from, into, &moved->contacts)) ||
	    (rc = smv_organisation_drop(store, from)) || (rc = smv_organisation_get(store, pool, into, &stays)))
		return rc;
	smv_organisation_become_one(pool, &stays, &gone); /* the contacts have been moved already */
	if ((rc = smv_organisation_put(store, &stays)))
		return rc;
	return smv_alias_add(store, into, gone.name, &added);
}
