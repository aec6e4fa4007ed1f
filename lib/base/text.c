/* SPDX-License-Identifier: EUPL-1.2 */
/* Text as UTF-8 in composed form: cleaned, compared, sorted. */
#include "base/text.h"
#include "base/language.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"

#include <stdint.h>
#include <string.h>
#include <unicode/uchar.h>
#include <unicode/ucol.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>

/* Characters that a Swedish reader takes for one letter and another alphabet writes otherwise. */
enum { AE = 0xE6, O_STROKE = 0xF8, A_RING = 0xE5, A_DIAERESIS = 0xE4, O_DIAERESIS = 0xF6, ZERO_WIDTH_SPACE = 0x200B, BOM = 0xFEFF };

size_t smv_text_utf8_prefix(const char *bytes, size_t size)
{
	const uint8_t *s = (const uint8_t *)bytes;
	size_t i = 0;

	while (i < size) {
		uint64_t eight;
		UChar32 c;
		int32_t at = 0, left;

		/* Most of a file is ASCII: eight bytes at a time. */
		if (size - i >= sizeof eight) {
			memcpy(&eight, s + i, sizeof eight);
			if (!(eight & UINT64_C(0x8080808080808080))) {
				i += sizeof eight;
				continue;
			}
		}
		while (i < size && s[i] < 0x80)
			i++;
		if (i == size)
			break;
		if (s[i] >= 0xC2 && s[i] < 0xE0 && size - i > 1 && (s[i + 1] & 0xC0) == 0x80) {
			i += 2;
			continue;
		}
		left = size - i > U8_MAX_LENGTH ? U8_MAX_LENGTH : (int32_t)(size - i);
		U8_NEXT(s + i, at, left, c);
		if (c < 0)
			break;
		i += (size_t)at;
	}
	return i;
}

bool smv_text_is_utf8(const char *bytes, size_t size)
{
	return smv_text_utf8_prefix(bytes, size) == size;
}

static UChar32 next_character(const UChar *text, int32_t *at, int32_t length)
{
	uint32_t lead = text[(*at)++];

	if (!U16_IS_LEAD(lead) || *at == length || !U16_IS_TRAIL(text[*at]))
		return (UChar32)lead;
	return (UChar32)((lead << 10) + text[(*at)++] - U16_SURROGATE_OFFSET);
}

/* UTF-16 of the text (which is what ICU speaks), with its length. */
static UChar *to_utf16(struct smv_pool *pool, const char *text, int32_t *length)
{
	size_t bytes = strlen(text);
	UChar *out = smv_alloc(pool, (bytes + 1) * sizeof *out);
	UErrorCode error = U_ZERO_ERROR;

	u_strFromUTF8WithSub(out, (int32_t)bytes + 1, length, text, (int32_t)bytes, 0xFFFD, NULL, &error);
	return out;
}

static char *to_utf8(struct smv_pool *pool, const UChar *text, int32_t length)
{
	int32_t room = length * 3 + 1;
	char *out = smv_alloc(pool, (size_t)room);
	UErrorCode error = U_ZERO_ERROR;

	u_strToUTF8(out, room, NULL, text, length, &error);
	return out;
}

static const UChar *compose(struct smv_pool *pool, const UChar *text, int32_t *length)
{
	UErrorCode error = U_ZERO_ERROR;
	const UNormalizer2 *nfc = unorm2_getNFCInstance(&error);
	UChar *out;
	int32_t needed;

	if (unorm2_quickCheck(nfc, text, *length, &error) == UNORM_YES)
		return text;
	needed = *length * 3 + 1; /* the most that NFC makes of one UTF-16 unit */
	out = smv_alloc(pool, (size_t)needed * sizeof *out);
	*length = unorm2_normalize(nfc, text, *length, out, needed, &error);
	return out;
}

static bool is_space_at(const char *text, size_t *size)
{
	unsigned char c = (unsigned char)text[0];

	*size = 1;
	if (c == ' ' || (c >= '\t' && c <= '\r'))
		return true;
	*size = 2;
	return c == 0xC2 && (unsigned char)text[1] == 0xA0;
}

static const char *trim(struct smv_pool *pool, const char *text, size_t *length)
{
	size_t size, end;

	while (*text && is_space_at(text, &size))
		text += size;
	end = *length = strlen(text);
	for (;;) {
		if (end && is_space_at(text + end - 1, &size) && size == 1)
			end--;
		else if (end > 1 && is_space_at(text + end - 2, &size) && size == 2)
			end -= 2;
		else
			break;
	}
	if (end == *length)
		return text;
	*length = end;
	return smv_copy_bytes(pool, text, end);
}

/* The combining marks begin at U+0300, which begins with 0xCC in UTF-8: text without any such byte is NFC. */
bool smv_text_surely_composed(const char *bytes, size_t size)
{
	static const uint64_t tops = UINT64_C(0x8080808080808080);
	size_t i = 0;

	/* Eight bytes at a time; shifted left by n, the top bit of each tells the nth bit below it. */
	for (; size - i >= sizeof(uint64_t); i += sizeof(uint64_t)) {
		uint64_t x;

		memcpy(&x, bytes + i, sizeof x);
		if (x & (x << 1) & (x << 2 | x << 3 | (x << 4 & x << 5)) & tops)
			return false;
	}
	for (; i < size; i++)
		if ((unsigned char)bytes[i] >= 0xCC)
			return false;
	return true;
}

const char *smv_text_clean(struct smv_pool *pool, const char *text)
{
	const UChar *wide, *composed;
	size_t bytes;
	int32_t length;

	text = trim(pool, text, &bytes);
	if (smv_text_surely_composed(text, bytes))
		return text;
	wide = to_utf16(pool, text, &length);
	composed = compose(pool, wide, &length);
	return composed == wide ? text : to_utf8(pool, composed, length);
}

/* How many bytes a control character at text has: those below space, DEL and U+0080 to U+009F; 0 when there is none. */
static size_t control_at(const char *text, bool lines)
{
	unsigned char first = (unsigned char)text[0], second = first ? (unsigned char)text[1] : 0;

	if (!first || (lines && first == '\n'))
		return 0;
	if (first < ' ' || first == 0x7F)
		return 1;
	return first == 0xC2 && second >= 0x80 && second < 0xA0 ? 2 : 0;
}

const char *smv_text_without_controls(struct smv_pool *pool, const char *text, bool lines)
{
	const char *from = text;
	char *folded, *to;
	size_t size, length;

	while (*from && !control_at(from, lines))
		from++;
	if (!*from)
		return text;
	folded = to = smv_copy(pool, text);
	for (from = text; *from; from += size) {
		size = control_at(from, lines);
		if (!size) {
			*to++ = *from;
			size = 1;
		} else if (to == folded || to[-1] != ' ') {
			*to++ = ' ';
		}
	}
	*to = '\0';
	return trim(pool, folded, &length);
}

/* The letter without its diacritics, but for those that make another letter in Swedish. */
static UChar32 swedish_base(UChar32 c)
{
	UChar parts[8];
	UErrorCode error = U_ZERO_ERROR;
	int32_t length, at = 0;

	if (c == A_RING || c == A_DIAERESIS || c == O_DIAERESIS)
		return c;
	if (c == AE)
		return A_DIAERESIS;
	if (c == O_STROKE)
		return O_DIAERESIS;
	length = unorm2_getDecomposition(unorm2_getNFDInstance(&error), c, parts, 8, &error);
	if (length > 0 && U_SUCCESS(error))
		c = next_character(parts, &at, length);
	return c;
}

static UChar32 plain_letter(UChar32 c)
{
	if (c == A_RING || c == A_DIAERESIS)
		return 'a';
	return c == O_DIAERESIS ? 'o' : c;
}

/* What a normal form is for decides what is between its words and which diacritics it keeps. */
enum form { KEY, BARE, NAME };

static UChar between(enum form form)
{
	return form == NAME ? '_' : ' ';
}

/* A character of two bytes that begin with 0xC3 and that Swedish names are full of, as a key has it; 0 for another. */
static unsigned char swedish_letter(char second, enum form form)
{
	switch ((unsigned char)second) {
	case 0x85: case 0xA5:
		return A_RING;
	case 0x84: case 0xA4:
		return A_DIAERESIS;
	case 0x96: case 0xB6:
		return O_DIAERESIS;
	case 0x89: case 0xA9:
		return form == NAME ? 0 : 'e';
	default:
		return 0;
	}
}

/* The key of a text of ASCII and composed å, ä, ö and é alone, which nearly all are; NULL for the few that need ICU. */
static const char *key_of_swedish(struct smv_pool *pool, const char *text, enum form form)
{
	struct smv_mark before = smv_mark(pool);
	char *out = smv_alloc(pool, strlen(text) + 1);
	size_t used = 0;
	bool gap = false;

	for (; *text; text++) {
		unsigned char c = (unsigned char)*text;

		if (c == 0xC3 && (c = swedish_letter(text[1], form)))
			text++;
		else if (c >= 'A' && c <= 'Z')
			c = (unsigned char)(c + 'a' - 'A');
		else if (c >= 0x80 || !c) {
			smv_reset(pool, before);
			return NULL;
		} else if (!(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9')) {
			gap = true;
			continue;
		}
		if (gap && used && form != BARE)
			out[used++] = (char)between(form);
		gap = false;
		if (form == BARE)
			c = (unsigned char)plain_letter(c);
		if (c >= 0x80)
			out[used++] = (char)0xC3;
		out[used++] = c >= 0x80 ? (char)(c - 0x40) : (char)c;
	}
	return out;
}

static UChar32 letter_of(UChar32 c, enum form form)
{
	if (form == NAME)
		return c;
	return form == BARE ? plain_letter(swedish_base(c)) : swedish_base(c);
}

static const char *key_of(struct smv_pool *pool, const char *text, enum form form)
{
	const char *key = key_of_swedish(pool, text, form);
	UErrorCode error = U_ZERO_ERROR;
	UChar *folded, *out;
	const UChar *composed;
	int32_t length, room, at = 0, used = 0;
	bool gap = false;

	if (key)
		return key;
	composed = to_utf16(pool, text, &length);
	composed = compose(pool, composed, &length);
	room = length * 3 + 1; /* the most that folding makes of one unit */
	folded = smv_alloc(pool, (size_t)room * sizeof *folded);
	length = u_strFoldCase(folded, room, composed, length, U_FOLD_CASE_DEFAULT, &error);
	out = smv_alloc(pool, ((size_t)length * 2 + 1) * sizeof *out);
	while (at < length) {
		UChar32 c = next_character(folded, &at, length);

		if (u_charType(c) == U_NON_SPACING_MARK || c == ZERO_WIDTH_SPACE || c == BOM)
			continue;
		if (!u_isalnum(c)) {
			gap = true;
			continue;
		}
		if (gap && used && form != BARE)
			out[used++] = between(form);
		gap = false;
		c = letter_of(c, form);
		U16_APPEND_UNSAFE(out, used, c);
	}
	return to_utf8(pool, out, used);
}

const char *smv_text_key(struct smv_pool *pool, const char *text)
{
	return key_of(pool, text, KEY);
}

const char *smv_text_bare(struct smv_pool *pool, const char *text)
{
	return key_of(pool, text, BARE);
}

const char *smv_text_name(struct smv_pool *pool, const char *text)
{
	return key_of(pool, text, NAME);
}

const char *smv_text_begin(struct smv_pool *pool, const char *text)
{
	char first[U8_MAX_LENGTH + 1] = "";
	int32_t next = 0, size = 0;
	UChar32 c;

	U8_NEXT((const uint8_t *)text, next, -1, c);
	if (c <= 0)
		return text;
	U8_APPEND_UNSAFE((uint8_t *)first, size, (uint32_t)u_toupper(c));
	return smv_printf(pool, "%s%s", first, text + next);
}

const char *smv_text_of_name(struct smv_pool *pool, const char *name)
{
	char *text = smv_copy(pool, smv_text_begin(pool, name)), *at;

	for (at = strchr(text, '_'); at; at = strchr(at, '_'))
		*at = ' ';
	return text;
}

size_t smv_text_word(const char *text)
{
	const uint8_t *s = (const uint8_t *)text;
	int32_t at = 0;

	while (s[at]) {
		int32_t next = at;
		UChar32 c;

		U8_NEXT(s, next, -1, c); /* -1: the text ends with NUL */
		if (c < 0 || (!u_isalnum(c) && u_charType(c) != U_NON_SPACING_MARK))
			break;
		at = next;
	}
	return (size_t)at;
}

/* Opened once and kept: opening costs milliseconds. */
static UCollator *swedish_collator(void)
{
	static UCollator *collator;
	UErrorCode error = U_ZERO_ERROR;

	if (!collator) {
		collator = ucol_open("sv", &error);
		if (collator)
			ucol_setAttribute(collator, UCOL_ALTERNATE_HANDLING, UCOL_NON_IGNORABLE, &error);
	}
	return collator;
}

const char *smv_text_sort_key(struct smv_pool *pool, const char *text)
{
	UCollator *collator = swedish_collator();
	int32_t length, size;
	UChar *wide;
	uint8_t *key;

	if (!collator)
		return smv_text_key(pool, text);
	wide = to_utf16(pool, text, &length);
	size = length * 12 + 16;
	key = smv_alloc(pool, (size_t)size);
	if (ucol_getSortKey(collator, wide, length, key, size) > size)
		return smv_text_key(pool, text);
	return (const char *)key;
}

const char *smv_text_or(struct smv_pool *pool, const char *const *words, size_t count)
{
	const char *text = "";
	size_t i;

	for (i = 0; i < count; i++)
		text = smv_printf(pool, "%s%s%s", text, i == 0 ? "" : i + 1 < count ? ", " : _(" or "), words[i]);
	return text;
}

const char *smv_text_lower(struct smv_pool *pool, const char *text)
{
	UErrorCode error = U_ZERO_ERROR;
	int32_t length;
	const UChar *composed = to_utf16(pool, text, &length);
	UChar *lower;
	int32_t room;

	composed = compose(pool, composed, &length);
	room = length * 3 + 1; /* the most that lower case makes of one unit */
	lower = smv_alloc(pool, (size_t)room * sizeof *lower);
	length = u_strToLower(lower, room, composed, length, "sv", &error);
	return to_utf8(pool, lower, length);
}
