/* SPDX-License-Identifier: EUPL-1.2 */
/* E-mail addresses out of a cell. */
#include "model/email.h"
#include "samverkan/pool.h"

#include <stdbool.h>
#include <string.h>
#include <strings.h>

#define PARTING ";,/| \t\r\n"

/* What has been read so far of a cell; both grow by less than the cell has. */
struct cell {
	char *list; /* the addresses, each after "; " */
	char *name; /* words that stand before an address in angle brackets, each after a space */
};

static bool is_address(const char *at, size_t size)
{
	const char *sign = memchr(at, '@', size);
	size_t i;

	for (i = 0; i < size; i++)
		if (strchr(PARTING "<>\"()", at[i]))
			return false;
	return sign && sign > at && sign + 1 < at + size && !memchr(sign + 1, '@', size - (size_t)(sign + 1 - at));
}

static bool is_joining(const char *at, size_t size)
{
	static const char *const words[] = { "och", "eller", "samt", "and", "or", "&", "+" };
	size_t i;

	for (i = 0; i < sizeof words / sizeof *words; i++)
		if (strlen(words[i]) == size && !strncasecmp(words[i], at, size))
			return true;
	return false;
}

/* Whether the list has that part already; case counts for nothing in what people type. */
static bool has(const char *list, const char *part)
{
	size_t size = strlen(part);

	for (; list; list = strchr(list, ';')) {
		list += strspn(list, "; ");
		if (!strncasecmp(list, part, size) && (!list[size] || list[size] == ';'))
			return true;
	}
	return false;
}

static bool take_address(struct cell *cell, struct smv_pool *pool, const char *at, size_t size, bool bracketed)
{
	static const char scheme[] = "mailto:";
	const char *part;

	if (size > strlen(scheme) && !strncasecmp(at, scheme, strlen(scheme))) {
		at += strlen(scheme);
		size -= strlen(scheme);
	}
	if (!is_address(at, size) || (*cell->name && !bracketed))
		return false;
	part = *cell->name ? smv_printf(pool, "%s <%.*s>", cell->name + 1, (int)size, at) : smv_copy_bytes(pool, at, size);
	if (!has(cell->list, part))
		strcat(strcat(cell->list, "; "), part);
	cell->name[0] = '\0';
	return true;
}

/* The end of what begins here: a quoted name, an address in brackets, or a word. */
static size_t measure(const char *at)
{
	const char *end = NULL;

	if (*at == '"')
		end = strchr(at + 1, '"');
	else if (*at == '<')
		end = strchr(at, '>');
	return end ? (size_t)(end - at) + 1 : strcspn(at + 1, PARTING "<") + 1;
}

static bool take(struct cell *cell, struct smv_pool *pool, const char *at, size_t size)
{
	if (*at == '<' && at[size - 1] == '>')
		return take_address(cell, pool, at + 1, size - 2, true);
	if (*at != '"' && memchr(at, '@', size))
		return take_address(cell, pool, at, size, false);
	if (is_joining(at, size))
		return !*cell->name;
	strncat(strcat(cell->name, " "), at, size);
	return true;
}

static const char *with_plain_spaces(struct smv_pool *pool, const char *text)
{
	static const char no_break[] = "\xC2\xA0";
	char *copy = smv_copy(pool, text), *at;

	for (at = copy; (at = strstr(at, no_break));)
		at[0] = at[1] = ' ';
	return copy;
}

const char *smv_emails_read(struct smv_pool *pool, const char *text)
{
	size_t room = strlen(text) * 3 + 3, size;
	struct cell cell = { smv_alloc(pool, room), smv_alloc(pool, room) };

	text = with_plain_spaces(pool, text);
	for (;;) {
		size_t between = strspn(text, PARTING);

		/* "Andersson, Anna <a@x.se>" could be two: a name that holds a comma has quotes around it */
		if (*cell.name && strcspn(text, ";,/|\r\n") < between)
			return NULL;
		text += between;
		if (!*text)
			break;
		size = measure(text);
		if (!take(&cell, pool, text, size))
			return NULL;
		text += size;
	}
	return *cell.list && !*cell.name ? cell.list + 2 : NULL;
}
