/* SPDX-License-Identifier: EUPL-1.2 */
/* Whether a finished workbook is whole, before it takes its place. */
#define _GNU_SOURCE /* memmem */
#include "base/language.h"
#include "emit/xlsx/xlsx.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"

#include <string.h>
#include <zip.h>

enum { PIECE = 256 * 1024, EDGE = 64 };

/* Reading a part piece by piece; the end of one piece stands before the next, so that no mark is cut in two. */
struct part {
	zip_file_t *file;
	char *buffer;  /* EDGE bytes of the piece before, then the piece */
	uint64_t size; /* read so far */
	uint64_t rows, data_begin, data_end;
	int64_t depth; /* of elements that are open; of parts that are no sheet */
	char before;   /* the last character looked at for it */
};

static int broken(const char *name, const char *why)
{
	return smv_fail(SMV_IO, _("the workbook could not be written whole (%s: %s), is the disk full?"), name, why);
}

static uint64_t count_of(const char *bytes, size_t size, const char *mark, size_t length)
{
	const char *at, *found, *end = bytes + size;
	uint64_t count = 0;

	for (at = bytes; (found = memmem(at, (size_t)(end - at), mark, length)); at = found + length)
		count++;
	return count;
}

/* Looks for what a sheet is made of; carried bytes were seen with the piece before, so a mark counts when it ends in
 * the new ones. */
static void look(struct part *part, size_t carried, size_t size)
{
	static const char row[] = "<row ", begin[] = "<sheetData>", end[] = "</sheetData>";
	const char *from, *found;
	uint64_t offset = part->size - carried;
	size_t back = carried < sizeof row - 2 ? carried : sizeof row - 2;

	part->rows += count_of(part->buffer + EDGE - back, back + size, row, sizeof row - 1);
	from = part->buffer + EDGE - carried;
	if (!part->data_begin && (found = memmem(from, carried + size, begin, sizeof begin - 1)))
		part->data_begin = offset + (uint64_t)(found - from) + sizeof begin - 1;
	if ((found = memmem(from, carried + size, end, sizeof end - 1)))
		part->data_end = offset + (uint64_t)(found - from);
}

/* Every element that begins must end: so a piece that is lacking in the midst of a part shows.  '<' and '>' stand in no
 * text or attribute, for the library escapes them. */
static void balance(struct part *part, size_t size)
{
	const char *at = part->buffer + EDGE, *end = at + size;

	for (; at < end; at++) {
		if (part->before == '<')
			part->depth += *at == '/' ? -1 : *at != '?' && *at != '!';
		else if (*at == '>' && part->before == '/')
			part->depth--;
		part->before = *at;
	}
}

static int read_part(struct part *part, const char *name, bool sheet)
{
	/* The drawing that shows notes is of an older kind of XML, which has no declaration. */
	bool vml = strlen(name) > 4 && !strcmp(name + strlen(name) - 4, ".vml");
	const char *head = vml ? "<xml " : "<?xml ";
	size_t carried = 0, head_size = strlen(head);
	zip_int64_t got;

	while ((got = zip_fread(part->file, part->buffer + EDGE, PIECE)) > 0) {
		size_t size = (size_t)got, keep;

		if (sheet)
			look(part, carried, size);
		else
			balance(part, size);
		if (!part->size && (size < head_size || memcmp(part->buffer + EDGE, head, head_size) != 0))
			return broken(name, _("it has no beginning"));
		part->size += size;
		keep = carried + size < EDGE ? carried + size : EDGE;
		memmove(part->buffer + EDGE - keep, part->buffer + EDGE + size - keep, keep);
		carried = keep;
	}
	if (got < 0)
		return broken(name, zip_error_strerror(zip_file_get_error(part->file)));
	/* Every part is XML, some with a line end after it. */
	if (part->size == 0 || (part->buffer[EDGE - 1] != '>' && part->buffer[EDGE - 1] != '\n'))
		return broken(name, _("it ends too early"));
	return part->depth ? broken(name, _("elements are lacking")) : SMV_OK;
}

static int check_sheet(const struct part *part, const char *name, const struct smv_xlsx_expected *expected)
{
	static const char tail[] = "</worksheet>";

	if (memcmp(part->buffer + EDGE - (sizeof tail - 1), tail, sizeof tail - 1) != 0)
		return broken(name, _("it ends too early"));
	if (part->rows != expected->rows || (expected->rows && part->data_end - part->data_begin != expected->bytes))
		return broken(name, _("rows are lacking"));
	return SMV_OK;
}

static int check_part(zip_t *book, char *buffer, const char *name, const struct smv_xlsx_expected *expected)
{
	struct part part = { .buffer = buffer };
	int rc;

	if (!(part.file = zip_fopen(book, name, 0)))
		return broken(name, zip_error_strerror(zip_get_error(book)));
	rc = read_part(&part, name, expected != NULL);
	if (!rc && expected)
		rc = check_sheet(&part, name, expected);
	zip_fclose(part.file);
	return rc;
}

/* The number of sheets or charts is in the name: xl/worksheets/sheet1.xml. */
static const struct smv_xlsx_expected *expected_of(struct smv_pool *pool, const char *name,
						   const struct smv_xlsx_expected *sheets, size_t sheet_count)
{
	size_t i;

	for (i = 0; i < sheet_count; i++)
		if (!strcmp(name, smv_printf(pool, "xl/worksheets/sheet%zu.xml", i + 1)))
			return &sheets[i];
	return NULL;
}

static int check_all(struct smv_pool *pool, zip_t *book, const struct smv_xlsx_expected *sheets, size_t sheet_count,
		     size_t chart_count)
{
	static const char *const needed[] = { "[Content_Types].xml", "_rels/.rels", "xl/workbook.xml",
					      "xl/_rels/workbook.xml.rels", "xl/styles.xml" };
	zip_int64_t count = zip_get_num_entries(book, 0), i;
	char *buffer = smv_alloc(pool, EDGE + PIECE); /* one for all parts */
	size_t seen_sheets = 0, seen_charts = 0, n;
	int rc;

	for (n = 0; n < sizeof needed / sizeof *needed; n++)
		if (zip_name_locate(book, needed[n], 0) < 0)
			return broken(needed[n], _("it is not there"));
	for (i = 0; i < count; i++) {
		const char *name = zip_get_name(book, (zip_uint64_t)i, 0);
		const struct smv_xlsx_expected *expected;

		if (!name)
			return broken("?", zip_error_strerror(zip_get_error(book)));
		expected = expected_of(pool, name, sheets, sheet_count);
		seen_sheets += expected != NULL;
		seen_charts += !strncmp(name, "xl/charts/chart", strlen("xl/charts/chart"));
		if ((rc = check_part(book, buffer, name, expected)))
			return rc;
	}
	if (seen_sheets != sheet_count || seen_charts != chart_count)
		return broken("xl", _("a sheet or a chart is not there"));
	return SMV_OK;
}

int smv_xlsx_check(struct smv_pool *pool, const char *path, const struct smv_xlsx_expected *sheets, size_t sheet_count,
		   size_t chart_count)
{
	zip_error_t error;
	int code = 0, rc;
	zip_t *book = zip_open(path, ZIP_RDONLY, &code);

	if (!book) {
		zip_error_init_with_code(&error, code);
		rc = broken("zip", zip_error_strerror(&error));
		zip_error_fini(&error);
		return rc;
	}
	rc = check_all(pool, book, sheets, sheet_count, chart_count);
	zip_discard(book);
	return rc;
}
