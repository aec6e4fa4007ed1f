/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_CMD_READING_H
#define SMV_CMD_READING_H

#include "base/field.h"
#include "cmd/command.h"
#include "model/decode.h"
#include "read/source.h"

/* What may be said of a file that is imported; else it is detected. */
struct smv_reading {
	struct smv_list map; /* FIELD=HEADER */
	const char *encoding, *delimiter, *sheet;
	int64_t header_rows;
};

/* The rows of a command's options for a struct smv_reading at that offset of its values. */
#define SMV_READING_OPTIONS(at) \
	{ SMV_OPT_LIST, 'm', "map", "FIELD=HEADER", N_("the column HEADER holds FIELD; may be given several times"), \
	  (at) + offsetof(struct smv_reading, map), .completes = SMV_COMPLETE_FIELD }, \
	{ SMV_OPT_TEXT, 0, "encoding", "CHARSET", N_("the file's character set, like windows-1252"), \
	  (at) + offsetof(struct smv_reading, encoding) }, \
	{ SMV_OPT_TEXT, 0, "delimiter", "MARK", N_("what stands between cells: ';', ',', '|' or tab"), \
	  (at) + offsetof(struct smv_reading, delimiter) }, \
	{ SMV_OPT_NUMBER, 0, "header-rows", "N", N_("how many rows the header has"), (at) + offsetof(struct smv_reading, header_rows) }, \
	{ SMV_OPT_TEXT, 0, "sheet", "NAME", N_("the sheet of a workbook to read; else its first"), \
	  (at) + offsetof(struct smv_reading, sheet) }

/* A file opened to be imported. */
struct smv_opened {
	struct smv_source *source;
	struct smv_column_map *map;
	const char *digest; /* SHA-256 of its bytes */
};

/*
 * Opens a file and matches its columns with the fields; tells the person what was taken for granted.  The source is to be
 * closed by smv_source_close whatever the answer is.
 */
int smv_reading_open(struct smv_session *session, const struct smv_reading *reading, const char *path,
		     const struct smv_field *fields, struct smv_opened *opened);

/* The name of a file without its folders, for the journal. */
const char *smv_reading_name(const char *path);

/* Writes an empty file to fill in: a header of the fields' keys. */
int smv_reading_template(struct smv_session *session, const char *name, const struct smv_field *fields);

#endif
