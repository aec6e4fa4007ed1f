/* SPDX-License-Identifier: EUPL-1.2 */
/* The shared strings of an XLSX workbook. */
#include "read/book/strings.h"
#include "base/language.h"
#include "base/text.h"
#include "read/book/cell_text.h"
#include "read/book/cells.h"
#include "read/book/package.h"
#include "read/book/xml.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"

#include <string.h>

/*
 * They are kept one after another in shelves, so that growing never copies what is there already.  Each plain text is two
 * elements of XML, <si> and <t>; reading as many as are allowed takes less than a second.
 */
enum { SHELF = 8192, SHELVES = SMV_ROWS_MAX / SHELF, ELEMENTS_MAX = 2 * SMV_ROWS_MAX, MEMORY_MAX = 32 * 1024 * 1024 };

struct smv_strings {
	struct smv_pool *pool;
	const char **shelves[SHELVES];
	size_t count, memory;
};

struct reader {
	struct smv_strings *strings;
	struct smv_package *package;
	struct smv_pool *scratch;
	struct smv_mark scratch_start;
	struct smv_gather text;
	long elements;
	int phonetic; /* how deep in readings of Japanese signs, which are no part of the text */
	bool in_text;
};

static int hex(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if (c >= 'A' && c <= 'F')
		return c - 'A' + 10;
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* What _xHHHH_ at text stands for, -1 when it is none or one that no text may hold. */
static long escaped(const char *text)
{
	long code = 0;
	int i;

	if (text[0] != '_' || text[1] != 'x')
		return -1;
	for (i = 2; i < 6; i++) {
		if (hex(text[i]) < 0)
			return -1;
		code = code * 16 + hex(text[i]);
	}
	if (text[6] != '_' || (code >= 0xD800 && code <= 0xDFFF) || code >= 0xFFFE)
		return -1;
	return code >= 0x20 || code == '\t' || code == '\n' || code == '\r' ? code : -1;
}

/* UTF-8 of a character below U+10000: never longer than its escape. */
static char *put(char *out, long code)
{
	if (code < 0x80) {
		*out++ = (char)code;
	} else if (code < 0x800) {
		*out++ = (char)(0xC0 | code >> 6);
		*out++ = (char)(0x80 | (code & 0x3F));
	} else {
		*out++ = (char)(0xE0 | code >> 12);
		*out++ = (char)(0x80 | (code >> 6 & 0x3F));
		*out++ = (char)(0x80 | (code & 0x3F));
	}
	return out;
}

void smv_strings_unescape(char *text)
{
	char *in = strstr(text, "_x"), *out = in;

	while (in && *in) {
		long code = escaped(in);

		if (code < 0) {
			*out++ = *in++;
			continue;
		}
		in += 7;
		if (code == '\r' && *in == '\n')
			continue;
		out = put(out, code == '\r' ? '\n' : code);
	}
	if (out)
		*out = '\0';
}

static int refuse(const struct reader *r)
{
	return smv_fail(SMV_DATA, _("%s has more text than can be read at once, save it as CSV UTF-8"),
			smv_package_file(r->package));
}

static int keep(struct reader *r)
{
	struct smv_strings *strings = r->strings;
	char *text = smv_gather_text(&r->text);
	const char *clean;
	size_t size;

	smv_strings_unescape(text);
	smv_reset(r->scratch, r->scratch_start);
	clean = smv_text_clean(r->scratch, text);
	size = strlen(clean);
	strings->memory += size + 1 + 2 * sizeof clean;
	if (strings->memory > MEMORY_MAX || strings->count == (size_t)SHELF * SHELVES)
		return refuse(r);
	if (strings->count % SHELF == 0)
		strings->shelves[strings->count / SHELF] = smv_alloc(strings->pool, SHELF * sizeof clean);
	strings->shelves[strings->count / SHELF][strings->count % SHELF] =
		size ? smv_copy_bytes(strings->pool, clean, size) : "";
	strings->count++;
	return SMV_OK;
}

static void start(void *self, struct smv_xml *xml, const char *name, const char *const *attributes)
{
	struct reader *r = self;

	(void)attributes;
	if (++r->elements > ELEMENTS_MAX)
		smv_xml_fail(xml, refuse(r));
	if (!strcmp(name, "si")) {
		r->text.used = 0;
		r->phonetic = 0;
	} else if (!strcmp(name, "rPh")) {
		r->phonetic++;
	}
	r->in_text = !r->phonetic && !strcmp(name, "t");
}

static void end(void *self, struct smv_xml *xml, const char *name)
{
	struct reader *r = self;
	int rc;

	r->in_text = false;
	if (!strcmp(name, "rPh"))
		r->phonetic--;
	else if (!strcmp(name, "si") && (rc = keep(r)))
		smv_xml_fail(xml, rc);
}

static void text(void *self, struct smv_xml *xml, const char *bytes, size_t size)
{
	struct reader *r = self;

	if (r->in_text && !smv_gather_add(&r->text, bytes, size))
		smv_xml_fail(xml, smv_package_damaged(r->package, _("a text is too long")));
}

int smv_strings_read(struct smv_strings **strings, struct smv_pool *pool, struct smv_package *package, const char *part)
{
	struct reader r = { .package = package, .scratch = smv_pool_open() };
	struct smv_xml_handler handler = { start, end, text, &r };
	struct smv_pool *gathered = smv_pool_open();
	int rc;

	r.scratch_start = smv_mark(r.scratch);
	r.text.pool = gathered;
	*strings = r.strings = smv_alloc(pool, sizeof **strings);
	r.strings->pool = pool;
	rc = smv_xml_read_part(package, part, &handler);
	smv_pool_close(gathered);
	smv_pool_close(r.scratch);
	return rc;
}

const char *smv_strings_get(const struct smv_strings *strings, size_t number)
{
	if (!strings || number >= strings->count)
		return NULL;
	return strings->shelves[number / SHELF][number % SHELF];
}
