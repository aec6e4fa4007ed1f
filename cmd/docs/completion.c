/* SPDX-License-Identifier: EUPL-1.2 */
/* The completion scripts, out of the tables; names out of the database are asked for when they are needed. */
#include "cmd/docs/completion.h"
#include "base/language.h"
#include "samverkan/fail.h"

#include <string.h>

static int run(struct smv_session *session)
{
	const char *shell = session->operands[0];

	if (!strcmp(shell, "bash"))
		smv_completion_bash(session->pool);
	else if (!strcmp(shell, "zsh"))
		smv_completion_zsh(session->pool);
	else if (!strcmp(shell, "fish"))
		smv_completion_fish(session->pool);
	else
		return smv_fail(SMV_USAGE, _("there is no completion for '%s', write bash, zsh or fish"), shell);
	return SMV_OK;
}

const struct smv_command cmd_completion = {
	.name = "completion",
	.summary = N_("print the completion script of a shell"),
	.operands = "SHELL",
	.operands_min = 1,
	.operands_max = 1,
	.hidden = true,
	.run = run,
};
