/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_REPORT_FINDINGS_H
#define SMV_REPORT_FINDINGS_H

#include "samverkan/finding.h"

#include <stdint.h>

struct smv_writer;

/* The document of findings under a title: one table "finding", a row each; with none, a table without rows. */
int smv_report_findings(struct smv_writer *writer, const char *title, int32_t as_of, const struct smv_findings *findings);

#endif
