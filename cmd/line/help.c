/* SPDX-License-Identifier: EUPL-1.2 */
/* --help, out of the tables. */
#include "cmd/line/help.h"
#include "base/language.h"
#include "base/text.h"
#include "cmd/line/placeholder.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"

#include <string.h>

enum { LINE = 80, WIDEST_LEFT = 30 };

/* Words of text from column `at` on, each further line begun with `indent` spaces. */
static void print_wrapped(FILE *out, int at, int indent, const char *text)
{
	int column = at;

	while (*text) {
		size_t length = strcspn(text, " \n");
		char word[LINE * 4];
		int width;

		snprintf(word, sizeof word, "%.*s", (int)length, text);
		width = smv_text_width(word);
		if (column > at && column + 1 + width > LINE) {
			fprintf(out, "\n%*s", indent, "");
			column = at = indent;
		}
		fprintf(out, "%s%.*s", column > at ? " " : "", (int)length, text);
		column += width + (column > at);
		text += length;
		if (text[0] == '\n' && text[1] == '\n') {
			fprintf(out, "\n\n%*s", indent, "");
			column = at = indent;
		}
		text += strspn(text, " \n");
	}
	fputc('\n', out);
}

/* "  left      right", the right one wrapped; a left one that is too wide has a line of its own. */
static void print_row(FILE *out, int left_width, const char *left, const char *right)
{
	int width = smv_text_width(left), column = 2 + left_width + 2;

	fprintf(out, "  %s", left);
	if (width > left_width)
		fprintf(out, "\n%*s", column, "");
	else
		fprintf(out, "%*s", column - 2 - width, "");
	print_wrapped(out, column, column, right);
}

static int at_most(int most, int value)
{
	return value < most ? value : most;
}

static int widest_option(struct smv_pool *pool, const struct smv_option_group *groups, size_t count)
{
	const struct smv_option *o;
	int widest = 0;
	size_t i;

	for (i = 0; i < count; i++)
		for (o = groups[i].options; o->kind != SMV_OPT_END; o++) {
			int width = at_most(WIDEST_LEFT, smv_text_width(smv_option_text(pool, o)));

			widest = width > widest ? width : widest;
		}
	return widest;
}

static void print_options(FILE *out, struct smv_pool *pool, const struct smv_command *command)
{
	struct smv_option_group groups[SMV_OPTION_GROUPS];
	size_t count = smv_option_groups(command, groups), i;
	int width = widest_option(pool, groups, count);
	const struct smv_option *o;
	const struct smv_choice *c;

	for (i = 0; i < count; i++) {
		fprintf(out, "\n%s:\n", _(groups[i].heading));
		for (o = groups[i].options; o->kind != SMV_OPT_END; o++) {
			const char *help = smv_option_help(pool, o);
			const char *before = ": ";

			for (c = groups[i].shared ? NULL : o->choices; c && c->code; c++) {
				help = smv_printf(pool, "%s%s%s", help, before, smv_choice_word(pool, c, smv_language()));
				before = ", ";
			}
			if (o->kind == SMV_OPT_PROSE)
				help = smv_printf(pool, _("%s (also @FILE, or - for stdin)"), help);
			print_row(out, width, smv_option_text(pool, o), help);
		}
	}
}

/* A line of its own, after an empty one. */
static void print_line(FILE *out, const char *line)
{
	fprintf(out, "\n%s\n", line);
}

static void print_command(FILE *out, struct smv_pool *pool, const struct smv_command *command)
{
	fprintf(out, _("usage: %s"), smv_usage(pool, command));
	fputs("\n\n", out);
	print_wrapped(out, 0, 0, _(command->summary));
	if (command->help) {
		fputc('\n', out);
		print_wrapped(out, 0, 0, _(command->help));
	}
	print_options(out, pool, command);
	if (command->examples && command->examples[0])
		print_line(out, smv_printf(pool, _("for instance: %s"), command->examples[0]));
	print_line(out, smv_printf(pool, _("man samverkan-%s says more"), command->group ? command->group : command->name));
}

static bool belongs(const struct smv_command *command, const struct smv_command_group *group)
{
	return group && command->group && !strcmp(command->group, group->name);
}

static int widest_command(const struct smv_command_group *group)
{
	const struct smv_command *const *c;
	const struct smv_command_group *g;
	int widest = 0;

	for (c = smv_commands; *c; c++)
		if (!(*c)->hidden && (belongs(*c, group) || (!group && !(*c)->group)))
			widest = smv_text_width((*c)->name) > widest ? smv_text_width((*c)->name) : widest;
	for (g = smv_command_groups; !group && g->name; g++)
		widest = smv_text_width(g->name) > widest ? smv_text_width(g->name) : widest;
	return widest;
}

static void print_group(FILE *out, struct smv_pool *pool, const struct smv_command_group *group)
{
	const struct smv_command *const *c;
	int width = widest_command(group);

	fprintf(out, _("usage: samverkan %s COMMAND [options]"), group->name);
	fputs("\n\n", out);
	print_wrapped(out, 0, 0, _(group->summary));
	fprintf(out, "\n%s:\n", _("Commands"));
	for (c = smv_commands; *c; c++)
		if (belongs(*c, group) && !(*c)->hidden)
			print_row(out, width, (*c)->name, _((*c)->summary));
	print_line(out, smv_printf(pool, _("samverkan %s COMMAND --help says more"), group->name));
}

static bool has_commands(const struct smv_command_group *group)
{
	const struct smv_command *const *c;

	for (c = smv_commands; *c; c++)
		if (belongs(*c, group) && !(*c)->hidden)
			return true;
	return false;
}

static void print_program(FILE *out, struct smv_pool *pool)
{
	const struct smv_command *const *c;
	const struct smv_command_group *g;
	int width = widest_command(NULL);

	fprintf(out, "%s\n\n", _("usage: samverkan [options] COMMAND [options]"));
	print_wrapped(out, 0, 0, _("shares out a municipality's grants to associations, and explains each krona"));
	fprintf(out, "\n%s:\n", _("Commands"));
	for (c = smv_commands; *c; c++)
		if (!(*c)->group && !(*c)->hidden)
			print_row(out, width, (*c)->name, _((*c)->summary));
	fprintf(out, "\n%s:\n", _("Commands with commands of their own"));
	for (g = smv_command_groups; g->name; g++)
		if (has_commands(g))
			print_row(out, width, g->name, _(g->summary));
	print_options(out, pool, NULL);
	print_line(out, _("samverkan COMMAND --help says more, so does man samverkan"));
}

void smv_help_print(FILE *out, struct smv_pool *pool, const struct smv_command_group *group,
		    const struct smv_command *command)
{
	if (command)
		print_command(out, pool, command);
	else if (group)
		print_group(out, pool, group);
	else
		print_program(out, pool);
}

/* Reads `samverkan help grant allocate` as `samverkan grant allocate --help`. */
static int run(struct smv_session *session)
{
	int count = session->operand_count, i;
	char **words = smv_alloc(session->pool, (size_t)(count + 3) * sizeof *words);
	struct smv_line line;
	int rc;

	words[0] = smv_copy(session->pool, "samverkan");
	for (i = 0; i < count; i++)
		words[1 + i] = session->operands[i];
	words[1 + count] = smv_copy(session->pool, "--help");
	rc = smv_line_read(session->pool, count + 2, words, &line);
	if (!rc)
		smv_help_print(stdout, session->pool, line.group, line.command);
	return rc;
}

static const char *const examples[] = { "samverkan help", "samverkan help help", NULL };

const struct smv_command cmd_help = {
	.name = "help",
	.summary = N_("show what a command does and which options it takes"),
	.operands = "[COMMAND [COMMAND]]",
	.operands_max = 2,
	.examples = examples,
	.run = run,
};
