/* SPDX-License-Identifier: EUPL-1.2 */
/* The last note of every report: the journal's head. */
#include "report/provenance.h"
#include "base/language.h"
#include "emit/writer.h"
#include "samverkan/pool.h"

int smv_report_provenance(struct smv_pool *pool, struct smv_writer *writer, const char *head)
{
	return smv_writer_note(writer, smv_printf(pool, _("Journal: %s. With \"samverkan check --head\" and these characters anyone can check that "
							  "no entry of the journal has been changed, taken out or put in afterwards, and that the "
							  "register holds what samverkan stored in it."),
						  head));
}
