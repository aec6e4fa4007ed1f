/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SAMVERKAN_ORGANISATION_H
#define SAMVERKAN_ORGANISATION_H

#include "samverkan/api.h"
#include "samverkan/field.h"

#include <stdint.h>

SMV_API_BEGIN

/* An association, foundation, congregation, network: who can be granted money.  Absent texts are NULL. */
struct smv_organisation {
	int64_t id;             /* 0 until it is stored; lower was registered earlier */
	const char *name;
	const char *org_number; /* "802002-4280" */
	const char *kind;       /* code of smv_kinds */
	const char *category;
	enum smv_yes_no active_in_municipality, serves_residents;
	const char *giro, *address, *postcode, *town, *website;
	int64_t founded;        /* year; 0 unknown */
	const char *note;       /* the office's own */
	const char *contact, *email, *phone; /* personal data, kept apart in the store */
};

/* What a register's fields are, in the order of exports and templates; ends with SMV_FIELD_END. */
extern const struct smv_field smv_organisation_fields[];

/* What a new organisation is when nobody says otherwise: an association (the commonest by far). */
extern const char smv_default_kind[];

SMV_API_END

#endif
