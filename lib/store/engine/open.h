/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_STORE_ENGINE_OPEN_H
#define SMV_STORE_ENGINE_OPEN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct smv_store;

enum smv_store_mode {
	SMV_OPEN_READ,   /* an older schema is brought up to date all the same, where the file may be written */
	SMV_OPEN_WRITE,
	SMV_OPEN_CREATE, /* refuses a file that is there (SMV_CANTCREAT) unless it is empty; mode 0600.  Without a commit the
			  * file is taken away again. */
	SMV_OPEN_AS_IS,  /* to be looked at: never written, whatever its schema; only journal and settings are sure to be there */
	SMV_OPEN_REPLACE, /* to be locked and replaced, whatever its schema, a newer one too: written only by SQLite's own rollback */
	SMV_OPEN_SCRATCH /* a copy that is thrown away when anything fails: written without a file beside it, not brought to the disk */
};

/* Who does what when, for the journal's one entry: at is a local time with offset, command its words without values. */
struct smv_entry {
	const char *at, *who, *command;
	int32_t today; /* the day taken as today, for what keeps days of its own; SMV_NO_DATE: not known */
};

/* Whether the file is there but holds nothing: empty, or left by a crash while it was made.  Then it counts as missing. */
bool smv_store_is_empty(const char *path);

/* Opens the file whatever its schema, as smv_store_open does before that looks at it. */
int smv_store_attach(struct smv_store **store, const char *path, enum smv_store_mode mode, const struct smv_entry *entry);
void smv_store_close(struct smv_store *store); /* NULL is fine; an open transaction is rolled back */
/* After a failure, or for --dry-run. */
void smv_store_rollback(struct smv_store *store);

/* Whose it is while it is open. */
const struct smv_entry *smv_store_entry(const struct smv_store *store);

#endif
