/* SPDX-License-Identifier: EUPL-1.2 */
/* samverkan grant set: change what is said of a round. */
#include "base/language.h"
#include "cmd/case/programme.h"
#include "cmd/case/resolve.h"
#include "cmd/case/round_fields.h"
#include "cmd/case/set_field.h"
#include "cmd/run/command.h"
#include "samverkan/date.h"
#include "samverkan/fail.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"
#include "store/grant/round.h"
#include "store/journal/journal_json.h"

#include <string.h>

struct values {
	bool new_programme;
};

static const struct smv_option options[] = {
	SMV_OPT_NEW_PROGRAMME(offsetof(struct values, new_programme)),
	{ SMV_OPT_END },
};

static const char *shown(struct smv_pool *pool, const struct smv_field *field, const struct smv_round *round)
{
	const void *member = (const char *)round + field->at;
	char money[SMV_NUMBER_ROOM], day[SMV_DATE_ROOM];

	if (field->kind == SMV_FIELD_MONEY)
		return smv_copy(pool, smv_money_show(money, *(const int64_t *)member));
	if (field->kind == SMV_FIELD_YEAR)
		return smv_printf(pool, "%lld", (long long)*(const int64_t *)member);
	if (field->kind == SMV_FIELD_DATE)
		return smv_copy(pool, smv_date_show(day, *(const int32_t *)member));
	return *(const char *const *)member;
}

static bool tell(struct smv_session *session, const struct smv_round *before, const struct smv_round *after)
{
	const struct smv_field *f;
	bool any = false;

	for (f = smv_round_fields; f->kind != SMV_FIELD_END; f++) {
		bool was = smv_field_is_set(f, before), is = smv_field_is_set(f, after);
		const char *word = smv_field_word(f);

		if (smv_field_same(f, before, after))
			continue;
		any = true;
		if (was && is)
			smv_say(session, _("%s: %s was '%s' and is now '%s'"), before->name, word, shown(session->pool, f, before),
				shown(session->pool, f, after));
		else if (is)
			smv_say(session, _("%s: %s is now '%s'"), before->name, word, shown(session->pool, f, after));
		else
			smv_say(session, _("%s: %s was '%s' and is taken away"), before->name, word, shown(session->pool, f, before));
	}
	return any;
}

static int run(struct smv_session *session)
{
	const struct values *v = session->values;
	struct smv_round before, after;
	bool is_new;
	int i, rc;

	if ((rc = smv_choose_open_round(session, session->operands[0], &before)))
		return rc;
	after = before;
	for (i = 1; i < session->operand_count; i++)
		if ((rc = smv_set_field(session, smv_round_fields, session->operands[i], &after)))
			return rc;
	if (session->findings->errors)
		return smv_fail(SMV_DATA, _("nothing was stored"));
	if (after.closes != SMV_NO_DATE && after.decide_on != SMV_NO_DATE && after.decide_on < after.closes)
		return smv_fail(SMV_DATA, _("decide_on comes before closes, turn them round"));
	if ((rc = smv_name_programme(session, after.programme, v->new_programme, &after.programme, &is_new)) ||
	    (rc = smv_name_board(session, after.board, &after.board)))
		return rc;
	if ((rc = smv_round_put(session->store, &after)) ||
	    (rc = smv_store_note_change(session->store, session->pool, smv_printf(session->pool, "round %lld", (long long)after.id),
					smv_round_fields, &before, &after)))
		return rc;
	if (!tell(session, &before, &after))
		smv_say(session, _("%s is like that already, nothing was changed"), before.name);
	else if (before.state == SMV_ROUND_ALLOCATED)
		smv_say(session, _("next: samverkan grant allocate %s"), before.name);
	return SMV_OK;
}

static const char *const examples[] = {
	"samverkan grant set verksamhetsstöd-2018 budget=140000 decide_on=2018-06-20",
	"samverkan grant set verksamhetsstöd-2018 board=Kulturnämnden reference=",
	NULL,
};

const struct smv_command cmd_grant_set = {
	.group = "grant",
	.name = "set",
	.summary = N_("change the facts of a round"),
	.operands = "ROUND FIELD=VALUE...",
	.operands_min = 2,
	.operands_max = 1 + SMV_ROUND_FIELDS,
	.completes = { SMV_COMPLETE_ROUND, SMV_COMPLETE_NOTHING },
	.options = options,
	.values_size = sizeof(struct values),
	.store = SMV_STORE_WRITES,
	.help = N_("The fields are programme, board, year, budget, closes, decide_on and reference, as grant open takes them. An empty VALUE "
		   "takes away what was known. Refused once the round is decided; what is allocated already is out of date where the budget "
		   "or the agreements charged are others now."),
	.examples = examples,
	.run = run,
};
