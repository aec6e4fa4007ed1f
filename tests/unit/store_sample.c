/* SPDX-License-Identifier: EUPL-1.2 */
#include "store_sample.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"
#include "store/session.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>
#include <sqlite3.h>

static const struct smv_entry entry = { .at = "2018-06-13T10:02:11+02:00", .who = "anna", .command = "test run" };

int smv_sample_store_open(void **state)
{
	struct smv_sample_store *sample = calloc(1, sizeof *sample);

	assert_non_null(sample);
	strcpy(sample->folder, "/tmp/samverkan-test-XXXXXX");
	assert_non_null(mkdtemp(sample->folder));
	snprintf(sample->path, sizeof sample->path, "%s/x.db", sample->folder);
	assert_int_equal(smv_store_open(&sample->store, sample->path, SMV_OPEN_CREATE, &entry), SMV_OK);
	sample->pool = smv_pool_open();
	assert_int_equal(smv_store_begin(sample->store), SMV_OK);
	smv_sample_commit(sample); /* it has its schema then */
	*state = sample;
	return 0;
}

int smv_sample_store_close(void **state)
{
	struct smv_sample_store *sample = *state;

	smv_store_close(sample->store);
	smv_pool_close(sample->pool);
	unlink(sample->path);
	rmdir(sample->folder);
	free(sample);
	smv_forgive();
	return 0;
}

long long smv_sample_ask(const struct smv_sample_store *sample, const char *sql)
{
	sqlite3_stmt *st = NULL;
	sqlite3 *db = NULL;
	long long number;

	assert_int_equal(sqlite3_open_v2(sample->path, &db, SQLITE_OPEN_READWRITE, NULL), SQLITE_OK);
	assert_int_equal(sqlite3_prepare_v2(db, sql, -1, &st, NULL), SQLITE_OK);
	number = sqlite3_step(st) == SQLITE_ROW ? sqlite3_column_int64(st, 0) : -1;
	sqlite3_finalize(st);
	sqlite3_close(db);
	return number;
}

void smv_sample_commit(struct smv_sample_store *sample)
{
	assert_int_equal(smv_store_commit(sample->store), SMV_OK);
	assert_int_equal(smv_store_begin(sample->store), SMV_OK);
}
