/* SPDX-License-Identifier: EUPL-1.2 */
/* The answers of a survey counted in one pass. */
#include "calc/tally/tally.h"
#include "base/dictionary.h"
#include "model/kind.h"
#include "samverkan/date.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"

#include <assert.h>
#include <string.h>

bool smv_tally_has_options(const struct smv_question *question)
{
	return question->kind == SMV_QUESTION_SCALE || question->kind == SMV_QUESTION_ONE || question->kind == SMV_QUESTION_SEVERAL;
}

bool smv_tally_has_numbers(const struct smv_question *question)
{
	return question->kind == SMV_QUESTION_NUMBER || question->kind == SMV_QUESTION_AMOUNT || question->kind == SMV_QUESTION_DATE;
}

static struct smv_tally_cell *make_cells(const struct smv_tally *tally)
{
	struct smv_tally_cell *cells = smv_alloc(tally->pool, (tally->question_count + 1) * sizeof *cells);
	size_t i;

	for (i = 0; i < tally->question_count; i++)
		cells[i].counts = smv_alloc(tally->pool, (tally->questions[i].option_count + 1) * sizeof *cells[i].counts);
	return cells;
}

struct smv_tally *smv_tally_new(struct smv_pool *pool, const struct smv_question *questions, size_t count, enum smv_tally_by by,
				size_t by_question)
{
	struct smv_tally *tally = smv_alloc(pool, sizeof *tally);

	tally->pool = pool;
	tally->questions = questions;
	tally->question_count = count;
	tally->by = by;
	tally->by_question = by_question;
	tally->first = tally->last = SMV_NO_DATE;
	tally->all.cells = make_cells(tally);
	if (by == SMV_BY_QUESTION) {
		assert(by_question < count && questions[by_question].kind <= SMV_QUESTION_ONE);
		tally->places = smv_alloc(pool, (questions[by_question].option_count + 1) * sizeof *tally->places);
	}
	if (by == SMV_BY_KIND || by == SMV_BY_CATEGORY)
		tally->words = smv_dictionary_new(pool);
	return tally;
}

static size_t add_group(struct smv_tally *tally, const char *label, const char *code)
{
	tally->groups = smv_grow(tally->pool, tally->groups, tally->group_count, &tally->group_room, sizeof *tally->groups);
	tally->groups[tally->group_count] = (struct smv_tally_group){ .label = label, .code = code, .cells = make_cells(tally) };
	return tally->group_count++;
}

static size_t group_by_option(struct smv_tally *tally, const struct smv_answer *answer)
{
	const struct smv_question *question = &tally->questions[tally->by_question];
	bool chosen = answer->given && answer->option_count;
	size_t option = chosen ? answer->options[0] : question->option_count;
	size_t *place = &tally->places[option];

	if (!*place) {
		const struct smv_answer_option *of = chosen ? &question->options[option] : NULL;

		*place = 1 + add_group(tally, of ? of->short_label ? of->short_label : of->label : NULL, of ? of->label : NULL);
	}
	return *place - 1;
}

static size_t group_by_word(struct smv_tally *tally, const char *word)
{
	bool is_new;
	size_t place = smv_dictionary_add(tally->words, word ? word : "", word ? strlen(word) : 0, &is_new);

	if (is_new) {
		const char *code = word && *word ? smv_copy(tally->pool, word) : NULL;

		add_group(tally, tally->by == SMV_BY_KIND && code ? smv_choice_label(smv_kinds, code) : code, code);
	}
	return place;
}

static size_t group_of(struct smv_tally *tally, const struct smv_response *response)
{
	switch (tally->by) {
	case SMV_BY_NOTHING:
		break;
	case SMV_BY_QUESTION:
		return group_by_option(tally, &response->answers[tally->by_question]);
	case SMV_BY_KIND:
		return group_by_word(tally, response->kind);
	case SMV_BY_CATEGORY:
		return group_by_word(tally, response->category);
	}
	return 0;
}

static void add_options(const struct smv_question *question, struct smv_tally_cell *cell, const struct smv_answer *answer)
{
	bool outside = false;
	size_t i;

	for (i = 0; i < answer->option_count; i++) {
		cell->counts[answer->options[i]]++;
		outside |= question->options[answer->options[i]].outside;
	}
	cell->outside += outside;
}

static void add_number(struct smv_pool *pool, struct smv_tally_cell *cell, int64_t number)
{
	cell->numbers = smv_grow(pool, cell->numbers, cell->number_count, &cell->number_room, sizeof *cell->numbers);
	cell->numbers[cell->number_count++] = number;
}

size_t smv_tally_add(struct smv_tally *tally, const struct smv_response *response)
{
	size_t place = group_of(tally, response), i;
	struct smv_tally_group *group = tally->by == SMV_BY_NOTHING ? &tally->all : &tally->groups[place];

	group->responses++;
	if (response->day != SMV_NO_DATE) {
		if (tally->first == SMV_NO_DATE || response->day < tally->first)
			tally->first = response->day;
		if (tally->last == SMV_NO_DATE || response->day > tally->last)
			tally->last = response->day;
	}
	for (i = 0; i < tally->question_count; i++) {
		const struct smv_answer *answer = &response->answers[i];

		if (!answer->given)
			continue;
		group->cells[i].answered++;
		if (answer->option_count)
			add_options(&tally->questions[i], &group->cells[i], answer);
		else if (smv_tally_has_numbers(&tally->questions[i]))
			add_number(tally->pool, &group->cells[i], answer->number);
	}
	return place;
}
