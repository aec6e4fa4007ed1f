/* SPDX-License-Identifier: EUPL-1.2 */
/* samverkan register distinct: say that two organisations are two, however alike. */
#include "base/language.h"
#include "cmd/case/resolve.h"
#include "cmd/run/command.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"
#include "store/journal/journal_json.h"
#include "store/register/distinct.h"

struct values {
	bool clear;
};
#define AT(member) offsetof(struct values, member)

static const struct smv_option options[] = {
	{ SMV_OPT_FLAG, 0, "clear", NULL, N_("take that back: they may be one"), AT(clear) },
	{ SMV_OPT_END },
};

static int note(struct smv_session *session, const struct smv_organisation *one, const struct smv_organisation *other, bool clear)
{
	struct smv_change change;

	smv_change_begin(&change, session->pool);
	smv_change_text(&change, clear ? "no_longer_distinct_from" : "distinct_from", other->name);
	return smv_change_note(&change, session->store, smv_printf(session->pool, "organisation %lld", (long long)one->id));
}

static int run(struct smv_session *session)
{
	const struct values *v = session->values;
	struct smv_organisation one, other;
	bool changed;
	int rc;

	if ((rc = smv_choose_organisation(session, session->operands[0], &one)) ||
	    (rc = smv_choose_organisation(session, session->operands[1], &other)))
		return rc;
	if (one.id == other.id)
		return smv_fail(SMV_USAGE, _("both are %s, name two organisations"), one.name);
	rc = v->clear ? smv_distinct_drop(session->store, one.id, other.id, &changed)
		      : smv_distinct_add(session->store, one.id, other.id, &changed);
	if (rc || (changed && ((rc = note(session, &one, &other, v->clear)) || (rc = note(session, &other, &one, v->clear)))))
		return rc;
	if (v->clear)
		smv_say(session, changed ? smv_did(session, _("%s and %s would be proposed as one again, where they look like it"),
						   _("%s and %s are proposed as one again, where they look like it"))
					 : _("%s and %s are not known as two, nothing was changed"),
			one.name, other.name);
	else
		smv_say(session, changed ? smv_did(session, _("%s and %s would be known as two, and no longer be proposed as one"),
						   _("%s and %s are known as two, and no longer proposed as one"))
					 : _("%s and %s are known as two already, nothing was changed"),
			one.name, other.name);
	return SMV_OK;
}

static const char *const examples[] = {
	"samverkan register distinct 'Parkinson Ekerö' 'Parkinson Färingsö'",
	"samverkan register distinct 'Parkinson Ekerö' 'Parkinson Färingsö' --clear",
	NULL,
};

const struct smv_command cmd_register_distinct = {
	.group = "register",
	.name = "distinct",
	.summary = N_("state that two organisations are not one, however alike"),
	.operands = "ORG ORG",
	.operands_min = 2,
	.operands_max = 2,
	.completes = { SMV_COMPLETE_ORGANISATION, SMV_COMPLETE_ORGANISATION },
	.options = options,
	.values_size = sizeof(struct values),
	.store = SMV_STORE_WRITES,
	.help = N_("From then on register duplicates does not propose the pair. The pairs that are known as two: register duplicates --distinct."),
	.examples = examples,
	.run = run,
};
