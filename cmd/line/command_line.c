/* SPDX-License-Identifier: EUPL-1.2 */
/* From the words of a command line to the command, its options and its operands. */
#include "base/language.h"
#include "cmd/line/getopt.h"
#include "cmd/line/placeholder.h"
#include "cmd/line/suggest.h"
#include "cmd/line/usage.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"

#include <string.h>

struct smv_glimpse smv_line_glimpse(int argc, char **argv)
{
	struct smv_glimpse glimpse = { 0 };
	int i;

	for (i = 1; i < argc && strcmp(argv[i], "--"); i++) {
		if (!strcmp(argv[i], "--version"))
			glimpse.version = true;
		else if (!strncmp(argv[i], "--lang=", 7))
			glimpse.language = argv[i] + 7;
		else if (!strncmp(argv[i], "--db=", 5))
			glimpse.db = argv[i] + 5;
		else if (!strcmp(argv[i], "--lang") && i + 1 < argc)
			glimpse.language = argv[++i];
		else if (!strcmp(argv[i], "--db") && i + 1 < argc)
			glimpse.db = argv[++i];
	}
	return glimpse;
}

static int unknown_command(struct smv_pool *pool, const char *word)
{
	const struct smv_command *const *c;
	const struct smv_command_group *g;
	struct smv_suggestion top, below;
	const struct smv_command *nearest = NULL;

	smv_suggestion_begin(&top, word);
	smv_suggestion_begin(&below, word);
	for (g = smv_command_groups; g->name; g++)
		smv_suggestion_offer(&top, g->name);
	for (c = smv_commands; *c; c++) {
		struct smv_suggestion *where = (*c)->group ? &below : &top;
		const char *best = where->best;

		if ((*c)->hidden)
			continue;
		smv_suggestion_offer(where, (*c)->name);
		if (where == &below && where->best != best)
			nearest = *c;
	}
	/* `samverkan allocate` was meant as `samverkan grant allocate`, unless a word of the first rank is as near. */
	if (nearest && below.distance < top.distance)
		return smv_fail(SMV_USAGE, _("there is no command '%s', did you mean 'samverkan %s'?"), word,
				smv_command_words(pool, nearest));
	if (top.best)
		return smv_fail(SMV_USAGE, _("there is no command '%s', did you mean '%s'?"), word, top.best);
	return smv_fail(SMV_USAGE, _("there is no command '%s', samverkan --help lists those there are"), word);
}

static int unknown_subcommand(const struct smv_command_group *group, const char *word)
{
	const struct smv_command *const *c;
	struct smv_suggestion near;

	smv_suggestion_begin(&near, word);
	for (c = smv_commands; *c; c++)
		if ((*c)->group && !strcmp((*c)->group, group->name) && !(*c)->hidden)
			smv_suggestion_offer(&near, (*c)->name);
	if (near.best)
		return smv_fail(SMV_USAGE, _("there is no command '%s %s', did you mean '%s %s'?"), group->name, word,
				group->name, near.best);
	return smv_fail(SMV_USAGE, _("there is no command '%s %s', samverkan %s --help lists those there are"), group->name,
			word, group->name);
}

static int check_operands(struct smv_pool *pool, const struct smv_line *line)
{
	const struct smv_command *command = line->command;
	const char *usage = smv_usage(pool, command);

	if (line->operand_count < command->operands_min && !line->operand_count)
		return smv_fail(SMV_USAGE, _("%s is missing\nusage: %s"), smv_placeholders(pool, command->operands),
				usage);
	if (line->operand_count < command->operands_min)
		return smv_fail(SMV_USAGE, _("something is missing after '%s'\nusage: %s"),
				line->operands[line->operand_count - 1], usage);
	if (command->operands_max >= 0 && line->operand_count > command->operands_max)
		return smv_fail(SMV_USAGE, _("'%s' is one too many (a name with spaces needs quotes)\nusage: %s"),
				line->operands[command->operands_max], usage);
	return SMV_OK;
}

/* Names that look alike are made alike; the names of files stay as they are. */
static int clean_operands(struct smv_pool *pool, struct smv_line *line)
{
	int i;

	for (i = 0; i < line->operand_count; i++) {
		enum smv_completes completes = smv_operand_completes(line->command, i);
		const char *text;
		int rc;

		if (completes == SMV_COMPLETE_FILE || completes == SMV_COMPLETE_DIRECTORY)
			continue;
		if ((rc = smv_typed_text(pool, smv_placeholders(pool, line->command->operands), line->operands[i], &text)))
			return rc;
		line->operands[i] = smv_copy(pool, text);
	}
	return SMV_OK;
}

/* The words that say which command; *used is how many elements of argv they and the options before them took. */
static int find_command(struct smv_pool *pool, int argc, char **argv, struct smv_line *line, int *used)
{
	struct smv_operands none = { 0 };
	int at, rc;

	if ((rc = smv_options_scan(pool, NULL, argc, argv, &line->shared, NULL, &none)) || none.next >= argc)
		return rc;
	at = none.next;
	line->command = smv_command_find(NULL, argv[at]);
	line->group = line->command ? NULL : smv_command_group_find(argv[at]);
	if (!line->command && !line->group)
		return unknown_command(pool, argv[at]);
	*used = at;
	if (line->command)
		return SMV_OK;
	if ((rc = smv_options_scan(pool, NULL, argc - at, argv + at, &line->shared, NULL, &none)) || none.next >= argc - at)
		return rc;
	at += none.next;
	line->command = smv_command_find(line->group, argv[at]);
	*used = at;
	return line->command ? SMV_OK : unknown_subcommand(line->group, argv[at]);
}

int smv_line_read(struct smv_pool *pool, int argc, char **argv, struct smv_line *line)
{
	struct smv_operands operands = { .items = smv_alloc(pool, (size_t)(argc + 1) * sizeof(char *)) };
	int rc, used = 0;

	*line = (struct smv_line){ 0 };
	smv_options_clear(NULL, &line->shared, NULL);
	if ((rc = find_command(pool, argc, argv, line, &used)) || !line->command)
		return rc;
	line->values = smv_alloc(pool, line->command->values_size + 1);
	smv_options_clear(line->command, NULL, line->values);
	rc = smv_options_scan(pool, line->command, argc - used, argv + used, &line->shared, line->values, &operands);
	line->operands = operands.items;
	line->operand_count = operands.count;
	if (!rc && !line->shared.help && !(rc = check_operands(pool, line)))
		rc = clean_operands(pool, line);
	return rc;
}
