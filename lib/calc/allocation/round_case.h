/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_CALC_ALLOCATION_ROUND_CASE_H
#define SMV_CALC_ALLOCATION_ROUND_CASE_H

#include "model/grant/application.h"
#include "model/register/agreement.h"
#include "samverkan/round.h"

#include <stdbool.h>
#include <stddef.h>

struct smv_pool;
struct smv_findings;
struct smv_rules;

/* A round with everything its allocation depends on. */
struct smv_round_case {
	const struct smv_round *round;
	const struct smv_rules *rules;
	const struct smv_agreement *agreements; /* charged to it */
	size_t agreement_count;
	const struct smv_application *applications; /* that stand */
	size_t application_count;
};

/*
 * Allocates a round: from stored objects to the pot and one outcome for each application, in their order; with their steps
 * where they are to be stored or shown, not to compare the amounts.  Fails as smv_allocate does.  warnings gets what a person
 * should know.
 */
int smv_round_allocate(struct smv_pool *pool, const struct smv_round_case *round_case, bool with_steps, struct smv_pot *pot,
		       struct smv_outcome **outcomes, struct smv_findings *warnings);

/* Adds an error with the counter-example for each `expect` of the rules that fails. */
void smv_round_expect(struct smv_pool *pool, const struct smv_round_case *round_case, struct smv_findings *findings);

/* Adds what a clerk should look at before allocating (see smv_rules_check), and the applications that a require line will
 * refuse, each with the line as the reason. */
void smv_round_check(struct smv_pool *pool, const struct smv_round_case *round_case, struct smv_findings *findings);

/*
 * Which require line refuses each application, SMV_NO_RULE for none: step 2 of an allocation alone, for an award, whose rules
 * are nothing else.  One answer for each application, in their order.
 */
const size_t *smv_round_refusals(struct smv_pool *pool, const struct smv_round_case *round_case);

/* Whether a stored allocation is what the rules give today: same pot and the same amount for each application. */
bool smv_round_agrees(const struct smv_pot *stored_pot, const struct smv_outcome *stored, const struct smv_pot *pot,
		       const struct smv_outcome *outcomes, size_t count);

/* Whether the stored outcome of an application is the new one to the last step and working, adjustments aside: then there is
 * nothing to store anew. */
bool smv_outcome_repeats(const struct smv_outcome *stored, const struct smv_outcome *outcome);

#endif
