/* SPDX-License-Identifier: EUPL-1.2 */
/* What a row of a register may change of an organisation that is known. */
#include "model/register/row.h"
#include "samverkan/pool.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

static const struct smv_organisation known = { .id = 7, .name = "RSMH Ekerö", .org_number = "802002-4280", .kind = "association",
					       .town = "Ekerö", .phone = "08-1" };

static void blanks_change_nothing(void **state)
{
	const struct smv_organisation said = { .name = "RSMH Ekerö", .town = "Ekerö" };
	const struct smv_organisation_row row = smv_organisation_row_of(*state, &known, &said, false, false);

	assert_string_equal(row.differs, "");
	assert_int_equal(row.merged.id, 7);
	assert_string_equal(row.merged.phone, "08-1");
	assert_false(row.renamed);
	assert_false(row.by_number);
}

static void what_differs_is_named_and_taken_over(void **state)
{
	const struct smv_organisation said = { .name = "RSMH Ekerö", .org_number = "802002-4280", .town = "Stenhamra", .founded = 1974 };
	const struct smv_organisation_row row = smv_organisation_row_of(*state, &known, &said, false, false);

	assert_string_equal(row.differs, "town, founded");
	assert_string_equal(row.merged.town, "Stenhamra");
	assert_int_equal(row.merged.founded, 1974);
	assert_true(row.by_number);
	assert_false(row.renamed);
}

static void an_alias_does_not_rename(void **state)
{
	const struct smv_organisation said = { .name = "Riksförbundet RSMH", .town = "Ekerö" };
	struct smv_organisation_row row = smv_organisation_row_of(*state, &known, &said, true, false);

	assert_string_equal(row.differs, "");
	assert_string_equal(row.merged.name, "RSMH Ekerö");
	assert_false(row.renamed);
	row = smv_organisation_row_of(*state, &known, &said, false, false);
	assert_string_equal(row.differs, "name");
	assert_true(row.renamed);
}

static void another_spelling_says_nothing_the_second_time(void **state)
{
	const struct smv_organisation said = { .name = "RSMH-EKERÖ" };

	assert_string_equal(smv_organisation_row_of(*state, &known, &said, false, false).differs, "name");
	assert_string_equal(smv_organisation_row_of(*state, &known, &said, false, true).differs, "");
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
		cmocka_unit_test(blanks_change_nothing),
		cmocka_unit_test(what_differs_is_named_and_taken_over),
		cmocka_unit_test(an_alias_does_not_rename),
		cmocka_unit_test(another_spelling_says_nothing_the_second_time),
	};

	return cmocka_run_group_tests(tests, open_pool, close_pool);
}
