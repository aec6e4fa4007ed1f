/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_REPORT_REGISTER_CONTACT_H
#define SMV_REPORT_REGISTER_CONTACT_H

#include "model/person/contact.h"

#include <stdbool.h>
#include <stddef.h>

struct smv_writer;

/* What a table of contacts shows besides name, role, e-mail and phone. */
struct smv_contact_columns {
	bool organisation; /* whose contact it is */
	bool state;        /* since when, whether published and main */
	bool protect;   /* whether the personal data are protected: then such contacts are shown, else they are passed
			   over */
	bool published; /* only who has agreed to be published */
	bool joined;    /* XLSX: below the table before it */
	bool main;      /* the document's main table */
};

/* How many of them such a table shows. */
size_t smv_contact_shown(const struct smv_contact *list, size_t count, const struct smv_contact_columns *columns);

/* The table "contact". */
int smv_contact_write_table(struct smv_writer *writer, const struct smv_contact *list, size_t count,
			    const struct smv_contact_columns *columns);

/* The document of one organisation's contacts. */
int smv_report_contacts(struct smv_writer *writer, int32_t as_of, const char *organisation,
			const struct smv_contact *list, size_t count, bool with_protected);

#endif
