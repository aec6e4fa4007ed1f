/* SPDX-License-Identifier: EUPL-1.2 */
#include "oracle.h"

#include "base/date.h"
#include "base/number.h"

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
	number(p, rule->number);
	if (rule->measure == ORACLE_PERCENTAGE)
		word(p, "% of ", "% av ");
	else if (rule->measure == ORACLE_FOR_EACH)
		fputs(" per ", p->out);
	else
		return;
	sum(p, &rule->sum);
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
	sum(p, &rule->sum);
}

/* The statements that claim. */
static void claim(const struct printer *p, const struct oracle_rule *rule)
{
	if (rule->kind == ORACLE_SHARE) {
		share(p, rule);
	} else if (rule->kind == ORACLE_BASE) {
		word(p, "base ", "grundbelopp ");
		number(p, rule->number);
	} else if (rule->kind == ORACLE_PER) {
		fputs("per ", p->out);
		sum(p, &rule->sum);
		fputs(" ", p->out);
		number(p, rule->number);
		option(p, " first ", " första ", rule->first);
		option(p, " above ", " över ", rule->above);
		option(p, " at most ", " högst ", rule->at_most);
	} else {
		word(p, "percent ", "procent ");
		number(p, rule->number);
		word(p, " of ", " av ");
		sum(p, &rule->sum);
		option(p, " at most ", " högst ", rule->at_most);
	}
}

static void statement(const struct printer *p, const struct oracle_rule *rule)
{
	static const char *const fits[][2] = { { "proportionally", "proportionellt" },
					       { "equally", "lika" },
					       { "by score", "efter poäng" },
					       { "by received", "efter ankomst" } };

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
		break;
	case ORACLE_ROUND:
		option(p, "round ", "avrunda ", rule->number);
		if (rule->down)
			word(p, " down", " nedåt");
		break;
	case ORACLE_NOTHING_BELOW:
		option(p, "nothing below ", "inget under ", rule->number);
		break;
	case ORACLE_KIND_END:
		break;
	}
	when(p, rule);
}

void oracle_print(FILE *out, const struct oracle_rules *rules, enum smv_language language)
{
	for (int r = 0; r < rules->count; r++) {
		struct printer p = { out, language, rules->rules[r].grouped };

		statement(&p, &rules->rules[r]);
		fputs("\n", out);
	}
}

void oracle_print_case(FILE *out, const struct smv_case *c)
{
	static const char *const answers[] = { "?", "no", "yes" };

	fprintf(out, "budget %" PRId64 " committed %" PRId64, c->budget, c->committed);
	if (c->closes != SMV_NO_DATE)
		fprintf(out, " closes %" PRId32, c->closes);
	fputs(" (öre, days, hundredths; what is lacking is left out)\n", out);
	for (size_t i = 0; i < c->count; i++) {
		const struct smv_claimant *who = &c->claimants[i];

		fprintf(out, "%2zu: #%" PRId64, i, who->registered);
		if (who->applied != SMV_ABSENT)
			fprintf(out, " applied %" PRId64, who->applied);
		if (who->last_year)
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
