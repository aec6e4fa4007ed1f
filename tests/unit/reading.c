/* SPDX-License-Identifier: EUPL-1.2 */
#include "reading.h"
#include "base/record.h"
#include "make_zip.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

/* after the headers that it needs */
#include <cmocka.h>

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static char folder[] = "/tmp/samverkan-workbook-XXXXXX";
const char *const path = "a.xlsx";
struct reading r;

int reading_set_up(void **state)
{
	(void)state;
	r.pool = smv_pool_open();
	return mkdtemp(folder) && !chdir(folder) ? 0 : -1;
}

int reading_tear_down(void **state)
{
	(void)state;
	smv_pool_close(r.pool);
	unlink(path);
	return chdir("/") || rmdir(folder);
}

static const char *join(const char *const *cells, size_t count)
{
	const char *text = count ? cells[0] : "";
	size_t i;

	for (i = 1; i < count; i++)
		text = smv_printf(r.pool, "%s|%s", text, cells[i]);
	return text;
}

void read_from(const char *file, const struct smv_read_options *options)
{
	struct smv_source *source;
	struct smv_record record;

	smv_pool_close(r.pool);
	r = (struct reading){ .pool = smv_pool_open() };
	smv_forgive();
	smv_findings_init(&r.findings, r.pool);
	r.rc = smv_source_open(&source, r.pool, file, options, &r.findings);
	if (r.rc)
		return;
	r.assumed = smv_source_assumed(source);
	if (smv_source_header(source)->count < 100)
		r.header = join(smv_source_header(source)->names, smv_source_header(source)->count);
	while (!(r.rc = smv_source_next(source, &record)) && !record.end) {
		assert_int_equal(record.line, 0);
		if (r.count < sizeof r.rows / sizeof *r.rows)
			r.rows[r.count] = record.bad ? "bad"
						     : smv_printf(r.pool, "%ld: %s", record.row,
								  record.header->count < 100
									  ? join(record.cells, record.header->count)
									  : record.cells[record.header->count - 1]);
		r.count++;
	}
	smv_source_close(source);
}

void read_book(void)
{
	read_from(path, NULL);
}

void read_sheet(const char *name)
{
	struct smv_read_options options = { .sheet = name };

	read_from(path, &options);
}

const char *finding(size_t i)
{
	assert_true(i < r.findings.count);
	return smv_finding_text(r.pool, &r.findings.items[i]);
}

void assert_header(const char *names)
{
	if (r.rc)
		print_error("%s\n", smv_reason());
	assert_int_equal(r.rc, SMV_OK);
	assert_string_equal(r.header, names);
}

void assert_rows(size_t count, ...)
{
	va_list args;
	size_t i;

	if (r.rc || r.findings.count)
		print_error("%s %s\n", smv_reason(), r.findings.count ? finding(0) : "");
	assert_int_equal(r.rc, SMV_OK);
	assert_int_equal(r.findings.count, 0);
	assert_int_equal(r.count, count);
	va_start(args, count);
	for (i = 0; i < count; i++)
		assert_string_equal(r.rows[i], va_arg(args, const char *));
	va_end(args);
}

void assert_refused(const char *reason)
{
	assert_int_equal(r.rc, SMV_DATA);
	assert_string_equal(smv_reason(), reason);
}

void assert_refused_like(const char *start)
{
	assert_int_equal(r.rc, SMV_DATA);
	if (strncmp(smv_reason(), start, strlen(start)) != 0)
		assert_string_equal(smv_reason(), start);
}

void rows(const char *xml)
{
	make_xlsx(path, smv_printf(r.pool, HEADER "%s", xml), NULL, NULL);
	read_book();
}
