/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_MODEL_REGISTER_AGREEMENT_H
#define SMV_MODEL_REGISTER_AGREEMENT_H

#include <stdbool.h>
#include <stdint.h>

/* A long-term agreement: so much a year, charged to a programme before anything of it is shared out. */
struct smv_agreement {
	int64_t id;
	int64_t organisation_id;
	const char *organisation; /* its name */
	int64_t amount;           /* öre a year */
	int32_t starts;           /* first day in force */
	int32_t ends;             /* last day in force; SMV_NO_DATE: until further notice */
	const char *programme;    /* NULL: charged to none */
	const char *kind;         /* what it calls itself (IOP, samverkansavtal); NULL */
	const char *reference;    /* diarienummer; NULL */
};

/* Whether it is in force on a day, its first and its last one included. */
bool smv_agreement_holds(const struct smv_agreement *agreement, int32_t day);

#endif
