/* SPDX-License-Identifier: EUPL-1.2 */
/* A file takes the steps that it has not taken yet, each in one transaction with user_version set inside it. */
#include "base/language.h"
#include "samverkan/fail.h"
#include "samverkan/finding.h"
#include "samverkan/pool.h"
#include "store/engine/engine.h"
#include "store/journal/journal.h"
#include "store/migrate.h"
#include "store/schema/steps.h"
#include "store/trust/backup.h"
#include "store/trust/schema.h"
#include "store/trust/seal.h"

#include <stdbool.h>

/* A step seals anew: what did not fit before it is noted, so that it stays known. */
static int note_strange(struct smv_store *store)
{
	struct smv_pool *pool = smv_engine_pool(store);
	unsigned char state[SMV_HASH];
	struct smv_findings findings;
	size_t rows;
	int rc;

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
		       smv_printf(smv_engine_pool(store), "{\"schema\":{\"old\":%d,\"new\":%d}}", from, smv_schema_newest()));
	if ((rc = smv_seal_state(store, state)))
		return rc;
	return smv_journal_write(store, state);
}

/* Before the first step: a file with strange triggers is refused, one that holds something is copied. */
static int prepare(struct smv_store *store, int schema, const char **kept)
{
	int rc = smv_schema_require(store, schema);

	if (!rc && smv_engine_mode(store) != SMV_OPEN_SCRATCH)
		rc = smv_backup_before_schema(store, schema, kept);
	return rc ? rc : note_strange(store);
}

/* What a step makes is compared before it is sealed: no file shall have a schema that the next command refuses. */
static int change(struct smv_store *store, const struct smv_step *step)
{
	int rc;

	if ((rc = smv_engine_take_script(store, step->sql, step->schema)) || (rc = smv_schema_require(store, step->schema)))
		return rc;
	return smv_seal_settle_schema(store);
}

/* Looks at the version again inside the transaction: another process may have taken the step meanwhile. */
static int take_step(struct smv_store *store, const struct smv_step *step, int before, int from, const char **kept)
{
	bool alone = !smv_engine_is_changing(store);
	int at = 0, rc;

	if (alone && (rc = smv_engine_begin(store, true)))
		return rc;
	if ((rc = smv_engine_version(store, &at)) || at != before)
		goto out;
	if ((from && before == from && (rc = prepare(store, from, kept))) || (rc = change(store, step)))
		goto out;
	if (from && step->schema == smv_schema_newest())
		rc = note_upgrade(store, from);
out:
	if (!rc && alone)
		rc = smv_engine_commit(store);
	if (rc && alone)
		smv_engine_rollback(store);
	return smv_while(rc, _("schema step %s"), step->name);
}

/* Of the files that have our mark: one that no step begins with, or that has taken steps which are not known here. */
static int refuse_unknown(const struct smv_store *store, int schema)
{
	if (schema > smv_schema_newest())
		return smv_fail(SMV_DATA, _("%s was made by a newer version of samverkan, use that one"), smv_engine_path(store));
	if (schema < smv_steps[0].schema && (schema || smv_engine_mode(store) != SMV_OPEN_CREATE))
		return smv_fail(SMV_DATA, _("%s was made by an unreleased version of samverkan (schema %d), export what it holds with that one and "
					    "import it into a new database"), smv_engine_path(store), schema);
	return SMV_OK;
}

int smv_migrate(struct smv_store *store, const char **kept)
{
	int from = 0, step, rc;

	*kept = NULL;
	if ((rc = smv_engine_version(store, &from)) || (rc = refuse_unknown(store, from)))
		return rc;
	if (from == smv_schema_newest() || smv_engine_mode(store) == SMV_OPEN_AS_IS)
		return SMV_OK;
	if (!smv_engine_may_write(store))
		return smv_fail(SMV_DENIED, _("%s was made by an older version of samverkan; the next command of someone who may write "
					      "it brings it up to date"), smv_engine_path(store));
	for (step = from ? from - smv_steps[0].schema + 1 : 0; step < smv_step_count; step++)
		if ((rc = take_step(store, &smv_steps[step], step ? smv_steps[step - 1].schema : 0, from, kept)))
			return rc;
	return SMV_OK;
}
