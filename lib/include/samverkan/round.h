/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SAMVERKAN_ROUND_H
#define SAMVERKAN_ROUND_H

#include "samverkan/api.h"
#include "samverkan/field.h"

#include <stdbool.h>
#include <stdint.h>

SMV_API_BEGIN

/* Where a round stands: open for applications, allocated by its rules, or decided by the board (and then frozen). */
enum smv_round_state { SMV_ROUND_OPEN, SMV_ROUND_ALLOCATED, SMV_ROUND_DECIDED };

/* Codes and labels of the states, in the order of the enum. */
extern const struct smv_choice smv_round_states[];

/* One sharing-out of a programme's money. */
struct smv_round {
	int64_t id;
	const char *name;
	bool award;                /* its budget is an award; who applies is nominated */
	const char *programme;
	const char *board;         /* NULL unknown */
	int64_t year;              /* the year that the money is for */
	int64_t budget;            /* öre */
	int32_t closes;            /* last day to apply; SMV_NO_DATE */
	int32_t decide_on;         /* the meeting; agreements in force that day are charged; SMV_NO_DATE: today */
	const char *reference;     /* diarienummer; NULL */
	const char *rules;         /* the text as the clerk wrote it; "" for none */
	enum smv_round_state state;
	int64_t applications;      /* not withdrawn */
	int64_t applied;           /* öre, sum of them */
	int64_t allocated;         /* öre: decided, else the adjusted allocation; SMV_ABSENT before the first one */
	/* of the decision, when there is one */
	int32_t decided_on;        /* SMV_NO_DATE */
	const char *paragraph;
	const char *decision_reference;
	/* Where one of the three was corrected (förvaltningslagen 36 §), what stood there first; else SMV_NO_DATE and NULL. */
	int32_t first_decided_on;
	const char *first_paragraph, *first_reference;
	const char *motivation;    /* of an award; NULL */
};

/* How a round's pot came about, as stored with its allocation. */
struct smv_pot {
	int64_t budget, committed, reserve, pot, claims; /* öre */
};

SMV_API_END

#endif
