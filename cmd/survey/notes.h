/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_CMD_SURVEY_NOTES_H
#define SMV_CMD_SURVEY_NOTES_H

struct smv_session;
struct smv_survey;

/* Takes the files of notes in: statements of focus groups and workshops.  One that the survey has already is left as it is. */
int smv_survey_take_notes(struct smv_session *session, const struct smv_survey *survey);

#endif
