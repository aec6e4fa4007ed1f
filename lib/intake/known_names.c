/* SPDX-License-Identifier: EUPL-1.2 */
/* Names and numbers that the register may have, as a set of hashes. */
#include "intake/known_names.h"
#include "base/fnv.h"
#include "base/memory.h"
#include "base/text.h"
#include "samverkan/fail.h"
#include "store/register/organisation.h"

#include <stdlib.h>
#include <string.h>

/* So many rows are asked of the register itself, before all its names are read. */
enum { ASKED_FIRST = 256, FIRST_SLOTS = 1024 };

struct smv_known_names {
	struct smv_store *store;
	size_t asked;
	bool loaded;
	uint32_t *slots; /* a hash at its low bits or soon after; 0 is free; at most three in four are taken */
	size_t slot_count, count;
};

struct smv_known_names *smv_known_names_open(struct smv_store *store)
{
	struct smv_known_names *names = smv_or_die(calloc(1, sizeof *names));

	names->store = store;
	names->slot_count = FIRST_SLOTS;
	names->slots = smv_or_die(calloc(FIRST_SLOTS, sizeof *names->slots));
	return names;
}

void smv_known_names_close(struct smv_known_names *names)
{
	if (!names)
		return;
	free(names->slots);
	free(names);
}

/* Folded to 32 bits, and never 0. */
static uint32_t hash_of(const char *text)
{
	uint64_t hash = smv_fnv(text, strlen(text));

	hash ^= hash >> 32;
	return (uint32_t)hash ? (uint32_t)hash : 1;
}

static uint32_t *slot_of(uint32_t *slots, size_t slot_count, uint32_t hash)
{
	size_t mask = slot_count - 1, at = hash & mask;

	while (slots[at] && slots[at] != hash)
		at = (at + 1) & mask;
	return &slots[at];
}

static void double_slots(struct smv_known_names *names)
{
	size_t count = names->slot_count * 2, i;
	uint32_t *slots = smv_or_die(calloc(count, sizeof *slots));

	for (i = 0; i < names->slot_count; i++)
		if (names->slots[i])
			*slot_of(slots, count, names->slots[i]) = names->slots[i];
	free(names->slots);
	names->slots = slots;
	names->slot_count = count;
}

static void add(struct smv_known_names *names, const char *text)
{
	uint32_t hash, *slot;

	if (!text || !*text)
		return;
	hash = hash_of(text);
	slot = slot_of(names->slots, names->slot_count, hash);
	names->count += !*slot;
	*slot = hash;
	if (names->count * 4 > names->slot_count * 3)
		double_slots(names);
}

static bool may_have(const struct smv_known_names *names, const char *text)
{
	return text && *text && *slot_of(names->slots, names->slot_count, hash_of(text));
}

static int load_one(void *to, const char *name_key, const char *org_number)
{
	add(to, name_key);
	add(to, org_number);
	return SMV_OK;
}

int smv_known_names_find(struct smv_known_names *names, struct smv_pool *pool, const char *name, const char *org_number,
			 enum smv_match *match, int64_t *id)
{
	struct smv_directory *directory;
	int rc;

	*match = SMV_MATCH_NONE;
	if (!names->loaded && ++names->asked > ASKED_FIRST) {
		if ((rc = smv_organisation_each_name(names->store, load_one, names)))
			return rc;
		names->loaded = true;
	}
	if (names->loaded && !may_have(names, org_number) && !may_have(names, smv_text_key(pool, name)))
		return SMV_OK;
	if ((rc = smv_organisation_namesakes(names->store, pool, name, org_number, &directory)))
		return rc;
	*match = smv_directory_find(directory, name, org_number, id);
	return SMV_OK;
}

void smv_known_names_add(struct smv_known_names *names, struct smv_pool *pool, const char *name, const char *org_number)
{
	if (!names->loaded)
		return; /* they are read with the others */
	add(names, smv_text_key(pool, name));
	add(names, org_number);
}
