/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_CALC_ALLOCATION_ALLOCATION_RUN_H
#define SMV_CALC_ALLOCATION_ALLOCATION_RUN_H

#include "calc/allocation/allocate.h"
#include "rules/statement.h"

#include <stdbool.h>
#include <stdint.h>

/* Wide enough for the product of any two amounts. */
__extension__ typedef __int128 smv_wide;

/* A claimant on its way through the stations.  Claims, caps and floors are whole öre. */
struct smv_entry {
	bool eligible;
	int64_t claim;
	int64_t cap;   /* SMV_ABSENT for none */
	int64_t floor; /* 0 for none; never above the claim once step 5 is done */
	int64_t whole; /* step 6, cut to the öre */
	int64_t part;  /* step 6: what the cut took, in parts of smv_reckoning.parts to the öre */
	int64_t amount;
	uint32_t lines; /* how many lines made the claim */
	size_t reason;
};

/* One allocation under way: what every station works on. */
struct smv_reckoning {
	struct smv_pool *pool;    /* the result's: workings */
	struct smv_pool *scratch; /* closed when the allocation is done */
	const struct smv_rules *rules;
	const struct smv_case *c;
	struct smv_entry *entries;
	int64_t pot;
	int64_t exact; /* the sum of step 6, which is whole */
	int64_t parts; /* denominator of the entries' part */
	struct smv_findings *warnings;
	bool with_steps;
	struct smv_step *steps;
	size_t step_count, step_room;
};

/* Adds a step of a claimant, unless steps are not asked for.  working lives in the pool, or is NULL. */
void smv_reckon_step(struct smv_reckoning *r, size_t claimant, enum smv_station station, size_t statement,
		     int64_t amount,
		     const char *working);

/* SMV_DATA: a sum or product that 64 bits cannot hold. */
int smv_reckon_overflow(const struct smv_reckoning *r, size_t claimant);

/* Step 1: the budget less the agreements less what the board keeps back, in öre; SMV_DATA with the sums below zero. */
int smv_reckon_pot(const struct smv_rules *rules, const struct smv_case *c, int64_t *reserve, int64_t *pot);

/* The stations, each on all claimants; SMV_OK or SMV_DATA. */
int smv_reckon_claims(struct smv_reckoning *r);   /* steps 2 to 4 */
int smv_reckon_limits(struct smv_reckoning *r);   /* step 5 */
int smv_reckon_fit(struct smv_reckoning *r);      /* step 6 */
void smv_reckon_round(struct smv_reckoning *r);   /* step 7 */

/*
 * What one claimant's quantities make of the rules (measure.c, conditions.c).  False when the number is too large.
 * smv_sum_value: hundredths; smv_percent_value: the percentage of an amount, half up.
 */
bool smv_condition_holds(const struct smv_reckoning *r, const struct smv_condition *condition,
			 const struct smv_claimant *a);
/* The first require line that refuses a claimant, SMV_NO_RULE for none. */
size_t smv_refusal(const struct smv_reckoning *r, const struct smv_claimant *a);
bool smv_applies(const struct smv_reckoning *r, const struct smv_statement *s, const struct smv_claimant *a);
int64_t smv_measure_value(const struct smv_reckoning *r, struct smv_measure quantity, const struct smv_claimant *a);
bool smv_sum_value(const struct smv_reckoning *r, const struct smv_sum *sum, const struct smv_claimant *a,
		   int64_t *value);
bool smv_percent_value(int64_t amount, int64_t percentage, int64_t *value);

/* An amount for each of a sum in hundredths, half up to the öre. */
bool smv_each_value(int64_t sum, int64_t rate, int64_t *value);

/* X of a limit: *limited is false when it caps nothing (it is a part of what was applied for, and nothing was); `applied`
 * itself is SMV_ABSENT then. */
bool smv_amount_value(const struct smv_reckoning *r, const struct smv_amount *amount, const struct smv_claimant *a,
		      int64_t *value, bool *limited);
/* What a base, per or percent line gives one claimant it applies to. */
bool smv_line_value(const struct smv_reckoning *r, const struct smv_statement *s, const struct smv_claimant *a,
		    int64_t *value);

/* The reduce line that takes the claim down; the claim after it. */
bool smv_reduced(const struct smv_statement *s, int64_t claim, int64_t *left);

/* Smallest cap and greatest floor of a claimant, with the statements that set them (SMV_NO_RULE: the amount applied
 * for). */
struct smv_bounds {
	int64_t cap, floor; /* SMV_ABSENT: none */
	size_t cap_statement, floor_statement;
};
bool smv_bounds_of(const struct smv_reckoning *r, const struct smv_claimant *a, struct smv_bounds *bounds);

#endif
