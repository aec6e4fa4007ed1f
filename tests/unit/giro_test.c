/* SPDX-License-Identifier: EUPL-1.2 */
#include "model/giro.h"
#include "model/luhn.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static void holds_for_bankgiro_and_plusgiro(void **state)
{
	(void)state;
	assert_true(smv_giro_holds("875-1810"));
	assert_true(smv_giro_holds("8751810"));
	assert_true(smv_giro_holds("624-1061"));
	assert_true(smv_giro_holds("644304-8"));
	assert_true(smv_giro_holds("64 43 04-8"));
	assert_true(smv_giro_holds("875\xE2\x80\x93" "1810"));
	assert_true(smv_giro_holds("875\xC2\xA0" "1810"));
}

static void refuses_wrong_ones(void **state)
{
	(void)state;
	assert_false(smv_giro_holds("875-1811"));
	assert_false(smv_giro_holds("857-1810"));
	assert_false(smv_giro_holds("644304-7"));
	assert_false(smv_giro_holds(""));
	assert_false(smv_giro_holds("-"));
	assert_false(smv_giro_holds("0"));
	assert_false(smv_giro_holds("875-1810 BRIS"));
	assert_false(smv_giro_holds("8751810000"));
	assert_false(smv_giro_holds("SE4550000000058398257466"));
}

static void luhn_takes_any_length(void **state)
{
	(void)state;
	assert_true(smv_luhn_holds("79927398713"));
	assert_false(smv_luhn_holds("79927398710"));
	assert_true(smv_luhn_holds("18"));
	assert_false(smv_luhn_holds("81"));
	assert_false(smv_luhn_holds(""));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(holds_for_bankgiro_and_plusgiro),
		cmocka_unit_test(refuses_wrong_ones),
		cmocka_unit_test(luhn_takes_any_length),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
