/* SPDX-License-Identifier: EUPL-1.2 */
/* A file takes the steps that it has not taken yet, each in one transaction with user_version set inside it. */
#include "base/fail.h"
#include "base/finding.h"
#include "base/language.h"
#include "base/pool.h"
#include "store/engine/engine.h"
#include "store/engine/query.h"
#include "store/journal/journal.h"
#include "store/migrate.h"
#include "store/migrate.sql.h"
#include "store/schema/steps.h"
#include "store/trust/backup.h"
#include "store/trust/seal.h"

#include <stdbool.h>

/* Whether the file has come so far that its rows are sealed. */
static int has_seals(struct smv_store *store, bool *sealed)
{
	struct smv_query *query = smv_query(store, sql_migrate_has_seals);
	int rc = smv_query_one(query, sealed);

	smv_query_end(query);
	return rc;
}

/* Before the step that makes the seals (0007) there is nothing to seal with. */
static int seal_step(struct smv_store *store)
{
	bool sealed;
	int rc = has_seals(store, &sealed);

	if (rc || sealed)
		return rc ? rc : smv_seal_settle_schema(store);
	smv_seal_forget(store);
	return SMV_OK;
}

/* A step seals anew: what did not fit before it is noted, so that it stays known. */
static int note_strange(struct smv_store *store)
{
	struct smv_pool *pool = smv_engine_pool(store);
	unsigned char state[SMV_HASH];
	struct smv_findings findings;
	size_t rows;
	bool sealed;
	int rc;

	if ((rc = has_seals(store, &sealed)) || !sealed)
		return rc;
	smv_findings_init(&findings, pool);
	if ((rc = smv_seal_state(store, state)) || (rc = smv_journal_compare(store, state)) ||
	    (rc = smv_seal_check(store, pool, &findings, &rows)) || !findings.count)
		return rc;
	return smv_store_note(store, smv_strange_seals, smv_printf(pool, "{\"rows\":%zu}", findings.count));
}

/* An older file that is now up to date says so in its journal. */
static int note_upgrade(struct smv_store *store, int from)
{
	unsigned char state[SMV_HASH];
	int rc;

	smv_store_note(store, "database",
		       smv_printf(smv_engine_pool(store), "{\"schema\":{\"old\":%d,\"new\":%d}}", from, smv_step_count));
	if ((rc = smv_seal_state(store, state)))
		return rc;
	return smv_journal_write(store, state);
}

/* Before the first step a file that holds something is copied. */
static int prepare(struct smv_store *store, int schema, const char **kept)
{
	int rc = smv_engine_mode(store) == SMV_OPEN_SCRATCH ? SMV_OK : smv_backup_before_schema(store, schema, kept);

	return rc ? rc : note_strange(store);
}

/* Looks at the version again inside the transaction: another process may have taken the step meanwhile. */
static int take_step(struct smv_store *store, int step, int from, const char **kept)
{
	bool alone = !smv_engine_is_changing(store);
	int at = 0, rc;

	if (alone && (rc = smv_engine_begin(store, true)))
		return rc;
	if ((rc = smv_engine_version(store, &at)) || at != step)
		goto out;
	if ((from && step == from && (rc = prepare(store, from, kept))) || (rc = smv_engine_take_script(store, smv_steps[step].sql, step + 1)) ||
	    (rc = seal_step(store)))
		goto out;
	if (from && step + 1 == smv_step_count)
		rc = note_upgrade(store, from);
out:
	if (!rc && alone)
		rc = smv_engine_commit(store);
	if (rc && alone)
		smv_engine_rollback(store);
	return smv_while(rc, _("schema step %s"), smv_steps[step].name);
}

int smv_migrate(struct smv_store *store, const char **kept)
{
	int at = 0, from, rc;

	*kept = NULL;
	if ((rc = smv_engine_version(store, &at)))
		return rc;
	from = at;
	if (at > smv_step_count)
		return smv_fail(SMV_DATA, _("%s was made by a newer version of samverkan, use that one"), smv_engine_path(store));
	if (at == smv_step_count || smv_engine_mode(store) == SMV_OPEN_AS_IS)
		return SMV_OK;
	if (!smv_engine_may_write(store))
		return smv_fail(SMV_DENIED, _("%s was made by an older version of samverkan; the next command of someone who may write "
					      "it brings it up to date"), smv_engine_path(store));
	for (; at < smv_step_count; at++)
		if ((rc = take_step(store, at, from, kept)))
			return rc;
	return SMV_OK;
}
