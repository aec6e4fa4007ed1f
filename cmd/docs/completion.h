/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_CMD_DOCS_COMPLETION_H
#define SMV_CMD_DOCS_COMPLETION_H

#include "cmd/line/options.h"

/* "round", "file", "" for nothing: also what `samverkan complete` is asked for. */
const char *smv_completes_word(enum smv_completes completes);

/* What an option's argument is completed with: a word as above, "choice:en|sv", "text", or "" for a flag. */
const char *smv_option_completes(struct smv_pool *pool, const struct smv_option *option);

/* The operands of a command as words, the last one with '*' when it repeats: "organisation field*". */
const char *smv_operands_complete(struct smv_pool *pool, const struct smv_command *command);

/* The names of what may follow a group (NULL: the program), parted by spaces. */
const char *smv_following_words(struct smv_pool *pool, const struct smv_command_group *group);

/* Between single quotes, as bash and zsh (or fish, with its own escape) read it back. */
const char *smv_shell_quote(struct smv_pool *pool, const char *text, const char *escaped_quote);

void smv_completion_bash(struct smv_pool *pool);
void smv_completion_zsh(struct smv_pool *pool);
void smv_completion_fish(struct smv_pool *pool);

#endif
