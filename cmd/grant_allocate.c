/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/fail.h"
#include "base/language.h"
#include "base/pool.h"
#include "base/number.h"
#include "cmd/choose.h"
#include "cmd/command.h"
#include "cmd/round_case.h"
#include "cmd/round_view.h"
#include "report/grant.h"
#include "store/allocation.h"
#include "store/change.h"
#include "store/round.h"

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

/* The new allocation in place of the stored one, unless they are the same: then nothing is written. */
static int keep(struct smv_session *session, const struct smv_round_case *c, const struct smv_pot *pot, const struct smv_outcome *outcomes)
{
	struct smv_outcome *stored;
	struct smv_pot stored_pot;
	bool found;
	int rc;

	if ((rc = smv_allocation_pot(session->store, c->round->id, &stored_pot, &found)) ||
	    (rc = smv_allocation_outcomes(session->store, session->pool, c->round->id, c->applications, c->application_count, &stored)))
		return rc;
	if (found && smv_round_agrees(&stored_pot, stored, pot, outcomes, c->application_count))
		smv_say(session, _("the allocation of %s is as before"), c->round->name);
	else
		rc = note(session, c->round, pot);
	if (!rc)
		rc = smv_allocation_put(session->store, c->round->id, pot, c->agreements, c->agreement_count, outcomes, c->application_count);
	return rc;
}

static int show(struct smv_session *session, const struct smv_round *round)
{
	struct smv_writer *writer = NULL;
	struct smv_grant_view view;
	int rc;

	if ((rc = smv_view_load(session, round->name, &view)))
		return rc;
	if (!(rc = smv_session_writer(session, &writer)))
		rc = smv_report_allocation(session->pool, writer, &view);
	return smv_writer_close(writer, rc);
}

static int run(struct smv_session *session)
{
	const struct values *v = session->values;
	struct smv_round_case round_case;
	struct smv_outcome *outcomes;
	const struct smv_rules *rules = NULL;
	struct smv_round round;
	struct smv_pot pot;
	int rc;

	if ((rc = smv_choose_open_round(session, session->operands[0], &round)) ||
	    (v->rules && (rc = take_rules(session, v->rules, &round, &rules))) || (rc = smv_case_load(session, &round, &round_case)))
		return rc;
	if (rules)
		round_case.rules = rules; /* the same, and what is said of them names the file */
	if ((rc = smv_round_allocate(session->pool, &round_case, &pot, &outcomes, session->findings)) ||
	    (rc = keep(session, &round_case, &pot, outcomes)))
		return rc;
	smv_case_unknown(session->pool, &round_case, session->findings);
	return show(session, &round);
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
