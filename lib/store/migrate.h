/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_STORE_MIGRATE_H
#define SMV_STORE_MIGRATE_H

struct smv_store;

/* Brings the schema up to date, a transaction a step unless one is open; SMV_DATA for a newer one. */
int smv_migrate(struct smv_store *store);

#endif
