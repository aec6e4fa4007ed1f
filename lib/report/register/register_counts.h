/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_REPORT_REGISTER_REGISTER_COUNTS_H
#define SMV_REPORT_REGISTER_REGISTER_COUNTS_H

#include "model/person/contact.h"
#include "model/register/organisation.h"

#include <stddef.h>
#include <stdint.h>

struct smv_pool;
struct smv_writer;

/* The whole register. */
struct smv_register_report {
	const char *municipality; /* NULL unknown */
	int32_t as_of;
	const struct smv_organisation *list;
	size_t count;
	const struct smv_contact *contacts; /* of whom only those are shown who have agreed to be published */
	size_t contact_count;
};

/*
 * For a board: how many organisations there are of each kind and in each category (the largest first, the smallest categories
 * as one where there are many), with charts, then all of them, in the order handed in, and contacts where any may be published.
 */
int smv_report_register(struct smv_pool *pool, struct smv_writer *writer, const struct smv_register_report *report);

#endif
