/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/trust/copy.h"
#include "base/fail.h"
#include "base/finding.h"
#include "base/language.h"
#include "base/pool.h"
#include "store/engine/open.h"
#include "store/trust/backup.sql.h"
#include "store/trust/check.h"
#include "store/engine/private.h"
#include "store/engine/statement.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

enum { FOR_ALL = S_IRUSR | S_IWUSR | S_IRGRP | S_IWGRP | S_IROTH | S_IWOTH };

const char smv_no_head[] = "0000000000000000000000000000000000000000000000000000000000000000";

bool smv_copy_same_file(const char *one, const char *other)
{
	struct stat a, b;

	return !stat(one, &a) && !stat(other, &b) && a.st_dev == b.st_dev && a.st_ino == b.st_ino;
}

int smv_copy_holding(struct smv_store *store, struct smv_pool *pool, struct smv_holding *holding)
{
	sqlite3_stmt *st = smv_statement(store, sql_backup_holding);
	bool row;
	int rc;

	*holding = (struct smv_holding){ 0, smv_no_head };
	if ((rc = smv_step_row(store, st, &row)) || !row)
		return rc;
	holding->entries = smv_column_number(st, "entries");
	holding->head = smv_column_text(st, "head", pool);
	sqlite3_reset(st);
	return SMV_OK;
}

static int schema_of(struct smv_store *store, int64_t *schema)
{
	sqlite3_stmt *st = smv_statement(store, sql_backup_schema);
	bool row;
	int rc = smv_step_row(store, st, &row);

	*schema = !rc && row ? smv_column_number(st, "schema") : 0;
	sqlite3_reset(st);
	return rc;
}

/* Those of the file like; without the group where that cannot be given, for another group must not get in. */
static int take_rights(int fd, const char *like)
{
	struct stat status;
	mode_t mode;

	if (!like)
		return SMV_OK;
	if (stat(like, &status))
		return smv_fail(SMV_IO, "%s: %s", like, strerror(errno));
	mode = (status.st_mode & FOR_ALL) | S_IRUSR | S_IWUSR;
	if (fchown(fd, status.st_uid, status.st_gid) && fchown(fd, (uid_t)-1, status.st_gid))
		mode &= (mode_t)~(S_IRGRP | S_IWGRP);
	return fchmod(fd, mode) ? smv_fail(SMV_IO, "%s: %s", like, strerror(errno)) : SMV_OK;
}

static int copying_failed(const struct smv_store *store, int answer, sqlite3 *to, const char *target)
{
	switch (answer & 0xff) {
	case SQLITE_BUSY:
	case SQLITE_LOCKED:
		return smv_fail(SMV_LOCKED, _("%s is locked by someone else, try again in a while"), store->path);
	case SQLITE_CORRUPT:
	case SQLITE_NOTADB:
		return smv_fail(SMV_IO, _("%s is damaged (%s), go back to a backup with: samverkan restore BACKUP"), store->path, sqlite3_errmsg(to));
	case SQLITE_FULL:
		return smv_fail(SMV_IO, _("no room on the disk for %s, nothing was stored"), target);
	default:
		return smv_fail(SMV_IO, _("cannot copy %s to %s: %s"), store->path, target, sqlite3_errmsg(to));
	}
}

/* The copy is thrown away if anything fails: it needs no journal, and is brought to the disk in the end. */
static int copy_pages(struct smv_store *store, const char *name, const char *target)
{
	sqlite3 *to = NULL;
	sqlite3_backup *backup;
	int answer, rc = SMV_OK;

	answer = sqlite3_open_v2(name, &to, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, NULL);
	if (answer == SQLITE_OK)
		answer = sqlite3_exec(to, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF", NULL, NULL, NULL);
	if (answer == SQLITE_OK) {
		backup = sqlite3_backup_init(to, "main", store->db, "main");
		if (backup)
			sqlite3_backup_step(backup, -1);
		answer = backup ? sqlite3_backup_finish(backup) : sqlite3_errcode(to);
	}
	if (answer != SQLITE_OK)
		rc = copying_failed(store, answer, to, target);
	sqlite3_close(to);
	return rc;
}

/* What is in the file now, not what was thought to be written.  What is damaged in the copy was so before. */
static int verify(const struct smv_whole *whole, const struct smv_store *store, const struct smv_holding *holding, int64_t schema,
		  struct smv_findings *findings)
{
	struct smv_store *copy;
	struct smv_holding found;
	struct smv_checked checked;
	int64_t its_schema;
	int rc;

	if ((rc = smv_store_attach(&copy, whole->name, SMV_OPEN_AS_IS, NULL)))
		goto out;
	copy->path = store->path;
	if ((rc = smv_store_check_file(copy)) || (rc = smv_copy_holding(copy, copy->pool, &found)) ||
	    (rc = schema_of(copy, &its_schema)))
		goto out;
	if (its_schema != schema || found.entries != holding->entries || strcmp(found.head, holding->head) != 0)
		rc = smv_fail(SMV_IO, _("the copy of %s is not what it was made from, see to the disk"), store->path);
	else if (findings)
		rc = smv_store_check(copy, findings->pool, NULL, findings, &checked);
out:
	smv_store_close(copy);
	return rc;
}

static int copy_at_one_moment(struct smv_store *store, struct smv_pool *pool, const char *name, const char *target,
			      struct smv_holding *holding, int64_t *schema)
{
	int rc;

	if (sqlite3_exec(store->db, "BEGIN", NULL, NULL, NULL) != SQLITE_OK)
		return smv_store_failed(store);
	if (!(rc = smv_copy_holding(store, pool, holding)) && !(rc = schema_of(store, schema)))
		rc = copy_pages(store, name, target);
	sqlite3_exec(store->db, "COMMIT", NULL, NULL, NULL); /* of what was only read */
	return rc;
}

int smv_copy_make(struct smv_store *store, struct smv_pool *pool, const char *target, const char *like, struct smv_whole *whole,
		  struct smv_holding *holding, struct smv_findings *findings)
{
	int fd = smv_whole_create(whole, pool, target, S_IRUSR | S_IWUSR), rc;
	int64_t schema;

	if (fd < 0)
		return smv_fail(SMV_CANTCREAT, _("cannot create %s: %s"), target, strerror(errno));
	if ((rc = take_rights(fd, like)) || (rc = copy_at_one_moment(store, pool, whole->name, target, holding, &schema)))
		goto out;
	if (fsync(fd))
		rc = smv_fail(SMV_IO, _("cannot write %s: %s"), target, strerror(errno));
	else
		rc = verify(whole, store, holding, schema, findings);
out:
	close(fd);
	if (rc)
		smv_whole_drop(whole);
	return rc;
}

int smv_copy_sync(const struct smv_whole *whole, const char *target)
{
	int fd = open(whole->name, O_RDWR | O_CLOEXEC), rc = SMV_OK;

	if (fd < 0 || fsync(fd))
		rc = smv_fail(SMV_IO, _("cannot write %s: %s"), target, strerror(errno));
	if (fd >= 0)
		close(fd);
	return rc;
}

int smv_copy_place(struct smv_whole *whole, const char *target)
{
	return smv_whole_place(whole) ? smv_fail(SMV_IO, _("cannot write %s: %s"), target, strerror(errno)) : SMV_OK;
}

int smv_copy_no_stray(struct smv_pool *pool, const char *target)
{
	static const char *const endings[] = { "-journal", "-wal" };
	size_t i;

	for (i = 0; i < sizeof endings / sizeof *endings; i++) {
		const char *stray = smv_printf(pool, "%s%s", smv_whole_target(pool, target), endings[i]);

		if (!access(stray, F_OK))
			return smv_fail(SMV_CANTCREAT, _("%s is left over from another database and would be applied to %s, move it away"),
					stray, target);
	}
	return SMV_OK;
}
