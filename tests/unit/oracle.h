/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef TESTS_ORACLE_H
#define TESTS_ORACLE_H

#include "base/language.h"
#include "calc/allocation/allocate.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

/*
 * The allocation a second time, slow and as literal as can be, to hold lib/calc against: samverkan-rules(5) sentence by
 * sentence.  It uses types of lib/calc but none of its functions, and knows rules as structs, not as text.
 */
enum { ORACLE_CLAIMANTS = 12, ORACLE_RULES = 24, ORACLE_TERMS = 3, ORACLE_NODES = 9 };

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
	ORACLE_TEST_END
};

struct oracle_node {
	enum oracle_test test;
	int left, right; /* nodes; NOT has only left */
	enum oracle_quantity quantity;
	int64_t from, to; /* hundredths; a comparison has only from */
	int word;         /* of oracle_kinds or oracle_categories */
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
	ORACLE_KIND_END
};

/* How a bound, a reserve or a share is measured. */
enum oracle_measure { ORACLE_AMOUNT, ORACLE_OF_APPLIED, ORACLE_PERCENTAGE, ORACLE_FOR_EACH, ORACLE_REST };

enum oracle_fit { ORACLE_PROPORTIONALLY, ORACLE_EQUALLY, ORACLE_BY_SCORE, ORACLE_BY_RECEIVED };

struct oracle_rule {
	enum oracle_kind kind;
	enum oracle_measure measure;
	int64_t number; /* öre, or hundredths of a percent */
	struct oracle_sum sum;
	bool equally;                 /* a share without weights */
	int64_t first, above, at_most; /* hundredths and öre; -1 not said */
	enum oracle_fit fit;
	bool down;
	bool grouped; /* numbers printed with a space between thousands */
	struct oracle_condition when;
};

struct oracle_rules {
	int count;
	struct oracle_rule rules[ORACLE_RULES];
};

struct oracle_result {
	bool refused;
	int64_t pot, reserve, claims, allocated;
	int unweighed; /* shares that nobody has a weight in */
	bool eligible[ORACLE_CLAIMANTS];
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

/* Of claimant i, in öre or hundredths; what is lacking counts as 0. */
int64_t oracle_quantity_of(const struct smv_case *c, int i, enum oracle_quantity quantity);
int64_t oracle_sum_of(const struct smv_case *c, int i, const struct oracle_sum *sum);
/* Whether claimant i meets the condition. */
bool oracle_holds(const struct smv_case *c, int i, const struct oracle_condition *condition);

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
