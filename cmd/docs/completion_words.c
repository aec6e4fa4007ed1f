/* SPDX-License-Identifier: EUPL-1.2 */
/* What the three completion scripts have in common: the words of the tables. */
#include "cmd/docs/completion.h"
#include "samverkan/pool.h"

#include <string.h>

const char *smv_completes_word(enum smv_completes completes)
{
	switch (completes) {
	case SMV_COMPLETE_NOTHING:
		return "";
	case SMV_COMPLETE_FILE:
		return "file";
	case SMV_COMPLETE_DIRECTORY:
		return "directory";
	case SMV_COMPLETE_ORGANISATION:
		return "organisation";
	case SMV_COMPLETE_APPLICANT:
		return "applicant";
	case SMV_COMPLETE_ROUND:
		return "round";
	case SMV_COMPLETE_AWARD:
		return "award";
	case SMV_COMPLETE_EITHER:
		return "round-or-award";
	case SMV_COMPLETE_SURVEY:
		return "survey";
	case SMV_COMPLETE_PROGRAMME:
		return "programme";
	case SMV_COMPLETE_TABLE:
		return "table";
	case SMV_COMPLETE_FIELD:
		return "field";
	}
	return "";
}

const char *smv_option_completes(struct smv_pool *pool, const struct smv_option *option)
{
	const struct smv_choice *choice = option->choices;
	const char *text = "choice:";

	if (option->kind == SMV_OPT_FLAG)
		return "";
	if (option->kind == SMV_OPT_YES_NO)
		return "choice:yes|no";
	if (option->completes)
		return smv_completes_word(option->completes);
	if (!choice)
		return "text";
	for (; choice->code; choice++)
		text = smv_printf(pool, "%s%s%s", text, choice == option->choices ? "" : "|", choice->code);
	return text;
}

const char *smv_operands_complete(struct smv_pool *pool, const struct smv_command *command)
{
	const char *text = "";
	int i, places = command->operands_max < 0 ? 2 : command->operands_max;

	if (places == 2 && command->operands_max < 0 && !command->completes[1])
		places = 1;
	for (i = 0; i < places; i++) {
		const char *word = smv_completes_word(smv_operand_completes(command, i));

		text = smv_printf(pool, "%s%s%s", text, i ? " " : "", *word ? word : "text");
	}
	return command->operands_max < 0 ? smv_printf(pool, "%s*", text) : text;
}

static bool has_commands(const struct smv_command_group *group)
{
	const struct smv_command *const *c;

	for (c = smv_commands; *c; c++)
		if (!(*c)->hidden && (*c)->group && !strcmp((*c)->group, group->name))
			return true;
	return false;
}

const char *smv_following_words(struct smv_pool *pool, const struct smv_command_group *group)
{
	const struct smv_command *const *c;
	const struct smv_command_group *g;
	const char *text = "";

	for (c = smv_commands; *c; c++)
		if (!(*c)->hidden && (group ? (*c)->group && !strcmp((*c)->group, group->name) : !(*c)->group))
			text = smv_printf(pool, "%s%s%s", text, *text ? " " : "", (*c)->name);
	for (g = smv_command_groups; !group && g->name; g++)
		if (has_commands(g))
			text = smv_printf(pool, "%s%s%s", text, *text ? " " : "", g->name);
	return text;
}

const char *smv_shell_quote(struct smv_pool *pool, const char *text, const char *escaped_quote)
{
	const char *quoted = "'";

	for (;;) {
		size_t length = strcspn(text, "'");

		quoted = smv_printf(pool, "%s%.*s", quoted, (int)length, text);
		text += length;
		if (!*text++)
			return smv_printf(pool, "%s'", quoted);
		quoted = smv_printf(pool, "%s%s", quoted, escaped_quote);
	}
}
