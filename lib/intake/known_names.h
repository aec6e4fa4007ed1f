/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_INTAKE_KNOWN_NAMES_H
#define SMV_INTAKE_KNOWN_NAMES_H

#include "model/register/match.h"

struct smv_store;

/*
 * Which organisation a row means, for files of any size.  The first rows are looked up in the register.  Then a set of hashes
 * of all its names and numbers (4 MB for 300 000 organisations) tells which rows can be in it at all, and only these are
 * looked up: the row of a new organisation costs no query.
 */
struct smv_known_names;

struct smv_known_names *smv_known_names_open(struct smv_store *store);
void smv_known_names_close(struct smv_known_names *names); /* NULL is fine */

/* As smv_directory_find; what is read on the way lives in the pool. */
int smv_known_names_find(struct smv_known_names *names, struct smv_pool *pool, const char *name, const char *org_number,
			 enum smv_match *match, int64_t *id);
/* Adds what the register has now; org_number may be NULL. */
void smv_known_names_add(struct smv_known_names *names, struct smv_pool *pool, const char *name, const char *org_number);

#endif
