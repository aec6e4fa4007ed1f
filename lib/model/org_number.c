/* SPDX-License-Identifier: EUPL-1.2 */
/* Organisation numbers: read, checked, complained of. */
#include "model/org_number.h"
#include "base/language.h"
#include "model/digits.h"
#include "model/luhn.h"
#include "samverkan/pool.h"

#include <ctype.h>
#include <stdbool.h>
#include <string.h>

enum { LONGEST = 12, SHORTEST = 10, BIRTH_DATE = 6 };

/* As personal identity numbers do; the day is raised by 60 in a coordination number (Folkbokföringslagen § 18a). */
static bool begins_with_birth_date(const char *digits)
{
	int month = (digits[2] - '0') * 10 + digits[3] - '0', day = (digits[4] - '0') * 10 + digits[5] - '0';

	if (day > 60)
		day -= 60;
	return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/* Whether six digits in a row, whatever stands between them, could be a birth date. */
static bool holds_birth_date(const char *text)
{
	char digits[BIRTH_DATE];
	size_t count = 0;

	for (; *text; text++) {
		if (!isdigit((unsigned char)*text))
			continue;
		if (count == BIRTH_DATE)
			memmove(digits, digits + 1, --count);
		digits[count++] = *text;
		if (count == BIRTH_DATE && begins_with_birth_date(digits))
			return true;
	}
	return false;
}

/* Where a dash was lost on the way through another character set, programs write question marks. */
static const char *with_dashes(struct smv_pool *pool, const char *text)
{
	char *copy = smv_copy(pool, text), *mark;

	for (mark = copy; (mark = strchr(mark, '?')); )
		*mark = '-';
	return copy;
}

/* "8.02E+09": digits, one mark among them, and an exponent. */
static bool is_scientific(const char *text)
{
	size_t digits = strspn(text, "0123456789.,");

	if (!digits || !isdigit((unsigned char)*text) || (text[digits] != 'E' && text[digits] != 'e'))
		return false;
	text += digits + 1;
	text += *text == '+';
	return *text && !text[strspn(text, "0123456789")];
}

/* Fewer than ten digits, all there is, that zeros before them would make a number, or a person's: Excel drops such zeros. */
static enum smv_org_number_problem judge_short(const char *text, const char *digits)
{
	char ten[SHORTEST + 1] = "0000000000";
	size_t length = strlen(digits);

	if (!length || strcmp(text, digits) != 0)
		return SMV_ORG_NUMBER_NOT;
	memcpy(ten + SHORTEST - length, digits, length);
	if (ten[2] < '2' && begins_with_birth_date(ten) && smv_luhn_holds(ten))
		return SMV_ORG_NUMBER_PERSONAL;
	return smv_luhn_holds(ten) ? SMV_ORG_NUMBER_ZERO : SMV_ORG_NUMBER_NOT;
}

enum smv_org_number_problem smv_org_number_read(struct smv_pool *pool, const char *text, const char **number)
{
	char digits[LONGEST + 1];
	const char *ten = digits;
	size_t length;

	if (!smv_digits_read(with_dashes(pool, text), digits, LONGEST))
		return is_scientific(text) ? SMV_ORG_NUMBER_SCIENTIFIC : SMV_ORG_NUMBER_NOT;
	length = strlen(digits);
	if (length == LONGEST) {
		ten += 2;
		if (!strncmp(digits, "18", 2) || !strncmp(digits, "19", 2) || !strncmp(digits, "20", 2))
			return begins_with_birth_date(ten) ? SMV_ORG_NUMBER_PERSONAL : SMV_ORG_NUMBER_NOT;
		if (strncmp(digits, "16", 2) != 0)
			return SMV_ORG_NUMBER_NOT;
	} else if (length != SHORTEST) {
		return length < SHORTEST ? judge_short(text, digits) : SMV_ORG_NUMBER_NOT;
	}
	if (ten[2] < '2')
		return begins_with_birth_date(ten) ? SMV_ORG_NUMBER_PERSONAL : SMV_ORG_NUMBER_NOT;
	if (ten[0] == '0')
		return SMV_ORG_NUMBER_ZERO;
	if (!smv_luhn_holds(ten))
		return SMV_ORG_NUMBER_CHECK_DIGIT;
	*number = smv_printf(pool, "%.6s-%s", ten, ten + 6);
	return SMV_ORG_NUMBER_FINE;
}

enum smv_id smv_org_number_id(enum smv_org_number_problem problem)
{
	switch (problem) {
	case SMV_ORG_NUMBER_FINE:
		break;
	case SMV_ORG_NUMBER_NOT:
		return SMV_ID_ORG_NUMBER_UNREADABLE;
	case SMV_ORG_NUMBER_ZERO:
		return SMV_ID_ORG_NUMBER_ZERO;
	case SMV_ORG_NUMBER_SCIENTIFIC:
		return SMV_ID_ORG_NUMBER_SCIENTIFIC;
	case SMV_ORG_NUMBER_CHECK_DIGIT:
		return SMV_ID_ORG_NUMBER_CHECK_DIGIT;
	case SMV_ORG_NUMBER_PERSONAL:
		return SMV_ID_ORG_NUMBER_PERSONAL;
	}
	return SMV_ID_NONE;
}

static const char *complain_of_none(struct smv_pool *pool, const char *text)
{
	if (holds_birth_date(text)) /* a person's, mistyped or with a name beside it: not to be spread in a message */
		return _("this is no organisation number, write ten digits like 802002-4280");
	if (!text[strcspn(text, "123456789")])
		return smv_printf(pool, _("'%s' is no organisation number, leave the cell empty where there is none"), text);
	return smv_printf(pool, _("'%s' is no organisation number, write ten digits like 802002-4280"), text);
}

const char *smv_org_number_complaint(struct smv_pool *pool, enum smv_org_number_problem problem, const char *text)
{
	switch (problem) {
	case SMV_ORG_NUMBER_FINE:
		break;
	case SMV_ORG_NUMBER_NOT:
		return complain_of_none(pool, text);
	case SMV_ORG_NUMBER_ZERO:
		if (holds_birth_date(text))
			return _("this is no organisation number: it has ten digits and never begins with 0; look the number up");
		return smv_printf(pool, _("'%s' is no organisation number: it has ten digits and never begins with 0 (so no spreadsheet "
					  "has dropped one); look the number up"), text);
	case SMV_ORG_NUMBER_SCIENTIFIC:
		return smv_printf(pool, _("'%s' was shortened by the spreadsheet and has lost digits; format the column as text and "
					  "write the ten digits again"), text);
	case SMV_ORG_NUMBER_CHECK_DIGIT:
		return smv_printf(pool, _("'%s' has a check digit that does not fit, look the number up"), text);
	case SMV_ORG_NUMBER_PERSONAL:
		return _("this is a personal identity number, which is not stored; leave it out");
	}
	return "";
}
