/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_STORE_PERSON_PERSON_COLUMNS_H
#define SMV_STORE_PERSON_PERSON_COLUMNS_H

/*
 * Every column of the store that is a text: where it may speak of a person, or why it cannot.  A test compares the list with
 * the schema, so that a column that is added later is not forgotten.
 */
enum smv_person_column_kind {
	SMV_COLUMN_NOBODY,  /* cannot speak of a person; why says the reason */
	SMV_COLUMN_TEXT,    /* searched, and mended when a person is forgotten */
	SMV_COLUMN_ANSWERS, /* the same, of the strings of a JSON text */
	SMV_COLUMN_NAME,    /* the name of an organisation: searched, and mended only where that is asked for */
	SMV_COLUMN_ALIAS,   /* the same; taken away instead */
	SMV_COLUMN_KEY,     /* the normalised form of another column, which it follows */
	SMV_COLUMN_CONTACT, /* of the table contact, which has code of its own */
	SMV_COLUMN_PAYLOAD, /* of the journal: the whole payload is erased */
	SMV_COLUMN_STAYS    /* searched, and kept all the same; why says the reason */
};

struct smv_person_column {
	const char *table, *column;
	enum smv_person_column_kind kind;
	const char *why;
	const char *key; /* the column that follows it; NULL: none */
};

extern const struct smv_person_column smv_person_columns[]; /* ends with table NULL */

/* How a row of a table is told from others by people. */
struct smv_person_table {
	const char *table;
	const char *texts; /* the block of person.sql that finds its texts, for smv_query_over */
	const char *key;   /* of that; NULL: it has none */
};

extern const struct smv_person_table smv_person_tables[]; /* ends with table NULL */

#endif
