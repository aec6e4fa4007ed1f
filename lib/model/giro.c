/* SPDX-License-Identifier: EUPL-1.2 */
/* Bankgiro, plusgiro and bank accounts: their kinds and check digits. */
#include "model/giro.h"
#include "base/language.h"
#include "base/text.h"
#include "model/digits.h"
#include "model/luhn.h"
#include "samverkan/pool.h"

#include <ctype.h>
#include <string.h>

enum { SHORTEST = 2, BANKGIRO_SHORTEST = 7, LONGEST = 8, BANK_SHORTEST = 11, BANK_LONGEST = 15, AFTER_HYPHEN = 4,
       CLEARING = 4, PERSON = 10, CENTURY = 2 };

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

/* Nordea's personal accounts: the number behind the clearing number is that of the person, with the century or without. */
static bool is_personal(const char *digits, size_t count)
{
	const char *number = digits + CLEARING;

	if ((strncmp(digits, "3300", CLEARING) != 0 && strncmp(digits, "3782", CLEARING) != 0) || count < CLEARING + PERSON)
		return false;
	number += count - CLEARING - PERSON;
	return (number[2] == '0' || number[2] == '1') && number[4] <= '9' && smv_luhn_holds(number);
}

bool smv_account_is_personal(const char *text)
{
	char digits[CLEARING + PERSON + CENTURY + 1];

	return smv_digits_read(text, digits, sizeof digits - 1) && is_personal(digits, strlen(digits));
}

enum smv_account smv_account_of(const char *text)
{
	char digits[BANK_LONGEST + 1];
	size_t count;

	if (!smv_digits_read(text, digits, BANK_LONGEST))
		return SMV_ACCOUNT_NOT;
	count = strlen(digits);
	if (count >= BANK_SHORTEST)
		return digits[0] != '0' && !is_personal(digits, count) ? SMV_ACCOUNT_BANK : SMV_ACCOUNT_NOT;
	if (count < SHORTEST || count > LONGEST || !smv_luhn_holds(digits))
		return SMV_ACCOUNT_NOT;
	return giro_of(text, count);
}

bool smv_giro_holds(const char *text)
{
	return smv_account_of(text) != SMV_ACCOUNT_NOT;
}

/* 12 34 56-7: pairs from the right, then the check digit. */
static const char *spell_plusgiro(struct smv_pool *pool, const char *digits)
{
	size_t count = strlen(digits) - 1, at;
	const char *text = smv_copy_bytes(pool, digits, count % 2);

	for (at = count % 2; at < count; at += 2)
		text = smv_printf(pool, "%s%s%.2s", text, *text ? " " : "", digits + at);
	return smv_printf(pool, "%s-%s", text, digits + count);
}

static const char *spell_bank(struct smv_pool *pool, const char *digits)
{
	if (*digits == '8' && strlen(digits) == BANK_LONGEST) /* a fifth digit of the clearing number, then ten */
		return smv_printf(pool, "%.4s-%.1s %s", digits, digits + CLEARING, digits + CLEARING + 1);
	return smv_printf(pool, "%.4s-%s", digits, digits + CLEARING);
}

/* What a header says of numbers that can be both. */
static enum smv_account told_by(struct smv_pool *pool, const char *header)
{
	const char *bare = header ? smv_text_bare(pool, header) : "";
	bool bank = strstr(bare, "bankgir") || !strncmp(bare, "bg", 2), plus = strstr(bare, "plusgir") || strstr(bare, "postgir") ||
									      strstr(bare, "pg");

	return bank == plus ? SMV_ACCOUNT_GIRO : bank ? SMV_ACCOUNT_BANKGIRO : SMV_ACCOUNT_PLUSGIRO;
}

const char *smv_account_spell(struct smv_pool *pool, const char *text, const char *header)
{
	enum smv_account account = smv_account_of(text);
	char digits[BANK_LONGEST + 1];
	size_t count;

	if (account == SMV_ACCOUNT_NOT || !smv_digits_read(text, digits, BANK_LONGEST))
		return text;
	if (account == SMV_ACCOUNT_GIRO)
		account = told_by(pool, header);
	count = strlen(digits);
	if (account == SMV_ACCOUNT_BANK)
		return spell_bank(pool, digits);
	if (account == SMV_ACCOUNT_BANKGIRO)
		return smv_printf(pool, "%.*s-%s", (int)(count - AFTER_HYPHEN), digits, digits + count - AFTER_HYPHEN);
	return account == SMV_ACCOUNT_PLUSGIRO ? spell_plusgiro(pool, digits) : smv_copy(pool, digits);
}
