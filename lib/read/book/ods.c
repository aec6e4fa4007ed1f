/* SPDX-License-Identifier: EUPL-1.2 */
/* The rows of an ODS workbook. */
#include "base/language.h"
#include "base/text.h"
#include "base/unit.h"
#include "read/book/cell_text.h"
#include "read/book/cells.h"
#include "read/book/excel_date.h"
#include "read/book/ods_tables.h"
#include "read/book/package.h"
#include "read/book/sheets.h"
#include "read/book/workbook.h"
#include "read/book/xml.h"
#include "read/file/decimal.h"
#include "read/file/options.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Repeated cells and rows cost the file nothing, and whoever reads them a lot: more than a table has is refused. */
static const unsigned long long repeated_max = 20000000;

enum { HIDDEN_MAX = 1024 };

enum value_type { NOTHING, TEXT, NUMBER, DATE, TIME, BOOLEAN };

struct cell {
	bool formula, covered, has_text;
	enum value_type type;
	const char *value; /* of its attributes, in `attribute` */
	bool percent;
	char currency[8];
	size_t column, times;
};

struct ods {
	struct smv_pool *pool;
	struct smv_package *package;
	struct smv_xml *xml;
	struct smv_cells *cells;
	struct smv_gather attribute, text;
	const char *wanted, *names, *name;
	bool units;
	struct smv_ods_tables tables;
	const char *style;   /* of tables, whose definition is read */
	const char **hidden; /* the styles of hidden tables */
	size_t hidden_count, hidden_room;
	bool passed; /* the table has been read */
	bool finished;
	int depth, table, cell_depth, paragraph, skip; /* the depths of what one is in, 0 when in none */
	bool in_row, hidden_row;
	struct cell cell;
	size_t column;
	long row, repeats; /* the row at hand and how often it stands there */
	long given;        /* how often it has been handed out */
	size_t uncomputed;
	unsigned long long cells_given;
	struct smv_row out;
};

static void damaged(struct ods *ods, const char *why)
{
	smv_xml_fail(ods->xml, smv_package_damaged(ods->package, why));
}

/* How often something stands there: 1 when it does not say. */
static unsigned long repeat(const char *const *attributes, const char *name)
{
	const char *value = smv_xml_attribute(attributes, name);
	unsigned long times = value ? strtoul(value, NULL, 10) : 1;

	return times ? times : 1;
}

static bool is_hidden(const struct ods *ods, const char *style)
{
	size_t i;

	for (i = 0; style && i < ods->hidden_count; i++)
		if (!strcmp(ods->hidden[i], style))
			return true;
	return false;
}

static void start_style(struct ods *ods, const char *name, const char *const *attributes)
{
	const char *family, *display;

	if (!strcmp(name, "style")) {
		family = smv_xml_attribute(attributes, "style:family");
		ods->style = family && !strcmp(family, "table")
				     ? smv_copy(ods->pool, smv_xml_attribute(attributes, "style:name"))
				     : NULL;
	} else if (!strcmp(name, "table-properties") && ods->style) {
		display = smv_xml_attribute(attributes, "table:display");
		if (!display || strcmp(display, "false") != 0)
			return;
		if (ods->hidden_count == HIDDEN_MAX)
			return;
		ods->hidden =
			smv_grow(ods->pool, ods->hidden, ods->hidden_count, &ods->hidden_room, sizeof *ods->hidden);
		ods->hidden[ods->hidden_count++] = ods->style;
	}
}

static void start_table(struct ods *ods, const char *const *attributes)
{
	const char *name = smv_xml_attribute(attributes, "table:name");

	name = smv_copy(ods->pool, smv_text_clean(ods->pool, name ? name : ""));
	ods->names = smv_sheets_add_name(ods->pool, ods->names, name);
	ods->skip = ods->depth;
	if (ods->name || (ods->wanted ? strcmp(name, ods->wanted) != 0
				      : is_hidden(ods, smv_xml_attribute(attributes, "table:style-name"))))
		return;
	ods->name = name;
	ods->skip = 0;
	ods->table = ods->depth;
	smv_xml_pause(ods->xml);
}

static void start_row(struct ods *ods, const char *const *attributes)
{
	unsigned long times = repeat(attributes, "table:number-rows-repeated");
	const char *visibility = smv_xml_attribute(attributes, "table:visibility");

	ods->row += ods->repeats;
	ods->repeats = times > SMV_ROWS_MAX ? SMV_ROWS_MAX : (long)times;
	ods->in_row = true;
	ods->hidden_row = visibility && strcmp(visibility, "visible") != 0;
	ods->column = 0;
	ods->uncomputed = 0;
	smv_cells_begin(ods->cells);
}

static enum value_type type_of(const char *type)
{
	static const struct kind {
		const char *name;
		enum value_type type;
	} kinds[] = {
		{ "string", TEXT }, { "float", NUMBER }, { "currency", NUMBER }, { "percentage", NUMBER },
		{ "date", DATE },   { "time", TIME },    { "boolean", BOOLEAN },
	};
	size_t i;

	for (i = 0; i < sizeof kinds / sizeof *kinds; i++)
		if (!strcmp(type, kinds[i].name))
			return kinds[i].type;
	return NOTHING;
}

/* The names of attributes are compared with their usual prefixes: calcext:value-type beside office: means another. */
static void start_cell(struct ods *ods, const char *name, const char *const *attributes)
{
	unsigned long times = repeat(attributes, "table:number-columns-repeated");
	struct cell *cell = &ods->cell;

	*cell = (struct cell){ .column = ods->column, .covered = *name == 'c' };
	cell->times = times > SMV_COLUMNS_MAX ? SMV_COLUMNS_MAX : times;
	ods->attribute.used = ods->text.used = 0;
	for (; *attributes; attributes += 2) {
		const char *what = attributes[0];

		if (!strcmp(what, "office:value-type")) {
			cell->type = type_of(attributes[1]);
			cell->percent = !strcmp(attributes[1], "percentage");
		} else if (!strcmp(what, "office:currency"))
			snprintf(cell->currency, sizeof cell->currency, "%s", attributes[1]);
		else if (!strcmp(what, "table:formula"))
			cell->formula = true;
		else if (!strncmp(what, "office:", 7) && strlen(what) > 5 &&
			 !strcmp(what + strlen(what) - 5, "value") &&
			 smv_gather_add(&ods->attribute, attributes[1], strlen(attributes[1])))
			cell->value = smv_gather_text(&ods->attribute);
	}
	ods->cell_depth = ods->depth;
}

static void add_text(struct ods *ods, const char *bytes, size_t size)
{
	if (!smv_gather_add(&ods->text, bytes, size))
		damaged(ods, _("a text is too long"));
}

static void start_in_cell(struct ods *ods, const char *name, const char *const *attributes)
{
	unsigned long spaces;

	if (!ods->paragraph) { /* notes, pictures and tables in a cell are no part of its text */
		if (strcmp(name, "p") != 0) {
			ods->skip = ods->depth;
			return;
		}
		if (ods->cell.has_text)
			add_text(ods, "\n", 1);
		ods->cell.has_text = true;
		ods->paragraph = ods->depth;
	} else if (!strcmp(name, "s")) {
		spaces = repeat(attributes, "text:c");
		for (spaces = spaces > 1000 ? 1000 : spaces; spaces; spaces--)
			add_text(ods, " ", 1);
	} else if (!strcmp(name, "tab")) {
		add_text(ods, "\t", 1);
	} else if (!strcmp(name, "line-break")) {
		add_text(ods, "\n", 1);
	} else if (!strcmp(name, "annotation") || !strcmp(name, "note") || !strcmp(name, "ruby-text")) {
		ods->skip = ods->depth;
	}
}

static void start(void *self, struct smv_xml *xml, const char *name, const char *const *attributes)
{
	struct ods *ods = self;

	ods->depth++;
	ods->xml = xml;
	if (ods->skip)
		return;
	if (ods->cell_depth)
		start_in_cell(ods, name, attributes);
	else if (!ods->table && !strcmp(name, "table"))
		start_table(ods, attributes);
	else if (!ods->table)
		start_style(ods, name, attributes);
	else if (!ods->in_row && !strcmp(name, "table-row"))
		start_row(ods, attributes);
	else if (ods->in_row && (!strcmp(name, "table-cell") || !strcmp(name, "covered-table-cell")))
		start_cell(ods, name, attributes);
}

/* PT14H05M00S as 14:05:00. */
static const char *show_time(char room[SMV_SERIAL_ROOM], const char *value)
{
	unsigned hours, minutes, seconds;

	if (sscanf(value, "PT%5uH%2uM%2u", &hours, &minutes, &seconds) != 3)
		return value;
	snprintf(room, SMV_SERIAL_ROOM, "%02u:%02u:%02u", hours, minutes, seconds);
	return room;
}

/* A number with the unit that its cell shows or its type names: "12 tkr" that is 12, "45 %" that is 0.45. */
static const char *number_text(struct ods *ods, char room[SMV_DECIMAL_ROOM], struct smv_decimal *decimal, const char *shown)
{
	const char *number, *unit = ods->cell.currency;
	struct smv_unit found = { 0 };

	if (!ods->units)
		return smv_decimal_show(room, decimal);
	if (ods->cell.percent) {
		decimal->point += decimal->count ? 2 : 0;
		unit = "%";
	} else if (smv_unit_split(ods->pool, shown, &number, &found) && found.kind != SMV_UNIT_NONE) {
		unit = found.word;
	}
	number = smv_decimal_show(room, decimal);
	return *unit ? smv_printf(ods->pool, "%s %s", number, unit) : number;
}

static const char *cell_text(struct ods *ods, char room[SMV_DECIMAL_ROOM], char date[SMV_SERIAL_ROOM])
{
	const char *value = ods->cell.value, *shown = smv_gather_text(&ods->text);
	struct smv_decimal decimal;

	if (!value)
		return shown;
	switch (ods->cell.type) {
	case NUMBER:
		return smv_decimal_read(value, &decimal) ? number_text(ods, room, &decimal, shown) : value;
	case DATE: /* the time is meant when the cell shows one */
		return smv_serial_from_iso(date, value, strchr(shown, ':') != NULL);
	case TIME:
		return show_time(date, value);
	case BOOLEAN:
		return !strcmp(value, "true") ? "TRUE" : "FALSE";
	case TEXT:
	case NOTHING:
		break;
	}
	return ods->cell.has_text ? shown : value;
}

static void end_cell(struct ods *ods)
{
	char room[SMV_DECIMAL_ROOM], date[SMV_SERIAL_ROOM];
	struct cell *cell = &ods->cell;
	struct smv_mark before;
	const char *text;

	ods->cell_depth = 0;
	ods->column = cell->column + cell->times;
	if (ods->column > SMV_COLUMNS_MAX)
		ods->column = SMV_COLUMNS_MAX;
	if (cell->covered)
		return;
	if (cell->formula && cell->type == NOTHING && !cell->has_text) {
		if (!ods->uncomputed)
			ods->uncomputed = cell->column + 1;
		return;
	}
	smv_gather_text(&ods->text); /* what it may take stays */
	before = smv_mark(ods->pool);
	text = cell_text(ods, room, date);
	if (!*text)
		return;
	if (cell->column + cell->times > SMV_COLUMNS_MAX)
		damaged(ods, _("a cell beyond column XFD"));
	else if (!smv_cells_put_copy(ods->cells, cell->column, cell->times, text))
		damaged(ods, _("a row is too long"));
	smv_reset(ods->pool, before);
}

static void end_row(struct ods *ods)
{
	unsigned long long cells = smv_cells_filled(ods->cells);

	ods->in_row = false;
	if (!cells && !ods->uncomputed)
		return;
	if (ods->row + ods->repeats > SMV_ROWS_MAX + 1)
		damaged(ods, _("rows out of order or too many"));
	ods->cells_given += cells * (unsigned long long)ods->repeats;
	if (ods->cells_given > repeated_max)
		smv_xml_fail(ods->xml,
			     smv_fail(SMV_DATA, _("%s unpacks to far more than a table has, save it as CSV UTF-8"),
				      smv_package_file(ods->package)));
	ods->given = 0;
	smv_xml_pause(ods->xml);
}

static void end(void *self, struct smv_xml *xml, const char *name)
{
	struct ods *ods = self;
	int depth = ods->depth--;

	(void)xml;
	if (ods->skip) {
		if (ods->skip == depth)
			ods->skip = 0;
	} else if (ods->paragraph) {
		if (ods->paragraph == depth)
			ods->paragraph = 0;
	} else if (ods->cell_depth) {
		if (ods->cell_depth == depth)
			end_cell(ods);
	} else if (ods->in_row) {
		if (!strcmp(name, "table-row"))
			end_row(ods);
	} else if (ods->table == depth) {
		ods->table = 0;
	}
}

/* White space in the XML is one space; where more is meant, text:s says so. */
static void text(void *self, struct smv_xml *xml, const char *bytes, size_t size)
{
	struct ods *ods = self;
	size_t i, from = 0;

	(void)xml;
	if (!ods->paragraph || ods->skip)
		return;
	for (i = 0; i < size; i++) {
		if (!strchr(" \t\r\n", bytes[i]))
			continue;
		add_text(ods, bytes + from, i - from);
		from = i + 1;
		if (!ods->text.used || !strchr(" \t\n", ods->text.bytes[ods->text.used - 1]))
			add_text(ods, " ", 1);
	}
	add_text(ods, bytes + from, size - from);
}

static int next(void *self, struct smv_row *row)
{
	struct ods *ods = self;
	int rc;

	if (ods->given == 0 || ods->given == ods->repeats) {
		ods->out = (struct smv_row){ 0 };
		if (!ods->finished && (rc = smv_xml_read(ods->xml, &ods->finished)))
			return rc;
		ods->out.end = ods->finished;
		if (!ods->finished && !smv_cells_finish(ods->cells, &ods->out))
			return smv_package_damaged(ods->package, _("a cell stands twice"));
		if (!ods->finished && ods->uncomputed) {
			ods->out.problem = SMV_ROW_FORMULA;
			ods->out.column = (int)ods->uncomputed - 1;
		}
		ods->given = 0;
	}
	*row = ods->out;
	row->row = ods->row + ods->given++;
	row->hidden = ods->hidden_row;
	return SMV_OK;
}

static int open_content(struct ods *ods);

static int rewind_rows(void *self)
{
	struct ods *ods = self;

	smv_xml_close(ods->xml);
	ods->xml = NULL;
	ods->name = NULL;
	ods->names = "";
	ods->hidden_count = 0;
	ods->style = NULL;
	ods->finished = ods->in_row = false;
	ods->depth = ods->table = ods->cell_depth = ods->paragraph = ods->skip = 0;
	ods->row = 1;
	ods->repeats = ods->given = 0;
	ods->cells_given = 0;
	return open_content(ods);
}

static void close_rows(void *self)
{
	struct ods *ods = self;

	if (!ods)
		return;
	smv_xml_close(ods->xml);
	smv_cells_close(ods->cells);
	smv_package_close(ods->package);
	smv_pool_close(ods->pool);
}

static void start_manifest(void *self, struct smv_xml *xml, const char *name, const char *const *attributes)
{
	struct ods *ods = self;

	(void)attributes;
	if (!strcmp(name, "encryption-data"))
		smv_xml_fail(xml, smv_package_protected(ods->package));
}

static void end_manifest(void *self, struct smv_xml *xml, const char *name)
{
	(void)self;
	(void)xml;
	(void)name;
}

/* Reads up to the table that is wanted. */
static int open_content(struct ods *ods)
{
	struct smv_xml_handler handler = { start, end, text, ods };
	int rc = smv_xml_open(&ods->xml, ods->package, "content.xml", &handler);

	return rc ? rc : smv_xml_read(ods->xml, &ods->finished);
}

static int open_table(struct ods *ods)
{
	static const char manifest[] = "META-INF/manifest.xml";
	struct smv_xml_handler manifest_handler = { start_manifest, end_manifest, NULL, ods };
	int rc;

	if (smv_package_has(ods->package, manifest) &&
	    (rc = smv_xml_read_part(ods->package, manifest, &manifest_handler)))
		return rc;
	if ((rc = open_content(ods)))
		return rc;
	if (!ods->name)
		return smv_sheets_no_sheet(ods->package, ods->wanted, ods->names);
	smv_ods_count_others(ods->package, ods->pool, ods->name, &ods->tables);
	return SMV_OK;
}

int smv_ods_open(struct smv_rows *rows, struct smv_package *package, const struct smv_read_options *options)
{
	struct smv_pool *pool = smv_pool_open();
	struct ods *ods = smv_alloc(pool, sizeof *ods);
	int rc;

	ods->pool = pool;
	ods->package = package;
	ods->cells = smv_cells_open();
	ods->attribute.pool = ods->text.pool = pool;
	ods->wanted = options->sheet ? smv_text_clean(pool, options->sheet) : NULL;
	ods->units = options->units;
	ods->names = "";
	ods->row = 1;
	if ((rc = open_table(ods)))
		close_rows(ods);
	else
		*rows = (struct smv_rows){ next, rewind_rows, close_rows, ods, ods->name, NULL, ods->tables.items, ods->tables.count };
	return rc;
}
