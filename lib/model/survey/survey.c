/* SPDX-License-Identifier: EUPL-1.2 */
/* The kinds of questions and what belongs to them. */
#include "model/survey/survey.h"
#include "base/language.h"
#include "samverkan/pool.h"

#include <string.h>

const struct smv_choice smv_question_kinds[] = {
	[SMV_QUESTION_SCALE] = { "scale", N_("scale"), "skala" },
	[SMV_QUESTION_ONE] = { "one", N_("one choice"), "ett val|single choice|single|enkelval" },
	[SMV_QUESTION_SEVERAL] = { "several", N_("several choices"), "flera val|multiple choice|multiple|flerval" },
	[SMV_QUESTION_NUMBER] = { "number", N_("number"), "tal|antal|numeric" },
	[SMV_QUESTION_AMOUNT] = { "amount", N_("amount"), "belopp|kronor|money" },
	[SMV_QUESTION_DATE] = { "date", N_("date"), "datum|dag" },
	[SMV_QUESTION_TEXT] = { "text", N_("free text"), "fritext" },
	[SMV_QUESTION_TEXT + 1] = { 0 },
};

const struct smv_choice smv_note_aspects[] = {
	{ "need", N_("need"), "behov|needs" },
	{ "obstacle", N_("obstacle"), "hinder|obstacles|barrier" },
	{ "idea", N_("idea"), "idé|ide|förslag|ideas|suggestion|proposal" },
	{ "view", N_("view"), "synpunkt|åsikt|uppfattning|views|opinion" },
	{ 0 },
};

/* Whether the options of two rows read alike, in the order shown. */
static bool same_options(const struct smv_question *a, const struct smv_question *b)
{
	size_t i;

	if (a->option_count != b->option_count)
		return false;
	for (i = 0; i < a->option_count; i++)
		if (strcmp(a->options[i].label, b->options[i].label) != 0)
			return false;
	return true;
}

size_t smv_question_grid(const struct smv_question *questions, size_t count)
{
	size_t rows = 1;

	if (!questions[0].group)
		return 1;
	while (rows < count && questions[rows].group && !strcmp(questions[rows].group, questions[0].group) &&
	       questions[rows].kind == questions[0].kind && same_options(&questions[rows], &questions[0]))
		rows++;
	return rows;
}

struct smv_answer_option *smv_options_more(struct smv_pool *pool, const struct smv_question *question, size_t more)
{
	struct smv_answer_option *options = smv_alloc(pool, (question->option_count + more + 1) * sizeof *options);

	if (question->option_count)
		memcpy(options, question->options, question->option_count * sizeof *options);
	return options;
}
