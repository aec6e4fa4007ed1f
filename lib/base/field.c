/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/field.h"
#include "base/date.h"
#include "base/language.h"
#include "base/number.h"
#include "base/pool.h"
#include "base/text.h"
#include "base/value.h"

#include <string.h>

void smv_fields_clear(const struct smv_field *fields, void *object)
{
	const struct smv_field *f;

	for (f = fields; f->kind != SMV_FIELD_END; f++) {
		void *member = (char *)object + f->at;

		switch (f->kind) {
		case SMV_FIELD_TEXT:
		case SMV_FIELD_CODE:
		case SMV_FIELD_ORG_NUMBER:
		case SMV_FIELD_GIRO:
		case SMV_FIELD_EMAIL:
			*(const char **)member = NULL;
			break;
		case SMV_FIELD_YES_NO:
			*(enum smv_yes_no *)member = SMV_UNKNOWN;
			break;
		case SMV_FIELD_MONEY:
			*(int64_t *)member = SMV_ABSENT;
			break;
		case SMV_FIELD_DATE:
			*(int32_t *)member = SMV_NO_DATE;
			break;
		case SMV_FIELD_YEAR:
			*(int64_t *)member = 0;
			break;
		case SMV_FIELD_END:
			break;
		}
	}
}

const struct smv_field *smv_field_by_key(const struct smv_field *fields, const char *key)
{
	for (; fields->kind != SMV_FIELD_END; fields++)
		if (!strcmp(fields->key, key))
			return fields;
	return NULL;
}

bool smv_field_is_set(const struct smv_field *field, const void *object)
{
	const void *member = (const char *)object + field->at;

	switch (field->kind) {
	case SMV_FIELD_TEXT:
	case SMV_FIELD_CODE:
	case SMV_FIELD_ORG_NUMBER:
	case SMV_FIELD_GIRO:
	case SMV_FIELD_EMAIL:
		return *(const char *const *)member != NULL;
	case SMV_FIELD_YES_NO:
		return *(const enum smv_yes_no *)member != SMV_UNKNOWN;
	case SMV_FIELD_MONEY:
		return *(const int64_t *)member != SMV_ABSENT;
	case SMV_FIELD_DATE:
		return *(const int32_t *)member != SMV_NO_DATE;
	case SMV_FIELD_YEAR:
		return *(const int64_t *)member != 0;
	case SMV_FIELD_END:
		break;
	}
	return false;
}

static size_t size_of(const struct smv_field *field)
{
	switch (field->kind) {
	case SMV_FIELD_TEXT:
	case SMV_FIELD_CODE:
	case SMV_FIELD_ORG_NUMBER:
	case SMV_FIELD_GIRO:
	case SMV_FIELD_EMAIL:
		return sizeof(const char *);
	case SMV_FIELD_YES_NO:
		return sizeof(enum smv_yes_no);
	case SMV_FIELD_MONEY:
	case SMV_FIELD_YEAR:
		return sizeof(int64_t);
	case SMV_FIELD_DATE:
		return sizeof(int32_t);
	case SMV_FIELD_END:
		break;
	}
	return 0;
}

static bool is_text(const struct smv_field *field)
{
	return field->kind != SMV_FIELD_YES_NO && field->kind != SMV_FIELD_MONEY && field->kind != SMV_FIELD_YEAR &&
	       field->kind != SMV_FIELD_DATE;
}

bool smv_field_same(const struct smv_field *field, const void *a, const void *b)
{
	const void *x = (const char *)a + field->at, *y = (const char *)b + field->at;

	if (!is_text(field))
		return !memcmp(x, y, size_of(field));
	x = *(const char *const *)x;
	y = *(const char *const *)y;
	return x && y ? !strcmp(x, y) : x == y;
}

void smv_field_copy(const struct smv_field *field, void *to, const void *from)
{
	memcpy((char *)to + field->at, (const char *)from + field->at, size_of(field));
}

static bool same_bare(struct smv_pool *pool, const char *word, const char *bare)
{
	return !strcmp(smv_text_bare(pool, word), bare);
}

/* Which of the words parted by '|' is meant, from 1; 0 when none. */
static int place_among(struct smv_pool *pool, const char *words, const char *bare)
{
	int place = 1;

	while (words && *words) {
		size_t length = strcspn(words, "|");

		if (same_bare(pool, smv_copy_bytes(pool, words, length), bare))
			return place;
		words += length + (words[length] == '|');
		place++;
	}
	return 0;
}

bool smv_field_accepts(const struct smv_field *field, const char *header, int *rank)
{
	struct smv_pool *pool = smv_pool_open();
	const char *bare = smv_text_bare(pool, header);
	bool accepts;

	*rank = place_among(pool, field->headers, bare);
	accepts = *bare && (*rank || same_bare(pool, field->key, bare) || same_bare(pool, field->label, bare) ||
			    same_bare(pool, _(field->label), bare));
	smv_pool_close(pool);
	return accepts;
}

const struct smv_choice *smv_choice_by_word(const struct smv_choice *choices, const char *word)
{
	struct smv_pool *pool = smv_pool_open();
	const char *bare = smv_text_bare(pool, word);
	const struct smv_choice *found = NULL;

	for (; *bare && choices->code; choices++)
		if (same_bare(pool, choices->code, bare) || same_bare(pool, choices->label, bare) ||
		    same_bare(pool, _(choices->label), bare) || place_among(pool, choices->words, bare)) {
			found = choices;
			break;
		}
	smv_pool_close(pool);
	return found;
}

const char *smv_choice_label(const struct smv_choice *choices, const char *code)
{
	for (; code && choices->code; choices++)
		if (!strcmp(choices->code, code))
			return _(choices->label);
	return code;
}
