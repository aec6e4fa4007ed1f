/* SPDX-License-Identifier: EUPL-1.2 */
/* What organisations were granted over the years. */
#include "report/grant/history.h"
#include "base/language.h"
#include "base/text.h"
#include "emit/writer.h"
#include "report/cells.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

struct year {
	int64_t year, amount, organisations;
};

/* One organisation with its amount of each year; 0 where it was decided nothing. */
struct line {
	const struct smv_granted *of;
	const char *sort_key;
	struct smv_value *amounts;
};

struct history {
	struct year *years;
	size_t year_count;
	struct line *lines;
	size_t line_count;
};

static int by_year(const void *a, const void *b)
{
	const struct year *x = a, *y = b;

	return (x->year > y->year) - (x->year < y->year);
}

static int by_name(const void *a, const void *b)
{
	const struct line *x = a, *y = b;
	int order = strcmp(x->sort_key, y->sort_key);

	return order ? order : (x->of->organisation_id > y->of->organisation_id) - (x->of->organisation_id < y->of->organisation_id);
}

/* The years that occur, each once, in order. */
static void find_years(struct smv_pool *pool, struct history *history, const struct smv_granted *items, size_t count)
{
	size_t i, kept = 0;

	history->years = smv_alloc(pool, (count + 1) * sizeof *history->years);
	for (i = 0; i < count; i++)
		history->years[i].year = items[i].year;
	if (count)
		qsort(history->years, count, sizeof *history->years, by_year);
	for (i = 0; i < count; i++)
		if (!kept || history->years[kept - 1].year != history->years[i].year)
			history->years[kept++] = history->years[i];
	history->year_count = kept;
}

/* Adds an amount to its organisation's year and to the year's own sum. */
static int add_item(struct history *history, struct line *line, const struct smv_granted *item)
{
	struct year wanted = { .year = item->year };
	struct year *year = bsearch(&wanted, history->years, history->year_count, sizeof wanted, by_year);
	struct smv_value *cell = &line->amounts[year - history->years];

	if (!cell->known)
		year->organisations++;
	cell->known = true;
	if (__builtin_add_overflow(cell->number, item->amount, &cell->number) ||
	    __builtin_add_overflow(year->amount, item->amount, &year->amount))
		return smv_fail(SMV_DATA, _("the amounts of %lld are too large to add up"), (long long)item->year);
	return SMV_OK;
}

static int gather(struct smv_pool *pool, struct history *history, const struct smv_granted *items, size_t count)
{
	size_t i;
	int rc = SMV_OK;

	find_years(pool, history, items, count);
	history->lines = smv_alloc(pool, (count + 1) * sizeof *history->lines);
	for (i = 0; !rc && i < count; i++) {
		if (!i || items[i].organisation_id != items[i - 1].organisation_id)
			history->lines[history->line_count++] = (struct line){
				.of = &items[i],
				.sort_key = smv_text_sort_key(pool, items[i].organisation),
				.amounts = smv_alloc(pool, history->year_count * sizeof(struct smv_value)),
			};
		rc = add_item(history, &history->lines[history->line_count - 1], &items[i]);
	}
	if (history->line_count)
		qsort(history->lines, history->line_count, sizeof *history->lines, by_name);
	return rc;
}

static int line_row(struct smv_writer *writer, const struct history *history, const struct line *line, struct smv_value *values)
{
	size_t count = history->year_count, i;
	int64_t sum = 0;

	values[0] = smv_text_value(line->of->organisation);
	values[1] = smv_text_value(line->of->org_number);
	for (i = 0; i < count; i++) {
		values[2 + i] = line->amounts[i];
		if (__builtin_add_overflow(sum, line->amounts[i].number, &sum))
			return smv_fail(SMV_DATA, _("the amounts of %s are too large to add up"), line->of->organisation);
	}
	values[2 + count] = smv_number_value(sum);
	return smv_writer_row(writer, values);
}

static int organisation_table(struct smv_pool *pool, struct smv_writer *writer, const struct history *history)
{
	size_t count = history->year_count + 3, i;
	struct smv_column *columns = smv_alloc(pool, count * sizeof *columns);
	struct smv_value *values = smv_alloc(pool, count * sizeof *values);
	const struct smv_table table = { .name = "history", .title = _("Granted over the years"), .main = true, .wide = true,
					 .columns = columns, .column_count = count };
	int rc;

	columns[0] = (struct smv_column){ "organisation", _("Organisation"), SMV_TEXT, false };
	columns[1] = (struct smv_column){ "org_number", _("Org. number"), SMV_TEXT, false };
	for (i = 0; i < history->year_count; i++)
		columns[2 + i] = (struct smv_column){ smv_printf(pool, "amount_%" PRId64 "_ore", history->years[i].year),
						      smv_printf(pool, "%" PRId64, history->years[i].year), SMV_MONEY, true };
	columns[count - 1] = (struct smv_column){ "total_ore", _("Total"), SMV_MONEY, true };
	if ((rc = smv_writer_table(writer, &table)))
		return rc;
	for (i = 0; !rc && i < history->line_count; i++)
		rc = line_row(writer, history, &history->lines[i], values);
	return rc ? rc : smv_writer_totals(writer, _("Total"));
}

static int year_table(struct smv_pool *pool, struct smv_writer *writer, const struct history *history)
{
	const struct smv_column columns[] = {
		{ "year", _("Year"), SMV_YEAR, false },
		{ "organisations", _("Organisations"), SMV_COUNT, false },
		{ "amount_ore", _("Granted"), SMV_MONEY, true },
	};
	const struct smv_table table = { .name = "year", .title = _("Year by year"), .columns = columns, .column_count = 3 };
	struct smv_chart chart = { .kind = SMV_CHART_BARS, .title = _("Granted each year"), .label_column = 0, .value_column = 2 };
	size_t i;
	int rc = smv_writer_table(writer, &table);

	for (i = 0; !rc && i < history->year_count; i++) {
		const struct year *year = &history->years[i];
		const struct smv_value values[] = { smv_number_value(year->year), smv_number_value(year->organisations),
						    smv_number_value(year->amount) };

		rc = smv_writer_row(writer, values);
	}
	if (rc || (rc = smv_writer_totals(writer, _("Total"))) || history->year_count < 2)
		return rc;
	chart.description = smv_printf(pool, _("A bar for each year from %lld to %lld: what all organisations were granted together."),
				       (long long)history->years[0].year, (long long)history->years[history->year_count - 1].year);
	return smv_writer_chart(writer, &chart);
}

static int answer(struct smv_pool *pool, struct smv_writer *writer, const struct history *history)
{
	const struct year *last = history->year_count ? &history->years[history->year_count - 1] : NULL;
	char now[SMV_NUMBER_ROOM], before[SMV_NUMBER_ROOM];

	if (!last)
		return smv_writer_paragraph(writer, SMV_PARAGRAPH_LEAD, _("Nothing has been granted yet."));
	if (history->year_count < 2)
		return smv_writer_paragraph(writer, SMV_PARAGRAPH_LEAD,
					    smv_printf(pool, _("In %lld %s was granted to %lld organisations."), (long long)last->year,
						       smv_money_show(now, last->amount), (long long)last->organisations));
	return smv_writer_paragraph(writer, SMV_PARAGRAPH_LEAD,
				    smv_printf(pool, _("In %lld %s was granted to %lld organisations; in %lld it was %s to %lld."),
					       (long long)last->year, smv_money_show(now, last->amount), (long long)last->organisations,
					       (long long)last[-1].year, smv_money_show(before, last[-1].amount),
					       (long long)last[-1].organisations));
}

int smv_report_history(struct smv_pool *pool, struct smv_writer *writer, const struct smv_granted *items, size_t count,
		       const char *programme, int32_t as_of)
{
	const struct smv_document document = { .title = _("Granted over the years"), .subject = programme, .as_of = as_of };
	struct history history = { 0 };
	int rc;

	if ((rc = gather(pool, &history, items, count)) || (rc = smv_writer_document(writer, &document)) ||
	    (rc = answer(pool, writer, &history)) || (rc = organisation_table(pool, writer, &history)) ||
	    (history.year_count && (rc = year_table(pool, writer, &history))))
		return rc;
	return smv_writer_note(writer, _("What boards have decided, awards among it; agreements over years are not counted, nor is what is not decided yet."));
}
