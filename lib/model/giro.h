/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_MODEL_GIRO_H
#define SMV_MODEL_GIRO_H

#include "samverkan/field.h"

#include <stdbool.h>

struct smv_pool;

/*
 * What kind of account a text can be: digits, spaces and hyphens of any kind.
 * A bankgiro has 7 or 8 digits and is written 123-4567, a plusgiro 2 to 8 and is written 12 34 56-7; the last digit of both is
 * a Luhn check digit.  7 or 8 digits that are written in neither way can be both.  A bank account is its clearing number (4
 * digits, or 5) and 7 to 10 more, 11 to 15 together; its check digit goes by the bank and is not looked at.  An account whose
 * number is its owner's personal identity number (clearing 3300 and 3782) is none: such a number is never stored.  None of it says
 * whose account it is.
 */
enum smv_account { SMV_ACCOUNT_NOT, SMV_ACCOUNT_BANKGIRO, SMV_ACCOUNT_PLUSGIRO, SMV_ACCOUNT_GIRO, SMV_ACCOUNT_BANK };
enum smv_account smv_account_of(const char *text);

/* Codes and labels, in the order of the enum from SMV_ACCOUNT_BANKGIRO; ends with code NULL. */
extern const struct smv_choice smv_accounts[];

/*
 * The one spelling in which an account is stored: 5050-1055, 64 43 04-8, 6000-123456789, 8327-9 1234567890; what can be both
 * a bankgiro and a plusgiro, and is not told by the header it stands under (NULL: none), as digits.  For one that holds.
 */
const char *smv_account_spell(struct smv_pool *pool, const char *text, const char *header);

/* Whether it is an account whose number is a personal identity number; its digits are not to be shown. */
bool smv_account_is_personal(const char *text);

/* Whether it can be any of these. */
bool smv_giro_holds(const char *text);

#endif
