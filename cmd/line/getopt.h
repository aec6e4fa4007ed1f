/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_CMD_LINE_GETOPT_H
#define SMV_CMD_LINE_GETOPT_H

#include "cmd/line/options.h"

/* What stands between the options. */
struct smv_operands {
	char **items; /* with room for argc of them */
	int count;
	int next; /* without a command: where in argv the first word that is no option stands */
};

/* Sets the values of a command (and, unless shared is NULL, the shared ones) to absent. */
void smv_options_clear(const struct smv_command *command, struct smv_shared *shared, void *values);

/*
 * Reads the options of one stretch of the command line; argv[0] is skipped.  Without a command only global options are
 * known and reading stops at the first operand; with one, operands may stand between options and are collected.
 */
int smv_options_scan(struct smv_pool *pool, const struct smv_command *command, int argc, char **argv,
		     struct smv_shared *shared, void *values, struct smv_operands *operands);

#endif
