/* SPDX-License-Identifier: EUPL-1.2 */
/* What clerks write in other words, put into the words of the rules. */
#include "rules/wordings.h"
#include "base/language.h"
#include "rules/keywords.h"
#include "rules/statement.h"
#include "samverkan/pool.h"

#include <stdlib.h>
#include <string.h>

/*
 * In a pattern '#' is a number, '@' a word that is no keyword, '*' one token or more (as few as fit), anything else
 * that word or sign itself.  What stands instead takes them up again by their order: #1, @1, *1; #1- is one less.
 */
struct wording {
	const char *pattern, *instead;
};

/* Anywhere in a line. */
static const struct wording phrases[] = {
	{ "# kr", "#1" },
	{ "# kronor", "#1" },
	{ "# sek", "#1" },
	{ "# procent", "#1 %" },
	{ "halva @", "50 % av @1" },
	{ "hälften av @", "50 % av @1" },
	{ "half of @", "50 % of @1" },
	{ ", dock högst", "högst" },
	{ "dock högst", "högst" },
	{ ", högst", "högst" },
	{ ", max", "högst" },
	{ ", maximalt", "högst" },
	{ ", at most", "at most" },
	{ ", när", "när" },
	{ ", om", "när" },
	{ ", when", "when" },
	{ ", if", "when" },
	{ "max #", "högst #1" },
	{ "maximalt #", "högst #1" },
	{ "lägst #", "minst #1" },
	{ "utöver #", "över #1" },
	{ "från och med den # : a", "över #1-" },
	{ "# per förening", "#1" },
	{ "# per sökande", "#1" },
	{ "# per år", "#1" },
	{ "# per association", "#1" },
	{ "# per applicant", "#1" },
	{ "# per year", "#1" },
	{ "per @ och år", "per @1" },
	{ "per @ and year", "per @1" },
	{ "antal @", "@1" },
	{ "verksam i kommunen", "verksam-i-kommunen" },
	{ "active in municipality", "active-in-municipality" },
	{ "närmaste hundratal", "100" },
	{ "hela hundratal", "100" },
	{ "närmaste tusental", "1000" },
	{ "hela tusental", "1000" },
	{ "närmaste tiotal", "10" },
	{ "hela tiotal", "10" },
	{ "är mer än #", "> #1" },
	{ "är fler än #", "> #1" },
	{ "är mindre än #", "< #1" },
	{ "är färre än #", "< #1" },
	{ "är minst #", ">= #1" },
	{ "är högst #", "<= #1" },
	{ "ansökan är # - # dagar sen", "dagar_sent inom #1 .. #2" },
	{ "# - # dagar sen", "dagar_sent inom #1 .. #2" },
	{ "# - # days late", "days_late in #1 .. #2" },
	{ "sen ansökan", "dagar_sent > 0" },
};

/* A whole line. */
static const struct wording lines[] = {
	{ "grundbidrag *", "grundbelopp *1" },
	{ "# i grundbelopp", "grundbelopp #1" },
	{ "#", "grundbelopp #1" },
	{ "# om *", "grundbelopp #1 när *1" },
	{ "# när *", "grundbelopp #1 när *1" },
	{ "# when *", "base #1 when *1" },
	{ "# % avdrag vid *", "dra av #1 % när *1" },
	{ "# % avdrag om *", "dra av #1 % när *1" },
	{ "# % av potten delas lika", "andel #1 % lika" },
	{ "# % av potten delas efter *", "andel #1 % efter *1" },
	{ "# % av potten fördelas efter *", "andel #1 % efter *1" },
	{ "# % delas lika", "andel #1 % lika" },
	{ "# % fördelas efter *", "andel #1 % efter *1" },
	{ "resten fördelas efter *", "andel resten efter *1" },
	{ "resten delas efter *", "andel resten efter *1" },
	{ "resten delas lika", "andel resten lika" },
	{ "# % av *", "procent #1 av *1" },
	{ "# % of *", "percent #1 of *1" },
	{ "över # : # per *", "per *1 #2 över #1" },
	{ "above # : # per *", "per *1 #2 above #1" },
	{ "# per * över *", "per *1 #1 över *2" },
	{ "# per * above *", "per *1 #1 above *2" },
	{ "# per * första *", "per *1 #1 första *2" },
	{ "# per * first *", "per *1 #1 first *2" },
	{ "# per * högst *", "per *1 #1 högst *2" },
	{ "# per * at most *", "per *1 #1 at most *2" },
	{ "# per * om *", "per *1 #1 när *2" },
	{ "# per * när *", "per *1 #1 när *2" },
	{ "# per * when *", "per *1 #1 when *2" },
	{ "# per *", "per *1 #1" },
	{ "# x *", "per *1 #1" },
	{ "de första # @ #", "per @1 #2 första #1" },
	{ "* krävs", "kräv *1" },
	{ "* is required", "require *1" },
	{ "verksam-i-kommunen", "kräv verksam-i-kommunen" },
	{ "active-in-municipality", "require active-in-municipality" },
	{ "föreningen ska vara @", "kräv @1" },
	{ "avrunda till *", "avrunda *1" },
	{ "avrunda nedåt till #", "avrunda #1 nedåt" },
	{ "avrunda uppåt till #", "avrunda #1 uppåt" },
	{ "belopp under # betalas inte ut", "inget under #1" },
	{ "dra ner proportionellt om pengarna inte räcker", "anpassa proportionellt" },
	{ "minska med # %", "minska #1 %" },
	{ "minska med # % om *", "minska #1 % när *1" },
	{ "minska # % om *", "minska #1 % när *1" },
	{ "dra av # % om *", "dra av #1 % när *1" },
	{ "dra av # % vid *", "dra av #1 % när *1" },
	{ "grundbelopp * om *", "grundbelopp *1 när *2" },
	{ "grundbelopp * vid *", "grundbelopp *1 när *2" },
	{ "procent * om *", "procent *1 när *2" },
	{ "per * om *", "per *1 när *2" },
	{ "högst * om *", "högst *1 när *2" },
	{ "minst * om *", "minst *1 när *2" },
};

/* After `require` and `when`. */
static const struct wording conditions[] = {
	{ "minst # @", "@1 >= #1" },
	{ "@ minst #", "@1 >= #1" },
	{ "högst # @", "@1 <= #1" },
	{ "@ högst #", "@1 <= #1" },
	{ "fler än # @", "@1 > #1" },
	{ "mer än # @", "@1 > #1" },
	{ "färre än # @", "@1 < #1" },
	{ "mindre än # @", "@1 < #1" },
	{ "@ mellan # och #", "@1 inom #1 .. #2" },
	{ "mellan # och # @", "@1 inom #1 .. #2" },
	{ "at least # @", "@1 >= #1" },
	{ "at most # @", "@1 <= #1" },
	{ "more than # @", "@1 > #1" },
	{ "fewer than # @", "@1 < #1" },
	{ "@ between # and #", "@1 in #1 .. #2" },
	{ "between # and # @", "@1 in #1 .. #2" },
	{ "@ # - #", "@1 inom #1 .. #2" },
	{ "# - # @", "@1 inom #1 .. #2" },
};

enum { TAKEN = 4, TOKENS_MOST = 60, PART_ROOM = 32 };

/* What a pattern has taken up. */
struct taken {
	const struct smv_token *numbers[TAKEN], *words[TAKEN], *rests[TAKEN];
	size_t rest_counts[TAKEN];
	size_t number_count, word_count, rest_count;
};

static const char *next_part(const char *text, char part[PART_ROOM])
{
	size_t length;

	text += strspn(text, " ");
	length = strcspn(text, " ");
	memcpy(part, text, length);
	part[length] = '\0';
	return length ? text + length : NULL;
}

/* A word of a pattern is spelled as a keyword is, with '-' for the '_' of a name. */
static bool is_it(const struct smv_token *token, const char *part)
{
	if (token->kind == SMV_TOKEN_WORD)
		return smv_keyword_same_word(token->name, part, strlen(part));
	if (token->kind == SMV_TOKEN_DASH)
		return !strcmp(part, "-");
	return token->kind != SMV_TOKEN_TEXT && token->kind != SMV_TOKEN_NUMBER && !strcmp(token->text, part);
}

/* How many tokens the pattern takes up from here, 0 where it does not fit; to_end: it must take up all. */
static size_t match(const struct smv_token *token, const char *pattern, bool to_end, struct taken *taken)
{
	const struct smv_token *from = token;
	char part[PART_ROOM];
	const char *rest;

	for (; (rest = next_part(pattern, part)); pattern = rest) {
		if (token->kind == SMV_TOKEN_END)
			return 0;
		if (!strcmp(part, "*")) {
			const struct smv_token *begin = token;
			size_t at = taken->rest_count++;

			for (token++;; token++) {
				struct taken tried = *taken;
				size_t more = match(token, rest, to_end, &tried);

				if (more || (!next_part(rest, part) && token->kind == SMV_TOKEN_END)) {
					*taken = tried;
					taken->rests[at] = begin;
					taken->rest_counts[at] = (size_t)(token - begin);
					return (size_t)(token - from) + more;
				}
				if (token->kind == SMV_TOKEN_END)
					return 0;
			}
		}
		if (!strcmp(part, "#") && token->kind == SMV_TOKEN_NUMBER && taken->number_count < TAKEN)
			taken->numbers[taken->number_count++] = token;
		else if (!strcmp(part, "@") && token->kind == SMV_TOKEN_WORD && !smv_keyword_has_word(token->name) &&
			 taken->word_count < TAKEN)
			taken->words[taken->word_count++] = token;
		else if (!is_it(token, part))
			return 0;
		token++;
	}
	return to_end && token->kind != SMV_TOKEN_END ? 0 : (size_t)(token - from);
}

/* What a sign of a template is. */
static enum smv_token_kind kind_of(const char *part)
{
	static const struct {
		const char *sign;
		enum smv_token_kind kind;
	} signs[] = { { "%", SMV_TOKEN_PERCENT }, { "..", SMV_TOKEN_DOTS },     { ">", SMV_TOKEN_MORE },
		      { "<", SMV_TOKEN_LESS },    { ">=", SMV_TOKEN_AT_LEAST }, { "<=", SMV_TOKEN_AT_MOST } };
	size_t i;

	for (i = 0; i < sizeof signs / sizeof *signs; i++)
		if (!strcmp(part, signs[i].sign))
			return signs[i].kind;
	return part[0] >= '0' && part[0] <= '9' ? SMV_TOKEN_NUMBER : SMV_TOKEN_WORD;
}

static struct smv_token make(struct smv_pool *pool, const char *part, long character)
{
	struct smv_token token = { .kind = kind_of(part), .character = character, .text = smv_copy(pool, part) };
	char *c, *name;

	if (token.kind == SMV_TOKEN_NUMBER)
		token.number = strtoll(part, NULL, 10) * SMV_RULE_ONE;
	name = smv_copy(pool, part);
	for (c = name; *c; c++)
		*c = *c == '-' ? '_' : *c;
	token.name = token.kind == SMV_TOKEN_WORD ? name : NULL;
	return token;
}

/* Puts the tokens of a template at `to`; how many. */
static size_t put(struct smv_pool *pool, const char *instead, const struct taken *taken, long character,
		  struct smv_token *to)
{
	char part[PART_ROOM];
	size_t count = 0;

	for (; (instead = next_part(instead, part));) {
		size_t which = part[0] && part[1] ? (size_t)(part[1] - '1') : 0;

		if (part[0] == '#') {
			to[count] = *taken->numbers[which];
			to[count].number -= part[2] == '-' ? SMV_RULE_ONE : 0;
			count++;
		} else if (part[0] == '@') {
			to[count++] = *taken->words[which];
		} else if (part[0] == '*') {
			memcpy(to + count, taken->rests[which], taken->rest_counts[which] * sizeof *to);
			count += taken->rest_counts[which];
		} else {
			to[count++] = make(pool, part, character);
		}
	}
	return count;
}

/* Tries a wording at a token; true when the line has been changed. */
static bool try(struct smv_pool *pool, struct smv_token_line *line, size_t at, const struct wording *wording,
		bool whole)
{
	struct taken taken = { 0 };
	size_t used = match(line->tokens + at, wording->pattern, whole, &taken), count;
	struct smv_token *tokens;

	if (!used)
		return false;
	tokens = smv_alloc(pool, (line->count + PART_ROOM) * sizeof *tokens);
	memcpy(tokens, line->tokens, at * sizeof *tokens);
	count = at + put(pool, wording->instead, &taken, line->tokens[at].character, tokens + at);
	memcpy(tokens + count, line->tokens + at + used, (line->count - at - used) * sizeof *tokens);
	line->tokens = tokens;
	line->count = count + line->count - at - used;
	return true;
}

static void reword_from(struct smv_pool *pool, struct smv_token_line *line, size_t from, const struct wording *wordings,
			size_t count)
{
	size_t at, i;

	for (at = from; at + 1 < line->count && line->count < TOKENS_MOST; at++)
		for (i = 0; i < count; i++)
			if (try(pool, line, at, &wordings[i], false)) {
				at = at > from ? at - 1 : from; /* what stands before may fit now */
				i = (size_t)-1;
			}
}

/* Where the first condition of a line begins. */
static size_t condition_at(const struct smv_token_line *line)
{
	size_t at;

	for (at = 0; at + 1 < line->count; at++)
		if (line->tokens[at].kind == SMV_TOKEN_WORD &&
		    (smv_keyword_is(SMV_KEYWORD_REQUIRE, line->tokens[at].name) ||
		     smv_keyword_is(SMV_KEYWORD_WHEN, line->tokens[at].name)))
			return at + 1;
	return line->count;
}

/* What cannot be said in one line. */
static bool is_weekly(const struct smv_token_line *line)
{
	static const char *const patterns[] = { "minska med # % per vecka", "minska # % per vecka",
						"dra av # % per vecka", "reduce # % per week", "deduct # % per week" };
	size_t i;

	for (i = 0; i < sizeof patterns / sizeof *patterns; i++) {
		struct taken taken = { 0 };

		if (match(line->tokens, patterns[i], true, &taken))
			return true;
	}
	return false;
}

const char *smv_reword(struct smv_pool *pool, struct smv_token_line *line)
{
	size_t i;

	if (line->count > TOKENS_MOST)
		return NULL;
	if (is_weekly(line))
		/* xgettext:no-c-format */
		return _("so much for each week takes a line a week, such as: deduct 10% when days_late in 1..7, then "
			 "deduct 20% when days_late in 8..14");
	reword_from(pool, line, 0, phrases, sizeof phrases / sizeof *phrases);
	for (i = 0; i < sizeof lines / sizeof *lines; i++)
		if (try(pool, line, 0, &lines[i], true))
			break;
	reword_from(pool, line, condition_at(line), conditions, sizeof conditions / sizeof *conditions);
	return NULL;
}
