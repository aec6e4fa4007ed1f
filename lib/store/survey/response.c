/* SPDX-License-Identifier: EUPL-1.2 */
/* Responses as they are stored; a respondent is known again by a hash, and named by nothing. */
#include "store/survey/response.h"
#include "base/sha256.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"
#include "store/engine/query.h"
#include "store/office/setting.h"
#include "store/survey/response.sql.h"

#include <nettle/hmac.h>
#include <string.h>

enum { QUESTIONS = 4096, KEY = 32 };

struct smv_respondents {
	struct hmac_sha256_ctx keyed; /* with the database's own key */
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

int smv_respondents_open(struct smv_store *store, struct smv_pool *pool, struct smv_respondents **respondents)
{
	unsigned char key[KEY];
	const char *stored;
	int rc;

	*respondents = smv_alloc(pool, sizeof **respondents);
	if ((rc = smv_store_setting(store, pool, "survey_key", &stored)))
		return rc;
	if (!stored || !smv_unhex(stored, key, KEY)) {
		if ((rc = smv_random(key, KEY)) || (rc = smv_store_set_setting(store, "survey_key", smv_hex(pool, key, KEY))))
			return rc;
	}
	hmac_sha256_set_key(&(*respondents)->keyed, KEY, key);
	return SMV_OK;
}

int64_t smv_respondent(struct smv_respondents *respondents, const char *identity)
{
	unsigned char bytes[sizeof(int64_t)];
	int64_t number = 0;
	size_t i;

	hmac_sha256_update(&respondents->keyed, strlen(identity), (const unsigned char *)identity);
	hmac_sha256_digest(&respondents->keyed, sizeof bytes, bytes);
	for (i = 0; i < sizeof number; i++)
		number = (number & INT64_MAX >> 8) << 8 | bytes[i];
	return number & INT64_MAX;
}

int smv_response_newest(struct smv_store *store, int64_t *id)
{
	struct smv_query *query = smv_query(store, sql_response_most);
	int rc = smv_query_one(query, NULL);

	*id = rc ? 0 : smv_query_number(query, "most");
	smv_query_end(query);
	return rc;
}

int smv_response_add(struct smv_store *store, int64_t survey, struct smv_response_row *row, bool *added)
{
	struct smv_query *query = smv_query(store, sql_response_add);
	int rc;

	smv_query_bind_number(query, "survey", survey);
	smv_query_bind_number(query, "respondent", row->respondent);
	smv_query_bind_date(query, "day", row->day);
	smv_query_bind_part(query, "answers", row->answers, row->size);
	rc = smv_query_run(query);
	*added = !rc && smv_query_changed(store) > 0;
	return rc;
}

static void read_response(struct smv_query *query, struct smv_pool *pool, void *item)
{
	struct smv_response_row *row = item;

	row->id = smv_query_number(query, "id");
	row->day = smv_query_date(query, "day");
	row->answers = smv_query_text(query, "answers", pool);
	row->size = strlen(row->answers);
}

int smv_response_find(struct smv_store *store, struct smv_pool *pool, int64_t survey, int64_t respondent, struct smv_response_row *row)
{
	struct smv_query *query = smv_query(store, sql_response_known);
	bool found;

	row->respondent = respondent;
	smv_query_bind_number(query, "survey", survey);
	smv_query_bind_number(query, "respondent", respondent);
	return smv_query_get(query, pool, read_response, row, &found);
}

int smv_response_put(struct smv_store *store, const struct smv_response_row *row)
{
	struct smv_query *query = smv_query(store, sql_response_change);

	smv_query_bind_date(query, "day", row->day);
	smv_query_bind_part(query, "answers", row->answers, row->size);
	smv_query_bind_number(query, "id", row->id);
	return smv_query_run(query);
}

int smv_responses_move(struct smv_store *store, int64_t from, int64_t into)
{
	return smv_query_about_two(store, sql_responses_move, "into", into, "from", from);
}
