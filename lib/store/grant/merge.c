/* SPDX-License-Identifier: EUPL-1.2 */
/* Two organisations that are one. */
#include "store/grant/merge.h"
#include "base/fail.h"
#include "base/language.h"
#include "store/engine/private.h"
#include "store/engine/statement.h"
#include "store/grant/merge.sql.h"
#include "store/register/contact.h"
#include "store/register/distinct.h"
#include "store/register/organisation.h"

/* Runs a statement over :from and :into; *rows is how many it changed. */
static int move(struct smv_store *store, const char *sql, int64_t from, int64_t into, int64_t *rows)
{
	sqlite3_stmt *st = smv_statement(store, sql);
	int rc;

	if (!st)
		return SMV_INTERNAL;
	smv_bind_number(st, "from", from);
	smv_bind_number(st, "into", into);
	smv_bind_number(st, "id", from);
	rc = smv_step_done(store, st);
	*rows = sqlite3_changes(store->db);
	return rc;
}

/* Fills each field that is absent in `into` with what `from` has; contacts have been moved already. */
static void fill(struct smv_organisation *into, const struct smv_organisation *from)
{
	const struct smv_field *f;

	for (f = smv_organisation_fields; f->kind != SMV_FIELD_END; f++)
		if (!f->personal && !smv_field_is_set(f, into))
			smv_field_copy(f, into, from);
}

int smv_organisation_merge(struct smv_store *store, struct smv_pool *pool, int64_t from, int64_t into, struct smv_merged *moved)
{
	struct smv_organisation gone, stays;
	int64_t dropped, responses, accounts;
	bool added;
	int rc;

	if ((rc = smv_organisation_get(store, pool, from, &gone)) || (rc = smv_organisation_get(store, pool, into, &stays)))
		return rc;
	if (gone.org_number && stays.org_number)
		return smv_fail(SMV_DATA, _("they have different organisation numbers, %s and %s, and cannot be one"), gone.org_number,
				stays.org_number);
	if ((rc = smv_clash_settle(store, pool, from, into, &moved->dropped, &moved->dropped_count)) ||
	    (rc = smv_distinct_move(store, from, into)))
		return rc;
	if ((rc = move(store, sql_alias_move, from, into, &moved->aliases)) ||
	    (rc = move(store, sql_agreement_move, from, into, &moved->agreements)) ||
	    (rc = move(store, sql_application_move, from, into, &moved->applications)) ||
	    (rc = move(store, sql_organisation_response_move, from, into, &responses)) ||
	    (rc = move(store, sql_account_change_move, from, into, &accounts)) ||
	    (rc = smv_contact_move(store, pool, from, into, &moved->contacts)) || (rc = move(store, sql_organisation_drop, from, into, &dropped)) ||
	    (rc = smv_organisation_get(store, pool, into, &stays)))
		return rc;
	fill(&stays, &gone);
	if ((rc = smv_organisation_put(store, &stays)))
		return rc;
	return smv_alias_add(store, into, gone.name, &added);
}
