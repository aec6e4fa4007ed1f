/* SPDX-License-Identifier: EUPL-1.2 */
/* Which contact is the main one, who is protected, and which two are one person: without a database. */
#include "model/person/contact_rules.h"
#include "samverkan/pool.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

enum { DAY = 17000 };

static const struct smv_contact anna = { .id = 1, .name = "Anna Ek", .email = "anna@x.se", .role = "ordförande", .since = 16000,
					 .published = SMV_YES, .main = SMV_YES };
static const struct smv_contact bo = { .id = 2, .name = "Bo Berg", .phone = "070-123 45 67", .role = "kassör", .since = 16500,
				       .main = SMV_NO };

static struct smv_contact_step step_of(void **state, const char *name, const char *email, const char *phone)
{
	const struct smv_organisation o = { .id = 7, .contact = name, .email = email, .phone = phone };
	const struct smv_contact list[] = { anna, bo };

	return smv_contact_step_of(*state, list, 2, &o, DAY);
}

static void what_agrees_is_left_alone(void **state)
{
	const struct smv_contact_step step = step_of(state, "Anna Ek", "anna@x.se", NULL);

	assert_false(step.write);
	assert_int_equal(step.drop, 0);
}

static void the_same_person_keeps_role_and_consent(void **state)
{
	const struct smv_contact_step step = step_of(state, "ANNA EK", "ny@x.se", NULL);

	assert_true(step.write);
	assert_int_equal(step.drop, 0);
	assert_int_equal(step.now.id, 1);
	assert_string_equal(step.now.role, "ordförande");
	assert_string_equal(step.now.email, "ny@x.se");
	assert_int_equal(step.now.published, SMV_YES);
	assert_int_equal(step.now.since, DAY);
}

static void another_name_is_another_person(void **state)
{
	const struct smv_contact_step step = step_of(state, "Cecilia Dal", "anna@x.se", NULL);

	assert_true(step.write);
	assert_int_equal(step.now.id, 1);
	assert_null(step.now.role);
	assert_int_equal(step.now.published, SMV_UNKNOWN);
}

/* Whom the one before has left only an address has one of her own. */
static void one_beside_becomes_the_main_one(void **state)
{
	const struct smv_contact_step step = step_of(state, "bo berg", "anna@x.se", NULL);

	assert_true(step.write);
	assert_int_equal(step.drop, 1);
	assert_int_equal(step.now.id, 2);
	assert_int_equal(step.now.main, SMV_YES);
	assert_string_equal(step.now.role, "kassör");
	assert_string_equal(step.now.phone, "070-123 45 67");
	assert_string_equal(step.now.email, "anna@x.se");
}

static void fields_that_say_nothing_take_it_away(void **state)
{
	const struct smv_contact_step step = step_of(state, NULL, NULL, NULL);
	const struct smv_organisation nothing = { .id = 7 }, said = { .id = 7, .phone = "08-1" };

	assert_false(step.write);
	assert_int_equal(step.drop, 1);
	assert_int_equal(smv_contact_step_of(*state, &bo, 1, &nothing, DAY).drop, 0);
	assert_true(smv_contact_step_of(*state, NULL, 0, &said, DAY).write);
	assert_int_equal(smv_contact_step_of(*state, NULL, 0, &said, DAY).now.id, 0);
}

static void a_protected_one_never_becomes_the_main_one(void **state)
{
	struct smv_contact hidden = bo;
	const struct smv_organisation said = { .id = 7, .contact = "Bo Berg" }, by_phone = { .id = 7, .phone = "0701234567" },
				      other = { .id = 7, .contact = "Anna Ek", .email = "anna@x.se" };

	hidden.protect = SMV_YES;
	assert_int_equal(smv_contact_step_of(*state, &hidden, 1, &said, DAY).now.id, 0);
	assert_true(smv_contacts_protect(*state, &hidden, 1, &said));
	assert_true(smv_contacts_protect(*state, &hidden, 1, &by_phone));
	assert_false(smv_contacts_protect(*state, &hidden, 1, &other));
	assert_false(smv_contacts_protect(*state, &bo, 1, &said));
}

static void an_address_makes_one_only_of_a_protected_person(void **state)
{
	struct smv_contact a = { .name = "Bo Berg", .email = "kansli@x.se" }, b = { .name = "Eva Ek", .email = "kansli@x.se" };

	assert_false(smv_contacts_are_one(*state, &a, &b));
	b.protect = SMV_YES;
	assert_true(smv_contacts_are_one(*state, &a, &b));
	b = (struct smv_contact){ .name = "BO BERG" };
	assert_true(smv_contacts_are_one(*state, &a, &b));
	b = (struct smv_contact){ .phone = "08-1", .main = SMV_YES };
	assert_false(smv_contacts_are_one(*state, &a, &b));
	a.main = SMV_YES;
	assert_true(smv_contacts_are_one(*state, &a, &b));
}

static void who_was_protected_stays_so(void **state)
{
	struct smv_contact stays = anna;
	struct smv_contact gone = { .name = "Anna Ek", .email = "gammal@x.se", .phone = "08-1", .since = 16999, .protect = SMV_YES };

	(void)state;
	smv_contact_become_one(&stays, &gone);
	assert_string_equal(stays.email, "anna@x.se");
	assert_string_equal(stays.phone, "08-1");
	assert_int_equal(stays.since, 16999);
	assert_int_equal(stays.protect, SMV_YES);
	assert_int_equal(stays.main, SMV_NO);
	assert_int_equal(stays.published, SMV_NO);
}

static int open_pool(void **state)
{
	*state = smv_pool_open();
	return 0;
}

static int close_pool(void **state)
{
	smv_pool_close(*state);
	return 0;
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_agrees_is_left_alone),
		cmocka_unit_test(the_same_person_keeps_role_and_consent),
		cmocka_unit_test(another_name_is_another_person),
		cmocka_unit_test(one_beside_becomes_the_main_one),
		cmocka_unit_test(fields_that_say_nothing_take_it_away),
		cmocka_unit_test(a_protected_one_never_becomes_the_main_one),
		cmocka_unit_test(an_address_makes_one_only_of_a_protected_person),
		cmocka_unit_test(who_was_protected_stays_so),
	};

	return cmocka_run_group_tests(tests, open_pool, close_pool);
}
