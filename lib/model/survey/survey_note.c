/* SPDX-License-Identifier: EUPL-1.2 */
/* A statement from a focus group or workshop. */
#include "model/survey/survey_note.h"
#include "base/language.h"
#include "model/column/decode.h"

/* A note as a file has it: the aspect is a word. */
struct note_row {
	const char *group, *participants, *statement, *topic, *aspect;
	int32_t day;
};
#define AT(member) offsetof(struct note_row, member)

const struct smv_field smv_survey_note_fields[] = {
	{ "group", N_("Group"), "grupp|fokusgrupp|möte|workshop|tillfälle", SMV_FIELD_TEXT, AT(group), .required = true,
	  .meaning = N_("the focus group or workshop") },
	{ "participants", N_("Participants"), "deltagare|typ av deltagare|deltagartyp|vem", SMV_FIELD_TEXT, AT(participants),
	  .meaning = N_("their kind: civil society, officials") },
	{ "date", N_("Date"), "datum|dag", SMV_FIELD_DATE, AT(day), .meaning = N_("the day of the meeting") },
	{ "statement", N_("Statement"), "uttalande|påstående|anteckning|utsaga|text", SMV_FIELD_TEXT, AT(statement), .required = true,
	  .meaning = N_("what was said") },
	{ "topic", N_("Topic"), "ämne|område|fråga", SMV_FIELD_TEXT, AT(topic), .meaning = N_("what it was about") },
	{ "aspect", N_("Aspect"), "aspekt|art|slag|typ", SMV_FIELD_CODE, AT(aspect), .choices = smv_note_aspects,
	  .meaning = N_("need, obstacle, idea or view") },
	{ .kind = SMV_FIELD_END },
};

bool smv_survey_note_decode(struct smv_pool *pool, const struct smv_column_map *map, const struct smv_record *record,
			    struct smv_survey_note *note, struct smv_findings *findings)
{
	const struct smv_choice *aspect;
	struct note_row row = { 0 };

	if (!smv_decode_row(pool, map, record, &row, findings))
		return false;
	aspect = row.aspect ? smv_choice_by_word(smv_note_aspects, row.aspect) : NULL;
	*note = (struct smv_survey_note){
		.group = row.group,
		.participants = row.participants,
		.day = row.day,
		.statement = row.statement,
		.topic = row.topic,
		.aspect = aspect ? (enum smv_note_aspect)(aspect - smv_note_aspects + 1) : SMV_NOTE_NONE,
	};
	return true;
}
