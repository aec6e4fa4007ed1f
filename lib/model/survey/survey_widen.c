/* SPDX-License-Identifier: EUPL-1.2 */
/* A question that gets more options by a later export. */
#include "model/survey/survey_widen.h"
#include "model/survey/survey_answers.h"
#include "model/survey/survey_guess.h"
#include "model/survey/survey_parts.h"
#include "model/survey/survey_words.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"

#include <string.h>

/* A code that no option has had. */
static int64_t next_code(const struct smv_question *q)
{
	int64_t code = 0;
	size_t i;

	for (i = 0; i < q->option_count; i++)
		code = q->options[i].code > code ? q->options[i].code : code;
	return code + 1;
}

static bool has_option(struct smv_pool *pool, const struct smv_question *q, const char *text)
{
	return smv_option_meant(pool, q, text) < q->option_count;
}

/* Adds what is answered and not known yet; false when nothing is. */
static bool add_options(struct smv_pool *pool, struct smv_question *q, const struct smv_profile_list *texts)
{
	size_t i, before = q->option_count;
	const char *text;

	q->options = smv_options_more(pool, q, texts->count);
	for (i = 0; i < texts->count; i++)
		if (!has_option(pool, q, texts->texts[i]))
			q->options[q->option_count++] = (struct smv_answer_option){
				.code = next_code(q),
				.label = texts->texts[i],
				.value = SMV_ABSENT,
				.outside = smv_answer_is_outside(pool, texts->texts[i]),
				.other = smv_answer_is_other(pool, texts->texts[i], &text),
			};
	return q->option_count > before;
}

/* A scale with more answers than before: the same steps keep their codes, new ones get new. */
static bool add_steps(struct smv_pool *pool, struct smv_question *q, const struct smv_profile_column *c)
{
	const char **texts = smv_alloc(pool, (q->option_count + c->values.count + 1) * sizeof *texts), *word;
	struct smv_answers_seen seen = { .texts = texts, .filled = c->filled, .label = q->label };
	struct smv_question wider = { 0 };
	int64_t code = 0;
	size_t i, k;

	for (i = 0; i < q->option_count; i++) {
		texts[seen.count++] = q->options[i].label;
		code = q->options[i].code > code ? q->options[i].code : code;
	}
	for (i = 0; i < c->values.count; i++)
		if (!has_option(pool, q, c->values.texts[i]))
			texts[seen.count++] = c->values.texts[i];
	if (!smv_guess_scale(pool, &seen, &wider, &word))
		return false;
	for (i = 0; i < wider.option_count; i++) {
		for (k = 0; k < q->option_count && strcmp(q->options[k].label, wider.options[i].label) != 0; k++)
			;
		wider.options[i].code = k < q->option_count ? q->options[k].code : ++code;
		wider.options[i].short_label = k < q->option_count ? q->options[k].short_label : NULL;
	}
	q->options = wider.options;
	q->option_count = wider.option_count;
	return true;
}

static bool all_known(struct smv_pool *pool, const struct smv_question *q, const struct smv_profile_list *texts)
{
	size_t i;

	if (texts->many)
		return false;
	for (i = 0; i < texts->count; i++)
		if (!has_option(pool, q, texts->texts[i]))
			return false;
	return true;
}

static bool has_options(enum smv_question_kind kind)
{
	return kind == SMV_QUESTION_SCALE || kind == SMV_QUESTION_ONE || kind == SMV_QUESTION_SEVERAL;
}

/* What a question is, seeing a later export's column too. */
static enum smv_question_kind kind_now(struct smv_pool *pool, struct smv_question *q, const struct smv_profile_column *c,
				       const struct smv_profile_list *texts, bool *wider)
{
	switch (q->kind) {
	case SMV_QUESTION_TEXT:
		break;
	case SMV_QUESTION_NUMBER:
	case SMV_QUESTION_AMOUNT:
		return c->numbers ? q->kind : SMV_QUESTION_TEXT;
	case SMV_QUESTION_DATE:
		return c->dates ? q->kind : SMV_QUESTION_TEXT;
	case SMV_QUESTION_SCALE:
		if (all_known(pool, q, texts) || (*wider = add_steps(pool, q, c)))
			return q->kind;
		return c->numbers ? SMV_QUESTION_NUMBER : SMV_QUESTION_ONE;
	case SMV_QUESTION_SEVERAL:
		break;
	case SMV_QUESTION_ONE:
		return texts->many || texts->count + q->option_count > SMV_OPTIONS_MAX ? SMV_QUESTION_TEXT : q->kind;
	}
	return q->kind;
}

/* The cells of a column that say something else than the question's options, "Annat" apart. */
static struct smv_profile_column *unknown_cells(struct smv_pool *pool, const struct smv_question *q, const struct smv_profile_column *c)
{
	struct smv_profile_column *unknown = smv_profile_column_new(pool);
	struct smv_question strict = *q;
	struct smv_answer_item item;
	size_t i, k;

	strict.kind = SMV_QUESTION_SEVERAL;
	strict.options = smv_options_more(pool, q, 0);
	for (i = 0; i < strict.option_count; i++)
		strict.options[i].other = false;
	for (i = 0; i < c->values.count; i++)
		if (smv_answer_encode(pool, &strict, c->values.texts[i], 0, false, &item) != SMV_ANSWER_FINE)
			for (k = 0; k < c->values.times[i]; k++)
				smv_profile_column_take(unknown, pool, c->values.texts[i]);
	unknown->values.many = c->values.many;
	return unknown;
}

/* What is ticked again becomes an option, what is not stands under "Annat". */
static bool add_parts(struct smv_pool *pool, struct smv_question *q, const struct smv_profile_column *c)
{
	struct smv_profile_column *unknown = unknown_cells(pool, q, c);
	struct smv_profile_list texts = unknown->values;
	size_t before = q->option_count;
	struct smv_parts parts;

	if (!texts.count)
		return false;
	unknown->filled = c->filled;
	parts = (struct smv_parts){ texts.texts, texts.count, false };
	if (!smv_parts_force(pool, unknown, &parts))
		smv_parts_whole(pool, unknown, &parts);
	texts.texts = parts.options;
	texts.count = parts.count;
	add_options(pool, q, &texts);
	if (parts.own_words)
		smv_add_other(pool, q);
	return q->option_count > before;
}

enum smv_form_change smv_question_widen(struct smv_pool *pool, struct smv_question *q, const struct smv_profile_column *c)
{
	enum smv_question_kind kind;
	bool wider = false, changed;
	struct smv_parts parts;

	if (q->kind == SMV_QUESTION_SEVERAL)
		return add_parts(pool, q, c) ? SMV_FORM_OPTIONS : SMV_FORM_SAME;
	if (q->kind == SMV_QUESTION_ONE && !all_known(pool, q, &c->values) && smv_parts_find(pool, c, &parts)) {
		q->kind = SMV_QUESTION_SEVERAL;
		add_parts(pool, q, c);
		return SMV_FORM_KIND;
	}
	kind = kind_now(pool, q, c, &c->values, &wider);
	if (kind == SMV_QUESTION_ONE && !all_known(pool, q, &c->values))
		wider = add_options(pool, q, &c->values);
	if (!has_options(kind))
		q->option_count = 0;
	changed = kind != q->kind;
	q->kind = kind;
	return changed ? SMV_FORM_KIND : wider ? SMV_FORM_OPTIONS : SMV_FORM_SAME;
}
