/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/date.h"
#include "base/number.h"
#include "base/pool.h"
#include "base/text.h"
#include "calc/allocation/allocation_run.h"

#include <string.h>

static bool compares(int64_t value, enum smv_token_kind comparison, int64_t with)
{
	switch (comparison) {
	case SMV_TOKEN_EQUAL:
		return value == with;
	case SMV_TOKEN_UNEQUAL:
		return value != with;
	case SMV_TOKEN_LESS:
		return value < with;
	case SMV_TOKEN_AT_MOST:
		return value <= with;
	case SMV_TOKEN_MORE:
		return value > with;
	case SMV_TOKEN_AT_LEAST:
		return value >= with;
	case SMV_TOKEN_WORD:
	case SMV_TOKEN_NUMBER:
	case SMV_TOKEN_TEXT:
	case SMV_TOKEN_PERCENT:
	case SMV_TOKEN_DOTS:
	case SMV_TOKEN_PLUS:
	case SMV_TOKEN_LEFT:
	case SMV_TOKEN_RIGHT:
	case SMV_TOKEN_END:
		break;
	}
	return false;
}

static bool has_category(const struct smv_reckoning *r, const char *key, const char *category)
{
	struct smv_mark mark = smv_mark(r->scratch);
	bool same = category && !strcmp(smv_text_key(r->scratch, category), key);

	smv_reset(r->scratch, mark);
	return same;
}

/* Whether all of the parts hold, or one of them. */
static bool parts_hold(const struct smv_reckoning *r, const struct smv_condition *c, const struct smv_claimant *a,
		       bool all)
{
	const struct smv_condition *part;

	for (part = c->parts; part; part = part->next)
		if (smv_condition_holds(r, part, a) != all)
			return !all;
	return all;
}

bool smv_condition_holds(const struct smv_reckoning *r, const struct smv_condition *c, const struct smv_claimant *a)
{
	int64_t value;

	switch (c->kind) {
	case SMV_CONDITION_AND:
		return parts_hold(r, c, a, true);
	case SMV_CONDITION_OR:
		return parts_hold(r, c, a, false);
	case SMV_CONDITION_NOT:
		return !smv_condition_holds(r, c->parts, a);
	case SMV_CONDITION_COMPARE:
		return compares(smv_measure_value(r, c->quantity, a), c->comparison, c->from);
	case SMV_CONDITION_RANGE:
		value = smv_measure_value(r, c->quantity, a);
		return value >= c->from && value <= c->to;
	case SMV_CONDITION_ACTIVE:
		return a->active == SMV_YES;
	case SMV_CONDITION_SERVES:
		return a->serves == SMV_YES;
	case SMV_CONDITION_HAS_NUMBER:
		return a->org_number != NULL;
	case SMV_CONDITION_KIND:
		return a->kind && !strcmp(a->kind, c->text);
	case SMV_CONDITION_CATEGORY:
		return has_category(r, c->key, a->category);
	}
	return false;
}

bool smv_applies(const struct smv_reckoning *r, const struct smv_statement *s, const struct smv_claimant *a)
{
	return !s->when || smv_condition_holds(r, s->when, a);
}
