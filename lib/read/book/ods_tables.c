/* SPDX-License-Identifier: EUPL-1.2 */
/* How many rows the tables of an ODS workbook have that are not read. */
#include "read/book/ods_tables.h"
#include "base/text.h"
#include "read/book/xml.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"

#include <string.h>

struct counting {
	struct smv_pool *pool;
	const char *read;
	struct smv_other_sheet *items;
	size_t count, room;
	int table;           /* how deep in tables one is: those within cells are none of their own */
	bool passed, filled; /* the table is the one that is read; the row has a value */
};

static void start(void *self, struct smv_xml *xml, const char *name, const char *const *attributes)
{
	struct counting *c = self;
	const char *called;

	(void)xml;
	if (!strcmp(name, "table") && !c->table++) {
		called = smv_xml_attribute(attributes, "table:name");
		called = smv_copy(c->pool, smv_text_clean(c->pool, called ? called : ""));
		c->passed = !strcmp(called, c->read);
		c->items = smv_grow(c->pool, c->items, c->count, &c->room, sizeof *c->items);
		c->items[c->count++] = (struct smv_other_sheet){ .name = called };
	} else if (c->table && !strcmp(name, "table-cell")) {
		c->filled = c->filled || smv_xml_attribute(attributes, "office:value-type");
	}
}

static void end(void *self, struct smv_xml *xml, const char *name)
{
	struct counting *c = self;

	(void)xml;
	if (!strcmp(name, "table") && c->table) {
		c->table--;
	} else if (c->table == 1 && !strcmp(name, "table-row")) {
		c->items[c->count - 1].rows += c->filled && !c->passed;
		c->filled = false;
	}
}

void smv_ods_count_others(struct smv_package *package, struct smv_pool *pool, const char *read, struct smv_ods_tables *tables)
{
	struct counting c = { .pool = pool, .read = read };
	const struct smv_xml_handler handler = { start, end, NULL, &c, false };
	size_t i, kept = 0;

	if (smv_xml_read_part(package, "content.xml", &handler)) {
		smv_forgive();
		return;
	}
	for (i = 0; i < c.count; i++)
		if (c.items[i].rows)
			c.items[kept++] = c.items[i];
	*tables = (struct smv_ods_tables){ c.items, kept };
}
