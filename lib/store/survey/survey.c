/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/survey/survey.h"
#include "base/date.h"
#include "base/fail.h"
#include "base/pool.h"
#include "base/text.h"
#include "store/engine/statement.h"
#include "store/survey/survey.sql.h"

static void read_survey(sqlite3_stmt *st, struct smv_pool *pool, struct smv_survey *survey)
{
	*survey = (struct smv_survey){
		.id = smv_column_number(st, "id"),
		.name = smv_column_text(st, "name", pool),
		.title = smv_column_text(st, "title", pool),
		.sent = smv_column_number(st, "sent"),
		.settled = smv_column_number(st, "settled") != 0,
		.responses = (size_t)smv_column_number(st, "responses"),
		.notes = (size_t)smv_column_number(st, "notes"),
		.first = smv_column_date(st, "first"),
		.last = smv_column_date(st, "last"),
	};
}

int smv_survey_find(struct smv_store *store, struct smv_pool *pool, const char *name, struct smv_survey *survey, bool *found)
{
	sqlite3_stmt *st = smv_statement(store, sql_survey_list);
	int rc;

	*found = false;
	if (!st)
		return SMV_INTERNAL;
	smv_bind_text(st, "key", smv_text_key(pool, name));
	if (!(rc = smv_step_row(store, st, found)) && *found)
		read_survey(st, pool, survey);
	sqlite3_reset(st);
	return rc;
}

int smv_survey_list(struct smv_store *store, struct smv_pool *pool, struct smv_survey **list, size_t *count)
{
	sqlite3_stmt *st = smv_statement(store, sql_survey_list);
	size_t room = 0;
	bool row;
	int rc;

	*list = NULL;
	*count = 0;
	while (!(rc = smv_step_row(store, st, &row)) && row) {
		*list = smv_grow(pool, *list, *count, &room, sizeof **list);
		read_survey(st, pool, &(*list)[(*count)++]);
	}
	return rc;
}

int smv_survey_add(struct smv_store *store, struct smv_pool *pool, struct smv_survey *survey)
{
	sqlite3_stmt *st = smv_statement(store, sql_survey_add);
	bool row;
	int rc;

	if (!st)
		return SMV_INTERNAL;
	smv_bind_text(st, "name", survey->name);
	smv_bind_text(st, "key", smv_text_key(pool, survey->name));
	smv_bind_text(st, "title", survey->title);
	if (survey->sent)
		smv_bind_number(st, "sent", survey->sent);
	if (!(rc = smv_step_row(store, st, &row)) && row)
		survey->id = sqlite3_column_int64(st, 0);
	sqlite3_reset(st);
	return rc;
}

int smv_survey_put(struct smv_store *store, const struct smv_survey *survey)
{
	sqlite3_stmt *st = smv_statement(store, sql_survey_put);

	if (!st)
		return SMV_INTERNAL;
	smv_bind_number(st, "id", survey->id);
	smv_bind_text(st, "title", survey->title);
	if (survey->sent)
		smv_bind_number(st, "sent", survey->sent);
	smv_bind_number(st, "settled", survey->settled);
	return smv_step_done(store, st);
}

int smv_survey_delete(struct smv_store *store, int64_t survey)
{
	sqlite3_stmt *st = smv_statement(store, sql_survey_delete);

	if (!st)
		return SMV_INTERNAL;
	smv_bind_number(st, "id", survey);
	return smv_step_done(store, st);
}

static enum smv_question_kind kind_of(const char *code)
{
	const struct smv_choice *choice = smv_choice_by_word(smv_question_kinds, code);

	return choice ? (enum smv_question_kind)(choice - smv_question_kinds) : SMV_QUESTION_TEXT;
}

static int read_options(struct smv_store *store, struct smv_pool *pool, int64_t survey, struct smv_question *q)
{
	sqlite3_stmt *st = smv_statement(store, sql_option_list);
	size_t room = 0;
	bool row;
	int rc;

	if (!st)
		return SMV_INTERNAL;
	smv_bind_number(st, "survey", survey);
	smv_bind_number(st, "question", q->number);
	while (!(rc = smv_step_row(store, st, &row)) && row) {
		q->options = smv_grow(pool, q->options, q->option_count, &room, sizeof *q->options);
		q->options[q->option_count++] = (struct smv_answer_option){
			.code = smv_column_number(st, "code"),
			.label = smv_column_text(st, "label", pool),
			.short_label = smv_column_text(st, "short_label", pool),
			.value = smv_column_amount(st, "value"),
			.outside = smv_column_number(st, "outside") != 0,
			.other = smv_column_number(st, "other") != 0,
			.header = smv_column_text(st, "header", pool),
		};
	}
	return rc;
}

int smv_survey_questions(struct smv_store *store, struct smv_pool *pool, int64_t survey, struct smv_question **questions,
			 size_t *count)
{
	sqlite3_stmt *st = smv_statement(store, sql_question_list);
	size_t room = 0, i;
	bool row;
	int rc;

	*questions = NULL;
	*count = 0;
	if (!st)
		return SMV_INTERNAL;
	smv_bind_number(st, "survey", survey);
	while (!(rc = smv_step_row(store, st, &row)) && row) {
		*questions = smv_grow(pool, *questions, *count, &room, sizeof **questions);
		(*questions)[(*count)++] = (struct smv_question){
			.number = smv_column_number(st, "number"),
			.key = smv_column_text(st, "key", pool),
			.label = smv_column_text(st, "label", pool),
			.short_label = smv_column_text(st, "short_label", pool),
			.group = smv_column_text(st, "heading", pool),
			.kind = kind_of(smv_column_text(st, "kind", pool)),
			.header = smv_column_text(st, "header", pool),
			.personal = smv_column_number(st, "personal") != 0,
			.skipped = smv_column_number(st, "skipped") != 0,
			.organisation = smv_column_number(st, "organisation") != 0,
			.respondent_kind = smv_column_number(st, "respondent_kind") != 0,
		};
	}
	for (i = 0; !rc && i < *count; i++)
		rc = read_options(store, pool, survey, &(*questions)[i]);
	return rc;
}

static int put_option(struct smv_store *store, int64_t survey, int64_t question, const struct smv_answer_option *option, size_t place)
{
	sqlite3_stmt *st = smv_statement(store, sql_option_put);

	if (!st)
		return SMV_INTERNAL;
	smv_bind_number(st, "survey", survey);
	smv_bind_number(st, "question", question);
	smv_bind_number(st, "code", option->code);
	smv_bind_number(st, "place", (int64_t)place);
	smv_bind_text(st, "label", option->label);
	smv_bind_text(st, "short_label", option->short_label);
	smv_bind_amount(st, "value", option->value);
	smv_bind_number(st, "outside", option->outside);
	smv_bind_number(st, "other", option->other);
	smv_bind_text(st, "header", option->header);
	return smv_step_done(store, st);
}

int smv_question_put(struct smv_store *store, int64_t survey, const struct smv_question *q)
{
	sqlite3_stmt *st = smv_statement(store, sql_question_put);
	size_t i;
	int rc;

	if (!st)
		return SMV_INTERNAL;
	smv_bind_number(st, "survey", survey);
	smv_bind_number(st, "number", q->number);
	smv_bind_text(st, "key", q->key);
	smv_bind_text(st, "label", q->label);
	smv_bind_text(st, "short_label", q->short_label);
	smv_bind_text(st, "heading", q->group);
	smv_bind_text(st, "kind", smv_question_kinds[q->kind].code);
	smv_bind_text(st, "header", q->header);
	smv_bind_number(st, "personal", q->personal);
	smv_bind_number(st, "skipped", q->skipped);
	smv_bind_number(st, "organisation", q->organisation);
	smv_bind_number(st, "respondent_kind", q->respondent_kind);
	if ((rc = smv_step_done(store, st)))
		return rc;
	if (!(st = smv_statement(store, sql_option_clear)))
		return SMV_INTERNAL;
	smv_bind_number(st, "survey", survey);
	smv_bind_number(st, "question", q->number);
	rc = smv_step_done(store, st);
	for (i = 0; !rc && i < q->option_count; i++)
		rc = put_option(store, survey, q->number, &q->options[i], i);
	return rc;
}
