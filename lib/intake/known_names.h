/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_INTAKE_KNOWN_NAMES_H
#define SMV_INTAKE_KNOWN_NAMES_H

#include "model/register/match.h"

struct smv_store;

/*
 * Which organisation a row means, for files of any size: the register is asked, but where there are many rows only for
 * names and numbers that it may have.  What it may have is a set of hashes, so that a register of 300 000 takes 4 MB
 * here and the row of a new organisation no question.
 */
struct smv_known_names;

struct smv_known_names *smv_known_names_open(struct smv_store *store);
void smv_known_names_close(struct smv_known_names *names); /* NULL is fine */

/* As smv_directory_find; the pool is for what is read on the way. */
int smv_known_names_find(struct smv_known_names *names, struct smv_pool *pool, const char *name, const char *org_number,
			 enum smv_match *match, int64_t *id);
/* That the register has these now; org_number may be NULL. */
void smv_known_names_add(struct smv_known_names *names, struct smv_pool *pool, const char *name, const char *org_number);

#endif
