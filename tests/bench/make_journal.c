/* SPDX-License-Identifier: EUPL-1.2 */
/* Puts so many entries into a database's journal, chained as commands chain them but in one transaction: make_journal DB COUNT. */
#include "samverkan/date.h"
#include "samverkan/fail.h"
#include "store/journal/journal.h"
#include "store/session.h"
#include "store/trust/seal.h"

#include <stdio.h>
#include <stdlib.h>

static int write_entries(struct smv_store *store, long count)
{
	unsigned char state[SMV_HASH];
	long i;
	int rc;

	if ((rc = smv_store_begin(store)) || (rc = smv_seal_state(store, state)))
		return rc;
	for (i = 0; !rc && i < count; i++) {
		char object[32];

		snprintf(object, sizeof object, "organisation %ld", i % 1000 + 1);
		smv_journal_begin(store);
		smv_store_note(store, object, "{\"town\":{\"old\":null,\"new\":\"Färingsö\"}}");
		rc = smv_journal_write(store, state);
	}
	smv_journal_begin(store);
	return rc ? rc : smv_store_commit(store);
}

int main(int argc, char **argv)
{
	const struct smv_entry entry = { "2018-06-13T10:02:11+02:00", "anna", "register set", SMV_NO_DATE };
	struct smv_store *store = NULL;
	int rc;

	if (argc != 3)
		return SMV_USAGE;
	if (!(rc = smv_store_open(&store, argv[1], SMV_OPEN_WRITE, &entry)))
		rc = write_entries(store, strtol(argv[2], NULL, 10));
	if (rc)
		fprintf(stderr, "%s\n", smv_reason());
	smv_store_close(store);
	return rc;
}
