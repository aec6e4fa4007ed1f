/* SPDX-License-Identifier: EUPL-1.2 */
/* Every row beside its seal, and the seals beside what is told above them, up to the journal. */
#include "base/language.h"
#include "samverkan/fail.h"
#include "samverkan/finding.h"
#include "samverkan/pool.h"
#include "store/engine/query.h"
#include "store/trust/seal.h"
#include "store/trust/seal.sql.h"
#include "store/trust/seal_tree.h"

struct look {
	struct smv_store *store;
	struct smv_pool *pool;
	struct smv_findings *findings;
	const char *table;
};

/* What a person knows the unit by; NULL where that would be personal data, or nothing. */
static const char *label(const struct look *look, int64_t unit)
{
	struct smv_query *query = smv_query(look->store, sql_seal_label);
	const char *text = NULL;
	bool row;

	smv_query_bind_text(query, "name", look->table);
	smv_query_bind_number(query, "unit", unit);
	if (!smv_query_one(query, &row) && row)
		text = smv_query_text(query, "label", look->pool);
	smv_query_end(query);
	return text;
}

static void tell_unit(const struct look *look, int64_t unit, enum smv_seal_difference difference)
{
	const char *known = label(look, unit);
	const char *what = known ? smv_printf(look->pool, _("%s %lld (%s)"), look->table, (long long)unit, known)
				 : smv_printf(look->pool, _("%s %lld"), look->table, (long long)unit);

	switch (difference) {
	case SMV_SEAL_CHANGED:
		smv_finding_add(look->findings, SMV_ERROR, NULL, SMV_ID_ROW_CHANGED,
				_("%s has been changed outside samverkan, or by a fault of the disk"), what);
		break;
	case SMV_SEAL_ADDED:
		smv_finding_add(look->findings, SMV_ERROR, NULL, SMV_ID_ROW_ADDED, _("%s has been added outside samverkan"), what);
		break;
	case SMV_SEAL_REMOVED:
		smv_finding_add(look->findings, SMV_ERROR, NULL, SMV_ID_ROW_REMOVED,
				_("%s has been removed outside samverkan, or by a fault of the disk"), what);
		break;
	}
}

/* A row of seals and the one above do not agree: whichever of them it was. */
static void tell_seals(const struct look *look, int level, int64_t item)
{
	struct smv_seal_range units = smv_seal_units_of(level, item);

	smv_finding_add(look->findings, SMV_ERROR, NULL, SMV_ID_SEALS_CHANGED,
			_("the seals of %s %lld to %lld have been changed outside samverkan, or by a fault of the disk"), look->table,
			(long long)units.first, (long long)units.last);
}

static void tell(void *to, int level, int64_t item, enum smv_seal_difference difference)
{
	const struct look *look = to;

	if (level)
		tell_seals(look, level, item);
	else
		tell_unit(look, item, difference);
}

static int check_table(struct look *look, size_t *rows)
{
	static const struct smv_seal_range all = { INT64_MIN, INT64_MAX };
	int level, rc = SMV_OK;

	for (level = 0; !rc && level < SMV_SEAL_LEVELS; level++)
		rc = smv_seal_compare(look->store, look->table, level, &all, tell, look, level ? NULL : rows);
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
	for (i = 0; !rc && i < count; i++) {
		struct look look = { store, pool, findings, tables[i] };

		rc = check_table(&look, rows);
	}
	return rc ? rc : smv_query_each(smv_query(store, sql_seal_strays), tell_stray, findings);
}
