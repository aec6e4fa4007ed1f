/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_REPORT_GRANT_DOUBLE_FUNDING_H
#define SMV_REPORT_GRANT_DOUBLE_FUNDING_H

#include "model/money.h"

#include <stddef.h>

struct smv_pool;
struct smv_writer;

/*
 * The organisations that get money by several ways in one year (two grants, a grant and an agreement ...): a row each with its
 * sums, then each way.  items come by organisation.
 */
int smv_report_double(struct smv_pool *pool, struct smv_writer *writer, const struct smv_money *items, size_t count, int64_t year,
		      int32_t as_of);

#endif
