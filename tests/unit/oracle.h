/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef TESTS_ORACLE_H
#define TESTS_ORACLE_H

#include "base/language.h"
#include "samverkan/allocate.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

/*
 * The allocation a second time, slow and as literal as can be, to hold lib/calc against: samverkan-rules(5) sentence by
 * sentence.  It uses types of lib/calc but none of its functions, and knows rules as structs, not as text.
 */
enum { ORACLE_CLAIMANTS = 12, ORACLE_RULES = 48, ORACLE_TERMS = 3, ORACLE_NODES = 9, ORACLE_CALC_NODES = 7, ORACLE_ROWS = 4, ORACLE_LETS = 3,
       ORACLE_PARTS = 3 };

/* A quantity; from ORACLE_SCORE on it is asked of the claimant, whose quantities stand in this order. */
enum oracle_quantity {
	ORACLE_APPLIED,
	ORACLE_LAST_YEAR,
	ORACLE_DAYS_LATE,
	ORACLE_SCORE,
	ORACLE_MEMBERS,
	ORACLE_LOCAL_MEMBERS,
	ORACLE_OCCASIONS,
	ORACLE_RENT,
	ORACLE_GIFTS,
	ORACLE_QUANTITY_END
};
enum { ORACLE_ASKED = ORACLE_QUANTITY_END - ORACLE_SCORE };

struct oracle_sum {
	int count;
	struct {
		int64_t factor;
		enum oracle_quantity quantity;
	} terms[ORACLE_TERMS];
};

/* A calculation: node 0 is the root; no nodes: there is none. */
enum oracle_op {
	ORACLE_NUMBER,
	ORACLE_QUANTITY,
	ORACLE_LET_NAME,
	ORACLE_PLUS,
	ORACLE_MINUS,
	ORACLE_TIMES,
	ORACLE_DIVIDED,
	ORACLE_PORTION, /* number ten-thousandths of a per cent of left, or number/over */
	ORACLE_LEAST,
	ORACLE_GREATEST,
	ORACLE_TOTAL,
	ORACLE_OP_END
};

struct oracle_calc {
	int count;
	struct {
		enum oracle_op op;
		int left, right;
		int64_t number, over; /* ten-thousandths */
		enum oracle_quantity quantity;
		int let;
	} nodes[ORACLE_CALC_NODES];
};

enum oracle_test {
	ORACLE_NOT,
	ORACLE_AND,
	ORACLE_OR,
	ORACLE_EQUAL,
	ORACLE_UNEQUAL,
	ORACLE_LESS,
	ORACLE_LESS_EQUAL,
	ORACLE_MORE,
	ORACLE_MORE_EQUAL,
	ORACLE_IN,
	ORACLE_ACTIVE,
	ORACLE_SERVES,
	ORACLE_HAS_NUMBER,
	ORACLE_KIND,
	ORACLE_CATEGORY,
	ORACLE_FACT,
	ORACLE_CALC_EQUAL, /* left calculation and right calculation from here on */
	ORACLE_CALC_MORE,
	ORACLE_TEST_END
};

struct oracle_node {
	enum oracle_test test;
	int left, right; /* nodes; NOT has only left */
	enum oracle_quantity quantity;
	int64_t from, to; /* hundredths; a comparison has only from */
	int word;         /* of oracle_kinds or oracle_categories */
	struct oracle_calc a, b;
	bool parenthesised; /* printed in parentheses it does not need */
};

/* Node 0 is the root; no nodes: it always holds. */
struct oracle_condition {
	int count;
	struct oracle_node nodes[ORACLE_NODES];
};

enum oracle_kind {
	ORACLE_RESERVE,
	ORACLE_REQUIRE,
	ORACLE_BASE,
	ORACLE_PER,
	ORACLE_PERCENT,
	ORACLE_SHARE,
	ORACLE_REDISTRIBUTE,
	ORACLE_REDUCE,
	ORACLE_AT_MOST,
	ORACLE_AT_LEAST,
	ORACLE_MAY_EXCEED,
	ORACLE_FIT,
	ORACLE_ROUND,
	ORACLE_NOTHING_BELOW,
	ORACLE_LET,
	ORACLE_TABLE_BASE,
	ORACLE_TABLE_PER,
	ORACLE_TABLE_PERCENT,
	ORACLE_TABLE_AT_MOST,
	ORACLE_TABLE_FACTOR,
	ORACLE_DEDUCT,
	ORACLE_TIES_EQUALLY,
	ORACLE_PART,
	ORACLE_KIND_END
};

/* How a bound, a reserve or a share is measured. */
enum oracle_measure { ORACLE_AMOUNT, ORACLE_OF_APPLIED, ORACLE_PERCENTAGE, ORACLE_FOR_EACH, ORACLE_REST };

enum oracle_fit { ORACLE_PROPORTIONALLY, ORACLE_EQUALLY, ORACLE_BY_SCORE, ORACLE_BY_RECEIVED, ORACLE_BY_RATE };

enum oracle_direction { ORACLE_NEAREST, ORACLE_DOWN, ORACLE_UP };

struct oracle_rule {
	enum oracle_kind kind;
	enum oracle_measure measure;
	int64_t number; /* öre, or hundredths of a percent */
	struct oracle_sum sum;
	bool equally;                 /* a share without weights */
	int64_t first, above, at_most; /* hundredths and öre; -1 not said */
	enum oracle_fit fit;
	enum oracle_direction direction;
	struct oracle_calc of;     /* in place of sum */
	struct oracle_calc amount; /* in place of number */
	struct oracle_calc by;     /* of a table */
	bool stepwise;
	struct {
		int64_t from; /* ten-thousandths */
		struct oracle_calc value;
	} rows[ORACLE_ROWS];
	int row_count;
	int let;     /* of a let or a table of factors: which name */
	int part;    /* from 1 the part that it stands in or opens; 0 outside all */
	int over_to; /* of a part: the part that gets what it leaves; 0 none */
	bool grouped; /* numbers printed with a space between thousands */
	struct oracle_condition when;
};

struct oracle_rules {
	int count;
	struct oracle_rule rules[ORACLE_RULES];
};

struct oracle_result {
	bool refused;
	bool too_large; /* for the oracle: nothing is said */
	int64_t pot, reserve, claims, allocated;
	int unweighed; /* shares that nobody has a weight in */
	bool rounded_down, tied; /* which is told of */
	bool eligible[ORACLE_CLAIMANTS], unknown[ORACLE_CLAIMANTS];
	int64_t claim[ORACLE_CLAIMANTS], cap[ORACLE_CLAIMANTS], amount[ORACLE_CLAIMANTS];
	int reason[ORACLE_CLAIMANTS]; /* a rule, -1 for none */
};

/* At most ORACLE_CLAIMANTS claimants; amounts together below 10^18 öre. */
void oracle_allocate(const struct oracle_rules *rules, const struct smv_case *c, struct oracle_result *result);

/* Canonical names of quantities, codes of kinds, and categories: those with the same class are alike to the rules. */
extern const char *const oracle_quantities[ORACLE_QUANTITY_END];
extern const char *const oracle_kinds[];
struct oracle_category {
	const char *text;
	int class;
};
extern const struct oracle_category oracle_categories[];
enum { ORACLE_KINDS = 4, ORACLE_CATEGORIES = 6 };

__extension__ typedef __int128 oracle_wide;

/* An exact number. */
struct exact {
	oracle_wide num, den;
};
struct exact oracle_exact(oracle_wide num, oracle_wide den);
/* Half up, of at least 0. */
int64_t oracle_half_up(struct exact a);

/* What a calculation comes to, and whether it rests on what is not known, or on an amount applied for that is not there. */
struct oracle_value {
	struct exact n;
	bool unknown, no_applied;
};

/* What calculations need to know: all of this. */
struct oracle_world {
	const struct oracle_rules *rules;
	const struct smv_case *c;
	const bool *eligible;
	bool *too_large;
};

enum oracle_truth { ORACLE_NO, ORACLE_YES, ORACLE_UNKNOWN };

/* Of claimant i, in kronor or plain numbers. */
struct oracle_value oracle_quantity_of(const struct smv_case *c, int i, enum oracle_quantity quantity);
struct oracle_value oracle_calc_of(const struct oracle_world *w, int i, const struct oracle_calc *calc);
/* What a line is of: its calculation, else its sum. */
struct oracle_value oracle_of(const struct oracle_world *w, int i, const struct oracle_rule *rule);
/* Of a table: the number that it goes by, and the row that holds, -1 below the first. */
struct oracle_value oracle_by(const struct oracle_world *w, int i, const struct oracle_rule *table);
int oracle_row(const struct oracle_world *w, int i, const struct oracle_rule *table);
/* Whether claimant i meets the condition. */
enum oracle_truth oracle_holds(const struct oracle_world *w, int i, const struct oracle_condition *condition);
struct exact oracle_plus(const struct oracle_world *w, struct exact a, struct exact b);
struct exact oracle_times(const struct oracle_world *w, struct exact a, struct exact b);
int oracle_compare(const struct oracle_world *w, struct exact a, struct exact b);

/* The rules as a clerk would write them, one a line. */
void oracle_print(FILE *out, const struct oracle_rules *rules, enum smv_language language);

/* A case with the memory it points at. */
struct oracle_case {
	struct smv_case c;
	struct smv_claimant claimants[ORACLE_CLAIMANTS];
	int64_t quantities[ORACLE_CLAIMANTS][ORACLE_ASKED];
};

/* The next number of a sequence that the seed decides. */
uint64_t oracle_random(uint64_t *seed);
/* From 0, below limit. */
int64_t oracle_below(uint64_t *seed, int64_t limit);

/* Rules and cases in one of so many scales: amounts of single öre, of hundreds of kronor, of milliards. */
enum { ORACLE_SCALES = 3 };
void oracle_invent_rules(uint64_t *seed, int scale, struct oracle_rules *rules);
void oracle_invent_case(uint64_t *seed, int scale, const struct oracle_rules *rules, struct oracle_case *made);
void oracle_print_case(FILE *out, const struct smv_case *c);

#endif
