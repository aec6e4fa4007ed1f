/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Lists what a database says that each organisation was granted, and changes nothing of it.
 *
 *     cc granted.c $(pkg-config --cflags --libs samverkan) -o granted && ./granted samverkan.db
 *
 * It is C and C++ alike.
 */
#include <samverkan/fail.h>
#include <samverkan/language.h>
#include <samverkan/number.h>
#include <samverkan/pool.h>
#include <samverkan/store.h>

#include <stdio.h>

static int list(struct smv_store *store, struct smv_pool *pool)
{
	char amount[SMV_NUMBER_ROOM];
	struct smv_granted *granted;
	size_t count, i;
	int rc = smv_granted_list(store, pool, NULL, &granted, &count);

	for (i = 0; !rc && i < count; i++)
		printf("%lld  %s  %s: %s\n", (long long)granted[i].year, granted[i].round, granted[i].organisation,
		       smv_money_show(amount, granted[i].amount));
	return rc;
}

int main(int argc, char **argv)
{
	struct smv_pool *pool = smv_pool_open();
	struct smv_store *store = NULL;
	int rc = SMV_USAGE;

	smv_language_use(SMV_ENGLISH, "");
	if (argc != 2)
		fputs("usage: granted FILE\n", stderr);
	else if (!(rc = smv_store_open(&store, argv[1], SMV_OPEN_AS_IS, NULL)))
		rc = list(store, pool);
	if (*smv_reason())
		fprintf(stderr, "granted: %s\n", smv_reason());
	smv_store_close(store);
	smv_pool_close(pool);
	return rc;
}
