/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_REPORT_GRANT_HISTORY_H
#define SMV_REPORT_GRANT_HISTORY_H

#include "samverkan/granted.h"

#include <stddef.h>
#include <stdint.h>

struct smv_pool;
struct smv_writer;

/*
 * What organisations were decided over the years: a row each, in Swedish order, with a column a year (amount_2018_ore) and
 * their sum; then the years with their sums.  items come by organisation; several rounds of a year are added up.  programme
 * names the only one that is counted; NULL: all.
 */
int smv_report_history(struct smv_pool *pool, struct smv_writer *writer, const struct smv_granted *items, size_t count,
		       const char *programme, int32_t as_of);

#endif
