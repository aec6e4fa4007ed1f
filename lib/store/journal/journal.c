/* SPDX-License-Identifier: EUPL-1.2 */
/* The journal: one entry a command, chained as chain.h says. */
#include "store/journal/journal.h"
#include "base/fail.h"
#include "base/language.h"
#include "base/pool.h"
#include "store/journal/chain.h"
#include "store/engine/private.h"
#include "store/journal/journal.sql.h"
#include "store/engine/statement.h"

#include <string.h>

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

int smv_store_note(struct smv_store *store, const char *object, const char *payload)
{
	store->notes = smv_grow(store->pool, store->notes, store->note_count, &store->note_room, sizeof *store->notes);
	store->notes[store->note_count++] =
		(struct smv_noted){ smv_copy(store->pool, object), smv_copy(store->pool, payload) };
	return SMV_OK;
}

/* A hash out of a column; false when there is none. */
static bool read_hash(sqlite3_stmt *st, int column, unsigned char hash[SMV_HASH])
{
	if (sqlite3_column_bytes(st, column) != SMV_HASH)
		return false;
	memcpy(hash, sqlite3_column_blob(st, column), SMV_HASH);
	return true;
}

int smv_journal_newest(struct smv_store *store, int64_t *id, unsigned char hash[SMV_HASH], unsigned char state[SMV_HASH], bool *sealed)
{
	sqlite3_stmt *st = smv_statement(store, sql_journal_head);
	bool row;
	int rc;

	memset(hash, 0, SMV_HASH);
	*id = 0;
	*sealed = false;
	if ((rc = smv_step_row(store, st, &row)) || !row)
		return rc;
	*id = sqlite3_column_int64(st, 0);
	read_hash(st, 1, hash);
	*sealed = read_hash(st, 2, state);
	sqlite3_reset(st);
	return SMV_OK;
}

int smv_store_head(struct smv_store *store, struct smv_pool *pool, const char **head)
{
	unsigned char hash[SMV_HASH], state[SMV_HASH];
	bool sealed;
	int64_t id;
	int rc = smv_journal_newest(store, &id, hash, state, &sealed);

	*head = smv_hex(pool, hash, SMV_HASH);
	return rc;
}

static void bind_blob(sqlite3_stmt *st, const char *name, const unsigned char *bytes, int size)
{
	sqlite3_bind_blob(st, sqlite3_bind_parameter_index(st, name), bytes, size, SQLITE_STATIC);
}

static int write_payload(struct smv_store *store, int64_t id, size_t ordinal, struct smv_chain *chain)
{
	const struct smv_noted *note = &store->notes[ordinal];
	sqlite3_stmt *st = smv_statement(store, sql_journal_payload_add);
	unsigned char salt[SMV_SALT], digest[SMV_HASH];
	int rc;

	if (!st)
		return SMV_INTERNAL;
	if ((rc = smv_random(salt, sizeof salt)))
		return rc;
	smv_chain_digest(salt, sizeof salt, note->payload, digest);
	smv_chain_payload(chain, note->object, digest);
	smv_bind_number(st, "journal", id);
	smv_bind_number(st, "ordinal", (int64_t)ordinal + 1);
	smv_bind_text(st, "object", note->object);
	smv_bind_text(st, "payload", note->payload);
	bind_blob(st, ":salt", salt, SMV_SALT);
	bind_blob(st, ":digest", digest, SMV_HASH);
	return smv_step_done(store, st);
}

static int write_entry(struct smv_store *store, int64_t id, const unsigned char previous[SMV_HASH], const unsigned char state[SMV_HASH])
{
	const struct smv_entry *entry = &store->entry;
	unsigned char hash[SMV_HASH];
	struct smv_chain chain;
	sqlite3_stmt *st;
	size_t i;
	int rc;

	smv_chain_begin(&chain, previous, id, entry->at, entry->who, entry->command);
	for (i = 0; i < store->note_count; i++)
		if ((rc = write_payload(store, id, i, &chain)))
			return rc;
	smv_chain_end(&chain, state, store->outcome, hash);
	if (!(st = smv_statement(store, sql_journal_add)))
		return SMV_INTERNAL;
	smv_bind_number(st, "id", id);
	smv_bind_text(st, "at", entry->at);
	smv_bind_text(st, "who", entry->who);
	smv_bind_text(st, "command", entry->command);
	bind_blob(st, ":previous", previous, SMV_HASH);
	bind_blob(st, ":hash", hash, SMV_HASH);
	bind_blob(st, ":state", state, SMV_HASH);
	smv_bind_number(st, "outcome", store->outcome);
	return smv_step_done(store, st);
}

const char smv_strange_seals[] = "seals";

int smv_journal_compare(struct smv_store *store, const unsigned char state[SMV_HASH])
{
	unsigned char hash[SMV_HASH], stated[SMV_HASH];
	int64_t newest;
	bool sealed;
	int rc;

	if ((rc = smv_journal_newest(store, &newest, hash, stated, &sealed)) || !sealed || !memcmp(stated, state, SMV_HASH))
		return rc;
	smv_store_note(store, smv_strange_seals, smv_printf(store->pool, "{\"after\":%lld,\"found\":\"%s\"}", (long long)newest,
							    smv_hex(store->pool, state, SMV_HASH)));
	return SMV_OK;
}

int smv_journal_write(struct smv_store *store, const unsigned char state[SMV_HASH])
{
	unsigned char previous[SMV_HASH], before[SMV_HASH];
	int64_t newest;
	bool sealed;
	int rc;

	if ((rc = smv_journal_newest(store, &newest, previous, before, &sealed)))
		return rc;
	/* A run that wrote the same again has changed nothing. */
	if (!store->note_count && sealed && !memcmp(before, state, SMV_HASH))
		return SMV_OK;
	return write_entry(store, newest + 1, previous, state);
}
