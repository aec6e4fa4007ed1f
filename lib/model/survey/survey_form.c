/* SPDX-License-Identifier: EUPL-1.2 */
/* What the columns of an export are: the questions of its survey. */
#include "model/survey/survey_form.h"
#include "base/dictionary.h"
#include "base/language.h"
#include "base/record.h"
#include "base/text.h"
#include "model/survey/survey_answers.h"
#include "model/survey/survey_guess.h"
#include "model/survey/survey_ranking.h"
#include "model/survey/survey_special.h"
#include "model/survey/survey_widen.h"
#include "model/survey/survey_words.h"
#include "samverkan/finding.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"

#include <string.h>
#include <strings.h>

struct maker {
	struct smv_pool *pool;
	const struct smv_profile *profile;
	const struct smv_form_told *told;
	struct smv_findings *findings;
	struct smv_form *form;
	bool settled, fine;
	struct smv_dictionary *headers; /* of known questions and options, in this order: */
	struct smv_form_column *known;
};

static const struct smv_profile_column *column(const struct maker *m, size_t i)
{
	return &m->profile->columns[i];
}

/* A column without a name whose every cell is another number: rows are numbered so. */
static bool numbers_rows(const struct smv_profile_column *c)
{
	return c->filled > 1 && c->numbers && !c->values.many ? c->values.count == c->filled : c->numbers && c->values.many;
}

static void know_header(struct maker *m, const char *header, struct smv_form_column meant, size_t *room)
{
	size_t count = smv_dictionary_count(m->headers);
	bool is_new;

	if (!header)
		return;
	smv_dictionary_add(m->headers, header, strlen(header), &is_new);
	if (!is_new)
		return;
	m->known = smv_grow(m->pool, m->known, count, room, sizeof *m->known);
	m->known[count] = meant;
}

static void know_headers(struct maker *m)
{
	size_t i, j, room = 0;

	m->headers = smv_dictionary_new(m->pool);
	for (i = 0; i < m->form->count; i++) {
		const struct smv_question *q = &m->form->questions[i];

		know_header(m, q->header, (struct smv_form_column){ .use = SMV_USE_ANSWER, .question = i }, &room);
		for (j = 0; j < q->option_count; j++)
			know_header(m, q->options[j].header,
				    (struct smv_form_column){ .use = q->options[j].other ? SMV_USE_OTHER : SMV_USE_TICK,
							      .question = i,
							      .option = q->options[j].code },
				    &room);
	}
}

static bool is_known(const struct maker *m, size_t i)
{
	const char *name = m->profile->header->names[i];
	size_t at = smv_dictionary_find(m->headers, name, strlen(name));

	if (at == SMV_NO_WORD)
		return false;
	m->form->columns[i] = m->known[at];
	return true;
}

static const char *free_key(struct maker *m, const char *wanted, size_t number)
{
	const char *key = wanted ? wanted : smv_printf(m->pool, "q%zu", number);
	size_t i;

	for (i = 0; i < m->form->count; i++)
		if (!strcasecmp(m->form->questions[i].key, key))
			return smv_printf(m->pool, "%s_%zu", key, number);
	return key;
}

/* Makes room for one more question, with its number and key; the caller counts it in when it is whole. */
static struct smv_question *new_question(struct maker *m, const char *key, const char *label)
{
	struct smv_form *f = m->form;
	size_t old = f->room;

	f->questions = smv_grow(m->pool, f->questions, f->count, &f->room, sizeof *f->questions);
	if (f->room != old) {
		enum smv_form_change *changes = smv_alloc(m->pool, f->room * sizeof *changes);

		if (f->count)
			memcpy(changes, f->changes, f->count * sizeof *changes);
		f->changes = changes;
	}
	f->questions[f->count] = (struct smv_question){
		.number = (int64_t)f->count + 1, .key = free_key(m, key, f->count + 1), .label = label
	};
	f->changes[f->count] = SMV_FORM_NEW;
	return &f->questions[f->count];
}

/* The columns of one question or grid: from `from` up to `to`. */
static size_t group_end(const struct maker *m, size_t from)
{
	const struct smv_survey_header *first = &column(m, from)->header;
	size_t to = from + 1;

	if (!first->row && !first->part)
		return to;
	for (; to < m->profile->header->count; to++) {
		const struct smv_survey_header *h = &column(m, to)->header;

		if (h->role != SMV_ROLE_ANSWER || (!h->row && !h->part))
			break;
		if (first->code ? !h->code || strcmp(first->code, h->code) != 0 : h->code || strcmp(first->stem, h->stem) != 0)
			break;
	}
	return to;
}

static bool has_other_text(const struct maker *m, size_t i)
{
	const struct smv_survey_header *h = &column(m, i)->header;
	const char *text;

	return h->text || (h->part && !strcasecmp(h->part, "other")) || (h->row && smv_answer_is_other(m->pool, h->row, &text));
}

/* Whether a column ticks its own option: blank or the option's words, or yes and no. */
static bool is_tick(const struct maker *m, size_t i)
{
	const struct smv_profile_column *c = column(m, i);
	const char *row = c->header.row;
	size_t k;

	if (c->values.many)
		return false;
	for (k = 0; k < c->values.count; k++)
		if (!(row && !strcmp(row, c->values.texts[k])) && smv_tick_of(m->pool, c->values.texts[k]) == SMV_TICK_NOT)
			return false;
	return true;
}

static bool are_ticks(const struct maker *m, size_t from, size_t to)
{
	size_t i, ticks = 0;

	if (to - from < 2)
		return false;
	for (i = from; i < to; i++) {
		if (!is_tick(m, i)) {
			if (!has_other_text(m, i))
				return false;
			continue;
		}
		ticks += column(m, i)->filled > 0;
	}
	return ticks > 0;
}

static const char *group_label(const struct smv_survey_header *h)
{
	return *h->stem ? h->stem : h->code ? h->code : "";
}

/* A column with the text to the option that the one before it ticks: it says no other option. */
static bool is_text_to_tick(struct maker *m, size_t i, const struct smv_answer_option *before)
{
	const struct smv_survey_header *own = &column(m, i)->header;

	return (own->text || (own->part && !strcasecmp(own->part, "other"))) && own->row && !strcmp(own->row, before->label) &&
	       m->form->columns[i - 1].use == SMV_USE_TICK;
}

static void take_ticks(struct maker *m, size_t from, size_t to)
{
	const struct smv_survey_header *h = &column(m, from)->header;
	struct smv_question *q = new_question(m, h->code, group_label(h));
	size_t i;

	q->kind = SMV_QUESTION_SEVERAL;
	q->options = smv_alloc(m->pool, (to - from + 1) * sizeof *q->options);
	for (i = from; i < to; i++) {
		const struct smv_survey_header *own = &column(m, i)->header;
		struct smv_answer_option *o;

		if (i > from && is_text_to_tick(m, i, &q->options[q->option_count - 1])) {
			q->options[q->option_count - 1].other = true;
			m->form->columns[i] = (struct smv_form_column){ SMV_USE_OTHER, m->form->count,
									q->options[q->option_count - 1].code };
			continue;
		}
		o = &q->options[q->option_count++];
		*o = (struct smv_answer_option){ .code = (int64_t)q->option_count,
						 .label = own->row && *own->row ? own->row : own->part ? own->part : own->stem,
						 .value = SMV_ABSENT,
						 .header = m->profile->header->names[i] };
		o->outside = smv_answer_is_outside(m->pool, o->label);
		o->other = has_other_text(m, i) && !is_tick(m, i);
		m->form->columns[i] = (struct smv_form_column){ o->other ? SMV_USE_OTHER : SMV_USE_TICK, m->form->count, o->code };
	}
	m->form->count++;
}

/* All the answers of some columns, each text once, and what holds for all of them. */
static struct smv_answers_seen join(struct maker *m, size_t from, size_t to, struct smv_profile_column *all)
{
	struct smv_dictionary *words = smv_dictionary_new(m->pool);
	struct smv_answers_seen seen = { 0 };
	size_t i, k, at, room = 0, times_room = 0, *times = NULL;
	bool is_new;

	*all = *column(m, from);
	for (i = from; i < to; i++) {
		const struct smv_profile_column *c = column(m, i);

		seen.filled += c->filled;
		seen.many = seen.many || c->values.many;
		all->numbers = all->numbers && c->numbers;
		all->dates = all->dates && c->dates && c->filled == all->filled;
		all->decimals = all->decimals || c->decimals;
		all->money = all->money || c->money;
		all->longest = c->longest > all->longest ? c->longest : all->longest;
		for (k = 0; k < c->values.count; k++) {
			at = smv_dictionary_add(words, c->values.texts[k], strlen(c->values.texts[k]), &is_new);
			if (is_new) {
				seen.texts = smv_grow(m->pool, seen.texts, at, &room, sizeof *seen.texts);
				times = smv_grow(m->pool, times, at, &times_room, sizeof *times);
				seen.texts[seen.count++] = c->values.texts[k];
				times[at] = 0;
			}
			times[at] += c->values.times[k];
		}
	}
	all->filled = seen.filled;
	all->values = (struct smv_profile_list){ words, seen.texts, times, seen.count, seen.many };
	return seen;
}

/* Numbers and words are no scale until somebody says where the words stand: what was answered is kept as it is. */
static void take_mixed(struct maker *m, size_t i, const struct smv_answers_seen *seen, const char *word, struct smv_question *model)
{
	struct smv_form *f = m->form;

	f->mixed = smv_grow(m->pool, f->mixed, f->mixed_count, &f->mixed_room, sizeof *f->mixed);
	f->mixed[f->mixed_count++] = (struct smv_form_mixed){ i, f->count, word };
	model->kind = SMV_QUESTION_ONE;
	smv_guess_options(m->pool, seen->texts, seen->count, model);
}

void smv_form_find_mixed(const struct smv_form *form, const struct smv_header *header, struct smv_findings *findings)
{
	size_t i;

	for (i = 0; i < form->mixed_count; i++) {
		const struct smv_form_mixed *x = &form->mixed[i];
		const struct smv_place place = { .file = header->file, .column = (int)x->column, .header = header->names[x->column] };

		if (form->questions[x->question].kind == SMV_QUESTION_ONE)
			smv_finding_add(findings, SMV_WARNING, &place, SMV_ID_SURVEY_SCALE_MIXED,
					_("the answers are numbers and words ('%s') and are taken for one choice, "
					  "say in a codebook which of them are a scale"), x->word);
	}
}

/* A column of its own, or rows of a grid, which share kind and options. */
static void take_answers(struct maker *m, size_t from, size_t to)
{
	struct smv_profile_column all;
	struct smv_answers_seen seen = join(m, from, to, &all);
	struct smv_question model = { 0 }, *q;
	const char *word = NULL;
	bool grid = to - from > 1;
	size_t i;

	seen.label = group_label(&column(m, from)->header);
	smv_guess_kind(m->pool, &all, &seen, &model);
	if (model.kind == SMV_QUESTION_SCALE && !smv_guess_scale(m->pool, &seen, &model, &word) && word)
		take_mixed(m, from, &seen, word, &model);
	for (i = from; i < to; i++) {
		const struct smv_survey_header *h = &column(m, i)->header;
		bool row = h->row && *h->row && (grid || *h->stem);

		q = new_question(m, h->code && h->part && grid ? smv_printf(m->pool, "%s_%s", h->code, h->part) : h->code,
				 row ? h->row : h->row && *h->row && !*h->stem ? h->row : group_label(h));
		q->group = row ? group_label(h) : NULL;
		q->kind = model.kind;
		q->option_count = model.option_count;
		q->options = smv_options_more(m->pool, &model, 0);
		q->header = m->profile->header->names[i];
		q->personal = smv_guess_personal(m->pool, column(m, i), q);
		if (q->personal && !m->told->keep_personal) { /* a name that stands twice is no option */
			q->kind = SMV_QUESTION_TEXT;
			q->option_count = 0;
		}
		m->form->columns[i] = (struct smv_form_column){ .use = SMV_USE_ANSWER, .question = m->form->count };
		m->form->count++;
	}
}

static bool takes_text(const struct smv_question *q)
{
	return q->kind == SMV_QUESTION_ONE || q->kind == SMV_QUESTION_SEVERAL || q->kind == SMV_QUESTION_SCALE;
}

/* A ranking of a later export: its questions have its header and what is put in order. */
static bool is_known_ranking(struct maker *m, size_t i)
{
	const struct smv_profile_column *c = column(m, i);
	const char *start = smv_printf(m->pool, "%s [", m->profile->header->names[i]);
	size_t k;

	if (c->values.count && !strchr(c->values.texts[0], ';'))
		return false;
	for (k = 0; k < m->form->count; k++)
		if (m->form->questions[k].header && !strncmp(m->form->questions[k].header, start, strlen(start)) &&
		    m->form->changes[k] != SMV_FORM_NEW) {
			m->form->columns[i] = (struct smv_form_column){ .use = SMV_USE_RANKING, .question = k };
			return true;
		}
	return false;
}

/* A ranking becomes a grid: a row for each thing that is put in order, whose answer is its place. */
static bool take_ranking(struct maker *m, size_t i)
{
	const struct smv_survey_header *h = &column(m, i)->header;
	const char **items, *label = group_label(h);
	size_t count, k, place;

	if (h->row || !smv_ranking_find(m->pool, column(m, i), label, &items, &count))
		return false;
	m->form->columns[i] = (struct smv_form_column){ .use = SMV_USE_RANKING, .question = m->form->count };
	for (k = 0; k < count; k++) {
		struct smv_question *q = new_question(m, NULL, items[k]);

		q->kind = SMV_QUESTION_SCALE;
		q->group = label;
		q->header = smv_ranking_header(m->pool, m->profile->header->names[i], items[k]);
		q->options = smv_alloc(m->pool, (count + 1) * sizeof *q->options);
		for (place = 1; place <= count; place++)
			q->options[q->option_count++] = (struct smv_answer_option){
				.code = (int64_t)place, .label = smv_printf(m->pool, "%zu", place), .value = (int64_t)place * 100
			};
		m->form->count++;
	}
	return true;
}

/* "q5[other]" behind q5, "Fråga [Annat]" behind "Fråga": the text to its "Annat". */
static bool is_text_to_other(struct maker *m, size_t i)
{
	const struct smv_survey_header *h = &column(m, i)->header, *before = i ? &column(m, i - 1)->header : NULL;
	const struct smv_form_column *last = i ? &m->form->columns[i - 1] : NULL;
	const char *text;

	if (!before || last->use != SMV_USE_ANSWER || !takes_text(&m->form->questions[last->question]))
		return false;
	if (h->part && !strcasecmp(h->part, "other"))
		return before->code && h->code && !strcmp(h->code, before->code);
	return h->row && !h->code && !before->row && !strcmp(h->stem, before->stem) && smv_answer_is_other(m->pool, h->row, &text);
}

/* The same in a later export. */
static bool is_text_to_known(struct maker *m, size_t i)
{
	const struct smv_form_column *before = i ? &m->form->columns[i - 1] : NULL;
	const struct smv_question *q;
	size_t at;

	if (!before || before->use != SMV_USE_TICK)
		return false;
	q = &m->form->questions[before->question];
	at = smv_option_of(q, before->option);
	return at < q->option_count && is_text_to_tick(m, i, &q->options[at]);
}

/* A column of ticks that a later export has more of than the question has options. */
static bool is_further_tick(struct maker *m, size_t i)
{
	const struct smv_survey_header *h = &column(m, i)->header;
	struct smv_form_column *before = i ? &m->form->columns[i - 1] : NULL;
	struct smv_question *q;
	int64_t code = 0;
	size_t k;

	if (!h->row || m->settled || !before || before->use != SMV_USE_TICK || !is_tick(m, i) ||
	    strcmp(group_label(h), group_label(&column(m, i - 1)->header)) != 0)
		return false;
	q = &m->form->questions[before->question];
	for (k = 0; k < q->option_count; k++)
		code = q->options[k].code > code ? q->options[k].code : code;
	q->options = smv_options_more(m->pool, q, 1);
	q->options[q->option_count++] = (struct smv_answer_option){
		.code = code + 1, .label = h->row, .value = SMV_ABSENT, .header = m->profile->header->names[i]
	};
	if (m->form->changes[before->question] == SMV_FORM_SAME)
		m->form->changes[before->question] = SMV_FORM_OPTIONS;
	m->form->columns[i] = (struct smv_form_column){ SMV_USE_TICK, before->question, code + 1 };
	return true;
}

/* An id tells one respondent from another: "Respondent" with the same few answers over and over is a question. */
static bool repeats(const struct smv_profile_column *c)
{
	return c->filled >= 4 && !c->values.many && c->values.count * 2 <= c->filled;
}

/* What a spreadsheet makes of long ids when it saves them as text: "1,14E+10". */
static bool is_worn(const struct smv_profile_column *c)
{
	return c->values.count && strstr(c->values.texts[0], "E+") && !c->values.texts[0][strspn(c->values.texts[0], "0123456789,.E+")];
}

/* What is told or written by the export itself; false for a question. */
static bool take_role(struct maker *m, size_t i)
{
	const struct smv_profile_column *c = column(m, i);
	const char *name = m->profile->header->names[i];
	struct smv_form_column *use = &m->form->columns[i];

	if (m->told->respondent && !strcmp(name, m->told->respondent)) {
		use->use = SMV_USE_IDENTITY;
		return true;
	}
	if (m->told->date && !strcmp(name, m->told->date)) {
		use->use = SMV_USE_SUBMITTED;
		return true;
	}
	switch (c->header.role) {
	case SMV_ROLE_ID:
		if (repeats(c) && !is_worn(c))
			break;
		use->use = repeats(c) ? SMV_USE_NOTHING : m->told->respondent ? SMV_USE_NOTHING : SMV_USE_IDENTITY;
		return true;
	case SMV_ROLE_SUBMITTED:
		use->use = m->told->date ? SMV_USE_NOTHING : SMV_USE_SUBMITTED;
		return true;
	case SMV_ROLE_STARTED:
	case SMV_ROLE_OF_EXPORT:
		use->use = SMV_USE_NOTHING;
		return true;
	case SMV_ROLE_EMAIL:
	case SMV_ROLE_NAME:
		return !c->filled || (c->values.count == 1 && !strncasecmp(c->values.texts[0], "anonym", 6));
	case SMV_ROLE_ANSWER:
		break;
	}
	if (*c->header.stem || c->header.row || c->header.code)
		return false;
	use->use = numbers_rows(c) && !m->told->respondent ? SMV_USE_IDENTITY : SMV_USE_NOTHING;
	return true;
}

/* "Annat" may have a column that ticks it besides the one with its text: the cells tell which it is. */
static void tell_tick(struct maker *m, size_t i)
{
	struct smv_form_column *use = &m->form->columns[i];

	if (use->use == SMV_USE_OTHER && column(m, i)->filled && is_tick(m, i))
		use->use = SMV_USE_TICK;
}

static void take_columns(struct maker *m)
{
	size_t i, to, count = m->profile->header->count;

	for (i = 0; i < count; i = to) {
		to = i + 1;
		if (is_known(m, i)) {
			tell_tick(m, i);
			continue;
		}
		if (take_role(m, i) || is_further_tick(m, i))
			continue;
		if (is_text_to_known(m, i)) {
			m->form->columns[i] = m->form->columns[i - 1];
			m->form->columns[i].use = SMV_USE_OTHER;
			continue;
		}
		if (is_text_to_other(m, i)) {
			m->form->columns[i] = (struct smv_form_column){ SMV_USE_OTHER, m->form->columns[i - 1].question, 0 };
			smv_add_other(m->pool, &m->form->questions[m->form->columns[i - 1].question]);
			continue;
		}
		if (is_known_ranking(m, i) || take_ranking(m, i))
			continue;
		to = group_end(m, i);
		if (are_ticks(m, i, to))
			take_ticks(m, i, to);
		else
			take_answers(m, i, to);
	}
}

/* The known questions that the file answers, with what is new of them. */
static void widen(struct maker *m, size_t i)
{
	const struct smv_form_column *use = &m->form->columns[i];
	enum smv_form_change *change = &m->form->changes[use->question], now;

	if (use->use != SMV_USE_ANSWER || *change == SMV_FORM_NEW || !column(m, i)->filled)
		return;
	now = smv_question_widen(m->pool, &m->form->questions[use->question], column(m, i));
	*change = now > *change ? now : *change;
}

static void check_told(struct maker *m, const char *option, const char *header)
{
	struct smv_place place = { .column = -1, .header = option };
	size_t i;

	for (i = 0; header && i < m->profile->header->count; i++)
		if (!strcmp(m->profile->header->names[i], header))
			return;
	if (!header)
		return;
	m->fine = false;
	smv_finding_add(m->findings, SMV_ERROR, &place, SMV_ID_SURVEY_COLUMN, _("%s has no column '%s', write its header as it stands"),
			m->profile->header->file, header);
}

struct smv_form *smv_form_make(struct smv_pool *pool, const struct smv_profile *profile, const struct smv_question *known,
			       size_t known_count, bool settled, const struct smv_form_told *told, struct smv_findings *findings)
{
	struct smv_form *f = smv_alloc(pool, sizeof *f);
	struct maker m = { .pool = pool, .profile = profile, .told = told, .findings = findings, .form = f, .settled = settled };
	size_t i;

	m.fine = true;
	f->room = known_count + 16;
	f->questions = smv_alloc(pool, f->room * sizeof *f->questions);
	f->changes = smv_alloc(pool, f->room * sizeof *f->changes);
	f->columns = smv_alloc(pool, (profile->header->count + 1) * sizeof *f->columns);
	f->month_first = profile->month_first;
	if (known_count)
		memcpy(f->questions, known, known_count * sizeof *known);
	f->count = known_count;
	check_told(&m, "--respondent", told->respondent);
	check_told(&m, "--organisation", told->organisation);
	check_told(&m, "--date", told->date);
	know_headers(&m);
	take_columns(&m);
	for (i = 0; !settled && i < profile->header->count; i++)
		widen(&m, i);
	smv_form_choose_special(pool, profile, told, f, known_count);
	return m.fine ? f : NULL;
}

void smv_form_follow(struct smv_pool *pool, const struct smv_profile *profile, struct smv_form *form, const struct smv_question *before)
{
	size_t i;

	for (i = 0; i < profile->header->count; i++) {
		const struct smv_form_column *use = &form->columns[i];
		struct smv_question *q = &form->questions[use->question];

		if (use->use == SMV_USE_ANSWER && form->changes[use->question] == SMV_FORM_NEW &&
		    smv_guess_is_needed(&before[use->question], q))
			smv_guess_again(pool, &profile->columns[i], q);
	}
}
