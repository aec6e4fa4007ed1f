/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_CMD_CASE_RESOLVE_H
#define SMV_CMD_CASE_RESOLVE_H

#include "model/register/organisation.h"
#include "samverkan/round.h"

struct smv_session;

/*
 * The organisation that an operand means: its number, exact name, an alias, or a part of the name that fits only one.
 * SMV_NOINPUT when it means none (the nearest are named) and SMV_USAGE when it fits several (they are listed).
 */
int smv_choose_organisation(struct smv_session *session, const char *operand, struct smv_organisation *organisation);

/* The round or award of that name; else the only one of which it is another spelling (case, spaces, hyphens, diacritics). */
int smv_match_round(struct smv_session *session, const char *name, struct smv_round *round, bool *found);

/* The round of grants of that name; SMV_NOINPUT with the rounds there are when there is none, SMV_USAGE for an award. */
int smv_choose_round(struct smv_session *session, const char *operand, struct smv_round *round);

/* The same, for a command that changes the round: SMV_DENIED when it is decided. */
int smv_choose_open_round(struct smv_session *session, const char *operand, struct smv_round *round);

/* The award of that name, or of that year when it is the only one; SMV_NOINPUT with the awards there are when there is none. */
int smv_choose_award(struct smv_session *session, const char *operand, struct smv_round *award);

/* A round of grants of that name, else an award as smv_choose_award finds it: for what follows a decision. */
int smv_choose_either(struct smv_session *session, const char *operand, struct smv_round *round);

/* As smv_choose_award, for a command that changes the award: SMV_DENIED when it is decided. */
int smv_choose_open_award(struct smv_session *session, const char *operand, struct smv_round *award);

#endif
