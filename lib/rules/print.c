/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/number.h"
#include "base/pool.h"
#include "rules/keywords.h"
#include "rules/statement.h"
#include "model/kind.h"

#include <string.h>

/* Canonical text grows at its end. */
struct printer {
	struct smv_pool *pool;
	const struct smv_rules *rules;
	enum smv_language language;
	char *text;
	size_t used, room;
};

static void put(struct printer *out, const char *text)
{
	size_t length = strlen(text);

	if (out->used + length >= out->room) {
		char *larger;

		out->room = (out->used + length + 1) * 2;
		larger = smv_alloc(out->pool, out->room);
		if (out->used)
			memcpy(larger, out->text, out->used);
		out->text = larger;
	}
	memcpy(out->text + out->used, text, length + 1);
	out->used += length;
}

static void put_keyword(struct printer *out, enum smv_keyword keyword)
{
	put(out, smv_keyword_text(keyword, out->language));
}

/* A keyword with a space on both sides. */
static void put_between(struct printer *out, enum smv_keyword keyword)
{
	put(out, " ");
	put_keyword(out, keyword);
	put(out, " ");
}

/* As smv_number_show, but with the spaces of a keyboard, and with the decimal mark of the language. */
static void put_number(struct printer *out, int64_t hundredths)
{
	char room[SMV_NUMBER_ROOM], simple[SMV_NUMBER_ROOM], *to = simple;
	const char *from;

	smv_number_show(room, hundredths);
	for (from = room; *from; from++) {
		if (*from == '\xC2') /* the first byte of a no-break space */
			continue;
		if (*from == '\xA0')
			*to++ = ' ';
		else
			*to++ = *from == ',' && out->language == SMV_ENGLISH ? '.' : *from;
	}
	*to = '\0';
	put(out, simple);
}

static void put_percent(struct printer *out, int64_t percentage)
{
	put_number(out, percentage);
	put(out, "%");
}

static void put_quantity(struct printer *out, struct smv_measure quantity)
{
	const char *name;

	switch (quantity.kind) {
	case SMV_MEASURE_APPLIED:
		put_keyword(out, SMV_KEYWORD_APPLIED);
		break;
	case SMV_MEASURE_LAST_YEAR:
		put_keyword(out, SMV_KEYWORD_LAST_YEAR);
		break;
	case SMV_MEASURE_DAYS_LATE:
		put_keyword(out, SMV_KEYWORD_DAYS_LATE);
		break;
	case SMV_MEASURE_NAMED:
		name = out->rules->quantities[quantity.index];
		if (!strcmp(name, smv_keyword_text(SMV_KEYWORD_SCORE, SMV_ENGLISH)))
			put_keyword(out, SMV_KEYWORD_SCORE);
		else
			put(out, name);
		break;
	}
}

static void put_sum(struct printer *out, const struct smv_sum *sum)
{
	size_t i;

	for (i = 0; i < sum->count; i++) {
		if (i)
			put(out, " + ");
		if (sum->terms[i].factor != 1) {
			put_number(out, sum->terms[i].factor * 100);
			put_between(out, SMV_KEYWORD_TIMES);
		}
		put_quantity(out, sum->terms[i].quantity);
	}
}

static void put_amount(struct printer *out, const struct smv_amount *amount)
{
	switch (amount->kind) {
	case SMV_AMOUNT_NONE:
		break;
	case SMV_AMOUNT_FIXED:
		put_number(out, amount->number);
		break;
	case SMV_AMOUNT_EACH:
		put_number(out, amount->number);
		put_between(out, SMV_KEYWORD_PER);
		put_sum(out, &amount->sum);
		break;
	case SMV_AMOUNT_APPLIED:
		put_keyword(out, SMV_KEYWORD_APPLIED);
		break;
	case SMV_AMOUNT_PERCENT:
		put_percent(out, amount->number);
		put_between(out, SMV_KEYWORD_OF);
		put_sum(out, &amount->sum);
		break;
	}
}

static const char *comparison_text(enum smv_token_kind comparison)
{
	switch (comparison) {
	case SMV_TOKEN_UNEQUAL:
		return " != ";
	case SMV_TOKEN_LESS:
		return " < ";
	case SMV_TOKEN_AT_MOST:
		return " <= ";
	case SMV_TOKEN_MORE:
		return " > ";
	case SMV_TOKEN_AT_LEAST:
		return " >= ";
	case SMV_TOKEN_EQUAL:
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
	return " = ";
}

static void put_kind(struct printer *out, const char *code)
{
	const struct smv_choice *kind = smv_choice_by_word(smv_kinds, code);

	put_keyword(out, SMV_KEYWORD_KIND);
	put_between(out, SMV_KEYWORD_IS);
	put(out, smv_choice_word(out->pool, kind, out->language));
}

static void put_category(struct printer *out, const char *category)
{
	put_keyword(out, SMV_KEYWORD_CATEGORY);
	put_between(out, SMV_KEYWORD_IS);
	put(out, "\"");
	put(out, category);
	put(out, "\"");
}

static void put_condition(struct printer *out, const struct smv_condition *c);

/* The part in parentheses where it would else be read otherwise. */
static void put_part(struct printer *out, const struct smv_condition *part, bool parentheses)
{
	put(out, parentheses ? "(" : "");
	put_condition(out, part);
	put(out, parentheses ? ")" : "");
}

static void put_joined(struct printer *out, const struct smv_condition *c, enum smv_keyword word)
{
	const struct smv_condition *part;

	for (part = c->parts; part; part = part->next) {
		if (part != c->parts)
			put_between(out, word);
		put_part(out, part, c->kind == SMV_CONDITION_AND && part->kind == SMV_CONDITION_OR);
	}
}

static void put_condition(struct printer *out, const struct smv_condition *c)
{
	switch (c->kind) {
	case SMV_CONDITION_AND:
		put_joined(out, c, SMV_KEYWORD_AND);
		break;
	case SMV_CONDITION_OR:
		put_joined(out, c, SMV_KEYWORD_OR);
		break;
	case SMV_CONDITION_NOT:
		put_keyword(out, SMV_KEYWORD_NOT);
		put(out, " ");
		put_part(out, c->parts, c->parts->kind == SMV_CONDITION_AND || c->parts->kind == SMV_CONDITION_OR);
		break;
	case SMV_CONDITION_COMPARE:
		put_quantity(out, c->quantity);
		put(out, comparison_text(c->comparison));
		put_number(out, c->from);
		break;
	case SMV_CONDITION_RANGE:
		put_quantity(out, c->quantity);
		put_between(out, SMV_KEYWORD_IN);
		put_number(out, c->from);
		put(out, "..");
		put_number(out, c->to);
		break;
	case SMV_CONDITION_ACTIVE:
		put_keyword(out, SMV_KEYWORD_ACTIVE);
		break;
	case SMV_CONDITION_SERVES:
		put_keyword(out, SMV_KEYWORD_SERVES);
		break;
	case SMV_CONDITION_HAS_NUMBER:
		put_keyword(out, SMV_KEYWORD_HAS_NUMBER);
		break;
	case SMV_CONDITION_KIND:
		put_kind(out, c->text);
		break;
	case SMV_CONDITION_CATEGORY:
		put_category(out, c->text);
		break;
	}
}

static void put_per(struct printer *out, const struct smv_statement *s)
{
	put_keyword(out, SMV_KEYWORD_PER);
	put(out, " ");
	put_sum(out, &s->sum);
	put(out, " ");
	put_number(out, s->number);
	if (s->has_first) {
		put_between(out, SMV_KEYWORD_FIRST);
		put_number(out, s->first);
	}
	if (s->above) {
		put_between(out, SMV_KEYWORD_ABOVE);
		put_number(out, s->above);
	}
}

static void put_share(struct printer *out, const struct smv_statement *s)
{
	put_keyword(out, SMV_KEYWORD_SHARE);
	put(out, " ");
	if (s->rest)
		put_keyword(out, SMV_KEYWORD_REST);
	else
		put_percent(out, s->number);
	put(out, " ");
	if (s->sum.count) {
		put_keyword(out, SMV_KEYWORD_BY);
		put(out, " ");
		put_sum(out, &s->sum);
	} else {
		put_keyword(out, SMV_KEYWORD_EQUALLY);
	}
}

static void put_fit(struct printer *out, const struct smv_statement *s)
{
	put_keyword(out, SMV_KEYWORD_FIT);
	put(out, " ");
	switch (s->fit) {
	case SMV_FIT_PROPORTIONALLY:
		put_keyword(out, SMV_KEYWORD_PROPORTIONALLY);
		break;
	case SMV_FIT_EQUALLY:
		put_keyword(out, SMV_KEYWORD_EQUALLY);
		break;
	case SMV_FIT_SCORE:
	case SMV_FIT_RECEIVED:
		put_keyword(out, SMV_KEYWORD_BY);
		put(out, " ");
		put_keyword(out, s->fit == SMV_FIT_SCORE ? SMV_KEYWORD_SCORE : SMV_KEYWORD_RECEIVED);
		break;
	}
}

static void put_opening(struct printer *out, enum smv_keyword keyword)
{
	put_keyword(out, keyword);
	put(out, " ");
}

/* What stands before `at most X` and `when C`. */
static void put_head(struct printer *out, const struct smv_statement *s)
{
	switch (s->kind) {
	case SMV_RESERVE:
		put_opening(out, SMV_KEYWORD_RESERVE);
		if (s->percent)
			put_percent(out, s->number);
		else
			put_number(out, s->number);
		break;
	case SMV_REQUIRE:
		put_opening(out, SMV_KEYWORD_REQUIRE);
		put_condition(out, s->when);
		break;
	case SMV_BASE:
		put_opening(out, SMV_KEYWORD_BASE);
		put_number(out, s->number);
		break;
	case SMV_PER:
		put_per(out, s);
		break;
	case SMV_PERCENT_OF:
		put_opening(out, SMV_KEYWORD_PERCENT);
		put_number(out, s->number);
		put_between(out, SMV_KEYWORD_OF);
		put_sum(out, &s->sum);
		break;
	case SMV_SHARE:
		put_share(out, s);
		break;
	case SMV_REDISTRIBUTE:
		put_keyword(out, SMV_KEYWORD_REDISTRIBUTE);
		break;
	case SMV_REDUCE:
		put_opening(out, SMV_KEYWORD_REDUCE);
		put_percent(out, s->number);
		break;
	case SMV_CAP:
		put_opening(out, SMV_KEYWORD_AT_MOST);
		put_amount(out, &s->limit);
		break;
	case SMV_FLOOR:
		put_opening(out, SMV_KEYWORD_AT_LEAST);
		put_amount(out, &s->limit);
		break;
	case SMV_NOTHING_BELOW:
		put_opening(out, SMV_KEYWORD_NOTHING_BELOW);
		put_number(out, s->number);
		break;
	case SMV_MAY_EXCEED:
		put_keyword(out, SMV_KEYWORD_MAY_EXCEED);
		break;
	case SMV_FIT:
		put_fit(out, s);
		break;
	case SMV_ROUND:
		put_opening(out, SMV_KEYWORD_ROUND);
		put_number(out, s->number);
		break;
	}
}

static void put_statement(struct printer *out, const struct smv_statement *s)
{
	put_head(out, s);
	if (s->limit.kind != SMV_AMOUNT_NONE && s->kind != SMV_CAP && s->kind != SMV_FLOOR) {
		put_between(out, SMV_KEYWORD_AT_MOST);
		put_amount(out, &s->limit);
	}
	if (s->down) {
		put(out, " ");
		put_keyword(out, SMV_KEYWORD_DOWN);
	}
	if (s->when && s->kind != SMV_REQUIRE) {
		put_between(out, SMV_KEYWORD_WHEN);
		put_condition(out, s->when);
	}
}

const char *smv_rules_statement(struct smv_pool *pool, const struct smv_rules *rules, size_t statement,
				enum smv_language language)
{
	struct printer out = { .pool = pool, .rules = rules, .language = language };

	put_statement(&out, &rules->statements[statement]);
	return out.text;
}

const char *smv_rules_text(struct smv_pool *pool, const struct smv_rules *rules, enum smv_language language)
{
	struct printer out = { .pool = pool, .rules = rules, .language = language };
	size_t i;

	put(&out, "");
	for (i = 0; i < rules->line_count; i++) {
		const struct smv_rule_line *line = &rules->lines[i];

		if (line->statement != SMV_NO_RULE) {
			put_statement(&out, &rules->statements[line->statement]);
			put(&out, line->comment ? " " : "");
		}
		put(&out, line->comment ? line->comment : "");
		put(&out, "\n");
	}
	return out.text;
}
