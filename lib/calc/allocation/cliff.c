/* SPDX-License-Identifier: EUPL-1.2 */
/* Cliffs: where one more of a number, or one krona more applied for, lowers the amount. */
#include "calc/allocation/cliff.h"
#include "base/language.h"
#include "calc/allocation/working.h"
#include "samverkan/date.h"
#include "samverkan/finding.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"

#include <string.h>

enum { ONE = SMV_RULE_ONE, ORE = SMV_RULE_ONE / 100, MILLION = 100000000 /* kronor in öre */ };

/* One more than this much of a number crosses what a condition or the row of a table names. */
struct edge {
	bool applied;
	size_t quantity, statement;
	int64_t at; /* ten-thousandths */
};

struct edges {
	struct edge *items;
	size_t count, room;
};

static void add_edge(const struct smv_reckoning *r, struct edges *edges, const struct smv_calc *number,
		     size_t statement, int64_t at)
{
	struct edge edge = {
		.applied = number->kind == SMV_CALC_APPLIED, .quantity = number->index, .statement = statement, .at = at
	};
	size_t i;

	if (at < 0)
		return;
	for (i = 0; i < edges->count; i++)
		if (edges->items[i].applied == edge.applied && edges->items[i].quantity == edge.quantity &&
		    edges->items[i].at == at)
			return;
	edges->items = smv_grow(r->scratch, edges->items, edges->count, &edges->room, sizeof *edges->items);
	edges->items[edges->count++] = edge;
}

/* Whether the number itself counts to the tier below or above hangs on the comparison: both sides of it are tried. */
static void add_edges(const struct smv_reckoning *r, struct edges *edges, const struct smv_calc *number,
		      size_t statement, const struct smv_calc *bound)
{
	int64_t whole;

	if ((number->kind != SMV_CALC_NAME && number->kind != SMV_CALC_APPLIED) || !bound ||
	    bound->kind != SMV_CALC_NUMBER)
		return;
	whole = bound->number - bound->number % ONE;
	add_edge(r, edges, number, statement, whole - ONE);
	add_edge(r, edges, number, statement, whole);
}

/* What is compared to be equal is a code, and no tier. */
static void collect(const struct smv_reckoning *r, struct edges *edges, size_t statement, const struct smv_condition *c)
{
	const struct smv_condition *part;

	if (!c)
		return;
	for (part = c->parts; part; part = part->next)
		collect(r, edges, statement, part);
	if (c->kind != SMV_CONDITION_RANGE &&
	    (c->kind != SMV_CONDITION_COMPARE || c->comparison == SMV_EQUAL || c->comparison == SMV_UNEQUAL))
		return;
	add_edges(r, edges, c->left, statement, c->from);
	add_edges(r, edges, c->left, statement, c->to);
}

static void collect_rows(const struct smv_reckoning *r, struct edges *edges, size_t statement)
{
	const struct smv_statement *table = &r->rules->statements[statement];
	const struct smv_calc *number = table->by ? table->by : table->of;
	size_t i;

	for (i = 0; i < table->row_count; i++) {
		const struct smv_calc bound = { .kind = SMV_CALC_NUMBER, .number = table->rows[i].from };

		add_edges(r, edges, number, statement, &bound);
	}
}

/* What a claimant would get were it alone: its claim after step 5b without shares, and in how many shares it is. */
struct outcome {
	int64_t claim;
	size_t shares;
};

static void bring_between(struct smv_reckoning *r, struct smv_subject *who, int64_t *claim)
{
	struct smv_bounds bounds;

	smv_bounds_of(r, who, &bounds);
	if (*claim && bounds.floor != SMV_ABSENT && *claim < bounds.floor)
		*claim = bounds.floor;
	if (bounds.cap != SMV_ABSENT && *claim > bounds.cap)
		*claim = bounds.cap;
}

/* One statement of those that take something off. */
static void take_off(struct smv_reckoning *r, enum smv_statement_kind kind, struct smv_subject *who, int64_t *claim)
{
	size_t n;

	for (n = 0; n < r->rules->count; n++) {
		const struct smv_statement *s = &r->rules->statements[n];

		if (s->kind == kind && smv_applies(r, s, who))
			*claim = kind == SMV_REDUCE ? smv_reduced(r, s, *claim) : smv_deducted(r, s, who, *claim);
	}
}

static void claim_lines(struct smv_reckoning *r, struct smv_subject *who, struct outcome *outcome)
{
	size_t n, row;

	for (n = 0; n < r->rules->count; n++) {
		const struct smv_statement *s = &r->rules->statements[n];

		if (s->kind != SMV_SHARE && !smv_is_line(s->kind))
			continue;
		if (!smv_applies(r, s, who))
			continue;
		if (s->kind == SMV_SHARE)
			outcome->shares++;
		else if (__builtin_add_overflow(outcome->claim, smv_line_value(r, s, who, &row), &outcome->claim))
			r->evaluation.too_large = true;
	}
}

/* False when the amounts are too large; required: who does not fulfil a require line gets nothing. */
static bool alone(struct smv_reckoning *r, const struct smv_claimant *a, bool required, struct outcome *outcome)
{
	struct smv_mark mark = smv_mark(r->scratch);
	struct smv_subject who = { .a = a, .own = smv_alloc(r->scratch, (r->rules->let_count + 1) * sizeof *who.own) };
	bool unknown, fine;

	*outcome = (struct outcome){ .claim = r->rules->makes_claims || a->applied == SMV_ABSENT ? 0 : a->applied };
	r->evaluation.too_large = false;
	if (required && smv_refusal(r, &who, &unknown) != SMV_NO_RULE) {
		*outcome = (struct outcome){ 0 };
	} else {
		claim_lines(r, &who, outcome);
		take_off(r, SMV_REDUCE, &who, &outcome->claim);
		bring_between(r, &who, &outcome->claim);
		take_off(r, SMV_DEDUCT, &who, &outcome->claim);
	}
	fine = !r->evaluation.too_large;
	r->evaluation.too_large = false;
	smv_reset(r->scratch, mark);
	return fine;
}

bool smv_claim_alone(struct smv_reckoning *r, const struct smv_claimant *a, int64_t *claim)
{
	struct outcome outcome;
	bool fine = alone(r, a, false, &outcome);

	*claim = outcome.claim;
	return fine;
}

static void warn(struct smv_reckoning *r, const struct edge *edge, const struct outcome *below,
		 const struct outcome *above, struct smv_findings *findings)
{
	struct smv_place place = {
		.file = r->rules->file,
		.line = r->rules->statements[edge->statement].line,
		.column = -1,
	};
	char less_room[SMV_NUMBER_ROOM], more_room[SMV_NUMBER_ROOM];
	const char *name = edge->applied ? smv_keyword_text(SMV_KEYWORD_APPLIED, smv_language())
					 : r->rules->asked[edge->quantity].name;
	const char *at = smv_working_fraction(r->scratch, (struct smv_fraction){ edge->at, ONE });
	const char *more = smv_working_fraction(r->scratch, (struct smv_fraction){ edge->at + ONE, ONE });

	if (above->claim < below->claim)
		smv_finding_add(findings, SMV_WARNING, &place, SMV_ID_RULE_CLIFF,
				_("one more lowers the amount: %s %s gives %s where %s gives %s"), name, more,
				smv_money_show(more_room, above->claim), at, smv_money_show(less_room, below->claim));
	else
		smv_finding_add(findings, SMV_WARNING, &place, SMV_ID_RULE_CLIFF,
				_("one more lowers the amount: %s %s has no part in a share that %s has a part in"),
				name, more, at);
}

static void set(struct smv_claimant *a, int64_t *quantities, const struct edge *edge, int64_t value)
{
	if (edge->applied)
		a->applied = value / ORE;
	else
		quantities[edge->quantity] = value;
}

/* Whether the claimant would fall from the edge; then it is warned of, once. */
static bool falls(struct smv_reckoning *r, const struct edge *edge, const struct smv_claimant *a,
		  struct smv_findings *findings)
{
	struct smv_mark mark = smv_mark(r->scratch);
	int64_t *quantities = smv_alloc(r->scratch, (r->rules->asked_count + 1) * sizeof *quantities);
	struct smv_claimant tried = *a;
	struct outcome below, above;
	bool fallen = false;
	int variant;

	memcpy(quantities, a->quantities, r->rules->asked_count * sizeof *quantities);
	tried.quantities = quantities;
	for (variant = 0; variant < 2 && !fallen; variant++) {
		set(&tried, quantities, edge, edge->at);
		fallen = alone(r, &tried, true, &below);
		set(&tried, quantities, edge, edge->at + ONE);
		fallen = fallen && alone(r, &tried, true, &above) &&
			 (above.claim < below.claim || (above.claim == below.claim && above.shares < below.shares));
		tried.applied = r->rules->makes_claims ? SMV_ABSENT : MILLION; /* no cap in the way */
	}
	if (fallen)
		warn(r, edge, &below, &above, findings);
	smv_reset(r->scratch, mark);
	return fallen;
}

/* Tried on those who have applied; before anybody has, on one who has nothing else. */
static void try_edge(struct smv_reckoning *r, const struct edge *edge, struct smv_findings *findings)
{
	const struct smv_claimant plain = {
		.name = "",
		.applied = SMV_ABSENT,
		.received = SMV_NO_DATE,
		.active = SMV_YES,
		.serves = SMV_YES,
		.org_number = "",
		.quantities = smv_alloc(r->scratch, (r->rules->asked_count + 1) * sizeof *plain.quantities),
	};
	size_t i;

	if (!r->c->count)
		(void)falls(r, edge, &plain, findings);
	for (i = 0; i < r->c->count && !falls(r, edge, &r->c->claimants[i], findings); i++)
		;
}

void smv_cliffs_find(struct smv_reckoning *r, struct smv_findings *findings)
{
	struct edges edges = { 0 };
	size_t n;

	if (r->rules->part_count) /* what one part takes another may give: only the round as a whole would tell */
		return;
	for (n = 0; n < r->rules->count; n++) {
		collect(r, &edges, n, r->rules->statements[n].when);
		if (r->rules->statements[n].row_count)
			collect_rows(r, &edges, n);
	}
	for (n = 0; n < edges.count; n++)
		try_edge(r, &edges.items[n], findings);
}
