/* SPDX-License-Identifier: EUPL-1.2 */
/* Talk to the person, all of it on stderr. */
#include "base/language.h"
#include "cmd/run/command.h"
#include "samverkan/number.h"

#include <stdarg.h>
#include <stdio.h>

__attribute__((format(printf, 1, 0))) static void say(const char *format, va_list args)
{
	vfprintf(stderr, format, args);
	fputc('\n', stderr);
}

void smv_say(const struct smv_session *session, const char *format, ...)
{
	va_list args;

	if (session->quiet)
		return;
	va_start(args, format);
	say(format, args);
	va_end(args);
}

void smv_tell(const char *format, ...)
{
	va_list args;

	va_start(args, format);
	say(format, args);
	va_end(args);
}

const char *smv_did(const struct smv_session *session, const char *would, const char *did)
{
	return session->dry_run ? would : did;
}

enum { QUIET_FOR = 1000, BETWEEN = 200, EVERY = 256 };

void smv_progress(struct smv_session *session, unsigned long done)
{
	char room[SMV_NUMBER_ROOM];
	long now;

	/* Asking the clock costs more than reading a short row. */
	if (done % EVERY || session->quiet || !session->milliseconds)
		return;
	now = session->milliseconds();
	if (now < QUIET_FOR || now < session->progress_shown + BETWEEN)
		return;
	session->progress_shown = now;
	fprintf(stderr, "\r");
	fprintf(stderr, smv_translate_plural("%s row", "%s rows", done),
		smv_number_show(room, (int64_t)done * 100));
	fflush(stderr);
}
