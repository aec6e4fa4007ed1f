/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/language.h"
#include "base/sha256.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"
#include "store/engine/private.h"
#include "store/journal/journal.h"
#include "store/office/setting.h"
#include "store/session.h"
#include "store_sample.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>
#include <nettle/sha2.h>
#include <sqlite3.h>

enum { HASH = SHA256_DIGEST_SIZE };

static const struct smv_entry who = { "2018-06-13T10:02:11+02:00", "bo", "test run", 0 };

static void a_new_file_is_for_its_owner_alone(void **state)
{
	struct smv_sample_store *sample = *state;
	struct smv_store *second;
	struct stat status;

	assert_int_equal(stat(sample->path, &status), 0);
	assert_int_equal(status.st_mode & 0777, 0600);
	assert_int_equal(smv_store_open(&second, sample->path, SMV_OPEN_CREATE, &who), SMV_CANTCREAT);
	assert_null(second);
	assert_non_null(strstr(smv_reason(), "is there already"));
}

static void a_new_file_without_a_commit_goes_away(void **state)
{
	struct smv_sample_store *sample = *state;
	struct smv_store *store;
	char path[100];

	snprintf(path, sizeof path, "%s/nothing.db", sample->folder);
	assert_int_equal(smv_store_open(&store, path, SMV_OPEN_CREATE, &who), SMV_OK);
	assert_int_equal(smv_store_begin(store), SMV_OK);
	smv_store_rollback(store);
	smv_store_close(store);
	assert_int_not_equal(access(path, F_OK), 0);
}

/* As a crash may leave it. */
static void an_empty_file_is_as_good_as_none(void **state)
{
	struct smv_sample_store *sample = *state;
	struct smv_store *store, *late;
	struct stat status;
	char path[100];

	snprintf(path, sizeof path, "%s/empty.db", sample->folder);
	fclose(fopen(path, "w"));
	assert_int_equal(smv_store_open(&store, path, SMV_OPEN_WRITE, &who), SMV_NOINPUT);
	smv_forgive();
	assert_int_equal(smv_store_open(&store, path, SMV_OPEN_CREATE, &who), SMV_OK);
	assert_int_equal(smv_store_open(&late, path, SMV_OPEN_CREATE, &who), SMV_OK);
	assert_int_equal(smv_store_begin(store), SMV_OK);
	assert_int_equal(smv_store_commit(store), SMV_OK);
	/* Who comes second finds it made, and leaves it there. */
	assert_int_equal(smv_store_begin(late), SMV_CANTCREAT);
	smv_store_rollback(late);
	smv_store_close(late);
	smv_store_close(store);
	assert_int_equal(stat(path, &status), 0);
	assert_int_equal(status.st_mode & 0777, 0600);
	assert_true(status.st_size > 0);
	unlink(path);
}

static void a_missing_file_is_not_made(void **state)
{
	struct smv_sample_store *sample = *state;
	struct smv_store *store;
	char path[100];

	snprintf(path, sizeof path, "%s/nothing.db", sample->folder);
	assert_int_equal(smv_store_open(&store, path, SMV_OPEN_WRITE, &who), SMV_NOINPUT);
	assert_null(store);
	assert_int_not_equal(access(path, F_OK), 0);
}

static void write_file(const char *path, const char *bytes)
{
	FILE *file = fopen(path, "wb");

	assert_non_null(file);
	fputs(bytes, file);
	fclose(file);
}

static void refuses(const struct smv_sample_store *sample, const char *sql, int rc, const char *words)
{
	struct smv_store *store;
	char path[100];
	sqlite3 *db;

	snprintf(path, sizeof path, "%s/other.db", sample->folder);
	if (sql) {
		assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
		assert_int_equal(sqlite3_exec(db, sql, NULL, NULL, NULL), SQLITE_OK);
		sqlite3_close(db);
	} else {
		write_file(path, "Namn;Ort\nRSMH;Ekerö\nund so weiter, long enough to be looked at for a while, and no database at all\n");
	}
	assert_int_equal(smv_store_open(&store, path, SMV_OPEN_WRITE, &who), rc);
	assert_null(store);
	assert_non_null(strstr(smv_reason(), words));
	smv_forgive();
	unlink(path);
}

static void files_of_others_are_refused(void **state)
{
	refuses(*state, "CREATE TABLE other (x)", SMV_DATA, "no samverkan database");
	refuses(*state, NULL, SMV_DATA, "no samverkan database");
	refuses(*state, "CREATE TABLE other (x); PRAGMA application_id = 0x534d5652; PRAGMA user_version = 9999", SMV_DATA,
		"newer version");
}

static void a_commit_stays_and_a_rollback_does_not(void **state)
{
	struct smv_sample_store *sample = *state;
	const char *value;

	assert_int_equal(smv_store_set_setting(sample->store, "municipality", "Ekerö"), SMV_OK);
	assert_int_equal(smv_sample_ask(sample, "SELECT count(*) FROM setting"), 0);
	smv_sample_commit(sample);
	assert_int_equal(smv_sample_ask(sample, "SELECT count(*) FROM setting"), 1);
	assert_int_equal(smv_store_set_setting(sample->store, "municipality", "Huddinge"), SMV_OK);
	smv_store_rollback(sample->store);
	assert_int_equal(smv_store_setting(sample->store, sample->pool, "municipality", &value), SMV_OK);
	assert_string_equal(value, "Ekerö");
	assert_int_equal(smv_store_begin(sample->store), SMV_OK);
}

static void a_closed_store_keeps_nothing_of_an_open_transaction(void **state)
{
	struct smv_sample_store *sample = *state;

	assert_int_equal(smv_store_set_setting(sample->store, "municipality", "Ekerö"), SMV_OK);
	smv_store_close(sample->store);
	sample->store = NULL;
	assert_int_equal(smv_sample_ask(sample, "SELECT count(*) FROM setting"), 0);
	assert_int_equal(smv_sample_ask(sample, "SELECT count(*) FROM journal"), 0);
}

static void what_was_not_noted_is_not_in_the_journal(void **state)
{
	struct smv_sample_store *sample = *state;
	const char *head;

	smv_sample_commit(sample);
	assert_int_equal(smv_sample_ask(sample, "SELECT count(*) FROM journal"), 0);
	assert_int_equal(smv_store_head(sample->store, sample->pool, &head), SMV_OK);
	assert_string_equal(head, "0000000000000000000000000000000000000000000000000000000000000000");
}

static void feed(struct sha256_ctx *state, const char *text)
{
	char length[32];

	snprintf(length, sizeof length, "%zu:", strlen(text));
	sha256_update(state, strlen(length), (const uint8_t *)length);
	sha256_update(state, strlen(text), (const uint8_t *)text);
}

/* The digest of a payload as it stands must be that of its salt and text; both go into the entry's hash. */
static void feed_payload(struct sha256_ctx *entry, sqlite3_stmt *payload)
{
	struct sha256_ctx state;
	unsigned char digest[HASH];

	sha256_init(&state);
	sha256_update(&state, (size_t)sqlite3_column_bytes(payload, 1), sqlite3_column_blob(payload, 1));
	sha256_update(&state, (size_t)sqlite3_column_bytes(payload, 2), sqlite3_column_text(payload, 2));
	sha256_digest(&state, HASH, digest);
	assert_int_equal(sqlite3_column_bytes(payload, 3), HASH);
	assert_memory_equal(digest, sqlite3_column_blob(payload, 3), HASH);
	feed(entry, (const char *)sqlite3_column_text(payload, 0));
	sha256_update(entry, HASH, digest);
}

/* Reckons the chain anew from what the file says, and leaves its last hash; returns how many entries there are. */
static int reckon_chain(const char *path, unsigned char last[HASH])
{
	sqlite3_stmt *entry, *payload;
	sqlite3 *db;
	int count = 0;

	memset(last, 0, HASH);
	assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
	assert_int_equal(sqlite3_prepare_v2(db, "SELECT id, at, who, command, previous, hash, state, outcome FROM journal ORDER BY id", -1, &entry, NULL), SQLITE_OK);
	assert_int_equal(sqlite3_prepare_v2(db, "SELECT object, salt, payload, digest FROM journal_payload WHERE journal = ? ORDER BY ordinal", -1,
					    &payload, NULL), SQLITE_OK);
	while (sqlite3_step(entry) == SQLITE_ROW) {
		struct sha256_ctx state;
		int i;

		assert_memory_equal(sqlite3_column_blob(entry, 4), last, HASH);
		sha256_init(&state);
		sha256_update(&state, HASH, last);
		for (i = 0; i < 4; i++)
			feed(&state, (const char *)sqlite3_column_text(entry, i));
		sqlite3_bind_int64(payload, 1, sqlite3_column_int64(entry, 0));
		while (sqlite3_step(payload) == SQLITE_ROW)
			feed_payload(&state, payload);
		sqlite3_reset(payload);
		assert_int_equal(sqlite3_column_bytes(entry, 6), HASH);
		sha256_update(&state, 3, (const uint8_t *)"32:");
		sha256_update(&state, HASH, sqlite3_column_blob(entry, 6));
		assert_int_equal(sqlite3_column_int(entry, 7), SMV_OK);
		sha256_update(&state, 8, (const uint8_t *)"\0\0\0\0\0\0\0");
		sha256_digest(&state, HASH, last);
		assert_memory_equal(sqlite3_column_blob(entry, 5), last, HASH);
		count++;
	}
	sqlite3_finalize(entry);
	sqlite3_finalize(payload);
	sqlite3_close(db);
	return count;
}

static void the_journal_is_a_chain(void **state)
{
	struct smv_sample_store *sample = *state;
	unsigned char last[HASH];
	const char *head;
	int i;

	for (i = 0; i < 3; i++) {
		assert_int_equal(smv_store_note(sample->store, "organisation 17", "{\"name\":\"å\"}"), SMV_OK);
		assert_int_equal(smv_store_note(sample->store, "organisation 18", "{}"), SMV_OK);
		smv_sample_commit(sample);
	}
	assert_int_equal(reckon_chain(sample->path, last), 3);
	assert_int_equal(smv_sample_ask(sample, "SELECT count(DISTINCT salt) FROM journal_payload"), 6);
	assert_int_equal(smv_store_head(sample->store, sample->pool, &head), SMV_OK);
	assert_string_equal(head, smv_hex(sample->pool, last, HASH));
}

static void the_journal_is_only_added_to(void **state)
{
	struct smv_sample_store *sample = *state;
	sqlite3 *db;

	assert_int_equal(smv_store_note(sample->store, "organisation 17", "{}"), SMV_OK);
	assert_int_equal(smv_store_commit(sample->store), SMV_OK);
	assert_int_equal(sqlite3_open(sample->path, &db), SQLITE_OK);
	assert_int_equal(sqlite3_exec(db, "DELETE FROM journal", NULL, NULL, NULL), SQLITE_CONSTRAINT);
	assert_int_equal(sqlite3_exec(db, "UPDATE journal SET who = 'bo'", NULL, NULL, NULL), SQLITE_CONSTRAINT);
	sqlite3_close(db);
}

static void a_file_that_another_holds_is_locked(void **state)
{
	struct smv_sample_store *sample = *state;
	struct smv_store *second;

	assert_int_equal(smv_store_open(&second, sample->path, SMV_OPEN_WRITE, &who), SMV_OK);
	sqlite3_busy_timeout(second->db, 50); /* ten seconds are long for a test */
	assert_int_equal(smv_store_begin(second), SMV_LOCKED);
	assert_non_null(strstr(smv_reason(), "locked by someone else"));
	smv_forgive();
	smv_store_rollback(sample->store);
	assert_int_equal(smv_store_begin(second), SMV_OK);
	smv_store_close(second);
}

/* Root may write anything: only another user sees that it may not. */
static void a_read_only_file_can_be_read(void **state)
{
	struct smv_sample_store *sample = *state;
	int status;
	pid_t child;

	smv_store_rollback(sample->store);
	assert_int_equal(chmod(sample->path, 0444), 0);
	assert_int_equal(chmod(sample->folder, 0555), 0);
	child = fork();
	if (child == 0) {
		struct smv_store *store;
		const char *value;
		int rc;

		if (getuid() == 0 && setuid(65534))
			_exit(99);
		if (smv_store_open(&store, sample->path, SMV_OPEN_READ, &who) || smv_store_setting(store, sample->pool, "language", &value))
			_exit(98);
		smv_store_close(store);
		rc = smv_store_open(&store, sample->path, SMV_OPEN_WRITE, &who);
		if (!rc)
			rc = smv_store_begin(store);
		_exit(rc);
	}
	assert_int_equal(waitpid(child, &status, 0), child);
	chmod(sample->folder, 0755);
	chmod(sample->path, 0600);
	assert_true(WIFEXITED(status));
	assert_int_equal(WEXITSTATUS(status), SMV_DENIED);
}

static void the_language_can_be_peeked_at(void **state)
{
	struct smv_sample_store *sample = *state;
	enum smv_language language = SMV_SWEDISH;

	assert_int_equal(smv_store_peek_language(sample->path, &language), SMV_NOINPUT);
	assert_int_equal(smv_store_set_setting(sample->store, "language", "en"), SMV_OK);
	smv_sample_commit(sample);
	assert_int_equal(smv_store_peek_language(sample->path, &language), SMV_OK);
	assert_int_equal(language, SMV_ENGLISH);
}

static void the_digest_is_sha256(void **state)
{
	struct smv_sample_store *sample = *state;
	struct smv_digest *digest = smv_digest_new(sample->pool);

	smv_digest_feed(digest, "a", 1);
	smv_digest_feed(digest, "bc", 2);
	assert_string_equal(smv_digest_end(digest, sample->pool), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

#define WITH_STORE(test) cmocka_unit_test_setup_teardown(test, smv_sample_store_open, smv_sample_store_close)

int main(void)
{
	const struct CMUnitTest tests[] = {
		WITH_STORE(a_new_file_is_for_its_owner_alone),
		WITH_STORE(a_new_file_without_a_commit_goes_away),
		WITH_STORE(an_empty_file_is_as_good_as_none),
		WITH_STORE(a_missing_file_is_not_made),
		WITH_STORE(files_of_others_are_refused),
		WITH_STORE(a_commit_stays_and_a_rollback_does_not),
		WITH_STORE(a_closed_store_keeps_nothing_of_an_open_transaction),
		WITH_STORE(what_was_not_noted_is_not_in_the_journal),
		WITH_STORE(the_journal_is_a_chain),
		WITH_STORE(the_journal_is_only_added_to),
		WITH_STORE(a_file_that_another_holds_is_locked),
		WITH_STORE(a_read_only_file_can_be_read),
		WITH_STORE(the_language_can_be_peeked_at),
		WITH_STORE(the_digest_is_sha256),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
