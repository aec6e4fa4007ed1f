/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_REPORT_ROUNDS_H
#define SMV_REPORT_ROUNDS_H

#include "samverkan/round.h"

#include <stddef.h>

struct smv_writer;

/* The rounds that are handed in, a row each: where each stands, its money and its days. */
int smv_report_rounds(struct smv_writer *writer, const struct smv_round *rounds, size_t count, int32_t as_of);

#endif
