/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_RULES_STATEMENT_H
#define SMV_RULES_STATEMENT_H

#include "rules/lexer.h"
#include "rules/rules.h"

#include <stdbool.h>
#include <stdint.h>

/* What the rules are once they are read: for the reader, the printer and the reckoning, not for other stations. */

enum smv_measure_kind { SMV_MEASURE_NAMED, SMV_MEASURE_APPLIED, SMV_MEASURE_LAST_YEAR, SMV_MEASURE_DAYS_LATE };

struct smv_measure {
	enum smv_measure_kind kind;
	size_t index; /* of a named one: its place in smv_rules_quantities */
};

struct smv_term {
	int64_t factor; /* whole */
	struct smv_measure quantity;
};

struct smv_sum {
	struct smv_term *terms;
	size_t count; /* 0: there is no sum */
};

enum smv_amount_kind { SMV_AMOUNT_NONE, SMV_AMOUNT_FIXED, SMV_AMOUNT_EACH, SMV_AMOUNT_APPLIED, SMV_AMOUNT_PERCENT };

/* X of `at most X` and `at least X`. */
struct smv_amount {
	enum smv_amount_kind kind;
	int64_t number;     /* öre, öre for each of the sum, or hundredths of a percent of the sum */
	struct smv_sum sum; /* of SMV_AMOUNT_EACH and SMV_AMOUNT_PERCENT */
};

enum smv_condition_kind {
	SMV_CONDITION_AND, /* all of its parts */
	SMV_CONDITION_OR,  /* one of its parts */
	SMV_CONDITION_NOT, /* not its part */
	SMV_CONDITION_COMPARE,
	SMV_CONDITION_RANGE,
	SMV_CONDITION_ACTIVE,
	SMV_CONDITION_SERVES,
	SMV_CONDITION_HAS_NUMBER,
	SMV_CONDITION_KIND,
	SMV_CONDITION_CATEGORY
};

struct smv_condition {
	enum smv_condition_kind kind;
	struct smv_condition *parts; /* the first one; a list, so that a long line needs no deep recursion */
	struct smv_condition *next;  /* the next one of the same whole */
	struct smv_measure quantity;
	enum smv_token_kind comparison;
	int64_t from, to; /* hundredths; of a comparison from */
	const char *text; /* code of a kind, or the category as it was written */
	const char *key;  /* of a category: smv_text_key */
};

enum smv_statement_kind {
	SMV_RESERVE,
	SMV_REQUIRE,
	SMV_BASE,
	SMV_PER,
	SMV_PERCENT_OF,
	SMV_SHARE,
	SMV_REDISTRIBUTE,
	SMV_REDUCE,
	SMV_CAP,
	SMV_FLOOR,
	SMV_NOTHING_BELOW,
	SMV_MAY_EXCEED,
	SMV_FIT,
	SMV_ROUND
};

enum smv_fit { SMV_FIT_PROPORTIONALLY, SMV_FIT_EQUALLY, SMV_FIT_SCORE, SMV_FIT_RECEIVED };

struct smv_statement {
	enum smv_statement_kind kind;
	long line;
	bool percent;  /* SMV_RESERVE: number is hundredths of a percent, not öre */
	bool rest;     /* SMV_SHARE: of what the other lines leave */
	bool has_first;
	bool down;     /* SMV_ROUND */
	enum smv_fit fit;
	int64_t number; /* öre; of SMV_PERCENT_OF, SMV_SHARE and SMV_REDUCE hundredths of a percent */
	int64_t first, above;    /* SMV_PER: hundredths; above 0 counts from the beginning */
	struct smv_sum sum;      /* SMV_PER, SMV_PERCENT_OF; SMV_SHARE, where none means equally */
	struct smv_amount limit; /* SMV_CAP and SMV_FLOOR; `at most X` of a line; SMV_AMOUNT_NONE where there is none */
	struct smv_condition *when; /* NULL: always */
};

/* A line of the text as the clerk wrote it. */
struct smv_rule_line {
	size_t statement;    /* SMV_NO_RULE for none */
	const char *comment; /* NULL for none */
};

struct smv_rules {
	const char *file;
	struct smv_statement *statements;
	size_t count, room;
	struct smv_rule_line *lines;
	size_t line_count, line_room;
	const char **quantities;
	size_t quantity_count, quantity_room;
	bool makes_claims; /* a base, per, percent or share line: the claim is not the amount applied for */
};

/* The only statement of a kind that may stand once, SMV_NO_RULE when it does not stand there. */
size_t smv_rules_only(const struct smv_rules *rules, enum smv_statement_kind kind);

#endif
