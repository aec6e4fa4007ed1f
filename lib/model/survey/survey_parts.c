/* SPDX-License-Identifier: EUPL-1.2 */
/* Several answers in one cell: which marks part them, and which parts are one option. */
#include "model/survey/survey_parts.h"
#include "base/dictionary.h"
#include "model/survey/survey_words.h"
#include "samverkan/pool.h"

#include <ctype.h>
#include <stdint.h>
#include <string.h>

enum { MOST_CHOICES = 60, LONG_OPTION = 240, FEW = 20 };

/* What is known of a part. */
struct part {
	const char *text;
	size_t times;
	size_t first; /* how often it begins a cell */
	bool small;   /* begins with a small letter */
};

/* Two parts that follow each other. */
struct pair {
	size_t left, right, times;
	bool one; /* they are one option */
};

struct option {
	const char *label;
	size_t times;
};

struct analysis {
	struct smv_pool *pool;
	const struct smv_profile_list *values;
	const char *mark;
	struct smv_dictionary *words, *joints; /* number the parts and the pairs */
	struct part *parts;
	struct pair *pairs;
	size_t part_room, pair_room;
	size_t cells, ended; /* that have the mark; that end with it */
	bool capitals;       /* cells begin with a capital letter */
	/* when parts are joined to options */
	struct smv_dictionary *labels; /* number the options */
	struct option *options;
	size_t option_room;
	size_t ticks, together; /* ticks in all; cells with more than one option */
	size_t least, most;     /* options in a cell */
};

/* The comma of "$25,000" parts nothing. */
static bool is_within_number(const char *start, const char *at)
{
	return *at == ',' && at > start && isdigit((unsigned char)at[-1]) && isdigit((unsigned char)at[1]);
}

/* Where the mark stands next outside parentheses that are closed; the text's end when it does not. */
static const char *find_mark(const char *text, const char *mark)
{
	const char *start = text;
	size_t depth = 0;

	for (; *text; text++) {
		if (!depth && !strncmp(text, mark, strlen(mark)) && !is_within_number(start, text))
			break;
		if (*text == '(' && strchr(text, ')'))
			depth++;
		else if (*text == ')' && depth)
			depth--;
	}
	return text;
}

/* A part where it stands in its cell, without the spaces around it. */
struct span {
	const char *from, *to;
};

static const char *next_part(struct smv_pool *pool, const char **at, const char *mark, struct span *span)
{
	while (**at) {
		const char *end = find_mark(*at, mark), *from = *at, *to = end;

		*at = *end ? end + strlen(mark) : end;
		while (from < to && isspace((unsigned char)*from))
			from++;
		while (to > from && isspace((unsigned char)to[-1]))
			to--;
		*span = (struct span){ from, to };
		if (to > from)
			return smv_copy_bytes(pool, from, (size_t)(to - from));
	}
	return NULL;
}

static bool begins_small(const char *text)
{
	return islower((unsigned char)*text) || ((unsigned char)*text == 0xC3 && (unsigned char)text[1] >= 0xA0);
}

static size_t know_part(struct analysis *a, const char *text)
{
	bool is_new;
	size_t at = smv_dictionary_add(a->words, text, strlen(text), &is_new);

	if (is_new) {
		a->parts = smv_grow(a->pool, a->parts, at, &a->part_room, sizeof *a->parts);
		a->parts[at] = (struct part){ .text = text, .small = begins_small(text) };
	}
	return at;
}

static size_t know_pair(struct analysis *a, size_t left, size_t right)
{
	const size_t key[2] = { left, right };
	bool is_new;
	size_t at = smv_dictionary_add(a->joints, key, sizeof key, &is_new);

	if (is_new) {
		a->pairs = smv_grow(a->pool, a->pairs, at, &a->pair_room, sizeof *a->pairs);
		a->pairs[at] = (struct pair){ left, right, 0, false };
	}
	return at;
}

static void count_parts(struct analysis *a)
{
	size_t i;

	for (i = 0; i < a->values->count; i++) {
		const char *at = a->values->texts[i], *text;
		size_t times = a->values->times[i], before = SMV_NO_WORD, length = strlen(at);
		struct span span;

		if (*find_mark(at, a->mark)) {
			a->cells += times;
			a->ended += at[length - 1] == a->mark[0] ? times : 0;
		}
		while ((text = next_part(a->pool, &at, a->mark, &span))) {
			size_t part = know_part(a, text), pair;

			a->parts[part].times += times;
			if (before == SMV_NO_WORD) {
				a->parts[part].first += times;
			} else {
				pair = know_pair(a, before, part);
				a->pairs[pair].times += times;
			}
			before = part;
		}
	}
}

/*
 * Which pairs are one option.  A tool writes the ticks in the order of its form, so a part that never stands without the one
 * before it belongs to it; where all cells begin with a capital, so does one with a small letter that never begins a cell.
 */
static void join_pairs(struct analysis *a)
{
	size_t pairs = smv_dictionary_count(a->joints), i;

	for (i = 0; i < pairs; i++) {
		struct pair *p = &a->pairs[i];
		const struct part *left = &a->parts[p->left], *right = &a->parts[p->right];
		bool inseparable = left->times == right->times && left->times == p->times;

		p->one = (a->capitals && right->small && !right->first) || (inseparable && p->times >= (right->small ? 2 : 3));
	}
}

static void tick(struct analysis *a, const char *label, size_t times)
{
	bool is_new;
	size_t at = smv_dictionary_add(a->labels, label, strlen(label), &is_new);

	if (is_new) {
		a->options = smv_grow(a->pool, a->options, at, &a->option_room, sizeof *a->options);
		a->options[at] = (struct option){ label, 0 };
	}
	a->options[at].times += times;
	a->ticks += times;
}

/* Goes through a cell's options; each is told to the caller by its label. */
static void take_options(struct analysis *a, const char *at, size_t times)
{
	const char *label = NULL, *text, *start = at;
	size_t before = SMV_NO_WORD, options = 0;
	struct span span;

	while ((text = next_part(a->pool, &at, a->mark, &span))) {
		size_t part = know_part(a, text);

		if (label && a->pairs[know_pair(a, before, part)].one) {
			label = smv_copy_bytes(a->pool, start, (size_t)(span.to - start)); /* as it stands in the cell */
		} else {
			if (label)
				tick(a, label, times);
			label = text;
			start = span.from;
			options++;
		}
		before = part;
	}
	if (label)
		tick(a, label, times);
	a->together += options > 1 ? times : 0;
	a->least = options && options < a->least ? options : a->least;
	a->most = options > a->most ? options : a->most;
}

static void analyse(struct analysis *a)
{
	bool commas = a->mark[0] == ',';
	size_t i;

	a->words = smv_dictionary_new(a->pool);
	a->joints = smv_dictionary_new(a->pool);
	a->labels = smv_dictionary_new(a->pool);
	a->least = SIZE_MAX;
	count_parts(a);
	if (!a->cells)
		return;
	a->capitals = true;
	for (i = 0; i < smv_dictionary_count(a->words); i++)
		a->capitals = a->capitals && !(a->parts[i].small && a->parts[i].first > 1);
	if (commas)
		join_pairs(a);
	for (i = 0; i < a->values->count; i++)
		take_options(a, a->values->texts[i], a->values->times[i]);
}

/* Whether what was ticked once may be an option all the same: it is as short as those and begins as they do. */
static bool is_like_option(const struct analysis *a, const struct option *o, size_t longest)
{
	return o->times == 1 && strlen(o->label) <= longest && !strpbrk(o->label, ".!?") &&
	       !(a->capitals && begins_small(o->label));
}

/*
 * What is ticked again is an option.  What is ticked once may be one where few have answered, or where hardly anything else
 * is like it; else it is in somebody's own words.
 */
static void choose_options(struct analysis *a, size_t filled, struct smv_parts *parts)
{
	size_t count = smv_dictionary_count(a->labels), again = 0, alike = 0, longest = 0, i;
	const char *text;

	for (i = 0; i < count; i++)
		if (a->options[i].times > 1) {
			longest = strlen(a->options[i].label) > longest ? strlen(a->options[i].label) : longest;
			again++;
		}
	for (i = 0; i < count; i++)
		alike += is_like_option(a, &a->options[i], longest);
	*parts = (struct smv_parts){ .options = smv_alloc(a->pool, (count + 1) * sizeof *parts->options) };
	parts->own_words = a->values->many; /* what is not listed is not known */
	for (i = 0; i < count; i++) {
		const struct option *o = &a->options[i];

		if (strlen(o->label) <= LONG_OPTION &&
		    (o->times > 1 || (filled < FEW && !(a->capitals && begins_small(o->label))) || (alike * 8 <= again && is_like_option(a, o, longest)) ||
		     smv_answer_is_other(a->pool, o->label, &text)))
			parts->options[parts->count++] = o->label;
		else
			parts->own_words = true;
	}
}

/* The share of all ticks that fall on options which repeat, in hundredths. */
static size_t repeated(const struct analysis *a, size_t *options)
{
	size_t count = smv_dictionary_count(a->labels), ticks = 0, i;
	const char *text;

	for (i = *options = 0; i < count; i++)
		if (a->options[i].times > 1 || smv_answer_is_other(a->pool, a->options[i].label, &text)) {
			ticks += a->options[i].times;
			++*options;
		}
	return a->ticks ? ticks * 100 / a->ticks : 0;
}

static bool are_several(const struct analysis *a)
{
	size_t options, share = repeated(a, &options);

	if (!a->cells || options > MOST_CHOICES)
		return false;
	/* Microsoft Forms ends each cell with the mark, also those with one answer. */
	if (a->mark[0] == ';' && a->ended * 10 >= a->cells * 8)
		return true;
	if (!a->together || options < 2 || share < (a->mark[0] == ';' ? 60 : a->mark[1] || a->mark[0] != ',' ? 70 : 90))
		return false;
	/* "Malmö, Sverige" has two parts in every cell. */
	return a->least < a->most || a->values->count > options;
}

static const char *const marks[] = { ";", "\n", ", ", "," };
enum { MARKS = sizeof marks / sizeof *marks };

bool smv_parts_find(struct smv_pool *pool, const struct smv_profile_column *c, struct smv_parts *parts)
{
	size_t i;

	for (i = 0; i < MARKS; i++) {
		struct analysis a = { .pool = pool, .values = &c->values, .mark = marks[i] };

		analyse(&a);
		if (are_several(&a)) {
			choose_options(&a, c->filled, parts);
			return true;
		}
	}
	return false;
}

bool smv_parts_force(struct smv_pool *pool, const struct smv_profile_column *c, struct smv_parts *parts)
{
	size_t i;

	for (i = 0; i < MARKS; i++) {
		struct analysis a = { .pool = pool, .values = &c->values, .mark = marks[i] };

		analyse(&a);
		if (a.cells && (a.together || a.ended == a.cells)) {
			choose_options(&a, c->filled, parts);
			return true;
		}
	}
	return false;
}

void smv_parts_whole(struct smv_pool *pool, const struct smv_profile_column *c, struct smv_parts *parts)
{
	struct analysis a = { .pool = pool, .values = &c->values, .mark = "", .labels = smv_dictionary_new(pool) };
	size_t i;

	a.capitals = true;
	for (i = 0; i < c->values.count; i++)
		tick(&a, c->values.texts[i], c->values.times[i]);
	choose_options(&a, c->filled, parts);
}
