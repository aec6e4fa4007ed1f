/* SPDX-License-Identifier: EUPL-1.2 */
#include "emit_sample.h"
#include "samverkan/fail.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define NBSP "\xC2\xA0"

static char directory[64], path[128];
static struct smv_writer *writer;

static const struct smv_column columns[] = { { "name", "Namn", SMV_TEXT, false },
					     { "kind", "Form", SMV_TEXT, false },
					     { "paid_ore", "Betalt", SMV_MONEY, true },
					     { "day", "Dag", SMV_DATE, false },
					     { "active", "Verksam", SMV_YES_NO, false } };
static const struct smv_table list = { .name = "list", .title = "Lista", .columns = columns, .column_count = 5 };

static int set_up(void **state)
{
	(void)state;
	strcpy(directory, sample_directory());
	strcpy(path, sample_path(directory, "out.txt"));
	smv_forgive();
	return 0;
}

static int tear_down(void **state)
{
	(void)state;
	sample_remove(directory);
	return 0;
}

static void begin(int width, bool color, bool keys)
{
	const struct smv_output output = { .format = SMV_FORMAT_TABLE, .path = path, .width = width, .color = color };

	assert_int_equal(sample_begin(&writer, &output, "Titel", keys), SMV_OK);
}

static void row(const char *name, int64_t amount, enum smv_yes_no active)
{
	const struct smv_value values[] = { smv_text_value(name), smv_code_value("network", "nätverk"),
					    smv_number_value(amount), smv_number_value(17684),
					    smv_yes_no_value(active) };

	assert_int_equal(smv_writer_row(writer, values), SMV_OK);
}

static void assert_shown(const char *expected)
{
	char *text;

	assert_int_equal(smv_writer_close(writer, SMV_OK), SMV_OK);
	text = sample_read(path, NULL);
	assert_string_equal(text, expected);
	free(text);
}

static void a_list_is_aligned(void **state)
{
	const struct smv_value absent[5] = { 0 };

	(void)state;
	begin(0, false, false);
	smv_writer_table(writer, &list);
	row("Åsa", 123450, SMV_YES);
	row("漢字 två\nrader\033[2J", -100, SMV_NO);
	assert_int_equal(smv_writer_row(writer, absent), SMV_OK);
	smv_writer_totals(writer, "Summa");
	smv_writer_note(writer, "Källa: allt.");
	assert_shown("Titel\n"
		     "\n"
		     "Lista\n"
		     "Namn                Form          Betalt  Dag         Verksam\n"
		     "─────────────────────────────────────────────────────────────\n"
		     "Åsa                 nätverk  1" NBSP "234,50" NBSP "kr  2018-06-02  yes\n"
		     "漢字 två rader [2J  nätverk        −1" NBSP "kr  2018-06-02  no\n"
		     "\n"
		     "─────────────────────────────────────────────────────────────\n"
		     "Summa                        1" NBSP "233,50" NBSP "kr\n"
		     "\n"
		     "Källa: allt.\n");
}

static void a_label_longer_than_the_names_keeps_sums_in_their_column(void **state)
{
	(void)state;
	begin(0, false, false);
	smv_writer_table(writer, &list);
	row("Åsa", 100, SMV_YES);
	smv_writer_totals(writer, "Tillsammans");
	assert_shown("Titel\n"
		     "\n"
		     "Lista\n"
		     "Namn         Form     Betalt  Dag         Verksam\n"
		     "─────────────────────────────────────────────────\n"
		     "Åsa          nätverk    1" NBSP "kr  2018-06-02  yes\n"
		     "─────────────────────────────────────────────────\n"
		     "Tillsammans             1" NBSP "kr\n");
}

static void texts_give_way_to_the_width_numbers_never(void **state)
{
	(void)state;
	begin(67, false, false);
	smv_writer_table(writer, &list);
	row("Föreningen med det mycket långa namnet", 123456789050, SMV_YES);
	row("漢字漢字漢字漢字漢字", 1, SMV_YES);
	assert_shown("Titel\n"
		     "\n"
		     "Lista\n"
		     "Namn                Form                  Betalt  Dag         Verk…\n"
		     "───────────────────────────────────────────────────────────────────\n"
		     "Föreningen med de…  nätverk  1" NBSP "234" NBSP "567" NBSP "890,50" NBSP "kr  2018-06-02  yes\n"
		     "漢字漢字漢字漢字…   nätverk              0,01" NBSP "kr  2018-06-02  yes\n");
}

/* The name stays legible, what is secondary goes first and is named, at last the row is stacked and holds everything. */
static void a_narrow_terminal_leaves_out_then_stacks(void **state)
{
	struct smv_column some[5];
	const struct smv_table narrow = { .name = "list", .title = "Lista", .columns = some, .column_count = 5 };

	(void)state;
	memcpy(some, columns, sizeof some);
	some[1].secondary = true;
	begin(60, false, false);
	smv_writer_table(writer, &narrow);
	row("Föreningen med det mycket långa namnet", 123456789050, SMV_YES);
	assert_shown("Titel\n"
		     "\n"
		     "Lista\n"
		     "Namn                               Betalt  Dag         Verk…\n"
		     "────────────────────────────────────────────────────────────\n"
		     "Föreningen med det …  1" NBSP "234" NBSP "567" NBSP "890,50" NBSP "kr  2018-06-02  yes\n"
		     "(no room for: Form; a wider terminal or --output=FILE shows\n"
		     "it)\n");
}

static void what_does_not_fit_is_stacked(void **state)
{
	(void)state;
	begin(40, false, false);
	smv_writer_table(writer, &list);
	row("Föreningen med det mycket långa namnet", 123456789050, SMV_YES);
	row("漢字漢字漢字漢字漢字", 1, SMV_YES);
	smv_writer_totals(writer, "Summa");
	smv_writer_note(writer, "En anmärkning som bryts mellan sina ord och aldrig inuti dem.");
	assert_shown("Titel\n"
		     "\n"
		     "Lista\n"
		     "Namn     Föreningen med det mycket långa\n"
		     "         namnet\n"
		     "Form     nätverk\n"
		     "Betalt   1" NBSP "234" NBSP "567" NBSP "890,50" NBSP "kr\n"
		     "Dag      2018-06-02\n"
		     "Verksam  yes\n"
		     "\n"
		     "Namn     漢字漢字漢字漢字漢字\n"
		     "Form     nätverk\n"
		     "Betalt   0,01" NBSP "kr\n"
		     "Dag      2018-06-02\n"
		     "Verksam  yes\n"
		     "\n"
		     "Namn     Summa\n"
		     "Betalt   1" NBSP "234" NBSP "567" NBSP "890,51" NBSP "kr\n"
		     "\n"
		     "En anmärkning som bryts mellan sina ord\n"
		     "och aldrig inuti dem.\n");
}

static void an_export_shows_keys_and_ore(void **state)
{
	(void)state;
	begin(0, false, true);
	smv_writer_table(writer, &list);
	row("a", 123450, SMV_NO);
	assert_shown("Titel\n"
		     "\n"
		     "Lista\n"
		     "name  kind     paid_ore  day         active\n"
		     "───────────────────────────────────────────\n"
		     "a     network    123450  2018-06-02  no\n");
}

static void bold_only_where_it_is_allowed(void **state)
{
	(void)state;
	begin(0, true, false);
	smv_writer_table(writer, &list);
	row("a", 100, SMV_NO);
	assert_shown("\033[1mTitel\033[0m\n"
		     "\n"
		     "\033[1mLista\033[0m\n"
		     "\033[1mNamn  Form     Betalt  Dag         Verksam\n\033[0m"
		     "──────────────────────────────────────────\n"
		     "a     nätverk    1" NBSP "kr  2018-06-02  no\n");
}

static void rows_after_the_first_thousand_flow(void **state)
{
	const struct smv_chart chart = { SMV_CHART_BARS, "Staplar", "Staplar", 0, 2 };
	char *text;
	int i;

	(void)state;
	begin(0, false, false);
	smv_writer_table(writer, &list);
	for (i = 0; i < 1500; i++)
		row(i < 1000 ? "kort" : "något längre", 100, SMV_NO);
	smv_writer_totals(writer, "Summa");
	smv_writer_chart(writer, &chart);
	assert_int_equal(smv_writer_close(writer, SMV_OK), SMV_OK);
	text = sample_read(path, NULL);
	assert_non_null(strstr(text, "\nkort  nätverk      1" NBSP "kr  2018-06-02  no\n"));
	assert_non_null(strstr(text, "\nnågot längre  nätverk      1" NBSP "kr  2018-06-02  no\n"));
	assert_non_null(strstr(text, "\nSumma  "));
	assert_non_null(strstr(text, "1" NBSP "500" NBSP "kr\n"));
	assert_null(strstr(text, "Staplar"));
	free(text);
}

static void charts_are_drawn_as_blocks(void **state)
{
	const struct smv_chart bars = { SMV_CHART_BARS, "Staplar", "Staplar", 0, 2 };
	const struct smv_chart shares = { SMV_CHART_SHARES, "Andelar", "Andelar", 0, 2 };
	char *text;

	(void)state;
	begin(0, false, false);
	smv_writer_table(writer, &list);
	row("a", 300, SMV_NO);
	row("bb", 100, SMV_NO);
	row("c", -100, SMV_NO);
	smv_writer_chart(writer, &bars);
	smv_writer_chart(writer, &shares);
	assert_int_equal(smv_writer_close(writer, SMV_OK), SMV_OK);
	text = sample_read(path, NULL);
	assert_string_equal(strstr(text, "\nStaplar"), "\nStaplar\n"
						       "a   ████████████████████████████████   3" NBSP "kr\n"
						       "bb  ██████████▋                        1" NBSP "kr\n"
						       "c                                     −1" NBSP "kr\n"
						       "\nAndelar\n"
						       "a   ████████████████████████             75" NBSP "%\n"
						       "bb  ████████                             25" NBSP "%\n"
						       "c                                         0" NBSP "%\n");
	free(text);
}

static void facts_and_texts_are_lines(void **state)
{
	static const struct smv_column line = { "line", "Rad", SMV_TEXT, false };
	const struct smv_table facts = {
		.name = "facts", .title = "Titel", .layout = SMV_LAYOUT_FACTS, .columns = columns, .column_count = 4
	};
	const struct smv_table lines = {
		.name = "text", .title = "Regler", .layout = SMV_LAYOUT_TEXT, .columns = &line, .column_count = 1
	};
	const struct smv_table detail = {
		.name = "detail", .title = "Detaljer", .detail = true, .columns = &line, .column_count = 1
	};
	const struct smv_value values[] = {
		smv_text_value("Åsa"), { 0 }, smv_number_value(50), smv_number_value(17684)
	};
	const struct smv_value two = smv_text_value("per members 41\nround 100"), empty = smv_text_value("");

	(void)state;
	begin(0, false, false);
	smv_writer_table(writer, &facts);
	smv_writer_row(writer, values);
	smv_writer_row(writer, values);
	smv_writer_table(writer, &lines);
	smv_writer_row(writer, &two);
	smv_writer_row(writer, &empty);
	smv_writer_row(writer, &two);
	smv_writer_table(writer, &detail);
	smv_writer_row(writer, &two);
	assert_shown("Titel\n"
		     "\n"
		     "Namn    Åsa\n"
		     "Betalt  0,50" NBSP "kr\n"
		     "Dag     2018-06-02\n"
		     "\n"
		     "Namn    Åsa\n"
		     "Betalt  0,50" NBSP "kr\n"
		     "Dag     2018-06-02\n"
		     "\n"
		     "Regler\n"
		     "  per members 41\n"
		     "  round 100\n"
		     "\n"
		     "  per members 41\n"
		     "  round 100\n");
}

static void a_full_device_is_noticed(void **state)
{
	const struct smv_output output = { .format = SMV_FORMAT_TABLE, .path = "/dev/full" };

	(void)state;
	assert_int_equal(sample_write(&output), SMV_IO);
	assert_string_equal(smv_reason(), "cannot write /dev/full: No space left on device");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(a_list_is_aligned, set_up, tear_down),
		cmocka_unit_test_setup_teardown(a_label_longer_than_the_names_keeps_sums_in_their_column, set_up, tear_down),
		cmocka_unit_test_setup_teardown(texts_give_way_to_the_width_numbers_never, set_up, tear_down),
		cmocka_unit_test_setup_teardown(a_narrow_terminal_leaves_out_then_stacks, set_up, tear_down),
		cmocka_unit_test_setup_teardown(what_does_not_fit_is_stacked, set_up, tear_down),
		cmocka_unit_test_setup_teardown(an_export_shows_keys_and_ore, set_up, tear_down),
		cmocka_unit_test_setup_teardown(bold_only_where_it_is_allowed, set_up, tear_down),
		cmocka_unit_test_setup_teardown(rows_after_the_first_thousand_flow, set_up, tear_down),
		cmocka_unit_test_setup_teardown(charts_are_drawn_as_blocks, set_up, tear_down),
		cmocka_unit_test_setup_teardown(facts_and_texts_are_lines, set_up, tear_down),
		cmocka_unit_test_setup_teardown(a_full_device_is_noticed, set_up, tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
