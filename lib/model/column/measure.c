/* SPDX-License-Identifier: EUPL-1.2 */
/* Numbers in cells with their units: applied exactly, or refused. */
#include "model/column/measure.h"
#include "base/language.h"
#include "model/column/facts.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"

#include <string.h>

static bool refuse_currency(struct smv_unit unit, const char *text, const struct smv_place *place, struct smv_findings *findings)
{
	smv_finding_add(findings, SMV_ERROR, place, SMV_ID_AMOUNT_CURRENCY, _("'%s' is in another currency (%s), convert it to kronor"), text,
		 unit.word);
	return false;
}

/* The column says one unit and the cell another. */
static bool refuse_unit(struct smv_unit column, struct smv_unit cell, const char *text, const struct smv_place *place,
			struct smv_findings *findings)
{
	if (column.kind == SMV_UNIT_NONE || column.kind == SMV_UNIT_UNCLEAR)
		smv_finding_add(findings, SMV_ERROR, place, SMV_ID_AMOUNT_UNIT, _("'%s' is in %s, which is no amount of money, write kronor"), text,
			 cell.word);
	else
		smv_finding_add(findings, SMV_ERROR, place, SMV_ID_AMOUNT_UNIT, _("'%s' is in %s and its column in %s, write one of them throughout"),
			 text, cell.word, column.word);
	return false;
}

/* The power of ten to multiply the cell's number by; false when cell and column contradict one another. */
static bool join(struct smv_unit column, struct smv_unit cell, int *power)
{
	bool money = column.kind == SMV_UNIT_KRONOR || column.kind == SMV_UNIT_MANY;

	*power = money ? column.power : 0;
	if (cell.kind == SMV_UNIT_NONE)
		return true;
	if (cell.kind == SMV_UNIT_PERCENT || cell.kind == SMV_UNIT_COUNT)
		return *power == 0 && (column.kind == SMV_UNIT_NONE || column.kind == cell.kind || column.kind == SMV_UNIT_COUNT);
	if (column.kind == SMV_UNIT_PERCENT)
		return false;
	/* "12 tusen" in a column of kronor or of thousands is 12 000; "12 kr" in one of thousands nobody can tell. */
	if (money && column.power != cell.power && (column.power || cell.kind != SMV_UNIT_MANY))
		return false;
	*power = cell.power;
	return true;
}

static void count_unit(struct smv_column_facts *facts, struct smv_unit unit)
{
	if (!facts || unit.kind == SMV_UNIT_NONE || (unit.kind == SMV_UNIT_KRONOR && !unit.power))
		return;
	facts->unit_read = facts->units_read ? facts->unit_read : unit.word;
	facts->units_read++;
}

static bool read_power(struct smv_pool *pool, const char *number, const char *text, char decimal_mark, int power, int64_t *value,
		       const struct smv_place *place, struct smv_findings *findings)
{
	enum smv_number_problem problem = smv_number_read_power(number, decimal_mark, power, value);

	if (!problem)
		return true;
	if (problem == SMV_NUMBER_DECIMALS && power < 0)
		smv_finding_add(findings, SMV_ERROR, place, smv_number_id(problem), _("'%s' is no whole number of öre"), text);
	else
		smv_finding_add(findings, SMV_ERROR, place, smv_number_id(problem), "%s", smv_number_complaint(pool, problem, number));
	return false;
}

bool smv_measure_read(struct smv_pool *pool, const char *text, char decimal_mark, struct smv_column_facts *facts, bool money,
		      int64_t *value, const struct smv_place *place, struct smv_findings *findings)
{
	struct smv_unit column = facts ? facts->unit : (struct smv_unit){ 0 }, cell;
	const char *number;
	int power = 0;

	if (!smv_unit_split(pool, text, &number, &cell))
		number = text;
	if (cell.kind == SMV_UNIT_CURRENCY)
		return refuse_currency(cell, text, place, findings);
	if ((money && (cell.kind == SMV_UNIT_PERCENT || cell.kind == SMV_UNIT_COUNT)) || !join(column, cell, &power))
		return refuse_unit(column, cell, text, place, findings);
	if (!read_power(pool, number, text, decimal_mark, power, value, place, findings))
		return false;
	count_unit(facts, cell);
	return true;
}

bool smv_measure_is_like_one(const char *text, char decimal_mark)
{
	struct smv_pool *pool;
	struct smv_unit unit;
	const char *number;
	int64_t value;
	bool like;

	if (smv_number_read(text, decimal_mark, &value) != SMV_NUMBER_NOT)
		return true;
	if (!text[strcspn(text, "0123456789")] || strlen(text) >= 64)
		return false;
	pool = smv_pool_open();
	like = smv_unit_split(pool, text, &number, &unit) && unit.kind != SMV_UNIT_NONE &&
	       smv_number_read(number, decimal_mark, &value) != SMV_NUMBER_NOT;
	smv_pool_close(pool);
	return like;
}
