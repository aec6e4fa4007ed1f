/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/fail.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

static char reason[2048];

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
	char before[sizeof reason];
	va_list args;
	size_t used;

	if (rc == SMV_OK || !reason[0])
		return rc;
	memcpy(before, reason, sizeof before);
	va_start(args, format);
	vsnprintf(reason, sizeof reason, format, args);
	va_end(args);
	used = strlen(reason);
	snprintf(reason + used, sizeof reason - used, ": %s", before);
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
