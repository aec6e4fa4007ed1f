/* SPDX-License-Identifier: EUPL-1.2 */
/* The parser of options: getopt_long, driven by the tables. */
#include "cmd/line/options.h"
#include "base/language.h"
#include "cmd/line/getopt.h"
#include "cmd/line/placeholder.h"
#include "cmd/line/suggest.h"
#include "samverkan/date.h"
#include "samverkan/fail.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"

#include <assert.h>
#include <getopt.h>
#include <string.h>

/* getopt_long answers with the letter, or for an option without one with its place above every letter. */
enum { BEYOND_LETTERS = 256 };

struct entry {
	const struct smv_option *option;
	void *value;
	bool shared, given;
};

struct scan {
	struct smv_pool *pool;
	struct entry *entries;
	struct option *longs;
	char *shorts;
	size_t count;
};

static void *clear(const struct smv_option *option, void *values)
{
	void *value = (char *)values + option->at;

	switch (option->kind) {
	case SMV_OPT_MONEY:
		*(int64_t *)value = SMV_ABSENT;
		break;
	case SMV_OPT_DATE:
		*(int32_t *)value = SMV_NO_DATE;
		break;
	case SMV_OPT_NUMBER:
	case SMV_OPT_YEAR:
		*(int64_t *)value = -1;
		break;
	case SMV_OPT_FLAG:
	case SMV_OPT_TEXT:
	case SMV_OPT_PROSE:
	case SMV_OPT_YES_NO:
	case SMV_OPT_CHOICE:
	case SMV_OPT_LIST:
	case SMV_OPT_END:
		break; /* zero is their absence */
	}
	return value;
}

void smv_options_clear(const struct smv_command *command, struct smv_shared *shared, void *values)
{
	struct smv_option_group groups[SMV_OPTION_GROUPS];
	size_t count = smv_option_groups(command, groups), i;
	const struct smv_option *o;

	for (i = 0; i < count; i++)
		for (o = groups[i].options; o->kind != SMV_OPT_END; o++)
			if (groups[i].shared ? shared != NULL : values != NULL)
				clear(o, groups[i].shared ? (void *)shared : values);
}

static bool takes_argument(const struct smv_option *option)
{
	return option->kind != SMV_OPT_FLAG;
}

static int how_it_takes(const struct smv_option *option)
{
	if (option->kind == SMV_OPT_YES_NO)
		return optional_argument;
	return takes_argument(option) ? required_argument : no_argument;
}

/* The word after a yes-or-no option is its value, unless it is another option or there is none: then it says yes. */
static const char *value_of(const struct smv_option *option, int argc, char **argv)
{
	if (optarg || option->kind != SMV_OPT_YES_NO)
		return optarg;
	return optind < argc && *argv[optind] != '-' ? argv[optind++] : "yes";
}

/* Lays the tables out as getopt_long wants them.  first is "+:" or "-:", see getopt_long(3). */
static void prepare(struct scan *scan, const struct smv_command *command, struct smv_shared *shared, void *values,
		    const char *first)
{
	struct smv_option_group groups[SMV_OPTION_GROUPS];
	size_t group_count = smv_option_groups(command, groups), room = 0, i, letters = strlen(first);
	const struct smv_option *o;

	for (i = 0; i < group_count; i++)
		for (o = groups[i].options; o->kind != SMV_OPT_END; o++)
			room++;
	scan->entries = smv_alloc(scan->pool, room * sizeof *scan->entries);
	scan->longs = smv_alloc(scan->pool, (room + 1) * sizeof *scan->longs);
	scan->shorts = smv_alloc(scan->pool, 2 * room + letters + 1);
	memcpy(scan->shorts, first, letters);
	for (i = 0; i < group_count; i++)
		for (o = groups[i].options; o->kind != SMV_OPT_END; o++) {
			void *base = groups[i].shared ? (void *)shared : values;

			scan->entries[scan->count] =
				(struct entry){ .option = o, .value = (char *)base + o->at, .shared = groups[i].shared };
			scan->longs[scan->count] = (struct option){
				.name = o->name,
				.has_arg = how_it_takes(o),
				.val = BEYOND_LETTERS + (int)scan->count,
			};
			scan->count++;
			if (!o->letter)
				continue;
			scan->shorts[letters++] = o->letter;
			if (takes_argument(o))
				scan->shorts[letters++] = ':';
		}
}

static struct entry *entry_of(struct scan *scan, int answer)
{
	size_t i;

	if (answer >= BEYOND_LETTERS)
		return &scan->entries[answer - BEYOND_LETTERS];
	for (i = 0; i < scan->count; i++)
		if (scan->entries[i].option->letter == answer)
			return &scan->entries[i];
	return NULL;
}

/* The word as it was typed, without what follows '='. */
static const char *typed_name(struct smv_pool *pool, const char *word)
{
	return smv_copy_bytes(pool, word, strcspn(word, "="));
}

static int unknown_long(struct scan *scan, const char *word)
{
	struct smv_suggestion near;
	const char *typed = typed_name(scan->pool, word);
	size_t i;

	smv_suggestion_begin(&near, typed + 2);
	for (i = 0; i < scan->count; i++)
		smv_suggestion_offer(&near, scan->entries[i].option->name);
	if (near.best)
		return smv_fail(SMV_USAGE, _("there is no option %s, did you mean --%s?"), typed, near.best);
	return smv_fail(SMV_USAGE, _("there is no option %s, --help lists those there are"), typed);
}

static int add_to_list(struct smv_pool *pool, struct smv_list *list, const char *text)
{
	list->items = smv_grow(pool, list->items, list->count, &list->room, sizeof *list->items);
	list->items[list->count++] = text;
	return SMV_OK;
}

static int take(struct smv_pool *pool, const struct smv_option *o, const char *name, const char *typed, void *value)
{
	bool path = o->completes == SMV_COMPLETE_FILE || o->completes == SMV_COMPLETE_DIRECTORY;
	const char *text = typed;
	int rc;

	switch (o->kind) {
	case SMV_OPT_FLAG:
		*(bool *)value = true;
		return SMV_OK;
	case SMV_OPT_TEXT:
	case SMV_OPT_LIST:
		if (!*typed && o->clears) {
			*(const char **)value = "";
			return SMV_OK;
		}
		if (!*typed)
			return smv_fail(SMV_USAGE, _("%s: the text is empty, write one or leave it out"), name);
		if (!path && (rc = smv_typed_text(pool, name, typed, &text)))
			return rc;
		if (o->kind == SMV_OPT_LIST)
			return add_to_list(pool, value, text);
		*(const char **)value = text;
		return SMV_OK;
	case SMV_OPT_PROSE:
		if (!*typed && o->clears) {
			*(const char **)value = "";
			return SMV_OK;
		}
		return smv_typed_prose(pool, name, typed, value);
	case SMV_OPT_MONEY:
		return smv_typed_money(pool, name, typed, value);
	case SMV_OPT_DATE:
		return smv_typed_date(name, typed, value);
	case SMV_OPT_YEAR:
		return smv_typed_year(name, typed, value);
	case SMV_OPT_NUMBER:
		return smv_typed_number(name, typed, value);
	case SMV_OPT_YES_NO:
		return smv_typed_yes_no(name, typed, value);
	case SMV_OPT_CHOICE:
		return smv_typed_choice(pool, name, typed, o->choices, value);
	case SMV_OPT_END:
		break;
	}
	assert(o->kind != SMV_OPT_END);
	return SMV_INTERNAL;
}

static int found(struct scan *scan, int answer, int argc, char **argv)
{
	struct entry *entry = entry_of(scan, answer);
	const struct smv_option *o = entry->option;
	const char *name;

	if (answer >= BEYOND_LETTERS) {
		bool apart = takes_argument(o) && optarg == argv[optind - 1];
		const char *word = argv[optind - (apart ? 2 : 1)];

		/* getopt_long also takes --dry for --dry-run: a later option of that beginning would change its meaning. */
		if (strcmp(typed_name(scan->pool, word) + 2, o->name))
			return unknown_long(scan, word);
		name = smv_printf(scan->pool, "--%s", o->name);
	} else {
		name = smv_printf(scan->pool, "-%c", o->letter);
	}
	if (entry->given && !entry->shared && o->kind != SMV_OPT_FLAG && o->kind != SMV_OPT_LIST)
		return smv_fail(SMV_USAGE, _("%s is given twice, keep one of them"), name);
	entry->given = true;
	return take(scan->pool, o, name, value_of(o, argc, argv), entry->value);
}

static int lacks_argument(struct scan *scan)
{
	const struct smv_option *o = entry_of(scan, optopt)->option;

	return smv_fail(SMV_USAGE, _("--%s needs a value, write --%s=%s"), o->name, o->name,
			smv_placeholders(scan->pool, o->argument));
}

static int not_known(struct scan *scan, char **argv)
{
	if (optopt >= BEYOND_LETTERS)
		return smv_fail(SMV_USAGE, _("--%s takes no value, leave out what follows '='"),
				entry_of(scan, optopt)->option->name);
	if (optopt)
		return smv_fail(SMV_USAGE, _("there is no option -%c, --help lists those there are"), optopt);
	return unknown_long(scan, argv[optind - 1]);
}

static int check_required(struct scan *scan)
{
	size_t i;

	for (i = 0; i < scan->count; i++) {
		const struct smv_option *o = scan->entries[i].option;

		if (o->required && !scan->entries[i].given)
			return smv_fail(SMV_USAGE, _("--%s is missing, write --%s=%s"), o->name, o->name,
			smv_placeholders(scan->pool, o->argument));
	}
	return SMV_OK;
}

int smv_options_scan(struct smv_pool *pool, const struct smv_command *command, int argc, char **argv,
		     struct smv_shared *shared, void *values, struct smv_operands *operands)
{
	struct scan scan = { .pool = pool };
	int answer, rc = SMV_OK;

	/* '-' hands operands over in their place, so that POSIXLY_CORRECT changes nothing; '+' stops at the first one. */
	prepare(&scan, command, shared, values, command ? "-:" : "+:");
	optind = 0; /* begin anew, as glibc wants it said */
	opterr = 0;
	while (!rc && (answer = getopt_long(argc, argv, scan.shorts, scan.longs, NULL)) != -1) {
		if (answer == 1)
			operands->items[operands->count++] = optarg;
		else if (answer == ':')
			rc = lacks_argument(&scan);
		else if (answer == '?')
			rc = not_known(&scan, argv);
		else
			rc = found(&scan, answer, argc, argv);
	}
	operands->next = optind;
	while (!rc && command && optind < argc)
		operands->items[operands->count++] = argv[optind++];
	if (!rc && command && !shared->help)
		rc = check_required(&scan);
	return rc;
}
