/* SPDX-License-Identifier: EUPL-1.2 */
/* What a board's paper draws: the amount applied for beside the one proposed, the largest first. */
#include "base/language.h"
#include "emit/writer.h"
#include "report/cells.h"
#include "report/grant/grant_tables.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"

#include <stdlib.h>

enum { DRAWN_MOST = 100 }; /* more bars than this nobody looks at */

/* The larger first; those of one amount stay in the order of their names, in which they lie. */
static int by_amount(const void *a, const void *b)
{
	const struct smv_outcome *x = *(const struct smv_outcome *const *)a,
				 *y = *(const struct smv_outcome *const *)b;

	return x->granted == y->granted ? (x > y) - (x < y) : x->granted < y->granted ? 1 : -1;
}

static const struct smv_outcome **sorted(struct smv_pool *pool, const struct smv_grant_view *view)
{
	const struct smv_outcome **list = smv_alloc(pool, (view->outcome_count + 1) * sizeof *list);
	size_t i;

	for (i = 0; i < view->outcome_count; i++)
		list[i] = &view->outcomes[i];
	qsort(list, view->outcome_count, sizeof *list, by_amount);
	return list;
}

int smv_grant_chart(struct smv_pool *pool, struct smv_writer *writer,
		    const struct smv_grant_view *view)
{
	size_t drawn = view->outcome_count < DRAWN_MOST ? view->outcome_count : DRAWN_MOST;
	const char *amount = view->round.state == SMV_ROUND_DECIDED ? _("Granted") : _("Proposed");
	const struct smv_column columns[] = {
		{ "organisation", _("Organisation"), SMV_TEXT, false },
		{ "applied_ore", _("Applied for"), SMV_MONEY, false },
		{ "amount_ore", amount, SMV_MONEY, false },
	};
	const struct smv_table table = {
		.name = "chart",
		.title = drawn < view->outcome_count
				 ? smv_printf(pool, _("Applied for and proposed, the %zu largest"),
					      drawn)
				 : _("Applied for and proposed"),
		.sheet = _("Chart"),
		.drawn = true,
		.columns = columns,
		.column_count = sizeof columns / sizeof *columns
	};
	const struct smv_outcome **list = sorted(pool, view);
	char room[SMV_NUMBER_ROOM];
	size_t i;
	int rc;

	if (!view->allocated || smv_grant_allocated(view) <= 0)
		return SMV_OK;
	if ((rc = smv_writer_table(writer, &table)))
		return rc;
	for (i = 0; !rc && i < drawn; i++) {
		const struct smv_value values[] = {
			smv_text_value(list[i]->application->organisation.name),
			smv_amount_cell(list[i]->application->applied),
			smv_amount_cell(list[i]->granted)
		};

		rc = smv_writer_row(writer, values);
	}
	const struct smv_chart chart = {
		.kind = SMV_CHART_BARS,
		.title = table.title,
		.description = smv_printf(
			pool,
			_("Two bars for each organisation, the amount applied for and the one it gets; the largest "
			  "is that of %s, %s."),
			list[0]->application->organisation.name,
			smv_money_show(room, list[0]->granted)),
		.label_column = 0,
		.value_column = 1,
		.beside = 1,
	};
	return rc ? rc : smv_writer_chart(writer, &chart);
}
