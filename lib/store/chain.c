/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/chain.h"

#include <stdio.h>
#include <string.h>

/* A text with its length before it, so that two texts cannot be mistaken for two others when they stand together. */
static void feed_text(struct smv_chain *chain, const char *text)
{
	char length[32];
	size_t size = strlen(text);

	snprintf(length, sizeof length, "%zu:", size);
	crypto_hash_sha256_update(&chain->state, (const unsigned char *)length, strlen(length));
	crypto_hash_sha256_update(&chain->state, (const unsigned char *)text, size);
}

void smv_chain_begin(struct smv_chain *chain, const unsigned char previous[SMV_HASH], int64_t id, const char *at, const char *who,
		     const char *command)
{
	char number[32];

	snprintf(number, sizeof number, "%lld", (long long)id);
	crypto_hash_sha256_init(&chain->state);
	crypto_hash_sha256_update(&chain->state, previous, SMV_HASH);
	feed_text(chain, number);
	feed_text(chain, at);
	feed_text(chain, who);
	feed_text(chain, command);
}

void smv_chain_payload(struct smv_chain *chain, const char *object, const unsigned char digest[SMV_HASH])
{
	feed_text(chain, object);
	crypto_hash_sha256_update(&chain->state, digest, SMV_HASH);
}

void smv_chain_end(struct smv_chain *chain, unsigned char hash[SMV_HASH])
{
	crypto_hash_sha256_final(&chain->state, hash);
}

void smv_chain_digest(const unsigned char *salt, size_t salt_size, const char *payload, unsigned char digest[SMV_HASH])
{
	crypto_hash_sha256_state state;

	crypto_hash_sha256_init(&state);
	crypto_hash_sha256_update(&state, salt, salt_size);
	crypto_hash_sha256_update(&state, (const unsigned char *)payload, strlen(payload));
	crypto_hash_sha256_final(&state, digest);
}
