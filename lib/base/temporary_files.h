/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_BASE_TEMPORARY_FILES_H
#define SMV_BASE_TEMPORARY_FILES_H

/*
 * Temporary files, and empty folders, that a signal must not leave behind.  From the first one kept here until the last is
 * let go, SIGINT, SIGTERM and SIGHUP remove them all and then do what they did before.
 */

/* The path must stay in memory until smv_leftover_forget. */
void smv_leftover_keep(const char *path);
void smv_leftover_forget(const char *path);
/* Takes them all away: the process is about to end without closing anything. */
void smv_leftover_remove(void);

#endif
