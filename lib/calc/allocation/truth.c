/* SPDX-License-Identifier: EUPL-1.2 */
/* Conditions of three values: what rests on something that is not known is neither true nor false. */
#include "base/text.h"
#include "calc/allocation/allocation_run.h"
#include "rules/keywords.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"

#include <string.h>

static enum smv_truth truth(bool holds)
{
	return holds ? SMV_TRUTH_YES : SMV_TRUTH_NO;
}

static bool compares(int order, enum smv_comparison comparison)
{
	switch (comparison) {
	case SMV_EQUAL:
		return order == 0;
	case SMV_UNEQUAL:
		return order != 0;
	case SMV_LESS:
		return order < 0;
	case SMV_LESS_EQUAL:
		return order <= 0;
	case SMV_MORE:
		return order > 0;
	case SMV_MORE_EQUAL:
		return order >= 0;
	case SMV_COMPARISONS:
		break;
	}
	return false;
}

static enum smv_truth compare(struct smv_reckoning *r, const struct smv_condition *c, struct smv_subject *who)
{
	struct smv_reckoned left = smv_value_of(r, c->left, who), from, to;

	if (c->kind == SMV_CONDITION_FACT)
		return left.unknown ? SMV_TRUTH_UNKNOWN : truth(left.n.num != 0);
	from = smv_value_of(r, c->from, who);
	if (left.unknown || from.unknown)
		return SMV_TRUTH_UNKNOWN;
	if (c->kind == SMV_CONDITION_COMPARE)
		return truth(compares(smv_fraction_compare(left.n, from.n), c->comparison));
	to = smv_value_of(r, c->to, who);
	if (to.unknown)
		return SMV_TRUTH_UNKNOWN;
	return truth(smv_fraction_compare(left.n, from.n) >= 0 && smv_fraction_compare(left.n, to.n) <= 0);
}

/* A text as its key says it; unknown where there is none. */
static enum smv_truth says(struct smv_reckoning *r, const char *key, const char *text)
{
	struct smv_mark mark = smv_mark(r->scratch);
	enum smv_truth same = !text || !*text ? SMV_TRUTH_UNKNOWN : truth(!strcmp(smv_text_key(r->scratch, text), key));

	smv_reset(r->scratch, mark);
	return same;
}

static enum smv_truth answered(enum smv_yes_no answer)
{
	return answer == SMV_YES ? SMV_TRUTH_YES : answer == SMV_NO ? SMV_TRUTH_NO : SMV_TRUTH_UNKNOWN;
}

/* Whether all of the parts hold, or one of them: one that decides does so whatever is not known of the others. */
static enum smv_truth joined(struct smv_reckoning *r, const struct smv_condition *c, struct smv_subject *who,
			     enum smv_truth decides)
{
	enum smv_truth result = decides == SMV_TRUTH_NO ? SMV_TRUTH_YES : SMV_TRUTH_NO;
	const struct smv_condition *part;

	for (part = c->parts; part; part = part->next) {
		enum smv_truth one = smv_truth_of(r, part, who);

		if (one == decides)
			return decides;
		if (one == SMV_TRUTH_UNKNOWN)
			result = SMV_TRUTH_UNKNOWN;
	}
	return result;
}

static enum smv_truth turned(enum smv_truth one)
{
	return one == SMV_TRUTH_UNKNOWN ? SMV_TRUTH_UNKNOWN : truth(one == SMV_TRUTH_NO);
}

enum smv_truth smv_truth_of(struct smv_reckoning *r, const struct smv_condition *c, struct smv_subject *who)
{
	const struct smv_claimant *a = who->a;

	switch (c->kind) {
	case SMV_CONDITION_AND:
		return joined(r, c, who, SMV_TRUTH_NO);
	case SMV_CONDITION_OR:
		return joined(r, c, who, SMV_TRUTH_YES);
	case SMV_CONDITION_NOT:
		return turned(smv_truth_of(r, c->parts, who));
	case SMV_CONDITION_COMPARE:
	case SMV_CONDITION_RANGE:
	case SMV_CONDITION_FACT:
		return compare(r, c, who);
	case SMV_CONDITION_CLASS:
		return says(r, c->key, a->classes ? a->classes[c->index] : NULL);
	case SMV_CONDITION_ACTIVE:
		return answered(a->active);
	case SMV_CONDITION_SERVES:
		return answered(a->serves);
	case SMV_CONDITION_HAS_NUMBER:
		return truth(a->org_number != NULL);
	case SMV_CONDITION_KIND:
		return !a->kind ? SMV_TRUTH_UNKNOWN : truth(!strcmp(a->kind, c->text));
	case SMV_CONDITION_CATEGORY:
		return says(r, c->key, a->category);
	}
	return SMV_TRUTH_NO;
}

bool smv_applies(struct smv_reckoning *r, const struct smv_statement *s, struct smv_subject *who)
{
	enum smv_truth holds;

	r->evaluation.line = s->line;
	if (!s->when)
		return true;
	holds = smv_truth_of(r, s->when, who);
	return holds == SMV_TRUTH_YES ||
	       (holds == SMV_TRUTH_UNKNOWN && (s->kind == SMV_CAP || s->kind == SMV_TABLE_CAP));
}

/* The names that were found lacking, each once. */
struct lacking {
	struct smv_reckoning *r;
	struct smv_subject *who;
	const char *names;
	bool *seen; /* of the rules' own names */
};

static void add_name(struct lacking *l, const char *name)
{
	const char *at = l->names;
	size_t length = strlen(name);

	while ((at = strstr(at, name)) != NULL) {
		if ((at == l->names || at[-1] == ' ') && (at[length] == ',' || !at[length]))
			return;
		at += length;
	}
	l->names = smv_printf(l->r->pool, "%s%s%s", l->names, *l->names ? ", " : "", name);
}

static void add_keyword(struct lacking *l, enum smv_keyword keyword)
{
	add_name(l, smv_keyword_text(keyword, SMV_ENGLISH));
}

static void look_through_condition(struct lacking *l, const struct smv_condition *c);
static void look_through_name(struct lacking *l, size_t let);

static void look_through(struct lacking *l, const struct smv_calc *calc)
{
	const struct smv_rules *rules = l->r->rules;
	const struct smv_calc *part;

	if (!calc || !smv_value_of(l->r, calc, l->who).unknown)
		return;
	if (calc->kind == SMV_CALC_NAME)
		add_name(l, rules->asked[calc->index].name);
	else if (calc->kind == SMV_CALC_APPLIED)
		add_keyword(l, SMV_KEYWORD_APPLIED);
	else if (calc->kind == SMV_CALC_LAST_YEAR)
		add_keyword(l, SMV_KEYWORD_LAST_YEAR);
	else if (calc->kind == SMV_CALC_DAYS_LATE)
		add_keyword(l, SMV_KEYWORD_RECEIVED);
	for (part = calc->parts; part; part = part->next)
		look_through(l, part);
	if (calc->kind == SMV_CALC_LET)
		look_through_name(l, calc->index);
}

static void look_through_name(struct lacking *l, size_t let)
{
	const struct smv_rules *rules = l->r->rules;
	size_t i;

	if (l->seen[let])
		return;
	l->seen[let] = true;
	for (i = 0; i < rules->count; i++) {
		const struct smv_statement *s = &rules->statements[i];

		if ((s->kind != SMV_LET && s->kind != SMV_TABLE_FACTOR) || s->index != let)
			continue;
		look_through_condition(l, s->when);
		look_through(l, s->amount);
		look_through(l, s->by);
	}
}

static void look_through_condition(struct lacking *l, const struct smv_condition *c)
{
	const struct smv_condition *part;

	if (!c || smv_truth_of(l->r, c, l->who) != SMV_TRUTH_UNKNOWN)
		return;
	for (part = c->parts; part; part = part->next)
		look_through_condition(l, part);
	look_through(l, c->left);
	look_through(l, c->from);
	look_through(l, c->to);
	if (c->kind == SMV_CONDITION_CLASS)
		add_name(l, l->r->rules->asked[c->index].name);
	else if (c->kind == SMV_CONDITION_ACTIVE)
		add_keyword(l, SMV_KEYWORD_ACTIVE);
	else if (c->kind == SMV_CONDITION_SERVES)
		add_keyword(l, SMV_KEYWORD_SERVES);
	else if (c->kind == SMV_CONDITION_KIND)
		add_keyword(l, SMV_KEYWORD_KIND);
	else if (c->kind == SMV_CONDITION_CATEGORY)
		add_keyword(l, SMV_KEYWORD_CATEGORY);
}

const char *smv_names_lacking(struct smv_reckoning *r, const struct smv_condition *condition, struct smv_subject *who)
{
	struct lacking l = { r, who, "", smv_alloc(r->scratch, r->rules->let_count + 1) };

	look_through_condition(&l, condition);
	return l.names;
}
