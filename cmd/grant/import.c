/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/date.h"
#include "base/fail.h"
#include "base/language.h"
#include "base/number.h"
#include "base/pool.h"
#include "base/text.h"
#include "rules/rules.h"
#include "cmd/case/applicant.h"
#include "cmd/case/resolve.h"
#include "cmd/run/command.h"
#include "cmd/run/import.h"
#include "cmd/case/round_case.h"
#include "model/register/match.h"
#include "model/grant/quantities.h"
#include "report/changes.h"
#include "store/grant/application.h"
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

/* What a whole command works on. */
struct work {
	struct smv_session *session;
	struct smv_round round;
	struct smv_writer *writer; /* of a --dry-run: what would be changed; else NULL */
	struct smv_directory *directory;
	struct smv_import import; /* the file at hand */
	struct smv_intake_counts counts; /* of its rows */
	const char **names;       /* of its columns' quantities */
	int round_column;         /* which of its columns names the round of a row, -1 for none: an export has the rows of all */
	size_t passed_over;       /* its rows that are of other rounds */
	struct smv_applicants applicants;
};

/* All rows of the file: which columns are quantities shows only at its end. */
static int read_rows(struct work *w, struct smv_record **rows, size_t *count)
{
	struct smv_pool *pool = w->session->pool;
	struct smv_record record;
	size_t room = 0, i;
	int rc;

	*rows = NULL;
	*count = 0;
	while (!(rc = smv_source_next(w->import.source, &record)) && !record.end) {
		const char **cells = smv_alloc(pool, (smv_source_header(w->import.source)->count + 1) * sizeof *cells);

		smv_progress(w->session, ++w->counts.rows);
		if (record.bad)
			continue;
		for (i = 0; i < record.header->count; i++)
			cells[i] = smv_copy(pool, record.cells[i]);
		record.cells = cells;
		*rows = smv_grow(pool, *rows, *count, &room, sizeof **rows);
		(*rows)[(*count)++] = record;
	}
	return rc;
}

static const struct smv_field *field_of(const char *key)
{
	return smv_field_by_key(smv_application_fields, key);
}

static bool has_column(const struct smv_column_map *map, const char *key)
{
	return map->columns[field_of(key) - smv_application_fields][0] >= 0;
}

/* Without a column that says whose they are, not one row can be taken. */
static int require_organisation(struct work *w, const char *path)
{
	struct smv_place place = { .file = path, .column = -1 };

	if (has_column(w->import.map, "organisation") || has_column(w->import.map, "org_number"))
		return SMV_OK;
	smv_finding_add(w->session->findings, SMV_ERROR, &place, SMV_ID_COLUMN_MISSING,
			_("no column for %s, name one of its columns '%s' or use --map %s=HEADER"), _(field_of("organisation")->label),
			_(field_of("organisation")->label), "organisation");
	return smv_fail(SMV_DATA, _("%s is not read until that is mended"), path);
}

/* The column that names rounds is no quantity and no column that is left alone. */
static void find_round_column(struct work *w)
{
	static const struct smv_field round = { .key = "round", .label = N_("Round"), .headers = "Omgång|Bidragsomgång" };
	const struct smv_column_map *map = w->import.map;
	size_t i;
	int rank;

	w->round_column = -1;
	for (i = 0; i < map->header->count && w->round_column < 0; i++)
		if (!map->used[i] && smv_field_accepts(&round, map->header->names[i], &rank))
			w->round_column = (int)i;
	if (w->round_column < 0)
		return;
	map->used[w->round_column] = true;
	w->names[w->round_column] = NULL;
}

static bool of_another_round(const struct work *w, const struct smv_record *row)
{
	const char *cell = w->round_column < 0 ? "" : row->cells[w->round_column];

	return *cell && strcmp(smv_text_key(w->session->pool, cell), smv_text_key(w->session->pool, w->round.name)) != 0;
}

/* Says which columns became quantities: one of them may be an amount whose header nobody knows here. */
static void tell_quantities(struct work *w, const char *path)
{
	struct smv_place place = { .file = path, .column = -1 };
	const struct smv_header *header = w->import.map->header;
	const char *first = NULL, *list = "", *column;
	char letters[SMV_COLUMN_ROOM];
	size_t i;

	for (i = 0; i < header->count; i++) {
		if (!w->names[i])
			continue;
		first = first ? first : header->names[i];
		column = smv_printf(w->session->pool, _("column %s \"%s\""), smv_column_letters(letters, (int)i), header->names[i]);
		list = smv_printf(w->session->pool, "%s%s%s", list, *list ? ", " : "", column);
	}
	if (first)
		smv_say(w->session, _("%s: taken as quantities: %s"), path, list);
	if (has_column(w->import.map, "applied"))
		return;
	if (first)
		smv_finding_add(w->session->findings, SMV_WARNING, &place, SMV_ID_AMOUNT_COLUMN,
				_("no column is the amount applied for; taken as quantities are %s; if one of them is the amount, say so: "
				  "--map applied='%s'"), list, first);
	else
		smv_finding_add(w->session->findings, SMV_WARNING, &place, SMV_ID_AMOUNT_COLUMN,
				_("no column is the amount applied for; if one of them is, say so: --map applied=HEADER"));
}

/* What the row leaves blank stays as it was: an empty field in a file never wipes one. */
static void keep_blanks(struct smv_pool *pool, struct smv_application *a, const struct smv_application *known)
{
	struct smv_application merged = *known;
	size_t i;

	merged.organisation = a->organisation;
	if (a->withdrawn)
		merged.withdrawn = a->withdrawn;
	if (a->applied != SMV_ABSENT)
		merged.applied = a->applied;
	if (a->purpose)
		merged.purpose = a->purpose;
	if (a->received != SMV_NO_DATE)
		merged.received = a->received;
	for (i = 0; i < a->quantity_count; i++)
		smv_quantity_set(pool, &merged, a->quantities[i].name, a->quantities[i].value);
	*a = merged;
}

static int put(struct work *w, const struct smv_application *known, struct smv_application *a)
{
	int rc;

	if ((rc = smv_application_put(w->session->store, w->round.id, a)) ||
	    (rc = smv_application_note(w->session->store, w->session->pool, known, a)))
		return rc;
	return w->writer ? smv_changes_of_application(w->writer, known, a) : SMV_OK;
}

static int store(struct work *w, const struct smv_record *row, struct smv_application *a)
{
	struct smv_session *session = w->session;
	struct smv_place place = smv_place_of(row, -1);
	struct smv_application known;
	bool found;
	int rc;

	if ((rc = smv_application_find(session->store, session->pool, w->round.id, a->organisation.id, &known, &found)))
		return rc;
	if (!found) {
		w->counts.added++;
		return put(w, NULL, a);
	}
	keep_blanks(session->pool, a, &known);
	if (smv_application_same(&known, a)) {
		w->counts.unchanged++;
		return SMV_OK;
	}
	if (!session->import->update) {
		smv_finding_add(session->findings, SMV_ERROR, &place, SMV_ID_APPLICATION_KNOWN,
				_("\"%s\" has applied otherwise already; --update takes what the file says"), a->organisation.name);
		return SMV_OK;
	}
	w->counts.changed++;
	return put(w, &known, a);
}

static int take_row(struct work *w, const struct smv_record *row)
{
	struct smv_session *session = w->session;
	struct smv_application a = { 0 };
	bool fine;

	if (of_another_round(w, row)) {
		w->passed_over++;
		w->counts.rows--;
		return SMV_OK;
	}
	fine = smv_decode_row(session->pool, w->import.map, row, &a, session->findings);
	fine = smv_quantities_decode(session->pool, w->names, row, &a, session->findings) && fine;
	if (!fine || !smv_find_applicant(session, w->directory, row, &a.organisation) ||
	    !smv_first_of_applicant(session, &w->applicants, row, &a.organisation))
		return SMV_OK;
	return store(w, row, &a);
}

static int take_file(struct work *w, const char *path)
{
	struct smv_session *session = w->session;
	const struct smv_header *header;
	struct smv_record *rows;
	size_t count, i;
	int rc;

	w->counts = (struct smv_intake_counts){ 0 };
	w->passed_over = 0;
	if ((rc = smv_import_open(session, path, smv_application_fields, &w->import)) || (rc = require_organisation(w, path)) ||
	    (rc = read_rows(w, &rows, &count)))
		goto out;
	header = w->import.map->header;
	w->names = smv_alloc(session->pool, (header->count + 1) * sizeof *w->names);
	for (i = 0; i < header->count; i++)
		w->names[i] = smv_quantity_name(session->pool, header->names[i]);
	find_round_column(w);
	if (!smv_quantities_settle(w->import.map, w->names, rows, count, session->findings)) {
		rc = smv_fail(SMV_DATA, _("%s is refused, nothing stored"), path);
		goto out;
	}
	smv_import_say_unused(session, &w->import);
	tell_quantities(w, path);
	for (i = 0; !rc && i < count; i++)
		rc = take_row(w, &rows[i]);
	if (w->passed_over)
		smv_say(session, smv_translate_plural("%s: %zu row of another round passed over", "%s: %zu rows of other rounds passed over",
						      w->passed_over), path, w->passed_over);
	w->counts.refused = w->counts.rows - w->counts.added - w->counts.changed - w->counts.unchanged;
	if (!rc)
		rc = smv_import_settle(session, &w->import, &w->counts);
out:
	smv_import_close(&w->import);
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
	const struct values *v = session->values;
	int i, rc;

	if (session->operand_count == 1 && !v->template)
		return smv_fail(SMV_USAGE, _("FILE is missing, name the file to import, or ask for an empty one with --template"));
	if ((rc = smv_choose_open_round(session, session->operands[0], &w.round)))
		return rc;
	if (v->template)
		return write_template(session, &w.round);
	if ((rc = smv_organisation_directory(session->store, session->pool, &w.directory)))
		return rc;
	rc = smv_import_show_changes(session, &w.writer);
	for (i = 1; !rc && i < session->operand_count; i++)
		rc = take_file(&w, session->operands[i]);
	rc = smv_writer_close(w.writer, rc);
	return rc ? rc : smv_session_verdict(session);
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
	.summary = N_("take in applications from files, one a row"),
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
		   "--dry-run shows what would be added and changed, field by field; a real run says how many rows it was. A row that is stored "
		   "already as it stands changes nothing, and a blank cell never takes away what is known."),
	.examples = examples,
	.run = run,
};
