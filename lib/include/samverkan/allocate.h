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
	int64_t last_year;         /* öre decided the year before in the same programme; 0 for none */
	int32_t received;          /* day; SMV_NO_DATE */
	enum smv_yes_no active;    /* active in the municipality; unknown counts as no */
	enum smv_yes_no serves;    /* serves residents of the municipality; unknown counts as no */
	const char *org_number;    /* "802002-4280"; NULL for none */
	const char *kind;          /* code; NULL unknown */
	const char *category;      /* NULL unknown; compared without regard to case and diacritics */
	int64_t registered;        /* unique; lower is registered earlier: the last tie-break */
	const int64_t *quantities; /* hundredths in the order of smv_rules_quantities; SMV_ABSENT lacking */
};

struct smv_case {
	int64_t budget;    /* öre */
	int64_t committed; /* öre: agreements charged to this round */
	int32_t closes;    /* last day to apply; SMV_NO_DATE: nothing is late */
	const struct smv_claimant *claimants;
	size_t count;
};

/* The stations an amount passes, in this order; the numbers in comments are the steps of samverkan-rules(5). */
enum smv_station {
	SMV_STEP_REQUIRE,      /* 2: refused by a require line */
	SMV_STEP_CLAIM,        /* 3: one for each base, per, percent or share line; or the amount applied for */
	SMV_STEP_CLAIM_SUM,    /* 3: the claim, where several lines made it */
	SMV_STEP_REDUCE,       /* 4: what is left after a reduce line */
	SMV_STEP_CAP,          /* 5: brought down to an at most line, or to the amount applied for */
	SMV_STEP_FLOOR,        /* 5: brought up to an at least line */
	SMV_STEP_REDISTRIBUTE, /* 5: with its part of what caps took */
	SMV_STEP_FIT,          /* 6: cut to the pot (shown cut to the öre) */
	SMV_STEP_ROUND,        /* 7: rounded */
	SMV_STEP_NOTHING_BELOW, /* 7: too small, 0 */
	SMV_STEP_AMOUNT        /* the amount that the rules give: always last, always there */
};
/* Its stable name in JSON and in the store: "claim"; and for people, translated. */
const char *smv_station_name(enum smv_station station);
const char *smv_station_label(enum smv_station station);
/* The station of a stable name; false when there is none of that name. */
bool smv_station_of_name(const char *name, enum smv_station *station);

struct smv_step {
	size_t claimant;
	enum smv_station station;
	size_t statement;  /* of the rules; SMV_NO_RULE */
	int64_t amount;    /* öre after this step (of a CLAIM step: what its line gives) */
	const char *working; /* how it was reckoned, language-neutral: "(96 − 50) × 41"; NULL where there is nothing to add */
};

struct smv_allocation {
	bool eligible;
	int64_t claim;       /* öre after step 5 */
	int64_t cap;         /* öre; SMV_ABSENT for none */
	int64_t amount;      /* öre that the rules give */
	size_t reason;       /* the statement that refused it or made it 0; SMV_NO_RULE */
	size_t first_step, step_count; /* in the result's steps; 0 of them when steps were not asked for */
};

struct smv_result {
	int64_t reserve, pot, claims, allocated, left; /* öre; claims is the sum after step 5, left is pot - allocated */
	struct smv_allocation *allocations;            /* one a claimant, in the order of the case */
	struct smv_step *steps;
	size_t step_count;
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
 * What a clerk should look at before allocating: quantities that an application lacks, a cliff (a tier under which one
 * more member lowers the amount), a floor that a cap overrules or that is no whole rounding unit.  Adds warnings.
 */
void smv_rules_check(const struct smv_rules *rules, const struct smv_case *c, struct smv_findings *findings);

SMV_API_END

#endif
