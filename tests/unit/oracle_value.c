/* SPDX-License-Identifier: EUPL-1.2 */
/* What the rules ask of a claimant: quantities, sums, conditions. */
#include "oracle.h"

#include "base/date.h"
#include "base/number.h"

#include <assert.h>
#include <string.h>

const char *const oracle_kinds[ORACLE_KINDS] = { "association", "foundation", "study-association", "network" };

const struct oracle_category oracle_categories[ORACLE_CATEGORIES] = {
	{ "Idrott", 0 }, { "IDROTT", 0 }, { "Café", 1 }, { "cafe", 1 }, { "Äldre", 2 }, { "äldre", 2 },
};

int64_t oracle_quantity_of(const struct smv_case *c, int i, enum oracle_quantity quantity)
{
	const struct smv_claimant *who = &c->claimants[i];
	int64_t value;

	if (quantity == ORACLE_APPLIED)
		value = who->applied;
	else if (quantity == ORACLE_LAST_YEAR)
		value = who->last_year;
	else if (quantity != ORACLE_DAYS_LATE)
		value = who->quantities[quantity - ORACLE_SCORE];
	else if (who->received == SMV_NO_DATE || c->closes == SMV_NO_DATE || who->received <= c->closes)
		value = 0;
	else
		value = ((int64_t)who->received - c->closes) * 100;
	return value == SMV_ABSENT ? 0 : value;
}

int64_t oracle_sum_of(const struct smv_case *c, int i, const struct oracle_sum *sum)
{
	int64_t total = 0;

	for (int t = 0; t < sum->count; t++)
		total += sum->terms[t].factor * oracle_quantity_of(c, i, sum->terms[t].quantity);
	return total;
}

static int category_class(const char *text)
{
	for (int k = 0; text && k < ORACLE_CATEGORIES; k++)
		if (strcmp(text, oracle_categories[k].text) == 0)
			return oracle_categories[k].class;
	return -1;
}

static bool node_holds(const struct smv_case *c, int i, const struct oracle_condition *condition, int at)
{
	const struct oracle_node *node = &condition->nodes[at];
	const struct smv_claimant *who = &c->claimants[i];
	int64_t value = oracle_quantity_of(c, i, node->quantity);

	switch (node->test) {
	case ORACLE_NOT:
		return !node_holds(c, i, condition, node->left);
	case ORACLE_AND:
		return node_holds(c, i, condition, node->left) && node_holds(c, i, condition, node->right);
	case ORACLE_OR:
		return node_holds(c, i, condition, node->left) || node_holds(c, i, condition, node->right);
	case ORACLE_EQUAL:
		return value == node->from;
	case ORACLE_UNEQUAL:
		return value != node->from;
	case ORACLE_LESS:
		return value < node->from;
	case ORACLE_LESS_EQUAL:
		return value <= node->from;
	case ORACLE_MORE:
		return value > node->from;
	case ORACLE_MORE_EQUAL:
		return value >= node->from;
	case ORACLE_IN:
		return value >= node->from && value <= node->to;
	case ORACLE_ACTIVE:
		return who->active == SMV_YES;
	case ORACLE_SERVES:
		return who->serves == SMV_YES;
	case ORACLE_HAS_NUMBER:
		return who->org_number != NULL;
	case ORACLE_KIND:
		return who->kind && strcmp(who->kind, oracle_kinds[node->word]) == 0;
	case ORACLE_CATEGORY:
		return category_class(who->category) == oracle_categories[node->word].class;
	case ORACLE_TEST_END:
		break;
	}
	assert(node->test != ORACLE_TEST_END);
	return false;
}

bool oracle_holds(const struct smv_case *c, int i, const struct oracle_condition *condition)
{
	return condition->count == 0 || node_holds(c, i, condition, 0);
}
