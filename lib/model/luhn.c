/* SPDX-License-Identifier: EUPL-1.2 */
/* The check digit of numbers by the Luhn formula. */
#include "model/luhn.h"

#include <stddef.h>
#include <string.h>

bool smv_luhn_holds(const char *digits)
{
	size_t length = strlen(digits), i;
	int sum = 0;

	for (i = 0; i < length; i++) {
		int digit = digits[length - 1 - i] - '0';

		if (i % 2 == 1)
			digit = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
		sum += digit;
	}
	return length > 0 && sum % 10 == 0;
}
