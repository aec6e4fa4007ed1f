/* SPDX-License-Identifier: EUPL-1.2 */
/* samverkan register person: show all that is stored of a person (registerutdrag). */
#include "base/language.h"
#include "base/text.h"
#include "cmd/run/command.h"
#include "report/register/person.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"
#include "store/person/person.h"

struct values {
	const char *email, *phone;
};
#define AT(member) offsetof(struct values, member)

static const struct smv_option options[] = {
	{ SMV_OPT_PROSE, 0, "email", "A", N_("an address of the person, to be searched for too"), AT(email) },
	{ SMV_OPT_PROSE, 0, "phone", "N", N_("a phone number of the person, to be searched for too"), AT(phone) },
	{ SMV_OPT_END },
};

static const struct smv_extract_text *texts_of(struct smv_pool *pool, const struct smv_person_found *found)
{
	struct smv_extract_text *texts = smv_alloc(pool, (found->text_count + 1) * sizeof *texts);
	size_t i;

	for (i = 0; i < found->text_count; i++) {
		const struct smv_person_text *t = &found->texts[i];

		texts[i] = (struct smv_extract_text){ t->table, t->column, t->organisation, t->matter, t->text, t->times };
	}
	return texts;
}

static int run(struct smv_session *session)
{
	const struct values *v = session->values;
	struct smv_person person = { .email = v->email, .phone = v->phone };
	struct smv_extract extract = { .as_of = session->today };
	struct smv_writer *writer = NULL;
	struct smv_person_found found;
	int rc;

	if ((rc = smv_typed_prose(session->pool, _("NAME"), session->operands[0], &person.name)))
		return rc;
	if (!*smv_text_key(session->pool, person.name))
		return smv_fail(SMV_DATA, _("the name has neither letters nor digits, nobody can be found by it"));
	if ((rc = smv_person_find(session->store, session->pool, &person, &found)))
		return rc;
	extract.person = person.name;
	extract.contacts = found.contacts;
	extract.contact_count = found.contact_count;
	extract.texts = texts_of(session->pool, &found);
	extract.text_count = found.text_count;
	extract.shared = found.shared;
	if (smv_format_is_one_table(session->output.format) && found.contact_count && found.text_count)
		smv_say(session, _("%s holds the contacts alone; the texts too: --format=json, or --output=FILE.xlsx"),
			smv_format_label(session->output.format));
	if (!(rc = smv_session_writer(session, &writer)))
		rc = smv_report_extract(session->pool, writer, &extract);
	return smv_writer_close(writer, rc);
}

static const char *const examples[] = {
	"samverkan register person 'Anna Andersson' -o registerutdrag.xlsx",
	"samverkan register person @namn.txt --format=json",
	NULL,
};

const struct smv_command cmd_register_person = {
	.group = "register",
	.name = "person",
	.summary = N_("show all that is stored of a person (registerutdrag)"),
	.operands = "NAME",
	.operands_min = 1,
	.operands_max = 1,
	.options = options,
	.values_size = sizeof(struct values),
	.shows = true,
	.store = SMV_STORE_READS,
	.help = N_("For a person who asks what the office knows of her (article 15 of the General Data Protection Regulation): the contacts of exactly "
		   "that name, in all organisations, and every text that mentions the name, or an address or phone of these contacts: "
		   "purposes, reasons, motivations, answers to surveys, notes, names of organisations, the journal. It is the person's own extract, "
		   "so what is protected stands in it too: give it to nobody else.\n\n"
		   "A name is found word by word, whatever the case: 'anna  ANDERSSON' finds Anna Andersson, Andersson, Anna and Anna Anderssons, but "
		   "not Anna Andersson-Berg. An address or phone that another contact has too is not searched for, unless --email or --phone says it. "
		   "The texts are shown whole, and may name others: look through them before they are given out.\n\n"
		   "Where nothing is stored, the extract says so, and the exit status is 0 all the same."),
	.examples = examples,
	.run = run,
};
