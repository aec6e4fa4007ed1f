/* SPDX-License-Identifier: EUPL-1.2 */
/* samverkan grant allocate: share out a round's pot by its rules. */
#include "base/language.h"
#include "cmd/case/resolve.h"
#include "cmd/case/round_case.h"
#include "cmd/case/round_view.h"
#include "cmd/run/command.h"
#include "report/grant/grant.h"
#include "samverkan/fail.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"
#include "store/grant/allocation.h"
#include "store/grant/round.h"
#include "store/journal/journal_json.h"

#include <string.h>

struct values {
	const char *rules;
};
#define AT(member) offsetof(struct values, member)

static const struct smv_option options[] = {
	{ SMV_OPT_TEXT, 'r', "rules", "FILE", N_("give the round the rules in FILE first; with --dry-run, to try them out"), AT(rules),
	  .completes = SMV_COMPLETE_FILE },
	{ SMV_OPT_END },
};

static int take_rules(struct smv_session *session, const char *path, struct smv_round *round, const struct smv_rules **rules)
{
	struct smv_change change;
	const char *text;
	int rc;

	smv_change_begin(&change, session->pool);
	if ((rc = smv_typed_file(session->pool, "--rules", path, &text)) || (rc = smv_case_rules(session, text, path, rules)))
		return rc;
	if (!strcmp(text, round->rules))
		return SMV_OK;
	round->rules = text;
	smv_change_text(&change, "rules", text);
	if ((rc = smv_round_set_rules(session->store, round->id, text)))
		return rc;
	return smv_change_note(&change, session->store, smv_printf(session->pool, "round %lld", (long long)round->id));
}

static int note(struct smv_session *session, const struct smv_round *round, const struct smv_pot *pot)
{
	struct smv_change change;

	smv_change_begin(&change, session->pool);
	smv_change_number(&change, "pot_ore", pot->pot);
	smv_change_number(&change, "claims_ore", pot->claims);
	return smv_change_note(&change, session->store, smv_printf(session->pool, "round %lld", (long long)round->id));
}

/* Whether the stored pot is made up like this one: the same sums, charged with the same agreements. */
static bool same_pot(const struct smv_grant_view *stored, const struct smv_round_case *c, const struct smv_pot *pot)
{
	size_t i;

	if (stored->pot.budget != pot->budget || stored->pot.committed != pot->committed || stored->pot.reserve != pot->reserve ||
	    stored->pot.claims != pot->claims || stored->agreement_count != c->agreement_count)
		return false;
	for (i = 0; i < c->agreement_count; i++)
		if (stored->agreements[i].id != c->agreements[i].id || stored->agreements[i].amount != c->agreements[i].amount)
			return false;
	return true;
}

/* The outcomes that differ from the stored ones: only these need be written. */
static struct smv_outcome *pick_new(struct smv_pool *pool, const struct smv_grant_view *stored, const struct smv_outcome *outcomes,
				    size_t *count)
{
	struct smv_outcome *picked = smv_alloc(pool, (stored->outcome_count + 1) * sizeof *picked);
	size_t i;

	*count = 0;
	for (i = 0; i < stored->outcome_count; i++)
		if (!smv_outcome_repeats(&stored->outcomes[i], &outcomes[i]))
			picked[(*count)++] = outcomes[i];
	return picked;
}

/* Stores the new allocation instead of the one in the view, and loads the view again; unless they are the same. */
static int keep(struct smv_session *session, struct smv_round *round, const struct smv_round_case *c, const struct smv_pot *pot,
		const struct smv_outcome *outcomes, struct smv_grant_view *view)
{
	size_t count;
	const struct smv_outcome *picked = pick_new(session->pool, view, outcomes, &count);
	int rc;

	if (view->allocated && smv_round_agrees(&view->pot, view->outcomes, pot, outcomes, view->outcome_count))
		smv_say(session, _("the allocation of %s is as before"), round->name);
	if (view->allocated && !count && same_pot(view, c, pot))
		return SMV_OK;
	if ((rc = note(session, round, pot)) ||
	    (rc = smv_allocation_put(session->store, round->id, pot, c->agreements, c->agreement_count, picked, count)) ||
	    (rc = smv_choose_round(session, round->name, round)))
		return rc;
	return smv_view_of(session, c, view);
}

static int show(struct smv_session *session, const struct smv_grant_view *view)
{
	struct smv_writer *writer = NULL;
	int rc = smv_session_writer(session, &writer);

	if (!rc)
		rc = smv_report_allocation(session->pool, writer, view);
	return smv_writer_close(writer, rc);
}

static int run(struct smv_session *session)
{
	const struct values *v = session->values;
	struct smv_round_case round_case;
	struct smv_outcome *outcomes;
	const struct smv_rules *rules = NULL;
	struct smv_grant_view view;
	struct smv_round round;
	struct smv_pot pot;
	int rc;

	if ((rc = smv_choose_open_round(session, session->operands[0], &round)) ||
	    (v->rules && (rc = take_rules(session, v->rules, &round, &rules))) || (rc = smv_case_load(session, &round, &round_case)))
		return rc;
	if (rules)
		round_case.rules = rules; /* the same, and what is said of them names the file */
	if ((rc = smv_case_require_names(session, &round_case)) || (rc = smv_case_require_expected(session, &round_case)) ||
	    (rc = smv_round_allocate(session->pool, &round_case, true, &pot, &outcomes, session->findings)) ||
	    (rc = smv_view_of(session, &round_case, &view)) || (rc = keep(session, &round, &round_case, &pot, outcomes, &view)))
		return rc;
	return show(session, &view);
}

static const char *const examples[] = {
	"samverkan grant allocate verksamhetsstöd-2018",
	"samverkan grant allocate verksamhetsstöd-2018 --rules regler.txt --dry-run",
	NULL,
};

const struct smv_command cmd_grant_allocate = {
	.group = "grant",
	.name = "allocate",
	.summary = N_("share out a round's pot by its rules"),
	.operands = "ROUND",
	.operands_min = 1,
	.operands_max = 1,
	.completes = { SMV_COMPLETE_ROUND },
	.options = options,
	.values_size = sizeof(struct values),
	.shows = true,
	.store = SMV_STORE_WRITES,
	.help = N_("Can be run again until the round is decided; adjustments stay. The same applications and rules give the same amounts to "
		   "the öre, whatever their order. Why one organisation gets its amount: grant show ROUND ORG."),
	.examples = examples,
	.run = run,
};
