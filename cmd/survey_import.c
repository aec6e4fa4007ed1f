/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/date.h"
#include "base/fail.h"
#include "base/language.h"
#include "base/number.h"
#include "base/pool.h"
#include "base/text.h"
#include "cmd/command.h"
#include "cmd/import.h"
#include "cmd/survey_case.h"
#include "cmd/survey_codebook.h"
#include "cmd/survey_notes.h"
#include "model/survey_profile.h"
#include "store/response.h"
#include "store/survey.h"

#include <string.h>

struct values {
	const char *title, *codebook, *respondent, *organisation, *date;
	int64_t sent;
	bool keep_personal, notes;
};
#define AT(member) offsetof(struct values, member)

static const struct smv_option options[] = {
	{ SMV_OPT_TEXT, 't', "title", "TITLE", N_("what the survey is called in reports"), AT(title) },
	{ SMV_OPT_NUMBER, 's', "sent", "N", N_("how many it was sent to, for the response rate"), AT(sent) },
	{ SMV_OPT_TEXT, 'c', "codebook", "FILE", N_("correct by this codebook what is recognised"), AT(codebook),
	  .completes = SMV_COMPLETE_FILE },
	{ SMV_OPT_TEXT, 0, "respondent", "COLUMN", N_("the column that tells one respondent from another"), AT(respondent) },
	{ SMV_OPT_TEXT, 0, "organisation", "COLUMN", N_("the column with the respondent's organisation"), AT(organisation) },
	{ SMV_OPT_TEXT, 0, "date", "COLUMN", N_("the column with the day of the answer"), AT(date) },
	{ SMV_OPT_FLAG, 0, "keep-personal", NULL, N_("store answers too that say who a person is"), AT(keep_personal) },
	{ SMV_OPT_FLAG, 0, "notes", NULL, N_("the files are notes of focus groups and workshops"), AT(notes) },
	{ SMV_OPT_END },
};

/* Rows are kept while they are few, so that a small file is read once. */
enum { KEPT_BYTES = 8 * 1024 * 1024 };

struct kept {
	struct smv_record *rows;
	size_t count, room, bytes;
	bool all;
};

struct work {
	struct smv_session *session;
	const struct values *told;
	struct smv_survey_case c;
	bool is_new;
	struct smv_import import;
	struct smv_pool *pool; /* as long as a file */
	struct kept kept;
	struct smv_profile *profile;
	struct smv_form *form;
	struct smv_intake_counts counts;
	size_t bad; /* rows that the reader refused */
};

static void keep(struct work *w, const struct smv_record *record)
{
	const char **cells;
	size_t i;

	if (!w->kept.all)
		return;
	cells = smv_alloc(w->pool, (record->header->count + 1) * sizeof *cells);
	w->kept.bytes += record->header->count * sizeof *cells;
	for (i = 0; i < record->header->count; i++) {
		cells[i] = smv_copy(w->pool, record->cells[i]);
		w->kept.bytes += strlen(cells[i]) + 1;
	}
	w->kept.rows = smv_grow(w->pool, w->kept.rows, w->kept.count, &w->kept.room, sizeof *w->kept.rows);
	w->kept.rows[w->kept.count] = *record;
	w->kept.rows[w->kept.count++].cells = cells;
	w->kept.all = w->kept.bytes < KEPT_BYTES;
}

/* Reads the whole file to learn what its columns hold. */
static int look_through(struct work *w)
{
	struct smv_record record;
	unsigned long rows = 0;
	int rc;

	w->kept = (struct kept){ .all = true };
	w->bad = 0;
	w->profile = smv_profile_new(w->pool, smv_source_header(w->import.source));
	while (!(rc = smv_source_next(w->import.source, &record)) && !record.end) {
		smv_progress(w->session, ++rows);
		if (record.bad) {
			w->bad++;
			continue;
		}
		smv_profile_row(w->profile, &record);
		keep(w, &record);
	}
	smv_profile_end(w->profile);
	if (!rc && !rows)
		return smv_fail(SMV_DATA, _("%s has no answers, only a header"), w->import.path);
	return rc;
}

static int make_form(struct work *w)
{
	const struct smv_form_told told = { w->told->respondent, w->told->organisation, w->told->date, w->told->keep_personal };

	if (w->profile->header->count > SMV_QUESTIONS_MAX)
		return smv_fail(SMV_DATA, _("%s has %zu columns, more than the %d a survey may have"), w->import.path, w->profile->header->count,
				SMV_QUESTIONS_MAX);
	w->form = smv_form_make(w->pool, w->profile, w->c.questions, w->c.count, w->c.survey.settled && !w->session->import->update, &told,
				w->session->findings);
	return w->form ? SMV_OK : smv_fail(SMV_DATA, _("%s is not read until that is mended"), w->import.path);
}

/* A question may be renamed by --codebook before anything of it is stored. */
static int apply_codebook(struct work *w)
{
	size_t errors = w->session->findings->errors, i;
	int rc;

	if (!w->told->codebook)
		return SMV_OK;
	if ((rc = smv_codebook_read(w->session, w->told->codebook, w->form->questions, w->form->count)))
		return rc;
	if (w->session->findings->errors > errors)
		return smv_fail(SMV_DATA, _("%s is not read until that is mended"), w->told->codebook);
	for (i = 0; i < w->form->count; i++)
		if (w->form->changes[i] == SMV_FORM_SAME)
			w->form->changes[i] = SMV_FORM_KIND;
	w->c.survey.settled = true;
	return smv_survey_put(w->session->store, &w->c.survey);
}

/* Stores what is new of the questions; answers of those that are of another kind now are written anew. */
static int put_form(struct work *w)
{
	struct smv_question *before = smv_alloc(w->pool, (w->form->count + 1) * sizeof *before), *after = NULL;
	size_t i, changed = 0;
	int rc = SMV_OK;

	after = smv_alloc(w->pool, (w->form->count + 1) * sizeof *after);
	for (i = 0; !rc && i < w->form->count; i++) {
		if (w->form->changes[i] == SMV_FORM_SAME)
			continue;
		if (w->form->changes[i] == SMV_FORM_KIND && i < w->c.count) {
			before[changed] = w->c.questions[i];
			after[changed++] = w->form->questions[i];
		}
		rc = smv_question_put(w->session->store, w->c.survey.id, &w->form->questions[i]);
	}
	if (rc || !changed)
		return rc;
	return smv_responses_recode(w->session->store, w->session->pool, w->c.survey.id, before, after, changed, w->session->findings);
}

/* `3 scales, 2 texts`, and what is left out. */
static void say_recognised(struct work *w)
{
	size_t kinds[SMV_QUESTION_TEXT + 1] = { 0 }, i, fresh = 0;
	const char *parts = "", *personal = "";
	struct smv_pool *pool = w->pool;

	for (i = 0; i < w->form->count; i++) {
		const struct smv_question *q = &w->form->questions[i];

		if (w->form->changes[i] != SMV_FORM_NEW)
			continue;
		fresh++;
		if (q->personal)
			personal = smv_printf(pool, "%s%s%s \"%s\"", personal, *personal ? ", " : "", q->key, q->label);
		else
			kinds[q->kind]++;
	}
	for (i = 0; i <= SMV_QUESTION_TEXT; i++)
		if (kinds[i])
			parts = smv_printf(pool, "%s%s%zu %s", parts, *parts ? ", " : "", kinds[i], _(smv_question_kinds[i].label));
	if (fresh)
		smv_say(w->session, _("%s: questions: %s (see and correct: samverkan survey codebook %s -o FILE.xlsx)"), w->import.path, parts,
			w->c.survey.name);
	if (*personal && !w->told->keep_personal)
		smv_say(w->session, _("%s: taken for personal data and not stored: %s"), w->import.path, personal);
	if (w->form->by_content && w->is_new)
		smv_say(w->session, _("%s: no column tells who answers, so a changed answer counts as a new one (name one with --respondent)"),
			w->import.path);
}

static int take_row(struct smv_session *session, struct smv_survey_rows *rows, struct smv_response_intake *intake,
		    const struct smv_record *record)
{
	struct smv_survey_row row;

	if (smv_survey_row_read(rows, record, &row, session->findings))
		return smv_response_intake_row(intake, &row, record, session->findings);
	smv_response_intake_refuse(intake);
	return SMV_OK;
}

/* The second look, at a file too large to be kept: what its reader finds has been said the first time. */
static int take_again(struct work *w, struct smv_survey_rows *rows, struct smv_response_intake *intake)
{
	struct smv_findings said;
	struct smv_import again;
	struct smv_record record;
	int rc;

	if (!strcmp(w->import.path, "-"))
		return smv_fail(SMV_USAGE, _("so many answers are read twice, which stdin cannot be, name a file"));
	smv_findings_init(&said, w->session->pool);
	if (!(rc = smv_import_source(w->session, w->import.path, &said, &again)))
		while (!(rc = smv_source_next(again.source, &record)) && !record.end) {
			smv_progress(w->session, smv_response_intake_counts(intake)->rows);
			if (!record.bad && (rc = take_row(w->session, rows, intake, &record)))
				break;
		}
	smv_import_close(&again);
	return rc;
}

static int take_in(struct work *w)
{
	const struct smv_header *header = smv_source_header(w->import.source);
	struct smv_survey_rows *rows = smv_survey_rows_new(w->pool, w->form, header, w->told->keep_personal);
	struct smv_response_intake *intake = NULL;
	size_t i;
	int rc = smv_response_intake_open(w->session->store, w->pool, w->c.survey.id, w->form->count, smv_survey_rows_present(rows), &intake);

	if (!w->kept.all && !rc)
		rc = take_again(w, rows, intake);
	for (i = 0; !rc && w->kept.all && i < w->kept.count; i++)
		rc = take_row(w->session, rows, intake, &w->kept.rows[i]);
	w->counts = *smv_response_intake_counts(intake);
	w->counts.rows += w->bad;
	w->counts.refused += w->bad;
	smv_response_intake_close(intake);
	smv_survey_rows_close(rows);
	return rc;
}

static int import_file(struct work *w, const char *path)
{
	struct smv_session *session = w->session;
	int rc;

	w->pool = smv_pool_open();
	if (!(rc = smv_import_source(session, path, session->findings, &w->import)))
		smv_say(session, "%s", smv_source_assumed(w->import.source));
	if (!rc && !(rc = look_through(w)) && !(rc = make_form(w)) && !(rc = apply_codebook(w)) && !(rc = put_form(w))) {
		say_recognised(w);
		if (!(rc = take_in(w)))
			rc = smv_import_settle(session, &w->import, &w->counts);
	}
	smv_import_close(&w->import);
	smv_pool_close(w->pool);
	w->is_new = false;
	if (!rc)
		rc = smv_survey_questions(session->store, session->pool, w->c.survey.id, &w->c.questions, &w->c.count);
	return rc;
}

/* The survey of that name, made when it is new; its title and how many it was sent to, where they are said. */
static int settle_survey(struct work *w, const char *name)
{
	struct smv_session *session = w->session;
	struct smv_survey *survey = &w->c.survey, said;
	bool found, other;
	int rc;

	if (!*smv_text_key(session->pool, name))
		return smv_fail(SMV_USAGE, _("SURVEY is empty, give the survey a short name"));
	if ((rc = smv_survey_find(session->store, session->pool, name, survey, &found)))
		return rc;
	w->is_new = !found;
	if (!found) {
		*survey = (struct smv_survey){ .name = name, .title = w->told->title, .sent = w->told->sent > 0 ? w->told->sent : 0 };
		return smv_survey_add(session->store, session->pool, survey);
	}
	if ((rc = smv_survey_questions(session->store, session->pool, survey->id, &w->c.questions, &w->c.count)))
		return rc;
	said = *survey;
	said.title = w->told->title ? w->told->title : survey->title;
	said.sent = w->told->sent > 0 ? w->told->sent : survey->sent;
	other = said.sent != survey->sent || (w->told->title && (!survey->title || strcmp(w->told->title, survey->title) != 0));
	*survey = said;
	if (!other)
		return SMV_OK;
	if ((rc = smv_survey_put(session->store, survey)))
		return rc;
	return smv_survey_journal(session, survey, "title", survey->title);
}

static int run(struct smv_session *session)
{
	struct work w = { .session = session, .told = session->values };
	int i, rc;

	if ((rc = settle_survey(&w, session->operands[0])))
		return rc;
	for (i = 1; !rc && i < session->operand_count; i++)
		rc = w.told->notes ? smv_survey_take_notes(session, &w.c.survey, session->operands[i]) : import_file(&w, session->operands[i]);
	return rc ? rc : smv_session_verdict(session);
}

static const char *const examples[] = {
	"samverkan survey import enkat-2017 --title='Samverkan 2017' --sent=240 svar.csv",
	"samverkan survey import enkat-2017 --dry-run svar.csv",
	"samverkan survey import enkat-2017 --notes fokusgrupper.csv",
	NULL,
};

const struct smv_command cmd_survey_import = {
	.group = "survey",
	.name = "import",
	.summary = N_("take the answers to a survey in"),
	.operands = "SURVEY FILE...",
	.operands_min = 2,
	.operands_max = -1,
	.completes = { SMV_COMPLETE_NOTHING, SMV_COMPLETE_FILE },
	.options = options,
	.values_size = sizeof(struct values),
	.imports = true,
	.store = SMV_STORE_WRITES,
	.help = N_("An export of Microsoft Forms, Google Forms, LimeSurvey, SurveyMonkey or Survey&Report as it comes, a row a respondent: CSV "
		   "or a workbook. What each column is, is recognised: who answers and when, scales, choices in one column or several, grids, "
		   "numbers, amounts, days, free texts. See it with survey show, correct it with survey codebook.\n\nA later export of the "
		   "same survey adds the new answers and changes those that have changed; the same one again changes nothing. Who answered is "
		   "kept as a keyed hash only, and answers that say who a person is are left out unless --keep-personal asks for "
		   "them.\n\nA new answer to a choice becomes a new option until a codebook has been given; then it is a finding, unless "
		   "--update takes it in.\n\nWith --notes each row is a statement from a focus group or workshop, with the columns group, "
		   "participants, date, statement, topic and aspect (need, obstacle, idea or view)."),
	.examples = examples,
	.run = run,
};
