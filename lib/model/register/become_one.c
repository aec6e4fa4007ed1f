/* SPDX-License-Identifier: EUPL-1.2 */
/* What becomes of the fields of two organisations that are one. */
#include "model/register/organisation.h"
#include "samverkan/pool.h"

static void join(struct smv_pool *pool, const struct smv_field *field, struct smv_organisation *stays, const struct smv_organisation *gone)
{
	const char **text = (const char **)(void *)((char *)stays + field->at);
	const char *const *other = (const char *const *)(const void *)((const char *)gone + field->at);

	*text = smv_printf(pool, "%s\n%s", *text, *other);
}

void smv_organisation_become_one(struct smv_pool *pool, struct smv_organisation *stays, const struct smv_organisation *gone)
{
	const struct smv_field *f;

	for (f = smv_organisation_fields; f->kind != SMV_FIELD_END; f++) {
		if (f->personal || !smv_field_is_set(f, gone))
			continue;
		if (!smv_field_is_set(f, stays))
			smv_field_copy(f, stays, gone);
		else if (f->both && !smv_field_same(f, stays, gone))
			join(pool, f, stays, gone);
	}
}
