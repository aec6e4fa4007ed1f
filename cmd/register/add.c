/* SPDX-License-Identifier: EUPL-1.2 */
/* samverkan register add: add an organisation. */
#include "base/language.h"
#include "base/text.h"
#include "cmd/case/known.h"
#include "cmd/run/command.h"
#include "model/kind.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"
#include "store/journal/journal_json.h"
#include "store/register/organisation.h"

struct values {
	struct smv_organisation organisation;
	int64_t founded;
};
#define AT(member) offsetof(struct values, member)

static const struct smv_option options[] = {
	{ SMV_OPT_TEXT, 0, "org-number", "N", N_("organisation number; a network may lack one"), AT(organisation.org_number) },
	{ SMV_OPT_CHOICE, 0, "kind", "KIND", N_("what it is in law; association when nothing is said"), AT(organisation.kind),
	  .choices = smv_kinds },
	{ SMV_OPT_TEXT, 0, "category", "TEXT", N_("what it does"), AT(organisation.category) },
	{ SMV_OPT_YES_NO, 0, "active-in-municipality", "yes|no", N_("whether it works mainly in the municipality"),
	  AT(organisation.active_in_municipality) },
	{ SMV_OPT_YES_NO, 0, "serves-residents", "yes|no", N_("whether residents take part, wherever it works"),
	  AT(organisation.serves_residents) },
	{ SMV_OPT_TEXT, 0, "giro", "N", N_("bankgiro or plusgiro"), AT(organisation.giro) },
	{ SMV_OPT_PROSE, 0, "address", "A", N_("street or box"), AT(organisation.address) },
	{ SMV_OPT_TEXT, 0, "postcode", "N", N_("postcode"), AT(organisation.postcode) },
	{ SMV_OPT_TEXT, 0, "town", "TOWN", N_("post town"), AT(organisation.town) },
	{ SMV_OPT_TEXT, 0, "website", "URL", N_("website"), AT(organisation.website) },
	{ SMV_OPT_NUMBER, 0, "founded", "YEAR", N_("the year it was founded"), AT(founded) },
	{ SMV_OPT_PROSE, 0, "contact", "NAME", N_("a person to turn to; personal data"), AT(organisation.contact) },
	{ SMV_OPT_PROSE, 0, "email", "A", N_("e-mail address; personal data"), AT(organisation.email) },
	{ SMV_OPT_PROSE, 0, "phone", "N", N_("phone number; personal data"), AT(organisation.phone) },
	{ SMV_OPT_END },
};

static int run(struct smv_session *session)
{
	struct values *v = session->values;
	struct smv_organisation *organisation = &v->organisation;
	const char *object;
	int rc;

	organisation->name = session->operands[0];
	organisation->kind = organisation->kind ? organisation->kind : smv_default_kind;
	organisation->founded = v->founded < 0 ? 0 : v->founded;
	if (!*smv_text_key(session->pool, organisation->name))
		return smv_fail(SMV_DATA, _("'%s' has neither letters nor digits, nobody can be found by it"), organisation->name);
	if (organisation->founded && (organisation->founded < 1000 || organisation->founded > 2999))
		return smv_fail(SMV_DATA, _("--founded: %lld is no year, write it like 1974"), (long long)organisation->founded);
	if ((rc = smv_check_options(session, organisation)) || (rc = smv_refuse_known(session, organisation)))
		return rc;
	if ((rc = smv_organisation_add(session->store, organisation)))
		return rc;
	object = smv_printf(session->pool, "organisation %lld", (long long)organisation->id);
	if ((rc = smv_store_note_change(session->store, session->pool, object, smv_organisation_fields, NULL, organisation)))
		return rc;
	smv_say(session, smv_did(session, _("would add %s"), _("added %s")), organisation->name);
	return SMV_OK;
}

static const char *const examples[] = {
	"samverkan register add BRIS --category=barn --serves-residents=yes",
	"samverkan register add 'Grannar i Stenhamra' --kind=network",
	NULL,
};

const struct smv_command cmd_register_add = {
	.group = "register",
	.name = "add",
	.summary = N_("add an organisation"),
	.operands = "NAME",
	.operands_min = 1,
	.operands_max = 1,
	.options = options,
	.values_size = sizeof(struct values),
	.store = SMV_STORE_WRITES,
	.help = N_("An organisation whose number or name is in the register already is refused. A personal identity number is never stored; "
		   "an organisation that has no number of its own is registered without one."),
	.examples = examples,
	.run = run,
};
