/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_REPORT_AWARD_AWARD_H
#define SMV_REPORT_AWARD_AWARD_H

#include "model/grant/nomination.h"
#include "model/grant/obligation.h"
#include "model/money.h"
#include "samverkan/granted.h"
#include "samverkan/round.h"

#include <stddef.h>
#include <stdint.h>

struct smv_pool;
struct smv_rules;
struct smv_writer;

/* An award with everything that a board and a clerk read about it. */
struct smv_award_view {
	struct smv_round round;
	const struct smv_rules *rules;             /* its criteria */
	const struct smv_nomination *nominations;  /* in Swedish order of the names */
	const size_t *refusals;                    /* one for each: the require line that refuses it, or SMV_NO_RULE */
	const struct smv_outcome *outcomes;        /* one for each: what it was decided */
	size_t count;
	const struct smv_amendment *amendments;    /* new decisions on single amounts */
	size_t amendment_count;
	const struct smv_score *scores;
	size_t score_count;
	const struct smv_granted *given;           /* awards of all years */
	size_t given_count;
	const struct smv_money *money;             /* what organisations get the same year */
	size_t money_count;
	const char *municipality;                  /* NULL unknown */
	int32_t as_of;
};

/* What an organisation had before and has besides the award. */
struct smv_award_besides {
	const char *earlier;        /* years of earlier awards, "2016, 2017"; NULL for none */
	int64_t grants, agreements; /* öre of the award's year */
};
struct smv_award_besides smv_award_besides(struct smv_pool *pool, const struct smv_award_view *view, int64_t organisation);

/* The line that refuses a nomination, with where it stands and its source: "require active-in-municipality (line 2: KFS 50:14)". */
const char *smv_award_refusal(struct smv_pool *pool, const struct smv_award_view *view, size_t nomination);

/* The awards that are handed in, a row each. */
int smv_report_awards(struct smv_writer *writer, const struct smv_round *awards, size_t count, int32_t as_of);
/* What a clerk sees of an award: its facts, who is nominated, their points. */
int smv_report_award_sheet(struct smv_pool *pool, struct smv_writer *writer, const struct smv_award_view *view);
/* One nomination with its motivation and its scores. */
int smv_report_nomination(struct smv_pool *pool, struct smv_writer *writer, const struct smv_award_view *view, size_t nomination);
/* What a board has before it: the candidates side by side, motivations, scores, criteria, and the awards of all years. */
int smv_report_award(struct smv_pool *pool, struct smv_writer *writer, const struct smv_award_view *view);

#endif
