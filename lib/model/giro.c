/* SPDX-License-Identifier: EUPL-1.2 */
#include "model/giro.h"
#include "model/digits.h"
#include "model/luhn.h"

#include <string.h>

enum { LONGEST = 8, SHORTEST = 2 };

bool smv_giro_holds(const char *text)
{
	char digits[LONGEST + 1];

	return smv_digits_read(text, digits, LONGEST) && strlen(digits) >= SHORTEST && smv_luhn_holds(digits);
}
