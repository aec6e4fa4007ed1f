/* SPDX-License-Identifier: EUPL-1.2 */
/* What is particular about the rows of notes from focus groups. */
#include "cmd/survey/notes.h"
#include "base/dictionary.h"
#include "base/language.h"
#include "cmd/run/command.h"
#include "cmd/run/import.h"
#include "model/survey/survey_note.h"
#include "samverkan/date.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"
#include "store/survey/survey.h"

#include <string.h>

struct work {
	struct smv_session *session;
	int64_t survey;
	struct smv_dictionary *known; /* the statements that there are, each in its group */
	const struct smv_intake_file *file;
};

static const char *words_of(struct smv_pool *pool, const struct smv_survey_note *note)
{
	return smv_printf(pool, "%s\n%s", note->group, note->statement);
}

static int begin(void *self, const struct smv_intake_file *file)
{
	((struct work *)self)->file = file;
	return SMV_OK;
}

static int decode(void *self, struct smv_intake_row *row, bool *fine)
{
	const struct work *w = self;

	*fine = smv_survey_note_decode(row->pool, w->file->map, row->record, row->object, row->findings);
	return SMV_OK;
}

static int identify(void *self, struct smv_intake_row *row, bool *fine)
{
	const char *words = words_of(row->pool, row->object);

	(void)self;
	row->identity = (struct smv_identity){ words, strlen(words) };
	*fine = true;
	return SMV_OK;
}

/* The same statement of the same group is the same note, whatever else the row says of it. */
static int add(void *self, struct smv_intake_row *row, bool *known)
{
	struct work *w = self;
	bool is_new;

	smv_dictionary_add(w->known, row->identity.bytes, row->identity.size, &is_new);
	*known = !is_new;
	return is_new ? smv_survey_note_add(w->session->store, w->survey, row->object) : SMV_OK;
}

static const struct smv_intake_kind notes = {
	.fields = smv_survey_note_fields,
	.size = sizeof(struct smv_survey_note),
	.begin = begin,
	.decode = decode,
	.identify = identify,
	.add = add,
	.twice_id = SMV_ID_ROW_TWICE,
};

int smv_survey_take_notes(struct smv_session *session, const struct smv_survey *survey)
{
	struct work w = { .session = session, .survey = survey->id, .known = smv_dictionary_new(session->pool) };
	const struct smv_import_job job = { .kind = &notes, .self = &w };
	struct smv_survey_note *list;
	size_t count, i;
	bool is_new;
	int rc;

	if ((rc = smv_survey_notes(session->store, session->pool, survey->id, &list, &count)))
		return rc;
	for (i = 0; i < count; i++) {
		const char *words = words_of(session->pool, &list[i]);

		smv_dictionary_add(w.known, words, strlen(words), &is_new);
	}
	return smv_import_operands(session, &job, 1);
}
