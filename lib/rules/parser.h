/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_RULES_PARSER_H
#define SMV_RULES_PARSER_H

#include "rules/keywords.h"
#include "rules/lexer.h"
#include "rules/statement.h"

#include <stdbool.h>

enum { SMV_TRIED_MOST = 12 };

/*
 * Reads one line's words into a statement.  Every function here answers false when it has refused: the line has then
 * got its one finding, with the place, what was found there and what was expected, and is left.
 */
struct smv_parser {
	struct smv_pool *pool;
	const struct smv_token *at; /* the next word; the last one is SMV_TOKEN_END */
	struct smv_place place;
	struct smv_findings *findings;
	struct smv_rules *rules;                /* gets the names */
	int depth;                              /* of parentheses and `not` */
	size_t defining;                        /* the name that this line gives, SMV_NO_RULE */
	enum smv_keyword tried[SMV_TRIED_MOST]; /* what else could stand where `tried_at` is */
	size_t tried_count;
	const struct smv_token *tried_at;
};

/* Whether the keyword stands next; and the same, stepping over it when it does. */
bool smv_parser_sees(const struct smv_parser *parser, enum smv_keyword keyword);
bool smv_parser_takes(struct smv_parser *parser, enum smv_keyword keyword);
/* As smv_parser_takes; where the line then goes on otherwise, the keyword is among what was expected there. */
bool smv_parser_may(struct smv_parser *parser, enum smv_keyword keyword);
/* The keyword must stand next, or one of two; *second says which. */
bool smv_parser_needs(struct smv_parser *parser, enum smv_keyword keyword);
bool smv_parser_needs_one(struct smv_parser *parser, enum smv_keyword first, enum smv_keyword other, bool *second);
/* Steps over a token of that kind when it stands next. */
bool smv_parser_takes_token(struct smv_parser *parser, enum smv_token_kind kind);
/* Steps over `kr`, `kronor`, which say what is plain. */
void smv_parser_skip_currency(struct smv_parser *parser);

/* Refuses the next word because something else was expected there, or what was tried; always false.  last NULL: only
 * those. */
bool smv_parser_expected(struct smv_parser *parser, const char *last);
/* Refuses a word that was read as such but breaks a rule; always false. */
bool smv_parser_refuse(struct smv_parser *parser, const struct smv_token *token, enum smv_id id, const char *message);
/* "'base', 'per' or the end of the line"; keywords end with SMV_KEYWORD_NONE. */
const char *smv_parser_choices(struct smv_parser *parser, const enum smv_keyword *keywords, const char *last);
/* The end of the line, or what was tried is expected. */
bool smv_parser_end(struct smv_parser *parser);

/* One level of parentheses or `not` deeper; false and a finding where that is too deep. */
bool smv_parser_deeper(struct smv_parser *parser);

bool smv_parse_number(struct smv_parser *parser, const char *what, int64_t *number);
/* P, P% or A/B, of at most so much (SMV_RULE_ONE x 100 is 100 %). */
bool smv_parse_portion(struct smv_parser *parser, int64_t most, bool sign, struct smv_portion *portion);
/* Whether P% or A/B of something stands next. */
bool smv_parser_sees_portion(const struct smv_parser *parser);
bool smv_parse_calc(struct smv_parser *parser, const char *what, struct smv_calc **calc);
bool smv_parse_condition(struct smv_parser *parser, struct smv_condition **condition);
/* The place of an applicant's name among those that the rules ask for. */
size_t smv_parser_ask(struct smv_parser *parser, const char *name);
/* A name that the rules give themselves: its place, SMV_NO_RULE where there is none of that name. */
size_t smv_parser_let(const struct smv_parser *parser, const char *name);
size_t smv_parser_add_let(struct smv_parser *parser, const char *name);
/* The whole line. */
bool smv_parse_statement(struct smv_parser *parser, struct smv_statement *statement);
/* A row of the table: `from N VALUE`. */
bool smv_parse_row(struct smv_parser *parser, struct smv_statement *table);

#endif
