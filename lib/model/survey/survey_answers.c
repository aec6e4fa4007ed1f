/* SPDX-License-Identifier: EUPL-1.2 */
/* One respondent's answers as they are stored: taken apart and put together. */
#include "model/survey/survey_answers.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static bool skip_string(const char *json, size_t size, size_t *at)
{
	const char *p = json + *at + 1, *end = json + size;

	while (p < end && *p != '"')
		p += *p == '\\' ? 2 : 1;
	*at = (size_t)(p - json) + 1;
	return p < end;
}

static bool skip_item(const char *json, size_t size, size_t *at)
{
	if (json[*at] == '"')
		return skip_string(json, size, at);
	if (json[*at] != '[') {
		while (*at < size && json[*at] != ',' && json[*at] != ']')
			++*at;
		return *at < size;
	}
	for (++*at; *at < size && json[*at] != ']';)
		if (json[*at] != '"')
			++*at;
		else if (!skip_string(json, size, at))
			return false;
	return ++*at <= size;
}

bool smv_answers_split(const char *json, size_t size, struct smv_answer_item *items, size_t most)
{
	size_t at = 1, count = 0, i;

	for (i = 0; i < most; i++)
		items[i] = (struct smv_answer_item){ 0 };
	if (size < 2 || json[0] != '[')
		return false;
	while (at < size && json[at] != ']') {
		size_t start = at;

		if (!skip_item(json, size, &at))
			return false;
		if (count < most && json[start] != 'n')
			items[count] = (struct smv_answer_item){ json + start, at - start };
		count++;
		at += at < size && json[at] == ',';
	}
	return at < size;
}

static void append(struct smv_answers_text *t, const char *bytes, size_t size)
{
	if (t->used + size + 2 > t->room) {
		size_t room = (t->used + size) * 2 + 256;
		char *larger = smv_alloc(t->pool, room);

		if (t->used)
			memcpy(larger, t->bytes, t->used);
		t->bytes = larger;
		t->room = room;
	}
	memcpy(t->bytes + t->used, bytes, size);
	t->used += size;
}

void smv_answers_begin(struct smv_answers_text *t)
{
	t->used = 0;
	append(t, "[", 1);
	t->last = t->used;
}

void smv_answers_add(struct smv_answers_text *t, const char *item, size_t size)
{
	if (t->used > 1)
		append(t, ",", 1);
	if (!size) {
		append(t, "null", 4);
		return;
	}
	append(t, item, size);
	t->last = t->used;
}

void smv_answers_end(struct smv_answers_text *t)
{
	t->used = t->last;
	append(t, "]", 1);
	t->bytes[t->used] = '\0';
}

const char *smv_answer_quote(struct smv_pool *pool, const char *text, size_t *size)
{
	size_t length = strlen(text), i, used = 0;
	char *quoted = smv_alloc(pool, length * 6 + 3);

	quoted[used++] = '"';
	for (i = 0; i < length; i++) {
		unsigned char c = (unsigned char)text[i];

		if (c < 0x20) {
			used += (size_t)sprintf(quoted + used, "\\u%04x", c);
			continue;
		}
		if (c == '"' || c == '\\')
			quoted[used++] = '\\';
		quoted[used++] = text[i];
	}
	quoted[used++] = '"';
	*size = used;
	return quoted;
}

const char *smv_answer_unquote(struct smv_pool *pool, const char *bytes, size_t size)
{
	char *text = smv_copy_bytes(pool, bytes, size), *to;
	const char *from, *end = text + size;
	unsigned int code;

	if (!memchr(bytes, '\\', size))
		return text;
	for (from = to = text; from < end; from++) {
		if (*from != '\\') {
			*to++ = *from;
			continue;
		}
		from++;
		if (*from == 'u' && sscanf(from + 1, "%4x", &code) == 1) {
			*to++ = (char)code;
			from += 4;
		} else {
			*to++ = *from;
		}
	}
	*to = '\0';
	return text;
}

bool smv_answer_codes(const struct smv_answer_item *item, int64_t *codes, size_t most, size_t *count, struct smv_answer_item *text)
{
	const char *p = item->bytes, *end = item->bytes + item->size;

	*count = 0;
	*text = (struct smv_answer_item){ 0 };
	if (p == end || *p == '"')
		return false;
	for (p += *p == '['; p < end && *p != ']'; p += p < end && *p == ',') {
		int64_t code = 0;

		if (*p == '"') {
			*text = (struct smv_answer_item){ p, (size_t)(end - p) - 1 };
			return true;
		}
		while (p < end && *p >= '0' && *p <= '9')
			code = code * 10 + (*p++ - '0');
		if (p < end && *p != ',' && *p != ']')
			return false;
		if (*count < most)
			codes[(*count)++] = code;
	}
	return true;
}

size_t smv_option_of(const struct smv_question *question, int64_t code)
{
	size_t i;

	for (i = 0; i < question->option_count; i++)
		if (question->options[i].code == code)
			break;
	return i;
}

/* "3 | 5" and so on for people: what a list of options says. */
static const char *words_of_options(struct smv_pool *pool, const struct smv_question *q, const struct smv_answer_item *item)
{
	int64_t *codes = smv_alloc(pool, (q->option_count + 1) * sizeof *codes);
	struct smv_answer_item text;
	const char *words = NULL;
	size_t count, i, at;

	if (!smv_answer_codes(item, codes, q->option_count, &count, &text))
		return NULL;
	for (i = 0; i < count; i++) {
		if ((at = smv_option_of(q, codes[i])) == q->option_count)
			continue;
		words = smv_printf(pool, "%s%s%s", words ? words : "", words ? ";" : "", q->options[at].label);
		if (text.size && q->options[at].other)
			words = smv_printf(pool, "%s: %s", words, smv_answer_unquote(pool, text.bytes + 1, text.size - 2));
	}
	return words;
}

const char *smv_answer_words(struct smv_pool *pool, const struct smv_question *q, const struct smv_answer_item *item)
{
	char room[SMV_NUMBER_ROOM];
	const char *number;
	char *digits;
	size_t length;

	if (!item->size)
		return NULL;
	if (item->bytes[0] == '"')
		return smv_answer_unquote(pool, item->bytes + 1, item->size - 2);
	switch (q->kind) {
	case SMV_QUESTION_SCALE:
	case SMV_QUESTION_ONE:
	case SMV_QUESTION_SEVERAL:
		return words_of_options(pool, q, item);
	case SMV_QUESTION_NUMBER:
	case SMV_QUESTION_AMOUNT:
		digits = smv_copy_bytes(pool, item->bytes, item->size);
		number = smv_number_plain(room, strtoll(digits, NULL, 10), '.');
		length = strlen(number);
		if (length > 3 && !strcmp(number + length - 3, ".00"))
			length -= 3;
		return smv_copy_bytes(pool, number, length);
	case SMV_QUESTION_DATE:
	case SMV_QUESTION_TEXT:
		break;
	}
	return NULL;
}
