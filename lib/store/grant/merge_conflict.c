/* SPDX-License-Identifier: EUPL-1.2 */
/* Rounds in which two organisations that become one have both applied. */
#include "store/grant/merge_conflict.h"
#include "base/language.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"
#include "store/engine/query.h"
#include "store/grant/application.h"
#include "store/grant/merge_conflict.sql.h"

struct clash {
	int64_t id; /* of the round */
	const char *round;
	bool from_withdrawn, into_withdrawn, decided, award;
};

static void read_clash(struct smv_query *row, struct smv_pool *pool, void *item)
{
	*(struct clash *)item = (struct clash){
		.id = smv_query_number(row, "id"),
		.round = smv_query_text(row, "name", pool),
		.from_withdrawn = smv_query_yes(row, "from_withdrawn"),
		.into_withdrawn = smv_query_yes(row, "into_withdrawn"),
		.decided = smv_query_yes(row, "decided"),
		.award = smv_query_yes(row, "award"),
	};
}

static int list_clashes(struct smv_store *store, struct smv_pool *pool, int64_t from, int64_t into, struct clash **list, size_t *count)
{
	struct smv_query *query = smv_query(store, sql_clash_list);

	smv_query_bind_number(query, "from", from);
	smv_query_bind_number(query, "into", into);
	return smv_query_list(query, pool, read_clash, sizeof **list, list, count);
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
	bool found;
	int rc = smv_application_find(store, pool, clash->id, organisation, &dropped->application, &found);

	if (rc)
		return rc;
	dropped->round = clash->round;
	return smv_application_drop(store, dropped->application.id);
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
