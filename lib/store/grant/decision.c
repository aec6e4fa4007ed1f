/* SPDX-License-Identifier: EUPL-1.2 */
/* The board's decision on a round, which freezes it. */
#include "store/grant/decision.h"
#include "samverkan/fail.h"
#include "store/engine/query.h"
#include "store/grant/decision.sql.h"

static int add_amount(struct smv_store *store, int64_t decision, const struct smv_outcome *outcome)
{
	struct smv_query *query = smv_query(store, sql_decision_amount_add);

	smv_query_bind_number(query, "decision", decision);
	smv_query_bind_amount(query, "amount_ore", outcome->granted);
	smv_query_bind_number(query, "application", outcome->application->id);
	return smv_query_run(query);
}

int smv_decision_add(struct smv_store *store, const struct smv_decision *decision, const struct smv_outcome *outcomes, size_t count)
{
	struct smv_query *query;
	int64_t id;
	size_t i;
	int rc;

	/* While the round can be changed yet. */
	if ((rc = smv_query_about(store, sql_pot_agreement_keep, "round", decision->round)))
		return rc;
	query = smv_query(store, sql_decision_add);
	smv_query_bind_number(query, "round", decision->round);
	smv_query_bind_text(query, "board", decision->board);
	smv_query_bind_date(query, "decided_on", decision->decided_on);
	smv_query_bind_text(query, "paragraph", decision->paragraph);
	smv_query_bind_text(query, "reference", decision->reference);
	smv_query_bind_text(query, "motivation", decision->motivation);
	rc = smv_query_run(query);
	id = smv_query_added(store);
	for (i = 0; !rc && i < count; i++)
		rc = add_amount(store, id, &outcomes[i]);
	return rc;
}

static void read_name(struct smv_query *row, struct smv_pool *pool, void *item)
{
	*(const char **)item = smv_query_text(row, "name", pool);
}

int smv_decision_same_paragraph(struct smv_store *store, struct smv_pool *pool, const struct smv_decision *decision, const char **other)
{
	struct smv_query *query = smv_query(store, sql_decision_same_paragraph);
	bool found;

	*other = NULL;
	smv_query_bind_number(query, "round", decision->round);
	smv_query_bind_date(query, "decided_on", decision->decided_on);
	smv_query_bind_text(query, "paragraph", decision->paragraph);
	smv_query_bind_text(query, "board", decision->board);
	return smv_query_get(query, pool, read_name, other, &found);
}

int smv_decision_correct(struct smv_store *store, int64_t round, const char *field, const char *corrected, const char *reason, int32_t today)
{
	struct smv_query *query = smv_query(store, sql_correction_add);

	smv_query_bind_number(query, "round", round);
	smv_query_bind_text(query, "field", field);
	smv_query_bind_text(query, "corrected", corrected);
	smv_query_bind_text(query, "reason", reason);
	smv_query_bind_date(query, "corrected_on", today);
	return smv_query_run(query);
}
