/* SPDX-License-Identifier: EUPL-1.2 */
#include "samverkan/number.h"
#include "samverkan/pool.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

/* after the headers that it needs */
#include <cmocka.h>

#include <string.h>

#define NBSP "\xC2\xA0"
#define THIN "\xE2\x80\x89"
#define NARROW "\xE2\x80\xAF"
#define FIGURE "\xE2\x80\x87"
#define MINUS "\xE2\x88\x92"

static void assert_read(const char *text, char mark, int64_t expected)
{
	enum smv_number_problem problem;
	int64_t number = -1;

	problem = smv_number_read(text, mark, &number);
	if (problem || number != expected)
		print_error("'%s' gives problem %d, %lld\n", text, (int)problem, (long long)number);
	assert_int_equal(problem, SMV_NUMBER_FINE);
	assert_int_equal(number, expected);
}

static void assert_problem(const char *text, char mark, enum smv_number_problem expected)
{
	enum smv_number_problem problem;
	int64_t number = -1;

	problem = smv_number_read(text, mark, &number);
	if (problem != expected)
		print_error("'%s' gives problem %d, %lld\n", text, (int)problem, (long long)number);
	assert_int_equal(problem, expected);
	assert_int_equal(number, -1);
}

static void test_plain(void **state)
{
	(void)state;
	assert_read("1234", 0, 123400);
	assert_read("0", 0, 0);
	assert_read("007", 0, 700);
	assert_read(" 12 ", 0, 1200);
	assert_read("12,5", 0, 1250);
	assert_read("12.5", 0, 1250);
	assert_read("12,50", 0, 1250);
	assert_read("12,500", ',', 1250);
}

/* Thousands, millions and hundredths: as many decimals as make whole hundredths. */
static void test_powers(void **state)
{
	int64_t n = -1;

	(void)state;
	assert_int_equal(smv_number_read_power("15,5", 0, 3, &n), SMV_NUMBER_FINE);
	assert_int_equal(n, 1550000);
	assert_int_equal(smv_number_read_power("0,12345", 0, 3, &n), SMV_NUMBER_FINE);
	assert_int_equal(n, 12345);
	assert_int_equal(smv_number_read_power("0,123456", 0, 3, &n), SMV_NUMBER_DECIMALS);
	assert_int_equal(smv_number_read_power("1,234", 0, 3, &n), SMV_NUMBER_AMBIGUOUS);
	assert_int_equal(smv_number_read_power("1,2340", 0, 3, &n), SMV_NUMBER_FINE);
	assert_int_equal(n, 123400);
	assert_int_equal(smv_number_read_power("2.05", 0, 6, &n), SMV_NUMBER_FINE);
	assert_int_equal(n, 205000000);
	assert_int_equal(smv_number_read_power("1250", 0, -2, &n), SMV_NUMBER_FINE);
	assert_int_equal(n, 1250);
	assert_int_equal(smv_number_read_power("12,5", 0, -2, &n), SMV_NUMBER_DECIMALS);
	assert_int_equal(smv_number_read_power("999999999999", 0, 6, &n), SMV_NUMBER_RANGE);
}

/* What stands for the öre leaves no decimals. */
static void test_whole_kronor(void **state)
{
	(void)state;
	assert_read("27.500:-", 0, 2750000);
	assert_read("27,500:-", 0, 2750000);
	assert_read("1.234.500,-", 0, 123450000);
	assert_read("27 500.-", 0, 2750000);
	assert_read("12:-", 0, 1200);
	assert_problem("27.500 kr", 0, SMV_NUMBER_AMBIGUOUS);
}

static void test_spaces(void **state)
{
	(void)state;
	assert_read("1 234,50", 0, 123450);
	assert_read("1" NBSP "234,50", 0, 123450);
	assert_read("1" THIN "234,50", 0, 123450);
	assert_read("1" NARROW "234,50", 0, 123450);
	assert_read("1" FIGURE "234,50", 0, 123450);
	assert_read("2 218,50", 0, 221850);
	assert_read("12 345 678", 0, 1234567800);
	assert_read("1 234", 0, 123400);
	assert_problem("12 34", 0, SMV_NUMBER_NOT);
	assert_problem("1 2345", 0, SMV_NUMBER_NOT);
	assert_problem("1 234 56", 0, SMV_NUMBER_NOT);
	assert_problem("1  234", 0, SMV_NUMBER_NOT);
}

static void test_currency(void **state)
{
	(void)state;
	assert_read("1 234 kr", 0, 123400);
	assert_read("1234kr", 0, 123400);
	assert_read("1 234,50 KR.", 0, 123450);
	assert_read("1 234" NBSP "SEK", 0, 123400);
	assert_read("SEK 1 234", 0, 123400);
	assert_read("kr 1 234,50", 0, 123450);
	assert_read("12:-", 0, 1200);
	assert_read("1 234:-", 0, 123400);
	assert_read("1 234,-", 0, 123400);
	assert_problem("12:50", 0, SMV_NUMBER_NOT);
	assert_read("500 kronor", 0, 50000);
	assert_problem("kr", 0, SMV_NUMBER_NOT);
	assert_problem("12 öre", 0, SMV_NUMBER_NOT);
}

static void test_ambiguous(void **state)
{
	(void)state;
	assert_problem("1.234", 0, SMV_NUMBER_AMBIGUOUS);
	assert_problem("12,345", 0, SMV_NUMBER_AMBIGUOUS);
	assert_problem("1.234 kr", 0, SMV_NUMBER_AMBIGUOUS);
	assert_problem("-1.234", 0, SMV_NUMBER_AMBIGUOUS);
	assert_problem("1.230", 0, SMV_NUMBER_AMBIGUOUS);
	assert_read("1.234", ',', 123400);
	assert_read("12,345", '.', 1234500);
	assert_problem("1.234", '.', SMV_NUMBER_DECIMALS);
	assert_read("1.230", '.', 123);
	assert_read("1.234,50", 0, 123450);
	assert_read("1,234.50", 0, 123450);
	assert_read("1.234.567", 0, 123456700);
	assert_read("1,234,567", 0, 123456700);
	assert_problem("1,234.50", ',', SMV_NUMBER_NOT);
	assert_problem("1.234.567", '.', SMV_NUMBER_NOT);
	assert_problem("1.23.456", 0, SMV_NUMBER_NOT);
	assert_problem("12.5", ',', SMV_NUMBER_NOT);
	assert_problem("0,125", 0, SMV_NUMBER_DECIMALS);
	assert_problem("1234,567", 0, SMV_NUMBER_DECIMALS);
	assert_problem("1 234,567", 0, SMV_NUMBER_DECIMALS);
}

static void test_refused(void **state)
{
	(void)state;
	assert_problem("", 0, SMV_NUMBER_EMPTY);
	assert_problem("  " NBSP, 0, SMV_NUMBER_EMPTY);
	assert_problem("-", 0, SMV_NUMBER_NOT);
	assert_problem("många", 0, SMV_NUMBER_NOT);
	assert_problem("12 st", 0, SMV_NUMBER_NOT);
	assert_problem(",5", 0, SMV_NUMBER_NOT);
	assert_problem("5,", 0, SMV_NUMBER_NOT);
	assert_problem("--5", 0, SMV_NUMBER_NOT);
	assert_problem("-5", 0, SMV_NUMBER_NEGATIVE);
	assert_problem(MINUS "5", 0, SMV_NUMBER_NEGATIVE);
	assert_problem(MINUS " 1 234,50 kr", 0, SMV_NUMBER_NEGATIVE);
	assert_problem("5-", 0, SMV_NUMBER_NOT);
	assert_problem("#REF!", 0, SMV_NUMBER_ERROR_VALUE);
	assert_problem("#N/A", 0, SMV_NUMBER_ERROR_VALUE);
	assert_problem("Err:509", 0, SMV_NUMBER_ERROR_VALUE);
	assert_problem("err:", 0, SMV_NUMBER_NOT);
	assert_problem("#VÄRDEFEL!", 0, SMV_NUMBER_ERROR_VALUE);
	assert_problem("#DIVISION/0!", 0, SMV_NUMBER_ERROR_VALUE);
	assert_problem("1e5", 0, SMV_NUMBER_SCIENTIFIC);
	assert_problem("1,2E+05", 0, SMV_NUMBER_SCIENTIFIC);
	assert_problem("8,02002E+11", 0, SMV_NUMBER_SCIENTIFIC);
	assert_problem("1,234.567,8", 0, SMV_NUMBER_NOT);
	assert_problem("2024-03-31", 0, SMV_NUMBER_NOT);
	assert_problem("802002-4280", 0, SMV_NUMBER_NOT);
	assert_problem("0x10", 0, SMV_NUMBER_NOT);
	assert_problem("10000000000000000", 0, SMV_NUMBER_RANGE);
	assert_problem("99999999999999999999999999", 0, SMV_NUMBER_RANGE);
	assert_read("1000000000000000", 0, SMV_NUMBER_MAX);
	assert_problem("1000000000000000,01", 0, SMV_NUMBER_RANGE);
	assert_problem("1111111111111111111111111111111111111111111111111111111111111111111111111", 0, SMV_NUMBER_NOT);
}

/* What is ambiguous is told with two spellings, and both of them are read. */
static void assert_proposed(struct smv_pool *pool, const char *text, const char *thousands, int64_t as_thousands,
			    const char *decimals, int64_t as_decimals)
{
	assert_problem(text, 0, SMV_NUMBER_AMBIGUOUS);
	assert_string_equal(smv_number_complaint(pool, SMV_NUMBER_AMBIGUOUS, text),
			    smv_printf(pool, "'%s' is ambiguous, write %s, or %s (two decimals at most)", text, thousands, decimals));
	assert_read(thousands, 0, as_thousands);
	assert_read(decimals, 0, as_decimals);
}

static void test_complaints(void **state)
{
	struct smv_pool *pool = smv_pool_open();

	(void)state;
	assert_proposed(pool, "1.234", "1234", 123400, "1,23", 123);
	assert_proposed(pool, "1,234", "1234", 123400, "1,23", 123);
	assert_proposed(pool, "SEK 1.230", "1230", 123000, "1,23", 123);
	assert_proposed(pool, "12,345 kr", "12345", 1234500, "12,34", 1234);
	assert_int_equal(smv_number_id(SMV_NUMBER_AMBIGUOUS), SMV_ID_AMOUNT_AMBIGUOUS);
	assert_string_equal(smv_number_complaint(pool, SMV_NUMBER_NOT, "x"),
			    "'x' is not a number, write it like 1234,50");
	smv_pool_close(pool);
}

static void test_shown(void **state)
{
	char room[SMV_NUMBER_ROOM];

	(void)state;
	assert_string_equal(smv_number_show(room, 123450), "1" NBSP "234,50");
	assert_string_equal(smv_number_show(room, 5), "0,05");
	assert_string_equal(smv_number_show(room, 100000000), "1" NBSP "000" NBSP "000");
	assert_string_equal(smv_number_show(room, -12300), MINUS "123");
	assert_string_equal(smv_money_show(room, 123400), "1" NBSP "234" NBSP "kr");
	assert_string_equal(smv_number_plain(room, 123450, '.'), "1234.50");
	assert_string_equal(smv_number_plain(room, -5, ','), "-0,05");
	assert_true(strlen(smv_money_show(room, INT64_MIN + 1)) < SMV_NUMBER_ROOM);
}

static void test_percent(void **state)
{
	(void)state;
	assert_int_equal(smv_percent_of(1, 3), 3333);
	assert_int_equal(smv_percent_of(2, 3), 6667);
	assert_int_equal(smv_percent_of(1, 0), 0);
	assert_int_equal(smv_percent_of(SMV_NUMBER_MAX, SMV_NUMBER_MAX), 10000);
	assert_int_equal(smv_percent_of(1, 20000), 1);
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_plain),     cmocka_unit_test(test_powers), cmocka_unit_test(test_whole_kronor),
		cmocka_unit_test(test_spaces),  cmocka_unit_test(test_currency),
		cmocka_unit_test(test_ambiguous), cmocka_unit_test(test_refused), cmocka_unit_test(test_complaints),
		cmocka_unit_test(test_shown),     cmocka_unit_test(test_percent),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
