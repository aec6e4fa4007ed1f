/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_MODEL_REGISTER_DUPLICATES_H
#define SMV_MODEL_REGISTER_DUPLICATES_H

#include "model/register/organisation.h"

#include <stdbool.h>
#include <stddef.h>

struct smv_pool;

/* Why two organisations may be one; several may hold at a time.  Of the names, only the strongest is said. */
enum smv_duplicate_reason {
	SMV_ALIKE_NAME = 1 << 0,    /* the names differ in case, spaces and punctuation at most */
	SMV_ALIKE_ORDER = 1 << 1,   /* in the order of their words, or in words like "förening" and "ideell" too */
	SMV_ALIKE_FORM = 1 << 2,    /* one has IF, IK, BK or the like, which the other has written out or lacks */
	SMV_ALIKE_PLACE = 1 << 3,   /* one ends in a place, "i Ekerö" or "Ekerö", which the other lacks */
	SMV_ALIKE_LETTER = 1 << 4,  /* one letter is another, lacks or has changed places */
	SMV_ALIKE_GIRO = 1 << 5,    /* the same bankgiro or plusgiro, however typed */
	SMV_ALIKE_EMAIL = 1 << 6,
	SMV_ALIKE_WEBSITE = 1 << 7,
	SMV_ALIKE_PHONE = 1 << 8
};

/* Two of a register that may be one.  A person decides: nothing is ever merged on a guess. */
struct smv_duplicate {
	const struct smv_organisation *from, *into; /* into has the number, else more that is known, else stands longer */
	unsigned reasons;
	int score;            /* higher is likelier; only its order means anything */
	bool numbers_differ;  /* both have numbers of their own: one must be wrong, or they are two */
};

/*
 * The pairs of a register that may be one organisation, likeliest first, then by their ids; *pairs is out of the pool.
 * Two with different organisation numbers are two, unless they have one name and share something else.  Two whose names have
 * nothing in common are two, unless giro and two things more agree: associations share treasurers and accounts.
 * A website, address or number that more than three share says nothing (an umbrella's).  The names of the organisations
 * must live as long.  Takes n log n.
 */
size_t smv_duplicates_find(struct smv_pool *pool, const struct smv_organisation *list, size_t count,
			   struct smv_duplicate **pairs);

#endif
