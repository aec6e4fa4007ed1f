/* SPDX-License-Identifier: EUPL-1.2 */
#include "samverkan/date.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

/* after the headers that it needs */
#include <cmocka.h>

static void assert_date(const char *text, const char *expected)
{
	char room[SMV_DATE_ROOM];
	int32_t day = SMV_NO_DATE;

	if (!smv_date_read(text, &day))
		print_error("'%s' is not read\n", text);
	assert_string_equal(smv_date_show(room, day), expected);
}

static void assert_no_date(const char *text)
{
	int32_t day = 4711;

	if (smv_date_read(text, &day))
		print_error("'%s' is read\n", text);
	assert_int_equal(day, 4711);
}

static void test_read(void **state)
{
	(void)state;
	assert_date("2024-03-31", "2024-03-31");
	assert_date("20240331", "2024-03-31");
	assert_date("31/3 2024", "2024-03-31");
	assert_date("31.3.2024", "2024-03-31");
	assert_date("31/3/2024", "2024-03-31");
	assert_date("1/12 1999", "1999-12-01");
	assert_date("01.12.1999", "1999-12-01");
	assert_date(" 2024-02-29 ", "2024-02-29");
	assert_date("2000-02-29", "2000-02-29");
	assert_date("1800-01-01", "1800-01-01");
	assert_date("2999-12-31", "2999-12-31");
	assert_date("2024-03-31\xC2\xA0", "2024-03-31");
}

static void test_refused(void **state)
{
	(void)state;
	assert_no_date("");
	assert_no_date("2024-02-30");
	assert_no_date("2023-02-29");
	assert_no_date("1900-02-29");
	assert_no_date("2024-13-01");
	assert_no_date("2024-00-01");
	assert_no_date("2024-01-00");
	assert_no_date("1799-12-31");
	assert_no_date("3000-01-01");
	assert_no_date("2024");
	assert_no_date("2024-03");
	assert_no_date("2024-0331");
	assert_no_date("202403-31");
	assert_no_date("31/3");
	assert_no_date("31/3.2024");
	assert_no_date("31/3 24");
	assert_no_date("3/31/2024");
	assert_no_date("31-3-2024");
	assert_date("2024-03-31 10:00", "2024-03-31");
	assert_date("31.3.2024 9:05:00", "2024-03-31");
	assert_date("2024-03-31T23:59:59", "2024-03-31");
	assert_no_date("2024-03-31 24:00");
	assert_no_date("2024-03-31 10:60");
	assert_no_date("2024-03-31 10");
	assert_no_date("2024-02-30 10:00");
	assert_no_date("2024-03-31x");
	assert_no_date("4 5 2024");
	assert_no_date("5 januari");
	assert_no_date("31 februari 2024");
	assert_no_date("5 januari 24");
	assert_no_date("5 januari 2024 och sen");
	assert_no_date("den januari 2024");
	assert_no_date("2024-3/31");
	assert_no_date("45382");
	assert_no_date("igår");
}

static void test_written_otherwise(void **state)
{
	(void)state;
	assert_date("2024-3-31", "2024-03-31");
	assert_date("2024/3/31", "2024-03-31");
	assert_date("2024-3-1 9:05", "2024-03-01");
	assert_date("31/3-2024", "2024-03-31");
	assert_date("17 maj 2019", "2019-05-17");
	assert_date("den 17 Maj 2019", "2019-05-17");
	assert_date("fredagen den 17 maj 2019 14:30", "2019-05-17");
	assert_date("17:e maj 2019", "2019-05-17");
	assert_date("1 okt. 2020", "2020-10-01");
	assert_date("29 FEBRUARI 2020", "2020-02-29");
	assert_date("May 17, 2019", "2019-05-17");
	assert_date("17th of May 2019", "2019-05-17");
	assert_date("2019-05-17T08:05:00.000+02:00", "2019-05-17");
	assert_date("2019-05-17T06:05:10Z", "2019-05-17");
	assert_date("17/5/2019 2:05:10 PM", "2019-05-17");
}

static void test_order(void **state)
{
	int32_t day;

	(void)state;
	assert_int_equal(smv_date_order_of("7/8/2025"), SMV_DATE_EITHER);
	assert_int_equal(smv_date_order_of("07/28/2025 10:11"), SMV_DATE_MONTH_FIRST);
	assert_int_equal(smv_date_order_of("28/7/2025"), SMV_DATE_DAY_FIRST);
	assert_int_equal(smv_date_order_of("7/7/2025"), SMV_DATE_CLEAR);
	assert_int_equal(smv_date_order_of("28/28/2025"), SMV_DATE_CLEAR);
	assert_int_equal(smv_date_order_of("7.8.2025"), SMV_DATE_CLEAR);
	assert_int_equal(smv_date_order_of("7/8 2025"), SMV_DATE_CLEAR);
	assert_int_equal(smv_date_order_of("2025-08-07"), SMV_DATE_CLEAR);
	assert_true(smv_date_read_month_first("7/8/2025", &day));
	assert_int_equal(day, smv_date_of(2025, 7, 8));
	assert_false(smv_date_read_month_first("28/7/2025", &day));
	assert_true(smv_date_read_month_first("2025-08-07", &day));
	assert_int_equal(day, smv_date_of(2025, 8, 7));
}

/* Every day of the range: one day follows the other, and what is shown is read back. */
static void test_every_day(void **state)
{
	char room[SMV_DATE_ROOM];
	int32_t day, back;

	(void)state;
	assert_int_equal(smv_date_of(1970, 1, 1), 0);
	assert_int_equal(smv_date_of(2000, 3, 1), 11017);
	assert_int_equal(smv_date_year(smv_date_of(1969, 12, 31)), 1969);
	for (day = smv_date_of(1800, 1, 1); day <= smv_date_of(2999, 12, 31); day++)
		if (!smv_date_read(smv_date_show(room, day), &back) || back != day)
			fail_msg("day %d is shown as %s", day, room);
	assert_string_equal(smv_date_show(room, SMV_NO_DATE), "");
}

static void assert_before(const char *day, int years, const char *expected)
{
	char room[SMV_DATE_ROOM];
	int32_t from = SMV_NO_DATE;

	smv_date_read(day, &from);
	assert_string_equal(smv_date_show(room, smv_date_years_before(from, years)), expected);
}

static void test_years_before(void **state)
{
	(void)state;
	assert_before("2024-03-31", 0, "2024-03-31");
	assert_before("2024-03-31", 5, "2019-03-31");
	assert_before("2024-02-29", 1, "2023-02-28");
	assert_before("2024-02-29", 4, "2020-02-29");
	assert_before("2100-02-28", 100, "2000-02-28");
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_read),
		cmocka_unit_test(test_refused),
		cmocka_unit_test(test_written_otherwise),
		cmocka_unit_test(test_order),
		cmocka_unit_test(test_every_day),
		cmocka_unit_test(test_years_before),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
