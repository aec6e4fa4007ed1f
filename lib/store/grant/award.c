/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/grant/award.h"
#include "base/fail.h"
#include "base/pool.h"
#include "store/grant/application.h"
#include "store/grant/award.sql.h"
#include "store/journal/journal_json.h"
#include "store/engine/private.h"
#include "store/grant/round.h"
#include "store/engine/statement.h"

int smv_award_add(struct smv_store *store, struct smv_round *round)
{
	sqlite3_stmt *st;
	int rc;

	if ((rc = smv_round_add(store, round)))
		return rc;
	if (!(st = smv_statement(store, sql_award_add)))
		return SMV_INTERNAL;
	smv_bind_number(st, "round", round->id);
	return smv_step_done(store, st);
}

int smv_nomination_put(struct smv_store *store, int64_t round, struct smv_nomination *nomination)
{
	sqlite3_stmt *st;
	int rc;

	if ((rc = smv_application_put(store, round, &nomination->application)))
		return rc;
	if (!(st = smv_statement(store, sql_nomination_put)))
		return SMV_INTERNAL;
	smv_bind_number(st, "application", nomination->application.id);
	smv_bind_text(st, "nominated_by", nomination->nominated_by);
	return smv_step_done(store, st);
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

static int read_nominators(struct smv_store *store, struct smv_pool *pool, int64_t round, struct smv_nomination *list, size_t count)
{
	sqlite3_stmt *st = smv_statement(store, sql_nominator_list);
	size_t i;
	bool row;
	int rc;

	if (!st)
		return SMV_INTERNAL;
	smv_bind_number(st, "round", round);
	while (!(rc = smv_step_row(store, st, &row)) && row)
		for (i = 0; i < count; i++)
			if (list[i].application.id == smv_column_number(st, "application"))
				list[i].nominated_by = smv_column_text(st, "nominated_by", pool);
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
	return read_nominators(store, pool, round, *list, *count);
}

int smv_nomination_find(struct smv_store *store, struct smv_pool *pool, int64_t round, int64_t organisation,
			struct smv_nomination *nomination, bool *found)
{
	int rc = smv_application_find(store, pool, round, organisation, &nomination->application, found);

	return rc || !*found ? rc : read_nominators(store, pool, round, nomination, 1);
}

int smv_score_put(struct smv_store *store, const struct smv_score *score)
{
	sqlite3_stmt *st = smv_statement(store, sql_score_put);

	if (!st)
		return SMV_INTERNAL;
	smv_bind_number(st, "application", score->application);
	smv_bind_text(st, "criterion", score->criterion);
	smv_bind_text(st, "reviewer", score->reviewer);
	smv_bind_number(st, "points", score->points);
	return smv_step_done(store, st);
}

int smv_score_list(struct smv_store *store, struct smv_pool *pool, int64_t round, struct smv_score **list, size_t *count)
{
	sqlite3_stmt *st = smv_statement(store, sql_score_list);
	size_t room = 0;
	bool row;
	int rc;

	*list = NULL;
	*count = 0;
	if (!st)
		return SMV_INTERNAL;
	smv_bind_number(st, "round", round);
	while (!(rc = smv_step_row(store, st, &row)) && row) {
		*list = smv_grow(pool, *list, *count, &room, sizeof **list);
		(*list)[(*count)++] = (struct smv_score){
			.application = smv_column_number(st, "application"),
			.criterion = smv_column_text(st, "criterion", pool),
			.reviewer = smv_column_text(st, "reviewer", pool),
			.points = smv_column_number(st, "points"),
		};
	}
	return rc;
}
