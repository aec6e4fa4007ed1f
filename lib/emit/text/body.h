/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_EMIT_TEXT_BODY_H
#define SMV_EMIT_TEXT_BODY_H

#include <stddef.h>

struct smv_pool;

/* Bytes that grow at the end, in the pool. */
struct smv_body {
	struct smv_pool *pool;
	char *bytes;
	size_t length, room;
};

/* Text as it stands. */
void smv_body_put(struct smv_body *body, const char *text);
void smv_body_bytes(struct smv_body *body, const char *bytes, size_t size);
void smv_body_printf(struct smv_body *body, const char *format, ...)
	__attribute__((format(printf, 2, 3)));

/*
 * Text between tags or in quotes: & < > " are named, a line end is put as line_break.  Other
 * control characters, which XML cannot hold, become spaces; marks that turn the direction of what
 * follows (U+202A to U+202E, U+2066 to U+2069) are left out, for they would turn the sentence
 * around a name as well.
 */
void smv_body_text(struct smv_body *body, const char *text, const char *line_break);

/* The text without those marks; the same pointer when there are none. */
const char *smv_body_unturned(struct smv_pool *pool, const char *text);

/* A part kept as a file, with each {name} of the list replaced; pairs of name and text, ends with
 * NULL. */
void smv_body_fill(struct smv_body *body, const char *part, size_t size, const char *const *pairs);

#endif
