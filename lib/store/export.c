/* SPDX-License-Identifier: EUPL-1.2 */
/* The stored tables as they are exported, row by row. */
#include "store/export.h"
#include "base/dictionary.h"
#include "model/grant/application.h"
#include "model/person/contact.h"
#include "model/register/organisation.h"
#include "samverkan/date.h"
#include "samverkan/fail.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"
#include "store/engine/query.h"
#include "store/export.sql.h"

#include <assert.h>
#include <string.h>

struct smv_export {
	struct smv_pool *pool; /* of the texts of classes */
	struct smv_store *store;
	struct smv_query *rows;
	struct smv_column *columns;
	size_t own, count;                 /* columns of the table itself; with its quantities */
	struct smv_dictionary *quantities; /* NULL where the table has none */
	struct smv_value *values;
};

#define TABLES(X) \
	X(organisation) X(organisation_alias) X(organisation_distinct) X(organisation_end) X(contact) X(programme) X(agreement) X(round) X(application) X(pot) X(pot_agreement) \
	X(award_round) X(nomination) X(score) \
	X(allocation) X(step) X(adjustment) X(decision) X(decision_amount) X(amendment) X(correction) X(account_change) X(payment) \
	X(followup_due) X(followup) X(reclaim) X(repayment) \
	X(survey) X(survey_question) X(survey_option) X(response) X(survey_note) X(theme) X(response_theme) X(note_theme) \
	X(setting) X(journal) X(journal_payload)
#define NAME(table) #table,
#define SQL(table) sql_export_##table,

const char *const smv_export_tables[] = { TABLES(NAME) NULL };

static const char *const selects[] = { TABLES(SQL) NULL };

/* Whose fields say what their columns are. */
static const struct {
	const char *table;
	const struct smv_field *fields;
} objects[] = {
	{ "organisation", smv_organisation_fields },
	{ "application", smv_application_fields },
	{ "contact", smv_contact_fields },
};

/* Of the others a key means the same in every table; those that are not named here are texts, and money ends in _ore. */
static const struct {
	const char *key;
	enum smv_type type;
} types[] = {
	{ "eligible", SMV_YES_NO }, { "year", SMV_YEAR },
	{ "starts", SMV_DATE }, { "ends", SMV_DATE }, { "closes", SMV_DATE }, { "decide_on", SMV_DATE }, { "received", SMV_DATE },
	{ "decided_on", SMV_DATE }, { "changed_on", SMV_DATE }, { "ended_on", SMV_DATE }, { "corrected_on", SMV_DATE }, { "paid_on", SMV_DATE }, { "due", SMV_DATE }, { "reclaimed_on", SMV_DATE },
	{ "repaid_on", SMV_DATE }, { "settled", SMV_YES_NO }, { "personal", SMV_YES_NO }, { "skipped", SMV_YES_NO },
	{ "names_organisation", SMV_YES_NO },
	{ "respondent_kind", SMV_YES_NO }, { "outside", SMV_YES_NO }, { "other", SMV_YES_NO }, { "day", SMV_DATE },
	{ "sent", SMV_COUNT }, { "number", SMV_COUNT }, { "code", SMV_COUNT }, { "place", SMV_COUNT }, { "response", SMV_COUNT },
	{ "note", SMV_COUNT }, { "scale_value", SMV_QUANTITY },
	{ "id", SMV_COUNT }, { "journal", SMV_COUNT }, { "points", SMV_COUNT }, { "ordinal", SMV_COUNT },
	{ "outcome", SMV_COUNT },
};

static enum smv_type type_of(const char *table, const char *key)
{
	const struct smv_field *field;
	size_t i, length = strlen(key);

	for (i = 0; i < sizeof objects / sizeof *objects; i++)
		if (!strcmp(objects[i].table, table) && (field = smv_field_by_key(objects[i].fields, key)))
			return smv_field_type(field);
	if (length > 4 && !strcmp(key + length - 4, "_ore"))
		return SMV_MONEY;
	for (i = 0; i < sizeof types / sizeof *types; i++)
		if (!strcmp(types[i].key, key))
			return types[i].type;
	return SMV_TEXT;
}

static const char *select_of(const char *table)
{
	size_t i;

	for (i = 0; smv_export_tables[i] && strcmp(smv_export_tables[i], table) != 0; i++)
		;
	return selects[i];
}

static int find_quantities(struct smv_export *export, struct smv_pool *pool, const char *const **names)
{
	size_t count, i;
	bool is_new;
	int rc = smv_query_names(smv_query(export->store, sql_export_quantity_names), pool, names, &count);

	export->quantities = smv_dictionary_new(pool);
	for (i = 0; !rc && i < count; i++)
		if ((*names)[i])
			smv_dictionary_add(export->quantities, (*names)[i], strlen((*names)[i]), &is_new);
		else
			rc = smv_store_damaged(export->store);
	export->count += count;
	return rc;
}

static void name_columns(struct smv_export *export, struct smv_pool *pool, const char *table, const char *const *quantities)
{
	size_t i;

	export->columns = smv_alloc(pool, (export->count + 1) * sizeof *export->columns);
	export->values = smv_alloc(pool, (export->count + 1) * sizeof *export->values);
	for (i = 0; i < export->count; i++) {
		const char *key = i < export->own ? smv_copy(pool, smv_query_column(export->rows, i)) : quantities[i - export->own];

		export->columns[i] =
			(struct smv_column){ .key = key, .label = key, .type = i < export->own ? type_of(table, key) : SMV_QUANTITY };
	}
}

/* The columns of classes are texts. */
static int name_classes(struct smv_export *export, struct smv_pool *pool)
{
	const char *const *names;
	size_t count, i;
	int rc = smv_query_names(smv_query(export->store, sql_export_class_names), pool, &names, &count);

	for (i = 0; !rc && i < count; i++)
		export->columns[export->own + smv_dictionary_find(export->quantities, names[i], strlen(names[i]))].type = SMV_TEXT;
	return rc;
}

int smv_export_open(struct smv_store *store, struct smv_pool *pool, const char *table, struct smv_export **export,
		    struct smv_export_shape *shape)
{
	struct smv_export *e = smv_alloc(pool, sizeof *e);
	const char *const *quantities = NULL;
	const char *sql = select_of(table);
	int rc;

	assert(sql);
	e->store = store;
	e->pool = pool;
	e->rows = smv_query(store, sql);
	if (!(e->count = e->own = smv_query_columns(e->rows)))
		return smv_query_end(e->rows);
	if (sql == sql_export_application) {
		e->own = --e->count; /* its id, for the quantities, is no column of the export */
		if ((rc = find_quantities(e, pool, &quantities)))
			return rc;
	}
	name_columns(e, pool, table, quantities);
	if (sql == sql_export_application && (rc = name_classes(e, pool)))
		return rc;
	*export = e;
	*shape = (struct smv_export_shape){ table, e->columns, e->count };
	return SMV_OK;
}

static int read_quantities(struct smv_export *e)
{
	struct smv_query *query = smv_query(e->store, sql_export_quantities);
	const void *name;
	char room[SMV_NUMBER_ROOM];
	int64_t number;
	bool row;
	int rc;

	memset(e->values + e->own, 0, (e->count - e->own) * sizeof *e->values);
	smv_query_bind_number(query, "application", smv_query_number(e->rows, "id"));
	while (!(rc = smv_query_next(query, &row)) && row) {
		size_t size = smv_query_bytes(query, "name", &name);
		size_t at = name ? smv_dictionary_find(e->quantities, name, size) : SMV_NO_WORD;

		if (at == SMV_NO_WORD)
			return smv_store_damaged(e->store); /* the list of names was another one */
		number = smv_query_amount(query, "hundredths");
		if (number == SMV_ABSENT)
			e->values[e->own + at] = smv_text_value(smv_query_text(query, "text", e->pool));
		else if (e->columns[e->own + at].type == SMV_TEXT) /* elsewhere it is a class */
			e->values[e->own + at] = smv_text_value(smv_copy(e->pool, smv_number_plain(room, number, '.')));
		else
			e->values[e->own + at] = smv_number_value(number);
	}
	return rc;
}

static struct smv_value read_value(struct smv_query *row, size_t i, enum smv_type type)
{
	int32_t day = SMV_NO_DATE;
	const void *bytes = "";
	int64_t number = 0;
	size_t size;

	if (smv_query_value(row, i, &number, &bytes, &size) == SMV_QUERY_NULL)
		return (struct smv_value){ .known = false };
	switch (type) {
	case SMV_TEXT:
		return smv_text_value(bytes);
	case SMV_DATE:
		smv_date_read(bytes, &day);
		return smv_number_value(day);
	case SMV_COUNT:
	case SMV_QUANTITY:
	case SMV_MONEY:
	case SMV_PERCENT:
	case SMV_YEAR:
	case SMV_YES_NO:
		break;
	}
	return smv_number_value(number);
}

int smv_export_next(struct smv_export *e, const struct smv_value **values)
{
	bool row;
	size_t i;
	int rc;

	*values = NULL;
	if ((rc = smv_query_next(e->rows, &row)) || !row)
		return rc;
	for (i = 0; i < e->own; i++)
		e->values[i] = read_value(e->rows, i, e->columns[i].type);
	if (e->quantities && (rc = read_quantities(e)))
		return rc;
	*values = e->values;
	return SMV_OK;
}
