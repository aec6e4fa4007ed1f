/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_REPORT_LOG_H
#define SMV_REPORT_LOG_H

#include "model/log_entry.h"

#include <stdbool.h>
#include <stddef.h>

struct smv_writer;

/*
 * The document of the journal: one table "journal", a row an entry, with changes also what was changed how, and its head (64
 * hexadecimal digits) as a note.
 */
int smv_report_log(struct smv_writer *writer, int32_t as_of, const struct smv_log_entry *entries, size_t count, bool changes,
		   const char *head);

#endif
