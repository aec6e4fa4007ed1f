/* SPDX-License-Identifier: EUPL-1.2 */
/* Rankings: what is put in order, and on which place. */
#include "model/survey/survey_ranking.h"
#include "base/text.h"
#include "samverkan/pool.h"

#include <string.h>

enum { MOST_ITEMS = 30, FEW = 4 };

const char *smv_ranking_part(struct smv_pool *pool, const char *cell, size_t place)
{
	size_t length;
	const char *part;

	for (; *cell; cell += length + (cell[length] == ';')) {
		length = strcspn(cell, ";");
		part = smv_text_clean(pool, smv_copy_bytes(pool, cell, length));
		if (*part && !place--)
			return part;
	}
	return NULL;
}

const char *smv_ranking_header(struct smv_pool *pool, const char *header, const char *item)
{
	return smv_printf(pool, "%s [%s]", header, item);
}

static bool is_among(const char *const *items, size_t count, const char *item)
{
	size_t i;

	for (i = 0; i < count; i++)
		if (!strcmp(items[i], item))
			return true;
	return false;
}

/* Whether a cell has each of the items once and nothing else. */
static bool has_all(struct smv_pool *pool, const char *cell, const char *const *items, size_t count)
{
	const char **parts = smv_alloc(pool, (count + 1) * sizeof *parts);
	size_t i;

	for (i = 0; i < count; i++) {
		parts[i] = smv_ranking_part(pool, cell, i);
		if (!parts[i] || !is_among(items, count, parts[i]) || is_among(parts, i, parts[i]))
			return false;
	}
	return !smv_ranking_part(pool, cell, count);
}

static bool asks_for_order(struct smv_pool *pool, const char *label)
{
	static const char *const words[] = { "rangordn", "ranka", "rankning", "rangord", "prioriter", "iordning", "ordningsfolj", "rank" };
	const char *bare = smv_text_bare(pool, label);
	size_t i;

	for (i = 0; i < sizeof words / sizeof *words; i++)
		if (strstr(bare, words[i]))
			return true;
	return false;
}

bool smv_ranking_find(struct smv_pool *pool, const struct smv_profile_column *c, const char *label, const char ***items,
		      size_t *count)
{
	const struct smv_profile_list *values = &c->values;
	bool asked = asks_for_order(pool, label);
	size_t i;

	if (values->many || !values->count || !strchr(values->texts[0], ';'))
		return false;
	*items = smv_alloc(pool, MOST_ITEMS * sizeof **items);
	for (*count = 0; *count < MOST_ITEMS; ++*count)
		if (!((*items)[*count] = smv_ranking_part(pool, values->texts[0], *count)))
			break;
	if (*count < 2 || *count == MOST_ITEMS || (!asked && (*count < 3 || values->count < 2 || c->filled < FEW)))
		return false;
	for (i = 0; i < values->count; i++)
		if (!has_all(pool, values->texts[i], *items, *count))
			return false;
	return true;
}
