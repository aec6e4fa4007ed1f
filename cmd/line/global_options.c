/* SPDX-License-Identifier: EUPL-1.2 */
/* The options that the program brings along: global ones, and those that come with a command's flags. */
#include "base/language.h"
#include "cmd/line/options.h"

#define AT(member) offsetof(struct smv_shared, member)

static const struct smv_choice languages[] = {
#define CHOICE(constant, code, tag, name, words) { code, name, words },
	SMV_LANGUAGES(CHOICE)
	{ 0 },
};

static const struct smv_option showing[] = {
	{ SMV_OPT_CHOICE, 'F', "format", "FORMAT", N_("show as {choices}"),
	  AT(format), .choices = smv_format_choices },
	{ SMV_OPT_TEXT, 'o', "output", "FILE", N_("write to FILE, in the format of its suffix; - is stdout"),
	  AT(output),
	  .completes = SMV_COMPLETE_FILE },
	{ SMV_OPT_FLAG, 0, "excel", NULL, N_("CSV as Swedish Excel opens it with a double click"), AT(excel) },
	{ SMV_OPT_END },
};

static const struct smv_option importing[] = {
	{ SMV_OPT_FLAG, 'u', "update", NULL, N_("change what is known already; an empty cell changes nothing"),
	  AT(import.update) },
	{ SMV_OPT_LIST, 'm', "map", "FIELD=HEADER", N_("take FIELD from the column headed HEADER"), AT(import.mapped),
	  .completes = SMV_COMPLETE_FIELD },
	{ SMV_OPT_TEXT, 0, "encoding", "NAME", N_("the file's character set, windows-1252 for instance; else detected"),
	  AT(import.encoding) },
	{ SMV_OPT_TEXT, 0, "delimiter", "CHARACTER", N_("what parts the columns: ; , | or tab; else detected"),
	  AT(import.delimiter) },
	{ SMV_OPT_NUMBER, 0, "header-rows", "N", N_("how many rows the header takes; else detected"),
	  AT(import.header_rows) },
	{ SMV_OPT_TEXT, 0, "sheet", "NAME", N_("the sheet of a workbook; else the first"), AT(import.sheet) },
	{ SMV_OPT_TEXT, 0, "findings", "FILE.csv", N_("write all findings to FILE.csv"), AT(findings),
	  .completes = SMV_COMPLETE_FILE },
	{ SMV_OPT_FLAG, 0, "skip-bad", NULL, N_("store the good rows, report the others and exit 1"), AT(skip_bad) },
	{ SMV_OPT_END },
};

static const struct smv_option changing[] = {
	{ SMV_OPT_FLAG, 'n', "dry-run", NULL, N_("check and show the same, store nothing"), AT(dry_run) },
	{ SMV_OPT_END },
};

static const struct smv_option global[] = {
	{ SMV_OPT_TEXT, 0, "db", "FILE", N_("the database; else $SAMVERKAN_DB, else samverkan.db"), AT(db),
	  .completes = SMV_COMPLETE_FILE },
	{ SMV_OPT_CHOICE, 0, "lang", "LANGUAGE", N_("speak {choices}; else $SAMVERKAN_LANG, else as the database says"),
	  AT(language), .choices = languages },
	{ SMV_OPT_DATE, 0, "as-of", "DATE", N_("the day to take as today"), AT(as_of) },
	{ SMV_OPT_FLAG, 'q', "quiet", NULL, N_("no talk, only data, findings and failures"), AT(quiet) },
	{ SMV_OPT_FLAG, 0, "no-color", NULL, N_("no colors; also with $NO_COLOR"), AT(no_color) },
	{ SMV_OPT_FLAG, 'h', "help", NULL, N_("show this help"), AT(help) },
	{ SMV_OPT_FLAG, 0, "version", NULL, N_("show the version"), AT(version) },
	{ SMV_OPT_END },
};

size_t smv_option_groups(const struct smv_command *command, struct smv_option_group groups[SMV_OPTION_GROUPS])
{
	size_t count = 0;

	if (command && command->options)
		groups[count++] = (struct smv_option_group){ N_("Options"), command->options, false };
	if (command && command->imports)
		groups[count++] = (struct smv_option_group){ N_("Reading"), importing, true };
	if (command && command->shows)
		groups[count++] = (struct smv_option_group){ N_("Output"), showing, true };
	if (command && smv_command_changes(command))
		groups[count++] = (struct smv_option_group){ N_("Changes"), changing, true };
	groups[count++] = (struct smv_option_group){ N_("Everywhere"), global, true };
	return count;
}
