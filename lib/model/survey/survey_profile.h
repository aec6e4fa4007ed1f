/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_MODEL_SURVEY_SURVEY_PROFILE_H
#define SMV_MODEL_SURVEY_SURVEY_PROFILE_H

#include "model/survey/survey_header.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct smv_header;
struct smv_pool;
struct smv_record;

/* What all answers in a column have in common, gathered row by row: what its question is, is told by it. */

enum { SMV_PROFILE_VALUES = 400 };

/* Different texts with how often each was seen, up to a limit. */
struct smv_profile_list {
	struct smv_dictionary *dictionary;
	const char **texts;
	size_t *times;
	size_t count;
	bool many; /* there are more than are listed */
};

struct smv_profile_column {
	struct smv_survey_header header;
	size_t filled;
	struct smv_profile_list values;
	size_t emails, phones, identities; /* cells that look like these */
	bool numbers, dates; /* every filled cell is one */
	/* Of a column of times: some have a time of day; how often 4/3/21 goes back in time, read with the day or the month
	 * first, and what the latest one was. */
	bool clock;
	size_t backward[2];
	int latest[2];
	bool decimals, money;  /* some number has decimals; some has a currency to it */
	size_t longest;      /* bytes */
};

struct smv_profile {
	struct smv_pool *pool;
	const struct smv_header *header;
	struct smv_profile_column *columns;
	size_t rows;
	bool month_first; /* the times are written 4/28/21: settled by smv_profile_end */
	bool first_above_12, second_above_12;
};

/* A column by itself: answers that were stored, gathered anew. */
struct smv_profile_column *smv_profile_column_new(struct smv_pool *pool);
void smv_profile_column_take(struct smv_profile_column *column, struct smv_pool *pool, const char *text);

struct smv_profile *smv_profile_new(struct smv_pool *pool, const struct smv_header *header);
void smv_profile_row(struct smv_profile *profile, const struct smv_record *record);
void smv_profile_end(struct smv_profile *profile);

/*
 * A day out of a time stamp: "2021-04-28 11:21:47", "4/28/21 11:21:47", "2024/03/05 10:11:12 fm EET", "28.4.2021 11:21".
 * *seconds is of that day, 0 where no time stands.  False for anything else.
 */
bool smv_survey_time(const char *text, bool month_first, int32_t *day, long *seconds);

/* A number in an answer: as smv_number_read, with a currency before or behind it ("$500", "SEK 500", "500 USD"). */
bool smv_survey_number(struct smv_pool *pool, const char *text, char decimal_mark, int64_t *hundredths, bool *money);

#endif
