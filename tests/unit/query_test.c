/* SPDX-License-Identifier: EUPL-1.2 */
/* The door to SQLite: queries without number, failures that are kept until the query runs, rows as items. */
#include "store_sample.h"
#include "base/fail.h"
#include "base/pool.h"
#include "store/engine/query.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static const char sql_numbers[] = "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < :last) SELECT i FROM n";

static void a_query_is_found_again_among_many(void **state)
{
	enum { MANY = 1000 };
	const struct smv_sample_store *sample = *state;
	struct smv_query *queries[MANY];
	const char *texts[MANY];
	int i;

	for (i = 0; i < MANY; i++) {
		texts[i] = smv_printf(sample->pool, "SELECT %d AS number", i);
		queries[i] = smv_query(sample->store, texts[i]);
	}
	for (i = 0; i < MANY; i++) {
		assert_ptr_equal(smv_query(sample->store, texts[i]), queries[i]);
		assert_int_equal(smv_query_one(queries[i], NULL), SMV_OK);
		assert_int_equal(smv_query_number(queries[i], "number"), i);
		smv_query_end(queries[i]);
	}
}

static void what_cannot_be_prepared_fails_when_it_is_run(void **state)
{
	static const char wrong[] = "SELECT nothing FROM nowhere";
	const struct smv_sample_store *sample = *state;
	struct smv_query *query = smv_query(sample->store, wrong);

	smv_query_bind_number(query, "anything", 1);
	assert_int_equal(smv_query_run(query), SMV_INTERNAL);
	assert_int_equal(smv_query_run(smv_query(sample->store, wrong)), SMV_INTERNAL);
}

struct item {
	int64_t number;
};

static void read_item(struct smv_query *row, struct smv_pool *pool, void *item)
{
	(void)pool;
	*(struct item *)item = (struct item){ smv_query_number(row, "i") };
}

static int read_numbers(const struct smv_sample_store *sample, int64_t last, struct item **list, size_t *count)
{
	struct smv_query *query = smv_query(sample->store, sql_numbers);

	smv_query_bind_number(query, "last", last);
	return smv_query_list(query, sample->pool, read_item, sizeof **list, list, count);
}

static void rows_become_items(void **state)
{
	static const char none[] = "SELECT 1 AS i WHERE 0";
	const struct smv_sample_store *sample = *state;
	struct item *list, one = { 7 };
	size_t count;
	bool found;

	assert_int_equal(read_numbers(sample, 100, &list, &count), SMV_OK);
	assert_int_equal(count, 100);
	assert_int_equal(list[0].number, 1);
	assert_int_equal(list[99].number, 100);
	assert_int_equal(smv_query_list(smv_query(sample->store, none), sample->pool, read_item, sizeof *list, &list, &count), SMV_OK);
	assert_int_equal(count, 0);
	assert_null(list);
	assert_int_equal(smv_query_get(smv_query(sample->store, none), sample->pool, read_item, &one, &found), SMV_OK);
	assert_false(found);
	assert_int_equal(one.number, 7);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_query_is_found_again_among_many),
		cmocka_unit_test(what_cannot_be_prepared_fails_when_it_is_run),
		cmocka_unit_test(rows_become_items),
	};

	return cmocka_run_group_tests(tests, smv_sample_store_open, smv_sample_store_close);
}
