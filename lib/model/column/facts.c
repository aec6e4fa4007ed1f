/* SPDX-License-Identifier: EUPL-1.2 */
/* What a column is: by its header, by what stands above the table, and by its cells. */
#include "model/column/facts.h"
#include "base/synonyms.h"
#include "model/column/measure.h"
#include "model/digits.h"
#include "model/luhn.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

enum { PERSON_DIGITS = 12, LONG_NUMBER = 6, LONGEST_LOOKED_AT = 40 };

static struct smv_unit unit_above(struct smv_pool *pool, const struct smv_header *header)
{
	struct smv_unit unit = { 0 };
	size_t i;

	for (i = 0; i < header->title_count; i++)
		unit = smv_unit_both(unit, smv_unit_of_title(pool, header->titles[i]));
	return unit;
}

struct smv_column_facts *smv_column_facts_of(struct smv_pool *pool, const struct smv_header *header)
{
	struct smv_column_facts *facts = smv_alloc(pool, (header->count + 1) * sizeof *facts);
	struct smv_unit above = unit_above(pool, header);
	size_t i;

	for (i = 0; i < header->count; i++) {
		facts[i].unit = smv_unit_of_header(pool, header->names[i], &facts[i].plain);
		facts[i].kind = smv_column_kind_of_header(pool, facts[i].plain);
		facts[i].passed_for = -1;
		if (facts[i].unit.kind != SMV_UNIT_NONE || above.kind == SMV_UNIT_NONE)
			continue;
		facts[i].of_title = smv_column_is_money(pool, header->names[i]);
		if (facts[i].of_title)
			facts[i].unit = above;
	}
	return facts;
}

static bool is_day_of_birth(const char *digits)
{
	int month = (digits[2] - '0') * 10 + digits[3] - '0', day = (digits[4] - '0') * 10 + digits[5] - '0';

	return month >= 1 && month <= 12 && ((day >= 1 && day <= 31) || (day >= 61 && day <= 91));
}

/* Ten digits or twelve with the century, a day and a check digit: a personal or co-ordination number. */
static bool is_person(const char *digits, size_t count)
{
	if (count == PERSON_DIGITS && strncmp(digits, "19", 2) != 0 && strncmp(digits, "20", 2) != 0 && strncmp(digits, "18", 2) != 0)
		return false;
	digits += count == PERSON_DIGITS ? 2 : 0;
	return (count == PERSON_DIGITS || count == 10) && is_day_of_birth(digits) && smv_luhn_holds(digits);
}

static bool is_org_number(const char *digits, size_t count)
{
	if (count == PERSON_DIGITS && !strncmp(digits, "16", 2)) {
		digits += 2;
		count -= 2;
	}
	return count == 10 && digits[0] != '0' && digits[2] >= '2' && smv_luhn_holds(digits);
}

/* 070-123 45 67, 08 12 34 56, 46701234567, and 701234567 where a spreadsheet has dropped the 0 */
static bool is_phone(const char *cell, const char *digits, size_t count)
{
	if (cell[0] == '0')
		return count >= 7 && count <= 12;
	if (!strncmp(digits, "467", 3))
		return count == 11;
	return count == 9 && digits[0] == '7' && strchr("02369", digits[1]);
}

/* What a cell of digits, spaces and hyphens can be other than a number. */
static void look_at_digits(struct smv_column_votes *votes, const char *cell)
{
	char digits[PERSON_DIGITS + 1];
	size_t count;
	int32_t day;

	if (*cell == '+' && smv_digits_read(cell + 1, digits, PERSON_DIGITS))
		votes->phones += strlen(digits) >= 9;
	if (!smv_digits_read(cell, digits, PERSON_DIGITS))
		return;
	count = strlen(digits);
	votes->whole += strspn(cell, "0123456789") == strlen(cell);
	votes->long_numbers += count >= LONG_NUMBER;
	votes->persons += is_person(digits, count);
	votes->org_numbers += is_org_number(digits, count);
	votes->phones += is_phone(cell, digits, count);
	votes->accounts += count >= 7 && count <= 8 && smv_luhn_holds(digits);
	votes->dates += count == 8 && (digits[0] == '1' || digits[0] == '2') && smv_date_read(digits, &day);
	votes->years += count == 4 && strcmp(digits, "1800") >= 0 && strcmp(digits, "2100") <= 0;
}

static void look_at_order(struct smv_column_facts *facts, const struct smv_record *record, const char *cell)
{
	enum smv_date_order order = smv_date_order_of(cell);

	if (order == SMV_DATE_MONTH_FIRST && facts->order != SMV_DATE_MONTH_FIRST)
		facts->order_line = record->line ? record->line : record->row;
	if (order == SMV_DATE_MONTH_FIRST || (order == SMV_DATE_EITHER && facts->order == SMV_DATE_CLEAR))
		facts->order = order;
	else if (order == SMV_DATE_DAY_FIRST && facts->order != SMV_DATE_MONTH_FIRST)
		facts->order = order;
}

void smv_column_look(struct smv_column_facts *facts, const struct smv_record *record, size_t column, struct smv_words *yes_no)
{
	const char *cell = record->cells[column];
	struct smv_column_votes *votes = &facts->votes;

	if (!*cell)
		return;
	if (smv_is_mark(cell) || smv_is_tick(cell) || smv_is_unknown(cell)) {
		votes->ticks += smv_is_tick(cell);
		votes->marks += !smv_is_tick(cell);
		return;
	}
	votes->filled++;
	if (strlen(cell) > LONGEST_LOOKED_AT)
		return;
	votes->yes_no += smv_words_find(yes_no, cell) >= 0;
	votes->emails += strchr(cell, '@') != NULL;
	if (isdigit((unsigned char)*cell) || *cell == '+')
		look_at_digits(votes, cell);
	if (strchr(cell, '/'))
		look_at_order(facts, record, cell);
	votes->numbers += smv_measure_is_like_one(cell, record->header->decimal_marks ? record->header->decimal_marks[column] : 0);
}

static bool most(size_t part, size_t whole)
{
	return part * 2 > whole;
}

/* A header that says "telefon" above small numbers is about calls. */
static bool bears_out(enum smv_column_kind kind, const struct smv_column_votes *votes)
{
	if (!most(votes->numbers, votes->filled))
		return true;
	switch (kind) {
	case SMV_COLUMN_PHONE:
	case SMV_COLUMN_PERSONAL_NUMBER:
	case SMV_COLUMN_ORG_NUMBER:
	case SMV_COLUMN_DATE:
		return most(votes->long_numbers, votes->filled) || (kind == SMV_COLUMN_DATE && most(votes->years, votes->filled));
	case SMV_COLUMN_YEAR:
		return most(votes->years, votes->filled);
	case SMV_COLUMN_SERIAL:
		return most(votes->whole, votes->filled);
	case SMV_COLUMN_OPEN:
	case SMV_COLUMN_COUNTED:
	case SMV_COLUMN_EMAIL:
	case SMV_COLUMN_ACCOUNT:
	case SMV_COLUMN_POSTCODE:
	case SMV_COLUMN_KINDS:
		break;
	}
	return true;
}

/* What the cells are, whatever the header calls them; OPEN when they do not say. */
static enum smv_column_kind kind_of_cells(const struct smv_column_votes *votes)
{
	size_t n = votes->filled;

	if (most(votes->emails, n))
		return SMV_COLUMN_EMAIL;
	if (most(votes->persons, n))
		return SMV_COLUMN_PERSONAL_NUMBER;
	if (most(votes->org_numbers, n))
		return SMV_COLUMN_ORG_NUMBER;
	if (most(votes->phones, n))
		return SMV_COLUMN_PHONE;
	if (n && votes->dates == n)
		return SMV_COLUMN_DATE;
	/* by chance a tenth of all numbers has a check digit that fits */
	return n >= 4 && votes->accounts == n ? SMV_COLUMN_ACCOUNT : SMV_COLUMN_OPEN;
}

void smv_column_settle(struct smv_column_facts *facts)
{
	const struct smv_column_votes *votes = &facts->votes;
	enum smv_column_kind of_cells = kind_of_cells(votes);

	facts->looked = true;
	facts->ticks = votes->ticks && !votes->filled && !votes->marks;
	facts->yes_no = votes->filled && votes->yes_no == votes->filled && !votes->ticks;
	if (of_cells != SMV_COLUMN_OPEN)
		facts->kind = of_cells;
	else if (!bears_out(facts->kind, votes))
		facts->kind = SMV_COLUMN_OPEN;
}

bool smv_column_is_quantity(const struct smv_column_facts *facts)
{
	return (facts->kind == SMV_COLUMN_OPEN || facts->kind == SMV_COLUMN_COUNTED) &&
	       facts->unit.kind != SMV_UNIT_CURRENCY && facts->unit.kind != SMV_UNIT_UNCLEAR &&
	       most(facts->votes.numbers, facts->votes.filled);
}

bool smv_column_is_personal(const struct smv_column_facts *facts)
{
	return facts->kind == SMV_COLUMN_PERSONAL_NUMBER || facts->kind == SMV_COLUMN_PHONE || facts->kind == SMV_COLUMN_EMAIL ||
	       facts->kind == SMV_COLUMN_ACCOUNT;
}
