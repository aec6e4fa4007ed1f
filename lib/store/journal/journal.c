/* SPDX-License-Identifier: EUPL-1.2 */
/* The journal: one entry a command, chained as chain.h says. */
#include "store/journal/journal.h"
#include "base/language.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"
#include "store/engine/engine.h"
#include "store/engine/query.h"
#include "store/journal/chain.h"
#include "store/journal/journal.sql.h"

#include <string.h>

struct noted {
	const char *object, *payload;
};

/* What is kept with an open store. */
struct journal {
	struct smv_entry entry; /* of whoever opened it */
	int outcome;            /* for the entry of the open transaction */
	struct noted *notes;
	size_t count, room;
};

struct smv_digest {
	struct smv_hash hash;
};

struct smv_digest *smv_digest_new(struct smv_pool *pool)
{
	struct smv_digest *digest = smv_alloc(pool, sizeof *digest);

	smv_hash_begin(&digest->hash);
	return digest;
}

void smv_digest_feed(void *digest, const void *bytes, size_t size)
{
	smv_hash_feed(&((struct smv_digest *)digest)->hash, bytes, size);
}

const char *smv_digest_end(struct smv_digest *digest, struct smv_pool *pool)
{
	unsigned char hash[SMV_HASH];

	smv_hash_end(&digest->hash, hash, SMV_HASH);
	return smv_hex(pool, hash, SMV_HASH);
}

static struct journal *journal_of(const struct smv_store *store)
{
	return smv_engine_kept(store, SMV_OF_JOURNAL);
}

void smv_journal_open(struct smv_store *store, const struct smv_entry *entry)
{
	struct journal *journal = smv_alloc(smv_engine_pool(store), sizeof *journal);

	*journal = (struct journal){ .outcome = SMV_OK };
	if (entry)
		journal->entry = *entry;
	smv_engine_keep(store, SMV_OF_JOURNAL, journal);
}

const struct smv_entry *smv_store_entry(const struct smv_store *store)
{
	return &journal_of(store)->entry;
}

void smv_journal_begin(struct smv_store *store)
{
	journal_of(store)->count = 0;
	journal_of(store)->outcome = SMV_OK;
}

void smv_journal_outcome(struct smv_store *store, int outcome)
{
	journal_of(store)->outcome = outcome;
}

bool smv_journal_noted(const struct smv_store *store)
{
	return journal_of(store)->count > 0;
}

int smv_store_note(struct smv_store *store, const char *object, const char *payload)
{
	struct smv_pool *pool = smv_engine_pool(store);
	struct journal *journal = journal_of(store);

	journal->notes = smv_grow(pool, journal->notes, journal->count, &journal->room, sizeof *journal->notes);
	journal->notes[journal->count++] = (struct noted){ smv_copy(pool, object), smv_copy(pool, payload) };
	return SMV_OK;
}

int smv_journal_newest(struct smv_store *store, int64_t *id, unsigned char hash[SMV_HASH], unsigned char state[SMV_HASH])
{
	struct smv_query *query = smv_query(store, sql_journal_head);
	bool row;
	int rc;

	memset(hash, 0, SMV_HASH);
	memset(state, 0, SMV_HASH);
	*id = 0;
	if ((rc = smv_query_one(query, &row)) || !row)
		return rc;
	*id = smv_query_number(query, "id");
	smv_query_copy(query, "hash", hash, SMV_HASH);
	smv_query_copy(query, "state", state, SMV_HASH);
	return smv_query_end(query);
}

int smv_store_head(struct smv_store *store, struct smv_pool *pool, const char **head)
{
	unsigned char hash[SMV_HASH], state[SMV_HASH];
	int64_t id;
	int rc = smv_journal_newest(store, &id, hash, state);

	*head = smv_hex(pool, hash, SMV_HASH);
	return rc;
}

static int write_payload(struct smv_store *store, int64_t id, size_t ordinal, struct smv_chain *chain)
{
	const struct noted *note = &journal_of(store)->notes[ordinal];
	struct smv_query *query = smv_query(store, sql_journal_payload_add);
	unsigned char salt[SMV_SALT], digest[SMV_HASH];
	int rc;

	if ((rc = smv_random(salt, sizeof salt)))
		return rc;
	smv_chain_digest(salt, sizeof salt, note->payload, digest);
	smv_chain_payload(chain, note->object, digest);
	smv_query_bind_number(query, "journal", id);
	smv_query_bind_number(query, "ordinal", (int64_t)ordinal + 1);
	smv_query_bind_text(query, "object", note->object);
	smv_query_bind_bytes(query, "salt", salt, SMV_SALT);
	smv_query_bind_text(query, "payload", note->payload);
	smv_query_bind_bytes(query, "digest", digest, SMV_HASH);
	return smv_query_run(query);
}

static int write_entry(struct smv_store *store, int64_t id, const unsigned char previous[SMV_HASH], const unsigned char state[SMV_HASH])
{
	const struct journal *journal = journal_of(store);
	const struct smv_entry *entry = &journal->entry;
	unsigned char hash[SMV_HASH];
	struct smv_chain chain;
	struct smv_query *query;
	size_t i;
	int rc;

	smv_chain_begin(&chain, previous, id, entry->at, entry->who, entry->command);
	for (i = 0; i < journal->count; i++)
		if ((rc = write_payload(store, id, i, &chain)))
			return rc;
	smv_chain_end(&chain, state, journal->outcome, hash);
	query = smv_query(store, sql_journal_add);
	smv_query_bind_number(query, "id", id);
	smv_query_bind_text(query, "at", entry->at);
	smv_query_bind_text(query, "who", entry->who);
	smv_query_bind_text(query, "command", entry->command);
	smv_query_bind_bytes(query, "previous", previous, SMV_HASH);
	smv_query_bind_bytes(query, "hash", hash, SMV_HASH);
	smv_query_bind_bytes(query, "state", state, SMV_HASH);
	smv_query_bind_number(query, "outcome", journal->outcome);
	return smv_query_run(query);
}

const char smv_strange_seals[] = "seals";

int smv_journal_compare(struct smv_store *store, const unsigned char state[SMV_HASH])
{
	unsigned char hash[SMV_HASH], stated[SMV_HASH];
	int64_t newest;
	int rc;

	if ((rc = smv_journal_newest(store, &newest, hash, stated)) || !newest || !memcmp(stated, state, SMV_HASH))
		return rc;
	return smv_store_note(store, smv_strange_seals,
			      smv_printf(smv_engine_pool(store), "{\"after\":%lld,\"found\":\"%s\"}", (long long)newest,
					 smv_hex(smv_engine_pool(store), state, SMV_HASH)));
}

int smv_journal_write(struct smv_store *store, const unsigned char state[SMV_HASH])
{
	unsigned char previous[SMV_HASH], before[SMV_HASH];
	int64_t newest;
	int rc;

	if ((rc = smv_journal_newest(store, &newest, previous, before)))
		return rc;
	/* A run that wrote the same again has changed nothing. */
	if (!smv_journal_noted(store) && newest && !memcmp(before, state, SMV_HASH))
		return SMV_OK;
	return write_entry(store, newest + 1, previous, state);
}
