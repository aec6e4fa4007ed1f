/* SPDX-License-Identifier: EUPL-1.2 */
/* The journal read, and its chain verified. */
#include "store/journal/log.h"
#include "base/dictionary.h"
#include "base/language.h"
#include "samverkan/fail.h"
#include "samverkan/finding.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"
#include "store/engine/query.h"
#include "store/journal/chain.h"
#include "store/journal/journal.h"
#include "store/journal/log.sql.h"

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

static void read_entry(struct smv_query *row, struct smv_pool *pool, void *item)
{
	*(struct smv_log_entry *)item = (struct smv_log_entry){
		.id = smv_query_number(row, "id"),
		.at = smv_query_text(row, "at", pool),
		.who = smv_query_text(row, "who", pool),
		.command = smv_query_text(row, "command", pool),
		.found = smv_query_number(row, "outcome") == SMV_FOUND,
		.objects = smv_query_text(row, "objects", pool),
		.changes = smv_query_text(row, "changes", pool),
	};
}

int smv_log_list(struct smv_store *store, struct smv_pool *pool, const struct smv_log_filter *filter, struct smv_log_entry **list,
		 size_t *count)
{
	struct smv_query *query = smv_query(store, sql_log_list);

	smv_query_bind_number(query, "organisation", filter->organisation);
	smv_query_bind_number(query, "round", filter->round);
	smv_query_bind_text(query, "words", words(pool));
	smv_query_bind_number(query, "all", !filter->organisation && !filter->round);
	smv_query_bind_text(query, "since", filter->since);
	return smv_query_list(query, pool, read_entry, sizeof **list, list, count);
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
	unsigned char state[SMV_HASH];    /* the data's state that it names */
	unsigned char previous[SMV_HASH]; /* the hash of the entry before it */
	unsigned char wanted[SMV_HASH];   /* the head that was given */
	int64_t payloads;                 /* of the entry at hand, so far */
	size_t strays;                    /* payloads of no entry */
	int64_t strange;                  /* the first entry that found other seals than the one before it left; 0: none */
	int64_t outcome;                  /* that it names */
	bool sound, met;
	struct smv_chain chain;
	struct erased erased;
};

/* Until the next row. */
static const char *text(struct smv_query *row, const char *column)
{
	const void *found;

	smv_query_bytes(row, column, &found);
	return found ? found : "";
}

static void begin_entry(struct check *check, struct smv_query *row)
{
	int64_t id = smv_query_number(row, "id");
	const char *at = text(row, "at"), *who = text(row, "who"), *command = text(row, "command");
	unsigned char previous[SMV_HASH];

	check->sound = smv_query_copy(row, "previous", previous, SMV_HASH) && !memcmp(previous, check->previous, SMV_HASH) &&
		       id == check->id + 1;
	check->id = id;
	check->payloads = 0;
	check->sound = smv_query_copy(row, "hash", check->stated, SMV_HASH) && check->sound;
	check->sound = smv_query_copy(row, "state", check->state, SMV_HASH) && check->sound;
	check->outcome = smv_query_number(row, "outcome");
	smv_chain_begin(&check->chain, check->previous, id, at, who, command);
}

static void note_erased(struct erased *erased, int64_t journal, int64_t ordinal)
{
	const char *name = smv_printf(erased->pool, "%lld/%lld", (long long)journal, (long long)ordinal);
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

static void add_payload(struct check *check, struct smv_query *row)
{
	int64_t ordinal = smv_query_number(row, "ordinal");
	const char *object = text(row, "object");
	unsigned char salt[SMV_SALT], stated[SMV_HASH], digest[SMV_HASH];
	bool salted = smv_query_copy(row, "salt", salt, SMV_SALT);
	const void *payload;

	smv_query_bytes(row, "payload", &payload);
	if (ordinal != ++check->payloads || !smv_query_copy(row, "digest", stated, SMV_HASH) || salted != (payload != NULL)) {
		check->sound = false;
		return;
	}
	smv_chain_payload(&check->chain, object, stated);
	account_for(&check->erased, object);
	if (!check->strange && !strcmp(object, smv_strange_seals))
		check->strange = check->id;
	if (!payload) {
		note_erased(&check->erased, check->id, ordinal); /* its digest stands for it */
		return;
	}
	smv_chain_digest(salt, SMV_SALT, payload, digest);
	check->sound = check->sound && !memcmp(stated, digest, SMV_HASH);
}

/* Whether the entry at hand is as it was written; it is the one before from here on. */
static bool end_entry(struct check *check)
{
	unsigned char hash[SMV_HASH];

	smv_chain_end(&check->chain, check->state, check->outcome, hash);
	if (!check->sound || memcmp(hash, check->stated, SMV_HASH) != 0)
		return false;
	memcpy(check->previous, hash, SMV_HASH);
	check->met = check->met || !memcmp(hash, check->wanted, SMV_HASH);
	return true;
}

/* The payloads up to the entry at hand; those before it belong to none.  *row: `payload` stands on one that is to come. */
static int add_payloads(struct check *check, struct smv_query *payload, bool *row)
{
	int64_t journal;
	int rc = SMV_OK;

	for (; !rc && *row && (journal = smv_query_number(payload, "journal")) <= check->id; rc = smv_query_next(payload, row))
		if (journal == check->id)
			add_payload(check, payload);
		else
			check->strays++;
	return rc;
}

/* Entries and their payloads, two lists in the order of the ids, walked together. */
static int walk(struct smv_store *store, struct check *check, size_t *entries, bool *holds)
{
	struct smv_query *entry = smv_query(store, sql_log_entries), *payload = smv_query(store, sql_log_payloads);
	bool row, more;
	int rc;

	*holds = true;
	if ((rc = smv_query_next(payload, &more)))
		return rc;
	while (*holds && !(rc = smv_query_next(entry, &row)) && row) {
		begin_entry(check, entry);
		++*entries;
		if ((rc = add_payloads(check, payload, &more)))
			break;
		*holds = end_entry(check);
	}
	check->strays += !rc && more;
	smv_query_end(entry);
	smv_query_end(payload);
	return rc;
}

static int tell_strange(struct smv_store *store, const struct check *check, struct smv_findings *findings)
{
	struct smv_query *query = smv_query(store, sql_log_strange);
	const char *places;
	int rc;

	smv_query_bind_number(query, "journal", check->strange);
	smv_query_bind_text(query, "object", smv_strange_seals);
	if ((rc = smv_query_one(query, NULL)))
		return rc;
	places = smv_query_text(query, "places", findings->pool);
	if (places)
		smv_finding_add(findings, SMV_ERROR, NULL, SMV_ID_SEALS_CHANGED,
				_("before entry %lld of the journal rows and their seals were changed outside samverkan (%s); compare with a "
				  "backup from before it"), (long long)check->strange, places);
	else
		smv_finding_add(findings, SMV_ERROR, NULL, SMV_ID_SEALS_CHANGED,
				_("before entry %lld of the journal rows and their seals were changed outside samverkan; compare with a "
				  "backup from before it"), (long long)check->strange);
	return smv_query_end(query);
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
		return tell_strange(store, &check, findings);
	else if (!check.met)
		smv_finding_add(findings, SMV_ERROR, NULL, SMV_ID_JOURNAL_HEAD, _("no entry has the head that was given: the end has been cut off or written anew"));
	return SMV_OK;
}

static void read_day(struct smv_query *row, struct smv_pool *pool, void *item)
{
	*(const char **)item = smv_query_text(row, "day", pool);
}

int smv_log_first_day(struct smv_store *store, struct smv_pool *pool, const char *object, const char **day)
{
	struct smv_query *query = smv_query(store, sql_log_first_day);
	bool found;

	*day = NULL;
	smv_query_bind_text(query, "object", object);
	return smv_query_get(query, pool, read_day, day, &found);
}
