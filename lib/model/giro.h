/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_MODEL_GIRO_H
#define SMV_MODEL_GIRO_H

#include <stdbool.h>

/*
 * Whether a text can be a bankgiro (7 or 8 digits) or a plusgiro (2 to 8 digits) number: digits, spaces and hyphens of
 * any kind, the last digit a Luhn check digit.  It says nothing about whose account it is.
 */
bool smv_giro_holds(const char *text);

#endif
