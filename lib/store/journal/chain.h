/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_STORE_JOURNAL_CHAIN_H
#define SMV_STORE_JOURNAL_CHAIN_H

#include "base/sha256.h"

#include <stdint.h>

/*
 * How the journal is chained, for who writes it and for who checks it.  An entry's hash is SHA-256 over the hash of the
 * entry before it, its own columns, each payload's object and digest, the state of the data that it left (seal.h), and its
 * outcome; a payload's digest is SHA-256 over its salt and text.  Salt and text can be erased, and the chain still holds.
 */
enum { SMV_SALT = 16 };

/* The hash of one entry under way: begin, each payload in its order, end. */
struct smv_chain {
	struct smv_hash hash;
};

void smv_chain_begin(struct smv_chain *chain, const unsigned char previous[SMV_HASH], int64_t id, const char *at, const char *who,
		     const char *command);
void smv_chain_payload(struct smv_chain *chain, const char *object, const unsigned char digest[SMV_HASH]);
void smv_chain_end(struct smv_chain *chain, const unsigned char state[SMV_HASH], int64_t outcome, unsigned char hash[SMV_HASH]);

void smv_chain_digest(const unsigned char *salt, size_t salt_size, const char *payload, unsigned char digest[SMV_HASH]);

#endif
