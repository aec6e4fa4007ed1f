/* SPDX-License-Identifier: EUPL-1.2 */
/* The rows of an XLSX workbook. */
#include "base/language.h"
#include "base/record.h"
#include "base/text.h"
#include "read/book/package.h"
#include "read/book/relations.h"
#include "read/book/sheet.h"
#include "read/book/sheets.h"
#include "read/book/strings.h"
#include "read/book/styles.h"
#include "read/book/workbook.h"
#include "read/book/xml.h"
#include "read/file/options.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"

#include <string.h>

struct xlsx {
	struct smv_pool *pool;
	struct smv_package *package;
	struct smv_relations relations;
	const char *wanted;
	bool units;
	/* of workbook.xml */
	bool is_workbook, from_1904;
	const char *names;       /* of all sheets, for a message */
	const char *name, *part; /* of the sheet that is read */
	struct smv_other_sheet *others;
	const char **other_parts;
	size_t other_count, other_room, part_room;
	struct smv_strings *strings;
	struct smv_styles *styles;
	struct smv_sheet_context context;
	struct smv_sheet *sheet;
};

static bool says_yes(const char *value)
{
	return value && (!strcmp(value, "1") || !strcmp(value, "true") || !strcmp(value, "on"));
}

static void keep_other(struct xlsx *x, const char *name, const char *part, bool hidden)
{
	x->others = smv_grow(x->pool, x->others, x->other_count, &x->other_room, sizeof *x->others);
	x->other_parts = smv_grow(x->pool, x->other_parts, x->other_count, &x->part_room, sizeof *x->other_parts);
	x->others[x->other_count] = (struct smv_other_sheet){ .name = name, .hidden = hidden };
	x->other_parts[x->other_count++] = part;
}

/* Leaves those of the other sheets that have rows; one that is damaged is not asked for and does no harm. */
static void count_others(struct xlsx *x)
{
	size_t i, kept = 0;

	for (i = 0; i < x->other_count; i++) {
		if (!smv_package_has(x->package, x->other_parts[i]))
			continue;
		if (smv_sheet_count_rows(x->package, x->other_parts[i], &x->others[i].rows))
			smv_forgive();
		else if (x->others[i].rows)
			x->others[kept++] = x->others[i];
	}
	x->other_count = kept;
}

/* The sheet that is wanted by name, else the first that is to be seen; charts on sheets of their own are passed over.
 */
static void take_sheet(struct xlsx *x, const char *const *attributes)
{
	const char *name = smv_xml_attribute(attributes, "name"), *state = smv_xml_attribute(attributes, "state");
	const char *id = smv_xml_attribute(attributes, "id");
	const struct smv_relation *relation = id ? smv_relations_by_id(&x->relations, id) : NULL;

	if (!name || !relation || strcmp(relation->type, "worksheet") != 0)
		return;
	name = smv_copy(x->pool, smv_text_clean(x->pool, name));
	x->names = smv_sheets_add_name(x->pool, x->names, name);
	if (x->part || (x->wanted ? strcmp(name, x->wanted) != 0 : state && strcmp(state, "visible") != 0)) {
		keep_other(x, name, relation->part, state && strcmp(state, "visible") != 0);
		return;
	}
	x->name = name;
	x->part = relation->part;
}

static void start(void *self, struct smv_xml *xml, const char *name, const char *const *attributes)
{
	struct xlsx *x = self;

	(void)xml;
	if (!strcmp(name, "workbook"))
		x->is_workbook = true;
	else if (!strcmp(name, "workbookPr"))
		x->from_1904 = says_yes(smv_xml_attribute(attributes, "date1904"));
	else if (!strcmp(name, "sheet"))
		take_sheet(x, attributes);
}

static void end(void *self, struct smv_xml *xml, const char *name)
{
	(void)self;
	(void)xml;
	(void)name;
}

static int next(void *self, struct smv_row *row)
{
	struct xlsx *x = self;

	return smv_sheet_next(x->sheet, row);
}

static int rewind_rows(void *self)
{
	struct xlsx *x = self;

	smv_sheet_close(x->sheet);
	x->sheet = NULL;
	return smv_sheet_open(&x->sheet, &x->context, x->part);
}

static void close_rows(void *self)
{
	struct xlsx *x = self;

	if (!x)
		return;
	smv_sheet_close(x->sheet);
	smv_package_close(x->package);
	smv_pool_close(x->pool);
}

static int open_parts(struct xlsx *x, const char *book)
{
	struct smv_xml_handler handler = { start, end, NULL, x, true };
	const char *part;
	int rc;

	if ((rc = smv_relations_read(&x->relations, x->pool, x->package, book)) ||
	    (rc = smv_xml_read_part(x->package, book, &handler)))
		return rc;
	if (!x->is_workbook)
		return smv_fail(SMV_DATA, _("%s is an Office document and no workbook, give an XLSX, ODS or CSV file"),
				smv_package_file(x->package));
	if (!x->part)
		return smv_sheets_no_sheet(x->package, x->wanted, x->names);
	if ((part = smv_relations_by_type(&x->relations, "styles")) && smv_package_has(x->package, part) &&
	    (rc = smv_styles_read(&x->styles, x->pool, x->package, part)))
		return rc;
	if ((part = smv_relations_by_type(&x->relations, "sharedStrings")) && smv_package_has(x->package, part) &&
	    (rc = smv_strings_read(&x->strings, x->pool, x->package, part)))
		return rc;
	x->context = (struct smv_sheet_context){ x->package, x->strings, x->styles, x->from_1904, x->units };
	count_others(x);
	return smv_sheet_open(&x->sheet, &x->context, x->part);
}

static int merged(void *self, long row, size_t column, size_t *width)
{
	struct xlsx *x = self;

	return smv_sheet_merged(x->package, x->part, (size_t)row - 1, column, width);
}

int smv_xlsx_open(struct smv_rows *rows, struct smv_package *package, const char *book, const struct smv_read_options *options)
{
	struct smv_pool *pool = smv_pool_open();
	struct xlsx *x = smv_alloc(pool, sizeof *x);
	int rc;

	x->pool = pool;
	x->package = package;
	x->wanted = options->sheet ? smv_text_clean(pool, options->sheet) : NULL;
	x->units = options->units;
	x->names = "";
	if ((rc = open_parts(x, book)))
		close_rows(x);
	else
		*rows = (struct smv_rows){ next, rewind_rows, close_rows, x, x->name, merged, x->others, x->other_count };
	return rc;
}
