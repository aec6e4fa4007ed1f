/* SPDX-License-Identifier: EUPL-1.2 */
/* Which organisation a name or number means. */
#include "model/register/match.h"
#include "base/dictionary.h"
#include "base/text.h"
#include "model/register/name_forms.h"
#include "model/register/similarity.h"
#include "samverkan/pool.h"

#include <stdlib.h>
#include <string.h>

/* Below this, two names have no more in common than chance and the town's name give them: tried on twenty registers. */
enum { LEAST_SCORE = 300 };

struct organisation {
	int64_t id;
	const char *name, *name_key; /* its own; an alias until that is known */
	const char *org_number;      /* NULL */
	bool named;                  /* name is its own */
};

/* A further name of an organisation. */
struct other {
	const char *key;
	size_t organisation;
};

/* Names and numbers point out organisations, mostly one each: a list from the newest to the oldest. */
struct pointer {
	size_t organisation;
	const struct pointer *next;
};

/* Pointers by a text. */
struct lookup {
	struct smv_dictionary *words;
	const struct pointer **pointers; /* under the numbers of words */
	size_t room;
};

struct smv_directory {
	struct smv_pool *pool;
	struct organisation *organisations;
	size_t count, room;
	struct smv_dictionary *ids; /* an organisation's place is its id's number */
	struct lookup numbers, names;
	struct other *others; /* the names beside those that organisations have of their own */
	size_t other_count, other_room;
	struct smv_likeness *likeness; /* of all names; made when it is first asked for, since most commands never do */
	size_t *owners;                /* of the names in likeness */
};

struct smv_directory *smv_directory_new(struct smv_pool *pool)
{
	struct smv_directory *directory = smv_alloc(pool, sizeof *directory);

	directory->pool = pool;
	directory->ids = smv_dictionary_new(pool);
	directory->numbers.words = smv_dictionary_new(pool);
	directory->names.words = smv_dictionary_new(pool);
	return directory;
}

static void point(struct smv_pool *pool, struct lookup *lookup, const char *text, size_t organisation)
{
	struct pointer *pointer;
	bool is_new;
	size_t at = smv_dictionary_add(lookup->words, text, strlen(text), &is_new);

	if (is_new) {
		lookup->pointers = smv_grow(pool, lookup->pointers, at, &lookup->room, sizeof *lookup->pointers);
		lookup->pointers[at] = NULL;
	}
	pointer = smv_alloc(pool, sizeof *pointer);
	*pointer = (struct pointer){ organisation, lookup->pointers[at] };
	lookup->pointers[at] = pointer;
}

static const struct pointer *pointers_at(const struct lookup *lookup, const char *text)
{
	size_t at = smv_dictionary_find(lookup->words, text, strlen(text));

	return at == SMV_NO_WORD ? NULL : lookup->pointers[at];
}

static void add_other(struct smv_directory *directory, const char *key, size_t organisation)
{
	directory->others = smv_grow(directory->pool, directory->others, directory->other_count, &directory->other_room,
				     sizeof *directory->others);
	directory->others[directory->other_count++] = (struct other){ key, organisation };
}

void smv_directory_add(struct smv_directory *directory, int64_t id, const char *name, const char *name_key,
		       const char *org_number, bool alias)
{
	struct smv_pool *pool = directory->pool;
	struct organisation *organisation;
	bool is_new;
	size_t at = smv_dictionary_add(directory->ids, &id, sizeof id, &is_new);
	const char *key = name_key ? smv_copy(pool, name_key) : smv_text_key(pool, name);

	if (is_new) {
		directory->organisations = smv_grow(pool, directory->organisations, directory->count, &directory->room,
						    sizeof *directory->organisations);
		directory->organisations[directory->count++] = (struct organisation){ .id = id };
	}
	organisation = &directory->organisations[at];
	if (is_new || (!alias && !organisation->named)) {
		if (!is_new)
			add_other(directory, organisation->name_key, at);
		organisation->name = smv_copy(pool, name);
		organisation->name_key = key;
		organisation->named = !alias;
	} else {
		add_other(directory, key, at);
	}
	if (org_number) {
		organisation->org_number = smv_copy(pool, org_number);
		point(pool, &directory->numbers, org_number, at);
	}
	if (*key) /* nothing but punctuation can be shown, not looked up */
		point(pool, &directory->names, key, at);
	directory->likeness = NULL;
}

/* The one organisation that the pointers agree on, those with another number than the given one left out. */
static enum smv_match agree(const struct smv_directory *directory, const struct pointer *pointer,
			    const char *org_number, int64_t *id)
{
	const struct organisation *found = NULL;

	for (; pointer; pointer = pointer->next) {
		const struct organisation *organisation = &directory->organisations[pointer->organisation];

		if (org_number && organisation->org_number && strcmp(organisation->org_number, org_number) != 0)
			continue;
		if (found && found != organisation)
			return SMV_MATCH_SEVERAL;
		found = organisation;
	}
	if (!found)
		return SMV_MATCH_NONE;
	*id = found->id;
	return SMV_MATCH_ONE;
}

/* What goes by the name: an import asks for every row, and a pool of its own for each would be dear. */
static const struct pointer *pointers_of_name(const struct smv_directory *directory, const char *name)
{
	struct smv_mark before = smv_mark(directory->pool);
	const struct pointer *pointers = pointers_at(&directory->names, smv_text_key(directory->pool, name));

	smv_reset(directory->pool, before);
	return pointers;
}

/* Whether one of the pointers is the organisation's; so too when there are none, for they say nothing else. */
static bool allow(const struct smv_directory *directory, const struct pointer *pointer, int64_t id)
{
	bool none = !pointer;

	while (pointer && directory->organisations[pointer->organisation].id != id)
		pointer = pointer->next;
	return none || pointer;
}

enum smv_match smv_directory_find(const struct smv_directory *directory, const char *name, const char *org_number,
				  int64_t *id)
{
	enum smv_match match = SMV_MATCH_NONE;
	const struct pointer *named = name ? pointers_of_name(directory, name) : NULL;

	if (org_number && *org_number)
		match = agree(directory, pointers_at(&directory->numbers, org_number), org_number, id);
	else
		org_number = NULL;
	if (match == SMV_MATCH_ONE && !allow(directory, named, *id))
		return SMV_MATCH_CONTRADICTORY;
	return match != SMV_MATCH_NONE ? match : agree(directory, named, org_number, id);
}

bool smv_directory_goes_by(const struct smv_directory *directory, int64_t id, const char *text)
{
	const struct pointer *named = pointers_of_name(directory, text);

	return named && allow(directory, named, id);
}

/* A name that is like the text, with whose it is. */
struct hit {
	const struct organisation *organisation;
	int score;
};

static int nearer(const void *left, const void *right)
{
	const struct hit *a = left, *b = right;
	int order;

	if (a->score != b->score)
		return a->score > b->score ? -1 : 1;
	order = strcmp(a->organisation->name_key, b->organisation->name_key);
	if (order)
		return order;
	return (a->organisation->id > b->organisation->id) - (a->organisation->id < b->organisation->id);
}

static bool stands(const struct smv_candidate *out, size_t count, int64_t id)
{
	size_t i;

	for (i = 0; i < count; i++)
		if (out[i].id == id)
			return true;
	return false;
}

static void add_alike(struct smv_directory *directory, const char *key, size_t organisation, size_t *count)
{
	if (!*key)
		return;
	directory->owners[(*count)++] = organisation;
	smv_likeness_add(directory->likeness, smv_name_gist(directory->pool, key));
}

static void make_likeness(struct smv_directory *directory)
{
	size_t count = 0, i;

	directory->likeness = smv_likeness_new(directory->pool);
	directory->owners = smv_alloc(directory->pool, (directory->count + directory->other_count + 1) * sizeof *directory->owners);
	for (i = 0; i < directory->count; i++)
		add_alike(directory, directory->organisations[i].name_key, i, &count);
	for (i = 0; i < directory->other_count; i++)
		add_alike(directory, directory->others[i].key, directory->others[i].organisation, &count);
}

size_t smv_directory_candidates(struct smv_directory *directory, struct smv_pool *pool, const char *text,
				struct smv_candidate *out, size_t most)
{
	struct smv_pool *scratch = smv_pool_open();
	const struct smv_alike *alike;
	const char *key = smv_name_gist(scratch, smv_text_key(scratch, text));
	size_t found, count = 0, i;
	struct hit *hits;

	if (!directory->likeness)
		make_likeness(directory);
	found = smv_likeness_find(directory->likeness, scratch, key, LEAST_SCORE, &alike);
	hits = smv_alloc(scratch, (found + 1) * sizeof *hits);
	for (i = 0; i < found; i++)
		hits[i] = (struct hit){ &directory->organisations[directory->owners[alike[i].name]], alike[i].score };
	qsort(hits, found, sizeof *hits, nearer);
	for (i = 0; i < found && count < most; i++)
		if (!stands(out, count, hits[i].organisation->id))
			out[count++] = (struct smv_candidate){
				.id = hits[i].organisation->id,
				.name = smv_copy(pool, hits[i].organisation->name),
				.score = hits[i].score,
			};
	smv_pool_close(scratch);
	return count;
}

const char *smv_directory_name(const struct smv_directory *directory, int64_t id)
{
	size_t at = smv_dictionary_find(directory->ids, &id, sizeof id);

	return at == SMV_NO_WORD ? NULL : directory->organisations[at].name;
}

const char *smv_directory_number(const struct smv_directory *directory, int64_t id)
{
	size_t at = smv_dictionary_find(directory->ids, &id, sizeof id);

	return at == SMV_NO_WORD ? NULL : directory->organisations[at].org_number;
}
