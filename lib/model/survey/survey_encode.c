/* SPDX-License-Identifier: EUPL-1.2 */
/* What a person has answered, as a stored item. */
#include "base/text.h"
#include "model/survey/survey_answers.h"
#include "model/survey/survey_profile.h"
#include "model/survey/survey_words.h"
#include "samverkan/date.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"

#include <ctype.h>
#include <string.h>

/* The only step that is the number which words are or begin with: "1" is "1 Mycket dåligt". */
static size_t find_step(const struct smv_question *q, const char *words)
{
	size_t i, found = q->option_count;
	int64_t number;
	bool bare;

	if (!smv_labelled_number(words, &number, &bare) && !smv_step_named(words, &number, &words))
		return found;
	for (i = 0; i < q->option_count; i++)
		if (q->options[i].value == number && isdigit((unsigned char)q->options[i].label[0])) {
			if (found != q->option_count)
				return q->option_count;
			found = i;
		}
	return found;
}

/* The option that words mean, option_count when none or several do; *text is what stands after "Annat:". */
static size_t find_option(struct smv_pool *pool, const struct smv_question *q, const char *words, const char **text)
{
	size_t i, found = q->option_count;
	const char *bare;

	*text = NULL;
	for (i = 0; i < q->option_count; i++)
		if (!strcmp(q->options[i].label, words))
			return i;
	if (smv_answer_is_other(pool, words, text))
		for (i = 0; i < q->option_count; i++)
			if (q->options[i].other)
				return i;
	*text = NULL;
	bare = smv_text_bare(pool, words);
	for (i = 0; *bare && i < q->option_count; i++)
		if (!strcmp(smv_text_bare(pool, q->options[i].label), bare)) {
			if (found != q->option_count)
				return q->option_count;
			found = i;
		}
	return found == q->option_count && q->kind == SMV_QUESTION_SCALE ? find_step(q, words) : found;
}

size_t smv_option_meant(struct smv_pool *pool, const struct smv_question *question, const char *words)
{
	const char *text;

	return find_option(pool, question, words, &text);
}

static void put(struct smv_answer_item *item, const char *text)
{
	*item = (struct smv_answer_item){ text, strlen(text) };
}

/* Whole numbers as they stand in JSON; written by hand, for a number stands in nearly every row. */
static void put_number(struct smv_pool *pool, struct smv_answer_item *item, int64_t number)
{
	enum { DIGITS = 24 };
	char *text = smv_alloc(pool, DIGITS), *at = text + DIGITS;
	uint64_t rest = number < 0 ? 0 - (uint64_t)number : (uint64_t)number;

	do
		*--at = (char)('0' + rest % 10);
	while (rest /= 10);
	if (number < 0)
		*--at = '-';
	*item = (struct smv_answer_item){ at, (size_t)(text + DIGITS - at) };
}

static enum smv_answer_problem encode_one(struct smv_pool *pool, const struct smv_question *q, const char *cell,
					  struct smv_answer_item *item)
{
	const char *text;
	size_t at = find_option(pool, q, cell, &text), size;

	if (at == q->option_count)
		return SMV_ANSWER_UNKNOWN;
	if (text)
		put(item, smv_printf(pool, "[%lld,%s]", (long long)q->options[at].code, smv_answer_quote(pool, text, &size)));
	else
		put(item, smv_printf(pool, "%lld", (long long)q->options[at].code));
	return SMV_ANSWER_FINE;
}

/* The longest option that the words begin with and a mark or the end follows; its length. */
static size_t take_option(const struct smv_question *q, const char *words, char mark, size_t *at)
{
	size_t i, longest = 0;

	*at = q->option_count;
	for (i = 0; i < q->option_count; i++) {
		size_t length = strlen(q->options[i].label);

		if (length <= longest || strncmp(words, q->options[i].label, length) != 0)
			continue;
		if (words[length] && words[length] != mark && !isspace((unsigned char)words[length]))
			continue;
		longest = length;
		*at = i;
	}
	return longest;
}

struct chosen {
	bool *options;
	const char *text;
};

/* Somebody's own words stand under "Annat"; those that a mark has parted are put together again. */
static bool take_own_words(struct smv_pool *pool, const struct smv_question *q, const char *part, char mark, struct chosen *chosen)
{
	size_t i;

	for (i = 0; i < q->option_count && !q->options[i].other; i++)
		;
	if (i == q->option_count)
		return false;
	chosen->options[i] = true;
	chosen->text = chosen->text ? smv_printf(pool, "%s%c %s", chosen->text, mark, part) : part;
	return true;
}

/* The next part of a cell with several answers; what is left is moved on.  False when it is none of the options. */
static bool take_part(struct smv_pool *pool, const struct smv_question *q, const char **words, char mark, struct chosen *chosen)
{
	size_t at, length;
	const char *part, *text, *end;

	*words += strspn(*words, " \t\r\n");
	if (**words == mark || !**words) {
		*words += **words == mark;
		return true;
	}
	if ((length = take_option(q, *words, mark, &at)) && *(end = *words + length + strspn(*words + length, " \r\n")) != ':' &&
	    (*end == mark || !*end || memchr(*words + length, '\n', (size_t)(end - *words) - length))) {
		*words = end + (*end == mark);
		chosen->options[at] = true;
		return true;
	}
	length = 0;
	while ((*words)[length] && !((*words)[length] == mark && (mark != ',' || (*words)[length + 1] == ' ')))
		length++;
	part = smv_text_clean(pool, smv_copy_bytes(pool, *words, length));
	*words += length + ((*words)[length] == mark);
	at = find_option(pool, q, part, &text);
	if (at == q->option_count)
		return take_own_words(pool, q, part, mark, chosen);
	chosen->options[at] = true;
	chosen->text = text ? text : chosen->text;
	return true;
}

static enum smv_answer_problem encode_several(struct smv_pool *pool, const struct smv_question *q, const char *cell,
					      struct smv_answer_item *item)
{
	struct chosen chosen = { smv_alloc(pool, q->option_count + 1), NULL };
	char mark = strchr(cell, ';') ? ';' : strchr(cell, '\n') ? '\n' : ',';
	const char *words = cell, *list = "";
	size_t i, size;

	while (*words)
		if (!take_part(pool, q, &words, mark, &chosen))
			return SMV_ANSWER_UNKNOWN;
	for (i = 0; i < q->option_count; i++)
		if (chosen.options[i])
			list = smv_printf(pool, "%s%s%lld", list, *list ? "," : "", (long long)q->options[i].code);
	if (!*list)
		return SMV_ANSWER_FINE;
	if (chosen.text)
		list = smv_printf(pool, "%s,%s", list, smv_answer_quote(pool, chosen.text, &size));
	put(item, smv_printf(pool, "[%s]", list));
	return SMV_ANSWER_FINE;
}

enum smv_answer_problem smv_answer_encode(struct smv_pool *pool, const struct smv_question *q, const char *cell, char decimal_mark,
					  bool month_first, struct smv_answer_item *item)
{
	char date[SMV_DATE_ROOM];
	int64_t number;
	int32_t day;
	bool money;
	long seconds;

	*item = (struct smv_answer_item){ 0 };
	if (!*cell)
		return SMV_ANSWER_FINE;
	switch (q->kind) {
	case SMV_QUESTION_SCALE:
	case SMV_QUESTION_ONE:
		return encode_one(pool, q, cell, item);
	case SMV_QUESTION_SEVERAL:
		return encode_several(pool, q, cell, item);
	case SMV_QUESTION_NUMBER:
	case SMV_QUESTION_AMOUNT:
		if (!smv_survey_number(pool, cell, decimal_mark, &number, &money))
			return SMV_ANSWER_NUMBER;
		put_number(pool, item, number);
		break;
	case SMV_QUESTION_DATE:
		if (!smv_survey_time(cell, month_first, &day, &seconds))
			return SMV_ANSWER_DATE;
		put(item, smv_printf(pool, "\"%s\"", smv_date_show(date, day)));
		break;
	case SMV_QUESTION_TEXT:
		item->bytes = smv_answer_quote(pool, cell, &item->size);
		break;
	}
	return SMV_ANSWER_FINE;
}
