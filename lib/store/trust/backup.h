/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_STORE_TRUST_BACKUP_H
#define SMV_STORE_TRUST_BACKUP_H

#include <stdbool.h>
#include <stdint.h>

struct smv_entry;
struct smv_findings;
struct smv_pool;
struct smv_store;

/* What a database holds, as its journal tells. */
struct smv_holding {
	int64_t entries;
	const char *head; /* 64 hexadecimal digits, zeros for an empty journal */
};

/*
 * Copies the store, as it stands at one moment, to a file that appears whole: with the database's mode, checked, on the
 * disk.  A file that is there is replaced only when it is an earlier copy of the same database: SMV_CANTCREAT for the
 * database itself by whatever name, for other files, for one whose journal this database has not.  A damaged file is not
 * copied (SMV_DATA, SMV_IO); what else smv_store_check finds is copied and goes to findings.  With dry_run everything is
 * done but that the file appears.
 */
int smv_backup(struct smv_store *store, struct smv_pool *pool, const char *path, bool dry_run, struct smv_holding *holding,
	       struct smv_findings *findings);

/*
 * Before the schema of an older file is brought up to date, within the transaction that does it: a copy beside it, whose
 * name *kept is.  None is made of a database without a journal (nobody has stored anything), nor a second one of the same.
 */
int smv_backup_before_schema(struct smv_store *store, int schema, const char **kept);

struct smv_restored {
	struct smv_holding before, after; /* before.head is NULL when what was replaced could not be read */
	bool replaced;                    /* there was a file */
	const char *kept;                 /* what it is called from now on */
};

/*
 * Puts a copy of the backup, with an entry that says so in its journal, in the place of the database, which is kept under
 * another name.  SMV_NOINPUT without a backup, SMV_DATA when it is none of ours, damaged, newer or the database itself,
 * SMV_LOCKED while another uses the database.  What smv_store_check finds in the copy goes to findings.  With dry_run
 * everything is done but that it is put in place.
 */
int smv_restore(struct smv_pool *pool, const char *path, const char *backup, const struct smv_entry *entry, bool dry_run,
		struct smv_restored *restored, struct smv_findings *findings);

#endif
