/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/charset.h"
#include "base/text.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

/* after the headers that it needs */
#include <cmocka.h>

#include <string.h>

static struct smv_pool *pool;

static int set_up(void **state)
{
	(void)state;
	pool = smv_pool_open();
	return 0;
}

static int tear_down(void **state)
{
	(void)state;
	smv_pool_close(pool);
	return 0;
}

static void test_utf8(void **state)
{
	(void)state;
	assert_true(smv_text_is_utf8("Ekerö – 😀", strlen("Ekerö – 😀")));
	assert_false(smv_text_is_utf8("Eker\xF6 x", 7));
	assert_int_equal(smv_text_utf8_prefix("Ekerö\xF6", 7), 6);
	assert_int_equal(smv_text_utf8_prefix("12345678\xC3", 9), 8);
	assert_int_equal(smv_text_utf8_prefix("\xC0\x80", 2), 0);         /* overlong */
	assert_int_equal(smv_text_utf8_prefix("\xED\xA0\x80", 3), 0);     /* surrogate */
	assert_int_equal(smv_text_utf8_prefix("\xF4\x90\x80\x80", 4), 0); /* beyond U+10FFFF */
	assert_int_equal(smv_text_utf8_prefix("a\xE2\x80", 3), 1);
}

static void test_clean(void **state)
{
	(void)state;
	assert_string_equal(smv_text_clean(pool, "  Ekerö \t\r\n"), "Ekerö");
	assert_string_equal(smv_text_clean(pool, "\xC2\xA0 x\xC2\xA0"), "x");
	assert_string_equal(smv_text_clean(pool, "Ekero\xCC\x88"), "Ekerö");
	assert_string_equal(smv_text_clean(pool, "a long text to begin with A\xCC\x8A"
						 "A\xCC\x88"),
			    "a long text to begin with ÅÄ");
	assert_string_equal(smv_text_clean(pool, "\xE2\x84\xAB"), "Å"); /* the sign for ångström */
	assert_string_equal(smv_text_clean(pool, " "), "");
	assert_string_equal(smv_text_clean(pool, "ö"), "ö");
	assert_string_equal(smv_text_clean(pool, "à "), "à"); /* à ends with 0xA0 */
}

static void test_key(void **state)
{
	(void)state;
	assert_string_equal(smv_text_key(pool, "RSMH-Mälaröarna"), "rsmh mälaröarna");
	assert_string_equal(smv_text_key(pool, "RSMH Ma\xCC\x88laro\xCC\x88"
					       "arna"),
			    "rsmh mälaröarna");
	assert_string_equal(smv_text_key(pool, "  IK \"Viljan\",  Ekerö! "), "ik viljan ekerö");
	assert_string_equal(smv_text_key(pool, "Café Édith"), "cafe edith");
	assert_string_equal(smv_text_key(pool, "Søren Ærlig"), "sören ärlig");
	assert_string_equal(smv_text_key(pool, "ÅÄÖ"), "åäö");
	assert_string_equal(smv_text_key(pool, "Zoë Straße"), "zoe strasse");
	assert_string_equal(smv_text_key(pool, "--"), "");
	assert_string_equal(smv_text_key(pool, "A\xE2\x80\x8B"
					       "B"),
			    "ab");
}

static void test_bare(void **state)
{
	(void)state;
	assert_string_equal(smv_text_bare(pool, "Org.nr"), "orgnr");
	assert_string_equal(smv_text_bare(pool, "Föreningens namn"), "foreningensnamn");
	assert_string_equal(smv_text_bare(pool, "Kategori/område"), "kategoriomrade");
	assert_string_equal(smv_text_bare(pool, "Active_in-Municipality"), "activeinmunicipality");
}

static void test_swedish_order(void **state)
{
	static const char *const order[] = { "",      "Abba", "abc", "É",     "Ekerö", "Söder",
					     "Viken", "Zoo",  "Åby", "Ängen", "Öar" };
	size_t i;

	(void)state;
	for (i = 1; i < sizeof order / sizeof *order; i++) {
		const char *before = smv_text_sort_key(pool, order[i - 1]), *after = smv_text_sort_key(pool, order[i]);

		if (strcmp(before, after) >= 0)
			fail_msg("%s does not stand after %s", order[i], order[i - 1]);
	}
	assert_string_equal(smv_text_sort_key(pool, "o\xCC\x88"), smv_text_sort_key(pool, "ö"));
}

static void test_width(void **state)
{
	(void)state;
	assert_int_equal(smv_text_width("Ekerö"), 5);
	assert_int_equal(smv_text_width("Ekero\xCC\x88"), 5);
	assert_int_equal(smv_text_width("漢字"), 4);
	assert_int_equal(smv_text_width("a\tb\x1B"), 2);
	assert_int_equal(smv_text_width("1\xC2\xA0"
					"2"),
			 3);
	assert_int_equal(smv_text_width(""), 0);
	assert_int_equal(smv_text_width("\xFF"), 1);
	assert_int_equal(smv_text_fit("Ekerö", 4), 4);
	assert_int_equal(smv_text_fit("Ekerö", 5), 6);
	assert_int_equal(smv_text_fit("o\xCC\x88x", 1), 3);
	assert_int_equal(smv_text_fit("漢字", 3), 3);
}

static void test_charset(void **state)
{
	struct smv_charset *charset;
	const char *text;
	size_t length;

	(void)state;
	assert_int_equal(smv_charset_open(&charset, "windows-1252"), SMV_OK);
	assert_true(smv_charset_like_ascii(charset));
	assert_true(smv_charset_decode(charset, "Eker\xF6 \x80", 7, &text, &length));
	assert_string_equal(text, "Ekerö €");
	assert_int_equal(length, 10);
	smv_charset_close(charset);
	assert_int_equal(smv_charset_open(&charset, "UTF-16BE"), SMV_OK);
	assert_false(smv_charset_like_ascii(charset));
	assert_true(smv_charset_decode(charset, "\0x\xD8\x3D\xDE\x00", 6, &text, &length));
	assert_string_equal(text, "x😀");
	assert_false(smv_charset_decode(charset, "\xD8\x3D", 2, &text, &length));
	assert_false(smv_charset_decode(charset, "\0x\0", 3, &text, &length));
	smv_charset_close(charset);
	assert_int_equal(smv_charset_open(&charset, "nonsense"), SMV_USAGE);
	assert_null(charset);
	smv_forgive();
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_utf8),    cmocka_unit_test(test_clean),         cmocka_unit_test(test_key),
		cmocka_unit_test(test_bare),    cmocka_unit_test(test_swedish_order), cmocka_unit_test(test_width),
		cmocka_unit_test(test_charset),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
