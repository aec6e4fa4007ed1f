/* SPDX-License-Identifier: EUPL-1.2 */
/* The one recorded reason of a failure. */
#include "samverkan/fail.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

enum { LONGEST = 2048 };

static char reason[LONGEST];

int smv_fail(int rc, const char *format, ...)
{
	va_list args;

	if (reason[0])
		return rc;
	va_start(args, format);
	vsnprintf(reason, sizeof reason, format, args);
	va_end(args);
	return rc;
}

int smv_while(int rc, const char *format, ...)
{
	char where[LONGEST / 2];
	va_list args;
	size_t used, kept;

	if (rc == SMV_OK || !reason[0])
		return rc;
	va_start(args, format);
	vsnprintf(where, sizeof where - 2, format, args);
	va_end(args);
	strcat(where, ": ");
	used = strlen(where);
	kept = strlen(reason);
	if (kept > sizeof reason - 1 - used)
		kept = sizeof reason - 1 - used;
	memmove(reason + used, reason, kept);
	memcpy(reason, where, used);
	reason[used + kept] = '\0';
	return rc;
}

const char *smv_reason(void)
{
	return reason;
}

void smv_forgive(void)
{
	reason[0] = '\0';
}
