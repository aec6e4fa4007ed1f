/* SPDX-License-Identifier: EUPL-1.2 */
/* Rules read, printed in both languages and read again are the same; and they share out a small pot without a fault. */
#include "samverkan/allocate.h"
#include "samverkan/date.h"
#include "samverkan/fail.h"
#include "samverkan/finding.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"
#include "samverkan/rules.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void need(int holds)
{
	if (!holds)
		abort();
}

static void print_again(struct smv_pool *pool, const struct smv_rules *rules, struct smv_findings *findings)
{
	const char *english = smv_rules_text(pool, rules, SMV_ENGLISH);
	const char *swedish = smv_rules_text(pool, rules, SMV_SWEDISH);
	const struct smv_rules *from_english = smv_rules_read(pool, english, "english", findings);
	const struct smv_rules *from_swedish = smv_rules_read(pool, swedish, "swedish", findings);

	need(from_english && from_swedish);
	need(!strcmp(smv_rules_text(pool, from_english, SMV_SWEDISH), swedish));
	need(!strcmp(smv_rules_text(pool, from_swedish, SMV_ENGLISH), english));
	need(!strcmp(smv_rules_text(pool, from_english, SMV_ENGLISH), english));
}

enum { CLAIMANTS = 5 };

static void allocate(struct smv_pool *pool, const struct smv_rules *rules, struct smv_findings *findings)
{
	static const int64_t numbers[] = { SMV_ABSENT, 0, 100, 9600, 250, 1000000, 12345678, SMV_NUMBER_MAX };
	struct smv_claimant claimants[CLAIMANTS];
	struct smv_case c = {
		.budget = 13500001, .committed = 8400000, .closes = 100, .claimants = claimants, .count = CLAIMANTS,
	};
	const char *const *names;
	size_t quantities = smv_rules_quantities(rules, &names), i, n;
	struct smv_result result;
	int64_t sum = 0;

	for (i = 0; i < CLAIMANTS; i++) {
		int64_t *values = smv_alloc(pool, (quantities + 1) * sizeof *values);

		for (n = 0; n < quantities; n++)
			values[n] = numbers[(i * 3 + n * 5) % 7];
		claimants[i] = (struct smv_claimant){
			.name = "a", .applied = numbers[(i * 2 + 5) % 8], .last_year = (int64_t)i * 1000,
			.received = i == 3 ? SMV_NO_DATE : 98 + (int32_t)i, .active = i % 2 ? SMV_YES : SMV_NO,
			.serves = SMV_YES, .org_number = i == 2 ? NULL : "802002-4280",
			.kind = i ? "association" : NULL, .category = i == 1 ? "Idrott" : NULL,
			.registered = (int64_t)(CLAIMANTS - i), .quantities = values,
		};
	}
	smv_rules_check(rules, &c, findings);
	if (smv_allocate(pool, rules, &c, true, &result, findings)) {
		smv_forgive();
		return;
	}
	for (i = 0; i < CLAIMANTS; i++) {
		const struct smv_allocation *a = &result.allocations[i];

		need(a->amount >= 0 && (a->cap == SMV_ABSENT || a->amount <= a->cap));
		need(a->step_count > 0 && result.steps[a->first_step + a->step_count - 1].amount == a->amount);
		sum += a->amount;
	}
	need(sum == result.allocated && sum <= result.pot && result.left == result.pot - sum);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct smv_pool *pool = smv_pool_open();
	struct smv_findings findings;
	struct smv_rules *rules;

	smv_findings_init(&findings, pool);
	rules = smv_rules_read(pool, smv_copy_bytes(pool, (const char *)data, size), "fuzz", &findings);
	need((rules == NULL) == (findings.errors > 0));
	if (rules) {
		print_again(pool, rules, &findings);
		allocate(pool, rules, &findings);
	}
	smv_pool_close(pool);
	return 0;
}
