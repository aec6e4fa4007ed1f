/* SPDX-License-Identifier: EUPL-1.2 */
#include "cmd/findings.h"
#include "base/fail.h"
#include "base/language.h"
#include "base/pool.h"

#include <stdio.h>

enum { SHOWN = 50 };

void smv_findings_print(const struct smv_session *session)
{
	const struct smv_findings *findings = session->findings;
	size_t i;

	for (i = 0; i < findings->count && i < SHOWN; i++) {
		struct smv_mark mark = smv_mark(session->pool);

		fprintf(stderr, "%s\n", smv_finding_text(session->pool, &findings->items[i]));
		smv_reset(session->pool, mark);
	}
	if (i == findings->count)
		return;
	fprintf(stderr, smv_translate_plural("... and %zu more", "... and %zu more", findings->count - i),
		findings->count - i);
	fprintf(stderr, "%s\n", session->imports ? _("; all of them with --findings=FILE.csv") : "");
}

enum { FILE_NAME, LINE, ROW, COLUMN, HEADER, SEVERITY, RULE, MESSAGE, COLUMNS };

static struct smv_value place_value(long place)
{
	return (struct smv_value){ .known = place > 0, .number = place };
}

static int write_finding(struct smv_writer *writer, const struct smv_finding *finding)
{
	const struct smv_place *place = &finding->place;
	char letters[SMV_COLUMN_ROOM];
	bool warning = finding->severity == SMV_WARNING;
	const struct smv_value values[COLUMNS] = {
		[FILE_NAME] = smv_text_value(place->file),
		[LINE] = place_value(place->line),
		[ROW] = place_value(place->row),
		[COLUMN] = smv_text_value(place->column < 0 || !place->file ? NULL : smv_column_letters(letters, place->column)),
		[HEADER] = smv_text_value(place->header),
		[SEVERITY] = smv_code_value(warning ? "warning" : "error", warning ? _("Warning") : _("Error")),
		[RULE] = smv_text_value(finding->rule),
		[MESSAGE] = smv_text_value(finding->message),
	};

	return smv_writer_row(writer, values);
}

int smv_findings_write(const struct smv_session *session, const char *path)
{
	const struct smv_column columns[COLUMNS] = {
		[FILE_NAME] = { "file", _("File"), SMV_TEXT, false },
		[LINE] = { "line", _("Line"), SMV_COUNT, false },
		[ROW] = { "row", _("Row"), SMV_COUNT, false },
		[COLUMN] = { "column", _("Column"), SMV_TEXT, false },
		[HEADER] = { "header", _("Header"), SMV_TEXT, false },
		[SEVERITY] = { "severity", _("Severity"), SMV_TEXT, false },
		[RULE] = { "rule", _("Rule"), SMV_TEXT, false },
		[MESSAGE] = { "message", _("Message"), SMV_TEXT, false },
	};
	const struct smv_table table = { .name = "finding", .title = _("Findings"), .columns = columns, .column_count = COLUMNS };
	const struct smv_document document = { .title = _("Findings"), .as_of = session->today };
	struct smv_output output = { .path = path, .excel = session->output.excel };
	struct smv_writer *writer = NULL;
	size_t i;
	int rc;

	if (!smv_format_of_name(path, &output.format))
		output.format = SMV_FORMAT_CSV;
	if ((rc = smv_writer_open(&writer, &output)) || (rc = smv_writer_document(writer, &document)))
		goto out;
	rc = smv_writer_table(writer, &table);
	for (i = 0; !rc && i < session->findings->count; i++)
		rc = write_finding(writer, &session->findings->items[i]);
out:
	return smv_writer_close(writer, rc);
}

int smv_session_verdict(const struct smv_session *session)
{
	size_t errors = session->findings->errors;

	if (!errors)
		return SMV_OK;
	if (session->skip_bad)
		return SMV_FOUND;
	return smv_fail(SMV_DATA,
			smv_translate_plural("%zu error, nothing stored; mend it, or store the other rows with --skip-bad",
					     "%zu errors, nothing stored; mend them, or store the other rows with --skip-bad",
					     errors),
			errors);
}
