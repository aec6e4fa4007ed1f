/* SPDX-License-Identifier: EUPL-1.2 */
/* Canonical text in either language: numbers, calculations, conditions, the lines of a file. */
#include "model/kind.h"
#include "rules/printer.h"
#include "samverkan/pool.h"

#include <stdio.h>
#include <string.h>

void smv_put(struct smv_printer *out, const char *text)
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

void smv_put_keyword(struct smv_printer *out, enum smv_keyword keyword)
{
	smv_put(out, smv_keyword_text(keyword, out->language));
}

void smv_put_after(struct smv_printer *out, enum smv_keyword keyword)
{
	smv_put(out, " ");
	smv_put_keyword(out, keyword);
}

void smv_put_between(struct smv_printer *out, enum smv_keyword keyword)
{
	smv_put_after(out, keyword);
	smv_put(out, " ");
}

void smv_put_number(struct smv_printer *out, int64_t number)
{
	char digits[24], decimals[8] = "", grouped[40], *to = grouped;
	uint64_t size = number < 0 ? -(uint64_t)number : (uint64_t)number;
	int length = snprintf(digits, sizeof digits, "%llu", (unsigned long long)(size / SMV_RULE_ONE)), i;
	unsigned rest = (unsigned)(size % SMV_RULE_ONE);

	if (rest % 100)
		snprintf(decimals, sizeof decimals, "%04u", rest);
	else if (rest)
		snprintf(decimals, sizeof decimals, "%02u", rest / 100);
	for (i = 0; i < length; i++) {
		if (i && (length - i) % 3 == 0)
			*to++ = ' ';
		*to++ = digits[i];
	}
	*to = '\0';
	smv_put(out, number < 0 ? "-" : "");
	smv_put(out, grouped);
	smv_put(out, !*decimals ? "" : out->language == SMV_ENGLISH ? "." : ",");
	smv_put(out, decimals);
}

void smv_put_portion(struct smv_printer *out, struct smv_portion portion, bool sign)
{
	char text[48];

	if (portion.over) {
		snprintf(text, sizeof text, "%lld/%lld", (long long)portion.number, (long long)portion.over);
		smv_put(out, text);
		return;
	}
	smv_put_number(out, portion.number);
	smv_put(out, sign ? "%" : "");
}

void smv_put_text(struct smv_printer *out, const char *text)
{
	smv_put(out, "\"");
	smv_put(out, text);
	smv_put(out, "\"");
}

static void put_name(struct smv_printer *out, size_t index)
{
	const char *name = out->rules->asked[index].name;

	if (!strcmp(name, smv_keyword_text(SMV_KEYWORD_SCORE, SMV_ENGLISH)))
		smv_put_keyword(out, SMV_KEYWORD_SCORE);
	else
		smv_put(out, name);
}

static bool adds_only(const struct smv_calc *sum)
{
	const struct smv_calc *part;

	for (part = sum->parts; part; part = part->next)
		if (part->inverse)
			return false;
	return true;
}

bool smv_calc_in_parentheses(const struct smv_calc *whole, const struct smv_calc *part)
{
	switch (whole->kind) {
	case SMV_CALC_SUM:
		return part->kind == SMV_CALC_SUM || part->kind == SMV_CALC_PORTION;
	case SMV_CALC_PRODUCT:
		return part->kind == SMV_CALC_SUM || part->kind == SMV_CALC_PORTION || part->kind == SMV_CALC_PRODUCT;
	case SMV_CALC_PORTION:
		return part->kind == SMV_CALC_PORTION || (part->kind == SMV_CALC_SUM && !adds_only(part));
	case SMV_CALC_NUMBER:
	case SMV_CALC_NAME:
	case SMV_CALC_LET:
	case SMV_CALC_APPLIED:
	case SMV_CALC_LAST_YEAR:
	case SMV_CALC_DAYS_LATE:
	case SMV_CALC_THIS_YEAR:
	case SMV_CALC_GRANTED_BEFORE:
	case SMV_CALC_LEAST:
	case SMV_CALC_GREATEST:
	case SMV_CALC_SUM_OF_ALL:
		break;
	}
	return false;
}

static void put_parts(struct smv_printer *out, const struct smv_calc *whole, const char *sign, const char *inverse)
{
	const struct smv_calc *part;

	for (part = whole->parts; part; part = part->next) {
		bool both = smv_calc_in_parentheses(whole, part);

		if (part != whole->parts)
			smv_put(out, part->inverse ? inverse : sign);
		smv_put(out, both ? "(" : "");
		smv_put_calc(out, part);
		smv_put(out, both ? ")" : "");
	}
}

static void put_call(struct smv_printer *out, const struct smv_calc *calc, enum smv_keyword keyword)
{
	smv_put_keyword(out, keyword);
	smv_put(out, calc->kind == SMV_CALC_SUM_OF_ALL ? "(" : " (");
	put_parts(out, calc, "; ", "; ");
	smv_put(out, ")");
}

void smv_put_calc(struct smv_printer *out, const struct smv_calc *calc)
{
	switch (calc->kind) {
	case SMV_CALC_NUMBER:
		smv_put_number(out, calc->number);
		break;
	case SMV_CALC_NAME:
		put_name(out, calc->index);
		break;
	case SMV_CALC_LET:
		smv_put(out, out->rules->lets[calc->index].name);
		break;
	case SMV_CALC_APPLIED:
		smv_put_keyword(out, SMV_KEYWORD_APPLIED);
		break;
	case SMV_CALC_LAST_YEAR:
		smv_put_keyword(out, SMV_KEYWORD_LAST_YEAR);
		break;
	case SMV_CALC_DAYS_LATE:
		smv_put_keyword(out, SMV_KEYWORD_DAYS_LATE);
		break;
	case SMV_CALC_THIS_YEAR:
		smv_put_keyword(out, SMV_KEYWORD_THIS_YEAR);
		break;
	case SMV_CALC_GRANTED_BEFORE:
		smv_put_keyword(out, SMV_KEYWORD_GRANTED_BEFORE);
		break;
	case SMV_CALC_SUM:
		put_parts(out, calc, " + ", " - ");
		break;
	case SMV_CALC_PRODUCT:
		put_parts(out, calc, out->language == SMV_ENGLISH ? " x " : " gånger ", " / ");
		break;
	case SMV_CALC_PORTION:
		smv_put_portion(out, calc->portion, true);
		smv_put_between(out, SMV_KEYWORD_OF);
		put_parts(out, calc, "", "");
		break;
	case SMV_CALC_LEAST:
		put_call(out, calc, SMV_KEYWORD_LEAST);
		break;
	case SMV_CALC_GREATEST:
		put_call(out, calc, SMV_KEYWORD_GREATEST);
		break;
	case SMV_CALC_SUM_OF_ALL:
		put_call(out, calc, SMV_KEYWORD_SUM_OF_ALL);
		break;
	}
}

/* Whether its canonical text ends in a number, which would be read as the beginning of the number behind it. */
static bool ends_in_number(const struct smv_calc *calc)
{
	const struct smv_calc *part;

	if (calc->kind == SMV_CALC_NUMBER)
		return true;
	if (calc->kind != SMV_CALC_SUM && calc->kind != SMV_CALC_PRODUCT && calc->kind != SMV_CALC_PORTION)
		return false;
	for (part = calc->parts; part->next; part = part->next)
		;
	return !smv_calc_in_parentheses(calc, part) && ends_in_number(part);
}

void smv_put_calc_before(struct smv_printer *out, const struct smv_calc *calc)
{
	bool both = ends_in_number(calc);

	smv_put(out, both ? "(" : "");
	smv_put_calc(out, calc);
	smv_put(out, both ? ")" : "");
}

static void put_kind(struct smv_printer *out, const char *code)
{
	const struct smv_choice *kind = smv_choice_by_word(smv_kinds, code);

	smv_put_keyword(out, SMV_KEYWORD_KIND);
	smv_put_between(out, SMV_KEYWORD_IS);
	smv_put(out, smv_choice_word(out->pool, kind, out->language));
}

/* The part in parentheses where it would else be read otherwise. */
static void put_part(struct smv_printer *out, const struct smv_condition *part, bool parentheses)
{
	smv_put(out, parentheses ? "(" : "");
	smv_put_condition(out, part);
	smv_put(out, parentheses ? ")" : "");
}

static void put_joined(struct smv_printer *out, const struct smv_condition *c, enum smv_keyword word)
{
	const struct smv_condition *part;

	for (part = c->parts; part; part = part->next) {
		if (part != c->parts)
			smv_put_between(out, word);
		put_part(out, part, c->kind == SMV_CONDITION_AND && part->kind == SMV_CONDITION_OR);
	}
}

static void put_compared(struct smv_printer *out, const struct smv_condition *c)
{
	static const char *const signs[SMV_COMPARISONS] = { " = ", " != ", " < ", " <= ", " > ", " >= " };

	smv_put_calc(out, c->left);
	if (c->kind == SMV_CONDITION_FACT)
		return;
	if (c->kind == SMV_CONDITION_COMPARE) {
		smv_put(out, signs[c->comparison]);
		smv_put_calc(out, c->from);
		return;
	}
	smv_put_between(out, SMV_KEYWORD_IN);
	smv_put_calc(out, c->from);
	smv_put(out, "..");
	smv_put_calc(out, c->to);
}

void smv_put_condition(struct smv_printer *out, const struct smv_condition *c)
{
	switch (c->kind) {
	case SMV_CONDITION_AND:
		put_joined(out, c, SMV_KEYWORD_AND);
		break;
	case SMV_CONDITION_OR:
		put_joined(out, c, SMV_KEYWORD_OR);
		break;
	case SMV_CONDITION_NOT:
		smv_put_keyword(out, SMV_KEYWORD_NOT);
		smv_put(out, " ");
		put_part(out, c->parts, c->parts->kind == SMV_CONDITION_AND || c->parts->kind == SMV_CONDITION_OR);
		break;
	case SMV_CONDITION_COMPARE:
	case SMV_CONDITION_RANGE:
	case SMV_CONDITION_FACT:
		put_compared(out, c);
		break;
	case SMV_CONDITION_CLASS:
		put_name(out, c->index);
		smv_put_between(out, SMV_KEYWORD_IS);
		smv_put_text(out, c->text);
		break;
	case SMV_CONDITION_ACTIVE:
		smv_put_keyword(out, SMV_KEYWORD_ACTIVE);
		break;
	case SMV_CONDITION_SERVES:
		smv_put_keyword(out, SMV_KEYWORD_SERVES);
		break;
	case SMV_CONDITION_HAS_NUMBER:
		smv_put_keyword(out, SMV_KEYWORD_HAS_NUMBER);
		break;
	case SMV_CONDITION_KIND:
		put_kind(out, c->text);
		break;
	case SMV_CONDITION_CATEGORY:
		smv_put_keyword(out, SMV_KEYWORD_CATEGORY);
		smv_put_between(out, SMV_KEYWORD_IS);
		smv_put_text(out, c->text);
		break;
	}
}

const char *smv_rules_statement(struct smv_pool *pool, const struct smv_rules *rules, size_t statement,
				enum smv_language language)
{
	struct smv_printer out = { .pool = pool, .rules = rules, .language = language };

	smv_put_statement(&out, &rules->statements[statement]);
	return out.text;
}

const char *smv_rules_line_text(struct smv_pool *pool, const struct smv_rules *rules, size_t statement, size_t row,
				enum smv_language language)
{
	struct smv_printer out = { .pool = pool, .rules = rules, .language = language };
	const struct smv_statement *s = &rules->statements[statement];
	size_t i;

	smv_put_statement(&out, s);
	for (i = 0; i < s->row_count; i++) {
		if (row != SMV_NO_RULE && row != i)
			continue;
		smv_put(&out, "\n  ");
		smv_put_row(&out, s, &s->rows[i]);
	}
	return out.text;
}

/* What stands in a part or a table stands under it. */
static void put_line(struct smv_printer *out, const struct smv_rule_line *line)
{
	const struct smv_statement *s = &out->rules->statements[line->statement];

	smv_put(out, s->part == SMV_NO_PART ? "" : "  ");
	if (line->row == SMV_NO_RULE) {
		smv_put_statement(out, s);
	} else {
		smv_put(out, "  ");
		smv_put_row(out, s, &s->rows[line->row]);
	}
}

const char *smv_rules_text(struct smv_pool *pool, const struct smv_rules *rules, enum smv_language language)
{
	struct smv_printer out = { .pool = pool, .rules = rules, .language = language };
	size_t i;

	smv_put(&out, "");
	for (i = 0; i < rules->line_count; i++) {
		const struct smv_rule_line *line = &rules->lines[i];

		if (line->statement != SMV_NO_RULE) {
			put_line(&out, line);
			smv_put(&out, line->comment ? " " : "");
		}
		smv_put(&out, line->comment ? line->comment : "");
		smv_put(&out, "\n");
	}
	return out.text;
}
