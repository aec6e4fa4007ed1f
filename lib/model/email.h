/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_MODEL_EMAIL_H
#define SMV_MODEL_EMAIL_H

struct smv_pool;

/*
 * Reads the e-mail addresses that a cell holds: one or several, parted by ';', ',', '/', '|', spaces, new lines or a word
 * like "och"; mailto: before one is left out, a name as in `Anna <a@x.se>` is kept.  The answer has them all in their
 * order, parted by "; ", each once: `a@x.se; Anna <b@y.se>`.  NULL when any of it is no address: an address has one @
 * with something on both sides and no spaces.
 */
const char *smv_emails_read(struct smv_pool *pool, const char *text);

#endif
