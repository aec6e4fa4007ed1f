/* SPDX-License-Identifier: EUPL-1.2 */
/* Surveys, their questions and the options of these. */
#include "store/survey/survey.h"
#include "base/text.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"
#include "store/engine/query.h"
#include "store/survey/survey.sql.h"

static void read_survey(struct smv_query *row, struct smv_pool *pool, void *item)
{
	*(struct smv_survey *)item = (struct smv_survey){
		.id = smv_query_number(row, "id"),
		.name = smv_query_text(row, "name", pool),
		.title = smv_query_text(row, "title", pool),
		.sent = smv_query_number(row, "sent"),
		.settled = smv_query_yes(row, "settled"),
		.responses = (size_t)smv_query_number(row, "responses"),
		.notes = (size_t)smv_query_number(row, "notes"),
		.first = smv_query_date(row, "first"),
		.last = smv_query_date(row, "last"),
	};
}

int smv_survey_find(struct smv_store *store, struct smv_pool *pool, const char *name, struct smv_survey *survey, bool *found)
{
	struct smv_query *query = smv_query(store, sql_survey_list);

	smv_query_bind_text(query, "key", smv_text_key(pool, name));
	return smv_query_get(query, pool, read_survey, survey, found);
}

int smv_survey_list(struct smv_store *store, struct smv_pool *pool, struct smv_survey **list, size_t *count)
{
	return smv_query_list(smv_query(store, sql_survey_list), pool, read_survey, sizeof **list, list, count);
}

int smv_survey_add(struct smv_store *store, struct smv_pool *pool, struct smv_survey *survey)
{
	struct smv_query *query = smv_query(store, sql_survey_add);
	int rc;

	smv_query_bind_text(query, "name", survey->name);
	smv_query_bind_text(query, "key", smv_text_key(pool, survey->name));
	smv_query_bind_text(query, "title", survey->title);
	if (survey->sent)
		smv_query_bind_number(query, "sent", survey->sent);
	rc = smv_query_run(query);
	survey->id = smv_query_added(store);
	return rc;
}

int smv_survey_put(struct smv_store *store, const struct smv_survey *survey)
{
	struct smv_query *query = smv_query(store, sql_survey_put);

	smv_query_bind_text(query, "title", survey->title);
	if (survey->sent)
		smv_query_bind_number(query, "sent", survey->sent);
	smv_query_bind_number(query, "settled", survey->settled);
	smv_query_bind_number(query, "id", survey->id);
	return smv_query_run(query);
}

int smv_survey_delete(struct smv_store *store, int64_t survey)
{
	return smv_query_about(store, sql_survey_delete, "id", survey);
}

static enum smv_question_kind kind_of(const char *code)
{
	const struct smv_choice *choice = smv_choice_by_word(smv_question_kinds, code);

	return choice ? (enum smv_question_kind)(choice - smv_question_kinds) : SMV_QUESTION_TEXT;
}

static void read_option(struct smv_query *row, struct smv_pool *pool, void *item)
{
	*(struct smv_answer_option *)item = (struct smv_answer_option){
		.code = smv_query_number(row, "code"),
		.label = smv_query_text(row, "label", pool),
		.short_label = smv_query_text(row, "short_label", pool),
		.value = smv_query_amount(row, "value"),
		.outside = smv_query_yes(row, "outside"),
		.other = smv_query_yes(row, "other"),
		.header = smv_query_text(row, "header", pool),
	};
}

static int read_options(struct smv_store *store, struct smv_pool *pool, int64_t survey, struct smv_question *q)
{
	struct smv_query *query = smv_query(store, sql_option_list);

	smv_query_bind_number(query, "survey", survey);
	smv_query_bind_number(query, "question", q->number);
	return smv_query_list(query, pool, read_option, sizeof *q->options, &q->options, &q->option_count);
}

static void read_question(struct smv_query *row, struct smv_pool *pool, void *item)
{
	*(struct smv_question *)item = (struct smv_question){
		.number = smv_query_number(row, "number"),
		.key = smv_query_text(row, "key", pool),
		.label = smv_query_text(row, "label", pool),
		.short_label = smv_query_text(row, "short_label", pool),
		.group = smv_query_text(row, "heading", pool),
		.kind = kind_of(smv_query_text(row, "kind", pool)),
		.header = smv_query_text(row, "header", pool),
		.personal = smv_query_yes(row, "personal"),
		.skipped = smv_query_yes(row, "skipped"),
		.organisation = smv_query_yes(row, "organisation"),
		.respondent_kind = smv_query_yes(row, "respondent_kind"),
	};
}

int smv_survey_questions(struct smv_store *store, struct smv_pool *pool, int64_t survey, struct smv_question **questions,
			 size_t *count)
{
	struct smv_query *query = smv_query(store, sql_question_list);
	size_t i;
	int rc;

	smv_query_bind_number(query, "survey", survey);
	rc = smv_query_list(query, pool, read_question, sizeof **questions, questions, count);
	for (i = 0; !rc && i < *count; i++)
		rc = read_options(store, pool, survey, &(*questions)[i]);
	return rc;
}

static int clear_options(struct smv_store *store, int64_t survey, int64_t question)
{
	struct smv_query *query = smv_query(store, sql_option_clear);

	smv_query_bind_number(query, "survey", survey);
	smv_query_bind_number(query, "question", question);
	return smv_query_run(query);
}

static int put_option(struct smv_store *store, int64_t survey, int64_t question, const struct smv_answer_option *option, size_t place)
{
	struct smv_query *query = smv_query(store, sql_option_put);

	smv_query_bind_number(query, "survey", survey);
	smv_query_bind_number(query, "question", question);
	smv_query_bind_number(query, "code", option->code);
	smv_query_bind_number(query, "place", (int64_t)place);
	smv_query_bind_text(query, "label", option->label);
	smv_query_bind_text(query, "short_label", option->short_label);
	smv_query_bind_amount(query, "value", option->value);
	smv_query_bind_number(query, "outside", option->outside);
	smv_query_bind_number(query, "other", option->other);
	smv_query_bind_text(query, "header", option->header);
	return smv_query_run(query);
}

int smv_question_put(struct smv_store *store, int64_t survey, const struct smv_question *q)
{
	struct smv_query *query = smv_query(store, sql_question_put);
	size_t i;
	int rc;

	smv_query_bind_number(query, "survey", survey);
	smv_query_bind_number(query, "number", q->number);
	smv_query_bind_text(query, "key", q->key);
	smv_query_bind_text(query, "label", q->label);
	smv_query_bind_text(query, "short_label", q->short_label);
	smv_query_bind_text(query, "heading", q->group);
	smv_query_bind_text(query, "kind", smv_question_kinds[q->kind].code);
	smv_query_bind_text(query, "header", q->header);
	smv_query_bind_number(query, "personal", q->personal);
	smv_query_bind_number(query, "skipped", q->skipped);
	smv_query_bind_number(query, "organisation", q->organisation);
	smv_query_bind_number(query, "respondent_kind", q->respondent_kind);
	if ((rc = smv_query_run(query)) || (rc = clear_options(store, survey, q->number)))
		return rc;
	for (i = 0; !rc && i < q->option_count; i++)
		rc = put_option(store, survey, q->number, &q->options[i], i);
	return rc;
}
