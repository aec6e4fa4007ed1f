/* SPDX-License-Identifier: EUPL-1.2 */
/* The seals of what is written, told anew before the commit. */
#include "store/trust/seal.h"
#include "base/fail.h"
#include "base/pool.h"
#include "store/engine/engine.h"
#include "store/engine/query.h"
#include "store/trust/seal.sql.h"
#include "store/trust/sealed.h"

#include <stdlib.h>
#include <string.h>

/* Units of a table that have been written, both included. */
struct range {
	int64_t first, last;
};

struct touched {
	const char *table;
	struct range *ranges;
	size_t count, room;
};

struct seals {
	struct smv_pool *pool; /* of the transaction at hand */
	struct smv_mark empty;
	struct touched *tables;
	size_t count, room;
};

static struct touched *touched(struct seals *seals, const char *table)
{
	size_t i;

	for (i = seals->count; i--;)
		if (!strcmp(seals->tables[i].table, table))
			return &seals->tables[i];
	seals->tables = smv_grow(seals->pool, seals->tables, seals->count, &seals->room, sizeof *seals->tables);
	seals->tables[seals->count] = (struct touched){ .table = smv_copy(seals->pool, table) };
	return &seals->tables[seals->count++];
}

static void add(struct touched *t, struct smv_pool *pool, int64_t unit)
{
	struct range *last = t->count ? &t->ranges[t->count - 1] : NULL;

	if (last && last->first <= unit && unit <= last->last)
		return;
	if (last && unit == last->last + 1) {
		last->last = unit;
		return;
	}
	t->ranges = smv_grow(pool, t->ranges, t->count, &t->room, sizeof *t->ranges);
	t->ranges[t->count++] = (struct range){ unit, unit };
}

static void on_change(void *to, const char *table, int64_t unit)
{
	struct seals *seals = to;

	if (smv_sealed_is(table))
		add(touched(seals, table), seals->pool, unit);
}

static struct seals *seals_of(const struct smv_store *store)
{
	return smv_engine_kept(store, SMV_OF_SEALS);
}

void smv_seal_watch(struct smv_store *store)
{
	struct seals *seals = smv_alloc(smv_engine_pool(store), sizeof *seals);

	*seals = (struct seals){ .pool = smv_engine_change_pool(store) };
	seals->empty = smv_mark(seals->pool);
	smv_engine_keep(store, SMV_OF_SEALS, seals);
	smv_engine_listen(store, on_change, seals);
}

void smv_seal_forget(struct smv_store *store)
{
	struct seals *seals = seals_of(store);

	smv_reset(seals->pool, seals->empty);
	seals->tables = NULL;
	seals->count = seals->room = 0;
}

static int load(struct smv_store *store, const char *table, int64_t number, struct smv_seal_block *block)
{
	struct smv_query *query = smv_query(store, sql_seal_get);
	bool row;
	int rc;

	*block = (struct smv_seal_block){ .number = number };
	smv_query_bind_text(query, "name", table);
	smv_query_bind_number(query, "block", number);
	if (!(rc = smv_query_one(query, &row)) && row)
		smv_seal_read(query, block);
	smv_query_end(query);
	return rc;
}

static int keep(struct smv_store *store, const char *table, const struct smv_seal_block *block)
{
	struct smv_query *query;
	size_t used = SMV_SEAL_BLOCK;

	while (used && smv_seal_is_empty(block->hashes[used - 1]))
		used--;
	if (!used)
		return SMV_OK;
	query = smv_query(store, sql_seal_add);
	smv_query_bind_text(query, "name", table);
	smv_query_bind_number(query, "block", block->number);
	smv_query_bind_bytes(query, "hashes", block->hashes, used * SMV_SEAL);
	return smv_query_run(query);
}

static int drop(struct smv_store *store, const char *table, int64_t first, int64_t last)
{
	struct smv_query *query = smv_query(store, sql_seal_drop);

	smv_query_bind_text(query, "name", table);
	smv_query_bind_number(query, "first", first);
	smv_query_bind_number(query, "last", last);
	return smv_query_run(query);
}

/* A block at the end of a range as it was, but for the units of the range. */
static int load_edge(struct smv_store *store, const char *table, int64_t number, const struct range *range, struct smv_seal_block *block)
{
	int64_t slot, unit;
	int rc = load(store, table, number, block);

	for (slot = 0; slot < SMV_SEAL_BLOCK; slot++) {
		unit = number * SMV_SEAL_BLOCK + slot;
		if (unit >= range->first && unit <= range->last)
			memset(block->hashes[slot], 0, SMV_SEAL);
	}
	return rc;
}

/* The seals of a range anew: what stood there goes, each unit that is there now gets its hash. */
static int seal_range(struct smv_store *store, const char *table, struct smv_sealed *sealed, const struct range *range)
{
	int64_t first = smv_seal_block_of(range->first), last = smv_seal_block_of(range->last), unit;
	struct smv_seal_block low, high, *block = &low, between;
	unsigned char hash[SMV_SEAL];
	bool found;
	int rc;

	if ((rc = load_edge(store, table, first, range, &low)) || (rc = load_edge(store, table, last, range, &high)) ||
	    (rc = drop(store, table, first, last)))
		return rc;
	smv_sealed_range(sealed, range->first, range->last);
	while (!(rc = smv_sealed_next(sealed, &unit, hash, &found)) && found) {
		int64_t number = smv_seal_block_of(unit);

		if (number != block->number) {
			if ((rc = keep(store, table, block)))
				return rc;
			between = (struct smv_seal_block){ .number = number };
			block = number == last ? &high : &between;
		}
		memcpy(smv_seal_slot(block, unit), hash, SMV_SEAL);
	}
	if (!rc)
		rc = keep(store, table, block);
	if (!rc && last != first && block != &high)
		rc = keep(store, table, &high);
	return rc;
}

static int by_first(const void *a, const void *b)
{
	const struct range *x = a, *y = b;

	return (x->first > y->first) - (x->first < y->first);
}

/* Sorts the ranges and makes one of those that meet. */
static void join(struct touched *t)
{
	size_t i, kept = 0;

	if (!t->count)
		return;
	qsort(t->ranges, t->count, sizeof *t->ranges, by_first);
	for (i = 1; i < t->count; i++) {
		struct range *last = &t->ranges[kept];

		if (t->ranges[i].first > last->last + 1)
			t->ranges[++kept] = t->ranges[i];
		else if (t->ranges[i].last > last->last)
			last->last = t->ranges[i].last;
	}
	t->count = kept + 1;
}

static int seal_ranges(struct smv_store *store, const char *table, const struct range *ranges, size_t count)
{
	struct smv_sealed sealed;
	size_t i;
	int rc = smv_sealed_open(store, table, &sealed);

	for (i = 0; !rc && i < count; i++)
		rc = seal_range(store, table, &sealed, &ranges[i]);
	smv_sealed_close(&sealed);
	return rc;
}

bool smv_seal_pending(const struct smv_store *store)
{
	return seals_of(store)->count > 0;
}

int smv_seal_settle(struct smv_store *store)
{
	struct seals *seals = seals_of(store);
	size_t i;
	int rc = SMV_OK;

	if (seals->count)
		add(touched(seals, smv_sealed_numbers), seals->pool, 0);
	for (i = 0; !rc && i < seals->count; i++) {
		join(&seals->tables[i]);
		rc = seal_ranges(store, seals->tables[i].table, seals->tables[i].ranges, seals->tables[i].count);
	}
	smv_seal_forget(store);
	return rc;
}

int smv_seal_settle_schema(struct smv_store *store)
{
	static const struct range all = { INT64_MIN, INT64_MAX };
	const char **tables;
	size_t count, i;
	int rc;

	if ((rc = smv_query_run(smv_query(store, sql_seal_drop_strays))) ||
	    (rc = smv_sealed_tables(store, seals_of(store)->pool, &tables, &count)))
		return rc;
	for (i = 0; !rc && i < count; i++)
		rc = seal_ranges(store, tables[i], &all, 1);
	smv_seal_forget(store);
	return rc;
}

int smv_seal_state(struct smv_store *store, unsigned char state[SMV_HASH])
{
	struct smv_query *query = smv_query(store, sql_seal_all);
	struct smv_hash hash;
	const void *bytes;
	bool row;
	int rc;

	smv_hash_begin(&hash);
	while (!(rc = smv_query_next(query, &row)) && row) {
		size_t size = smv_query_bytes(query, "name", &bytes);

		smv_hash_feed_sized(&hash, bytes, size);
		smv_hash_feed_number(&hash, smv_query_number(query, "block"));
		size = smv_query_bytes(query, "hashes", &bytes);
		smv_hash_feed_sized(&hash, bytes, size);
	}
	smv_hash_end(&hash, state, SMV_HASH);
	return rc;
}
