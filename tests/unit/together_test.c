/* SPDX-License-Identifier: EUPL-1.2 */
/* What one process makes of it that another holds, writes or replaces the file. */
#include "samverkan/fail.h"
#include "samverkan/finding.h"
#include "samverkan/pool.h"
#include "store/engine/lock_holder.h"
#include "store/engine/network.h"
#include "store/engine/private.h"
#include "store/journal/journal.h"
#include "store/office/setting.h"
#include "store/session.h"
#include "store/trust/backup.h"
#include "store_sample.h"

#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>

enum { ROOM = 200 };

static const struct smv_entry entry = { .at = "2018-06-13T10:02:11+02:00", .who = "bo", .command = "test run" };

/*
 * Another process that has run the statements, and stays until it is ended; with then, it runs that after a while and ends.
 * No transaction may be open here: SQLite in the child would take its locks for its own.
 */
static pid_t another(const char *path, const char *sql, const char *then)
{
	const struct timespec while_ = { .tv_nsec = 300000000 };
	int ends[2];
	char byte;
	pid_t child;

	assert_int_equal(pipe(ends), 0);
	child = fork();
	if (child == 0) {
		sqlite3 *db;

		if (sqlite3_open(path, &db) || sqlite3_exec(db, sql, NULL, NULL, NULL) || write(ends[1], "x", 1) != 1)
			_exit(1);
		if (!then)
			pause();
		nanosleep(&while_, NULL);
		_exit(sqlite3_exec(db, then, NULL, NULL, NULL));
	}
	close(ends[1]);
	assert_int_equal(read(ends[0], &byte, 1), 1);
	close(ends[0]);
	return child;
}

static void end(pid_t child)
{
	kill(child, SIGKILL);
	assert_int_equal(waitpid(child, NULL, 0), child);
}

static const char *named(const struct smv_sample_store *sample, pid_t child)
{
	return smv_printf(sample->pool, "(process %ld, ", (long)child);
}

static void who_holds_the_lock_is_named(void **state)
{
	static const char *const holds[] = { "BEGIN IMMEDIATE", "BEGIN EXCLUSIVE", "BEGIN; SELECT * FROM setting" };
	struct smv_sample_store *sample = *state;
	size_t i;

	smv_store_rollback(sample->store);
	assert_null(smv_lock_holder(sample->pool, sample->path));
	for (i = 0; i < sizeof holds / sizeof *holds; i++) {
		pid_t child = another(sample->path, holds[i], NULL);
		const char *holder = smv_lock_holder(sample->pool, sample->path);

		assert_non_null(holder);
		assert_non_null(strstr(holder, named(sample, child)));
		assert_int_equal(strncmp(holder, "together_test ", 14), 0);
		end(child);
		assert_null(smv_lock_holder(sample->pool, sample->path));
	}
	assert_null(smv_lock_holder(sample->pool, "/no/such/file"));
}

static void a_writer_is_told_who_writes(void **state)
{
	struct smv_sample_store *sample = *state;
	pid_t child;

	smv_store_rollback(sample->store);
	child = another(sample->path, "BEGIN IMMEDIATE", NULL);
	sqlite3_busy_timeout(sample->store->db, 50); /* ten seconds are long for a test */
	assert_int_equal(smv_store_begin(sample->store), SMV_LOCKED);
	assert_non_null(strstr(smv_reason(), named(sample, child)));
	end(child);
	smv_forgive();
	assert_int_equal(smv_store_begin(sample->store), SMV_OK);
}

/* A reader who takes long keeps a commit from the file: nothing of it stays, and the reader is named. */
static void a_commit_is_told_who_reads(void **state)
{
	struct smv_sample_store *sample = *state;
	pid_t child;

	assert_int_equal(smv_store_set_setting(sample->store, "municipality", "Ekerö"), SMV_OK);
	assert_int_equal(smv_store_commit(sample->store), SMV_OK);
	child = another(sample->path, "BEGIN; SELECT * FROM setting", NULL);
	sqlite3_busy_timeout(sample->store->db, 50);
	assert_int_equal(smv_store_begin(sample->store), SMV_OK);
	assert_int_equal(smv_store_set_setting(sample->store, "municipality", "Huddinge"), SMV_OK);
	assert_int_equal(smv_store_note(sample->store, "setting", "{}"), SMV_OK);
	assert_int_equal(smv_store_commit(sample->store), SMV_LOCKED);
	assert_non_null(strstr(smv_reason(), named(sample, child)));
	end(child);
	assert_int_equal(smv_sample_ask(sample, "SELECT value = 'Ekerö' FROM setting WHERE key = 'municipality'"), 1);
	assert_int_equal(smv_sample_ask(sample, "SELECT count(*) FROM journal"), 1);
}

static void what_is_replaced_is_not_written_into(void **state)
{
	struct smv_sample_store *sample = *state;
	char other[ROOM];
	struct smv_store *store;

	snprintf(other, sizeof other, "%s/other.db", sample->folder);
	assert_int_equal(smv_store_open(&store, other, SMV_OPEN_CREATE, &entry), SMV_OK);
	assert_int_equal(smv_store_begin(store), SMV_OK);
	assert_int_equal(smv_store_commit(store), SMV_OK);
	smv_store_close(store);
	assert_int_equal(rename(other, sample->path), 0);
	assert_int_equal(smv_store_set_setting(sample->store, "municipality", "Ekerö"), SMV_LOCKED);
	assert_non_null(strstr(smv_reason(), "another file was put in the place"));
	assert_int_equal(smv_sample_ask(sample, "SELECT count(*) FROM setting"), 0);
}

static void a_journal_file_has_the_mode_of_the_database(void **state)
{
	struct smv_sample_store *sample = *state;
	char journal[ROOM];
	struct stat status;

	smv_store_rollback(sample->store);
	snprintf(journal, sizeof journal, "%s-journal", sample->path);
	assert_int_equal(chmod(sample->path, 0660), 0);
	assert_int_equal(smv_store_begin(sample->store), SMV_OK);
	assert_int_equal(smv_store_set_setting(sample->store, "municipality", "Ekerö"), SMV_OK);
	assert_int_equal(stat(journal, &status), 0);
	assert_int_equal(status.st_mode & 0777, 0660);
	smv_store_rollback(sample->store);
	assert_int_not_equal(access(journal, F_OK), 0);
	assert_int_equal(chmod(sample->path, 0600), 0);
	assert_int_equal(smv_store_begin(sample->store), SMV_OK);
	assert_int_equal(smv_store_set_setting(sample->store, "municipality", "Ekerö"), SMV_OK);
	assert_int_equal(stat(journal, &status), 0);
	assert_int_equal(status.st_mode & 0777, 0600);
}

static void a_backup_has_the_mode_of_the_database(void **state)
{
	struct smv_sample_store *sample = *state;
	struct smv_holding holding;
	char copy[ROOM];
	struct stat status;
	mode_t mask = umask(0077);

	smv_store_rollback(sample->store);
	snprintf(copy, sizeof copy, "%s/copy.db", sample->folder);
	assert_int_equal(chmod(sample->path, 0660), 0);
	assert_int_equal(smv_backup(sample->store, sample->pool, copy, false, &holding, NULL), SMV_OK);
	umask(mask);
	assert_int_equal(stat(copy, &status), 0);
	assert_int_equal(status.st_mode & 0777, 0660);
	assert_int_equal(holding.entries, 0);
	unlink(copy);
}

/* What another clerk was storing when the restoring began is in the file that is kept, and the one put in place is whole. */
static void a_restore_waits_for_who_writes(void **state)
{
	struct smv_sample_store *sample = *state;
	struct smv_restored restored;
	struct smv_findings findings;
	struct smv_holding holding;
	char copy[ROOM];
	pid_t child;
	int status;

	assert_int_equal(smv_store_set_setting(sample->store, "municipality", "Ekerö"), SMV_OK);
	assert_int_equal(smv_store_note(sample->store, "setting", "{}"), SMV_OK);
	assert_int_equal(smv_store_commit(sample->store), SMV_OK);
	snprintf(copy, sizeof copy, "%s/copy.db", sample->folder);
	assert_int_equal(smv_backup(sample->store, sample->pool, copy, false, &holding, NULL), SMV_OK);
	smv_store_close(sample->store);
	sample->store = NULL;
	smv_findings_init(&findings, sample->pool);
	child = another(sample->path, "BEGIN IMMEDIATE; INSERT INTO setting VALUES ('late', 'yes')", "COMMIT");
	assert_int_equal(smv_restore(sample->pool, sample->path, copy, &entry, false, &restored, &findings), SMV_OK);
	assert_int_equal(findings.count, 0);
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_true(WIFEXITED(status) && WEXITSTATUS(status) == SQLITE_OK);
	assert_int_equal(smv_sample_ask(sample, "SELECT count(*) FROM setting WHERE key = 'late'"), 0);
	assert_int_equal(smv_sample_ask(sample, "SELECT count(*) FROM journal"), 2);
	unlink(sample->path);
	assert_int_equal(rename(restored.kept, sample->path), 0);
	assert_int_equal(smv_sample_ask(sample, "SELECT count(*) FROM setting WHERE key = 'late'"), 1);
	unlink(copy);
}

static void network_file_systems_are_known(void **state)
{
	(void)state;
	assert_string_equal(smv_network_of_magic(0x6969), "NFS");
	assert_string_equal(smv_network_of_magic(0x517b), "SMB");
	assert_string_equal(smv_network_of_magic(0xff534d42), "CIFS");
	assert_string_equal(smv_network_of_magic(0xfe534d42), "SMB2");
	assert_string_equal(smv_network_of_magic(0x5346414f), "AFS");
	assert_string_equal(smv_network_of_magic(0x65735546), "FUSE");
	assert_null(smv_network_of_magic(0xef53));     /* ext4 */
	assert_null(smv_network_of_magic(0x58465342)); /* XFS */
	assert_null(smv_network_of_magic(0x9123683e)); /* Btrfs */
	assert_null(smv_network_of_magic(0x01021994)); /* tmpfs */
	assert_null(smv_network_of_magic(0x794c7630)); /* overlayfs */
	assert_null(smv_network_of_file("/no/such/file"));
}

#define WITH_STORE(test) cmocka_unit_test_setup_teardown(test, smv_sample_store_open, smv_sample_store_close)

int main(void)
{
	const struct CMUnitTest tests[] = {
		WITH_STORE(who_holds_the_lock_is_named),
		WITH_STORE(a_writer_is_told_who_writes),
		WITH_STORE(a_commit_is_told_who_reads),
		WITH_STORE(what_is_replaced_is_not_written_into),
		WITH_STORE(a_journal_file_has_the_mode_of_the_database),
		WITH_STORE(a_backup_has_the_mode_of_the_database),
		WITH_STORE(a_restore_waits_for_who_writes),
		cmocka_unit_test(network_file_systems_are_known),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
