/* SPDX-License-Identifier: EUPL-1.2 */
/* The themes of a survey's texts, and the notes of focus groups and workshops that share them. */
#include "base/text.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"
#include "store/engine/query.h"
#include "store/survey/response.h"
#include "store/survey/survey.h"
#include "store/survey/theme.sql.h"

#include <stdlib.h>
#include <string.h>

static void read_theme(struct smv_query *row, struct smv_pool *pool, void *item)
{
	*(struct smv_theme *)item = (struct smv_theme){
		.id = smv_query_number(row, "id"),
		.name = smv_query_text(row, "name", pool),
		.texts = (size_t)smv_query_number(row, "texts"),
	};
}

static const char *name_of(const void *theme)
{
	return ((const struct smv_theme *)theme)->name;
}

int smv_theme_list(struct smv_store *store, struct smv_pool *pool, int64_t survey, struct smv_theme **themes, size_t *count)
{
	struct smv_query *query = smv_query(store, sql_theme_list);
	int rc;

	smv_query_bind_number(query, "survey", survey);
	if (!(rc = smv_query_list(query, pool, read_theme, sizeof **themes, themes, count)))
		smv_text_sort(*themes, *count, sizeof **themes, name_of);
	return rc;
}

static int by_text(const void *a, const void *b)
{
	const struct smv_theme_mark *x = a, *y = b;

	if (x->text != y->text)
		return x->text < y->text ? -1 : 1;
	return (x->theme > y->theme) - (x->theme < y->theme);
}

int smv_theme_marks(struct smv_store *store, struct smv_pool *pool, int64_t survey, int64_t question,
		    const struct smv_theme *themes, size_t theme_count, struct smv_theme_mark **marks, size_t *count)
{
	struct smv_query *query = smv_query(store, sql_theme_marks);
	size_t room = 0, i;
	bool row;
	int rc;

	*marks = NULL;
	*count = 0;
	smv_query_bind_number(query, "survey", survey);
	if (question >= 0)
		smv_query_bind_number(query, "question", question);
	while (!(rc = smv_query_next(query, &row)) && row) {
		int64_t id = smv_query_number(query, "id"), of = smv_query_number(query, "question"), theme = smv_query_number(query, "theme");

		for (i = 0; i < theme_count && themes[i].id != theme; i++)
			;
		if (i == theme_count)
			continue;
		*marks = smv_grow(pool, *marks, *count, &room, sizeof **marks);
		(*marks)[(*count)++] = (struct smv_theme_mark){ of ? smv_text_id(id, of) : id, of, i };
	}
	if (*count > 1)
		qsort(*marks, *count, sizeof **marks, by_text);
	return rc;
}

static int find_theme(struct smv_store *store, int64_t survey, const char *key, bool *found)
{
	struct smv_query *query = smv_query(store, sql_theme_find);
	int rc;

	smv_query_bind_number(query, "survey", survey);
	smv_query_bind_text(query, "key", key);
	rc = smv_query_one(query, found);
	smv_query_end(query);
	return rc;
}

int smv_theme_add(struct smv_store *store, struct smv_pool *pool, int64_t survey, const char *name, bool *added)
{
	const char *key = smv_text_key(pool, name);
	struct smv_query *query;
	bool found;
	int rc = find_theme(store, survey, key, &found);

	*added = !rc && !found;
	if (!*added)
		return rc;
	query = smv_query(store, sql_theme_add);
	smv_query_bind_number(query, "survey", survey);
	smv_query_bind_text(query, "name", name);
	smv_query_bind_text(query, "key", key);
	return smv_query_run(query);
}

int smv_theme_drop(struct smv_store *store, int64_t theme)
{
	return smv_query_about(store, sql_theme_delete, "id", theme);
}

/* A statement about one text or note. */
static struct smv_query *about(struct smv_store *store, const char *of_response, const char *of_note, int64_t text)
{
	struct smv_query *query = smv_query(store, text > 0 ? of_response : of_note);
	int64_t response, question;

	if (text <= 0) {
		smv_query_bind_number(query, "note", -text);
		return query;
	}
	smv_text_of_id(text, &response, &question);
	smv_query_bind_number(query, "response", response);
	smv_query_bind_number(query, "question", question);
	return query;
}

int smv_theme_mark(struct smv_store *store, int64_t text, const int64_t *themes, size_t count)
{
	size_t i;
	int rc = smv_query_run(about(store, sql_response_theme_clear, sql_note_theme_clear, text));

	for (i = 0; !rc && i < count; i++) {
		struct smv_query *query = about(store, sql_response_theme_add, sql_note_theme_add, text);

		smv_query_bind_number(query, "theme", themes[i]);
		rc = smv_query_run(query);
	}
	return rc;
}

static enum smv_note_aspect aspect_of(const char *code)
{
	const struct smv_choice *choice = code ? smv_choice_by_word(smv_note_aspects, code) : NULL;

	return choice ? (enum smv_note_aspect)(choice - smv_note_aspects + 1) : SMV_NOTE_NONE;
}

static void read_note(struct smv_query *row, struct smv_pool *pool, void *item)
{
	*(struct smv_survey_note *)item = (struct smv_survey_note){
		.id = -smv_query_number(row, "id"),
		.group = smv_query_text(row, "meeting", pool),
		.participants = smv_query_text(row, "participants", pool),
		.day = smv_query_date(row, "day"),
		.statement = smv_query_text(row, "statement", pool),
		.topic = smv_query_text(row, "topic", pool),
		.aspect = aspect_of(smv_query_text(row, "aspect", pool)),
	};
}

int smv_survey_notes(struct smv_store *store, struct smv_pool *pool, int64_t survey, struct smv_survey_note **notes, size_t *count)
{
	struct smv_query *query = smv_query(store, sql_note_list);

	smv_query_bind_number(query, "survey", survey);
	return smv_query_list(query, pool, read_note, sizeof **notes, notes, count);
}

int smv_survey_note_add(struct smv_store *store, int64_t survey, struct smv_survey_note *note)
{
	struct smv_query *query = smv_query(store, sql_note_add);
	int rc;

	smv_query_bind_number(query, "survey", survey);
	smv_query_bind_text(query, "meeting", note->group);
	smv_query_bind_text(query, "participants", note->participants);
	smv_query_bind_date(query, "day", note->day);
	smv_query_bind_text(query, "statement", note->statement);
	smv_query_bind_text(query, "topic", note->topic);
	if (note->aspect)
		smv_query_bind_text(query, "aspect", smv_note_aspects[note->aspect - 1].code);
	rc = smv_query_run(query);
	note->id = -smv_query_added(store);
	return rc;
}
