/* SPDX-License-Identifier: EUPL-1.2 */
/* What the register writes out is read back equal, field by field: random records of what breaks other programs. */
#include "base/record.h"
#include "base/text.h"
#include "emit/writer.h"
#include "model/column/decode.h"
#include "model/column/words.h"
#include "model/kind.h"
#include "model/luhn.h"
#include "read/source.h"
#include "report/register/register.h"
#include "samverkan/fail.h"
#include "samverkan/finding.h"
#include "samverkan/pool.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

enum { RECORDS = 10000, PIECES_MOST = 6 };

static const char *const pieces[] = {
	"a", "Å", "ä", "ö", "é", "0", "00", "46", "12", "1.234", "1,5", " ", "  ", "\n", "\n\n", "\t", "\"", "\"\"", "'", "''", ";", ",", "|",
	"=", "+", "-", "@", "=1+1", "+46", "-5", "@SUM(A1)", "=cmd|' /C calc'!A0", "\xF0\x9F\x98\x80", "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x94\xA7",
	"\xC2\xA0", "\xE2\x80\x93", "#REF!", "TRUE", "2024-03-31", "1e5", "NULL", "sep=;", "\\", "\\n", "<b>", "&amp;", "_x000D_", "é",
	"Summa", "förening", "IF", "%s", "\xEF\xBF\xBD",
};

/* A random number below a bound, the same in every run. */
static unsigned below(uint64_t *seed, unsigned bound)
{
	*seed = *seed * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
	return (unsigned)(*seed >> 33) % bound;
}

static const char *random_text(struct smv_pool *pool, uint64_t *seed)
{
	unsigned count = below(seed, PIECES_MOST + 1);
	const char *text = "";

	while (count--)
		text = smv_printf(pool, "%s%s", text, pieces[below(seed, sizeof pieces / sizeof *pieces)]);
	text = smv_text_clean(pool, text);
	/* a mark alone is read as nothing, and ="0123" as the text in it */
	return *text && strncmp(text, "=\"", 2) != 0 && !smv_is_mark(text) && !smv_is_tick(text) ? text : NULL;
}

static const char *random_number(struct smv_pool *pool, uint64_t *seed)
{
	char digits[11];
	unsigned last;

	snprintf(digits, sizeof digits, "8%u%u%06u%u", below(seed, 10), 2 + below(seed, 8), below(seed, 1000000), 0U);
	for (last = 0; !smv_luhn_holds(digits); last++)
		digits[9] = (char)('0' + last);
	return smv_printf(pool, "%.6s-%s", digits, digits + 6);
}

/* What the register holds has no control characters, and line ends only where a field may have them. */
static void fold_controls(struct smv_pool *pool, struct smv_organisation *organisation)
{
	const struct smv_field *f;

	for (f = smv_organisation_fields; f->kind != SMV_FIELD_END; f++) {
		const char **text = (const char **)(void *)((char *)organisation + f->at);

		if (f->kind == SMV_FIELD_TEXT && *text)
			*text = smv_text_without_controls(pool, *text, f->lines);
		if (f->kind == SMV_FIELD_TEXT && *text && (smv_is_mark(*text) || smv_is_tick(*text)))
			*text = f->required ? "-a" : NULL;
	}
}

static struct smv_organisation random_organisation(struct smv_pool *pool, uint64_t *seed)
{
	static const char *const giros[] = { NULL, "5050-1055", "50501055", "64 43 04-8" };
	static const char *const phones[] = { NULL, "+46 8 560 12 34", "08-560 12 34", "0046", "'070", "+46" };
	static const char *const postcodes[] = { NULL, "01234", "178 92", "00000" };
	static const char *const emails[] = { NULL, "a@x.se", "a@x.se; b@y.se", "=a@x.se", "Åsa Öberg <o@x.se>", "'@'" };
	struct smv_organisation organisation;
	unsigned kinds = 0;
	const char *name;

	while (smv_kinds[kinds].code)
		kinds++;
	while (!(name = random_text(pool, seed)))
		;
	organisation = (struct smv_organisation){
		.name = name,
		.org_number = below(seed, 2) ? random_number(pool, seed) : NULL,
		.kind = smv_kinds[below(seed, kinds)].code,
		.category = random_text(pool, seed),
		.active_in_municipality = (enum smv_yes_no)below(seed, 3),
		.serves_residents = (enum smv_yes_no)below(seed, 3),
		.giro = giros[below(seed, 4)],
		.address = random_text(pool, seed),
		.postcode = postcodes[below(seed, 4)],
		.town = random_text(pool, seed),
		.website = random_text(pool, seed),
		.founded = below(seed, 2) ? 1800 + below(seed, 227) : 0,
		.contact = random_text(pool, seed),
		.email = emails[below(seed, 6)],
		.phone = phones[below(seed, 6)],
	};
	fold_controls(pool, &organisation);
	return organisation;
}

static void write_all(const struct smv_output *output, const struct smv_organisation *list)
{
	const struct smv_register_columns columns = { .contacts = true };
	struct smv_writer *writer;
	int rc = smv_writer_open(&writer, output);

	if (!rc)
		rc = smv_register_write(writer, 20000, &columns, list, RECORDS);
	assert_int_equal(smv_writer_close(writer, rc), SMV_OK);
}

static void assert_same(const struct smv_organisation *read, const struct smv_organisation *written, size_t number)
{
	const struct smv_field *f;

	for (f = smv_organisation_fields; f->kind != SMV_FIELD_END; f++)
		if (!smv_field_same(f, read, written))
			fail_msg("record %zu: %s: '%s' came back as '%s'", number, f->key,
				 f->kind == SMV_FIELD_TEXT ? *(const char *const *)(const void *)((const char *)written + f->at) : "",
				 f->kind == SMV_FIELD_TEXT ? *(const char *const *)(const void *)((const char *)read + f->at) : "");
}

static void read_all(struct smv_pool *pool, const char *path, const struct smv_organisation *list)
{
	struct smv_pool *row = smv_pool_open(); /* apart: the map keeps what it has met in its own */
	const struct smv_mark start = smv_mark(row);
	struct smv_findings findings;
	struct smv_column_map *map;
	struct smv_source *source;
	struct smv_record record;
	size_t count;

	smv_findings_init(&findings, pool);
	assert_int_equal(smv_source_open(&source, pool, path, NULL, &findings), SMV_OK);
	map = smv_columns_match(pool, smv_organisation_fields, smv_source_header(source), NULL, 0, &findings);
	assert_non_null(map);
	for (count = 0; smv_source_next(source, &record) == SMV_OK && !record.end; count++) {
		struct smv_organisation read = { 0 };

		assert_true(count < RECORDS);
		if (record.bad || !smv_decode_row(row, map, &record, &read, &findings))
			fail_msg("record %zu: %s", count, smv_finding_text(pool, &findings.items[findings.count - 1]));
		assert_same(&read, &list[count], count);
		smv_reset(row, start);
	}
	assert_int_equal(count, RECORDS);
	assert_int_equal(findings.count, 0);
	smv_source_close(source);
	smv_pool_close(row);
}

static void comes_back(enum smv_format format, bool excel)
{
	struct smv_pool *pool = smv_pool_open();
	struct smv_organisation *list = smv_alloc(pool, RECORDS * sizeof *list);
	char folder[] = "/tmp/samverkan-test-XXXXXX";
	struct smv_output output = { .format = format, .excel = excel };
	uint64_t seed = 20261122;
	size_t i;

	assert_non_null(mkdtemp(folder));
	output.path = smv_printf(pool, "%s/r.%s", folder, format == SMV_FORMAT_XLSX ? "xlsx" : "csv");
	for (i = 0; i < RECORDS; i++)
		list[i] = random_organisation(pool, &seed);
	write_all(&output, list);
	read_all(pool, output.path, list);
	unlink(output.path);
	rmdir(folder);
	smv_pool_close(pool);
}

static void csv_comes_back(void **state)
{
	(void)state;
	comes_back(SMV_FORMAT_CSV, false);
}

static void csv_for_excel_comes_back(void **state)
{
	(void)state;
	comes_back(SMV_FORMAT_CSV, true);
}

static void a_workbook_comes_back(void **state)
{
	(void)state;
	comes_back(SMV_FORMAT_XLSX, false);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(csv_comes_back),
		cmocka_unit_test(csv_for_excel_comes_back),
		cmocka_unit_test(a_workbook_comes_back),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
