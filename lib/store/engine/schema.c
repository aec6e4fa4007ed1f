/* SPDX-License-Identifier: EUPL-1.2 */
/* The number of the schema, and a script that leads to one. */
#include "samverkan/fail.h"
#include "store/engine/engine.h"
#include "store/engine/private.h"

#include <stdio.h>

int smv_engine_version(struct smv_store *store, int *version)
{
	return smv_engine_number(store, "PRAGMA user_version", version);
}

int smv_engine_take_script(struct smv_store *store, const char *sql, int version)
{
	char numbers[96];
	int rc = smv_engine_execute(store, sql);

	snprintf(numbers, sizeof numbers, "PRAGMA application_id = %d; PRAGMA user_version = %d", SMV_APPLICATION_ID, version);
	return rc ? rc : smv_engine_execute(store, numbers);
}
