/* SPDX-License-Identifier: EUPL-1.2 */
/* Sets of rules side by side, on one round. */
#include "report/grant/comparison.h"
#include "base/language.h"
#include "emit/writer.h"
#include "model/kind.h"
#include "report/cells.h"
#include "report/grant/statement.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"

#include <string.h>

static struct smv_value count_cell(size_t count)
{
	return smv_number_value((int64_t)count);
}

static struct smv_value loss_cell(const struct smv_comparison *c)
{
	return smv_amount_cell(c->largest_loss ? c->largest_loss : SMV_ABSENT);
}

static int summary_table(struct smv_pool *pool, struct smv_writer *writer, const struct smv_comparison_view *view)
{
	const struct smv_column columns[] = {
		{ "round", _("Round"), SMV_TEXT, .programs = true },
		{ "year", _("Year"), SMV_YEAR, .programs = true },
		{ "rules", _("Rules"), SMV_TEXT, false },
		{ "pot_ore", _("Pot"), SMV_MONEY, false },
		{ "allocated_ore", _("Given"), SMV_MONEY, false },
		{ "left_ore", _("Left"), SMV_MONEY, false },
		{ "eligible", _("Eligible"), SMV_COUNT, .programs = true },
		{ "granted", _("Get money"), SMV_COUNT, false },
		{ "refused", _("Get nothing"), SMV_COUNT, false },
		{ "winners", _("Gain"), SMV_COUNT, false },
		{ "losers", _("Lose"), SMV_COUNT, false },
		{ "unchanged", _("Unchanged"), SMV_COUNT, .programs = true },
		{ "difference_ore", _("Difference"), SMV_MONEY, .programs = true },
		{ "largest_gain_ore", _("Largest gain"), SMV_MONEY, .programs = true },
		{ "largest_loss_ore", _("Largest loss"), SMV_MONEY, false },
		{ "largest_loss_organisation", _("Loses most"), SMV_TEXT, .secondary = true },
		{ "gini", _("Gini"), SMV_TEXT, false },
	};
	const struct smv_table table = { .name = "summary",
					 .title = _("In all"),
					 .wide = true,
					 .columns = columns,
					 .column_count = sizeof columns / sizeof *columns };
	const struct smv_chart chart = {
		SMV_CHART_BARS, _("Given in all"), _("what each set of rules gives in all"), 2, 4, 0
	};
	size_t i;
	int rc = smv_writer_table(writer, &table);

	for (i = 0; !rc && i < view->proposal_count; i++) {
		const struct smv_proposal *p = &view->proposals[i];
		const struct smv_comparison c = smv_compare(pool, view->proposals, p, view->proposals,
							    view->proposal_count, view->application_count);
		const struct smv_value values[] = {
			smv_text_value(view->round->name),
			smv_number_value(view->round->year),
			smv_text_value(p->rules),
			smv_amount_cell(p->pot),
			smv_amount_cell(c.allocated),
			smv_amount_cell(c.left),
			count_cell(c.eligible),
			count_cell(c.granted),
			count_cell(c.refused),
			count_cell(c.winners),
			count_cell(c.losers),
			count_cell(c.unchanged),
			smv_amount_cell(c.difference),
			smv_amount_cell(c.largest_gain),
			loss_cell(&c),
			smv_text_value(c.loser ? c.loser->organisation.name : NULL),
			smv_text_value(!c.has_gini ? NULL
						   : smv_printf(pool, "%d.%04d", (int)(c.gini / 10000),
								(int)(c.gini % 10000))),
		};

		rc = smv_writer_row(writer, values);
	}
	return rc ? rc : smv_writer_chart(writer, &chart);
}

static const char *kind_of(struct smv_pool *pool, const char *code)
{
	const struct smv_choice *kind = code ? smv_choice_by_word(smv_kinds, code) : NULL;

	return kind ? smv_choice_word(pool, kind, smv_language()) : code;
}

static int put_applicant(struct smv_pool *pool, struct smv_writer *writer, const struct smv_comparison_view *view,
			 size_t proposal, size_t i)
{
	const struct smv_outcome *base = &view->proposals[0].outcomes[i], *now = &view->proposals[proposal].outcomes[i];
	const struct smv_organisation *o = &now->application->organisation;
	const struct smv_value values[] = {
		smv_text_value(view->round->name),
		smv_text_value(view->proposals[proposal].rules),
		smv_text_value(o->name),
		smv_text_value(o->org_number),
		smv_code_value(o->kind, kind_of(pool, o->kind)),
		smv_text_value(o->category),
		smv_truth_cell(now->eligible),
		smv_amount_cell(base->granted),
		smv_amount_cell(now->granted),
		smv_amount_cell(now->granted - base->granted),
		smv_text_value(smv_report_reason(pool, now->reason_id, now->reason, now->missing, now->application)),
	};

	return smv_writer_row(writer, values);
}

static int comparison_table(struct smv_pool *pool, struct smv_writer *writer, const struct smv_comparison_view *view)
{
	const struct smv_column columns[] = {
		{ "round", _("Round"), SMV_TEXT, .programs = true },
		{ "rules", _("Rules"), SMV_TEXT, false },
		{ "organisation", _("Organisation"), SMV_TEXT, false },
		{ "org_number", _("Org. number"), SMV_TEXT, .programs = true },
		{ "kind", _("Kind"), SMV_TEXT, .programs = true },
		{ "category", _("Category"), SMV_TEXT, .programs = true },
		{ "eligible", _("Eligible"), SMV_YES_NO, .programs = true },
		{ "base_ore", _("Before"), SMV_MONEY, false },
		{ "amount_ore", _("Amount"), SMV_MONEY, false },
		{ "difference_ore", _("Difference"), SMV_MONEY, false },
		{ "reason", _("Reason"), SMV_TEXT, .secondary = true },
	};
	const struct smv_table table = { .name = "comparison",
					 .title = _("Each applicant"),
					 .main = true,
					 .wide = true,
					 .columns = columns,
					 .column_count = sizeof columns / sizeof *columns };
	size_t n, i;
	int rc = smv_writer_table(writer, &table);

	for (n = 1; !rc && n < view->proposal_count; n++)
		for (i = 0; !rc && i < view->application_count; i++)
			rc = put_applicant(pool, writer, view, n, i);
	return rc;
}

/* What an organisation belongs to: by kind or by category. */
static const char *group_of(const struct smv_organisation *o, bool by_kind)
{
	return by_kind ? o->kind : o->category;
}

static bool same_group(const char *a, const char *b)
{
	return a && b ? !strcmp(a, b) : a == b;
}

static int put_group(struct smv_pool *pool, struct smv_writer *writer, const struct smv_comparison_view *view,
		     size_t proposal, bool by_kind, size_t first)
{
	const struct smv_proposal *p = &view->proposals[proposal];
	const char *group = group_of(&p->outcomes[first].application->organisation, by_kind);
	int64_t amount = 0, before = 0;
	size_t count = 0, i;

	for (i = first; i < view->application_count; i++) {
		if (!same_group(group, group_of(&p->outcomes[i].application->organisation, by_kind)))
			continue;
		count++;
		amount += p->outcomes[i].granted;
		before += view->proposals[0].outcomes[i].granted;
	}
	return smv_writer_row(
		writer, (const struct smv_value[]){
				smv_text_value(view->round->name), smv_text_value(p->rules),
				smv_code_value(by_kind ? "kind" : "category", by_kind ? _("Kind") : _("Category")),
				by_kind ? smv_code_value(group, kind_of(pool, group)) : smv_text_value(group),
				count_cell(count), smv_amount_cell(amount), smv_amount_cell(amount - before) });
}

static int put_groups(struct smv_pool *pool, struct smv_writer *writer, const struct smv_comparison_view *view,
		      size_t proposal, bool by_kind)
{
	const struct smv_outcome *outcomes = view->proposals[proposal].outcomes;
	size_t i, j;
	int rc = SMV_OK;

	for (i = 0; !rc && i < view->application_count; i++) {
		const char *group = group_of(&outcomes[i].application->organisation, by_kind);

		for (j = 0; j < i && !same_group(group, group_of(&outcomes[j].application->organisation, by_kind)); j++)
			;
		if (j == i)
			rc = put_group(pool, writer, view, proposal, by_kind, i);
	}
	return rc;
}

static int group_table(struct smv_pool *pool, struct smv_writer *writer, const struct smv_comparison_view *view)
{
	const struct smv_column columns[] = {
		{ "round", _("Round"), SMV_TEXT, .programs = true },
		{ "rules", _("Rules"), SMV_TEXT, false },
		{ "by", _("By"), SMV_TEXT, false },
		{ "value", _("Group"), SMV_TEXT, false },
		{ "organisations", _("Organisations"), SMV_COUNT, false },
		{ "amount_ore", _("Amount"), SMV_MONEY, false },
		{ "difference_ore", _("Difference"), SMV_MONEY, false },
	};
	const struct smv_table table = { .name = "group",
					 .title = _("By kind and category"),
					 .columns = columns,
					 .column_count = sizeof columns / sizeof *columns };
	size_t n;
	int rc = smv_writer_table(writer, &table);

	for (n = 1; !rc && n < view->proposal_count; n++)
		if (!(rc = put_groups(pool, writer, view, n, true)))
			rc = put_groups(pool, writer, view, n, false);
	return rc;
}

int smv_report_comparison(struct smv_pool *pool, struct smv_writer *writer, const struct smv_comparison_view *view)
{
	const struct smv_document document = {
		.title = smv_printf(pool, _("Rules beside one another: %s"), view->round->name), .as_of = view->as_of
	};
	int rc;

	if ((rc = smv_writer_document(writer, &document)) || (rc = summary_table(pool, writer, view)) ||
	    (rc = comparison_table(pool, writer, view)))
		return rc;
	return group_table(pool, writer, view);
}
