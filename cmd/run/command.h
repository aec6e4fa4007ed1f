/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_CMD_RUN_COMMAND_H
#define SMV_CMD_RUN_COMMAND_H

#include "emit/writer.h"
#include "samverkan/field.h"
#include "samverkan/finding.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct smv_entry;
struct smv_pool;
struct smv_store;

/*
 * One table per command feeds the parser, --help, the manual and the completions; nothing of it is written twice.
 * Every command file is alike: its values, its options, its run(), its struct smv_command at the end, named after its
 * words (cmd_grant_allocate, in cmd/grant/allocate.c) and listed in cmd/commands.c.
 */
enum smv_option_kind {
	SMV_OPT_END,
	SMV_OPT_FLAG,   /* bool */
	SMV_OPT_TEXT,   /* const char *; NULL when not given */
	SMV_OPT_PROSE,  /* const char *: a personal or long text, also taken as @FILE or - (stdin) */
	SMV_OPT_MONEY,  /* int64_t öre; SMV_ABSENT when not given */
	SMV_OPT_DATE,   /* int32_t day; SMV_NO_DATE when not given */
	SMV_OPT_NUMBER, /* int64_t whole number from 0 to a billion; -1 when not given */
	SMV_OPT_YEAR,   /* int64_t from 1800 to 2999; -1 when not given */
	SMV_OPT_YES_NO, /* enum smv_yes_no; yes when no value follows */
	SMV_OPT_CHOICE, /* const char * code out of choices; NULL when not given */
	SMV_OPT_LIST    /* struct smv_list: may be given several times */
};

struct smv_list {
	const char **items;
	size_t count, room;
};

/* What the shell completes an operand or an option's argument with. */
enum smv_completes {
	SMV_COMPLETE_NOTHING,
	SMV_COMPLETE_FILE,
	SMV_COMPLETE_DIRECTORY,
	SMV_COMPLETE_ORGANISATION,
	SMV_COMPLETE_APPLICANT, /* of the round or award that is the first operand */
	SMV_COMPLETE_ROUND,
	SMV_COMPLETE_AWARD,
	SMV_COMPLETE_EITHER,    /* a round or an award */
	SMV_COMPLETE_SURVEY,
	SMV_COMPLETE_PROGRAMME,
	SMV_COMPLETE_TABLE,
	SMV_COMPLETE_FIELD
};

struct smv_option {
	enum smv_option_kind kind;
	char letter;          /* short form, 0 for none */
	const char *name;     /* long form */
	const char *argument; /* shown in help: "KR"; NULL for a flag */
	const char *help;     /* N_ */
	size_t at;            /* offsetof in the command's values */
	bool required;
	enum smv_completes completes;
	const struct smv_choice *choices; /* for SMV_OPT_CHOICE; ends with code NULL */
	bool clears;          /* an empty text is passed on as "" and removes what was stored; for texts and prose */
};

/* How a command needs the database; main opens it, begins, commits when run() answers SMV_OK or SMV_FOUND, else rolls back. */
enum smv_store_use { SMV_STORE_NONE, SMV_STORE_CREATES, SMV_STORE_READS, SMV_STORE_WRITES };

/* What the command line says of the files to import; what it does not say, their reader detects. */
struct smv_import_options {
	struct smv_list mapped; /* FIELD=HEADER */
	const char *encoding, *delimiter, *sheet; /* NULL: detect */
	int64_t header_rows;    /* -1: detect */
	bool update;            /* change what is known already */
};

/* What a run gets from main: below it nothing else of the outside world is read. */
struct smv_session {
	struct smv_pool *pool;
	struct smv_store *store; /* NULL with SMV_STORE_NONE */
	struct smv_findings *findings;
	const char *program;     /* argv[0] */
	const char *db;
	int32_t today;           /* --as-of, else the clock */
	const struct smv_entry *entry; /* what the journal will say of this run; NULL without a database */
	bool dry_run, quiet;
	bool imports;            /* the command has --findings and --skip-bad */
	bool skip_bad;           /* --skip-bad: store the good rows, report the rest */
	const struct smv_import_options *import;
	const char *language;    /* its code when --lang was given, else NULL; smv_language() is what the run speaks */
	long (*milliseconds)(void); /* since the start, for smv_progress; NULL: show none */
	long progress_shown;        /* when, in these milliseconds; 0: not yet */
	struct smv_output output; /* -F, -o, --excel, --no-color already settled */
	char **operands;
	int operand_count;
	void *values;            /* of the command's own struct */
};

struct smv_command {
	const char *group;   /* "register"; NULL for a command of one word */
	const char *name;
	const char *summary; /* N_, one line, imperative: "share out a round's pot by its rules" */
	const char *operands; /* "ROUND ORG"; "" for none; optional ones in brackets, "..." for several */
	int operands_min, operands_max; /* max -1: any number */
	enum smv_completes completes[2]; /* of the first and the second operand; smv_operand_completes has the rest */
	const struct smv_option *options; /* may be NULL */
	size_t values_size;
	bool shows;          /* has -F, -o, --excel */
	bool imports;        /* takes files in: has --map, --update, --encoding, --skip-bad, --findings ... */
	bool places;         /* puts a database file in place by itself (restore): has --dry-run, though main begins and commits nothing */
	bool hidden;         /* for scripts, not for people: left out of lists, manual and completions */
	enum smv_store_use store;
	const char *help;    /* N_, what more --help and the manual say: sentences, paragraphs parted by "\n\n"; NULL */
	const char *const *examples; /* command lines, ends with NULL; the first one stands in --help, `make check` runs all */
	int (*run)(struct smv_session *session);
};

/* Every command, listed in one place (cmd/commands.c) in the order of the help; ends with NULL. */
extern const struct smv_command *const smv_commands[];

/* A word that heads several commands: "register". */
struct smv_command_group {
	const char *name;
	const char *summary; /* N_, one line */
};

/* In the order of the help; ends with name NULL. */
extern const struct smv_command_group smv_command_groups[];

/* What the operand in that place (from 0) is completed with: the first one repeats where any number is taken and no second
 * one is given.  Files and folders are passed on byte for byte, all other operands and options as NFC. */
enum smv_completes smv_operand_completes(const struct smv_command *command, int place);

/* Talk to the person, on stderr, unless --quiet; a newline is added. */
void smv_say(const struct smv_session *session, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* The same also with --quiet: what nobody may miss. */
void smv_tell(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* Shows "12 000 rows" on the current line, when stderr is a terminal and the run has lasted over a second.  Cheap enough to
 * be called for each row; main wipes it away. */
void smv_progress(struct smv_session *session, unsigned long done);

/* Opens the document's writer on the session's output. */
int smv_session_writer(struct smv_session *session, struct smv_writer **writer);

/* Closes a report's writer (NULL is fine); with rc SMV_OK the journal's head is printed at its end first. */
int smv_session_end_report(struct smv_session *session, struct smv_writer *writer, int rc);

/* A --dry-run says "would add", the real run "added": picks by session->dry_run. */
const char *smv_did(const struct smv_session *session, const char *would, const char *did)
	__attribute__((format_arg(2), format_arg(3)));

/*
 * What an import answers once all rows are read: SMV_OK without errors among its findings; else SMV_FOUND with --skip-bad
 * (the good rows are stored), else SMV_DATA (nothing is).
 */
int smv_session_verdict(const struct smv_session *session);

/*
 * Operands that are values, read as options of that kind are.  name is what the failure (SMV_USAGE) calls it: "KR", "email".
 * Texts are composed, trimmed and without control characters.  Prose is the text itself, @FILE or - (stdin, once a run); the
 * last newline of a file is dropped.
 */
int smv_typed_money(struct smv_pool *pool, const char *name, const char *typed, int64_t *ore);
int smv_typed_date(const char *name, const char *typed, int32_t *day);
int smv_typed_number(const char *name, const char *typed, int64_t *number);
int smv_typed_year(const char *name, const char *typed, int64_t *year);
int smv_typed_yes_no(const char *name, const char *typed, enum smv_yes_no *answer);
int smv_typed_choice(struct smv_pool *pool, const char *name, const char *typed, const struct smv_choice *choices,
		     const char **code);
int smv_typed_text(struct smv_pool *pool, const char *name, const char *typed, const char **text);
int smv_typed_prose(struct smv_pool *pool, const char *name, const char *typed, const char **text);
/* The whole of a text file (- is stdin), UTF-8, lines as they stand: a rule file. */
int smv_typed_file(struct smv_pool *pool, const char *name, const char *path, const char **text);

#endif
