/* SPDX-License-Identifier: EUPL-1.2 */
#include "model/email.h"
#include "samverkan/pool.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static void reads_as(const char *text, const char *expected)
{
	struct smv_pool *pool = smv_pool_open();
	const char *read = smv_emails_read(pool, text);

	assert_non_null(read);
	assert_string_equal(read, expected);
	assert_string_equal(smv_emails_read(pool, read), expected); /* what we write we read alike */
	smv_pool_close(pool);
}

static void splits_what_is_joined(void **state)
{
	(void)state;
	reads_as("a@x.se", "a@x.se");
	reads_as("a@x.se; b@y.se", "a@x.se; b@y.se");
	reads_as("a@x.se;b@y.se;", "a@x.se; b@y.se");
	reads_as("a@x.se, b@y.se", "a@x.se; b@y.se");
	reads_as("a@x.se b@y.se", "a@x.se; b@y.se");
	reads_as("a@x.se\nb@y.se", "a@x.se; b@y.se");
	reads_as("a@x.se\xC2\xA0" "b@y.se", "a@x.se; b@y.se");
	reads_as("a@x.se / b@y.se | c@z.se", "a@x.se; b@y.se; c@z.se");
	reads_as("a@x.se och b@y.se", "a@x.se; b@y.se");
	reads_as("a@x.se; A@X.se; a@x.se.nu", "a@x.se; a@x.se.nu");
	reads_as("voilà@x.se", "voilà@x.se"); /* its last letter ends in the byte that a no-break space does */
	reads_as("mailto:a@x.se", "a@x.se");
	reads_as("åsa.öberg@förening.se", "åsa.öberg@förening.se");
}

static void loses_no_name(void **state)
{
	(void)state;
	reads_as("Anna <a@x.se>", "Anna <a@x.se>");
	reads_as("Anna Ek<a@x.se>, b@y.se", "Anna Ek <a@x.se>; b@y.se");
	reads_as("<a@x.se>", "a@x.se");
	reads_as("\"Ek, Anna\" <a@x.se>; Bo <b@y.se>", "\"Ek, Anna\" <a@x.se>; Bo <b@y.se>");
}

static void refuses_what_is_none(void **state)
{
	static const char *const texts[] = {
		"",        " ; ",         "anna",     "@x.se",          "a@",           "a@x.se; b",       "a@x.se; @",
		"a@b@c",   "Anna a@x.se", "<a@x.se",  "a@x.se Anna",    "Ek, Anna <a@x.se>", "a@x.se och Anna", "<>",
		"a (at) x.se", "mailto:",  "\"a@x.se", "a@x.se; \"b\"", "Anna och <a@x.se>", "<a/b@x.se>", "<a @x.se>",
	};
	struct smv_pool *pool = smv_pool_open();
	size_t i;

	(void)state;
	for (i = 0; i < sizeof texts / sizeof *texts; i++)
		if (smv_emails_read(pool, texts[i]))
			fail_msg("'%s' was read", texts[i]);
	smv_pool_close(pool);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(splits_what_is_joined),
		cmocka_unit_test(loses_no_name),
		cmocka_unit_test(refuses_what_is_none),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
