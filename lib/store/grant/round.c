/* SPDX-License-Identifier: EUPL-1.2 */
/* Rounds, of grants and of awards. */
#include "store/grant/round.h"
#include "samverkan/fail.h"
#include "store/engine/query.h"
#include "store/grant/round.sql.h"
#include "store/register/programme.h"

/* What is said of a round, for the statements that store it. */
static void bind_round(struct smv_query *query, const struct smv_round *round)
{
	smv_query_bind_text(query, "programme", round->programme);
	smv_query_bind_text(query, "board", round->board);
	smv_query_bind_number(query, "year", round->year);
	smv_query_bind_amount(query, "budget_ore", round->budget);
	smv_query_bind_date(query, "closes", round->closes);
	smv_query_bind_date(query, "decide_on", round->decide_on);
	smv_query_bind_text(query, "reference", round->reference);
}

int smv_round_add(struct smv_store *store, struct smv_round *round)
{
	struct smv_query *query;
	int rc;

	if ((rc = smv_programme_ensure(store, round->programme, round->board)))
		return rc;
	query = smv_query(store, sql_round_add);
	smv_query_bind_text(query, "name", round->name);
	bind_round(query, round);
	smv_query_bind_text(query, "rules", round->rules);
	rc = smv_query_run(query);
	round->id = smv_query_added(store);
	return rc;
}

int smv_round_put(struct smv_store *store, const struct smv_round *round)
{
	struct smv_query *query;
	int rc;

	if ((rc = smv_programme_ensure(store, round->programme, NULL)))
		return rc;
	query = smv_query(store, sql_round_put);
	smv_query_bind_number(query, "id", round->id);
	bind_round(query, round);
	return smv_query_run(query);
}

int smv_round_remove(struct smv_store *store, const struct smv_round *round, bool *removed)
{
	int rc;

	if ((rc = smv_query_about(store, sql_round_pot_drop, "id", round->id)) ||
	    (rc = smv_query_about(store, sql_round_drop, "id", round->id)))
		return rc;
	*removed = smv_query_changed(store) > 0;
	return *removed ? smv_programme_drop_unused(store, round->programme) : SMV_OK;
}

int smv_round_set_rules(struct smv_store *store, int64_t round, const char *rules)
{
	struct smv_query *query = smv_query(store, sql_round_set_rules);

	smv_query_bind_number(query, "id", round);
	smv_query_bind_text(query, "rules", rules);
	return smv_query_run(query);
}

static void read_round(struct smv_query *row, struct smv_pool *pool, void *item)
{
	*(struct smv_round *)item = (struct smv_round){
		.id = smv_query_number(row, "id"),
		.name = smv_query_text(row, "name", pool),
		.programme = smv_query_text(row, "programme", pool),
		.board = smv_query_text(row, "board", pool),
		.year = smv_query_number(row, "year"),
		.budget = smv_query_number(row, "budget_ore"),
		.closes = smv_query_date(row, "closes"),
		.decide_on = smv_query_date(row, "decide_on"),
		.reference = smv_query_text(row, "reference", pool),
		.rules = smv_query_text(row, "rules", pool),
		.award = smv_query_yes(row, "award"),
		.motivation = smv_query_text(row, "motivation", pool),
		.decided_on = smv_query_date(row, "decided_on"),
		.paragraph = smv_query_text(row, "paragraph", pool),
		.decision_reference = smv_query_text(row, "decision_reference", pool),
		.first_decided_on = smv_query_date(row, "first_decided_on"),
		.first_paragraph = smv_query_text(row, "first_paragraph", pool),
		.first_reference = smv_query_text(row, "first_reference", pool),
		.state = (enum smv_round_state)smv_query_number(row, "state"),
		.applications = smv_query_number(row, "applications"),
		.applied = smv_query_number(row, "applied_ore"),
		.allocated = smv_query_amount(row, "allocated_ore"),
	};
}

int smv_round_find(struct smv_store *store, struct smv_pool *pool, const char *name, struct smv_round *round, bool *found)
{
	struct smv_query *query = smv_query(store, sql_round_list);

	smv_query_bind_text(query, "name", name);
	return smv_query_get(query, pool, read_round, round, found);
}

int smv_round_list(struct smv_store *store, struct smv_pool *pool, const struct smv_round_filter *filter, struct smv_round **list,
		   size_t *count)
{
	struct smv_query *query = smv_query(store, sql_round_list);

	smv_query_bind_number(query, "award", filter->award);
	if (filter->decided != SMV_UNKNOWN)
		smv_query_bind_number(query, "decided", filter->decided == SMV_YES);
	if (filter->most)
		smv_query_bind_number(query, "most", (int64_t)filter->most);
	return smv_query_list(query, pool, read_round, sizeof **list, list, count);
}

int smv_round_names(struct smv_store *store, struct smv_pool *pool, bool award, const char *const **names, size_t *count)
{
	struct smv_query *query = smv_query(store, sql_round_names);

	smv_query_bind_number(query, "award", award);
	return smv_query_names(query, pool, names, count);
}
