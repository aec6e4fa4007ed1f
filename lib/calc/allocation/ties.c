/* SPDX-License-Identifier: EUPL-1.2 */
/* Who comes first when two are equal, and the choice of those who get the öre or units that are over. */
#include "calc/allocation/ties.h"
#include "base/sha256.h"
#include "base/text.h"
#include "samverkan/date.h"
#include "samverkan/pool.h"

#include <stdlib.h>
#include <string.h>

/* The bytes of an organisation number ("802002-4280") as one number that sorts as they do. */
__extension__ typedef unsigned __int128 packed;

struct place {
	int32_t first;               /* the day, where it comes before any lot */
	unsigned char lot[SMV_HASH]; /* all alike where no lot is drawn */
	packed org_number;
	int64_t registered;
	int32_t received;
	uint32_t claimant;
};

static packed pack(const char *text)
{
	packed bytes = 0;
	size_t i;

	if (!text)
		return ~bytes;
	for (i = 0; i < sizeof bytes; i++) {
		bytes = bytes << 8 | (unsigned char)*text;
		text += *text != '\0';
	}
	return bytes;
}

static int compare_places(const void *left, const void *right)
{
	const struct place *a = left, *b = right;
	int lot = memcmp(a->lot, b->lot, sizeof a->lot);

	if (a->first != b->first)
		return a->first < b->first ? -1 : 1;
	if (lot)
		return lot;
	if (a->received != b->received)
		return a->received < b->received ? -1 : 1;
	if (a->org_number != b->org_number)
		return a->org_number < b->org_number ? -1 : 1;
	return a->registered < b->registered ? -1 : a->registered > b->registered;
}

/* SHA-256 of round, seed and who it is: anyone can draw this lot again. */
static void draw_lot(const struct smv_reckoning *r, const char *seed, const struct smv_claimant *a, unsigned char *lot)
{
	const char *who = a->org_number ? a->org_number : smv_text_lower(r->scratch, a->name);
	struct smv_hash hash;
	const char *c;

	smv_hash_begin(&hash);
	smv_hash_feed(&hash, r->c->round, strlen(r->c->round));
	smv_hash_feed(&hash, "\n", 1);
	smv_hash_feed(&hash, seed, strlen(seed));
	smv_hash_feed(&hash, "\n", 1);
	for (c = who; *c; c++)
		if (!a->org_number || *c != '-')
			smv_hash_feed(&hash, c, 1);
	smv_hash_end(&hash, lot, SMV_HASH);
}

/* Under `by received` the day comes before any lot. */
static bool by_received(const struct smv_reckoning *r)
{
	size_t fit = smv_rules_only_in(r->rules, SMV_FIT, r->part);

	return fit != SMV_NO_RULE && r->rules->statements[fit].fit == SMV_FIT_RECEIVED;
}

static struct place place_of(const struct smv_reckoning *r, uint32_t claimant)
{
	const struct smv_claimant *a = &r->c->claimants[claimant];
	size_t lot = smv_rules_only(r->rules, SMV_TIES_BY_LOT);
	struct place place = {
		.org_number = pack(a->org_number),
		.registered = a->registered,
		.received = a->received == SMV_NO_DATE ? INT32_MAX : a->received,
		.claimant = claimant,
	};

	if (by_received(r))
		place.first = place.received;
	if (lot != SMV_NO_RULE)
		draw_lot(r, r->rules->statements[lot].text, a, place.lot);
	return place;
}

/* Turns that are alike in size and claim, by the order of ties. */
static void settle(const struct smv_reckoning *r, struct smv_turn *turns, size_t count)
{
	struct smv_mark mark = smv_mark(r->scratch);
	struct place *places = smv_alloc(r->scratch, count * sizeof *places);
	size_t i;

	for (i = 0; i < count; i++)
		places[i] = place_of(r, turns[i].claimant);
	qsort(places, count, sizeof *places, compare_places);
	for (i = 0; i < count; i++)
		turns[i].claimant = places[i].claimant;
	smv_reset(r->scratch, mark);
}

enum smv_parted smv_parted_by(const struct smv_reckoning *r, size_t one, size_t other)
{
	struct place a = place_of(r, (uint32_t)one), b = place_of(r, (uint32_t)other);

	if (memcmp(a.lot, b.lot, sizeof a.lot))
		return SMV_PARTED_LOT;
	if (a.received != b.received)
		return SMV_PARTED_RECEIVED;
	return a.org_number != b.org_number ? SMV_PARTED_ORG_NUMBER : SMV_PARTED_REGISTERED;
}

void smv_contest_add(struct smv_reckoning *r, const struct smv_turn *turns, size_t count)
{
	struct smv_contest *contest = &r->contest;
	size_t i;

	for (i = 0; i < count; i++) {
		contest->claimants = smv_grow(r->pool, contest->claimants, contest->count, &contest->room,
					      sizeof *contest->claimants);
		contest->claimants[contest->count++] = turns[i].claimant;
	}
}

/* 0 for a tie. */
static int compare_turns(const void *left, const void *right)
{
	const struct smv_turn *a = left, *b = right;

	if (a->size != b->size)
		return a->size > b->size ? -1 : 1;
	return a->claim > b->claim ? -1 : a->claim < b->claim;
}

void smv_turns_sort(const struct smv_reckoning *r, struct smv_turn *turns, size_t count)
{
	size_t from, to;

	qsort(turns, count, sizeof *turns, compare_turns);
	for (from = 0; from < count; from = to) {
		to = from + 1;
		while (to < count && !compare_turns(&turns[from], &turns[to]))
			to++;
		if (to - from > 1)
			settle(r, turns + from, to - from);
	}
}

static void swap(struct smv_turn *a, struct smv_turn *b)
{
	struct smv_turn kept = *a;

	*a = *b;
	*b = kept;
}

/* The middle one of the first, the middle and the last, so that turns that come sorted are no worst case. */
static struct smv_turn pivot_of(const struct smv_turn *turns, size_t count)
{
	const struct smv_turn *a = turns, *b = turns + count / 2, *c = turns + count - 1;

	if (compare_turns(a, b) > 0) {
		const struct smv_turn *kept = a;

		a = b;
		b = kept;
	}
	if (compare_turns(b, c) <= 0)
		return *b;
	return compare_turns(a, c) > 0 ? *a : *c;
}

/* Parts them into those before a pivot, those alike (from *alike to *after), and those after it. */
static void part(struct smv_turn *turns, size_t count, size_t *alike, size_t *after)
{
	struct smv_turn pivot = pivot_of(turns, count);
	size_t at = 0;

	*alike = 0;
	*after = count;
	while (at < *after) {
		int order = compare_turns(&turns[at], &pivot);

		if (order < 0)
			swap(&turns[at++], &turns[(*alike)++]);
		else if (order > 0)
			swap(&turns[at], &turns[--*after]);
		else
			at++;
	}
}

/*
 * Selection by parting: only those alike at the very boundary need the order of ties.  When it gets nowhere near after
 * many parts, sorting the rest keeps the time within n log n.
 */
void smv_turns_choose(struct smv_reckoning *r, struct smv_turn *turns, size_t count, size_t wanted)
{
	int patience = 64;

	while (wanted > 0 && wanted < count) {
		size_t alike, after;

		if (!patience--) {
			smv_turns_sort(r, turns, count);
			smv_contest_add(r, turns, count);
			return;
		}
		part(turns, count, &alike, &after);
		if (wanted < alike) {
			count = alike;
		} else if (wanted > after) {
			turns += after;
			count -= after;
			wanted -= after;
		} else {
			if (wanted > alike && wanted < after) {
				settle(r, turns + alike, after - alike);
				smv_contest_add(r, turns + alike, after - alike);
			}
			return;
		}
	}
}
