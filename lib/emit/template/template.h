/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_EMIT_TEMPLATE_TEMPLATE_H
#define SMV_EMIT_TEMPLATE_TEMPLATE_H

#include "base/value.h"
#include "samverkan/field.h"

#include <stddef.h>
#include <stdint.h>

struct smv_output;

/* An empty file that is sent out to be filled in, and then taken in. */
struct smv_template {
	const char *name;  /* stable, for JSON: "application" */
	const char *title; /* for people, translated */
	int32_t as_of;
	const struct smv_field *fields;
	const struct smv_column *numbers; /* columns after the fields: numbers of at least 0 */
	size_t number_count;
};

/*
 * CSV and JSON get the keys alone.  A workbook is made for people: its headers are labels in the run's language, which
 * an import knows in any language; a note on each header says what belongs there, cells refuse what could not be read,
 * texts keep their leading zeros, and a second sheet tells how to fill it in.
 */
int smv_template_write(const struct smv_output *output, const struct smv_template *template);

#endif
