/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_MODEL_ORG_NUMBER_H
#define SMV_MODEL_ORG_NUMBER_H

#include "samverkan/ids.h"

struct smv_pool;

enum smv_org_number_problem {
	SMV_ORG_NUMBER_FINE,
	SMV_ORG_NUMBER_NOT,         /* not ten digits */
	SMV_ORG_NUMBER_ZERO,        /* begins with 0, or would with the zeros that a spreadsheet drops */
	SMV_ORG_NUMBER_SCIENTIFIC,  /* 8.02E+09: a spreadsheet has shortened it, digits are lost */
	SMV_ORG_NUMBER_CHECK_DIGIT,
	SMV_ORG_NUMBER_PERSONAL     /* a personal identity number: never stored, never shown */
};

/*
 * Reads an organisation number as people type it: hyphen (of any kind, also one that a program has turned into '?') and
 * spaces anywhere, a leading 16 for legal persons.
 * Ten digits, of which the third is at least 2 so that it can be no personal identity number (Act 1974:174 on
 * identification of legal persons) and the first never 0 (it tells the kind of legal person), the last a Luhn check
 * digit over all ten.  *number is "802002-4280", out of the pool.
 */
enum smv_org_number_problem smv_org_number_read(struct smv_pool *pool, const char *text, const char **number);

/* What findings call a problem (SMV_ID_NONE for none), and the problem in words with the remedy. */
enum smv_id smv_org_number_id(enum smv_org_number_problem problem);
const char *smv_org_number_complaint(struct smv_pool *pool, enum smv_org_number_problem problem, const char *text);

#endif
