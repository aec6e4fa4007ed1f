/* SPDX-License-Identifier: EUPL-1.2 */
/* Units beside numbers: one table of their spellings, and where in a text they may stand. */
#include "base/unit.h"
#include "samverkan/pool.h"

#include <ctype.h>
#include <stddef.h>
#include <string.h>

/* Lower case, one space between words and signs, no other marks. */
static const struct spellings {
	struct smv_unit unit;
	const char *list; /* parted by '|' */
} table[] = {
	{ { SMV_UNIT_KRONOR, 0, "kr" }, "kr|kronor|krona|sek|svenska kronor|svenska kr|swedish kronor" },
	{ { SMV_UNIT_KRONOR, -2, "öre" }, "öre|ore" },
	{ { SMV_UNIT_KRONOR, 3, "tkr" },
	  "tkr|tkronor|tsek|ksek|kkr|k sek|k kr|t kr|tusen kronor|tusen kr|tusen sek|tusental kronor|tusentals kronor|tusental kr|"
	  "tusentals kr|1000 kr|1000 kronor|1000 sek|1 000 kr|1 000 kronor|1 000 sek|000 kr|000 kronor|000 sek|1000 tal kr|"
	  "1000 tals kr|1000 tal kronor|1000 tals kronor|thousand sek|thousands sek|thousands of sek|"
	  "sek thousand|sek thousands|sek 000|sek k|thousand kronor|thousands of kronor|thousand swedish kronor" },
	{ { SMV_UNIT_KRONOR, 6, "mkr" },
	  "mkr|msek|mnkr|mnsek|mn kr|mn sek|m kr|m sek|milj kr|milj kronor|milj sek|mio kr|mio sek|miljoner kronor|miljoner kr|"
	  "miljon kronor|miljon kr|miljontals kronor|million sek|millions sek|millions of sek|sek million|sek millions|sek m|"
	  "million kronor|millions of kronor" },
	{ { SMV_UNIT_KRONOR, 9, "miljarder kronor" }, "mdkr|mdr kr|mdsek|miljarder kronor|miljarder kr|miljard kronor|miljard kr" },
	{ { SMV_UNIT_MANY, 3, "tusen" }, "tusen|tusental|tusentals|1000 tal|1000 tals|thousand|thousands" },
	{ { SMV_UNIT_MANY, 6, "miljoner" }, "milj|miljon|miljoner|miljontals|million|millions" },
	{ { SMV_UNIT_PERCENT, 0, "%" }, "%|procent|percent|per cent|pct" },
	{ { SMV_UNIT_COUNT, 0, "st" }, "st|stk|stycken|styck|pcs|pc|pieces" },
	{ { SMV_UNIT_COUNT, 0, "tim" }, "tim|timmar|timme|h|hours|hour|hrs" },
	{ { SMV_UNIT_COUNT, 0, "min" }, "min|minuter|minut|minutes" },
	{ { SMV_UNIT_COUNT, 0, "dagar" }, "dagar|dag|days|day|dygn|veckor|vecka|v|weeks|månader|mån|månad|months|år|years" },
	{ { SMV_UNIT_COUNT, 0, "personer" },
	  "pers|personer|person|people|persons|medlemmar|medlem|medl|members|member|deltagare|participants|barn|ungdomar|aktiva|ledare|"
	  "kvinnor|män|flickor|pojkar|besökare|invånare|elever|spelare|familjer|hushåll" },
	{ { SMV_UNIT_COUNT, 0, "ggr" },
	  "ggr|gånger|gång|times|tillfällen|tillfälle|träffar|träff|möten|möte|sammankomster|occasions|lag|grupper|grupp|platser|lokaler" },
	{ { SMV_UNIT_COUNT, 0, "m²" }, "m²|kvm|km|mil|meter" },
	{ { SMV_UNIT_CURRENCY, 0, "euro" },
	  "€|eur|euro|euros|teur|keur|meur|k €|t €|m €|tusen euro|tusen eur|miljoner euro|thousand euro|1000 euro|1000 eur|1000 €" },
	{ { SMV_UNIT_CURRENCY, 0, "dollar" }, "$|usd|us $|dollar|dollars|us dollar|us dollars|tusd|kusd|musd" },
	{ { SMV_UNIT_CURRENCY, 0, "danska kronor" }, "dkk|tdkk|mdkk|danska kronor|danska kr|danish kroner|d kr" },
	{ { SMV_UNIT_CURRENCY, 0, "norska kronor" }, "nok|tnok|mnok|norska kronor|norska kr|norwegian kroner|n kr" },
	{ { SMV_UNIT_CURRENCY, 0, "isländska kronor" }, "isk|isländska kronor|icelandic kronur" },
	{ { SMV_UNIT_CURRENCY, 0, "pund" }, "£|gbp|tgbp|pund sterling|brittiska pund|pound sterling|pounds sterling" },
	{ { SMV_UNIT_CURRENCY, 0, "schweizerfranc" }, "chf|schweizerfranc|swiss francs" },
	{ { SMV_UNIT_CURRENCY, 0, "zloty" }, "pln|zloty|zł" },
	{ { SMV_UNIT_CURRENCY, 0, "yen" }, "¥|jpy|cny|yen|yuan" },
	{ { SMV_UNIT_CURRENCY, 0, "finska mark" }, "fim|finska mark" },
};

enum { TABLE = sizeof table / sizeof *table, PHRASE_ROOM = 40, WORDS_MOST = 4 };

static const struct smv_unit none;

static const char *const signs[] = { "€", "$", "£", "¥", "%" };

/* The size of the sign that text begins with, 0 when it begins with none. */
static size_t sign_at(const char *text)
{
	size_t i;

	for (i = 0; i < sizeof signs / sizeof *signs; i++)
		if (!strncmp(text, signs[i], strlen(signs[i])))
			return strlen(signs[i]);
	return 0;
}

/* The size of the space, of any kind, that text begins with. */
static size_t space_at(const char *text)
{
	if (isspace((unsigned char)*text))
		return 1;
	if (!strncmp(text, "\xC2\xA0", 2))
		return 2;
	return !strncmp(text, "\xE2\x80\xAF", 3) || !strncmp(text, "\xE2\x80\x89", 3) || !strncmp(text, "\xE2\x80\x87", 3) ? 3 : 0;
}

/* A word or sign of a text. */
struct word {
	const char *at;
	size_t size;
};

static bool in_word(const char *at)
{
	return isalnum((unsigned char)*at) || ((unsigned char)*at >= 0x80 && !sign_at(at) && !space_at(at));
}

/* The next word or sign at or after text; size 0 when there is none. */
static struct word next_word(const char *text)
{
	struct word word = { text, 0 };

	while (*word.at && !in_word(word.at) && !sign_at(word.at))
		word.at += space_at(word.at) ? space_at(word.at) : 1;
	word.size = sign_at(word.at);
	while (!word.size && in_word(word.at))
		for (; in_word(word.at + word.size); word.size++)
			;
	return word;
}

/* Lower case of ASCII and of Å, Ä, Ö: 0xC3 0x85, 0x84, 0x96 become 0xA5, 0xA4, 0xB6. */
static char lower(const char *text, size_t at)
{
	unsigned char c = (unsigned char)text[at];

	if (at && (unsigned char)text[at - 1] == 0xC3 && c >= 0x80 && c < 0xA0)
		return (char)(c + 0x20);
	return (char)(c < 0x80 ? tolower(c) : c);
}

/* The words as the table spells them; false when they are longer than any of its spellings. */
static bool phrase_of(const struct word *words, size_t count, char phrase[PHRASE_ROOM])
{
	size_t used = 0, i, at;

	for (i = 0; i < count; i++) {
		if (used + words[i].size + 2 > PHRASE_ROOM)
			return false;
		if (i)
			phrase[used++] = ' ';
		for (at = 0; at < words[i].size; at++)
			phrase[used++] = lower(words[i].at, at);
	}
	phrase[used] = '\0';
	return used > 0;
}

static struct smv_unit find(const char *phrase)
{
	size_t length = strlen(phrase), i;

	for (i = 0; i < TABLE; i++) {
		const char *at = table[i].list;

		while (*at) {
			size_t size = strcspn(at, "|");

			if (size == length && !memcmp(at, phrase, size))
				return table[i].unit;
			at += size + (at[size] == '|');
		}
	}
	return none;
}

static size_t take_words(const char *text, struct word *words, size_t most)
{
	size_t count = 0;

	for (; count < most; text = words[count].at + words[count].size, count++) {
		words[count] = next_word(text);
		if (!words[count].size)
			break;
	}
	return count;
}

struct smv_unit smv_unit_of(const char *spelling)
{
	struct word words[WORDS_MOST + 1];
	size_t count = take_words(spelling, words, WORDS_MOST + 1);
	char phrase[PHRASE_ROOM];

	return count && count <= WORDS_MOST && phrase_of(words, count, phrase) ? find(phrase) : none;
}

static bool has_letters(const char *text, size_t size)
{
	size_t i;

	for (i = 0; i < size; i++)
		if (isalpha((unsigned char)text[i]) || (unsigned char)text[i] >= 0x80 || strchr("%$", text[i]))
			return true;
	return false;
}

/* Where the number begins and ends in text: from its sign or first digit to its last; false when there is none. */
static bool find_number(const char *text, size_t *from, size_t *to)
{
	size_t first = strcspn(text, "0123456789"), at, last;

	if (!text[first])
		return false;
	for (last = at = first; text[at]; at++)
		if (isdigit((unsigned char)text[at]))
			last = at;
	while (first && strchr("+-.,", text[first - 1]))
		first--;
	*from = first;
	*to = last + 1;
	return true;
}

bool smv_unit_split(struct smv_pool *pool, const char *text, const char **number, struct smv_unit *unit)
{
	size_t length = strlen(text), from, to;
	bool before, behind;

	*number = text;
	*unit = none;
	if (length >= 2 * PHRASE_ROOM || !find_number(text, &from, &to))
		return true;
	before = has_letters(text, from) && strncmp(text, "\xE2\x88\x92", 3) != 0;
	behind = has_letters(text + to, length - to);
	if (!before && !behind)
		return true;
	if (before && behind)
		return false;
	*unit = smv_unit_of(before ? smv_copy_bytes(pool, text, from) : text + to);
	if (unit->kind != SMV_UNIT_NONE && (unit->kind != SMV_UNIT_KRONOR || unit->power))
		*number = before ? text + from : smv_copy_bytes(pool, text, to);
	return unit->kind != SMV_UNIT_NONE;
}

/* A unit found among the words of a text. */
struct found {
	struct smv_unit unit;
	size_t first, count; /* of the words that name it */
};

static struct found longest_at(const struct word *words, size_t count, size_t at)
{
	struct found found = { none, at, 0 };
	char phrase[PHRASE_ROOM];
	size_t size;

	for (size = count - at < WORDS_MOST ? count - at : WORDS_MOST; size && !found.count; size--) {
		if (!phrase_of(words + at, size, phrase))
			continue;
		found.unit = find(phrase);
		found.count = found.unit.kind != SMV_UNIT_NONE ? size : 0;
	}
	return found;
}

static bool is_in(const struct word *word)
{
	return (word->size == 1 && tolower((unsigned char)*word->at) == 'i') || (word->size == 2 && !strncmp(word->at, "in", 2));
}

/* Whether the words stand in brackets, after "i" or "in", or are all there is. */
static bool stands_apart(const char *text, const struct word *words, size_t count, const struct found *found)
{
	const char *end = words[found->first + found->count - 1].at + words[found->first + found->count - 1].size;
	const char *start = words[found->first].at;

	if (found->count == count || (found->first && is_in(&words[found->first - 1])))
		return true;
	while (start > text && strchr(" '", start[-1]))
		start--;
	return start > text && strchr("([", start[-1]) && *end && strchr(")].: ", *end);
}

/* Whether a word that can be something else is a unit here: what is merely counted never is. */
static bool is_meant(const char *text, const struct word *words, size_t count, const struct found *found, bool title)
{
	if (!found->count || found->unit.kind == SMV_UNIT_COUNT)
		return false;
	/* "Avgift över 1 000 kr" names a limit */
	if (title || found->unit.kind == SMV_UNIT_MANY || isdigit((unsigned char)*words[found->first].at))
		return stands_apart(text, words, count, found);
	return found->unit.power >= 0 || found->first + found->count == count || stands_apart(text, words, count, found);
}

/* The text without the words, the "i" before them and the brackets around them. */
static const char *cut(struct smv_pool *pool, const char *text, const struct word *words, const struct found *found)
{
	const struct word *last = &words[found->first + found->count - 1];
	const char *start = words[found->first].at, *end = last->at + last->size;

	if (found->first && is_in(&words[found->first - 1]))
		start = words[found->first - 1].at;
	while (start > text && strchr(" ([,_-/'", start[-1]))
		start--;
	end += strspn(end, "] ).");
	return smv_printf(pool, "%.*s%s%s", (int)(start - text), text, start > text && *end ? " " : "", end);
}

enum { MOST_WORDS = 40 };

static struct smv_unit look_in(struct smv_pool *pool, const char *text, bool title, const char **rest)
{
	struct word words[MOST_WORDS];
	size_t count = take_words(text, words, MOST_WORDS), at = 0;
	struct smv_unit unit = none;

	*rest = text;
	while (at < count) {
		struct found found = longest_at(words, count, at);

		if (!is_meant(text, words, count, &found, title)) {
			at++;
			continue;
		}
		if (unit.kind == SMV_UNIT_NONE)
			*rest = cut(pool, text, words, &found);
		unit = smv_unit_both(unit, found.unit);
		at += found.count;
	}
	return unit;
}

struct smv_unit smv_unit_of_header(struct smv_pool *pool, const char *header, const char **rest)
{
	return look_in(pool, header, false, rest);
}

struct smv_unit smv_unit_of_title(struct smv_pool *pool, const char *title)
{
	const char *rest;

	return look_in(pool, title, true, &rest);
}

struct smv_unit smv_unit_both(struct smv_unit one, struct smv_unit other)
{
	if (one.kind == SMV_UNIT_NONE)
		return other;
	if (other.kind == SMV_UNIT_NONE || (one.kind == other.kind && one.power == other.power))
		return one;
	if (one.kind == SMV_UNIT_CURRENCY)
		return one;
	if (other.kind == SMV_UNIT_CURRENCY)
		return other;
	one.kind = SMV_UNIT_UNCLEAR;
	return one;
}
