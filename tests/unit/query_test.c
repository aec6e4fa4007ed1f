/* SPDX-License-Identifier: EUPL-1.2 */
/* The door to SQLite: queries over tables that are data, values as they are, functions of ours. */
#include "samverkan/fail.h"
#include "samverkan/pool.h"
#include "store/engine/engine.h"
#include "store/engine/query.h"
#include "store_sample.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

static const char add_setting[] = "INSERT INTO setting (key, value) VALUES (:key, :value)";

static void add(struct smv_store *store, const char *key, const char *value, size_t size)
{
	struct smv_query *query = smv_query(store, add_setting);

	smv_query_bind_text(query, "key", key);
	smv_query_bind_part(query, "value", value, size);
	assert_int_equal(smv_query_run(query), SMV_OK);
	assert_int_equal(smv_query_changed(store), 1);
}

static void names_are_put_into_the_words(void **state)
{
	static const char sql[] = "SELECT {column}, t.{key} FROM {table} t WHERE {key} = :key";
	struct smv_sample_store *sample = *state;
	struct smv_query *query;
	const void *bytes;
	bool row;

	add(sample->store, "a", "one and more", strlen("one"));
	query = smv_query_over(sample->store, sql, "setting", "value", "key");
	assert_int_equal(smv_query_columns(query), 2);
	assert_string_equal(smv_query_column(query, 1), "key");
	smv_query_bind_text(query, "key", "a");
	assert_int_equal(smv_query_one(query, &row), SMV_OK);
	assert_true(row);
	assert_int_equal(smv_query_bytes(query, "value", &bytes), 3);
	assert_string_equal(bytes, "one");
	smv_query_end(query);
}

/* A name is never SQL, and never a text either. */
static void a_name_that_is_none_is_refused(void **state)
{
	static const char sql[] = "SELECT {column} AS x FROM {table}";
	struct smv_sample_store *sample = *state;
	struct smv_query *query = smv_query_over(sample->store, sql, "setting", "nothing", NULL);
	bool row;

	assert_int_equal(smv_query_columns(query), 0);
	assert_int_equal(smv_query_one(query, &row), SMV_INTERNAL);
	assert_false(row);
	query = smv_query_over(sample->store, sql, "setting\"; DELETE FROM \"setting", "value", NULL);
	assert_int_equal(smv_query_end(query), SMV_INTERNAL);
	smv_forgive();
}

static void a_value_is_what_it_is(void **state)
{
	static const char sql[] = "SELECT NULL, 7, 'sju', :bytes";
	struct smv_sample_store *sample = *state;
	struct smv_query *query = smv_query(sample->store, sql);
	const void *bytes = NULL;
	int64_t number = 0;
	size_t size = 0;
	bool row;

	smv_query_bind_bytes(query, "bytes", "\0\1", 2);
	assert_int_equal(smv_query_one(query, &row), SMV_OK);
	assert_int_equal(smv_query_value(query, 0, &number, &bytes, &size), SMV_QUERY_NULL);
	assert_int_equal(smv_query_value(query, 1, &number, &bytes, &size), SMV_QUERY_NUMBER);
	assert_int_equal(number, 7);
	assert_int_equal(smv_query_value(query, 2, &number, &bytes, &size), SMV_QUERY_TEXT);
	assert_int_equal(size, 3);
	assert_memory_equal(bytes, "sju", 4);
	assert_int_equal(smv_query_value(query, 3, &number, &bytes, &size), SMV_QUERY_BYTES);
	assert_int_equal(size, 2);
	assert_memory_equal(bytes, "\0\1", 2);
	smv_query_end(query);
}

/* A hash is as long as a hash; and what stands where a text should, in a damaged file, ends with a NUL all the same. */
static void bytes_are_taken_by_their_size(void **state)
{
	static const char sql[] = "SELECT x'0102' AS two, x'' AS none, NULL AS lacking, x'616263' AS text";
	struct smv_sample_store *sample = *state;
	struct smv_query *query = smv_query(sample->store, sql);
	unsigned char bytes[3] = "";
	const void *text;

	assert_int_equal(smv_query_one(query, NULL), SMV_OK);
	assert_true(smv_query_copy(query, "two", bytes, 2));
	assert_memory_equal(bytes, "\1\2", 3);
	assert_false(smv_query_copy(query, "two", bytes, 3));
	assert_false(smv_query_copy(query, "none", bytes, 2));
	assert_false(smv_query_copy(query, "lacking", bytes, 2));
	assert_int_equal(smv_query_bytes(query, "text", &text), 3);
	assert_string_equal(text, "abc");
	smv_query_end(query);
}

static const char *repeat(void *to, struct smv_pool *row, const struct smv_engine_value *values)
{
	++*(int *)to;
	return values[0].text ? smv_printf(row, "%s%.*s", values[0].text, (int)values[1].number, "++++") : NULL;
}

static void sql_can_be_taught_a_function(void **state)
{
	static const char sql[] = "SELECT repeat('x', 2) AS text, repeat(NULL, 2) AS none", again[] = "SELECT repeat('x', 3)";
	struct smv_sample_store *sample = *state;
	struct smv_query *query;
	int calls = 0;
	bool row;

	assert_int_equal(smv_engine_teach(sample->store, "repeat", 2, repeat, &calls), SMV_OK);
	query = smv_query(sample->store, sql);
	assert_int_equal(smv_query_one(query, &row), SMV_OK);
	assert_string_equal(smv_query_text(query, "text", sample->pool), "x++");
	assert_null(smv_query_text(query, "none", sample->pool));
	assert_int_equal(calls, 2);
	smv_query_end(query);
	smv_engine_unteach(sample->store, "repeat", 2);
	assert_int_equal(smv_query_run(smv_query(sample->store, again)), SMV_INTERNAL);
	smv_forgive();
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(names_are_put_into_the_words, smv_sample_store_open, smv_sample_store_close),
		cmocka_unit_test_setup_teardown(a_name_that_is_none_is_refused, smv_sample_store_open, smv_sample_store_close),
		cmocka_unit_test_setup_teardown(a_value_is_what_it_is, smv_sample_store_open, smv_sample_store_close),
		cmocka_unit_test_setup_teardown(bytes_are_taken_by_their_size, smv_sample_store_open, smv_sample_store_close),
		cmocka_unit_test_setup_teardown(sql_can_be_taught_a_function, smv_sample_store_open, smv_sample_store_close),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
