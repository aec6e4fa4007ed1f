/* SPDX-License-Identifier: EUPL-1.2 */
/* Whether an organisation that is typed in is one that the register has, and whether its numbers can be right. */
#include "cmd/case/known.h"
#include "base/language.h"
#include "base/text.h"
#include "cmd/run/command.h"
#include "model/column/decode.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"
#include "store/register/organisation.h"

#include <string.h>

static int refuse(const char *text, const struct smv_directory *directory, enum smv_match match, int64_t id)
{
	if (match == SMV_MATCH_SEVERAL)
		return smv_fail(SMV_DATA, _("several in the register go by the name '%s', add the organisation number"), text);
	return smv_fail(SMV_DATA, _("'%s' is in the register already, as: %s"), text, smv_directory_name(directory, id));
}

int smv_refuse_known(struct smv_session *session, const struct smv_organisation *organisation)
{
	const char *const names[] = { NULL, organisation->name };
	struct smv_directory *directory;
	int64_t id = 0;
	size_t i;
	int rc;

	if ((rc = smv_organisation_namesakes(session->store, session->pool, organisation->name, organisation->org_number, &directory)))
		return rc;
	for (i = 0; i < 2; i++) {
		enum smv_match match = smv_directory_find(directory, names[i], organisation->org_number, &id);

		if (match != SMV_MATCH_NONE && (match == SMV_MATCH_SEVERAL || id != organisation->id))
			return refuse(i ? organisation->name : organisation->org_number, directory, match, id);
	}
	return SMV_OK;
}

int smv_refuse_known_name(struct smv_session *session, const struct smv_organisation *organisation, const char *name, bool *own)
{
	struct smv_directory *directory;
	enum smv_match match;
	int64_t id = 0;
	int rc;

	*own = false;
	if (!*smv_text_key(session->pool, name))
		return smv_fail(SMV_DATA, _("'%s' has neither letters nor digits, nobody can be found by it"), name);
	if ((rc = smv_organisation_namesakes(session->store, session->pool, name, NULL, &directory)))
		return rc;
	match = smv_directory_find(directory, name, NULL, &id);
	*own = match == SMV_MATCH_ONE && id == organisation->id;
	return match == SMV_MATCH_NONE || *own ? SMV_OK : refuse(name, directory, match, id);
}

/* "org_number" is "--org-number". */
static const char *option_of(struct smv_pool *pool, const char *key)
{
	char *option = smv_printf(pool, "--%s", key), *c;

	for (c = option; *c; c++)
		if (*c == '_')
			*c = '-';
	return option;
}

int smv_check_options(struct smv_session *session, struct smv_organisation *organisation)
{
	const struct smv_field *f;
	bool fine = true;

	for (f = smv_organisation_fields; f->kind != SMV_FIELD_END; f++) {
		struct smv_place place = { .header = option_of(session->pool, f->key), .column = -1 };
		const char *text;

		if (f->kind != SMV_FIELD_ORG_NUMBER && f->kind != SMV_FIELD_GIRO && f->kind != SMV_FIELD_EMAIL)
			continue;
		text = *(const char *const *)(const void *)((const char *)organisation + f->at);
		fine = (!text || smv_decode_field(session->pool, f, text, 0, organisation, &place, session->findings)) && fine;
	}
	return fine ? SMV_OK : smv_fail(SMV_DATA, _("nothing was stored"));
}
