/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The journal: one entry a command, chained.  An entry's hash covers the entry before it, its own columns and the digests
 * of its payloads; a payload's digest covers its salt and text.  Salt and text can be erased, and the chain still holds.
 */
#include "store/store.h"
#include "base/fail.h"
#include "base/language.h"
#include "base/pool.h"
#include "store/handle.h"
#include "store/journal.sql.h"
#include "store/statement.h"

#include <sodium.h>
#include <stdio.h>
#include <string.h>

enum { HASH = crypto_hash_sha256_BYTES, SALT = 16 };

struct smv_digest {
	crypto_hash_sha256_state state;
};

struct smv_digest *smv_digest_new(struct smv_pool *pool)
{
	struct smv_digest *digest = smv_alloc(pool, sizeof *digest);

	crypto_hash_sha256_init(&digest->state);
	return digest;
}

void smv_digest_feed(void *digest, const void *bytes, size_t size)
{
	crypto_hash_sha256_update(&((struct smv_digest *)digest)->state, bytes, size);
}

static const char *hex(struct smv_pool *pool, const unsigned char hash[HASH])
{
	char *text = smv_alloc(pool, HASH * 2 + 1);

	return sodium_bin2hex(text, HASH * 2 + 1, hash, HASH);
}

const char *smv_digest_end(struct smv_digest *digest, struct smv_pool *pool)
{
	unsigned char hash[HASH];

	crypto_hash_sha256_final(&digest->state, hash);
	return hex(pool, hash);
}

int smv_store_note(struct smv_store *store, const char *object, const char *payload)
{
	store->notes = smv_grow(store->pool, store->notes, store->note_count, &store->note_room, sizeof *store->notes);
	store->notes[store->note_count++] =
		(struct smv_noted){ smv_copy(store->pool, object), smv_copy(store->pool, payload) };
	return SMV_OK;
}

static int read_head(struct smv_store *store, int64_t *id, unsigned char hash[HASH])
{
	sqlite3_stmt *st = smv_statement(store, sql_journal_head);
	bool row;
	int rc;

	memset(hash, 0, HASH);
	*id = 0;
	if ((rc = smv_step_row(store, st, &row)) || !row)
		return rc;
	*id = sqlite3_column_int64(st, 0);
	if (sqlite3_column_bytes(st, 1) == HASH)
		memcpy(hash, sqlite3_column_blob(st, 1), HASH);
	sqlite3_reset(st);
	return SMV_OK;
}

int smv_store_head(struct smv_store *store, struct smv_pool *pool, const char **head)
{
	unsigned char hash[HASH];
	int64_t id;
	int rc = read_head(store, &id, hash);

	*head = hex(pool, hash);
	return rc;
}

static void bind_blob(sqlite3_stmt *st, const char *name, const unsigned char *bytes, int size)
{
	sqlite3_bind_blob(st, sqlite3_bind_parameter_index(st, name), bytes, size, SQLITE_STATIC);
}

/* A text with its length before it, so that two texts cannot be mistaken for two others when they stand together. */
static void feed_text(crypto_hash_sha256_state *state, const char *text)
{
	char length[32];
	size_t size = strlen(text);

	snprintf(length, sizeof length, "%zu:", size);
	crypto_hash_sha256_update(state, (const unsigned char *)length, strlen(length));
	crypto_hash_sha256_update(state, (const unsigned char *)text, size);
}

static int write_payload(struct smv_store *store, int64_t id, size_t ordinal, crypto_hash_sha256_state *entry)
{
	const struct smv_noted *note = &store->notes[ordinal];
	sqlite3_stmt *st = smv_statement(store, sql_journal_payload_add);
	unsigned char salt[SALT], digest[HASH];
	crypto_hash_sha256_state state;

	if (!st)
		return SMV_INTERNAL;
	randombytes_buf(salt, sizeof salt);
	crypto_hash_sha256_init(&state);
	crypto_hash_sha256_update(&state, salt, sizeof salt);
	crypto_hash_sha256_update(&state, (const unsigned char *)note->payload, strlen(note->payload));
	crypto_hash_sha256_final(&state, digest);
	feed_text(entry, note->object);
	crypto_hash_sha256_update(entry, digest, sizeof digest);
	smv_bind_number(st, "journal", id);
	smv_bind_number(st, "ordinal", (int64_t)ordinal + 1);
	smv_bind_text(st, "object", note->object);
	smv_bind_text(st, "payload", note->payload);
	bind_blob(st, ":salt", salt, SALT);
	bind_blob(st, ":digest", digest, HASH);
	return smv_step_done(store, st);
}

int smv_journal_write(struct smv_store *store)
{
	unsigned char previous[HASH], hash[HASH];
	crypto_hash_sha256_state state;
	sqlite3_stmt *st;
	char number[32];
	int64_t last;
	size_t i;
	int rc;

	if (sodium_init() < 0)
		return smv_fail(SMV_INTERNAL, _("no random numbers to be had from the system"));
	if ((rc = read_head(store, &last, previous)))
		return rc;
	snprintf(number, sizeof number, "%lld", (long long)last + 1);
	crypto_hash_sha256_init(&state);
	crypto_hash_sha256_update(&state, previous, HASH);
	feed_text(&state, number);
	feed_text(&state, store->entry.at);
	feed_text(&state, store->entry.who);
	feed_text(&state, store->entry.command);
	for (i = 0; i < store->note_count; i++)
		if ((rc = write_payload(store, last + 1, i, &state)))
			return rc;
	crypto_hash_sha256_final(&state, hash);
	if (!(st = smv_statement(store, sql_journal_add)))
		return SMV_INTERNAL;
	smv_bind_number(st, "id", last + 1);
	smv_bind_text(st, "at", store->entry.at);
	smv_bind_text(st, "who", store->entry.who);
	smv_bind_text(st, "command", store->entry.command);
	bind_blob(st, ":previous", previous, HASH);
	bind_blob(st, ":hash", hash, HASH);
	return smv_step_done(store, st);
}
