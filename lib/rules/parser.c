/* SPDX-License-Identifier: EUPL-1.2 */
/* What all of the reader of rules stands on: keywords, what was expected, numbers, names. */
#include "rules/parser.h"
#include "base/dictionary.h"
#include "base/language.h"
#include "samverkan/pool.h"

#include <string.h>

/* Of parentheses: what no clerk reads aloud, and what could exhaust the stack. */
enum { DEPTH_MOST = 50 };

/* How many tokens of the spelling stand next: all of its words, or 0. */
static size_t phrase_at(const struct smv_token *token, const char *phrase)
{
	size_t count = 0;

	while (*phrase) {
		size_t length = strcspn(phrase, " ");

		if (token[count].kind != SMV_TOKEN_WORD || !smv_keyword_same_word(token[count].name, phrase, length))
			return 0;
		count++;
		phrase += length + (phrase[length] == ' ');
	}
	return count;
}

static size_t keyword_at(const struct smv_token *token, enum smv_keyword keyword)
{
	size_t count = 0;
	int language;

	for (language = 0; !count && language < SMV_LANGUAGE_COUNT; language++)
		count = phrase_at(token, smv_keyword_text(keyword, (enum smv_language)language));
	return count;
}

bool smv_parser_sees(const struct smv_parser *parser, enum smv_keyword keyword)
{
	return keyword_at(parser->at, keyword) > 0;
}

bool smv_parser_takes(struct smv_parser *parser, enum smv_keyword keyword)
{
	size_t count = keyword_at(parser->at, keyword);

	parser->at += count;
	return count > 0;
}

bool smv_parser_may(struct smv_parser *parser, enum smv_keyword keyword)
{
	if (smv_parser_takes(parser, keyword))
		return true;
	if (parser->tried_at != parser->at)
		parser->tried_count = 0;
	parser->tried_at = parser->at;
	if (parser->tried_count < SMV_TRIED_MOST)
		parser->tried[parser->tried_count++] = keyword;
	return false;
}

bool smv_parser_needs(struct smv_parser *parser, enum smv_keyword keyword)
{
	return smv_parser_may(parser, keyword) || smv_parser_expected(parser, NULL);
}

bool smv_parser_needs_one(struct smv_parser *parser, enum smv_keyword first, enum smv_keyword other, bool *second)
{
	*second = false;
	if (smv_parser_may(parser, first))
		return true;
	*second = true;
	return smv_parser_needs(parser, other);
}

bool smv_parser_takes_token(struct smv_parser *parser, enum smv_token_kind kind)
{
	if (parser->at->kind != kind)
		return false;
	parser->at++;
	return true;
}

void smv_parser_skip_currency(struct smv_parser *parser)
{
	if (parser->at->kind == SMV_TOKEN_WORD &&
	    (!strcmp(parser->at->name, "kr") || !strcmp(parser->at->name, "kronor")))
		parser->at++;
}

bool smv_parser_refuse(struct smv_parser *parser, const struct smv_token *token, enum smv_id id, const char *message)
{
	parser->place.character = token->character;
	smv_finding_add(parser->findings, SMV_ERROR, &parser->place, id, "%s", message);
	return false;
}

static const char *tried(struct smv_parser *parser, const char *last)
{
	enum smv_keyword keywords[SMV_TRIED_MOST + 1] = { SMV_KEYWORD_NONE };

	if (parser->tried_at != parser->at || !parser->tried_count)
		return last;
	memcpy(keywords, parser->tried, parser->tried_count * sizeof *keywords);
	keywords[parser->tried_count] = SMV_KEYWORD_NONE;
	return smv_parser_choices(parser, keywords, last);
}

bool smv_parser_expected(struct smv_parser *parser, const char *last)
{
	const char *what = tried(parser, last);
	const char *message =
		parser->at->kind == SMV_TOKEN_END
			? smv_printf(parser->pool, _("the line ends too early, expected %s"), what)
			: smv_printf(parser->pool, _("'%s' cannot stand here, expected %s"), parser->at->text, what);

	return smv_parser_refuse(parser, parser->at, SMV_ID_RULE_EXPECTED, message);
}

const char *smv_parser_choices(struct smv_parser *parser, const enum smv_keyword *keywords, const char *last)
{
	const char *text = "";
	size_t i;

	for (i = 0; keywords[i] != SMV_KEYWORD_NONE; i++) {
		bool is_last = !last && keywords[i + 1] == SMV_KEYWORD_NONE;

		text = smv_printf(parser->pool, "%s%s'%s'", text,
				  i == 0    ? ""
				  : is_last ? _(" or ")
					    : ", ",
				  smv_keyword_text(keywords[i], smv_language()));
	}
	return last ? smv_printf(parser->pool, "%s%s%s", text, _(" or "), last) : text;
}

bool smv_parser_end(struct smv_parser *parser)
{
	return parser->at->kind == SMV_TOKEN_END || smv_parser_expected(parser, _("the end of the line"));
}

bool smv_parser_deeper(struct smv_parser *parser)
{
	if (++parser->depth <= DEPTH_MOST)
		return true;
	return smv_parser_refuse(parser, parser->at, SMV_ID_RULE_DEPTH,
				 _("this is nested too deep, write it with fewer parentheses"));
}

bool smv_parse_number(struct smv_parser *parser, const char *what, int64_t *number)
{
	if (parser->at->kind != SMV_TOKEN_NUMBER)
		return smv_parser_expected(parser, what);
	*number = parser->at->number;
	parser->at++;
	return true;
}

/* A/B, two whole numbers. */
static bool sees_fraction(const struct smv_token *at)
{
	return at[0].kind == SMV_TOKEN_NUMBER && at[1].kind == SMV_TOKEN_DIVIDE && at[2].kind == SMV_TOKEN_NUMBER;
}

static bool parse_fraction(struct smv_parser *parser, int64_t most, struct smv_portion *portion)
{
	const struct smv_token *at = parser->at;
	int64_t above = at[0].number, below = at[2].number;

	if (above < 0 || below <= 0 || above % SMV_RULE_ONE || below % SMV_RULE_ONE || below / SMV_RULE_ONE > INT32_MAX)
		return smv_parser_refuse(parser, at, SMV_ID_RULE_PERCENT,
					 smv_printf(parser->pool,
						    _("'%s/%s' is no part, expected two whole numbers such as 1/3"),
						    at[0].text, at[2].text));
	*portion = (struct smv_portion){ above / SMV_RULE_ONE, below / SMV_RULE_ONE };
	if ((smv_wide)portion->number * 100 * SMV_RULE_ONE > (smv_wide)most * portion->over)
		return smv_parser_refuse(parser, at, SMV_ID_RULE_PERCENT,
					 smv_printf(parser->pool, _("'%s/%s' is too much, expected at most %d %%"),
						    at[0].text, at[2].text, (int)(most / SMV_RULE_ONE)));
	parser->at += 3;
	return true;
}

bool smv_parse_portion(struct smv_parser *parser, int64_t most, bool sign, struct smv_portion *portion)
{
	const struct smv_token *number = parser->at;

	if (sees_fraction(number))
		return parse_fraction(parser, most, portion);
	*portion = (struct smv_portion){ 0 };
	if (!smv_parse_number(parser, _("a percentage"), &portion->number))
		return false;
	if (portion->number > most || portion->number < 0)
		return smv_parser_refuse(
			parser, number, SMV_ID_RULE_PERCENT,
			smv_printf(parser->pool, _("'%s' is above %d %%, expected a percentage from 0 to %d"),
				   number->text, (int)(most / SMV_RULE_ONE), (int)(most / SMV_RULE_ONE)));
	if (sign && !smv_parser_takes_token(parser, SMV_TOKEN_PERCENT))
		return smv_parser_expected(parser, "'%'");
	return true;
}

bool smv_parser_sees_portion(const struct smv_parser *parser)
{
	const struct smv_token *at = parser->at;
	struct smv_parser behind = *parser;

	if (at->kind != SMV_TOKEN_NUMBER)
		return false;
	if (at[1].kind == SMV_TOKEN_PERCENT)
		return true;
	behind.at = at + 3;
	return sees_fraction(at) && smv_parser_sees(&behind, SMV_KEYWORD_OF);
}

size_t smv_parser_ask(struct smv_parser *parser, const char *name)
{
	struct smv_rules *rules = parser->rules;
	bool is_new;
	size_t at = smv_dictionary_add(rules->dictionary, name, strlen(name), &is_new);

	if (!is_new)
		return at;
	rules->asked = smv_grow(parser->pool, rules->asked, at, &rules->asked_room, sizeof *rules->asked);
	rules->asked[at] = (struct smv_asked){ .name = name, .line = parser->place.line };
	rules->asked_count++;
	return at;
}

/* The latest ones are asked for most. */
size_t smv_parser_let(const struct smv_parser *parser, const char *name)
{
	size_t i;

	for (i = parser->rules->let_count; i-- > 0;)
		if (!strcmp(parser->rules->lets[i].name, name))
			return i;
	return SMV_NO_RULE;
}

size_t smv_parser_add_let(struct smv_parser *parser, const char *name)
{
	struct smv_rules *rules = parser->rules;

	rules->lets = smv_grow(parser->pool, rules->lets, rules->let_count, &rules->let_room, sizeof *rules->lets);
	rules->lets[rules->let_count] = (struct smv_own_name){ .name = name, .first = rules->count };
	return rules->let_count++;
}
