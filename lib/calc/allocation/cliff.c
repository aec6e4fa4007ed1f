/* SPDX-License-Identifier: EUPL-1.2 */
#include "calc/allocation/cliff.h"
#include "base/date.h"
#include "base/finding.h"
#include "base/language.h"
#include "base/number.h"
#include "base/pool.h"

#include <string.h>

enum { ONE = 100, MILLION = 100000000 }; /* of a quantity in hundredths, of kronor in öre */

/* One more than this much of a quantity crosses a number that a condition names. */
struct edge {
	size_t quantity, statement;
	int64_t at;
};

struct edges {
	struct edge *items;
	size_t count, room;
};

static void add_edge(const struct smv_reckoning *r, struct edges *edges, size_t quantity, size_t statement, int64_t at)
{
	size_t i;

	if (at < 0)
		return;
	for (i = 0; i < edges->count; i++)
		if (edges->items[i].quantity == quantity && edges->items[i].at == at)
			return;
	edges->items = smv_grow(r->scratch, edges->items, edges->count, &edges->room, sizeof *edges->items);
	edges->items[edges->count++] = (struct edge){ quantity, statement, at };
}

/* Whether the number itself counts to the tier below or above hangs on the comparison: both sides of it are tried. */
static void collect(const struct smv_reckoning *r, struct edges *edges, size_t statement, const struct smv_condition *c)
{
	const struct smv_condition *part;
	int64_t from, to;

	if (!c)
		return;
	for (part = c->parts; part; part = part->next)
		collect(r, edges, statement, part);
	if ((c->kind != SMV_CONDITION_COMPARE && c->kind != SMV_CONDITION_RANGE) ||
	    c->quantity.kind != SMV_MEASURE_NAMED)
		return;
	from = c->from - c->from % ONE;
	to = c->to - c->to % ONE;
	add_edge(r, edges, c->quantity.index, statement, from - ONE);
	add_edge(r, edges, c->quantity.index, statement, from);
	if (c->kind == SMV_CONDITION_RANGE) {
		add_edge(r, edges, c->quantity.index, statement, to - ONE);
		add_edge(r, edges, c->quantity.index, statement, to);
	}
}

/* What a claimant would get were it alone: its claim after step 5 without shares, and in how many shares it is. */
struct outcome {
	int64_t claim;
	size_t shares;
};

static bool between_bounds(const struct smv_reckoning *r, const struct smv_claimant *a, int64_t *claim)
{
	struct smv_bounds bounds;

	if (!smv_bounds_of(r, a, &bounds))
		return false;
	if (*claim && bounds.floor != SMV_ABSENT && *claim < bounds.floor)
		*claim = bounds.floor;
	if (bounds.cap != SMV_ABSENT && *claim > bounds.cap)
		*claim = bounds.cap;
	return true;
}

static bool claim_line(const struct smv_reckoning *r, const struct smv_statement *s, const struct smv_claimant *a,
		       struct outcome *outcome)
{
	int64_t value;

	if (!smv_line_value(r, s, a, &value))
		return false;
	return !__builtin_add_overflow(outcome->claim, value, &outcome->claim);
}

/* False when the amounts are too large. */
static bool alone(const struct smv_reckoning *r, const struct smv_claimant *a, struct outcome *outcome)
{
	size_t n;

	*outcome = (struct outcome){ .claim = r->rules->makes_claims || a->applied == SMV_ABSENT ? 0 : a->applied };
	for (n = 0; n < r->rules->count; n++) {
		const struct smv_statement *s = &r->rules->statements[n];
		bool applies = smv_applies(r, s, a);

		if (s->kind == SMV_REQUIRE && !applies) {
			*outcome = (struct outcome){ 0 };
			return true;
		}
		if (s->kind == SMV_SHARE)
			outcome->shares += applies;
		else if ((s->kind == SMV_BASE || s->kind == SMV_PER || s->kind == SMV_PERCENT_OF) && applies &&
			 !claim_line(r, s, a, outcome))
			return false;
	}
	for (n = 0; n < r->rules->count; n++) {
		const struct smv_statement *s = &r->rules->statements[n];

		if (s->kind == SMV_REDUCE && smv_applies(r, s, a) && !smv_reduced(s, outcome->claim, &outcome->claim))
			return false;
	}
	return between_bounds(r, a, &outcome->claim);
}

static void warn(const struct smv_reckoning *r, const struct edge *edge, const struct outcome *below,
		 const struct outcome *above, struct smv_findings *findings)
{
	struct smv_place place = {
		.file = r->rules->file, .line = r->rules->statements[edge->statement].line, .column = -1,
	};
	char at[SMV_NUMBER_ROOM], more[SMV_NUMBER_ROOM], less_room[SMV_NUMBER_ROOM], more_room[SMV_NUMBER_ROOM];
	const char *name = r->rules->quantities[edge->quantity];

	smv_number_show(at, edge->at);
	smv_number_show(more, edge->at + ONE);
	if (above->claim < below->claim)
		smv_finding_add(findings, SMV_WARNING, &place, SMV_ID_RULE_CLIFF,
				_("one more lowers the amount: %s %s gives %s where %s gives %s"), name, more,
				smv_money_show(more_room, above->claim), at, smv_money_show(less_room, below->claim));
	else
		smv_finding_add(findings, SMV_WARNING, &place, SMV_ID_RULE_CLIFF,
				_("one more lowers the amount: %s %s has no part in a share that %s has a part in"), name,
				more, at);
}

/* Whether the claimant would fall from the edge; then it is warned of, once. */
static bool falls(const struct smv_reckoning *r, const struct edge *edge, const struct smv_claimant *a,
		  struct smv_findings *findings)
{
	struct smv_mark mark = smv_mark(r->scratch);
	int64_t *quantities = smv_alloc(r->scratch, r->rules->quantity_count * sizeof *quantities);
	struct smv_claimant tried = *a;
	struct outcome below, above;
	bool fallen = false;
	int variant;

	memcpy(quantities, a->quantities, r->rules->quantity_count * sizeof *quantities);
	tried.quantities = quantities;
	for (variant = 0; variant < 2 && !fallen; variant++) {
		quantities[edge->quantity] = edge->at;
		fallen = alone(r, &tried, &below);
		quantities[edge->quantity] = edge->at + ONE;
		fallen = fallen && alone(r, &tried, &above) &&
			 (above.claim < below.claim || (above.claim == below.claim && above.shares < below.shares));
		tried.applied = r->rules->makes_claims ? SMV_ABSENT : MILLION; /* no cap in the way */
	}
	if (fallen)
		warn(r, edge, &below, &above, findings);
	smv_reset(r->scratch, mark);
	return fallen;
}

void smv_cliffs_find(const struct smv_reckoning *r, struct smv_findings *findings)
{
	int64_t *none = smv_alloc(r->scratch, (r->rules->quantity_count + 1) * sizeof *none);
	const struct smv_claimant plain = {
		.name = "", .applied = SMV_ABSENT, .received = SMV_NO_DATE, .active = SMV_YES, .serves = SMV_YES,
		.org_number = "", .quantities = none,
	};
	struct edges edges = { 0 };
	size_t n, i;

	for (n = 0; n < r->rules->count; n++)
		collect(r, &edges, n, r->rules->statements[n].when);
	for (n = 0; n < edges.count; n++)
		if (!falls(r, &edges.items[n], &plain, findings))
			for (i = 0; i < r->c->count && !falls(r, &edges.items[n], &r->c->claimants[i], findings); i++)
				;
}
