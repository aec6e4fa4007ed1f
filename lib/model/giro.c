/* SPDX-License-Identifier: EUPL-1.2 */
#include "model/giro.h"
#include "base/language.h"
#include "model/digits.h"
#include "model/luhn.h"

#include <ctype.h>
#include <string.h>

enum { SHORTEST = 2, BANKGIRO_SHORTEST = 7, LONGEST = 8, BANK_SHORTEST = 11, BANK_LONGEST = 15, AFTER_HYPHEN = 4 };

const struct smv_choice smv_accounts[] = {
	{ "bankgiro", N_("bankgiro"), NULL },
	{ "plusgiro", N_("plusgiro"), NULL },
	{ "giro", N_("bankgiro or plusgiro"), NULL },
	{ "bank-account", N_("bank account"), NULL },
	{ NULL, NULL, NULL },
};

/* How many digits stand after the last sign that is none. */
static size_t last_group(const char *text)
{
	size_t count = 0;

	for (; *text; text++)
		count = isdigit((unsigned char)*text) ? count + 1 : 0;
	return count;
}

static enum smv_account giro_of(const char *text, size_t digits)
{
	size_t last = last_group(text);

	if (digits >= BANKGIRO_SHORTEST && last == AFTER_HYPHEN)
		return SMV_ACCOUNT_BANKGIRO;
	return digits < BANKGIRO_SHORTEST || last == 1 ? SMV_ACCOUNT_PLUSGIRO : SMV_ACCOUNT_GIRO;
}

enum smv_account smv_account_of(const char *text)
{
	char digits[BANK_LONGEST + 1];
	size_t count;

	if (!smv_digits_read(text, digits, BANK_LONGEST))
		return SMV_ACCOUNT_NOT;
	count = strlen(digits);
	if (count >= BANK_SHORTEST)
		return digits[0] != '0' ? SMV_ACCOUNT_BANK : SMV_ACCOUNT_NOT;
	if (count < SHORTEST || count > LONGEST || !smv_luhn_holds(digits))
		return SMV_ACCOUNT_NOT;
	return giro_of(text, count);
}

bool smv_giro_holds(const char *text)
{
	return smv_account_of(text) != SMV_ACCOUNT_NOT;
}
