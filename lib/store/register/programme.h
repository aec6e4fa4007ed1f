/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_STORE_REGISTER_PROGRAMME_H
#define SMV_STORE_REGISTER_PROGRAMME_H

#include <stddef.h>

struct smv_pool;
struct smv_store;

/* Makes the programme when it is new; a board that is given becomes its board. */
int smv_programme_ensure(struct smv_store *store, const char *name, const char *board);
/* Removes it when no round and no agreement is of it. */
int smv_programme_drop_unused(struct smv_store *store, const char *name);
/* All boards of programmes and rounds. */
int smv_board_list(struct smv_store *store, struct smv_pool *pool, const char *const **names, size_t *count);
/* The names of all programmes. */
int smv_programme_list(struct smv_store *store, struct smv_pool *pool, const char *const **names, size_t *count);

#endif
