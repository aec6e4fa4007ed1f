/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_CMD_LINE_PLACEHOLDER_H
#define SMV_CMD_LINE_PLACEHOLDER_H

struct smv_pool;

/* "ROUND FILE..." in the language of the run: "OMGÅNG FIL...".  A word in capitals that is not known stays. */
const char *smv_placeholders(struct smv_pool *pool, const char *text);

#endif
