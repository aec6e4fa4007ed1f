/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The manual's pages out of the tables of commands, one for each word of the first rank; `make docs` writes them.  Lines
 * that read `.\"PART name` are where man/splice.awk puts what was written by hand in man/parts.
 */
#include "base/language.h"
#include "cmd/docs/manual_tables.h"
#include "cmd/docs/mdoc.h"
#include "cmd/line/options.h"
#include "cmd/line/usage.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

struct page {
	struct smv_pool *pool;
	const char *name; /* "samverkan-register" */
	const struct smv_command_group *group;
	const struct smv_command *command;
};

static bool stands_on(const struct page *page, const struct smv_command *command)
{
	if (page->command)
		return command == page->command;
	return !command->hidden && command->group && page->group && !strcmp(command->group, page->group->name);
}

static void print_part(const char *name)
{
	printf(".\\\"PART %s\n", name);
}

static void print_option_synopsis(struct smv_pool *pool, const struct smv_option *o)
{
	printf(".%sFl -%s", o->required ? "" : "Op ", o->name);
	if (o->argument)
		printf(" Ns = Ns Ar %s", smv_mdoc_word(pool, o->argument));
	puts(o->kind == SMV_OPT_LIST ? " ..." : "");
}

/* "ROUND [ORG] FILE..." word by word */
static void print_operands(struct smv_pool *pool, const char *operands)
{
	while (*operands) {
		size_t length = strcspn(operands, " "), bare;
		bool optional = operands[0] == '[';
		const char *word;

		/* "[COMMAND [COMMAND]]" is one optional thing, brackets and all */
		if (optional && strchr(operands + 1, '[')) {
			printf(".Op Ar %s\n", smv_mdoc_word(pool, smv_copy_bytes(pool, operands + 1, strlen(operands) - 2)));
			return;
		}
		word = smv_copy_bytes(pool, operands + optional, length - 2 * (size_t)optional);
		bare = strcspn(word, ".");
		printf(".%sAr %s%s\n", optional ? "Op " : "", smv_mdoc_word(pool, smv_copy_bytes(pool, word, bare)),
		       word[bare] ? " ..." : "");
		operands += length;
		operands += strspn(operands, " ");
	}
}

static void print_synopsis(const struct page *page, const struct smv_command *command)
{
	struct smv_option_group groups[SMV_OPTION_GROUPS];
	size_t count = smv_option_groups(command, groups), i;
	const struct smv_option *o;

	printf(".Nm samverkan Cm %s\n", smv_command_words(page->pool, command));
	for (i = 0; i + 1 < count; i++) /* the last group is that of every command */
		for (o = groups[i].options; o->kind != SMV_OPT_END; o++)
			print_option_synopsis(page->pool, o);
	print_operands(page->pool, command->operands);
}

static void print_choices(struct smv_pool *pool, const struct smv_choice *choices)
{
	const char *text = _("One of");
	const char *before = " ";

	for (; choices->code; choices++) {
		text = smv_printf(pool, "%s%s%s", text, before, choices->code);
		before = ", ";
	}
	smv_mdoc_text(stdout, smv_printf(pool, "%s.", text));
}

/* A help text is no sentence in the tables ("take the rules from FILE") and is made one here. */
static const char *sentence(struct smv_pool *pool, const char *text)
{
	size_t length = strlen(text);
	char *copy = smv_printf(pool, "%s%s", text, length && strchr(".?!", text[length - 1]) ? "" : ".");

	copy[0] = (char)toupper((unsigned char)copy[0]);
	return copy;
}

static void print_option(struct smv_pool *pool, const struct smv_option *o)
{
	fputs(".It ", stdout);
	if (o->letter)
		printf("Fl %c , ", o->letter);
	printf("Fl -%s", o->name);
	if (o->argument)
		printf(" Ns = Ns Ar %s", smv_mdoc_word(pool, o->argument));
	putchar('\n');
	smv_mdoc_text(stdout, sentence(pool, smv_option_help(pool, o)));
	if (o->choices)
		print_choices(pool, o->choices);
	if (o->kind == SMV_OPT_PROSE)
		smv_mdoc_text(stdout, _("Also taken as @FILE, or as - from standard input."));
	if (o->kind == SMV_OPT_LIST)
		smv_mdoc_text(stdout, _("May be given several times."));
	if (o->required)
		smv_mdoc_text(stdout, _("Must be given."));
}

static void print_options(struct smv_pool *pool, const struct smv_option *options)
{
	puts(".Bl -tag -width Ds");
	for (; options->kind != SMV_OPT_END; options++)
		print_option(pool, options);
	puts(".El");
}

static void print_description(const struct page *page, const struct smv_command *command)
{
	if (!page->command)
		printf(".Ss samverkan %s\n", smv_command_words(page->pool, command));
	smv_mdoc_text(stdout, sentence(page->pool, _(command->summary)));
	if (command->help) {
		puts(".Pp");
		smv_mdoc_text(stdout, _(command->help));
	}
	if (command->options && command->options->kind != SMV_OPT_END)
		print_options(page->pool, command->options);
}

static void print_head(const struct page *page, const char *summary)
{
	size_t i;

	puts(".\\\" SPDX-License-Identifier: EUPL-1.2");
	puts(".\\\" Written by `make docs` out of the tables in cmd; what is added by hand stands in man/parts.");
	printf(".Dd %s\n.Dt ", SMV_RELEASED);
	for (i = 0; page->name[i]; i++)
		putchar(toupper((unsigned char)page->name[i]));
	printf(" 1\n.Os\n.Sh NAME\n.Nm %s\n.Nd ", page->name);
	printf("%s\n.Sh SYNOPSIS\n", summary);
}

static void print_examples(const struct page *page)
{
	const struct smv_command *const *c;
	const char *const *example;
	bool any = false;

	for (c = smv_commands; *c; c++) {
		if (!stands_on(page, *c) || !(*c)->examples || !(*c)->examples[0])
			continue;
		if (!any)
			puts(".Sh EXAMPLES");
		any = true;
		smv_mdoc_text(stdout, sentence(page->pool, _((*c)->summary)));
		puts(".Bd -literal -offset indent");
		for (example = (*c)->examples; *example; example++)
			smv_mdoc_literal(stdout, smv_printf(page->pool, "$ %s", *example));
		puts(".Ed");
	}
}

static void print_tail(const struct page *page)
{
	print_part("sections");
	puts(".Sh EXIT STATUS");
	smv_mdoc_text(stdout, _("As listed in samverkan(1): 0 when all went well, 1 when there is something to mend, "
				"64 and above when nothing was done."));
	print_examples(page);
	print_part("examples");
	puts(".Sh SEE ALSO\n.Xr samverkan 1");
}

static void print_page(const struct page *page)
{
	const struct smv_command *const *c;

	print_head(page, page->command ? _(page->command->summary) : _(page->group->summary));
	for (c = smv_commands; *c; c++)
		if (stands_on(page, *c))
			print_synopsis(page, *c);
	puts(".Sh DESCRIPTION");
	print_part("description");
	for (c = smv_commands; *c; c++)
		if (stands_on(page, *c))
			print_description(page, *c);
	puts(".Pp");
	smv_mdoc_text(stdout, _("The options that every command takes are described in samverkan(1)."));
	print_tail(page);
}

static void print_command_row(struct smv_pool *pool, const char *name, const char *summary)
{
	printf(".It Xr samverkan-%s 1\n", name);
	smv_mdoc_text(stdout, sentence(pool, _(summary)));
}

static bool in_use(const struct smv_command_group *group)
{
	const struct smv_command *const *c;

	for (c = smv_commands; *c; c++)
		if (!(*c)->hidden && (*c)->group && !strcmp((*c)->group, group->name))
			return true;
	return false;
}

/* The page of the program: its commands, the options that come with them, how it ends. */
static void print_program(struct smv_pool *pool)
{
	const struct smv_command everything = { .shows = true, .imports = true, .store = SMV_STORE_WRITES };
	const struct page page = { .pool = pool, .name = "samverkan" };
	struct smv_option_group groups[SMV_OPTION_GROUPS];
	size_t count = smv_option_groups(&everything, groups), i;
	const struct smv_command *const *c;
	const struct smv_command_group *g;

	print_head(&page, _("shares out a municipality's grants to associations, and explains each krona"));
	puts(".Nm\n.Op Ar options\n.Ar COMMAND\n.Op Ar SUBCOMMAND\n.Op Ar options\n.Op Ar operands");
	puts(".Sh DESCRIPTION");
	print_part("description");
	puts(".Ss Commands\n.Bl -tag -width Ds");
	for (c = smv_commands; *c; c++)
		if (!(*c)->hidden && !(*c)->group)
			print_command_row(pool, (*c)->name, (*c)->summary);
	for (g = smv_command_groups; g->name; g++)
		if (in_use(g))
			print_command_row(pool, g->name, g->summary);
	puts(".El");
	for (i = count; i-- > 0;) {
		printf(".Ss %s\n", smv_printf(pool, _("Options: %s"), _(groups[i].heading)));
		print_options(pool, groups[i].options);
	}
	print_part("sections");
}

static void list_pages(void)
{
	const struct smv_command *const *c;
	const struct smv_command_group *g;
	const char *const *table;

	puts("samverkan.1");
	for (c = smv_commands; *c; c++)
		if (!(*c)->hidden && !(*c)->group)
			printf("samverkan-%s.1\n", (*c)->name);
	for (g = smv_command_groups; g->name; g++)
		if (in_use(g))
			printf("samverkan-%s.1\n", g->name);
	for (table = smv_manual_tables; *table; table++)
		printf("%s.5\n", *table);
}

struct values {
	bool list;
};

static int run(struct smv_session *session)
{
	const struct values *values = session->values;
	struct page page = { .pool = session->pool };
	const char *name = session->operand_count ? session->operands[0] : "samverkan";

	if (values->list) {
		list_pages();
		return SMV_OK;
	}
	if (!strcmp(name, "samverkan")) {
		print_program(session->pool);
		return SMV_OK;
	}
	if (smv_manual_table(session->pool, name))
		return SMV_OK;
	if (!strncmp(name, "samverkan-", 10))
		name += 10;
	page.name = smv_printf(session->pool, "samverkan-%s", name);
	page.group = smv_command_group_find(name);
	page.command = page.group ? NULL : smv_command_find(NULL, name);
	if (!page.group && !page.command)
		return smv_fail(SMV_USAGE, _("there is no page '%s', samverkan manual --list names those there are"), name);
	print_page(&page);
	return SMV_OK;
}

static const struct smv_option options[] = {
	{ SMV_OPT_FLAG, 0, "list", NULL, N_("list the pages, each with its section"), offsetof(struct values, list) },
	{ SMV_OPT_END },
};

const struct smv_command cmd_manual = {
	.name = "manual",
	.summary = N_("print a page of the manual for man"),
	.operands = "[PAGE]",
	.operands_max = 1,
	.options = options,
	.values_size = sizeof(struct values),
	.hidden = true,
	.run = run,
};
