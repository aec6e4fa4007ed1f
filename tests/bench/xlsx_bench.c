/* SPDX-License-Identifier: EUPL-1.2 */
/* Writes a workbook of ROWS x 10 cells, half of them text, through the writer: xlsx_bench FILE [ROWS]. */
#include "emit/writer.h"
#include "samverkan/fail.h"

#include <stdio.h>
#include <stdlib.h>

enum { COLUMNS = 10, ROWS = 100000 };

int main(int argc, char **argv)
{
	struct smv_column columns[COLUMNS] = { 0 };
	char keys[COLUMNS][16], texts[COLUMNS][64];
	const struct smv_output output = { .format = SMV_FORMAT_XLSX, .path = argv[1] };
	const struct smv_document document = { .title = "Bench", .as_of = 17000 };
	struct smv_table table = { .name = "bench", .title = "Cells", .columns = columns, .column_count = COLUMNS };
	long rows = argc > 2 ? atol(argv[2]) : ROWS, row;
	struct smv_writer *writer;
	int rc, i;

	for (i = 0; i < COLUMNS; i++) {
		snprintf(keys[i], sizeof keys[i], i % 2 ? "column_%d_ore" : "column_%d", i);
		columns[i].key = columns[i].label = keys[i];
		columns[i].type = i % 2 ? SMV_MONEY : SMV_TEXT;
		columns[i].total = i % 2;
	}
	if ((rc = smv_writer_open(&writer, &output)))
		goto out;
	smv_writer_document(writer, &document);
	smv_writer_table(writer, &table);
	for (row = 0; row < rows; row++) {
		struct smv_value values[COLUMNS];

		for (i = 0; i < COLUMNS; i++) {
			snprintf(texts[i], sizeof texts[i], "Förening %ld i kolumn %d", row, i);
			values[i] = i % 2 ? smv_number_value(row * 1234567 % 100000000 + i) : smv_text_value(texts[i]);
		}
		if ((rc = smv_writer_row(writer, values)))
			break;
	}
	rc = smv_writer_close(writer, rc);
out:
	if (rc)
		fprintf(stderr, "%s\n", smv_reason());
	return rc;
}
