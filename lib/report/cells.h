/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_REPORT_CELLS_H
#define SMV_REPORT_CELLS_H

#include "base/value.h"
#include "samverkan/date.h"
#include "samverkan/number.h"

/* Cells out of what objects hold: an absent amount, day or year is an absent cell. */

static inline struct smv_value smv_amount_cell(int64_t ore)
{
	return (struct smv_value){ .known = ore != SMV_ABSENT, .number = ore };
}

static inline struct smv_value smv_date_cell(int32_t day)
{
	return (struct smv_value){ .known = day != SMV_NO_DATE, .number = day };
}

static inline struct smv_value smv_truth_cell(bool truth)
{
	return (struct smv_value){ .known = true, .number = truth };
}

#endif
