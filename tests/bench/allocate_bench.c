/* SPDX-License-Identifier: EUPL-1.2 */
/* Times one allocation of COUNT applications (1 000 000 if not said) by RULES; the generator's seed is fixed. */
#include "samverkan/allocate.h"
#include "samverkan/date.h"
#include "samverkan/fail.h"
#include "samverkan/finding.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"
#include "samverkan/rules.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static const char rule_text[] = "base 2000 when active-in-municipality\n"
				"per members 41 above 10\n"
				"at most 15 000\n"
				"fit proportionally\n"
				"round 100\n";

/* xorshift64*: the same cases on every machine. */
static uint64_t next(uint64_t *state)
{
	*state ^= *state >> 12;
	*state ^= *state << 25;
	*state ^= *state >> 27;
	return *state * UINT64_C(2685821657736338717);
}

static struct smv_claimant *make(struct smv_pool *pool, size_t count, int64_t *applied)
{
	struct smv_claimant *claimants = smv_alloc(pool, count * sizeof *claimants);
	int64_t *members = smv_alloc(pool, count * sizeof *members);
	uint64_t state = 20181113;
	size_t i;

	*applied = 0;
	for (i = 0; i < count; i++) {
		members[i] = (int64_t)(next(&state) % 600) * SMV_RULE_ONE;
		claimants[i] = (struct smv_claimant){
			.name = "",
			.applied = (int64_t)(500 + next(&state) % 30000) * 100,
			.received = smv_date_of(2018, 3, 1) + (int32_t)(next(&state) % 60),
			.active = SMV_YES,
			.org_number = smv_printf(pool, "80%04d-%04d", (int)(next(&state) % 10000),
						 (int)(next(&state) % 10000)),
			.registered = (int64_t)i + 1,
			.quantities = &members[i],
		};
		*applied += claimants[i].applied;
	}
	return claimants;
}

int main(int argc, char **argv)
{
	size_t count = argc > 1 ? (size_t)strtoull(argv[1], NULL, 10) : 1000000;
	struct smv_pool *pool = smv_pool_open();
	struct smv_findings findings;
	struct timespec from, to;
	struct smv_result result;
	struct smv_rules *rules;
	struct smv_case c = { .closes = SMV_NO_DATE, .count = count };
	int64_t nanoseconds;
	int rc;

	smv_findings_init(&findings, pool);
	rules = smv_rules_read(pool, argc > 2 ? argv[2] : rule_text, "bench", &findings);
	if (!rules)
		return SMV_INTERNAL;
	c.claimants = make(pool, count, &c.budget);
	c.budget /= 3;
	clock_gettime(CLOCK_MONOTONIC, &from);
	rc = smv_allocate(pool, rules, &c, false, &result, &findings);
	clock_gettime(CLOCK_MONOTONIC, &to);
	if (rc) {
		fprintf(stderr, "%s\n", smv_reason());
		return rc;
	}
	nanoseconds = (int64_t)(to.tv_sec - from.tv_sec) * 1000000000 + (to.tv_nsec - from.tv_nsec);
	printf("%zu applications, %" PRId64 " ms, %" PRId64 " ns each, claims %" PRId64 ", pot %" PRId64 ", allocated %" PRId64 "\n",
	       count, nanoseconds / 1000000, count ? nanoseconds / (int64_t)count : 0, result.claims, result.pot,
	       result.allocated);
	smv_pool_close(pool);
	return 0;
}
