/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_REPORT_GRANT_GRANT_H
#define SMV_REPORT_GRANT_GRANT_H

#include "model/grant/application.h"
#include "model/grant/obligation.h"
#include "model/money.h"
#include "model/register/agreement.h"
#include "samverkan/granted.h"
#include "samverkan/round.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct smv_pool;
struct smv_rules;
struct smv_writer;

/* A round with everything that a board and a clerk read about it. */
struct smv_grant_view {
	struct smv_round round;
	const struct smv_rules *rules;
	const struct smv_agreement *agreements; /* that the pot is charged with */
	size_t agreement_count;
	bool allocated;      /* pot and outcomes hold an allocation */
	struct smv_pot pot;
	const struct smv_application *applications; /* that stand, in Swedish order of the names */
	const struct smv_outcome *outcomes;         /* one for each of them */
	size_t outcome_count;
	const struct smv_amendment *amendments; /* new decisions on single amounts */
	size_t amendment_count;
	const struct smv_granted *earlier; /* what the programme granted the year before, by organisation; for the board's paper */
	size_t earlier_count;
	const struct smv_money *money; /* what organisations get by other ways in the round's year; for the board's paper */
	size_t money_count;
	bool stale;          /* the rules would give something else today than what is stored */
	const char *municipality; /* NULL unknown */
	int32_t as_of;
};

/* Öre that all outcomes together are granted (decided, else adjusted, else by the rules). */
int64_t smv_grant_allocated(const struct smv_grant_view *view);

/* Whether any outcome has an amount of the board's own. */
bool smv_grant_adjusted(const struct smv_grant_view *view);

/*
 * The reports, each a whole document but for opening and closing the writer.  Tables and keys (CONTRACT section 3): summary,
 * agreement (where there are any), allocation, step; the board's workbook has the rules as well.
 */

/* What a clerk sees of a round: its money and what each gets. */
int smv_report_allocation(struct smv_pool *pool, struct smv_writer *writer, const struct smv_grant_view *view);

/* What a board has before it: first how much, to whom, why less than asked and what is new since last year; then the amounts
 * as a chart, amendments, agreements, the rules, each step of each amount, and where all this comes from. */
int smv_report_grant(struct smv_pool *pool, struct smv_writer *writer, const struct smv_grant_view *view);

/* Why one organisation gets its amount: what it states, each step with its amount, the board's own judgement and the
 * decision.  outcome is one of the view's, or that of an application which was withdrawn. */
int smv_report_explanation(struct smv_pool *pool, struct smv_writer *writer, const struct smv_grant_view *view,
			   const struct smv_outcome *outcome);

#endif
