/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_STORE_ENGINE_PRIVATE_H
#define SMV_STORE_ENGINE_PRIVATE_H

#include "base/field.h"
#include "store/engine/open.h"

#include <signal.h>
#include <sqlite3.h>

/* What an open store is made of, for the files that are about the store itself and for no table's. */

enum { SMV_APPLICATION_ID = 0x534d5652 /* "SMVR" */, SMV_BOUND_FIELDS = 32 };

struct smv_query {
	struct smv_store *store;
	const char *sql; /* told apart by its address */
	sqlite3_stmt *prepared; /* NULL: not yet, or it cannot be */
	int failed;                      /* kept for whoever runs it */
	int next_parameter, next_column; /* where the next name is looked for first */
	const struct smv_field *fields;  /* that were last asked for, and the column of each: once a query, not once a row */
	int columns[SMV_BOUND_FIELDS];
	const struct smv_field *bound;   /* that were last bound, and the parameter of each */
	int parameters[SMV_BOUND_FIELDS];
};

struct smv_noted {
	const char *object, *payload;
};

struct smv_store {
	sqlite3 *db;
	struct smv_pool *pool; /* lives as long as the store */
	const char *path;
	enum smv_store_mode mode;
	bool new;         /* the open transaction is its first: without a commit the file is taken away again */
	const char *kept; /* see smv_store_kept */
	struct smv_query **queries; /* hashed by the address of their SQL; query_room is a power of two, or 0 */
	size_t query_count, query_room;
	struct smv_query over; /* that of smv_query_over */
	const volatile sig_atomic_t *interrupted; /* NULL: nobody watches */
	struct smv_entry entry; /* of whoever opened it */
	int outcome;            /* for the entry of the open transaction */
	struct smv_seals *seals; /* see trust/seal.h, which alone looks into it */
	struct smv_pool *change_pool; /* of what is written by the open transaction; closed with the store */
	struct smv_noted *notes;
	size_t note_count, note_room;
	bool sweeps; /* the open transaction asks for a sweep after its commit */
};

/* The query of that SQL, which is new where nobody has asked for it; not yet prepared then. */
struct smv_query *smv_query_of(struct smv_store *store, const char *sql);
/* smv_query_bind_fields for a statement that need not have all of them. */
void smv_query_bind_some(struct smv_query *query, const struct smv_field *fields, const void *object);

/* Writes the file anew where a transaction that forgot somebody has asked for that, so that no remains of what was deleted
 * stay between its rows.  Asked for until it is done: a crash in between leaves it to the next command that writes. */
int smv_store_sweep(struct smv_store *store);

/* Takes away a file that is new, while the lock is held: nobody else can have made anything of it. */
void smv_store_unmake(struct smv_store *store);
/* Closes the database; the pool stays. */
void smv_store_shut(struct smv_store *store);
/* Makes the empty file, mode 0600; one that is there must be empty (SMV_CANTCREAT). */
int smv_store_create(const char *path);

#endif
