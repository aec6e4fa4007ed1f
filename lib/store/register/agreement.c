/* SPDX-License-Identifier: EUPL-1.2 */
/* Long-term agreements, and those that a round's budget is charged with. */
#include "store/register/agreement.h"
#include "samverkan/fail.h"
#include "store/engine/query.h"
#include "store/register/agreement.sql.h"
#include "store/register/programme.h"

int smv_agreement_add(struct smv_store *store, struct smv_agreement *agreement)
{
	struct smv_query *query;
	int rc;

	if (agreement->programme && (rc = smv_programme_ensure(store, agreement->programme, NULL)))
		return rc;
	query = smv_query(store, sql_agreement_add);
	smv_query_bind_number(query, "organisation", agreement->organisation_id);
	smv_query_bind_text(query, "programme", agreement->programme);
	smv_query_bind_amount(query, "amount_ore", agreement->amount);
	smv_query_bind_date(query, "starts", agreement->starts);
	smv_query_bind_date(query, "ends", agreement->ends);
	smv_query_bind_text(query, "kind", agreement->kind);
	smv_query_bind_text(query, "reference", agreement->reference);
	rc = smv_query_run(query);
	agreement->id = smv_query_added(store);
	return rc;
}

int smv_agreement_end(struct smv_store *store, int64_t id, int32_t ends)
{
	struct smv_query *query = smv_query(store, sql_agreement_end);

	smv_query_bind_date(query, "ends", ends);
	smv_query_bind_number(query, "id", id);
	return smv_query_run(query);
}

int smv_agreement_rounds(struct smv_store *store, struct smv_pool *pool, int64_t id, bool decided, const char *const **names, size_t *count)
{
	struct smv_query *query = smv_query(store, sql_agreement_rounds);

	smv_query_bind_number(query, "agreement", id);
	smv_query_bind_number(query, "decided", decided);
	return smv_query_names(query, pool, names, count);
}

int smv_agreement_remove(struct smv_store *store, const struct smv_agreement *agreement)
{
	int rc;

	if ((rc = smv_query_about(store, sql_agreement_drop_allocations, "id", agreement->id)) ||
	    (rc = smv_query_about(store, sql_agreement_drop_pots, "id", agreement->id)) ||
	    (rc = smv_query_about(store, sql_agreement_drop, "id", agreement->id)))
		return rc;
	return agreement->programme ? smv_programme_drop_unused(store, agreement->programme) : SMV_OK;
}

int smv_agreement_move(struct smv_store *store, int64_t from, int64_t into)
{
	return smv_query_about_two(store, sql_agreement_move, "into", into, "from", from);
}

static void read_agreement(struct smv_query *row, struct smv_pool *pool, void *item)
{
	*(struct smv_agreement *)item = (struct smv_agreement){
		.id = smv_query_number(row, "id"),
		.organisation_id = smv_query_number(row, "organisation_id"),
		.organisation = smv_query_text(row, "organisation", pool),
		.programme = smv_query_text(row, "programme", pool),
		.amount = smv_query_number(row, "amount_ore"),
		.starts = smv_query_date(row, "starts"),
		.ends = smv_query_date(row, "ends"),
		.kind = smv_query_text(row, "kind", pool),
		.reference = smv_query_text(row, "reference", pool),
	};
}

int smv_agreement_list(struct smv_store *store, struct smv_pool *pool, int64_t organisation, struct smv_agreement **list, size_t *count)
{
	struct smv_query *query = smv_query(store, sql_agreement_list);

	if (organisation)
		smv_query_bind_number(query, "organisation", organisation);
	return smv_query_list(query, pool, read_agreement, sizeof **list, list, count);
}

int smv_agreement_charged(struct smv_store *store, struct smv_pool *pool, int64_t round, int32_t today,
			  struct smv_agreement **list, size_t *count)
{
	struct smv_query *query = smv_query(store, sql_agreement_charged);

	smv_query_bind_number(query, "round", round);
	smv_query_bind_date(query, "today", today);
	return smv_query_list(query, pool, read_agreement, sizeof **list, list, count);
}

int smv_agreement_of_pot(struct smv_store *store, struct smv_pool *pool, int64_t round, struct smv_agreement **list, size_t *count)
{
	struct smv_query *query = smv_query(store, sql_agreement_of_pot);

	smv_query_bind_number(query, "round", round);
	return smv_query_list(query, pool, read_agreement, sizeof **list, list, count);
}
