/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_BASE_UNIT_H
#define SMV_BASE_UNIT_H

#include <stdbool.h>

struct smv_pool;

/* What one of a number is, as people write it beside the number, in its header, above its table or in its format. */
enum smv_unit_kind {
	SMV_UNIT_NONE,
	SMV_UNIT_KRONOR,   /* power says how many: kr 0, tkr 3, mkr 6, öre -2 */
	SMV_UNIT_MANY,     /* "tusen", "miljoner" of whatever it is */
	SMV_UNIT_PERCENT,
	SMV_UNIT_COUNT,    /* st, tim, personer: the number itself */
	SMV_UNIT_CURRENCY, /* of another country */
	SMV_UNIT_UNCLEAR   /* two that contradict one another */
};

struct smv_unit {
	enum smv_unit_kind kind;
	int power;        /* of ten */
	const char *word; /* its usual spelling: "tkr", "euro"; NULL for none */
};

/* The unit of that spelling: any case, spaces and a point at its end do not count.  NONE when there is none. */
struct smv_unit smv_unit_of(const char *spelling);

/*
 * Parts "90 st", "15,5 tkr", "€ 12", "45%" into number and unit.  *number is the text itself when it has no unit or is in
 * plain kronor, which smv_number_read reads.  False when something stands before or behind the number that is no unit.
 */
bool smv_unit_split(struct smv_pool *pool, const char *text, const char **number, struct smv_unit *unit);

/*
 * The unit that a header names: "Sökt belopp (tkr)", "Belopp i tusental kronor", "Hyra €".  Of what is merely counted
 * ("Antal timmar") none: there the unit is what the column is called.  *rest is the header without it.
 */
struct smv_unit smv_unit_of_header(struct smv_pool *pool, const char *header, const char **rest);

/* The same of a text above a table, which speaks of much else: "Alla belopp i tkr", "(mkr)", "tkr". */
struct smv_unit smv_unit_of_title(struct smv_pool *pool, const char *title);

/* Both at once: the one that says something, UNCLEAR when they contradict one another. */
struct smv_unit smv_unit_both(struct smv_unit one, struct smv_unit other);

#endif
