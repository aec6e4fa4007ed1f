/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_MODEL_GRANT_OBLIGATION_H
#define SMV_MODEL_GRANT_OBLIGATION_H

#include "model/register/organisation.h"
#include "samverkan/round.h"

#include <stdbool.h>
#include <stdint.h>

/* What follows a decision on one application, of a grant or an award. */
struct smv_due {
	int64_t application;
	struct smv_organisation organisation;
	int64_t applied;               /* öre; SMV_ABSENT */
	int64_t decided;               /* öre by the decision itself */
	int64_t granted;               /* öre with amendments: what counts */
	const char *reason;            /* the board's own, else canonical text of the rule that gave 0; NULL */
	bool by_rule;                  /* the reason is a rule's text */
	const char *reason_id;         /* why the rules gave 0, and what was not known; NULL */
	const char *missing;
	int64_t paid;                  /* öre */
	int32_t paid_on;               /* the latest payment; SMV_NO_DATE */
	int32_t account_changed;       /* when its account was changed last; SMV_NO_DATE: before changes were kept */
	const char *account_changed_by;
	int64_t spent;                 /* öre accounted for; SMV_ABSENT: nothing has come in */
	int32_t received;              /* the account of it; SMV_NO_DATE */
	const char *note;
	int64_t reclaimed;             /* öre asked back */
	int64_t repaid;                /* öre that have come back, asked for or not */
};

/* A new decision on one amount. */
struct smv_amendment {
	int64_t application;
	const char *organisation;
	int64_t before, after; /* öre */
	const char *reason;
	int32_t decided_on;
	const char *board, *paragraph, *reference; /* board and reference may be NULL */
};

/* Where the account for money stands. */
enum smv_followup_state { SMV_FOLLOWUP_NOT_ASKED, SMV_FOLLOWUP_EXPECTED, SMV_FOLLOWUP_MISSING, SMV_FOLLOWUP_RECEIVED,
			  SMV_FOLLOWUP_LATE, SMV_FOLLOWUP_NOT_PAID };
/* Codes and labels, in the order of the enum. */
extern const struct smv_choice smv_followup_states[];

/* last_day is that to account for it, SMV_NO_DATE where nobody asks. */
enum smv_followup_state smv_followup_state(const struct smv_due *due, int32_t last_day, int32_t today);

/* Öre yet to be paid; below 0: paid beyond what is granted and not come back.  Unspent money that has come back is not to be
 * paid once more. */
int64_t smv_due_outstanding(const struct smv_due *due);

/* Öre that are paid and not spent, SMV_ABSENT while nothing has been accounted for; never below 0. */
int64_t smv_due_unspent(const struct smv_due *due);

#endif
