/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_STORE_ENGINE_PRIVATE_H
#define SMV_STORE_ENGINE_PRIVATE_H

#include "samverkan/field.h"
#include "store/engine/engine.h"

#include <signal.h>
#include <sqlite3.h>

/* What an open store is made of, for the files of this folder alone. */

enum { SMV_APPLICATION_ID = 0x534d5652 /* "SMVR" */, SMV_BOUND_FIELDS = 32 };

/* Where the next name is looked for first; and the address of the name by which each place was last found. */
struct smv_asked {
	int next;
	const char *names[SMV_BOUND_FIELDS];
};

struct smv_query {
	struct smv_store *store;
	const char *sql; /* known by its address */
	sqlite3_stmt *prepared; /* NULL: not yet, or it cannot be */
	int failed;                      /* what went wrong so far; answered when it is run */
	struct smv_asked bindings, readings; /* of parameters, of columns */
	const struct smv_field *fields;  /* the table last read, and the column of each field: looked up once a query, not once a row */
	int columns[SMV_BOUND_FIELDS];
	const struct smv_field *bound;   /* the table last bound, and the parameter of each field */
	int parameters[SMV_BOUND_FIELDS];
};

struct smv_store {
	sqlite3 *db;
	struct smv_pool *pool; /* lives as long as the store */
	const char *path;
	enum smv_store_mode mode;
	bool new;    /* the open transaction is its first: without a commit the file is taken away again */
	bool sweeps; /* the open transaction asks for a sweep after its commit */
	struct smv_query **queries; /* hashed by the address of their SQL; query_room is a power of two, or 0 */
	size_t query_count, query_room;
	struct smv_query over; /* that of smv_query_over */
	const volatile sig_atomic_t *interrupted; /* NULL: nobody watches */
	smv_engine_touched *touched; /* NULL: nobody listens */
	void *touched_to;
	struct smv_pool *change_pool; /* NULL until it is asked for */
	void *kept[SMV_PLACES];
};

/* The query of that SQL; when nobody has asked for it before, a new one that is not prepared yet. */
struct smv_query *smv_engine_query_of(struct smv_store *store, const char *sql);
/* Its statement, reset, all parameters null; NULL with the reason recorded when it cannot be prepared. */
sqlite3_stmt *smv_engine_prepared(struct smv_store *store, const char *sql);
/* A query that is half read would keep the transaction open. */
void smv_engine_reset_queries(struct smv_store *store);
void smv_engine_close_queries(struct smv_store *store);
/* One step: SMV_OK with *row true for a row, false at the end; or a failure with its reason. */
int smv_engine_step(struct smv_store *store, sqlite3_stmt *st, bool *row);

/* Records the failure that SQLite's last answer means (locked by whom, no room, damaged ...) and answers it. */
int smv_engine_failed(struct smv_store *store);
/* Runs a statement that gives one number, for pragmas; it is not kept prepared. */
int smv_engine_number(struct smv_store *store, const char *sql, int *number);
/* Runs SQL without parameters and rows: pragmas, BEGIN. */
int smv_engine_execute(struct smv_store *store, const char *sql);
/* Removes a file that is new, while the lock is held: nobody else can have used it. */
void smv_engine_unmake(struct smv_store *store);
/* Makes the empty file, mode 0600; one that is there must be empty (SMV_CANTCREAT). */
int smv_engine_create(const char *path);

#endif
