/* SPDX-License-Identifier: EUPL-1.2 */
/* What a row of a register may change of an organisation that is known. */
#include "model/register/row.h"
#include "base/text.h"
#include "samverkan/pool.h"

#include <string.h>

static bool same_name(struct smv_pool *pool, const char *a, const char *b)
{
	return !strcmp(smv_text_key(pool, a), smv_text_key(pool, b));
}

struct smv_organisation_row smv_organisation_row_of(struct smv_pool *pool, const struct smv_organisation *known,
						    const struct smv_organisation *said, bool alias, bool twice)
{
	struct smv_organisation_row row = {
		.merged = *known,
		.differs = "",
		.by_number = said->org_number && known->org_number && !strcmp(said->org_number, known->org_number),
		.renamed = !alias && !same_name(pool, said->name, known->name),
	};
	const struct smv_field *f;

	for (f = smv_organisation_fields; f->kind != SMV_FIELD_END; f++) {
		if (!smv_field_is_set(f, said) || smv_field_same(f, said, known) || (f->required && alias))
			continue;
		row.differs = smv_printf(pool, "%s%s%s", row.differs, *row.differs ? ", " : "", smv_field_word(f));
		smv_field_copy(f, &row.merged, said);
	}
	if (twice && !row.renamed && !strcmp(row.differs, smv_field_word(smv_organisation_fields)))
		row.differs = ""; /* the same name, spelled otherwise */
	return row;
}
