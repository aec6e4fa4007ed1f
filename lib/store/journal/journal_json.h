/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_STORE_JOURNAL_JOURNAL_JSON_H
#define SMV_STORE_JOURNAL_JOURNAL_JSON_H

#include "samverkan/field.h"

#include <stddef.h>
#include <stdint.h>

struct smv_pool;
struct smv_store;

/* What a journal note says, built up member by member: one JSON object. */
struct smv_change {
	struct smv_pool *pool;
	char *text;
	size_t used, room;
};

void smv_change_begin(struct smv_change *change, struct smv_pool *pool);
void smv_change_text(struct smv_change *change, const char *key, const char *value); /* NULL writes null */
void smv_change_number(struct smv_change *change, const char *key, int64_t value);   /* SMV_ABSENT writes null */
void smv_change_date(struct smv_change *change, const char *key, int32_t day);       /* SMV_NO_DATE writes null */
void smv_change_hundredths(struct smv_change *change, const char *key, int64_t hundredths);   /* 1250 writes 12.50 */
/* Notes it of the object ("agreement 17"), see smv_store_note. */
int smv_change_note(struct smv_change *change, struct smv_store *store, const char *object);

/*
 * Notes the fields in which two objects differ: {"town":{"old":"Ekerö","new":null}}.  before NULL: a new one, after NULL:
 * one that is gone.  Money is in öre, under its key and "_ore".  Of personal fields it says that they differ ({"email":{"personal":true}}), never what they hold.
 * Nothing is noted when nothing differs.
 */
int smv_store_note_change(struct smv_store *store, struct smv_pool *pool, const char *object,
			  const struct smv_field *fields, const void *before, const void *after);

#endif
