/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_REPORT_GRANT_LETTERS_H
#define SMV_REPORT_GRANT_LETTERS_H

#include "model/grant/obligation.h"

#include <stdbool.h>
#include <stddef.h>

struct smv_pool;
struct smv_writer;

/* What letters about a decision are merged from. */
struct smv_letters {
	const struct smv_round *round;
	const struct smv_due *dues;
	size_t count;
	const struct smv_amendment *amendments;
	size_t amendment_count;
	bool granted, refused; /* which are wanted */
	int32_t as_of;
};

/* A row for each decision, in the tables granted and refused; amounts also as they are written in a letter. */
int smv_report_letters(struct smv_pool *pool, struct smv_writer *writer, const struct smv_letters *letters);

#endif
