/* SPDX-License-Identifier: EUPL-1.2 */
/* The tree of seals: told anew from below, and compared with what is below. */
#include "store/trust/seal_tree.h"
#include "samverkan/fail.h"
#include "store/engine/query.h"
#include "store/trust/seal.h"
#include "store/trust/seal.sql.h"

#include <string.h>

enum { LEAVES = 32, BRANCHES = 128 };

/* A row of `seal`. */
struct block {
	int64_t number;
	unsigned char hashes[BRANCHES][SMV_SEAL];
};

/* The items of a level in their order, each with its hash. */
struct items {
	int level;
	const char *table;
	struct smv_sealed units; /* on level 0 */
	struct smv_query *rows;  /* on the others: those of the level below */
};

static int slots_of(int level)
{
	return level ? BRANCHES : LEAVES;
}

int64_t smv_seal_block_of(int level, int64_t item)
{
	const int slots = slots_of(level);

	return item >= 0 ? item / slots : -(-(item + 1) / slots) - 1;
}

static unsigned char *slot_of(struct block *block, int level, int64_t item)
{
	const int slots = slots_of(level);

	return block->hashes[(item % slots + slots) % slots];
}

/* A block's first item; blocks of numbers that nobody stores end at the ends of the numbers that there are. */
static int64_t first_item(int level, int64_t block)
{
	int64_t item;

	if (__builtin_mul_overflow(block, (int64_t)slots_of(level), &item))
		return block < 0 ? INT64_MIN : INT64_MAX - slots_of(level) + 1;
	return item;
}

struct smv_seal_range smv_seal_units_of(int level, int64_t item)
{
	struct smv_seal_range units = { item, item };

	while (level--) {
		units.first = first_item(level, units.first);
		units.last = first_item(level, units.last) + slots_of(level) - 1;
	}
	return units;
}

static bool is_empty(const unsigned char hash[SMV_SEAL])
{
	static const unsigned char none[SMV_SEAL];

	return !memcmp(hash, none, SMV_SEAL);
}

static void read_block(struct smv_query *row, struct block *block)
{
	const void *bytes;
	size_t size;

	block->number = smv_query_number(row, "block");
	size = smv_query_bytes(row, "hashes", &bytes);
	memset(block->hashes, 0, sizeof block->hashes);
	if (size)
		memcpy(block->hashes, bytes, size < sizeof block->hashes ? size : sizeof block->hashes);
}

/* What the level above has of a row of this level. */
static void hash_row(struct smv_query *row, int level, const char *table, int64_t block, unsigned char hash[SMV_SEAL])
{
	struct smv_hash state;
	const void *bytes;
	size_t size = smv_query_bytes(row, "hashes", &bytes);

	smv_hash_begin(&state);
	smv_hash_feed_number(&state, level);
	smv_hash_feed_sized(&state, table, strlen(table));
	smv_hash_feed_number(&state, block);
	smv_hash_feed_sized(&state, bytes, size);
	smv_hash_end(&state, hash, SMV_SEAL);
}

static int open_items(struct smv_store *store, const char *table, int level, struct items *items)
{
	*items = (struct items){ .level = level, .table = table };
	if (!level)
		return smv_sealed_open(store, table, &items->units);
	items->rows = smv_query(store, sql_seal_below);
	return SMV_OK;
}

static void close_items(struct items *items)
{
	if (items->rows)
		smv_query_end(items->rows);
	smv_sealed_close(&items->units);
}

/* From here on those in the range. */
static void take_range(struct items *items, const struct smv_seal_range *range)
{
	if (!items->rows) {
		smv_sealed_range(&items->units, range->first, range->last);
		return;
	}
	smv_query_end(items->rows);
	smv_query_bind_number(items->rows, "level", items->level - 1);
	smv_query_bind_text(items->rows, "name", items->table);
	smv_query_bind_number(items->rows, "first", range->first);
	smv_query_bind_number(items->rows, "last", range->last);
}

static int next_item(struct items *items, int64_t *item, unsigned char hash[SMV_SEAL], bool *found)
{
	int rc;

	if (!items->rows)
		return smv_sealed_next(&items->units, item, hash, found);
	if ((rc = smv_query_next(items->rows, found)) || !*found)
		return rc;
	*item = smv_query_number(items->rows, "block");
	hash_row(items->rows, items->level - 1, items->table, *item, hash);
	return SMV_OK;
}

/* The rows of a level from one block to another. */
static struct smv_query *blocks(struct smv_store *store, const char *sql, const char *table, int level, int64_t first, int64_t last)
{
	struct smv_query *query = smv_query(store, sql);

	smv_query_bind_number(query, "level", level);
	smv_query_bind_text(query, "name", table);
	smv_query_bind_number(query, "first", first);
	smv_query_bind_number(query, "last", last);
	return query;
}

static int drop(struct smv_store *store, const char *table, int level, int64_t first, int64_t last)
{
	return first > last ? SMV_OK : smv_query_run(blocks(store, sql_seal_drop, table, level, first, last));
}

/* A block at an end of the range as it is, but for the items of the range. */
static int load_edge(struct smv_store *store, const char *table, int level, int64_t number, const struct smv_seal_range *range,
		     struct block *block)
{
	struct smv_query *query = blocks(store, sql_seal_beside, table, level, number, number);
	const int64_t begins = first_item(level, number), end = slots_of(level) - 1;
	const int64_t from = range->first > begins ? range->first - begins : 0;
	const int64_t until = range->last < begins + end ? range->last - begins : end;
	bool row;
	int rc;

	memset(block, 0, sizeof *block);
	if (!(rc = smv_query_one(query, &row)) && row)
		read_block(query, block);
	smv_query_end(query);
	block->number = number;
	memset(block->hashes[from], 0, (size_t)(until - from + 1) * SMV_SEAL);
	return rc;
}

static int put(struct smv_store *store, const char *table, int level, const struct block *block)
{
	size_t used = (size_t)slots_of(level);
	struct smv_query *query;

	while (used && is_empty(block->hashes[used - 1]))
		used--;
	if (!used)
		return drop(store, table, level, block->number, block->number);
	query = smv_query(store, sql_seal_put);
	smv_query_bind_number(query, "level", level);
	smv_query_bind_text(query, "name", table);
	smv_query_bind_number(query, "block", block->number);
	smv_query_bind_bytes(query, "hashes", block->hashes, used * SMV_SEAL);
	return smv_query_run(query);
}

static int tell_range(struct smv_store *store, struct items *items, const struct smv_seal_range *range)
{
	const char *table = items->table;
	const int level = items->level;
	const int64_t first = smv_seal_block_of(level, range->first), last = smv_seal_block_of(level, range->last);
	struct block low, high, between, *block = &low;
	unsigned char hash[SMV_SEAL];
	int64_t item;
	bool found;
	int rc;

	if ((rc = load_edge(store, table, level, first, range, &low)) ||
	    (last != first && (rc = load_edge(store, table, level, last, range, &high))) ||
	    (rc = drop(store, table, level, first + 1, last - 1)))
		return rc;
	take_range(items, range);
	while (!(rc = next_item(items, &item, hash, &found)) && found) {
		int64_t number = smv_seal_block_of(level, item);

		if (number != block->number) {
			if ((rc = put(store, table, level, block)))
				return rc;
			block = number == last ? &high : &between;
			if (block == &between)
				between = (struct block){ .number = number };
		}
		memcpy(slot_of(block, level, item), hash, SMV_SEAL);
	}
	if (!rc)
		rc = put(store, table, level, block);
	return !rc && last != first && block != &high ? put(store, table, level, &high) : rc;
}

int smv_seal_tell(struct smv_store *store, const char *table, int level, const struct smv_seal_range *ranges, size_t count)
{
	struct items items;
	size_t i;
	int rc = open_items(store, table, level, &items);

	for (i = 0; !rc && i < count; i++)
		rc = tell_range(store, &items, &ranges[i]);
	close_items(&items);
	return rc;
}

/* Items and the rows that have their hashes, two lists in the same order, walked together. */
struct walk {
	const struct smv_seal_range *range;
	int level;
	struct smv_query *rows;
	struct block block; /* whose hashes have not all been met */
	bool at_block;
	smv_seal_differs *differs;
	void *to;
};

static int next_block(struct walk *walk)
{
	int rc = smv_query_next(walk->rows, &walk->at_block);

	if (!rc && walk->at_block)
		read_block(walk->rows, &walk->block);
	return rc;
}

/* The hashes that are left of a block: theirs are the items that are gone. */
static void leave_block(struct walk *walk)
{
	const int64_t first = first_item(walk->level, walk->block.number);
	int slot;

	for (slot = 0; slot < slots_of(walk->level); slot++)
		if (first + slot >= walk->range->first && first + slot <= walk->range->last && !is_empty(walk->block.hashes[slot]))
			walk->differs(walk->to, walk->level, first + slot, SMV_SEAL_REMOVED);
}

/* On to the block of that number, or the one after where it is missing. */
static int go_to_block(struct walk *walk, int64_t number)
{
	int rc = SMV_OK;

	for (; !rc && walk->at_block && walk->block.number < number; rc = next_block(walk))
		leave_block(walk);
	return rc;
}

static void compare(struct walk *walk, int64_t item, const unsigned char hash[SMV_SEAL])
{
	bool is_there = walk->at_block && walk->block.number == smv_seal_block_of(walk->level, item);
	unsigned char *stored = is_there ? slot_of(&walk->block, walk->level, item) : NULL;

	if (!stored || is_empty(stored))
		walk->differs(walk->to, walk->level, item, SMV_SEAL_ADDED);
	else if (memcmp(stored, hash, SMV_SEAL) != 0)
		walk->differs(walk->to, walk->level, item, SMV_SEAL_CHANGED);
	if (stored)
		memset(stored, 0, SMV_SEAL);
}

static int walk_items(struct walk *walk, struct items *items, size_t *count)
{
	unsigned char hash[SMV_SEAL];
	int64_t item;
	bool found;
	int rc;

	if ((rc = next_block(walk)))
		return rc;
	take_range(items, walk->range);
	while (!(rc = next_item(items, &item, hash, &found)) && found) {
		if ((rc = go_to_block(walk, smv_seal_block_of(walk->level, item))))
			return rc;
		compare(walk, item, hash);
		if (count)
			++*count;
	}
	for (; !rc && walk->at_block; rc = next_block(walk))
		leave_block(walk);
	return rc;
}

int smv_seal_compare(struct smv_store *store, const char *table, int level, const struct smv_seal_range *range,
		     smv_seal_differs *differs, void *to, size_t *items)
{
	struct walk walk = { .range = range, .level = level, .differs = differs, .to = to };
	struct items list;
	int rc = open_items(store, table, level, &list);

	walk.rows = blocks(store, sql_seal_beside, table, level, smv_seal_block_of(level, range->first),
			   smv_seal_block_of(level, range->last));
	if (!rc)
		rc = walk_items(&walk, &list, items);
	smv_query_end(walk.rows);
	close_items(&list);
	return rc;
}

int smv_seal_state(struct smv_store *store, unsigned char state[SMV_HASH])
{
	struct smv_query *query = smv_query(store, sql_seal_top);
	struct smv_hash hash;
	const void *bytes;
	size_t size;
	bool row;
	int rc;

	smv_hash_begin(&hash);
	smv_query_bind_number(query, "level", SMV_SEAL_TOP);
	while (!(rc = smv_query_next(query, &row)) && row) {
		size = smv_query_bytes(query, "name", &bytes);
		smv_hash_feed_sized(&hash, bytes, size);
		smv_hash_feed_number(&hash, smv_query_number(query, "block"));
		size = smv_query_bytes(query, "hashes", &bytes);
		smv_hash_feed_sized(&hash, bytes, size);
	}
	smv_hash_end(&hash, state, SMV_HASH);
	return rc;
}
