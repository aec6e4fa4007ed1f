/* SPDX-License-Identifier: EUPL-1.2 */
#include "rules/lexer.h"
#include "base/language.h"
#include "base/number.h"
#include "base/pool.h"
#include "base/text.h"
#include "rules/keywords.h"

#include <string.h>

struct lexer {
	struct smv_pool *pool;
	const char *at;
	long character; /* of at */
	struct smv_place place;
	struct smv_findings *findings;
	struct smv_token_line *line;
	size_t room;
};

/* Spaces as people and word processors type them: also tab, no-break, thin, figure and narrow no-break. */
static size_t space_at(const char *text)
{
	static const char *const spaces[] = { " ", "\t", "\xC2\xA0", "\xE2\x80\x89", "\xE2\x80\x87", "\xE2\x80\xAF" };
	size_t i;

	for (i = 0; i < sizeof spaces / sizeof *spaces; i++)
		if (!strncmp(text, spaces[i], strlen(spaces[i])))
			return strlen(spaces[i]);
	return 0;
}

/* Straight and curly quotation marks: word processors change one into the other. */
static size_t quote_at(const char *text)
{
	static const char *const quotes[] = { "\"", "\xE2\x80\x9C", "\xE2\x80\x9D" };
	size_t i;

	for (i = 0; i < sizeof quotes / sizeof *quotes; i++)
		if (!strncmp(text, quotes[i], strlen(quotes[i])))
			return strlen(quotes[i]);
	return 0;
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

/* How many bytes the whole part takes: digits in one run, or grouped by three with one space before each group. */
static size_t whole_at(const char *text)
{
	size_t length = digits_at(text);

	if (length > 3)
		return length;
	for (;;) {
		size_t space = space_at(text + length);

		if (!space || digits_at(text + length + space) != 3 || word_at(text + length + space) != 3)
			return length;
		length += space + 3;
	}
}

static bool take_number(struct lexer *lexer)
{
	size_t length = whole_at(lexer->at), marks = 0;
	enum smv_number_problem problem;
	struct smv_token *token;
	const char *text;
	int64_t number = 0;

	while ((lexer->at[length] == ',' || lexer->at[length] == '.') && is_digit(lexer->at[length + 1])) {
		length += 1 + digits_at(lexer->at + length + 1);
		marks++;
	}
	text = smv_copy_bytes(lexer->pool, lexer->at, length);
	/* Points between thousands would be read by the reader of tables; here a mark is a decimal mark and no more. */
	problem = marks > 1 ? SMV_NUMBER_NOT : smv_number_read(text, 0, &number);
	if (problem == SMV_NUMBER_AMBIGUOUS)
		return refuse(lexer, SMV_ID_RULE_NUMBER,
			      smv_printf(lexer->pool,
					 _("'%s' is ambiguous, write thousands with a space and at most two decimals"),
					 text));
	if (problem)
		return refuse(lexer, SMV_ID_RULE_NUMBER, smv_number_complaint(lexer->pool, problem, text));
	token = add(lexer, SMV_TOKEN_NUMBER, length);
	token->number = number;
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

static bool take_sign(struct lexer *lexer)
{
	static const struct sign {
		const char *text;
		enum smv_token_kind kind;
	} signs[] = {
		{ "..", SMV_TOKEN_DOTS }, { "!=", SMV_TOKEN_UNEQUAL }, { "<=", SMV_TOKEN_AT_MOST },
		{ ">=", SMV_TOKEN_AT_LEAST }, { "%", SMV_TOKEN_PERCENT }, { "+", SMV_TOKEN_PLUS },
		{ "(", SMV_TOKEN_LEFT }, { ")", SMV_TOKEN_RIGHT }, { "=", SMV_TOKEN_EQUAL },
		{ "<", SMV_TOKEN_LESS }, { ">", SMV_TOKEN_MORE },
	};
	size_t i;

	for (i = 0; i < sizeof signs / sizeof *signs; i++)
		if (!strncmp(lexer->at, signs[i].text, strlen(signs[i].text))) {
			add(lexer, signs[i].kind, strlen(signs[i].text));
			return true;
		}
	return refuse_character(lexer);
}

static bool take_one(struct lexer *lexer)
{
	size_t quote = quote_at(lexer->at), word = word_at(lexer->at), digits = digits_at(lexer->at);

	if (quote)
		return take_text(lexer, quote);
	if (digits && (word == digits || is_factor(lexer, word)))
		return take_number(lexer);
	if (word)
		return take_word(lexer, word);
	return take_sign(lexer);
}

bool smv_lex(struct smv_pool *pool, const char *text, struct smv_place place, struct smv_findings *findings,
	     struct smv_token_line *line)
{
	struct lexer lexer = {
		.pool = pool, .at = text, .character = 1, .place = place, .findings = findings, .line = line,
	};

	*line = (struct smv_token_line){ 0 };
	if (!smv_text_is_utf8(text, strlen(text)))
		return refuse(&lexer, SMV_ID_RULE_CHARACTER, _("the line is not UTF-8, save the text as UTF-8"));
	for (;;) {
		size_t space = space_at(lexer.at);

		if (space) {
			move(&lexer, space);
			continue;
		}
		if (!*lexer.at || *lexer.at == '#')
			break;
		if (!take_one(&lexer))
			return false;
	}
	if (*lexer.at == '#')
		line->comment = smv_copy(pool, lexer.at);
	add(&lexer, SMV_TOKEN_END, 0);
	return true;
}
