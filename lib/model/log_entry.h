/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_MODEL_LOG_ENTRY_H
#define SMV_MODEL_LOG_ENTRY_H

#include <stdbool.h>
#include <stdint.h>

/* An entry of the journal, for reading. */
struct smv_log_entry {
	int64_t id;
	const char *at;      /* with offset: 2018-06-13T10:02:11+02:00 */
	const char *who;
	const char *command; /* its words without values */
	bool found;          /* it was done, and found something to mend */
	const char *objects; /* by the names they have now: "organisation RSMH Ekerö, file ekero.csv"; NULL for none */
	const char *changes; /* "town: Ekerö → Stenhamra; email": personal fields by name alone; NULL where it was not asked for */
};

#endif
