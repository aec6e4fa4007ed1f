/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_CMD_DOCS_MDOC_H
#define SMV_CMD_DOCS_MDOC_H

#include <stdio.h>

struct smv_pool;

/* Running text: lines at most 80 bytes wide, a new one at each sentence, what mdoc(7) would take for a macro made harmless. */
void smv_mdoc_text(FILE *out, const char *text);

/* One line as it stands, for literal blocks. */
void smv_mdoc_literal(FILE *out, const char *line);

/* A word that is a macro's argument. */
const char *smv_mdoc_word(struct smv_pool *pool, const char *word);

#endif
