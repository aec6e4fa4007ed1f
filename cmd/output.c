/* SPDX-License-Identifier: EUPL-1.2 */
/* Where what is shown goes to, and in which format. */
#include "base/fail.h"
#include "base/language.h"
#include "cmd/options.h"

#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

static enum smv_format format_of_code(const char *code)
{
	if (!strcmp(code, "csv"))
		return SMV_FORMAT_CSV;
	if (!strcmp(code, "json"))
		return SMV_FORMAT_JSON;
	if (!strcmp(code, "xlsx"))
		return SMV_FORMAT_XLSX;
	return SMV_FORMAT_TABLE;
}

static int settle_format(const struct smv_shared *shared, bool to_stdout, struct smv_output *output)
{
	output->format = shared->excel ? SMV_FORMAT_CSV : SMV_FORMAT_TABLE;
	if (shared->format)
		output->format = format_of_code(shared->format);
	else if (!to_stdout && !smv_format_of_name(shared->output, &output->format) && !shared->excel)
		return smv_fail(SMV_USAGE,
				_("--output: the format of %s is not known by its suffix, write .csv, .json or .xlsx, or add --format"),
				shared->output);
	if (shared->excel && output->format != SMV_FORMAT_CSV)
		return smv_fail(SMV_USAGE, _("--excel is about CSV and does not go with another format, leave one of them out"));
	return SMV_OK;
}

int smv_output_settle(const struct smv_shared *shared, bool color, struct smv_output *output)
{
	bool to_stdout = !shared->output || !strcmp(shared->output, "-");
	struct winsize size;
	int rc;

	*output = (struct smv_output){ .path = shared->output, .excel = shared->excel };
	if ((rc = settle_format(shared, to_stdout, output)))
		return rc;
	if (!to_stdout || !isatty(STDOUT_FILENO))
		return SMV_OK;
	if (output->format == SMV_FORMAT_XLSX)
		return smv_fail(SMV_USAGE, _("a workbook cannot be shown in a terminal, add --output=FILE.xlsx"));
	output->color = color && !shared->no_color;
	if (!ioctl(STDOUT_FILENO, TIOCGWINSZ, &size))
		output->width = size.ws_col;
	return SMV_OK;
}

int smv_session_writer(struct smv_session *session, struct smv_writer **writer)
{
	return smv_writer_open(writer, &session->output);
}
