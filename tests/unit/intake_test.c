/* SPDX-License-Identifier: EUPL-1.2 */
/* The one way in: what becomes of each row of a file. */
#include "intake/organisation_intake.h"
#include "model/column/columns.h"
#include "model/register/organisation.h"
#include "read/source.h"
#include "samverkan/fail.h"
#include "samverkan/finding.h"
#include "samverkan/pool.h"
#include "store/register/organisation.h"
#include "store_sample.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <setjmp.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* Files of a test are opened as a command opens them, without any options. */
struct opening {
	struct smv_pool *pool;
	struct smv_findings *findings;
	const struct smv_field *fields;
	struct smv_source *source;
};

static int open_file(void *to, struct smv_intake_file *file)
{
	struct opening *o = to;
	int rc;

	smv_source_close(o->source);
	o->source = NULL;
	if ((rc = smv_source_open(&o->source, o->pool, file->path, NULL, o->findings)))
		return rc;
	file->source = o->source;
	if (o->fields)
		file->map = smv_columns_match(o->pool, o->fields, smv_source_header(o->source), NULL, 0, o->findings);
	return !o->fields || file->map ? SMV_OK : SMV_DATA;
}

static void no_progress(void *to, size_t rows)
{
	(void)to, (void)rows;
}

static void write_file(char path[32], const char *text)
{
	FILE *file;

	strcpy(path, "/tmp/intake_test.XXXXXX");
	file = fdopen(mkstemp(path), "w");
	assert_non_null(file);
	fputs(text, file);
	fclose(file);
}

static struct smv_reckoning take(struct smv_sample_store *sample, const struct smv_intake_kind *kind, void *self, const char *text,
				 bool update, struct smv_findings *findings)
{
	struct opening opening = { .pool = sample->pool, .findings = findings, .fields = kind->fields };
	const struct smv_intake_told told = { .update = update, .to = &opening, .open = open_file, .progress = no_progress };
	struct smv_intake *intake = smv_intake_open(sample->store, sample->pool, kind, self, &told, findings);
	struct smv_reckoning reckoning;
	char path[32];

	write_file(path, text);
	assert_int_equal(smv_intake_take(intake, path, &reckoning), SMV_OK);
	smv_source_close(opening.source);
	smv_intake_close(intake);
	unlink(path);
	return reckoning;
}

static struct smv_reckoning take_register(struct smv_sample_store *sample, const char *text, bool update, struct smv_findings *findings)
{
	struct smv_organisation_intake *self = smv_organisation_intake_open(sample->store, false);
	struct smv_reckoning reckoning = take(sample, &smv_organisation_intake, self, text, update, findings);

	smv_organisation_intake_close(self);
	return reckoning;
}

static int64_t add(struct smv_sample_store *sample, const char *name, const char *number)
{
	struct smv_organisation o = { .name = name, .org_number = number, .kind = "network", .town = "Ekerö" };

	assert_int_equal(smv_organisation_add(sample->store, &o), SMV_OK);
	return o.id;
}

static void every_row_of_a_register_has_one_fate(void **state)
{
	struct smv_sample_store *sample = *state;
	struct smv_findings findings;
	struct smv_reckoning r;
	bool added;

	smv_findings_init(&findings, sample->pool);
	assert_int_equal(smv_alias_add(sample->store, add(sample, "RSMH", "802002-4280"), "Riksförbundet", &added), SMV_OK);
	r = take_register(sample, "namn;orgnr;ort\n"
				  "Riksförbundet;;Ekerö\n"   /* by its alias, as it is known */
				  "Ny;;Ekerö\n"
				  "NY;;Ekerö\n"              /* the same again */
				  "Ny;;Solna\n"              /* something else of it */
				  "Ny;212000-2221;\n",       /* a number that it was not said to have */
			  false, &findings);
	assert_int_equal(r.rows, 5);
	assert_int_equal(r.unchanged, 1);
	assert_int_equal(r.added, 1);
	assert_int_equal(r.twice, 1);
	assert_int_equal(r.refused, 2);
	assert_int_equal(findings.errors, 2);
	assert_int_equal(findings.items[1].id, SMV_ID_ROW_TWICE);
	assert_non_null(strstr(findings.items[1].message, "line 3"));
	assert_null(strstr(findings.items[1].message, "Solna"));

	smv_findings_init(&findings, sample->pool);
	r = take_register(sample, "namn;orgnr;ort\nRSMH;;Solna\nRSMH;212000-2221;\nRSMH;;\n.;;\n", false, &findings);
	assert_int_equal(r.refused, 3);
	assert_int_equal(r.added, 1);
	assert_int_equal(findings.items[0].id, SMV_ID_ORGANISATION_KNOWN);
	assert_non_null(strstr(findings.items[0].message, "town"));
	assert_int_equal(findings.items[1].id, SMV_ID_ORGANISATION_AMBIGUOUS);
	assert_int_equal(findings.items[2].id, SMV_ID_FIELD_MISSING);
}

static void an_update_takes_over_filled_cells_alone(void **state)
{
	struct smv_sample_store *sample = *state;
	struct smv_organisation now;
	struct smv_findings findings;
	int64_t id = add(sample, "RSMH", NULL);

	smv_findings_init(&findings, sample->pool);
	assert_int_equal(take_register(sample, "namn;orgnr;ort\nRSMH;802002-4280;\n", true, &findings).changed, 1);
	assert_int_equal(smv_organisation_get(sample->store, sample->pool, id, &now), SMV_OK);
	assert_string_equal(now.org_number, "802002-4280");
	assert_string_equal(now.town, "Ekerö");
	assert_string_equal(now.kind, "network");
	assert_int_equal(take_register(sample, "namn;orgnr\nRSMH;802002-4280\n", true, &findings).unchanged, 1);
	assert_int_equal(findings.count, 0);
}

/* A kind whose rows say in their one cell what is to become of them. */
struct whims {
	struct smv_intake_file file;
	size_t asked, again;
	bool contradicts;
	int64_t id;
};

static int begin(void *self, const struct smv_intake_file *file)
{
	((struct whims *)self)->file = *file;
	return SMV_OK;
}

static int look(void *self, const struct smv_record *rows, size_t count, bool ended)
{
	struct whims *w = self;

	assert_true(w->file.again ? !rows && ended : rows || !count);
	w->again += w->file.again;
	return SMV_OK;
}

static const struct smv_left_out *leave_out(void *self, const struct smv_intake_row *row)
{
	static const struct smv_left_out wanted = { .reason = "wanted", .label = "wanted", .wanted = true };
	static const struct smv_left_out other = { .reason = "other", .label = "other" };

	((struct whims *)self)->asked++;
	return *row->record->cells[0] == 'w' ? &wanted : *row->record->cells[0] == 'o' ? &other : NULL;
}

static int decode(void *self, struct smv_intake_row *row, bool *fine)
{
	const struct whims *w = self;
	struct smv_place place = smv_place_of(row->record, 0);
	char said = *row->record->cells[0];

	*fine = said != 'r';
	if (!*fine)
		smv_finding_add(row->findings, SMV_ERROR, &place, SMV_ID_CODE_UNKNOWN, "refused");
	return w->contradicts && !w->file.again && said == '!' ? SMV_AGAIN : SMV_OK;
}

static int identify(void *self, struct smv_intake_row *row, bool *fine)
{
	struct whims *w = self;

	w->id = *row->record->cells[0] == 't' ? 0 : strtol(row->record->cells[0] + 1, NULL, 10) + 1;
	row->identity = (struct smv_identity){ &w->id, sizeof w->id };
	*fine = true;
	return SMV_OK;
}

static int add_row(void *self, struct smv_intake_row *row, bool *known)
{
	(void)self;
	*known = *row->record->cells[0] != 'a';
	return SMV_OK;
}

static int merge(void *self, struct smv_intake_row *row, const void *known, const char **differs)
{
	(void)self, (void)known;
	*differs = *row->record->cells[0] == 'c' ? "all" : "";
	return SMV_OK;
}

static int change(void *self, struct smv_intake_row *row, const void *known)
{
	(void)self, (void)row, (void)known;
	return SMV_OK;
}

static const char *words(void *self, const struct smv_intake_row *row, const char *differs)
{
	(void)self, (void)row, (void)differs;
	return "known";
}

static const char *twice_words(void *self, const struct smv_intake_row *row, const char *where, const char *differs)
{
	(void)self, (void)row, (void)where, (void)differs;
	return "twice";
}

static struct smv_intake_kind whims = {
	.size = sizeof(int),
	.begin = begin,
	.look = look,
	.leave_out = leave_out,
	.decode = decode,
	.identify = identify,
	.add = add_row,
	.merge = merge,
	.change = change,
	.known_id = SMV_ID_ORGANISATION_KNOWN,
	.twice_id = SMV_ID_ROW_TWICE,
	.known_words = words,
	.twice_words = twice_words,
};

static size_t all_of(const struct smv_reckoning *r)
{
	return r->added + r->changed + r->unchanged + r->twice + r->refused + smv_reckoning_left_out(r);
}

/* Whatever the rows are, however much of the file is looked through first: each counts once, and none is lost. */
static void rows_of_random_files_add_up(void **state)
{
	static const char fates[] = "acutrwo!";
	static const size_t looks[] = { 0, 40, 400, SIZE_MAX };
	struct smv_sample_store *sample = *state;
	unsigned seed;

	for (seed = 0; seed < 2000; seed++) {
		struct smv_mark mark = smv_mark(sample->pool);
		struct whims self = { .contradicts = seed % 2 };
		size_t rows = (size_t)rand() % 40, i;
		char *text = smv_alloc(sample->pool, 16 + rows * 16), *at = text + sprintf(text, "sak;mer\n");
		struct smv_findings findings;
		struct smv_reckoning r;

		for (i = 0; i < rows; i++) {
			if (rand() % 6 == 0)
				at += sprintf(at, ";\n"); /* blank: it counts as no row */
			at += sprintf(at, rand() % 16 || i < 2 ? "%c%d;x\n" : "%c%d;x;y;z\n", fates[rand() % 8], rand() % 9);
		}
		smv_findings_init(&findings, sample->pool);
		whims.looks_through = looks[rand() % 4];
		if (whims.looks_through == 0 || whims.looks_through == SIZE_MAX)
			self.contradicts = false; /* only who looks at a beginning can be contradicted */
		r = take(sample, &whims, &self, text, rand() % 2, &findings);
		if (r.rows != rows || all_of(&r) != rows || r.refused > findings.errors || self.again > 1)
			fail_msg("seed %u: %zu rows, %zu counted, %zu in all, %zu readings more\n%s", seed, rows, r.rows, all_of(&r), self.again, text);
		smv_reset(sample->pool, mark);
	}
}

#define WITH_STORE(test) cmocka_unit_test_setup_teardown(test, smv_sample_store_open, smv_sample_store_close)

int main(void)
{
	const struct CMUnitTest tests[] = {
		WITH_STORE(every_row_of_a_register_has_one_fate),
		WITH_STORE(an_update_takes_over_filled_cells_alone),
		WITH_STORE(rows_of_random_files_add_up),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
