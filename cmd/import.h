/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_CMD_IMPORT_H
#define SMV_CMD_IMPORT_H

#include "base/record.h"
#include "model/decode.h"

struct smv_digest;
struct smv_session;
struct smv_source;

/* One file that is taken in: what every import does alike. */
struct smv_import {
	const char *path;
	struct smv_source *source;
	struct smv_digest *digest;
	struct smv_column_map *map;
	unsigned long rows, added, changed, unchanged; /* the rest of the rows are findings */
};

/*
 * Opens a file and matches its columns with fields.  SMV_DATA when the whole file is refused; findings say why.  The map
 * may be looked at and added to before smv_import_say_columns.
 */
int smv_import_open(struct smv_session *session, const char *path, const struct smv_field *fields, struct smv_import *import);
/* Says what was taken for granted of the file, and which columns are left alone. */
void smv_import_say_columns(struct smv_session *session, const struct smv_import *import);
void smv_import_close(struct smv_import *import);

/* The next row that can be used (not the reader's bad ones, which are counted); record->end after the last. */
int smv_import_next(struct smv_session *session, struct smv_import *import, struct smv_record *record);

/* Notes file, checksum and counts in the journal when anything changed, and says the counts: "123 rows: 123 added". */
int smv_import_settle(struct smv_session *session, struct smv_import *import);

#endif
