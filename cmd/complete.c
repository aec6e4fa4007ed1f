/* SPDX-License-Identifier: EUPL-1.2 */
/* What the completion scripts ask for while somebody types: names, one a line. */
#include "base/fail.h"
#include "base/language.h"
#include "cmd/completion.h"
#include "model/organisation.h"
#include "model/round.h"
#include "store/award.h"
#include "store/organisation.h"
#include "store/programme.h"
#include "store/round.h"
#include "store/survey.h"

#include <stdio.h>
#include <string.h>

static int print_organisations(struct smv_session *session)
{
	const struct smv_organisation_filter all = { 0 };
	struct smv_organisation *list = NULL;
	size_t count = 0, i;
	int rc = smv_organisation_list(session->store, session->pool, &all, &list, &count);

	for (i = 0; !rc && i < count; i++)
		puts(list[i].name);
	return rc;
}

static int print_rounds(struct smv_session *session)
{
	struct smv_round *list = NULL;
	size_t count = 0, i;
	int rc = smv_round_list(session->store, session->pool, &list, &count);

	for (i = 0; !rc && i < count; i++)
		puts(list[i].name);
	return rc;
}

static int print_awards(struct smv_session *session)
{
	struct smv_round *list = NULL;
	size_t count = 0, i;
	int rc = smv_award_list(session->store, session->pool, &list, &count);

	for (i = 0; !rc && i < count; i++)
		puts(list[i].name);
	return rc;
}

static int print_surveys(struct smv_session *session)
{
	struct smv_survey *list = NULL;
	size_t count = 0, i;
	int rc = smv_survey_list(session->store, session->pool, &list, &count);

	for (i = 0; !rc && i < count; i++)
		puts(list[i].name);
	return rc;
}

static int print_programmes(struct smv_session *session)
{
	const char *const *names = NULL;
	size_t count = 0, i;
	int rc = smv_programme_list(session->store, session->pool, &names, &count);

	for (i = 0; !rc && i < count; i++)
		puts(names[i]);
	return rc;
}

static int print_fields(struct smv_session *session)
{
	const struct smv_field *field;

	(void)session;
	for (field = smv_organisation_fields; field->kind != SMV_FIELD_END; field++)
		puts(field->key);
	return SMV_OK;
}

static int run(struct smv_session *session)
{
	static const struct {
		enum smv_completes completes;
		int (*print)(struct smv_session *session);
	} kinds[] = {
		{ SMV_COMPLETE_ORGANISATION, print_organisations },
		{ SMV_COMPLETE_ROUND, print_rounds },
		{ SMV_COMPLETE_AWARD, print_awards },
		{ SMV_COMPLETE_SURVEY, print_surveys },
		{ SMV_COMPLETE_PROGRAMME, print_programmes },
		{ SMV_COMPLETE_FIELD, print_fields },
	};
	size_t i;

	for (i = 0; i < sizeof kinds / sizeof kinds[0]; i++)
		if (!strcmp(smv_completes_word(kinds[i].completes), session->operands[0]))
			return kinds[i].print(session);
	return smv_fail(SMV_USAGE, _("there are no names of the kind '%s'"), session->operands[0]);
}

const struct smv_command cmd_complete = {
	.name = "complete",
	.summary = N_("print the names that a shell completes a word with, one a line"),
	.operands = "KIND",
	.operands_min = 1,
	.operands_max = 1,
	.hidden = true,
	.store = SMV_STORE_READS,
	.run = run,
};
