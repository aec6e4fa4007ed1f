/* SPDX-License-Identifier: EUPL-1.2 */
/* The report of the sample, in each format, against tables worked out by hand. */
#include "base/language.h"
#include "emit_sample.h"
#include "report/survey/survey.h"
#include "samverkan/date.h"
#include "samverkan/fail.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"
#include "survey_sample.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static struct smv_pool *pool;
static char directory[128], path[256];
static bool chosen[SAMPLE_QUESTIONS];
static struct smv_survey survey;
static struct smv_survey_text texts[3];
static struct smv_survey_view view;

static const struct smv_theme themes[] = { { 1, "Lokaler", 2 }, { 2, "Möten", 1 } };
static const struct smv_theme_mark marks[] = { { -2, 0, 0 }, { -1, 0, 1 }, { 1, 5, 1 }, { 8, 5, 0 } };
static const struct smv_survey_note notes[] = {
	{ -1, "Fokusgrupp 1", "Civilsamhälle", SMV_NO_DATE, "Vi ses för sällan, ring 08-123 456 78", "Möten", SMV_NOTE_OBSTACLE },
	{ -2, "Fokusgrupp 2", "Civilsamhälle", SMV_NO_DATE, "En gemensam lokal", NULL, SMV_NOTE_IDEA },
};

static int set_up(void **state)
{
	size_t i;

	(void)state;
	smv_forgive();
	pool = smv_pool_open();
	strcpy(directory, sample_directory());
	strcpy(path, sample_path(directory, "out"));
	for (i = 0; i < SAMPLE_QUESTIONS; i++)
		chosen[i] = true;
	survey = (struct smv_survey){ .id = 1, .name = "enkat-2017", .title = "Öar i samverkan", .sent = 48 };
	texts[0] = (struct smv_survey_text){ SAMPLE_WISH, SMV_NO_PLACE, 0, 1, "Fler möten" };
	texts[1] = (struct smv_survey_text){ SAMPLE_WISH, SMV_NO_PLACE, 0, 3, "Ring 070-123 45 67" };
	texts[2] = (struct smv_survey_text){ SAMPLE_WISH, SMV_NO_PLACE, 2, 8, "Lokaler" };
	view = (struct smv_survey_view){ .municipality = "Ekerö kommun", .as_of = smv_date_of(2017, 9, 1), .survey = &survey,
					 .tally = smv_survey_sample_tally(pool, SMV_BY_NOTHING, 0, 5), .chosen = chosen,
					 .shape = SMV_SURVEY_LINES };
	return 0;
}

static int tear_down(void **state)
{
	(void)state;
	sample_remove(directory);
	smv_pool_close(pool);
	return 0;
}

/* No-break spaces as plain ones, so that the tables can be read here. */
static char *spaced(char *text)
{
	char *from, *to = text;

	for (from = text; *from; from++) {
		if (!strncmp(from, "\xC2\xA0", 2))
			*++from = ' ';
		*to++ = *from;
	}
	*to = '\0';
	return text;
}

static char *shown(enum smv_format format)
{
	const struct smv_output output = { .format = format, .path = path };
	struct smv_writer *writer;
	int rc;

	assert_int_equal(smv_writer_open(&writer, &output), SMV_OK);
	rc = smv_report_survey(pool, writer, &view);
	assert_int_equal(smv_writer_close(writer, rc), SMV_OK);
	return format == SMV_FORMAT_XLSX ? NULL : spaced(sample_read(path, NULL));
}

static void assert_all(char *text, const char *const *lines, bool there)
{
	for (; *lines; lines++)
		if (!strstr(text, *lines) == there)
			fail_msg("'%s' is %s in:\n%s", *lines, there ? "not" : "also", text);
	free(text);
}

#define assert_has(text, ...) assert_all(text, (const char *const[]){ __VA_ARGS__, NULL }, true)
#define assert_lacks(text, ...) assert_all(text, (const char *const[]){ __VA_ARGS__, NULL }, false)

static void by_kind(int64_t min_group)
{
	view.tally = smv_survey_sample_tally(pool, SMV_BY_QUESTION, SAMPLE_KIND, min_group);
	view.by = "Vem svarar?";
}

static void with_texts(void)
{
	view.texts = texts;
	view.text_count = 3;
	view.themes = themes;
	view.theme_count = 2;
	view.marks = marks;
	view.mark_count = 4;
	view.notes = notes;
	view.note_count = 2;
}

static void test_questions(void **state)
{
	(void)state;
	assert_has(shown(SMV_FORMAT_TABLE), "Response rate  25 %\n", "1. Vem svarar?\n",
		   "All             12        10           2           1  3,33       4                1,66              55,56 %\n",
		   "Mycket nöjd           3   30 %\n", "Vet ej                1   10 %\n", "Tid           8  88,89 %\n",
		   "All             12         4           8  115,50  28,88      20     10  65,50\n",
		   "20 – 29,99       2   50 %\n", "Left it blank               9   75 %\n",
		   "2013-10-22       1   50 %\n", "divided by the number less one");
	assert_lacks(shown(SMV_FORMAT_TABLE), "Mean against all", "Groups of fewer", "070");
}

static void test_grid(void **state)
{
	(void)state;
	assert_has(shown(SMV_FORMAT_TABLE), "6. Hur fungerar det?\n",
		   "Lokaler     12         9           3           0  2,67       2                1,66              33,33 %\n",
		   "Lokaler          33,33 %   22,22 %       11,11 %  11,11 %      22,22 %     0 %\n");
	/* A row chosen alone is a question of its own. */
	chosen[SAMPLE_MEETINGS] = false;
	assert_has(shown(SMV_FORMAT_TABLE), "6. Hur fungerar det?: Lokaler\n");
}

static void test_groups(void **state)
{
	(void)state;
	by_kind(1);
	assert_has(shown(SMV_FORMAT_TABLE), "Tjänsteperson      4         4           0           0  4,75       5                0,50",
		   "−1,13\n", "Share against all, in percentage points\n",
		   "Answer   Number      All  Förening  Nätverk  Tjänsteperson\n", "Pengar        5  55,56 %      60 %                    50 %\n");
}

static void test_hidden(void **state)
{
	(void)state;
	by_kind(5);
	assert_has(shown(SMV_FORMAT_TABLE), "Nätverk (not shown)\n", "Tjänsteperson (not shown)\n", "Groups of fewer than 5 answers");
	assert_lacks(shown(SMV_FORMAT_TABLE), "4,75", "Tjänsteperson      4");
	view.shape = SMV_SURVEY_DATA;
	assert_has(shown(SMV_FORMAT_CSV), "nöjd,,Hur nöjd är ni med samverkan?,scale,Nätverk,Mycket nöjd,yes,,,,,,,,,,,,,,,\n",
		   "nöjd,,Hur nöjd är ni med samverkan?,scale,Förening,Mycket missnöjd,no,6,5,1,2,40.00,0,2.20,2.00,1.30,20.00,");
}

static void test_data(void **state)
{
	(void)state;
	view.shape = SMV_SURVEY_DATA;
	with_texts();
	assert_has(shown(SMV_FORMAT_CSV), "hinder,,Vad hindrar?,several,,Tid,no,12,9,3,8,88.89,,,,,,,,,,\n",
		   "kostnad,,Vad kostar det?,amount,,,no,12,2,10,,,,1000.51,1000.51,,,2001.01,1000.50,1000.51,,\n",
		   "g2,Hur fungerar det?,Lokaler,scale,,Vet ej,no,12,9,3,0,0.00,0,2.67,2.00,1.66,33.33,,,,,\n");
	assert_has(shown(SMV_FORMAT_JSON), "{\"question\": \"önskan\", \"label\": \"Vad önskar ni?\", \"group\": null, \"text\": \"Ring [phone]\"",
		   "\"response_rate\": 25.00", "\"theme\": \"Lokaler\", \"total\": 2");
}

static void test_texts(void **state)
{
	(void)state;
	with_texts();
	view.only_texts = true;
	assert_has(shown(SMV_FORMAT_TABLE), "Free texts: Vad önskar ni?\n  • Fler möten [Möten]\n  • Lokaler [Lokaler]\n  • Ring [phone]\n",
		   "Names are not found");
	view.unmasked = true;
	assert_has(shown(SMV_FORMAT_TABLE), "  • Ring 070-123 45 67\n", "do not publish them");
	view.shape = SMV_SURVEY_DATA;
	assert_has(shown(SMV_FORMAT_CSV), "question,label,group,text,themes\nönskan,Vad önskar ni?,,Fler möten,Möten\n");
}

/* What is said by whom: each theme in answers by kind, and in the focus groups of one kind together. */
static void test_themes(void **state)
{
	(void)state;
	with_texts();
	view.tally = smv_survey_sample_tally(pool, SMV_BY_NOTHING, 0, 1);
	assert_has(shown(SMV_FORMAT_TABLE),
		   "Theme    In all  Answers: Förening  Answers: Nätverk  Answers: Tjänsteperson  Fokusgrupp: Civilsamhälle\n",
		   "Lokaler       2                  0                 0                       1                          1\n",
		   "Vad önskar ni?  Möten         1             33,33 %\n");
	/* Two networks are too few, and so are four officials: they are counted together. */
	view.tally = smv_survey_sample_tally(pool, SMV_BY_NOTHING, 0, 5);
	assert_has(shown(SMV_FORMAT_TABLE), "Theme    In all  Answers: Förening  Answers: others  Fokusgrupp: Civilsamhälle\n",
		   "Lokaler       2                  0                1                          1\n");
}

static void test_comparison(void **state)
{
	static struct smv_survey other = { .name = "enkat-2016" };

	(void)state;
	view.other = &other;
	view.other_tally = smv_survey_sample_tally(pool, SMV_BY_NOTHING, 0, 5);
	view.other_tally->all.cells[SAMPLE_SATISFIED].spread.mean = 300;
	view.other_tally->all.cells[SAMPLE_SATISFIED].top = 3;
	view.other_tally->all.cells[SAMPLE_HINDERS].counts[1] = 3;
	assert_has(shown(SMV_FORMAT_TABLE), "Compared with enkat-2016\n", "Pengar   55,56 %       33,33 %                        22,23\n",
		   "10               10      3,33            3    0,33              55,56 %             33,33 %                        22,23\n");
}

/* A 1 MB text has many rows in a workbook, and each question its sheet with a chart that the contents lead to. */
static void test_workbook(void **state)
{
	char *huge = smv_alloc(pool, 1000001), *found, command[600];
	size_t i;

	(void)state;
	for (i = 0; i < 1000000; i++)
		huge[i] = i % 10 ? 'a' : ' ';
	with_texts();
	texts[0].text = huge;
	by_kind(2);
	view.shape = SMV_SURVEY_REPORT;
	strcpy(path, sample_path(directory, "out.xlsx"));
	shown(SMV_FORMAT_XLSX);
	snprintf(command, sizeof command, "/usr/bin/python3 tests/read_xlsx.py '%s' > '%s.txt'", path, path);
	assert_int_equal(system(command), 0);
	found = sample_read(smv_printf(pool, "%s.txt", path), NULL);
	assert_has(found, "sheet\tContents\t", "sheet\t2 Hur nöjd är ni med samverka…\t", "charts=1", "free texts'\tGeneral\n", "sheet\tAbout the report\t",
		   "link\tA17\t'3 Vad hindrar'!A1\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_questions, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_grid, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_groups, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_hidden, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_data, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_texts, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_themes, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_comparison, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_workbook, set_up, tear_down),
	};

	smv_language_use(SMV_ENGLISH, "");
	return cmocka_run_group_tests(tests, NULL, NULL);
}
