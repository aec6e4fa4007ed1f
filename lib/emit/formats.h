/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_EMIT_FORMATS_H
#define SMV_EMIT_FORMATS_H

#include "samverkan/field.h"

#include <stdbool.h>

struct smv_pool;

/*
 * Every format is one row: its constant, its word for --format, its label, further words that are read (parted by '|'),
 * the ending of its files, and what it does with a document (emit/format.h).  The constants, --format with its help,
 * completion and complaints, and the format that a file's name ends in all come out of it.
 */
#define SMV_FORMATS(row) \
	row(TABLE, "table", N_("Table"),          "table|tabell", "txt",  smv_terminal_calls) \
	row(CSV,   "csv",   N_("CSV"),            NULL,           "csv",  smv_csv_calls) \
	row(JSON,  "json",  N_("JSON"),           NULL,           "json", smv_json_calls) \
	row(XLSX,  "xlsx",  N_("Excel workbook"), "xlsx|excel",   "xlsx", smv_xlsx_calls) \
	row(DOCX,  "docx",  N_("Word document"),  "docx|word",    "docx", smv_docx_calls) \
	row(ODT,   "odt",   N_("LibreOffice document"), "odt|libreoffice", "odt", smv_odt_calls) \
	row(HTML,  "html",  N_("Web page"),       "html|webb",    "html", smv_html_calls) \
	row(TEXT,  "text",  N_("Lines of text"),  "text",         "text", smv_lines_calls)

#define SMV_FORMAT_CONSTANT(constant, word, label, words, suffix, calls) SMV_FORMAT_##constant,
enum smv_format { SMV_FORMATS(SMV_FORMAT_CONSTANT) SMV_FORMAT_COUNT };
#undef SMV_FORMAT_CONSTANT

/* The words and labels of the formats, in the order of the constants; ends with code NULL. */
extern const struct smv_choice smv_format_choices[];

/* The format of a word of the choices, as --format has read it. */
enum smv_format smv_format_of_code(const char *code);

/* What people call it, in the language of the run: "Excel workbook". */
const char *smv_format_label(enum smv_format format);

/* The format that a file name ends in (".xlsx", in any case); false when it is none of ours. */
bool smv_format_of_name(const char *path, enum smv_format *format);

/* The ending of a new file of this format, without the dot. */
const char *smv_format_suffix(enum smv_format format);

/* The endings that are known, for a message: ".txt, .csv, .json or .xlsx". */
const char *smv_format_suffixes(struct smv_pool *pool);

/* For whom a format is made. */
enum smv_audience {
	SMV_AUDIENCE_PROGRAMS,
	SMV_AUDIENCE_SCREEN, /* people, in lines as wide as the screen */
	SMV_AUDIENCE_PAPER   /* people, in a document that is kept, sent or printed */
};
enum smv_audience smv_format_audience(enum smv_format format);

/* Whether only one table of a document is shown, the main one (CSV). */
bool smv_format_is_one_table(enum smv_format format);

/* Whether its bytes are not for a terminal, which would obey some of them (a workbook). */
bool smv_format_is_binary(enum smv_format format);

#endif
