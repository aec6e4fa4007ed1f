/* SPDX-License-Identifier: EUPL-1.2 */
/* The units in number formats: a cell that holds 12 and shows "12 tkr" means 12 000. */
#include "read/book/number_format.h"
#include "base/unit.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

/* A format's first section while it is taken apart. */
struct parts {
	char before[SMV_FORMAT_UNIT_ROOM], behind[SMV_FORMAT_UNIT_ROOM];
	bool digits;   /* a place for a digit has been seen */
	int commas;    /* behind the last of them */
	bool currency; /* a bracket named one */
};

static void add(struct parts *parts, const char *text, size_t size)
{
	char *to = parts->digits ? parts->behind : parts->before;
	size_t used = strlen(to);

	if (used + size + 1 < SMV_FORMAT_UNIT_ROOM) {
		memcpy(to + used, text, size);
		to[used + size] = '\0';
	}
}

/* Our neighbours write kr too: the language behind it (a Windows one) says whose; NULL for our own and for other currencies. */
static const char *crowns_of(const char *symbol, size_t size)
{
	static const struct neighbour {
		const char *language, *currency;
	} neighbours[] = { { "-406]", "DKK" }, { "-438]", "DKK" }, { "-414]", "NOK" }, { "-814]", "NOK" }, { "-40F]", "ISK" } };
	size_t i;

	for (i = 0; i < sizeof neighbours / sizeof *neighbours; i++)
		if (!strncmp(symbol, "kr", 2) && !strncmp(symbol + size, neighbours[i].language, 5))
			return neighbours[i].currency;
	return NULL;
}

/* [$€-2] and [$kr-41D] name a currency, [$-41D] a language; every other bracket is a colour or a condition. */
static const char *take_bracket(struct parts *parts, const char *s)
{
	const char *end = strchr(s, ']'), *crowns;
	size_t size = end && s[1] == '$' ? strcspn(s + 2, "-]") : 0;

	if (size) {
		crowns = crowns_of(s + 2, size);
		add(parts, crowns ? crowns : s + 2, crowns ? strlen(crowns) : size);
		parts->currency = true;
	}
	return end ? end + 1 : s + strlen(s);
}

static const char *take(struct parts *parts, const char *s)
{
	const char *end;

	switch (*s) {
	case '[':
		return take_bracket(parts, s);
	case '"':
		end = strchr(s + 1, '"');
		add(parts, s + 1, end ? (size_t)(end - s - 1) : strlen(s + 1));
		return end ? end + 1 : s + strlen(s);
	case '\\':
		if (s[1])
			add(parts, s + 1, 1);
		return s[1] ? s + 2 : s + 1;
	case '_':
	case '*':
		add(parts, " ", 1);
		return s[1] ? s + 2 : s + 1;
	case '0':
	case '#':
	case '?':
		parts->digits = true;
		parts->commas = 0;
		parts->behind[0] = '\0';
		return s + 1;
	case ',':
		parts->commas++;
		return s + 1;
	default:
		add(parts, s, 1);
		return s + 1;
	}
}

/* A unit that is known is written; a currency that a bracket names is, whatever it is called. */
static bool put_unit(struct smv_number_format *format, const char *text, bool currency)
{
	text += strspn(text, " ");
	if (!*text || (smv_unit_of(text).kind == SMV_UNIT_NONE && !currency))
		return false;
	strcpy(format->unit, text);
	return true;
}

void smv_number_format_read(const char *code, struct smv_number_format *format)
{
	struct parts parts = { .digits = false };
	struct smv_unit unit;

	*format = (struct smv_number_format){ 0 };
	while (*code && *code != ';')
		code = take(&parts, code);
	if (!parts.digits || parts.commas > 2)
		return;
	if (!put_unit(format, parts.behind, false) && !put_unit(format, parts.before, false) && parts.currency)
		put_unit(format, *parts.behind ? parts.behind : parts.before, true);
	if (parts.commas && !format->unit[0])
		strcpy(format->unit, parts.commas == 1 ? "tusen" : "miljoner");
	unit = smv_unit_of(format->unit);
	if (unit.kind == SMV_UNIT_PERCENT)
		format->power = 2;
	else if (unit.power) /* "12 tkr" that is 12 000 in the cell; what shows 12 kr for 12 000 is 12 000 */
		format->power = -3 * parts.commas;
}

const char *smv_number_format_code_of_id(unsigned id)
{
	return id == 9 ? "0%" : id == 10 ? "0.00%" : NULL;
}
