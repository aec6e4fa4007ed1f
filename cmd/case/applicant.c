/* SPDX-License-Identifier: EUPL-1.2 */
/* Whose application or nomination a row of a file is. */
#include "cmd/case/applicant.h"
#include "base/dictionary.h"
#include "base/language.h"
#include "base/text.h"
#include "cmd/case/ended.h"
#include "cmd/run/command.h"
#include "model/register/match.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"
#include "store/register/ending.h"
#include "store/register/organisation.h"

#include <string.h>

enum { CANDIDATES = 3 };

struct smv_applicants {
	struct smv_session *session;
	struct smv_directory *directory;
	struct smv_dictionary *met; /* the ids of the organisations that rows have meant */
	const struct smv_ending *endings; /* of those that have ended */
	size_t ending_count;
	const char **names;         /* by which they were meant; NULL: by one that they go by, or by none */
	size_t room;
};

int smv_applicants_open(struct smv_session *session, struct smv_applicants **applicants)
{
	struct smv_ending *endings;
	int rc;

	*applicants = smv_alloc(session->pool, sizeof **applicants);
	**applicants = (struct smv_applicants){ .session = session, .met = smv_dictionary_new(session->pool) };
	if ((rc = smv_ending_list(session->store, session->pool, &endings, &(*applicants)->ending_count)))
		return rc;
	(*applicants)->endings = endings;
	return smv_organisation_directory(session->store, session->pool, &(*applicants)->directory);
}

/* Nobody of that name: a finding with the nearest, for a person to settle with `register alias`. */
static void find_unknown(struct smv_session *session, struct smv_directory *directory, const struct smv_record *row,
			 const struct smv_organisation *o)
{
	struct smv_pool *pool = session->pool;
	struct smv_place place = smv_place_of(row, -1);
	struct smv_candidate candidates[CANDIDATES];
	const char *name = o->name, *near = "";
	size_t count = name ? smv_directory_candidates(directory, pool, name, candidates, CANDIDATES) : 0, i;

	for (i = 0; i < count; i++)
		near = smv_printf(pool, "%s%s\"%s\"", near, i ? ", " : "", candidates[i].name);
	if (!name)
		smv_finding_add(session->findings, SMV_ERROR, &place, SMV_ID_ORGANISATION_UNKNOWN,
			 _("no organisation has the number %s, add it with: samverkan register add"), o->org_number);
	else if (!count)
		smv_finding_add(session->findings, SMV_ERROR, &place, SMV_ID_ORGANISATION_UNKNOWN,
			 _("\"%s\" is not in the register, add it with: samverkan register add"), name);
	else
		smv_finding_add(session->findings, SMV_ERROR, &place, SMV_ID_ORGANISATION_UNKNOWN,
			 _("\"%s\" is not in the register; nearest: %s; if it is one of these: samverkan register alias ORG \"%s\""), name, near, name);
}

/* The name is known, of organisations that have other numbers.  False when it is not. */
static bool find_other_number(struct smv_session *session, const struct smv_directory *directory, const struct smv_place *place,
			      const struct smv_organisation *o)
{
	enum smv_match match;
	int64_t id = 0;

	if (!o->name || !o->org_number || (match = smv_directory_find(directory, o->name, NULL, &id)) == SMV_MATCH_NONE)
		return false;
	if (match == SMV_MATCH_SEVERAL)
		smv_finding_add(session->findings, SMV_ERROR, place, SMV_ID_ORGANISATION_UNKNOWN,
				_("several in the register go by the name \"%s\", and none of them has the number %s; mend the number"),
				o->name, o->org_number);
	else
		smv_finding_add(session->findings, SMV_ERROR, place, SMV_ID_ORGANISATION_UNKNOWN,
				_("\"%s\" is in the register with another number, %s; mend the number in the file, or there with: "
				  "samverkan register set %s org_number=%s"),
				o->name, smv_directory_number(directory, id), smv_directory_number(directory, id), o->org_number);
	return true;
}

/* The number is one organisation's and the name another one's: which of them is meant, a person has to say. */
static void find_contradiction(struct smv_session *session, const struct smv_directory *directory, const struct smv_place *place,
			       const struct smv_organisation *o)
{
	int64_t other = 0;
	const char *owner = smv_directory_name(directory, o->id);

	if (smv_directory_find(directory, o->name, NULL, &other) == SMV_MATCH_SEVERAL)
		smv_finding_add(session->findings, SMV_ERROR, place, SMV_ID_ORGANISATION_CONTRADICTORY,
				_("%s is the number of \"%s\", and by the name \"%s\" go others; mend the number or the name"),
				o->org_number, owner, o->name);
	else
		smv_finding_add(session->findings, SMV_ERROR, place, SMV_ID_ORGANISATION_CONTRADICTORY,
				_("%s is the number of \"%s\", and the name is that of \"%s\"; mend the number or the name"), o->org_number,
				owner, smv_directory_name(directory, other));
}

/* Another row had the same number, and one of the two names is not known: a part of the organisation beside it, maybe. */
static bool find_two_names(const struct smv_applicants *a, const struct smv_place *place, const struct smv_organisation *o,
			   const char *before, const char *now)
{
	struct smv_pool *pool = a->session->pool;
	const char *owner = smv_directory_name(a->directory, o->id), *foreign = now ? now : before;

	if (before == now || (before && now && !strcmp(smv_text_key(pool, before), smv_text_key(pool, now))))
		return false;
	smv_finding_add(a->session->findings, SMV_ERROR, place, SMV_ID_ORGANISATION_CONTRADICTORY,
			_("means \"%s\", as an earlier row does under another name; if \"%s\" is a part of it, register that without the number and "
			  "leave the number out here; if it is another name of it: samverkan register alias \"%s\" \"%s\""),
			owner, foreign, owner, foreign);
	return true;
}

static void tell_ended(const struct smv_applicants *a, const struct smv_place *place, int64_t id, const char *name)
{
	size_t i;

	for (i = 0; i < a->ending_count; i++)
		if (a->endings[i].organisation == id)
			smv_find_ended(a->session, place, name, &a->endings[i]);
}

/* Found by its number under a name that nobody has: a part of it, a new name, or a slip of the number. */
static bool take(struct smv_applicants *a, const struct smv_place *place, struct smv_organisation *o)
{
	const char *owner = smv_directory_name(a->directory, o->id), *now = NULL;
	bool is_new;
	size_t at = smv_dictionary_add(a->met, &o->id, sizeof o->id, &is_new);

	if (o->name && !smv_directory_goes_by(a->directory, o->id, o->name))
		now = smv_copy(a->session->pool, o->name);
	if (!is_new && find_two_names(a, place, o, a->names[at], now))
		return false;
	if (is_new) {
		a->names = smv_grow(a->session->pool, a->names, at, &a->room, sizeof *a->names);
		a->names[at] = now;
	}
	if (now)
		smv_finding_add(a->session->findings, SMV_WARNING, place, SMV_ID_ORGANISATION_RENAMED,
				_("taken as that of \"%s\" by the number %s, and the name is \"%s\"; if that is another name of it: samverkan "
				  "register alias %s \"%s\""),
				owner, o->org_number, now, o->org_number, now);
	tell_ended(a, place, o->id, owner);
	o->name = owner;
	return true;
}

bool smv_find_applicant(struct smv_applicants *applicants, const struct smv_record *row, struct smv_organisation *o)
{
	struct smv_session *session = applicants->session;
	struct smv_directory *directory = applicants->directory;
	struct smv_place place = smv_place_of(row, -1);

	if (!o->name && !o->org_number) {
		smv_finding_add(session->findings, SMV_ERROR, &place, SMV_ID_ORGANISATION_MISSING, _("there is neither a name nor a number, fill one in"));
		return false;
	}
	switch (smv_directory_find(directory, o->name, o->org_number, &o->id)) {
	case SMV_MATCH_ONE:
		return take(applicants, &place, o);
	case SMV_MATCH_SEVERAL:
		smv_finding_add(session->findings, SMV_ERROR, &place, SMV_ID_ORGANISATION_AMBIGUOUS,
			 _("\"%s\" fits several in the register, write the organisation number"), o->name);
		return false;
	case SMV_MATCH_CONTRADICTORY:
		find_contradiction(session, directory, &place, o);
		return false;
	case SMV_MATCH_NONE:
		if (!find_other_number(session, directory, &place, o))
			find_unknown(session, directory, row, o);
		return false;
	}
	return false;
}
