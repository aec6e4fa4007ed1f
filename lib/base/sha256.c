/* SPDX-License-Identifier: EUPL-1.2 */
/* SHA-256, fed piece by piece, through Nettle. */
#include "base/sha256.h"
#include "base/language.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"

#include <nettle/base16.h>
#include <stdio.h>
#include <string.h>
#include <sys/random.h>

void smv_hash_begin(struct smv_hash *hash)
{
	sha256_init(&hash->state);
}

void smv_hash_feed(struct smv_hash *hash, const void *bytes, size_t size)
{
	if (size)
		sha256_update(&hash->state, size, bytes);
}

void smv_hash_feed_sized(struct smv_hash *hash, const void *bytes, size_t size)
{
	char digits[24], *at = digits + sizeof digits;
	size_t rest = size;

	/* "12:": by hand, for this runs for each value of a large file. */
	*--at = ':';
	do
		*--at = (char)('0' + rest % 10);
	while (rest /= 10);
	smv_hash_feed(hash, at, (size_t)(digits + sizeof digits - at));
	smv_hash_feed(hash, bytes, size);
}

void smv_hash_feed_text(struct smv_hash *hash, const char *text)
{
	smv_hash_feed_sized(hash, text, strlen(text));
}

void smv_hash_feed_number(struct smv_hash *hash, int64_t number)
{
	unsigned char bytes[8];
	size_t i;

	for (i = 0; i < sizeof bytes; i++)
		bytes[i] = (unsigned char)((uint64_t)number >> 8 * i);
	smv_hash_feed(hash, bytes, sizeof bytes);
}

void smv_hash_end(struct smv_hash *hash, unsigned char *answer, size_t size)
{
	sha256_digest(&hash->state, size, answer);
}

const char *smv_hex(struct smv_pool *pool, const unsigned char *bytes, size_t size)
{
	char *text = smv_alloc(pool, BASE16_ENCODE_LENGTH(size) + 1);

	base16_encode_update(text, size, bytes);
	text[BASE16_ENCODE_LENGTH(size)] = '\0';
	return text;
}

bool smv_unhex(const char *text, unsigned char *bytes, size_t size)
{
	struct base16_decode_ctx state;
	size_t used = size;

	if (strlen(text) != BASE16_ENCODE_LENGTH(size) || strspn(text, "0123456789abcdefABCDEF") != strlen(text))
		return false;
	base16_decode_init(&state);
	return base16_decode_update(&state, &used, bytes, strlen(text), text) && base16_decode_final(&state) && used == size;
}

int smv_random(unsigned char *bytes, size_t size)
{
	if (getentropy(bytes, size) == 0)
		return SMV_OK;
	return smv_fail(SMV_INTERNAL, _("no random numbers to be had from the system"));
}
