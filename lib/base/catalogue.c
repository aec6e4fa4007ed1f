/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Reads the catalogues of messages.  libc's gettext does not do: from glibc 2.39 on it translates
 * nothing in C.UTF-8, and no other locale is sure to be there.
 */
#include "base/catalogue.h"
#include "base/language.h"
#include "base/text.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"

#include <errno.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

/* The head of a file is numbers of 4 bytes, each table an array of {length, offset}. */
enum { MAGIC_AT = 0, REVISION_AT = 4, COUNT_AT = 8, ORIGINALS_AT = 12, TRANSLATIONS_AT = 16 };
enum { HEAD = 28, ROW = 8 };
static const uint32_t magic = 0x950412de, magic_swapped = 0xde120495;

struct entry {
	const char *text, *translation;
	const char *other; /* the second form of the translation; NULL: it has no forms */
};

struct smv_catalogue {
	struct smv_pool *pool;
	const char *bytes; /* of the file */
	size_t size;
	bool swapped;          /* written on a machine of the other byte order */
	struct entry *entries; /* in the order of strcmp */
	size_t count;
};

/* A text of the file: a NUL stands after it, and one inside it where it has forms. */
struct text {
	const char *bytes;
	size_t size;
};

static uint32_t number(const struct smv_catalogue *c, uint64_t at)
{
	uint32_t n;

	memcpy(&n, c->bytes + at, sizeof n);
	return c->swapped ? __builtin_bswap32(n) : n;
}

static bool has_table(const struct smv_catalogue *c, uint32_t at)
{
	return at <= c->size && c->count <= (c->size - at) / ROW;
}

/* Text i of a table; false when it does not lie in the file. */
static bool take_text(const struct smv_catalogue *c, uint32_t table, size_t i, struct text *text)
{
	uint64_t row = table + (uint64_t)i * ROW, size = number(c, row), at = number(c, row + 4);

	if (at + size >= c->size || c->bytes[at + size])
		return false;
	*text = (struct text){ c->bytes + at, size };
	return true;
}

/* The second form of a text, NULL where it has none; more than two are refused. */
static bool take_forms(const struct text *text, const char **other)
{
	size_t first = strlen(text->bytes);

	*other = first < text->size ? text->bytes + first + 1 : NULL;
	return !*other || *other + strlen(*other) == text->bytes + text->size;
}

/*
 * How long the conversion at a % is, 0 when none is there.  A text that is no format may have a %
 * and then a space ("100 % of"), which a format may not.
 */
static size_t conversion_at(const char *percent, bool is_format)
{
	size_t length = 1;

	if (percent[1] == ' ' && !is_format)
		return 0;
	length += strspn(percent + length, "-+ #0'123456789.*");
	length += strspn(percent + length, "hlLqjzt");
	return percent[length] && strchr("diouxXeEfFgGaAcspn", percent[length]) ? length + 1 : 0;
}

/* The next conversion from *at on, which is then what follows it; NULL when there is none. */
static const char *next_conversion(const char **at, bool is_format, size_t *length)
{
	const char *percent;

	while ((percent = strchr(*at, '%'))) {
		*length = percent[1] == '%' ? 0 : conversion_at(percent, is_format);
		*at = percent + (*length ? *length : percent[1] == '%' ? 2 : 1);
		if (*length)
			return percent;
	}
	return NULL;
}

/* Whether the translation asks printf for the same things in the same order. */
static bool converts_alike(const char *text, const char *translation)
{
	const char *probe = text, *a, *b;
	size_t a_size = 0, b_size = 0;
	bool is_format = next_conversion(&probe, false, &a_size) != NULL;

	do {
		a = next_conversion(&text, is_format, &a_size);
		b = next_conversion(&translation, is_format, &b_size);
		if (!a || !b)
			return !a && !b;
	} while (a_size == b_size && !memcmp(a, b, a_size));
	return false;
}

/* What is wrong with entry i; NULL when nothing is, and then it is taken. */
static const char *take_entry(struct smv_catalogue *c, size_t i)
{
	struct entry *entry = &c->entries[i];
	struct text text, translation;
	const char *many;

	if (!take_text(c, number(c, ORIGINALS_AT), i, &text) ||
	    !take_text(c, number(c, TRANSLATIONS_AT), i, &translation))
		return _("a text lies outside the file");
	if (!take_forms(&text, &many) || !take_forms(&translation, &entry->other) ||
	    !many != !entry->other)
		return _("a text has another number of forms than its translation");
	entry->text = text.bytes;
	entry->translation = translation.bytes;
	if (i && strcmp(entry[-1].text, entry->text) >= 0)
		return _("its texts are not in order");
	if (!smv_text_is_utf8(translation.bytes, translation.size))
		return _("a text is not UTF-8");
	if (!*entry->text) /* the file's own header */
		return NULL;
	/* "a row" may be "%zu row" in another language, and the other way around. */
	if ((converts_alike(entry->text, entry->translation) ||
	     (many && converts_alike(many, entry->translation))) &&
	    (!many || converts_alike(many, entry->other)))
		return NULL;
	return _("a translation does not convert what its text does");
}

/* The value of a line of the file's header without spaces, "" when it is not there. */
static const char *header_value(const struct smv_catalogue *c, const char *key)
{
	const char *line = c->count && !*c->entries[0].text ? c->entries[0].translation : "";
	char *value = smv_copy(c->pool, ""), *to;

	while (*line && strncmp(line, key, strlen(key)) != 0) {
		line += strcspn(line, "\n");
		line += *line == '\n';
	}
	if (!*line)
		return value;
	line += strlen(key);
	to = value = smv_copy_bytes(c->pool, line, strcspn(line, "\n"));
	for (line = value; *line; line++)
		if (*line != ' ')
			*to++ = *line;
	*to = '\0';
	return value;
}

static const char *check_header(const struct smv_catalogue *c)
{
	const char *plural = header_value(c, "Plural-Forms:");
	bool forms = false;
	size_t i;

	if (!strstr(header_value(c, "Content-Type:"), "charset=UTF-8"))
		return _("its header does not say UTF-8");
	for (i = 0; i < c->count; i++)
		forms = forms || c->entries[i].other;
	if (forms && strcmp(plural, "nplurals=2;plural=(n!=1);") != 0 &&
	    strcmp(plural, "nplurals=2;plural=n!=1;") != 0)
		return _("its header does not say nplurals=2; plural=(n != 1)");
	return NULL;
}

/* What is wrong with the whole; NULL when nothing is. */
static const char *take_all(struct smv_catalogue *c)
{
	const char *wrong = NULL;
	size_t i;

	if (c->size >= HEAD)
		c->swapped = number(c, MAGIC_AT) == magic_swapped;
	if (c->size < HEAD || number(c, MAGIC_AT) != magic)
		return _("it is no .mo file");
	if (number(c, REVISION_AT))
		return _("it is of a revision of the format that is not read");
	c->count = number(c, COUNT_AT);
	if (!has_table(c, number(c, ORIGINALS_AT)) || !has_table(c, number(c, TRANSLATIONS_AT)))
		return _("it is cut short");
	c->entries = smv_alloc(c->pool, c->count * sizeof *c->entries);
	for (i = 0; !wrong && i < c->count; i++)
		wrong = take_entry(c, i);
	return wrong ? wrong : check_header(c);
}

static int settle(struct smv_catalogue **out, struct smv_catalogue *c, const char *path)
{
	const char *wrong = take_all(c);
	int rc = SMV_OK;

	if (wrong) {
		rc = smv_fail(SMV_DATA,
			      _("the messages in %s cannot be used, install samverkan again (%s)"),
			      path, wrong);
		smv_catalogue_close(c);
		c = NULL;
	}
	*out = c;
	return rc;
}

static struct smv_catalogue *begin(void)
{
	struct smv_pool *pool = smv_pool_open();
	struct smv_catalogue *c = smv_alloc(pool, sizeof *c);

	c->pool = pool;
	return c;
}

int smv_catalogue_read(struct smv_catalogue **out, const char *path, const void *bytes, size_t size)
{
	struct smv_catalogue *c = begin();

	c->bytes = smv_copy_bytes(c->pool, bytes, size);
	c->size = size;
	return settle(out, c, path);
}

int smv_catalogue_open(struct smv_catalogue **out, const char *path)
{
	struct smv_catalogue *c = begin();
	FILE *file = fopen(path, "rbe");
	struct stat status;
	char *bytes;

	*out = NULL;
	if (!file || fstat(fileno(file), &status))
		goto unreadable;
	bytes = smv_alloc(c->pool, (size_t)status.st_size + 1);
	c->size = fread(bytes, 1, (size_t)status.st_size, file);
	if (ferror(file))
		goto unreadable;
	fclose(file);
	c->bytes = bytes;
	return settle(out, c, path);
unreadable:
	smv_fail(SMV_NOINPUT, _("the messages in %s cannot be read: %s"), path, strerror(errno));
	if (file)
		fclose(file);
	smv_catalogue_close(c);
	return SMV_NOINPUT;
}

void smv_catalogue_close(struct smv_catalogue *catalogue)
{
	if (catalogue)
		smv_pool_close(catalogue->pool);
}

static int compare(const void *text, const void *entry)
{
	return strcmp(text, ((const struct entry *)entry)->text);
}

/* An empty text would find the header; an empty translation is none. */
static const struct entry *find(const struct smv_catalogue *c, const char *text)
{
	const struct entry *entry = NULL;

	if (*text)
		entry = bsearch(text, c->entries, c->count, sizeof *c->entries, compare);
	return entry && *entry->translation ? entry : NULL;
}

const char *smv_catalogue_text(const struct smv_catalogue *catalogue, const char *text)
{
	const struct entry *entry = find(catalogue, text);

	return entry ? entry->translation : NULL;
}

const char *smv_catalogue_form(const struct smv_catalogue *catalogue, const char *one,
			       unsigned long count)
{
	const struct entry *entry = find(catalogue, one);

	if (!entry)
		return NULL;
	return count == 1 || !entry->other ? entry->translation : entry->other;
}
