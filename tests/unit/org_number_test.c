/* SPDX-License-Identifier: EUPL-1.2 */
#include "model/org_number.h"
#include "samverkan/pool.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

static void reads_as(const char *text, const char *expected)
{
	struct smv_pool *pool = smv_pool_open();
	const char *number = NULL;

	assert_int_equal(smv_org_number_read(pool, text, &number), SMV_ORG_NUMBER_FINE);
	assert_string_equal(number, expected);
	smv_pool_close(pool);
}

/* A refused number leaves the caller's alone. */
static void is_refused(const char *text, enum smv_org_number_problem problem)
{
	struct smv_pool *pool = smv_pool_open();
	const char *number = "before";

	assert_int_equal(smv_org_number_read(pool, text, &number), problem);
	assert_string_equal(number, "before");
	smv_pool_close(pool);
}

static void reads_numbers_however_typed(void **state)
{
	(void)state;
	reads_as("802002-4280", "802002-4280");
	reads_as("8020024280", "802002-4280");
	reads_as("212000-0142", "212000-0142");
	reads_as("556016-0680", "556016-0680");
	reads_as("165560160680", "556016-0680");
	reads_as("16556016-0680", "556016-0680");
	reads_as(" 802002 4280 ", "802002-4280");
	reads_as("802002\xE2\x80\x93"
		 "4280",
		 "802002-4280"); /* en dash */
	reads_as("802002\xE2\x80\x91"
		 "4280",
		 "802002-4280"); /* no-break hyphen */
	reads_as("802002\xC2\xA0-\xC2\xA0"
		 "4280",
		 "802002-4280"); /* no-break spaces */
	reads_as("802002?\?4280", "802002-4280"); /* a dash that another character set has lost */
	reads_as("16 802002 - 4280", "802002-4280");
}

static void tells_what_a_spreadsheet_has_done(void **state)
{
	struct smv_pool *pool = smv_pool_open();

	(void)state;
	is_refused("8.02E+09", SMV_ORG_NUMBER_SCIENTIFIC);
	is_refused("8,020024E+09", SMV_ORG_NUMBER_SCIENTIFIC);
	is_refused("8e9", SMV_ORG_NUMBER_SCIENTIFIC);
	is_refused("8.02E+", SMV_ORG_NUMBER_NOT);
	is_refused("E+09", SMV_ORG_NUMBER_NOT);
	is_refused("0020024287", SMV_ORG_NUMBER_ZERO);
	is_refused("26", SMV_ORG_NUMBER_ZERO); /* 0000000026 would have the right check digit */
	is_refused("20024287", SMV_ORG_NUMBER_ZERO);
	is_refused("20024280", SMV_ORG_NUMBER_NOT);
	is_refused("101010007", SMV_ORG_NUMBER_PERSONAL); /* somebody's of 1901 or 2001, its zero dropped */
	is_refused("?\?", SMV_ORG_NUMBER_NOT);
	assert_string_equal(smv_org_number_complaint(pool, SMV_ORG_NUMBER_NOT, "?\?"),
			    "'?\?' is no organisation number, leave the cell empty where there is none");
	assert_non_null(strstr(smv_org_number_complaint(pool, SMV_ORG_NUMBER_ZERO, "20024287"), "never begins with 0"));
	assert_non_null(strstr(smv_org_number_complaint(pool, SMV_ORG_NUMBER_SCIENTIFIC, "8.02E+09"), "format the column as text"));
	assert_int_equal(smv_org_number_id(SMV_ORG_NUMBER_ZERO), SMV_ID_ORG_NUMBER_ZERO);
	assert_int_equal(smv_org_number_id(SMV_ORG_NUMBER_SCIENTIFIC), SMV_ID_ORG_NUMBER_SCIENTIFIC);
	smv_pool_close(pool);
}

static void refuses_a_wrong_check_digit(void **state)
{
	(void)state;
	is_refused("5560160681", SMV_ORG_NUMBER_CHECK_DIGIT);
	is_refused("165560160681", SMV_ORG_NUMBER_CHECK_DIGIT);
	is_refused("802002-4281", SMV_ORG_NUMBER_CHECK_DIGIT);
	is_refused("802020-4280", SMV_ORG_NUMBER_CHECK_DIGIT); /* two digits swapped */
}

static void refuses_what_is_no_number(void **state)
{
	(void)state;
	is_refused("", SMV_ORG_NUMBER_NOT);
	is_refused("saknas", SMV_ORG_NUMBER_NOT);
	is_refused("5235-5328", SMV_ORG_NUMBER_NOT);
	is_refused("802002-42800", SMV_ORG_NUMBER_NOT);
	is_refused("802002-4280 AB", SMV_ORG_NUMBER_NOT);
	is_refused("998020024280", SMV_ORG_NUMBER_NOT); /* only 16 stands before a legal person's */
	is_refused("1655601606801655601606", SMV_ORG_NUMBER_NOT);
	is_refused("000000-0000", SMV_ORG_NUMBER_NOT);
}

static void refuses_personal_numbers(void **state)
{
	(void)state;
	is_refused("811218-9876", SMV_ORG_NUMBER_PERSONAL);
	is_refused("8112189876", SMV_ORG_NUMBER_PERSONAL);
	is_refused("19811218-9876", SMV_ORG_NUMBER_PERSONAL);
	is_refused("198112189876", SMV_ORG_NUMBER_PERSONAL);
	is_refused("121212+1212", SMV_ORG_NUMBER_PERSONAL);   /* over a hundred years old */
	is_refused("200304839996", SMV_ORG_NUMBER_PERSONAL);  /* a coordination number */
	is_refused("16811218-9876", SMV_ORG_NUMBER_PERSONAL); /* with a legal person's 16 before it */
	is_refused("811218\xE2\x80\x93"
		   "9876",
		   SMV_ORG_NUMBER_PERSONAL);
}

static void does_not_quote_a_person(void **state)
{
	static const char *const texts[] = {
		"811218-9876",        "198112189876", "811218–9876", "811218-987",
		"19811218-9876 Anna", "811218-98765", "x811218",
	};
	struct smv_pool *pool = smv_pool_open();
	const char *number;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof texts / sizeof *texts; i++) {
		enum smv_org_number_problem problem = smv_org_number_read(pool, texts[i], &number);
		const char *complaint = smv_org_number_complaint(pool, problem, texts[i]);

		assert_int_not_equal(problem, SMV_ORG_NUMBER_FINE);
		assert_true(strlen(complaint) > 10);
		assert_null(strstr(complaint, "1218"));
		assert_null(strstr(complaint, "Anna"));
	}
	smv_pool_close(pool);
}

static void quotes_what_is_no_persons(void **state)
{
	struct smv_pool *pool = smv_pool_open();

	(void)state;
	assert_string_equal(smv_org_number_complaint(pool, SMV_ORG_NUMBER_CHECK_DIGIT, "556016-0681"),
			    "'556016-0681' has a check digit that does not fit, look the number up");
	assert_string_equal(smv_org_number_complaint(pool, SMV_ORG_NUMBER_NOT, "5235-5328"),
			    "'5235-5328' is no organisation number, write ten digits like 802002-4280");
	assert_int_equal(smv_org_number_id(SMV_ORG_NUMBER_NOT), SMV_ID_ORG_NUMBER_UNREADABLE);
	assert_int_equal(smv_org_number_id(SMV_ORG_NUMBER_CHECK_DIGIT), SMV_ID_ORG_NUMBER_CHECK_DIGIT);
	assert_int_equal(smv_org_number_id(SMV_ORG_NUMBER_PERSONAL), SMV_ID_ORG_NUMBER_PERSONAL);
	smv_pool_close(pool);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(reads_numbers_however_typed), cmocka_unit_test(refuses_a_wrong_check_digit),
		cmocka_unit_test(refuses_what_is_no_number),   cmocka_unit_test(refuses_personal_numbers),
		cmocka_unit_test(tells_what_a_spreadsheet_has_done),
		cmocka_unit_test(does_not_quote_a_person),     cmocka_unit_test(quotes_what_is_no_persons),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
