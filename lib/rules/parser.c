/* SPDX-License-Identifier: EUPL-1.2 */
#include "rules/parser.h"
#include "base/language.h"
#include "base/pool.h"

#include <string.h>

enum { HUNDRED_PERCENT = 10000 };

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

bool smv_parser_takes_token(struct smv_parser *parser, enum smv_token_kind kind)
{
	if (parser->at->kind != kind)
		return false;
	parser->at++;
	return true;
}

bool smv_parser_refuse(struct smv_parser *parser, const struct smv_token *token, enum smv_id id, const char *message)
{
	parser->place.character = token->character;
	smv_finding_add(parser->findings, SMV_ERROR, &parser->place, id, "%s", message);
	return false;
}

bool smv_parser_expected(struct smv_parser *parser, const char *what)
{
	const char *message = parser->at->kind == SMV_TOKEN_END ?
				      smv_printf(parser->pool, _("the line ends too early, expected %s"), what) :
				      smv_printf(parser->pool, _("'%s' cannot stand here, expected %s"),
						 parser->at->text, what);

	return smv_parser_refuse(parser, parser->at, SMV_ID_RULE_EXPECTED, message);
}

const char *smv_parser_choices(struct smv_parser *parser, const enum smv_keyword *keywords, const char *last)
{
	const char *text = "";
	size_t i;

	for (i = 0; keywords[i] != SMV_KEYWORD_NONE; i++) {
		bool is_last = !last && keywords[i + 1] == SMV_KEYWORD_NONE;

		text = smv_printf(parser->pool, "%s%s'%s'", text, i == 0 ? "" : is_last ? _(" or ") : ", ",
				  smv_keyword_text(keywords[i], smv_language()));
	}
	return last ? smv_printf(parser->pool, "%s%s%s", text, _(" or "), last) : text;
}

bool smv_parse_number(struct smv_parser *parser, const char *what, int64_t *hundredths)
{
	if (parser->at->kind != SMV_TOKEN_NUMBER)
		return smv_parser_expected(parser, what);
	*hundredths = parser->at->number;
	parser->at++;
	return true;
}

bool smv_parse_percentage(struct smv_parser *parser, bool sign, int64_t *percentage)
{
	const struct smv_token *number = parser->at;

	if (!smv_parse_number(parser, _("a percentage"), percentage))
		return false;
	if (*percentage > HUNDRED_PERCENT)
		return smv_parser_refuse(parser, number, SMV_ID_RULE_PERCENT,
					 smv_printf(parser->pool,
						    _("'%s' is above 100 %%, expected a percentage from 0 to 100"),
						    number->text));
	if (sign && !smv_parser_takes_token(parser, SMV_TOKEN_PERCENT))
		return smv_parser_expected(parser, "'%'");
	return true;
}

static size_t quantity_index(struct smv_parser *parser, const char *name)
{
	struct smv_rules *rules = parser->rules;
	size_t i;

	for (i = 0; i < rules->quantity_count; i++)
		if (!strcmp(rules->quantities[i], name))
			return i;
	rules->quantities = smv_grow(parser->pool, rules->quantities, i, &rules->quantity_room,
				     sizeof *rules->quantities);
	rules->quantities[i] = name;
	rules->quantity_count++;
	return i;
}

bool smv_parse_quantity(struct smv_parser *parser, const char *what, struct smv_measure *quantity)
{
	static const struct {
		enum smv_keyword keyword;
		enum smv_measure_kind kind;
	} known[] = {
		{ SMV_KEYWORD_APPLIED, SMV_MEASURE_APPLIED },
		{ SMV_KEYWORD_LAST_YEAR, SMV_MEASURE_LAST_YEAR },
		{ SMV_KEYWORD_DAYS_LATE, SMV_MEASURE_DAYS_LATE },
	};
	const struct smv_token *token = parser->at;
	size_t i;

	for (i = 0; i < sizeof known / sizeof *known; i++)
		if (smv_parser_takes(parser, known[i].keyword)) {
			*quantity = (struct smv_measure){ .kind = known[i].kind };
			return true;
		}
	*quantity = (struct smv_measure){ .kind = SMV_MEASURE_NAMED };
	if (smv_parser_takes(parser, SMV_KEYWORD_SCORE)) {
		quantity->index = quantity_index(parser, smv_keyword_text(SMV_KEYWORD_SCORE, SMV_ENGLISH));
		return true;
	}
	if (token->kind != SMV_TOKEN_WORD || smv_keyword_has_word(token->name))
		return smv_parser_expected(parser, what);
	quantity->index = quantity_index(parser, token->name);
	parser->at++;
	return true;
}

static bool parse_term(struct smv_parser *parser, struct smv_term *term)
{
	const struct smv_token *factor = parser->at;

	term->factor = 1;
	if (smv_parser_takes_token(parser, SMV_TOKEN_NUMBER)) {
		if (factor->number % 100)
			return smv_parser_refuse(parser, factor, SMV_ID_RULE_EXPECTED,
						 smv_printf(parser->pool,
							    _("'%s' is no whole number, expected a whole factor"),
							    factor->text));
		term->factor = factor->number / 100;
		if (!smv_parser_takes(parser, SMV_KEYWORD_TIMES))
			return smv_parser_expected(parser, smv_parser_choices(parser, (enum smv_keyword[]){
							   SMV_KEYWORD_TIMES, SMV_KEYWORD_NONE }, NULL));
		return smv_parse_quantity(parser, _("the name of a quantity"), &term->quantity);
	}
	return smv_parse_quantity(parser, _("the name of a quantity or a factor"), &term->quantity);
}

bool smv_parse_sum(struct smv_parser *parser, struct smv_sum *sum)
{
	size_t room = 0;

	do {
		sum->terms = smv_grow(parser->pool, sum->terms, sum->count, &room, sizeof *sum->terms);
		if (!parse_term(parser, &sum->terms[sum->count]))
			return false;
		sum->count++;
	} while (smv_parser_takes_token(parser, SMV_TOKEN_PLUS));
	return true;
}
