/* SPDX-License-Identifier: EUPL-1.2 */
/* The words of the rule language, in each language. */
#include "rules/keywords.h"

#include <string.h>

/*
 * The one table of spellings, a column for each language in the order of SMV_LANGUAGES; samverkan-rules(5) shows it.  What
 * a language has no word for is written in English.
 */
static const char *const spellings[SMV_KEYWORD_END][SMV_LANGUAGE_COUNT] = {
	[SMV_KEYWORD_NONE] = { "", "" },
	[SMV_KEYWORD_RESERVE] = { "reserve", "reservera" },
	[SMV_KEYWORD_REQUIRE] = { "require", "kräv" },
	[SMV_KEYWORD_BASE] = { "base", "grundbelopp" },
	[SMV_KEYWORD_PER] = { "per", "per" },
	[SMV_KEYWORD_PERCENT] = { "percent", "procent" },
	[SMV_KEYWORD_OF] = { "of", "av" },
	[SMV_KEYWORD_SHARE] = { "share", "andel" },
	[SMV_KEYWORD_BY] = { "by", "efter" },
	[SMV_KEYWORD_EQUALLY] = { "equally", "lika" },
	[SMV_KEYWORD_REST] = { "rest", "resten" },
	[SMV_KEYWORD_REDISTRIBUTE] = { "redistribute", "omfördela" },
	[SMV_KEYWORD_REDUCE] = { "reduce", "minska" },
	[SMV_KEYWORD_WHEN] = { "when", "när" },
	[SMV_KEYWORD_AT_MOST] = { "at most", "högst" },
	[SMV_KEYWORD_AT_LEAST] = { "at least", "minst" },
	[SMV_KEYWORD_NOTHING_BELOW] = { "nothing below", "inget under" },
	[SMV_KEYWORD_MAY_EXCEED] = { "may exceed applied", "får överstiga sökt" },
	[SMV_KEYWORD_FIT] = { "fit", "anpassa" },
	[SMV_KEYWORD_PROPORTIONALLY] = { "proportionally", "proportionellt" },
	[SMV_KEYWORD_RECEIVED] = { "received", "ankomst" },
	[SMV_KEYWORD_ROUND] = { "round", "avrunda" },
	[SMV_KEYWORD_DOWN] = { "down", "nedåt" },
	[SMV_KEYWORD_FIRST] = { "first", "första" },
	[SMV_KEYWORD_ABOVE] = { "above", "över" },
	[SMV_KEYWORD_IN] = { "in", "inom" },
	[SMV_KEYWORD_AND] = { "and", "och" },
	[SMV_KEYWORD_OR] = { "or", "eller" },
	[SMV_KEYWORD_NOT] = { "not", "inte" },
	[SMV_KEYWORD_IS] = { "is", "är" },
	[SMV_KEYWORD_TIMES] = { "x", "gånger" },
	[SMV_KEYWORD_APPLIED] = { "applied", "sökt" },
	[SMV_KEYWORD_LAST_YEAR] = { "last_year", "föregående_år" },
	[SMV_KEYWORD_DAYS_LATE] = { "days_late", "dagar_sent" },
	[SMV_KEYWORD_SCORE] = { "score", "poäng" },
	[SMV_KEYWORD_ACTIVE] = { "active-in-municipality", "verksam-i-kommunen" },
	[SMV_KEYWORD_SERVES] = { "serves-residents", "når-invånare" },
	[SMV_KEYWORD_HAS_NUMBER] = { "has-org-number", "har-organisationsnummer" },
	[SMV_KEYWORD_KIND] = { "kind", "form" },
	[SMV_KEYWORD_CATEGORY] = { "category", "kategori" },
	[SMV_KEYWORD_DEDUCT] = { "deduct", "dra av" },
	[SMV_KEYWORD_UP] = { "up", "uppåt" },
	[SMV_KEYWORD_TIES_EQUALLY] = { "ties equally", "lika vid lika" },
	[SMV_KEYWORD_TIES_BY_LOT] = { "ties by lot", "lika genom lott" },
	[SMV_KEYWORD_DIVIDED_BY] = { "divided by", "delat med" },
	[SMV_KEYWORD_LEAST] = { "least of", "minsta av" },
	[SMV_KEYWORD_GREATEST] = { "greatest of", "största av" },
	[SMV_KEYWORD_SUM_OF_ALL] = { "sum of all", "summan av alla" },
	[SMV_KEYWORD_LET] = { "let", "låt" },
	[SMV_KEYWORD_TABLE] = { "table", "tabell" },
	[SMV_KEYWORD_STEPWISE] = { "stepwise", "stegvis" },
	[SMV_KEYWORD_FACTOR] = { "factor", "faktor" },
	[SMV_KEYWORD_FROM] = { "from", "från" },
	[SMV_KEYWORD_PART] = { "part", "del" },
	[SMV_KEYWORD_OVER_TO] = { "over to", "till" },
	[SMV_KEYWORD_BY_RATE] = { "by rate", "taxan" },
	[SMV_KEYWORD_THIS_YEAR] = { "this_year", "beviljat_i_år" },
	[SMV_KEYWORD_GRANTED_BEFORE] = { "granted_before", "beviljat_tidigare" },
	[SMV_KEYWORD_EXPECT] = { "expect", "vänta" },
	[SMV_KEYWORD_GIVES] = { "gives", "ger" },
	[SMV_KEYWORD_MORE] = { "more", "fler" },
	[SMV_KEYWORD_NEVER_LOWERS] = { "never lowers", "sänker aldrig" },
	[SMV_KEYWORD_NOBODY_BELOW] = { "nobody gets below", "ingen får under" },
};

const char *smv_keyword_text(enum smv_keyword keyword, enum smv_language language)
{
	const char *text = spellings[keyword][language];

	return text ? text : spellings[keyword][SMV_ENGLISH];
}

/* The hyphens of a keyword are '_' in a name. */
bool smv_keyword_same_word(const char *name, const char *spelling, size_t length)
{
	size_t i;

	for (i = 0; i < length; i++)
		if (name[i] != (spelling[i] == '-' ? '_' : spelling[i]))
			return false;
	return name[length] == '\0';
}

bool smv_keyword_is(enum smv_keyword keyword, const char *name)
{
	int language;

	for (language = 0; language < SMV_LANGUAGE_COUNT; language++) {
		const char *text = smv_keyword_text(keyword, (enum smv_language)language);

		if (smv_keyword_same_word(name, text, strlen(text)))
			return true;
	}
	return false;
}

static bool phrase_has_word(const char *phrase, const char *name)
{
	while (*phrase) {
		size_t length = strcspn(phrase, " ");

		if (smv_keyword_same_word(name, phrase, length))
			return true;
		phrase += length + (phrase[length] == ' ');
	}
	return false;
}

bool smv_keyword_has_word(const char *name)
{
	int i, language;

	for (i = SMV_KEYWORD_NONE + 1; i < SMV_KEYWORD_SECOND; i++)
		for (language = 0; language < SMV_LANGUAGE_COUNT; language++)
			if (phrase_has_word(smv_keyword_text((enum smv_keyword)i, (enum smv_language)language), name))
				return true;
	return false;
}
