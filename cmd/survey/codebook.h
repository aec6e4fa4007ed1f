/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_CMD_SURVEY_CODEBOOK_H
#define SMV_CMD_SURVEY_CODEBOOK_H

#include <stddef.h>

struct smv_question;
struct smv_session;

/* Reads a codebook and corrects the questions by it; what is wrong in it is a finding. */
int smv_codebook_read(struct smv_session *session, const char *path, struct smv_question *questions, size_t count);

#endif
