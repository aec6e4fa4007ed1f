/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/value.h"
#include "samverkan/date.h"
#include "samverkan/fail.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"
#include "store/export.h"
#include "store/grant/application.h"
#include "store/grant/round.h"
#include "store/register/organisation.h"
#include "store/session.h"
#include "store_sample.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

/* A whole table as text: keys, then a row a line, absent cells as -. */
static const char *table_text(struct smv_sample_store *sample, const char *table)
{
	struct smv_export_shape shape;
	const struct smv_value *values;
	struct smv_export *export;
	const char *text = "";
	size_t i;

	assert_int_equal(smv_export_open(sample->store, sample->pool, table, &export, &shape), SMV_OK);
	for (i = 0; i < shape.count; i++)
		text = smv_printf(sample->pool, "%s%s ", text, shape.columns[i].key);
	while (!smv_export_next(export, &values) && values) {
		text = smv_printf(sample->pool, "%s\n", text);
		for (i = 0; i < shape.count; i++) {
			if (!values[i].known)
				text = smv_printf(sample->pool, "%s- ", text);
			else if (shape.columns[i].type == SMV_TEXT)
				text = smv_printf(sample->pool, "%s%s ", text, values[i].text);
			else
				text = smv_printf(sample->pool, "%s%lld ", text, (long long)values[i].number);
		}
	}
	return text;
}

/* What the fields of a table say that it exports: their keys, or an object. */
static const char *fields_text(struct smv_pool *pool, const struct smv_field *fields, const void *object)
{
	const char *text = "";

	for (; fields->kind != SMV_FIELD_END; fields++) {
		const struct smv_value value = object ? smv_field_value(fields, object) : smv_text_value(fields->key);

		if (!fields->personal)
			text = smv_printf(pool, "%s%s ", text, value.known ? value.text : "-");
	}
	return text;
}

static void references_come_out_as_names_and_quantities_as_columns(void **state)
{
	struct smv_sample_store *sample = *state;
	struct smv_quantity rent = { "rent", 1250 }, numbers[] = { { "members", 9600 }, { "rent", 0 } };
	struct smv_application one = { .applied = 1250050, .received = smv_date_of(2018, 4, 12), .quantities = numbers, .quantity_count = 2 };
	struct smv_application two = { .applied = SMV_ABSENT, .received = SMV_NO_DATE, .purpose = "hyra", .quantities = &rent, .quantity_count = 1 };
	struct smv_organisation rsmh = { .name = "RSMH", .org_number = "802002-4280" }, bris = { .name = "BRIS", .kind = "other" }, stored = rsmh;
	struct smv_round round = { .name = "vs-2018", .programme = "vs", .year = 2018, .budget = 13500000, .closes = SMV_NO_DATE,
				   .decide_on = smv_date_of(2018, 6, 13), .rules = "base 4000\n" };

	assert_int_equal(smv_organisation_add(sample->store, &rsmh), SMV_OK);
	assert_int_equal(smv_organisation_add(sample->store, &bris), SMV_OK);
	assert_int_equal(smv_round_add(sample->store, &round), SMV_OK);
	one.organisation = bris;
	two.organisation = rsmh;
	assert_int_equal(smv_application_put(sample->store, round.id, &one), SMV_OK);
	assert_int_equal(smv_application_put(sample->store, round.id, &two), SMV_OK);
	assert_string_equal(table_text(sample, "application"),
			    "organisation org_number round applied_ore received purpose withdrawn members rent \n"
			    "BRIS - vs-2018 1250050 17633 - - 9600 0 \n"
			    "RSMH 802002-4280 vs-2018 - - hyra - - 1250 ");
	assert_string_equal(table_text(sample, "round"),
			    "name programme board year budget_ore closes decide_on reference rules \n"
			    "vs-2018 vs - 2018 13500000 - 17695 - base 4000\n ");
	stored.kind = "association";
	assert_string_equal(table_text(sample, "organisation"),
			    smv_printf(sample->pool, "%s\n%s\n%s", fields_text(sample->pool, smv_organisation_fields, NULL),
				       fields_text(sample->pool, smv_organisation_fields, &stored),
				       fields_text(sample->pool, smv_organisation_fields, &bris)));
	assert_string_equal(table_text(sample, "programme"), "name board \nvs - ");
}

static bool is_money(const char *key)
{
	size_t length = strlen(key);

	return length > 4 && !strcmp(key + length - 4, "_ore");
}

static void money_is_ore_in_every_table(void **state)
{
	struct smv_sample_store *sample = *state;
	struct smv_export_shape shape;
	const struct smv_value *values;
	struct smv_export *export;
	size_t money = 0, i, c;

	for (i = 0; smv_export_tables[i]; i++) {
		assert_int_equal(smv_export_open(sample->store, sample->pool, smv_export_tables[i], &export, &shape), SMV_OK);
		assert_true(shape.count > 1);
		assert_string_equal(shape.table, smv_export_tables[i]);
		for (c = 0; c < shape.count; c++) {
			assert_int_equal(shape.columns[c].type == SMV_MONEY, is_money(shape.columns[c].key));
			assert_string_equal(shape.columns[c].label, shape.columns[c].key);
			money += is_money(shape.columns[c].key);
		}
		assert_int_equal(smv_export_next(export, &values), SMV_OK);
		assert_null(values);
	}
	assert_true(i >= 36);
	assert_true(money >= 12);
}

/* A table that is added to the schema must be exported too, or stand here with its reason. */
static void every_stored_table_is_exported(void **state)
{
	struct smv_sample_store *sample = *state;
	const char *known = "'application_quantity', 'seal', 'erasing', 'sweep'"; /* columns of application; hashes; empty between commands */
	size_t i;

	for (i = 0; smv_export_tables[i]; i++)
		known = smv_printf(sample->pool, "%s, '%s'", known, smv_export_tables[i]);
	assert_int_equal(smv_sample_ask(sample, smv_printf(sample->pool,
		"SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%%' AND name NOT IN (%s)", known)), 0);
}

static void contacts_are_in_their_own_table_alone(void **state)
{
	struct smv_sample_store *sample = *state;
	struct smv_organisation o = { .name = "RSMH", .contact = "Anna Ek", .email = "a@b.se", .phone = "0701" };
	size_t i;

	assert_int_equal(smv_organisation_add(sample->store, &o), SMV_OK);
	for (i = 0; smv_export_tables[i]; i++)
		if (strcmp(smv_export_tables[i], "contact") != 0)
			assert_null(strstr(table_text(sample, smv_export_tables[i]), "Anna"));
	assert_string_equal(table_text(sample, "contact"), "organisation org_number contact email phone role since published main \n"
			    "RSMH - Anna Ek a@b.se 0701 - 0 0 1 ");
}

#define WITH_STORE(test) cmocka_unit_test_setup_teardown(test, smv_sample_store_open, smv_sample_store_close)

int main(void)
{
	const struct CMUnitTest tests[] = {
		WITH_STORE(references_come_out_as_names_and_quantities_as_columns),
		WITH_STORE(money_is_ore_in_every_table),
		WITH_STORE(every_stored_table_is_exported),
		WITH_STORE(contacts_are_in_their_own_table_alone),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
