/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_REPORT_REGISTER_REGISTER_H
#define SMV_REPORT_REGISTER_REGISTER_H

#include "model/person/contact.h"
#include "model/register/agreement.h"
#include "model/register/organisation.h"
#include "samverkan/granted.h"

#include <stdbool.h>
#include <stddef.h>

struct smv_writer;

/* Which of the fields a list shows. */
struct smv_register_columns {
	bool brief;    /* name, number, kind, category and town: what fits on a screen; else every field but contacts */
	bool contacts; /* contact persons too, which are personal data */
	bool inward;   /* the office's own fields too */
};

/* The document "Register" with one table "organisation" of these organisations, in their order. */
int smv_register_write(struct smv_writer *writer, int32_t as_of, const struct smv_register_columns *columns,
		       const struct smv_organisation *list, size_t count);

/* That table alone, for a document that has others. */
int smv_register_write_table(struct smv_writer *writer, const struct smv_register_columns *columns,
			     const struct smv_organisation *list, size_t count);

/* What the office notes about one, as a document with the table "note". */
int smv_register_write_note(struct smv_writer *writer, int32_t as_of, const struct smv_organisation *organisation);

/* All that is known of one organisation. */
struct smv_register_sheet {
	const struct smv_organisation *organisation;
	const char *const *aliases;
	size_t alias_count;
	const struct smv_contact *contacts; /* protected ones are passed over */
	size_t contact_count;
	const struct smv_agreement *agreements;
	size_t agreement_count;
	const struct smv_granted *grants;
	size_t grant_count;
};

/* Its sheet: the facts, the main contact included, then aliases, contacts where there are others, agreements and grants where there are any. */
int smv_register_write_sheet(struct smv_writer *writer, int32_t as_of, const struct smv_register_sheet *sheet);

#endif
