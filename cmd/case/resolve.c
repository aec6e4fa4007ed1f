/* SPDX-License-Identifier: EUPL-1.2 */
/* The organisation, round, award or survey that a typed word means. */
#include "cmd/case/resolve.h"
#include "base/language.h"
#include "cmd/run/command.h"
#include "model/register/programme_name.h"
#include "samverkan/date.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"
#include "store/grant/award.h"
#include "store/grant/round.h"
#include "store/register/organisation.h"

#include <stdio.h>
#include <string.h>

enum { MOST = 8, CANDIDATES = 3 };

/* Nobody of that name: the nearest are named, and the person decides. */
static int none_is_meant(struct smv_session *session, const char *operand)
{
	struct smv_candidate candidates[CANDIDATES];
	struct smv_directory *directory;
	const char *near = "";
	size_t count, i;
	int rc;

	if ((rc = smv_organisation_directory(session->store, session->pool, &directory)))
		return rc;
	count = smv_directory_candidates(directory, session->pool, operand, candidates, CANDIDATES);
	for (i = 0; i < count; i++)
		near = smv_printf(session->pool, "%s\n  %s", near, candidates[i].name);
	if (!count)
		return smv_fail(SMV_NOINPUT, _("no organisation '%s', see: samverkan register list"), operand);
	return smv_fail(SMV_NOINPUT, _("no organisation '%s'; the nearest in the register (make it known with: samverkan register alias ORG '%s'):%s"),
			operand, operand, near);
}

int smv_choose_organisation(struct smv_session *session, const char *operand, struct smv_organisation *organisation)
{
	const char *several = "";
	int64_t ids[MOST + 1];
	size_t count, i;
	int rc;

	if ((rc = smv_organisation_mean(session->store, session->pool, operand, ids, MOST + 1, &count)))
		return rc;
	if (count == 0)
		return none_is_meant(session, operand);
	if (count == 1)
		return smv_organisation_get(session->store, session->pool, ids[0], organisation);
	for (i = 0; i < count && i < MOST; i++) {
		if ((rc = smv_organisation_get(session->store, session->pool, ids[i], organisation)))
			return rc;
		several = smv_printf(session->pool, "%s\n  %s%s%s", several, organisation->name, organisation->org_number ? ", " : "",
				     organisation->org_number ? organisation->org_number : "");
	}
	return smv_fail(SMV_USAGE, _("'%s' fits several organisations, write more of the name or the number:%s%s"), operand, several,
			count > MOST ? "\n  ..." : "");
}

/* The first of the rounds that there are, for a message. */
static int name_some(struct smv_session *session, bool award, const char **known, size_t *count)
{
	const char *const *names;
	size_t i;
	int rc = smv_round_names(session->store, session->pool, award, &names, count);

	*known = "";
	for (i = 0; !rc && i < *count && i < MOST; i++)
		*known = smv_printf(session->pool, "%s%s%s", *known, i ? ", " : "", names[i]);
	return rc;
}

/* Of the rounds, or of the awards, those that are another spelling of the name: the last one, and how many. */
static int find_spelling(struct smv_session *session, const char *name, bool award, const char **spelling, size_t *found)
{
	const char *const *names;
	size_t count, i;
	int rc = smv_round_names(session->store, session->pool, award, &names, &count);

	for (i = 0; !rc && i < count; i++)
		if (smv_same_name(session->pool, names[i], name)) {
			*spelling = names[i];
			++*found;
		}
	return rc;
}

int smv_match_round(struct smv_session *session, const char *name, struct smv_round *round, bool *found)
{
	const char *spelling = NULL;
	size_t count = 0;
	int rc = smv_round_find(session->store, session->pool, name, round, found);

	if (rc || *found || (rc = find_spelling(session, name, false, &spelling, &count)) ||
	    (rc = find_spelling(session, name, true, &spelling, &count)) || count != 1)
		return rc;
	return smv_round_find(session->store, session->pool, spelling, round, found);
}

int smv_choose_round(struct smv_session *session, const char *operand, struct smv_round *round)
{
	const char *known;
	size_t count;
	bool found;
	int rc;

	if ((rc = smv_match_round(session, operand, round, &found)))
		return rc;
	if (found && round->award)
		return smv_fail(SMV_USAGE, _("%s is an award, see: samverkan award show %s"), operand, operand);
	if (found || (rc = name_some(session, false, &known, &count)))
		return rc;
	if (!count)
		return smv_fail(SMV_NOINPUT, _("no round '%s', open one with: samverkan grant open"), operand);
	return smv_fail(SMV_NOINPUT, _("no round '%s', there are: %s%s"), operand, known, count > MOST ? ", ..." : "");
}

static int refuse_decided(const struct smv_round *round)
{
	char day[SMV_DATE_ROOM];

	if (round->state != SMV_ROUND_DECIDED)
		return SMV_OK;
	return smv_fail(SMV_DENIED, _("%s was decided on %s, § %s, and cannot be changed"), round->name,
			smv_date_show(day, round->decided_on), round->paragraph);
}

int smv_choose_open_round(struct smv_session *session, const char *operand, struct smv_round *round)
{
	int rc = smv_choose_round(session, operand, round);

	return rc ? rc : refuse_decided(round);
}

/* By its year: only where there is no other award that year. */
static int find_by_year(struct smv_session *session, const char *operand, struct smv_round *award, bool *one)
{
	const struct smv_round_filter all = { .award = true };
	size_t count, found = 0, i;
	struct smv_round *awards;
	char year[24];
	int rc = smv_round_list(session->store, session->pool, &all, &awards, &count);

	for (i = 0; !rc && i < count; i++) {
		snprintf(year, sizeof year, "%lld", (long long)awards[i].year);
		if (strcmp(year, operand) != 0)
			continue;
		*award = awards[i];
		found++;
	}
	*one = found == 1;
	return rc;
}

int smv_choose_award(struct smv_session *session, const char *operand, struct smv_round *award)
{
	const char *known;
	size_t count;
	bool found;
	int rc;

	if ((rc = smv_match_round(session, operand, award, &found)) || (found && award->award))
		return rc;
	if (found)
		return smv_fail(SMV_USAGE, _("%s is a round of grants, see: samverkan grant show %s"), operand, operand);
	if ((rc = find_by_year(session, operand, award, &found)) || found || (rc = name_some(session, true, &known, &count)))
		return rc;
	if (!count)
		return smv_fail(SMV_NOINPUT, _("no award '%s', open one with: samverkan award open"), operand);
	return smv_fail(SMV_NOINPUT, _("no award '%s', there are: %s%s"), operand, known, count > MOST ? ", ..." : "");
}

int smv_choose_either(struct smv_session *session, const char *operand, struct smv_round *round)
{
	bool found;
	int rc;

	if ((rc = smv_match_round(session, operand, round, &found)) || found ||
	    (rc = find_by_year(session, operand, round, &found)) || found)
		return rc;
	return smv_choose_round(session, operand, round);
}

int smv_choose_open_award(struct smv_session *session, const char *operand, struct smv_round *award)
{
	int rc = smv_choose_award(session, operand, award);

	return rc ? rc : refuse_decided(award);
}
