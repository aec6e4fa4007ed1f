/* SPDX-License-Identifier: EUPL-1.2 */
/* samverkan survey link: find the respondents' organisations in the register. */
#include "base/language.h"
#include "cmd/case/survey_case.h"
#include "cmd/run/command.h"
#include "model/org_number.h"
#include "model/register/match.h"
#include "samverkan/fail.h"
#include "samverkan/finding.h"
#include "samverkan/pool.h"
#include "store/register/organisation.h"
#include "store/survey/survey.h"

#include <string.h>

enum { CANDIDATES = 3 };

struct link {
	int64_t response, organisation;
};

struct linking {
	struct smv_session *session;
	struct smv_directory *directory;
	struct link *links;
	size_t count, room;
	size_t linked, open, blank;
};

/* Nobody or several: a person settles it with an alias, and links again. */
static void tell_open(struct linking *l, const char *name, enum smv_match match)
{
	struct smv_candidate candidates[CANDIDATES];
	struct smv_pool *pool = l->session->pool;
	size_t count = smv_directory_candidates(l->directory, pool, name, candidates, CANDIDATES), i;
	struct smv_place place = { .column = -1, .header = "organisation" };
	const char *near = "";

	l->open++;
	for (i = 0; i < count; i++)
		near = smv_printf(pool, "%s%s\"%s\"", near, i ? ", " : "", candidates[i].name);
	if (match == SMV_MATCH_SEVERAL)
		smv_finding_add(l->session->findings, SMV_WARNING, &place, SMV_ID_ORGANISATION_AMBIGUOUS, _("\"%s\" fits several in the register: %s"), name, near);
	else if (!count)
		smv_finding_add(l->session->findings, SMV_WARNING, &place, SMV_ID_ORGANISATION_UNKNOWN, _("\"%s\" is not in the register"), name);
	else
		smv_finding_add(l->session->findings, SMV_WARNING, &place, SMV_ID_ORGANISATION_UNKNOWN,
				_("\"%s\" is not in the register; nearest: %s; if it is one of these: samverkan register alias ORG \"%s\""), name, near, name);
}

static void look_at(struct linking *l, const struct smv_response *response)
{
	struct smv_pool *pool = l->session->pool;
	const char *text = response->answers[0].text, *number = NULL;
	enum smv_match match;
	int64_t id = 0;

	if (!response->answers[0].given || !text) {
		l->blank++;
		return;
	}
	text = smv_copy(pool, text);
	if (smv_org_number_read(pool, text, &number) != SMV_ORG_NUMBER_FINE)
		number = NULL;
	match = smv_directory_find(l->directory, number ? NULL : text, number, &id);
	if (match != SMV_MATCH_ONE) {
		tell_open(l, text, match);
		return;
	}
	l->linked++;
	if (id == response->organisation)
		return;
	l->links = smv_grow(pool, l->links, l->count, &l->room, sizeof *l->links);
	l->links[l->count++] = (struct link){ response->id, id };
}

static int look_through(struct linking *l, const struct smv_survey_case *c, size_t at)
{
	const struct smv_response *response;
	struct smv_responses *responses;
	int rc;

	if ((rc = smv_responses_open(l->session->store, l->session->pool, c->survey.id, &c->questions[at], 1, true, &responses)))
		return rc;
	while (!(rc = smv_responses_next(responses, &response)) && response)
		look_at(l, response);
	smv_responses_close(responses);
	return rc;
}

static int run(struct smv_session *session)
{
	struct linking l = { .session = session };
	struct smv_survey_case c;
	size_t i, at;
	int rc;

	if ((rc = smv_survey_choose(session, session->operands[0], &c)))
		return rc;
	for (at = 0; at < c.count && !c.questions[at].organisation; at++)
		;
	if (at == c.count)
		return smv_fail(SMV_DATA, _("no question of %s names the organisation, say which with survey import --organisation or in the codebook"),
				c.survey.name);
	if ((rc = smv_organisation_directory(session->store, session->pool, &l.directory)) || (rc = look_through(&l, &c, at)))
		return rc;
	for (i = 0; !rc && i < l.count; i++)
		rc = smv_response_link(session->store, l.links[i].response, l.links[i].organisation);
	if (!rc && l.count)
		rc = smv_survey_journal(session, &c.survey, "linked", smv_printf(session->pool, "%zu", l.count));
	if (rc)
		return rc;
	smv_say(session, _("%s: %zu of %zu responses are linked with the register (%zu newly), %zu not found, %zu blank"), c.survey.name,
		l.linked, l.linked + l.open + l.blank, l.count, l.open, l.blank);
	return SMV_OK;
}

static const char *const examples[] = { "samverkan survey link enkat-2017", NULL };

const struct smv_command cmd_survey_link = {
	.group = "survey",
	.name = "link",
	.summary = N_("find the respondents' organisations in the register"),
	.operands = "SURVEY",
	.operands_min = 1,
	.operands_max = 1,
	.completes = { SMV_COMPLETE_SURVEY },
	.store = SMV_STORE_WRITES,
	.help = N_("By organisation number, name or alias. For what is not found the nearest are named; make the right one known with "
		   "register alias and link again. The report can then group the answers by kind or category of the organisation."),
	.examples = examples,
	.run = run,
};
