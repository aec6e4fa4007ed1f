/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_MODEL_GRANT_APPLICATION_H
#define SMV_MODEL_GRANT_APPLICATION_H

#include "model/register/organisation.h"
#include "samverkan/field.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct smv_pool;

/* A named number that the applicant states: members, occasions, rent. */
struct smv_quantity {
	const char *name; /* canonical, see smv_quantity_name */
	int64_t value;    /* hundredths; a fact is 1 or 0 */
	const char *text; /* of a class, in place of a number; NULL */
};

struct smv_application {
	int64_t id;
	struct smv_organisation organisation; /* of a row that is read: name and org_number only */
	int64_t applied;       /* öre; SMV_ABSENT: no amount */
	const char *purpose;   /* NULL */
	int32_t received;      /* SMV_NO_DATE */
	const char *withdrawn; /* the reason; NULL: it stands */
	struct smv_quantity *quantities;
	size_t quantity_count;
	int64_t last_year;     /* öre decided for it the year before in the same programme, less reclaims; SMV_ABSENT: not known */
	int64_t this_year;     /* öre decided for it this year in other rounds of the programme, less reclaims */
	bool granted_before;   /* has been granted money in a decided round of the programme before */
};

/* Sets a quantity, in place of one of the same name; a copy of the application keeps what it had. */
void smv_quantity_set(struct smv_pool *pool, struct smv_application *application, const char *name, int64_t hundredths);
/* The same with a class: a text that the rules compare. */
void smv_quantity_say(struct smv_pool *pool, struct smv_application *application, const char *name, const char *text);
/* Takes a quantity away, not from copies of the application; false when there is none of that name. */
bool smv_quantity_drop(struct smv_pool *pool, struct smv_application *application, const char *name);
/* The quantity of that name, NULL when there is none. */
const struct smv_quantity *smv_quantity_of(const struct smv_application *application, const char *name);
/* Whether two applications name the same numbers, in whatever order. */
bool smv_quantities_equal(const struct smv_application *a, const struct smv_application *b);
/* Whether two applications of one organisation say the same in all. */
bool smv_application_same(const struct smv_application *a, const struct smv_application *b);

/* What the columns of a file of applications are, quantities apart; ends with SMV_FIELD_END. */
extern const struct smv_field smv_application_fields[];

/* One step of how an amount came about, as it is stored and shown. */
struct smv_told_step {
	const char *station;   /* stable name, see smv_station_name */
	const char *statement; /* the rule's canonical English text; NULL */
	const char *working;   /* NULL */
	int64_t amount;        /* öre; SMV_ABSENT where it is about a number, which the working says */
};

/* What an application got. */
struct smv_outcome {
	const struct smv_application *application;
	bool allocated;             /* false: nothing has been reckoned for it yet, the rest is absent */
	bool eligible;
	int64_t claim;              /* öre; what the rules make of it before the pot is looked at */
	int64_t cap;                /* öre; SMV_ABSENT for none */
	int64_t amount;             /* öre by the rules */
	const char *reason_id;      /* why it gives 0, see smv_why_name; NULL: it gives something */
	const char *reason;         /* canonical text of the rule that gave 0; NULL */
	const char *missing;        /* the names that are not known and were required, apart by ", "; NULL */
	int64_t adjusted;           /* öre; SMV_ABSENT: not adjusted */
	const char *adjusted_because;
	int64_t granted;            /* öre: what was decided, else the adjusted amount, else the rules' */
	const struct smv_told_step *steps;
	size_t step_count;
};

#endif
