/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_STORE_SURVEY_RESPONSE_H
#define SMV_STORE_SURVEY_RESPONSE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct smv_pool;
struct smv_store;

/*
 * Who answered is kept as a hash (63 bits of HMAC-SHA-256) under a random key of this database, so that a later export's
 * answer is known again and nobody is named.
 */
struct smv_respondents;
/* The key is made when the first survey is taken in. */
int smv_respondents_open(struct smv_store *store, struct smv_pool *pool, struct smv_respondents **respondents);
int64_t smv_respondent(struct smv_respondents *respondents, const char *identity);

/* One respondent's answers. */
struct smv_response_row {
	int64_t id, respondent;
	int32_t day;         /* SMV_NO_DATE unknown */
	const char *answers; /* see model/survey/survey_answers.h */
	size_t size;         /* of them, in bytes */
};

/* The newest response of any survey; 0 when there is none. */
int smv_response_newest(struct smv_store *store, int64_t *id);
/* Stores one; *added is false, and nothing is done, when the respondent has answered already. */
int smv_response_add(struct smv_store *store, int64_t survey, struct smv_response_row *row, bool *added);
/* What a respondent has answered. */
int smv_response_find(struct smv_store *store, struct smv_pool *pool, int64_t survey, int64_t respondent, struct smv_response_row *row);
int smv_response_put(struct smv_store *store, const struct smv_response_row *row);

/* Those of one organisation become another's. */
int smv_responses_move(struct smv_store *store, int64_t from, int64_t into);

/* The id of a text out of its parts, and back: a response's id and a question's number. */
int64_t smv_text_id(int64_t response, int64_t question);
void smv_text_of_id(int64_t text, int64_t *response, int64_t *question);

#endif
