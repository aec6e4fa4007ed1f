/* SPDX-License-Identifier: EUPL-1.2 */
/* What xlsx_bench does, with libxlsxwriter alone and nothing checked: xlsx_bare FILE [ROWS]. */
#include <stdio.h>
#include <stdlib.h>
#include <xlsxwriter.h>

enum { COLUMNS = 10, ROWS = 100000 };

int main(int argc, char **argv)
{
	lxw_workbook_options options = { .constant_memory = LXW_TRUE, .tmpdir = (char *)"." };
	lxw_workbook *book = workbook_new_opt(argv[1], &options);
	lxw_worksheet *sheet = workbook_add_worksheet(book, "Cells");
	lxw_format *money = workbook_add_format(book), *text = workbook_add_format(book);
	long rows = argc > 2 ? atol(argv[2]) : ROWS, row;
	int i;

	format_set_num_format(money, "#,##0.00");
	format_set_align(text, LXW_ALIGN_VERTICAL_TOP);
	for (row = 0; row < rows; row++)
		for (i = 0; i < COLUMNS; i++) {
			char room[64];

			snprintf(room, sizeof room, "Förening %ld i kolumn %d", row, i);
			if (i % 2)
				worksheet_write_number(sheet, (lxw_row_t)row, (lxw_col_t)i,
						       (double)(row * 1234567 % 100000000 + i) / 100, money);
			else
				worksheet_write_string(sheet, (lxw_row_t)row, (lxw_col_t)i, room, text);
		}
	return workbook_close(book);
}
