/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SAMVERKAN_ALLOCATE_H
#define SAMVERKAN_ALLOCATE_H

#include "samverkan/api.h"
#include "samverkan/field.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

SMV_API_BEGIN

struct smv_pool;
struct smv_findings;
struct smv_rules;

/* One application as the rules see it. */
struct smv_claimant {
	const char *name;          /* for findings only; decides nothing */
	int64_t applied;           /* öre; SMV_ABSENT when no amount was applied for */
	int64_t last_year;         /* öre decided the year before in the same programme; SMV_ABSENT: not known */
	int64_t this_year;         /* öre decided this year in the same programme in other rounds; 0 for none */
	bool granted_before;       /* has been granted money in the programme before */
	int32_t received;          /* day; SMV_NO_DATE */
	enum smv_yes_no active;    /* active in the municipality */
	enum smv_yes_no serves;    /* serves residents of the municipality */
	const char *org_number;    /* "802002-4280"; NULL for none */
	const char *kind;          /* code; NULL unknown */
	const char *category;      /* NULL unknown; compared without regard to case and diacritics */
	int64_t registered;        /* unique; lower is registered earlier: the last tie-break */
	const int64_t *quantities; /* ten-thousandths in the order of smv_rules_quantities, a fact as 1 or 0; SMV_ABSENT lacking */
	const char *const *classes; /* texts in the same order, NULL lacking; NULL where there are none at all */
};

struct smv_case {
	const char *round; /* its name, for a lot and for findings; NULL for none */
	int64_t budget;    /* öre */
	int64_t committed; /* öre: agreements charged to this round */
	int32_t closes;    /* last day to apply; SMV_NO_DATE: nothing is late */
	const struct smv_claimant *claimants;
	size_t count;
};

/* The stations an amount passes, in this order; the numbers in comments are the steps of samverkan-rules(5). */
enum smv_station {
	SMV_STEP_LET,          /* what a name of the rules stands for; its value, not an amount */
	SMV_STEP_REQUIRE,      /* 2: refused by a require line */
	SMV_STEP_CLAIM,        /* 3: one for each base, per, percent line or table; or the amount applied for */
	SMV_STEP_SHARE,        /* 3: its part of a share */
	SMV_STEP_CLAIM_SUM,    /* 3: the claim, where several lines made it */
	SMV_STEP_REDUCE,       /* 4: what is left after a reduce line */
	SMV_STEP_CAP,          /* 5: brought down to an at most line, or to the amount applied for */
	SMV_STEP_FLOOR,        /* 5: brought up to an at least line */
	SMV_STEP_REDISTRIBUTE, /* 5: with its part of what caps took */
	SMV_STEP_DEDUCT,       /* 5b: what is left after a deduct line */
	SMV_STEP_PART,         /* what a part of the pot comes to */
	SMV_STEP_FIT,          /* 6: cut to the pot (shown cut to the öre) */
	SMV_STEP_ROUND,        /* 7: rounded */
	SMV_STEP_TIES,         /* 7: brought down to what its equals get */
	SMV_STEP_NOTHING_BELOW, /* 7: too small, 0 */
	SMV_STEP_AMOUNT        /* the amount that the rules give: always last, always there */
};
/* Its stable name in JSON and in the store: "claim"; and for people, translated. */
const char *smv_station_name(enum smv_station station);
const char *smv_station_label(enum smv_station station);
/* The station with that stable name; false when there is none. */
bool smv_station_of_name(const char *name, enum smv_station *station);

struct smv_step {
	size_t claimant;
	enum smv_station station;
	size_t statement;  /* of the rules; SMV_NO_RULE */
	size_t row;        /* of the statement's table; SMV_NO_RULE */
	int64_t amount;    /* öre after this step (of a CLAIM step: what its line gives); SMV_ABSENT of a LET step */
	const char *working; /* how it was worked out, without words: "(96 − 50) × 41"; NULL where there is nothing to add */
};

/* Why there is no money. */
enum smv_why {
	SMV_WHY_NONE,          /* there is */
	SMV_WHY_REQUIRE,       /* a require line is not fulfilled */
	SMV_WHY_UNKNOWN,       /* what a require line asks for is not known */
	SMV_WHY_NO_LINE,       /* no line gives anything */
	SMV_WHY_NO_WEIGHT,     /* nothing to weigh in a share */
	SMV_WHY_BELOW_ROW,     /* below the first row of a table */
	SMV_WHY_CAPPED,        /* a cap, a reduction or a deduction leaves nothing */
	SMV_WHY_POT_EMPTY,     /* nothing is left for it */
	SMV_WHY_ROUNDED,
	SMV_WHY_NOTHING_BELOW
};
/* Its stable name in JSON and in the store: "no-line". */
const char *smv_why_name(enum smv_why why);

struct smv_allocation {
	bool eligible;
	int64_t claim;       /* öre after step 5 */
	int64_t cap;         /* öre; SMV_ABSENT for none */
	int64_t amount;      /* öre that the rules give */
	enum smv_why why;
	size_t reason;       /* the statement that refused it or made it 0; SMV_NO_RULE */
	size_t reason_row;   /* of that statement's table; SMV_NO_RULE */
	const char *missing; /* of SMV_WHY_UNKNOWN: the names that are lacking, apart by ", "; else NULL */
	size_t first_step, step_count; /* in the result's steps; 0 of them when steps were not asked for */
};

/* What parted two that are alike in all that the rules ask for. */
enum smv_parted { SMV_PARTED_RECEIVED, SMV_PARTED_ORG_NUMBER, SMV_PARTED_REGISTERED, SMV_PARTED_LOT };

struct smv_tie {
	size_t more, less; /* claimants */
	enum smv_parted parted;
};

struct smv_result {
	int64_t reserve, pot, claims, allocated, left; /* öre; claims is the sum after step 5, left is pot - allocated */
	struct smv_allocation *allocations;            /* one a claimant, in the order of the case */
	struct smv_step *steps;
	size_t step_count;
	struct smv_tie *ties; /* equals that got different amounts */
	size_t tie_count;
};

/*
 * Shares out the pot of a case by the rules: sum at most the pot, nobody above the cap, the order of the claimants
 * without meaning, the same input the same answer to the öre.  SMV_DATA with the sums when the agreements and the reserve
 * exceed the budget, or floors alone exceed the pot, or amounts overflow.  warnings gets what a person should know (a
 * share that nobody has a weight in).  with_steps false leaves the steps out, for speed.
 */
int smv_allocate(struct smv_pool *pool, const struct smv_rules *rules, const struct smv_case *c, bool with_steps,
		 struct smv_result *result, struct smv_findings *warnings);

/*
 * Holds the rules against what they expect of themselves: adds an error with the counter-example for each `expect` that fails.
 * result is what the rules give the case; NULL where there is none yet, and then what rests on it is passed over.
 */
void smv_rules_expect(const struct smv_rules *rules, const struct smv_case *c, const struct smv_result *result,
		      struct smv_findings *findings);

/*
 * What a clerk should look at before allocating: quantities that an application lacks, a cliff (a tier under which one
 * more member lowers the amount), a floor that a cap overrules or that is no whole rounding unit.  Adds warnings.
 */
void smv_rules_check(const struct smv_rules *rules, const struct smv_case *c, struct smv_findings *findings);

SMV_API_END

#endif
