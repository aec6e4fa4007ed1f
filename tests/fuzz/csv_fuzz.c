/* SPDX-License-Identifier: EUPL-1.2 */
#define _GNU_SOURCE
#include "base/record.h"
#include "base/text.h"
#include "read/source.h"
#include "samverkan/fail.h"
#include "samverkan/finding.h"
#include "samverkan/pool.h"

#include <assert.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

/* What is handed out is clean text in rows that go forward; a row that is bad has its finding. */
static void read_all(struct smv_source *source, struct smv_pool *pool, const struct smv_findings *findings)
{
	const struct smv_header *header = smv_source_header(source);
	struct smv_record record;
	long line = 0;
	size_t i, before;

	assert(smv_source_assumed(source)[0]);
	for (i = 0; i < header->count; i++)
		assert(smv_text_is_utf8(header->names[i], strlen(header->names[i])));
	for (before = findings->errors; smv_source_next(source, &record) == SMV_OK && !record.end;
	     before = findings->errors) {
		assert(record.line > line && record.row > 0);
		line = record.line;
		assert(record.bad == (findings->errors > before));
		for (i = 0; !record.bad && i < header->count; i++) {
			assert(smv_text_is_utf8(record.cells[i], strlen(record.cells[i])));
			assert(!strcmp(smv_text_clean(pool, record.cells[i]), record.cells[i]));
		}
	}
	assert(record.end);
}

/* A file in memory, the same one each time, with these bytes. */
static int stored(const void *bytes, size_t size)
{
	static int file = -1;

	if (file < 0)
		file = memfd_create("csv", 0);
	assert(file >= 0 && !ftruncate(file, 0) && pwrite(file, bytes, size, 0) == (ssize_t)size);
	return file;
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	struct smv_pool *pool = smv_pool_open();
	struct smv_findings findings;
	struct smv_source *source = NULL;
	char path[64];
	int file = stored(bytes, size);

	snprintf(path, sizeof path, "/proc/self/fd/%d", file);
	smv_findings_init(&findings, pool);
	if (smv_source_open(&source, pool, path, NULL, &findings) == SMV_OK)
		read_all(source, pool, &findings);
	else
		assert(smv_reason()[0]);
	smv_source_close(source);
	smv_forgive();
	smv_pool_close(pool);
	return 0;
}
