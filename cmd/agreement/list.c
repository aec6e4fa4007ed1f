/* SPDX-License-Identifier: EUPL-1.2 */
/* samverkan agreement list: list the agreements, and which of them are in force. */
#include "base/language.h"
#include "cmd/case/programme.h"
#include "cmd/run/command.h"
#include "report/register/agreement.h"
#include "samverkan/fail.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"
#include "store/register/agreement.h"

#include <string.h>

struct values {
	const char *programme;
};
#define AT(member) offsetof(struct values, member)

static const struct smv_option options[] = {
	{ SMV_OPT_TEXT, 'p', "programme", "P", N_("only those that this programme is charged with"), AT(programme),
	  .completes = SMV_COMPLETE_PROGRAMME },
	{ SMV_OPT_END },
};

static size_t keep_programme(struct smv_agreement *list, size_t count, const char *programme)
{
	size_t kept = 0, i;

	for (i = 0; i < count; i++)
		if (!programme || (list[i].programme && !strcmp(list[i].programme, programme)))
			list[kept++] = list[i];
	return kept;
}

static void tell(const struct smv_session *session, const struct smv_agreement *list, size_t count)
{
	char room[SMV_NUMBER_ROOM];
	int64_t sum = 0;
	size_t i;

	for (i = 0; i < count; i++)
		if (smv_agreement_holds(&list[i], session->today) && __builtin_add_overflow(sum, list[i].amount, &sum))
			return;
	smv_say(session, smv_translate_plural("%zu agreement; those in force cost %s a year",
					      "%zu agreements; those in force cost %s a year", count), count, smv_money_show(room, sum));
}

static int run(struct smv_session *session)
{
	const struct values *v = session->values;
	struct smv_writer *writer = NULL;
	struct smv_agreement *list;
	const char *programme = NULL;
	size_t count;
	int rc;

	if ((rc = smv_agreement_list(session->store, session->pool, 0, &list, &count)))
		return rc;
	/* A mistyped one would look like one without agreements. */
	if (v->programme && (rc = smv_choose_programme(session, v->programme, &programme)))
		return rc;
	count = keep_programme(list, count, programme);
	if (!(rc = smv_session_writer(session, &writer)))
		rc = smv_agreement_write(writer, session->today, list, count);
	if (!(rc = smv_writer_close(writer, rc)))
		tell(session, list, count);
	return rc;
}

static const char *const examples[] = { "samverkan agreement list --programme=verksamhetsstöd --as-of=2018-06-12", NULL };

const struct smv_command cmd_agreement_list = {
	.group = "agreement",
	.name = "list",
	.summary = N_("list the agreements, and which of them are in force"),
	.operands = "",
	.options = options,
	.values_size = sizeof(struct values),
	.shows = true,
	.store = SMV_STORE_READS,
	.help = N_("The earliest first. Whether one is in force is said of today, or of the day that --as-of names."),
	.examples = examples,
	.run = run,
};
