/* SPDX-License-Identifier: EUPL-1.2 */
/* How the journal is chained. */
#include "store/journal/chain.h"

#include <stdio.h>
#include <string.h>

void smv_chain_begin(struct smv_chain *chain, const unsigned char previous[SMV_HASH], int64_t id, const char *at, const char *who,
		     const char *command)
{
	char number[32];

	snprintf(number, sizeof number, "%lld", (long long)id);
	smv_hash_begin(&chain->hash);
	smv_hash_feed(&chain->hash, previous, SMV_HASH);
	smv_hash_feed_text(&chain->hash, number);
	smv_hash_feed_text(&chain->hash, at);
	smv_hash_feed_text(&chain->hash, who);
	smv_hash_feed_text(&chain->hash, command);
}

void smv_chain_payload(struct smv_chain *chain, const char *object, const unsigned char digest[SMV_HASH])
{
	smv_hash_feed_text(&chain->hash, object);
	smv_hash_feed(&chain->hash, digest, SMV_HASH);
}

void smv_chain_end(struct smv_chain *chain, const unsigned char state[SMV_HASH], int64_t outcome, unsigned char hash[SMV_HASH])
{
	smv_hash_feed_sized(&chain->hash, state, SMV_HASH);
	smv_hash_feed_number(&chain->hash, outcome);
	smv_hash_end(&chain->hash, hash, SMV_HASH);
}

void smv_chain_digest(const unsigned char *salt, size_t salt_size, const char *payload, unsigned char digest[SMV_HASH])
{
	struct smv_hash hash;

	smv_hash_begin(&hash);
	smv_hash_feed(&hash, salt, salt_size);
	smv_hash_feed(&hash, payload, strlen(payload));
	smv_hash_end(&hash, digest, SMV_HASH);
}
