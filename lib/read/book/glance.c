/* SPDX-License-Identifier: EUPL-1.2 */
/* What is asked of a worksheet beside the rows of the one that is read: how many it has, and which cells are merged. */
#include "read/book/sheet.h"
#include "read/book/xml.h"
#include "samverkan/pool.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct glance {
	bool in_row, filled;
	size_t rows;
	size_t row, column, width; /* of the merged cell that is asked for, and what is found */
};

static void start(void *self, struct smv_xml *xml, const char *name, const char *const *attributes)
{
	struct glance *g = self;

	(void)xml;
	(void)attributes;
	if (!strcmp(name, "row"))
		g->in_row = true;
	else if (g->in_row && (!strcmp(name, "v") || !strcmp(name, "t")))
		g->filled = true;
}

static void end(void *self, struct smv_xml *xml, const char *name)
{
	struct glance *g = self;

	(void)xml;
	if (strcmp(name, "row") != 0)
		return;
	g->rows += g->filled;
	g->in_row = g->filled = false;
}

int smv_sheet_count_rows(struct smv_package *package, const char *part, size_t *rows)
{
	struct glance g = { .rows = 0 };
	const struct smv_xml_handler handler = { start, end, NULL, &g, true };
	int rc = smv_xml_read_part(package, part, &handler);

	*rows = g.rows;
	return rc;
}

/* "B12" is column 1, row 11; returns what follows, NULL when it is none. */
static const char *cell_at(const char *text, size_t *column, size_t *row)
{
	char *rest;

	for (*column = 0; *text >= 'A' && *text <= 'Z' && *column < 100000; text++)
		*column = *column * 26 + (size_t)(*text - 'A' + 1);
	*row = strtoul(text, &rest, 10);
	if (!*column || !*row || rest == text)
		return NULL;
	--*column;
	--*row;
	return rest;
}

static void start_merged(void *self, struct smv_xml *xml, const char *name, const char *const *attributes)
{
	struct glance *g = self;
	const char *range = strcmp(name, "mergeCell") != 0 ? NULL : smv_xml_attribute(attributes, "ref");
	size_t left, top, right, bottom;

	(void)xml;
	if (!range || !(range = cell_at(range, &left, &top)) || *range != ':' || !cell_at(range + 1, &right, &bottom))
		return;
	if (left == g->column && top == g->row && right >= left)
		g->width = right - left + 1;
}

static void end_merged(void *self, struct smv_xml *xml, const char *name)
{
	(void)self;
	(void)xml;
	(void)name;
}

int smv_sheet_merged(struct smv_package *package, const char *part, size_t row, size_t column, size_t *width)
{
	struct glance g = { .row = row, .column = column, .width = 1 };
	const struct smv_xml_handler handler = { start_merged, end_merged, NULL, &g, true };
	int rc = smv_xml_read_part(package, part, &handler);

	*width = g.width;
	return rc;
}
