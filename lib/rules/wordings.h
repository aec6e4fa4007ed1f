/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_RULES_WORDINGS_H
#define SMV_RULES_WORDINGS_H

#include "rules/lexer.h"

#include <stddef.h>

/*
 * Puts what clerks write in other words ("41 kr per medlemmar", "kräv minst 30 medlemmar") into the words of the rules.
 * A line that is in those words already stays as it is; tokens keep their place in the line, for what is found wrong in
 * it. Answers NULL, or with what is to be written instead where one line cannot say it.
 */
const char *smv_reword(struct smv_pool *pool, struct smv_token_line *line);

#endif
