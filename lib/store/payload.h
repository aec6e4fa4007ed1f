/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_STORE_PAYLOAD_H
#define SMV_STORE_PAYLOAD_H

#include "base/field.h"

#include <stdbool.h>
#include <stdint.h>

struct smv_pool;
struct smv_store;

/*
 * What the journal keeps of a changed object: one flat JSON object, member by member.  Absent values (NULL, SMV_ABSENT,
 * SMV_NO_DATE) are left out.
 */
struct smv_payload;

struct smv_payload *smv_payload_new(struct smv_pool *pool);
void smv_payload_text(struct smv_payload *payload, const char *key, const char *text);
void smv_payload_number(struct smv_payload *payload, const char *key, int64_t number);
void smv_payload_date(struct smv_payload *payload, const char *key, int32_t day);
/* Every field of an object that is not absent, under its key; money under key_ore. */
void smv_payload_fields(struct smv_payload *payload, const struct smv_field *fields, const void *object);
/* For each field that differs, {"from": ..., "to": ...} under its key; true when any does. */
bool smv_payload_changes(struct smv_payload *payload, const struct smv_field *fields, const void *before, const void *after);

/* Notes it as the change of an object ("round", 3: "round 3") in the journal's entry of the open transaction. */
int smv_payload_note(struct smv_store *store, const char *thing, int64_t id, const struct smv_payload *payload);

#endif
