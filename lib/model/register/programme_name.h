/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_MODEL_REGISTER_PROGRAMME_NAME_H
#define SMV_MODEL_REGISTER_PROGRAMME_NAME_H

#include <stdbool.h>

struct smv_pool;

/* Whether they are spellings of one name of a programme, a board or a round: case, spaces, hyphens and diacritics apart. */
bool smv_same_name(struct smv_pool *pool, const char *a, const char *b);

/*
 * Whether a name that is not the other may have been meant to be it, so that somebody has to say: parted otherwise, å ä ö
 * without their marks, one letter wrong, an ending or a year more, or a word beside it ("verksamhetsstöd", "verksamhetsstöd vt").
 */
bool smv_programme_alike(struct smv_pool *pool, const char *a, const char *b);

#endif
