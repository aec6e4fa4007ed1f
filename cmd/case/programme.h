/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_CMD_CASE_PROGRAMME_H
#define SMV_CMD_CASE_PROGRAMME_H

#include <stdbool.h>

struct smv_session;

/* What confirms a new programme, for the option table of a command that may make one. */
#define SMV_OPT_NEW_PROGRAMME(member) \
	{ SMV_OPT_FLAG, 0, "new-programme", NULL, N_("the programme is new, although there is one that looks like it"), member }

/* The programme's own spelling of what was typed.  SMV_NOINPUT when there is none, with those that there are. */
int smv_choose_programme(struct smv_session *session, const char *typed, const char **name);

/*
 * The same, but one that there is not yet keeps its name and is new.  SMV_DATA for one that looks like another one unless
 * confirmed: its agreements and what was granted before would be missed.  typed may be NULL: no programme, and *name NULL.
 */
int smv_name_programme(struct smv_session *session, const char *typed, bool confirmed, const char **name, bool *is_new);

/* A board's own spelling; as typed where no programme or round has it.  NULL stays NULL. */
int smv_name_board(struct smv_session *session, const char *typed, const char **name);

#endif
