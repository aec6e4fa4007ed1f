/* SPDX-License-Identifier: EUPL-1.2 */
/* samverkan award score: store what a reviewer thinks of a nomination. */
#include "base/language.h"
#include "cmd/case/award_view.h"
#include "cmd/case/resolve.h"
#include "cmd/run/command.h"
#include "samverkan/fail.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"
#include "store/grant/award.h"
#include "store/journal/journal_json.h"

#include <string.h>

struct values {
	const char *criterion, *reviewer;
	int64_t points;
	bool update;
};
#define AT(member) offsetof(struct values, member)

static const struct smv_option options[] = {
	{ SMV_OPT_TEXT, 0, "criterion", "C", N_("what is judged"), AT(criterion), .required = true },
	{ SMV_OPT_NUMBER, 0, "points", "N", N_("the points, a whole number; more is better"), AT(points), .required = true },
	{ SMV_OPT_PROSE, 0, "reviewer", "R", N_("who judges"), AT(reviewer), .required = true },
	{ SMV_OPT_FLAG, 'u', "update", NULL, N_("change the points that the reviewer gave before"), AT(update) },
	{ SMV_OPT_END },
};

/* Each reviewer judges a nomination once in each criterion. */
static int refuse_second(const struct smv_award_view *view, const struct smv_score *score, const char *name)
{
	size_t i;

	for (i = 0; i < view->score_count; i++) {
		const struct smv_score *s = &view->scores[i];

		if (s->application == score->application && !strcmp(s->criterion, score->criterion) && !strcmp(s->reviewer, score->reviewer))
			return smv_fail(SMV_DATA, _("%s has %lld points in %s from this reviewer already; --update changes them"), name,
					(long long)s->points, s->criterion);
	}
	return SMV_OK;
}

static int say(struct smv_session *session, struct smv_award_view *view, int64_t application, const char *name)
{
	char average[SMV_NUMBER_ROOM];
	struct smv_score_sum sum;
	struct smv_score *scores;
	int rc = smv_score_list(session->store, session->pool, view->round.id, &scores, &view->score_count);

	if (rc)
		return rc;
	sum = smv_score_add_up(scores, view->score_count, application, NULL);
	smv_say(session, _("%s: average %s, from %lld to %lld, number of scores: %lld"), name, smv_number_show(average, sum.average),
		(long long)sum.lowest, (long long)sum.highest, (long long)sum.count);
	return SMV_OK;
}

static int run(struct smv_session *session)
{
	const struct values *v = session->values;
	struct smv_award_view view = { 0 };
	struct smv_change change;
	struct smv_score score = { .criterion = v->criterion, .reviewer = v->reviewer, .points = v->points };
	const char *name;
	size_t at;
	int rc;

	if ((rc = smv_choose_open_award(session, session->operands[0], &view.round)) || (rc = smv_award_view_load(session, &view)) ||
	    (rc = smv_award_view_find(session, &view, session->operands[1], &at)))
		return rc;
	name = view.nominations[at].application.organisation.name;
	score.application = view.nominations[at].application.id;
	if (!*score.criterion || !*score.reviewer)
		return smv_fail(SMV_USAGE, _("--criterion and --reviewer cannot be empty"));
	if (!v->update && (rc = refuse_second(&view, &score, name)))
		return rc;
	smv_change_begin(&change, session->pool);
	smv_change_text(&change, "criterion", score.criterion);
	smv_change_number(&change, "points", score.points);
	if ((rc = smv_score_put(session->store, &score)) ||
	    (rc = smv_change_note(&change, session->store, smv_printf(session->pool, "application %lld", (long long)score.application))))
		return rc;
	return say(session, &view, score.application, name);
}

static const char *const examples[] = {
	"samverkan award score utmärkelse-2018 'RSMH Ekerö' --criterion 'nya möjligheter' --points 4 --reviewer 'Anna Ek'",
	NULL,
};

const struct smv_command cmd_award_score = {
	.group = "award",
	.name = "score",
	.summary = N_("store what a reviewer thinks of a nomination"),
	.operands = "NAME ORG",
	.operands_min = 2,
	.operands_max = 2,
	.completes = { SMV_COMPLETE_AWARD, SMV_COMPLETE_APPLICANT },
	.options = options,
	.values_size = sizeof(struct values),
	.store = SMV_STORE_WRITES,
	.help = N_("Each reviewer gives points once for each criterion; --update changes them until the award is decided. Scores are an aid: they "
		   "decide nothing by themselves."),
	.examples = examples,
	.run = run,
};
