/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_MODEL_GIRO_H
#define SMV_MODEL_GIRO_H

#include "base/field.h"

#include <stdbool.h>

/*
 * What kind of account a text can be: digits, spaces and hyphens of any kind.
 * A bankgiro has 7 or 8 digits and is written 123-4567, a plusgiro 2 to 8 and is written 12 34 56-7; the last digit of both is
 * a Luhn check digit.  7 or 8 digits that are written in neither way can be both.  A bank account is its clearing number (4
 * digits, or 5) and 7 to 10 more, 11 to 15 together; its check digit goes by the bank and is not looked at.  None of it says
 * whose account it is.
 */
enum smv_account { SMV_ACCOUNT_NOT, SMV_ACCOUNT_BANKGIRO, SMV_ACCOUNT_PLUSGIRO, SMV_ACCOUNT_GIRO, SMV_ACCOUNT_BANK };
enum smv_account smv_account_of(const char *text);

/* Codes and labels, in the order of the enum from SMV_ACCOUNT_BANKGIRO; ends with code NULL. */
extern const struct smv_choice smv_accounts[];

/* Whether it can be any of these. */
bool smv_giro_holds(const char *text);

#endif
