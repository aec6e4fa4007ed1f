/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_MODEL_PERSON_MASK_H
#define SMV_MODEL_PERSON_MASK_H

struct smv_pool;

/*
 * The text with what obviously tells a person masked: e-mail addresses, telephone numbers (Swedish ones that begin with 0,
 * and those that begin with +) and Swedish personal identity numbers (also co-ordination numbers), as "[e-post]" and the
 * like in the language of the run.  The same pointer when there is none.  Names and addresses are not found: a person has
 * to look.  Amounts, years, dates and organisation numbers stay.
 */
const char *smv_mask_text(struct smv_pool *pool, const char *text);

#endif
