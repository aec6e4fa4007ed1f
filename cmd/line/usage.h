/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_CMD_LINE_USAGE_H
#define SMV_CMD_LINE_USAGE_H

#include "cmd/line/options.h"

/* "samverkan grant apply --amount=KR [options] ROUND ORG" */
const char *smv_usage(struct smv_pool *pool, const struct smv_command *command);

/* "-o, --output=FILE" */
const char *smv_option_text(struct smv_pool *pool, const struct smv_option *option);

/* What it is for, translated; {choices} in it is written out: "show as table, csv or json". */
const char *smv_option_help(struct smv_pool *pool, const struct smv_option *option);

#endif
