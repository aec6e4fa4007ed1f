/* SPDX-License-Identifier: EUPL-1.2 */
/* Where what is shown goes to, and in which format. */
#include "base/language.h"
#include "cmd/line/options.h"
#include "report/provenance.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"
#include "store/journal/journal.h"
#include "store/session.h"

#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

static int settle_format(struct smv_pool *pool, const struct smv_shared *shared, bool to_stdout,
			 struct smv_output *output)
{
	output->format = shared->excel ? SMV_FORMAT_CSV : SMV_FORMAT_TABLE;
	if (shared->format)
		output->format = smv_format_of_code(shared->format);
	else if (!to_stdout && !smv_format_of_name(shared->output, &output->format) && !shared->excel)
		return smv_fail(SMV_USAGE,
				_("--output: the format of %s is not known by its suffix, write %s, or add --format"),
				shared->output, smv_format_suffixes(pool));
	if (shared->excel && output->format != SMV_FORMAT_CSV)
		return smv_fail(SMV_USAGE, _("--excel is about CSV and does not go with another format, leave one of them out"));
	return SMV_OK;
}

int smv_output_settle(struct smv_pool *pool, const struct smv_shared *shared, bool color,
		      struct smv_output *output)
{
	bool to_stdout = !shared->output || !strcmp(shared->output, "-");
	struct winsize size;
	int rc;

	*output = (struct smv_output){ .path = shared->output, .excel = shared->excel };
	if ((rc = settle_format(pool, shared, to_stdout, output)))
		return rc;
	if (!to_stdout || !isatty(STDOUT_FILENO))
		return SMV_OK;
	if (smv_format_is_binary(output->format))
		return smv_fail(SMV_USAGE, _("--format=%s is not for the terminal, add --output=FILE.%s"),
				smv_format_choices[output->format].code, smv_format_suffix(output->format));
	output->color = color && !shared->no_color;
	if (!ioctl(STDOUT_FILENO, TIOCGWINSZ, &size))
		output->width = size.ws_col;
	return SMV_OK;
}

struct files {
	const char **items;
	size_t count, room;
};

static void add_file(struct smv_pool *pool, struct files *files, const char *path)
{
	files->items = smv_grow(pool, files->items, files->count, &files->room, sizeof *files->items);
	files->items[files->count++] = path;
}

static void add_option_files(struct smv_pool *pool, struct files *files, const struct smv_option *o, const char *values)
{
	size_t i;

	for (; o && o->kind != SMV_OPT_END; o++) {
		const struct smv_list *list = (const struct smv_list *)(const void *)(values + o->at);
		const char *const *path = (const char *const *)(const void *)(values + o->at);

		if (o->completes != SMV_COMPLETE_FILE)
			continue;
		if (o->kind == SMV_OPT_TEXT && *path)
			add_file(pool, files, *path);
		for (i = 0; o->kind == SMV_OPT_LIST && i < list->count; i++)
			add_file(pool, files, list->items[i]);
	}
}

const char *const *smv_line_files(struct smv_pool *pool, const struct smv_line *line, const char *db)
{
	struct files files = { 0 };
	int i;

	add_file(pool, &files, db);
	for (i = 0; i < line->operand_count; i++)
		if (smv_operand_completes(line->command, i) == SMV_COMPLETE_FILE)
			add_file(pool, &files, line->operands[i]);
	add_option_files(pool, &files, line->command->options, line->values);
	add_file(pool, &files, NULL);
	return files.items;
}

int smv_session_writer(struct smv_session *session, struct smv_writer **writer)
{
	return smv_writer_open(writer, &session->output);
}

int smv_session_end_report(struct smv_session *session, struct smv_writer *writer, int rc)
{
	const char *head;

	if (writer && !rc && !(rc = smv_store_head(session->store, session->pool, &head)))
		rc = smv_report_provenance(session->pool, writer, head);
	return smv_writer_close(writer, rc);
}
