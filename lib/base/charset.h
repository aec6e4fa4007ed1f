/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_BASE_CHARSET_H
#define SMV_BASE_CHARSET_H

#include <stdbool.h>
#include <stddef.h>

/* Bytes of another character set to UTF-8, a piece (for instance a line) at a time. */
struct smv_charset;

/*
 * name is any that ICU knows: "windows-1252", "UTF-16LE", "ibm850".  SMV_USAGE with the usual names when there is no
 * such character set.
 */
int smv_charset_open(struct smv_charset **charset, const char *name);
void smv_charset_close(struct smv_charset *charset); /* NULL is fine */

/* Whether a byte below 0x80 is the ASCII character of that value, so that lines can be told apart before decoding. */
bool smv_charset_like_ascii(struct smv_charset *charset);

/*
 * Decodes whole characters; each call stands alone.  *text is put in the charset's own memory, with a NUL after it, and
 * lives until the next call.  False when some bytes mean nothing in this character set.
 */
bool smv_charset_decode(struct smv_charset *charset, const char *bytes, size_t size, const char **text, size_t *length);

#endif
