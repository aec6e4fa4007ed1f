/* SPDX-License-Identifier: EUPL-1.2 */
/* Pairs of organisations that may be one, and why. */
#include "model/register/duplicates.h"
#include "base/dictionary.h"
#include "base/fnv.h"
#include "base/text.h"
#include "model/digits.h"
#include "model/register/name_forms.h"
#include "model/register/one_letter.h"
#include "samverkan/pool.h"

#include <ctype.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum {
	SHARERS = 3,     /* organisations that may share a website or number before it says nothing */
	LOOKED_BACK = 8, /* names compared with each of those that have a form in common: keeps the work n log n */
	BARE_LEAST = 6,  /* bytes of what stays of a name, or it is no name */
	PHONE_LEAST = 7, /* digits */
	DIGITS_MOST = 24,
	NAME_REASONS = SMV_ALIKE_NAME | SMV_ALIKE_ORDER | SMV_ALIKE_FORM | SMV_ALIKE_PLACE | SMV_ALIKE_LETTER,
};

/* One thing that may be shared: organisations with the same mark of the same family are looked at together. */
enum family { TIGHT, ORDERED, BARE, LETTER, GIRO, EMAIL, WEBSITE, PHONE };

struct mark {
	uint64_t hash;
	uint32_t organisation; /* its place in the list */
	uint32_t family;
};

struct entry {
	const struct smv_organisation *organisation;
	struct smv_name_forms forms;
	const char *key, *town; /* keys; town "" unknown */
};

struct pair {
	uint32_t a, b; /* places in the list, a before b */
	unsigned reasons;
};

struct work {
	struct smv_pool *pool;
	struct entry *entries;
	size_t count;
	struct smv_dictionary *places; /* the keys of all towns */
	struct mark *marks;
	size_t mark_count, mark_room;
	struct smv_dictionary *known; /* pairs, by their places */
	struct pair *pairs;           /* under their numbers in known */
	size_t pair_count, pair_room;
};

static void put_mark(struct work *w, size_t organisation, enum family family, uint64_t hash)
{
	w->marks = smv_grow(w->pool, w->marks, w->mark_count, &w->mark_room, sizeof *w->marks);
	w->marks[w->mark_count++] = (struct mark){ hash, (uint32_t)organisation, family };
}

static void put_text(struct work *w, size_t organisation, enum family family, const char *text)
{
	if (text && *text)
		put_mark(w, organisation, family, smv_fnv(text, strlen(text)));
}

static void mark_name(struct work *w, size_t at)
{
	struct entry *entry = &w->entries[at];
	const struct smv_name_forms *forms = &entry->forms;
	uint64_t *hashes;
	size_t count, i;

	put_text(w, at, TIGHT, forms->tight);
	put_text(w, at, ORDERED, forms->ordered);
	put_text(w, at, ORDERED, forms->placed);
	put_text(w, at, BARE, forms->bare);
	count = smv_one_letter_hashes(w->pool, entry->key, &hashes);
	for (i = 0; i < count; i++)
		put_mark(w, at, LETTER, hashes[i]);
}

/* Digits as they are dialled inside Sweden. */
static void mark_phone(struct work *w, size_t at, const char *phone)
{
	char digits[DIGITS_MOST + 1];
	const char *number = digits;
	size_t country = 0;

	if (!phone || !smv_digits_read(phone, digits, DIGITS_MOST))
		return;
	if (!strncmp(digits, "0046", 4))
		country = 4;
	else if (strchr(phone, '+') && !strncmp(digits, "46", 2))
		country = 2;
	if (country) {
		number += country - 1;
		digits[country - 1] = '0';
		if (number[1] == '0') /* +46 (0)8 */
			number++;
	}
	if (strlen(number) >= PHONE_LEAST)
		put_text(w, at, PHONE, number);
}

static void mark_emails(struct work *w, size_t at, const char *emails)
{
	while (emails && *emails) {
		size_t size = strcspn(emails, ";"), from = 0;
		char *one = smv_copy_bytes(w->pool, emails, size), *c, *bracket = strchr(one, '<');

		for (c = one; *c; c++)
			*c = (char)tolower((unsigned char)*c);
		if (bracket) {
			from = (size_t)(bracket - one) + 1;
			one[from + strcspn(one + from, ">")] = '\0';
		}
		put_text(w, at, EMAIL, one + from);
		emails += size;
		emails += strspn(emails, "; ");
	}
}

static void mark_website(struct work *w, size_t at, const char *website)
{
	char *site = smv_copy(w->pool, website ? website : ""), *c;
	const char *from = site, *scheme;
	size_t size;

	for (c = site; *c; c++)
		*c = (char)tolower((unsigned char)*c);
	if ((scheme = strstr(site, "://")))
		from = scheme + 3;
	if (!strncmp(from, "www.", 4))
		from += 4;
	for (size = strlen(from); size && from[size - 1] == '/'; size--)
		;
	if (memchr(from, '.', size))
		put_mark(w, at, WEBSITE, smv_fnv(from, size));
}

static void mark_giro(struct work *w, size_t at, const char *giro)
{
	char digits[DIGITS_MOST + 1];

	if (giro && smv_digits_read(giro, digits, DIGITS_MOST))
		put_text(w, at, GIRO, digits);
}

static void mark_all(struct work *w, const struct smv_organisation *list)
{
	size_t i;
	bool is_new;

	for (i = 0; i < w->count; i++) {
		struct entry *entry = &w->entries[i];

		entry->organisation = &list[i];
		entry->key = smv_text_key(w->pool, list[i].name);
		entry->town = list[i].town ? smv_text_key(w->pool, list[i].town) : "";
		if (*entry->town)
			smv_dictionary_add(w->places, entry->town, strlen(entry->town), &is_new);
	}
	for (i = 0; i < w->count; i++) {
		w->entries[i].forms = smv_name_forms_of(w->pool, list[i].name, w->places);
		mark_name(w, i);
		mark_giro(w, i, list[i].giro);
		mark_emails(w, i, list[i].email);
		mark_website(w, i, list[i].website);
		mark_phone(w, i, list[i].phone);
	}
}

static bool same_town(const struct entry *a, const struct entry *b)
{
	return !*a->town || !*b->town || !strcmp(a->town, b->town);
}

/* A section has its club's website, and a club its house's: the names must say that they could be one. */
static bool may_be_one_by_name(const struct work *w, const struct entry *a, const struct entry *b)
{
	size_t x = strlen(a->key), y = strlen(b->key), size = x < y ? x : y;

	if (!strncmp(a->key, b->key, size) && (x < y ? b : a)->key[size] == ' ')
		return false;
	return same_town(a, b) && smv_name_shares_word(a->key, b->key, w->places);
}

static int by_family_and_hash(const void *left, const void *right)
{
	const struct mark *a = left, *b = right;

	if (a->family != b->family)
		return a->family > b->family ? 1 : -1;
	if (a->hash != b->hash)
		return a->hash > b->hash ? 1 : -1;
	return (a->organisation > b->organisation) - (a->organisation < b->organisation);
}

/* One ends in a place that the other lacks, and the other is of that place or of nowhere known. */
static bool lacks_only_place(const struct entry *a, const struct entry *b)
{
	return a->forms.placed && strlen(a->forms.placed) >= BARE_LEAST && !strcmp(a->forms.placed, b->forms.ordered) &&
	       (!*b->town || !strcmp(b->town, a->forms.place) || (*a->town && !strcmp(a->town, b->town)));
}

/* What the names of two that have a form in common really share; 0 for nothing. */
static unsigned compare_names(const struct work *w, const struct entry *a, const struct entry *b)
{
	if (!strcmp(a->forms.tight, b->forms.tight))
		return SMV_ALIKE_NAME;
	if (!smv_name_kinds_agree(&a->forms, &b->forms))
		return 0;
	if (*a->forms.ordered && !strcmp(a->forms.ordered, b->forms.ordered))
		return SMV_ALIKE_ORDER;
	if (!same_town(a, b))
		return 0;
	if (strlen(a->forms.bare) >= BARE_LEAST && !strcmp(a->forms.bare, b->forms.bare) &&
	    smv_dictionary_find(w->places, a->forms.bare, strlen(a->forms.bare)) == SMV_NO_WORD)
		return SMV_ALIKE_FORM;
	if (smv_one_letter_apart(a->key, b->key))
		return SMV_ALIKE_LETTER;
	return lacks_only_place(a, b) || lacks_only_place(b, a) ? SMV_ALIKE_PLACE : 0;
}

static void add_pair(struct work *w, const struct mark *a, const struct mark *b, unsigned reasons)
{
	const uint32_t places[] = { a->organisation, b->organisation };
	bool is_new;
	size_t at;

	if (!reasons || a->organisation == b->organisation)
		return;
	at = smv_dictionary_add(w->known, places, sizeof places, &is_new);
	if (is_new) {
		w->pairs = smv_grow(w->pool, w->pairs, w->pair_count, &w->pair_room, sizeof *w->pairs);
		w->pairs[w->pair_count++] = (struct pair){ a->organisation, b->organisation, 0 };
	}
	w->pairs[at].reasons |= reasons;
}

static void pair_names(struct work *w, const struct mark *run, size_t count)
{
	size_t i, j;

	for (i = 1; i < count; i++)
		for (j = i > LOOKED_BACK ? i - LOOKED_BACK : 0; j < i; j++)
			add_pair(w, &run[j], &run[i],
				 compare_names(w, &w->entries[run[j].organisation], &w->entries[run[i].organisation]));
}

static void pair_contacts(struct work *w, const struct mark *run, size_t count, unsigned reason)
{
	size_t i, j;

	if (count > SHARERS)
		return;
	for (i = 1; i < count; i++)
		for (j = 0; j < i; j++)
			add_pair(w, &run[j], &run[i], reason);
}

static void pair_run(struct work *w, const struct mark *run, size_t count)
{
	switch ((enum family)run->family) {
	case TIGHT:
	case ORDERED:
	case BARE:
	case LETTER:
		pair_names(w, run, count);
		break;
	case GIRO:
		pair_contacts(w, run, count, SMV_ALIKE_GIRO);
		break;
	case EMAIL:
		pair_contacts(w, run, count, SMV_ALIKE_EMAIL);
		break;
	case WEBSITE:
		pair_contacts(w, run, count, SMV_ALIKE_WEBSITE);
		break;
	case PHONE:
		pair_contacts(w, run, count, SMV_ALIKE_PHONE);
		break;
	}
}

static void pair_all(struct work *w)
{
	size_t from, to;

	if (w->mark_count)
		qsort(w->marks, w->mark_count, sizeof *w->marks, by_family_and_hash);
	for (from = 0; from < w->mark_count; from = to) {
		for (to = from + 1; to < w->mark_count && w->marks[to].hash == w->marks[from].hash &&
				    w->marks[to].family == w->marks[from].family; to++)
			;
		pair_run(w, &w->marks[from], to - from);
	}
}

static size_t known_fields(const struct smv_organisation *organisation)
{
	const struct smv_field *f;
	size_t count = 0;

	for (f = smv_organisation_fields; f->kind != SMV_FIELD_END; f++)
		count += smv_field_is_set(f, organisation);
	return count;
}

/* Whether a is the one that should stay. */
static bool stays(const struct smv_organisation *a, const struct smv_organisation *b)
{
	size_t of_a = known_fields(a), of_b = known_fields(b);

	if (!a->org_number != !b->org_number)
		return a->org_number != NULL;
	return of_a == of_b ? a->id < b->id : of_a > of_b;
}

/* The strongest reason counts in full, the others by a quarter; tried on twenty registers. */
static int score_of(const struct pair *pair, const struct entry *a, const struct entry *b)
{
	static const int weights[] = { 100, 90, 75, 65, 70, 85, 60, 40, 50 };
	int most = 0, sum = 0;
	size_t i;

	for (i = 0; i < sizeof weights / sizeof *weights; i++) {
		if (!(pair->reasons & 1U << i))
			continue;
		sum += weights[i];
		most = weights[i] > most ? weights[i] : most;
	}
	sum = most + (sum - most) / 4;
	if (*a->town && *b->town)
		sum += strcmp(a->town, b->town) ? -15 : 5;
	return sum;
}

/*
 * One treasurer keeps the books of several associations, with one address and telephone, and pays from one account: two whose
 * names have nothing in common are one only when three things agree, and the account is one of them.
 */
static bool evidence_suffices(const struct work *w, const struct pair *pair, const struct entry *a, const struct entry *b)
{
	static const unsigned contacts[] = { SMV_ALIKE_GIRO, SMV_ALIKE_EMAIL, SMV_ALIKE_WEBSITE, SMV_ALIKE_PHONE };
	size_t shared = 0, i;

	if (pair->reasons & NAME_REASONS || may_be_one_by_name(w, a, b))
		return true;
	for (i = 0; i < sizeof contacts / sizeof *contacts; i++)
		shared += (pair->reasons & contacts[i]) != 0;
	return shared >= 3 && pair->reasons & SMV_ALIKE_GIRO;
}

/* Makes the pair what is shown; false when it is none after all. */
static bool finish(const struct work *w, const struct pair *pair, struct smv_duplicate *out)
{
	const struct entry *a = &w->entries[pair->a], *b = &w->entries[pair->b];
	const struct smv_organisation *x = a->organisation, *y = b->organisation;
	bool otherwise = pair->reasons & ~(unsigned)NAME_REASONS;

	*out = (struct smv_duplicate){
		.into = stays(x, y) ? x : y, .from = stays(x, y) ? y : x, .reasons = pair->reasons, .score = score_of(pair, a, b),
		.numbers_differ = x->org_number && y->org_number && strcmp(x->org_number, y->org_number) != 0,
	};
	if (!evidence_suffices(w, pair, a, b))
		return false;
	if (!out->numbers_differ)
		return true;
	out->score -= 30;
	return pair->reasons & SMV_ALIKE_NAME && otherwise;
}

static int likelier(const void *left, const void *right)
{
	const struct smv_duplicate *a = left, *b = right;

	if (a->score != b->score)
		return a->score > b->score ? -1 : 1;
	if (a->into->id != b->into->id)
		return a->into->id > b->into->id ? 1 : -1;
	return (a->from->id > b->from->id) - (a->from->id < b->from->id);
}

size_t smv_duplicates_find(struct smv_pool *pool, const struct smv_organisation *list, size_t count,
			   struct smv_duplicate **pairs)
{
	struct work w = { .pool = smv_pool_open(), .count = count };
	size_t found = 0, i;

	w.entries = smv_alloc(w.pool, (count + 1) * sizeof *w.entries);
	w.places = smv_dictionary_new(w.pool);
	w.known = smv_dictionary_new(w.pool);
	mark_all(&w, list);
	pair_all(&w);
	*pairs = smv_alloc(pool, (w.pair_count + 1) * sizeof **pairs);
	for (i = 0; i < w.pair_count; i++)
		found += finish(&w, &w.pairs[i], &(*pairs)[found]);
	qsort(*pairs, found, sizeof **pairs, likelier);
	smv_pool_close(w.pool);
	return found;
}
