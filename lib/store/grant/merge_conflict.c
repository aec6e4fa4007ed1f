/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/grant/merge_conflict.h"
#include "base/fail.h"
#include "base/language.h"
#include "base/pool.h"
#include "store/grant/application.h"
#include "store/grant/merge_conflict.sql.h"
#include "store/engine/private.h"
#include "store/engine/statement.h"

struct clash {
	int64_t id; /* of the round */
	const char *round;
	bool from_withdrawn, into_withdrawn, decided, award;
};

static int list_clashes(struct smv_store *store, struct smv_pool *pool, int64_t from, int64_t into, struct clash **list, size_t *count)
{
	sqlite3_stmt *st = smv_statement(store, sql_clash_list);
	size_t room = 0;
	bool row;
	int rc;

	*list = NULL;
	*count = 0;
	if (!st)
		return SMV_INTERNAL;
	smv_bind_number(st, "from", from);
	smv_bind_number(st, "into", into);
	while (!(rc = smv_step_row(store, st, &row)) && row) {
		*list = smv_grow(pool, *list, *count, &room, sizeof **list);
		(*list)[(*count)++] = (struct clash){
			.id = smv_column_number(st, "id"),
			.round = smv_column_text(st, "name", pool),
			.from_withdrawn = smv_column_number(st, "from_withdrawn") != 0,
			.into_withdrawn = smv_column_number(st, "into_withdrawn") != 0,
			.decided = smv_column_number(st, "decided") != 0,
			.award = smv_column_number(st, "award") != 0,
		};
	}
	return rc;
}

static int refuse(const struct clash *clash)
{
	if (clash->decided)
		return smv_fail(SMV_DATA, _("both stand in the decision on %s, which is kept as it was taken; they cannot become one"),
				clash->round);
	if (clash->award)
		return smv_fail(SMV_DATA, _("both are nominated for %s; withdraw one of the nominations first: samverkan award withdraw"),
				clash->round);
	return smv_fail(SMV_DATA, _("both have applied in round %s; withdraw one of the applications first: samverkan grant withdraw"),
			clash->round);
}

static int drop(struct smv_store *store, struct smv_pool *pool, const struct clash *clash, int64_t organisation, struct smv_dropped *dropped)
{
	sqlite3_stmt *st;
	bool found;
	int rc = smv_application_find(store, pool, clash->id, organisation, &dropped->application, &found);

	if (rc)
		return rc;
	dropped->round = clash->round;
	if (!(st = smv_statement(store, sql_clash_drop)))
		return SMV_INTERNAL;
	smv_bind_number(st, "id", dropped->application.id);
	return smv_step_done(store, st);
}

int smv_clash_settle(struct smv_store *store, struct smv_pool *pool, int64_t from, int64_t into, struct smv_dropped **dropped,
		     size_t *count)
{
	struct clash *clashes;
	size_t i;
	int rc;

	if ((rc = list_clashes(store, pool, from, into, &clashes, count)))
		return rc;
	*dropped = smv_alloc(pool, (*count + 1) * sizeof **dropped);
	for (i = 0; i < *count; i++)
		if (!clashes[i].from_withdrawn && !clashes[i].into_withdrawn)
			return refuse(&clashes[i]);
	for (i = 0; !rc && i < *count; i++)
		rc = drop(store, pool, &clashes[i], clashes[i].from_withdrawn ? from : into, &(*dropped)[i]);
	return rc;
}
