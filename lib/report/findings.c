/* SPDX-License-Identifier: EUPL-1.2 */
/* Findings as a document. */
#include "report/findings.h"
#include "base/language.h"
#include "emit/writer.h"
#include "samverkan/fail.h"

enum { FILE_NAME, LINE, ROW, COLUMN, HEADER, SEVERITY, MESSAGE, RULE, COLUMNS };

static struct smv_value place_value(long place)
{
	return (struct smv_value){ .known = place > 0, .number = place };
}

static int write_finding(struct smv_writer *writer, const struct smv_finding *finding, bool places)
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
		[MESSAGE] = smv_text_value(finding->message),
		[RULE] = smv_text_value(smv_id_text(finding->id)),
	};

	return smv_writer_row(writer, values + (places ? FILE_NAME : SEVERITY));
}

int smv_report_findings(struct smv_writer *writer, const char *title, int32_t as_of, const struct smv_findings *findings)
{
	const struct smv_column columns[COLUMNS] = {
		[FILE_NAME] = { "file", _("File"), SMV_TEXT, false },
		[LINE] = { "line", _("Line"), SMV_COUNT, false },
		[ROW] = { "row", _("Row"), SMV_COUNT, false },
		[COLUMN] = { "column", _("Column"), SMV_TEXT, false },
		[HEADER] = { "header", _("Header"), SMV_TEXT, false },
		[SEVERITY] = { "severity", _("Severity"), SMV_TEXT, false },
		[MESSAGE] = { "message", _("Message"), SMV_TEXT, false },
		[RULE] = { "rule", _("Rule id"), SMV_TEXT, false },
	};
	const struct smv_document document = { .title = title, .as_of = as_of };
	struct smv_table table = { .name = "finding", .title = _("Findings"), .columns = columns, .column_count = COLUMNS };
	bool places = false;
	size_t i;
	int rc;

	/* Findings about a round stand in no file: no empty columns for them. */
	for (i = 0; i < findings->count; i++)
		places = places || findings->items[i].place.file || findings->items[i].place.header;
	if (!places && findings->count) {
		table.columns = columns + SEVERITY;
		table.column_count = COLUMNS - SEVERITY;
	}
	if ((rc = smv_writer_document(writer, &document)) || (rc = smv_writer_table(writer, &table)))
		return rc;
	for (i = 0; !rc && i < findings->count; i++)
		rc = write_finding(writer, &findings->items[i], places || !findings->count);
	return rc;
}
