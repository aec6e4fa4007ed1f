/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_EMIT_TEMPLATE_TEMPLATE_SHEET_H
#define SMV_EMIT_TEMPLATE_TEMPLATE_SHEET_H

#include "samverkan/field.h"

#include <stdbool.h>
#include <stddef.h>

struct smv_writer;

/* One column to be filled in. */
struct smv_template_column {
	const struct smv_field *field; /* NULL: a number that no field holds */
	const char *key;
	const char *label, *meaning; /* translated */
	const char *example;         /* NULL for none */
};

bool smv_template_column_is_number(const struct smv_template_column *entry);

/* Makes the sheet whose header has just been written one that is filled in: notes, checks, formats and widths. */
int smv_template_dress(struct smv_writer *writer, const struct smv_template_column *entries, size_t count);

/* Writes what to do, and what belongs into each column, on the sheet that has just been begun. */
int smv_template_instruct(struct smv_writer *writer, const struct smv_template_column *entries, size_t count);

#endif
