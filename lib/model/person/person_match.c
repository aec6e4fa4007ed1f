/* SPDX-License-Identifier: EUPL-1.2 */
/* Whether a text mentions a person, and the text without her. */
#include "model/person/person_match.h"
#include "base/text.h"
#include "model/person/addresses.h"
#include "samverkan/pool.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

enum { WORDS_MOST = 12 };

const char smv_erased_word[] = "[gallrad]";

struct name {
	const char *words[WORDS_MOST]; /* keys */
	size_t count;
};

struct smv_mention {
	struct smv_pool *pool; /* words of texts are looked at here and given back */
	struct name *names;
	const char **emails, **phones;
	size_t name_count, name_room, email_count, email_room, phone_count, phone_room;
};

struct smv_mention *smv_mention_new(struct smv_pool *pool)
{
	struct smv_mention *m = smv_alloc(pool, sizeof *m);

	m->pool = pool;
	return m;
}

static void add_words(struct smv_mention *m, const struct name *name)
{
	m->names = smv_grow(m->pool, m->names, m->name_count, &m->name_room, sizeof *m->names);
	m->names[m->name_count++] = *name;
}

void smv_mention_add_name(struct smv_mention *m, const char *text)
{
	char *key = smv_copy(m->pool, smv_text_key(m->pool, text)), *rest = key, *word;
	struct name name = { .count = 0 }, turned;

	while ((word = strtok_r(rest, " ", &rest)) && name.count < WORDS_MOST)
		name.words[name.count++] = word;
	if (!name.count)
		return;
	add_words(m, &name);
	if (name.count < 2)
		return;
	turned = (struct name){ .words = { name.words[name.count - 1] }, .count = name.count };
	memcpy(turned.words + 1, name.words, (name.count - 1) * sizeof *name.words);
	add_words(m, &turned);
}

void smv_mention_add_email(struct smv_mention *m, const char *address, size_t size)
{
	m->emails = smv_grow(m->pool, m->emails, m->email_count, &m->email_room, sizeof *m->emails);
	m->emails[m->email_count++] = smv_copy_bytes(m->pool, address, size);
}

void smv_mention_add_phone(struct smv_mention *m, const char *digits)
{
	m->phones = smv_grow(m->pool, m->phones, m->phone_count, &m->phone_room, sizeof *m->phones);
	m->phones[m->phone_count++] = smv_copy(m->pool, digits);
}

/* A part of a text. */
struct span {
	const char *begin, *end;
};

static bool is_ascii(const char *at, size_t size)
{
	size_t i;

	for (i = 0; i < size; i++)
		if ((unsigned char)at[i] >= 0x80)
			return false;
	return true;
}

/* Whether a word of a text is that word of a name; the last one also with the s of the genitive. */
static bool is_word(struct smv_pool *pool, const char *at, size_t size, const char *word, bool last)
{
	struct smv_mark mark = smv_mark(pool);
	const char *key = is_ascii(at, size) ? at : smv_text_key(pool, smv_copy_bytes(pool, at, size));
	size_t key_size = key == at ? size : strlen(key), length = strlen(word);
	bool genitive = last && key_size == length + 1 && tolower((unsigned char)key[length]) == 's' &&
			!strchr("sxz", word[length - 1]);
	bool same = (key_size == length || genitive) && !strncasecmp(key, word, length);

	smv_reset(pool, mark);
	return same;
}

/* A hyphen and a capital after it: the name goes on, as in Andersson-Berg. */
static bool goes_on(const char *end)
{
	unsigned char first = (unsigned char)end[0] == '-' ? (unsigned char)end[1] : 0;

	return isupper(first) || (first == 0xC3 && (unsigned char)end[2] >= 0x80 && (unsigned char)end[2] <= 0x9E);
}

static bool name_at(struct smv_mention *m, const struct name *name, const char *at, struct span *span)
{
	size_t i, size;

	span->begin = at;
	for (i = 0; i < name->count; i++) {
		while (i && *at && !smv_text_word(at))
			at++;
		size = smv_text_word(at);
		if (!size || !is_word(m->pool, at, size, name->words[i], i + 1 == name->count))
			return false;
		at += size;
	}
	span->end = at;
	return !goes_on(at);
}

/* The first name from a place on. */
static bool find_name(struct smv_mention *m, const char *text, const char *from, struct span *span)
{
	const char *at = from;
	size_t i, size;

	while (*at) {
		if (!(size = smv_text_word(at))) {
			at++;
			continue;
		}
		/* "Lill-Anna" is another, but what stands after a hyphen between spaces is no part of a name. */
		if (!(at > text + 1 && at[-1] == '-' && isalpha((unsigned char)at[-2])))
			for (i = 0; i < m->name_count; i++)
				if (name_at(m, &m->names[i], at, span))
					return true;
		at += size;
	}
	return false;
}

static bool find_email(struct smv_mention *m, const char *text, const char *from, struct span *span)
{
	const char *address;
	size_t size, i;

	(void)text;
	while (smv_address_next(&from, &address, &size))
		for (i = 0; i < m->email_count; i++)
			if (smv_address_same(address, size, m->emails[i], strlen(m->emails[i]))) {
				*span = (struct span){ address, address + size };
				return true;
			}
	return false;
}

/* Passes over digits as they are written, parted in any way; NULL when they do not stand here. */
static const char *pass_digits(const char *at, const char *digits)
{
	size_t gap;

	for (; *digits; digits++, at++) {
		for (gap = 0; gap < 4 && *at && strchr(" -()/.\xC2\xA0", *at); gap++)
			at++;
		if (*at != *digits)
			return NULL;
	}
	return at;
}

static const char *pass_phone(const char *at, const char *digits)
{
	static const char *const codes[] = { "+46", "+460", "0046", "00460" };
	const char *end = pass_digits(at, digits), *rest;
	size_t i;

	for (i = 0; !end && i < sizeof codes / sizeof *codes && digits[0] == '0'; i++)
		if ((rest = pass_digits(at, codes[i])))
			end = pass_digits(rest, digits + 1);
	return end && !isdigit((unsigned char)*end) ? end : NULL;
}

static bool find_phone(struct smv_mention *m, const char *text, const char *from, struct span *span)
{
	const char *at;
	size_t i;

	for (at = from; m->phone_count && *at; at++) {
		if ((!isdigit((unsigned char)*at) && *at != '+') ||
		    (at > text && (isdigit((unsigned char)at[-1]) || at[-1] == '+')))
			continue;
		for (i = 0; i < m->phone_count; i++)
			if ((span->end = pass_phone(at, m->phones[i]))) {
				span->begin = at;
				return true;
			}
	}
	return false;
}

typedef bool finder(struct smv_mention *m, const char *text, const char *from, struct span *span);
/* Addresses first: a name may stand inside one. */
static finder *const finders[] = { find_email, find_phone, find_name };
enum { FINDERS = sizeof finders / sizeof *finders };

bool smv_mention_in(struct smv_mention *m, const char *text)
{
	struct span span;
	bool found = false;
	size_t i;

	for (i = 0; i < FINDERS && !found; i++)
		found = finders[i](m, text, text, &span);
	return found;
}

static const char *erase_all(struct smv_mention *m, struct smv_pool *pool, finder *find, const char *text,
			     const char *word)
{
	const char *from = text, *erased = "";
	struct span span;

	while (find(m, text, from, &span)) {
		erased = smv_printf(pool, "%s%.*s%s", erased, (int)(span.begin - from), from, word);
		from = span.end;
	}
	return from == text ? text : smv_printf(pool, "%s%s", erased, from);
}

const char *smv_mention_erased(struct smv_mention *m, struct smv_pool *pool, const char *text, int number)
{
	const char *word = number > 1 ? smv_printf(pool, "[gallrad %d]", number) : smv_erased_word, *erased = text;
	size_t i;

	for (i = 0; i < FINDERS; i++)
		erased = erase_all(m, pool, finders[i], erased, word);
	return erased == text ? NULL : erased;
}
