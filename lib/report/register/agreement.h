/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_REPORT_REGISTER_AGREEMENT_H
#define SMV_REPORT_REGISTER_AGREEMENT_H

#include "model/register/agreement.h"

#include <stddef.h>

struct smv_writer;

/* The document "Agreements" with one table, which says which of them are in force on the day. */
int smv_agreement_write(struct smv_writer *writer, int32_t as_of, const struct smv_agreement *list, size_t count);

/* The table "agreement" alone, for a sheet that shows more. */
int smv_agreement_write_table(struct smv_writer *writer, int32_t as_of, const struct smv_agreement *list, size_t count);

#endif
