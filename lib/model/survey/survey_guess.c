/* SPDX-License-Identifier: EUPL-1.2 */
/* What a question is, guessed from its answers. */
#include "model/survey/survey_guess.h"
#include "base/language.h"
#include "base/text.h"
#include "model/survey/survey_parts.h"
#include "model/survey/survey_words.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"

#include <stdlib.h>
#include <string.h>

enum { SCALE_TOP = 1000 /* ten, in hundredths */, MOST_SCALE = 12, LONG_ANSWER = 120, MOST_CHOICES = 60, FEW = 20 };

static void add_option(struct smv_question *q, struct smv_answer_option option)
{
	option.code = (int64_t)q->option_count + 1;
	q->options[q->option_count++] = option;
}

/* Whether one of the words stands in the label, compared bare; '|' parts them. */
static bool speaks_of(struct smv_pool *pool, const char *label, const char *words)
{
	const char *bare = smv_text_bare(pool, label), *at = words;

	while (*at) {
		size_t length = strcspn(at, "|");

		if (strstr(bare, smv_copy_bytes(pool, at, length)))
			return true;
		at += length + (at[length] == '|');
	}
	return false;
}

static void add_outside(struct smv_pool *pool, const struct smv_answers_seen *seen, struct smv_question *q)
{
	size_t i;

	for (i = 0; i < seen->count; i++)
		if (smv_answer_is_outside(pool, seen->texts[i]))
			add_option(q, (struct smv_answer_option){ .label = seen->texts[i], .value = SMV_ABSENT, .outside = true });
}

/* The answers that are numbers from 0 to 10, one a value; how many texts are not. */
struct steps {
	const char *ends[MOST_SCALE]; /* what stands after a number without any mark: "1 Mycket dåligt" */
	const char *labels[MOST_SCALE];
	size_t numbers, words;
	int64_t lowest, highest;
	const char *word;
	bool bare; /* all are nothing but numbers */
	bool fits;
};

/* "1 Mycket dåligt" has its words once; "2 gånger" and "3 gånger" count something. */
static bool names_step(struct steps *s, const char *text, int64_t *number)
{
	const char *words;
	size_t i;

	if (!smv_step_named(text, number, &words))
		return false;
	for (i = 0; i < MOST_SCALE; i++)
		if (s->ends[i] && !strcmp(s->ends[i], words))
			s->fits = false;
	s->ends[*number / 100] = words;
	return true;
}

static struct steps find_steps(struct smv_pool *pool, const struct smv_answers_seen *seen)
{
	struct steps s = { .lowest = INT64_MAX, .bare = true, .fits = true };
	int64_t number;
	size_t i;
	bool bare;

	for (i = 0; i < seen->count; i++) {
		if (smv_answer_is_outside(pool, seen->texts[i]))
			continue;
		if (!smv_labelled_number(seen->texts[i], &number, &bare) &&
		    (bare = false, !names_step(&s, seen->texts[i], &number))) {
			s.words++;
			s.word = s.word ? s.word : seen->texts[i];
			continue;
		}
		s.numbers++;
		s.bare = s.bare && bare;
		if (number > SCALE_TOP || number % 100 || strpbrk(seen->texts[i], bare ? ".," : "") || s.labels[number / 100]) {
			s.fits = false;
			continue;
		}
		s.labels[number / 100] = seen->texts[i];
		s.lowest = number < s.lowest ? number : s.lowest;
		s.highest = number > s.highest ? number : s.highest;
	}
	return s;
}

/* 1 to 5 where 2 was never chosen has its 2 all the same. */
static void add_steps(struct smv_pool *pool, const struct steps *s, struct smv_question *q)
{
	int64_t at = s->lowest < 100 ? 0 : 1;

	for (; at <= s->highest / 100; at++)
		add_option(q, (struct smv_answer_option){
				      .label = s->labels[at] ? s->labels[at] : smv_printf(pool, "%d", (int)at), .value = at * 100 });
}

static void make_room(struct smv_pool *pool, size_t count, struct smv_question *q)
{
	q->options = smv_alloc(pool, (count + MOST_SCALE) * sizeof *q->options);
	q->option_count = 0;
}

static bool is_chosen(const size_t *places, size_t count, size_t step)
{
	size_t i;

	for (i = 0; i < count; i++)
		if (places[i] == step)
			return true;
	return false;
}

/*
 * Whether a step that nobody chose was offered all the same: among few answers it may have been, and so may an end of the
 * scale and what has its mirror on the other side.  "Varken eller" between answers on both sides was not.
 */
static bool is_offered(const struct smv_scale *scale, const size_t *places, size_t count, size_t filled, size_t step)
{
	size_t i, lowest = scale->count, highest = 0;

	for (i = 0; i < count; i++) {
		lowest = places[i] < lowest ? places[i] : lowest;
		highest = places[i] > highest ? places[i] : highest;
	}
	return filled < FEW || step < lowest || step > highest || is_chosen(places, count, scale->count - 1 - step);
}

static void add_words(const struct smv_scale *scale, const char *const *words, const size_t *places, size_t count, size_t filled,
		      struct smv_question *q)
{
	size_t i, k;

	for (i = 0; i < scale->count; i++) {
		struct smv_answer_option step = { .label = scale->steps[i], .value = ((int64_t)q->option_count + 1) * 100 };

		for (k = 0; k < count && places[k] != i; k++)
			;
		if (k < count)
			step.label = words[k];
		if (k < count || is_offered(scale, places, count, filled, i))
			add_option(q, step);
	}
}

bool smv_guess_scale(struct smv_pool *pool, const struct smv_answers_seen *seen, struct smv_question *q, const char **word)
{
	struct steps s = find_steps(pool, seen);
	size_t *places = smv_alloc(pool, (seen->count + 1) * sizeof *places), count = 0, i;
	const char **words = smv_alloc(pool, (seen->count + 1) * sizeof *words);
	struct smv_scale scale;

	*word = NULL;
	make_room(pool, seen->count, q);
	if (s.numbers >= 2 && !s.words && s.fits) {
		add_steps(pool, &s, q);
		add_outside(pool, seen, q);
		return true;
	}
	if (s.numbers >= 3 && s.fits && s.words && s.words <= 2 && s.numbers > s.words && strlen(s.word) < LONG_ANSWER / 4)
		*word = s.word;
	for (i = 0; i < seen->count; i++)
		if (!smv_answer_is_outside(pool, seen->texts[i]))
			words[count++] = seen->texts[i];
	if (count < 2 || !smv_scale_of(pool, words, count, &scale, places))
		return false;
	*word = NULL;
	add_words(&scale, words, places, count, seen->filled, q);
	add_outside(pool, seen, q);
	return true;
}

/* What an answer is sorted by: "0-1 hours", ">9 hours", "$25,000 - $49,999" by their first number; SMV_ABSENT has none. */
static int64_t first_number(const char *text)
{
	int64_t number = 0;
	size_t digits = 0;
	bool above = *text == '>';

	text += strspn(text, "<>$ ");
	for (; (*text >= '0' && *text <= '9') || (digits && (*text == ',' || *text == ' ') && text[1] >= '0' && text[1] <= '9'); text++)
		if (*text >= '0' && *text <= '9' && digits++ < 15)
			number = number * 10 + (*text - '0');
	return digits ? number * 2 + above : SMV_ABSENT;
}

struct placed {
	struct smv_answer_option option;
	int rank; /* 0 an answer, 1 "Annat", 2 "vet ej" */
	int64_t number;
	size_t met;
};

static int by_place(const void *a, const void *b)
{
	const struct placed *x = a, *y = b;

	if (x->rank != y->rank)
		return x->rank - y->rank;
	if (x->number != y->number)
		return x->number < y->number ? -1 : 1;
	return x->met < y->met ? -1 : x->met > y->met;
}

void smv_guess_options(struct smv_pool *pool, const char *const *texts, size_t count, struct smv_question *q)
{
	struct placed *list = smv_alloc(pool, (count + 1) * sizeof *list);
	bool other = false, numbered = true;
	const char *text;
	size_t i, used = 0;

	make_room(pool, count, q);
	for (i = 0; i < count; i++) {
		struct placed *p = &list[used];

		*p = (struct placed){ .option = { .label = texts[i], .value = SMV_ABSENT }, .met = i };
		p->option.outside = smv_answer_is_outside(pool, texts[i]);
		p->option.other = smv_answer_is_other(pool, texts[i], &text);
		if (p->option.other && other)
			continue;
		if (text)
			p->option.label = smv_copy_bytes(pool, texts[i], strcspn(texts[i], ":"));
		other = other || p->option.other;
		p->rank = p->option.outside ? 2 : p->option.other;
		p->number = first_number(texts[i]);
		numbered = numbered && (p->rank || p->number != SMV_ABSENT);
		used++;
	}
	for (i = 0; !numbered && i < used; i++)
		list[i].number = 0;
	qsort(list, used, sizeof *list, by_place);
	for (i = 0; i < used; i++)
		add_option(q, list[i].option);
}

void smv_add_other(struct smv_pool *pool, struct smv_question *q)
{
	int64_t code = 0;
	size_t i;

	for (i = 0; i < q->option_count; i++) {
		code = q->options[i].code > code ? q->options[i].code : code;
		if (q->options[i].other)
			return;
	}
	q->options = smv_options_more(pool, q, 1);
	q->options[q->option_count++] = (struct smv_answer_option){
		.code = code + 1, .label = _("Something else"), .value = SMV_ABSENT, .other = true
	};
}

/* "0-1 hours", ">9 hours": ranges that a form offers, though few may have chosen each. */
static bool are_ranges(const struct smv_answers_seen *seen)
{
	size_t i, words = 0;

	for (i = 0; i < seen->count; i++) {
		if (first_number(seen->texts[i]) == SMV_ABSENT)
			return false;
		words += seen->texts[i][strspn(seen->texts[i], "0123456789.,")] != '\0';
	}
	return words == seen->count && seen->count <= MOST_SCALE && seen->count * 2 <= seen->filled;
}

/* Numbers among which somebody has written a word: more than a form would offer to choose from. */
static bool are_mostly_numbers(const struct smv_answers_seen *seen)
{
	size_t i, numbers = 0;
	int64_t number;
	bool bare;

	for (i = 0; i < seen->count; i++)
		numbers += smv_labelled_number(seen->texts[i], &number, &bare) && bare;
	return numbers > MOST_SCALE;
}

/* Choices repeat; free texts do not. */
static bool are_choices(const struct smv_answers_seen *seen, size_t longest)
{
	if (are_mostly_numbers(seen) || seen->many || seen->count > MOST_CHOICES || longest > LONG_ANSWER * 2 || !seen->count)
		return false;
	if (seen->count <= 2)
		return seen->filled >= seen->count + 1 && longest <= LONG_ANSWER;
	if (seen->filled < FEW && longest <= LONG_ANSWER / 3 && seen->count < seen->filled && seen->count * 3 <= seen->filled * 2)
		return true; /* few have answered yet, and in short words that repeat */
	return are_ranges(seen) || seen->count * 3 <= seen->filled || (seen->count <= 6 && seen->count * 2 <= seen->filled);
}

static bool asks_how_many(struct smv_pool *pool, const char *label)
{
	return speaks_of(pool, label, "hurmanga|antal|howmany|numberof|howmuch|alder|howold|hurgammal|hurlange|yearsof|howlong|duration|"
				      "hurstor|times|ganger");
}

static bool asks_for_money(struct smv_pool *pool, const char *label)
{
	return speaks_of(pool, label, "kronor|ikr|sek|belopp|usd|price|pris|kostnad|budget|omsattning|amount|cost|salary|income");
}

void smv_guess_kind(struct smv_pool *pool, const struct smv_profile_column *c, const struct smv_answers_seen *seen,
		    struct smv_question *q)
{
	struct smv_parts parts;
	const char *word;

	q->kind = SMV_QUESTION_TEXT;
	if (!seen->filled)
		return;
	if (c->dates)
		q->kind = SMV_QUESTION_DATE;
	else if (c->numbers && (c->money || asks_for_money(pool, seen->label)))
		q->kind = SMV_QUESTION_AMOUNT;
	else if (!seen->many && !(c->numbers && (c->decimals || asks_how_many(pool, seen->label))) &&
		 (smv_guess_scale(pool, seen, q, &word) || word))
		q->kind = SMV_QUESTION_SCALE;
	else if (c->numbers)
		q->kind = SMV_QUESTION_NUMBER;
	else if (smv_parts_find(pool, c, &parts)) {
		q->kind = SMV_QUESTION_SEVERAL;
		smv_guess_options(pool, parts.options, parts.count, q);
		if (parts.own_words)
			smv_add_other(pool, q);
	} else if (are_choices(seen, c->longest)) {
		q->kind = SMV_QUESTION_ONE;
		smv_guess_options(pool, seen->texts, seen->count, q);
	}
	if (q->kind == SMV_QUESTION_DATE || q->kind == SMV_QUESTION_AMOUNT || q->kind == SMV_QUESTION_NUMBER ||
	    q->kind == SMV_QUESTION_TEXT)
		q->option_count = 0;
}

static bool is_choice(enum smv_question_kind kind)
{
	return kind == SMV_QUESTION_SCALE || kind == SMV_QUESTION_ONE || kind == SMV_QUESTION_SEVERAL;
}

bool smv_guess_is_needed(const struct smv_question *before, const struct smv_question *after)
{
	size_t i;

	if (before->kind == after->kind || !is_choice(after->kind))
		return false;
	if (!after->option_count)
		return true;
	if (after->kind != SMV_QUESTION_SEVERAL || before->kind != SMV_QUESTION_ONE || before->option_count != after->option_count)
		return false;
	for (i = 0; i < after->option_count; i++)
		if (strcmp(before->options[i].label, after->options[i].label) != 0)
			return false;
	return true;
}

void smv_guess_again(struct smv_pool *pool, const struct smv_profile_column *column, struct smv_question *q)
{
	struct smv_answers_seen seen = { .texts = column->values.texts, .count = column->values.count, .filled = column->filled,
					 .label = q->label };
	struct smv_parts parts;
	const char *word;

	if (q->kind == SMV_QUESTION_SEVERAL) {
		if (!smv_parts_force(pool, column, &parts)) {
			if (q->option_count)
				return;
			smv_parts_whole(pool, column, &parts);
		}
		smv_guess_options(pool, parts.options, parts.count, q);
		if (parts.own_words)
			smv_add_other(pool, q);
	} else if (q->kind != SMV_QUESTION_SCALE || !smv_guess_scale(pool, &seen, q, &word)) {
		smv_guess_options(pool, seen.texts, seen.count, q);
	}
}

bool smv_guess_organisation(struct smv_pool *pool, const char *label)
{
	const char *bare = smv_text_bare(pool, label);
	static const char *const exact[] = { "organisation", "organization", "forening", "foreningensnamn", "organisationensnamn",
					     "organisationsnummer", "orgnr", "foreningnamn", "namnpaforeningen", "association" };
	size_t i;

	for (i = 0; i < sizeof exact / sizeof *exact; i++)
		if (!strcmp(bare, exact[i]))
			return true;
	return speaks_of(pool, label, "vilkenforeningrepresent|vilkenorganisationrepresent|vilkenforeningkommer|vilkenforeningsvarar|"
				      "namnpaforening|namnpaorganisation|foreningensnamn|organisationensnamn|vilkenforeninghetter|"
				      "whichorganisationdoyourepresent|nameoforganisation|nameofyourorganisation");
}

bool smv_speaks_of_kind(struct smv_pool *pool, const char *answer)
{
	return speaks_of(pool, answer, "forening|natverk|tjansteperson|tjansteman|civilsamhalle|association|official|network|fortroendevald|"
				       "studieforbund");
}

bool smv_guess_respondent_kind(struct smv_pool *pool, const struct smv_question *q)
{
	size_t i, known = 0;

	if (q->kind != SMV_QUESTION_ONE)
		return false;
	if (speaks_of(pool, q->label, "vemsvarar|jagsvararsom|vemardu|isvilkenroll|ivilkenroll|jagrepresenterar|vemrepresenterar|"
				      "respondentkind|respondentgrupp|svarandegrupp"))
		return true;
	for (i = 0; i < q->option_count; i++)
		known += smv_speaks_of_kind(pool, q->options[i].label);
	return known >= 2 && known * 2 >= q->option_count;
}
