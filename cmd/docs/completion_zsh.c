/* SPDX-License-Identifier: EUPL-1.2 */
/* Completion for zsh, written out of the tables of commands. */
#include "base/language.h"
#include "cmd/docs/completion.h"
#include "cmd/line/usage.h"
#include "samverkan/pool.h"

#include <stdio.h>
#include <string.h>

static const char script[] =
	"\n"
	"# Names out of the database, one a line; compadd quotes what needs it.\n"
	"_samverkan_names()\n"
	"{\n"
	"\tlocal -a names\n"
	"\tnames=(\"${(@f)$(\"$program\" ${db:+--db=$db} complete $1 ${first:+$first} 2> /dev/null)}\")\n"
	"\tnames=(${names:#})\n"
	"\tif [[ $1 == field ]]; then\n"
	"\t\tcompadd -S = -a names\n"
	"\telse\n"
	"\t\tcompadd -a names\n"
	"\tfi\n"
	"}\n"
	"\n"
	"# What completes an argument or operand of that kind.\n"
	"_samverkan_offer()\n"
	"{\n"
	"\tlocal -a choices\n"
	"\tcase $1 in\n"
	"\tchoice:*)\n"
	"\t\tchoices=(${(s:|:)${1#choice:}})\n"
	"\t\tcompadd -a choices\n"
	"\t\t;;\n"
	"\tfile) _files ;;\n"
	"\tdirectory) _files -/ ;;\n"
	"\ttext) _message text ;;\n"
	"\t?*) _samverkan_names $1 ;;\n"
	"\tesac\n"
	"}\n"
	"\n"
	"_samverkan()\n"
	"{\n"
	"\tlocal program=${(Q)words[1]} db first word last kind key\n"
	"\tlocal -i i place=0\n"
	"\tlocal -a found operands follow shown trail\n"
	"\tlocal -A kinds texts\n"
	"\t_samverkan_table ''\n"
	"\tfor ((i = 2; i < CURRENT; i++)); do\n"
	"\t\tword=${(Q)words[i]}\n"
	"\t\tif [[ -n $last ]]; then\n"
	"\t\t\t[[ $last == --db ]] && db=$word\n"
	"\t\t\tlast=\n"
	"\t\telif [[ $word == --db=* ]]; then\n"
	"\t\t\tdb=${word#--db=}\n"
	"\t\telif [[ $word == -* ]]; then\n"
	"\t\t\t[[ -n ${kinds[$word]} ]] && last=$word\n"
	"\t\telif (( ${follow[(Ie)$word]} )); then\n"
	"\t\t\ttrail+=($word)\n"
	"\t\t\t_samverkan_table \"${(j: :)trail}\"\n"
	"\t\telse\n"
	"\t\t\t(( place++ )) || first=$word\n"
	"\t\tfi\n"
	"\tdone\n"
	"\tif [[ -n $last ]]; then\n"
	"\t\t_samverkan_offer ${kinds[$last]}\n"
	"\telif [[ $PREFIX == --*=* ]]; then\n"
	"\t\tlast=${PREFIX%%=*}\n"
	"\t\tcompset -P '*='\n"
	"\t\t_samverkan_offer ${kinds[$last]}\n"
	"\telif [[ $PREFIX == -* ]]; then\n"
	"\t\tfor key in ${(ko)texts}; do\n"
	"\t\t\tshown+=(\"${key}:${texts[$key]//:/\\\\:}\")\n"
	"\t\tdone\n"
	"\t\t_describe -o option shown\n"
	"\telif (( $#follow )); then\n"
	"\t\tfor key in $follow; do\n"
	"\t\t\tshown+=(\"${key}:${texts[$key]//:/\\\\:}\")\n"
	"\t\tdone\n"
	"\t\t_describe command shown\n"
	"\telse\n"
	"\t\tkind=${operands[place + 1]}\n"
	"\t\t[[ -z $kind && ${operands[-1]} == *\\* ]] && kind=${operands[-1]}\n"
	"\t\t_samverkan_offer ${kind%\\*}\n"
	"\tfi\n"
	"}\n"
	"\n"
	"_samverkan \"$@\"\n";

static const char *quote(struct smv_pool *pool, const char *text)
{
	return smv_shell_quote(pool, text, "'\\''");
}

static void print_option(struct smv_pool *pool, const char *name, const struct smv_option *o)
{
	const char *kind = smv_option_completes(pool, o);

	printf("\t\ttexts[%s]=%s\n", name, quote(pool, smv_option_help(pool, o)));
	if (*kind)
		printf("\t\tkinds[%s]=%s\n", name, quote(pool, kind));
}

static void print_options(struct smv_pool *pool, const struct smv_command *command)
{
	struct smv_option_group groups[SMV_OPTION_GROUPS];
	size_t count = smv_option_groups(command, groups), i;
	const struct smv_option *o;
	char letter[] = "-x";

	for (i = 0; i < count; i++)
		for (o = groups[i].options; o->kind != SMV_OPT_END; o++) {
			letter[1] = o->letter;
			if (o->letter)
				print_option(pool, letter, o);
			print_option(pool, smv_printf(pool, "--%s", o->name), o);
		}
}

static void print_case(struct smv_pool *pool, const char *path, const char *follow, const char *operands)
{
	printf("\t%s)\n\t\tfollow=(%s)\n\t\toperands=(${(s: :):-%s})\n", quote(pool, path), follow, operands);
}

void smv_completion_zsh(struct smv_pool *pool)
{
	const struct smv_command *const *c;
	const struct smv_command_group *g;

	puts("#compdef samverkan\n# Completes samverkan in zsh.  Written by `make docs` out of the tables in cmd.\n");
	puts("# What may follow the words of a command: words, operands by kind, options with the kind of their argument.");
	puts("_samverkan_table()\n{\n\tkinds=()\n\ttexts=()\n\tcase $1 in");
	print_case(pool, "", smv_following_words(pool, NULL), "");
	for (c = smv_commands; *c; c++)
		if (!(*c)->hidden && !(*c)->group)
			printf("\t\ttexts[%s]=%s\n", (*c)->name, quote(pool, _((*c)->summary)));
	for (g = smv_command_groups; g->name; g++)
		printf("\t\ttexts[%s]=%s\n", g->name, quote(pool, _(g->summary)));
	print_options(pool, NULL);
	puts("\t\t;;");
	for (g = smv_command_groups; g->name; g++) {
		if (!*smv_following_words(pool, g))
			continue;
		print_case(pool, g->name, smv_following_words(pool, g), "");
		for (c = smv_commands; *c; c++)
			if (!(*c)->hidden && (*c)->group && !strcmp((*c)->group, g->name))
				printf("\t\ttexts[%s]=%s\n", (*c)->name, quote(pool, _((*c)->summary)));
		print_options(pool, NULL);
		puts("\t\t;;");
	}
	for (c = smv_commands; *c; c++) {
		if ((*c)->hidden)
			continue;
		print_case(pool, smv_command_words(pool, *c), "", smv_operands_complete(pool, *c));
		print_options(pool, *c);
		puts("\t\t;;");
	}
	puts("\tesac\n}");
	fputs(script, stdout);
}
