/* SPDX-License-Identifier: EUPL-1.2 */
/* A year in sums. */
#include "report/grant/summary.h"
#include "base/language.h"
#include "emit/writer.h"
#include "model/kind.h"
#include "report/cells.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"


enum { PROGRAMME = 0, PROGRAMME_GRANTED = 4, GROUP_GRANTED = 4 };

static int put_programme(struct smv_writer *writer, const struct smv_programme_sum *p)
{
	const struct smv_value values[] = {
		smv_text_value(p->programme),
		smv_text_value(p->board),
		smv_amount_cell(p->budget),
		smv_amount_cell(p->agreements),
		smv_amount_cell(p->granted),
		smv_amount_cell(p->budget - p->agreements - p->granted),
		smv_amount_cell(p->paid),
		smv_amount_cell(p->granted - p->paid),
		smv_number_value(p->applications),
		smv_number_value(p->granted_count),
		smv_number_value(p->refused_count),
		smv_number_value(p->undecided),
	};

	return smv_writer_row(writer, values);
}

static int programme_table(struct smv_pool *pool, struct smv_writer *writer, const struct smv_summary *s)
{
	const struct smv_column columns[] = {
		{ "programme", _("Programme"), SMV_TEXT, false },
		{ "board", _("Board"), SMV_TEXT, false },
		{ "budget_ore", _("Budget"), SMV_MONEY, true },
		{ "agreements_ore", _("Agreements"), SMV_MONEY, true },
		{ "granted_ore", _("Granted"), SMV_MONEY, true },
		{ "left_ore", _("Left"), SMV_MONEY, true },
		{ "paid_ore", _("Paid"), SMV_MONEY, true },
		{ "outstanding_ore", _("Outstanding"), SMV_MONEY, true },
		{ "applications", _("Applications"), SMV_COUNT, true },
		{ "granted_count", _("Granted, number"), SMV_COUNT, true },
		{ "refused_count", _("Refused, number"), SMV_COUNT, true },
		{ "undecided", _("Rounds not decided"), SMV_COUNT, true },
	};
	const struct smv_table table = { .name = "programme", .title = _("By board and programme"), .main = true, .wide = true,
					 .columns = columns, .column_count = sizeof columns / sizeof *columns };
	struct smv_chart chart = { .kind = SMV_CHART_BARS, .title = _("Granted by programme"), .label_column = PROGRAMME,
				   .value_column = PROGRAMME_GRANTED };
	size_t i;
	int rc = smv_writer_table(writer, &table);

	for (i = 0; !rc && i < s->programme_count; i++)
		rc = put_programme(writer, &s->programmes[i]);
	if (rc || (rc = smv_writer_totals(writer, _("Total"))) || !s->programme_count)
		return rc;
	chart.description = smv_printf(pool, _("A bar for each of %zu programmes: what was granted of it in %lld."), s->programme_count,
				       (long long)s->year);
	return smv_writer_chart(writer, &chart);
}

/* By kind or by category: what is granted to whom, with its share. */
static int group_table(struct smv_pool *pool, struct smv_writer *writer, const struct smv_summary *s, bool kinds)
{
	const struct smv_group_sum *groups = kinds ? s->kinds : s->categories;
	size_t count = kinds ? s->kind_count : s->category_count, i;
	const struct smv_column columns[] = {
		{ kinds ? "kind" : "category", kinds ? _("Kind") : _("Category"), SMV_TEXT, false },
		{ "applications", _("Applications"), SMV_COUNT, true },
		{ "granted_count", _("Granted, number"), SMV_COUNT, true },
		{ "refused_count", _("Refused, number"), SMV_COUNT, true },
		{ "granted_ore", _("Granted"), SMV_MONEY, true },
	};
	const struct smv_table table = { .name = kinds ? "kind" : "category", .title = kinds ? _("By kind") : _("By category"),
					 .columns = columns, .column_count = sizeof columns / sizeof *columns };
	struct smv_chart chart = { .kind = SMV_CHART_BARS, .title = kinds ? _("Granted by kind") : _("Granted by category"),
				   .value_column = GROUP_GRANTED };
	int rc = smv_writer_table(writer, &table);

	for (i = 0; !rc && i < count; i++) {
		const struct smv_group_sum *g = &groups[i];
		const struct smv_value values[] = {
			kinds ? smv_code_value(g->name, smv_choice_label(smv_kinds, g->name))
			      : smv_code_value(g->name ? g->name : "", g->name ? g->name : _("none")),
			smv_number_value(g->applications),
			smv_number_value(g->granted_count),
			smv_number_value(g->refused_count),
			smv_amount_cell(g->granted),
		};

		rc = smv_writer_row(writer, values);
	}
	if (rc || (rc = smv_writer_totals(writer, _("Total"))))
		return rc;
	chart.description = smv_printf(pool, kinds ? _("A bar for each of %zu kinds of organisation: what they were granted together.")
						   : _("A bar for each of %zu categories: what its organisations were granted together."), count);
	return smv_writer_chart(writer, &chart);
}

/* The year in one sentence. */
static int answer(struct smv_pool *pool, struct smv_writer *writer, const struct smv_summary *s)
{
	int64_t budget = 0, granted = 0, paid = 0, applications = 0, refused = 0, undecided = 0;
	char given[SMV_NUMBER_ROOM], whole[SMV_NUMBER_ROOM], out[SMV_NUMBER_ROOM];
	size_t i;

	for (i = 0; i < s->programme_count; i++) {
		const struct smv_programme_sum *p = &s->programmes[i];

		if (__builtin_add_overflow(budget, p->budget, &budget) || __builtin_add_overflow(granted, p->granted, &granted) ||
		    __builtin_add_overflow(paid, p->paid, &paid))
			return smv_fail(SMV_DATA, _("the amounts of %lld are too large to add up"), (long long)s->year);
		applications += p->applications;
		refused += p->refused_count;
		undecided += p->undecided;
	}
	return smv_writer_paragraph(writer, SMV_PARAGRAPH_LEAD,
				    smv_printf(pool, _("In %lld %s was granted out of budgets of %s, and %s of it is paid. Of %lld applications %lld "
						       "were refused. %lld rounds are not decided."),
					       (long long)s->year, smv_money_show(given, granted), smv_money_show(whole, budget),
					       smv_money_show(out, paid), (long long)applications, (long long)refused, (long long)undecided));
}

int smv_report_summary(struct smv_pool *pool, struct smv_writer *writer, const struct smv_summary *s)
{
	const struct smv_document document = { .title = smv_printf(pool, _("The year %lld"), (long long)s->year), .subject = s->municipality,
					       .as_of = s->as_of };
	int rc;

	if ((rc = smv_writer_document(writer, &document)) || (rc = answer(pool, writer, s)) ||
	    (rc = programme_table(pool, writer, s)) ||
	    (s->kind_count && (rc = group_table(pool, writer, s, true))) ||
	    (s->category_count && (rc = group_table(pool, writer, s, false))))
		return rc;
	return smv_writer_note(writer, _("Granted is what boards have decided, amendments and awards included; left is the budget less agreements "
					 "and what is granted. Agreements are those that a round's pot was charged with. Refused is decided with 0 "
					 "kr."));
}
