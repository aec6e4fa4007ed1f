/* SPDX-License-Identifier: EUPL-1.2 */
/* What the completion scripts ask for while somebody types: names, one a line.  The
 * first operand of the line being typed is handed on: what completes the second one may depend on it. */
#include "base/language.h"
#include "cmd/case/resolve.h"
#include "cmd/docs/completion.h"
#include "model/register/organisation.h"
#include "samverkan/fail.h"
#include "samverkan/round.h"
#include "store/export.h"
#include "store/grant/application.h"
#include "store/grant/award.h"
#include "store/grant/round.h"
#include "store/register/organisation.h"
#include "store/register/programme.h"
#include "store/survey/survey.h"

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

/* Of the round or award that stands before on the line; while there is none yet, of any. */
static int print_applicants(struct smv_session *session)
{
	struct smv_application *list = NULL;
	struct smv_round round;
	size_t count = 0, i;
	int rc;

	if (session->operand_count < 2)
		return print_organisations(session);
	if ((rc = smv_choose_either(session, session->operands[1], &round)))
		return rc;
	rc = smv_application_list(session->store, session->pool, round.id, &list, &count);
	for (i = 0; !rc && i < count; i++)
		puts(list[i].organisation.name);
	return rc;
}

static int print_names(struct smv_session *session, bool award)
{
	const char *const *names = NULL;
	size_t count = 0, i;
	int rc = smv_round_names(session->store, session->pool, award, &names, &count);

	for (i = 0; !rc && i < count; i++)
		puts(names[i]);
	return rc;
}

static int print_rounds(struct smv_session *session)
{
	return print_names(session, false);
}

static int print_awards(struct smv_session *session)
{
	return print_names(session, true);
}

static int print_either(struct smv_session *session)
{
	int rc = print_rounds(session);

	return rc ? rc : print_awards(session);
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

static int print_tables(struct smv_session *session)
{
	size_t i;

	(void)session;
	puts("all");
	for (i = 0; smv_export_tables[i]; i++)
		puts(smv_export_tables[i]);
	return SMV_OK;
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
		{ SMV_COMPLETE_APPLICANT, print_applicants },
		{ SMV_COMPLETE_ROUND, print_rounds },
		{ SMV_COMPLETE_AWARD, print_awards },
		{ SMV_COMPLETE_EITHER, print_either },
		{ SMV_COMPLETE_SURVEY, print_surveys },
		{ SMV_COMPLETE_PROGRAMME, print_programmes },
		{ SMV_COMPLETE_TABLE, print_tables },
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
	.operands = "KIND [FIRST]",
	.operands_min = 1,
	.operands_max = 2,
	.hidden = true,
	.store = SMV_STORE_READS,
	.run = run,
};
