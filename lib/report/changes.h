/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_REPORT_CHANGES_H
#define SMV_REPORT_CHANGES_H

#include "model/grant/nomination.h"
#include "samverkan/field.h"

#include <stdint.h>

struct smv_writer;

/*
 * What an import changes, or with trial would change, field by field: one table "change" with a row for each field of each organisation.  The
 * values of personal fields stand in it, for it is shown to the clerk whose file it is.
 */
int smv_changes_begin(struct smv_writer *writer, int32_t as_of, bool trial);

/* A row for each field that says something else afterwards.  before NULL: the organisation is new. */
int smv_changes_of_organisation(struct smv_writer *writer, const struct smv_organisation *before,
				const struct smv_organisation *after);

/* The same of an application, its quantities with it; its organisation's name stands in after. */
int smv_changes_of_application(struct smv_writer *writer, const struct smv_application *before,
			       const struct smv_application *after);
int smv_changes_of_nomination(struct smv_writer *writer, const struct smv_nomination *before, const struct smv_nomination *after);

#endif
