/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/finding.h"
#include "base/language.h"

const struct smv_rule_id smv_rule_ids[] = {
	{ "amount-ambiguous", N_("one mark and three digits: thousands or decimals?") },
	{ "amount-decimals", N_("more than two decimals") },
	{ "amount-error-value", N_("an error value out of a spreadsheet, like #REF!") },
	{ "amount-missing", N_("an amount is lacking") },
	{ "amount-negative", N_("an amount below 0") },
	{ "amount-range", N_("an amount too large") },
	{ "amount-scientific", N_("a number in scientific notation, which may have lost digits") },
	{ "amount-unreadable", N_("no number where there should be one") },
	{ "cells-beyond", N_("cells right of the table in a workbook were not read") },
	{ "cells-few", N_("a row has fewer cells than the header") },
	{ "cells-many", N_("a row has more cells than the header") },
	{ "charset-doubled", N_("UTF-8 was read as Windows-1252 and saved as UTF-8 again") },
	{ "charset-mixed", N_("a file is partly in UTF-8 and partly not") },
	{ "charset-unknown", N_("bytes that mean nothing in the file's character set") },
	{ "formula-uncomputed", N_("a formula in a workbook has no computed value") },
	{ "header-twice", N_("two columns have the same name") },
	{ "nul-byte", N_("a NUL byte, which no text has") },
	{ "quote-inside", N_("text after the quote that closes a cell") },
	{ "quote-open", N_("a quote opens a cell and nothing closes it") },
	{ "total-row", N_("a row of totals was not read") },
	{ 0 },
};
