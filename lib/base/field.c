/* SPDX-License-Identifier: EUPL-1.2 */
/* What the field tables of objects say, for all who ask. */
#include "samverkan/field.h"
#include "base/language.h"
#include "base/synonyms.h"
#include "base/text.h"
#include "base/value.h"
#include "samverkan/date.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"

#include <string.h>

void smv_field_clear(const struct smv_field *field, void *object)
{
	void *member = (char *)object + field->at;

	switch (field->kind) {
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

void smv_fields_clear(const struct smv_field *fields, void *object)
{
	for (; fields->kind != SMV_FIELD_END; fields++)
		smv_field_clear(fields, object);
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

/* Adds the words parted by '|', the first with this meaning and each further one with so much more. */
static void add_list(struct smv_pool *pool, struct smv_words *words, const char *list, int meaning, int step)
{
	while (list && *list) {
		size_t length = strcspn(list, "|");

		smv_words_add(words, smv_copy_bytes(pool, list, length), meaning);
		list += length + (list[length] == '|');
		meaning += step;
	}
}

static void add_in_all_languages(struct smv_words *words, const char *label, int meaning)
{
	int language;

	for (language = 0; language < SMV_LANGUAGE_COUNT; language++)
		smv_words_add(words, smv_translate_to((enum smv_language)language, label), meaning);
}

struct smv_words *smv_field_words(struct smv_pool *pool, const struct smv_field *field)
{
	struct smv_words *words = smv_words_new(pool);

	/* the headers first: a label among them has its place there, in any language */
	add_list(pool, words, field->headers, 1, 1);
	smv_words_add(words, field->key, 0);
	add_in_all_languages(words, field->label, 0);
	return words;
}

bool smv_field_accepts(const struct smv_field *field, const char *header, int *rank)
{
	struct smv_pool *pool = smv_pool_open();
	int found = smv_words_find(smv_field_words(pool, field), header);

	smv_pool_close(pool);
	if (found >= 0)
		*rank = found;
	return found >= 0;
}

struct smv_words *smv_choice_words(struct smv_pool *pool, const struct smv_choice *choices)
{
	struct smv_words *words = smv_words_new(pool);
	int i;

	for (i = 0; choices[i].code; i++) {
		smv_words_add(words, choices[i].code, i);
		add_in_all_languages(words, choices[i].label, i);
		add_list(pool, words, choices[i].words, i, 0);
	}
	return words;
}

const struct smv_choice *smv_choice_by_word(const struct smv_choice *choices, const char *word)
{
	struct smv_pool *pool = smv_pool_open();
	int found = smv_words_find(smv_choice_words(pool, choices), word);

	smv_pool_close(pool);
	return found < 0 ? NULL : &choices[found];
}

const char *smv_choice_label(const struct smv_choice *choices, const char *code)
{
	for (; code && choices->code; choices++)
		if (!strcmp(choices->code, code))
			return _(choices->label);
	return code;
}

const char *smv_choice_word(struct smv_pool *pool, const struct smv_choice *choice, enum smv_language language)
{
	if (language != SMV_SWEDISH || !choice->words)
		return choice->code;
	return smv_copy_bytes(pool, choice->words, strcspn(choice->words, "|"));
}

const char *smv_choices_or(struct smv_pool *pool, const struct smv_choice *choices)
{
	const char **words = NULL;
	size_t count = 0, room = 0;

	for (; choices->code; choices++) {
		words = smv_grow(pool, words, count, &room, sizeof *words);
		words[count++] = smv_choice_word(pool, choices, smv_language());
	}
	return smv_text_or(pool, words, count);
}

const char *smv_field_word(const struct smv_field *field)
{
	return smv_language() == SMV_ENGLISH ? field->key : _(field->label);
}
