/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/date.h"
#include "base/fail.h"
#include "base/language.h"
#include "base/number.h"
#include "base/pool.h"
#include "base/text.h"
#include "cmd/run/command.h"
#include "cmd/run/import.h"
#include "cmd/case/survey_case.h"
#include "cmd/survey/codebook.h"
#include "cmd/survey/notes.h"
#include "model/survey/survey_profile.h"
#include "store/survey/response.h"
#include "store/session.h"
#include "store/survey/survey.h"

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

/*
 * So much of a file is kept, and its questions are recognised by that.  The rest of a larger file is taken in as it is read;
 * where it contradicts what was recognised, all is undone and the whole file is looked through first.
 */
enum { KEPT_BYTES = 8 * 1024 * 1024 };

struct kept {
	struct smv_record *rows;
	size_t count, room, bytes;
};

struct work {
	struct smv_session *session;
	const struct values *told;
	struct smv_survey_case c;
	bool is_new;
	struct smv_import import;
	const char *digest;
	struct smv_pool *pool; /* as long as a file */
	struct kept kept;
	bool ended;        /* the kept rows are all there are */
	bool looked_ahead; /* the whole file has been looked through */
	struct smv_profile *profile;
	struct smv_form *form;
	struct smv_intake_counts counts;
};

static void keep(struct work *w, const struct smv_record *record)
{
	const char **cells = smv_alloc(w->pool, (record->header->count + 1) * sizeof *cells);
	size_t i;

	w->kept.bytes += record->header->count * sizeof *cells;
	for (i = 0; !record->bad && i < record->header->count; i++) {
		size_t length = strlen(record->cells[i]);

		cells[i] = length ? smv_copy_bytes(w->pool, record->cells[i], length) : "";
		w->kept.bytes += length + 16;
	}
	w->kept.rows = smv_grow(w->pool, w->kept.rows, w->kept.count, &w->kept.room, sizeof *w->kept.rows);
	w->kept.rows[w->kept.count] = *record;
	w->kept.rows[w->kept.count++].cells = cells;
}

/* Reads the beginning of the file, or all of it, to learn what its columns hold. */
static int look_through(struct work *w, bool all)
{
	struct smv_record record = { 0 };
	unsigned long rows = 0;
	int rc = SMV_OK;

	w->kept = (struct kept){ 0 };
	w->profile = smv_profile_new(w->pool, smv_source_header(w->import.source));
	while ((all || w->kept.bytes < KEPT_BYTES) && !(rc = smv_source_next(w->import.source, &record)) && !record.end) {
		smv_progress(w->session, ++rows);
		if (!record.bad)
			smv_profile_row(w->profile, &record);
		if (!all)
			keep(w, &record);
	}
	smv_profile_end(w->profile);
	w->ended = record.end;
	w->looked_ahead = all;
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
		if (i < w->c.count && w->form->changes[i] == SMV_FORM_KIND) {
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

struct taking {
	struct work *w;
	struct smv_survey_rows *rows;
	struct smv_response_intake *intake;
	bool contradicted;
};

static int take_row(struct taking *t, const struct smv_record *record)
{
	struct smv_session *session = t->w->session;
	struct smv_survey_row row;

	smv_progress(session, smv_response_intake_counts(t->intake)->rows);
	if (!record->bad && smv_survey_row_read(t->rows, record, &row, session->findings))
		return smv_response_intake_row(t->intake, &row, record, session->findings);
	smv_response_intake_refuse(t->intake);
	t->contradicted = !record->bad && !t->w->looked_ahead && !t->w->ended;
	return SMV_OK;
}

/* All rows: those that are kept, then those that are still to be read. */
static int take_rows(struct taking *t)
{
	struct work *w = t->w;
	struct smv_record record;
	size_t i;
	int rc = SMV_OK;

	for (i = 0; !rc && !t->contradicted && i < w->kept.count; i++)
		rc = take_row(t, &w->kept.rows[i]);
	if (rc || w->ended || t->contradicted)
		return rc;
	while (!t->contradicted && !(rc = smv_source_next(w->import.source, &record)) && !record.end)
		if ((rc = take_row(t, &record)))
			break;
	return rc;
}

static int take_in(struct work *w, bool *contradicted)
{
	struct taking t = { .w = w };
	int rc;

	t.rows = smv_survey_rows_new(w->pool, w->form, smv_source_header(w->import.source), w->told->keep_personal);
	rc = smv_response_intake_open(w->session->store, w->pool, w->c.survey.id, w->form->count, smv_survey_rows_present(t.rows), &t.intake);
	if (!rc)
		rc = take_rows(&t);
	w->counts = *smv_response_intake_counts(t.intake);
	*contradicted = t.contradicted;
	smv_response_intake_close(t.intake);
	smv_survey_rows_close(t.rows);
	return rc;
}

static int open_file(struct work *w, const char *path, bool again)
{
	int rc = smv_import_source(w->session, path, w->session->findings, again, &w->import);

	if (rc || again)
		return rc;
	w->digest = w->import.digest;
	smv_say(w->session, "%s", smv_source_assumed(w->import.source));
	return SMV_OK;
}

/* Looks through the whole file and goes back to its beginning. */
static int look_ahead(struct work *w, const char *path)
{
	struct smv_findings found = *w->session->findings;
	int rc;

	if (!strcmp(path, "-"))
		return smv_fail(SMV_USAGE, _("so many answers are read twice, which stdin cannot be, name a file"));
	if ((rc = open_file(w, path, true)) || (rc = look_through(w, true)) || (rc = make_form(w)))
		return rc;
	*w->session->findings = found; /* what the reader has found, it finds again */
	smv_import_close(&w->import);
	w->ended = false;
	return open_file(w, path, true);
}

/* One reading: all of it, or as far as it goes without contradiction. */
static int attempt(struct work *w, const char *path, bool ahead, bool *contradicted)
{
	int rc;

	*contradicted = false;
	if (ahead)
		rc = look_ahead(w, path);
	else if (!(rc = open_file(w, path, false)) && !(rc = look_through(w, false)))
		rc = make_form(w);
	if (!rc && !(rc = apply_codebook(w)) && !(rc = put_form(w)))
		rc = take_in(w, contradicted);
	if (!rc && !*contradicted) {
		say_recognised(w);
		w->import.digest = w->digest;
		rc = smv_import_settle(w->session, &w->import, &w->counts);
	}
	smv_import_close(&w->import);
	return rc;
}

static int import_file(struct work *w, const char *path)
{
	struct smv_session *session = w->session;
	const struct smv_findings found = *session->findings;
	bool contradicted;
	int rc;

	w->pool = smv_pool_open();
	if (!(rc = smv_store_try(session->store))) {
		rc = attempt(w, path, false, &contradicted);
		if (!rc)
			rc = smv_store_tried(session->store, !contradicted);
		if (!rc && contradicted) {
			*session->findings = found;
			smv_pool_close(w->pool);
			w->pool = smv_pool_open();
			rc = attempt(w, path, true, &contradicted);
		}
	}
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
	.completes = { SMV_COMPLETE_SURVEY, SMV_COMPLETE_FILE },
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
