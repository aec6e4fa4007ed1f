/* SPDX-License-Identifier: EUPL-1.2 */
/* A survey and one of its questions, by what the user calls them. */
#include "cmd/case/survey_case.h"
#include "base/language.h"
#include "base/text.h"
#include "cmd/run/command.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"
#include "store/journal/journal_json.h"
#include "store/survey/survey.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum { MOST = 8 };

int smv_survey_choose(struct smv_session *session, const char *operand, struct smv_survey_case *c)
{
	const char *known = "";
	struct smv_survey *list;
	size_t count, i;
	bool found;
	int rc;

	if ((rc = smv_survey_find(session->store, session->pool, operand, &c->survey, &found)))
		return rc;
	if (found)
		return smv_survey_questions(session->store, session->pool, c->survey.id, &c->questions, &c->count);
	if ((rc = smv_survey_list(session->store, session->pool, &list, &count)))
		return rc;
	for (i = 0; i < count && i < MOST; i++)
		known = smv_printf(session->pool, "%s%s%s", known, i ? ", " : "", list[i].name);
	if (!count)
		return smv_fail(SMV_NOINPUT, _("no survey '%s', take one in with: samverkan survey import"), operand);
	return smv_fail(SMV_NOINPUT, _("no survey '%s', there are: %s%s"), operand, known, count > MOST ? ", ..." : "");
}

static bool is_number(const char *text, int64_t *number)
{
	if (!*text || text[strspn(text, "0123456789")] || strlen(text) > 6)
		return false;
	*number = strtoll(text, NULL, 10);
	return true;
}

int smv_survey_question(struct smv_session *session, const struct smv_survey_case *c, const char *operand, size_t *at)
{
	const char *wanted = smv_text_key(session->pool, operand), *several = "";
	size_t i, fits = 0;
	int64_t number = 0;

	for (i = 0; i < c->count; i++)
		if (!strcasecmp(c->questions[i].key, operand) || (is_number(operand, &number) && c->questions[i].number == number) ||
		    !strcmp(c->questions[i].label, operand)) {
			*at = i;
			return SMV_OK;
		}
	for (i = 0; *wanted && i < c->count; i++) {
		const struct smv_question *q = &c->questions[i];

		if (!strstr(smv_text_key(session->pool, q->label), wanted) &&
		    !(q->short_label && strstr(smv_text_key(session->pool, q->short_label), wanted)))
			continue;
		if (fits++ < MOST)
			several = smv_printf(session->pool, "%s\n  %s  %s", several, q->key, q->label);
		*at = i;
	}
	if (fits == 1)
		return SMV_OK;
	if (!fits)
		return smv_fail(SMV_NOINPUT, _("%s has no question '%s', see: samverkan survey show %s"), c->survey.name, operand,
				c->survey.name);
	return smv_fail(SMV_USAGE, _("'%s' fits several questions, write the key:%s%s"), operand, several, fits > MOST ? "\n  ..." : "");
}

int smv_survey_journal(struct smv_session *session, const struct smv_survey *survey, const char *done, const char *what)
{
	struct smv_change note;

	smv_change_begin(&note, session->pool);
	smv_change_text(&note, "name", survey->name);
	smv_change_text(&note, done, what);
	return smv_change_note(&note, session->store, smv_printf(session->pool, "survey %lld", (long long)survey->id));
}
