/* SPDX-License-Identifier: EUPL-1.2 */
/* How a command line is written: of a whole command, and of one option. */
#include "cmd/line/usage.h"
#include "base/language.h"
#include "cmd/line/placeholder.h"
#include "samverkan/pool.h"

#include <string.h>

const char *smv_usage(struct smv_pool *pool, const struct smv_command *command)
{
	const char *text = smv_printf(pool, "samverkan %s", smv_command_words(pool, command));
	const struct smv_option *o;

	for (o = command->options; o && o->kind != SMV_OPT_END; o++)
		if (o->required)
			text = smv_printf(pool, "%s --%s=%s", text, o->name, smv_placeholders(pool, o->argument));
	return smv_printf(pool, "%s %s%s%s", text, _("[options]"), *command->operands ? " " : "",
			  smv_placeholders(pool, command->operands));
}

const char *smv_option_text(struct smv_pool *pool, const struct smv_option *option)
{
	const char *name = option->letter ? smv_printf(pool, "-%c, --%s", option->letter, option->name)
					  : smv_printf(pool, "    --%s", option->name);

	return option->argument ? smv_printf(pool, "%s=%s", name, smv_placeholders(pool, option->argument)) : name;
}

const char *smv_option_help(struct smv_pool *pool, const struct smv_option *option)
{
	static const char mark[] = "{choices}";
	const char *help = _(option->help), *at = strstr(help, mark);

	if (!at)
		return help;
	return smv_printf(pool, "%.*s%s%s", (int)(at - help), help, smv_choices_or(pool, option->choices),
			  at + strlen(mark));
}
