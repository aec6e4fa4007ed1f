/* SPDX-License-Identifier: EUPL-1.2 */
#include "oracle.h"

#include "samverkan/date.h"
#include "samverkan/number.h"

#include <inttypes.h>

const char *const oracle_quantities[ORACLE_QUANTITY_END] = { "applied", "last_year", "days_late", "score", "members",
							     "local_members", "occasions", "rent", "gåvor" };

/* Where words are put, and how. */
struct printer {
	FILE *out;
	enum smv_language language;
	bool grouped;
};

static const char *pick(const struct printer *p, const char *english, const char *swedish)
{
	return p->language == SMV_SWEDISH ? swedish : english;
}

static void word(const struct printer *p, const char *english, const char *swedish)
{
	fputs(pick(p, english, swedish), p->out);
}

static void number(const struct printer *p, int64_t hundredths)
{
	int64_t whole = hundredths / 100, power = 1;
	int rest = (int)(hundredths % 100);

	while (whole / power >= 1000)
		power *= 1000;
	if (p->grouped) {
		fprintf(p->out, "%" PRId64, whole / power);
		for (power /= 1000; power > 0; power /= 1000)
			fprintf(p->out, " %03" PRId64, whole / power % 1000);
	} else {
		fprintf(p->out, "%" PRId64, whole);
	}
	if (rest % 10)
		fprintf(p->out, "%s%02d", pick(p, ".", ","), rest);
	else if (rest)
		fprintf(p->out, "%s%d", pick(p, ".", ","), rest / 10);
}

static void quantity(const struct printer *p, enum oracle_quantity q)
{
	static const char *const swedish[] = { "sökt", "föregående_år", "dagar_sent", "poäng" };

	word(p, oracle_quantities[q], q <= ORACLE_SCORE ? swedish[q] : oracle_quantities[q]);
}

static void sum(const struct printer *p, const struct oracle_sum *s)
{
	for (int t = 0; t < s->count; t++) {
		if (t > 0)
			fputs(" + ", p->out);
		if (s->terms[t].factor != 1) {
			fprintf(p->out, "%" PRId64, s->terms[t].factor);
			word(p, " x ", " gånger ");
		}
		quantity(p, s->terms[t].quantity);
	}
}

/* Ten-thousandths: no decimals, two or four. */
static void fine(const struct printer *p, int64_t n)
{
	if (n % 100 == 0) {
		number(p, n / 100);
		return;
	}
	fprintf(p->out, "%" PRId64 "%s%04d", n / 10000, pick(p, ".", ","), (int)(n % 10000));
}

static void calc_node(const struct printer *p, const struct oracle_calc *c, int at);

static bool is_leaf(enum oracle_op op)
{
	return op == ORACLE_NUMBER || op == ORACLE_QUANTITY || op == ORACLE_LET_NAME || op >= ORACLE_LEAST;
}

static void calc_operand(const struct printer *p, const struct oracle_calc *c, int at)
{
	bool both = !is_leaf(c->nodes[at].op);

	fputs(both ? "(" : "", p->out);
	calc_node(p, c, at);
	fputs(both ? ")" : "", p->out);
}

static void calc_call(const struct printer *p, const struct oracle_calc *c, int at, const char *english, const char *swedish)
{
	word(p, english, swedish);
	fputs(" (", p->out);
	calc_node(p, c, c->nodes[at].left);
	if (c->nodes[at].op != ORACLE_TOTAL) {
		fputs("; ", p->out);
		calc_node(p, c, c->nodes[at].right);
	}
	fputs(")", p->out);
}

static void calc_node(const struct printer *p, const struct oracle_calc *c, int at)
{
	static const char *const english[] = { [ORACLE_PLUS] = " + ", [ORACLE_MINUS] = " - ", [ORACLE_TIMES] = " x ", [ORACLE_DIVIDED] = " / " };
	static const char *const swedish[] = { [ORACLE_PLUS] = " + ", [ORACLE_MINUS] = " − ", [ORACLE_TIMES] = " gånger ",
					       [ORACLE_DIVIDED] = " delat med " };

	switch (c->nodes[at].op) {
	case ORACLE_NUMBER:
		fine(p, c->nodes[at].number);
		break;
	case ORACLE_QUANTITY:
		quantity(p, c->nodes[at].quantity);
		break;
	case ORACLE_LET_NAME:
		fprintf(p->out, "eget_%c", 'a' + c->nodes[at].let);
		break;
	case ORACLE_PORTION:
		if (c->nodes[at].over)
			fprintf(p->out, "%" PRId64 "/%" PRId64, c->nodes[at].number, c->nodes[at].over);
		else
			fine(p, c->nodes[at].number);
		fputs(c->nodes[at].over ? "" : "%", p->out);
		word(p, " of ", " av ");
		calc_operand(p, c, c->nodes[at].left);
		break;
	case ORACLE_LEAST:
		calc_call(p, c, at, "least of", "minsta av");
		break;
	case ORACLE_GREATEST:
		calc_call(p, c, at, "greatest of", "största av");
		break;
	case ORACLE_TOTAL:
		calc_call(p, c, at, "sum of all", "summan av alla");
		break;
	case ORACLE_PLUS:
	case ORACLE_MINUS:
	case ORACLE_TIMES:
	case ORACLE_DIVIDED:
		calc_operand(p, c, c->nodes[at].left);
		word(p, english[c->nodes[at].op], swedish[c->nodes[at].op]);
		calc_operand(p, c, c->nodes[at].right);
		break;
	case ORACLE_OP_END:
		break;
	}
}

/* A calculation, in parentheses where another number follows. */
static void calc(const struct printer *p, const struct oracle_calc *c, bool number_follows)
{
	bool both = number_follows && (c->nodes[0].op == ORACLE_NUMBER || !is_leaf(c->nodes[0].op));

	fputs(both ? "(" : "", p->out);
	calc_node(p, c, 0);
	fputs(both ? ")" : "", p->out);
}

static void of(const struct printer *p, const struct oracle_rule *rule, bool number_follows)
{
	if (rule->of.count)
		calc(p, &rule->of, number_follows);
	else
		sum(p, &rule->sum);
}

static void amount(const struct printer *p, const struct oracle_rule *rule)
{
	if (rule->amount.count)
		calc(p, &rule->amount, false);
	else
		number(p, rule->number);
}

static void condition(const struct printer *p, const struct oracle_condition *c, int at);

/* A node under another: in parentheses where they are needed, and sometimes where they are not. */
static void operand(const struct printer *p, const struct oracle_condition *c, int at, enum oracle_test under)
{
	enum oracle_test test = c->nodes[at].test;
	bool needed = (under == ORACLE_NOT && (test == ORACLE_AND || test == ORACLE_OR)) ||
		      (under == ORACLE_AND && test == ORACLE_OR);
	bool both = needed || c->nodes[at].parenthesised;

	fputs(both ? "(" : "", p->out);
	condition(p, c, at);
	fputs(both ? ")" : "", p->out);
}

static void condition(const struct printer *p, const struct oracle_condition *c, int at)
{
	static const char *const signs[] = { "=", "!=", "<", "<=", ">", ">=" };
	const struct oracle_node *node = &c->nodes[at];

	if (node->test == ORACLE_NOT) {
		word(p, "not ", "inte ");
		operand(p, c, node->left, node->test);
	} else if (node->test == ORACLE_AND || node->test == ORACLE_OR) {
		operand(p, c, node->left, node->test);
		if (node->test == ORACLE_AND)
			word(p, " and ", " och ");
		else
			word(p, " or ", " eller ");
		operand(p, c, node->right, node->test);
	} else if (node->test == ORACLE_IN) {
		quantity(p, node->quantity);
		word(p, " in ", " inom ");
		number(p, node->from);
		fputs("..", p->out);
		number(p, node->to);
	} else if (node->test == ORACLE_ACTIVE) {
		word(p, "active-in-municipality", "verksam-i-kommunen");
	} else if (node->test == ORACLE_SERVES) {
		word(p, "serves-residents", "når-invånare");
	} else if (node->test == ORACLE_HAS_NUMBER) {
		word(p, "has-org-number", "har-organisationsnummer");
	} else if (node->test == ORACLE_KIND) {
		fprintf(p->out, "%s %s", pick(p, "kind is", "form är"), oracle_kinds[node->word]);
	} else if (node->test == ORACLE_CATEGORY) {
		word(p, "category is", "kategori är");
		fprintf(p->out, " \"%s\"", oracle_categories[node->word].text);
	} else if (node->test == ORACLE_FACT) {
		quantity(p, node->quantity);
	} else if (node->test == ORACLE_CALC_EQUAL || node->test == ORACLE_CALC_MORE) {
		calc(p, &node->a, false);
		fputs(node->test == ORACLE_CALC_EQUAL ? " = " : " > ", p->out);
		calc(p, &node->b, false);
	} else {
		quantity(p, node->quantity);
		fprintf(p->out, " %s ", signs[node->test - ORACLE_EQUAL]);
		number(p, node->from);
	}
}

static void when(const struct printer *p, const struct oracle_rule *rule)
{
	if (rule->when.count == 0)
		return;
	word(p, " when ", " när ");
	condition(p, &rule->when, 0);
}

static void option(const struct printer *p, const char *english, const char *swedish, int64_t value)
{
	if (value < 0)
		return;
	word(p, english, swedish);
	number(p, value);
}

static void bound(const struct printer *p, const struct oracle_rule *rule)
{
	if (rule->measure == ORACLE_OF_APPLIED) {
		quantity(p, ORACLE_APPLIED);
		return;
	}
	amount(p, rule);
	if (rule->measure == ORACLE_PERCENTAGE)
		word(p, "% of ", "% av ");
	else if (rule->measure == ORACLE_FOR_EACH)
		fputs(" per ", p->out);
	else
		return;
	of(p, rule, false);
}

static void share(const struct printer *p, const struct oracle_rule *rule)
{
	word(p, "share ", "andel ");
	if (rule->measure == ORACLE_REST) {
		word(p, "rest", "resten");
	} else {
		number(p, rule->number);
		fputs("%", p->out);
	}
	if (rule->equally) {
		word(p, " equally", " lika");
		return;
	}
	word(p, " by ", " efter ");
	of(p, rule, false);
}

/* The statements that claim. */
static void claim(const struct printer *p, const struct oracle_rule *rule)
{
	if (rule->kind == ORACLE_SHARE) {
		share(p, rule);
	} else if (rule->kind == ORACLE_BASE) {
		word(p, "base ", "grundbelopp ");
		amount(p, rule);
	} else if (rule->kind == ORACLE_PER) {
		fputs("per ", p->out);
		of(p, rule, true);
		fputs(" ", p->out);
		amount(p, rule);
		option(p, " first ", " första ", rule->first);
		option(p, " above ", " över ", rule->above);
		option(p, " at most ", " högst ", rule->at_most);
	} else {
		word(p, "percent ", "procent ");
		number(p, rule->number);
		word(p, " of ", " av ");
		of(p, rule, false);
		option(p, " at most ", " högst ", rule->at_most);
	}
}

static void table_head(const struct printer *p, const struct oracle_rule *rule)
{
	word(p, "table ", "tabell ");
	if (rule->kind == ORACLE_TABLE_BASE)
		word(p, "base", "grundbelopp");
	else if (rule->kind == ORACLE_TABLE_AT_MOST)
		word(p, "at most", "högst");
	else if (rule->kind == ORACLE_TABLE_FACTOR)
		fprintf(p->out, "%s eget_%c", pick(p, "factor", "faktor"), 'a' + rule->let);
	else if (rule->kind == ORACLE_TABLE_PER)
		fputs("per ", p->out);
	else
		word(p, "percent of ", "procent av ");
	if (rule->kind == ORACLE_TABLE_PER || rule->kind == ORACLE_TABLE_PERCENT)
		of(p, rule, false);
	if (rule->stepwise)
		word(p, " stepwise", " stegvis");
	if (rule->by.count) {
		word(p, " by ", " efter ");
		calc(p, &rule->by, false);
	}
	option(p, " at most ", " högst ", rule->at_most);
}

static void part(const struct printer *p, const struct oracle_rule *rule)
{
	fprintf(p->out, "%s \"del %d\" ", pick(p, "part", "del"), rule->part);
	if (rule->measure == ORACLE_REST) {
		word(p, "rest", "resten");
	} else {
		number(p, rule->number);
		fputs("%", p->out);
	}
	if (rule->over_to)
		fprintf(p->out, "%s\"del %d\"", pick(p, " over to ", " till "), rule->over_to);
}

/* The statements of the second edition. */
static void second(const struct printer *p, const struct oracle_rule *rule)
{
	if (rule->kind == ORACLE_LET) {
		fprintf(p->out, "%s eget_%c = ", pick(p, "let", "låt"), 'a' + rule->let);
		amount(p, rule);
	} else if (rule->kind == ORACLE_DEDUCT) {
		word(p, "deduct ", "dra av ");
		amount(p, rule);
		fputs(rule->measure == ORACLE_PERCENTAGE ? "%" : "", p->out);
	} else if (rule->kind == ORACLE_TIES_EQUALLY) {
		word(p, "ties equally", "lika vid lika");
	} else if (rule->kind == ORACLE_PART) {
		part(p, rule);
	} else {
		table_head(p, rule);
	}
}

static void statement(const struct printer *p, const struct oracle_rule *rule)
{
	static const char *const fits[][2] = { { "proportionally", "proportionellt" },
					       { "equally", "lika" },
					       { "by score", "efter poäng" },
					       { "by received", "efter ankomst" },
					       { "by rate", "taxan" } };

	switch (rule->kind) {
	case ORACLE_RESERVE:
		option(p, "reserve ", "reservera ", rule->number);
		fputs(rule->measure == ORACLE_PERCENTAGE ? "%" : "", p->out);
		break;
	case ORACLE_REQUIRE:
		word(p, "require ", "kräv ");
		condition(p, &rule->when, 0);
		return;
	case ORACLE_BASE:
	case ORACLE_PER:
	case ORACLE_PERCENT:
	case ORACLE_SHARE:
		claim(p, rule);
		break;
	case ORACLE_REDISTRIBUTE:
		word(p, "redistribute", "omfördela");
		break;
	case ORACLE_REDUCE:
		option(p, "reduce ", "minska ", rule->number);
		fputs("%", p->out);
		break;
	case ORACLE_AT_MOST:
		word(p, "at most ", "högst ");
		bound(p, rule);
		break;
	case ORACLE_AT_LEAST:
		word(p, "at least ", "minst ");
		bound(p, rule);
		break;
	case ORACLE_MAY_EXCEED:
		word(p, "may exceed applied", "får överstiga sökt");
		break;
	case ORACLE_FIT:
		fprintf(p->out, "%s %s", pick(p, "fit", "anpassa"), fits[rule->fit][p->language == SMV_SWEDISH]);
		if (rule->fit == ORACLE_BY_RATE)
			option(p, " ", " ", rule->number);
		break;
	case ORACLE_ROUND:
		option(p, "round ", "avrunda ", rule->number);
		if (rule->direction == ORACLE_DOWN)
			word(p, " down", " nedåt");
		else if (rule->direction == ORACLE_UP)
			word(p, " up", " uppåt");
		break;
	case ORACLE_NOTHING_BELOW:
		option(p, "nothing below ", "inget under ", rule->number);
		break;
	case ORACLE_LET:
	case ORACLE_TABLE_BASE:
	case ORACLE_TABLE_PER:
	case ORACLE_TABLE_PERCENT:
	case ORACLE_TABLE_AT_MOST:
	case ORACLE_TABLE_FACTOR:
	case ORACLE_DEDUCT:
	case ORACLE_TIES_EQUALLY:
	case ORACLE_PART:
		second(p, rule);
		break;
	case ORACLE_KIND_END:
		break;
	}
	when(p, rule);
}

static void rows(const struct printer *p, const struct oracle_rule *table)
{
	for (int k = 0; k < table->row_count; k++) {
		fputs(table->part ? "\n        " : "\n    ", p->out);
		if (table->stepwise && k > 0)
			word(p, "above ", "över ");
		else
			word(p, "from ", "från ");
		fine(p, table->rows[k].from);
		fputs(": ", p->out);
		calc(p, &table->rows[k].value, false);
	}
}

void oracle_print(FILE *out, const struct oracle_rules *rules, enum smv_language language)
{
	for (int r = 0; r < rules->count; r++) {
		struct printer p = { out, language, rules->rules[r].grouped };

		fputs(rules->rules[r].part && rules->rules[r].kind != ORACLE_PART ? "    " : "", out);
		statement(&p, &rules->rules[r]);
		rows(&p, &rules->rules[r]);
		fputs("\n", out);
	}
}

void oracle_print_case(FILE *out, const struct smv_case *c)
{
	static const char *const answers[] = { "?", "no", "yes" };

	fprintf(out, "budget %" PRId64 " committed %" PRId64, c->budget, c->committed);
	if (c->closes != SMV_NO_DATE)
		fprintf(out, " closes %" PRId32, c->closes);
	fputs(" (öre, days, ten-thousandths; what is lacking is left out)\n", out);
	for (size_t i = 0; i < c->count; i++) {
		const struct smv_claimant *who = &c->claimants[i];

		fprintf(out, "%2zu: #%" PRId64, i, who->registered);
		if (who->applied != SMV_ABSENT)
			fprintf(out, " applied %" PRId64, who->applied);
		if (who->last_year != SMV_ABSENT)
			fprintf(out, " last_year %" PRId64, who->last_year);
		if (who->received != SMV_NO_DATE)
			fprintf(out, " received %" PRId32, who->received);
		fprintf(out, " active %s serves %s", answers[who->active], answers[who->serves]);
		fprintf(out, " %s %s %s", who->org_number ? who->org_number : "-", who->kind ? who->kind : "-",
			who->category ? who->category : "-");
		for (int q = 0; q < ORACLE_ASKED; q++)
			if (who->quantities[q] != SMV_ABSENT)
				fprintf(out, " %s %" PRId64, oracle_quantities[ORACLE_SCORE + q], who->quantities[q]);
		fputs("\n", out);
	}
}
