/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_STORE_MIGRATE_H
#define SMV_STORE_MIGRATE_H

struct smv_store;

/*
 * Brings the schema up to date, a transaction a step unless one is open; SMV_DATA for one that is newer, was never
 * released, or is not as the steps left it.  *kept is what the file as it was is called now, NULL when it was not copied.
 */
int smv_migrate(struct smv_store *store, const char **kept);

#endif
