/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_RULES_PARSER_H
#define SMV_RULES_PARSER_H

#include "rules/keywords.h"
#include "rules/lexer.h"
#include "rules/statement.h"

#include <stdbool.h>

/*
 * Reads one line's words into a statement.  Every function here answers false when it has refused: the line has then got
 * its one finding, with the place, what was found there and what was expected, and is left.
 */
struct smv_parser {
	struct smv_pool *pool;
	const struct smv_token *at; /* the next word; the last one is SMV_TOKEN_END */
	struct smv_place place;
	struct smv_findings *findings;
	struct smv_rules *rules; /* gets the quantities */
	int depth;               /* of parentheses and `not` */
};

/* Whether the keyword stands next; and the same, stepping over it when it does. */
bool smv_parser_sees(const struct smv_parser *parser, enum smv_keyword keyword);
bool smv_parser_takes(struct smv_parser *parser, enum smv_keyword keyword);
/* Steps over a token of that kind when it stands next. */
bool smv_parser_takes_token(struct smv_parser *parser, enum smv_token_kind kind);

/* Refuses the next word because something else was expected there; always false. */
bool smv_parser_expected(struct smv_parser *parser, const char *what);
/* Refuses a word that was read as such but breaks a rule; always false. */
bool smv_parser_refuse(struct smv_parser *parser, const struct smv_token *token, enum smv_id id, const char *message);
/* "'base', 'per' or the end of the line" for smv_parser_expected; keywords end with SMV_KEYWORD_NONE. */
const char *smv_parser_choices(struct smv_parser *parser, const enum smv_keyword *keywords, const char *last);

bool smv_parse_number(struct smv_parser *parser, const char *what, int64_t *hundredths);
/* A number that must be 0 to 100, in hundredths of a percent; its sign too where sign is set. */
bool smv_parse_percentage(struct smv_parser *parser, bool sign, int64_t *percentage);
bool smv_parse_sum(struct smv_parser *parser, struct smv_sum *sum);
bool smv_parse_quantity(struct smv_parser *parser, const char *what, struct smv_measure *quantity);
bool smv_parse_condition(struct smv_parser *parser, struct smv_condition **condition);
/* The whole line. */
bool smv_parse_statement(struct smv_parser *parser, struct smv_statement *statement);

#endif
