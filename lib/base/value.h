/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_BASE_VALUE_H
#define SMV_BASE_VALUE_H

#include "samverkan/field.h"

#include <stdbool.h>
#include <stdint.h>

/* What a column of a table holds; every emitter switches over these and has no default. */
enum smv_type {
	SMV_TEXT,     /* text; a code with words of its own (a kind, a state) also carries its label */
	SMV_COUNT,    /* whole number */
	SMV_QUANTITY, /* hundredths */
	SMV_MONEY,    /* öre */
	SMV_PERCENT,  /* hundredths of a percent */
	SMV_DATE,     /* days since 1970-01-01 */
	SMV_YEAR,     /* whole number that is never grouped */
	SMV_YES_NO    /* 0 or 1 */
};

/* One cell.  The column says which member counts. */
struct smv_value {
	bool known; /* false: absent, null */
	int64_t number;
	const char *text;
	const char *label; /* for people, translated; NULL: the text itself */
};

struct smv_column {
	const char *key;   /* stable: JSON keys and plain CSV headers; money ends in _ore */
	const char *label; /* for people, already translated */
	enum smv_type type;
	bool total; /* summed below the table */
	bool secondary; /* a text that a narrow terminal does without */
	bool whole; /* a text that is of no use when it is cut: a command to type */
	bool programs; /* people do without it: JSON and CSV only */
};

static inline struct smv_value smv_text_value(const char *text)
{
	return (struct smv_value){ .known = text != 0, .text = text };
}

static inline struct smv_value smv_code_value(const char *code, const char *label)
{
	return (struct smv_value){ .known = code != 0, .text = code, .label = label };
}

static inline struct smv_value smv_number_value(int64_t number)
{
	return (struct smv_value){ .known = true, .number = number };
}

static inline struct smv_value smv_yes_no_value(enum smv_yes_no answer)
{
	return (struct smv_value){ .known = answer != SMV_UNKNOWN, .number = answer == SMV_YES };
}

/* The column that shows a field, and the cell of an object in it; a code carries its label. */
enum smv_type smv_field_type(const struct smv_field *field);
struct smv_value smv_field_value(const struct smv_field *field, const void *object);

#endif
