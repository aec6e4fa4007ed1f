/* SPDX-License-Identifier: EUPL-1.2 */
/* Whether a file is a workbook, and of which kind. */
#include "read/book/workbook.h"
#include "base/language.h"
#include "read/book/package.h"
#include "read/book/relations.h"
#include "read/file/lines.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"

#include <stdio.h>
#include <string.h>

static const char zip_start[] = "PK\3\4", zip_empty[] = "PK\5\6", compound_start[] = "\xD0\xCF\x11\xE0";

static bool begins(const char *bytes, size_t size, const char *with)
{
	return size >= 4 && !memcmp(bytes, with, 4);
}

bool smv_workbook_is_one(const char *bytes, size_t size)
{
	return begins(bytes, size, zip_start) || begins(bytes, size, zip_empty) || begins(bytes, size, compound_start);
}

/*
 * The container of Office before 2007.  Office puts a workbook with a password into one too, as a stream of this name.
 */
static int refuse_compound(struct smv_lines *lines, const char *file)
{
	static const char stream[] = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e";
	enum { NAME = sizeof stream - 1 };
	char piece[16 * 1024];
	const char *bytes;
	FILE *stored = NULL;
	size_t size, have = 0, i;
	bool found = false;
	int rc;

	if ((rc = smv_lines_take_all(lines, &stored, &bytes, &size)))
		return rc;
	do {
		if (stored) { /* keeping the end of the piece before, where the name may begin */
			size = have + fread(piece + have, 1, sizeof piece - have, stored);
			bytes = piece;
		}
		for (i = 0; !found && i + NAME <= size; i++)
			found = bytes[i] == 'E' && !memcmp(bytes + i, stream, NAME);
		have = size < NAME ? size : NAME;
		if (stored)
			memmove(piece, piece + size - have, have);
	} while (stored && !found && size > have);
	if (stored)
		fclose(stored);
	if (found)
		return smv_fail(SMV_DATA, _("%s is protected by a password, open it and save it without one"), file);
	return smv_fail(SMV_DATA,
			_("%s is in the format of Office before 2007 (.xls), open it and save it as XLSX or CSV"),
			file);
}

static int is_ods(struct smv_package *package, bool *yes)
{
	static const char type[] = "application/vnd.oasis.opendocument.spreadsheet";
	struct smv_part *part;
	char bytes[128];
	size_t size;
	int rc;

	*yes = false;
	if (!smv_package_has(package, "mimetype"))
		return SMV_OK;
	if (!(rc = smv_part_open(&part, package, "mimetype")) &&
	    !(rc = smv_part_read(part, bytes, sizeof bytes, &size)))
		*yes = size >= sizeof type - 1 && !memcmp(bytes, type, sizeof type - 1);
	smv_part_close(part);
	return rc;
}

static int refuse_package(const struct smv_package *package)
{
	return smv_fail(SMV_DATA, _("%s is a packed file and no workbook, give an XLSX, ODS or CSV file"),
			smv_package_file(package));
}

/* The part with the workbook of an XLSX package, NULL when there is none. */
static int find_book(struct smv_package *package, struct smv_pool *pool, const char **book)
{
	struct smv_relations relations = { 0 };
	int rc;

	*book = NULL;
	if (!smv_package_has(package, "[Content_Types].xml"))
		return SMV_OK;
	if ((rc = smv_relations_read(&relations, pool, package, "")))
		return rc;
	*book = smv_relations_by_type(&relations, "officeDocument");
	if (!*book)
		*book = "xl/workbook.xml";
	if (!smv_package_has(package, *book))
		*book = NULL;
	return SMV_OK;
}

static bool ends(const char *text, const char *with)
{
	size_t length = strlen(text), end = strlen(with);

	return length >= end && !strcmp(text + length - end, with);
}

int smv_workbook_open(struct smv_rows *rows, struct smv_lines *lines, const char *file,
		      const struct smv_read_options *options)
{
	struct smv_package *package;
	struct smv_pool *pool;
	const char *bytes, *book = NULL;
	size_t size;
	bool ods;
	int rc;

	if ((rc = smv_lines_peek(lines, &bytes, &size)))
		return rc;
	if (begins(bytes, size, compound_start))
		return refuse_compound(lines, file);
	if ((rc = smv_package_open(&package, lines, file)))
		return rc;
	pool = smv_pool_open();
	if (!(rc = is_ods(package, &ods)) && ods) {
		rc = smv_ods_open(rows, package, options);
		package = NULL;
	} else if (!rc && !(rc = find_book(package, pool, &book)) && !book) {
		rc = refuse_package(package);
	} else if (!rc && ends(book, ".bin")) {
		rc = smv_fail(SMV_DATA, _("%s is a binary workbook (XLSB), open it and save it as XLSX"), file);
	} else if (!rc) {
		rc = smv_xlsx_open(rows, package, book, options);
		package = NULL;
	}
	smv_package_close(package);
	smv_pool_close(pool);
	return rc;
}
