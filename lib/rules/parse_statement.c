/* SPDX-License-Identifier: EUPL-1.2 */
/* A line of the rules: which statement opens it, then its slots; and a row of a table. */
#include "base/language.h"
#include "rules/forms.h"
#include "rules/parser.h"
#include "samverkan/pool.h"

#include <string.h>

/* A keyword of several words of which only the first is there: `nothing` of `nothing below`; NULL for none. */
static const char *rest_lacking(const char *name)
{
	int language;
	size_t i;

	for (i = 0; i < SMV_STATEMENT_KINDS; i++)
		for (language = 0; language < SMV_LANGUAGE_COUNT; language++) {
			const char *text = smv_keyword_text(smv_forms[i].keyword, (enum smv_language)language);
			const char *space = strchr(text, ' ');

			if (space && smv_keyword_same_word(name, text, (size_t)(space - text)))
				return space + 1;
		}
	return NULL;
}

/* The words that open a statement, each once; with table, those that follow `table`. */
static const char *openings(struct smv_parser *parser, bool table)
{
	enum smv_keyword keywords[SMV_STATEMENT_KINDS + 1];
	size_t i, count = 0;

	for (i = 0; i < SMV_STATEMENT_KINDS; i++) {
		const struct smv_form *form = &smv_forms[i];
		bool is_table = form->second != SMV_KEYWORD_NONE;

		if (table && is_table)
			keywords[count++] = form->second;
		else if (!table && (!count || keywords[count - 1] != form->keyword))
			keywords[count++] = form->keyword;
	}
	keywords[count] = SMV_KEYWORD_NONE;
	return smv_parser_choices(parser, keywords, NULL);
}

static bool refuse_opening(struct smv_parser *parser)
{
	const struct smv_token *token = parser->at;
	const char *lacking = token->kind == SMV_TOKEN_WORD ? rest_lacking(token->name) : NULL;

	if (lacking)
		return smv_parser_refuse(parser, token, SMV_ID_RULE_EXPECTED,
					 smv_printf(parser->pool, _("'%s' lacks '%s' after it"), token->text, lacking));
	if (token->kind != SMV_TOKEN_WORD || smv_keyword_has_word(token->name))
		return smv_parser_expected(parser, openings(parser, false));
	return smv_parser_refuse(
		parser, token, SMV_ID_RULE_UNKNOWN_WORD,
		smv_printf(parser->pool, _("'%s' begins no rule, expected %s"), token->text, openings(parser, false)));
}

static bool parse_slots(struct smv_parser *parser, struct smv_statement *statement)
{
	const struct smv_form *form = &smv_forms[statement->kind];
	size_t i;

	(void)smv_parser_takes_token(parser, SMV_TOKEN_COLON); /* "grundbelopp: 4000" */
	for (i = 0; i < SMV_FORM_SLOTS && form->slots[i] != SMV_SLOT_END; i++)
		if (!smv_slot_parsers[form->slots[i]](parser, statement))
			return false;
	return smv_parser_end(parser);
}

bool smv_parse_statement(struct smv_parser *parser, struct smv_statement *statement)
{
	const struct smv_token *first = parser->at;
	size_t i;

	parser->defining = SMV_NO_RULE;
	for (i = 0; i < SMV_STATEMENT_KINDS; i++) {
		parser->at = first;
		if (!smv_parser_takes(parser, smv_forms[i].keyword))
			continue;
		if (smv_forms[i].second != SMV_KEYWORD_NONE && !smv_parser_takes(parser, smv_forms[i].second))
			continue;
		statement->kind = (enum smv_statement_kind)i;
		return parse_slots(parser, statement);
	}
	parser->at = first;
	if (smv_parser_takes(parser, SMV_KEYWORD_TABLE))
		return smv_parser_expected(parser, openings(parser, true));
	return refuse_opening(parser);
}

/* "from 3 400": one number or two? */
static bool refuse_two_readings(struct smv_parser *parser, const struct smv_token *number, enum smv_keyword opening)
{
	const char *space = strchr(number->text, ' ');

	return smv_parser_refuse(parser, number, SMV_ID_RULE_EXPECTED,
				 smv_printf(parser->pool,
					    _("is '%s' one number or two? write a colon between them: %s %.*s: %s"),
					    number->text, smv_keyword_text(opening, smv_language()),
					    (int)(space - number->text), number->text, space + 1));
}

static bool parse_value(struct smv_parser *parser, const struct smv_statement *table, struct smv_table_row *row)
{
	if (table->kind != SMV_TABLE_PERCENT)
		return smv_parse_calc(parser, _("the value of the row"), &row->value);
	if (!smv_parse_portion(parser, 1000 * SMV_RULE_ONE, false, &row->portion))
		return false;
	(void)smv_parser_takes_token(parser, SMV_TOKEN_PERCENT);
	return true;
}

/* The rows of a table rise, so that there is no gap and no overlap. */
static bool agrees_with_rows(struct smv_parser *parser, const struct smv_statement *table,
			     const struct smv_token *first, const struct smv_token *number,
			     const struct smv_table_row *row)
{
	const struct smv_table_row *last = table->row_count ? &table->rows[table->row_count - 1] : NULL;

	if (row->above && (!table->stepwise || row->from < 0))
		return smv_parser_refuse(parser, first, SMV_ID_RULE_ROW,
					 smv_printf(parser->pool,
						    _("'%s' stands only in a table by steps, expected '%s'"),
						    first->text, smv_keyword_text(SMV_KEYWORD_FROM, smv_language())));
	if (table->stepwise && !row->above && row->from > 0 && table->kind != SMV_TABLE_PERCENT)
		return smv_parser_refuse(
			parser, first, SMV_ID_RULE_ROW,
			smv_printf(parser->pool,
				   _("the rows of a table by steps say what exceeds a number, expected '%s %s'"),
				   smv_keyword_text(SMV_KEYWORD_ABOVE, smv_language()), number->text));
	if (last && row->from <= last->from)
		return smv_parser_refuse(parser, number, SMV_ID_RULE_ROW,
					 smv_printf(parser->pool,
						    _("'%s' is not above the row before it, expected rows that rise"),
						    number->text));
	return true;
}

bool smv_parse_row(struct smv_parser *parser, struct smv_statement *table)
{
	const struct smv_token *first = parser->at, *number;
	struct smv_table_row row = { .line = parser->place.line };
	bool above;

	if (!smv_parser_needs_one(parser, SMV_KEYWORD_FROM, SMV_KEYWORD_ABOVE, &above))
		return false;
	row.above = above;
	number = parser->at;
	if (!smv_parse_number(parser, _("a number"), &row.from))
		return false;
	if (parser->at->kind == SMV_TOKEN_END && strchr(number->text, ' '))
		return refuse_two_readings(parser, number, above ? SMV_KEYWORD_ABOVE : SMV_KEYWORD_FROM);
	(void)smv_parser_takes_token(parser, SMV_TOKEN_COLON);
	if (!parse_value(parser, table, &row) || !smv_parser_end(parser) ||
	    !agrees_with_rows(parser, table, first, number, &row))
		return false;
	table->rows = smv_grow(parser->pool, table->rows, table->row_count, &table->row_room, sizeof *table->rows);
	table->rows[table->row_count++] = row;
	return true;
}
