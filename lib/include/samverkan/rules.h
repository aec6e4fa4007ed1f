/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SAMVERKAN_RULES_H
#define SAMVERKAN_RULES_H

#include "samverkan/api.h"
#include "samverkan/language.h"

#include <stdbool.h>
#include <stddef.h>

SMV_API_BEGIN

struct smv_pool;
struct smv_findings;

/*
 * The rules of an allocation, read from the text that a clerk wrote (samverkan-rules(5)).  Keywords are read in English
 * and in Swedish; the rules can be printed in either.
 */
struct smv_rules;

/* Numbers of the rules and the quantities that they ask for are whole ten-thousandths: four decimals, exact. */
enum { SMV_RULE_ONE = 10000 };

/* No statement: for an amount that no single line of the rules decides. */
#define SMV_NO_RULE ((size_t)-1)

/*
 * Reads a whole rule text.  NULL when it is refused: then findings holds every error with line, character and what was
 * expected there; file names the text in them.  The rules live in the pool.  The empty text is a valid rule text.
 */
struct smv_rules *smv_rules_read(struct smv_pool *pool, const char *text, const char *file,
				 struct smv_findings *findings);

/* How many statements there are, and one of them (from 0, in the order of the file) as canonical text. */
size_t smv_rules_count(const struct smv_rules *rules);
const char *smv_rules_statement(struct smv_pool *pool, const struct smv_rules *rules, size_t statement,
				enum smv_language language);
/* The same with the row of its table that held under it, or all of its rows where that is SMV_NO_RULE: a rule text of its own. */
const char *smv_rules_line_text(struct smv_pool *pool, const struct smv_rules *rules, size_t statement, size_t row,
				enum smv_language language);
/* The line of the file that the statement stands on, from 1. */
long smv_rules_line(const struct smv_rules *rules, size_t statement);

/* What the clerk remarked on a statement, for instance its source: the comment on its line, else the one on the line above
 * where nothing else stands; NULL for none. */
const char *smv_rules_remark(struct smv_pool *pool, const struct smv_rules *rules, size_t statement);
/* The first statement that is not a require line, SMV_NO_RULE when there is none.  For an award, which has only these. */
size_t smv_rules_beyond_require(const struct smv_rules *rules);

/* The whole text in a language: every statement canonical, comments and blank lines as the clerk wrote them. */
const char *smv_rules_text(struct smv_pool *pool, const struct smv_rules *rules, enum smv_language language);

/*
 * The named numbers of an application that the rules ask for (score among them; applied, last_year and days_late are no
 * such numbers), each once, in the order of their first use.  A claimant's quantities come in this order.
 */
size_t smv_rules_quantities(const struct smv_rules *rules, const char *const **names);

/* Whether the rules ask for the text of the name in that place of smv_rules_quantities, not for a number. */
bool smv_rules_ask_class(const struct smv_rules *rules, size_t name);

/*
 * The canonical name of a quantity, out of a column header or NAME=N: composed, lower case, '_' for what is no letter or
 * digit; "Poäng" is score.  NULL when nothing is left, or when the name is a keyword of the rules, which could not ask
 * for it.
 */
const char *smv_quantity_name(struct smv_pool *pool, const char *header);

/* A quantity's name as people read it ("Antal medlemmar"); smv_quantity_name makes the same name of it again. */
const char *smv_quantity_label(struct smv_pool *pool, const char *name, enum smv_language language);

/* A name as the rules write it in a language: a keyword of theirs, given in English, in that language's spelling. */
const char *smv_rules_name_text(const char *name, enum smv_language language);

SMV_API_END

#endif
