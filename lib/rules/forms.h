/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_RULES_FORMS_H
#define SMV_RULES_FORMS_H

#include "rules/keywords.h"
#include "rules/statement.h"

#include <stdbool.h>

struct smv_parser;
struct smv_printer;

/*
 * The statements of the rule language, one a row: how each opens, where and how often it may stand, and the slots that
 * make up the rest of its line.  A slot is read by one function and printed by another, so that what is printed reads
 * back; a new statement is a row here, and a slot where it says something that none said before.  What a statement does
 * to an amount is lib/calc's, by its kind.
 */
enum smv_slot {
	SMV_SLOT_END,
	SMV_SLOT_CONDITION,   /* C */
	SMV_SLOT_WHEN,        /* [when C] */
	SMV_SLOT_WHEN_NEEDED, /* when C */
	SMV_SLOT_KEPT,        /* X | P% */
	SMV_SLOT_TAKEN,       /* CALC | P% */
	SMV_SLOT_AMOUNT,      /* CALC */
	SMV_SLOT_EACH,        /* CALC, an amount for each */
	SMV_SLOT_COUNTED,     /* CALC, what is counted */
	SMV_SLOT_BOUNDS,      /* [first N] [above M] [at most X], in any order */
	SMV_SLOT_LINE_CAP,    /* [at most X [per CALC]] */
	SMV_SLOT_PERCENTAGE,  /* P[%] | A/B */
	SMV_SLOT_OF,          /* of CALC */
	SMV_SLOT_SHARE,       /* P% | A/B | rest */
	SMV_SLOT_WEIGHT,      /* by CALC | equally */
	SMV_SLOT_REDUCTION,   /* P% */
	SMV_SLOT_LIMIT,       /* X [per CALC] */
	SMV_SLOT_FLOOR,       /* X */
	SMV_SLOT_FIT,         /* proportionally | equally | by score | by received | by rate U */
	SMV_SLOT_UNIT,        /* U */
	SMV_SLOT_DIRECTION,   /* [down | up] */
	SMV_SLOT_NUMBER,      /* KR */
	SMV_SLOT_SEED,        /* "TEXT" */
	SMV_SLOT_NAMED,       /* NAME = */
	SMV_SLOT_FACTOR,      /* NAME */
	SMV_SLOT_BY,          /* by CALC */
	SMV_SLOT_BY_OR_STEPS, /* [by CALC | stepwise] */
	SMV_SLOT_TITLE,       /* "NAME" */
	SMV_SLOT_OVER_TO,     /* [over to "NAME"] */
	SMV_SLOT_EXPECTED,    /* NAME = N, ... gives KR | more NAME never lowers | nobody gets below P% of last_year */
	SMV_SLOTS
};

/* Where a statement may stand once there are parts. */
enum smv_position { SMV_ANYWHERE, SMV_OUTSIDE_PARTS, SMV_INSIDE_PARTS };

enum smv_times { SMV_OFTEN, SMV_ONCE, SMV_ONCE_REST /* the rest, only once */ };

enum { SMV_FORM_SLOTS = 6 };

struct smv_form {
	enum smv_keyword keyword, second; /* second: `base` of `table base`; SMV_KEYWORD_NONE */
	enum smv_position position;
	enum smv_times times;
	bool claims;                         /* makes a claim: then the claim is not the amount applied for */
	bool rows;                           /* has rows under it */
	enum smv_slot slots[SMV_FORM_SLOTS]; /* ends with SMV_SLOT_END */
};

/* By kind. */
extern const struct smv_form smv_forms[SMV_STATEMENT_KINDS];

/* How the slots are read and printed (parse_slots.c, print_slots.c). */
extern bool (*const smv_slot_parsers[SMV_SLOTS])(struct smv_parser *parser, struct smv_statement *statement);
extern void (*const smv_slot_printers[SMV_SLOTS])(struct smv_printer *out, const struct smv_statement *statement);

#endif
