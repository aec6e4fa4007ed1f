/* SPDX-License-Identifier: EUPL-1.2 */
#include "make_zip.h"
#include "samverkan/pool.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <zip.h>

static void must(bool fine, const char *what)
{
	if (fine)
		return;
	fprintf(stderr, "make_zip: %s\n", what);
	abort();
}

void make_zip(const char *path, const struct make_zip_part *parts, size_t count, bool packed)
{
	zip_t *zip = zip_open(path, ZIP_CREATE | ZIP_TRUNCATE, NULL);
	size_t i;

	must(zip != NULL, path);
	for (i = 0; i < count; i++) {
		size_t size = parts[i].size ? parts[i].size : strlen(parts[i].name ? parts[i].bytes : "");
		zip_source_t *source;
		zip_int64_t at;

		if (!parts[i].name)
			continue;
		source = zip_source_buffer(zip, parts[i].bytes, size, 0);
		must(source != NULL, parts[i].name);
		at = zip_file_add(zip, parts[i].name, source, 0);
		must(at >= 0, parts[i].name);
		must(!zip_set_file_compression(zip, (zip_uint64_t)at, packed ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 1),
		     parts[i].name);
	}
	must(!zip_close(zip), path);
}

#define MAIN "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
#define RELATIONS "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

void make_xlsx(const char *path, const char *rows, const char *strings, const char *styles)
{
	struct smv_pool *pool = smv_pool_open();
	const struct make_zip_part parts[] = {
		{ "[Content_Types].xml", "<Types/>", 0 },
		{ "_rels/.rels",
		  "<Relationships><Relationship Id='r1' Type='" RELATIONS "/officeDocument' "
		  "Target='xl/workbook.xml'/></Relationships>",
		  0 },
		{ "xl/workbook.xml",
		  "<workbook " MAIN "><sheets><sheet name='Blad1' sheetId='1' r:id='s1'/></sheets></workbook>", 0 },
		{ "xl/_rels/workbook.xml.rels",
		  "<Relationships><Relationship Id='s1' Type='" RELATIONS "/worksheet' Target='worksheets/sheet1.xml'/>"
		  "<Relationship Id='t' Type='" RELATIONS "/sharedStrings' Target='/xl/sharedStrings.xml'/>"
		  "<Relationship Id='u' Type='" RELATIONS "/styles' Target='styles.xml'/></Relationships>",
		  0 },
		{ "xl/worksheets/sheet1.xml",
		  smv_printf(pool, "<worksheet " MAIN "><sheetData>%s</sheetData></worksheet>", rows), 0 },
		{ strings ? "xl/sharedStrings.xml" : NULL,
		  smv_printf(pool, "<sst " MAIN ">%s</sst>", strings ? strings : ""), 0 },
		{ styles ? "xl/styles.xml" : NULL,
		  smv_printf(pool, "<styleSheet " MAIN ">%s</styleSheet>", styles ? styles : ""), 0 },
	};

	make_zip(path, parts, sizeof parts / sizeof *parts, true);
	smv_pool_close(pool);
}

void make_ods(const char *path, const char *styles, const char *tables)
{
	struct smv_pool *pool = smv_pool_open();
	const struct make_zip_part parts[] = {
		{ "mimetype", "application/vnd.oasis.opendocument.spreadsheet", 0 },
		{ "content.xml",
		  smv_printf(pool,
			     "<office:document-content><office:automatic-styles>%s</office:automatic-styles>"
			     "<office:body><office:spreadsheet>%s</office:spreadsheet></office:body>"
			     "</office:document-content>",
			     styles, tables),
		  0 },
	};

	make_zip(path, parts, sizeof parts / sizeof *parts, true);
	smv_pool_close(pool);
}
