/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_CMD_RUN_IMPORT_H
#define SMV_CMD_RUN_IMPORT_H

#include "base/record.h"
#include "emit/template/template.h"
#include "model/column/decode.h"
#include "read/source.h"
#include "intake/organisation_intake.h"

struct smv_session;
struct smv_writer;

/* A file that is taken in: what every import does alike. */
struct smv_import {
	const char *path;
	struct smv_source *source;
	struct smv_column_map *map;
	const char *digest; /* SHA-256 of its bytes */
};

/*
 * Opens a file as the options of imports say, tells what was taken for granted of it, and matches its columns with
 * fields.  SMV_DATA when the whole file is refused; findings say why.  To be closed whatever the answer is.
 */
int smv_import_open(struct smv_session *session, const char *path, const struct smv_field *fields, struct smv_import *import);
void smv_import_close(struct smv_import *import);

/* The same without any fields: for a file whose columns are told otherwise.  What its reader finds goes into findings.
 * again: the file has been read before and its digest is known. */
int smv_import_source(struct smv_session *session, const char *path, struct smv_findings *findings, bool again, struct smv_import *import);

/* Says which columns no field took. */
void smv_import_say_unused(struct smv_session *session, const struct smv_import *import);

/*
 * Ends a file: says what has become of its rows ("ekero.csv: 123 rows: 121 added, 2 with errors") and notes it in the
 * journal when it changed anything.
 */
int smv_import_settle(struct smv_session *session, const struct smv_import *import, const struct smv_intake_counts *counts);

/* For a --dry-run, the document of what would be changed; NULL for a real run, of which only the counts are said
 * (SMV_USAGE where a document was asked for all the same). */
int smv_import_show_changes(struct smv_session *session, struct smv_writer **writer);

/* Writes an empty file to fill in, on the session's output and as of its day. */
int smv_import_template(struct smv_session *session, struct smv_template *template);

#endif
