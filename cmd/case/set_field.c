/* SPDX-License-Identifier: EUPL-1.2 */
/* FIELD=VALUE of the commands that set. */
#include "cmd/case/set_field.h"
#include "base/language.h"
#include "cmd/line/suggest.h"
#include "cmd/run/command.h"
#include "model/column/decode.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"

#include <string.h>

static int unknown_field(struct smv_session *session, const struct smv_field *fields, const char *key)
{
	const struct smv_field *f;
	struct smv_suggestion near;
	const char *known = "";

	smv_suggestion_begin(&near, key);
	for (f = fields; f->kind != SMV_FIELD_END; f++) {
		smv_suggestion_offer(&near, f->key);
		known = smv_printf(session->pool, "%s%s%s", known, *known ? ", " : "", f->key);
	}
	if (near.best)
		return smv_fail(SMV_USAGE, _("there is no field '%s', did you mean '%s'? (the fields are %s)"), key, near.best, known);
	return smv_fail(SMV_USAGE, _("there is no field '%s', the fields are %s"), key, known);
}

/* The field of that key, else the one that a column so headed would feed. */
static const struct smv_field *field_named(const struct smv_field *fields, const char *name)
{
	const struct smv_field *f = smv_field_by_key(fields, name), *best = NULL;
	int rank, best_rank = 0;

	if (f)
		return f;
	for (f = fields; f->kind != SMV_FIELD_END; f++)
		if (smv_field_accepts(f, name, &rank) && (!best || rank < best_rank)) {
			best = f;
			best_rank = rank;
		}
	return best;
}

int smv_set_field(struct smv_session *session, const struct smv_field *fields, const char *pair, void *object)
{
	const char *equals = strchr(pair, '='), *key, *value = "";
	struct smv_place place = { .column = -1 };
	const struct smv_field *field;
	int rc;

	if (!equals)
		return smv_fail(SMV_USAGE, _("'%s' changes nothing, write FIELD=VALUE"), pair);
	key = smv_copy_bytes(session->pool, pair, (size_t)(equals - pair));
	if (!(field = field_named(fields, key)))
		return unknown_field(session, fields, key);
	if (equals[1] && (rc = smv_typed_prose(session->pool, key, equals + 1, &value)))
		return rc;
	place.header = key;
	smv_decode_field(session->pool, field, value, 0, object, &place, session->findings);
	return SMV_OK;
}
