/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_RULES_STATEMENT_H
#define SMV_RULES_STATEMENT_H

#include "base/fraction.h"
#include "rules/keywords.h"
#include "samverkan/rules.h"

#include <stdbool.h>
#include <stdint.h>

struct smv_dictionary;

/*
 * What the rules are once they are read: for the reader, the printer and the reckoning, not for other stations. Numbers
 * are in ten-thousandths (SMV_RULE_ONE); what stands for kronor is rounded to the öre by the statement that uses it.
 */

enum smv_calc_kind {
	SMV_CALC_NUMBER,
	SMV_CALC_NAME, /* what the applicant states: its place in smv_rules_quantities */
	SMV_CALC_LET,  /* its place among the rules' own names */
	SMV_CALC_APPLIED,
	SMV_CALC_LAST_YEAR,
	SMV_CALC_DAYS_LATE,
	SMV_CALC_THIS_YEAR,
	SMV_CALC_GRANTED_BEFORE, /* a fact: 1 or 0 */
	SMV_CALC_SUM,            /* its parts, some of them taken off */
	SMV_CALC_PRODUCT,        /* its parts, by some of them divided */
	SMV_CALC_PORTION,        /* P% or A/B of its part */
	SMV_CALC_LEAST,          /* of its parts */
	SMV_CALC_GREATEST,       /* of its parts */
	SMV_CALC_SUM_OF_ALL      /* of its part, over all who take part */
};

/* P% (number ten-thousandths of a per cent, over 0) or number/over, both whole. */
struct smv_portion {
	int64_t number, over;
};

/* A calculation.  Parts are a list, so that a long sum needs no deep recursion. */
struct smv_calc {
	enum smv_calc_kind kind;
	bool inverse; /* as a part: taken off a sum, or divided by */
	size_t index; /* of a name or let; of a sum of all its place among those */
	int64_t number;
	struct smv_portion portion;
	struct smv_calc *parts, *next;
};

enum smv_condition_kind {
	SMV_CONDITION_AND, /* all of its parts */
	SMV_CONDITION_OR,  /* one of its parts */
	SMV_CONDITION_NOT, /* not its part */
	SMV_CONDITION_COMPARE,
	SMV_CONDITION_RANGE,
	SMV_CONDITION_FACT,  /* left is not 0 */
	SMV_CONDITION_CLASS, /* the text of a name is this one */
	SMV_CONDITION_ACTIVE,
	SMV_CONDITION_SERVES,
	SMV_CONDITION_HAS_NUMBER,
	SMV_CONDITION_KIND,
	SMV_CONDITION_CATEGORY
};

enum smv_comparison { SMV_EQUAL, SMV_UNEQUAL, SMV_LESS, SMV_LESS_EQUAL, SMV_MORE, SMV_MORE_EQUAL, SMV_COMPARISONS };

struct smv_condition {
	enum smv_condition_kind kind;
	struct smv_condition *parts; /* the first one; a list, so that a long line needs no deep recursion */
	struct smv_condition *next;  /* the next one of the same whole */
	enum smv_comparison comparison;
	struct smv_calc *left;
	struct smv_calc *from, *to; /* of a comparison from */
	size_t index;               /* of a class: the name */
	const char *text;           /* code of a kind; the category or class as it was written */
	const char *key;            /* of a category or class: smv_text_key */
};

/* `at most X [per CALC]`; amount NULL: there is none. */
struct smv_limit {
	struct smv_calc *amount, *each;
};

enum smv_statement_kind {
	SMV_RESERVE,
	SMV_REQUIRE,
	SMV_LET,
	SMV_BASE,
	SMV_PER,
	SMV_PERCENT_OF,
	SMV_TABLE_BASE,
	SMV_TABLE_PER,
	SMV_TABLE_PERCENT,
	SMV_TABLE_CAP,
	SMV_TABLE_FACTOR,
	SMV_SHARE,
	SMV_REDISTRIBUTE,
	SMV_REDUCE,
	SMV_CAP,
	SMV_FLOOR,
	SMV_DEDUCT,
	SMV_NOTHING_BELOW,
	SMV_MAY_EXCEED,
	SMV_FIT,
	SMV_ROUND,
	SMV_TIES_EQUALLY,
	SMV_TIES_BY_LOT,
	SMV_PART,
	SMV_EXPECT,
	SMV_STATEMENT_KINDS
};

/* What `expect` says: an example with its amount, that more of something never lowers an amount, or that nobody falls
 * far. */
enum smv_expectation { SMV_EXPECT_AMOUNT, SMV_EXPECT_MORE, SMV_EXPECT_NOBODY_BELOW };

/* What the applicant of an example states: a number, a fact as 1 or 0, or the text of a class. */
struct smv_stated {
	struct smv_calc *name;
	int64_t number;
	bool is_fact;     /* said as yes or no */
	const char *text; /* NULL: the number */
};

enum smv_fit { SMV_FIT_PROPORTIONALLY, SMV_FIT_EQUALLY, SMV_FIT_SCORE, SMV_FIT_RECEIVED, SMV_FIT_RATE };

enum smv_direction { SMV_NEAREST, SMV_DOWN, SMV_UP };

/* A row of a table: its value holds from its number (`above`: from what exceeds it) to the next row. */
struct smv_table_row {
	int64_t from;
	struct smv_calc *value;
	struct smv_portion portion; /* of a table of percentages */
	bool above;
	long line;
};

#define SMV_NO_PART ((size_t)-1)

struct smv_statement {
	enum smv_statement_kind kind;
	long line;
	size_t part;  /* which part it stands in, SMV_NO_PART outside all */
	bool percent; /* SMV_RESERVE, SMV_DEDUCT: a portion, not an amount */
	bool rest;    /* SMV_SHARE, SMV_PART: what the others leave */
	bool has_first, has_above;
	bool stepwise;
	enum smv_direction direction;
	enum smv_fit fit;
	int64_t number;             /* SMV_RESERVE, SMV_ROUND, SMV_NOTHING_BELOW, `fit by rate` */
	struct smv_portion portion; /* of what is a percentage */
	int64_t first, above;       /* SMV_PER; above 0 counts from the beginning */
	size_t index;               /* SMV_LET and SMV_TABLE_FACTOR: the name; SMV_PART: which part it opens */
	struct smv_calc *of;     /* what is counted, costs or weighs; of a share NULL means equally; of a table: by */
	struct smv_calc *by;     /* of a table: what its rows go by, NULL: what it is of */
	struct smv_calc *amount; /* kronor; kronor for each; what a name stands for */
	struct smv_limit limit;  /* SMV_CAP and SMV_FLOOR; `at most X` of a line */
	struct smv_condition *when; /* NULL: always */
	const char *text;           /* the seed of a lot; the name of a part */
	const char *over_to;        /* SMV_PART: the name of the part that gets what it leaves, NULL */
	size_t heir;                /* SMV_PART: which part that is, SMV_NO_PART */
	enum smv_expectation expectation;
	struct smv_stated *stated; /* of an example */
	size_t stated_count, stated_room;
	struct smv_table_row *rows;
	size_t row_count, row_room;
};

/* A line of the text as the clerk wrote it. */
struct smv_rule_line {
	size_t statement;    /* SMV_NO_RULE for none */
	size_t row;          /* of the statement's table, SMV_NO_RULE for the statement itself */
	const char *comment; /* NULL for none */
};

/* A name of an applicant's, and how the rules ask for it. */
struct smv_asked {
	const char *name;
	bool as_class;
	long line; /* where it is first asked for */
};

/* A name that the rules give themselves, and what it rests on. */
struct smv_own_name {
	const char *name;
	unsigned rests;
	size_t first; /* the first of its statements, which stand together */
};

struct smv_rules {
	const char *file;
	struct smv_statement *statements;
	size_t count, room;
	struct smv_rule_line *lines;
	size_t line_count, line_room;
	struct smv_dictionary *dictionary; /* of the asked names */
	struct smv_asked *asked;
	size_t asked_count, asked_room;
	const char **quantities; /* the asked names alone */
	struct smv_own_name *lets;
	size_t let_count, let_room;
	size_t part_count;
	size_t totals;     /* how many `sum of all` there are */
	unsigned rests;    /* what any of the statements rests on */
	bool makes_claims; /* a claim line or a part: the claim is not the amount applied for */
	bool too_many;     /* while they are read: that they are too many has been said */
};

/* What part of the whole it is. */
struct smv_fraction smv_portion_fraction(struct smv_portion portion);

/* The only statement of a kind that may stand once (in a part, SMV_NO_PART: outside), SMV_NO_RULE when it does not
 * stand there. */
size_t smv_rules_only(const struct smv_rules *rules, enum smv_statement_kind kind);
size_t smv_rules_only_in(const struct smv_rules *rules, enum smv_statement_kind kind, size_t part);

/* Whether a part of a calculation would be read otherwise without parentheses. */
bool smv_calc_in_parentheses(const struct smv_calc *whole, const struct smv_calc *part);

/* What it rests on, one bit for each kind of calculation, the rules' own names seen through; NULL rests on nothing. */
#define SMV_RESTS(kind) (1u << (kind))
unsigned smv_calc_rests(const struct smv_rules *rules, const struct smv_calc *calc);
unsigned smv_condition_rests(const struct smv_rules *rules, const struct smv_condition *condition);
unsigned smv_statement_rests(const struct smv_rules *rules, const struct smv_statement *statement);

/* The largest plain number that a condition compares something with, at least `most`. */
int64_t smv_condition_most(const struct smv_condition *condition, int64_t most);

#endif
