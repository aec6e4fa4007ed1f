/* SPDX-License-Identifier: EUPL-1.2 */
/* samverkan survey theme: give the free texts themes. */
#include "base/language.h"
#include "base/text.h"
#include "cmd/case/survey_case.h"
#include "cmd/run/command.h"
#include "cmd/run/import.h"
#include "model/survey/theme_row.h"
#include "report/survey/questionnaire.h"
#include "samverkan/date.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"
#include "store/survey/survey.h"

#include <stdlib.h>
#include <string.h>

struct values {
	struct smv_list add, drop;
	const char *take;
};
#define AT(member) offsetof(struct values, member)

static const struct smv_option options[] = {
	{ SMV_OPT_LIST, 'a', "add", "NAME", N_("a new theme; may be given several times"), AT(add) },
	{ SMV_OPT_LIST, 0, "drop", "NAME", N_("take a theme away, also from the texts that have it"), AT(drop) },
	{ SMV_OPT_TEXT, 0, "take", "FILE", N_("read the texts back with the themes that they were given"), AT(take),
	  .completes = SMV_COMPLETE_FILE },
	{ SMV_OPT_END },
};

/* What a command works on: a question's texts, or the notes. */
struct work {
	struct smv_session *session;
	struct smv_survey_case c;
	const struct smv_question *question; /* NULL: the notes */
	struct smv_theme *themes;
	size_t theme_count;
	int64_t *texts; /* ids, ascending */
	size_t text_count, text_room;
	struct smv_theme_mark *marks;
	size_t mark_count;
	/* of the row at hand, of a file that is taken back */
	int64_t text, *given; /* the text, and the ids of its themes */
	size_t given_count;
};

static int read_themes(struct work *w)
{
	struct smv_session *s = w->session;
	int rc = smv_theme_list(s->store, s->pool, w->c.survey.id, &w->themes, &w->theme_count);

	return rc ? rc : smv_theme_marks(s->store, s->pool, w->c.survey.id, w->question ? w->question->number : 0, w->themes,
					 w->theme_count, &w->marks, &w->mark_count);
}

/* The theme of that name, theme_count when there is none. */
static size_t find_theme(const struct work *w, const char *name)
{
	const char *key = smv_text_key(w->session->pool, name);
	size_t i;

	for (i = 0; i < w->theme_count; i++)
		if (!strcmp(smv_text_key(w->session->pool, w->themes[i].name), key))
			break;
	return i;
}

static int change_list(struct work *w, const struct values *v)
{
	struct smv_session *s = w->session;
	bool added;
	size_t i, at;
	int rc;

	for (i = 0; i < v->add.count; i++) {
		if (!*smv_text_key(s->pool, v->add.items[i]))
			return smv_fail(SMV_USAGE, _("--add: a theme needs a name"));
		if ((rc = smv_theme_add(s->store, s->pool, w->c.survey.id, v->add.items[i], &added)))
			return rc;
		if (!added)
			smv_say(s, _("%s has the theme '%s' already"), w->c.survey.name, v->add.items[i]);
		else if ((rc = smv_survey_journal(s, &w->c.survey, "theme", v->add.items[i])))
			return rc;
	}
	if ((rc = read_themes(w)))
		return rc;
	for (i = 0; i < v->drop.count; i++) {
		if ((at = find_theme(w, v->drop.items[i])) == w->theme_count)
			return smv_fail(SMV_NOINPUT, _("%s has no theme '%s'"), w->c.survey.name, v->drop.items[i]);
		if ((rc = smv_theme_drop(s->store, w->themes[at].id)) ||
		    (rc = smv_survey_journal(s, &w->c.survey, "theme_dropped", v->drop.items[i])))
			return rc;
	}
	return v->drop.count ? read_themes(w) : SMV_OK;
}

static int by_mark(const void *a, const void *b)
{
	const int64_t *text = a;
	const struct smv_theme_mark *mark = b;

	return (*text > mark->text) - (*text < mark->text);
}

/* The first mark of a text, mark_count when it has none. */
static size_t first_mark(const struct work *w, int64_t text)
{
	const struct smv_theme_mark *found =
		w->mark_count ? bsearch(&text, w->marks, w->mark_count, sizeof *w->marks, by_mark) : NULL;

	if (!found)
		return w->mark_count;
	while (found > w->marks && found[-1].text == text)
		found--;
	return (size_t)(found - w->marks);
}

static const char *themes_of(const struct work *w, struct smv_pool *pool, int64_t text)
{
	const char *names = NULL;
	size_t i;

	for (i = first_mark(w, text); i < w->mark_count && w->marks[i].text == text; i++)
		names = smv_printf(pool, "%s%s%s", names ? names : "", names ? "; " : "", w->themes[w->marks[i].theme].name);
	return names;
}

/* Each text in turn is written, or only its id is kept where there is no writer. */
static int take_text(struct work *w, struct smv_writer *writer, struct smv_pool *pool, int64_t id, const char *group, const char *text)
{
	const struct smv_text_row row = { id, group, text, themes_of(w, pool, id) };

	if (writer)
		return smv_report_texts_row(writer, &row);
	w->texts = smv_grow(w->session->pool, w->texts, w->text_count, &w->text_room, sizeof *w->texts);
	w->texts[w->text_count++] = id;
	return SMV_OK;
}

static int each_text(struct work *w, struct smv_writer *writer)
{
	struct smv_session *s = w->session;
	struct smv_pool *pool = smv_pool_open();
	const struct smv_response *response;
	struct smv_responses *responses = NULL;
	struct smv_survey_note *notes;
	size_t count, i;
	int rc;

	if (!w->question) {
		rc = smv_survey_notes(s->store, pool, w->c.survey.id, &notes, &count);
		for (i = count; !rc && i-- > 0;)
			rc = take_text(w, writer, pool, notes[i].id, notes[i].group, notes[i].statement);
		goto out;
	}
	if ((rc = smv_responses_open(s->store, pool, w->c.survey.id, w->question, 1, true, &responses)))
		goto out;
	while (!(rc = smv_responses_next(responses, &response)) && response)
		if (response->answers[0].text &&
		    (rc = take_text(w, writer, s->pool, response->answers[0].text_id, NULL, response->answers[0].text)))
			break;
	smv_responses_close(responses);
out:
	smv_pool_close(pool);
	return rc;
}

static int by_id(const void *a, const void *b)
{
	const int64_t *x = a, *y = b;

	return (*x > *y) - (*x < *y);
}

/* Whether the text has these themes already; both lists are ascending by place. */
static bool has_these(const struct work *w, int64_t text, const int64_t *ids, size_t count)
{
	size_t i = first_mark(w, text), have = 0, k;

	for (; i < w->mark_count && w->marks[i].text == text; i++, have++) {
		for (k = 0; k < count && ids[k] != w->themes[w->marks[i].theme].id; k++)
			;
		if (k == count)
			return false;
	}
	return have == count;
}

/* The themes named in a row; those that the survey lacks are added to its list. */
static int read_names(struct work *w, const char *names, int64_t **ids, size_t *count)
{
	struct smv_session *s = w->session;
	size_t room = 0, at;
	bool added;
	int rc;

	*ids = NULL;
	*count = 0;
	while (names && *names) {
		size_t length = strcspn(names, ";");
		const char *name = smv_text_clean(s->pool, smv_copy_bytes(s->pool, names, length));

		names += length + (names[length] == ';');
		if (!*smv_text_key(s->pool, name))
			continue;
		if (find_theme(w, name) == w->theme_count) {
			if ((rc = smv_theme_add(s->store, s->pool, w->c.survey.id, name, &added)) || (rc = read_themes(w)))
				return rc;
			smv_say(s, _("new theme: %s"), name);
		}
		at = find_theme(w, name);
		*ids = smv_grow(s->pool, *ids, *count, &room, sizeof **ids);
		(*ids)[(*count)++] = w->themes[at].id;
	}
	return SMV_OK;
}

static int identify(void *self, struct smv_intake_row *row, bool *fine)
{
	struct work *w = self;
	struct smv_place place = smv_place_of(row->record, -1);
	const struct smv_theme_row *said = row->object;

	w->text = strtoll(said->id, NULL, 10);
	row->identity = (struct smv_identity){ &w->text, sizeof w->text };
	*fine = w->text_count && bsearch(&w->text, w->texts, w->text_count, sizeof *w->texts, by_id);
	if (!*fine)
		smv_finding_add(row->findings, SMV_ERROR, &place, SMV_ID_THEME_TEXT, _("no text of this question has the number %s, is the file another question's?"),
		 said->id);
	return SMV_OK;
}

/* Texts are there already; a file only gives them themes. */
static int add(void *self, struct smv_intake_row *row, bool *known)
{
	(void)self, (void)row;
	*known = true;
	return SMV_OK;
}

static int merge(void *self, struct smv_intake_row *row, const void *known, const char **differs)
{
	struct work *w = self;
	const struct smv_theme_row *said = row->object;
	int rc;

	(void)known;
	if ((row->twice && (rc = read_themes(w))) || (rc = read_names(w, said->themes, &w->given, &w->given_count)))
		return rc;
	*differs = has_these(w, w->text, w->given, w->given_count) ? "" : "themes";
	return SMV_OK;
}

static int change(void *self, struct smv_intake_row *row, const void *known)
{
	struct work *w = self;

	(void)row, (void)known;
	return smv_theme_mark(w->session->store, w->text, w->given, w->given_count);
}

static const char *twice_words(void *self, const struct smv_intake_row *row, const char *where, const char *differs)
{
	(void)self, (void)differs;
	return smv_printf(row->pool, _("has other themes than the same text on %s, keep one of them"), where);
}

static const struct smv_intake_kind marks = {
	.fields = smv_theme_row_fields,
	.size = sizeof(struct smv_theme_row),
	.always_updates = true,
	.identify = identify,
	.add = add,
	.merge = merge,
	.change = change,
	.twice_id = SMV_ID_ROW_TWICE,
	.twice_words = twice_words,
};

static int take_back(struct work *w, const char *path)
{
	const struct smv_import_job job = { .kind = &marks, .self = w };
	int rc = each_text(w, NULL);

	if (rc)
		return rc;
	if (w->text_count)
		qsort(w->texts, w->text_count, sizeof *w->texts, by_id);
	return smv_import_files(w->session, &job, &path, 1);
}

static int show(struct work *w)
{
	const char *title = w->question ? w->question->label : _("Notes");
	struct smv_writer *writer = NULL;
	int rc = smv_session_writer(w->session, &writer);

	if (!rc && !(rc = smv_report_texts_begin(writer, &w->c.survey, title, w->session->today)))
		rc = each_text(w, writer);
	return smv_writer_close(writer, rc);
}

static int run(struct smv_session *session)
{
	const struct values *v = session->values;
	struct work w = { .session = session };
	const char *operand = session->operands[1];
	const char *bare = smv_text_bare(session->pool, operand);
	size_t at;
	int rc;

	if ((rc = smv_survey_choose(session, session->operands[0], &w.c)))
		return rc;
	if (strcmp(bare, "notes") != 0 && strcmp(bare, "anteckningar") != 0) {
		if ((rc = smv_survey_question(session, &w.c, operand, &at)))
			return rc;
		w.question = &w.c.questions[at];
	}
	if ((rc = change_list(&w, v)))
		return rc;
	if (v->take)
		return take_back(&w, v->take);
	return v->add.count || v->drop.count ? SMV_OK : show(&w);
}

static const char *const examples[] = {
	"samverkan survey theme enkat-2017 notes --add=Lokaler --add=Information",
	"samverkan survey theme enkat-2017 notes --output=teman.csv",
	"samverkan survey theme enkat-2017 notes --take=teman.csv",
	NULL,
};

const struct smv_command cmd_survey_theme = {
	.group = "survey",
	.name = "theme",
	.summary = N_("give the free texts themes"),
	.operands = "SURVEY QUESTION",
	.operands_min = 2,
	.operands_max = 2,
	.completes = { SMV_COMPLETE_SURVEY },
	.options = options,
	.values_size = sizeof(struct values),
	.shows = true,
	.imports = true,
	.store = SMV_STORE_WRITES,
	.help = N_("One list of themes serves all free texts of a survey and the notes of its focus groups; QUESTION is notes for those. Without "
		   "--add, --drop or --take the texts are shown with their themes: write them to a file, fill in the last column (several "
		   "themes parted by ;) and take the file back."),
	.examples = examples,
	.run = run,
};
