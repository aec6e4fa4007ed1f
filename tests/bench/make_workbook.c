/* SPDX-License-Identifier: EUPL-1.2 */
/* Makes a workbook of a plain CSV file whose cells hold no quotes: make_workbook FILE.csv FILE.xlsx; whole numbers become numbers. */
#define _DEFAULT_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <xlsxwriter.h>

static void put_line(lxw_worksheet *sheet, lxw_row_t row, char *line)
{
	char *cell, *end;
	lxw_col_t column = 0;

	line[strcspn(line, "\n")] = '\0';
	while ((cell = strsep(&line, ";"))) {
		double number = strtod(cell, &end);

		if (*cell && !*end)
			worksheet_write_number(sheet, row, column++, number, NULL);
		else
			worksheet_write_string(sheet, row, column++, cell, NULL);
	}
}

int main(int argc, char **argv)
{
	FILE *from = argc == 3 ? fopen(argv[1], "r") : NULL;
	lxw_workbook *book;
	lxw_worksheet *sheet;
	lxw_row_t row = 0;
	char *line = NULL;
	size_t room = 0;

	if (!from)
		return 1;
	book = workbook_new(argv[2]);
	sheet = workbook_add_worksheet(book, NULL);
	while (getline(&line, &room, from) > 0)
		put_line(sheet, row++, line);
	free(line);
	fclose(from);
	return workbook_close(book) != LXW_NO_ERROR;
}
