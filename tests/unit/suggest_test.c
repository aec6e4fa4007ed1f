/* SPDX-License-Identifier: EUPL-1.2 */
#include "cmd/line/suggest.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

static const char *nearest(const char *typed, const char *const *candidates)
{
	struct smv_suggestion near;

	smv_suggestion_begin(&near, typed);
	while (*candidates)
		smv_suggestion_offer(&near, *candidates++);
	return near.best;
}

static void distances_count_single_slips(void **state)
{
	(void)state;
	assert_int_equal(smv_distance("", ""), 0);
	assert_int_equal(smv_distance("", "grant"), 5);
	assert_int_equal(smv_distance("grant", "grant"), 0);
	assert_int_equal(smv_distance("Grant", "gRANT"), 0);
	assert_int_equal(smv_distance("grnat", "grant"), 1); /* swapped */
	assert_int_equal(smv_distance("gant", "grant"), 1);
	assert_int_equal(smv_distance("grrant", "grant"), 1);
	assert_int_equal(smv_distance("grand", "grant"), 1);
	assert_int_equal(smv_distance("kitten", "sitting"), 3);
	assert_int_equal(smv_distance("ca", "abc"), 3); /* each part is moved once */
}

static void long_words_stay_within_bounds(void **state)
{
	char a[1000], b[1000];

	(void)state;
	memset(a, 'a', sizeof a - 1);
	memset(b, 'b', sizeof b - 1);
	a[sizeof a - 1] = b[sizeof b - 1] = '\0';
	assert_int_equal(smv_distance(a, b), 63);
	assert_int_equal(smv_distance(a, ""), 63);
}

static void the_nearest_is_suggested_and_nothing_far_off(void **state)
{
	static const char *const words[] = { "register", "report", "grant", "award", "add", NULL };

	(void)state;
	assert_string_equal(nearest("regsiter", words), "register");
	assert_string_equal(nearest("reprot", words), "report");
	assert_string_equal(nearest("reg", words), "register");
	assert_string_equal(nearest("awrad", words), "award");
	assert_null(nearest("frobnicate", words));
	assert_null(nearest("x", words));
	assert_null(nearest("", words));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(distances_count_single_slips),
		cmocka_unit_test(long_words_stay_within_bounds),
		cmocka_unit_test(the_nearest_is_suggested_and_nothing_far_off),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
