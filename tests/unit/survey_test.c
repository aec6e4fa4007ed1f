/* SPDX-License-Identifier: EUPL-1.2 */
/* What surveys' headers, words and answers are taken for, and how answers are stored and read back. */
#include "model/survey/survey_answers.h"
#include "model/survey/survey_guess.h"
#include "model/survey/survey_header.h"
#include "model/survey/survey_words.h"
#include "samverkan/date.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

static struct smv_pool *pool;

static int open_pool(void **state)
{
	(void)state;
	pool = smv_pool_open();
	return 0;
}

static int close_pool(void **state)
{
	(void)state;
	smv_pool_close(pool);
	return 0;
}

static void expect_header(const char *header, enum smv_column_role role, const char *code, const char *stem, const char *row)
{
	struct smv_survey_header h;

	smv_survey_headers_read(pool, &header, 1, &h);
	assert_int_equal(h.role, role);
	assert_true(code ? h.code && !strcmp(h.code, code) : !h.code);
	assert_string_equal(h.stem, stem);
	assert_true(row ? h.row && !strcmp(h.row, row) : !h.row);
}

static void headers_are_taken_apart(void **state)
{
	(void)state;
	expect_header("likert0[time1]. [Hur ofta?]", SMV_ROLE_ANSWER, "likert0", "", "Hur ofta?");
	expect_header("q13[1]. Vad behövs? [Lokaler]", SMV_ROLE_ANSWER, "q13", "Vad behövs?", "Lokaler");
	expect_header("open1can[SQ001]. How often? []", SMV_ROLE_ANSWER, "open1can", "How often?", "");
	expect_header("likert5[s1]. [Satisfied with [Your position]]", SMV_ROLE_ANSWER, "likert5", "", "Satisfied with [Your position]");
	expect_header("q7[SQ002]", SMV_ROLE_ANSWER, "q7", "", NULL);
	expect_header("Fråga [rad]", SMV_ROLE_ANSWER, NULL, "Fråga", "rad");
	expect_header("Hej. Vad tycker ni?", SMV_ROLE_ANSWER, NULL, "Hej. Vad tycker ni?", NULL);
	expect_header("submitdate. Datum för slutförande", SMV_ROLE_SUBMITTED, NULL, "submitdate. Datum för slutförande", NULL);
	expect_header("Slutförandetid", SMV_ROLE_SUBMITTED, NULL, "Slutförandetid", NULL);
	expect_header("Start time", SMV_ROLE_STARTED, NULL, "Start time", NULL);
	expect_header("E-post", SMV_ROLE_EMAIL, NULL, "E-post", NULL);
	expect_header("IP Address", SMV_ROLE_OF_EXPORT, NULL, "IP Address", NULL);
	expect_header("Svars-ID", SMV_ROLE_ID, NULL, "Svars-ID", NULL);
	expect_header("Start", SMV_ROLE_ANSWER, NULL, "Start", NULL);
	expect_header("", SMV_ROLE_ANSWER, NULL, "", NULL);
}

static void words_stand_in_known_orders(void **state)
{
	const char *const agree[] = { "Agree", "Strongly Agree", "Neither agree or disagree" };
	const char *const mixed[] = { "Agree", "Mycket nöjd" };
	const char *const same_step[] = { "Nöjd", "Ganska nöjd", "Mycket missnöjd" };
	struct smv_scale scale;
	size_t steps[3];

	(void)state;
	assert_true(smv_scale_of(pool, agree, 3, &scale, steps));
	assert_int_equal(scale.count, 5);
	assert_int_equal(steps[0], 3);
	assert_int_equal(steps[1], 4);
	assert_int_equal(steps[2], 2);
	assert_string_equal(scale.steps[0], "Strongly disagree");
	assert_false(smv_scale_of(pool, mixed, 2, &scale, steps));
	assert_false(smv_scale_of(pool, same_step, 3, &scale, steps));
}

static void expect_number(const char *text, int64_t wanted, bool wanted_bare)
{
	int64_t number = -1;
	bool bare = false;

	assert_true(smv_labelled_number(text, &number, &bare));
	assert_int_equal(number, wanted);
	assert_int_equal(bare, wanted_bare);
}

static void numbers_may_have_words(void **state)
{
	int64_t number;
	bool bare;

	(void)state;
	expect_number("4", 400, true);
	expect_number("15.0", 1500, true);
	expect_number("2,5", 250, true);
	expect_number("5 - Helt nöjd", 500, false);
	expect_number("1 (None at all)", 100, false);
	expect_number("5+", 500, false);
	expect_number("5 – bäst", 500, false);
	assert_false(smv_labelled_number("3-4 hours", &number, &bare));
	assert_false(smv_labelled_number("12 pro", &number, &bare));
	assert_false(smv_labelled_number("bra", &number, &bare));
	assert_false(smv_labelled_number("1234567890", &number, &bare));
}

static struct smv_question guess(const char *label, const char *const *texts, size_t times, const char **word)
{
	struct smv_profile_column c = { .numbers = false };
	struct smv_answers_seen seen = { .label = label };
	struct smv_question q = { 0 };
	int64_t number;
	bool money;

	seen.texts = smv_alloc(pool, 40 * sizeof *seen.texts);
	for (c.numbers = true; texts[seen.count]; seen.count++) {
		seen.texts[seen.count] = texts[seen.count];
		c.numbers = c.numbers && smv_survey_number(pool, texts[seen.count], 0, &number, &money);
		c.decimals = c.decimals || strpbrk(texts[seen.count], ".,") != NULL;
		c.longest = strlen(texts[seen.count]) > c.longest ? strlen(texts[seen.count]) : c.longest;
	}
	seen.filled = seen.count * times;
	c.filled = seen.filled;
	c.values.count = seen.count;
	c.values.texts = seen.texts;
	c.values.times = smv_alloc(pool, 40 * sizeof *c.values.times);
	for (size_t i = 0; i < seen.count; i++)
		c.values.times[i] = times;
	smv_guess_kind(pool, &c, &seen, &q);
	if (q.kind == SMV_QUESTION_SCALE)
		smv_guess_scale(pool, &seen, &q, word);
	return q;
}

static void kinds_are_guessed(void **state)
{
	const char *const grades[] = { "1", "2", "4", "5", "Vet ej", NULL }, *const rising[] = { "1", "2", "3", "40", NULL };
	const char *const mixed[] = { "1", "2", "3", "bra", NULL }, *const free[] = { "Tid saknas", "Vet inte vem", "Pengar, tid", NULL };
	const char *const choice[] = { "Förening", "Annat: klubb", "Annat: lag", "Nätverk", NULL };
	const char *const even[] = { "Mycket nöjd", "Ganska nöjd", "Missnöjd", NULL };
	const char *const content[] = { "Mycket nöjd", "Ganska nöjd", "Varken eller", "Mycket missnöjd", NULL };
	const char *const ends[] = { "4", "1 Mycket dåligt", "5 Mycket bra", "3", NULL };
	const char *const times[] = { "1 gång", "2 gånger", "3 gånger", NULL }, *const models[] = { "8", "8 plus", "12 pro", NULL };
	const char *const ranges[] = { ">9 hours", "3-4 hours", "0-1 hours", NULL };
	const char *word = NULL;
	struct smv_question q;

	(void)state;
	q = guess("Hur går det?", grades, 3, &word);
	assert_int_equal(q.kind, SMV_QUESTION_SCALE);
	assert_int_equal(q.option_count, 6); /* 3 was never chosen, but is a step */
	assert_string_equal(q.options[2].label, "3");
	assert_int_equal(q.options[4].value, 500);
	assert_true(q.options[5].outside);
	assert_int_equal(q.options[5].value, SMV_ABSENT);
	assert_null(word);
	assert_int_equal(guess("Hur många?", rising, 3, &word).kind, SMV_QUESTION_NUMBER);
	assert_int_equal(guess("Bidrag i kronor", rising, 3, &word).kind, SMV_QUESTION_AMOUNT);
	assert_int_equal(guess("Vad hindrar?", free, 1, &word).kind, SMV_QUESTION_TEXT);
	guess("Betyg", mixed, 3, &word);
	assert_string_equal(word, "bra");
	q = guess("Hur nöjd?", ends, 3, &word);
	assert_int_equal(q.kind, SMV_QUESTION_SCALE);
	assert_int_equal(q.option_count, 5);
	assert_string_equal(q.options[0].label, "1 Mycket dåligt");
	assert_int_equal(q.options[0].value, 100);
	assert_string_equal(q.options[4].label, "5 Mycket bra");
	assert_null(word);
	q = guess("Hur nöjd?", even, 10, &word);
	assert_int_equal(q.option_count, 4); /* "Varken eller" was not offered */
	assert_string_equal(q.options[2].label, "Ganska nöjd");
	assert_int_equal(q.options[2].value, 300);
	assert_int_equal(guess("Hur nöjd?", even, 2, &word).option_count, 5); /* so few may have left it out */
	assert_int_equal(guess("Hur nöjd?", content, 10, &word).option_count, 5);
	assert_int_equal(guess("Hur ofta?", times, 9, &word).kind, SMV_QUESTION_ONE);
	assert_int_equal(guess("Vilken modell?", models, 9, &word).kind, SMV_QUESTION_ONE);
	q = guess("Vem svarar?", choice, 4, &word);
	assert_int_equal(q.kind, SMV_QUESTION_ONE);
	assert_int_equal(q.option_count, 3);
	assert_string_equal(q.options[2].label, "Annat");
	assert_true(q.options[2].other);
	q = guess("Tid?", ranges, 2, &word);
	assert_int_equal(q.kind, SMV_QUESTION_ONE);
	assert_string_equal(q.options[0].label, "0-1 hours");
	assert_string_equal(q.options[2].label, ">9 hours");
}

/* A column of so many answers, each another one, or the few that are given over and over. */
static bool is_personal(const char *label, enum smv_question_kind kind, size_t filled, const char *const *few)
{
	struct smv_profile_column c = { .filled = filled, .values.count = filled };
	struct smv_question q = { .label = label, .kind = kind };
	size_t i;

	smv_survey_headers_read(pool, &label, 1, &c.header);
	c.values.texts = smv_alloc(pool, filled * sizeof *c.values.texts);
	for (i = 0; i < filled; i++)
		c.values.texts[i] = smv_printf(pool, "Svar %zu", i);
	if (few)
		for (i = 0, c.values.count = 0; few[i]; i++)
			c.values.texts[c.values.count++] = few[i];
	return smv_guess_personal(pool, &c, &q);
}

static void personal_data_is_guessed(void **state)
{
	static const char *const asked[] = {
		"Namn", "Ditt namn", "Namn och telefon (frivilligt)", "Bostadsadress", "Gatuadress:", "Födelsedatum", "Namnteckning",
		"Vem är du?", "Vad heter du?", "Kontaktuppgifter", "E-post/mobil", "Ange er kontaktperson", "Your home address",
		"Vilket är ditt telefonnummer?", "Om ni vill bli kontaktade: e-postadress", "Date of birth", NULL,
	};
	static const char *const others[] = {
		"What is your mobile phone brand?", "Vad heter er förening?", "Födelseår", "Hur fungerar kontakten med er kontaktperson?",
		"Vem ska hålla i samverkan?", "Namnge tre behov", "Adressera problemet", "Kön", "Ort", NULL,
	};
	static const char *const yes_no[] = { "Ja", "Nej", "Vet ej", NULL }, *const roles[] = { "Förening", "Tjänsteperson", NULL };
	static const char *const families[] = { "Ek", "Al", NULL };
	struct smv_profile_column phones = { .values.count = 10, .phones = 9, .filled = 10 };
	struct smv_question q = { .label = "Hur når vi er?", .kind = SMV_QUESTION_TEXT };
	size_t i;

	(void)state;
	for (i = 0; asked[i]; i++)
		if (!is_personal(asked[i], SMV_QUESTION_TEXT, 3, NULL))
			fail_msg("%s", asked[i]);
	for (i = 0; others[i]; i++)
		if (is_personal(others[i], SMV_QUESTION_TEXT, 30, NULL))
			fail_msg("%s", others[i]);
	assert_true(smv_guess_personal(pool, &phones, &q));
	assert_false(is_personal("Har ni en kontaktperson på kommunen?", SMV_QUESTION_ONE, 9, yes_no));
	assert_false(is_personal("Kontaktperson", SMV_QUESTION_ONE, 9, yes_no));
	assert_false(is_personal("Telefon", SMV_QUESTION_SCALE, 9, NULL));
	assert_false(is_personal("Vem är du?", SMV_QUESTION_ONE, 9, roles));
	assert_false(is_personal("Vem är du?", SMV_QUESTION_TEXT, 2, roles));
	assert_true(is_personal("Efternamn", SMV_QUESTION_ONE, 5, families)); /* two of three may have one name */
}

static struct smv_answer_option options[] = {
	{ .code = 1, .label = "Lokaler" },
	{ .code = 4, .label = "Bidrag, lån" },
	{ .code = 3, .label = "Annat", .other = true },
};

/* Encodes an answer and reads the words back. */
static const char *there_and_back(enum smv_question_kind kind, const char *cell, const char *json)
{
	struct smv_question q = { .kind = kind, .options = options, .option_count = 3 };
	struct smv_answer_item item;

	if (kind == SMV_QUESTION_NUMBER || kind == SMV_QUESTION_DATE || kind == SMV_QUESTION_TEXT)
		q.option_count = 0;
	assert_int_equal(smv_answer_encode(pool, &q, cell, 0, true, &item), SMV_ANSWER_FINE);
	assert_int_equal(item.size, strlen(json));
	assert_memory_equal(item.bytes, json, item.size);
	return smv_answer_words(pool, &q, &item);
}

static void answers_go_in_and_come_out(void **state)
{
	(void)state;
	assert_string_equal(there_and_back(SMV_QUESTION_ONE, "Bidrag, lån", "4"), "Bidrag, lån");
	assert_string_equal(there_and_back(SMV_QUESTION_ONE, "Annat: \"bussar\"", "[3,\"\\\"bussar\\\"\"]"), "Annat: \"bussar\"");
	assert_string_equal(there_and_back(SMV_QUESTION_ONE, "LOKALER", "1"), "Lokaler");
	assert_string_equal(there_and_back(SMV_QUESTION_SEVERAL, "Bidrag, lån;Lokaler;", "[1,4]"), "Lokaler;Bidrag, lån");
	assert_string_equal(there_and_back(SMV_QUESTION_SEVERAL, "Bidrag, lån, Lokaler", "[1,4]"), "Lokaler;Bidrag, lån");
	assert_string_equal(there_and_back(SMV_QUESTION_SEVERAL, "Lokaler\n;Annat: tid;", "[1,3,\"tid\"]"), "Lokaler;Annat: tid");
	assert_string_equal(there_and_back(SMV_QUESTION_NUMBER, "1 234,5", "123450"), "1234.50");
	assert_string_equal(there_and_back(SMV_QUESTION_NUMBER, "$500", "50000"), "500");
	assert_string_equal(there_and_back(SMV_QUESTION_DATE, "4/28/21 11:21:47", "\"2021-04-28\""), "2021-04-28");
	assert_string_equal(there_and_back(SMV_QUESTION_TEXT, "a\\b\"c\nd\te", "\"a\\\\b\\\"c\\u000ad\\u0009e\""), "a\\b\"c\nd\te");
	assert_null(there_and_back(SMV_QUESTION_TEXT, "", ""));
}

static void what_does_not_fit_is_told(void **state)
{
	struct smv_question one = { .kind = SMV_QUESTION_ONE, .options = options, .option_count = 3 };
	struct smv_question several = { .kind = SMV_QUESTION_SEVERAL, .options = options, .option_count = 3 };
	struct smv_question number = { .kind = SMV_QUESTION_NUMBER }, date = { .kind = SMV_QUESTION_DATE };
	struct smv_answer_item item;

	(void)state;
	assert_int_equal(smv_answer_encode(pool, &one, "Bidrag", 0, false, &item), SMV_ANSWER_UNKNOWN);
	assert_int_equal(smv_answer_encode(pool, &several, "Lokaler;Tid", 0, false, &item), SMV_ANSWER_FINE);
	assert_memory_equal(item.bytes, "[1,3,\"Tid\"]", item.size); /* own words stand under "Annat" */
	several.option_count = 2;
	assert_int_equal(smv_answer_encode(pool, &several, "Lokaler;Tid", 0, false, &item), SMV_ANSWER_UNKNOWN);
	assert_int_equal(smv_answer_encode(pool, &number, "sju", 0, false, &item), SMV_ANSWER_NUMBER);
	assert_int_equal(smv_answer_encode(pool, &date, "4/28/21", 0, false, &item), SMV_ANSWER_DATE);
}

static void arrays_are_split_and_joined(void **state)
{
	static const char json[] = "[3,null,\"a,]\\\"b\",[1,2,\"x]\"],-250]";
	struct smv_answers_text text = { .pool = pool };
	struct smv_answer_item items[8];
	size_t i;

	(void)state;
	assert_true(smv_answers_split(json, strlen(json), items, 8));
	assert_int_equal(items[0].size, 1);
	assert_int_equal(items[1].size, 0);
	assert_memory_equal(items[2].bytes, "\"a,]\\\"b\"", items[2].size);
	assert_memory_equal(items[3].bytes, "[1,2,\"x]\"]", items[3].size);
	assert_memory_equal(items[4].bytes, "-250", items[4].size);
	assert_int_equal(items[5].size, 0);
	smv_answers_begin(&text);
	for (i = 0; i < 8; i++)
		smv_answers_add(&text, items[i].bytes, items[i].size);
	smv_answers_end(&text);
	assert_string_equal(text.bytes, json); /* no nulls at its end */
	assert_true(smv_answers_split("[]", 2, items, 8));
	assert_int_equal(items[0].size, 0);
	assert_false(smv_answers_split("[1,\"a", 5, items, 8));
	assert_false(smv_answers_split("[1,[2", 5, items, 8));
	assert_false(smv_answers_split("{}", 2, items, 8));
	assert_false(smv_answers_split("", 0, items, 8));
}

static void grids_are_rows_with_the_same_options(void **state)
{
	struct smv_answer_option yes[] = { { .label = "Ja" }, { .label = "Nej" } }, maybe[] = { { .label = "Ja" }, { .label = "Kanske" } };
	struct smv_question rows[] = {
		{ .group = "G", .kind = SMV_QUESTION_SCALE, .options = yes, .option_count = 2 },
		{ .group = "G", .kind = SMV_QUESTION_SCALE, .options = yes, .option_count = 2 },
		{ .group = "G", .kind = SMV_QUESTION_SCALE, .options = maybe, .option_count = 2 },
		{ .kind = SMV_QUESTION_SCALE, .options = maybe, .option_count = 2 },
	};

	(void)state;
	assert_int_equal(smv_question_grid(rows, 4), 2);
	assert_int_equal(smv_question_grid(rows + 2, 2), 1);
	assert_int_equal(smv_question_grid(rows + 3, 1), 1);
}

static void times_are_read(void **state)
{
	int32_t day, wanted = smv_date_of(2024, 3, 5);
	long seconds;

	(void)state;
	assert_true(smv_survey_time("2024-03-05 10:11:12", false, &day, &seconds));
	assert_int_equal(day, wanted);
	assert_int_equal(seconds, 36672);
	assert_true(smv_survey_time("2024/03/05 10:11:12 em EET", false, &day, &seconds));
	assert_int_equal(day, wanted);
	assert_int_equal(seconds, 79872);
	assert_true(smv_survey_time("3/5/24 10:11", true, &day, &seconds));
	assert_int_equal(day, wanted);
	assert_true(smv_survey_time("5.3.2024 10:11", false, &day, &seconds));
	assert_int_equal(day, wanted);
	assert_true(smv_survey_time("2024-03-05", false, &day, &seconds));
	assert_int_equal(seconds, 0);
	assert_false(smv_survey_time("2024-02-30 10:00:00", false, &day, &seconds));
	assert_false(smv_survey_time("4/28/21", false, &day, &seconds));
	assert_false(smv_survey_time("Pixel 3a", false, &day, &seconds));
	assert_false(smv_survey_time("5", false, &day, &seconds));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(headers_are_taken_apart),
		cmocka_unit_test(words_stand_in_known_orders),
		cmocka_unit_test(numbers_may_have_words),
		cmocka_unit_test(kinds_are_guessed),
		cmocka_unit_test(personal_data_is_guessed),
		cmocka_unit_test(answers_go_in_and_come_out),
		cmocka_unit_test(what_does_not_fit_is_told),
		cmocka_unit_test(arrays_are_split_and_joined),
		cmocka_unit_test(grids_are_rows_with_the_same_options),
		cmocka_unit_test(times_are_read),
	};

	return cmocka_run_group_tests(tests, open_pool, close_pool);
}
