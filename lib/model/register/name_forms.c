/* SPDX-License-Identifier: EUPL-1.2 */
/* What stays of a name without what associations add to it. */
#include "model/register/name_forms.h"
#include "base/dictionary.h"
#include "base/text.h"
#include "samverkan/pool.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>

enum { WORD_LEAST = 4, SHORT_FORM = 4 }; /* letters of the longest: IBK, BoIS */

/* Words that many put into a name or leave out as they like. */
static const char *const empty[] = {
	"förening", "föreningen", "ideell", "ideella", "klubb", "klubben", "i", "på", "av", "för", "och", "the", "of", "ek",
	"lokalförening", "lokalföreningen", "avdelning", "avdelningen", "avd",
};

/* What a compound for a kind of association ends in, with the letter that its short form ends in: idrottsförening is IF. */
static const struct ending {
	const char *text;
	char letter;
} endings[] = {
	{ "föreningen", 'f' }, { "förening", 'f' }, { "klubben", 'k' }, { "klubb", 'k' }, { "sällskapet", 's' }, { "sällskap", 's' },
};

static bool is_empty_word(const char *word)
{
	size_t i;

	for (i = 0; i < sizeof empty / sizeof *empty; i++)
		if (!strcmp(empty[i], word))
			return true;
	return false;
}

/* The ending that makes the word a compound of a kind; NULL when there is none. */
static const struct ending *ending_of(const char *word)
{
	size_t length = strlen(word), i;

	for (i = 0; i < sizeof endings / sizeof *endings; i++) {
		size_t size = strlen(endings[i].text);

		if (length > size + 1 && !strcmp(word + length - size, endings[i].text))
			return &endings[i];
	}
	return NULL;
}

/* IF, IK, BK, GIF, IBK: two to four letters, a consonant last that stands for förening, klubb or sällskap. */
static bool is_short_form(const char *word)
{
	static const char *const forms[] = {
		"if", "ik", "bk", "ff", "fk", "sk", "gif", "aik", "ibk", "is", "bis", "bois", "hc", "hk", "hf", "rk", "gk", "tk", "kk",
		"ok", "ss", "bf", "bs", "fc", "sf", "kf", "mk", "pk", "vf", "bsk", "skf", "btk", "bgk", "bbk",
	};
	size_t i;

	for (i = 0; strlen(word) <= SHORT_FORM && i < sizeof forms / sizeof *forms; i++)
		if (!strcmp(forms[i], word))
			return true;
	return false;
}

static bool stands_for(const char *form, const char *word)
{
	const struct ending *ending = ending_of(word);

	return is_short_form(form) && ending && form[0] == word[0] && form[strlen(form) - 1] == ending->letter;
}

static int alphabetical(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static const char *join(struct smv_pool *pool, const char **words, size_t count)
{
	size_t size = 1, i;
	char *joined, *end;

	for (i = 0; i < count; i++)
		size += strlen(words[i]);
	joined = end = smv_alloc(pool, size);
	for (i = 0; i < count; i++)
		end = stpcpy(end, words[i]);
	return joined;
}

static const char *join_ordered(struct smv_pool *pool, const char **words, size_t count)
{
	qsort(words, count, sizeof *words, alphabetical);
	return join(pool, words, count);
}

/* How many words there are before a place at the end, count when there is none. */
static size_t before_place(const char **words, size_t count, const struct smv_dictionary *places)
{
	if (count >= 3 && !strcmp(words[count - 2], "i"))
		return count - 2;
	if (count >= 4 && !strcmp(words[count - 3], "i"))
		return count - 3;
	if (count >= 2 && smv_dictionary_find(places, words[count - 1], strlen(words[count - 1])) != SMV_NO_WORD)
		return count - 1;
	return count;
}

/* The word without -förening or -klubb; "" when it says nothing but the kind. */
static const char *stem(struct smv_pool *pool, const char *word)
{
	const struct ending *ending = ending_of(word);

	if (is_short_form(word))
		return "";
	return ending ? smv_copy_bytes(pool, word, strlen(word) - strlen(ending->text)) : word;
}

/* Whether a word of one letter comes first: I.K. is IK. */
static bool begins_with_letter(const char *words)
{
	return words && *words && (words[1] == ' ' || !words[1]);
}

const char *smv_name_gist(struct smv_pool *pool, const char *key)
{
	char *words = smv_copy(pool, key), *gist = smv_alloc(pool, strlen(key) + 1), *end = gist, *rest = NULL, *word;
	bool after_letter = false;

	for (word = strtok_r(words, " ", &rest); word; word = strtok_r(NULL, " ", &rest)) {
		const struct ending *ending = ending_of(word);
		bool letter = !word[1], initial = letter && (after_letter || begins_with_letter(rest));

		if (is_empty_word(word) && !initial)
			continue;
		if (ending)
			word[strlen(word) - strlen(ending->text)] = '\0';
		if (end > gist && !(initial && after_letter))
			*end++ = ' ';
		end = stpcpy(end, word);
		after_letter = letter;
	}
	return *gist ? gist : key;
}

/* Idrottsklubb as IK: what the word and its short form have in common. */
static const char *shortened(struct smv_pool *pool, const char *word)
{
	const struct ending *ending = ending_of(word);

	return ending ? smv_printf(pool, "%c%c", word[0], ending->letter) : word;
}

struct smv_name_forms smv_name_forms_of(struct smv_pool *pool, const char *name, const struct smv_dictionary *places)
{
	char *key = smv_copy(pool, smv_text_key(pool, name)), *rest = NULL, *word;
	size_t room = strlen(key) / 2 + 2, count = 0, kept = 0, kind = 0, end, i;
	const char **words = smv_alloc(pool, room * sizeof *words), **some = smv_alloc(pool, room * sizeof *some);
	const char **kinds = smv_alloc(pool, room * sizeof *kinds);
	struct smv_name_forms forms = { .kinds = kinds };

	for (word = strtok_r(key, " ", &rest); word; word = strtok_r(NULL, " ", &rest)) {
		words[count++] = word;
		if (is_short_form(word) || ending_of(word))
			kinds[kind++] = word;
	}
	forms.tight = join(pool, words, count);
	for (i = 0; i < count; i++)
		if (!is_empty_word(words[i]))
			some[kept++] = shortened(pool, words[i]);
	forms.ordered = join_ordered(pool, some, kept);
	for (i = kept = 0; i < count; i++)
		if (!is_empty_word(words[i]))
			some[kept++] = stem(pool, words[i]);
	forms.bare = join_ordered(pool, some, kept);
	if ((end = before_place(words, count, places)) < count) {
		for (i = kept = 0; i < end; i++)
			if (!is_empty_word(words[i]))
				some[kept++] = shortened(pool, words[i]);
		forms.placed = kept ? join_ordered(pool, some, kept) : NULL;
		end += !strcmp(words[end], "i");
		forms.place = join(pool, words + end, count - end);
	}
	return forms;
}

static bool has_kind(const struct smv_name_forms *forms, const char *kind)
{
	const char *const *k;

	for (k = forms->kinds; *k; k++)
		if (!strcmp(*k, kind) || stands_for(*k, kind) || stands_for(kind, *k))
			return true;
	return false;
}

static bool agree_with(const struct smv_name_forms *a, const struct smv_name_forms *b)
{
	const char *const *k;

	for (k = a->kinds; *k; k++)
		if (!has_kind(b, *k))
			return false;
	return true;
}

bool smv_name_shares_word(const char *a, const char *b, const struct smv_dictionary *places)
{
	size_t size;

	for (; *a; a += size, a += *a == ' ') {
		const char *found = b;

		size = strcspn(a, " ");
		if (size < WORD_LEAST || smv_dictionary_find(places, a, size) != SMV_NO_WORD)
			continue;
		while (strncmp(found, a, size) != 0 || (found[size] && found[size] != ' '))
			if (!(found = strchr(found, ' ')) || !*++found)
				break;
		if (found && *found)
			return true;
	}
	return false;
}

bool smv_name_kinds_agree(const struct smv_name_forms *a, const struct smv_name_forms *b)
{
	return !*a->kinds || !*b->kinds || (agree_with(a, b) && agree_with(b, a));
}
