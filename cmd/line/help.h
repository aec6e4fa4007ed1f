/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_CMD_LINE_HELP_H
#define SMV_CMD_LINE_HELP_H

#include "cmd/line/usage.h"

#include <stdio.h>

/* What --help prints: of a command, else of a group, else of the program. */
void smv_help_print(FILE *out, struct smv_pool *pool, const struct smv_command_group *group,
		    const struct smv_command *command);

#endif
