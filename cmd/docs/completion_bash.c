/* SPDX-License-Identifier: EUPL-1.2 */
/* Completion for bash, written out of the tables of commands. */
#include "cmd/docs/completion.h"

#include <stdio.h>

/* Candidates are handed over bare: with "filenames" readline itself quotes spaces, also within quotes begun by hand. */
static const char script[] =
	"\n"
	"# The word as the shell would read it.\n"
	"_samverkan_plain()\n"
	"{\n"
	"\tplain=$1\n"
	"\tcase $plain in\n"
	"\t\\\"*) plain=${plain#\\\"} plain=${plain%\\\"} ;;\n"
	"\t\\'*) plain=${plain#\\'} plain=${plain%\\'} ;;\n"
	"\t*) plain=${plain//\\\\/} ;;\n"
	"\tesac\n"
	"}\n"
	"\n"
	"# Lines of stdin that begin as $plain does.\n"
	"_samverkan_lines()\n"
	"{\n"
	"\tlocal line\n"
	"\twhile IFS= read -r line; do\n"
	"\t\t[[ $line == \"$plain\"* ]] && COMPREPLY+=(\"$line\")\n"
	"\tdone\n"
	"}\n"
	"\n"
	"# What completes an argument or operand of that kind.\n"
	"_samverkan_offer()\n"
	"{\n"
	"\tlocal plain\n"
	"\t_samverkan_plain \"$cur\"\n"
	"\tcase $1 in\n"
	"\tchoice:*)\n"
	"\t\t_samverkan_lines < <(tr '|' '\\n' <<< \"${1#choice:}\")\n"
	"\t\t;;\n"
	"\tfile | directory)\n"
	"\t\tcompopt -o filenames 2> /dev/null\n"
	"\t\tmapfile -t COMPREPLY < <(compgen \"-${1:0:1}\" -- \"$plain\")\n"
	"\t\t;;\n"
	"\tfield)\n"
	"\t\tcompopt -o nospace 2> /dev/null\n"
	"\t\t_samverkan_lines < <(\"$program\" ${db:+\"--db=$db\"} complete field 2> /dev/null)\n"
	"\t\tCOMPREPLY=(\"${COMPREPLY[@]/%/=}\")\n"
	"\t\t;;\n"
	"\t?*)\n"
	"\t\tcompopt -o filenames 2> /dev/null\n"
	"\t\t_samverkan_lines < <(\"$program\" ${db:+\"--db=$db\"} complete \"$1\" ${first:+\"$first\"} 2> /dev/null)\n"
	"\t\t;;\n"
	"\tesac\n"
	"}\n"
	"\n"
	"# The kind of the argument that an option takes; fails for one that takes none.\n"
	"_samverkan_kind()\n"
	"{\n"
	"\tlocal option\n"
	"\tfor option in $options; do\n"
	"\t\tif [[ $option == \"$1=\"* ]]; then\n"
	"\t\t\tkind=${option#*=}\n"
	"\t\t\treturn 0\n"
	"\t\tfi\n"
	"\tdone\n"
	"\treturn 1\n"
	"}\n"
	"\n"
	"_samverkan()\n"
	"{\n"
	"\tlocal program=$1 cur=${COMP_WORDS[COMP_CWORD]}\n"
	"\tlocal word last='' path='' db='' first='' words='' options='' operands='' kind='' plain i place=0\n"
	"\tlocal -a kinds\n"
	"\tCOMPREPLY=()\n"
	"\t_samverkan_table ''\n"
	"\tfor ((i = 1; i < COMP_CWORD; i++)); do\n"
	"\t\tword=${COMP_WORDS[i]}\n"
	"\t\tif [[ $word == '=' ]]; then\n"
	"\t\t\tcontinue\n"
	"\t\telif [[ -n $last ]]; then\n"
	"\t\t\t_samverkan_plain \"$word\"\n"
	"\t\t\t[[ $last == --db ]] && db=$plain\n"
	"\t\t\tlast=\n"
	"\t\telif [[ $word == -* ]]; then\n"
	"\t\t\t_samverkan_kind \"$word\" && last=$word\n"
	"\t\telif [[ -n $words && \" $words \" == *\" $word \"* ]]; then\n"
	"\t\t\tpath=${path:+$path }$word\n"
	"\t\t\t_samverkan_table \"$path\"\n"
	"\t\telse\n"
	"\t\t\t_samverkan_plain \"$word\"\n"
	"\t\t\t[[ $place == 0 ]] && first=$plain\n"
	"\t\t\tplace=$((place + 1))\n"
	"\t\tfi\n"
	"\tdone\n"
	"\t[[ $cur == '=' ]] && cur=\n"
	"\tif [[ -n $last ]]; then\n"
	"\t\t_samverkan_offer \"$kind\"\n"
	"\telif [[ $cur == -* ]]; then\n"
	"\t\tfor word in $options; do\n"
	"\t\t\t[[ ${word%%=*} == \"$cur\"* ]] && COMPREPLY+=(\"${word%%=*}\")\n"
	"\t\tdone\n"
	"\telif [[ -n $words ]]; then\n"
	"\t\tmapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$cur\")\n"
	"\telse\n"
	"\t\tread -ra kinds <<< \"$operands\"\n"
	"\t\tkind=${kinds[place]-}\n"
	"\t\t[[ ${#kinds[@]} -gt 0 && ${kinds[-1]} == *'*' && $place -ge ${#kinds[@]} ]] && kind=${kinds[-1]}\n"
	"\t\t_samverkan_offer \"${kind%'*'}\"\n"
	"\tfi\n"
	"}\n"
	"\n"
	"complete -F _samverkan samverkan\n";

static void print_options(struct smv_pool *pool, const struct smv_command *command)
{
	struct smv_option_group groups[SMV_OPTION_GROUPS];
	size_t count = smv_option_groups(command, groups), i;
	const struct smv_option *o;

	fputs("\t\toptions='", stdout);
	for (i = 0; i < count; i++)
		for (o = groups[i].options; o->kind != SMV_OPT_END; o++) {
			const char *kind = smv_option_completes(pool, o);

			if (o->letter)
				printf("-%c%s%s ", o->letter, *kind ? "=" : "", kind);
			printf("--%s%s%s ", o->name, *kind ? "=" : "", kind);
		}
	puts("'");
}

static void print_row(struct smv_pool *pool, const char *path, const struct smv_command *command, const char *words)
{
	printf("\t'%s')\n\t\twords='%s'\n", path, words);
	printf("\t\toperands='%s'\n", command ? smv_operands_complete(pool, command) : "");
	print_options(pool, command);
	puts("\t\t;;");
}

void smv_completion_bash(struct smv_pool *pool)
{
	const struct smv_command *const *c;
	const struct smv_command_group *g;

	puts("# shellcheck shell=bash\n# Completes samverkan in bash.  Written by `make docs` out of the tables in cmd.\n");
	puts("# What may follow the words of a command: words, operands by kind, options with the kind of their argument.");
	puts("_samverkan_table()\n{\n\tcase $1 in");
	print_row(pool, "", NULL, smv_following_words(pool, NULL));
	for (g = smv_command_groups; g->name; g++)
		if (*smv_following_words(pool, g))
			print_row(pool, g->name, NULL, smv_following_words(pool, g));
	for (c = smv_commands; *c; c++)
		if (!(*c)->hidden)
			print_row(pool, smv_command_words(pool, *c), *c, "");
	puts("\tesac\n}");
	fputs(script, stdout);
}
