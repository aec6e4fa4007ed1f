/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_READ_TEXT_CSV_H
#define SMV_READ_TEXT_CSV_H

#include "read/file/lines.h"
#include "read/file/rows.h"

/* The rows of CSV text from the line that lines stands at; rows->close leaves lines open. */
int smv_csv_open(struct smv_rows *rows, struct smv_lines *lines, char delimiter);

#endif
