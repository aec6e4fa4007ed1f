/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_CALC_ALLOCATION_ALLOCATION_RUN_H
#define SMV_CALC_ALLOCATION_ALLOCATION_RUN_H

#include "calc/allocation/value.h"
#include "rules/statement.h"
#include "samverkan/allocate.h"

#include <stdbool.h>
#include <stdint.h>

/* A claimant on its way through the stations.  Claims, caps and floors are whole öre. */
struct smv_contender {
	bool eligible;
	int64_t claim;
	int64_t cap;   /* SMV_ABSENT for none */
	int64_t floor; /* 0 for none; never above the claim once step 5 is done */
	int64_t whole; /* step 6, cut to the öre */
	int64_t part;  /* step 6: what the cut took, in parts of smv_reckoning.parts to the öre */
	int64_t amount;
	uint32_t lines; /* how many lines made the claim */
	enum smv_why why;
	size_t reason, row; /* the statement that gave 0 and the row of its table */
};

/* A group that stood alike where money was handed out one unit each, or down a list, and did not all get it. */
struct smv_contest {
	uint32_t *claimants;
	size_t count, room;
};

/* One allocation under way: what every station works on. */
struct smv_reckoning {
	struct smv_pool *pool;    /* the result's: workings */
	struct smv_pool *scratch; /* closed when the allocation is done */
	const struct smv_rules *rules;
	const struct smv_case *c;
	struct smv_subject *subjects; /* one a claimant */
	struct smv_contender *entries;    /* one a claimant */
	size_t part;                  /* which part of the rules is under way, SMV_NO_PART: the whole */
	int64_t pot;                  /* of that part */
	int64_t exact;                /* the sum of step 6, which is whole */
	int64_t parts;                /* denominator of the entries' part */
	bool fitted;                  /* the claims did exceed the pot */
	struct smv_rate_cut rate;     /* what `fit by rate` has come to */
	struct smv_evaluation evaluation;
	struct smv_contest contest;
	struct smv_findings *warnings;
	bool with_steps;
	struct smv_step *steps;
	size_t step_count, step_room;
	size_t first_step; /* of step 3 */
};

/* Adds a step of a claimant, unless steps are not asked for.  working lives in the pool, or is NULL. */
void smv_reckon_step(struct smv_reckoning *r, size_t claimant, enum smv_station station, size_t statement,
		     int64_t amount, const char *working);
void smv_reckon_row_step(struct smv_reckoning *r, size_t claimant, enum smv_station station, size_t statement,
			 size_t row, int64_t amount, const char *working);

/* Says of an entry why it comes to nothing. */
void smv_reckon_nothing(struct smv_contender *entry, enum smv_why why, size_t statement, size_t row);

/* SMV_DATA: a sum or product that 64 bits cannot hold. */
int smv_reckon_overflow(const struct smv_reckoning *r, size_t claimant);
/* SMV_DATA when a calculation since the last call was too large to be exact, with the applicant, the line and the
 * numbers. */
int smv_reckon_check(struct smv_reckoning *r, size_t claimant);

/* Step 1: the budget less the agreements less what the board keeps back, in öre; SMV_DATA with the sums below zero. */
int smv_reckon_pot(const struct smv_rules *rules, const struct smv_case *c, int64_t *reserve, int64_t *pot);

/* The stations, each on all claimants; SMV_OK or SMV_DATA. */
int smv_reckon_require(struct smv_reckoning *r); /* step 2 */
int smv_reckon_claims(struct smv_reckoning *r);  /* steps 3 and 4 */
int smv_reckon_limits(struct smv_reckoning *r);  /* step 5 */
int smv_reckon_deduct(struct smv_reckoning *r);  /* step 5b */
int smv_reckon_rates(struct smv_reckoning *r);   /* steps 3 to 5b again, with the rates that fit the pot */
int smv_reckon_fit(struct smv_reckoning *r);     /* step 6 */
void smv_reckon_round(struct smv_reckoning *r);  /* step 7 */
void smv_reckon_small(struct smv_reckoning *r);  /* `nothing below` */
int smv_reckon_parts(struct smv_reckoning *r);   /* steps 3 to 6 of each part, and what they come to together */

/* What one claimant would get were it alone, with the budget of the case as its pot: steps 3 to 7. */
int smv_allocate_alone(struct smv_pool *pool, const struct smv_rules *rules, const struct smv_case *c, int64_t *amount);

/* Room for the subjects of all claimants. */
void smv_reckon_subjects(struct smv_reckoning *r);

/* The first require line that a claimant does not fulfil, SMV_NO_RULE for none; *unknown where it is not known whether.
 */
size_t smv_refusal(struct smv_reckoning *r, struct smv_subject *who, bool *unknown);
/* Whether a statement applies to a claimant: of a condition that is not known only a cap does. */
bool smv_applies(struct smv_reckoning *r, const struct smv_statement *s, struct smv_subject *who);

/* Whether a statement is a base, per, percent line or table that claims. */
bool smv_is_line(enum smv_statement_kind kind);
/* What a base, per, percent line or table gives one claimant it applies to, in öre; *row the row of a table,
 * SMV_NO_RULE. */
int64_t smv_line_value(struct smv_reckoning *r, const struct smv_statement *s, struct smv_subject *who, size_t *row);
/* The row of a table that holds for a number: SMV_NO_RULE below the first. */
size_t smv_table_row_of(const struct smv_statement *table, struct smv_reckoned number);
/* The number that a table goes by. */
struct smv_reckoned smv_table_number(struct smv_reckoning *r, const struct smv_statement *table,
				     struct smv_subject *who);
/* A rate as it is paid: cut to whole units where `fit by rate` has cut it. */
struct smv_fraction smv_paid_rate(struct smv_reckoning *r, struct smv_fraction rate);

/* X of a limit in öre; *limited is false when it caps nothing (it rests on what was applied for, and nothing was). */
int64_t smv_limit_value(struct smv_reckoning *r, const struct smv_limit *limit, struct smv_subject *who, bool *limited);
/* A calculation as öre, half up, 0 below 0. */
int64_t smv_ore_value(struct smv_reckoning *r, const struct smv_calc *calc, struct smv_subject *who);

/* The amount after a reduce line, after a deduct line. */
int64_t smv_reduced(struct smv_reckoning *r, const struct smv_statement *s, int64_t claim);
int64_t smv_deducted(struct smv_reckoning *r, const struct smv_statement *s, struct smv_subject *who, int64_t claim);

/* Smallest cap and greatest floor of a claimant, with the statements that set them (SMV_NO_RULE: the amount applied
 * for). */
struct smv_bounds {
	int64_t cap, floor; /* SMV_ABSENT: none */
	size_t cap_statement, cap_row, floor_statement;
};
void smv_bounds_of(struct smv_reckoning *r, struct smv_subject *who, struct smv_bounds *bounds);

#endif
