/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_RULES_KEYWORDS_H
#define SMV_RULES_KEYWORDS_H

#include "base/language.h"

#include <stdbool.h>
#include <stddef.h>

/* The words of the rule language that are not the user's own. */
enum smv_keyword {
	SMV_KEYWORD_NONE,
	SMV_KEYWORD_RESERVE,
	SMV_KEYWORD_REQUIRE,
	SMV_KEYWORD_BASE,
	SMV_KEYWORD_PER,
	SMV_KEYWORD_PERCENT,
	SMV_KEYWORD_OF,
	SMV_KEYWORD_SHARE,
	SMV_KEYWORD_BY,
	SMV_KEYWORD_EQUALLY,
	SMV_KEYWORD_REST,
	SMV_KEYWORD_REDISTRIBUTE,
	SMV_KEYWORD_REDUCE,
	SMV_KEYWORD_WHEN,
	SMV_KEYWORD_AT_MOST,
	SMV_KEYWORD_AT_LEAST,
	SMV_KEYWORD_NOTHING_BELOW,
	SMV_KEYWORD_MAY_EXCEED,
	SMV_KEYWORD_FIT,
	SMV_KEYWORD_PROPORTIONALLY,
	SMV_KEYWORD_RECEIVED,
	SMV_KEYWORD_ROUND,
	SMV_KEYWORD_DOWN,
	SMV_KEYWORD_FIRST,
	SMV_KEYWORD_ABOVE,
	SMV_KEYWORD_IN,
	SMV_KEYWORD_AND,
	SMV_KEYWORD_OR,
	SMV_KEYWORD_NOT,
	SMV_KEYWORD_IS,
	SMV_KEYWORD_TIMES,
	SMV_KEYWORD_APPLIED,
	SMV_KEYWORD_LAST_YEAR,
	SMV_KEYWORD_DAYS_LATE,
	SMV_KEYWORD_SCORE,
	SMV_KEYWORD_ACTIVE,
	SMV_KEYWORD_SERVES,
	SMV_KEYWORD_HAS_NUMBER,
	SMV_KEYWORD_KIND,
	SMV_KEYWORD_CATEGORY,
	/* The second edition: from here on a word is a keyword only where its statement may stand, and else a name. */
	SMV_KEYWORD_DEDUCT,
	SMV_KEYWORD_UP,
	SMV_KEYWORD_TIES_EQUALLY,
	SMV_KEYWORD_TIES_BY_LOT,
	SMV_KEYWORD_DIVIDED_BY,
	SMV_KEYWORD_LEAST,
	SMV_KEYWORD_GREATEST,
	SMV_KEYWORD_SUM_OF_ALL,
	SMV_KEYWORD_LET,
	SMV_KEYWORD_TABLE,
	SMV_KEYWORD_STEPWISE,
	SMV_KEYWORD_FACTOR,
	SMV_KEYWORD_FROM,
	SMV_KEYWORD_PART,
	SMV_KEYWORD_OVER_TO,
	SMV_KEYWORD_BY_RATE,
	SMV_KEYWORD_THIS_YEAR,
	SMV_KEYWORD_GRANTED_BEFORE,
	SMV_KEYWORD_EXPECT,
	SMV_KEYWORD_GIVES,
	SMV_KEYWORD_MORE,
	SMV_KEYWORD_NEVER_LOWERS,
	SMV_KEYWORD_NOBODY_BELOW,
	SMV_KEYWORD_END,
	SMV_KEYWORD_SECOND = SMV_KEYWORD_DEDUCT
};

/* How a keyword is spelled in a language: one word or several, parted by single spaces. */
const char *smv_keyword_text(enum smv_keyword keyword, enum smv_language language);

/* Whether a word (as smv_text_name gives it) is part of any keyword of the first edition, in any language; no quantity is called
 * so. */
bool smv_keyword_has_word(const char *name);

/* Whether a word (as smv_text_name gives it) is that keyword of one word, in any language. */
bool smv_keyword_is(enum smv_keyword keyword, const char *name);

/* Whether a word (as smv_text_name gives it) is the same as length bytes of a keyword's spelling. */
bool smv_keyword_same_word(const char *name, const char *spelling, size_t length);

#endif
