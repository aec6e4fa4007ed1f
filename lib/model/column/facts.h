/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_MODEL_COLUMN_FACTS_H
#define SMV_MODEL_COLUMN_FACTS_H

#include "base/record.h"
#include "base/unit.h"
#include "model/column/words.h"
#include "samverkan/date.h"

#include <stdbool.h>
#include <stddef.h>

struct smv_pool;

/* What the cells of a column have shown: how many of each, marks and blanks not counted. */
struct smv_column_votes {
	size_t filled, ticks, marks;
	size_t numbers;  /* also with a unit, or with a fault that a person can mend */
	size_t whole;    /* of them, whole numbers of digits alone */
	size_t yes_no, emails, phones, persons, org_numbers, accounts, dates, years, long_numbers;
	size_t codes;    /* words of a list of ours, without the rest ("other") */
};

/* What is known of a column before its cells are read. */
struct smv_column_facts {
	enum smv_column_kind kind;
	struct smv_unit unit;       /* of its header, or for money of a title above the table */
	bool of_title;
	const char *plain;          /* its header without the unit */
	bool in_doubt;              /* its cells are to be looked at */
	bool looked;                /* and have been */
	bool ticks;                 /* nothing but x and blanks: x is yes and a blank no */
	bool yes_no;                /* nothing but words for yes and no */
	bool asked;                 /* a quantity that the rules ask for */
	enum smv_date_order order;  /* of dates like 4/5/2026 */
	long order_line;            /* where a month stands first; a line, or a row where the file has no lines */
	struct smv_column_votes votes;

	const char *read_as;        /* the label of a field that its header names in other words than the usual; NULL */

	/* Counted while its cells are read. */
	size_t marks_read;  /* marks that were read as empty */
	size_t units_read;  /* cells with a unit of their own */
	const char *unit_read; /* the first of them, "st" */
	size_t either_read; /* dates that can be read both ways, and were read with the day first */
	size_t passed;      /* filled cells whose field another column had filled already */
	int passed_for;     /* that column */
};

/* What headers and titles say, one for each column.  Lives in the pool. */
struct smv_column_facts *smv_column_facts_of(struct smv_pool *pool, const struct smv_header *header);

/* Looks at one cell of a row. */
void smv_column_look(struct smv_column_facts *facts, const struct smv_record *record, size_t column, struct smv_words *yes_no);

/* Settles what the cells have shown, after the last of them. */
void smv_column_settle(struct smv_column_facts *facts);

/* Whether most of its cells are numbers, and not something that is merely written in digits (a postcode). */
bool smv_column_is_quantity(const struct smv_column_facts *facts);

/* Whether it says who a person is or where money goes: never a quantity, whoever asks. */
bool smv_column_is_personal(const struct smv_column_facts *facts);

#endif
