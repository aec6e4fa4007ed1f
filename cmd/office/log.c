/* SPDX-License-Identifier: EUPL-1.2 */
/* samverkan log: show the journal, or check that nobody has changed it. */
#include "base/language.h"
#include "cmd/case/resolve.h"
#include "cmd/run/command.h"
#include "cmd/run/findings.h"
#include "report/log.h"
#include "samverkan/date.h"
#include "samverkan/fail.h"
#include "store/grant/round.h"
#include "store/journal/journal.h"
#include "store/journal/log.h"
#include "store/session.h"

struct values {
	bool verify;
	const char *head;
	int32_t since;
};
#define AT(member) offsetof(struct values, member)

static const struct smv_option options[] = {
	{ SMV_OPT_FLAG, 0, "verify", NULL, N_("check that no entry has been changed"), AT(verify) },
	{ SMV_OPT_TEXT, 0, "head", "HASH", N_("with --verify: that HASH, off an earlier report, is among them"), AT(head) },
	{ SMV_OPT_DATE, 0, "since", "DATE", N_("only entries from DATE on"), AT(since) },
	{ SMV_OPT_END },
};

static int verify(struct smv_session *session, const char *head)
{
	const char *newest;
	size_t entries;
	int rc;

	if ((rc = smv_log_verify(session->store, session->pool, head, session->findings, &entries)) ||
	    (rc = smv_store_head(session->store, session->pool, &newest)))
		return rc;
	if ((rc = smv_findings_show(session)) || session->findings->count)
		return rc ? rc : SMV_FOUND;
	smv_say(session, smv_translate_plural("the journal holds: %zu entry, head %s", "the journal holds: %zu entries, head %s", entries),
		entries, newest);
	return SMV_OK;
}

/* What the operand means: a round or an award of that name, else an organisation. */
static int choose(struct smv_session *session, const char *operand, struct smv_log_filter *filter)
{
	struct smv_organisation organisation;
	struct smv_round round;
	bool found;
	int rc;

	if ((rc = smv_match_round(session, operand, &round, &found)))
		return rc;
	if (found) {
		filter->round = round.id;
		return SMV_OK;
	}
	if (!(rc = smv_choose_organisation(session, operand, &organisation)))
		filter->organisation = organisation.id;
	return rc;
}

static int show(struct smv_session *session, int32_t since)
{
	struct smv_log_filter filter = { 0 };
	struct smv_writer *writer = NULL;
	struct smv_log_entry *entries;
	char day[SMV_DATE_ROOM];
	const char *head;
	size_t count;
	int rc;

	if (since != SMV_NO_DATE)
		filter.since = smv_date_show(day, since);
	if ((session->operand_count && (rc = choose(session, session->operands[0], &filter))) ||
	    (rc = smv_log_list(session->store, session->pool, &filter, &entries, &count)) ||
	    (rc = smv_store_head(session->store, session->pool, &head)))
		return rc;
	if (!(rc = smv_session_writer(session, &writer)))
		rc = smv_report_log(writer, session->today, entries, count, session->operand_count > 0, head);
	return smv_writer_close(writer, rc);
}

static int run(struct smv_session *session)
{
	const struct values *v = session->values;

	if (v->head && !v->verify)
		return smv_fail(SMV_USAGE, _("--head goes with --verify"));
	if (v->verify && session->operand_count)
		return smv_fail(SMV_USAGE, _("--verify looks at the whole journal, leave '%s' out"), session->operands[0]);
	return v->verify ? verify(session, v->head) : show(session, v->since);
}

static const char *const examples[] = {
	"samverkan log",
	"samverkan log verksamhetsstöd-2018",
	"samverkan log --verify",
	NULL,
};

const struct smv_command cmd_log = {
	.name = "log",
	.summary = N_("show the journal, or check that nobody has changed it"),
	.operands = "[ORG|ROUND]",
	.operands_max = 1,
	.completes = { SMV_COMPLETE_ROUND },
	.options = options,
	.values_size = sizeof(struct values),
	.shows = true,
	.store = SMV_STORE_READS,
	.help = N_("Every command that changes something leaves one entry: when, who, which command, what was changed. With an organisation, or the "
		   "name of a round or an award, only what is about it is shown, and how it was changed; of personal data only that it was.\n\n"
		   "The entries are chained: "
		   "each one's hash covers the one before. Reports print the newest hash, the head; with it, --verify also finds an end that was "
		   "cut off or written anew. Exits 1 when the journal does not hold."),
	.examples = examples,
	.run = run,
};
