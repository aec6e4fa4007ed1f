/* SPDX-License-Identifier: EUPL-1.2 */
#include "cmd/survey/notes.h"
#include "base/date.h"
#include "base/dictionary.h"
#include "base/fail.h"
#include "base/language.h"
#include "base/pool.h"
#include "cmd/run/command.h"
#include "cmd/run/import.h"
#include "model/survey/survey_note.h"
#include "store/survey/survey.h"

#include <string.h>

/* Which statements there are, each in its group. */
static void remember(struct smv_dictionary *known, struct smv_pool *pool, const struct smv_survey_note *note, bool *is_new)
{
	const char *words = smv_printf(pool, "%s\n%s", note->group, note->statement);

	smv_dictionary_add(known, words, strlen(words), is_new);
}

static int take_row(struct smv_session *session, const struct smv_survey *survey, const struct smv_import *import,
		    const struct smv_record *record, struct smv_dictionary *known, struct smv_intake_counts *counts)
{
	struct smv_survey_note note = { 0 };
	bool is_new;

	counts->rows++;
	if (record->bad || !smv_survey_note_decode(session->pool, import->map, record, &note, session->findings)) {
		counts->refused++;
		return SMV_OK;
	}
	remember(known, session->pool, &note, &is_new);
	if (!is_new) {
		counts->unchanged++;
		return SMV_OK;
	}
	counts->added++;
	return smv_survey_note_add(session->store, survey->id, &note);
}

int smv_survey_take_notes(struct smv_session *session, const struct smv_survey *survey, const char *path)
{
	struct smv_dictionary *known = smv_dictionary_new(session->pool);
	struct smv_intake_counts counts = { 0 };
	struct smv_survey_note *notes;
	struct smv_import import;
	struct smv_record record;
	size_t count, i;
	bool is_new;
	int rc;

	if ((rc = smv_survey_notes(session->store, session->pool, survey->id, &notes, &count)))
		return rc;
	for (i = 0; i < count; i++)
		remember(known, session->pool, &notes[i], &is_new);
	if (!(rc = smv_import_open(session, path, smv_survey_note_fields, &import))) {
		smv_import_say_unused(session, &import);
		while (!(rc = smv_source_next(import.source, &record)) && !record.end)
			if ((rc = take_row(session, survey, &import, &record, known, &counts)))
				break;
	}
	if (!rc)
		rc = smv_import_settle(session, &import, &counts);
	smv_import_close(&import);
	return rc;
}
