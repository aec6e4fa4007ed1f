/* SPDX-License-Identifier: EUPL-1.2 */
/* Runs SQL on a database as one change of it, which is sealed and noted as a command's is: make_large DB FILE.sql. */
#include "samverkan/date.h"
#include "samverkan/fail.h"
#include "store/engine/private.h"
#include "store/session.h"

#include <stdio.h>
#include <stdlib.h>

enum { MOST = 1 << 16 };

static int run_file(struct smv_store *store, const char *path)
{
	static char sql[MOST];
	FILE *file = fopen(path, "r");
	size_t size = file ? fread(sql, 1, MOST - 1, file) : 0;
	char *words = NULL;

	if (!file || fclose(file) || !size || size == MOST - 1)
		return smv_fail(SMV_NOINPUT, "%s cannot be read", path);
	if (sqlite3_exec(store->db, sql, NULL, NULL, &words) != SQLITE_OK)
		return smv_fail(SMV_DATA, "%s: %s", path, words);
	return SMV_OK;
}

int main(int argc, char **argv)
{
	const struct smv_entry entry = { "2018-06-13T10:02:11+02:00", "anna", "init", SMV_NO_DATE };
	struct smv_store *store = NULL;
	int rc;

	if (argc != 3)
		return SMV_USAGE;
	if (!(rc = smv_store_open(&store, argv[1], SMV_OPEN_SCRATCH, &entry)) && !(rc = smv_store_begin(store)) &&
	    !(rc = run_file(store, argv[2])))
		rc = smv_store_commit(store);
	if (rc)
		fprintf(stderr, "%s\n", smv_reason());
	smv_store_close(store);
	return rc;
}
