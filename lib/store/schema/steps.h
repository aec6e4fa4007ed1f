/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_STORE_STEPS_H
#define SMV_STORE_STEPS_H

/*
 * The schema grows by numbered steps (schema/NNNN_word.sql); user_version says how many a file has taken.  A new file and
 * an old one walk the same chain.
 */
struct smv_step {
	const char *name, *sql;
};

extern const struct smv_step smv_steps[]; /* in their order */
extern const int smv_step_count;

#endif
