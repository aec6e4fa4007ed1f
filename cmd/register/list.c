/* SPDX-License-Identifier: EUPL-1.2 */
/* samverkan register list: list the organisations. */
#include "base/language.h"
#include "cmd/run/command.h"
#include "model/kind.h"
#include "report/register/register.h"
#include "samverkan/fail.h"
#include "store/register/organisation.h"

struct values {
	const char *kind, *category, *search;
	bool with_contacts;
};
#define AT(member) offsetof(struct values, member)

static const struct smv_option options[] = {
	{ SMV_OPT_CHOICE, 0, "kind", "KIND", N_("only of this kind"), AT(kind), .choices = smv_kinds },
	{ SMV_OPT_TEXT, 0, "category", "TEXT", N_("only of this category"), AT(category) },
	{ SMV_OPT_TEXT, 's', "search", "TEXT", N_("only with TEXT in the name, an alias or the organisation number"), AT(search) },
	{ SMV_OPT_FLAG, 0, "with-contacts", NULL, N_("show each one's main contact too, which is personal data"), AT(with_contacts) },
	{ SMV_OPT_END },
};

/* A mistyped category would look like one without organisations. */
static int refuse_unknown(struct smv_session *session, const char *category)
{
	const struct smv_organisation_filter filter = { .category = category };
	struct smv_organisation *list;
	size_t count;
	int rc = smv_organisation_list(session->store, session->pool, &filter, &list, &count);

	if (rc || count)
		return rc;
	return smv_fail(SMV_NOINPUT, _("no organisation has the category '%s', to see which there are: samverkan report register"),
			category);
}

static int run(struct smv_session *session)
{
	const struct values *v = session->values;
	const struct smv_organisation_filter filter = { v->kind, v->category, v->search };
	const struct smv_register_columns columns = {
		smv_format_audience(session->output.format) == SMV_AUDIENCE_SCREEN, v->with_contacts
	};
	struct smv_writer *writer = NULL;
	struct smv_organisation *list;
	size_t count;
	int rc;

	if ((rc = smv_organisation_list(session->store, session->pool, &filter, &list, &count)))
		return rc;
	if (!count && v->category && (rc = refuse_unknown(session, v->category)))
		return rc;
	if (!(rc = smv_session_writer(session, &writer)))
		rc = smv_register_write(writer, session->today, &columns, list, count);
	if ((rc = smv_writer_close(writer, rc)))
		return rc;
	smv_say(session, smv_translate_plural("%zu organisation", "%zu organisations", count), count);
	return SMV_OK;
}

static const char *const examples[] = {
	"samverkan register list",
	"samverkan register list --search=vindens",
	"samverkan register list --kind=network --output=natverk.xlsx",
	NULL,
};

const struct smv_command cmd_register_list = {
	.group = "register",
	.name = "list",
	.summary = N_("list the organisations"),
	.operands = "",
	.options = options,
	.values_size = sizeof(struct values),
	.shows = true,
	.store = SMV_STORE_READS,
	.help = N_("In Swedish order of the names. The terminal shows the columns that fit on a screen; CSV, JSON and workbooks have them "
		   "all, but main contacts only with --with-contacts: for the office, not to be published."),
	.examples = examples,
	.run = run,
};
