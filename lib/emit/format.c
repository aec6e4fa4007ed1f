/* SPDX-License-Identifier: EUPL-1.2 */
/* Values and lines as all formats show them. */
#include "emit/format.h"
#include "base/language.h"
#include "samverkan/date.h"
#include "samverkan/number.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

const char *smv_column_header(const struct smv_writer *writer, size_t column)
{
	const struct smv_column *c = &writer->table.columns[column];

	return writer->document.keys || !c->label ? c->key : c->label;
}

bool smv_type_is_number(enum smv_type type)
{
	switch (type) {
	case SMV_COUNT:
	case SMV_QUANTITY:
	case SMV_MONEY:
	case SMV_PERCENT:
	case SMV_YEAR:
		return true;
	case SMV_TEXT:
	case SMV_DATE:
	case SMV_YES_NO:
		break;
	}
	return false;
}

static const char *show_whole(char room[SMV_SHOWN_ROOM], int64_t number)
{
	snprintf(room, SMV_SHOWN_ROOM, "%" PRId64, number);
	return room;
}

const char *smv_value_show(char room[SMV_SHOWN_ROOM], enum smv_type type, const struct smv_value *value, bool keys)
{
	if (!value->known)
		return "";
	switch (type) {
	case SMV_TEXT:
		return value->label && !keys ? value->label : value->text;
	case SMV_COUNT:
		if (value->number > INT64_MAX / 100 || value->number < -(INT64_MAX / 100))
			return show_whole(room, value->number);
		return smv_number_show(room, value->number * 100);
	case SMV_QUANTITY:
		return smv_number_show(room, value->number);
	case SMV_MONEY:
		return keys ? show_whole(room, value->number) : smv_money_show(room, value->number);
	case SMV_PERCENT:
		return strcat((char *)smv_number_show(room, value->number), "\xC2\xA0%");
	case SMV_DATE:
		return smv_date_show(room, (int32_t)value->number);
	case SMV_YEAR:
		return show_whole(room, value->number);
	case SMV_YES_NO:
		if (keys)
			return value->number ? "yes" : "no";
		return value->number ? _("yes") : _("no");
	}
	return "";
}

/* How many bytes of a control character stand here: C0, DEL, or C1 (U+0080 to U+009F) in UTF-8. */
static size_t control_at(const char *text)
{
	unsigned char c = (unsigned char)text[0];

	if ((c && c < 0x20) || c == 0x7F)
		return 1;
	return c == 0xC2 && ((unsigned char)text[1] & 0xE0) == 0x80 ? 2 : 0;
}

const char *smv_line_of(struct smv_pool *pool, const char *text)
{
	const char *at;
	char *line, *out;

	for (at = text; *at && !control_at(at); at++)
		;
	if (!*at)
		return text;
	line = smv_copy(pool, text);
	out = line + (at - text);
	while (*at) {
		size_t size = control_at(at);

		if (!size) {
			*out++ = *at++;
			continue;
		}
		/* A line end of two characters is one space. */
		size += at[0] == '\r' && at[1] == '\n';
		at += size;
		*out++ = ' ';
	}
	*out = '\0';
	return line;
}
