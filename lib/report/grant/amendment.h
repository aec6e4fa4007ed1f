/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_REPORT_GRANT_AMENDMENT_H
#define SMV_REPORT_GRANT_AMENDMENT_H

#include "model/grant/obligation.h"

#include <stddef.h>

struct smv_writer;

/* The table "amendment": decisions that mend another one, the old amount beside the new; nothing where there are none.
 * application is the only one that is shown, 0: all. */
int smv_report_amendment_table(struct smv_writer *writer, const struct smv_amendment *list, size_t count, int64_t application);

#endif
