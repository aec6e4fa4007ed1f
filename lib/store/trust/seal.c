/* SPDX-License-Identifier: EUPL-1.2 */
/* The seals of what is written, told anew before the commit. */
#include "store/trust/seal.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"
#include "store/engine/engine.h"
#include "store/engine/query.h"
#include "store/journal/journal.h"
#include "store/journal/journal_json.h"
#include "store/trust/seal.sql.h"
#include "store/trust/seal_tree.h"

#include <stdlib.h>
#include <string.h>

struct touched {
	const char *table;
	struct smv_seal_range *ranges; /* of the units that have been written */
	size_t count, room;
};

struct seals {
	struct smv_pool *pool; /* of the transaction at hand */
	struct smv_mark empty;
	struct touched *tables;
	size_t count, room;
	bool numbers_strange; /* when the transaction began */
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
	struct smv_seal_range *last = t->count ? &t->ranges[t->count - 1] : NULL;

	if (last && last->first <= unit && unit <= last->last)
		return;
	if (last && unit == last->last + 1) {
		last->last = unit;
		return;
	}
	t->ranges = smv_grow(pool, t->ranges, t->count, &t->room, sizeof *t->ranges);
	t->ranges[t->count++] = (struct smv_seal_range){ unit, unit };
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
	seals->numbers_strange = false;
}

static int by_first(const void *a, const void *b)
{
	const struct smv_seal_range *x = a, *y = b;

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
		struct smv_seal_range *last = &t->ranges[kept];

		if (t->ranges[i].first > last->last + 1)
			t->ranges[++kept] = t->ranges[i];
		else if (t->ranges[i].last > last->last)
			last->last = t->ranges[i].last;
	}
	t->count = kept + 1;
}

bool smv_seal_pending(const struct smv_store *store)
{
	return seals_of(store)->count > 0;
}

/* The blocks of a level that have the items, in place: they lie in the same order. */
static void climb(struct touched *t, int level)
{
	size_t i;

	for (i = 0; i < t->count; i++)
		t->ranges[i] = (struct smv_seal_range){ smv_seal_block_of(level, t->ranges[i].first),
							smv_seal_block_of(level, t->ranges[i].last) };
	join(t);
}

/* Seals of a table that were not those that are told above them. */
struct strange {
	size_t count;
	struct smv_seal_range units; /* the first */
};

static void note_first(void *to, int level, int64_t item, enum smv_seal_difference difference)
{
	struct strange *strange = to;

	(void)difference;
	if (!strange->count++)
		strange->units = smv_seal_units_of(level, item);
}

static int note_strange(struct smv_store *store, const char *table, const struct strange *strange)
{
	struct smv_change note;

	smv_change_begin(&note, seals_of(store)->pool);
	smv_change_text(&note, "table", table);
	smv_change_number(&note, "first", strange->units.first);
	smv_change_number(&note, "last", strange->units.last);
	smv_change_number(&note, "seals", (int64_t)strange->count);
	return smv_change_note(&note, store, smv_strange_seals);
}

/*
 * Up from the touched units: each row that is to be told anew is compared with what the one above has of it, and the rows of
 * the top with what the journal has (smv_journal_compare).  Else a neighbour that was forged with its seal would from here on
 * be vouched for by those above.
 */
static int compare_upward(struct smv_store *store, struct touched *ranges[SMV_SEAL_LEVELS])
{
	struct strange strange = { 0 };
	int level, rc = SMV_OK;
	size_t i;

	for (level = 1; level < SMV_SEAL_LEVELS; level++)
		for (i = 0; !rc && i < ranges[level]->count; i++)
			rc = smv_seal_compare(store, ranges[level]->table, level, &ranges[level]->ranges[i], note_first, &strange, NULL);
	return rc || !strange.count ? rc : note_strange(store, ranges[0]->table, &strange);
}

/* Of each level the items that are touched. */
static void spread(struct smv_pool *pool, struct touched *units, struct touched *ranges[SMV_SEAL_LEVELS])
{
	const size_t size = units->count * sizeof *units->ranges;
	int level;

	ranges[0] = units;
	for (level = 1; level < SMV_SEAL_LEVELS; level++) {
		ranges[level] = smv_alloc(pool, sizeof *units);
		*ranges[level] = *ranges[level - 1];
		ranges[level]->ranges = memcpy(smv_alloc(pool, size), ranges[level - 1]->ranges, ranges[level - 1]->count * sizeof *units->ranges);
		climb(ranges[level], level - 1);
	}
}

static int settle_table(struct smv_store *store, struct touched *units, bool compared)
{
	struct touched *ranges[SMV_SEAL_LEVELS];
	int level, rc = SMV_OK;

	join(units);
	spread(seals_of(store)->pool, units, ranges);
	if (compared)
		rc = compare_upward(store, ranges);
	for (level = 0; !rc && level < SMV_SEAL_LEVELS; level++)
		rc = smv_seal_tell(store, units->table, level, ranges[level]->ranges, ranges[level]->count);
	return rc;
}

static const struct smv_seal_range all_numbers = { 0, 0 }; /* a table whose key is no number is one unit */

static void note_difference(void *to, int level, int64_t item, enum smv_seal_difference difference)
{
	(void)level;
	(void)item;
	(void)difference;
	*(bool *)to = true;
}

/* Whether the numbers that have been given are others than those that are sealed. */
static int numbers_differ(struct smv_store *store, bool *differ)
{
	*differ = false;
	return smv_seal_compare(store, smv_sealed_numbers, 0, &all_numbers, note_difference, differ, NULL);
}

int smv_seal_begin(struct smv_store *store)
{
	smv_seal_forget(store);
	return numbers_differ(store, &seals_of(store)->numbers_strange);
}

/* SQLite tells nobody of the numbers that it gives. */
static int touch_numbers(struct smv_store *store, struct seals *seals)
{
	const struct strange strange = { 1, all_numbers };
	bool given;
	int rc;

	if (!seals->count)
		return SMV_OK;
	if (seals->numbers_strange && (rc = note_strange(store, smv_sealed_numbers, &strange)))
		return rc;
	if ((rc = numbers_differ(store, &given)))
		return rc;
	if (given)
		add(touched(seals, smv_sealed_numbers), seals->pool, 0);
	return SMV_OK;
}

int smv_seal_settle(struct smv_store *store)
{
	struct seals *seals = seals_of(store);
	size_t i;
	int rc = touch_numbers(store, seals);

	for (i = 0; !rc && i < seals->count; i++)
		rc = settle_table(store, &seals->tables[i], true);
	smv_seal_forget(store);
	return rc;
}

int smv_seal_settle_schema(struct smv_store *store)
{
	static const struct smv_seal_range all = { INT64_MIN, INT64_MAX };
	struct seals *seals = seals_of(store);
	const char **tables;
	size_t count, i;
	int rc;

	if ((rc = smv_query_run(smv_query(store, sql_seal_drop_all))) || (rc = smv_sealed_tables(store, seals->pool, &tables, &count)))
		return rc;
	for (i = 0; !rc && i < count; i++) {
		struct smv_seal_range range = all;

		rc = settle_table(store, &(struct touched){ .table = tables[i], .ranges = &range, .count = 1 }, false);
	}
	smv_seal_forget(store);
	return rc;
}
