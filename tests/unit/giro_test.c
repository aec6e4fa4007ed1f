/* SPDX-License-Identifier: EUPL-1.2 */
#include "model/giro.h"
#include "model/luhn.h"
#include "samverkan/pool.h"

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

/* Nordea's personal accounts have the number of their owner. */
static void a_personal_number_is_no_account(void **state)
{
	(void)state;
	assert_true(smv_account_is_personal("3300 121212-1212"));
	assert_true(smv_account_is_personal("3782-19121212-1212"));
	assert_false(smv_giro_holds("3300 121212-1212"));
	assert_false(smv_account_is_personal("3300-1234567"));
	assert_false(smv_account_is_personal("6000 121212-1212"));
}

static void accounts_have_one_spelling(void **state)
{
	static const struct known { const char *typed, *header, *spelling; } all[] = {
		{ "875\xE2\x80\x93" "1810", NULL, "875-1810" }, { "64 43 04-8", NULL, "64 43 04-8" }, { "644304-8", NULL, "64 43 04-8" },
		{ "8751810", NULL, "8751810" }, { "8751810", "Bankgiro", "875-1810" }, { "505 01055", "BG-nr", "5050-1055" },
		{ "8751810", "Plusgiro", "87 51 81-0" }, { "8751810", "Bg/pg", "8751810" }, { "6000 123 4567", NULL, "6000-1234567" },
		{ "8327-9 123 456 789-0", NULL, "8327-9 1234567890" },
	};
	struct smv_pool *pool = smv_pool_open();
	size_t i;

	(void)state;
	for (i = 0; i < sizeof all / sizeof *all; i++) {
		const char *once = smv_account_spell(pool, all[i].typed, all[i].header);

		assert_string_equal(once, all[i].spelling);
		assert_string_equal(smv_account_spell(pool, once, all[i].header), once);
	}
	smv_pool_close(pool);
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
		cmocka_unit_test(a_personal_number_is_no_account),
		cmocka_unit_test(accounts_have_one_spelling),
		cmocka_unit_test(luhn_takes_any_length),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
