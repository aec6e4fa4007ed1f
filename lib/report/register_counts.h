/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_REPORT_REGISTER_COUNTS_H
#define SMV_REPORT_REGISTER_COUNTS_H

#include "model/organisation.h"

#include <stddef.h>
#include <stdint.h>

struct smv_pool;
struct smv_writer;

/*
 * The whole register for a board: how many organisations there are of each kind and in each category (the largest first, the
 * smallest categories as one where there are many), with charts, and then all of them, in the order handed in.  municipality may be NULL.
 */
int smv_report_register(struct smv_pool *pool, struct smv_writer *writer, const char *municipality, int32_t as_of,
			const struct smv_organisation *list, size_t count);

#endif
