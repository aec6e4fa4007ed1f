/* SPDX-License-Identifier: EUPL-1.2 */
/* The one way in for rows of files. */
#include "intake/intake.h"
#include "base/dictionary.h"
#include "base/fail.h"
#include "base/pool.h"
#include "model/column/columns.h"
#include "model/column/decode.h"
#include "read/source.h"
#include "store/session.h"

struct smv_intake_run {
	struct smv_pool *pool, *row_pool;
	struct smv_mark row_start;
	struct smv_store *store;
	const struct smv_intake_kind *kind;
	void *self;
	const struct smv_intake_told *told;
	struct smv_findings *findings;
	struct smv_column_map *map;
	struct smv_dictionary *seen; /* what rows of this file were about */
	struct smv_place *places;    /* of those rows */
	size_t place_room;
	struct smv_intake_counts counts;
};

struct smv_intake_run *smv_intake_new(struct smv_pool *pool, struct smv_store *store, const struct smv_intake_kind *kind, void *self,
				      const struct smv_intake_told *told, struct smv_findings *findings)
{
	struct smv_intake_run *run = smv_alloc(pool, sizeof *run);

	*run = (struct smv_intake_run){ .pool = pool, .row_pool = smv_pool_open(), .store = store, .kind = kind, .self = self,
					.told = told, .findings = findings };
	run->row_start = smv_mark(run->row_pool);
	return run;
}

static void find_on(struct smv_intake_run *run, const struct smv_intake_row *row, enum smv_severity severity, enum smv_id id,
		    const char *differs)
{
	struct smv_place place = smv_place_of(row->record, -1);

	smv_finding_add(run->findings, severity, &place, id, "%s", run->kind->words(run->self, run->row_pool, id, row, differs));
}

static void remember(struct smv_intake_run *run, struct smv_intake_row *row)
{
	bool is_new;
	size_t at = smv_dictionary_add(run->seen, row->identity.bytes, row->identity.size, &is_new);

	if (!is_new) {
		row->earlier = &run->places[at];
		return;
	}
	run->places = smv_grow(run->pool, run->places, at, &run->place_room, sizeof *run->places);
	run->places[at] = smv_place_of(row->record, -1);
}

/* A row about something that stands there. */
static int meet(struct smv_intake_run *run, struct smv_intake_row *row, enum smv_row_fate *fate)
{
	const struct smv_intake_kind *kind = run->kind;
	void *known = smv_alloc(run->row_pool, kind->size);
	const char *differs;
	int rc;

	if ((rc = kind->find(run->self, row, known)) || (rc = kind->merge(run->self, row, known, &differs)))
		return rc;
	*fate = row->earlier ? SMV_ROW_TWICE : SMV_ROW_UNCHANGED;
	if (row->earlier)
		find_on(run, row, *differs ? SMV_ERROR : SMV_WARNING, *differs ? kind->otherwise : kind->twice, differs);
	else if (*differs && !run->told->update)
		find_on(run, row, SMV_ERROR, kind->known, differs);
	if (*differs && (row->earlier || !run->told->update))
		*fate = SMV_ROW_REFUSED;
	else if (*differs) {
		*fate = SMV_ROW_CHANGED;
		if ((rc = kind->change(run->self, row, known)))
			return rc;
		return run->told->changed ? run->told->changed(run->told->to, known, row->object) : SMV_OK;
	}
	return SMV_OK;
}

static int take(struct smv_intake_run *run, struct smv_intake_row *row, enum smv_row_fate *fate)
{
	const struct smv_intake_kind *kind = run->kind;
	bool known, fine;
	int rc;

	*fate = SMV_ROW_REFUSED;
	if (row->record->bad)
		return SMV_OK;
	fine = kind->decode ? kind->decode(run->self, row)
			    : smv_decode_row(run->row_pool, run->map, row->record, row->object, run->findings);
	if (!fine || !kind->identify(run->self, row))
		return SMV_OK;
	remember(run, row);
	if ((rc = kind->add(run->self, row, &known)))
		return rc;
	if (known)
		return meet(run, row, fate);
	*fate = SMV_ROW_ADDED;
	return run->told->changed ? run->told->changed(run->told->to, NULL, row->object) : SMV_OK;
}

static void count(struct smv_intake_counts *counts, enum smv_row_fate fate)
{
	size_t *const of[] = { [SMV_ROW_ADDED] = &counts->added, [SMV_ROW_CHANGED] = &counts->changed,
			       [SMV_ROW_UNCHANGED] = &counts->unchanged, [SMV_ROW_TWICE] = &counts->twice,
			       [SMV_ROW_REFUSED] = &counts->refused };

	counts->rows++;
	++*of[fate];
}

int smv_intake_take(struct smv_intake_run *run, const char *name, smv_intake_opener *open, void *to)
{
	struct smv_source *source = NULL;
	struct smv_record record;
	enum smv_row_fate fate;
	int rc;

	(void)name;
	run->counts = (struct smv_intake_counts){ 0 };
	run->seen = smv_dictionary_new(run->pool);
	run->place_room = 0;
	if ((rc = open(to, false, &source, &run->map)))
		return rc;
	while (!(rc = smv_source_next(source, &record)) && !record.end) {
		struct smv_intake_row row = { .record = &record, .pool = run->row_pool, .findings = run->findings };

		run->told->progress(run->told->to, run->counts.rows);
		row.object = smv_alloc(run->row_pool, run->kind->size);
		if ((rc = take(run, &row, &fate)))
			break;
		count(&run->counts, fate);
		smv_reset(run->row_pool, run->row_start);
	}
	return rc;
}

const struct smv_intake_counts *smv_intake_reckoned(const struct smv_intake_run *run)
{
	return &run->counts;
}

void smv_intake_close(struct smv_intake_run *run)
{
	if (run)
		smv_pool_close(run->row_pool);
}
