/* SPDX-License-Identifier: EUPL-1.2 */
/* How wide the columns of a table get on paper. */
#include "base/text.h"
#include "emit/text/flow.h"
#include "samverkan/pool.h"

#include <string.h>

enum {
	LETTER = 16, /* tenths of a millimetre that one takes in a long text, in the type of tables
		      */
	DIGIT = 18,  /* the same of a number, and of a short word that is not to be cut */
	BOLD = 20,   /* the same of headers */
	AIR = 40,    /* tenths of a millimetre beside a cell's text */
	TEXT_MOST = 160, /* characters that a long text need not be wider than */
	WORD_MOST = 16,  /* characters of a word that is not cut */
	LEAST = 12       /* characters under which a text is not read any more */
};

struct need {
	int least,
		easy; /* tenths of a millimetre: without a cut word, and without a further line */
};

/* The widest of the pieces between bytes of breaks, in columns. */
static int widest_piece(struct smv_pool *pool, const char *text, const char *breaks)
{
	struct smv_mark mark = smv_mark(pool);
	int widest = 0;

	do {
		size_t length = strcspn(text, breaks);
		int width = smv_text_width(smv_copy_bytes(pool, text, length));

		widest = width > widest ? width : widest;
		text += length + (text[length] != '\0');
	} while (*text);
	smv_reset(pool, mark);
	return widest;
}

static void take(struct smv_pool *pool, struct need *need, const char *text, bool whole, bool bold)
{
	int easy = widest_piece(pool, text, "\n"),
	    least = whole ? easy : widest_piece(pool, text, " \n");

	if (!whole && easy > TEXT_MOST)
		easy = TEXT_MOST;
	if (!whole && least > WORD_MOST)
		least = WORD_MOST;
	if (!whole && easy > LEAST && least < LEAST)
		least = LEAST;
	easy = easy * (bold && !whole ? BOLD : whole || easy <= WORD_MOST ? DIGIT : LETTER) + AIR;
	least = least * (bold && !whole ? BOLD : DIGIT) + AIR;
	need->least = least > need->least ? least : need->least;
	need->easy = easy > need->easy ? easy : need->easy;
}

static struct need *find_needs(struct smv_pool *pool, const struct smv_flow_table *table)
{
	struct need *needs = smv_alloc(pool, table->column_count * sizeof *needs);
	size_t count = table->column_count, i;

	for (i = 0; i < count * table->row_count; i++)
		take(pool, &needs[i % count], table->cells[i].text,
		     table->right && table->right[i % count], !table->headers && !(i % count));
	for (i = 0; i < count; i++) {
		if (table->totals)
			take(pool, &needs[i], table->totals[i].text,
			     i && table->right && table->right[i], true);
		if (table->headers) {
			struct need header = { 0 };
			int word = widest_piece(pool, table->headers[i], " \n") * BOLD + AIR;

			take(pool, &header, table->headers[i], false, true);
			needs[i].least = word > needs[i].least ? word : needs[i].least;
			needs[i].easy = header.least > needs[i].easy ? header.least : needs[i].easy;
		}
		if (needs[i].easy < needs[i].least)
			needs[i].easy = needs[i].least;
	}
	return needs;
}

const int *smv_flow_widths(struct smv_pool *pool, const struct smv_flow_table *table, bool *wide)
{
	const struct need *needs = find_needs(pool, table);
	int *widths = smv_alloc(pool, table->column_count * sizeof *widths);
	int64_t least = 0, easy = 0, room = 10 * SMV_FLOW_UPRIGHT;
	size_t i;

	for (i = 0; i < table->column_count; i++) {
		least += needs[i].least;
		easy += needs[i].easy;
	}
	*wide = least > room;
	if (*wide)
		room = 10 * SMV_FLOW_ASIDE;
	for (i = 0; i < table->column_count; i++) {
		int64_t width = needs[i].easy;

		/* What is left when each has its least goes to those who need more; where not even
		 * that is there, all give way alike. */
		if (least > room)
			width = needs[i].least * room / least;
		else if (easy > room)
			width = needs[i].least +
				(needs[i].easy - needs[i].least) * (room - least) / (easy - least);
		widths[i] = (int)(width / 10);
	}
	return widths;
}
