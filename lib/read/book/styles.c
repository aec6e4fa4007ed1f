/* SPDX-License-Identifier: EUPL-1.2 */
/* Which styles of an XLSX workbook show a day, or a unit. */
#include "read/book/styles.h"
#include "read/book/xml.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"

#include <stdlib.h>
#include <string.h>

enum { FORMATS = 65536, UNITS_MAX = 255 };

struct smv_styles {
	unsigned char *kinds;    /* of each number format */
	unsigned char *units;    /* of each number format: from 1, its place in shown; 0 for none */
	struct smv_number_format shown[UNITS_MAX];
	size_t shown_count;
	unsigned short *formats; /* of each cell style */
	size_t count, room;
	struct smv_pool *pool;
	bool in_cell_styles;
};

static unsigned long number(const char *const *attributes, const char *name)
{
	const char *value = smv_xml_attribute(attributes, name);

	return value ? strtoul(value, NULL, 10) : 0;
}

static void keep_unit(struct smv_styles *styles, unsigned long id, const char *code)
{
	struct smv_number_format format;

	smv_number_format_read(code, &format);
	if (!format.unit[0] || styles->shown_count == UNITS_MAX)
		return;
	styles->shown[styles->shown_count++] = format;
	styles->units[id] = (unsigned char)styles->shown_count;
}

static void start(void *self, struct smv_xml *xml, const char *name, const char *const *attributes)
{
	struct smv_styles *styles = self;
	unsigned long id;

	(void)xml;
	if (!strcmp(name, "numFmt")) {
		const char *code = smv_xml_attribute(attributes, "formatCode");

		id = number(attributes, "numFmtId");
		if (code && id < FORMATS) {
			styles->kinds[id] = (unsigned char)smv_serial_kind_of_code(code);
			keep_unit(styles, id, code);
		}
	} else if (!strcmp(name, "cellXfs")) {
		styles->in_cell_styles = true;
	} else if (styles->in_cell_styles && !strcmp(name, "xf")) {
		id = number(attributes, "numFmtId");
		styles->formats =
			smv_grow(styles->pool, styles->formats, styles->count, &styles->room, sizeof *styles->formats);
		styles->formats[styles->count++] = id < FORMATS ? (unsigned short)id : 0;
	}
}

static void end(void *self, struct smv_xml *xml, const char *name)
{
	struct smv_styles *styles = self;

	(void)xml;
	if (!strcmp(name, "cellXfs"))
		styles->in_cell_styles = false;
}

int smv_styles_read(struct smv_styles **styles, struct smv_pool *pool, struct smv_package *package, const char *part)
{
	struct smv_styles *s = smv_alloc(pool, sizeof *s);
	struct smv_xml_handler handler = { start, end, NULL, s, true };
	unsigned id;

	s->pool = pool;
	s->kinds = smv_alloc(pool, FORMATS);
	s->units = smv_alloc(pool, FORMATS);
	for (id = 0; id < 164; id++) { /* those of the file itself begin there */
		s->kinds[id] = (unsigned char)smv_serial_kind_of_id(id);
		if (smv_number_format_code_of_id(id))
			keep_unit(s, id, smv_number_format_code_of_id(id));
	}
	*styles = s;
	return smv_xml_read_part(package, part, &handler);
}

enum smv_serial_kind smv_styles_kind(const struct smv_styles *styles, size_t style)
{
	if (!styles || style >= styles->count)
		return SMV_SERIAL_NUMBER;
	return (enum smv_serial_kind)styles->kinds[styles->formats[style]];
}

const struct smv_number_format *smv_styles_number_format(const struct smv_styles *styles, size_t style)
{
	unsigned char unit = styles && style < styles->count ? styles->units[styles->formats[style]] : 0;

	return unit ? &styles->shown[unit - 1] : NULL;
}
