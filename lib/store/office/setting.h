/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_STORE_OFFICE_SETTING_H
#define SMV_STORE_OFFICE_SETTING_H

struct smv_pool;
struct smv_store;

/* What init was told ("municipality", "language"); *value is NULL when it is not set. */
int smv_store_setting(struct smv_store *store, struct smv_pool *pool, const char *key, const char **value);
int smv_store_set_setting(struct smv_store *store, const char *key, const char *value);


#endif
