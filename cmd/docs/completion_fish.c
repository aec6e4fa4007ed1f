/* SPDX-License-Identifier: EUPL-1.2 */
/* Completion for fish, written out of the tables of commands. */
#include "base/language.h"
#include "cmd/docs/completion.h"
#include "cmd/line/usage.h"
#include "samverkan/pool.h"

#include <stdio.h>
#include <string.h>

static const char script[] =
	"\n"
	"# The words of the line so far that are neither options nor their arguments.\n"
	"function __samverkan_words\n"
	"\tset -l skip 0\n"
	"\tfor word in (commandline -opc)[2..]\n"
	"\t\tif test $skip = 1\n"
	"\t\t\tset skip 0\n"
	"\t\telse if contains -- $word $__samverkan_with_argument\n"
	"\t\t\tset skip 1\n"
	"\t\telse if not string match -q -- '-*' $word\n"
	"\t\t\techo $word\n"
	"\t\tend\n"
	"\tend\n"
	"end\n"
	"\n"
	"# Is this the command?\n"
	"function __samverkan_in\n"
	"\tset -l words (__samverkan_words)\n"
	"\tset -l wanted (count $argv)\n"
	"\ttest (count $words) -ge $wanted; or return 1\n"
	"\ttest $wanted = 0; or test \"$words[1..$wanted]\" = \"$argv\"\n"
	"end\n"
	"\n"
	"# Is a word wanted right after these?\n"
	"function __samverkan_after\n"
	"\t__samverkan_in $argv; and test (count (__samverkan_words)) = (count $argv)\n"
	"end\n"
	"\n"
	"# Is the operand of that place (from 0; 1+ is that or any later) of this command wanted?\n"
	"function __samverkan_operand\n"
	"\t__samverkan_in $argv[2..]; or return 1\n"
	"\tset -l place (math (count (__samverkan_words)) - (count $argv) + 1)\n"
	"\tif string match -q -- '*+' $argv[1]\n"
	"\t\ttest $place -ge (string trim -r -c + $argv[1])\n"
	"\telse\n"
	"\t\ttest $place = $argv[1]\n"
	"\tend\n"
	"end\n"
	"\n"
	"# Names out of the database, one a line; fish quotes what needs it.\n"
	"function __samverkan_names\n"
	"\tset -l words (commandline -opc)\n"
	"\tset -l db (string replace -f -r -- '^--db=' '' $words)\n"
	"\tset -l at (contains -i -- --db $words); and set db $words[(math $at + 1)]\n"
	"\tif test -n \"$db\"\n"
	"\t\t$words[1] --db=$db[-1] complete $argv 2>/dev/null\n"
	"\telse\n"
	"\t\t$words[1] complete $argv 2>/dev/null\n"
	"\tend\n"
	"end\n"
	"\n"
	"complete -c samverkan -f\n";

static const char *quote(struct smv_pool *pool, const char *text)
{
	return smv_shell_quote(pool, text, "\\'");
}

/* How fish is to complete what a kind says; the first operand goes along, for an applicant is one of it. */
static const char *action(struct smv_pool *pool, const char *kind, const struct smv_command *command)
{
	char *choices, *bar;

	if (!strcmp(kind, "file"))
		return " -r -F";
	if (!strcmp(kind, "directory"))
		return " -x -a '(__fish_complete_directories)'";
	if (!strcmp(kind, "text"))
		return " -x";
	if (!strcmp(kind, "applicant"))
		return smv_printf(pool, " -x -a '(__samverkan_names %s (__samverkan_words)[%d])'", kind, command->group ? 3 : 2);
	if (strncmp(kind, "choice:", 7))
		return smv_printf(pool, " -x -a '(__samverkan_names %s)'", kind);
	choices = smv_printf(pool, " -x -a '%s'", kind + 7);
	for (bar = choices; *bar; bar++)
		if (*bar == '|')
			*bar = ' ';
	return choices;
}

static void print_options(struct smv_pool *pool, const struct smv_command *command)
{
	struct smv_option_group groups[SMV_OPTION_GROUPS];
	size_t count = smv_option_groups(command, groups), i;
	const struct smv_option *o;

	/* The global ones stand once, for the program. */
	for (i = 0; i < (command ? count - 1 : count); i++)
		for (o = groups[i].options; o->kind != SMV_OPT_END; o++) {
			const char *kind = smv_option_completes(pool, o);

			fputs("complete -c samverkan", stdout);
			if (command)
				printf(" -n '__samverkan_in %s'", smv_command_words(pool, command));
			if (o->letter)
				printf(" -s %c", o->letter);
			printf(" -l %s%s -d %s\n", o->name, *kind ? action(pool, kind, command) : "",
			       quote(pool, smv_option_help(pool, o)));
		}
}

static void print_operands(struct smv_pool *pool, const struct smv_command *command)
{
	int i, places = command->operands_max < 0 ? 2 : command->operands_max;

	for (i = 0; i < places; i++) {
		const char *kind = smv_completes_word(smv_operand_completes(command, i));
		bool repeats = command->operands_max < 0 && i == 1;

		if (!*kind)
			continue;
		printf("complete -c samverkan -n '__samverkan_operand %d%s %s'%s\n", i, repeats ? "+" : "",
		       smv_command_words(pool, command), !strcmp(kind, "file") ? " -F" : action(pool, kind, command));
	}
}

/* Adds a command's options with an argument to those that are known already, parted by spaces. */
static const char *add_with_argument(struct smv_pool *pool, const char *known, const struct smv_command *command)
{
	struct smv_option_group groups[SMV_OPTION_GROUPS];
	size_t count = smv_option_groups(command, groups), i;
	const struct smv_option *o;

	for (i = 0; i < count; i++)
		for (o = groups[i].options; o->kind != SMV_OPT_END; o++) {
			if (o->kind == SMV_OPT_FLAG || strstr(known, smv_printf(pool, " --%s ", o->name)))
				continue;
			known = smv_printf(pool, "%s--%s ", known, o->name);
			if (o->letter)
				known = smv_printf(pool, "%s-%c ", known, o->letter);
		}
	return known;
}

static void print_with_argument(struct smv_pool *pool)
{
	const struct smv_command *const *c;
	const char *known = " ";

	for (c = smv_commands; *c; c++)
		if (!(*c)->hidden)
			known = add_with_argument(pool, known, *c);
	printf("# Options whose argument may be the next word.\nset -g __samverkan_with_argument%s\n", known);
}

void smv_completion_fish(struct smv_pool *pool)
{
	const struct smv_command *const *c;
	const struct smv_command_group *g;

	puts("# Completes samverkan in fish.  Written by `make docs` out of the tables in cmd.\n");
	print_with_argument(pool);
	fputs(script, stdout);
	for (g = smv_command_groups; g->name; g++)
		if (*smv_following_words(pool, g))
			printf("complete -c samverkan -n '__samverkan_after' -a %s -d %s\n", g->name, quote(pool, _(g->summary)));
	for (c = smv_commands; *c; c++) {
		if ((*c)->hidden)
			continue;
		printf("complete -c samverkan -n '__samverkan_after%s%s' -a %s -d %s\n", (*c)->group ? " " : "",
		       (*c)->group ? (*c)->group : "", (*c)->name, quote(pool, _((*c)->summary)));
		print_options(pool, *c);
		print_operands(pool, *c);
	}
	print_options(pool, NULL);
}
