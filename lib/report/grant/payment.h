/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_REPORT_GRANT_PAYMENT_H
#define SMV_REPORT_GRANT_PAYMENT_H

#include "base/value.h"
#include "model/grant/obligation.h"

#include <stdbool.h>
#include <stddef.h>

struct smv_pool;
struct smv_writer;

/* A payment list: what is granted and not yet paid. */
struct smv_payment_list {
	const struct smv_round *round;
	const struct smv_due *dues;
	const bool *listed; /* one for each: it is to be paid now */
	size_t count;
	int32_t pay_on, as_of;
};

/*
 * The document: tables payment (a row each that is to be paid) and sum (granted = paid + outstanding, and outstanding =
 * listed + held back - paid too much, to the öre; of the latter a part may have come back).  SMV_DATA when the sums are too large to add up.
 */
int smv_report_payment(struct smv_pool *pool, struct smv_writer *writer, const struct smv_payment_list *list);

/* What kind of account a number is: "bankgiro"; absent where it is none. */
struct smv_value smv_report_account(const char *giro);

#endif
