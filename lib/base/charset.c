/* SPDX-License-Identifier: EUPL-1.2 */
/* Other character sets to UTF-8, through ICU. */
#include "base/charset.h"
#include "base/language.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"

#include <stdint.h>
#include <string.h>
#include <unicode/ucnv.h>
#include <unicode/ustring.h>

struct smv_charset {
	struct smv_pool *pool;
	UConverter *converter;
	size_t room; /* bytes that can be decoded at once */
	UChar *wide;
	char *text;
};

enum { WIDE_A_BYTE = 2, UTF8_A_UNIT = 3, LEAST_ROOM = 256 };

int smv_charset_open(struct smv_charset **charset, const char *name)
{
	struct smv_pool *pool = smv_pool_open();
	UErrorCode error = U_ZERO_ERROR;

	*charset = smv_alloc(pool, sizeof **charset);
	(*charset)->pool = pool;
	(*charset)->converter = ucnv_open(name, &error);
	if (U_SUCCESS(error))
		ucnv_setToUCallBack((*charset)->converter, UCNV_TO_U_CALLBACK_STOP, NULL, NULL, NULL, &error);
	if (U_SUCCESS(error))
		return SMV_OK;
	smv_charset_close(*charset);
	*charset = NULL;
	return smv_fail(SMV_USAGE,
			_("no character set is called '%s', write utf-8, windows-1252, utf-16le or utf-16be"), name);
}

void smv_charset_close(struct smv_charset *charset)
{
	if (!charset)
		return;
	if (charset->converter)
		ucnv_close(charset->converter);
	smv_pool_close(charset->pool);
}

bool smv_charset_like_ascii(struct smv_charset *charset)
{
	static const char ascii[] = "\t\n\r \",;|09AZaz~";
	const char *text;
	size_t length;

	return smv_charset_decode(charset, ascii, sizeof ascii - 1, &text, &length) && !strcmp(text, ascii);
}

static void make_room(struct smv_charset *charset, size_t size)
{
	if (size <= charset->room)
		return;
	charset->room = size > LEAST_ROOM ? size * 2 : LEAST_ROOM;
	charset->wide = smv_alloc(charset->pool, (charset->room * WIDE_A_BYTE + 1) * sizeof *charset->wide);
	charset->text = smv_alloc(charset->pool, charset->room * WIDE_A_BYTE * UTF8_A_UNIT + 1);
}

bool smv_charset_decode(struct smv_charset *charset, const char *bytes, size_t size, const char **text, size_t *length)
{
	UErrorCode error = U_ZERO_ERROR;
	int32_t units, used = 0;

	if (size > INT32_MAX / 32)
		return false; /* no line of a table is 64 MB */
	make_room(charset, size + 1);
	ucnv_reset(charset->converter);
	units = ucnv_toUChars(charset->converter, charset->wide, (int32_t)(charset->room * WIDE_A_BYTE + 1), bytes,
			      (int32_t)size, &error);
	u_strToUTF8(charset->text, (int32_t)(charset->room * WIDE_A_BYTE * UTF8_A_UNIT + 1), &used, charset->wide,
		    units, &error);
	if (U_FAILURE(error))
		return false;
	charset->text[used] = '\0';
	*text = charset->text;
	*length = (size_t)used;
	return true;
}
