/* SPDX-License-Identifier: EUPL-1.2 */
/* What is stored of a person: her contacts, and every text that mentions her. */
#include "store/person/person.h"
#include "base/fail.h"
#include "base/pool.h"
#include "model/person/person_match.h"
#include "store/person/person_search.h"
#include "store/engine/statement.h"

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

static const char *select_of(struct smv_pool *pool, const struct smv_person_column *column,
			     const struct smv_person_table *table)
{
	int json = column->kind == SMV_COLUMN_ANSWERS || column->kind == SMV_COLUMN_PAYLOAD;

	return smv_printf(
		pool,
		"SELECT organisation, matter, text, count(*) AS times FROM (SELECT %s AS organisation, %s AS matter, "
		"mentioned(t.%s, %d) AS text FROM %s) WHERE text IS NOT NULL GROUP BY 1, 2, 3 ORDER BY 1, 2, 3",
		table->organisation, table->matter, column->column, json, table->from);
}

static int look_at_column(struct smv_person_search *search, struct gathering *g, const struct smv_person_column *column)
{
	const struct smv_person_table *table = smv_person_table_of(column);
	struct smv_pool *pool = search->pool;
	sqlite3_stmt *st;
	bool row;
	int rc;

	if (!table)
		return SMV_OK;
	if (!(st = smv_person_prepare(search, select_of(pool, column, table))))
		return SMV_INTERNAL;
	while (!(rc = smv_step_row(search->store, st, &row)) && row)
		add_text(search, g,
			 &(struct smv_person_text){ .table = column->table,
						    .column = column->column,
						    .organisation = smv_column_text(st, "organisation", pool),
						    .matter = smv_column_text(st, "matter", pool),
						    .text = smv_column_text(st, "text", pool),
						    .times = smv_column_number(st, "times"),
						    .stays = column->kind == SMV_COLUMN_STAYS,
						    .name = column->kind == SMV_COLUMN_NAME ||
							    column->kind == SMV_COLUMN_ALIAS });
	sqlite3_finalize(st);
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
