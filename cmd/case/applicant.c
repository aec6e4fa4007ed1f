/* SPDX-License-Identifier: EUPL-1.2 */
#include "cmd/case/applicant.h"
#include "base/language.h"
#include "base/pool.h"
#include "cmd/run/command.h"

enum { CANDIDATES = 3 };

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

bool smv_find_applicant(struct smv_session *session, struct smv_directory *directory, const struct smv_record *row,
			struct smv_organisation *o)
{
	struct smv_place place = smv_place_of(row, -1);

	if (!o->name && !o->org_number) {
		smv_finding_add(session->findings, SMV_ERROR, &place, SMV_ID_ORGANISATION_MISSING, _("there is neither a name nor a number, fill one in"));
		return false;
	}
	switch (smv_directory_find(directory, o->name, o->org_number, &o->id)) {
	case SMV_MATCH_ONE:
		o->name = smv_directory_name(directory, o->id);
		return true;
	case SMV_MATCH_SEVERAL:
		smv_finding_add(session->findings, SMV_ERROR, &place, SMV_ID_ORGANISATION_AMBIGUOUS,
			 _("\"%s\" fits several in the register, write the organisation number"), o->name);
		return false;
	case SMV_MATCH_NONE:
		find_unknown(session, directory, row, o);
		return false;
	}
	return false;
}
