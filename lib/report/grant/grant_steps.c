/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/fail.h"
#include "base/language.h"
#include "base/pool.h"
#include "emit/writer.h"
#include "report/cells.h"
#include "report/grant/grant_tables.h"
#include "report/grant/statement.h"

static int put_steps(struct smv_pool *pool, struct smv_writer *writer, const struct smv_outcome *outcome)
{
	size_t i;
	int rc = SMV_OK;

	for (i = 0; !rc && i < outcome->step_count; i++) {
		struct smv_mark mark = smv_mark(pool);
		const struct smv_told_step *step = &outcome->steps[i];
		const struct smv_value values[] = {
			smv_text_value(outcome->application->organisation.name),
			smv_report_station(step),
			smv_text_value(smv_report_statement(pool, step->statement)),
			smv_text_value(step->working),
			smv_amount_cell(step->amount),
		};

		rc = smv_writer_row(writer, values);
		smv_reset(pool, mark);
	}
	return rc;
}

int smv_grant_step_table(struct smv_pool *pool, struct smv_writer *writer, const struct smv_grant_view *view)
{
	const struct smv_column columns[] = {
		{ "organisation", _("Organisation"), SMV_TEXT, false },
		{ "step", _("Step"), SMV_TEXT, false },
		{ "rule", _("Rule"), SMV_TEXT, false },
		{ "working", _("Working"), SMV_TEXT, false },
		{ "amount_ore", _("Amount"), SMV_MONEY, false },
	};
	const struct smv_table table = { .name = "step", .title = _("Step by step"), .detail = true, .wide = true, .columns = columns,
					 .column_count = sizeof columns / sizeof *columns };
	size_t i;
	int rc = smv_writer_table(writer, &table);

	for (i = 0; !rc && i < view->outcome_count; i++)
		rc = put_steps(pool, writer, &view->outcomes[i]);
	return rc;
}
