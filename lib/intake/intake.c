/* SPDX-License-Identifier: EUPL-1.2 */
/* The engine of all imports: what becomes of each row. */
#include "intake/intake.h"
#include "base/dictionary.h"
#include "base/language.h"
#include "intake/kept_rows.h"
#include "model/column/decode.h"
#include "read/source.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"
#include "store/session.h"

#include <assert.h>

struct smv_intake {
	struct smv_store *store;
	struct smv_pool *row_pool;
	struct smv_mark row_start;
	const struct smv_intake_kind *kind;
	void *self;
	const struct smv_intake_told *told;
	struct smv_findings *findings;
	/* of the file at hand */
	struct smv_intake_file file;
	struct smv_kept_rows kept;
	struct smv_dictionary *seen; /* what its rows were about */
	long *places;                /* the lines of those rows, or their numbers where the file has no lines */
	size_t place_room;
	struct smv_reckoning *reckoning;
};

struct smv_intake *smv_intake_open(struct smv_store *store, struct smv_pool *pool, const struct smv_intake_kind *kind, void *self,
				   const struct smv_intake_told *told, struct smv_findings *findings)
{
	struct smv_intake *intake = smv_alloc(pool, sizeof *intake);

	*intake = (struct smv_intake){ .store = store, .row_pool = smv_pool_open(), .kind = kind, .self = self, .told = told,
				       .findings = findings };
	intake->row_start = smv_mark(intake->row_pool);
	return intake;
}

void smv_intake_close(struct smv_intake *intake)
{
	if (intake)
		smv_pool_close(intake->row_pool);
}

/* Notes where the file first was about this, and whether an earlier row was. */
static void remember(struct smv_intake *intake, struct smv_intake_row *row)
{
	bool is_new;
	size_t at;

	if (!row->identity.size)
		return;
	at = smv_dictionary_add(intake->seen, row->identity.bytes, row->identity.size, &is_new);
	if (!is_new) {
		row->twice = true;
		row->earlier = intake->places[at];
		return;
	}
	intake->places = smv_grow(intake->file.pool, intake->places, at, &intake->place_room, sizeof *intake->places);
	intake->places[at] = row->record->line ? row->record->line : row->record->row;
}

static void find_on(struct smv_intake *intake, const struct smv_intake_row *row, enum smv_severity severity, enum smv_id id,
		    const char *words)
{
	struct smv_place place = smv_place_of(row->record, -1);

	smv_finding_add(intake->findings, severity, &place, id, "%s", words);
}

/* The row is about what an earlier row of the file was about. */
static enum smv_row_fate say_twice(struct smv_intake *intake, const struct smv_intake_row *row, const char *differs)
{
	const struct smv_intake_kind *kind = intake->kind;
	const char *where = !row->earlier ? _("an earlier row")
					  : smv_printf(row->pool, row->record->line ? _("line %ld") : _("row %ld"), row->earlier);

	if (!*differs) {
		find_on(intake, row, SMV_WARNING, kind->twice_id,
			smv_printf(row->pool, _("says the same as %s and is skipped"), where));
		return SMV_ROW_TWICE;
	}
	find_on(intake, row, SMV_ERROR, kind->twice_id, kind->twice_words(intake->self, row, where, differs));
	return SMV_ROW_REFUSED;
}

static int agree(struct smv_intake *intake, const struct smv_intake_row *row)
{
	bool confirmed = false;
	int rc = intake->kind->confirm ? intake->kind->confirm(intake->self, row, &confirmed) : SMV_OK;

	intake->reckoning->confirmed += confirmed;
	return rc;
}

/* A row about something that is stored already. */
static int meet(struct smv_intake *intake, struct smv_intake_row *row, enum smv_row_fate *fate)
{
	const struct smv_intake_kind *kind = intake->kind;
	void *known = smv_alloc(row->pool, kind->size);
	const char *differs = "", *refusal;
	int rc;

	if ((kind->find && (rc = kind->find(intake->self, row, known))) ||
	    (kind->merge && (rc = kind->merge(intake->self, row, known, &differs))))
		return rc;
	if (row->twice) {
		*fate = say_twice(intake, row, differs);
		return SMV_OK;
	}
	*fate = !*differs ? SMV_ROW_UNCHANGED : kind->always_updates || intake->told->update ? SMV_ROW_CHANGED : SMV_ROW_REFUSED;
	if (*fate == SMV_ROW_UNCHANGED)
		return agree(intake, row);
	if (*fate == SMV_ROW_REFUSED) {
		find_on(intake, row, SMV_ERROR, kind->known_id, kind->known_words(intake->self, row, differs));
		return SMV_OK;
	}
	if (kind->refuse && (refusal = kind->refuse(intake->self, row))) {
		find_on(intake, row, SMV_ERROR, kind->refused_id, refusal);
		*fate = SMV_ROW_REFUSED;
		return SMV_OK;
	}
	if ((rc = kind->change(intake->self, row, known)))
		return rc;
	return intake->told->changed ? intake->told->changed(intake->told->to, known, row->object) : SMV_OK;
}

static int decode(struct smv_intake *intake, struct smv_intake_row *row, bool *fine)
{
	if (intake->kind->decode)
		return intake->kind->decode(intake->self, row, fine);
	*fine = smv_decode_row(row->pool, intake->file.map, row->record, row->object, row->findings);
	return SMV_OK;
}

static int take(struct smv_intake *intake, struct smv_intake_row *row, enum smv_row_fate *fate)
{
	const struct smv_intake_kind *kind = intake->kind;
	const struct smv_left_out *why;
	bool known, fine;
	int rc;

	*fate = SMV_ROW_REFUSED;
	if (row->record->bad)
		return SMV_OK;
	if (kind->leave_out && (why = kind->leave_out(intake->self, row))) {
		smv_reckoning_leave_out(intake->reckoning, why);
		*fate = SMV_ROW_LEFT_OUT;
		return SMV_OK;
	}
	row->object = smv_alloc(row->pool, kind->size);
	if ((rc = decode(intake, row, &fine)) || !fine || (rc = kind->identify(intake->self, row, &fine)) || !fine ||
	    (rc = kind->add(intake->self, row, &known)))
		return rc;
	remember(intake, row);
	if (known)
		return meet(intake, row, fate);
	*fate = SMV_ROW_ADDED;
	return intake->told->changed ? intake->told->changed(intake->told->to, NULL, row->object) : SMV_OK;
}

static void count(struct smv_reckoning *reckoning, enum smv_row_fate fate)
{
	size_t *const of[] = { [SMV_ROW_ADDED] = &reckoning->added, [SMV_ROW_CHANGED] = &reckoning->changed,
			       [SMV_ROW_UNCHANGED] = &reckoning->unchanged, [SMV_ROW_TWICE] = &reckoning->twice,
			       [SMV_ROW_REFUSED] = &reckoning->refused };

	reckoning->rows++;
	if (fate != SMV_ROW_LEFT_OUT)
		++*of[fate];
}

static int take_record(struct smv_intake *intake, const struct smv_record *record)
{
	struct smv_intake_row row = { .record = record, .pool = intake->row_pool, .findings = intake->findings };
	enum smv_row_fate fate;
	int rc;

	intake->told->progress(intake->told->to, intake->reckoning->rows);
	if (!(rc = take(intake, &row, &fate))) {
		count(intake->reckoning, fate);
		if (record->hidden && fate != SMV_ROW_LEFT_OUT && !intake->reckoning->hidden++)
			intake->reckoning->first_hidden = record->row;
	}
	smv_reset(intake->row_pool, intake->row_start);
	return rc;
}

/* All rows: those that are kept, then those that are still to be read. */
static int take_rows(struct smv_intake *intake)
{
	struct smv_record record;
	size_t i;
	int rc = SMV_OK;

	for (i = 0; !rc && i < intake->kept.count; i++)
		rc = take_record(intake, &intake->kept.rows[i]);
	if (rc || intake->kept.ended)
		return rc;
	while (!(rc = smv_source_next(intake->file.source, &record)) && !record.end)
		if ((rc = take_record(intake, &record)))
			break;
	return rc;
}

/* What the reader has passed over are rows of the file too. */
static void count_passed_over(struct smv_intake *intake)
{
	static const struct smv_left_out total = { .reason = "total", .label = N_("totals") };
	static const struct smv_left_out header = { .reason = "repeated-header", .label = N_("the header again") };
	size_t totals, headers;

	smv_source_passed_over(intake->file.source, &totals, &headers);
	intake->reckoning->rows += totals + headers;
	for (; totals; totals--)
		smv_reckoning_leave_out(intake->reckoning, &total);
	for (; headers; headers--)
		smv_reckoning_leave_out(intake->reckoning, &header);
}

/* Reads as much of the file as the kind wants to see first; with keep, so that it need not be read again. */
static int look(struct smv_intake *intake, size_t most, bool keep)
{
	const struct smv_intake_kind *kind = intake->kind;
	struct smv_kept_rows *kept = &intake->kept;
	struct smv_record record;
	size_t rows = 0;
	int rc = SMV_OK;

	while (kept->bytes < most && !(rc = smv_source_next(intake->file.source, &record)) && !record.end) {
		intake->told->progress(intake->told->to, ++rows);
		if (kind->glance && !record.bad)
			kind->glance(intake->self, &record);
		if (keep)
			smv_kept_rows_add(kept, &record);
	}
	if (rc)
		return rc;
	kept->ended = keep && record.end;
	return kind->look(intake->self, kept->rows, rows, record.end);
}

static int open_file(struct smv_intake *intake)
{
	int rc = intake->told->open(intake->told->to, &intake->file);

	if (!rc && intake->kind->begin)
		rc = intake->kind->begin(intake->self, &intake->file);
	return rc;
}

/* Looks through the whole file without keeping its rows, and opens it again. */
static int look_ahead(struct smv_intake *intake)
{
	struct smv_findings found = *intake->findings;
	int rc;

	if ((rc = open_file(intake)) || (rc = look(intake, SIZE_MAX, false)))
		return rc;
	*intake->findings = found; /* the reader will find the same again */
	return intake->told->open(intake->told->to, &intake->file);
}

/* One reading: to the end, or until a row contradicts the first ones. */
static int attempt(struct smv_intake *intake)
{
	int rc;

	intake->seen = smv_dictionary_new(intake->file.pool);
	intake->places = NULL;
	intake->place_room = 0;
	intake->kept = (struct smv_kept_rows){ .pool = intake->file.pool };
	*intake->reckoning = (struct smv_reckoning){ 0 };
	if (intake->file.again)
		rc = look_ahead(intake);
	else if (!(rc = open_file(intake)) && intake->kind->looks_through)
		rc = look(intake, intake->kind->looks_through, true);
	if (rc || (rc = take_rows(intake)))
		return rc;
	count_passed_over(intake);
	return intake->kind->end ? intake->kind->end(intake->self) : SMV_OK;
}

/* The first reading within a savepoint, so that nothing of it is left when there has to be another. */
static int attempt_twice(struct smv_intake *intake)
{
	const struct smv_findings found = *intake->findings;
	int rc, tried;

	if ((rc = smv_store_try(intake->store)))
		return rc;
	rc = attempt(intake);
	if (rc && rc != SMV_AGAIN)
		return rc; /* the command takes everything back */
	if ((tried = smv_store_tried(intake->store, !rc)) || !rc)
		return tried;
	*intake->findings = found;
	smv_pool_close(intake->file.pool);
	intake->file = (struct smv_intake_file){ .path = intake->file.path, .again = true, .pool = smv_pool_open() };
	rc = attempt(intake);
	assert(rc != SMV_AGAIN);
	return rc;
}

int smv_intake_take(struct smv_intake *intake, const char *path, struct smv_reckoning *reckoning)
{
	size_t looks = intake->kind->looks_through;
	int rc;

	intake->file = (struct smv_intake_file){ .path = path, .pool = smv_pool_open() };
	intake->reckoning = reckoning;
	rc = looks && looks < SIZE_MAX ? attempt_twice(intake) : attempt(intake);
	smv_pool_close(intake->file.pool);
	assert(rc || reckoning->rows == reckoning->added + reckoning->changed + reckoning->unchanged + reckoning->twice +
						reckoning->refused + smv_reckoning_left_out(reckoning));
	return rc;
}
