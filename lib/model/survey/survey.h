/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_MODEL_SURVEY_SURVEY_H
#define SMV_MODEL_SURVEY_SURVEY_H

#include "samverkan/field.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct smv_pool;

/* A survey, its questions and one respondent's answers, as they are stored and compiled.  Absent texts are NULL. */

enum smv_question_kind {
	SMV_QUESTION_SCALE,   /* one option, and the options stand in an order, with values */
	SMV_QUESTION_ONE,     /* one option */
	SMV_QUESTION_SEVERAL, /* any number of options */
	SMV_QUESTION_NUMBER,  /* hundredths */
	SMV_QUESTION_AMOUNT,  /* öre */
	SMV_QUESTION_DATE,    /* a day */
	SMV_QUESTION_TEXT
};

/* Their codes and words in the order of the enum: "scale", "one", "several", "number", "amount", "date", "text". */
extern const struct smv_choice smv_question_kinds[];

/* What can be answered.  A scale of numbers has its numbers as options. */
struct smv_answer_option {
	int64_t code;            /* what is stored; from 1 in the order in which the answers were met, never used again */
	const char *label;       /* as it is answered */
	const char *short_label; /* for narrow tables; NULL: the label */
	int64_t value;           /* of a scale, hundredths: its place from 1.00, or the number that it is; else SMV_ABSENT */
	bool outside;            /* "vet ej", "ej relevant": counted and shown, outside means and shares of a scale */
	bool other;              /* "Annat": an answer with it may have a text besides */
	const char *header;      /* of the column that ticks it, where each option has one of its own; else NULL */
};

struct smv_question {
	int64_t number;          /* in its survey, from 1; stored answers go by it, and the sheets' order too */
	const char *key;         /* how a person names it: the export's own code, else "q7"; one a survey */
	const char *label;       /* the question; of a row in a grid, the row */
	const char *short_label; /* NULL: the label */
	const char *group;       /* the heading that rows of a grid share ("Hur nöjd är du med ..."); NULL: stands alone */
	enum smv_question_kind kind;
	bool personal;           /* says who the respondent is; its answers are not there unless they were asked for */
	bool skipped;            /* not stored and not shown: the codebook says so, or it is of the export, not the survey */
	const char *header;      /* of its column, by which later exports are known; NULL where its options have columns */
	bool organisation;       /* names the respondent's organisation, for `survey link`; at most one in a survey */
	bool respondent_kind;    /* says who answers (association, network, official); at most one in a survey */
	/* In the order to be shown; of a scale from its lowest value up, what is outside after them.  Empty for numbers,
	 * amounts, dates and texts. */
	struct smv_answer_option *options;
	size_t option_count;
};

/*
 * Questions that follow each other with one group, one kind and options of the same labels are the rows of one grid: this
 * says how many from there on are (1: stands alone).  Options may differ in code and order of codes, not in label.
 */
size_t smv_question_grid(const struct smv_question *questions, size_t count);

struct smv_survey {
	int64_t id;
	const char *name;  /* what a person types: "enkat-2017" */
	const char *title; /* NULL: the name */
	int64_t sent;      /* how many it was sent to; 0 unknown */
	bool settled;      /* a person has given a codebook: what it does not know is a finding, not a new option */
	/* Counted when the survey is read; not stored. */
	size_t responses, notes;
	int32_t first, last; /* days of the first and last response; SMV_NO_DATE unknown */
};

/* What one respondent answered to one question. */
struct smv_answer {
	bool given;               /* false: blank; all the rest is unset */
	int64_t number;           /* number: hundredths; amount: öre; date: the day */
	const uint32_t *options;  /* scale, one (exactly one) and several: places in question->options, ascending */
	size_t option_count;
	const char *text;         /* of a text, or of "Annat"; NULL where none, or where the cursor was opened without texts */
	int64_t text_id;          /* stable as long as the response stands; what themes are told by; 0: no text */
};

/* One respondent.  Lives until the next one is asked for. */
struct smv_response {
	int64_t id;
	int32_t day;              /* when it was handed in; SMV_NO_DATE unknown */
	int64_t organisation;     /* the register's id of the linked one; 0: none */
	const char *organisation_name, *kind, *category; /* of the linked organisation; NULL without one */
	const struct smv_answer *answers; /* one a question, in their order */
};

/* What a statement in a focus group or workshop is. */
enum smv_note_aspect { SMV_NOTE_NONE, SMV_NOTE_NEED, SMV_NOTE_OBSTACLE, SMV_NOTE_IDEA, SMV_NOTE_VIEW };
/* Codes and words of SMV_NOTE_NEED and on: "need", "obstacle", "idea", "view". */
extern const struct smv_choice smv_note_aspects[];

/* A statement noted in a focus group or workshop: a free text of the same study. */
struct smv_survey_note {
	int64_t id;              /* also what themes tell it by; never a text_id of an answer (these are positive, it is negative) */
	const char *group;       /* "Fokusgrupp 1", "Workshop" */
	const char *participants; /* their kind: "civilsamhälle", "tjänstepersoner"; NULL unknown */
	int32_t day;             /* SMV_NO_DATE unknown */
	const char *statement;
	const char *topic;       /* NULL: none */
	enum smv_note_aspect aspect;
};

/* A code in the survey's list of themes; one list serves all its texts and notes. */
struct smv_theme {
	int64_t id;
	const char *name;
	size_t texts; /* how many texts and notes have it */
};

/* A text or note has a theme (any number of them). */
struct smv_theme_mark {
	int64_t text;     /* text_id, or a note's id */
	int64_t question; /* its number; 0 for a note */
	size_t theme;     /* place in the list of themes */
};

/* A copy of a question's options with room for so many more. */
struct smv_answer_option *smv_options_more(struct smv_pool *pool, const struct smv_question *question, size_t more);

#endif
