/* SPDX-License-Identifier: EUPL-1.2 */
/* samverkan survey codebook: write what the questions were taken for, or read it back corrected. */
#include "cmd/survey/codebook.h"
#include "base/language.h"
#include "cmd/case/survey_case.h"
#include "cmd/run/command.h"
#include "cmd/run/import.h"
#include "model/survey/codebook.h"
#include "model/survey/survey_answers.h"
#include "model/survey/survey_guess.h"
#include "report/survey/questionnaire.h"
#include "samverkan/fail.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"
#include "store/survey/survey.h"

#include <string.h>

int smv_codebook_read(struct smv_session *session, const char *path, struct smv_question *questions, size_t count)
{
	struct smv_codebook *codebook = smv_codebook_begin(session->pool, questions, count);
	struct smv_codebook_row row = { 0 };
	struct smv_import import;
	struct smv_record record;
	int rc;

	if (!(rc = smv_import_open(session, path, smv_codebook_fields, false, &import)))
		while (!(rc = smv_source_next(import.source, &record)) && !record.end)
			if (!record.bad && smv_decode_row(session->pool, import.map, &record, &row, session->findings))
				smv_codebook_take(codebook, &row, &record, session->findings);
	smv_import_close(&import);
	if (!rc)
		smv_codebook_end(codebook, session->findings);
	return rc;
}

static bool same_options(const struct smv_question *a, const struct smv_question *b)
{
	size_t i;

	if (a->option_count != b->option_count)
		return false;
	for (i = 0; i < a->option_count; i++)
		if (a->options[i].code != b->options[i].code || strcmp(a->options[i].label, b->options[i].label) != 0)
			return false;
	return true;
}

/* What was answered to a question, in words. */
static int gather(struct smv_session *session, const struct smv_survey *survey, const struct smv_question *before,
		  struct smv_profile_column *seen)
{
	struct smv_responses *responses;
	const struct smv_response *response;
	struct smv_question ask = *before;
	int rc;

	if ((rc = smv_responses_open(session->store, session->pool, survey->id, &ask, 1, true, &responses)))
		return rc;
	while (!(rc = smv_responses_next(responses, &response)) && response) {
		const struct smv_answer *answer = &response->answers[0];
		const char *text = answer->text;

		if (before->kind == SMV_QUESTION_NUMBER || before->kind == SMV_QUESTION_AMOUNT) {
			struct smv_answer_item item = { .bytes = smv_printf(session->pool, "%lld", (long long)answer->number) };

			item.size = strlen(item.bytes);
			text = smv_answer_words(session->pool, before, &item);
		} else if (answer->option_count && !text) {
			text = before->options[answer->options[0]].label;
		}
		if (answer->given && text)
			smv_profile_column_take(seen, session->pool, text);
	}
	if (rc)
		smv_responses_close(responses);
	return rc;
}

/* The options of a question that has become a choice are what was answered to it. */
static int gather_options(struct smv_session *session, const struct smv_survey *survey, const struct smv_question *before,
			  struct smv_question *after)
{
	struct smv_profile_column *seen = smv_profile_column_new(session->pool);
	int rc = gather(session, survey, before, seen);

	if (!rc)
		smv_guess_again(session->pool, seen, after);
	return rc;
}

/* Stores the corrected questions and writes anew the answers of those whose kind or options are others now. */
static int put(struct smv_session *session, const struct smv_survey_case *c, struct smv_question *after)
{
	struct smv_question *from = smv_alloc(session->pool, (c->count + 1) * sizeof *from);
	struct smv_question *to = smv_alloc(session->pool, (c->count + 1) * sizeof *to);
	size_t i, changed = 0;
	int rc = SMV_OK;

	for (i = 0; !rc && i < c->count; i++) {
		const struct smv_question *before = &c->questions[i];
		bool kind = before->kind != after[i].kind;

		if (smv_guess_is_needed(before, &after[i]))
			rc = gather_options(session, &c->survey, before, &after[i]);
		if (kind || (after[i].skipped && !before->skipped) || (after[i].personal && !before->personal)) {
			from[changed] = *before;
			to[changed] = after[i];
			/* Personal data that is found out afterwards is forgotten. */
			to[changed++].skipped = after[i].skipped || (after[i].personal && !before->personal);
		}
		if (!rc)
			rc = smv_question_put(session->store, c->survey.id, &after[i]);
	}
	if (!rc && changed)
		rc = smv_responses_recode(session->store, session->pool, c->survey.id, from, to, changed, session->findings);
	return rc;
}

static bool same_text(const char *a, const char *b)
{
	return a && b ? !strcmp(a, b) : a == b;
}

static bool same_question(const struct smv_question *a, const struct smv_question *b)
{
	size_t i;

	if (!same_options(a, b) || a->kind != b->kind || strcmp(a->label, b->label) != 0 || !same_text(a->short_label, b->short_label) ||
	    !same_text(a->group, b->group) || a->personal != b->personal || a->skipped != b->skipped ||
	    a->organisation != b->organisation || a->respondent_kind != b->respondent_kind)
		return false;
	for (i = 0; i < a->option_count; i++)
		if (a->options[i].value != b->options[i].value || a->options[i].outside != b->options[i].outside ||
		    a->options[i].other != b->options[i].other || !same_text(a->options[i].short_label, b->options[i].short_label))
			return false;
	return true;
}

static int take_back(struct smv_session *session, struct smv_survey_case *c, const char *path)
{
	struct smv_question *after = smv_alloc(session->pool, (c->count + 1) * sizeof *after);
	size_t i, changed = 0;
	int rc;

	if (c->count)
		memcpy(after, c->questions, c->count * sizeof *after);
	if ((rc = smv_codebook_read(session, path, after, c->count)) || session->findings->errors)
		return rc;
	for (i = 0; i < c->count; i++)
		changed += !same_question(&c->questions[i], &after[i]);
	smv_say(session, smv_translate_plural("%s: %zu question corrected", "%s: %zu questions corrected", changed), path, changed);
	if (!changed && c->survey.settled)
		return SMV_OK;
	c->survey.settled = true;
	if ((rc = put(session, c, after)) || (rc = smv_survey_put(session->store, &c->survey)))
		return rc;
	return smv_survey_journal(session, &c->survey, "codebook", path);
}

static int run(struct smv_session *session)
{
	struct smv_writer *writer = NULL;
	struct smv_survey_case c;
	int rc;

	if ((rc = smv_survey_choose(session, session->operands[0], &c)))
		return rc;
	if (session->operand_count == 2) {
		rc = take_back(session, &c, session->operands[1]);
		return rc ? rc : smv_session_verdict(session);
	}
	if (!(rc = smv_session_writer(session, &writer)))
		rc = smv_report_codebook(writer, &c.survey, c.questions, c.count, session->today);
	return smv_writer_close(writer, rc);
}

static const char *const examples[] = {
	"samverkan survey codebook enkat-2017 --output=kodbok.csv",
	"samverkan survey codebook enkat-2017 kodbok.csv",
	NULL,
};

const struct smv_command cmd_survey_codebook = {
	.group = "survey",
	.name = "codebook",
	.summary = N_("write what the questions were taken for, or read it back corrected"),
	.operands = "SURVEY [FILE]",
	.operands_min = 1,
	.operands_max = 2,
	.completes = { SMV_COMPLETE_SURVEY, SMV_COMPLETE_FILE },
	.shows = true,
	.imports = true,
	.store = SMV_STORE_WRITES,
	.help = N_("A row a question, and below it a row for each of its options. Correct the kind of a question, its label, the order and "
		   "values of a scale, what is outside it, what is personal data or to be skipped, and give the file back: as FILE here, "
		   "or with --codebook when a survey is imported. Stored answers are written anew; what is said to be personal or to be "
		   "skipped is forgotten."),
	.examples = examples,
	.run = run,
};
