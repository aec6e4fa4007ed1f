/* SPDX-License-Identifier: EUPL-1.2 */
/* Responses on their way in; a respondent is known again by a hash, and named by nothing. */
#include "store/survey/response.h"
#include "base/date.h"
#include "base/dictionary.h"
#include "base/fail.h"
#include "base/finding.h"
#include "base/language.h"
#include "base/pool.h"
#include "base/record.h"
#include "base/sha256.h"
#include "store/engine/query.h"
#include "store/office/setting.h"
#include "store/survey/response.sql.h"

#include <nettle/hmac.h>
#include <string.h>

enum { QUESTIONS = 4096, KEY = 32 };

struct smv_response_intake {
	struct smv_store *store;
	struct smv_pool *pool, *row_pool;
	struct smv_mark row_start;
	int64_t survey;
	size_t question_count;
	const bool *present;
	bool all_present;
	int64_t before;               /* responses up to this id were there before the file */
	struct smv_dictionary *met;   /* those of them that the file has named */
	struct hmac_sha256_ctx keyed; /* with the database's own key */
	struct smv_intake_counts counts;
};

int64_t smv_text_id(int64_t response, int64_t question)
{
	return response * QUESTIONS + question;
}

void smv_text_of_id(int64_t text, int64_t *response, int64_t *question)
{
	*response = text / QUESTIONS;
	*question = text % QUESTIONS;
}

/* The database's own key, made when the first survey is taken in. */
static int read_key(struct smv_response_intake *intake)
{
	unsigned char key[KEY];
	const char *stored;
	int rc;

	if ((rc = smv_store_setting(intake->store, intake->pool, "survey_key", &stored)))
		return rc;
	if (!stored || !smv_unhex(stored, key, KEY)) {
		if ((rc = smv_random(key, KEY)) ||
		    (rc = smv_store_set_setting(intake->store, "survey_key", smv_hex(intake->pool, key, KEY))))
			return rc;
	}
	hmac_sha256_set_key(&intake->keyed, KEY, key);
	return SMV_OK;
}

static int find_most(struct smv_response_intake *intake)
{
	struct smv_query *query = smv_query(intake->store, sql_response_most);
	int rc = smv_query_one(query, NULL);

	if (!rc)
		intake->before = smv_query_number(query, "most");
	smv_query_end(query);
	return rc;
}

int smv_response_intake_open(struct smv_store *store, struct smv_pool *pool, int64_t survey, size_t question_count,
			     const bool *present, struct smv_response_intake **intake)
{
	struct smv_response_intake *in = smv_alloc(pool, sizeof *in);
	int rc;

	*in = (struct smv_response_intake){ .store = store, .pool = pool, .row_pool = smv_pool_open(), .survey = survey };
	in->row_start = smv_mark(in->row_pool);
	*intake = in;
	if ((rc = read_key(in)) || (rc = find_most(in)))
		return rc;
	smv_response_intake_file(in, present, question_count);
	return SMV_OK;
}

void smv_response_intake_file(struct smv_response_intake *in, const bool *present, size_t question_count)
{
	size_t i;

	in->present = present;
	in->question_count = question_count;
	in->all_present = true;
	for (i = 0; i < question_count; i++)
		in->all_present = in->all_present && present[i];
	in->met = smv_dictionary_new(in->pool);
	in->counts = (struct smv_intake_counts){ 0 };
}

void smv_response_intake_close(struct smv_response_intake *intake)
{
	if (intake)
		smv_pool_close(intake->row_pool);
}

const struct smv_intake_counts *smv_response_intake_counts(const struct smv_response_intake *intake)
{
	return &intake->counts;
}

void smv_response_intake_refuse(struct smv_response_intake *intake)
{
	intake->counts.rows++;
	intake->counts.refused++;
}

/* The row's answers with what is stored to the questions that the file does not ask. */
static void merge(struct smv_response_intake *in, const char *stored, const struct smv_survey_row *row, struct smv_answers_text *text)
{
	struct smv_answer_item *old = smv_alloc(in->row_pool, (in->question_count + 1) * sizeof *old);
	struct smv_answer_item *new = smv_alloc(in->row_pool, (in->question_count + 1) * sizeof *new);
	size_t i;

	*text = (struct smv_answers_text){ .pool = in->row_pool };
	smv_answers_split(stored, strlen(stored), old, in->question_count);
	smv_answers_split(row->answers, row->answers_size, new, in->question_count);
	smv_answers_begin(text);
	for (i = 0; i < in->question_count; i++) {
		const struct smv_answer_item *item = in->present[i] ? &new[i] : &old[i];

		smv_answers_add(text, item->bytes, item->size);
	}
	smv_answers_end(text);
}

static int change(struct smv_response_intake *in, int64_t id, int32_t day, const char *answers, size_t size)
{
	struct smv_query *query = smv_query(in->store, sql_response_change);

	in->counts.changed++;
	smv_query_bind_date(query, "day", day);
	smv_query_bind_part(query, "answers", answers, size);
	smv_query_bind_number(query, "id", id);
	return smv_query_run(query);
}

/* One file names a respondent twice: the same again is passed over, something else is a finding. */
static void meet_twice(struct smv_response_intake *in, bool same, const struct smv_record *record, struct smv_findings *findings)
{
	struct smv_place place = smv_place_of(record, -1);

	if (same) {
		in->counts.twice++;
		smv_finding_add(findings, SMV_WARNING, &place, SMV_ID_RESPONDENT_TWICE, _("an earlier row says the same of the same respondent"));
		return;
	}
	in->counts.refused++;
	smv_finding_add(findings, SMV_ERROR, &place, SMV_ID_RESPONDENT_TWICE,
			_("an earlier row has other answers of the same respondent, keep one or name the column that tells them apart with --respondent"));
}

/* What is stored of a respondent. */
struct known {
	int64_t id;
	int32_t day;
	const char *answers;
};

static void read_known(struct smv_query *row, struct smv_pool *pool, void *item)
{
	*(struct known *)item =
		(struct known){ smv_query_number(row, "id"), smv_query_date(row, "day"), smv_query_text(row, "answers", pool) };
}

static int meet(struct smv_response_intake *in, int64_t respondent, const struct smv_survey_row *row,
		const struct smv_record *record, struct smv_findings *findings)
{
	struct smv_query *query = smv_query(in->store, sql_response_known);
	struct smv_answers_text merged = { 0 };
	const char *answers = row->answers;
	size_t size = row->answers_size;
	bool found, is_new, same;
	struct known known;
	int rc;

	smv_query_bind_number(query, "survey", in->survey);
	smv_query_bind_number(query, "respondent", respondent);
	if ((rc = smv_query_get(query, in->row_pool, read_known, &known, &found)) || !found)
		return rc;
	if (!in->all_present) {
		merge(in, known.answers, row, &merged);
		answers = merged.bytes;
		size = merged.used;
	}
	same = size == strlen(known.answers) && !memcmp(answers, known.answers, size) &&
	       (row->day == SMV_NO_DATE || row->day == known.day);
	smv_dictionary_add(in->met, &known.id, sizeof known.id, &is_new);
	if (known.id > in->before || !is_new) {
		meet_twice(in, same, record, findings);
		return SMV_OK;
	}
	if (!same)
		return change(in, known.id, row->day == SMV_NO_DATE ? known.day : row->day, answers, size);
	in->counts.unchanged++;
	return SMV_OK;
}

/* What tells respondents apart without naming them: 63 bits of HMAC-SHA-256. */
static int64_t hash(struct smv_response_intake *in, const char *identity)
{
	unsigned char bytes[sizeof(int64_t)];
	int64_t number = 0;
	size_t i;

	hmac_sha256_update(&in->keyed, strlen(identity), (const unsigned char *)identity);
	hmac_sha256_digest(&in->keyed, sizeof bytes, bytes);
	for (i = 0; i < sizeof number; i++)
		number = (number & INT64_MAX >> 8) << 8 | bytes[i];
	return number & INT64_MAX;
}

int smv_response_intake_row(struct smv_response_intake *in, const struct smv_survey_row *row, const struct smv_record *record,
			    struct smv_findings *findings)
{
	struct smv_query *query = smv_query(in->store, sql_response_add);
	int64_t respondent = hash(in, row->identity);
	int rc;

	in->counts.rows++;
	smv_query_bind_number(query, "survey", in->survey);
	smv_query_bind_number(query, "respondent", respondent);
	smv_query_bind_date(query, "day", row->day);
	smv_query_bind_part(query, "answers", row->answers, row->answers_size);
	if ((rc = smv_query_run(query)))
		return rc;
	if (smv_query_changed(in->store)) {
		in->counts.added++;
		return SMV_OK;
	}
	smv_reset(in->row_pool, in->row_start);
	return meet(in, respondent, row, record, findings);
}
