/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/journal/log.h"
#include "base/dictionary.h"
#include "base/fail.h"
#include "base/finding.h"
#include "base/language.h"
#include "base/pool.h"
#include "store/journal/chain.h"
#include "store/engine/private.h"
#include "store/journal/journal.h"
#include "store/journal/log.sql.h"
#include "store/engine/statement.h"

#include <string.h>

/* What the journal calls the things that are changed, and how the language of the run calls them: one JSON object. */
static const char *words(struct smv_pool *pool)
{
	static const struct {
		const char *kind, *text;
	} kinds[] = {
		{ "agreement", N_("agreement") },	{ "application", N_("application") }, { "database", N_("database") },
		{ "file", N_("file") },			{ "forgotten", N_("forgotten") },     { "in", N_("in") },
		{ "organisation", N_("organisation") }, { "payload", N_("erased changes") },  { "round", N_("round") },
		{ "setting", N_("setting") },		{ "survey", N_("survey") },
	};
	const char *text = "{";
	size_t i;

	for (i = 0; i < sizeof kinds / sizeof *kinds; i++)
		text = smv_printf(pool, "%s%s\"%s\":\"%s\"", text, i ? "," : "", kinds[i].kind, _(kinds[i].text));
	return smv_printf(pool, "%s}", text);
}

int smv_log_list(struct smv_store *store, struct smv_pool *pool, const struct smv_log_filter *filter, struct smv_log_entry **list,
		 size_t *count)
{
	sqlite3_stmt *st = smv_statement(store, sql_log_list);
	size_t room = 0;
	bool row;
	int rc;

	*list = NULL;
	*count = 0;
	if (!st)
		return SMV_INTERNAL;
	smv_bind_text(st, "words", words(pool));
	smv_bind_text(st, "since", filter->since);
	smv_bind_number(st, "all", !filter->organisation && !filter->round);
	smv_bind_number(st, "organisation", filter->organisation);
	smv_bind_number(st, "round", filter->round);
	while (!(rc = smv_step_row(store, st, &row)) && row) {
		*list = smv_grow(pool, *list, *count, &room, sizeof **list);
		(*list)[(*count)++] = (struct smv_log_entry){
			.id = smv_column_number(st, "id"),
			.at = smv_column_text(st, "at", pool),
			.who = smv_column_text(st, "who", pool),
			.command = smv_column_text(st, "command", pool),
			.found = smv_column_number(st, "outcome") == SMV_FOUND,
			.objects = smv_column_text(st, "objects", pool),
			.changes = smv_column_text(st, "changes", pool),
		};
	}
	return rc;
}

/* A payload whose text has been erased: fine when a later entry says so (register forget). */
struct erased {
	struct smv_pool *pool;
	struct smv_dictionary *names; /* "17/2": of entry 17 the second payload */
	bool *accounted;
	size_t count, room, lacking;
};

/* The chain as far as it has been reckoned. */
struct check {
	int64_t id;                       /* of the entry at hand; 0 before the first */
	unsigned char stated[SMV_HASH];   /* its hash as it is stored */
	unsigned char state[SMV_HASH];    /* the data's state that it names, when sealed */
	unsigned char previous[SMV_HASH]; /* the hash of the entry before it */
	unsigned char wanted[SMV_HASH];   /* the head that was given */
	int64_t payloads;                 /* of the entry at hand, so far */
	size_t strays;                    /* payloads of no entry */
	int64_t strange;                  /* the first entry that found other seals than the one before it left; 0: none */
	int outcome;                      /* that it names, SMV_NO_OUTCOME for none */
	bool sound, sealed, met;
	struct smv_chain chain;
	struct erased erased;
};

enum { ID, AT, WHO, COMMAND, PREVIOUS, HASH, STATE, OUTCOME };          /* of log_entries */
enum { JOURNAL, ORDINAL, OBJECT, SALT, PAYLOAD, DIGEST }; /* of log_payloads */

static bool same_hash(sqlite3_stmt *st, int column, const unsigned char hash[SMV_HASH])
{
	return sqlite3_column_bytes(st, column) == SMV_HASH && !memcmp(sqlite3_column_blob(st, column), hash, SMV_HASH);
}

static const char *text(sqlite3_stmt *st, int column)
{
	const char *found = (const char *)sqlite3_column_text(st, column);

	return found ? found : "";
}

static void begin_entry(struct check *check, sqlite3_stmt *st)
{
	int64_t id = sqlite3_column_int64(st, ID);

	check->sound = id == check->id + 1 && same_hash(st, PREVIOUS, check->previous) && sqlite3_column_bytes(st, HASH) == SMV_HASH;
	check->id = id;
	check->payloads = 0;
	if (check->sound)
		memcpy(check->stated, sqlite3_column_blob(st, HASH), SMV_HASH);
	check->sealed = sqlite3_column_bytes(st, STATE) == SMV_HASH;
	if (check->sealed)
		memcpy(check->state, sqlite3_column_blob(st, STATE), SMV_HASH);
	check->outcome = sqlite3_column_type(st, OUTCOME) == SQLITE_NULL ? SMV_NO_OUTCOME : sqlite3_column_int(st, OUTCOME);
	smv_chain_begin(&check->chain, check->previous, id, text(st, AT), text(st, WHO), text(st, COMMAND));
}

static void note_erased(struct erased *erased, sqlite3_stmt *st)
{
	const char *name = smv_printf(erased->pool, "%lld/%lld", (long long)sqlite3_column_int64(st, JOURNAL),
				      (long long)sqlite3_column_int64(st, ORDINAL));
	bool is_new;

	erased->accounted = smv_grow(erased->pool, erased->accounted, erased->count, &erased->room, sizeof *erased->accounted);
	smv_dictionary_add(erased->names, name, strlen(name), &is_new);
	erased->accounted[erased->count++] = false;
	erased->lacking++;
}

/* An entry's "payload 17/2" says that it erased that. */
static void account_for(struct erased *erased, const char *object)
{
	static const char prefix[] = "payload ";
	size_t at;

	if (!erased->lacking || strncmp(object, prefix, sizeof prefix - 1) != 0)
		return;
	object += sizeof prefix - 1;
	at = smv_dictionary_find(erased->names, object, strlen(object));
	if (at == SMV_NO_WORD || erased->accounted[at])
		return;
	erased->accounted[at] = true;
	erased->lacking--;
}

static void add_payload(struct check *check, sqlite3_stmt *st)
{
	bool salt = sqlite3_column_type(st, SALT) != SQLITE_NULL, payload = sqlite3_column_type(st, PAYLOAD) != SQLITE_NULL;
	unsigned char digest[SMV_HASH];

	if (sqlite3_column_int64(st, ORDINAL) != ++check->payloads || sqlite3_column_bytes(st, DIGEST) != SMV_HASH || salt != payload) {
		check->sound = false;
		return;
	}
	memcpy(digest, sqlite3_column_blob(st, DIGEST), SMV_HASH);
	smv_chain_payload(&check->chain, text(st, OBJECT), digest);
	account_for(&check->erased, text(st, OBJECT));
	if (!check->strange && !strcmp(text(st, OBJECT), smv_strange_seals))
		check->strange = check->id;
	if (!payload) {
		note_erased(&check->erased, st); /* its digest stands for it */
		return;
	}
	smv_chain_digest(sqlite3_column_blob(st, SALT), (size_t)sqlite3_column_bytes(st, SALT), text(st, PAYLOAD), digest);
	check->sound = check->sound && same_hash(st, DIGEST, digest);
}

/* Whether the entry at hand is as it was written; it is the one before from here on. */
static bool end_entry(struct check *check)
{
	unsigned char hash[SMV_HASH];

	smv_chain_end(&check->chain, check->sealed ? check->state : NULL, check->outcome, hash);
	if (!check->sound || memcmp(hash, check->stated, SMV_HASH) != 0)
		return false;
	memcpy(check->previous, hash, SMV_HASH);
	check->met = check->met || !memcmp(hash, check->wanted, SMV_HASH);
	return true;
}

/* The payloads up to the entry at hand; those before it belong to none.  *row: `st` stands on one that is to come. */
static int add_payloads(struct smv_store *store, struct check *check, sqlite3_stmt *st, bool *row)
{
	int rc = SMV_OK;

	for (; !rc && *row && sqlite3_column_int64(st, JOURNAL) <= check->id; rc = smv_step_row(store, st, row))
		if (sqlite3_column_int64(st, JOURNAL) == check->id)
			add_payload(check, st);
		else
			check->strays++;
	return rc;
}

/* Entries and their payloads, two lists in the order of the ids, walked together. */
static int walk(struct smv_store *store, struct check *check, size_t *entries, bool *holds)
{
	sqlite3_stmt *entry = smv_statement(store, sql_log_entries), *payload = smv_statement(store, sql_log_payloads);
	bool row, more;
	int rc;

	*holds = true;
	if ((rc = smv_step_row(store, payload, &more)))
		return rc;
	while (*holds && !(rc = smv_step_row(store, entry, &row)) && row) {
		begin_entry(check, entry);
		++*entries;
		if ((rc = add_payloads(store, check, payload, &more)))
			break;
		*holds = end_entry(check);
	}
	check->strays += !rc && more;
	sqlite3_reset(entry);
	sqlite3_reset(payload);
	return rc;
}

int smv_log_verify(struct smv_store *store, struct smv_pool *pool, const char *head, struct smv_findings *findings, size_t *entries)
{
	struct check check = { .met = !head, .erased = { .pool = pool, .names = smv_dictionary_new(pool) } };
	bool holds;
	int rc;

	*entries = 0;
	if (head && !smv_unhex(head, check.wanted, SMV_HASH))
		return smv_fail(SMV_USAGE, _("--head: '%s' is no head of a journal, write the 64 characters off the report"), head);
	if ((rc = walk(store, &check, entries, &holds)))
		return rc;
	if (!holds)
		smv_finding_add(findings, SMV_ERROR, NULL, SMV_ID_JOURNAL_BROKEN, _("entry %lld of the journal has been changed, or the one before it is missing"),
				(long long)check.id);
	else if (check.strays)
		smv_finding_add(findings, SMV_ERROR, NULL, SMV_ID_JOURNAL_BROKEN, _("the journal holds changes whose entries are missing"));
	else if (check.erased.lacking)
		smv_finding_add(findings, SMV_ERROR, NULL, SMV_ID_JOURNAL_BROKEN, smv_translate_plural("the text of %zu change has been erased, and no entry of the journal says so",
						     "the texts of %zu changes have been erased, and no entry of the journal says so", check.erased.lacking),
				check.erased.lacking);
	else if (check.strange)
		smv_finding_add(findings, SMV_ERROR, NULL, SMV_ID_SEALS_CHANGED,
				_("before entry %lld of the journal rows and their seals were changed outside samverkan; compare with a backup from before it"),
				(long long)check.strange);
	else if (!check.met)
		smv_finding_add(findings, SMV_ERROR, NULL, SMV_ID_JOURNAL_HEAD, _("no entry has the head that was given: the end has been cut off or written anew"));
	return SMV_OK;
}
