/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * lib/calc against the oracle, on rules and cases that a fixed seed invents.  SMV_CASES says how many (20 000 if it
 * does not), SMV_SEED from where.  A case has its seed to itself, so that one that fails can be run alone.
 */
#include "oracle.h"

#include "samverkan/date.h"
#include "samverkan/fail.h"
#include "samverkan/finding.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"
#include "samverkan/rules.h"

#include <inttypes.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* A case is tried with the rules read from one text; both answers and what they were got from. */
struct trial {
	struct smv_pool *pool;
	uint64_t seed;
	struct oracle_rules rules;
	char *english, *swedish;
	struct oracle_case made;
	struct oracle_result expected;
};

static char *printed_rules(const struct oracle_rules *rules, enum smv_language language)
{
	char *text = NULL;
	size_t size = 0;
	FILE *out = open_memstream(&text, &size);

	assert_non_null(out);
	oracle_print(out, rules, language);
	assert_int_equal(fclose(out), 0);
	return text;
}

static void print_ore(int64_t ore)
{
	if (ore == SMV_ABSENT)
		fprintf(stderr, " -");
	else
		fprintf(stderr, " %" PRId64, ore);
}

/* Shows all of a trial that failed, and stops the test.  got may be NULL. */
static void complain(const struct trial *t, const struct smv_result *got, const char *what)
{
	fprintf(stderr, "\n%s; alone: SMV_CASES=1 SMV_SEED=%" PRIu64 "\n%s\n", what, t->seed, t->english);
	oracle_print_case(stderr, &t->made.c);
	fprintf(stderr, "pot %" PRId64 ", claims %" PRId64 "%s\n", t->expected.pot, t->expected.claims,
		t->expected.refused ? ", refused" : "");
	for (size_t i = 0; i < t->made.c.count && !t->expected.refused; i++) {
		fprintf(stderr, "%2zu: %s claim, cap, amount:", i, t->expected.eligible[i] ? "in" : "out");
		print_ore(t->expected.claim[i]);
		print_ore(t->expected.cap[i]);
		print_ore(t->expected.amount[i]);
		if (got) {
			fprintf(stderr, " but was %s", got->allocations[i].eligible ? "in" : "out");
			print_ore(got->allocations[i].claim);
			print_ore(got->allocations[i].cap);
			print_ore(got->allocations[i].amount);
			if (got->allocations[i].amount != t->expected.amount[i])
				fprintf(stderr, "  <--");
		}
		fputs("\n", stderr);
	}
	fail_msg("%s", what);
}

static const struct smv_rules *read_rules(const struct trial *t, const char *text)
{
	struct smv_findings findings;
	struct smv_rules *rules;

	smv_findings_init(&findings, t->pool);
	rules = smv_rules_read(t->pool, text, "rules", &findings);
	if (!rules) {
		for (size_t f = 0; f < findings.count; f++)
			fprintf(stderr, "%s\n", smv_finding_text(t->pool, &findings.items[f]));
		fprintf(stderr, "%s\n", text);
		complain(t, NULL, "the rules are refused");
	}
	if (smv_rules_count(rules) != (size_t)t->rules.count)
		complain(t, NULL, "another number of statements");
	return rules;
}

/* The claimants with their quantities in the order in which these rules ask for them. */
static struct smv_claimant *as_asked(const struct trial *t, const struct smv_rules *rules)
{
	size_t count = t->made.c.count, asked;
	const char *const *names;
	struct smv_claimant *claimants = smv_alloc(t->pool, (count + 1) * sizeof(*claimants));

	asked = smv_rules_quantities(rules, &names);
	for (size_t i = 0; i < count; i++) {
		int64_t *quantities = smv_alloc(t->pool, (asked + 1) * sizeof(*quantities));

		claimants[i] = t->made.claimants[i];
		claimants[i].quantities = quantities;
		for (size_t k = 0; k < asked; k++) {
			int q = ORACLE_SCORE;

			while (q < ORACLE_QUANTITY_END && strcmp(oracle_quantities[q], names[k]) != 0)
				q++;
			if (q == ORACLE_QUANTITY_END)
				complain(t, NULL, names[k]);
			quantities[k] = t->made.quantities[i][q - ORACLE_SCORE];
		}
	}
	return claimants;
}

/*
 * Holds one answer of lib/calc against the oracle's; at[i] is where the case's claimant i stands in it.  The oracle
 * knows the reasons that the contract names; lib/calc may name more lines that made an amount 0.
 */
static void compare(const struct trial *t, struct smv_result *got, const size_t *at)
{
	const struct oracle_result *e = &t->expected;
	struct smv_allocation ordered[ORACLE_CLAIMANTS];
	struct smv_result sorted = *got;
	int64_t sum = 0;

	for (size_t i = 0; i < t->made.c.count; i++)
		ordered[i] = got->allocations[at[i]];
	sorted.allocations = ordered;
	if (got->pot != e->pot || got->reserve != e->reserve)
		complain(t, &sorted, "another pot");
	for (size_t i = 0; i < t->made.c.count; i++) {
		const struct smv_allocation *a = &ordered[i];
		bool same_reason = e->reason[i] >= 0 ? a->reason == (size_t)e->reason[i] :
						       a->amount == 0 || a->reason == SMV_NO_RULE;

		if (a->eligible != e->eligible[i] || (a->why == SMV_WHY_UNKNOWN) != e->unknown[i])
			complain(t, &sorted, "another may take part, or it is not known");
		if (a->amount != e->amount[i])
			complain(t, &sorted, "another amount");
		if (e->eligible[i] && (a->claim != e->claim[i] || a->cap != e->cap[i]))
			complain(t, &sorted, "another claim or cap");
		if (!same_reason)
			complain(t, &sorted, "another reason");
		if (a->amount < 0 || (a->eligible && a->cap != SMV_ABSENT && a->amount > a->cap))
			complain(t, &sorted, "an amount below 0 or above the cap");
		sum += a->amount;
	}
	if (sum > got->pot || sum != got->allocated || got->left != got->pot - sum || got->claims != e->claims)
		complain(t, &sorted, "another sum");
}

/* The steps of each end with its amount, and belong to it. */
static void check_steps(const struct trial *t, const struct smv_result *got)
{
	for (size_t i = 0; i < t->made.c.count; i++) {
		const struct smv_allocation *a = &got->allocations[i];
		const struct smv_step *last = &got->steps[a->first_step + a->step_count - 1];

		if (a->step_count == 0 || a->first_step + a->step_count > got->step_count ||
		    last->station != SMV_STEP_AMOUNT || last->amount != a->amount)
			complain(t, got, "the steps do not end with the amount");
		for (size_t s = 0; s < a->step_count; s++)
			if (got->steps[a->first_step + s].claimant != i)
				complain(t, got, "a step of another");
	}
}

static bool found(const struct smv_findings *findings, enum smv_id id)
{
	for (size_t f = 0; f < findings->count; f++)
		if (findings->items[f].id == id)
			return true;
	return false;
}

/* Runs lib/calc with rules read from one text, the claimants turned by so many places, and compares. */
static void run(const struct trial *t, const struct smv_rules *rules, size_t turned, bool with_steps)
{
	struct smv_claimant *claimants = as_asked(t, rules), *order;
	size_t count = t->made.c.count, at[ORACLE_CLAIMANTS];
	struct smv_case c = t->made.c;
	struct smv_findings warnings;
	struct smv_result got = { 0 };
	int rc;

	order = smv_alloc(t->pool, (count + 1) * sizeof(*order));
	for (size_t i = 0; i < count; i++) {
		at[i] = (turned % 2 ? count - 1 - i : i) + turned;
		at[i] %= count;
		order[at[i]] = claimants[i];
	}
	c.claimants = order;
	smv_findings_init(&warnings, t->pool);
	rc = smv_allocate(t->pool, rules, &c, with_steps, &got, &warnings);
	if (rc == SMV_DATA && strstr(smv_reason(), "too large")) {
		smv_forgive();
		return;
	}
	if ((rc == SMV_DATA) != t->expected.refused || (rc != SMV_OK && rc != SMV_DATA))
		complain(t, rc == SMV_OK ? &got : NULL, rc == SMV_OK ? "not refused" : smv_reason());
	smv_forgive();
	if (rc != SMV_OK)
		return;
	compare(t, &got, at);
	if (found(&warnings, SMV_ID_RULE_SHARE_UNUSED) != (t->expected.unweighed > 0))
		complain(t, &got, "a share that nobody has a weight in, and no warning; or the other way round");
	if (found(&warnings, SMV_ID_ROUND_DOWN_POT) != t->expected.rounded_down)
		complain(t, &got, "all rounded down, and no warning; or the other way round");
	if (found(&warnings, SMV_ID_TIE) != t->expected.tied)
		complain(t, &got, "equals with different amounts, and no warning; or the other way round");
	if (with_steps && turned == 0)
		check_steps(t, &got);
}

/* What lib/calc prints reads back as what it prints, in both languages. */
static void check_own_print(const struct trial *t, const struct smv_rules *rules, enum smv_language language)
{
	const char *own = smv_rules_text(t->pool, rules, language);
	const struct smv_rules *again = read_rules(t, own);

	if (strcmp(own, smv_rules_text(t->pool, again, language)) != 0)
		complain(t, NULL, "printed otherwise when read back");
	run(t, again, 0, false);
}

static void run_trial(struct smv_pool *pool, uint64_t seed)
{
	struct trial t = { .pool = pool, .seed = seed };
	const struct smv_rules *english, *swedish;
	uint64_t sequence = seed;
	int scale = (int)oracle_below(&sequence, ORACLE_SCALES);

	oracle_invent_rules(&sequence, scale, &t.rules);
	oracle_invent_case(&sequence, scale, &t.rules, &t.made);
	oracle_allocate(&t.rules, &t.made.c, &t.expected);
	if (t.expected.too_large)
		return;
	t.english = printed_rules(&t.rules, SMV_ENGLISH);
	t.swedish = printed_rules(&t.rules, SMV_SWEDISH);
	english = read_rules(&t, t.english);
	swedish = read_rules(&t, t.swedish);
	run(&t, english, 0, true);
	run(&t, english, 0, false);
	run(&t, swedish, (size_t)oracle_below(&sequence, ORACLE_CLAIMANTS), seed % 2);
	if (seed % 4 == 0)
		check_own_print(&t, english, seed % 8 ? SMV_SWEDISH : SMV_ENGLISH);
	free(t.english);
	free(t.swedish);
}

static void test_against_oracle(void **state)
{
	const char *cases = getenv("SMV_CASES"), *from = getenv("SMV_SEED");
	uint64_t count = cases ? strtoull(cases, NULL, 10) : 20000;
	uint64_t first = from ? strtoull(from, NULL, 10) : 1;
	struct smv_pool *pool = smv_pool_open();
	struct smv_mark mark = smv_mark(pool);

	(void)state;
	for (uint64_t seed = first; seed - first < count; seed++) {
		run_trial(pool, seed);
		smv_reset(pool, mark);
	}
	smv_pool_close(pool);
}

/* The generator reaches what it is there for; without this a mistake in it could leave the comparison empty. */
static void test_generator(void **state)
{
	enum { CASES = 3000 };
	int refused = 0, cut = 0, in_full = 0, left_out = 0, unweighed = 0, empty = 0;
	int kinds[ORACLE_KIND_END] = { 0 };

	(void)state;
	for (uint64_t seed = 1; seed <= CASES; seed++) {
		struct oracle_rules rules;
		struct oracle_case made;
		struct oracle_result result;
		uint64_t sequence = seed;
		int scale = (int)oracle_below(&sequence, ORACLE_SCALES);

		oracle_invent_rules(&sequence, scale, &rules);
		oracle_invent_case(&sequence, scale, &rules, &made);
		oracle_allocate(&rules, &made.c, &result);
		for (int r = 0; r < rules.count; r++)
			kinds[rules.rules[r].kind]++;
		refused += result.refused;
		cut += !result.refused && result.claims > result.pot;
		in_full += !result.refused && result.claims > 0 && result.claims <= result.pot;
		left_out += made.c.count > 0 && !result.eligible[0];
		unweighed += result.unweighed;
		empty += made.c.count == 0;
	}
	for (int kind = 0; kind < ORACLE_KIND_END; kind++)
		assert_true(kinds[kind] > CASES / 10);
	assert_true(refused > CASES / 100 && refused < CASES / 2);
	assert_true(cut > CASES / 6 && in_full > CASES / 10);
	assert_true(left_out > CASES / 50 && unweighed > CASES / 100 && empty > CASES / 100);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_generator),
		cmocka_unit_test(test_against_oracle),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
