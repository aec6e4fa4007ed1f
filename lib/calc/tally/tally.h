/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_CALC_TALLY_TALLY_H
#define SMV_CALC_TALLY_TALLY_H

#include "calc/tally/spread.h"
#include "model/survey/survey.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct smv_pool;

/*
 * The compilation of a survey in one pass: made, fed one response at a time, finished, and then read.  It holds counts and
 * the numbers that were answered, never a text.
 */

/* What respondents are grouped by. */
enum smv_tally_by {
	SMV_BY_NOTHING,
	SMV_BY_QUESTION, /* of one option each (scale or one): groups that overlap could not be kept apart */
	SMV_BY_KIND,     /* of the linked organisation */
	SMV_BY_CATEGORY  /* of the linked organisation */
};

/* One question in one group. */
struct smv_tally_cell {
	int64_t shown, answered; /* respondents; shown - answered left it blank */
	int64_t outside;         /* of those who answered: outside the scale ("vet ej") */
	int64_t *counts;         /* one an option: how many chose it */
	int64_t *numbers;        /* what was answered, of a number, amount or date; in order when finished */
	size_t number_count, number_room;

	/* What finishing sets. */
	struct smv_spread spread; /* of those on the scale, or of the numbers; its count is 0 for other kinds */
	int64_t top;              /* of those on the scale: who chose one of its two highest values; SMV_ABSENT for a
				   * scale of fewer than three */
	bool hidden;              /* too few, or subtraction would give it away: not to be shown in any way */
};

struct smv_tally_group {
	const char *label;   /* NULL: those who are in no group (left the question blank, are not linked) */
	const char *code;    /* stable: an option's label, a kind's code, a category; NULL with label */
	int64_t responses;
	bool hidden;         /* in every question */
	struct smv_tally_cell *cells; /* one a question */
};

struct smv_tally {
	struct smv_pool *pool;
	const struct smv_question *questions;
	size_t question_count;
	enum smv_tally_by by;
	size_t by_question; /* place in questions, with SMV_BY_QUESTION */
	int64_t min_group;
	int32_t first, last; /* days of the first and last response, SMV_NO_DATE where unknown */

	struct smv_tally_group all; /* never hidden */
	/* As they were met; empty without a grouping.  shown_order has their places in the order to be shown (options as in
	 * their question, kinds and categories alphabetically, those in no group last). */
	struct smv_tally_group *groups;
	size_t group_count, group_room;
	size_t *shown_order;

	/* While responses are fed. */
	struct smv_dictionary *words; /* codes of kinds or categories; its numbers are the places of groups */
	size_t *places;               /* of options and last of no answer, plus 1; 0: not met */
};

/* The questions and the tally live as long as the pool. */
struct smv_tally *smv_tally_new(struct smv_pool *pool, const struct smv_question *questions, size_t count, enum smv_tally_by by,
				size_t by_question);

/* response->answers[i] belongs to questions[i].  Answers the place of its group in groups (0 without a grouping). */
size_t smv_tally_add(struct smv_tally *tally, const struct smv_response *response);

/*
 * Reckons what cells are asked for and hides groups of fewer than min_group respondents, then, question by question, those
 * of fewer than min_group answers, each time with the one that subtraction from the whole would give away.
 */
void smv_tally_finish(struct smv_tally *tally, int64_t min_group);

/* Whether a question is answered with options, or with numbers. */
bool smv_tally_has_options(const struct smv_question *question);
bool smv_tally_has_numbers(const struct smv_question *question);

#endif
