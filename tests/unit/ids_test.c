/* SPDX-License-Identifier: EUPL-1.2 */
/* The table of ids: in alphabetical order, each once, its constant and its text the same word. */
#include "samverkan/ids.h"

#include <ctype.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

static void ids_stand_in_alphabetical_order(void **state)
{
	int id;

	(void)state;
	for (id = SMV_ID_NONE + 2; id < SMV_ID_COUNT; id++)
		assert_true(strcmp(smv_id_text((enum smv_id)(id - 1)), smv_id_text((enum smv_id)id)) < 0);
}

static void a_constant_is_its_text(void **state)
{
	static const char *const constants[] = {
#define CONSTANT(constant, text, meaning) #constant,
		SMV_IDS(CONSTANT)
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof constants / sizeof *constants; i++) {
		const char *c = constants[i], *text = smv_id_text((enum smv_id)(SMV_ID_NONE + 1 + i));

		for (; *c; c++, text++)
			assert_int_equal(*c == '_' ? '-' : tolower((unsigned char)*c), *text);
		assert_int_equal(*text, '\0');
	}
	assert_string_equal(smv_id_text(SMV_ID_AMOUNT_AMBIGUOUS), "amount-ambiguous");
	assert_string_equal(smv_id_meaning(SMV_ID_NUL_BYTE), "a NUL byte, which no text has");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(ids_stand_in_alphabetical_order),
		cmocka_unit_test(a_constant_is_its_text),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
