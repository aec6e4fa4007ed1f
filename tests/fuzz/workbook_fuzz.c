/* SPDX-License-Identifier: EUPL-1.2 */
#define _GNU_SOURCE
#include "base/record.h"
#include "base/text.h"
#include "read/source.h"
#include "samverkan/fail.h"
#include "samverkan/finding.h"
#include "samverkan/pool.h"

#include <assert.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>
#include <zip.h>

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

/* The first byte says what the rest is: a zip file, or one of these parts of a workbook that is else in order. */
static const char *const parts[] = {
	"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml",       "xl/styles.xml",
	"xl/workbook.xml",          "xl/_rels/workbook.xml.rels", "content.xml",
};
enum { PARTS = sizeof parts / sizeof *parts, CONTENT = PARTS - 1 };

static const char *const usual[] = {
	"<worksheet><sheetData><row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c></row>"
	"<row r='2'><c r='A2' s='1'><v>45382.25</v></c><c r='B2' s='2'><v>12500.500000000002</v></c></row>"
	"</sheetData></worksheet>",
	"<sst><si><t>Namn</t></si><si><r><t>Or</t></r><r><t>t</t></r></si></sst>",
	"<styleSheet><numFmts><numFmt numFmtId='164' formatCode='yyyy-mm-dd hh:mm'/></numFmts>"
	"<cellXfs><xf numFmtId='0'/><xf numFmtId='164'/><xf numFmtId='14'/></cellXfs></styleSheet>",
	"<workbook><sheets><sheet name='Blad1' r:id='s'/></sheets></workbook>",
	"<Relationships><Relationship Id='s' Type='x/worksheet' Target='worksheets/sheet1.xml'/>"
	"<Relationship Id='t' Type='x/sharedStrings' Target='sharedStrings.xml'/>"
	"<Relationship Id='u' Type='x/styles' Target='styles.xml'/></Relationships>",
};

static void add(zip_t *zip, const char *name, const void *bytes, size_t size)
{
	zip_source_t *source = zip_source_buffer(zip, bytes, size, 0);
	zip_int64_t at = zip_file_add(zip, name, source, 0);

	assert(source && at >= 0);
	zip_set_file_compression(zip, (zip_uint64_t)at, ZIP_CM_STORE, 0);
}

/* A workbook with these bytes as one of its parts; *made is for the caller to free. */
static size_t wrap(size_t part, const uint8_t *bytes, size_t size, void **made)
{
	zip_source_t *source = zip_source_buffer_create(NULL, 0, 0, NULL);
	zip_t *zip = zip_open_from_source(source, ZIP_TRUNCATE, NULL);
	zip_int64_t got;
	size_t i;

	assert(zip);
	zip_source_keep(source);
	if (part == CONTENT) {
		static const char type[] = "application/vnd.oasis.opendocument.spreadsheet";

		add(zip, "mimetype", type, sizeof type - 1);
		add(zip, parts[CONTENT], bytes, size);
	} else {
		add(zip, "[Content_Types].xml", "<T/>", 4);
		for (i = 0; i < CONTENT; i++)
			add(zip, parts[i], i == part ? (const void *)bytes : usual[i],
			    i == part ? size : strlen(usual[i]));
	}
	assert(!zip_close(zip));
	assert(!zip_source_open(source) && !zip_source_seek(source, 0, SEEK_END));
	got = zip_source_tell(source);
	*made = malloc((size_t)got);
	assert(*made && !zip_source_seek(source, 0, SEEK_SET) &&
	       zip_source_read(source, *made, (zip_uint64_t)got) == got);
	zip_source_close(source);
	zip_source_free(source);
	return (size_t)got;
}

/* What is handed out is clean text in rows that go forward; a row that is bad has its finding. */
static void read_all(struct smv_source *source, struct smv_pool *pool, const struct smv_findings *findings)
{
	const struct smv_header *header = smv_source_header(source);
	struct smv_mark start = smv_mark(pool);
	struct smv_record record;
	long row = 0, count = 0;
	size_t i, before;

	for (before = findings->errors; count++ < 1000 && smv_source_next(source, &record) == SMV_OK && !record.end;
	     before = findings->errors) {
		assert(record.row > row && record.row <= 1048576);
		row = record.row;
		assert(record.bad == (findings->errors > before));
		smv_reset(pool, start);
		for (i = 0; !record.bad && i < header->count; i++) {
			assert(smv_text_is_utf8(record.cells[i], strlen(record.cells[i])));
			assert(!strcmp(smv_text_clean(pool, record.cells[i]), record.cells[i]));
		}
	}
}

/* A file in memory, the same one each time, with these bytes. */
static int stored(const void *bytes, size_t size)
{
	static int file = -1;

	if (file < 0)
		file = memfd_create("workbook", 0);
	assert(file >= 0 && !ftruncate(file, 0) && pwrite(file, bytes, size, 0) == (ssize_t)size);
	return file;
}

static void read_bytes(const void *bytes, size_t size)
{
	struct smv_pool *pool = smv_pool_open(), *scratch = smv_pool_open();
	struct smv_findings findings;
	struct smv_source *source = NULL;
	char path[64];
	int file = stored(bytes, size);

	snprintf(path, sizeof path, "/proc/self/fd/%d", file);
	smv_findings_init(&findings, pool);
	if (smv_source_open(&source, pool, path, NULL, &findings) == SMV_OK)
		read_all(source, scratch, &findings);
	else
		assert(smv_reason()[0]);
	smv_source_close(source);
	smv_forgive();
	smv_pool_close(scratch);
	smv_pool_close(pool);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	void *made;
	size_t part;

	if (!size)
		return 0;
	part = bytes[0] % (PARTS + 1);
	if (part == PARTS) {
		read_bytes(bytes + 1, size - 1);
		return 0;
	}
	size = wrap(part, bytes + 1, size - 1, &made);
	read_bytes(made, size);
	free(made);
	return 0;
}
