/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_EMIT_TEXT_DOCX_H
#define SMV_EMIT_TEXT_DOCX_H

#include <stdbool.h>

struct smv_flow;

/* A DOCX while it is spelled: the state of its flow. */
struct smv_docx {
	int lists, pictures; /* so far */
	bool kept;           /* the rows of a table that are put stay together */
};

/* Puts the body, as the document's words, together with all other parts, and the package out to the
 * sink. */
int smv_docx_parts(struct smv_flow *flow, int lists);

#endif
