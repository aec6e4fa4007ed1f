/* SPDX-License-Identifier: EUPL-1.2 */
/* Reads a file as an import does, decodes and checks every row, and stores nothing: read_bench FILE. */
#include "base/record.h"
#include "model/column/decode.h"
#include "model/register/organisation.h"
#include "read/source.h"
#include "samverkan/fail.h"
#include "samverkan/finding.h"
#include "samverkan/pool.h"

#include <stdio.h>

static int take_in(struct smv_source *source, struct smv_column_map *map, struct smv_findings *findings, unsigned long *rows)
{
	struct smv_pool *pool = smv_pool_open();
	const struct smv_mark start = smv_mark(pool);
	struct smv_organisation organisation = { 0 };
	struct smv_record record;
	int rc;

	while (!(rc = smv_source_next(source, &record)) && !record.end) {
		if (!record.bad && smv_decode_row(pool, map, &record, &organisation, findings))
			++*rows;
		smv_reset(pool, start);
	}
	smv_pool_close(pool);
	return rc;
}

int main(int argc, char **argv)
{
	struct smv_pool *pool = smv_pool_open();
	struct smv_source *source = NULL;
	struct smv_findings findings;
	struct smv_column_map *map;
	unsigned long rows = 0;
	int rc = SMV_USAGE;

	smv_findings_init(&findings, pool);
	if (argc == 2)
		rc = smv_source_open(&source, pool, argv[1], NULL, &findings);
	if (!rc) {
		map = smv_columns_match(pool, smv_organisation_fields, smv_source_header(source), NULL, 0, &findings);
		rc = map ? take_in(source, map, &findings, &rows) : SMV_DATA;
	}
	if (rc)
		fprintf(stderr, "read_bench: %s\n", smv_reason());
	else
		printf("%lu rows, %zu findings\n", rows, findings.count);
	smv_source_close(source);
	smv_pool_close(pool);
	return rc;
}
