/* SPDX-License-Identifier: EUPL-1.2 */
/* What is reckoned once all responses are in: the whole, the spread of each cell, and what must not be shown. */
#include "base/text.h"
#include "calc/tally/suppress.h"
#include "calc/tally/tally.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"

#include <stdlib.h>
#include <string.h>

/* The whole is the sum of its groups: each response is counted once. */
static void add_group_to_all(struct smv_tally *tally, const struct smv_tally_group *group)
{
	size_t i, option;

	tally->all.responses += group->responses;
	for (i = 0; i < tally->question_count; i++) {
		struct smv_tally_cell *all = &tally->all.cells[i], *cell = &group->cells[i];

		all->answered += cell->answered;
		all->outside += cell->outside;
		for (option = 0; option < tally->questions[i].option_count; option++)
			all->counts[option] += cell->counts[option];
		all->number_room += cell->number_count;
	}
}

static void gather_numbers(struct smv_tally *tally, size_t question)
{
	struct smv_tally_cell *all = &tally->all.cells[question];
	size_t i;

	if (tally->by == SMV_BY_NOTHING || !all->number_room)
		return;
	all->numbers = smv_alloc(tally->pool, all->number_room * sizeof *all->numbers);
	for (i = 0; i < tally->group_count; i++) {
		const struct smv_tally_cell *cell = &tally->groups[i].cells[question];

		if (cell->number_count)
			memcpy(all->numbers + all->number_count, cell->numbers, cell->number_count * sizeof *cell->numbers);
		all->number_count += cell->number_count;
	}
}

/* How many chose one of the two highest values of the scale. */
static int64_t top_of(const int64_t *values, const int64_t *counts, size_t count)
{
	int64_t top = 0;
	size_t different = 0, i;

	for (i = count; i-- > 0;) {
		different += i + 1 == count || values[i] != values[i + 1];
		if (different <= 2)
			top += counts[i];
	}
	return different < 3 ? SMV_ABSENT : top;
}

static void reckon_scale(struct smv_pool *pool, const struct smv_question *question, struct smv_tally_cell *cell)
{
	struct smv_mark mark = smv_mark(pool);
	int64_t *values = smv_alloc(pool, (question->option_count + 1) * sizeof *values);
	int64_t *counts = smv_alloc(pool, (question->option_count + 1) * sizeof *counts);
	size_t count = 0, i;

	for (i = 0; i < question->option_count; i++) {
		if (question->options[i].outside || question->options[i].value == SMV_ABSENT)
			continue;
		values[count] = question->options[i].value;
		counts[count++] = cell->counts[i];
	}
	cell->spread = smv_spread_of_scale(values, counts, count);
	cell->top = top_of(values, counts, count);
	smv_reset(pool, mark);
}

static void reckon(struct smv_tally *tally, struct smv_tally_group *group)
{
	size_t i;

	for (i = 0; i < tally->question_count; i++) {
		struct smv_tally_cell *cell = &group->cells[i];

		cell->shown = group->responses;
		cell->top = SMV_ABSENT;
		if (tally->questions[i].kind == SMV_QUESTION_SCALE)
			reckon_scale(tally->pool, &tally->questions[i], cell);
		else
			cell->spread = smv_spread_of_numbers(cell->numbers, cell->number_count);
	}
}

static void hide(struct smv_tally *tally)
{
	int64_t *sizes = smv_alloc(tally->pool, (tally->group_count + 1) * sizeof *sizes);
	bool *whole = smv_alloc(tally->pool, tally->group_count + 1), *hidden = smv_alloc(tally->pool, tally->group_count + 1);
	size_t i, question;

	for (i = 0; i < tally->group_count; i++)
		sizes[i] = tally->groups[i].responses;
	smv_suppress(sizes, whole, tally->group_count, tally->min_group);
	for (i = 0; i < tally->group_count; i++)
		tally->groups[i].hidden = whole[i];
	for (question = 0; question < tally->question_count; question++) {
		memcpy(hidden, whole, tally->group_count);
		for (i = 0; i < tally->group_count; i++)
			sizes[i] = tally->groups[i].cells[question].answered;
		smv_suppress(sizes, hidden, tally->group_count, tally->min_group);
		for (i = 0; i < tally->group_count; i++)
			tally->groups[i].cells[question].hidden = hidden[i];
	}
}

/* A group's place in the order, to be sorted. */
struct place {
	size_t at;
	size_t option; /* of the question; 0 with other groupings */
	const char *key;
};

static int by_order(const void *a, const void *b)
{
	const struct place *x = a, *y = b;

	if (!x->key != !y->key)
		return !x->key - !y->key;
	if (x->option != y->option)
		return (x->option > y->option) - (x->option < y->option);
	return x->key ? strcmp(x->key, y->key) : 0;
}

static void order_groups(struct smv_tally *tally)
{
	struct place *places = smv_alloc(tally->pool, (tally->group_count + 1) * sizeof *places);
	size_t i, option;

	for (i = 0; i < tally->group_count; i++) {
		places[i].at = i;
		if (tally->groups[i].label)
			places[i].key = smv_text_sort_key(tally->pool, tally->groups[i].label);
	}
	if (tally->by == SMV_BY_QUESTION)
		for (option = 0; option <= tally->questions[tally->by_question].option_count; option++)
			if (tally->places[option])
				places[tally->places[option] - 1].option = option;
	if (tally->group_count)
		qsort(places, tally->group_count, sizeof *places, by_order);
	tally->shown_order = smv_alloc(tally->pool, (tally->group_count + 1) * sizeof *tally->shown_order);
	for (i = 0; i < tally->group_count; i++)
		tally->shown_order[i] = places[i].at;
}

void smv_tally_finish(struct smv_tally *tally, int64_t min_group)
{
	size_t i;

	tally->min_group = min_group;
	for (i = 0; i < tally->group_count; i++)
		add_group_to_all(tally, &tally->groups[i]);
	for (i = 0; i < tally->question_count; i++)
		gather_numbers(tally, i);
	reckon(tally, &tally->all);
	for (i = 0; i < tally->group_count; i++)
		reckon(tally, &tally->groups[i]);
	order_groups(tally);
	hide(tally);
}
