/* SPDX-License-Identifier: EUPL-1.2 */
/* Bytes that grow, and text put among tags. */
#include "emit/text/body.h"
#include "samverkan/pool.h"

#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

enum { FIRST_ROOM = 8192 };

static char *make_room(struct smv_body *body, size_t size)
{
	size_t room = body->room ? body->room : FIRST_ROOM;
	char *bytes;

	if (body->room - body->length > size)
		return body->bytes + body->length;
	while (room - body->length <= size)
		room *= 2;
	bytes = smv_alloc(body->pool, room);
	if (body->length)
		memcpy(bytes, body->bytes, body->length);
	body->bytes = bytes;
	body->room = room;
	return bytes + body->length;
}

void smv_body_bytes(struct smv_body *body, const char *bytes, size_t size)
{
	char *to = make_room(body, size);

	memcpy(to, bytes, size);
	to[size] = '\0';
	body->length += size;
}

void smv_body_put(struct smv_body *body, const char *text)
{
	smv_body_bytes(body, text, strlen(text));
}

void smv_body_printf(struct smv_body *body, const char *format, ...)
{
	va_list arguments, again;
	int size;

	va_start(arguments, format);
	va_copy(again, arguments);
	size = vsnprintf(NULL, 0, format, arguments);
	va_end(arguments);
	vsnprintf(make_room(body, (size_t)size), (size_t)size + 1, format, again);
	va_end(again);
	body->length += (size_t)size;
}

/* How many bytes at text are a mark that turns the direction: U+202A to U+202E, U+2066 to U+2069.
 */
static size_t turns_direction(const unsigned char *text)
{
	if (text[0] != 0xE2)
		return 0;
	if (text[1] == 0x80 && text[2] >= 0xAA && text[2] <= 0xAE)
		return 3;
	return text[1] == 0x81 && text[2] >= 0xA6 && text[2] <= 0xA9 ? 3 : 0;
}

const char *smv_body_unturned(struct smv_pool *pool, const char *text)
{
	const char *at = text;
	char *copy, *to;

	while (*at && !turns_direction((const unsigned char *)at))
		at++;
	if (!*at)
		return text;
	copy = smv_copy(pool, text);
	to = copy + (at - text);
	while (*at) {
		size_t size = turns_direction((const unsigned char *)at);

		if (!size)
			*to++ = *at++;
		at += size;
	}
	*to = '\0';
	return copy;
}

/* How many bytes at text XML has no place for: C0, DEL, C1, U+FFFE and U+FFFF. */
static size_t has_no_place(const unsigned char *text)
{
	if (text[0] < 0x20 || text[0] == 0x7F)
		return 1;
	if (text[0] == 0xC2 && text[1] >= 0x80 && text[1] < 0xA0)
		return 2;
	return text[0] == 0xEF && text[1] == 0xBF && text[2] >= 0xBE ? 3 : 0;
}

static const char *name_of(char byte)
{
	switch (byte) {
	case '&':
		return "&amp;";
	case '<':
		return "&lt;";
	case '>':
		return "&gt;";
	case '"':
		return "&quot;";
	default:
		return NULL;
	}
}

void smv_body_text(struct smv_body *body, const char *text, const char *line_break)
{
	const char *plain = text;

	while (*text) {
		const unsigned char *at = (const unsigned char *)text;
		const char *instead = name_of(*text);
		size_t size = 1;

		if (*text == '\n' || *text == '\r') {
			size += text[0] == '\r' && text[1] == '\n';
			instead = line_break;
		} else if (!instead && (size = turns_direction(at))) {
			instead = "";
		} else if (!instead && (size = has_no_place(at))) {
			instead = " ";
		}
		if (!instead) {
			text++;
			continue;
		}
		smv_body_bytes(body, plain, (size_t)(text - plain));
		smv_body_put(body, instead);
		text += size;
		plain = text;
	}
	smv_body_bytes(body, plain, (size_t)(text - plain));
}

/* The text for a {name} that stands at part; NULL when it is none of the list. */
static const char *filling(const char *part, size_t size, const char *const *pairs, size_t *length)
{
	for (; *pairs; pairs += 2) {
		*length = strlen(*pairs);
		if (*length + 2 <= size && !memcmp(part + 1, *pairs, *length) &&
		    part[*length + 1] == '}') {
			*length += 2;
			return pairs[1];
		}
	}
	return NULL;
}

void smv_body_fill(struct smv_body *body, const char *part, size_t size, const char *const *pairs)
{
	while (size) {
		const char *brace = memchr(part, '{', size), *text;
		size_t plain = brace ? (size_t)(brace - part) : size, length;

		smv_body_bytes(body, part, plain);
		part += plain;
		size -= plain;
		if (!size)
			return;
		if ((text = filling(part, size, pairs, &length)))
			smv_body_text(body, text, " ");
		else
			smv_body_bytes(body, part, length = 1);
		part += length;
		size -= length;
	}
}
