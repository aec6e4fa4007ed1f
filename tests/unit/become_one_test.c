/* SPDX-License-Identifier: EUPL-1.2 */
/* What becomes of the fields of two organisations that are one. */
#include "model/register/organisation.h"
#include "samverkan/pool.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

static void what_lacks_is_filled_in(void **state)
{
	struct smv_organisation stays = { .name = "RSMH", .town = "Ekerö", .active_in_municipality = SMV_NO };
	const struct smv_organisation gone = { .name = "RSMH Ekerö", .town = "Stenhamra", .org_number = "802002-4280", .founded = 1974,
					       .active_in_municipality = SMV_YES, .serves_residents = SMV_YES };

	smv_organisation_become_one(*state, &stays, &gone);
	assert_string_equal(stays.name, "RSMH");
	assert_string_equal(stays.town, "Ekerö");
	assert_string_equal(stays.org_number, "802002-4280");
	assert_int_equal(stays.founded, 1974);
	assert_int_equal(stays.active_in_municipality, SMV_NO);
	assert_int_equal(stays.serves_residents, SMV_YES);
}

static void contacts_are_left_alone(void **state)
{
	struct smv_organisation stays = { .name = "RSMH" };
	const struct smv_organisation gone = { .name = "RSMH", .contact = "Anna", .email = "a@b.se", .phone = "08-1" };

	smv_organisation_become_one(*state, &stays, &gone);
	assert_null(stays.contact);
	assert_null(stays.email);
	assert_null(stays.phone);
}

static void both_notes_stay(void **state)
{
	struct smv_organisation stays = { .name = "RSMH" }, gone = { .name = "RSMH Ekerö", .note = "Årsmöte i mars" };

	smv_organisation_become_one(*state, &stays, &gone);
	assert_string_equal(stays.note, "Årsmöte i mars");
	smv_organisation_become_one(*state, &stays, &gone);
	assert_string_equal(stays.note, "Årsmöte i mars");
	gone.note = "Ny kassör";
	smv_organisation_become_one(*state, &stays, &gone);
	assert_string_equal(stays.note, "Årsmöte i mars\nNy kassör");
	gone.note = NULL;
	smv_organisation_become_one(*state, &stays, &gone);
	assert_string_equal(stays.note, "Årsmöte i mars\nNy kassör");
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
		cmocka_unit_test(what_lacks_is_filled_in),
		cmocka_unit_test(contacts_are_left_alone),
		cmocka_unit_test(both_notes_stay),
	};

	return cmocka_run_group_tests(tests, open_pool, close_pool);
}
