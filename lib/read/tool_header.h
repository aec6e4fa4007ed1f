/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_READ_TOOL_HEADER_H
#define SMV_READ_TOOL_HEADER_H

#include "read/file/rows.h"
#include "read/header.h"

#include <stddef.h>

struct smv_pool;

/*
 * The headers of survey tools.  SurveyMonkey has a second row for the choices ("Response" where there are none) or, condensed,
 * "Question - Choice" in one; Qualtrics has the codes, the questions and its own ids in three.
 */

/* Sets how many rows the header has where a tool's second and third are found below its first. */
void smv_tool_header_find(const struct smv_row *rows, size_t count, struct smv_header_place *place);

/*
 * Names the columns as headers of surveys are read: "Q2[1]. Question [Row]", "Question [Choice]".  The text to a choice, which
 * has that choice's name in SurveyMonkey, ends with " (text)".
 */
void smv_tool_header_name(struct smv_pool *pool, const struct smv_row *rows, size_t count, const struct smv_header_place *place,
			  const char **names, size_t columns);

#endif
