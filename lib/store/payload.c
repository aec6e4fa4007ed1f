/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/payload.h"
#include "base/date.h"
#include "base/number.h"
#include "base/pool.h"
#include "base/value.h"
#include "store/store.h"

#include <stdio.h>
#include <string.h>

struct smv_payload {
	struct smv_pool *pool;
	char *text; /* without the closing brace */
	size_t length, room;
};

struct smv_payload *smv_payload_new(struct smv_pool *pool)
{
	struct smv_payload *payload = smv_alloc(pool, sizeof *payload);

	payload->pool = pool;
	return payload;
}

static void put_byte(struct smv_payload *p, char byte)
{
	p->text = smv_grow(p->pool, p->text, p->length, &p->room, 1);
	p->text[p->length++] = byte;
}

static void put(struct smv_payload *p, const char *text)
{
	while (*text)
		put_byte(p, *text++);
}

/* A JSON string (RFC 8259 section 7): quotes, backslashes and control characters escaped. */
static void put_string(struct smv_payload *p, const char *text)
{
	char escape[8];

	put_byte(p, '"');
	for (; *text; text++) {
		if (*text == '"' || *text == '\\') {
			put_byte(p, '\\');
			put_byte(p, *text);
		} else if ((unsigned char)*text < 0x20) {
			snprintf(escape, sizeof escape, "\\u%04x", (unsigned)*text);
			put(p, escape);
		} else {
			put_byte(p, *text);
		}
	}
	put_byte(p, '"');
}

static void put_key(struct smv_payload *p, const char *key)
{
	put(p, p->length ? ", " : "{");
	put_string(p, key);
	put(p, ": ");
}

static void put_number(struct smv_payload *p, int64_t number)
{
	char digits[24];

	snprintf(digits, sizeof digits, "%lld", (long long)number);
	put(p, digits);
}

void smv_payload_text(struct smv_payload *p, const char *key, const char *text)
{
	if (!text)
		return;
	put_key(p, key);
	put_string(p, text);
}

void smv_payload_number(struct smv_payload *p, const char *key, int64_t number)
{
	if (number == SMV_ABSENT)
		return;
	put_key(p, key);
	put_number(p, number);
}

void smv_payload_date(struct smv_payload *p, const char *key, int32_t day)
{
	char text[SMV_DATE_ROOM];

	if (day != SMV_NO_DATE)
		smv_payload_text(p, key, smv_date_show(text, day));
}

/* The value of a field as JSON; false (nothing is put) when it is absent. */
static bool put_field(struct smv_payload *p, const struct smv_field *field, const void *object)
{
	const void *member = (const char *)object + field->at;
	char date[SMV_DATE_ROOM];

	switch (field->kind) {
	case SMV_FIELD_TEXT:
	case SMV_FIELD_CODE:
	case SMV_FIELD_ORG_NUMBER:
	case SMV_FIELD_GIRO:
	case SMV_FIELD_EMAIL:
		if (!*(const char *const *)member)
			return false;
		put_string(p, *(const char *const *)member);
		return true;
	case SMV_FIELD_YES_NO:
		if (*(const enum smv_yes_no *)member == SMV_UNKNOWN)
			return false;
		put(p, *(const enum smv_yes_no *)member == SMV_YES ? "true" : "false");
		return true;
	case SMV_FIELD_MONEY:
		if (*(const int64_t *)member == SMV_ABSENT)
			return false;
		put_number(p, *(const int64_t *)member);
		return true;
	case SMV_FIELD_DATE:
		if (*(const int32_t *)member == SMV_NO_DATE)
			return false;
		put_string(p, smv_date_show(date, *(const int32_t *)member));
		return true;
	case SMV_FIELD_YEAR:
		if (!*(const int64_t *)member)
			return false;
		put_number(p, *(const int64_t *)member);
		return true;
	case SMV_FIELD_END:
		break;
	}
	return false;
}

/* The field's value by itself; "null" when absent. */
static const char *field_json(struct smv_pool *pool, const struct smv_field *field, const void *object)
{
	struct smv_payload *alone = smv_payload_new(pool);

	if (!put_field(alone, field, object))
		put(alone, "null");
	put_byte(alone, '\0');
	return alone->text;
}

static void put_field_key(struct smv_payload *p, const struct smv_field *field)
{
	put_key(p, field->kind == SMV_FIELD_MONEY ? smv_printf(p->pool, "%s_ore", field->key) : field->key);
}

void smv_payload_fields(struct smv_payload *p, const struct smv_field *fields, const void *object)
{
	for (; fields->kind != SMV_FIELD_END; fields++) {
		const char *json = field_json(p->pool, fields, object);

		if (!strcmp(json, "null"))
			continue;
		put_field_key(p, fields);
		put(p, json);
	}
}

bool smv_payload_changes(struct smv_payload *p, const struct smv_field *fields, const void *before, const void *after)
{
	bool any = false;

	for (; fields->kind != SMV_FIELD_END; fields++) {
		const char *from = field_json(p->pool, fields, before), *to = field_json(p->pool, fields, after);

		if (!strcmp(from, to))
			continue;
		any = true;
		put_field_key(p, fields);
		put(p, smv_printf(p->pool, "{\"from\": %s, \"to\": %s}", from, to));
	}
	return any;
}

int smv_payload_note(struct smv_store *store, const char *thing, int64_t id, const struct smv_payload *p)
{
	const char *text = smv_printf(p->pool, "%.*s}", (int)p->length, p->length ? p->text : "");

	return smv_store_note(store, smv_printf(p->pool, "%s %lld", thing, (long long)id), p->length ? text : "{}");
}
