/* SPDX-License-Identifier: EUPL-1.2 */
/* One set of rules beside another: who gains, who loses, and how evenly it falls. */
#include "calc/allocation/compare.h"
#include "base/fraction.h"
#include "samverkan/pool.h"

#include <stdlib.h>

enum { GINI_SCALE = 10000 };

static int ascending(const void *a, const void *b)
{
	int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;

	return (x > y) - (x < y);
}

static bool takes_part(const struct smv_proposal *all, size_t proposals, size_t application)
{
	size_t i;

	for (i = 0; i < proposals; i++)
		if (all[i].outcomes[application].eligible)
			return true;
	return false;
}

/* In ascending order the i-th of n amounts is taken 2i - n - 1 times. */
static void find_gini(struct smv_pool *pool, const struct smv_proposal *proposal, const struct smv_proposal *all,
		      size_t proposals, size_t count, struct smv_comparison *c)
{
	int64_t *amounts = smv_alloc(pool, (count + 1) * sizeof *amounts);
	smv_wide sum = 0, differences = 0, rounded;
	size_t n = 0, i;

	for (i = 0; i < count; i++)
		if (takes_part(all, proposals, i))
			amounts[n++] = proposal->outcomes[i].granted;
	qsort(amounts, n, sizeof *amounts, ascending);
	for (i = 0; i < n; i++) {
		sum += amounts[i];
		differences += (smv_wide)amounts[i] * (2 * (int64_t)(i + 1) - (int64_t)n - 1);
	}
	c->has_gini = sum > 0 &&
		      smv_fraction_round((struct smv_fraction){ differences, (smv_wide)n * sum }, GINI_SCALE, &rounded);
	c->gini = c->has_gini ? (int64_t)rounded : 0;
}

static void add(struct smv_comparison *c, const struct smv_outcome *before, const struct smv_outcome *now)
{
	int64_t difference = now->granted - before->granted;

	c->allocated += now->granted;
	c->eligible += now->eligible;
	c->granted += now->granted > 0;
	c->refused += !now->granted;
	c->difference += difference;
	c->winners += difference > 0;
	c->losers += difference < 0;
	c->unchanged += !difference;
	if (difference > c->largest_gain)
		c->largest_gain = difference;
	if (-difference > c->largest_loss) {
		c->largest_loss = -difference;
		c->loser = now->application;
	}
}

struct smv_comparison smv_compare(struct smv_pool *pool, const struct smv_proposal *base,
				  const struct smv_proposal *proposal, const struct smv_proposal *all, size_t proposals,
				  size_t count)
{
	struct smv_comparison c = { 0 };
	size_t i;

	for (i = 0; i < count; i++)
		add(&c, &base->outcomes[i], &proposal->outcomes[i]);
	c.left = proposal->pot - c.allocated;
	find_gini(pool, proposal, all, proposals, count, &c);
	return c;
}
