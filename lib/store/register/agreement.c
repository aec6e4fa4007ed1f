/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/register/agreement.h"
#include "base/fail.h"
#include "base/pool.h"
#include "store/register/agreement.sql.h"
#include "store/engine/private.h"
#include "store/register/programme.h"
#include "store/engine/statement.h"

int smv_agreement_add(struct smv_store *store, struct smv_agreement *agreement)
{
	sqlite3_stmt *st;
	int rc;

	if (agreement->programme && (rc = smv_programme_ensure(store, agreement->programme, NULL)))
		return rc;
	if (!(st = smv_statement(store, sql_agreement_add)))
		return SMV_INTERNAL;
	smv_bind_number(st, "organisation", agreement->organisation_id);
	smv_bind_text(st, "programme", agreement->programme);
	smv_bind_amount(st, "amount_ore", agreement->amount);
	smv_bind_date(st, "starts", agreement->starts);
	smv_bind_date(st, "ends", agreement->ends);
	smv_bind_text(st, "kind", agreement->kind);
	smv_bind_text(st, "reference", agreement->reference);
	rc = smv_step_done(store, st);
	agreement->id = sqlite3_last_insert_rowid(store->db);
	return rc;
}

int smv_agreement_end(struct smv_store *store, int64_t id, int32_t ends)
{
	sqlite3_stmt *st = smv_statement(store, sql_agreement_end);

	if (!st)
		return SMV_INTERNAL;
	smv_bind_number(st, "id", id);
	smv_bind_date(st, "ends", ends);
	return smv_step_done(store, st);
}

static void read_agreement(sqlite3_stmt *st, struct smv_pool *pool, struct smv_agreement *g)
{
	*g = (struct smv_agreement){
		.id = smv_column_number(st, "id"),
		.organisation_id = smv_column_number(st, "organisation_id"),
		.organisation = smv_column_text(st, "organisation", pool),
		.amount = smv_column_number(st, "amount_ore"),
		.starts = smv_column_date(st, "starts"),
		.ends = smv_column_date(st, "ends"),
		.programme = smv_column_text(st, "programme", pool),
		.kind = smv_column_text(st, "kind", pool),
		.reference = smv_column_text(st, "reference", pool),
	};
}

static int read_all(struct smv_store *store, sqlite3_stmt *st, struct smv_pool *pool, struct smv_agreement **list, size_t *count)
{
	size_t room = 0;
	bool row;
	int rc;

	*list = NULL;
	*count = 0;
	while (!(rc = smv_step_row(store, st, &row)) && row) {
		*list = smv_grow(pool, *list, *count, &room, sizeof **list);
		read_agreement(st, pool, &(*list)[(*count)++]);
	}
	return rc;
}

int smv_agreement_list(struct smv_store *store, struct smv_pool *pool, struct smv_agreement **list, size_t *count)
{
	return read_all(store, smv_statement(store, sql_agreement_list), pool, list, count);
}

int smv_agreement_charged(struct smv_store *store, struct smv_pool *pool, int64_t round, int32_t today,
			  struct smv_agreement **list, size_t *count)
{
	sqlite3_stmt *st = smv_statement(store, sql_agreement_charged);

	if (!st)
		return SMV_INTERNAL;
	smv_bind_number(st, "round", round);
	smv_bind_date(st, "today", today);
	return read_all(store, st, pool, list, count);
}

int smv_agreement_of_pot(struct smv_store *store, struct smv_pool *pool, int64_t round, struct smv_agreement **list, size_t *count)
{
	sqlite3_stmt *st = smv_statement(store, sql_agreement_of_pot);

	if (!st)
		return SMV_INTERNAL;
	smv_bind_number(st, "round", round);
	return read_all(store, st, pool, list, count);
}
