/* SPDX-License-Identifier: EUPL-1.2 */
#include "tests/unit/survey_sample.h"
#include "samverkan/date.h"
#include "samverkan/number.h"

static struct smv_answer_option kinds[] = {
	{ .code = 1, .label = "Förening", .value = SMV_ABSENT },
	{ .code = 2, .label = "Nätverk", .value = SMV_ABSENT },
	{ .code = 3, .label = "Tjänsteperson", .value = SMV_ABSENT },
};
static struct smv_answer_option grades[] = {
	{ .code = 1, .label = "Mycket missnöjd", .value = 100 }, { .code = 2, .label = "Missnöjd", .value = 200 },
	{ .code = 3, .label = "Varken eller", .value = 300 },	  { .code = 4, .label = "Nöjd", .value = 400 },
	{ .code = 5, .label = "Mycket nöjd", .value = 500 },	  { .code = 6, .label = "Vet ej", .value = SMV_ABSENT, .outside = true },
};
static struct smv_answer_option hinders[] = {
	{ .code = 1, .label = "Tid", .value = SMV_ABSENT },
	{ .code = 2, .label = "Pengar", .value = SMV_ABSENT },
	{ .code = 3, .label = "Lokaler", .value = SMV_ABSENT },
};
static const struct smv_question questions[SAMPLE_QUESTIONS] = {
	{ .number = 1, .key = "vem", .label = "Vem svarar?", .kind = SMV_QUESTION_ONE, .respondent_kind = true, .options = kinds,
	  .option_count = 3 },
	{ .number = 2, .key = "nöjd", .label = "Hur nöjd är ni med samverkan?", .kind = SMV_QUESTION_SCALE, .options = grades,
	  .option_count = 6 },
	{ .number = 3, .key = "hinder", .label = "Vad hindrar?", .kind = SMV_QUESTION_SEVERAL, .options = hinders, .option_count = 3 },
	{ .number = 4, .key = "medlemmar", .label = "Hur många medlemmar?", .kind = SMV_QUESTION_NUMBER },
	{ .number = 5, .key = "önskan", .label = "Vad önskar ni?", .kind = SMV_QUESTION_TEXT },
	{ .number = 6, .key = "g1", .label = "Möten", .group = "Hur fungerar det?", .kind = SMV_QUESTION_SCALE, .options = grades,
	  .option_count = 6 },
	{ .number = 7, .key = "g2", .label = "Lokaler", .group = "Hur fungerar det?", .kind = SMV_QUESTION_SCALE, .options = grades,
	  .option_count = 6 },
	{ .number = 8, .key = "kostnad", .label = "Vad kostar det?", .kind = SMV_QUESTION_AMOUNT },
	{ .number = 9, .key = "sedan", .label = "Sedan när?", .kind = SMV_QUESTION_DATE },
};

/* kind, grade (0 blank), what hinders as bits, members in hundredths (0 none), wish */
static const struct {
	uint32_t kind, grade;
	unsigned hinders;
	int64_t members;
	const char *wish;
} rows[] = {
	{ 0, 1, 1, 1000, "Fler möten" }, { 0, 1, 3, 2000, NULL }, { 0, 2, 3, 6550, "Ring 070-123 45 67" },
	{ 0, 3, 1, 0, NULL },		  { 0, 4, 7, 0, NULL },    { 0, 0, 0, 0, NULL },
	{ 2, 5, 3, 2000, NULL },	  { 2, 5, 3, 0, "Lokaler" }, { 2, 5, 1, 0, NULL },
	{ 2, 4, 4, 0, NULL },		  { 1, 6, 0, 0, NULL },    { 1, 0, 0, 0, NULL },
};

const struct smv_question *smv_survey_sample_questions(void)
{
	return questions;
}

static struct smv_answer choice(const uint32_t *option)
{
	return (struct smv_answer){ .given = true, .options = option, .option_count = 1 };
}

static void add_row(struct smv_tally *tally, size_t i)
{
	struct smv_answer answers[SAMPLE_QUESTIONS] = { 0 };
	struct smv_response response = { .id = (int64_t)i + 1, .day = 17000 + (int32_t)i, .answers = answers,
					 .kind = i < 6 ? "association" : NULL };
	uint32_t grade = rows[i].grade - 1, turned = 5 - rows[i].grade, chosen[3], bit;
	size_t count = 0;

	answers[SAMPLE_KIND] = choice(&rows[i].kind);
	if (rows[i].grade)
		answers[SAMPLE_SATISFIED] = choice(&grade);
	for (bit = 0; bit < 3; bit++)
		if (rows[i].hinders & 1U << bit)
			chosen[count++] = bit;
	if (count)
		answers[SAMPLE_HINDERS] = (struct smv_answer){ .given = true, .options = chosen, .option_count = count };
	if (rows[i].members)
		answers[SAMPLE_MEMBERS] = (struct smv_answer){ .given = true, .number = rows[i].members };
	/* The meetings are graded as the whole is, the rooms the other way round by those who know. */
	answers[SAMPLE_MEETINGS] = answers[SAMPLE_SATISFIED];
	if (rows[i].grade && rows[i].grade < 6)
		answers[SAMPLE_ROOMS] = choice(&turned);
	if (i < 2) {
		answers[SAMPLE_COST] = (struct smv_answer){ .given = true, .number = 100050 + (int64_t)i };
		answers[SAMPLE_SINCE] = (struct smv_answer){ .given = true, .number = 16000 + (int64_t)i };
	}
	if (rows[i].wish)
		answers[SAMPLE_WISH] = (struct smv_answer){ .given = true, .text = rows[i].wish, .text_id = (int64_t)i + 1 };
	smv_tally_add(tally, &response);
}

struct smv_tally *smv_survey_sample_tally(struct smv_pool *pool, enum smv_tally_by by, size_t by_question, int64_t min_group)
{
	struct smv_tally *tally = smv_tally_new(pool, questions, SAMPLE_QUESTIONS, by, by_question);
	size_t i;

	for (i = 0; i < sizeof rows / sizeof *rows; i++)
		add_row(tally, i);
	smv_tally_finish(tally, min_group);
	return tally;
}
