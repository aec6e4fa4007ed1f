/* SPDX-License-Identifier: EUPL-1.2 */
/* Catalogues of messages: what msgfmt makes is read, what is cut or damaged is refused. */
#include "base/catalogue.h"
#include "base/language.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#define HEADER "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n"
#define TWO_FORMS "\"Plural-Forms: nplurals=2; plural=(n != 1);\\n\"\n"
#define ROWS                                                                                       \
	"msgid \"%zu row\"\nmsgid_plural \"%zu rows\"\nmsgstr[0] \"%zu rad\"\nmsgstr[1] \"%zu rader\"\n"
#define AMOUNT "msgid \"Amount\"\nmsgstr \"Belopp\"\n"

enum { ROOM = 4096 };

static char folder[] = "/tmp/samverkan-catalogue-XXXXXX", locale[512];
static struct smv_pool *pool;
static struct smv_catalogue *catalogue;

static int set_up(void **state)
{
	(void)state;
	strcpy(folder + strlen(folder) - 6, "XXXXXX");
	pool = smv_pool_open();
	return !mkdtemp(folder);
}

static int tear_down(void **state)
{
	int rc = system(smv_printf(pool, "rm -r %s", folder));

	(void)state;
	smv_catalogue_close(catalogue);
	catalogue = NULL;
	smv_forgive();
	smv_pool_close(pool);
	return rc;
}

static const char *in_folder(const char *name)
{
	return smv_printf(pool, "%s/%s", folder, name);
}

static void put(const char *path, const void *bytes, size_t size)
{
	FILE *file = fopen(path, "wb");

	assert_non_null(file);
	assert_int_equal(fwrite(bytes, 1, size, file), size);
	assert_int_equal(fclose(file), 0);
}

/* Makes x.mo of a .po text. */
static const char *compiled(const char *po, const char *options)
{
	const char *from = in_folder("x.po"), *to = in_folder("x.mo");

	put(from, po, strlen(po));
	assert_int_equal(system(smv_printf(pool, "msgfmt %s -o %s %s", options, to, from)), 0);
	return to;
}

static size_t bytes_of(const char *path, char room[ROOM])
{
	FILE *file = fopen(path, "rb");
	size_t size;

	assert_non_null(file);
	size = fread(room, 1, ROOM, file);
	fclose(file);
	assert_true(size < ROOM);
	return size;
}

/* Where a text begins in the bytes of a file. */
static char *text_at(char *bytes, size_t size, const char *text)
{
	size_t at = 0;

	while (strcmp(bytes + at, text) != 0) {
		at++;
		assert_true(at < size);
	}
	return bytes + at;
}

static void assert_refused(const char *po, const char *why)
{
	assert_int_equal(smv_catalogue_open(&catalogue, compiled(po, "")), SMV_DATA);
	assert_null(catalogue);
	assert_non_null(strstr(smv_reason(), why));
	smv_forgive();
}

static void assert_texts(const char *path)
{
	assert_int_equal(smv_catalogue_open(&catalogue, path), SMV_OK);
	assert_string_equal(smv_catalogue_text(catalogue, "Amount"), "Belopp");
	assert_string_equal(smv_catalogue_text(catalogue, "%s of 100 %%: %5.1f"),
			    "%s av 100 %%: %5.1f");
	assert_string_equal(smv_catalogue_text(catalogue, "over 100 % of all"),
			    "mer än 100 % av allt");
	assert_null(smv_catalogue_text(catalogue, "Amounts"));
	assert_null(smv_catalogue_text(catalogue, ""));
	assert_string_equal(smv_catalogue_form(catalogue, "%zu row", 1), "%zu rad");
	assert_string_equal(smv_catalogue_form(catalogue, "%zu row", 0), "%zu rader");
	assert_string_equal(smv_catalogue_form(catalogue, "%zu row", 21), "%zu rader");
	assert_string_equal(smv_catalogue_form(catalogue, "a row", 1), "%zu rad");
	assert_null(smv_catalogue_form(catalogue, "%zu rows", 2));
	smv_catalogue_close(catalogue);
}

static const char whole[] = HEADER TWO_FORMS AMOUNT ROWS
	"msgid \"%s of 100 %%: %5.1f\"\nmsgstr \"%s av 100 %%: %5.1f\"\n"
	"msgid \"over 100 % of all\"\nmsgstr \"mer än 100 % av allt\"\n"
	"msgid \"a row\"\nmsgid_plural \"%zu rows more\"\nmsgstr[0] \"%zu rad\"\nmsgstr[1] \"%zu rader\"\n"
	"msgid \"lacking\"\nmsgstr \"\"\n";

static void what_msgfmt_makes_is_read(void **state)
{
	(void)state;
	assert_texts(compiled(whole, "--endianness=little"));
	assert_texts(compiled(whole, "--endianness=big"));
	assert_texts(compiled(whole, "--no-hash --alignment=8"));
	catalogue = NULL;
}

static void one_cut_anywhere_is_refused(void **state)
{
	char bytes[ROOM];
	size_t size = bytes_of(compiled(whole, ""), bytes), cut;

	(void)state;
	for (cut = 0; cut < size; cut++) {
		assert_int_equal(smv_catalogue_read(&catalogue, "x.mo", bytes, cut), SMV_DATA);
		assert_null(catalogue);
		assert_non_null(
			strstr(smv_reason(),
			       "the messages in x.mo cannot be used, install samverkan again ("));
		smv_forgive();
	}
	assert_int_equal(smv_catalogue_read(&catalogue, "x.mo", bytes, size), SMV_OK);
}

/* Damage in a word cannot be told; what printf is asked for stays what the text asks for. */
static void one_with_a_wrong_bit_is_refused_or_harmless(void **state)
{
	char bytes[ROOM];
	size_t size = bytes_of(compiled(HEADER "msgid \"%s: %lld\"\nmsgstr \"%s: %lld\"\n", ""),
			       bytes),
	       bit;
	size_t refused = 0;

	(void)state;
	for (bit = 0; bit < size * 8; bit++) {
		const char *text = NULL;

		bytes[bit / 8] = (char)(bytes[bit / 8] ^ 1 << bit % 8);
		if (smv_catalogue_read(&catalogue, "x.mo", bytes, size) == SMV_OK)
			text = smv_catalogue_text(catalogue, "%s: %lld");
		else
			refused++;
		if (text) {
			const char *number = strstr(text, "%lld");

			assert_int_equal(strncmp(text, "%s", 2), 0);
			assert_true(number && !strchr(number + 1, '%') &&
				    !memchr(text + 1, '%', (size_t)(number - text - 1)));
		}
		smv_forgive();
		smv_catalogue_close(catalogue);
		catalogue = NULL;
		bytes[bit / 8] = (char)(bytes[bit / 8] ^ 1 << bit % 8);
	}
	assert_true(refused > size);
}

static void what_cannot_be_used_is_told(void **state)
{
	char bytes[ROOM];
	size_t size;

	(void)state;
	assert_refused(AMOUNT, "its header does not say UTF-8");
	assert_refused(HEADER "\"Plural-Forms: nplurals=2; plural=(n > 1);\\n\"\n" ROWS,
		       "its header does not say nplurals=2; plural=(n != 1)");
	assert_refused(HEADER ROWS, "its header does not say nplurals=2");
	assert_refused(HEADER "\"Plural-Forms: nplurals=1; plural=0;\\n\"\n"
			      "msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"c\"\n",
		       "another number of forms");
	assert_refused(HEADER "msgid \"%s\"\nmsgstr \"%n\"\n", "does not convert");
	assert_refused(HEADER "msgid \"%s\"\nmsgstr \"%s %s\"\n", "does not convert");
	assert_refused(HEADER "msgid \"%s %d\"\nmsgstr \"%d %s\"\n", "does not convert");
	assert_refused(HEADER "msgid \"%s\"\nmsgstr \"%s 100 % d\"\n", "does not convert");
	assert_refused(HEADER "msgid \"text\"\nmsgstr \"%s\"\n", "does not convert");
	assert_refused(HEADER "#, c-format\nmsgid \"%<PRId64>\"\nmsgstr \"%<PRId64>\"\n",
		       "a revision of the format");
	size = bytes_of(compiled(HEADER AMOUNT, "--no-hash"), bytes);
	*strchr(text_at(bytes, size, "Content-Type: text/plain; charset=UTF-8\n"), '8') = '7';
	assert_int_equal(smv_catalogue_read(&catalogue, "x.mo", bytes, size), SMV_DATA);
	assert_non_null(strstr(smv_reason(), "its header does not say UTF-8"));
	smv_forgive();
	size = bytes_of(compiled(HEADER AMOUNT, "--no-hash"), bytes);
	strcpy(text_at(bytes, size, "Belopp"), "Belop\xE5");
	assert_int_equal(smv_catalogue_read(&catalogue, "x.mo", bytes, size), SMV_DATA);
	assert_non_null(strstr(smv_reason(), "a text is not UTF-8"));
	smv_forgive();
	size = bytes_of(compiled(HEADER AMOUNT "msgid \"B\"\nmsgstr \"b\"\n", "--no-hash"), bytes);
	*text_at(bytes, size, "Amount") = 'Z';
	assert_int_equal(smv_catalogue_read(&catalogue, "x.mo", bytes, size), SMV_DATA);
	assert_non_null(strstr(smv_reason(), "its texts are not in order"));
}

static void one_that_is_not_there_is_told(void **state)
{
	(void)state;
	assert_int_equal(smv_catalogue_open(&catalogue, in_folder("no.mo")), SMV_NOINPUT);
	assert_null(catalogue);
	assert_non_null(strstr(smv_reason(), "no.mo cannot be read: "));
	smv_forgive();
	assert_int_equal(smv_catalogue_open(&catalogue, folder), SMV_NOINPUT);
	assert_null(catalogue);
}

/* A catalogue larger than a block of memory. */
static void any_size_is_read(void **state)
{
	enum { TEXTS = 20000 };
	FILE *file = fopen(in_folder("x.po"), "w");
	int i;

	(void)state;
	assert_non_null(file);
	fputs(HEADER, file);
	for (i = 0; i < TEXTS; i++)
		fprintf(file, "msgid \"text %d\"\nmsgstr \"%0100d\"\n", i, i);
	assert_int_equal(fclose(file), 0);
	assert_int_equal(system(smv_printf(pool, "msgfmt -o %s/x.mo %s/x.po", folder, folder)), 0);
	assert_int_equal(smv_catalogue_open(&catalogue, in_folder("x.mo")), SMV_OK);
	for (i = 0; i < TEXTS; i++)
		assert_int_equal(
			atoi(smv_catalogue_text(catalogue, smv_printf(pool, "text %d", i))), i);
}

static void each_language_has_its_own(void **state)
{
	int i;

	(void)state;
	for (i = SMV_ENGLISH + 1; i < SMV_LANGUAGE_COUNT; i++) {
		enum smv_language found = SMV_ENGLISH;
		const char *code = smv_language_code((enum smv_language)i);

		assert_int_equal(
			smv_catalogue_open(
				&catalogue,
				smv_printf(pool, "%s/%s/LC_MESSAGES/samverkan.mo", locale, code)),
			SMV_OK);
		assert_non_null(smv_catalogue_text(catalogue, "Amount"));
		smv_catalogue_close(catalogue);
		catalogue = NULL;
		assert_true(smv_language_of_code(code, &found));
		assert_int_equal(found, i);
		assert_int_equal(smv_language_use((enum smv_language)i, locale), SMV_OK);
		assert_string_not_equal(smv_translate("Amount"), "Amount");
		assert_string_equal(smv_translate_to(SMV_ENGLISH, "Amount"), "Amount");
	}
	assert_int_equal(smv_language_use(SMV_ENGLISH, locale), SMV_OK);
	assert_string_equal(smv_translate("Amount"), "Amount");
	assert_string_equal(smv_translate_plural("%s row", "%s rows", 1), "%s row");
	assert_string_equal(smv_translate_plural("%s row", "%s rows", 2), "%s rows");
}

static void a_language_without_one_is_told_once(void **state)
{
	const char *there = in_folder("sv/LC_MESSAGES/samverkan.mo");

	(void)state;
	assert_int_equal(smv_language_use(SMV_SWEDISH, folder), SMV_NOINPUT);
	assert_non_null(strstr(smv_reason(), there));
	smv_forgive();
	assert_string_equal(smv_translate("Amount"), "Amount");
	/* in English it is nobody's loss; but one that is damaged is somebody's mistake */
	assert_int_equal(smv_language_use(SMV_ENGLISH, folder), SMV_OK);
	assert_string_equal(smv_reason(), "");
	assert_int_equal(system(smv_printf(pool, "mkdir -p %s/sv/LC_MESSAGES", folder)), 0);
	put(there, "no catalogue", 12);
	assert_int_equal(smv_language_use(SMV_ENGLISH, folder), SMV_DATA);
	assert_non_null(strstr(smv_reason(), "it is no .mo file"));
	smv_forgive();
	assert_int_equal(smv_language_use(SMV_SWEDISH, folder), SMV_DATA);
	smv_forgive();
	assert_int_equal(smv_language_use(SMV_SWEDISH, locale), SMV_OK);
	assert_string_not_equal(smv_translate("Amount"), "Amount");
	smv_language_use(SMV_ENGLISH, locale);
}

int main(int argc, char **argv)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
	const struct CMUnitTest tests[] = {
		TEST(what_msgfmt_makes_is_read),
		TEST(one_cut_anywhere_is_refused),
		TEST(one_with_a_wrong_bit_is_refused_or_harmless),
		TEST(what_cannot_be_used_is_told),
		TEST(one_that_is_not_there_is_told),
		TEST(any_size_is_read),
		TEST(each_language_has_its_own),
		TEST(a_language_without_one_is_told_once),
	};

	/* The program's own catalogues, beside BUILD/tests. */
	snprintf(locale, sizeof locale, "%.*s/../locale",
		 argc ? (int)(strrchr(argv[0], '/') - argv[0]) : 0, argv[0]);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
