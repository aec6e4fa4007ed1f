/* SPDX-License-Identifier: EUPL-1.2 */
/* samverkan survey import: take the answers to a survey in. */
#include "base/dictionary.h"
#include "base/language.h"
#include "base/text.h"
#include "cmd/case/survey_case.h"
#include "cmd/run/command.h"
#include "cmd/run/import.h"
#include "cmd/survey/codebook.h"
#include "cmd/survey/notes.h"
#include "model/survey/survey_form.h"
#include "model/survey/survey_profile.h"
#include "model/survey/survey_rows.h"
#include "samverkan/date.h"
#include "samverkan/fail.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"
#include "store/session.h"
#include "store/survey/response.h"
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
enum { LOOKS_THROUGH = 8 * 1024 * 1024 };

struct work {
	struct smv_session *session;
	const struct values *told;
	struct smv_survey_case c;
	bool is_new;
	struct smv_respondents *respondents;
	int64_t newest; /* responses up to this id were there before the file */
	/* of the file at hand */
	const struct smv_intake_file *file;
	bool ended;     /* its questions were recognised by all of its rows */
	struct smv_profile *profile;
	struct smv_form *form;
	struct smv_survey_rows *rows;
	const bool *present; /* the questions that it answers */
	bool all_present;
	struct smv_dictionary *said_alike; /* what was met again of what no id tells apart, by its hash */
	size_t *times, times_room;         /* how many of this file have said it */
	struct smv_response_row said, known; /* of the row at hand */
};

static int begin(void *self, const struct smv_intake_file *file)
{
	struct work *w = self;
	int rc;

	w->file = file;
	w->said_alike = smv_dictionary_new(file->pool);
	w->times = NULL;
	w->times_room = 0;
	w->profile = smv_profile_new(file->pool, smv_source_header(file->source));
	/* What the file before has added of questions is known now. */
	if ((rc = smv_survey_questions(w->session->store, w->session->pool, w->c.survey.id, &w->c.questions, &w->c.count)))
		return rc;
	return smv_response_newest(w->session->store, &w->newest);
}

static void glance(void *self, const struct smv_record *row)
{
	smv_profile_row(((struct work *)self)->profile, row);
}

static int make_form(struct work *w)
{
	const struct smv_form_told told = { w->told->respondent, w->told->organisation, w->told->date, w->told->keep_personal };

	if (w->profile->header->count > SMV_QUESTIONS_MAX)
		return smv_fail(SMV_DATA, _("%s has %zu columns, more than the %d a survey may have"), w->file->path, w->profile->header->count,
				SMV_QUESTIONS_MAX);
	w->form = smv_form_make(w->file->pool, w->profile, w->c.questions, w->c.count, w->c.survey.settled && !w->session->import->update, &told,
				w->session->findings);
	return w->form ? SMV_OK : smv_fail(SMV_DATA, _("%s is not read until that is mended"), w->file->path);
}

/* A question may be renamed by --codebook before anything of it is stored. */
static int apply_codebook(struct work *w)
{
	struct smv_question *before = smv_alloc(w->file->pool, (w->form->count + 1) * sizeof *before);
	size_t errors = w->session->findings->errors, i;
	int rc;

	if (!w->told->codebook)
		return SMV_OK;
	if (w->form->count)
		memcpy(before, w->form->questions, w->form->count * sizeof *before);
	if ((rc = smv_codebook_read(w->session, w->told->codebook, w->form->questions, w->form->count)))
		return rc;
	if (w->session->findings->errors > errors)
		return smv_fail(SMV_DATA, _("%s is not read until that is mended"), w->told->codebook);
	smv_form_follow(w->file->pool, w->profile, w->form, before);
	for (i = 0; i < w->form->count; i++)
		if (w->form->changes[i] == SMV_FORM_SAME)
			w->form->changes[i] = SMV_FORM_KIND;
	w->c.survey.settled = true;
	return smv_survey_put(w->session->store, &w->c.survey);
}

/* Stores what is new of the questions; answers of those that are of another kind now are written anew. */
static int put_form(struct work *w)
{
	struct smv_question *before = smv_alloc(w->file->pool, (w->form->count + 1) * sizeof *before), *after = NULL;
	size_t i, changed = 0;
	int rc = SMV_OK;

	after = smv_alloc(w->file->pool, (w->form->count + 1) * sizeof *after);
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
	struct smv_pool *pool = w->file->pool;

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
		smv_say(w->session, _("%s: questions: %s (see and correct: samverkan survey codebook %s -o FILE.xlsx)"), w->file->path, parts,
			w->c.survey.name);
	if (*personal && !w->told->keep_personal)
		smv_say(w->session, _("%s: taken for personal data and not stored: %s"), w->file->path, personal);
	if (w->form->by_content && w->is_new)
		smv_say(w->session, _("%s: no column tells who answers, so a changed answer counts as a new one (name one with --respondent)"),
			w->file->path);
}

static void end_rows(struct work *w)
{
	smv_survey_rows_close(w->rows);
	w->rows = NULL;
}

static void begin_rows(struct work *w)
{
	size_t i;

	w->rows = smv_survey_rows_new(w->file->pool, w->form, w->profile->header, w->told->keep_personal);
	w->present = smv_survey_rows_present(w->rows);
	w->all_present = true;
	for (i = 0; i < w->form->count; i++)
		w->all_present = w->all_present && w->present[i];
}

/* What is known of the columns now makes the questions. */
static int look(void *self, const struct smv_record *rows, size_t count, bool ended)
{
	struct work *w = self;
	int rc;

	(void)rows;
	if (!count)
		return smv_fail(SMV_DATA, _("%s has no answers, only a header"), w->file->path);
	w->ended = ended;
	smv_profile_end(w->profile);
	if ((rc = make_form(w)) || (rc = apply_codebook(w)) || (rc = put_form(w)))
		return rc;
	smv_form_find_mixed(w->form, w->profile->header, w->session->findings);
	begin_rows(w);
	return SMV_OK;
}

static int decode(void *self, struct smv_intake_row *row, bool *fine)
{
	struct work *w = self;
	struct smv_survey_row *said = row->object;

	if ((*fine = smv_survey_row_read(w->rows, row->record, said, row->findings)) || w->ended)
		return SMV_OK;
	end_rows(w);
	return SMV_AGAIN;
}

static int identify(void *self, struct smv_intake_row *row, bool *fine)
{
	struct work *w = self;
	const struct smv_survey_row *said = row->object;

	w->said = (struct smv_response_row){ .respondent = smv_respondent(w->respondents, said->identity), .day = said->day,
					     .answers = said->answers, .size = said->answers_size };
	*fine = true;
	return SMV_OK;
}

static int find_known(struct work *w, struct smv_pool *pool)
{
	return smv_response_find(w->session->store, pool, w->c.survey.id, w->said.respondent, &w->known);
}

/*
 * Who answers without an id is told by what is said: the second of a file who says the same is another, known by being the
 * second, so that the same file again adds nobody.  Only what is met again need be remembered.
 */
static int add_nth(struct work *w, struct smv_pool *pool, const char *identity, bool *added)
{
	int64_t first = w->said.respondent;
	bool is_new;
	size_t at = smv_dictionary_add(w->said_alike, &first, sizeof first, &is_new);
	int rc;

	if (is_new) {
		w->times = smv_grow(w->file->pool, w->times, at, &w->times_room, sizeof *w->times);
		if ((rc = find_known(w, pool)))
			return rc;
		w->times[at] = w->known.id > w->newest;
	}
	if (++w->times[at] == 1)
		return SMV_OK;
	w->said.respondent = smv_respondent(w->respondents, smv_printf(pool, "%s\n%zu", identity, w->times[at]));
	return smv_response_add(w->session->store, w->c.survey.id, &w->said, added);
}

/* What this file has added is known by its id, and need not be remembered. */
static int add(void *self, struct smv_intake_row *row, bool *known)
{
	struct work *w = self;
	const struct smv_survey_row *said = row->object;
	bool added;
	int rc = smv_response_add(w->session->store, w->c.survey.id, &w->said, &added);

	if (!rc && !added && !said->by_id)
		rc = add_nth(w, row->pool, said->identity, &added);
	*known = !added;
	if (rc || added || (rc = find_known(w, row->pool)) || !said->by_id)
		return rc;
	row->twice = w->known.id > w->newest;
	if (!row->twice)
		row->identity = (struct smv_identity){ &w->known.id, sizeof w->known.id };
	return SMV_OK;
}

/* The row's answers with what is stored to the questions that the file does not ask. */
static void fill_in(const struct work *w, struct smv_pool *pool, struct smv_response_row *said)
{
	size_t count = w->form->count, i;
	struct smv_answer_item *old = smv_alloc(pool, (count + 1) * sizeof *old);
	struct smv_answer_item *new = smv_alloc(pool, (count + 1) * sizeof *new);
	struct smv_answers_text text = { .pool = pool };

	smv_answers_split(w->known.answers, w->known.size, old, count);
	smv_answers_split(said->answers, said->size, new, count);
	smv_answers_begin(&text);
	for (i = 0; i < count; i++) {
		const struct smv_answer_item *item = w->present[i] ? &new[i] : &old[i];

		smv_answers_add(&text, item->bytes, item->size);
	}
	smv_answers_end(&text);
	said->answers = text.bytes;
	said->size = text.used;
}

static int merge(void *self, struct smv_intake_row *row, const void *known, const char **differs)
{
	struct work *w = self;
	struct smv_response_row *said = &w->said;

	(void)known;
	said->id = w->known.id;
	if (!w->all_present)
		fill_in(w, row->pool, said);
	if (said->day == SMV_NO_DATE)
		said->day = w->known.day;
	if (said->size != w->known.size || memcmp(said->answers, w->known.answers, said->size) != 0 || said->day != w->known.day)
		*differs = "answers";
	return SMV_OK;
}

static int change(void *self, struct smv_intake_row *row, const void *known)
{
	struct work *w = self;

	(void)row, (void)known;
	return smv_response_put(w->session->store, &w->said);
}

static const char *twice_words(void *self, const struct smv_intake_row *row, const char *where, const char *differs)
{
	(void)self, (void)differs;
	return smv_printf(row->pool, _("%s has other answers of the same respondent, keep one or name the column that tells them apart with --respondent"),
			  where);
}

static int end(void *self)
{
	struct work *w = self;

	end_rows(w);
	say_recognised(w);
	w->is_new = false;
	return SMV_OK;
}

static const struct smv_intake_kind responses = {
	.size = sizeof(struct smv_survey_row),
	.looks_through = LOOKS_THROUGH,
	.always_updates = true,
	.begin = begin,
	.glance = glance,
	.look = look,
	.end = end,
	.decode = decode,
	.identify = identify,
	.add = add,
	.merge = merge,
	.change = change,
	.twice_id = SMV_ID_RESPONDENT_TWICE,
	.twice_words = twice_words,
};

static int take_answers(struct work *w)
{
	const struct smv_import_job job = { .kind = &responses, .self = w };
	int rc = smv_respondents_open(w->session->store, w->session->pool, &w->respondents);

	if (rc)
		return rc;
	rc = smv_import_operands(w->session, &job, 1);
	end_rows(w);
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
	int rc = settle_survey(&w, session->operands[0]);

	if (rc)
		return rc;
	return w.told->notes ? smv_survey_take_notes(session, &w.c.survey) : take_answers(&w);
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
