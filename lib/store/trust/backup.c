/* SPDX-License-Identifier: EUPL-1.2 */
/* Backups, and the copy before a schema changes. */
#include "store/trust/backup.h"
#include "base/language.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"
#include "store/engine/engine.h"
#include "store/engine/query.h"
#include "store/trust/backup.sql.h"
#include "store/trust/copy.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

static int not_replaced(const char *path, const char *why)
{
	smv_forgive();
	return smv_fail(SMV_CANTCREAT, _("%s %s and is not replaced, write to another file"), path, why);
}

/* Whether the store's journal has all that the other one has: that was an earlier copy of it. */
static int is_earlier(struct smv_store *store, const struct smv_holding *other, bool *earlier)
{
	struct smv_query *query;
	int rc;

	*earlier = true;
	if (!other->entries)
		return SMV_OK;
	query = smv_query(store, sql_backup_has_entry);
	smv_query_bind_number(query, "id", other->entries);
	smv_query_bind_text(query, "head", other->head);
	rc = smv_query_one(query, earlier);
	smv_query_end(query);
	return rc;
}

static int refuse_other_database(struct smv_store *store, struct smv_pool *pool, const char *path)
{
	struct smv_store *there;
	struct smv_holding holding;
	bool earlier = false;
	int rc;

	if (smv_engine_open(&there, path, SMV_OPEN_AS_IS) || smv_copy_holding(there, pool, &holding)) {
		smv_engine_close(there);
		return not_replaced(path, _("is no samverkan database that can be read"));
	}
	smv_engine_close(there);
	if ((rc = is_earlier(store, &holding, &earlier)))
		return rc;
	return earlier ? SMV_OK : not_replaced(path, _("holds what this database does not"));
}

/* SQLite takes files of these names for parts of a database. */
static bool belongs_to_sqlite(const char *path)
{
	static const char *const endings[] = { "-journal", "-wal", "-shm" };
	size_t i, length = strlen(path);

	for (i = 0; i < sizeof endings / sizeof *endings; i++)
		if (length > strlen(endings[i]) && !strcmp(path + length - strlen(endings[i]), endings[i]))
			return true;
	return false;
}

static int refuse_target(struct smv_store *store, struct smv_pool *pool, const char *path)
{
	struct stat there;

	if (belongs_to_sqlite(path))
		return smv_fail(SMV_CANTCREAT, _("%s is a name for SQLite's own files, write to another file"), path);
	if (stat(path, &there))
		return smv_copy_no_stray(pool, path);
	if (smv_copy_same_file(path, smv_engine_path(store)))
		return not_replaced(path, _("is the database itself"));
	if (!S_ISREG(there.st_mode))
		return not_replaced(path, _("is no file"));
	if (smv_whole_protected(path, &there))
		return not_replaced(path, _("may not be written"));
	return smv_copy_no_stray(pool, path) ? SMV_CANTCREAT : refuse_other_database(store, pool, path);
}

int smv_backup(struct smv_store *store, struct smv_pool *pool, const char *path, bool dry_run, struct smv_holding *holding,
	       struct smv_findings *findings)
{
	struct smv_whole whole;
	int rc;

	if ((rc = refuse_target(store, pool, path)) ||
	    (rc = smv_copy_make(store, pool, path, smv_engine_path(store), &whole, holding, findings)))
		return rc;
	if (!dry_run)
		rc = smv_copy_place(&whole, path);
	smv_whole_drop(&whole);
	return rc;
}

/* A copy of that name that an earlier attempt to bring the schema up to date has left: that attempt was broken off. */
static bool has_the_same(const char *path, const struct smv_holding *holding)
{
	struct smv_store *there = NULL;
	struct smv_holding found;
	bool same = !smv_engine_open(&there, path, SMV_OPEN_AS_IS) && !smv_copy_holding(there, smv_engine_pool(there), &found) &&
		    found.entries == holding->entries && !strcmp(found.head, holding->head);

	smv_engine_close(there);
	smv_forgive();
	return same;
}

/* SQLite copies nothing out of a transaction that writes: what is copied is what another connection reads meanwhile. */
static int copy_unchanged(struct smv_store *store, const char *path)
{
	struct smv_store *unchanged;
	struct smv_holding holding;
	struct smv_whole whole;
	int rc;

	if ((rc = smv_copy_no_stray(smv_engine_pool(store), path)) || (rc = smv_engine_open(&unchanged, smv_engine_path(store), SMV_OPEN_AS_IS)))
		return rc;
	if (!(rc = smv_copy_make(unchanged, smv_engine_pool(store), path, smv_engine_path(store), &whole, &holding, NULL))) {
		rc = smv_copy_place(&whole, path);
		smv_whole_drop(&whole);
	}
	smv_engine_close(unchanged);
	return rc;
}

int smv_backup_before_schema(struct smv_store *store, int schema, const char **kept)
{
	const char *own = smv_whole_target(smv_engine_pool(store), smv_engine_path(store)), *path = smv_printf(smv_engine_pool(store), "%s.schema-%d", own, schema);
	struct smv_holding holding;
	int rc, i;

	*kept = NULL;
	if ((rc = smv_copy_holding(store, smv_engine_pool(store), &holding)) || !holding.entries)
		return rc;
	for (i = 2; !access(path, F_OK); i++) {
		if (has_the_same(path, &holding))
			return SMV_OK;
		path = smv_printf(smv_engine_pool(store), "%s.schema-%d-%d", own, schema, i);
	}
	if (!(rc = copy_unchanged(store, path)))
		*kept = path;
	return smv_while(rc, _("%s is not brought up to date without a copy of it"), smv_engine_path(store));
}
