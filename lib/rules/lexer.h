/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_RULES_LEXER_H
#define SMV_RULES_LEXER_H

#include "samverkan/finding.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct smv_pool;

enum smv_token_kind {
	SMV_TOKEN_WORD,
	SMV_TOKEN_NUMBER,
	SMV_TOKEN_TEXT, /* between quotation marks */
	SMV_TOKEN_PERCENT,
	SMV_TOKEN_DOTS, /* .. */
	SMV_TOKEN_DASH, /* 3-50: without spaces */
	SMV_TOKEN_PLUS,
	SMV_TOKEN_MINUS, /* with a space on both sides */
	SMV_TOKEN_TIMES,
	SMV_TOKEN_DIVIDE,
	SMV_TOKEN_COMMA,
	SMV_TOKEN_COLON,
	SMV_TOKEN_SEMICOLON,
	SMV_TOKEN_LEFT,
	SMV_TOKEN_RIGHT,
	SMV_TOKEN_EQUAL,
	SMV_TOKEN_UNEQUAL,
	SMV_TOKEN_LESS,
	SMV_TOKEN_AT_MOST, /* <= */
	SMV_TOKEN_MORE,
	SMV_TOKEN_AT_LEAST, /* >= */
	SMV_TOKEN_END /* of the line or before its comment; always the last one */
};

struct smv_token {
	enum smv_token_kind kind;
	long character;   /* from 1, in characters */
	const char *text; /* as it was written; of SMV_TOKEN_TEXT what is between the marks, composed and trimmed */
	const char *name; /* of a word: as smv_text_name gives it */
	int64_t number;   /* of a number: ten-thousandths */
	bool far;         /* a colon, a tab or two spaces stand before it: it is no part of the number before it */
};

struct smv_token_line {
	struct smv_token *tokens;
	size_t count;
	const char *comment; /* from its '#' to the end of the line; NULL for none */
	int indent;          /* columns before the first word */
};

/*
 * Parts one line of a rule text (UTF-8, no line end in it) into its words.  False when something in it is no part of the
 * language: then findings has got one error (place says file and line), and the line is not to be used.
 */
bool smv_lex(struct smv_pool *pool, const char *text, struct smv_place place, struct smv_findings *findings,
	     struct smv_token_line *line);

#endif
