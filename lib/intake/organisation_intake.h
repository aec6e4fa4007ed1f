/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_INTAKE_ORGANISATION_INTAKE_H
#define SMV_INTAKE_ORGANISATION_INTAKE_H

#include "base/reckoning.h"
#include "model/register/organisation.h"

#include <stdbool.h>
#include <stddef.h>

struct smv_findings;
struct smv_pool;
struct smv_record;
struct smv_store;

/* Takes the rows of files into the register, one by one; each is accounted for. */
struct smv_intake;

/* With update, filled cells change what the register holds; without it a row that differs is a finding. */
int smv_intake_open(struct smv_store *store, struct smv_pool *pool, bool update, struct smv_intake **intake);

/* Tells of each organisation that is added (before NULL) or changed; what it answers, when no SMV_OK, ends the import. */
typedef int smv_intake_watcher(void *to, const struct smv_organisation *before, const struct smv_organisation *after);
void smv_intake_watch(struct smv_intake *intake, smv_intake_watcher *watcher, void *to);

/* The rows from here on are another file's. */
void smv_intake_file(struct smv_intake *intake);

/*
 * Stores one decoded row, or finds out that the register has it: by its number, else by its name or an alias, case and
 * punctuation apart.  Blank cells say nothing.  What it says of a protected contact is left out of *organisation.
 * Findings: organisation-known, organisation-ambiguous, row-twice, contact-protected.
 */
int smv_intake_row(struct smv_intake *intake, struct smv_organisation *organisation, const struct smv_record *record,
		   struct smv_findings *findings);
/* A row that could not be decoded: counted. */
void smv_intake_refuse(struct smv_intake *intake);

const struct smv_intake_counts *smv_intake_counts(const struct smv_intake *intake);

/* Notes a file for the journal: its name, the SHA-256 of its bytes and its counts; not when it changed nothing. */
int smv_intake_note(struct smv_store *store, struct smv_pool *pool, const char *file, const char *digest,
		    const struct smv_intake_counts *counts);

#endif
