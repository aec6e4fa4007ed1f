/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_BASE_SHA256_H
#define SMV_BASE_SHA256_H

#include <nettle/sha2.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct smv_pool;

/* SHA-256, fed piece by piece: what the journal's chain, the seals of rows and the digests of files are made of. */
enum { SMV_HASH = SHA256_DIGEST_SIZE };

struct smv_hash {
	struct sha256_ctx state;
};

void smv_hash_begin(struct smv_hash *hash);
void smv_hash_feed(struct smv_hash *hash, const void *bytes, size_t size);
/* The bytes with their count before them, so that two texts cannot be mistaken for two others when they stand together. */
void smv_hash_feed_sized(struct smv_hash *hash, const void *bytes, size_t size);
void smv_hash_feed_text(struct smv_hash *hash, const char *text);
/* Eight bytes, the least first, on any machine. */
void smv_hash_feed_number(struct smv_hash *hash, int64_t number);
/* Fills the first `size` bytes of the answer: SMV_HASH, or fewer for a shorter hash. */
void smv_hash_end(struct smv_hash *hash, unsigned char *answer, size_t size);

/* Two lower-case digits a byte. */
const char *smv_hex(struct smv_pool *pool, const unsigned char *bytes, size_t size);
/* The other way: false when text is not exactly so many bytes in hexadecimal digits. */
bool smv_unhex(const char *text, unsigned char *bytes, size_t size);

/* Random bytes of the system's, for salts and keys; at most 256.  SMV_INTERNAL when there are none to be had. */
int smv_random(unsigned char *bytes, size_t size);

#endif
