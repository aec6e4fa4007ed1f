/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_TESTS_STORE_SAMPLE_H
#define SMV_TESTS_STORE_SAMPLE_H

struct smv_pool;
struct smv_store;

/* An empty database in a folder of its own, with a pool and an open transaction; for cmocka's setup and teardown. */
struct smv_sample_store {
	char folder[64], path[80];
	struct smv_store *store;
	struct smv_pool *pool;
};

int smv_sample_store_open(void **state);
int smv_sample_store_close(void **state);

/* One number out of a statement, through a connection of its own: what is really in the file. */
long long smv_sample_ask(const struct smv_sample_store *sample, const char *sql);

/* Ends the open transaction, and begins another. */
void smv_sample_commit(struct smv_sample_store *sample);

#endif
