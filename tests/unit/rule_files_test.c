/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The files of tests/rules: three blocks parted by `---`, which a clerk can read: the rules, who applies, and what each
 * gets. The second begins with what is to be said of the round (`pott: 100 000`), then a table; columns that are not
 * known here are what the applicants state.  The third has a line for each (`A; 4 000`), `kvar; 500`, or `nekas: ` and
 * a part of why. wordings.txt has what clerks write, and the rule that it is.
 */
#include "base/language.h"
#include "samverkan/allocate.h"
#include "samverkan/date.h"
#include "samverkan/fail.h"
#include "samverkan/finding.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"
#include "samverkan/rules.h"

#include <dirent.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { MOST = 12, COLUMNS = 16, FILE_ROOM = 64 * 1024, FEWEST = 60 };

struct scene {
	struct smv_pool *pool;
	const char *file;
	struct smv_findings findings;
	const struct smv_rules *rules;
	struct smv_claimant claimants[MOST];
	int64_t quantities[MOST][COLUMNS];
	const char *classes[MOST][COLUMNS];
	struct smv_case c;
};

static char *file_text(struct smv_pool *pool, const char *path)
{
	char *text = smv_alloc(pool, FILE_ROOM);
	FILE *file = fopen(path, "r");

	if (!file)
		fail_msg("%s cannot be read", path);
	assert_true(fread(text, 1, FILE_ROOM - 1, file) > 0);
	fclose(file);
	return text;
}

/* Parts a text at a separator; what stands before it, without the spaces around it. */
static char *next(struct smv_pool *pool, char **text, const char *separator)
{
	char *from = *text + strspn(*text, " "), *end = strstr(*text, separator), *to;

	if (!end) {
		end = *text + strlen(*text);
		*text = end;
	} else {
		*text = end + strlen(separator);
	}
	for (to = end; to > from && to[-1] == ' '; to--)
		;
	return to > from ? smv_copy_bytes(pool, from, (size_t)(to - from)) : smv_copy(pool, "");
}

static int64_t hundredths(const char *text)
{
	int64_t value = 0;
	bool minus = *text == '-';

	if (smv_number_read(text + minus, ',', &value))
		fail_msg("'%s' is no number", text);
	return minus ? -value : value;
}

static int32_t day(const char *text)
{
	int year, month, of_month;

	assert_int_equal(sscanf(text, "%d-%d-%d", &year, &month, &of_month), 3);
	return smv_date_of(year, month, of_month);
}

static enum smv_yes_no answer(const char *text)
{
	return !strcmp(text, "ja") ? SMV_YES : !strcmp(text, "nej") ? SMV_NO : SMV_UNKNOWN;
}

static void set_name(struct scene *s, size_t who, const char *column, const char *cell)
{
	const char *const *names, *name = smv_quantity_name(s->pool, column);
	size_t count = smv_rules_quantities(s->rules, &names), i;
	bool is_number = *cell == '-' || (*cell >= '0' && *cell <= '9');

	for (i = 0; i < count && strcmp(names[i], name) != 0; i++)
		;
	if (i == count)
		fail_msg("%s: the rules do not ask for %s", s->file, column);
	if (is_number)
		s->quantities[who][i] = hundredths(cell) * (SMV_RULE_ONE / 100);
	else if (answer(cell) != SMV_UNKNOWN)
		s->quantities[who][i] = answer(cell) == SMV_YES ? SMV_RULE_ONE : 0;
	else
		s->classes[who][i] = cell;
}

static void set_cell(struct scene *s, size_t who, const char *column, const char *cell)
{
	struct smv_claimant *a = &s->claimants[who];

	if (!*cell)
		return;
	if (!strcmp(column, "förening"))
		a->name = cell;
	else if (!strcmp(column, "sökt"))
		a->applied = hundredths(cell);
	else if (!strcmp(column, "föregående år"))
		a->last_year = hundredths(cell);
	else if (!strcmp(column, "i år"))
		a->this_year = hundredths(cell);
	else if (!strcmp(column, "beviljat tidigare"))
		a->granted_before = answer(cell) == SMV_YES;
	else if (!strcmp(column, "inkom"))
		a->received = day(cell);
	else if (!strcmp(column, "org.nr"))
		a->org_number = cell;
	else if (!strcmp(column, "verksam"))
		a->active = answer(cell);
	else if (!strcmp(column, "når invånare"))
		a->serves = answer(cell);
	else if (!strcmp(column, "form"))
		a->kind = cell;
	else if (!strcmp(column, "kategori"))
		a->category = cell;
	else
		set_name(s, who, column, cell);
}

static void begin_applicant(struct scene *s, size_t who)
{
	size_t i;

	assert_true(who < MOST);
	s->claimants[who] = (struct smv_claimant){
		.name = "",
		.applied = SMV_ABSENT,
		.last_year = SMV_ABSENT,
		.received = SMV_NO_DATE,
		.registered = (int64_t)who + 1,
		.quantities = s->quantities[who],
		.classes = s->classes[who],
	};
	for (i = 0; i < COLUMNS; i++)
		s->quantities[who][i] = SMV_ABSENT;
}

static bool say_of_round(struct scene *s, const char *line)
{
	if (!strncmp(line, "pott: ", 6))
		s->c.budget = hundredths(line + 6);
	else if (!strncmp(line, "avtal: ", 7))
		s->c.committed = hundredths(line + 7);
	else if (!strncmp(line, "stänger: ", strlen("stänger: ")))
		s->c.closes = day(line + strlen("stänger: "));
	else
		return false;
	return true;
}

static void read_applicants(struct scene *s, char *text)
{
	char *columns[COLUMNS], *line;
	size_t column_count = 0;

	s->c = (struct smv_case){ .round = "omgång", .closes = SMV_NO_DATE, .claimants = s->claimants };
	while (*text) {
		line = next(s->pool, &text, "\n");
		if (!*line || say_of_round(s, line))
			continue;
		if (!column_count) {
			while (*line && column_count < COLUMNS)
				columns[column_count++] = next(s->pool, &line, ";");
			continue;
		}
		begin_applicant(s, s->c.count);
		for (size_t i = 0; i < column_count; i++)
			set_cell(s, s->c.count, columns[i], next(s->pool, &line, ";"));
		s->c.count++;
	}
}

static void complain(const struct scene *s, const struct smv_result *result, const char *what)
{
	char room[SMV_NUMBER_ROOM];

	print_error("tests/rules/%s: %s\n", s->file, what);
	for (size_t i = 0; i < s->c.count; i++)
		print_error("    %s; %s\n", s->claimants[i].name, smv_number_show(room, result->allocations[i].amount));
	print_error("    kvar; %s\n", smv_number_show(room, result->left));
	for (size_t i = 0; i < s->findings.count; i++)
		print_error("    %s\n", smv_finding_text(s->pool, &s->findings.items[i]));
	fail();
}

static void check_line(const struct scene *s, const struct smv_result *result, char *line)
{
	const char *name = next(s->pool, &line, ";"), *amount = next(s->pool, &line, ";"),
		   *why = next(s->pool, &line, ";");
	size_t i;

	if (!strcmp(name, "kvar")) {
		if (result->left != hundredths(amount))
			complain(s, result, "another amount is left");
		return;
	}
	for (i = 0; i < s->c.count && strcmp(s->claimants[i].name, name) != 0; i++)
		;
	assert_true(i < s->c.count);
	if (result->allocations[i].amount != hundredths(amount))
		complain(s, result, name);
	if (*why &&
	    (!smv_why_name(result->allocations[i].why) || strcmp(smv_why_name(result->allocations[i].why), why) != 0))
		complain(s, result, "another reason");
}

static bool is_refused(const struct scene *s, const char *why)
{
	for (size_t i = 0; i < s->findings.count; i++)
		if (strstr(s->findings.items[i].message, why))
			return true;
	return strstr(smv_reason(), why) != NULL;
}

static void check_file(const char *file)
{
	struct scene *s = calloc(1, sizeof *s);
	struct smv_result result = { 0 };
	char *text, *rules, *applicants, *line;
	int rc = SMV_DATA;

	s->pool = smv_pool_open();
	s->file = file;
	smv_findings_init(&s->findings, s->pool);
	text = file_text(s->pool, smv_printf(s->pool, "tests/rules/%s", file));
	rules = next(s->pool, &text, "---\n");
	applicants = next(s->pool, &text, "---\n");
	s->rules = smv_rules_read(s->pool, rules, file, &s->findings);
	if (s->rules) {
		read_applicants(s, applicants);
		rc = smv_allocate(s->pool, s->rules, &s->c, true, &result, &s->findings);
		smv_rules_expect(s->rules, &s->c, rc ? NULL : &result, &s->findings);
		if (!rc && s->findings.errors)
			rc = SMV_DATA;
	}
	while (*text) {
		line = next(s->pool, &text, "\n");
		if (!strncmp(line, "nekas: ", 7)) {
			if (!rc || !is_refused(s, line + 7))
				fail_msg("tests/rules/%s is not refused for %s, but: %s", file, line + 7,
					 s->findings.count ? smv_finding_text(s->pool, &s->findings.items[0])
							   : smv_reason());
		} else if (*line) {
			if (rc)
				fail_msg("tests/rules/%s is refused: %s", file,
					 s->findings.count ? smv_finding_text(s->pool, &s->findings.items[0])
							   : smv_reason());
			check_line(s, &result, line);
		}
	}
	smv_forgive();
	smv_pool_close(s->pool);
	free(s);
}

static void test_files(void **state)
{
	DIR *folder = opendir("tests/rules");
	const struct dirent *entry;
	int count = 0;

	(void)state;
	assert_non_null(folder);
	while ((entry = readdir(folder)) != NULL) {
		size_t length = strlen(entry->d_name);

		if (length < 6 || strcmp(entry->d_name + length - 6, ".rules") != 0)
			continue;
		check_file(entry->d_name);
		count++;
	}
	closedir(folder);
	assert_true(count >= FEWEST);
}

/* What clerks write is read as it is meant, or answered with what leads there. */
static void test_wordings(void **state)
{
	struct smv_pool *pool = smv_pool_open();
	char *text = file_text(pool, "tests/rules/wordings.txt"), *line;
	size_t read = 0, all = 0;

	(void)state;
	while (*text) {
		struct smv_findings findings;
		const struct smv_rules *rules;
		const char *written, *meant;

		line = next(pool, &text, "\n");
		if (!*line || *line == '#')
			continue;
		written = next(pool, &line, " | ");
		meant = next(pool, &line, "\n");
		smv_findings_init(&findings, pool);
		rules = smv_rules_read(pool, written, "r", &findings);
		read += rules && !strcmp(smv_rules_statement(pool, rules, 0, SMV_SWEDISH), meant);
		all++;
	}
	smv_pool_close(pool);
	assert_true(all >= 60);
	assert_true(read >= 55);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_files), cmocka_unit_test(test_wordings) };

	return cmocka_run_group_tests(tests, NULL, NULL);
}
