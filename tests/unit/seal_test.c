/* SPDX-License-Identifier: EUPL-1.2 */
/* Whatever is written through the store is sealed; whatever is written past it is found, and named. */
#include "samverkan/date.h"
#include "samverkan/fail.h"
#include "samverkan/finding.h"
#include "samverkan/pool.h"
#include "store/engine/private.h"
#include "store/journal/journal.h"
#include "store/session.h"
#include "store/trust/check.h"
#include "store/trust/seal.h"
#include "store/trust/seal_tree.h"
#include "store_sample.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

static const struct smv_entry who = { "2018-06-13T10:02:11+02:00", "anna", "test run", SMV_NO_DATE };

static void write_through(struct smv_sample_store *sample, const char *sql)
{
	char *words = NULL;

	if (sqlite3_exec(sample->store->db, sql, NULL, NULL, &words) != SQLITE_OK)
		fail_msg("%s: %s", sql, words);
}

/* As the sqlite3 shell would, with the triggers out of the way. */
static void write_past(struct smv_sample_store *sample, const char *sql)
{
	char *words = NULL;
	sqlite3 *db;

	assert_int_equal(sqlite3_open(sample->path, &db), SQLITE_OK);
	if (sqlite3_exec(db, sql, NULL, NULL, &words) != SQLITE_OK)
		fail_msg("%s: %s", sql, words);
	sqlite3_close(db);
}

static size_t look(struct smv_sample_store *sample, struct smv_findings *findings)
{
	struct smv_checked checked;

	smv_findings_init(findings, sample->pool);
	assert_int_equal(smv_store_check(sample->store, sample->pool, NULL, findings, &checked), SMV_OK);
	return findings->count;
}

static void assert_sound(struct smv_sample_store *sample, const char *after)
{
	struct smv_findings findings;

	if (look(sample, &findings))
		fail_msg("after %s: %s", after, smv_finding_text(sample->pool, &findings.items[0]));
}

static const char fill[] =
	"INSERT INTO setting (key, value) VALUES ('municipality', 'Ekerö');"
	"INSERT INTO organisation (id, name, name_key, kind) VALUES (1, 'A', 'a', 'other'), (31, 'B', 'b', 'other'), (32, 'C', 'c', 'other'),"
	" (33, 'D', 'd', 'other'), (1000, 'E', 'e', 'other');"
	"INSERT INTO organisation_alias (organisation, name_key, name) VALUES (1, 'x', 'X'), (1, 'y', 'Y'), (33, 'x', 'X');"
	"INSERT INTO programme (id, name) VALUES (1, 'p');"
	"INSERT INTO round (id, name, programme, year, budget_ore, rules) VALUES (1, 'r', 1, 2018, 100, '');"
	"INSERT INTO application (id, round, organisation, applied_ore) VALUES (1, 1, 1, 100), (2, 1, 33, 200);"
	"INSERT INTO allocation (application, eligible, claim_ore, amount_ore) VALUES (1, 1, 60, 60), (2, 1, 40, 40);"
	"INSERT INTO step (application, ordinal, step, amount_ore) VALUES (1, 1, 'claim', 100), (1, 2, 'amount', 60), (2, 1, 'amount', 40);"
	"INSERT INTO pot (round, budget_ore, committed_ore, reserve_ore, pot_ore, claims_ore) VALUES (1, 100, 0, 0, 100, 100);";

static void every_kind_of_write_is_sealed(void **state)
{
	static const char *const writes[] = {
		fill,
		"WITH RECURSIVE n(i) AS (SELECT 2000 UNION ALL SELECT i + 1 FROM n WHERE i < 2200) "
		"INSERT INTO organisation (id, name, name_key, kind) SELECT i, 'N' || i, 'n', 'other' FROM n",
		"UPDATE organisation SET town = 'Ekerö' WHERE id IN (1, 33, 2100)",
		"UPDATE organisation SET id = 5000 WHERE id = 1000",
		"INSERT OR REPLACE INTO organisation (id, name, name_key, kind) VALUES (32, 'F', 'f', 'network')",
		"INSERT INTO setting (key, value) VALUES ('municipality', 'Färingsö') ON CONFLICT (key) DO UPDATE SET value = excluded.value",
		"UPDATE organisation_alias SET organisation = 31 WHERE organisation = 33",
		"DELETE FROM organisation_alias WHERE organisation = 1 AND name_key = 'x'",
		"UPDATE step SET application = 2, ordinal = ordinal + 10 WHERE application = 1",
		"DELETE FROM application WHERE id = 2",
		"SAVEPOINT s; DELETE FROM organisation WHERE id > 2050; ROLLBACK TO s; RELEASE s",
		"DELETE FROM organisation WHERE id > 1000",
		"DELETE FROM setting",
		"UPDATE allocation SET reason = 'x'; UPDATE allocation SET reason = NULL",
	};
	struct smv_sample_store *sample = *state;
	size_t i;

	for (i = 0; i < sizeof writes / sizeof *writes; i++) {
		write_through(sample, writes[i]);
		/* Its steps have gone to the other one: what the sums are about is not what is tested here. */
		if (strstr(writes[i], "UPDATE step"))
			write_through(sample, "DELETE FROM allocation");
		smv_sample_commit(sample);
		assert_sound(sample, writes[i]);
	}
	assert_int_equal(smv_sample_ask(sample, "SELECT count(*) FROM seal WHERE name = 'organisation' AND level = 0"), 2);
	assert_int_equal(smv_sample_ask(sample, "SELECT count(*) FROM seal WHERE name = 'organisation' AND level > 0"), SMV_SEAL_TOP);
}

/* The whole table of seals, as text. */
static const char *all_seals(struct smv_sample_store *sample)
{
	sqlite3_stmt *st;
	const char *text;

	assert_int_equal(sqlite3_prepare_v2(sample->store->db, "SELECT coalesce(group_concat(level || name || block || hex(hashes)), '') "
					    "FROM (SELECT level, name, block, hashes FROM seal ORDER BY level, name, block)", -1, &st, NULL), SQLITE_OK);
	assert_int_equal(sqlite3_step(st), SQLITE_ROW);
	text = smv_copy(sample->pool, (const char *)sqlite3_column_text(st, 0));
	sqlite3_finalize(st);
	return text;
}

/* An id near one of few, so far from each other that they share the row of no level, of some or of all. */
static long some_id(void)
{
	static const long near[] = { 1, 30, 4090, 524280, 67108860, 200000000 };

	return near[random() % 6] + random() % 40;
}

static void write_something(struct smv_sample_store *sample)
{
	const long at = some_id(), until = at + random() % 40;
	char words[256];

	switch (random() % 4) {
	case 0:
		snprintf(words, sizeof words,
			 "INSERT OR REPLACE INTO organisation (id, name, name_key, kind) VALUES (%ld, 'Y%ld', 'y', 'other')", at, until);
		break;
	case 1:
		snprintf(words, sizeof words, "UPDATE organisation SET founded = %ld WHERE id BETWEEN %ld AND %ld", 1900 + until % 100, at, until);
		break;
	case 2:
		snprintf(words, sizeof words, "DELETE FROM organisation WHERE id BETWEEN %ld AND %ld", at, until);
		break;
	default:
		snprintf(words, sizeof words, "INSERT OR IGNORE INTO organisation_alias (organisation, name_key, name) "
			 "SELECT id, 'k%ld', 'K' FROM organisation WHERE id BETWEEN %ld AND %ld", at, at, until);
		break;
	}
	write_through(sample, words);
}

/* Through random writes, on all levels, the seals are those that all rows sealed anew would have. */
static void seals_kept_up_are_seals_made_anew(void **state)
{
	struct smv_sample_store *sample = *state;
	const char *kept;
	int i, k;

	srandom(20181122);
	for (i = 0; i < 40; i++) {
		for (k = 0; k < 8; k++)
			write_something(sample);
		smv_sample_commit(sample);
		kept = all_seals(sample);
		assert_int_equal(smv_seal_settle_schema(sample->store), SMV_OK);
		assert_string_equal(all_seals(sample), kept);
	}
	assert_true(smv_sample_ask(sample, "SELECT count(*) FROM seal WHERE level = 3 AND name = 'organisation'") > 1);
	assert_sound(sample, "random writes");
}

/* The file as it is now, beside it. */
static void keep_copy(struct smv_sample_store *sample)
{
	char command[320];

	snprintf(command, sizeof command, "cp %s %s/copy.db", sample->path, sample->folder);
	assert_int_equal(system(command), 0);
}

/* SQLite cannot know that the file under it is another: it is opened anew. */
static void put_copy_back(struct smv_sample_store *sample)
{
	char command[320];

	smv_store_close(sample->store);
	snprintf(command, sizeof command, "cat %s/copy.db > %s", sample->folder, sample->path);
	assert_int_equal(system(command), 0);
	assert_int_equal(smv_store_open(&sample->store, sample->path, SMV_OPEN_WRITE, &who), SMV_OK);
	snprintf(command, sizeof command, "%s/copy.db", sample->folder);
	unlink(command);
}

static void what_is_written_past_it_is_named(void **state)
{
	static const struct {
		const char *sql;
		enum smv_id id;
		const char *text;
	} cases[] = {
		{ "UPDATE organisation SET town = 'x' WHERE id = 33", SMV_ID_ROW_CHANGED, "organisation 33 (D)" },
		{ "UPDATE organisation SET town = NULL, category = 'Ekerö' WHERE id = 1", SMV_ID_ROW_CHANGED, "organisation 1 (A)" },
		{ "INSERT INTO organisation (id, name, name_key, kind) VALUES (34, 'G', 'g', 'other')", SMV_ID_ROW_ADDED, "organisation 34 (G)" },
		{ "INSERT INTO organisation (id, name, name_key, kind) VALUES (77777, 'G', 'g', 'other')", SMV_ID_ROW_ADDED, "organisation 77777 (G)" },
		{ "DELETE FROM organisation WHERE id = 1000", SMV_ID_ROW_REMOVED, "organisation 1000" },
		{ "UPDATE organisation_alias SET name = 'Z' WHERE organisation = 1 AND name_key = 'y'", SMV_ID_ROW_CHANGED, "organisation_alias 1 (A)" },
		{ "DELETE FROM organisation_alias WHERE organisation = 33", SMV_ID_ROW_REMOVED, "organisation_alias 33 (D)" },
		{ "UPDATE step SET rule = 'base 1' WHERE application = 2", SMV_ID_ROW_CHANGED, "step 2 (D, r)" },
		{ "UPDATE application SET applied_ore = 1000 WHERE id = 1", SMV_ID_ROW_CHANGED, "application 1 (A, r)" },
		{ "UPDATE setting SET value = 'X'", SMV_ID_ROW_CHANGED, "setting 0" },
		{ "UPDATE round SET rules = 'base 1' WHERE id = 1", SMV_ID_ROW_CHANGED, "round 1 (r)" },
		{ "UPDATE seal SET hashes = zeroblob(16) WHERE name = 'round' AND level = 0", SMV_ID_ROW_ADDED, "round 1 (r)" },
		{ "DELETE FROM seal WHERE name = 'programme'", SMV_ID_ROW_ADDED, "programme 1 (p)" },
		{ "UPDATE seal SET hashes = randomblob(32) WHERE name = 'round' AND level = 0", SMV_ID_ROW_CHANGED, "round 1 (r)" },
		{ "UPDATE seal SET hashes = randomblob(16) WHERE name = 'round' AND level = 1", SMV_ID_SEALS_CHANGED, "the seals of round 0 to 31 " },
		{ "UPDATE seal SET hashes = randomblob(16) WHERE name = 'round' AND level = 2", SMV_ID_SEALS_CHANGED, "the seals of round 0 to 4095 " },
		{ "UPDATE seal SET hashes = randomblob(16) WHERE name = 'round' AND level = 3", SMV_ID_SEALS_CHANGED, "the seals of round 0 to 524287 " },
		{ "UPDATE seal SET hashes = CAST(hashes || x'00' AS BLOB) WHERE name = 'round' AND level = 0", SMV_ID_SEALS_CHANGED, "the seals of round 0 to 31 " },
		{ "UPDATE seal SET hashes = CAST(hashes || randomblob(16) AS BLOB) WHERE name = 'organisation' AND level = 1", SMV_ID_SEALS_CHANGED,
		  "the seals of organisation 1024 to 1055 " },
		{ "DELETE FROM seal WHERE name = 'organisation' AND level = 1", SMV_ID_SEALS_CHANGED, "the seals of organisation 0 to 31 " },
		{ "DELETE FROM seal WHERE name = 'organisation' AND level = 2", SMV_ID_SEALS_CHANGED, "the seals of organisation 0 to 4095 " },
		{ "DELETE FROM seal WHERE name = 'organisation' AND level = 3", SMV_ID_SEALS_CHANGED, "the seals of organisation 0 to 524287 " },
		{ "DELETE FROM seal WHERE level = 3", SMV_ID_SEALS_CHANGED, "the seals of step 0 to 524287 " },
		{ "INSERT INTO seal (level, name, block, hashes) VALUES (1, 'round', 9, x'01')", SMV_ID_SEALS_CHANGED,
		  "the seals of round 36864 to 36895 " },
		{ "INSERT INTO seal (level, name, block, hashes) VALUES (3, 'round', 9223372036854775807, x'01')", SMV_ID_SEALS_CHANGED,
		  "the seals of the rows are not those " },
		{ "INSERT INTO seal (level, name, block, hashes) VALUES (0, 'nothing', 0, x'01')", SMV_ID_TABLE_REMOVED, "the table nothing " },
		/* Two rows of seals in each other's place: of one table, of two. */
		{ "UPDATE seal SET block = block + 100 WHERE name = 'organisation' AND level = 0 AND block < 2;"
		  "UPDATE seal SET block = 101 - block WHERE name = 'organisation' AND level = 0 AND block > 99", SMV_ID_SEALS_CHANGED,
		  "the seals of organisation 0 to 31 " },
		{ "UPDATE seal SET name = '_' || name WHERE level = 2 AND name IN ('round', 'programme');"
		  "UPDATE seal SET name = CASE name WHEN '_round' THEN 'programme' ELSE 'round' END WHERE name IN ('_round', '_programme')",
		  SMV_ID_SEALS_CHANGED, "the seals of programme 0 to 524287 " },
		{ "DROP TRIGGER round_frozen_update", SMV_ID_SCHEMA_CHANGED, "trigger round_frozen_update" },
		{ "CREATE TABLE mine (a)", SMV_ID_SCHEMA_CHANGED, "table mine" },
	};
	struct smv_sample_store *sample = *state;
	size_t i, k;

	write_through(sample, fill);
	smv_sample_commit(sample);
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct smv_findings findings;
		bool named = false;

		smv_store_rollback(sample->store);
		keep_copy(sample);
		write_past(sample, cases[i].sql);
		assert_true(look(sample, &findings) > 0);
		for (k = 0; k < findings.count; k++)
			named = named || (findings.items[k].id == cases[i].id && strstr(findings.items[k].message, cases[i].text));
		if (!named)
			fail_msg("%s: %s", cases[i].sql, smv_finding_text(sample->pool, &findings.items[0]));
		put_copy_back(sample);
	}
	assert_sound(sample, "all has been put back");
}

/* Whoever also writes the seal anew is found by what the journal says. */
static void seals_written_anew_are_found(void **state)
{
	struct smv_sample_store *sample = *state;
	struct smv_findings findings;

	write_through(sample, fill);
	smv_sample_commit(sample);
	write_through(sample, "UPDATE round SET budget_ore = 200 WHERE id = 1; DELETE FROM seal");
	assert_int_equal(smv_seal_settle_schema(sample->store), SMV_OK);
	write_through(sample, "COMMIT");
	assert_int_equal(look(sample, &findings), 1);
	assert_int_equal(findings.items[0].id, SMV_ID_SEALS_CHANGED);
	/* The next command tells the state anew; that it found another one stays known. */
	assert_int_equal(smv_store_begin(sample->store), SMV_OK);
	write_through(sample, "UPDATE organisation SET town = 'Ekerö' WHERE id = 1");
	smv_sample_commit(sample);
	assert_int_equal(look(sample, &findings), 1);
	assert_int_equal(findings.items[0].id, SMV_ID_SEALS_CHANGED);
	assert_non_null(strstr(findings.items[0].message, "before entry 2"));
}

/* Organisation 31 is made another one with its seal, and with the rows of seals above it up to a level. */
static void forge(struct smv_sample_store *sample, int upto)
{
	struct smv_seal_range range = { 31, 31 };
	int level;

	write_through(sample, "UPDATE organisation SET giro = '5050-1055' WHERE id = 31");
	for (level = 0; level <= upto; level++) {
		assert_int_equal(smv_seal_tell(sample->store, "organisation", level, &range, 1), SMV_OK);
		range.first = range.last = smv_seal_block_of(level, range.first);
	}
	smv_seal_forget(sample->store);
	write_through(sample, "COMMIT");
}

/* What was forged beside it is not vouched for by a lawful change, wherever that is: it is found before and after. */
static void a_forged_neighbour_stays_known(void **state)
{
	/* Rows that share with organisation 31 a row of seals of level 0, 1, 2, 3; and another table's. */
	static const char *const changes[] = {
		"UPDATE organisation SET town = 'x' WHERE id = 1",
		"UPDATE organisation SET town = 'x' WHERE id = 1000",
		"UPDATE organisation SET town = 'x' WHERE id = 5000",
		"UPDATE organisation SET town = 'x' WHERE id = 600000",
		"UPDATE setting SET value = 'x'",
	};
	struct smv_sample_store *sample = *state;
	int upto, change;

	write_through(sample, fill);
	write_through(sample, "INSERT INTO organisation (id, name, name_key, kind) VALUES (5000, 'F', 'f', 'other'), (600000, 'G', 'g', 'other')");
	smv_sample_commit(sample);
	for (upto = 0; upto < SMV_SEAL_LEVELS; upto++)
		for (change = 0; change < (int)(sizeof changes / sizeof *changes); change++) {
			struct smv_findings findings;
			bool noted = change <= upto || upto == SMV_SEAL_TOP;

			smv_store_rollback(sample->store);
			keep_copy(sample);
			write_through(sample, "BEGIN");
			forge(sample, upto);
			assert_int_equal(look(sample, &findings), 1);
			assert_int_equal(findings.items[0].id, SMV_ID_SEALS_CHANGED);
			assert_int_equal(smv_store_begin(sample->store), SMV_OK);
			write_through(sample, changes[change]);
			smv_sample_commit(sample);
			assert_int_equal(look(sample, &findings), 1);
			assert_int_equal(findings.items[0].id, SMV_ID_SEALS_CHANGED);
			if (!strstr(findings.items[0].message, noted ? "before entry 2" : "the seals of organisation 0 to "))
				fail_msg("%d %s: %s", upto, changes[change], findings.items[0].message);
			if (noted && upto < SMV_SEAL_TOP && !strstr(findings.items[0].message, "(organisation 0-"))
				fail_msg("%d %s: %s", upto, changes[change], findings.items[0].message);
			put_copy_back(sample);
		}
}

static void sums_that_disagree_are_found(void **state)
{
	unsigned char state_hash[SMV_HASH];
	static const char *const wrongs[] = {
		"UPDATE pot SET committed_ore = 10, pot_ore = 90",
		"UPDATE allocation SET amount_ore = 61 WHERE application = 1; UPDATE step SET amount_ore = 61 WHERE application = 1 AND ordinal = 2",
		"UPDATE allocation SET cap_ore = 50 WHERE application = 1",
		"UPDATE step SET amount_ore = 41 WHERE application = 2",
		("INSERT INTO decision (id, round, decided_on, paragraph) VALUES (1, 1, '2018-06-13', '57');"
		 "INSERT INTO decision_amount (decision, application, amount_ore) VALUES (1, 1, 61), (1, 2, 40)"),
	};
	struct smv_sample_store *sample = *state;
	struct smv_findings findings;
	size_t i;

	write_through(sample, fill);
	smv_sample_commit(sample);
	for (i = 0; i < sizeof wrongs / sizeof *wrongs; i++) {
		write_through(sample, "SAVEPOINT s");
		write_through(sample, wrongs[i]);
		assert_int_equal(smv_seal_settle(sample->store), SMV_OK);
		assert_int_equal(smv_seal_state(sample->store, state_hash), SMV_OK);
		assert_int_equal(smv_journal_write(sample->store, state_hash), SMV_OK);
		if (look(sample, &findings) < 1 || findings.items[0].id != SMV_ID_SUM_WRONG)
			fail_msg("%s", wrongs[i]);
		write_through(sample, "ROLLBACK TO s; RELEASE s");
	}
	assert_sound(sample, "all has been put back");
}

static void a_run_that_writes_the_same_leaves_no_entry(void **state)
{
	struct smv_sample_store *sample = *state;

	write_through(sample, fill);
	smv_sample_commit(sample);
	assert_int_equal(smv_sample_ask(sample, "SELECT count(*) FROM journal"), 1);
	write_through(sample, "DELETE FROM step WHERE application = 1; INSERT INTO step (application, ordinal, step, amount_ore) "
			      "VALUES (1, 1, 'claim', 100), (1, 2, 'amount', 60)");
	smv_sample_commit(sample);
	assert_int_equal(smv_sample_ask(sample, "SELECT count(*) FROM journal"), 1);
	write_through(sample, "UPDATE step SET amount_ore = 99 WHERE application = 1 AND ordinal = 1");
	smv_sample_commit(sample);
	assert_int_equal(smv_sample_ask(sample, "SELECT count(*) FROM journal"), 2);
	assert_sound(sample, "an entry without words");
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, smv_sample_store_open, smv_sample_store_close)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(every_kind_of_write_is_sealed),
		TEST(seals_kept_up_are_seals_made_anew),
		TEST(what_is_written_past_it_is_named),
		TEST(seals_written_anew_are_found),
		TEST(a_forged_neighbour_stays_known),
		TEST(sums_that_disagree_are_found),
		TEST(a_run_that_writes_the_same_leaves_no_entry),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
