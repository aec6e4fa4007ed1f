/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SAMVERKAN_STORE_H
#define SAMVERKAN_STORE_H

#include "samverkan/api.h"
#include "samverkan/granted.h"
#include "samverkan/organisation.h"
#include "samverkan/round.h"

#include <stddef.h>
#include <stdint.h>

SMV_API_BEGIN

struct smv_pool;

/*
 * The database, one local file.  Every function that reads or writes it answers SMV_OK or a failure: SMV_LOCKED
 * when another clerk holds the file for longer than ten seconds, SMV_DENIED for what is decided or for a read-only file,
 * SMV_IO for a fault of the disk (a full one too), SMV_INTERNAL for our own fault.  Texts go into and come out of the pool
 * that is passed in.
 */
struct smv_store;

enum smv_store_mode {
	SMV_OPEN_READ,    /* an older schema is still brought up to date, if the file may be written */
	SMV_OPEN_WRITE,
	SMV_OPEN_CREATE,  /* refuses a file that exists (SMV_CANTCREAT) unless it is empty; mode 0600.  Without a commit the
			   * file is removed again. */
	SMV_OPEN_AS_IS,   /* to be looked at: never written, whatever its schema; only the journal and the settings can be relied on */
	SMV_OPEN_REPLACE, /* to be locked and replaced, whatever its schema, even a newer one: only SQLite's own rollback writes it */
	SMV_OPEN_SCRATCH  /* a copy that is thrown away when anything fails: no journal file beside it, and not synced */
};

/* Who does what and when, for the journal.  at is a local time with its offset, command the words without their values. */
struct smv_entry {
	const char *at, *who, *command;
	int32_t today; /* the day taken as today, for tables that keep the day of a change; SMV_NO_DATE: not known */
};

/*
 * SMV_NOINPUT when the file is missing, SMV_DATA when it is no samverkan database or was made by a newer version, or by one
 * that was never released.  The entry, whose texts live as long as the store, is that of every transaction, and of
 * bringing an older schema up to date; NULL with SMV_OPEN_AS_IS and SMV_OPEN_REPLACE.
 */
int smv_store_open(struct smv_store **store, const char *path, enum smv_store_mode mode, const struct smv_entry *entry);
void smv_store_close(struct smv_store *store); /* NULL is fine; an open transaction is rolled back */

struct smv_organisation_filter {
	const char *kind;     /* code; NULL: any */
	const char *category; /* compared by key; NULL: any */
	const char *search;   /* a part of a name or alias, or of an organisation number; NULL: any */
};
/* All that fit, in Swedish order of their names. */
int smv_organisation_list(struct smv_store *store, struct smv_pool *pool, const struct smv_organisation_filter *filter,
			  struct smv_organisation **list, size_t *count);

struct smv_round_filter {
	bool award;              /* awards, else rounds of grants */
	enum smv_yes_no decided; /* SMV_UNKNOWN: decided or not */
	size_t most;             /* 0: all */
};
/* Those that fit, the latest year first.  The sums of each are added up from its applications: ask for no more than you need. */
int smv_round_list(struct smv_store *store, struct smv_pool *pool, const struct smv_round_filter *filter, struct smv_round **list,
		   size_t *count);

/* What boards have granted organisations over the years: one item for each organisation and round, by organisation and then
 * year; of awards, those who got them.  programme NULL: all. */
int smv_granted_list(struct smv_store *store, struct smv_pool *pool, const char *programme, struct smv_granted **list, size_t *count);

SMV_API_END

#endif
