/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_CMD_LINE_OPTIONS_H
#define SMV_CMD_LINE_OPTIONS_H

#include "cmd/run/command.h"

struct smv_pool;

/* Values of the options that the program brings along, whatever the command. */
struct smv_shared {
	bool help, version, quiet, no_color, excel, dry_run, skip_bad;
	const char *db, *language, *format, *output, *findings; /* NULL when not given */
	int32_t as_of;                                          /* SMV_NO_DATE when not given */
	struct smv_import_options import;
};

/* Options that stand together under one heading. */
struct smv_option_group {
	const char *heading; /* N_ */
	const struct smv_option *options;
	bool shared; /* their values stand in struct smv_shared, not in the command's own */
};

enum { SMV_OPTION_GROUPS = 5 };

/* The groups that a command takes, its own first, then what its flags bring along, the global ones last (alone when
 * command is NULL).  Returns how many. */
size_t smv_option_groups(const struct smv_command *command, struct smv_option_group groups[SMV_OPTION_GROUPS]);

/* A command line, read. */
struct smv_line {
	const struct smv_command_group *group; /* NULL: none was named */
	const struct smv_command *command;     /* NULL: none was named */
	struct smv_shared shared;
	void *values;
	char **operands;
	int operand_count;
};

/*
 * Reads the options before and after the command, and the command's operands.  Fails with SMV_USAGE on anything that is
 * not known in full (no abbreviations), wrong values, missing options and operands; SMV_NOINPUT and the like for an
 * @FILE.  With --help, what is missing is not complained of.  argv and the pool must outlive the line.
 */
int smv_line_read(struct smv_pool *pool, int argc, char **argv, struct smv_line *line);

/* What has to be known before the line is read: the language of the complaints, and whether the version is all. */
struct smv_glimpse {
	const char *language, *db; /* NULL when not given */
	bool version;
};
struct smv_glimpse smv_line_glimpse(int argc, char **argv);

/* The command of a group (NULL: of one word) and name, the group of a name; NULL when there is none. */
const struct smv_command *smv_command_find(const struct smv_command_group *group, const char *name);
const struct smv_command_group *smv_command_group_find(const char *name);

/* Whether it changes something when it is not a trial: it has --dry-run. */
bool smv_command_changes(const struct smv_command *command);

/* "grant allocate" */
const char *smv_command_words(struct smv_pool *pool, const struct smv_command *command);

/* The files that a line reads: the database, operands and options that are files; ends with NULL. */
const char *const *smv_line_files(struct smv_pool *pool, const struct smv_line *line, const char *db);

/* Settles the format, the path and the looks of what is shown; SMV_USAGE where the options contradict one another. */
int smv_output_settle(struct smv_pool *pool, const struct smv_shared *shared, bool color,
		      struct smv_output *output);

#endif
