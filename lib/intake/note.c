/* SPDX-License-Identifier: EUPL-1.2 */
/* What the journal keeps of an imported file. */
#include "intake/intake.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"
#include "store/journal/journal_json.h"

int smv_intake_note(struct smv_store *store, struct smv_pool *pool, const char *file, const char *digest,
		    const struct smv_reckoning *r)
{
	size_t left_out = smv_reckoning_left_out(r);
	struct smv_change note;

	if (!r->added && !r->changed && !r->confirmed)
		return SMV_OK;
	smv_change_begin(&note, pool);
	smv_change_text(&note, "sha256", digest);
	smv_change_number(&note, "rows", (int64_t)r->rows);
	smv_change_number(&note, "added", (int64_t)r->added);
	smv_change_number(&note, "changed", (int64_t)r->changed);
	smv_change_number(&note, "unchanged", (int64_t)r->unchanged);
	if (r->confirmed)
		smv_change_number(&note, "contacts_confirmed", (int64_t)r->confirmed);
	smv_change_number(&note, "twice", (int64_t)r->twice);
	smv_change_number(&note, "refused", (int64_t)r->refused);
	if (left_out)
		smv_change_number(&note, "left_out", (int64_t)left_out);
	return smv_change_note(&note, store, smv_printf(pool, "file %s", file));
}
