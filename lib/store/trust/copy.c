/* SPDX-License-Identifier: EUPL-1.2 */
/* How a database is copied whole. */
#include "store/trust/copy.h"
#include "base/language.h"
#include "samverkan/fail.h"
#include "samverkan/finding.h"
#include "samverkan/pool.h"
#include "store/engine/engine.h"
#include "store/engine/query.h"
#include "store/trust/backup.sql.h"
#include "store/trust/check.h"

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
	struct smv_query *query = smv_query(store, sql_backup_holding);
	bool row;
	int rc;

	*holding = (struct smv_holding){ 0, smv_no_head };
	if ((rc = smv_query_one(query, &row)) || !row)
		return rc;
	holding->entries = smv_query_number(query, "entries");
	holding->head = smv_query_text(query, "head", pool);
	return smv_query_end(query);
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

/* What is in the file now, not what was thought to be written.  What is damaged in the copy was so before. */
static int verify(const struct smv_whole *whole, const struct smv_store *store, const struct smv_holding *holding, int schema,
		  struct smv_findings *findings)
{
	struct smv_store *copy;
	struct smv_holding found;
	struct smv_checked checked;
	int its_schema;
	int rc;

	if ((rc = smv_engine_open(&copy, whole->name, SMV_OPEN_AS_IS)))
		goto out;
	smv_engine_speak_of(copy, smv_engine_path(store));
	if ((rc = smv_store_check_file(copy)) || (rc = smv_copy_holding(copy, smv_engine_pool(copy), &found)) ||
	    (rc = smv_engine_version(copy, &its_schema)))
		goto out;
	if (its_schema != schema || found.entries != holding->entries || strcmp(found.head, holding->head) != 0)
		rc = smv_fail(SMV_IO, _("the copy of %s is not what it was made from, see to the disk"), smv_engine_path(store));
	else if (findings)
		rc = smv_store_check(copy, findings->pool, NULL, findings, &checked);
out:
	smv_engine_close(copy);
	return rc;
}

static int copy_at_one_moment(struct smv_store *store, struct smv_pool *pool, const char *name, const char *target,
			      struct smv_holding *holding, int *schema)
{
	int rc;

	if ((rc = smv_engine_begin(store, false)))
		return rc;
	if (!(rc = smv_copy_holding(store, pool, holding)) && !(rc = smv_engine_version(store, schema)))
		rc = smv_engine_copy(store, name, target);
	smv_engine_rollback(store); /* of what was only read */
	return rc;
}

int smv_copy_make(struct smv_store *store, struct smv_pool *pool, const char *target, const char *like, struct smv_whole *whole,
		  struct smv_holding *holding, struct smv_findings *findings)
{
	int fd = smv_whole_create(whole, pool, target, S_IRUSR | S_IWUSR), rc;
	int schema;

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
