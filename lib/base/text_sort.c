/* SPDX-License-Identifier: EUPL-1.2 */
/* Things in Swedish order of their names. */
#include "base/text.h"
#include "samverkan/pool.h"

#include <stdlib.h>
#include <string.h>

struct place {
	const char *key;
	size_t was;
};

static int by_key(const void *a, const void *b)
{
	const struct place *x = a, *y = b;
	int order = strcmp(x->key, y->key);

	return order ? order : (x->was > y->was) - (x->was < y->was);
}

void smv_text_sort(void *items, size_t count, size_t size, const char *(*text_of)(const void *item))
{
	struct smv_pool *pool;
	struct place *places;
	char *sorted;
	size_t i;

	if (count < 2)
		return;
	pool = smv_pool_open();
	places = smv_alloc(pool, count * sizeof *places);
	sorted = smv_alloc(pool, count * size);
	for (i = 0; i < count; i++)
		places[i] = (struct place){ smv_text_sort_key(pool, text_of((char *)items + i * size)), i };
	qsort(places, count, sizeof *places, by_key);
	for (i = 0; i < count; i++)
		memcpy(sorted + i * size, (char *)items + places[i].was * size, size);
	memcpy(items, sorted, count * size);
	smv_pool_close(pool);
}
