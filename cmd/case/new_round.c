/* SPDX-License-Identifier: EUPL-1.2 */
/* What opening a round and opening an award have in common. */
#include "cmd/case/new_round.h"
#include "base/language.h"
#include "cmd/case/programme.h"
#include "cmd/case/resolve.h"
#include "cmd/run/command.h"
#include "samverkan/date.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"
#include "store/grant/round.h"
#include "store/journal/journal_json.h"

#include <ctype.h>
#include <string.h>

/* "verksamhetsstöd-2018": the year at its end, and where the name before it ends; 0 when there is none. */
static int64_t year_in_name(const char *name, size_t *before)
{
	size_t length = strlen(name), digits = 0;
	int64_t year = 0;

	while (digits < 4 && digits < length && isdigit((unsigned char)name[length - 1 - digits]))
		digits++;
	if (digits < 4 || length < 6 || !strchr("- _", name[length - 5]))
		return 0;
	for (*before = length - 5; name[length - digits]; digits--)
		year = year * 10 + (name[length - digits] - '0');
	return year >= 1900 && year <= 2999 ? year : 0;
}

int smv_new_round_fill_in(struct smv_session *session, const struct smv_round *like, bool new_programme, struct smv_round *round)
{
	size_t before = strlen(round->name);
	int64_t named = year_in_name(round->name, &before);
	bool is_new;
	int rc;

	if (!round->programme && like)
		round->programme = like->programme;
	if (!round->programme)
		round->programme = smv_copy_bytes(session->pool, round->name, before);
	if (!round->board && like)
		round->board = like->board;
	if (!round->rules)
		round->rules = like ? like->rules : "";
	if (!round->year)
		round->year = named;
	if (!round->year)
		round->year = smv_date_year(round->decide_on == SMV_NO_DATE ? session->today : round->decide_on);
	if ((rc = smv_name_programme(session, round->programme, new_programme, &round->programme, &is_new)))
		return rc;
	return smv_name_board(session, round->board, &round->board);
}

int smv_new_round_refuse_known(struct smv_session *session, const char *name)
{
	struct smv_round known;
	bool found;
	int rc = smv_match_round(session, name, &known, &found);

	if (rc || !found)
		return rc;
	return smv_fail(SMV_DATA, known.award ? _("there is an award %s already, choose another name")
					      : _("there is a round %s already, choose another name"), known.name);
}

int smv_new_round_note(struct smv_session *session, const struct smv_round *round)
{
	struct smv_change change;

	smv_change_begin(&change, session->pool);
	smv_change_text(&change, "name", round->name);
	smv_change_text(&change, "programme", round->programme);
	smv_change_text(&change, "board", round->board);
	smv_change_number(&change, "year", round->year);
	smv_change_number(&change, "budget_ore", round->budget);
	smv_change_date(&change, "closes", round->closes);
	smv_change_date(&change, "decide_on", round->decide_on);
	smv_change_text(&change, "reference", round->reference);
	smv_change_text(&change, "rules", round->rules);
	return smv_change_note(&change, session->store, smv_printf(session->pool, "round %lld", (long long)round->id));
}
