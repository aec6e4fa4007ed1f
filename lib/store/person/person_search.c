/* SPDX-License-Identifier: EUPL-1.2 */
/* What is searched for when a person is: her name and what she is reached by, as functions that SQL calls. */
#include "store/person/person_search.h"
#include "base/text.h"
#include "model/person/addresses.h"
#include "model/person/person_match.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"
#include "store/engine/engine.h"
#include "store/register/contact.h"

#include <string.h>

static const char *mentioned(void *to, struct smv_pool *row, const struct smv_engine_value *values)
{
	const struct smv_person_search *search = to;
	const char *text = values[0].text;

	if (text && values[1].number)
		return smv_mention_strings(search->mention, row, text);
	return text && smv_mention_in(search->mention, text) ? text : NULL;
}

static const char *erased(void *to, struct smv_pool *row, const struct smv_engine_value *values)
{
	const struct smv_person_search *search = to;
	const char *text = values[0].text, *mended = NULL;

	if (text && values[1].number)
		mended = smv_mention_erased_json(search->mention, row, text);
	else if (text)
		mended = smv_mention_erased(search->mention, row, text, (int)values[2].number);
	return mended ? mended : text;
}

static const char *key_of(void *to, struct smv_pool *row, const struct smv_engine_value *values)
{
	(void)to;
	return values[0].text ? smv_text_key(row, values[0].text) : NULL;
}

static const struct {
	const char *name;
	int values;
	smv_engine_function *function;
} functions[] = { { "mentioned", 2, mentioned }, { "erased", 3, erased }, { "key_of", 1, key_of } };
enum { FUNCTIONS = sizeof functions / sizeof *functions };

static int teach(struct smv_person_search *search)
{
	size_t i;
	int rc = SMV_OK;

	for (i = 0; !rc && i < FUNCTIONS; i++)
		rc = smv_engine_teach(search->store, functions[i].name, functions[i].values, functions[i].function, search);
	return rc;
}

/* Whether a contact of somebody else, or of nobody, has that address or phone; one that names the person too is none.
 */
static bool is_shared(const struct smv_person_search *search, const char *email, const char *phone)
{
	size_t i;

	for (i = 0; i < search->contact_count; i++) {
		const struct smv_contact *c = &search->contacts[i];

		if (!search->hers[i] &&
		    (smv_contacts_share_email(c->email, email) || smv_contacts_share_phone(c->phone, phone)) &&
		    !(c->name && smv_mention_erased_names(search->mention, search->pool, c->name)))
			return true;
	}
	return false;
}

/* Addresses and phones of her contacts, each once. */
struct reach {
	const char **items;
	size_t count, room;
};

static bool is_new(struct smv_pool *pool, struct reach *reach, const char *item)
{
	size_t i;

	for (i = 0; i < reach->count; i++)
		if (smv_address_same(reach->items[i], strlen(reach->items[i]), item, strlen(item)))
			return false;
	reach->items = smv_grow(pool, reach->items, reach->count, &reach->room, sizeof *reach->items);
	reach->items[reach->count++] = item;
	return true;
}

/* With told, the addresses were said to be the person's, whoever else has them. */
static void add_emails(struct smv_person_search *search, struct reach *reach, const char *emails, bool told)
{
	const char *address;
	size_t size;

	while (emails && smv_address_next(&emails, &address, &size)) {
		const char *email = smv_copy_bytes(search->pool, address, size);

		if (!is_new(search->pool, reach, email))
			continue;
		if (told || !is_shared(search, email, NULL))
			smv_mention_add_email(search->mention, address, size);
		else
			search->shared++;
	}
}

static void add_phones(struct smv_person_search *search, struct reach *reach, const char *phones, bool told)
{
	char digits[SMV_PHONE_ROOM];
	const char *number;
	size_t size;

	while (phones && smv_phone_next(&phones, &number, &size, digits)) {
		if (!is_new(search->pool, reach, smv_copy(search->pool, digits)))
			continue;
		if (told || !is_shared(search, NULL, digits))
			smv_mention_add_phone(search->mention, digits);
		else
			search->shared++;
	}
}

/* Which contacts bear exactly the name. */
static void find_hers(struct smv_person_search *search, const char *key)
{
	struct smv_pool *row_pool = smv_pool_open();
	struct smv_mark start = smv_mark(row_pool);
	size_t i;

	search->hers = smv_alloc(search->pool, search->contact_count + 1);
	for (i = 0; i < search->contact_count; i++) {
		const char *name = search->contacts[i].name;

		search->hers[i] = name && !strcmp(smv_text_key(row_pool, name), key);
		smv_reset(row_pool, start);
	}
	smv_pool_close(row_pool);
}

int smv_person_search_open(struct smv_person_search *search, struct smv_store *store, struct smv_pool *pool,
			   const struct smv_person *person)
{
	const char *key = smv_text_key(pool, person->name);
	struct reach reach = { 0 };
	size_t i;
	int rc;

	*search = (struct smv_person_search){ .store = store, .pool = pool, .mention = smv_mention_new(pool) };
	if ((rc = smv_contact_list(store, pool, 0, &search->contacts, &search->contact_count)))
		return rc;
	find_hers(search, key);
	smv_mention_add_name(search->mention, person->name);
	add_emails(search, &reach, person->email, true);
	add_phones(search, &reach, person->phone, true);
	for (i = 0; i < search->contact_count; i++)
		if (search->hers[i]) {
			add_emails(search, &reach, search->contacts[i].email, false);
			add_phones(search, &reach, search->contacts[i].phone, false);
		}
	return teach(search);
}

void smv_person_search_close(struct smv_person_search *search)
{
	size_t i;

	for (i = 0; i < FUNCTIONS; i++)
		smv_engine_unteach(search->store, functions[i].name, functions[i].values);
}

const struct smv_person_table *smv_person_table_of(const struct smv_person_column *column)
{
	const struct smv_person_table *table = smv_person_tables;

	switch (column->kind) {
	case SMV_COLUMN_NOBODY:
	case SMV_COLUMN_KEY:
	case SMV_COLUMN_CONTACT:
		return NULL;
	case SMV_COLUMN_TEXT:
	case SMV_COLUMN_ANSWERS:
	case SMV_COLUMN_NAME:
	case SMV_COLUMN_ALIAS:
	case SMV_COLUMN_PAYLOAD:
	case SMV_COLUMN_STAYS:
		break;
	}
	while (table->table && strcmp(table->table, column->table) != 0)
		table++;
	return table->table ? table : NULL;
}
