/* SPDX-License-Identifier: EUPL-1.2 */
/* Stored responses on their way out: the cursor, and writing them anew for questions that have become of another kind. */
#include "base/language.h"
#include "model/survey/survey_answers.h"
#include "samverkan/date.h"
#include "samverkan/fail.h"
#include "samverkan/finding.h"
#include "samverkan/pool.h"
#include "store/engine/query.h"
#include "store/survey/response.h"
#include "store/survey/response.sql.h"
#include "store/survey/survey.h"

#include <stdlib.h>
#include <string.h>

/* What a question's stored codes mean. */
struct reading {
	uint32_t *places; /* one a code: its place in options; UINT32_MAX none */
	int64_t most;     /* the highest code */
	uint32_t *chosen; /* room for the answer at hand */
	int64_t *codes;
};

struct smv_responses {
	struct smv_query *query; /* NULL: closed */
	struct smv_pool *row_pool;
	struct smv_mark row_start;
	const struct smv_question *questions;
	struct reading *readings;
	size_t count, widest;
	bool texts;
	struct smv_answer_item *items; /* by the questions' numbers, from 1 */
	struct smv_answer *answers;
	struct smv_response response;
};

static void prepare(struct smv_pool *pool, const struct smv_question *q, struct reading *r)
{
	size_t i;

	for (i = 0; i < q->option_count; i++)
		r->most = q->options[i].code > r->most ? q->options[i].code : r->most;
	r->places = smv_alloc(pool, ((size_t)r->most + 1) * sizeof *r->places);
	r->chosen = smv_alloc(pool, (q->option_count + 1) * sizeof *r->chosen);
	r->codes = smv_alloc(pool, (q->option_count + 1) * sizeof *r->codes);
	memset(r->places, 0xFF, ((size_t)r->most + 1) * sizeof *r->places);
	for (i = 0; i < q->option_count; i++)
		r->places[q->options[i].code] = (uint32_t)i;
}

int smv_responses_open(struct smv_store *store, struct smv_pool *pool, int64_t survey, const struct smv_question *questions,
		       size_t count, bool texts, struct smv_responses **responses)
{
	struct smv_responses *r = smv_alloc(pool, sizeof *r);
	size_t i;

	*responses = r;
	r->query = smv_query(store, sql_response_all);
	smv_query_bind_number(r->query, "survey", survey);
	r->row_pool = smv_pool_open();
	r->row_start = smv_mark(r->row_pool);
	r->questions = questions;
	r->count = count;
	r->texts = texts;
	r->readings = smv_alloc(pool, (count + 1) * sizeof *r->readings);
	r->answers = smv_alloc(pool, (count + 1) * sizeof *r->answers);
	for (i = 0; i < count; i++) {
		prepare(pool, &questions[i], &r->readings[i]);
		r->widest = (size_t)questions[i].number > r->widest ? (size_t)questions[i].number : r->widest;
	}
	r->items = smv_alloc(pool, (r->widest + 1) * sizeof *r->items);
	return SMV_OK;
}

void smv_responses_close(struct smv_responses *responses)
{
	if (!responses || !responses->query)
		return;
	smv_query_end(responses->query);
	smv_pool_close(responses->row_pool);
	responses->query = NULL;
}

static void read_text(struct smv_responses *r, const struct smv_question *q, const struct smv_answer_item *item, struct smv_answer *a)
{
	a->text_id = smv_text_id(r->response.id, q->number);
	if (r->texts)
		a->text = smv_answer_unquote(r->row_pool, item->bytes + 1, item->size - 2);
}

static int by_place(const void *a, const void *b)
{
	const uint32_t *x = a, *y = b;

	return (*x > *y) - (*x < *y);
}

/* Codes that no option has any more are passed over. */
static void read_options(struct smv_responses *r, size_t i, const struct smv_answer_item *item, struct smv_answer *a)
{
	const struct smv_question *q = &r->questions[i];
	struct reading *reading = &r->readings[i];
	struct smv_answer_item text;
	size_t count, k;

	a->options = reading->chosen;
	if (!smv_answer_codes(item, reading->codes, q->option_count, &count, &text))
		return;
	for (k = 0; k < count; k++)
		if (reading->codes[k] <= reading->most && reading->places[reading->codes[k]] != UINT32_MAX)
			reading->chosen[a->option_count++] = reading->places[reading->codes[k]];
	if (a->option_count > 1)
		qsort(reading->chosen, a->option_count, sizeof *reading->chosen, by_place);
	a->given = a->option_count > 0;
	if (text.size)
		read_text(r, q, &text, a);
}

static int64_t read_number(const struct smv_answer_item *item)
{
	bool minus = item->bytes[0] == '-';
	int64_t number = 0;
	size_t i;

	for (i = minus; i < item->size && item->bytes[i] >= '0' && item->bytes[i] <= '9'; i++)
		number = number * 10 + (item->bytes[i] - '0');
	return minus ? -number : number;
}

static void read_answer(struct smv_responses *r, size_t i)
{
	const struct smv_question *q = &r->questions[i];
	const struct smv_answer_item *item = &r->items[q->number - 1];
	struct smv_answer *a = &r->answers[i];
	char date[SMV_DATE_ROOM] = "";
	int32_t day;

	*a = (struct smv_answer){ 0 };
	if (!item->size)
		return;
	switch (q->kind) {
	case SMV_QUESTION_SCALE:
	case SMV_QUESTION_ONE:
	case SMV_QUESTION_SEVERAL:
		read_options(r, i, item, a);
		return;
	case SMV_QUESTION_NUMBER:
	case SMV_QUESTION_AMOUNT:
		a->given = item->bytes[0] != '"' && item->bytes[0] != '[';
		a->number = a->given ? read_number(item) : 0;
		return;
	case SMV_QUESTION_DATE:
		if (item->bytes[0] == '"' && item->size == 12)
			memcpy(date, item->bytes + 1, 10);
		a->given = smv_date_read(date, &day);
		a->number = a->given ? day : 0;
		return;
	case SMV_QUESTION_TEXT:
		a->given = item->bytes[0] == '"' && item->size > 2;
		if (a->given)
			read_text(r, q, item, a);
		return;
	}
}

int smv_responses_next(struct smv_responses *r, const struct smv_response **response)
{
	const void *json;
	size_t size, i;
	bool row;
	int rc;

	*response = NULL;
	if ((rc = smv_query_next(r->query, &row)) || !row) {
		smv_responses_close(r);
		return rc;
	}
	smv_reset(r->row_pool, r->row_start);
	r->response = (struct smv_response){ .id = smv_query_number(r->query, "id"), .answers = r->answers };
	size = smv_query_bytes(r->query, "answers", &json);
	smv_answers_split(json, size, r->items, r->widest);
	r->response.day = smv_query_date(r->query, "day");
	r->response.organisation = smv_query_number(r->query, "organisation");
	r->response.organisation_name = smv_query_text(r->query, "name", NULL);
	r->response.kind = smv_query_text(r->query, "kind", NULL);
	r->response.category = smv_query_text(r->query, "category", NULL);
	for (i = 0; i < r->count; i++)
		read_answer(r, i);
	*response = &r->response;
	return SMV_OK;
}

int smv_response_link(struct smv_store *store, int64_t response, int64_t organisation)
{
	struct smv_query *query = smv_query(store, sql_response_link);

	if (organisation)
		smv_query_bind_number(query, "organisation", organisation);
	smv_query_bind_number(query, "id", response);
	return smv_query_run(query);
}

/* One row's answers under their new questions; false with a finding where one does not fit. */
static bool recode(struct smv_pool *pool, const struct smv_question *before, const struct smv_question *after, size_t count,
		   struct smv_answer_item *items, int64_t response, struct smv_findings *findings)
{
	struct smv_place place = { .column = -1 };
	bool fine = true;
	size_t i;

	for (i = 0; i < count; i++) {
		struct smv_answer_item *item = &items[before[i].number - 1];
		const char *words = smv_answer_words(pool, &before[i], item);

		if (after[i].skipped) {
			*item = (struct smv_answer_item){ 0 };
			continue;
		}
		if (!words || smv_answer_encode(pool, &after[i], words, '.', false, item) == SMV_ANSWER_FINE)
			continue;
		place.header = after[i].key;
		smv_finding_add(findings, SMV_ERROR, &place, SMV_ID_SURVEY_ANSWER_UNKNOWN, _("the stored answer of respondent %lld ('%.60s') does not fit the question any more"),
				(long long)response, words);
		fine = false;
	}
	return fine;
}

static int write_answers(struct smv_store *store, int64_t response, const struct smv_answer_item *items, size_t count,
			 struct smv_pool *pool)
{
	struct smv_query *query = smv_query(store, sql_response_answers);
	struct smv_answers_text text = { .pool = pool };
	size_t i;

	smv_answers_begin(&text);
	for (i = 0; i < count; i++)
		smv_answers_add(&text, items[i].bytes, items[i].size);
	smv_answers_end(&text);
	smv_query_bind_part(query, "answers", text.bytes, text.used);
	smv_query_bind_number(query, "id", response);
	return smv_query_run(query);
}

int smv_responses_recode(struct smv_store *store, struct smv_pool *pool, int64_t survey, const struct smv_question *before,
			 const struct smv_question *after, size_t count, struct smv_findings *findings)
{
	struct smv_query *query = smv_query(store, sql_response_all);
	struct smv_answer_item *items = smv_alloc(pool, 4096 * sizeof *items);
	struct smv_pool *row_pool = smv_pool_open();
	const struct smv_mark start = smv_mark(row_pool);
	bool row;
	int rc;

	smv_query_bind_number(query, "survey", survey);
	while (!(rc = smv_query_next(query, &row)) && row) {
		int64_t response = smv_query_number(query, "id");
		const char *json = smv_query_text(query, "answers", row_pool);

		smv_answers_split(json, strlen(json), items, 4096);
		if (recode(row_pool, before, after, count, items, response, findings) && !findings->errors &&
		    (rc = write_answers(store, response, items, 4096, row_pool)))
			break;
		smv_reset(row_pool, start);
	}
	smv_pool_close(row_pool);
	return rc;
}
