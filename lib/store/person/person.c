/* SPDX-License-Identifier: EUPL-1.2 */
/* What is stored of a person: her contacts, and every text that mentions her. */
#include "store/person/person.h"
#include "model/person/person_match.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"
#include "store/engine/query.h"
#include "store/person/person_search.h"

#include <string.h>

struct gathering {
	struct smv_person_found *found;
	size_t text_room, contact_room;
};

static void add_text(struct smv_person_search *search, struct gathering *g, const struct smv_person_text *text)
{
	struct smv_person_found *found = g->found;

	found->texts = smv_grow(search->pool, found->texts, found->text_count, &g->text_room, sizeof *found->texts);
	found->texts[found->text_count++] = *text;
}

static void add_mention(struct smv_person_search *search, struct gathering *g, const struct smv_contact *contact,
			const char *column, const char *text, bool mentioned)
{
	if (text && mentioned)
		add_text(search, g,
			 &(struct smv_person_text){ .table = "contact",
						    .column = column,
						    .organisation = contact->organisation,
						    .text = text,
						    .times = 1 });
}

/* Her own contacts whole, of others only what mentions her. */
static void look_at_contacts(struct smv_person_search *search, struct gathering *g)
{
	size_t i;

	for (i = 0; i < search->contact_count; i++) {
		const struct smv_contact *c = &search->contacts[i];

		if (search->hers[i]) {
			g->found->contacts = smv_grow(search->pool, g->found->contacts, g->found->contact_count,
						      &g->contact_room, sizeof *g->found->contacts);
			g->found->contacts[g->found->contact_count++] = *c;
			continue;
		}
		if (c->protect == SMV_YES)
			continue; /* somebody else's, and shown nowhere */
		add_mention(search, g, c, "contact", c->name,
			    c->name && smv_mention_erased_names(search->mention, search->pool, c->name));
		add_mention(search, g, c, "role", c->role, c->role && smv_mention_in(search->mention, c->role));
		add_mention(search, g, c, "email", c->email, c->email && smv_mention_in(search->mention, c->email));
		add_mention(search, g, c, "phone", c->phone, c->phone && smv_mention_in(search->mention, c->phone));
	}
}

static int look_at_column(struct smv_person_search *search, struct gathering *g, const struct smv_person_column *column)
{
	const struct smv_person_table *table = smv_person_table_of(column);
	struct smv_pool *pool = search->pool;
	struct smv_query *query;
	bool row;
	int rc;

	if (!table)
		return SMV_OK;
	query = smv_query_over(search->store, table->texts, column->table, column->column, table->key);
	smv_query_bind_number(query, "json", column->kind == SMV_COLUMN_ANSWERS || column->kind == SMV_COLUMN_PAYLOAD);
	while (!(rc = smv_query_next(query, &row)) && row)
		add_text(search, g,
			 &(struct smv_person_text){ .table = column->table,
						    .column = column->column,
						    .organisation = smv_query_text(query, "organisation", pool),
						    .matter = smv_query_text(query, "matter", pool),
						    .text = smv_query_text(query, "text", pool),
						    .times = smv_query_number(query, "times"),
						    .stays = column->kind == SMV_COLUMN_STAYS,
						    .name = column->kind == SMV_COLUMN_NAME ||
							    column->kind == SMV_COLUMN_ALIAS });
	return rc;
}

int smv_person_find(struct smv_store *store, struct smv_pool *pool, const struct smv_person *person,
		    struct smv_person_found *found)
{
	struct gathering g = { .found = found };
	const struct smv_person_column *column;
	struct smv_person_search search;
	int rc;

	*found = (struct smv_person_found){ 0 };
	if ((rc = smv_person_search_open(&search, store, pool, person)))
		goto out;
	look_at_contacts(&search, &g);
	found->shared = search.shared;
	for (column = smv_person_columns; !rc && column->table; column++)
		rc = look_at_column(&search, &g, column);
out:
	smv_person_search_close(&search);
	return rc;
}
