/* SPDX-License-Identifier: EUPL-1.2 */
/* samverkan register forget: forget a person, or what is older than it may be (gallring). */
#include "base/language.h"
#include "base/text.h"
#include "cmd/run/command.h"
#include "model/person/person_match.h"
#include "report/register/person.h"
#include "samverkan/date.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"
#include "store/journal/journal_json.h"
#include "store/person/person.h"
#include "store/session.h"

#include <string.h>

struct values {
	int32_t older_than;
	const char *reference, *email, *phone, *names;
};
#define AT(member) offsetof(struct values, member)

static const char keep[] = "keep", erase[] = "erase";
static const struct smv_choice names_choices[] = {
	{ keep, N_("keep"), "behåll" },
	{ erase, N_("erase"), "radera" },
	{ NULL, NULL, NULL },
};

static const struct smv_option options[] = {
	{ SMV_OPT_TEXT, 'r', "reference", "DNR", N_("the decision or plan that it is done under; it must name nobody"), AT(reference), .required = true },
	{ SMV_OPT_DATE, 0, "older-than", "DATE", N_("instead of a person: contacts that were last confirmed before DATE, and what respondents "
						    "to surveys wrote before it"), AT(older_than) },
	{ SMV_OPT_PROSE, 0, "email", "A", N_("an address of the person, to be forgotten too"), AT(email) },
	{ SMV_OPT_PROSE, 0, "phone", "N", N_("a phone number of the person, to be forgotten too"), AT(phone) },
	{ SMV_OPT_CHOICE, 0, "names", "keep|erase", N_("what to do where the name is a part of an organisation's name"), AT(names),
	  .choices = names_choices },
	{ SMV_OPT_END },
};

/* What the journal keeps of it: the decision it was done under and the numbers, but nobody's name. */
static int note(struct smv_session *session, const struct smv_forgetting *f)
{
	struct smv_change change;

	smv_change_begin(&change, session->pool);
	smv_change_text(&change, "reference", f->reference);
	if (f->before != SMV_NO_DATE)
		smv_change_date(&change, "older_than", f->before);
	smv_change_number(&change, "contacts", f->contacts);
	smv_change_number(&change, "texts", f->texts);
	smv_change_number(&change, "payloads", f->payloads);
	smv_change_number(&change, "responses", f->responses);
	return smv_change_note(&change, session->store, "forgotten");
}

static int finish(struct smv_session *session, struct smv_forgetting *f)
{
	struct smv_writer *writer = NULL;
	int rc = note(session, f);

	if (!rc && !(rc = smv_session_writer(session, &writer)))
		rc = smv_report_forgetting(writer, f);
	if ((rc = smv_writer_close(writer, rc)))
		return rc;
	if (!session->dry_run)
		smv_say(session, _("older backups, exported files and printed reports still hold it, see to them too"));
	return SMV_OK;
}

/* An organisation that has the name in its own is somebody else: whether that goes too, a person must decide. */
static int refuse_names(const struct smv_person_found *found)
{
	size_t i;

	for (i = 0; i < found->text_count; i++)
		if (found->texts[i].name)
			return smv_fail(SMV_USAGE, _("the name is a part of the name of an organisation (%s); say --names keep to leave it there, or "
						     "--names erase"), found->texts[i].organisation);
	return SMV_OK;
}

static int read_person(struct smv_session *session, const struct values *v, struct smv_person *person)
{
	struct smv_mention *mention = smv_mention_new(session->pool);
	int rc;

	*person = (struct smv_person){ .email = v->email, .phone = v->phone };
	if ((rc = smv_typed_prose(session->pool, _("PERSON"), session->operands[0], &person->name)))
		return rc;
	if (!strchr(smv_text_key(session->pool, person->name), ' '))
		return smv_fail(SMV_USAGE, _("write the whole name: a single word is the name of too many people"));
	smv_mention_add_name(mention, person->name);
	if (smv_mention_in(mention, v->reference))
		return smv_fail(SMV_USAGE, _("--reference names the person, write the registry number of the decision"));
	return SMV_OK;
}

static int forget_person(struct smv_session *session, const struct values *v)
{
	struct smv_forgetting record = { .as_of = session->today, .reference = v->reference, .before = SMV_NO_DATE };
	struct smv_forgotten forgotten;
	struct smv_person_found found;
	struct smv_person person;
	int rc;

	if ((rc = read_person(session, v, &person)) || (rc = smv_person_find(session->store, session->pool, &person, &found)))
		return rc;
	if (!found.contact_count && !found.text_count)
		return smv_fail(SMV_NOINPUT, _("nothing is stored about this person, check how the name is written"));
	if ((!v->names && (rc = refuse_names(&found))) ||
	    (rc = smv_person_forget(session->store, session->pool, &person, v->names && !strcmp(v->names, erase), v->reference, &forgotten)))
		return rc;
	record.contacts = forgotten.contacts;
	record.texts = forgotten.texts;
	record.payloads = forgotten.payloads;
	record.stays = forgotten.stays;
	record.names = forgotten.names;
	record.shared = forgotten.shared;
	return finish(session, &record);
}

static int forget_outdated(struct smv_session *session, const struct values *v)
{
	struct smv_forgetting record = { .as_of = session->today, .reference = v->reference, .before = v->older_than };
	struct smv_outdated outdated;
	int rc;

	if (v->older_than > session->today)
		return smv_fail(SMV_USAGE, _("--older-than: that day is yet to come"));
	if ((rc = smv_person_outdated(session->store, v->older_than, &outdated)))
		return rc;
	if (!outdated.contacts && !outdated.responses) {
		smv_say(session, _("nothing is older than that, nothing was changed"));
		return SMV_OK;
	}
	if ((rc = smv_person_forget_outdated(session->store, session->pool, v->older_than, v->reference, &outdated)))
		return rc;
	record.contacts = outdated.contacts;
	record.responses = outdated.responses;
	return finish(session, &record);
}

static int run(struct smv_session *session)
{
	const struct values *v = session->values;
	bool by_age = v->older_than != SMV_NO_DATE;

	if (by_age == (session->operand_count > 0))
		return smv_fail(SMV_USAGE, _("name either a PERSON or a day with --older-than"));
	if (by_age && (v->email || v->phone || v->names))
		return smv_fail(SMV_USAGE, _("--email, --phone and --names go with a PERSON"));
	return by_age ? forget_outdated(session, v) : forget_person(session, v);
}

static const char *const examples[] = {
	"samverkan register forget 'Bo Berg' --reference='KS 2024/112' --dry-run",
	"samverkan register forget 'Bo Berg' --reference='KS 2024/112' -o gallring.xlsx",
	"samverkan register forget --older-than=2019-01-01 --reference='Gallringsplan 2023, 3.2'",
	NULL,
};

const struct smv_command cmd_register_forget = {
	.group = "register",
	.name = "forget",
	.summary = N_("forget a person, or what is older than it may be (gallring)"),
	.operands = "[PERSON]",
	.operands_max = 1,
	.options = options,
	.values_size = sizeof(struct values),
	.shows = true,
	.store = SMV_STORE_WRITES,
	.help = N_("PERSON is forgotten where register person finds her: contacts of that name are deleted, mentions in texts become [gallrad], also in "
		   "decided rounds, whose amounts and days stay frozen, and changes in the journal that mention her are erased; the journal "
		   "still holds (log --verify). The file is then written anew, so that nothing is left between its rows. What is shown is the "
		   "record of it for the office, which names nobody, like the command's own entry in the journal. What is forgotten cannot be had "
		   "back: look first with --dry-run and register person.\n\n"
		   "--older-than DATE instead deletes every contact that was last confirmed before DATE (by an import, register set or register "
		   "contact), and puts [gallrad] for every text that a respondent to a survey wrote before DATE; what was chosen, counted or dated "
		   "stays, and responses without a day are left. How long they are kept is said with register retention, and status tells when "
		   "it is time.\n\n"
		   "Left are: who changed something as an official (the login names of the journal and of changes of accounts are part of "
		   "acts that must be traceable), names of files in the journal, the hashes of respondents, addresses that other contacts "
		   "have too unless --email or --phone says them, and names of organisations with --names keep. Older backups, exported "
		   "files and printed reports are not reached."),
	.examples = examples,
	.run = run,
};
