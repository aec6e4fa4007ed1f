/* SPDX-License-Identifier: EUPL-1.2 */
#include "model/survey/survey_widen.h"
#include "base/number.h"
#include "base/pool.h"
#include "model/survey/survey_answers.h"
#include "model/survey/survey_guess.h"
#include "model/survey/survey_words.h"

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

	q->options = smv_options_more(pool, q, texts->count);
	for (i = 0; i < texts->count; i++)
		if (!has_option(pool, q, texts->texts[i]))
			q->options[q->option_count++] = (struct smv_answer_option){
				.code = next_code(q),
				.label = texts->texts[i],
				.value = SMV_ABSENT,
				.outside = smv_answer_is_outside(pool, texts->texts[i]),
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
	case SMV_QUESTION_ONE:
		return texts->many || texts->count + q->option_count > SMV_OPTIONS_MAX ? SMV_QUESTION_TEXT : q->kind;
	}
	return q->kind;
}

enum smv_form_change smv_question_widen(struct smv_pool *pool, struct smv_question *q, const struct smv_profile_column *c)
{
	const struct smv_profile_list *texts = &c->values;
	enum smv_question_kind kind;
	bool wider = false, changed;

	if (q->kind == SMV_QUESTION_SEVERAL && c->with_semicolon)
		texts = &c->parts;
	else if (q->kind == SMV_QUESTION_SEVERAL && c->with_comma)
		texts = &c->commas;
	kind = kind_now(pool, q, c, texts, &wider);
	if ((kind == SMV_QUESTION_ONE || kind == SMV_QUESTION_SEVERAL) && !all_known(pool, q, texts))
		wider = add_options(pool, q, texts);
	if (!has_options(kind))
		q->option_count = 0;
	changed = kind != q->kind;
	q->kind = kind;
	return changed ? SMV_FORM_KIND : wider ? SMV_FORM_OPTIONS : SMV_FORM_SAME;
}
