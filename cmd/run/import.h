/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_CMD_RUN_IMPORT_H
#define SMV_CMD_RUN_IMPORT_H

#include "base/record.h"
#include "emit/template/template.h"
#include "intake/intake.h"
#include "model/column/decode.h"
#include "read/source.h"

struct smv_session;
struct smv_writer;

/* What a command imports, for the engine of intake.h. */
struct smv_import_job {
	const struct smv_intake_kind *kind;
	void *self;
	/* A row of the document for each field that is changed; NULL: the command shows none. */
	int (*show)(struct smv_writer *writer, const void *before, const void *after);
};

/*
 * Imports files, ends each with its reckoning, in words and in the document, and notes it in the journal.  What it answers is
 * the exit status: SMV_FOUND where somebody should look at a reckoning, SMV_DATA where nothing is stored.
 */
int smv_import_files(struct smv_session *session, const struct smv_import_job *job, const char *const *paths, size_t count);
/* The files that are the operands from that one on (from 0). */
int smv_import_operands(struct smv_session *session, const struct smv_import_job *job, int first);

/* Writes an empty file to fill in, on the session's output and as of its day. */
int smv_import_template(struct smv_session *session, struct smv_template *template);

/* A file that is read outside the engine: the codebook of a survey. */
struct smv_import {
	const char *path;
	struct smv_source *source;
	struct smv_column_map *map;
	bool survey;        /* it is an export of a survey, not a table of ours */
	const char *digest; /* SHA-256 of its bytes */
};

/*
 * Opens a file as the options of imports say, says what was assumed about it, matches its columns with fields and settles what
 * they are; with other_columns also those that feed no field.  SMV_DATA when the whole file is refused; findings say why.  To
 * be closed whatever the answer is.
 */
int smv_import_open(struct smv_session *session, const char *path, const struct smv_field *fields, bool other_columns,
		    struct smv_import *import);
void smv_import_close(struct smv_import *import);

#endif
