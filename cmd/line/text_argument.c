/* SPDX-License-Identifier: EUPL-1.2 */
/* Texts that need not stand in a command line, where others on the machine could read them: @FILE and - (stdin). */
#include "base/language.h"
#include "base/text.h"
#include "cmd/run/command.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

enum { LONGEST = 1 << 20 }; /* a letter to the board, not a book */

static int read_whole(struct smv_pool *pool, FILE *file, const char *name, const char *path, const char **text)
{
	char *bytes = smv_alloc(pool, LONGEST + 1);
	size_t size = fread(bytes, 1, LONGEST + 1, file);

	if (ferror(file))
		return smv_fail(SMV_IO, _("%s: cannot read %s: %s"), name, path, strerror(errno));
	if (size > LONGEST)
		return smv_fail(SMV_DATA, _("%s: %s is longer than a megabyte, shorten it"), name, path);
	if (memchr(bytes, '\0', size) || !smv_text_is_utf8(bytes, size))
		return smv_fail(SMV_DATA, _("%s: %s is not UTF-8 text, save it as UTF-8"), name, path);
	bytes[size] = '\0';
	if (size >= 3 && !memcmp(bytes, "\xEF\xBB\xBF", 3))
		bytes += 3;
	*text = bytes;
	return SMV_OK;
}

int smv_typed_file(struct smv_pool *pool, const char *name, const char *path, const char **text)
{
	FILE *file;
	int rc;

	if (!strcmp(path, "-")) {
		if (feof(stdin))
			return smv_fail(SMV_USAGE, _("%s: stdin has been read already, only one value can be '-'"), name);
		return read_whole(pool, stdin, name, _("stdin"), text);
	}
	file = fopen(path, "rb");
	if (!file)
		return smv_fail(SMV_NOINPUT, _("%s: cannot open %s: %s"), name, path, strerror(errno));
	rc = read_whole(pool, file, name, path, text);
	fclose(file);
	return rc;
}

int smv_typed_prose(struct smv_pool *pool, const char *name, const char *typed, const char **text)
{
	const char *path = typed[0] == '@' ? typed + 1 : typed;
	int rc;

	if (typed[0] != '@' && strcmp(typed, "-") != 0)
		return smv_typed_text(pool, name, typed, text);
	if ((rc = smv_typed_file(pool, name, path, text)))
		return rc;
	*text = smv_text_without_controls(pool, smv_text_clean(pool, *text), true);
	return **text ? SMV_OK : smv_fail(SMV_DATA, _("%s: %s is empty, write the text into it"), name, path);
}
