/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_REPORT_STATUS_H
#define SMV_REPORT_STATUS_H

#include "samverkan/round.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct smv_pool;
struct smv_writer;

/* A round that is not decided, with what has been found out about it. */
struct smv_overview_round {
	struct smv_round round;
	int64_t without_amount; /* applications */
	size_t remarks;         /* what `grant check` would say */
	bool stale;             /* its allocation is no longer what the rules give */
	bool over;              /* its amounts together exceed the pot */
};

struct smv_overview {
	const char *municipality; /* NULL unknown */
	size_t organisations;
	const struct smv_overview_round *rounds;
	size_t round_count;
	const struct smv_round *decided; /* the latest first */
	size_t decided_count;
	int32_t today;
	const struct smv_round *awards; /* that are not decided */
	size_t award_count;
	int64_t retention;    /* years that personal data are kept; 0: not said */
	int32_t keep_from;    /* what is older than this day is due to be forgotten */
	int64_t due_contacts, due_responses;
};

/* What is going on, and for each thing the command that comes next. */
int smv_report_status(struct smv_pool *pool, struct smv_writer *writer, const struct smv_overview *status);

#endif
