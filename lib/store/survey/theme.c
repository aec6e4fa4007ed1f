/* SPDX-License-Identifier: EUPL-1.2 */
/* The themes of a survey's texts, and the notes of focus groups and workshops that share them. */
#include "base/date.h"
#include "base/fail.h"
#include "base/pool.h"
#include "base/text.h"
#include "store/survey/response.h"
#include "store/engine/statement.h"
#include "store/survey/survey.h"
#include "store/survey/theme.sql.h"

#include <stdlib.h>
#include <string.h>

struct sorted {
	const char *key;
	struct smv_theme theme;
};

static int by_name(const void *a, const void *b)
{
	const struct sorted *x = a, *y = b;

	return strcmp(x->key, y->key);
}

int smv_theme_list(struct smv_store *store, struct smv_pool *pool, int64_t survey, struct smv_theme **themes, size_t *count)
{
	sqlite3_stmt *st = smv_statement(store, sql_theme_list);
	struct sorted *list = NULL;
	size_t room = 0, i;
	bool row;
	int rc;

	*count = 0;
	*themes = NULL;
	if (!st)
		return SMV_INTERNAL;
	smv_bind_number(st, "survey", survey);
	while (!(rc = smv_step_row(store, st, &row)) && row) {
		const char *name = smv_column_text(st, "name", pool);

		list = smv_grow(pool, list, *count, &room, sizeof *list);
		list[(*count)++] = (struct sorted){ smv_text_sort_key(pool, name),
						    { smv_column_number(st, "id"), name, (size_t)smv_column_number(st, "texts") } };
	}
	if (*count > 1)
		qsort(list, *count, sizeof *list, by_name);
	*themes = smv_alloc(pool, (*count + 1) * sizeof **themes);
	for (i = 0; i < *count; i++)
		(*themes)[i] = list[i].theme;
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
	sqlite3_stmt *st = smv_statement(store, sql_theme_marks);
	size_t room = 0, i;
	bool row;
	int rc;

	*marks = NULL;
	*count = 0;
	if (!st)
		return SMV_INTERNAL;
	smv_bind_number(st, "survey", survey);
	if (question >= 0)
		smv_bind_number(st, "question", question);
	while (!(rc = smv_step_row(store, st, &row)) && row) {
		int64_t id = smv_column_number(st, "id"), of = smv_column_number(st, "question"), theme = smv_column_number(st, "theme");

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

int smv_theme_add(struct smv_store *store, struct smv_pool *pool, int64_t survey, const char *name, bool *added)
{
	sqlite3_stmt *st = smv_statement(store, sql_theme_find);
	int rc;

	*added = false;
	if (!st)
		return SMV_INTERNAL;
	smv_bind_number(st, "survey", survey);
	smv_bind_text(st, "key", smv_text_key(pool, name));
	rc = smv_step_row(store, st, added);
	sqlite3_reset(st);
	*added = !rc && !*added;
	if (!*added)
		return rc;
	if (!(st = smv_statement(store, sql_theme_add)))
		return SMV_INTERNAL;
	smv_bind_number(st, "survey", survey);
	smv_bind_text(st, "name", name);
	smv_bind_text(st, "key", smv_text_key(pool, name));
	return smv_step_done(store, st);
}

int smv_theme_drop(struct smv_store *store, int64_t theme)
{
	sqlite3_stmt *st = smv_statement(store, sql_theme_delete);

	if (!st)
		return SMV_INTERNAL;
	smv_bind_number(st, "id", theme);
	return smv_step_done(store, st);
}

/* Runs a statement about one text or note, and perhaps a theme. */
static int about(struct smv_store *store, const char *sql, int64_t text, int64_t theme)
{
	sqlite3_stmt *st = smv_statement(store, sql);
	int64_t response = 0, question = 0;

	if (!st)
		return SMV_INTERNAL;
	if (text > 0)
		smv_text_of_id(text, &response, &question);
	smv_bind_number(st, "response", response);
	smv_bind_number(st, "question", question);
	smv_bind_number(st, "note", -text);
	smv_bind_number(st, "theme", theme);
	return smv_step_done(store, st);
}

int smv_theme_mark(struct smv_store *store, int64_t text, const int64_t *themes, size_t count)
{
	size_t i;
	int rc = about(store, text > 0 ? sql_response_theme_clear : sql_note_theme_clear, text, 0);

	for (i = 0; !rc && i < count; i++)
		rc = about(store, text > 0 ? sql_response_theme_add : sql_note_theme_add, text, themes[i]);
	return rc;
}

static enum smv_note_aspect aspect_of(const char *code)
{
	const struct smv_choice *choice = code ? smv_choice_by_word(smv_note_aspects, code) : NULL;

	return choice ? (enum smv_note_aspect)(choice - smv_note_aspects + 1) : SMV_NOTE_NONE;
}

int smv_survey_notes(struct smv_store *store, struct smv_pool *pool, int64_t survey, struct smv_survey_note **notes, size_t *count)
{
	sqlite3_stmt *st = smv_statement(store, sql_note_list);
	size_t room = 0;
	bool row;
	int rc;

	*notes = NULL;
	*count = 0;
	if (!st)
		return SMV_INTERNAL;
	smv_bind_number(st, "survey", survey);
	while (!(rc = smv_step_row(store, st, &row)) && row) {
		*notes = smv_grow(pool, *notes, *count, &room, sizeof **notes);
		(*notes)[(*count)++] = (struct smv_survey_note){
			.id = -smv_column_number(st, "id"),
			.group = smv_column_text(st, "meeting", pool),
			.participants = smv_column_text(st, "participants", pool),
			.day = smv_column_date(st, "day"),
			.statement = smv_column_text(st, "statement", pool),
			.topic = smv_column_text(st, "topic", pool),
			.aspect = aspect_of(smv_column_text(st, "aspect", pool)),
		};
	}
	return rc;
}

int smv_survey_note_add(struct smv_store *store, int64_t survey, struct smv_survey_note *note)
{
	sqlite3_stmt *st = smv_statement(store, sql_note_add);
	bool row;
	int rc;

	if (!st)
		return SMV_INTERNAL;
	smv_bind_number(st, "survey", survey);
	smv_bind_text(st, "meeting", note->group);
	smv_bind_text(st, "participants", note->participants);
	smv_bind_date(st, "day", note->day);
	smv_bind_text(st, "statement", note->statement);
	smv_bind_text(st, "topic", note->topic);
	if (note->aspect)
		smv_bind_text(st, "aspect", smv_note_aspects[note->aspect - 1].code);
	if (!(rc = smv_step_row(store, st, &row)) && row)
		note->id = -sqlite3_column_int64(st, 0);
	sqlite3_reset(st);
	return rc;
}
