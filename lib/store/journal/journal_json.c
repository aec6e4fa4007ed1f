/* SPDX-License-Identifier: EUPL-1.2 */
/* JSON for the journal's payloads.  It is only ever written here, and small: hence no library for it in the store. */
#include "store/journal/journal_json.h"
#include "base/value.h"
#include "samverkan/date.h"
#include "samverkan/fail.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"
#include "store/journal/journal.h"

#include <stdio.h>
#include <string.h>

static void put(struct smv_change *change, const char *bytes, size_t size)
{
	while (change->used + size + 1 > change->room) {
		char *larger = smv_alloc(change->pool, change->room * 2);

		memcpy(larger, change->text, change->used);
		change->text = larger;
		change->room *= 2;
	}
	memcpy(change->text + change->used, bytes, size);
	change->used += size;
}

static void put_text(struct smv_change *change, const char *text)
{
	put(change, text, strlen(text));
}

/* RFC 8259 section 7: the quote, the backslash and control characters are escaped, all else stands as it is. */
static void put_string(struct smv_change *change, const char *text)
{
	char escaped[8];

	if (!text) {
		put_text(change, "null");
		return;
	}
	put_text(change, "\"");
	for (; *text; text++) {
		if (*text == '"' || *text == '\\') {
			put_text(change, "\\");
			put(change, text, 1);
		} else if ((unsigned char)*text < 0x20) {
			snprintf(escaped, sizeof escaped, "\\u%04x", (unsigned)*text);
			put_text(change, escaped);
		} else {
			put(change, text, 1);
		}
	}
	put_text(change, "\"");
}

static void put_number(struct smv_change *change, int64_t number)
{
	char digits[32];

	snprintf(digits, sizeof digits, "%lld", (long long)number);
	put_text(change, digits);
}

static void put_key(struct smv_change *change, const char *key)
{
	if (change->text[change->used - 1] != '{')
		put_text(change, ",");
	put_string(change, key);
	put_text(change, ":");
}

void smv_change_begin(struct smv_change *change, struct smv_pool *pool)
{
	enum { AT_FIRST = 128 };

	*change = (struct smv_change){ .pool = pool, .text = smv_alloc(pool, AT_FIRST), .room = AT_FIRST };
	put_text(change, "{");
}

void smv_change_text(struct smv_change *change, const char *key, const char *value)
{
	put_key(change, key);
	put_string(change, value);
}

void smv_change_number(struct smv_change *change, const char *key, int64_t value)
{
	put_key(change, key);
	if (value == SMV_ABSENT)
		put_text(change, "null");
	else
		put_number(change, value);
}

void smv_change_date(struct smv_change *change, const char *key, int32_t day)
{
	char text[SMV_DATE_ROOM];

	smv_change_text(change, key, day == SMV_NO_DATE ? NULL : smv_date_show(text, day));
}

void smv_change_hundredths(struct smv_change *change, const char *key, int64_t hundredths)
{
	char room[SMV_NUMBER_ROOM];

	put_key(change, key);
	put_text(change, smv_number_plain(room, hundredths, '.'));
}

int smv_change_note(struct smv_change *change, struct smv_store *store, const char *object)
{
	put(change, "}", 2);
	return smv_store_note(store, object, change->text);
}

static void put_member(struct smv_change *change, const struct smv_field *field, const void *object)
{
	const void *member;
	char text[SMV_DATE_ROOM];

	if (!object || !smv_field_is_set(field, object)) {
		put_text(change, "null");
		return;
	}
	member = (const char *)object + field->at;
	switch (field->kind) {
	case SMV_FIELD_TEXT:
	case SMV_FIELD_CODE:
	case SMV_FIELD_ORG_NUMBER:
	case SMV_FIELD_GIRO:
	case SMV_FIELD_EMAIL:
		put_string(change, *(const char *const *)member);
		break;
	case SMV_FIELD_YES_NO:
		put_text(change, *(const enum smv_yes_no *)member == SMV_YES ? "true" : "false");
		break;
	case SMV_FIELD_MONEY:
	case SMV_FIELD_YEAR:
		put_number(change, *(const int64_t *)member);
		break;
	case SMV_FIELD_DATE:
		put_string(change, smv_date_show(text, *(const int32_t *)member));
		break;
	case SMV_FIELD_END:
		break;
	}
}

static bool differ(const struct smv_field *field, const void *before, const void *after)
{
	if (before && after)
		return !smv_field_same(field, before, after);
	return smv_field_is_set(field, before ? before : after);
}

int smv_store_note_change(struct smv_store *store, struct smv_pool *pool, const char *object,
			  const struct smv_field *fields, const void *before, const void *after)
{
	struct smv_change change;
	bool any = false;

	smv_change_begin(&change, pool);
	for (; fields->kind != SMV_FIELD_END; fields++) {
		if (!differ(fields, before, after))
			continue;
		any = true;
		put_key(&change, fields->kind == SMV_FIELD_MONEY ? smv_printf(pool, "%s_ore", fields->key) : fields->key);
		if (fields->personal) {
			put_text(&change, "{\"personal\":true}");
			continue;
		}
		put_text(&change, "{\"old\":");
		put_member(&change, fields, before);
		put_text(&change, ",\"new\":");
		put_member(&change, fields, after);
		put_text(&change, "}");
	}
	return any ? smv_change_note(&change, store, object) : SMV_OK;
}
