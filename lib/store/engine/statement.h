/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_STORE_ENGINE_STATEMENT_H
#define SMV_STORE_ENGINE_STATEMENT_H

#include "base/field.h"
#include "base/value.h"
#include "store/engine/query.h"

#include <sqlite3.h>
#include <stdint.h>

/* How the files of this folder speak to SQLite.  Nothing outside lib/store includes this. */

struct smv_pool;
struct smv_store;

/*
 * Prepares an embedded statement once for each store and hands it out reset, its parameters bound to null.  sql is one of
 * the sql_... arrays, told apart by address.  NULL with the reason recorded when it cannot be prepared.
 */
sqlite3_stmt *smv_statement(struct smv_store *store, const char *sql);

/* The number that a statement of one row and column gives, prepared for this once: for pragmas. */
int smv_store_number(struct smv_store *store, const char *sql, int *number);

/* One that stands half read would keep a transaction open. */
void smv_statements_reset(struct smv_store *store);
void smv_queries_close(struct smv_store *store);

/* Binding by name (":name").  A parameter that the statement lacks is left out: one field table feeds several statements. */
void smv_bind_number(sqlite3_stmt *st, const char *name, int64_t number);
void smv_bind_text(sqlite3_stmt *st, const char *name, const char *text);   /* NULL binds null; not copied */
void smv_bind_date(sqlite3_stmt *st, const char *name, int32_t day);        /* SMV_NO_DATE binds null */
void smv_bind_amount(sqlite3_stmt *st, const char *name, int64_t ore);      /* SMV_ABSENT binds null */
void smv_bind_fields(struct smv_store *store, sqlite3_stmt *st, const struct smv_field *fields, const void *object);

/* One step: SMV_OK with *row true for a row, false at the end; or a failure with its reason. */
int smv_step_row(struct smv_store *store, sqlite3_stmt *st, bool *row);
/* Runs a statement that gives no rows. */
int smv_step_done(struct smv_store *store, sqlite3_stmt *st);

/* Columns by name. */
int64_t smv_column_number(sqlite3_stmt *st, const char *name);
int64_t smv_column_amount(sqlite3_stmt *st, const char *name);   /* SMV_ABSENT for null */
int32_t smv_column_date(sqlite3_stmt *st, const char *name);     /* SMV_NO_DATE for null */
const char *smv_column_text(sqlite3_stmt *st, const char *name, struct smv_pool *pool); /* NULL for null */
void smv_column_fields(sqlite3_stmt *st, const struct smv_field *fields, void *object, struct smv_pool *pool);

/* The failure that SQLite's last answer means, recorded with its words. */
int smv_store_failed(struct smv_store *store);

#endif
