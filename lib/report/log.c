/* SPDX-License-Identifier: EUPL-1.2 */
/* The journal as a document. */
#include "report/log.h"
#include "base/language.h"
#include "emit/writer.h"
#include "samverkan/fail.h"

#include <stdio.h>

enum { COLUMNS = 7 };

static int write_entry(struct smv_writer *writer, const struct smv_log_entry *entry)
{
	const struct smv_value values[COLUMNS] = {
		smv_number_value(entry->id),
		smv_text_value(entry->at),
		smv_text_value(entry->who),
		smv_text_value(entry->command),
		entry->found ? smv_code_value("found", _("Done, with findings")) : smv_code_value("done", _("Done")),
		smv_text_value(entry->objects),
		smv_text_value(entry->changes),
	};

	return smv_writer_row(writer, values);
}

int smv_report_log(struct smv_writer *writer, int32_t as_of, const struct smv_log_entry *entries, size_t count, bool changes,
		   const char *head)
{
	const struct smv_column columns[COLUMNS] = {
		{ "id", _("No."), SMV_COUNT, false },
		{ "at", _("When"), SMV_TEXT, false },
		{ "who", _("Who"), SMV_TEXT, false },
		{ "command", _("Command"), SMV_TEXT, false },
		{ "outcome", _("Outcome"), SMV_TEXT, false },
		{ "objects", _("What was changed"), SMV_TEXT, false },
		{ "changes", _("How"), SMV_TEXT, false },
	};
	const struct smv_table table = { .name = "journal", .title = _("Journal"), .main = true, .columns = columns,
					 .column_count = changes ? COLUMNS : COLUMNS - 1 };
	const struct smv_document document = { .title = _("Journal"), .as_of = as_of };
	char note[160];
	size_t i;
	int rc;

	if ((rc = smv_writer_document(writer, &document)) || (rc = smv_writer_table(writer, &table)))
		return rc;
	for (i = 0; !rc && i < count; i++)
		rc = write_entry(writer, &entries[i]);
	snprintf(note, sizeof note, _("Head of the journal: %s"), head);
	return rc ? rc : smv_writer_note(writer, note);
}
