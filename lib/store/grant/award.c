/* SPDX-License-Identifier: EUPL-1.2 */
/* Awards: rounds with nominations, and the scores that reviewers give them. */
#include "store/grant/award.h"
#include "base/dictionary.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"
#include "store/engine/query.h"
#include "store/grant/application.h"
#include "store/grant/award.sql.h"
#include "store/grant/round.h"
#include "store/journal/journal_json.h"

int smv_award_add(struct smv_store *store, struct smv_round *round)
{
	int rc = smv_round_add(store, round);

	return rc ? rc : smv_query_about(store, sql_award_add, "round", round->id);
}

int smv_nomination_put(struct smv_store *store, int64_t round, struct smv_nomination *nomination)
{
	static const char *const with_the_application[] = { "organisation", "org_number", "motivation", "received", NULL };
	struct smv_query *query;
	int rc;

	if ((rc = smv_application_put(store, round, &nomination->application)))
		return rc;
	query = smv_query(store, sql_nomination_put);
	smv_query_bind_number(query, "application", nomination->application.id);
	smv_query_bind_fields(query, smv_nomination_fields, nomination, with_the_application);
	return smv_query_run(query);
}

int smv_nomination_note(struct smv_store *store, struct smv_pool *pool, const struct smv_nomination *before,
			const struct smv_nomination *after)
{
	const char *object = smv_printf(pool, "application %lld", (long long)after->application.id);
	struct smv_change change;
	int rc;

	if (before && before->application.withdrawn && !after->application.withdrawn) { /* no field of a nomination */
		smv_change_begin(&change, pool);
		smv_change_text(&change, "withdrawn", NULL);
		if ((rc = smv_change_note(&change, store, object)))
			return rc;
	}
	return smv_store_note_change(store, pool, object, smv_nomination_fields, before, after);
}

/* Who nominated each; the list is in the order of the places. */
static int read_nominators(struct smv_store *store, struct smv_pool *pool, int64_t round, const struct smv_dictionary *places,
			   struct smv_nomination *list)
{
	struct smv_query *query = smv_query(store, sql_nominator_list);
	bool row;
	int rc;

	smv_query_bind_number(query, "round", round);
	while (!(rc = smv_query_next(query, &row)) && row) {
		int64_t id = smv_query_number(query, "application");
		size_t at = smv_dictionary_find(places, &id, sizeof id);

		if (at != SMV_NO_WORD)
			list[at].nominated_by = smv_query_text(query, "nominated_by", pool);
	}
	return rc;
}

int smv_nomination_list(struct smv_store *store, struct smv_pool *pool, int64_t round, struct smv_nomination **list, size_t *count)
{
	struct smv_application *applications;
	size_t i;
	int rc;

	if ((rc = smv_application_list(store, pool, round, &applications, count)))
		return rc;
	*list = smv_alloc(pool, (*count + 1) * sizeof **list);
	for (i = 0; i < *count; i++)
		(*list)[i].application = applications[i];
	return read_nominators(store, pool, round, smv_application_places(pool, applications, *count), *list);
}

int smv_nomination_find(struct smv_store *store, struct smv_pool *pool, int64_t round, int64_t organisation,
			struct smv_nomination *nomination, bool *found)
{
	int rc = smv_application_find(store, pool, round, organisation, &nomination->application, found);

	if (rc || !*found)
		return rc;
	return read_nominators(store, pool, round, smv_application_places(pool, &nomination->application, 1), nomination);
}

int smv_score_put(struct smv_store *store, const struct smv_score *score)
{
	struct smv_query *query = smv_query(store, sql_score_put);

	smv_query_bind_number(query, "application", score->application);
	smv_query_bind_text(query, "criterion", score->criterion);
	smv_query_bind_text(query, "reviewer", score->reviewer);
	smv_query_bind_number(query, "points", score->points);
	return smv_query_run(query);
}

static void read_score(struct smv_query *row, struct smv_pool *pool, void *item)
{
	*(struct smv_score *)item = (struct smv_score){
		.application = smv_query_number(row, "application"),
		.criterion = smv_query_text(row, "criterion", pool),
		.reviewer = smv_query_text(row, "reviewer", pool),
		.points = smv_query_number(row, "points"),
	};
}

int smv_score_list(struct smv_store *store, struct smv_pool *pool, int64_t round, struct smv_score **list, size_t *count)
{
	struct smv_query *query = smv_query(store, sql_score_list);

	smv_query_bind_number(query, "round", round);
	return smv_query_list(query, pool, read_score, sizeof **list, list, count);
}
