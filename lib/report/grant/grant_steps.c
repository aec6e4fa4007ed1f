/* SPDX-License-Identifier: EUPL-1.2 */
/* The steps of the amounts, so that each can be reckoned anew with a calculator. */
#include "base/language.h"
#include "emit/writer.h"
#include "report/cells.h"
#include "report/grant/grant_tables.h"
#include "report/grant/statement.h"
#include "samverkan/allocate.h"
#include "samverkan/fail.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"

#include <string.h>

/* The unit of "round 100 down", in öre; 0 when it is no such statement. */
static int64_t unit_of(const char *statement)
{
	static const char keyword[] = "round ";
	char number[SMV_NUMBER_ROOM];
	size_t length;
	int64_t unit;

	if (!statement || strncmp(statement, keyword, sizeof keyword - 1) != 0)
		return 0;
	statement += sizeof keyword - 1;
	length = strspn(statement, "0123456789 ,.");
	if (length >= sizeof number)
		return 0;
	memcpy(number, statement, length);
	number[length] = '\0';
	return smv_number_read(number, 0, &unit) == SMV_NUMBER_FINE ? unit : 0;
}

/* The step that rounded, with the amount before it; NULL where nothing was rounded to whole units. */
static const struct smv_told_step *rounding_of(const struct smv_outcome *outcome, int64_t *before, int64_t *unit)
{
	size_t i;

	*before = SMV_ABSENT;
	for (i = 0; i < outcome->step_count; i++) {
		const struct smv_told_step *step = &outcome->steps[i];

		if (*before != SMV_ABSENT && !strcmp(step->station, smv_station_name(SMV_STEP_ROUND)) &&
		    (*unit = unit_of(step->statement)) > 0)
			return step;
		if (step->amount != SMV_ABSENT)
			*before = step->amount;
	}
	return NULL;
}

/* How many whole units the remainders of all together made, and were given one each. */
static int64_t units_over(const struct smv_grant_view *view)
{
	int64_t before, unit, count = 0;
	size_t i;

	for (i = 0; i < view->outcome_count; i++) {
		const struct smv_told_step *step = rounding_of(&view->outcomes[i], &before, &unit);

		if (step && step->amount > before)
			count++;
	}
	return count;
}

/* How the rounding came about; where the money did not suffice it went by the largest remainders. */
static const char *rounding(struct smv_pool *pool, const struct smv_grant_view *view, const struct smv_told_step *step,
			    int64_t before, int64_t unit)
{
	char rest[SMV_NUMBER_ROOM], whole[SMV_NUMBER_ROOM];
	const char *way = step->amount > before ? _("up") : _("down");

	smv_number_show(rest, before % unit);
	if (view->pot.claims <= view->pot.pot || strstr(step->statement, " down"))
		return smv_printf(pool, _("rest %s: %s"), rest, way);
	return smv_printf(pool, _("rest %s; %lld × %s over, largest rest first: %s"), rest, (long long)units_over(view),
			  smv_money_show(whole, unit), way);
}

const struct smv_told_step *smv_grant_steps(struct smv_pool *pool, const struct smv_grant_view *view,
					    const struct smv_outcome *outcome, size_t *count)
{
	struct smv_told_step *steps = smv_alloc(pool, (outcome->step_count + 1) * sizeof *steps);
	int64_t before, unit;
	const struct smv_told_step *rounded = rounding_of(outcome, &before, &unit);

	*count = outcome->step_count;
	if (*count)
		memcpy(steps, outcome->steps, *count * sizeof *steps);
	if (rounded && !rounded->working)
		steps[rounded - outcome->steps].working = rounding(pool, view, rounded, before, unit);
	if (outcome->adjusted != SMV_ABSENT)
		steps[(*count)++] = (struct smv_told_step){ .station = "adjustment", .working = outcome->adjusted_because,
							    .amount = outcome->adjusted };
	return steps;
}

static struct smv_value rule_cell(struct smv_pool *pool, const char *statement)
{
	const char *rule = smv_report_statement(pool, statement);

	return smv_code_value(rule, rule ? smv_report_rule_words(pool, rule) : NULL);
}

static int put_steps(struct smv_pool *pool, struct smv_writer *writer, const struct smv_grant_view *view,
		     const struct smv_outcome *outcome)
{
	size_t count, i;
	const struct smv_told_step *steps = smv_grant_steps(pool, view, outcome, &count);
	int rc = SMV_OK;

	for (i = 0; !rc && i < count; i++) {
		struct smv_mark mark = smv_mark(pool);
		const char *name = outcome->application->organisation.name;
		const struct smv_value values[] = {
			smv_code_value(name, i ? "" : name), /* people see whose steps they are from the first */
			smv_report_station(&steps[i]),
			rule_cell(pool, steps[i].statement),
			smv_text_value(steps[i].working),
			smv_amount_cell(steps[i].amount),
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
		rc = put_steps(pool, writer, view, &view->outcomes[i]);
	return rc;
}
