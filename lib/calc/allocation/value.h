/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_CALC_ALLOCATION_VALUE_H
#define SMV_CALC_ALLOCATION_VALUE_H

#include "base/fraction.h"
#include "rules/statement.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct smv_claimant;
struct smv_reckoning;

/* What a calculation comes to.  What is not known counts as 0 in it. */
struct smv_reckoned {
	struct smv_fraction n;
	bool unknown;    /* it rests on something that is not known */
	bool no_applied; /* it rests on an amount applied for, and there is none */
};

/* What a name of the rules stands for, once it has been asked for. */
struct smv_own_value {
	struct smv_reckoned value;
	bool known;
	size_t statement, row; /* the line that held, SMV_NO_RULE for none */
};

/* A claimant as calculations see it. */
struct smv_subject {
	const struct smv_claimant *a;
	struct smv_own_value *own; /* one for each name of the rules; NULL where there is none */
	long divided_by_zero;      /* the line that did, 0 for none */
};

/* What is true, false or not known. */
enum smv_truth { SMV_TRUTH_NO, SMV_TRUTH_YES, SMV_TRUTH_UNKNOWN };

/* `fit by rate`: each rate is num/den of itself, cut to whole units of 1/100 öre. */
struct smv_rate_cut {
	bool active;
	struct smv_fraction factor;
	int64_t unit; /* ten-thousandths of a krona */
};

/* What the calculations of a run share. */
struct smv_evaluation {
	struct smv_own_value *totals; /* of each `sum of all` */
	long line;                    /* that is being reckoned */
	bool too_large;
	long too_large_line;
	struct smv_fraction left, right; /* the two numbers that did not go together */
};

struct smv_reckoned smv_value_of(struct smv_reckoning *r, const struct smv_calc *calc, struct smv_subject *who);
enum smv_truth smv_truth_of(struct smv_reckoning *r, const struct smv_condition *condition, struct smv_subject *who);
/* What a name stands for, and which of its lines said so. */
const struct smv_own_value *smv_own_value_of(struct smv_reckoning *r, size_t let, struct smv_subject *who);

/* Arithmetic that notes in the evaluation what was too large, and then gives 0. */
struct smv_fraction smv_times(struct smv_reckoning *r, struct smv_fraction a, struct smv_fraction b);
struct smv_fraction smv_plus(struct smv_reckoning *r, struct smv_fraction a, struct smv_fraction b);
/* To whole units of 1/scale, half up; at most 2^63. */
int64_t smv_rounded(struct smv_reckoning *r, struct smv_fraction a, int64_t scale);

/* A name that a condition or calculation asks for and the claimant lacks; the names are listed, each once, apart by ",
 * ". */
const char *smv_names_lacking(struct smv_reckoning *r, const struct smv_condition *condition, struct smv_subject *who);

#endif
