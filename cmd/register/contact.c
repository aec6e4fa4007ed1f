/* SPDX-License-Identifier: EUPL-1.2 */
/* samverkan register contact: list, add, change or remove an organisation's contacts. */
#include "base/language.h"
#include "base/text.h"
#include "cmd/case/resolve.h"
#include "cmd/run/command.h"
#include "model/column/decode.h"
#include "report/register/contact.h"
#include "samverkan/date.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"
#include "store/register/contact.h"

struct values {
	const char *role, *email, *phone;
	int32_t since;
	enum smv_yes_no publish, protect;
	bool main, remove, show_protected;
};
#define AT(member) offsetof(struct values, member)

static const struct smv_option options[] = {
	{ SMV_OPT_PROSE, 0, "role", "TEXT", N_("the role of NAME there: chair, treasurer"), AT(role), .clears = true },
	{ SMV_OPT_PROSE, 0, "email", "A", N_("e-mail address"), AT(email), .clears = true },
	{ SMV_OPT_PROSE, 0, "phone", "N", N_("phone number"), AT(phone), .clears = true },
	{ SMV_OPT_DATE, 0, "since", "DATE", N_("the day this was said or last confirmed; today when nothing is said"), AT(since) },
	{ SMV_OPT_YES_NO, 0, "publish", "yes|no", N_("whether NAME has agreed to be published, as in reports; no until it is said"), AT(publish) },
	{ SMV_OPT_YES_NO, 0, "protected", "yes|no", N_("the personal data are protected: shown in no list, report or export; no when they no longer are"), AT(protect) },
	{ SMV_OPT_FLAG, 0, "main", NULL, N_("make NAME the main contact, whom the organisation's own fields speak of"), AT(main) },
	{ SMV_OPT_FLAG, 0, "remove", NULL, N_("remove NAME"), AT(remove) },
	{ SMV_OPT_FLAG, 0, "show-protected", NULL, N_("show those with protected personal data too, on the screen only"), AT(show_protected) },
	{ SMV_OPT_END },
};

static bool changes(const struct values *v)
{
	return v->role || v->email || v->phone || v->since != SMV_NO_DATE || v->publish || v->protect || v->main || v->remove;
}

static int list(struct smv_session *session, const struct smv_organisation *organisation, bool with_protected)
{
	const struct smv_contact_columns open = { 0 };
	struct smv_writer *writer = NULL;
	struct smv_contact *contacts;
	size_t count, hidden;
	int rc;

	if (with_protected && (session->output.path || session->output.format != SMV_FORMAT_TABLE))
		return smv_fail(SMV_USAGE, _("--show-protected shows on the screen only, leave out --format, --output and --excel"));
	if ((rc = smv_contact_list(session->store, session->pool, organisation->id, &contacts, &count)))
		return rc;
	hidden = with_protected ? 0 : count - smv_contact_shown(contacts, count, &open);
	if (!(rc = smv_session_writer(session, &writer)))
		rc = smv_report_contacts(writer, session->today, organisation->name, contacts, count, with_protected);
	if ((rc = smv_writer_close(writer, rc)))
		return rc;
	if (hidden)
		smv_say(session, smv_translate_plural("%zu contact has protected personal data and is not shown; see --show-protected",
						      "%zu contacts have protected personal data and are not shown; see --show-protected",
						      hidden), hidden);
	return SMV_OK;
}

/* Puts an option into a field of the contact, cleaned and checked like a cell of an import. */
static bool take(struct smv_session *session, const char *key, const char *header, const char *text, struct smv_contact *contact)
{
	const struct smv_place place = { .header = header, .column = -1 };

	return !text || smv_decode_field(session->pool, smv_field_by_key(smv_contact_fields, key), text, 0, contact, &place, session->findings);
}

static int take_options(struct smv_session *session, const struct values *v, struct smv_contact *contact)
{
	bool fine = take(session, "role", "--role", v->role, contact);

	fine = take(session, "email", "--email", v->email, contact) && fine;
	fine = take(session, "phone", "--phone", v->phone, contact) && fine;
	if (!fine)
		return smv_fail(SMV_DATA, _("nothing was stored"));
	contact->since = v->since == SMV_NO_DATE ? session->today : v->since;
	if (contact->since > session->today)
		return smv_fail(SMV_DATA, _("--since: that day is yet to come, write the day this was said"));
	contact->protect = v->protect ? v->protect : contact->protect;
	if (contact->protect == SMV_YES) {
		if (v->main || v->publish == SMV_YES)
			return smv_fail(SMV_DENIED, _("the personal data are protected: no main contact and not published, until --protected no"));
		contact->main = contact->published = SMV_NO;
		return SMV_OK;
	}
	contact->published = v->publish ? v->publish : contact->published;
	contact->main = v->main ? SMV_YES : contact->main;
	return SMV_OK;
}

/* The former main contact becomes one among the others. */
static int step_aside(struct smv_session *session, struct smv_contact *contacts, size_t count, int64_t id)
{
	struct smv_contact before;
	int rc;

	if (!count || contacts[0].main != SMV_YES || contacts[0].id == id)
		return SMV_OK;
	before = contacts[0];
	contacts[0].main = SMV_NO;
	if ((rc = smv_contact_put(session->store, &contacts[0])))
		return rc;
	return smv_contact_note(session->store, session->pool, before.organisation_id, &before, &contacts[0]);
}

static int store(struct smv_session *session, const struct smv_organisation *organisation, struct smv_contact *contacts, size_t count,
		 const struct smv_contact *before, struct smv_contact *after)
{
	int rc = after->main == SMV_YES ? step_aside(session, contacts, count, after->id) : SMV_OK;
	bool taken = false;

	if (rc || (rc = before ? smv_contact_put(session->store, after) : smv_contact_add(session->store, after)) ||
	    (rc = smv_contact_note(session->store, session->pool, organisation->id, before, after)) ||
	    (after->protect == SMV_YES && (rc = smv_contact_shield(session->store, session->pool, organisation->id, &taken))))
		return rc;
	smv_say(session, before ? smv_did(session, _("%s: the contact would be changed"), _("%s: the contact is changed")) :
				  smv_did(session, _("%s: would get another contact"), _("%s: has another contact")), organisation->name);
	if (taken)
		smv_say(session, _("another contact with the same name or address was merged with it"));
	if (after->protect == SMV_YES && !(before && before->protect == SMV_YES))
		smv_say(session, _("texts may still name the person; to see which: samverkan register person"));
	return SMV_OK;
}

static int drop(struct smv_session *session, const struct smv_organisation *organisation, const struct smv_contact *contact)
{
	int rc;

	if (!contact)
		return smv_fail(SMV_NOINPUT, _("%s has no contact of that name, see: samverkan register contact ORG"), organisation->name);
	if ((rc = smv_contact_drop(session->store, contact->id)) ||
	    (rc = smv_contact_note(session->store, session->pool, organisation->id, contact, NULL)))
		return rc;
	smv_say(session, smv_did(session, _("%s: the contact would be removed"), _("%s: the contact is removed")), organisation->name);
	return SMV_OK;
}

static int change(struct smv_session *session, const struct values *v, const struct smv_organisation *organisation)
{
	struct smv_contact *contacts, *known = NULL, after = { .organisation_id = organisation->id, .published = SMV_NO,
							       .protect = SMV_NO, .main = SMV_NO };
	struct smv_contact before;
	const char *name;
	size_t count, i;
	int rc;

	if ((rc = smv_typed_prose(session->pool, _("NAME"), session->operands[1], &name)) ||
	    (rc = smv_contact_list(session->store, session->pool, organisation->id, &contacts, &count)))
		return rc;
	take(session, "contact", _("NAME"), name, &after);
	if (!after.name || !*smv_text_key(session->pool, after.name))
		return smv_fail(SMV_DATA, _("the name has neither letters nor digits, nobody can be found by it"));
	for (i = 0; i < count; i++)
		if (smv_contact_is_named(session->pool, &contacts[i], after.name))
			known = &contacts[i];
	if (v->remove)
		return drop(session, organisation, known);
	if (known)
		after = *known;
	else if (!count || contacts[0].main != SMV_YES)
		after.main = SMV_YES; /* the first contact that may be shown becomes the main one */
	if ((rc = take_options(session, v, &after)))
		return rc;
	if (known)
		before = *known;
	for (i = 0; i < count && after.protect != SMV_YES; i++)
		if (&contacts[i] != known && contacts[i].protect == SMV_YES &&
		    smv_contact_is_meant(session->pool, &contacts[i], after.name, after.email, after.phone))
			return smv_fail(SMV_DENIED, _("that is someone with protected personal data, to lift that: samverkan register contact ORG NAME --protected no"));
	return store(session, organisation, contacts, count, known ? &before : NULL, &after);
}

static int run(struct smv_session *session)
{
	const struct values *v = session->values;
	struct smv_organisation organisation;
	int rc;

	if ((rc = smv_choose_organisation(session, session->operands[0], &organisation)))
		return rc;
	if (session->operand_count == 2)
		return change(session, v, &organisation);
	if (changes(v))
		return smv_fail(SMV_USAGE, _("NAME is missing: whose contact is to be changed?"));
	return list(session, &organisation, v->show_protected);
}

static const char *const examples[] = {
	"samverkan register contact 'Parkinson Ekerö' 'Anna Andersson' --role=ordförande --email=anna@example.se",
	"samverkan register contact 'Parkinson Ekerö' @namn.txt --protected",
	"samverkan register contact 'Parkinson Ekerö'",
	NULL,
};

const struct smv_command cmd_register_contact = {
	.group = "register",
	.name = "contact",
	.summary = N_("list, add, change or remove an organisation's contacts"),
	.operands = "ORG [NAME]",
	.operands_min = 1,
	.operands_max = 2,
	.completes = { SMV_COMPLETE_ORGANISATION, SMV_COMPLETE_NOTHING },
	.options = options,
	.values_size = sizeof(struct values),
	.shows = true,
	.store = SMV_STORE_WRITES,
	.help = N_("Without NAME it lists them. A NAME that the organisation has no contact of is added, else the contact is changed; without "
		   "options it is confirmed as of today. NAME, --role, --email and --phone can also be @FILE or - (stdin), so that they need not "
		   "stand in the command line; an empty one takes away what was known.\n\n"
		   "One contact is the main one: whom the fields contact, email and phone of register add, set, import, list and show "
		   "speak of. Reports show no contacts, but for those who have agreed to be published, in report register.\n\n"
		   "Who has protected personal data (skyddade personuppgifter) is in no list, report, export or message, but here with "
		   "--show-protected, and in that person's own extract (register person). An import that names such a person leaves those "
		   "cells alone. The journal says that a contact was changed, never what it holds."),
	.examples = examples,
	.run = run,
};
