/* SPDX-License-Identifier: EUPL-1.2 */
/* A file takes the steps that it has not taken yet, each in one transaction with user_version set inside it. */
#include "base/fail.h"
#include "base/language.h"
#include "store/backup.h"
#include "store/handle.h"
#include "store/seal.h"
#include "store/statement.h"
#include "store/steps.h"

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

/* The step that makes the seals (0007) seals all there is; before it there is nothing to seal with. */
static int seal_step(struct smv_store *store, bool sealed_before)
{
	bool sealed;
	int rc = has_seals(store, &sealed);

	if (rc || !sealed)
		smv_seal_forget(store);
	return rc || !sealed ? rc : smv_seal_settle_schema(store, !sealed_before);
}

/* An older file that is now up to date says so in its journal. */
static int note_upgrade(struct smv_store *store, int from)
{
	char payload[64];

	store->note_count = 0;
	snprintf(payload, sizeof payload, "{\"schema\":{\"old\":%d,\"new\":%d}}", from, smv_step_count);
	smv_store_note(store, "database", payload);
	return smv_journal_write(store);
}

/*
 * Looks at the version again inside the transaction: another process may have taken the step meanwhile.  Before the first
 * one a file that holds something is copied.
 */
static int take_step(struct smv_store *store, int step, int from)
{
	bool alone = sqlite3_get_autocommit(store->db);
	char version[64];
	bool sealed;
	int at = 0, rc;

	if (alone && (rc = execute(store, "BEGIN IMMEDIATE")))
		return rc;
	snprintf(version, sizeof version, "PRAGMA user_version = %d", step + 1);
	if ((rc = smv_store_number(store, "PRAGMA user_version", &at)) || at != step)
		goto out;
	if (from && step == from && store->mode != SMV_OPEN_SCRATCH &&
	    (rc = smv_backup_before_schema(store, from, &store->kept)))
		goto out;
	if ((rc = has_seals(store, &sealed)) || (rc = execute(store, smv_steps[step].sql)) || (rc = seal_step(store, sealed)) ||
	    (rc = execute(store, version)))
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
