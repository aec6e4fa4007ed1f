/* SPDX-License-Identifier: EUPL-1.2 */
/* Text documents: a foreign reader finds the same in DOCX, ODT and HTML, whatever the texts hold.
 */
#include "emit/formats.h"
#include "emit_sample.h"
#include "samverkan/date.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static char directory[64];
static struct smv_pool *pool;
static const enum smv_format kinds[] = { SMV_FORMAT_DOCX, SMV_FORMAT_ODT, SMV_FORMAT_HTML };
enum { KINDS = sizeof kinds / sizeof *kinds };

static int set_up(void **state)
{
	(void)state;
	strcpy(directory, sample_directory());
	pool = smv_pool_open();
	smv_forgive();
	return 0;
}

static int tear_down(void **state)
{
	(void)state;
	sample_remove(directory);
	smv_pool_close(pool);
	return 0;
}

static struct smv_output output_of(enum smv_format format, const char *name)
{
	const char *path = smv_printf(pool, "%s/%s.%s", directory, name, smv_format_suffix(format));

	return (struct smv_output){ .format = format, .path = path };
}

/* What read_document.py, a foreign reader, finds; the caller frees it. */
static char *found_in(const char *path)
{
	const char *report = smv_printf(pool, "%s.found", path);

	assert_int_equal(
		system(smv_printf(pool, "/usr/bin/python3 tests/read_document.py '%s' > '%s'", path,
				  report)),
		0);
	return sample_read(report, NULL);
}

static void assert_found(const char *found, const char *expected)
{
	if (!strstr(found, expected))
		fail_msg("'%s' is not in:\n%s", expected, found);
}

static void a_foreign_reader_finds_every_cell(void **state)
{
	static const char *const expected[] = {
		"language en-GB | Verksamhetsstöd 2018 & avtal\ntitle Verksamhetsstöd 2018 & avtal\ntext Socialnämnden, SN 2018/47\n",
		"heading 1 | Sammanfattning\ntable Sammanfattning\nrow Budget | 135\xC2\xA0"
		"000\xC2\xA0kr\n",
		"heading 1 | Fördelning\ntable Fördelning\nheader Förening | Organisationsnummer | Form | ",
		"row Parkinson Ekerö | 802478-5501 | förening | yes | 2018-04-01 | 58 | 12\xC2\xA0"
		"000\xC2\xA0kr | "
		"6\xC2\xA0"
		"000\xC2\xA0kr | 11,76\xC2\xA0% | Rörelseträning/och café\n",
		"row Summa |  |  |  |  | 455 | 122\xC2\xA0"
		"000,50\xC2\xA0kr | ",
		"heading 2 | Beviljat per förening\ntable Beviljat per förening\nrow BRIS Region Mitt |  | 12\xC2\xA0"
		"000\xC2\xA0kr\n",
		"row Mälarökyrkans diakoni |  | 0\xC2\xA0kr\n",
		"heading 1 | Regler\ntext # Verksamhetsstöd 2018\ntext grundbelopp 4000\n",
		"row RSMH Ekerö | 2018 | −12,50\xC2\xA0kr\n",
		"heading 1 | About the report\ntext Källa: ansökningar inkomna till och med 2018-04-30.\n",
	};
	size_t i, k;

	(void)state;
	for (k = 0; k < KINDS; k++) {
		const struct smv_output output = output_of(kinds[k], "out");
		char *found;

		assert_int_equal(sample_write(&output), SMV_OK);
		found = found_in(output.path);
		for (i = 0; i < sizeof expected / sizeof *expected; i++)
			assert_found(found, expected[i]);
		free(found);
	}
}

static void the_same_gives_the_same_bytes_in_any_time_zone(void **state)
{
	size_t k, first_size, second_size;

	(void)state;
	for (k = 0; k < KINDS; k++) {
		const struct smv_output first = output_of(kinds[k], "first"),
					second = output_of(kinds[k], "second");
		char *a, *b;

		setenv("TZ", "Pacific/Auckland", 1);
		assert_int_equal(sample_write(&first), SMV_OK);
		setenv("TZ", "America/Los_Angeles", 1);
		assert_int_equal(sample_write(&second), SMV_OK);
		unsetenv("TZ");
		a = sample_read(first.path, &first_size);
		b = sample_read(second.path, &second_size);
		assert_true(first_size > 0 && first_size == second_size &&
			    !memcmp(a, b, first_size));
		free(a);
		free(b);
	}
}

/* 10 000 characters without a space. */
static const char *endless(void)
{
	char *text = smv_alloc(pool, 10001);

	memset(text, 'x', 10000);
	return text;
}

static int write_words(const struct smv_output *output, const char *name)
{
	static const struct smv_column columns[] = { { "name", "Namn & <annat>", SMV_TEXT },
						     { "paid_ore", "Betalt", SMV_MONEY },
						     { "empty", "Tomt", SMV_TEXT } };
	const struct smv_table table = {
		.name = "list", .title = name, .columns = columns, .column_count = 3
	};
	const struct smv_table nothing = {
		.name = "none", .title = "Ingenting", .columns = columns, .column_count = 3
	};
	const struct smv_value row[] = { smv_text_value(name),
					 smv_number_value(-123450),
					 { .known = false } };
	struct smv_writer *writer;
	int rc = sample_begin(&writer, output, "Beslut", false);

	if (rc)
		return rc;
	smv_writer_paragraph(writer, SMV_PARAGRAPH_LEAD, "Nämnden beslutar:");
	smv_writer_paragraph(writer, SMV_PARAGRAPH_ITEM, "Stödet delas ut.");
	smv_writer_paragraph(writer, SMV_PARAGRAPH_ITEM, name);
	smv_writer_heading(writer, 1, "Till");
	smv_writer_paragraph(writer, SMV_PARAGRAPH_LINES, "Gatan 1\n178 23 Ekerö");
	smv_writer_paragraph(writer, SMV_PARAGRAPH_ITEM, "Numren börjar om.");
	smv_writer_table(writer, &table);
	smv_writer_row(writer, row);
	smv_writer_table(writer, &nothing);
	smv_writer_paragraph(writer, SMV_PARAGRAPH_TEXT, "Slut.");
	return smv_writer_close(writer, SMV_OK);
}

static void texts_of_any_kind_are_right(void **state)
{
	const struct {
		const char *name, *found;
	} names[] = {
		{ "<&\"> 'a' & b", "<&\"> 'a' & b" },
		{ "Rosa\xE2\x80\x8F och\xE2\x80\x8E \xE2\x80\xAE"
		  "derf",
		  "Rosa\xE2\x80\x8F och\xE2\x80\x8E derf" },
		{ "ett\x1B[2J\x07 två\xC2\x9B tre", "ett [2J  två  tre" },
		{ "två  blanka   i rad", "två  blanka   i rad" },
		{ "]]><!-- {title} --> 100%s", "]]><!-- {title} --> 100%s" },
		{ endless(), endless() },
	};
	size_t i, k;

	(void)state;
	for (i = 0; i < sizeof names / sizeof *names; i++)
		for (k = 0; k < KINDS; k++) {
			const struct smv_output output = output_of(kinds[k], "words");
			char *found;

			assert_int_equal(write_words(&output, names[i].name), SMV_OK);
			found = found_in(output.path);
			assert_string_equal(
				found,
				smv_printf(
					pool,
					"language en-GB | Beslut\ntitle Beslut\ntext Nämnden beslutar:\n"
					"text Stödet delas ut.\ntext %s\nheading 1 | Till\ntext Gatan 1/178 23 Ekerö\ntext Numren börjar om.\n"
					"heading 2 | %s\ntable %s\nheader Namn & <annat> | Betalt\nrow %s | −1\xC2\xA0"
					"234,50\xC2\xA0kr\n"
					"heading 2 | Ingenting\ntext None.\ntext Slut.\n",
					names[i].found, names[i].found, names[i].found,
					names[i].found));
			free(found);
		}
}

static void bytes_that_are_no_text_are_refused(void **state)
{
	size_t k;

	(void)state;
	for (k = 0; k < KINDS; k++) {
		const struct smv_output output = output_of(kinds[k], "bytes");

		assert_int_equal(write_words(&output, "\xE5"), SMV_DATA);
		assert_null(sample_read(output.path, NULL));
	}
}

static void lines_are_for_a_mail(void **state)
{
	const struct smv_output output = output_of(SMV_FORMAT_TEXT, "mail");
	char *found, *line, *rest;

	(void)state;
	assert_int_equal(write_words(&output, "Föreningen & \xE2\x80\xAE<vänner>"), SMV_OK);
	found = sample_read(output.path, NULL);
	assert_found(
		found,
		"Beslut\n\nNämnden beslutar:\n\n1. Stödet delas ut.\n2. Föreningen & <vänner>");
	assert_found(found, "\n\nTill\n\nGatan 1\n178 23 Ekerö\n\n1. Numren börjar om.\n");
	assert_found(found, "\n  Betalt: −1\xC2\xA0"
			    "234,50\xC2\xA0kr\n\nIngenting\n\nNone.\n\nSlut.\n");
	assert_null(strstr(found, "Tomt"));
	free(found);
	assert_int_equal(sample_write(&output), SMV_OK);
	found = sample_read(output.path, NULL);
	for (line = strtok_r(found, "\n", &rest); line; line = strtok_r(NULL, "\n", &rest))
		assert_true(strlen(line) < 100);
	free(found);
}

/* The other formats have the words where they have a place for them. */
static void other_formats_do_something_sensible(void **state)
{
	static const struct {
		enum smv_format format;
		const char *found;
	} formats[] = {
		{ SMV_FORMAT_TABLE,
		  "Beslut\n\nNämnden beslutar:\n\n1. Stödet delas ut.\n2. A\n\nTill\n\nGatan 1\n178 23 Ekerö\n\n1. Numren" },
		{ SMV_FORMAT_JSON,
		  "\"notes\": [\n\"Nämnden beslutar:\",\n\"Stödet delas ut.\",\n\"A\",\n" },
		{ SMV_FORMAT_CSV, "name,paid_ore,empty\nA,-123450,\n" },
	};
	const struct smv_output book = output_of(SMV_FORMAT_XLSX, "book");
	size_t i;
	char *found;

	(void)state;
	for (i = 0; i < sizeof formats / sizeof *formats; i++) {
		const struct smv_output output = output_of(formats[i].format, "other");

		assert_int_equal(write_words(&output, "A"), SMV_OK);
		found = sample_read(output.path, NULL);
		assert_found(found, formats[i].found);
		free(found);
	}
	assert_int_equal(write_words(&book, "A"), SMV_OK);
	assert_int_equal(
		system(smv_printf(pool, "/usr/bin/python3 tests/read_xlsx.py '%s' > '%s.found'",
				  book.path, book.path)),
		0);
	found = sample_read(smv_printf(pool, "%s.found", book.path), NULL);
	assert_found(
		found,
		"A3\ts\t'Nämnden beslutar:'\tGeneral\nA5\ts\t'1. Stödet delas ut.'\tGeneral\nA6\ts\t'2. A'\t");
	assert_found(
		found,
		"A10\ts\t'Gatan 1'\tGeneral\nA11\ts\t'178 23 Ekerö'\tGeneral\nA13\ts\t'1. Numren");
	free(found);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(a_foreign_reader_finds_every_cell, set_up,
						tear_down),
		cmocka_unit_test_setup_teardown(the_same_gives_the_same_bytes_in_any_time_zone,
						set_up, tear_down),
		cmocka_unit_test_setup_teardown(texts_of_any_kind_are_right, set_up, tear_down),
		cmocka_unit_test_setup_teardown(bytes_that_are_no_text_are_refused, set_up,
						tear_down),
		cmocka_unit_test_setup_teardown(lines_are_for_a_mail, set_up, tear_down),
		cmocka_unit_test_setup_teardown(other_formats_do_something_sensible, set_up,
						tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
