/* SPDX-License-Identifier: EUPL-1.2 */
#include "samverkan/date.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"
#include "store/journal/journal_json.h"
#include "store/merge.h"
#include "store/register/agreement.h"
#include "store/register/organisation.h"
#include "store/session.h"
#include "store_sample.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

static int64_t add(struct smv_sample_store *sample, const char *name, const char *org_number)
{
	struct smv_organisation o = { .name = name, .org_number = org_number };

	assert_int_equal(smv_organisation_add(sample->store, &o), SMV_OK);
	assert_true(o.id > 0);
	return o.id;
}

/* A field that is added later is tried too. */
static void fill_in(struct smv_organisation *o)
{
	const struct smv_field *f;

	for (f = smv_organisation_fields; f->kind != SMV_FIELD_END; f++) {
		void *member = (char *)o + f->at;

		if (smv_field_is_set(f, o))
			continue;
		switch (f->kind) {
		case SMV_FIELD_YES_NO:
			*(enum smv_yes_no *)member = SMV_YES;
			break;
		case SMV_FIELD_MONEY:
		case SMV_FIELD_YEAR:
			*(int64_t *)member = 1974;
			break;
		case SMV_FIELD_DATE:
			*(int32_t *)member = 17000;
			break;
		case SMV_FIELD_CODE:
			*(const char **)member = f->choices->code;
			break;
		case SMV_FIELD_TEXT:
		case SMV_FIELD_ORG_NUMBER:
		case SMV_FIELD_GIRO:
		case SMV_FIELD_EMAIL:
		case SMV_FIELD_END:
			*(const char **)member = f->key;
			break;
		}
	}
}

static void what_is_stored_comes_back(void **state)
{
	struct smv_sample_store *sample = *state;
	struct smv_organisation back, o = {
		.name = "Båtsällskapet \"Åkerö\"", .org_number = "802002-4280", .kind = "network", .category = "båt",
		.active_in_municipality = SMV_YES, .serves_residents = SMV_NO, .giro = "5050-1055", .address = "Box 1", .postcode = "01234",
		.town = "Ekerö", .website = "x.se", .founded = 1974, .contact = "Anna", .email = "a@b.se", .phone = "08-1",
	};
	const struct smv_field *f;

	fill_in(&o);
	assert_int_equal(smv_organisation_add(sample->store, &o), SMV_OK);
	assert_int_equal(smv_organisation_get(sample->store, sample->pool, o.id, &back), SMV_OK);
	for (f = smv_organisation_fields; f->kind != SMV_FIELD_END; f++) {
		assert_true(smv_field_is_set(f, &back));
		if (!smv_field_same(f, &o, &back))
			fail_msg("%s differs", f->key);
	}
	o.contact = o.email = o.phone = o.town = NULL;
	o.founded = 0;
	o.serves_residents = SMV_UNKNOWN;
	assert_int_equal(smv_organisation_put(sample->store, &o), SMV_OK);
	assert_int_equal(smv_organisation_get(sample->store, sample->pool, o.id, &back), SMV_OK);
	for (f = smv_organisation_fields; f->kind != SMV_FIELD_END; f++)
		if (!smv_field_same(f, &o, &back))
			fail_msg("%s differs", f->key);
	smv_sample_commit(sample);
	assert_int_equal(smv_sample_ask(sample, "SELECT count(*) FROM contact"), 0);
}

static void finds(struct smv_sample_store *sample, const struct smv_organisation_filter *filter, const char *names)
{
	struct smv_organisation *list;
	const char *found = "";
	size_t count, i;

	assert_int_equal(smv_organisation_list(sample->store, sample->pool, filter, &list, &count), SMV_OK);
	for (i = 0; i < count; i++)
		found = smv_printf(sample->pool, "%s%s|", found, list[i].name);
	assert_string_equal(found, names);
}

static void lists_are_in_swedish_order_and_searched_by_any_spelling(void **state)
{
	struct smv_sample_store *sample = *state;
	bool added;

	add(sample, "Örby IK", NULL);
	add(sample, "Äppelviken", NULL);
	add(sample, "Åkerö", NULL);
	add(sample, "Zebra", "802002-4280");
	assert_int_equal(smv_alias_add(sample->store, add(sample, "arkiv", NULL), "Minnesgillet", &added), SMV_OK);
	finds(sample, &(struct smv_organisation_filter){ 0 }, "arkiv|Zebra|Åkerö|Äppelviken|Örby IK|");
	finds(sample, &(struct smv_organisation_filter){ .search = "åKER" }, "Åkerö|");
	finds(sample, &(struct smv_organisation_filter){ .search = "A\xCC\x8Akero\xCC\x88" }, "Åkerö|");
	finds(sample, &(struct smv_organisation_filter){ .search = "minnes" }, "arkiv|");
	finds(sample, &(struct smv_organisation_filter){ .search = "2002-42" }, "Zebra|");
	finds(sample, &(struct smv_organisation_filter){ .search = "akero" }, "");
	finds(sample, &(struct smv_organisation_filter){ .kind = "network" }, "");
}

static void a_word_means_number_then_name_then_part(void **state)
{
	struct smv_sample_store *sample = *state;
	int64_t ids[4], rsmh = add(sample, "RSMH", "802002-4280"), branch = add(sample, "RSMH-Mälaröarna", NULL);
	size_t count;
	bool added;

	assert_int_equal(smv_alias_add(sample->store, branch, "Mälarklubben", &added), SMV_OK);
	assert_true(added);
	assert_int_equal(smv_alias_add(sample->store, branch, "MÄLARKLUBBEN", &added), SMV_OK);
	assert_false(added);
	assert_int_equal(smv_organisation_mean(sample->store, sample->pool, "16802002-4280", ids, 4, &count), SMV_OK);
	assert_int_equal(count, 1);
	assert_int_equal(ids[0], rsmh);
	assert_int_equal(smv_organisation_mean(sample->store, sample->pool, "rsmh", ids, 4, &count), SMV_OK);
	assert_int_equal(count, 1);
	assert_int_equal(ids[0], rsmh);
	assert_int_equal(smv_organisation_mean(sample->store, sample->pool, "smh", ids, 4, &count), SMV_OK);
	assert_int_equal(count, 2);
	assert_int_equal(smv_organisation_mean(sample->store, sample->pool, "mälarklubb", ids, 4, &count), SMV_OK);
	assert_int_equal(count, 1);
	assert_int_equal(ids[0], branch);
}

static void a_merger_moves_all_and_fills_what_was_lacking(void **state)
{
	struct smv_sample_store *sample = *state;
	struct smv_organisation from = { .name = "Parkinson Färingsö", .org_number = "802002-4280", .town = "Färentuna", .email = "a@b.se" };
	struct smv_organisation into = { .name = "Parkinson Ekerö", .town = "Ekerö" }, now;
	struct smv_agreement agreement = { .amount = 100, .starts = 0, .ends = SMV_NO_DATE };
	const char *const *names;
	struct smv_merged moved;
	size_t count;
	bool added;

	assert_int_equal(smv_organisation_add(sample->store, &from), SMV_OK);
	assert_int_equal(smv_organisation_add(sample->store, &into), SMV_OK);
	agreement.organisation_id = from.id;
	assert_int_equal(smv_agreement_add(sample->store, &agreement), SMV_OK);
	assert_int_equal(smv_alias_add(sample->store, from.id, "parkinson ekerö", &added), SMV_OK);
	assert_int_equal(smv_organisation_merge(sample->store, sample->pool, from.id, into.id, &moved), SMV_OK);
	assert_int_equal(moved.agreements, 1);
	assert_int_equal(moved.applications, 0);
	assert_int_equal(moved.aliases, 0); /* it is its own name already */
	assert_int_equal(smv_organisation_get(sample->store, sample->pool, into.id, &now), SMV_OK);
	assert_string_equal(now.name, "Parkinson Ekerö");
	assert_string_equal(now.org_number, "802002-4280");
	assert_string_equal(now.town, "Ekerö");
	assert_string_equal(now.email, "a@b.se");
	assert_int_equal(smv_alias_list(sample->store, sample->pool, into.id, &names, &count), SMV_OK);
	assert_int_equal(count, 1);
	assert_string_equal(names[0], "Parkinson Färingsö");
	smv_sample_commit(sample);
	assert_int_equal(smv_sample_ask(sample, "SELECT count(*) FROM organisation"), 1);
}

static void two_numbers_are_two_organisations(void **state)
{
	struct smv_sample_store *sample = *state;
	int64_t a = add(sample, "A", "802002-4280"), b = add(sample, "B", "212000-2221");
	struct smv_merged moved;

	assert_int_equal(smv_organisation_merge(sample->store, sample->pool, a, b, &moved), SMV_DATA);
}

static void a_change_is_noted_without_personal_data(void **state)
{
	struct smv_sample_store *sample = *state;
	struct smv_organisation before = { .name = "A", .email = "anna@b.se" }, after = { .name = "\"B\"\\\n", .phone = "0701", .founded = 1974 };

	before.id = after.id = 7;
	assert_int_equal(smv_store_note_change(sample->store, sample->pool, "organisation 7", smv_organisation_fields, &before, &before), SMV_OK);
	smv_sample_commit(sample);
	assert_int_equal(smv_sample_ask(sample, "SELECT count(*) FROM journal"), 0);
	assert_int_equal(smv_store_note_change(sample->store, sample->pool, "organisation 7", smv_organisation_fields, &before, &after), SMV_OK);
	smv_sample_commit(sample);
	assert_int_equal(smv_sample_ask(sample, "SELECT json_valid(payload) FROM journal_payload"), 1);
	assert_int_equal(smv_sample_ask(sample, "SELECT payload ->> '$.name.new' = '\"B\"\\' || char(10) AND payload ->> '$.name.old' = 'A' AND "
						"payload ->> '$.founded.new' = 1974 AND payload -> '$.founded.old' = 'null' FROM journal_payload"), 1);
	assert_int_equal(smv_sample_ask(sample, "SELECT payload ->> '$.email.personal' AND payload ->> '$.phone.personal' AND "
						"instr(payload, 'anna') = 0 AND instr(payload, '0701') = 0 FROM journal_payload"), 1);
}

#define WITH_STORE(test) cmocka_unit_test_setup_teardown(test, smv_sample_store_open, smv_sample_store_close)

int main(void)
{
	const struct CMUnitTest tests[] = {
		WITH_STORE(what_is_stored_comes_back),
		WITH_STORE(lists_are_in_swedish_order_and_searched_by_any_spelling),
		WITH_STORE(a_word_means_number_then_name_then_part),
		WITH_STORE(a_merger_moves_all_and_fills_what_was_lacking),
		WITH_STORE(two_numbers_are_two_organisations),
		WITH_STORE(a_change_is_noted_without_personal_data),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
