/* SPDX-License-Identifier: EUPL-1.2 */
/* A slip of the pen in a decision that is stored: what was written stays, and what is right stands beside it. */
#include "base/language.h"
#include "cmd/case/minutes.h"
#include "cmd/case/resolve.h"
#include "cmd/case/set_field.h"
#include "cmd/run/command.h"
#include "samverkan/date.h"
#include "samverkan/fail.h"
#include "samverkan/field.h"
#include "samverkan/pool.h"
#include "store/grant/decision.h"
#include "store/journal/journal_json.h"

#include <string.h>

struct values {
	const char *reason;
	bool confirm_date, confirm_paragraph;
};
#define AT(member) offsetof(struct values, member)

static const struct smv_option options[] = {
	{ SMV_OPT_PROSE, 0, "reason", "TEXT", N_("what the slip was"), AT(reason), .required = true },
	SMV_OPT_CONFIRM_DATE(AT(confirm_date)),
	SMV_OPT_CONFIRM_PARAGRAPH(AT(confirm_paragraph)),
	{ SMV_OPT_END },
};

/* What can be a slip of the pen: never an amount, nor to whom it goes; those are mended by a new decision. */
struct minutes {
	int32_t decided_on;
	const char *paragraph, *reference;
};
#define OF(member) offsetof(struct minutes, member)

static const struct smv_field fields[] = {
	{ .key = "date", .label = N_("Decided on"), .kind = SMV_FIELD_DATE, OF(decided_on), .required = true },
	{ .key = "paragraph", .label = N_("Paragraph"), .kind = SMV_FIELD_TEXT, OF(paragraph), .required = true },
	{ .key = "reference", .label = N_("Reference"), .kind = SMV_FIELD_TEXT, OF(reference), .required = true },
	{ .kind = SMV_FIELD_END },
};

static int check(struct smv_session *session, const struct smv_round *round, const struct values *v, const struct minutes *now)
{
	const struct smv_decision decision = { .round = round->id, .board = round->board, .decided_on = now->decided_on,
					       .paragraph = now->paragraph };
	char day[SMV_DATE_ROOM];
	int rc;

	if ((rc = smv_refuse_future(session, now->decided_on, SMV_NO_DATE)))
		return rc;
	if (round->closes != SMV_NO_DATE && now->decided_on < round->closes)
		return smv_fail(SMV_DATA, _("%s took applications until %s, a decision cannot come before"), round->name,
				smv_date_show(day, round->closes));
	if (now->decided_on != round->decided_on && (rc = smv_refuse_other_day(round, now->decided_on, v->confirm_date)))
		return rc;
	return smv_refuse_paragraph(session, &decision, v->confirm_paragraph);
}

static int store_one(struct smv_session *session, const struct smv_round *round, const char *field, const char *before, const char *after,
		     const char *reason)
{
	struct smv_change change;
	int rc;

	if (before && !strcmp(before, after))
		return SMV_OK;
	if ((rc = smv_decision_correct(session->store, round->id, field, after, reason, session->today)))
		return rc;
	smv_change_begin(&change, session->pool);
	smv_change_text(&change, "corrected", field);
	smv_change_text(&change, "before", before);
	smv_change_text(&change, "after", after);
	smv_change_text(&change, "reason", reason);
	if ((rc = smv_change_note(&change, session->store, smv_printf(session->pool, "round %lld", (long long)round->id))))
		return rc;
	smv_say(session, smv_did(session, _("%s: %s would be corrected from '%s' to '%s'"), _("%s: %s corrected from '%s' to '%s'")),
		round->name, smv_field_word(smv_field_by_key(fields, strcmp(field, "decided_on") ? field : "date")), before ? before : "", after);
	return SMV_OK;
}

static int store(struct smv_session *session, const struct smv_round *round, const struct minutes *now, const char *reason)
{
	char was[SMV_DATE_ROOM], is[SMV_DATE_ROOM];
	int rc;

	if ((rc = store_one(session, round, "decided_on", smv_date_show(was, round->decided_on), smv_date_show(is, now->decided_on), reason)) ||
	    (rc = store_one(session, round, "paragraph", round->paragraph, now->paragraph, reason)) || !now->reference)
		return rc;
	return store_one(session, round, "reference", round->decision_reference, now->reference, reason);
}

static int run(struct smv_session *session)
{
	const struct values *v = session->values;
	struct smv_round round;
	struct minutes now;
	int i, rc;

	if (!*v->reason)
		return smv_fail(SMV_USAGE, _("--reason cannot be empty"));
	if ((rc = smv_choose_either(session, session->operands[0], &round)))
		return rc;
	if (round.state != SMV_ROUND_DECIDED)
		return smv_fail(SMV_DENIED, _("%s is not decided, there is nothing to correct"), round.name);
	now = (struct minutes){ round.decided_on, round.paragraph, round.decision_reference };
	for (i = 1; i < session->operand_count; i++)
		if ((rc = smv_set_field(session, fields, session->operands[i], &now)))
			return rc;
	if (session->findings->errors)
		return smv_fail(SMV_DATA, _("nothing was stored"));
	if ((rc = smv_bare_paragraph(now.paragraph, &now.paragraph)) || (rc = check(session, &round, v, &now)))
		return rc;
	if (now.decided_on == round.decided_on && !strcmp(now.paragraph, round.paragraph) &&
	    (!now.reference || (round.decision_reference && !strcmp(now.reference, round.decision_reference)))) {
		smv_say(session, _("%s is like that already, nothing was changed"), round.name);
		return SMV_OK;
	}
	return store(session, &round, &now, v->reason);
}

static const char *const examples[] = {
	"samverkan decision correct stöd-2017 paragraph=75 --reason 'siffrorna hade bytt plats'",
	NULL,
};

const struct smv_command cmd_decision_correct = {
	.group = "decision",
	.name = "correct",
	.summary = N_("set a slip of the pen in a decision right"),
	.operands = "ROUND FIELD=VALUE...",
	.operands_min = 2,
	.operands_max = 4,
	.completes = { SMV_COMPLETE_EITHER, SMV_COMPLETE_NOTHING },
	.options = options,
	.values_size = sizeof(struct values),
	.store = SMV_STORE_WRITES,
	.help = N_("The fields are date, paragraph and reference (förvaltningslagen 36 §). What was written first stays in the database and is "
		   "said on the paper beside what is right. An amount is mended by a new decision: grant amend. ROUND may be an award."),
	.examples = examples,
	.run = run,
};
