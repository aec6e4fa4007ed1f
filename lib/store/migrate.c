/* SPDX-License-Identifier: EUPL-1.2 */
/* A file takes the steps that it has not taken yet, each in one transaction with user_version set inside it. */
#include "base/fail.h"
#include "base/finding.h"
#include "base/language.h"
#include "base/pool.h"
#include "store/engine/open.h"
#include "store/trust/backup.h"
#include "store/engine/private.h"
#include "store/journal/journal.h"
#include "store/migrate.h"
#include "store/trust/seal.h"
#include "store/engine/statement.h"
#include "store/schema/steps.h"

#include <stdbool.h>
#include <stdio.h>

/* Whether the file has come so far that its rows are sealed. */
static int has_seals(struct smv_store *store, bool *sealed)
{
	int count = 0;
	int rc = smv_store_number(store, "SELECT count(*) FROM sqlite_schema WHERE name = 'seal'", &count);

	*sealed = count > 0;
	return rc;
}

static int execute(struct smv_store *store, const char *sql)
{
	return sqlite3_exec(store->db, sql, NULL, NULL, NULL) == SQLITE_OK ? SMV_OK : smv_store_failed(store);
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
	unsigned char state[SMV_HASH];
	struct smv_findings findings;
	size_t rows;
	bool sealed;
	int rc;

	if ((rc = has_seals(store, &sealed)) || !sealed)
		return rc;
	smv_findings_init(&findings, store->pool);
	if ((rc = smv_seal_state(store, state)) || (rc = smv_journal_compare(store, state)) || (rc = smv_seal_check(store, store->pool, &findings, &rows)) || !findings.count)
		return rc;
	return smv_store_note(store, smv_strange_seals, smv_printf(store->pool, "{\"rows\":%zu}", findings.count));
}

/* An older file that is now up to date says so in its journal. */
static int note_upgrade(struct smv_store *store, int from)
{
	unsigned char state[SMV_HASH];
	int rc;

	smv_store_note(store, "database", smv_printf(store->pool, "{\"schema\":{\"old\":%d,\"new\":%d}}", from, smv_step_count));
	if ((rc = smv_seal_state(store, state)))
		return rc;
	return smv_journal_write(store, state);
}

/* Before the first step a file that holds something is copied. */
static int prepare(struct smv_store *store, int schema)
{
	int rc = store->mode == SMV_OPEN_SCRATCH ? SMV_OK : smv_backup_before_schema(store, schema, &store->kept);

	return rc ? rc : note_strange(store);
}

/* Looks at the version again inside the transaction: another process may have taken the step meanwhile. */
static int take_step(struct smv_store *store, int step, int from)
{
	bool alone = sqlite3_get_autocommit(store->db);
	char version[64];
	int at = 0, rc;

	if (alone && (rc = execute(store, "BEGIN IMMEDIATE")))
		return rc;
	snprintf(version, sizeof version, "PRAGMA user_version = %d", step + 1);
	if ((rc = smv_store_number(store, "PRAGMA user_version", &at)) || at != step)
		goto out;
	if ((from && step == from && (rc = prepare(store, from))) || (rc = execute(store, smv_steps[step].sql)) ||
	    (rc = seal_step(store)) || (rc = execute(store, version)))
		goto out;
	if (from && step + 1 == smv_step_count)
		rc = note_upgrade(store, from);
out:
	if (!rc && alone)
		rc = execute(store, "COMMIT");
	if (rc && alone)
		smv_store_rollback(store);
	return smv_while(rc, _("schema step %s"), smv_steps[step].name);
}

int smv_migrate(struct smv_store *store)
{
	char identity[64];
	int at = 0, from, rc;

	if ((rc = smv_store_number(store, "PRAGMA user_version", &at)))
		return rc;
	from = at;
	if (at > smv_step_count)
		return smv_fail(SMV_DATA, _("%s was made by a newer version of samverkan, use that one"), store->path);
	if (at == smv_step_count || store->mode == SMV_OPEN_AS_IS)
		return SMV_OK;
	if (sqlite3_db_readonly(store->db, "main") == 1)
		return smv_fail(SMV_DENIED, _("%s was made by an older version of samverkan; the next command of someone who may write "
					      "it brings it up to date"), store->path);
	if (at == 0) {
		snprintf(identity, sizeof identity, "PRAGMA application_id = %d", SMV_APPLICATION_ID);
		if ((rc = execute(store, identity)))
			return rc;
	}
	for (; at < smv_step_count; at++)
		if ((rc = take_step(store, at, from)))
			return rc;
	return SMV_OK;
}
