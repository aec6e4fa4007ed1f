/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_REPORT_REGISTER_PERSON_H
#define SMV_REPORT_REGISTER_PERSON_H

#include "model/person/contact.h"

#include <stddef.h>
#include <stdint.h>

struct smv_pool;
struct smv_writer;

/* A text that mentions a person. */
struct smv_extract_text {
	const char *table, *column;        /* as `export` calls them */
	const char *organisation, *matter; /* NULL: of none */
	const char *text;
	int64_t times;
};

/* What is stored of a person, for her own eyes (article 15 of the General Data Protection Regulation). */
struct smv_extract {
	const char *person;
	int32_t as_of;
	const struct smv_contact *contacts; /* all of them shown, protected ones too */
	size_t contact_count;
	const struct smv_extract_text *texts;
	size_t text_count;
	size_t shared; /* addresses and phones that were not searched for, because others have them too */
};

/* The tables contact and mention, where there are any; else a note that nothing is stored. */
int smv_report_extract(struct smv_pool *pool, struct smv_writer *writer, const struct smv_extract *extract);

/* What has been forgotten, or would be: the record that the office keeps of it, which names nobody. */
struct smv_forgetting {
	int32_t as_of;
	const char *reference;
	int32_t before; /* SMV_NO_DATE: a person was forgotten */
	int64_t contacts, texts, payloads, responses;
	int64_t stays, names, shared; /* what was left, see store/person.h */
};
int smv_report_forgetting(struct smv_writer *writer, const struct smv_forgetting *forgetting);

#endif
