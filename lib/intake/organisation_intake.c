/* SPDX-License-Identifier: EUPL-1.2 */
#include "intake/organisation_intake.h"
#include "base/dictionary.h"
#include "base/fail.h"
#include "base/finding.h"
#include "base/language.h"
#include "base/pool.h"
#include "base/record.h"
#include "base/text.h"
#include "store/journal/journal_json.h"
#include "store/register/contact.h"
#include "store/register/organisation.h"
#include "store/session.h"

#include <string.h>

struct smv_intake {
	struct smv_store *store;
	struct smv_pool *pool; /* as long as the import */
	bool update;
	smv_intake_watcher *watcher; /* NULL: nobody is told */
	void *watcher_to;
	struct smv_directory *directory;
	struct smv_dictionary *seen; /* the organisations that rows of this file were about, by id */
	long *places;                /* the lines of those rows, or their numbers where the file has no lines */
	size_t place_room;
	int64_t first, last;         /* ids that this file added */
	struct smv_intake_counts counts;
};

int smv_intake_open(struct smv_store *store, struct smv_pool *pool, bool update, struct smv_intake **intake)
{
	*intake = smv_alloc(pool, sizeof **intake);
	(*intake)->store = store;
	(*intake)->pool = pool;
	(*intake)->update = update;
	smv_intake_file(*intake);
	return smv_organisation_directory(store, pool, &(*intake)->directory);
}

void smv_intake_watch(struct smv_intake *intake, smv_intake_watcher *watcher, void *to)
{
	intake->watcher = watcher;
	intake->watcher_to = to;
}

static int tell(struct smv_intake *intake, const struct smv_organisation *before, const struct smv_organisation *after)
{
	return intake->watcher ? intake->watcher(intake->watcher_to, before, after) : SMV_OK;
}

void smv_intake_file(struct smv_intake *intake)
{
	intake->seen = smv_dictionary_new(intake->pool);
	intake->place_room = 0;
	intake->first = intake->last = 0;
	intake->counts = (struct smv_intake_counts){ 0 };
}

const struct smv_intake_counts *smv_intake_counts(const struct smv_intake *intake)
{
	return &intake->counts;
}

void smv_intake_refuse(struct smv_intake *intake)
{
	intake->counts.rows++;
	intake->counts.refused++;
}

/* Remembers the row that an organisation was first met in; the earlier place when there is one, else 0. */
static long seen_before(struct smv_intake *intake, int64_t id, const struct smv_record *record)
{
	bool is_new;
	size_t at = smv_dictionary_add(intake->seen, &id, sizeof id, &is_new);

	if (!is_new)
		return intake->places[at];
	intake->places = smv_grow(intake->pool, intake->places, at, &intake->place_room, sizeof *intake->places);
	intake->places[at] = record->line ? record->line : record->row;
	return 0;
}

static int add(struct smv_intake *intake, struct smv_organisation *organisation, const struct smv_record *record,
	       struct smv_findings *findings)
{
	struct smv_mark before = smv_mark(intake->pool);
	struct smv_place place = smv_place_of(record, -1);
	bool nameless = !*smv_text_key(intake->pool, organisation->name);
	int rc;

	smv_reset(intake->pool, before);
	if (nameless) {
		intake->counts.refused++;
		smv_finding_add(findings, SMV_ERROR, &place, SMV_ID_FIELD_MISSING,
				_("the name has neither letters nor digits, nobody can be found by it; write it out"));
		return SMV_OK;
	}
	if (!organisation->kind)
		organisation->kind = smv_default_kind;
	if ((rc = smv_organisation_add(intake->store, organisation)))
		return rc;
	smv_directory_add(intake->directory, organisation->id, organisation->name, NULL, organisation->org_number, false);
	seen_before(intake, organisation->id, record);
	intake->first = intake->first ? intake->first : organisation->id;
	intake->last = organisation->id;
	intake->counts.added++;
	return tell(intake, NULL, organisation);
}

/* Whether the row calls the organisation by one of its aliases: then its name is not what the row is about. */
static int goes_by_alias(struct smv_intake *intake, struct smv_pool *scratch, const struct smv_organisation *known,
			 const char *name, bool *alias)
{
	const char *key = smv_text_key(scratch, name);
	const char *const *names;
	size_t count, i;
	int rc;

	*alias = false;
	if ((rc = smv_alias_list(intake->store, scratch, known->id, &names, &count)))
		return rc;
	for (i = 0; i < count; i++)
		*alias = *alias || !strcmp(smv_text_key(scratch, names[i]), key);
	return SMV_OK;
}

/* Takes the row's filled cells over into the known organisation; *fields names those that said something else. */
static int compare(struct smv_intake *intake, struct smv_pool *scratch, const struct smv_organisation *row,
		   struct smv_organisation *known, const char **fields)
{
	const struct smv_field *f;
	bool alias;
	int rc;

	*fields = "";
	for (f = smv_organisation_fields; f->kind != SMV_FIELD_END; f++) {
		if (!smv_field_is_set(f, row) || smv_field_same(f, row, known))
			continue;
		if (f->required) {
			if ((rc = goes_by_alias(intake, scratch, known, row->name, &alias)))
				return rc;
			if (alias)
				continue;
		}
		*fields = smv_printf(scratch, "%s%s%s", *fields, **fields ? ", " : "", smv_field_word(f));
		smv_field_copy(f, known, row);
	}
	return SMV_OK;
}

static int change(struct smv_intake *intake, struct smv_pool *scratch, const struct smv_organisation *before,
		  const struct smv_organisation *after)
{
	const char *object = smv_printf(scratch, "organisation %lld", (long long)after->id);
	int rc;

	if ((rc = smv_organisation_put(intake->store, after)) || (rc = tell(intake, before, after)))
		return rc;
	smv_directory_add(intake->directory, after->id, after->name, NULL, after->org_number, false);
	intake->counts.changed++;
	return smv_store_note_change(intake->store, scratch, object, smv_organisation_fields, before, after);
}

/* Whether two names are not merely two spellings of one. */
static bool renames(struct smv_pool *scratch, const struct smv_organisation *before, const struct smv_organisation *after)
{
	return strcmp(smv_text_key(scratch, before->name), smv_text_key(scratch, after->name)) != 0;
}

static void find_twice(struct smv_intake *intake, struct smv_pool *scratch, const struct smv_record *record, long earlier,
		       bool by_number, bool renamed, const char *fields, struct smv_findings *findings)
{
	struct smv_place place = smv_place_of(record, -1);
	const char *where = smv_printf(scratch, record->line ? _("line %ld") : _("row %ld"), earlier);

	if (!*fields || (!renamed && !strcmp(fields, "name"))) {
		intake->counts.twice++;
		smv_finding_add(findings, SMV_WARNING, &place, SMV_ID_ROW_TWICE, _("says the same as %s and is passed over"), where);
		return;
	}
	intake->counts.refused++;
	if (renamed)
		smv_finding_add(findings, SMV_ERROR, &place, SMV_ID_ROW_TWICE,
				_("has the number of the organisation on %s and another name; keep one of them, or leave out the number of the one that is a part of the other"),
				where);
	else if (by_number)
		smv_finding_add(findings, SMV_ERROR, &place, SMV_ID_ROW_TWICE,
				_("has the number of the organisation on %s, with another %s; keep one of them, or mend the number"), where, fields);
	else
		smv_finding_add(findings, SMV_ERROR, &place, SMV_ID_ROW_TWICE,
				_("has the name of the organisation on %s, with another %s; keep one of them, or tell them apart by name or number"),
				where, fields);
}

/* Who has protected personal data is not brought back into the open by a file that knows nothing of that. */
static int leave_protected(struct smv_intake *intake, struct smv_pool *scratch, struct smv_organisation *row, int64_t id,
			   const struct smv_place *place, struct smv_findings *findings)
{
	const struct smv_field *f;
	bool is_protected;
	int rc = smv_contact_is_protected(intake->store, scratch, id, row, &is_protected);

	if (rc || !is_protected)
		return rc;
	for (f = smv_organisation_fields; f->kind != SMV_FIELD_END; f++)
		if (f->personal)
			smv_field_clear(f, row);
	smv_finding_add(findings, SMV_WARNING, place, SMV_ID_CONTACT_PROTECTED,
			_("the contact, e-mail or phone is that of someone with protected personal data, these cells are left alone"));
	return SMV_OK;
}

/* A row that says the same of the main contact confirms it. */
static int confirm(struct smv_intake *intake, const struct smv_organisation *row, int64_t id)
{
	bool confirmed = false;
	int rc = row->contact || row->email || row->phone ? smv_contact_confirm(intake->store, id, &confirmed) : SMV_OK;

	intake->counts.confirmed += confirmed;
	intake->counts.unchanged++;
	return rc;
}

static int meet(struct smv_intake *intake, struct smv_pool *scratch, struct smv_organisation *row, int64_t id,
		const struct smv_record *record, struct smv_findings *findings)
{
	struct smv_place place = smv_place_of(record, -1);
	long earlier = seen_before(intake, id, record);
	struct smv_organisation before, after;
	const char *fields;
	bool by_number;
	int rc;

	if ((rc = smv_organisation_get(intake->store, scratch, id, &before)))
		return rc;
	if ((rc = leave_protected(intake, scratch, row, id, &place, findings)))
		return rc;
	by_number = row->org_number && before.org_number && !strcmp(row->org_number, before.org_number);
	after = before;
	if ((rc = compare(intake, scratch, row, &after, &fields)))
		return rc;
	if (earlier)
		find_twice(intake, scratch, record, earlier, by_number, renames(scratch, &before, &after), fields, findings);
	else if (!*fields)
		return confirm(intake, row, id);
	else if (intake->update)
		return change(intake, scratch, &before, &after);
	else {
		intake->counts.refused++;
		smv_finding_add(findings, SMV_ERROR, &place, SMV_ID_ORGANISATION_KNOWN,
				_("the organisation is in the register with another %s; take the row's values over with --update"), fields);
	}
	return SMV_OK;
}

int smv_intake_row(struct smv_intake *intake, struct smv_organisation *organisation, const struct smv_record *record,
		   struct smv_findings *findings)
{
	struct smv_place place = smv_place_of(record, -1);
	struct smv_pool *scratch;
	int64_t id;
	int rc = SMV_OK;

	intake->counts.rows++;
	switch (smv_directory_find(intake->directory, organisation->name, organisation->org_number, &id)) {
	case SMV_MATCH_NONE:
		return add(intake, organisation, record, findings);
	case SMV_MATCH_ONE:
		scratch = smv_pool_open();
		rc = meet(intake, scratch, organisation, id, record, findings);
		smv_pool_close(scratch);
		break;
	case SMV_MATCH_SEVERAL:
		intake->counts.refused++;
		smv_finding_add(findings, SMV_ERROR, &place, SMV_ID_ORGANISATION_AMBIGUOUS,
				_("several organisations in the register go by this name, write the organisation number too"));
		break;
	}
	return rc;
}

int smv_intake_note(struct smv_store *store, struct smv_pool *pool, const char *file, const char *digest,
		    const struct smv_intake_counts *counts)
{
	struct smv_change note;

	if (!counts->added && !counts->changed && !counts->confirmed)
		return SMV_OK;
	smv_change_begin(&note, pool);
	smv_change_text(&note, "sha256", digest);
	smv_change_number(&note, "rows", (int64_t)counts->rows);
	smv_change_number(&note, "added", (int64_t)counts->added);
	smv_change_number(&note, "changed", (int64_t)counts->changed);
	smv_change_number(&note, "unchanged", (int64_t)counts->unchanged);
	if (counts->confirmed)
		smv_change_number(&note, "contacts_confirmed", (int64_t)counts->confirmed);
	smv_change_number(&note, "twice", (int64_t)counts->twice);
	smv_change_number(&note, "refused", (int64_t)counts->refused);
	return smv_change_note(&note, store, smv_printf(pool, "file %s", file));
}
