/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_CMD_CASE_NEW_ROUND_H
#define SMV_CMD_CASE_NEW_ROUND_H

#include "samverkan/round.h"

struct smv_session;

/* What opening a round of grants and opening an award have in common. */

/* What was not said (programme, board, rules NULL; year 0): from the round that this one is like (NULL: none), from the
 * name, from the meeting, else from today.  Programme and board in their own spelling; new_programme as of
 * smv_name_programme. */
int smv_new_round_fill_in(struct smv_session *session, const struct smv_round *like, bool new_programme, struct smv_round *round);

/* SMV_DATA when there is a round or an award of that name. */
int smv_new_round_refuse_known(struct smv_session *session, const char *name);

/* Notes it for the journal. */
int smv_new_round_note(struct smv_session *session, const struct smv_round *round);

#endif
