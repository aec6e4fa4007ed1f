/* SPDX-License-Identifier: EUPL-1.2 */
/* Organisations that get money by several ways in a year. */
#include "report/grant/double_funding.h"
#include "base/language.h"
#include "base/text.h"
#include "emit/writer.h"
#include "report/cells.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"

#include <stdlib.h>
#include <string.h>

enum { WAYS = 3 };

/* One organisation with all its money. */
struct line {
	const struct smv_money *items;
	size_t count;
	const char *sort_key;
	int64_t sums[WAYS], total;
};

static int by_name(const void *a, const void *b)
{
	const struct line *x = a, *y = b;
	int order = strcmp(x->sort_key, y->sort_key);

	return order ? order : (x->items->organisation_id > y->items->organisation_id) - (x->items->organisation_id < y->items->organisation_id);
}

static int add_up(struct line *line)
{
	size_t i;

	for (i = 0; i < line->count; i++) {
		int64_t *sum = &line->sums[line->items[i].way];

		if (__builtin_add_overflow(*sum, line->items[i].amount, sum) ||
		    __builtin_add_overflow(line->total, line->items[i].amount, &line->total))
			return smv_fail(SMV_DATA, _("the amounts of %s are too large to add up"), line->items->organisation);
	}
	return SMV_OK;
}

/* Those with more than one way, in Swedish order. */
static int gather(struct smv_pool *pool, const struct smv_money *items, size_t count, struct line **lines, size_t *used)
{
	size_t i, end;
	int rc;

	*lines = smv_alloc(pool, (count + 1) * sizeof **lines);
	*used = 0;
	for (i = 0; i < count; i = end) {
		for (end = i + 1; end < count && items[end].organisation_id == items[i].organisation_id; end++)
			;
		if (end - i < 2)
			continue;
		(*lines)[*used] = (struct line){ .items = &items[i], .count = end - i,
						 .sort_key = smv_text_sort_key(pool, items[i].organisation) };
		if ((rc = add_up(&(*lines)[(*used)++])))
			return rc;
	}
	if (*used)
		qsort(*lines, *used, sizeof **lines, by_name);
	return SMV_OK;
}

static int organisation_table(struct smv_writer *writer, const struct line *lines, size_t count)
{
	const struct smv_column columns[] = {
		{ "organisation", _("Organisation"), SMV_TEXT, false },
		{ "org_number", _("Org. number"), SMV_TEXT, false },
		{ "ways", _("Ways"), SMV_COUNT, false },
		{ "grants_ore", _("Grants"), SMV_MONEY, true },
		{ "agreements_ore", _("Agreements"), SMV_MONEY, true },
		{ "awards_ore", _("Awards"), SMV_MONEY, true },
		{ "total_ore", _("Together"), SMV_MONEY, true },
	};
	const struct smv_table table = { .name = "double", .title = _("Money by several ways"), .main = true, .columns = columns,
					 .column_count = sizeof columns / sizeof *columns };
	size_t i;
	int rc = smv_writer_table(writer, &table);

	for (i = 0; !rc && i < count; i++) {
		const struct line *l = &lines[i];
		const struct smv_value values[] = {
			smv_text_value(l->items->organisation),
			smv_text_value(l->items->org_number),
			smv_number_value((int64_t)l->count),
			smv_amount_cell(l->sums[SMV_WAY_GRANT]),
			smv_amount_cell(l->sums[SMV_WAY_AGREEMENT]),
			smv_amount_cell(l->sums[SMV_WAY_AWARD]),
			smv_amount_cell(l->total),
		};

		rc = smv_writer_row(writer, values);
	}
	return rc || !count ? rc : smv_writer_totals(writer, _("Total"));
}

static int way_table(struct smv_writer *writer, const struct line *lines, size_t count)
{
	const struct smv_column columns[] = {
		{ "organisation", _("Organisation"), SMV_TEXT, false },
		{ "way", _("Way"), SMV_TEXT, false },
		{ "programme", _("Programme"), SMV_TEXT, false },
		{ "round", _("Round"), SMV_TEXT, false },
		{ "reference", _("Reference"), SMV_TEXT, false },
		{ "amount_ore", _("Amount"), SMV_MONEY, true },
	};
	const struct smv_table table = { .name = "way", .title = _("Each way"), .columns = columns,
					 .column_count = sizeof columns / sizeof *columns };
	size_t i, j;
	int rc = smv_writer_table(writer, &table);

	for (i = 0; i < count; i++)
		for (j = 0; !rc && j < lines[i].count; j++) {
			const struct smv_money *m = &lines[i].items[j];
			const struct smv_value values[] = {
				smv_text_value(m->organisation),
				smv_code_value(smv_ways[m->way].code, _(smv_ways[m->way].label)),
				smv_text_value(m->programme),
				smv_text_value(m->round),
				smv_text_value(m->reference),
				smv_amount_cell(m->amount),
			};

			rc = smv_writer_row(writer, values);
		}
	return rc ? rc : smv_writer_totals(writer, _("Total"));
}

static int answer(struct smv_pool *pool, struct smv_writer *writer, const struct line *lines, size_t count)
{
	const struct line *most = lines;
	char room[SMV_NUMBER_ROOM];
	size_t i;

	if (!count)
		return smv_writer_paragraph(writer, SMV_PARAGRAPH_LEAD, _("No organisation gets money by several ways."));
	for (i = 1; i < count; i++)
		if (lines[i].total > most->total)
			most = &lines[i];
	return smv_writer_paragraph(writer, SMV_PARAGRAPH_LEAD,
				    smv_printf(pool, smv_translate_plural("%zu organisation gets money by several ways: %s, %s together.",
									  "%zu organisations get money by several ways; the most has %s, %s together.",
									  count),
					       count, most->items->organisation, smv_money_show(room, most->total)));
}

int smv_report_double(struct smv_pool *pool, struct smv_writer *writer, const struct smv_money *items, size_t count, int64_t year,
		      int32_t as_of)
{
	const struct smv_document document = { .title = smv_printf(pool, _("Money by several ways in %lld"), (long long)year), .as_of = as_of };
	struct line *lines;
	size_t used;
	int rc;

	if ((rc = gather(pool, items, count, &lines, &used)) || (rc = smv_writer_document(writer, &document)) ||
	    (rc = answer(pool, writer, lines, used)) || (rc = organisation_table(writer, lines, used)) || (used && (rc = way_table(writer, lines, used))))
		return rc;
	return smv_writer_note(writer, _("Grants and awards that are decided for the year, and the yearly amounts of agreements in force on "
					 "any day of it."));
}
