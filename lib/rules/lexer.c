/* SPDX-License-Identifier: EUPL-1.2 */
/* A line of the rules into its words, numbers and signs, in the spellings of keyboards and word processors. */
#include "rules/lexer.h"
#include "base/language.h"
#include "base/text.h"
#include "rules/keywords.h"
#include "samverkan/pool.h"

#include <string.h>

struct lexer {
	struct smv_pool *pool;
	const char *at;
	long character; /* of at */
	struct smv_place place;
	struct smv_findings *findings;
	struct smv_token_line *line;
	size_t room;
	int spaces; /* before what stands at `at`; a tab counts as two */
};

/* The largest number: with its four decimals it leaves room to add up. */
#define NUMBER_MOST INT64_C(100000000000000)
enum { DECIMALS = 4, TAB = 8 };

static size_t one_of(const char *text, const char *const *signs, size_t count)
{
	size_t i;

	for (i = 0; i < count; i++)
		if (!strncmp(text, signs[i], strlen(signs[i])))
			return strlen(signs[i]);
	return 0;
}

/* Spaces as people and word processors type them: also tab, no-break, thin, figure and narrow no-break. */
static size_t space_at(const char *text)
{
	static const char *const spaces[] = { " ", "\t", "\xC2\xA0", "\xE2\x80\x89", "\xE2\x80\x87", "\xE2\x80\xAF" };

	return one_of(text, spaces, sizeof spaces / sizeof *spaces);
}

/* Straight, curly and pointed quotation marks: word processors change one into the other. */
static size_t quote_at(const char *text)
{
	static const char *const quotes[] = { "\"", "\xE2\x80\x9C", "\xE2\x80\x9D", "\xC2\xBB", "\xC2\xAB" };

	return one_of(text, quotes, sizeof quotes / sizeof *quotes);
}

/* A hyphen, a dash, the sign of minus. */
static size_t dash_at(const char *text)
{
	static const char *const dashes[] = { "-", "\xE2\x80\x93", "\xE2\x88\x92" };

	return one_of(text, dashes, sizeof dashes / sizeof *dashes);
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static size_t digits_at(const char *text)
{
	return strspn(text, "0123456789");
}

/* A word is letters, digits and '_', with hyphens inside. */
static size_t word_at(const char *text)
{
	size_t length = 0;

	for (;;) {
		size_t more = text[length] == '_' ? 1 : smv_text_word(text + length);

		if (!more && length && text[length] == '-' &&
		    (text[length + 1] == '_' || smv_text_word(text + length + 1)))
			more = 1;
		if (!more)
			return length;
		length += more;
	}
}

static void move(struct lexer *lexer, size_t bytes)
{
	const char *end = lexer->at + bytes;

	for (; lexer->at < end; lexer->at++)
		lexer->character += ((unsigned char)*lexer->at & 0xC0) != 0x80;
}

static struct smv_token *add(struct lexer *lexer, enum smv_token_kind kind, size_t bytes)
{
	struct smv_token_line *line = lexer->line;
	struct smv_token *token;

	line->tokens = smv_grow(lexer->pool, line->tokens, line->count, &lexer->room, sizeof *line->tokens);
	token = &line->tokens[line->count++];
	*token = (struct smv_token){
		.kind = kind,
		.character = lexer->character,
		.text = smv_copy_bytes(lexer->pool, lexer->at, bytes),
		.far = lexer->spaces > 1 || (line->count > 1 && token[-1].kind == SMV_TOKEN_COLON),
	};
	move(lexer, bytes);
	return token;
}

static bool refuse(struct lexer *lexer, enum smv_id id, const char *message)
{
	lexer->place.character = lexer->character;
	smv_finding_add(lexer->findings, SMV_ERROR, &lexer->place, id, "%s", message);
	return false;
}

/* One character as it was written, for a message. */
static const char *character_at(struct lexer *lexer)
{
	size_t bytes = 1;

	while (((unsigned char)lexer->at[bytes] & 0xC0) == 0x80)
		bytes++;
	return smv_copy_bytes(lexer->pool, lexer->at, bytes);
}

static bool refuse_character(struct lexer *lexer)
{
	return refuse(lexer, SMV_ID_RULE_CHARACTER,
		      smv_printf(lexer->pool,
				 _("'%s' has no meaning here, expected a word, a number or a sign of the rules"),
				 character_at(lexer)));
}

/* How many bytes the whole part takes: digits in one run, or grouped by three with one space (no tab) before each
 * group. */
static size_t whole_at(const char *text)
{
	size_t length = digits_at(text);

	if (length > 3 || (length == 1 && *text == '0'))
		return length;
	for (;;) {
		size_t space = text[length] == '\t' ? 0 : space_at(text + length);

		if (!space || digits_at(text + length + space) != 3 || word_at(text + length + space) != 3)
			return length;
		length += space + 3;
	}
}

/* The digits of a text in one run. */
static const char *digits_of(struct smv_pool *pool, const char *text, size_t length)
{
	char *digits = smv_copy_bytes(pool, text, length), *to = digits;
	size_t i;

	for (i = 0; i < length; i++)
		if (is_digit(text[i]))
			*to++ = text[i];
	*to = '\0';
	return digits;
}

static bool refuse_number(struct lexer *lexer, const char *message)
{
	return refuse(lexer, SMV_ID_RULE_NUMBER, message);
}

/* 1.234 may be thousands or decimals; 0,125 and 1 234,125 can only be decimals. */
static bool ambiguous(const char *whole, size_t length, const char *decimals)
{
	return strlen(decimals) == 3 && length == strlen(whole) && length <= 3 && strcmp(whole, "0") != 0;
}

/* text is the number as it was written, its first `length` bytes the whole part. */
static bool decode_number(struct lexer *lexer, const char *text, size_t length, const char *decimals, int64_t *number)
{
	const char *whole = digits_of(lexer->pool, text, length), *c;
	size_t count = strlen(decimals), i;

	if (ambiguous(whole, length, decimals))
		return refuse_number(lexer, smv_printf(lexer->pool, _("'%s' is ambiguous, write %s %s, or %s,%s0"),
						       text, whole, decimals, whole, decimals));
	while (count > DECIMALS && decimals[count - 1] == '0')
		count--;
	if (count > DECIMALS)
		return refuse_number(lexer,
				     smv_printf(lexer->pool, _("'%s' has more than four decimals, round it"), text));
	*number = 0;
	for (c = whole; *c; c++) {
		*number = *number * 10 + (*c - '0');
		if (*number > NUMBER_MOST)
			return refuse_number(lexer, smv_printf(lexer->pool, _("'%s' is too large"), text));
	}
	for (i = 0; i < DECIMALS; i++)
		*number = *number * 10 + (i < count ? decimals[i] - '0' : 0);
	return true;
}

/* What stands for kronor right behind a number: 25:- and 25,- */
static size_t currency_at(const char *text)
{
	return (text[0] == ':' || text[0] == ',') && text[1] == '-' && !is_digit(text[2]) ? 2 : 0;
}

static bool take_number(struct lexer *lexer, size_t sign)
{
	size_t whole, length, marks = 0;
	const char *decimals = "";
	int64_t number;

	lexer->at += sign;
	length = whole = whole_at(lexer->at);
	while ((lexer->at[length] == ',' || lexer->at[length] == '.') && is_digit(lexer->at[length + 1])) {
		size_t more = digits_at(lexer->at + length + 1);

		decimals = smv_copy_bytes(lexer->pool, lexer->at + length + 1, more);
		length += 1 + more;
		marks++;
	}
	/* Points between thousands are read in tables of data; here a mark is a decimal mark and no more. */
	if (marks > 1)
		return refuse_number(lexer, smv_printf(lexer->pool, _("'%s' is not a number, write it like 1234,50"),
						       smv_copy_bytes(lexer->pool, lexer->at, length)));
	if (!decode_number(lexer, smv_copy_bytes(lexer->pool, lexer->at, length), whole, decimals, &number))
		return false;
	lexer->at -= sign;
	add(lexer, SMV_TOKEN_NUMBER, sign + length)->number = sign ? -number : number;
	move(lexer, currency_at(lexer->at));
	return true;
}

/* "5x" is a factor, "3d_printers" a name. */
static bool is_factor(struct lexer *lexer, size_t length)
{
	size_t digits = digits_at(lexer->at);
	const char *rest = smv_text_name(lexer->pool, smv_copy_bytes(lexer->pool, lexer->at + digits, length - digits));

	return smv_keyword_is(SMV_KEYWORD_TIMES, rest);
}

static bool take_word(struct lexer *lexer, size_t length)
{
	const char *text = smv_copy_bytes(lexer->pool, lexer->at, length);
	const char *name = smv_text_name(lexer->pool, text);

	if (!name[digits_at(name)]) /* only '_' and digits: printed, it would be read as something else */
		return refuse(lexer, SMV_ID_RULE_CHARACTER,
			      smv_printf(lexer->pool, _("'%s' is no word, expected one with letters"), text));
	add(lexer, SMV_TOKEN_WORD, length)->name = name;
	return true;
}

static bool take_text(struct lexer *lexer, size_t quote)
{
	size_t length = quote, close;
	struct smv_token *token;

	while (lexer->at[length] && !quote_at(lexer->at + length))
		length++;
	close = quote_at(lexer->at + length);
	if (!close)
		return refuse(lexer, SMV_ID_RULE_QUOTE,
			      _("the quotation mark is never closed, expected another one in the line"));
	token = add(lexer, SMV_TOKEN_TEXT, length + close);
	token->text = smv_text_clean(lexer->pool, smv_copy_bytes(lexer->pool, token->text + quote, length - quote));
	return true;
}

static const struct smv_token *last_token(const struct lexer *lexer)
{
	return lexer->line->count ? &lexer->line->tokens[lexer->line->count - 1] : NULL;
}

/* Between what is compared, and after `in`, a dash before a number is its sign. */
static bool is_sign_of_number(const struct lexer *lexer, size_t dash)
{
	const struct smv_token *last = last_token(lexer);

	if (!last || !is_digit(lexer->at[dash]))
		return false;
	if (last->kind == SMV_TOKEN_WORD)
		return lexer->spaces && smv_keyword_is(SMV_KEYWORD_IN, last->name);
	return last->kind == SMV_TOKEN_DOTS || last->kind > SMV_TOKEN_RIGHT;
}

static bool take_dash(struct lexer *lexer, size_t dash)
{
	bool before = lexer->spaces > 0, after = space_at(lexer->at + dash) > 0;

	if (is_sign_of_number(lexer, dash))
		return take_number(lexer, dash);
	if (before != after)
		return refuse(lexer, SMV_ID_RULE_CHARACTER,
			      _("a minus has a space on both sides, and a range such as 3-50 has none"));
	add(lexer, before ? SMV_TOKEN_MINUS : SMV_TOKEN_DASH, dash);
	return true;
}

/* A colon between two numbers divides; elsewhere it parts. */
static enum smv_token_kind colon_kind(const struct lexer *lexer)
{
	const struct smv_token *last = last_token(lexer);

	return last && last->kind == SMV_TOKEN_NUMBER && !lexer->spaces && is_digit(lexer->at[1]) ? SMV_TOKEN_DIVIDE
												  : SMV_TOKEN_COLON;
}

static bool take_sign(struct lexer *lexer)
{
	static const struct sign {
		const char *text;
		enum smv_token_kind kind;
	} signs[] = {
		{ "..", SMV_TOKEN_DOTS },        { "\xE2\x80\xA6", SMV_TOKEN_DOTS },
		{ "!=", SMV_TOKEN_UNEQUAL },     { "\xE2\x89\xA0", SMV_TOKEN_UNEQUAL },
		{ "<=", SMV_TOKEN_AT_MOST },     { "\xE2\x89\xA4", SMV_TOKEN_AT_MOST },
		{ ">=", SMV_TOKEN_AT_LEAST },    { "\xE2\x89\xA5", SMV_TOKEN_AT_LEAST },
		{ "%", SMV_TOKEN_PERCENT },      { "+", SMV_TOKEN_PLUS },
		{ "(", SMV_TOKEN_LEFT },         { ")", SMV_TOKEN_RIGHT },
		{ "=", SMV_TOKEN_EQUAL },        { "<", SMV_TOKEN_LESS },
		{ ">", SMV_TOKEN_MORE },         { "*", SMV_TOKEN_TIMES },
		{ "\xC3\x97", SMV_TOKEN_TIMES }, { "\xC2\xB7", SMV_TOKEN_TIMES },
		{ "/", SMV_TOKEN_DIVIDE },       { "\xC3\xB7", SMV_TOKEN_DIVIDE },
		{ ";", SMV_TOKEN_SEMICOLON },    { ",", SMV_TOKEN_COMMA },
		{ ":", SMV_TOKEN_COLON },
	};
	size_t i, dash = dash_at(lexer->at);

	if (dash)
		return take_dash(lexer, dash);
	for (i = 0; i < sizeof signs / sizeof *signs; i++)
		if (!strncmp(lexer->at, signs[i].text, strlen(signs[i].text))) {
			add(lexer, signs[i].kind == SMV_TOKEN_COLON ? colon_kind(lexer) : signs[i].kind,
			    strlen(signs[i].text));
			return true;
		}
	return refuse_character(lexer);
}

/* "3-50" is a range of numbers, "7-20_år" a name. */
static bool is_range(const char *text, size_t digits)
{
	size_t dash = dash_at(text + digits), more = dash ? digits_at(text + digits + dash) : 0;

	return more && word_at(text + digits + dash) == more;
}

static bool take_one(struct lexer *lexer)
{
	size_t quote = quote_at(lexer->at), word = word_at(lexer->at), digits = digits_at(lexer->at);

	if (quote)
		return take_text(lexer, quote);
	if (digits && (word == digits || is_range(lexer->at, digits) || is_factor(lexer, word)))
		return take_number(lexer, 0);
	if (word)
		return take_word(lexer, word);
	return take_sign(lexer);
}

bool smv_lex(struct smv_pool *pool, const char *text, struct smv_place place, struct smv_findings *findings,
	     struct smv_token_line *line)
{
	struct lexer lexer = {
		.pool = pool,
		.at = text,
		.character = 1,
		.place = place,
		.findings = findings,
		.line = line,
	};

	*line = (struct smv_token_line){ 0 };
	if (!smv_text_is_utf8(text, strlen(text)))
		return refuse(&lexer, SMV_ID_RULE_CHARACTER, _("the line is not UTF-8, save the text as UTF-8"));
	for (;;) {
		size_t space = space_at(lexer.at);

		if (space) {
			lexer.spaces += *lexer.at == '\t' ? 2 : 1;
			line->indent += line->count ? 0 : *lexer.at == '\t' ? TAB - line->indent % TAB : 1;
			move(&lexer, space);
			continue;
		}
		if (!*lexer.at || *lexer.at == '#')
			break;
		if (!take_one(&lexer))
			return false;
		lexer.spaces = 0;
	}
	if (*lexer.at == '#')
		line->comment = smv_copy(pool, lexer.at);
	add(&lexer, SMV_TOKEN_END, 0);
	return true;
}
