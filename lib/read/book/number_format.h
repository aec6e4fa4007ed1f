/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_READ_BOOK_NUMBER_FORMAT_H
#define SMV_READ_BOOK_NUMBER_FORMAT_H

enum { SMV_FORMAT_UNIT_ROOM = 32 };

/* What the number format of a cell shows beside the number. */
struct smv_number_format {
	int power;                       /* what is shown is the number times so many powers of ten: 2 for %, -3 for each comma at its end */
	char unit[SMV_FORMAT_UNIT_ROOM]; /* "tkr", "€", "%"; "" for none that is known */
};

/* The format that a code like `#,##0 " tkr"` or `[$€-2] #,##0.00` stands for (ECMA-376 part 1, 18.8.31); its first section counts. */
void smv_number_format_read(const char *code, struct smv_number_format *format);

/* Of a format of a spreadsheet program's own (18.8.30): 9 and 10 are percentages. */
const char *smv_number_format_code_of_id(unsigned id);

#endif
