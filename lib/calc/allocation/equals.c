/* SPDX-License-Identifier: EUPL-1.2 */
/* Equals: who is alike in all that the rules ask for, and what is done or said where such get different amounts. */
#include "base/language.h"
#include "base/text.h"
#include "calc/allocation/ties.h"
#include "samverkan/date.h"
#include "samverkan/finding.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"

#include <stdlib.h>
#include <string.h>

enum { KRONA = 100 };

/* What the rules ask of the register, and of the amount applied for. */
struct asked {
	const struct smv_rules *rules;
	bool active, serves, has_number, kind, category, applied, last_year, received;
};

static void ask_condition(struct asked *asked, const struct smv_condition *c)
{
	const struct smv_condition *part;

	if (!c)
		return;
	asked->active |= c->kind == SMV_CONDITION_ACTIVE;
	asked->serves |= c->kind == SMV_CONDITION_SERVES;
	asked->has_number |= c->kind == SMV_CONDITION_HAS_NUMBER;
	asked->kind |= c->kind == SMV_CONDITION_KIND;
	asked->category |= c->kind == SMV_CONDITION_CATEGORY;
	for (part = c->parts; part; part = part->next)
		ask_condition(asked, part);
}

static struct asked ask(const struct smv_rules *rules)
{
	struct asked asked = { .rules = rules };
	size_t n;

	for (n = 0; n < rules->count; n++) {
		const struct smv_statement *s = &rules->statements[n];

		ask_condition(&asked, s->when);
		asked.received |= s->kind == SMV_FIT && s->fit == SMV_FIT_RECEIVED;
	}
	asked.received |= (rules->rests & SMV_RESTS(SMV_CALC_DAYS_LATE)) != 0;
	asked.last_year = (rules->rests & (SMV_RESTS(SMV_CALC_LAST_YEAR) | SMV_RESTS(SMV_CALC_THIS_YEAR) |
					   SMV_RESTS(SMV_CALC_GRANTED_BEFORE))) != 0;
	asked.applied = smv_rules_only(rules, SMV_MAY_EXCEED) == SMV_NO_RULE || !rules->makes_claims ||
			(rules->rests & SMV_RESTS(SMV_CALC_APPLIED));
	return asked;
}

static int order(int64_t a, int64_t b)
{
	return (a > b) - (a < b);
}

/* NULL first; texts that mean the same are one. */
static int order_texts(struct smv_pool *pool, const char *a, const char *b)
{
	struct smv_mark mark = smv_mark(pool);
	int result = !a || !b ? order(a != NULL, b != NULL) : strcmp(smv_text_key(pool, a), smv_text_key(pool, b));

	smv_reset(pool, mark);
	return result;
}

static int order_named(struct smv_pool *pool, const struct asked *asked, const struct smv_claimant *a,
		       const struct smv_claimant *b)
{
	size_t i;
	int result;

	for (i = 0; i < asked->rules->asked_count; i++) {
		bool class = asked->rules->asked[i].as_class;

		if ((result = order(a->quantities[i], b->quantities[i])))
			return result;
		if (class &&
		    (result = order_texts(pool, a->classes ? a->classes[i] : NULL, b->classes ? b->classes[i] : NULL)))
			return result;
	}
	return 0;
}

static int order_register(struct smv_pool *pool, const struct asked *asked, const struct smv_claimant *a,
			  const struct smv_claimant *b)
{
	int result = 0;

	if (asked->active)
		result = order((int64_t)a->active, (int64_t)b->active);
	if (!result && asked->serves)
		result = order((int64_t)a->serves, (int64_t)b->serves);
	if (!result && asked->has_number)
		result = order(a->org_number != NULL, b->org_number != NULL);
	if (!result && asked->kind)
		result = order_texts(pool, a->kind, b->kind);
	if (!result && asked->category)
		result = order_texts(pool, a->category, b->category);
	return result;
}

static int order_round(const struct asked *asked, const struct smv_claimant *a, const struct smv_claimant *b)
{
	int result = 0;

	if (asked->applied)
		result = order(a->applied, b->applied);
	if (!result && asked->received)
		result = order(a->received, b->received);
	if (!result && asked->last_year)
		result = order(a->last_year, b->last_year);
	if (!result && asked->last_year)
		result = order(a->this_year, b->this_year);
	if (!result && asked->last_year)
		result = order(a->granted_before, b->granted_before);
	return result;
}

/* 0: alike in all that the rules ask for. */
static int order_claimants(struct smv_pool *pool, const struct asked *asked, const struct smv_claimant *a,
			   const struct smv_claimant *b)
{
	int result = order_round(asked, a, b);

	if (!result)
		result = order_named(pool, asked, a, b);
	return result ? result : order_register(pool, asked, a, b);
}

/* One of a contest, for sorting. */
struct contestant {
	struct smv_pool *pool;
	const struct asked *asked;
	const struct smv_claimant *a;
	int64_t amount;
	uint32_t claimant;
};

/* Those alike together, the larger amount first. */
static int compare(const void *left, const void *right)
{
	const struct contestant *x = left, *y = right;
	int result = order_claimants(x->pool, x->asked, x->a, y->a);

	if (!result)
		result = order(y->amount, x->amount);
	return result ? result : order(x->a->registered, y->a->registered);
}

static void level(struct smv_reckoning *r, void *with, const struct contestant *group, size_t count)
{
	size_t statement = *(const size_t *)with;
	int64_t lowest = group[count - 1].amount;
	size_t i;

	for (i = 0; i < count; i++) {
		struct smv_contender *entry = &r->entries[group[i].claimant];

		if (entry->amount == lowest)
			continue;
		entry->amount = lowest;
		if (!lowest)
			smv_reckon_nothing(entry, SMV_WHY_ROUNDED, statement, SMV_NO_RULE);
		smv_reckon_step(r, group[i].claimant, SMV_STEP_TIES, statement, lowest, NULL);
	}
}

static const char *parted_text(enum smv_parted parted)
{
	switch (parted) {
	case SMV_PARTED_RECEIVED:
		return _("the day received decided");
	case SMV_PARTED_ORG_NUMBER:
		return _("the organisation number decided");
	case SMV_PARTED_REGISTERED:
		return _("the order of registration decided");
	case SMV_PARTED_LOT:
		return _("the lot decided");
	}
	return "";
}

static void warn(struct smv_reckoning *r, const struct contestant *more, const struct contestant *less)
{
	char more_room[SMV_NUMBER_ROOM], less_room[SMV_NUMBER_ROOM];

	smv_finding_add(r->warnings, SMV_WARNING, NULL, SMV_ID_TIE,
			_("%s and %s are alike in all that the rules ask for, and get %s and %s: %s"), more->a->name,
			less->a->name, smv_money_show(more_room, more->amount), smv_money_show(less_room, less->amount),
			parted_text(smv_parted_by(r, more->claimant, less->claimant)));
}

struct telling {
	struct smv_result *result;
	size_t room;
};

/* What parted the last that got more from the first that got less. */
static void tell(struct smv_reckoning *r, void *with, const struct contestant *group, size_t count)
{
	struct telling *telling = with;
	struct smv_result *result = telling->result;
	struct smv_tie *ties;
	size_t i, more, less;

	for (i = 1; i < count && group[i].amount == group[0].amount; i++)
		;
	if (i == count)
		return;
	more = group[i - 1].claimant;
	less = group[i].claimant;
	if (group[0].amount - group[count - 1].amount >= KRONA)
		warn(r, &group[i - 1], &group[i]);
	ties = smv_grow(r->pool, result->ties, result->tie_count, &telling->room, sizeof *ties);
	ties[result->tie_count++] = (struct smv_tie){ more, less, smv_parted_by(r, more, less) };
	result->ties = ties;
}

static struct contestant *contestants(struct smv_reckoning *r, const struct asked *asked)
{
	struct contestant *list = smv_alloc(r->scratch, (r->contest.count + 1) * sizeof *list);
	size_t i;

	for (i = 0; i < r->contest.count; i++) {
		uint32_t claimant = r->contest.claimants[i];

		list[i] = (struct contestant){ r->scratch, asked, &r->c->claimants[claimant],
					       r->entries[claimant].amount, claimant };
	}
	qsort(list, r->contest.count, sizeof *list, compare);
	return list;
}

/* Calls what is to be done with each group of those alike. */
static void each_group(struct smv_reckoning *r,
		       void (*act)(struct smv_reckoning *, void *, const struct contestant *, size_t), void *with)
{
	const struct asked asked = ask(r->rules);
	const struct contestant *list;
	size_t from, to;

	if (!r->contest.count)
		return;
	list = contestants(r, &asked);
	for (from = 0; from < r->contest.count; from = to) {
		to = from + 1;
		while (to < r->contest.count && !order_claimants(r->scratch, &asked, list[from].a, list[to].a))
			to++;
		act(r, with, list + from, to - from);
	}
}

void smv_reckon_ties(struct smv_reckoning *r)
{
	size_t statement = smv_rules_only(r->rules, SMV_TIES_EQUALLY);

	if (statement != SMV_NO_RULE)
		each_group(r, level, &statement);
}

void smv_find_ties(struct smv_reckoning *r, struct smv_result *result)
{
	struct telling telling = { result, 0 };

	if (smv_rules_only(r->rules, SMV_TIES_EQUALLY) == SMV_NO_RULE)
		each_group(r, tell, &telling);
}
