/* SPDX-License-Identifier: EUPL-1.2 */
/* What is older than the office keeps it: contacts that nobody has confirmed since, and what respondents wrote. */
#include "model/person/person_match.h"
#include "model/survey/survey_answers.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"
#include "store/engine/query.h"
#include "store/person/person.h"
#include "store/person/person.sql.h"
#include "store/person/person_search.h"
#include "store/survey/survey.h"

#include <string.h>

static int count_contacts(struct smv_store *store, int32_t before, int64_t *contacts)
{
	struct smv_query *query = smv_query(store, sql_outdated_contacts);
	int rc;

	smv_query_bind_date(query, "before", before);
	rc = smv_query_one(query, NULL);
	*contacts = rc ? 0 : smv_query_number(query, "contacts");
	smv_query_end(query);
	return rc;
}

/* A response with texts in it. */
struct written {
	int64_t id, survey;
	const char *answers;
};

static void read_written(struct smv_query *row, struct smv_pool *pool, void *item)
{
	*(struct written *)item = (struct written){ smv_query_number(row, "id"), smv_query_number(row, "survey"),
						    smv_query_text(row, "answers", pool) };
}

static int list_written(struct smv_store *store, struct smv_pool *pool, int32_t before, struct written **list,
			size_t *count)
{
	struct smv_query *query = smv_query(store, sql_outdated_responses);

	smv_query_bind_date(query, "before", before);
	return smv_query_list(query, pool, read_written, sizeof **list, list, count);
}

int smv_person_outdated(struct smv_store *store, int32_t before, struct smv_outdated *outdated)
{
	struct smv_pool *pool = smv_pool_open();
	struct written *list;
	size_t count;
	int rc = count_contacts(store, before, &outdated->contacts);

	if (!rc)
		rc = list_written(store, pool, before, &list, &count);
	outdated->responses = rc ? 0 : (int64_t)count;
	smv_pool_close(pool);
	return rc;
}

/* An item without the text in it: codes, numbers and days are no texts. */
static void put_item(struct smv_answers_text *text, const struct smv_answer_item *item, bool is_day)
{
	const char *quote = item->size ? memchr(item->bytes, '"', item->size) : NULL, *whole;

	if (is_day || !quote) {
		smv_answers_add(text, item->bytes, item->size);
		return;
	}
	whole = smv_printf(text->pool, "%.*s\"%s\"%s", (int)(quote - item->bytes), item->bytes, smv_erased_word,
			   item->bytes[0] == '[' ? "]" : "");
	smv_answers_add(text, whole, strlen(whole));
}

static const char *without_texts(struct smv_pool *pool, const char *answers, const struct smv_question *questions,
				 size_t count)
{
	struct smv_answer_item *items = smv_alloc(pool, (count + 1) * sizeof *items);
	struct smv_answers_text text = { .pool = pool };
	size_t i, q;

	if (!smv_answers_split(answers, strlen(answers), items, count))
		return answers;
	smv_answers_begin(&text);
	for (i = 0; i < count; i++) {
		bool is_day = false;

		for (q = 0; q < count; q++)
			is_day = is_day ||
				 ((size_t)questions[q].number == i + 1 && questions[q].kind == SMV_QUESTION_DATE);
		put_item(&text, &items[i], is_day);
	}
	smv_answers_end(&text);
	return text.bytes;
}

static int rewrite(struct smv_store *store, int64_t response, const char *answers)
{
	struct smv_query *query = smv_query(store, sql_outdated_answers);

	smv_query_bind_text(query, "answers", answers);
	smv_query_bind_number(query, "id", response);
	return smv_query_run(query);
}

static int forget_texts(struct smv_store *store, struct smv_pool *pool, int32_t before, int64_t *responses)
{
	struct smv_question *questions = NULL;
	size_t count, question_count = 0, i;
	struct written *list;
	int64_t survey = 0;
	int rc = list_written(store, pool, before, &list, &count);

	for (i = 0; !rc && i < count; i++) {
		if (list[i].survey != survey &&
		    (rc = smv_survey_questions(store, pool, survey = list[i].survey, &questions, &question_count)))
			return rc;
		rc = rewrite(store, list[i].id, without_texts(pool, list[i].answers, questions, question_count));
	}
	*responses = (int64_t)count;
	return rc;
}

int smv_person_forget_outdated(struct smv_store *store, struct smv_pool *pool, int32_t before, const char *reference,
			       struct smv_outdated *outdated)
{
	struct smv_query *query;
	int rc = smv_erasing_begin(store, reference);

	if (rc || (rc = forget_texts(store, pool, before, &outdated->responses)))
		return rc;
	query = smv_query(store, sql_outdated_contacts_drop);
	smv_query_bind_date(query, "before", before);
	if ((rc = smv_query_run(query)))
		return rc;
	outdated->contacts = smv_query_changed(store);
	return smv_erasing_end(store);
}
