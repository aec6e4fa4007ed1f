/* SPDX-License-Identifier: EUPL-1.2 */
#include "model/giro.h"
#include "model/luhn.h"

#include <ctype.h>
#include <stddef.h>

enum { LONGEST = 8, SHORTEST = 2 };

bool smv_giro_holds(const char *text)
{
	char digits[LONGEST + 1];
	size_t count = 0;

	for (; *text; text++) {
		if (*text == ' ' || *text == '-')
			continue;
		if (!isdigit((unsigned char)*text) || count == LONGEST)
			return false;
		digits[count++] = *text;
	}
	digits[count] = '\0';
	return count >= SHORTEST && smv_luhn_holds(digits);
}
