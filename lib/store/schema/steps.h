/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_STORE_STEPS_H
#define SMV_STORE_STEPS_H

/*
 * The schema: a first step that makes it, out of the files of this folder by subject, and numbered steps that change it
 * (0101_word.sql).  A new file and an old one walk the same chain; user_version says how far a file has come.  Numbers below
 * the first belong to versions that were never released.
 */
struct smv_step {
	int schema; /* that it leads to: each one more than the one before */
	const char *name, *sql;
	const char *sha256; /* of the schema that it leads to (trust/schema.h), as the file sha256 says */
};

extern const struct smv_step smv_steps[]; /* in their order */
extern const int smv_step_count;

#endif
