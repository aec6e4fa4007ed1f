/* SPDX-License-Identifier: EUPL-1.2 */
/* Every row beside its seal: two lists in the order of their keys, walked together. */
#include "store/trust/seal.h"
#include "base/fail.h"
#include "base/finding.h"
#include "base/language.h"
#include "base/pool.h"
#include "store/engine/query.h"
#include "store/trust/seal.sql.h"
#include "store/trust/sealed.h"

#include <string.h>

struct walk {
	struct smv_store *store;
	struct smv_pool *pool;
	struct smv_findings *findings;
	const char *table;
	struct smv_query *seals;
	struct smv_seal_block block; /* whose seals have not all been met */
	bool at_block;
};

/* What a person knows the unit by; NULL where that would be personal data, or nothing. */
static const char *label(struct walk *walk, int64_t unit)
{
	struct smv_query *query = smv_query(walk->store, sql_seal_label);
	const char *text = NULL;
	bool row;

	smv_query_bind_text(query, "name", walk->table);
	smv_query_bind_number(query, "unit", unit);
	if (!smv_query_one(query, &row) && row)
		text = smv_query_text(query, "label", walk->pool);
	smv_query_end(query);
	return text;
}

enum difference { CHANGED, ADDED, REMOVED };

static void tell(struct walk *walk, int64_t unit, enum difference difference)
{
	const char *known = label(walk, unit);
	const char *what = known ? smv_printf(walk->pool, _("%s %lld (%s)"), walk->table, (long long)unit, known)
				 : smv_printf(walk->pool, _("%s %lld"), walk->table, (long long)unit);

	switch (difference) {
	case CHANGED:
		smv_finding_add(walk->findings, SMV_ERROR, NULL, SMV_ID_ROW_CHANGED,
				_("%s has been changed outside samverkan, or by a fault of the disk"), what);
		break;
	case ADDED:
		smv_finding_add(walk->findings, SMV_ERROR, NULL, SMV_ID_ROW_ADDED, _("%s has been added outside samverkan"), what);
		break;
	case REMOVED:
		smv_finding_add(walk->findings, SMV_ERROR, NULL, SMV_ID_ROW_REMOVED,
				_("%s has been removed outside samverkan, or by a fault of the disk"), what);
		break;
	}
}

static int next_block(struct walk *walk)
{
	int rc = smv_query_next(walk->seals, &walk->at_block);

	if (rc || !walk->at_block)
		return rc;
	walk->block.number = smv_query_number(walk->seals, "block");
	smv_seal_read(walk->seals, &walk->block);
	return SMV_OK;
}

/* The seals that are left of blocks before `number`: theirs are the rows that are gone. */
static int leave_blocks(struct walk *walk, int64_t number)
{
	int slot, rc = SMV_OK;

	for (; !rc && walk->at_block && walk->block.number < number; rc = next_block(walk))
		for (slot = 0; slot < SMV_SEAL_BLOCK; slot++)
			if (!smv_seal_is_empty(walk->block.hashes[slot]))
				tell(walk, walk->block.number * SMV_SEAL_BLOCK + slot, REMOVED);
	return rc;
}

static void compare(struct walk *walk, int64_t unit, const unsigned char hash[SMV_SEAL])
{
	bool sealed = walk->at_block && walk->block.number == smv_seal_block_of(unit);
	unsigned char *seal = sealed ? smv_seal_slot(&walk->block, unit) : NULL;

	if (!seal || smv_seal_is_empty(seal))
		tell(walk, unit, ADDED);
	else if (memcmp(seal, hash, SMV_SEAL) != 0)
		tell(walk, unit, CHANGED);
	if (seal)
		memset(seal, 0, SMV_SEAL);
}

static int walk_table(struct walk *walk, struct smv_sealed *sealed, size_t *rows)
{
	unsigned char hash[SMV_SEAL];
	int64_t unit;
	bool found;
	int rc;

	if ((rc = next_block(walk)))
		return rc;
	smv_sealed_range(sealed, INT64_MIN, INT64_MAX);
	while (!(rc = smv_sealed_next(sealed, &unit, hash, &found)) && found) {
		++*rows;
		if ((rc = leave_blocks(walk, smv_seal_block_of(unit))))
			return rc;
		compare(walk, unit, hash);
	}
	return rc ? rc : leave_blocks(walk, INT64_MAX);
}

static int check_table(struct smv_store *store, struct smv_pool *pool, const char *table, struct smv_findings *findings, size_t *rows)
{
	struct walk walk = { .store = store, .pool = pool, .findings = findings, .table = table };
	struct smv_sealed sealed = { .rows = NULL };
	int rc;

	walk.seals = smv_query(store, sql_seal_list);
	smv_query_bind_text(walk.seals, "name", table);
	if (!(rc = smv_sealed_open(store, table, &sealed)))
		rc = walk_table(&walk, &sealed, rows);
	smv_sealed_close(&sealed);
	smv_query_end(walk.seals);
	return rc;
}

static int tell_stray(void *to, struct smv_query *row)
{
	struct smv_findings *findings = to;

	smv_finding_add(findings, SMV_ERROR, NULL, SMV_ID_TABLE_REMOVED, _("the table %s has been removed outside samverkan"),
		 smv_query_text(row, "name", findings->pool));
	return SMV_OK;
}

int smv_seal_check(struct smv_store *store, struct smv_pool *pool, struct smv_findings *findings, size_t *rows)
{
	const char **tables;
	size_t count, i;
	int rc;

	*rows = 0;
	if ((rc = smv_sealed_tables(store, pool, &tables, &count)))
		return rc;
	for (i = 0; !rc && i < count; i++)
		rc = check_table(store, pool, tables[i], findings, rows);
	return rc ? rc : smv_query_each(smv_query(store, sql_seal_strays), tell_stray, findings);
}
