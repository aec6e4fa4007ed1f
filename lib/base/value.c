/* SPDX-License-Identifier: EUPL-1.2 */
/* What a field of an object is as a cell of a table. */
#include "base/value.h"

enum smv_type smv_field_type(const struct smv_field *field)
{
	switch (field->kind) {
	case SMV_FIELD_YES_NO:
		return SMV_YES_NO;
	case SMV_FIELD_MONEY:
		return SMV_MONEY;
	case SMV_FIELD_DATE:
		return SMV_DATE;
	case SMV_FIELD_YEAR:
		return SMV_YEAR;
	case SMV_FIELD_TEXT:
	case SMV_FIELD_CODE:
	case SMV_FIELD_ORG_NUMBER:
	case SMV_FIELD_GIRO:
	case SMV_FIELD_EMAIL:
	case SMV_FIELD_END:
		break;
	}
	return SMV_TEXT;
}

struct smv_value smv_field_value(const struct smv_field *field, const void *object)
{
	const void *member = (const char *)object + field->at;

	if (!smv_field_is_set(field, object))
		return (struct smv_value){ .known = false };
	switch (field->kind) {
	case SMV_FIELD_CODE:
		return smv_code_value(*(const char *const *)member, smv_choice_label(field->choices, *(const char *const *)member));
	case SMV_FIELD_YES_NO:
		return smv_yes_no_value(*(const enum smv_yes_no *)member);
	case SMV_FIELD_MONEY:
	case SMV_FIELD_YEAR:
		return smv_number_value(*(const int64_t *)member);
	case SMV_FIELD_DATE:
		return smv_number_value(*(const int32_t *)member);
	case SMV_FIELD_TEXT:
	case SMV_FIELD_ORG_NUMBER:
	case SMV_FIELD_GIRO:
	case SMV_FIELD_EMAIL:
	case SMV_FIELD_END:
		break;
	}
	return smv_text_value(*(const char *const *)member);
}
