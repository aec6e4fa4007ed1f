/* SPDX-License-Identifier: EUPL-1.2 */
/* samverkan grant import: take in applications from files, one a row. */
#include "base/dictionary.h"
#include "base/language.h"
#include "base/text.h"
#include "cmd/case/applicant.h"
#include "cmd/case/resolve.h"
#include "cmd/case/round_case.h"
#include "cmd/run/command.h"
#include "cmd/run/import.h"
#include "model/grant/quantities.h"
#include "model/register/match.h"
#include "report/changes.h"
#include "samverkan/date.h"
#include "samverkan/fail.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"
#include "samverkan/rules.h"
#include "store/grant/application.h"
#include "store/grant/round.h"
#include "store/register/organisation.h"

#include <string.h>

struct values {
	bool template;
};
#define AT(member) offsetof(struct values, member)

static const struct smv_option options[] = {
	{ SMV_OPT_FLAG, 0, "template", NULL, N_("write an empty file to fill in (.xlsx: with explanations), import nothing"), AT(template) },
	{ SMV_OPT_END },
};

struct work {
	struct smv_session *session;
	struct smv_round round;
	struct smv_dictionary *rounds;      /* the keys of the names of all that there are */
	struct smv_applicants *applicants;
	const struct smv_intake_file *file; /* at hand */
	struct smv_quantities quantities;   /* of its columns */
	int round_column;                   /* the column that names the round of a row, -1 for none */
	struct smv_application known;       /* what is stored of the row at hand */
};

static const struct smv_field *field_of(const char *key)
{
	return smv_field_by_key(smv_application_fields, key);
}

static bool has_column(const struct smv_column_map *map, const char *key)
{
	return map->columns[field_of(key) - smv_application_fields][0] >= 0;
}

/* Without a column that says whose they are, not one row can be taken. */
static int require_organisation(const struct work *w)
{
	if (has_column(w->file->map, "organisation") || has_column(w->file->map, "org_number"))
		return SMV_OK;
	smv_columns_find_missing(w->session->pool, w->file->map->header, field_of("organisation"), w->session->findings);
	return smv_fail(SMV_DATA, _("%s is not read until that is mended"), w->file->path);
}

/* A column that names rounds is used: it is neither a quantity nor left alone. */
static void find_round_column(struct work *w)
{
	static const struct smv_field round = { .key = "round", .label = N_("Round"), .headers = "Omgång|Bidragsomgång" };
	const struct smv_column_map *map = w->file->map;
	size_t i;
	int rank;

	w->round_column = -1;
	for (i = 0; i < map->header->count && w->round_column < 0; i++)
		if (!map->used[i] && smv_field_accepts(&round, map->header->names[i], &rank))
			w->round_column = (int)i;
	if (w->round_column < 0)
		return;
	map->used[w->round_column] = true;
	w->quantities.names[w->round_column] = NULL;
}

/* An export has the rows of all rounds; an unknown round may be this one, misspelled. */
static const struct smv_left_out *leave_out(void *self, const struct smv_intake_row *row)
{
	static const struct smv_left_out another = { .reason = "another-round", .label = N_("of another round") };
	static const struct smv_left_out unknown = { .reason = "unknown-round", .label = N_("of an unknown round"),
						     .wanted = true };
	const struct work *w = self;
	const char *cell = w->round_column < 0 ? "" : row->record->cells[w->round_column];
	const char *key = smv_text_key(row->pool, cell);

	if (!*cell || !strcmp(key, smv_text_key(row->pool, w->round.name)))
		return NULL;
	return smv_dictionary_find(w->rounds, key, strlen(key)) == SMV_NO_WORD ? &unknown : &another;
}

/* Says which columns became quantities: one of them may be an amount whose header nobody knows here. */
static void tell_quantities(struct work *w)
{
	const char *path = w->file->path;
	struct smv_place place = { .file = path, .column = -1 };
	const struct smv_header *header = w->file->map->header;
	const char *first = NULL, *list = "", *column;
	char letters[SMV_COLUMN_ROOM];
	size_t i;

	for (i = 0; i < header->count; i++) {
		if (!w->quantities.names[i])
			continue;
		first = first ? first : header->names[i];
		column = smv_printf(w->session->pool, _("column %s \"%s\""), smv_column_letters(letters, (int)i), header->names[i]);
		list = smv_printf(w->session->pool, "%s%s%s", list, *list ? ", " : "", column);
	}
	if (first)
		smv_say(w->session, _("%s: taken as quantities: %s"), path, list);
	if (has_column(w->file->map, "applied"))
		return;
	if (first)
		smv_finding_add(w->session->findings, SMV_WARNING, &place, SMV_ID_AMOUNT_COLUMN,
			 _("no column is the amount applied for; taken as quantities are %s; if one of them is the amount, say so: "
			   "--map applied='%s'"), list, first);
	else
		smv_finding_add(w->session->findings, SMV_WARNING, &place, SMV_ID_AMOUNT_COLUMN,
			 _("no column is the amount applied for; if one of them is, say so: --map applied=HEADER"));
}

/* The name of each column as a quantity, and which of them the rules ask for. */
static int name_quantities(struct work *w)
{
	const struct smv_column_map *map = w->file->map;
	struct smv_pool *pool = w->file->pool;
	struct smv_quantities *q = &w->quantities;
	const struct smv_rules *rules;
	size_t count = map->header->count, i;
	bool *classes;
	int rc = smv_case_rules(w->session, w->round.rules, w->round.name, &rules);

	if (rc)
		return rc;
	*q = (struct smv_quantities){ 0 };
	q->asked_count = smv_rules_quantities(rules, &q->asked);
	classes = smv_alloc(pool, (q->asked_count + 1) * sizeof *classes);
	for (i = 0; i < q->asked_count; i++)
		classes[i] = smv_rules_ask_class(rules, i);
	q->classes = classes;
	q->is_class = smv_alloc(pool, (count + 1) * sizeof *q->is_class);
	q->names = smv_alloc(pool, (count + 1) * sizeof *q->names);
	q->plain = smv_alloc(pool, (count + 1) * sizeof *q->plain);
	for (i = 0; i < count; i++) {
		q->names[i] = smv_quantity_name(pool, map->header->names[i]);
		if (map->facts[i].unit.power && !map->facts[i].of_title)
			q->plain[i] = smv_quantity_name(pool, map->facts[i].plain);
	}
	return SMV_OK;
}

static int begin(void *self, const struct smv_intake_file *file)
{
	struct work *w = self;
	int rc;

	w->file = file;
	if ((rc = require_organisation(w)) || (rc = name_quantities(w)))
		return rc;
	find_round_column(w);
	if (!smv_quantities_settle(file->map, &w->quantities, w->session->findings))
		return smv_fail(SMV_DATA, _("%s is refused, nothing stored"), file->path);
	tell_quantities(w);
	return SMV_OK;
}

static int decode(void *self, struct smv_intake_row *row, bool *fine)
{
	const struct work *w = self;

	*fine = smv_decode_row(row->pool, w->file->map, row->record, row->object, row->findings);
	*fine = smv_quantities_decode(row->pool, w->file->map, &w->quantities, row->record, row->object, row->findings) && *fine;
	return SMV_OK;
}

static int identify(void *self, struct smv_intake_row *row, bool *fine)
{
	const struct work *w = self;
	struct smv_organisation *o = &((struct smv_application *)row->object)->organisation;

	row->identity = (struct smv_identity){ &o->id, sizeof o->id };
	*fine = smv_find_applicant(w->applicants, row->record, o);
	return SMV_OK;
}

static int put(const struct work *w, struct smv_pool *pool, const struct smv_application *known, struct smv_application *a)
{
	int rc = smv_application_put(w->session->store, w->round.id, a);

	return rc ? rc : smv_application_note(w->session->store, pool, known, a);
}

static int add(void *self, struct smv_intake_row *row, bool *known)
{
	struct work *w = self;
	struct smv_application *a = row->object;
	int rc = smv_application_find(w->session->store, row->pool, w->round.id, a->organisation.id, &w->known, known);

	return rc || *known ? rc : put(w, row->pool, NULL, a);
}

static int find(void *self, const struct smv_intake_row *row, void *known)
{
	const struct work *w = self;

	(void)row;
	*(struct smv_application *)known = w->known;
	return SMV_OK;
}

/* What the row leaves blank stays as it was: an empty cell never removes anything. */
static void keep_blanks(struct smv_pool *pool, struct smv_application *a, const struct smv_application *known)
{
	struct smv_application merged = *known;
	const struct smv_field *f;
	size_t i;

	for (f = smv_application_fields; f->kind != SMV_FIELD_END; f++)
		if (smv_field_is_set(f, a))
			smv_field_copy(f, &merged, a);
	merged.organisation = a->organisation;
	for (i = 0; i < a->quantity_count; i++)
		if (a->quantities[i].text)
			smv_quantity_say(pool, &merged, a->quantities[i].name, a->quantities[i].text);
		else
			smv_quantity_set(pool, &merged, a->quantities[i].name, a->quantities[i].value);
	*a = merged;
}

static int merge(void *self, struct smv_intake_row *row, const void *known, const char **differs)
{
	(void)self;
	keep_blanks(row->pool, row->object, known);
	*differs = smv_application_same(known, row->object) ? "" : "application";
	return SMV_OK;
}

static int change(void *self, struct smv_intake_row *row, const void *known)
{
	return put(self, row->pool, known, row->object);
}

static const char *known_words(void *self, const struct smv_intake_row *row, const char *differs)
{
	const struct smv_application *a = row->object;

	(void)self, (void)differs;
	return smv_printf(row->pool, _("\"%s\" has already applied, with other values; --update takes those of the file"), a->organisation.name);
}

static const char *twice_words(void *self, const struct smv_intake_row *row, const char *where, const char *differs)
{
	const struct smv_application *a = row->object;

	(void)self, (void)differs;
	return smv_printf(row->pool, _("\"%s\" applies with other values on %s, keep one of them"), a->organisation.name, where);
}

static const struct smv_intake_kind applications = {
	.fields = smv_application_fields,
	.size = sizeof(struct smv_application),
	.other_columns = true,
	.begin = begin,
	.leave_out = leave_out,
	.decode = decode,
	.identify = identify,
	.add = add,
	.find = find,
	.merge = merge,
	.change = change,
	.known_id = SMV_ID_APPLICATION_KNOWN,
	.twice_id = SMV_ID_APPLICATION_TWICE,
	.known_words = known_words,
	.twice_words = twice_words,
};

static int show(struct smv_writer *writer, const void *before, const void *after)
{
	return smv_changes_of_application(writer, before, after);
}

static int know_rounds(struct work *w)
{
	const char *const *names;
	size_t count, i;
	bool is_new;
	int rc = smv_round_names(w->session->store, w->session->pool, false, &names, &count);

	w->rounds = smv_dictionary_new(w->session->pool);
	for (i = 0; !rc && i < count; i++) {
		const char *key = smv_text_key(w->session->pool, names[i]);

		smv_dictionary_add(w->rounds, key, strlen(key), &is_new);
	}
	return rc;
}

/* An empty file with a column for each number that the round's rules ask for. */
static int write_template(struct smv_session *session, const struct smv_round *round)
{
	struct smv_template template = { .name = "application", .title = round->name, .fields = smv_application_fields };
	const struct smv_rules *rules;
	const char *const *names;
	struct smv_column *numbers;
	size_t i;
	int rc;

	if ((rc = smv_case_rules(session, round->rules, round->name, &rules)))
		return rc;
	template.number_count = smv_rules_quantities(rules, &names);
	numbers = smv_alloc(session->pool, (template.number_count + 1) * sizeof *numbers);
	for (i = 0; i < template.number_count; i++)
		numbers[i] = (struct smv_column){ .key = names[i], .label = smv_quantity_label(session->pool, names[i], smv_language()) };
	template.numbers = numbers;
	return smv_import_template(session, &template);
}

static int run(struct smv_session *session)
{
	struct work w = { .session = session };
	const struct smv_import_job job = { .kind = &applications, .self = &w, .show = show };
	const struct values *v = session->values;
	int rc;

	if (session->operand_count == 1 && !v->template)
		return smv_fail(SMV_USAGE, _("FILE is missing, name the file to import, or ask for an empty one with --template"));
	if ((rc = smv_choose_open_round(session, session->operands[0], &w.round)))
		return rc;
	if (v->template)
		return write_template(session, &w.round);
	if ((rc = smv_applicants_open(session, &w.applicants)) ||
	    (rc = know_rounds(&w)))
		return rc;
	return smv_import_operands(session, &job, 1);
}

static const char *const examples[] = {
	"samverkan grant import verksamhetsstöd-2018 ansökningar.csv",
	"samverkan grant import verksamhetsstöd-2018 --template --output=ansökan.xlsx",
	"samverkan grant import verksamhetsstöd-2018 ansökningar.csv --map 'applied=Önskat bidrag' --update --dry-run",
	NULL,
};

const struct smv_command cmd_grant_import = {
	.group = "grant",
	.name = "import",
	.summary = N_("import applications from files, one in each row"),
	.operands = "ROUND FILE...",
	.operands_min = 1,
	.operands_max = -1,
	.completes = { SMV_COMPLETE_ROUND, SMV_COMPLETE_FILE },
	.options = options,
	.values_size = sizeof(struct values),
	.shows = true,
	.imports = true,
	.store = SMV_STORE_WRITES,
	.help = N_("Columns are known by their headers, see samverkan-columns(5); every other column of numbers is a quantity that the rules can "
		   "ask for. Where a column Round (Omgång) names other rounds, as in an export, their rows are passed over. "
		   "An organisation that is not in the register is a finding with the nearest names: nothing is matched on a guess. "
		   "An import is one transaction: everything or nothing, or the good rows with --skip-bad.\n\n"
		   "--dry-run shows what would be added and changed, field by field; a real run says what has become of the rows, and -F json tells both. A row that is stored "
		   "already as it stands changes nothing, and a blank cell never takes away what is known."),
	.examples = examples,
	.run = run,
};
