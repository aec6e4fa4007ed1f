/* SPDX-License-Identifier: EUPL-1.2 */
/* Mentions in texts that have parts: the strings of JSON, and fields with several names. */
#include "base/text.h"
#include "model/person/person_match.h"
#include "model/survey/survey_answers.h"
#include "samverkan/pool.h"

#include <string.h>
#include <strings.h>

/* The next string of a JSON text: what stands between its quotes; *json is after it.  False when there is none. */
static bool next_string(const char **json, const char **begin, size_t *size)
{
	const char *at = strchr(*json, '"');

	if (!at)
		return false;
	*begin = ++at;
	while (*at && *at != '"')
		at += *at == '\\' && at[1] ? 2 : 1;
	*size = (size_t)(at - *begin);
	*json = *at ? at + 1 : at;
	return true;
}

bool smv_mention_in_json(struct smv_mention *m, struct smv_pool *pool, const char *json)
{
	struct smv_mark mark = smv_mark(pool);
	const char *begin;
	bool found = false;
	size_t size;

	while (!found && next_string(&json, &begin, &size))
		found = smv_mention_in(m, smv_answer_unquote(pool, begin, size));
	smv_reset(pool, mark);
	return found;
}

const char *smv_mention_erased_json(struct smv_mention *m, struct smv_pool *pool, const char *json)
{
	const char *from = json, *at = json, *erased = "", *begin, *text;
	size_t size, quoted;

	while (next_string(&at, &begin, &size)) {
		if (!(text = smv_mention_erased(m, pool, smv_answer_unquote(pool, begin, size), 1)))
			continue;
		text = smv_answer_quote(pool, text, &quoted);
		erased = smv_printf(pool, "%s%.*s%.*s", erased, (int)(begin - 1 - from), from, (int)quoted, text);
		from = at;
	}
	return from == json ? NULL : smv_printf(pool, "%s%s", erased, from);
}

const char *smv_mention_strings(struct smv_mention *m, struct smv_pool *pool, const char *json)
{
	const char *begin, *text, *lines = NULL;
	size_t size;

	while (next_string(&json, &begin, &size)) {
		text = smv_answer_unquote(pool, begin, size);
		if (smv_mention_in(m, text))
			lines = lines ? smv_printf(pool, "%s\n%s", lines, text) : text;
	}
	return lines;
}

/* How many bytes part one name from another here: a mark or a joining word with what is around it; 0: none. */
static size_t parting(const char *at)
{
	static const char *const words[] = { " och ", " samt ", " and ", " & ", " + " };
	size_t i;

	if (strchr(",;/\n()", *at))
		return 1;
	for (i = 0; i < sizeof words / sizeof *words; i++)
		if (!strncasecmp(at, words[i], strlen(words[i])))
			return strlen(words[i]);
	return 0;
}

static size_t part_size(const char *at)
{
	size_t size = 0;

	while (at[size] && !parting(at + size))
		size++;
	return size;
}

/* Whether a part is the person and nobody else: nothing but the erased word is left of it. */
static bool is_all(struct smv_mention *m, struct smv_pool *pool, const char *part)
{
	const char *erased = smv_mention_erased(m, pool, part, 1);

	return erased && !strcmp(smv_text_key(pool, erased), smv_text_key(pool, smv_erased_word));
}

/* The word with the spaces that stand around the part. */
static const char *in_its_place(struct smv_pool *pool, const char *part)
{
	size_t lead = strspn(part, " "), end = strlen(part);

	while (end > lead && part[end - 1] == ' ')
		end--;
	return smv_printf(pool, "%.*s%s%s", (int)lead, part, smv_erased_word, part + end);
}

const char *smv_mention_erased_names(struct smv_mention *m, struct smv_pool *pool, const char *names)
{
	const char *erased = "";
	size_t size, between;
	bool any = false;

	if (is_all(m, pool, names))
		return smv_erased_word; /* "Andersson, Anna" is one person */
	while (*names) {
		const char *part = smv_copy_bytes(pool, names, size = part_size(names));
		bool all = is_all(m, pool, part);

		any = any || all;
		names += size;
		between = *names ? parting(names) : 0;
		erased = smv_printf(pool, "%s%s%.*s", erased, all ? in_its_place(pool, part) : part, (int)between,
				    names);
		names += between;
	}
	return any ? erased : NULL;
}
