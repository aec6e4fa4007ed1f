/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SAMVERKAN_FINDING_H
#define SAMVERKAN_FINDING_H

#include "samverkan/api.h"
#include "samverkan/ids.h"

#include <stdbool.h>
#include <stddef.h>

SMV_API_BEGIN

struct smv_pool;
struct smv_record;

/* Where something is wrong.  For an option or operand, file is NULL and header names it ("--amount"). */
struct smv_place {
	const char *file;
	long line;          /* from 1; 0 where there is none */
	long row;           /* from 1; 0 where there is none */
	long character;     /* in a text of ours (a rule file): from 1 in its line; 0 where there is none */
	int column;         /* of a table: from 0; -1 where it is about no one column */
	const char *header; /* NULL where it is about no one column */
};

enum smv_severity {
	SMV_ERROR,  /* the row cannot be stored */
	SMV_WARNING /* stored or shown all the same, but a person should look */
};

/*
 * A row breaks a rule: data, not failure.  All findings of a command are collected and shown at once.  The message may
 * quote the cell at fault, never another row's or column's.
 */
struct smv_finding {
	struct smv_place place;
	enum smv_severity severity;
	enum smv_id id; /* listed in samverkan-findings(5) */
	const char *message;
};

struct smv_findings {
	struct smv_pool *pool; /* where the findings live */
	struct smv_finding *items;
	size_t count, room;
	size_t errors; /* how many of them are SMV_ERROR */
};

void smv_findings_init(struct smv_findings *findings, struct smv_pool *pool);

/* Adds a finding; place may be NULL.  The texts of place are copied. */
void smv_finding_add(struct smv_findings *findings, enum smv_severity severity, const struct smv_place *place,
		     enum smv_id id, const char *format, ...) __attribute__((format(printf, 5, 6)));

/* The place of a cell (column from 0), or of the whole row with column -1. */
struct smv_place smv_place_of(const struct smv_record *record, int column);

/* `FILE:LINE: column C "Sökt belopp": message [id]`, in the language of the run, without a newline. */
const char *smv_finding_text(struct smv_pool *pool, const struct smv_finding *finding);

/* A column as spreadsheets name it: 0 is A, 26 is AA. */
enum { SMV_COLUMN_ROOM = 8 };
const char *smv_column_letters(char room[SMV_COLUMN_ROOM], int column);

SMV_API_END

#endif
