/* SPDX-License-Identifier: EUPL-1.2 */
/* samverkan register set: change what is known of an organisation. */
#include "base/language.h"
#include "base/text.h"
#include "cmd/case/known.h"
#include "cmd/case/resolve.h"
#include "cmd/case/set_field.h"
#include "cmd/run/command.h"
#include "model/register/match.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"
#include "store/journal/journal_json.h"
#include "store/register/contact.h"
#include "store/register/organisation.h"

#include <string.h>

static const char *shown(struct smv_pool *pool, const struct smv_field *field, const struct smv_organisation *organisation)
{
	const void *member = (const char *)organisation + field->at;

	if (field->kind == SMV_FIELD_YES_NO)
		return *(const enum smv_yes_no *)member == SMV_YES ? _("yes") : _("no");
	if (field->kind == SMV_FIELD_YEAR)
		return smv_printf(pool, "%lld", (long long)*(const int64_t *)member);
	if (field->kind == SMV_FIELD_CODE)
		return smv_choice_label(field->choices, *(const char *const *)member);
	return *(const char *const *)member;
}

/* Tells each changed field; what a personal one or one of the office's own holds is not repeated. */
static bool tell(struct smv_session *session, const struct smv_organisation *before, const struct smv_organisation *after)
{
	const struct smv_field *f;
	const char *word;
	bool any = false;

	for (f = smv_organisation_fields; f->kind != SMV_FIELD_END; f++) {
		bool was = smv_field_is_set(f, before), is = smv_field_is_set(f, after);

		if (smv_field_same(f, before, after))
			continue;
		any = true;
		word = smv_field_word(f);
		if (f->personal || f->inward)
			smv_say(session, is ? _("%s: %s is changed") : _("%s: %s is taken away"), before->name, word);
		else if (was && is)
			smv_say(session, _("%s: %s was '%s' and is now '%s'"), before->name, word, shown(session->pool, f, before),
				shown(session->pool, f, after));
		else if (is)
			smv_say(session, _("%s: %s is now '%s'"), before->name, word, shown(session->pool, f, after));
		else
			smv_say(session, _("%s: %s was '%s' and is taken away"), before->name, word, shown(session->pool, f, before));
	}
	return any;
}

/*
 * A new name must not be another's.  The organisation's own number would find itself, so the name is looked up alone;
 * two of one name are told apart only where both have numbers.
 */
static int refuse_taken_name(struct smv_session *session, const struct smv_organisation *before, const struct smv_organisation *after)
{
	struct smv_organisation other;
	struct smv_directory *directory;
	enum smv_match match;
	int64_t id = 0;
	bool own;
	int rc;

	if (!strcmp(smv_text_key(session->pool, before->name), smv_text_key(session->pool, after->name)))
		return SMV_OK;
	if ((rc = smv_organisation_namesakes(session->store, session->pool, after->name, NULL, &directory)))
		return rc;
	match = smv_directory_find(directory, after->name, NULL, &id);
	if (match == SMV_MATCH_ONE && (rc = smv_organisation_get(session->store, session->pool, id, &other)))
		return rc;
	if (match == SMV_MATCH_ONE && after->org_number && other.org_number)
		return SMV_OK;
	return smv_refuse_known_name(session, after, after->name, &own);
}

/* Whose personal data are protected is not brought into the open by one of the organisation's own fields. */
static int refuse_protected(struct smv_session *session, const struct smv_organisation *after)
{
	bool is_protected;
	int rc = smv_contact_is_protected(session->store, session->pool, after->id, after, &is_protected);

	if (rc || !is_protected)
		return rc;
	return smv_fail(SMV_DENIED, _("that is someone with protected personal data, to lift that: samverkan register contact ORG NAME --protected no"));
}

static int store_change(struct smv_session *session, const struct smv_organisation *before, const struct smv_organisation *after)
{
	const char *object = smv_printf(session->pool, "organisation %lld", (long long)after->id);
	int rc;

	if ((rc = smv_refuse_known(session, after)) || (rc = refuse_taken_name(session, before, after)) ||
	    (rc = refuse_protected(session, after)) || (rc = smv_organisation_put(session->store, after)))
		return rc;
	return smv_store_note_change(session->store, session->pool, object, smv_organisation_fields, before, after);
}

static int run(struct smv_session *session)
{
	struct smv_organisation before, after;
	int i, rc;

	if ((rc = smv_choose_organisation(session, session->operands[0], &before)))
		return rc;
	after = before;
	for (i = 1; i < session->operand_count; i++)
		if ((rc = smv_set_field(session, smv_organisation_fields, session->operands[i], &after)))
			return rc;
	if (session->findings->errors)
		return smv_fail(SMV_DATA, _("nothing was stored"));
	after.kind = after.kind ? after.kind : smv_default_kind;
	if (!*smv_text_key(session->pool, after.name))
		return smv_fail(SMV_DATA, _("'%s' has neither letters nor digits, nobody can be found by it"), after.name);
	if ((rc = store_change(session, &before, &after)))
		return rc;
	if (!tell(session, &before, &after))
		smv_say(session, _("%s: the register says so already, nothing was changed"), before.name);
	return SMV_OK;
}

static const char *const examples[] = {
	"samverkan register set 'Parkinson Ekerö' town=Ekerö giro=5050-1055",
	"samverkan register set 'Parkinson Ekerö' serves_residents=yes website=",
	NULL,
};

const struct smv_command cmd_register_set = {
	.group = "register",
	.name = "set",
	.summary = N_("change what is known of an organisation"),
	.operands = "ORG FIELD=VALUE...",
	.operands_min = 2,
	.operands_max = -1,
	.completes = { SMV_COMPLETE_ORGANISATION, SMV_COMPLETE_FIELD },
	.store = SMV_STORE_WRITES,
	.help = N_("The fields are those of samverkan-columns(5), by their names or their headers (town or Ort). VALUE can also be @FILE or - (stdin), so that personal data need not stand in "
		   "the command line. An empty VALUE takes away what was known."),
	.examples = examples,
	.run = run,
};
