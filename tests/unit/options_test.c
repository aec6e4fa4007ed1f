/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/language.h"
#include "cmd/docs/completion.h"
#include "cmd/line/getopt.h"
#include "cmd/line/help.h"
#include "model/register/organisation.h"
#include "samverkan/date.h"
#include "samverkan/fail.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

struct values {
	bool clear;
	const char *name, *purpose, *kind, *rules;
	int64_t amount, year;
	int32_t from;
	enum smv_yes_no active;
	struct smv_list quantities;
};

#define AT(member) offsetof(struct values, member)

static const struct smv_choice kinds[] = {
	{ "association", "Association", "förening" },
	{ "study-association", "Study association", "studieförbund" },
	{ 0 },
};

static const struct smv_option options[] = {
	{ SMV_OPT_FLAG, 'c', "clear", NULL, "take it back", AT(clear) },
	{ SMV_OPT_TEXT, 0, "name", "NAME", "its name", AT(name) },
	{ SMV_OPT_PROSE, 0, "purpose", "TEXT", "what for", AT(purpose) },
	{ SMV_OPT_CHOICE, 'k', "kind", "KIND", "its kind", AT(kind), .choices = kinds },
	{ SMV_OPT_TEXT, 'r', "rules", "FILE", "rules", AT(rules), .completes = SMV_COMPLETE_FILE },
	{ SMV_OPT_MONEY, 'a', "amount", "KR", "how much", AT(amount), .required = true },
	{ SMV_OPT_NUMBER, 0, "year", "YEAR", "which year", AT(year) },
	{ SMV_OPT_DATE, 0, "from", "DATE", "since when", AT(from) },
	{ SMV_OPT_YES_NO, 0, "active", "yes|no", "is it active", AT(active) },
	{ SMV_OPT_LIST, 0, "quantity", "NAME=N", "a quantity", AT(quantities) },
	{ SMV_OPT_END },
};

static const struct smv_command command = {
	.group = "grant",
	.name = "try",
	.summary = "try it",
	.operands = "ROUND FILE...",
	.operands_min = 1,
	.operands_max = -1,
	.completes = { SMV_COMPLETE_ROUND, SMV_COMPLETE_FILE },
	.options = options,
	.values_size = sizeof(struct values),
	.shows = true,
	.store = SMV_STORE_WRITES,
};

/* One reading of a command line; what it answered stays until the next test. */
struct trial {
	struct smv_pool *pool;
	struct smv_shared shared;
	struct values values;
	struct smv_operands operands;
	char *operand_room[32];
};

static int set_up(void **state)
{
	struct trial *trial = calloc(1, sizeof *trial);

	smv_language_use(SMV_ENGLISH, "/nonexistent");
	trial->pool = smv_pool_open();
	*state = trial;
	return 0;
}

static int tear_down(void **state)
{
	struct trial *trial = *state;

	smv_forgive();
	smv_pool_close(trial->pool);
	free(trial);
	return 0;
}

/* Reads the words after the command, parted by '|' so that they can hold spaces. */
static int try(struct trial *trial, const char *words)
{
	char *argv[32] = { smv_copy(trial->pool, "try") };
	char *rest = smv_copy(trial->pool, words), *word;
	int argc = 1;

	for (word = strtok_r(rest, "|", &rest); word; word = strtok_r(NULL, "|", &rest))
		argv[argc++] = word;
	smv_forgive();
	trial->operands = (struct smv_operands){ .items = trial->operand_room };
	trial->values = (struct values){ 0 };
	trial->shared = (struct smv_shared){ 0 };
	smv_options_clear(&command, &trial->shared, &trial->values);
	return smv_options_scan(trial->pool, &command, argc, argv, &trial->shared, &trial->values, &trial->operands);
}

static void refused(struct trial *trial, const char *words, const char *reason)
{
	assert_int_equal(try(trial, words), SMV_USAGE);
	assert_string_equal(smv_reason(), reason);
}

static void values_are_read_by_their_kind(void **state)
{
	struct trial *t = *state;

	assert_int_equal(try(t, "--clear|--name= RSMH  |--purpose=Öppet hus|-kForening|--amount=1 234,50|--year|2018|"
				"--from=31/3 2018|--active=ja|--quantity=a=1|--quantity|b=2|verksamhetsstöd-2018"),
			 SMV_OK);
	assert_true(t->values.clear);
	assert_string_equal(t->values.name, "RSMH");
	assert_string_equal(t->values.purpose, "Öppet hus");
	assert_string_equal(t->values.kind, "association");
	assert_int_equal(t->values.amount, 123450);
	assert_int_equal(t->values.year, 2018);
	assert_int_equal(t->values.from, smv_date_of(2018, 3, 31));
	assert_int_equal(t->values.active, SMV_YES);
	assert_int_equal(t->values.quantities.count, 2);
	assert_string_equal(t->values.quantities.items[1], "b=2");
	assert_int_equal(t->operands.count, 1);
	assert_string_equal(t->operands.items[0], "verksamhetsstöd-2018");
}

static void what_is_not_given_is_absent(void **state)
{
	struct trial *t = *state;

	assert_int_equal(try(t, "-a|0|x"), SMV_OK);
	assert_int_equal(t->values.amount, 0);
	assert_null(t->values.name);
	assert_null(t->values.kind);
	assert_int_equal(t->values.year, -1);
	assert_int_equal(t->values.from, SMV_NO_DATE);
	assert_int_equal(t->values.active, SMV_UNKNOWN);
	assert_int_equal(t->values.quantities.count, 0);
	assert_int_equal(t->shared.as_of, SMV_NO_DATE);
	assert_false(t->shared.dry_run);
}

static void global_and_shared_options_stand_anywhere(void **state)
{
	struct trial *t = *state;

	assert_int_equal(try(t, "x|-n|--db=a.db|y|-a5|-Fjson|-o|ut.json|--db|b.db|--|--lang"), SMV_OK);
	assert_true(t->shared.dry_run);
	assert_string_equal(t->shared.db, "b.db"); /* the last one counts, as an alias of a shell needs it */
	assert_string_equal(t->shared.format, "json");
	assert_string_equal(t->shared.output, "ut.json");
	assert_int_equal(t->operands.count, 3);
	assert_string_equal(t->operands.items[2], "--lang");
}

static void abbreviations_and_slips_are_refused(void **state)
{
	struct trial *t = *state;

	refused(t, "--dry|x", "there is no option --dry, did you mean --dry-run?");
	refused(t, "--amoun=3", "there is no option --amoun, did you mean --amount?");
	refused(t, "--amoun|3", "there is no option --amoun, did you mean --amount?");
	refused(t, "--amuont=3", "there is no option --amuont, did you mean --amount?");
	refused(t, "--zzzzzz", "there is no option --zzzzzz, --help lists those there are");
	refused(t, "-z", "there is no option -z, --help lists those there are");
	refused(t, "-cz", "there is no option -z, --help lists those there are");
	refused(t, "--findings=f.csv", "there is no option --findings, --help lists those there are");
	refused(t, "--clear=yes", "--clear takes no value, leave out what follows '='");
	refused(t, "--amount", "--amount needs a value, write --amount=KR");
	refused(t, "-a", "--amount needs a value, write --amount=KR");
}

static void wrong_values_are_refused_by_name(void **state)
{
	struct trial *t = *state;

	refused(t, "--amount=1.234", "--amount: '1.234' is ambiguous, write 1234, or 1,23 (two decimals at most)");
	refused(t, "-a|-5", "-a: '-5' is negative, it must be 0 or more");
	refused(t, "--from=2024-02-30", "--from: '2024-02-30' is no date, write it as 2024-03-31");
	refused(t, "--year=20x", "--year: '20x' is no whole number, write it with digits only");
	refused(t, "--year=99999999999999999999", "--year: '99999999999999999999' is no whole number, write it with digits only");
	refused(t, "--active=kanske", "--active: 'kanske' is neither yes nor no, write yes or no");
	refused(t, "--kind=asociation",
		"--kind: 'asociation' is not known, did you mean 'association'? (known are association, study-association)");
	refused(t, "--kind=klubb", "--kind: 'klubb' is not known, write one of association, study-association");
	refused(t, "--name=  ", "--name: the text is empty, write one or leave it out");
	refused(t, "--name=\xE5", "--name: the text is not UTF-8, set the terminal to UTF-8");
	refused(t, "--rules=", "--rules: the text is empty, write one or leave it out");
	refused(t, "--amount=5|--amount=6", "--amount is given twice, keep one of them");
	refused(t, "x", "--amount is missing, write --amount=KR");
}

static void yes_and_no_in_both_languages(void **state)
{
	static const char *const words[][2] = { { "ja", "nej" }, { "Yes", "NO" }, { "j", "n" }, { "1", "0" }, { "true", "false" } };
	enum smv_yes_no answer;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof words / sizeof words[0]; i++) {
		assert_int_equal(smv_typed_yes_no("x", words[i][0], &answer), SMV_OK);
		assert_int_equal(answer, SMV_YES);
		assert_int_equal(smv_typed_yes_no("x", words[i][1], &answer), SMV_OK);
		assert_int_equal(answer, SMV_NO);
	}
}

static void names_of_files_are_left_as_they_are(void **state)
{
	struct trial *t = *state;

	/* a with a ring above in two parts, as other systems name files; in any other text it becomes one letter */
	assert_int_equal(try(t, "-a1|-r|a\xCC\x8A.txt|--name=a\xCC\x8A|x"), SMV_OK);
	assert_string_equal(t->values.rules, "a\xCC\x8A.txt");
	assert_string_equal(t->values.name, "å");
}

static void prose_comes_out_of_a_file(void **state)
{
	struct trial *t = *state;
	static const char text[] = "Två rader,\nsom de står.\n";
	char path[] = "/tmp/options_test_XXXXXX";
	int descriptor = mkstemp(path);

	assert_true(descriptor >= 0);
	assert_int_equal(write(descriptor, text, sizeof text - 1), sizeof text - 1);
	close(descriptor);
	assert_int_equal(try(t, smv_printf(t->pool, "-a1|--purpose=@%s", path)), SMV_OK);
	assert_string_equal(t->values.purpose, "Två rader,\nsom de står.");
	unlink(path);
	assert_int_equal(try(t, smv_printf(t->pool, "-a1|--purpose=@%s", path)), SMV_NOINPUT);
}

static void help_asks_for_nothing_else(void **state)
{
	struct trial *t = *state;

	assert_int_equal(try(t, "--help"), SMV_OK);
	assert_true(t->shared.help);
}

static void usage_and_completion_come_from_the_table(void **state)
{
	struct trial *t = *state;

	assert_string_equal(smv_usage(t->pool, &command), "samverkan grant try --amount=KR [options] ROUND FILE...");
	assert_string_equal(smv_option_text(t->pool, &options[3]), "-k, --kind=KIND");
	assert_string_equal(smv_operands_complete(t->pool, &command), "round file*");
	assert_string_equal(smv_option_completes(t->pool, &options[3]), "choice:association|study-association");
	assert_string_equal(smv_option_completes(t->pool, &options[4]), "file");
	assert_string_equal(smv_option_completes(t->pool, &options[0]), "");
	assert_int_equal(smv_operand_completes(&command, 7), SMV_COMPLETE_FILE);
}

/* Every table is whole: no two options of a command share a name or letter, everything has a help text. */
static void every_table_is_whole(void **state)
{
	const struct smv_command *const *c;

	(void)state;
	for (c = smv_commands; *c; c++) {
		struct smv_option_group groups[SMV_OPTION_GROUPS];
		size_t count = smv_option_groups(*c, groups), i, names = 0;
		const char *seen[100];
		char letters[100] = "";
		const struct smv_option *o;

		assert_non_null((*c)->summary);
		assert_non_null((*c)->operands);
		assert_true((*c)->operands_max < 0 || (*c)->operands_max >= (*c)->operands_min);
		if ((*c)->group && !smv_command_group_find((*c)->group))
			fail_msg("%s %s: the group has no row in smv_command_groups (cmd/commands.c)", (*c)->group, (*c)->name);
		assert_true((*c)->hidden || ((*c)->examples && (*c)->examples[0]));
		for (i = 0; i < count; i++)
			for (o = groups[i].options; o->kind != SMV_OPT_END; o++) {
				size_t j;

				for (j = 0; j < names; j++)
					assert_string_not_equal(seen[j], o->name);
				seen[names++] = o->name;
				assert_true(!o->letter || !strchr(letters, o->letter));
				if (o->letter)
					letters[strlen(letters)] = o->letter;
				assert_true(o->help && *o->help);
				assert_int_equal(o->kind == SMV_OPT_FLAG, !o->argument);
				assert_int_equal(o->kind == SMV_OPT_CHOICE, o->choices != NULL);
			}
	}
}

extern const struct smv_command cmd_register_add;

static bool has_option(const struct smv_option *o, const char *key)
{
	char name[64];
	size_t i;

	for (i = 0; key[i] && i + 1 < sizeof name; i++)
		name[i] = (char)(key[i] == '_' ? '-' : key[i]);
	name[i] = '\0';
	while (o->kind != SMV_OPT_END && strcmp(o->name, name) != 0)
		o++;
	return o->kind != SMV_OPT_END;
}

/* The name is its operand, and what the office notes has a command of its own. */
static void register_add_takes_every_field(void **state)
{
	const struct smv_field *f;

	(void)state;
	for (f = smv_organisation_fields; f->kind != SMV_FIELD_END; f++)
		if (!f->naming && !f->inward && !has_option(cmd_register_add.options, f->key))
			fail_msg("%s has no option in cmd/register/add.c", f->key);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(values_are_read_by_their_kind, set_up, tear_down),
		cmocka_unit_test_setup_teardown(what_is_not_given_is_absent, set_up, tear_down),
		cmocka_unit_test_setup_teardown(global_and_shared_options_stand_anywhere, set_up, tear_down),
		cmocka_unit_test_setup_teardown(abbreviations_and_slips_are_refused, set_up, tear_down),
		cmocka_unit_test_setup_teardown(wrong_values_are_refused_by_name, set_up, tear_down),
		cmocka_unit_test_setup_teardown(yes_and_no_in_both_languages, set_up, tear_down),
		cmocka_unit_test_setup_teardown(names_of_files_are_left_as_they_are, set_up, tear_down),
		cmocka_unit_test_setup_teardown(prose_comes_out_of_a_file, set_up, tear_down),
		cmocka_unit_test_setup_teardown(help_asks_for_nothing_else, set_up, tear_down),
		cmocka_unit_test_setup_teardown(usage_and_completion_come_from_the_table, set_up, tear_down),
		cmocka_unit_test_setup_teardown(every_table_is_whole, set_up, tear_down),
		cmocka_unit_test(register_add_takes_every_field),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
