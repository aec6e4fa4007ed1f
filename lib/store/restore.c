/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * A backup takes the database's place in this order, so that a crash at any point leaves either the old one or the new one
 * whole: the backup is checked and copied beside the database, brought up to date there and given its entry; SQLite rolls
 * back what a crash may have left of the database and locks it; the database gets its second name; the copy is renamed.
 * Whoever waited for that lock is told by SQLite that the file is another one (SQLITE_READONLY_DBMOVED).
 */
#include "base/language.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"
#include "store/engine/engine.h"
#include "store/journal/journal_json.h"
#include "store/session.h"
#include "store/trust/check.h"
#include "store/trust/copy.h"
#include "store/trust/schema.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

enum { DAY = sizeof "2026-11-22" - 1 };

struct restoring {
	struct smv_pool *pool;
	const char *path;      /* of the file itself, where the user named a link to it */
	const char *journal;   /* what SQLite would roll it back with */
	struct smv_store *old; /* locked; NULL when there is none, or none that SQLite can read */
	struct smv_whole whole; /* the new one, until it is placed */
};

static bool is_there(const char *path)
{
	return access(path, F_OK) == 0;
}

/* Its schema is looked at before it is copied: what is said of the copy would name that. */
static int open_backup(struct smv_store **store, const char *backup, const char *path)
{
	int schema = 0, rc;

	*store = NULL;
	if (access(backup, F_OK))
		return smv_fail(SMV_NOINPUT, _("cannot read the backup %s: %s"), backup, strerror(errno));
	if (smv_copy_same_file(backup, path))
		return smv_fail(SMV_DATA, _("%s is the database itself, not a backup of it"), backup);
	if ((rc = smv_store_open(store, backup, SMV_OPEN_AS_IS, NULL)))
		return rc;
	if ((rc = smv_store_check_file(*store)) || (rc = smv_engine_version(*store, &schema)))
		return rc;
	return smv_schema_require(*store, schema);
}

/* Something that is no file, or the database of another program: named by mistake. */
static int refuse_foreign(const char *path)
{
	static const char sqlite[16] = "SQLite format 3", own[] = "SMVR";
	enum { APPLICATION_AT = 68, HEADER = 100 };
	char header[HEADER] = "";
	struct stat status;
	FILE *file;
	size_t read;

	if (stat(path, &status) || !S_ISREG(status.st_mode))
		return smv_fail(SMV_DATA, _("%s is no samverkan database"), path);
	if (!(file = fopen(path, "rbe")))
		return smv_fail(SMV_DENIED, "%s: %s", path, strerror(errno));
	read = fread(header, 1, HEADER, file);
	fclose(file);
	if (read == HEADER && !memcmp(header, sqlite, sizeof sqlite) && memcmp(header + APPLICATION_AT, own, strlen(own)) != 0)
		return smv_fail(SMV_DATA, _("%s is no samverkan database"), path);
	return SMV_OK;
}

/*
 * What stands there is locked until it is closed.  A file that SQLite cannot read is no obstacle, it may be why a backup
 * is wanted; and nobody else can be writing it.
 */
static int lock_old(struct restoring *r, struct smv_holding *before)
{
	int rc;

	if ((rc = refuse_foreign(r->path)))
		return rc;
	if (!(rc = smv_store_open(&r->old, r->path, SMV_OPEN_REPLACE, NULL)))
		rc = smv_store_begin(r->old);
	if (rc == SMV_LOCKED || rc == SMV_DENIED)
		return rc;
	if (rc) {
		smv_store_close(r->old);
		r->old = NULL;
	} else if (is_there(smv_printf(r->pool, "%s-wal", r->path))) {
		return smv_fail(SMV_LOCKED, _("another program has %s open and has made %s-wal, end that first"), r->path, r->path);
	} else if (smv_copy_holding(r->old, r->pool, before)) {
		before->head = NULL;
	}
	smv_forgive();
	return SMV_OK;
}

static int write_entry(struct smv_store *store, struct smv_pool *pool, const struct smv_restored *restored,
		       struct smv_findings *findings)
{
	struct smv_checked checked;
	struct smv_change note;
	int rc;

	if ((rc = smv_store_begin(store)))
		return rc;
	smv_change_begin(&note, pool);
	smv_change_text(&note, "backup_head", restored->after.head);
	smv_change_text(&note, "replaced_head", restored->before.head);
	if ((rc = smv_change_note(&note, store, "database")) || (rc = smv_store_commit(store)))
		return rc;
	return smv_store_check(store, pool, NULL, findings, &checked);
}

/* The copy is brought up to date, and to the disk, before it takes its place. */
static int finish_copy(struct restoring *r, const struct smv_entry *entry, const struct smv_restored *restored,
		       struct smv_findings *findings)
{
	struct smv_store *store;
	int rc = smv_store_open(&store, r->whole.name, SMV_OPEN_SCRATCH, entry);

	if (!rc)
		rc = write_entry(store, r->pool, restored, findings);
	smv_store_close(store);
	if (!rc)
		rc = smv_copy_sync(&r->whole, r->path);
	return smv_while(rc, _("%s is not replaced"), r->path);
}

/* A name that nobody has, nor its journal's; or that the database got in an attempt that was broken off. */
static const char *free_name(const struct restoring *r, const struct smv_entry *entry)
{
	const char *name = smv_printf(r->pool, "%s.before-restore-%.*s", r->path, DAY, entry->at), *kept = name;
	int i;

	for (i = 2; (is_there(kept) && !smv_copy_same_file(kept, r->path)) || is_there(smv_printf(r->pool, "%s-journal", kept)); i++)
		kept = smv_printf(r->pool, "%s-%d", name, i);
	return kept;
}

/*
 * With a second name the database is never missing.  It is moved where the file system has no second names, and where a
 * journal is left that SQLite could not roll back: that belongs to the old file and must not meet the new one.
 */
static int set_aside(const struct restoring *r, const char *kept)
{
	bool left = is_there(r->journal);

	if (!left && (smv_copy_same_file(r->path, kept) || !link(r->path, kept)))
		return SMV_OK;
	if (!left && errno != EPERM && errno != EOPNOTSUPP && errno != ENOSYS && errno != EMLINK)
		return smv_fail(SMV_IO, _("cannot keep %s as %s: %s"), r->path, kept, strerror(errno));
	if (rename(r->path, kept) || (left && rename(r->journal, smv_printf(r->pool, "%s-journal", kept))))
		return smv_fail(SMV_IO, _("cannot keep %s as %s: %s"), r->path, kept, strerror(errno));
	return SMV_OK;
}

/* The new one has not taken its place: all is as it was. */
static void put_back(const struct restoring *r, const char *kept)
{
	const char *journal = smv_printf(r->pool, "%s-journal", kept);

	if (is_there(journal))
		rename(journal, r->journal);
	if (!is_there(r->path))
		rename(kept, r->path);
	else
		unlink(kept);
}

static int replace(struct restoring *r, const struct smv_entry *entry, struct smv_restored *restored)
{
	int rc = SMV_OK;

	if (restored->replaced) {
		restored->kept = free_name(r, entry);
		rc = set_aside(r, restored->kept);
	}
	if (!rc)
		rc = smv_copy_place(&r->whole, r->path);
	if (rc && restored->replaced && r->whole.name)
		put_back(r, restored->kept);
	return rc;
}

int smv_restore(struct smv_pool *pool, const char *path, const char *backup, const struct smv_entry *entry, bool dry_run,
		struct smv_restored *restored, struct smv_findings *findings)
{
	struct restoring r = { .pool = pool, .path = smv_whole_target(pool, path) };
	struct smv_store *from = NULL;
	int rc;

	*restored = (struct smv_restored){ .replaced = is_there(r.path) };
	r.journal = smv_printf(pool, "%s-journal", r.path);
	if ((rc = open_backup(&from, backup, r.path)) ||
	    (rc = restored->replaced ? lock_old(&r, &restored->before) : smv_copy_no_stray(pool, r.path)) ||
	    (rc = smv_copy_make(from, pool, r.path, restored->replaced ? r.path : NULL, &r.whole, &restored->after, NULL)))
		goto out;
	if (!(rc = finish_copy(&r, entry, restored, findings)) && !dry_run)
		rc = replace(&r, entry, restored);
out:
	smv_whole_drop(&r.whole);
	smv_store_close(from);
	smv_store_close(r.old);
	return rc;
}
