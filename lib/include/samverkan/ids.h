/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SAMVERKAN_IDS_H
#define SAMVERKAN_IDS_H

#include "samverkan/api.h"

SMV_API_BEGIN

/*
 * What a finding can be about: its constant, the stable id that people and programs see, and its meaning; in alphabetical
 * order.  A new one needs nothing but its row: samverkan-findings(5) is generated from it (make po docs).
 */
#define SMV_IDS(id) \
	id(ACCOUNT_CHANGED, "account-changed", N_("an account was changed after the decision to pay to it")) \
	id(ACCOUNT_MISSING, "account-missing", N_("money is to be paid and there is no account")) \
	id(ACCOUNT_PERSONAL, "account-personal", N_("an account whose number is a personal identity number")) \
	id(ACCOUNT_UNCLEAR, "account-unclear", N_("it is not clear whether an account is a bankgiro or a plusgiro")) \
	id(ALLOCATION_REFUSED, "allocation-refused", N_("the rules give no allocation: they set aside or promise more than there is")) \
	id(AMOUNT_AMBIGUOUS, "amount-ambiguous", N_("one mark and three digits: thousands or decimals?")) \
	id(AMOUNT_COLUMN, "amount-column", N_("no column is the amount applied for")) \
	id(AMOUNT_CURRENCY, "amount-currency", N_("an amount in a currency other than kronor")) \
	id(AMOUNT_DECIMALS, "amount-decimals", N_("more than two decimals")) \
	id(AMOUNT_ERROR_VALUE, "amount-error-value", N_("an error value from a spreadsheet, like #REF!")) \
	id(AMOUNT_MISSING, "amount-missing", N_("an amount is missing")) \
	id(AMOUNT_NEGATIVE, "amount-negative", N_("an amount below 0")) \
	id(AMOUNT_RANGE, "amount-range", N_("an amount too large")) \
	id(AMOUNT_SCIENTIFIC, "amount-scientific", N_("a number in scientific notation, which may have lost digits")) \
	id(AMOUNT_UNIT, "amount-unit", N_("a unit that is not of money, or that contradicts the column's")) \
	id(AMOUNT_UNREADABLE, "amount-unreadable", N_("no number where there should be one")) \
	id(APPLICATION_KNOWN, "application-known", N_("an organisation has already applied, and the file says something else")) \
	id(APPLICATION_TWICE, "application-twice", N_("an organisation stands twice in one file")) \
	id(AWARD_BESIDES, "award-besides", N_("an organisation that is nominated gets other money the same year")) \
	id(AWARD_EARLIER, "award-earlier", N_("an organisation that is nominated has had the award before")) \
	id(BUDGET_BELOW_AGREEMENTS, "budget-below-agreements", N_("the agreements take more than the budget")) \
	id(CELL_LONG, "cell-long", N_("a cell of more than 1 MB")) \
	id(CELLS_BEYOND, "cells-beyond", N_("cells to the right of the table in a workbook were not read")) \
	id(CELLS_FEW, "cells-few", N_("a row has fewer cells than the header")) \
	id(CELLS_MANY, "cells-many", N_("a row has more cells than the header")) \
	id(CHARSET_DOUBLED, "charset-doubled", N_("UTF-8 was read as Windows-1252 and saved as UTF-8 again")) \
	id(CHARSET_MIXED, "charset-mixed", N_("a file is partly in UTF-8 and partly not")) \
	id(CHARSET_UNKNOWN, "charset-unknown", N_("bytes that mean nothing in the file's character set")) \
	id(CODE_UNKNOWN, "code-unknown", N_("a word that is not one of those known here")) \
	id(CODEBOOK_OPTION, "codebook-option", N_("a codebook has an option that the question does not have")) \
	id(CODEBOOK_QUESTION, "codebook-question", N_("a codebook has a question that the survey does not have")) \
	id(CODEBOOK_TWICE, "codebook-twice", N_("two questions are said to do what only one can")) \
	id(COLUMN_MISSING, "column-missing", N_("no column holds what every row must have")) \
	id(COLUMNS_DIFFER, "columns-differ", N_("two columns for the same thing say different things")) \
	id(CONTACT_PROTECTED, "contact-protected", N_("a row names someone whose personal data are protected; it is not stored")) \
	id(DATABASE_DAMAGED, "database-damaged", N_("the database file is damaged, or a part of it cannot be read")) \
	id(DATE_ORDER, "date-order", N_("a date that has its month first, or whose column has")) \
	id(DATE_UNREADABLE, "date-unreadable", N_("no day of the calendar where there should be one")) \
	id(EMAIL_UNREADABLE, "email-unreadable", N_("no e-mail address where there should be one")) \
	id(FIELD_MISSING, "field-missing", N_("an empty cell where every row must have something")) \
	id(FORMULA_UNCOMPUTED, "formula-uncomputed", N_("a formula in a workbook has no computed value")) \
	id(GIRO_CHECK_DIGIT, "giro-check-digit", N_("the check digit of a bankgiro or plusgiro does not fit")) \
	id(HEADER_TWICE, "header-twice", N_("two columns have the same name")) \
	id(JOURNAL_BROKEN, "journal-broken", N_("an entry of the journal is not as it was written")) \
	id(JOURNAL_HEAD, "journal-head", N_("the journal does not have the head that was printed")) \
	id(MAP_FIELD, "map-field", N_("--map names a field that does not exist")) \
	id(MAP_HEADER, "map-header", N_("--map names a header that the file does not have")) \
	id(NAME_LONG, "name-long", N_("a name of more than 1 000 characters")) \
	id(NO_APPLICATIONS, "no-applications", N_("nobody has applied in the round")) \
	id(NO_NOMINATIONS, "no-nominations", N_("nobody is nominated for the award")) \
	id(NOMINATION_KNOWN, "nomination-known", N_("an organisation is already nominated, and the file says something else")) \
	id(NOMINATION_LATE, "nomination-late", N_("a nomination came in after the last day")) \
	id(NOT_ELIGIBLE, "not-eligible", N_("an organisation that the rules refuse")) \
	id(NUL_BYTE, "nul-byte", N_("a NUL byte, which no text has")) \
	id(ORG_NUMBER_CHECK_DIGIT, "org-number-check-digit", N_("the check digit of an organisation number does not fit")) \
	id(ORG_NUMBER_PERSONAL, "org-number-personal", N_("a personal identity number where an organisation number should be")) \
	id(ORG_NUMBER_SCIENTIFIC, "org-number-scientific", N_("an organisation number that a spreadsheet has shortened, so that digits are lost")) \
	id(ORG_NUMBER_UNREADABLE, "org-number-unreadable", N_("no organisation number where there should be one")) \
	id(ORG_NUMBER_ZERO, "org-number-zero", N_("an organisation number that begins with 0, or would with the zeros that a spreadsheet drops")) \
	id(ORGANISATION_AMBIGUOUS, "organisation-ambiguous", N_("several organisations could be meant")) \
	id(ORGANISATION_CONTRADICTORY, "organisation-contradictory", N_("a number and a name that are of two organisations")) \
	id(ORGANISATION_ENDED, "organisation-ended", N_("an organisation that is dissolved or part of another is named")) \
	id(ORGANISATION_KNOWN, "organisation-known", N_("the organisation is already in the register, and the file says something else")) \
	id(ORGANISATION_MISSING, "organisation-missing", N_("a row names no organisation")) \
	id(ORGANISATION_RENAMED, "organisation-renamed", N_("a known number stands with a name that is not known")) \
	id(ORGANISATION_UNKNOWN, "organisation-unknown", N_("the organisation is not in the register")) \
	id(PAID_ABOVE_GRANTED, "paid-above-granted", N_("more was paid than is granted now")) \
	id(QUANTITY_LACKING, "quantity-lacking", N_("an application lacks a number that the rules ask for")) \
	id(QUANTITY_PERSONAL, "quantity-personal", N_("the rules ask for a number that says who a person is or where money goes")) \
	id(QUANTITY_TWICE, "quantity-twice", N_("two columns are the same quantity")) \
	id(QUANTITY_UNKNOWN, "quantity-unknown", N_("the rules ask for a number that no application names")) \
	id(QUOTE_INSIDE, "quote-inside", N_("text after the quote that closes a cell")) \
	id(QUOTE_OPEN, "quote-open", N_("a quote opens a cell and nothing closes it")) \
	id(REDUCE_CAP, "reduce-cap", N_("a reduction for lateness comes off the claim, so that who is capped may lose nothing")) \
	id(RESPONDENT_TWICE, "respondent-twice", N_("two rows of a file are from the same respondent")) \
	id(ROUND_DOWN_POT, "round-down-pot", N_("rounded to the nearest the amounts would pass the pot, so that all are rounded down")) \
	id(ROW_ADDED, "row-added", N_("a stored row was added by something other than samverkan")) \
	id(ROW_CHANGED, "row-changed", N_("a stored row was changed by something other than samverkan")) \
	id(ROW_REMOVED, "row-removed", N_("a stored row was removed by something other than samverkan")) \
	id(ROW_TWICE, "row-twice", N_("two rows are about the same organisation")) \
	id(RULE_CHARACTER, "rule-character", N_("a character that means nothing in the rules")) \
	id(RULE_CIRCLE, "rule-circle", N_("who takes part would rest on a sum over those who take part")) \
	id(RULE_CLIFF, "rule-cliff", N_("one more of something lowers the amount")) \
	id(RULE_DEPTH, "rule-depth", N_("parentheses are nested too deep")) \
	id(RULE_DIVISION, "rule-division", N_("a rule divides by 0 for somebody")) \
	id(RULE_EXPECT, "rule-expect", N_("the rules do not give what they expect of themselves")) \
	id(RULE_EXPECTED, "rule-expected", N_("something else was expected in the rules")) \
	id(RULE_FIT, "rule-fit", N_("a rule that does not go together with a fit by rate")) \
	id(RULE_FLOOR_CAP, "rule-floor-cap", N_("a cap overrules a floor")) \
	id(RULE_FLOOR_UNIT, "rule-floor-unit", N_("a floor is not a multiple of the rounding unit")) \
	id(RULE_NAME, "rule-name", N_("a name that the rules give themselves cannot be that one")) \
	id(RULE_NUMBER, "rule-number", N_("a number in the rules cannot be read")) \
	id(RULE_PART, "rule-part", N_("a rule stands inside a part of the pot where it should stand outside, or the other way round")) \
	id(RULE_PERCENT, "rule-percent", N_("a percentage outside 0 to 100")) \
	id(RULE_PERCENT_REACH, "rule-percent-reach", N_("how far a percentage of a sum reaches is not plain")) \
	id(RULE_QUOTE, "rule-quote", N_("a quote in the rules is not closed")) \
	id(RULE_RANGE, "rule-range", N_("a range whose end comes before its beginning")) \
	id(RULE_ROW, "rule-row", N_("a row of a table is not as rows are")) \
	id(RULE_SHARE_UNUSED, "rule-share-unused", N_("a share in which nobody has a part")) \
	id(RULE_SHARES, "rule-shares", N_("the shares add up to more than 100 %")) \
	id(RULE_SIZE, "rule-size", N_("rules that are too long for a clerk to read")) \
	id(RULE_TWICE, "rule-twice", N_("a rule that may be given only once is given twice")) \
	id(RULE_UNIT, "rule-unit", N_("a unit below 0,01 kr")) \
	id(RULE_UNKNOWN_WORD, "rule-unknown-word", N_("a word that no rule begins with")) \
	id(SCHEMA_CHANGED, "schema-changed", N_("tables, views or triggers of the database are not those that samverkan made")) \
	id(SEALS_CHANGED, "seals-changed", N_("the seals of the rows are not those in the journal")) \
	id(SUM_ABOVE_POT, "sum-above-pot", N_("together the amounts are more than there is to share out")) \
	id(SUM_WRONG, "sum-wrong", N_("stored sums that must agree do not")) \
	id(SURVEY_ANSWER_UNKNOWN, "survey-answer-unknown", N_("an answer does not fit its question")) \
	id(SURVEY_COLUMN, "survey-column", N_("an option names a column that the file does not have")) \
	id(SURVEY_SCALE_MIXED, "survey-scale-mixed", N_("the answers to a scale are numbers and words")) \
	id(TABLE_REMOVED, "table-removed", N_("a table of the database is gone")) \
	id(THEME_TEXT, "theme-text", N_("a row refers to no text of the survey")) \
	id(TIE, "tie", N_("two that are alike in all that the rules ask for get different amounts")) \
	id(TOTAL_ROW, "total-row", N_("a row of totals was not read")) \
	id(UNKNOWN_REQUIRED, "unknown-required", N_("what the rules require of an organisation is not known")) \
	id(UNKNOWN_WHEN, "unknown-when", N_("whether a rule holds for somebody is not known")) \
	id(YEAR_UNREADABLE, "year-unreadable", N_("no year where there should be one")) \
	id(YES_NO_UNREADABLE, "yes-no-unreadable", N_("neither yes nor no"))

#define SMV_ID_CONSTANT(constant, text, meaning) SMV_ID_##constant,
enum smv_id { SMV_ID_NONE, SMV_IDS(SMV_ID_CONSTANT) SMV_ID_COUNT };
#undef SMV_ID_CONSTANT

/* "amount-ambiguous"; and what it means, in the language of the run.  Not for SMV_ID_NONE. */
const char *smv_id_text(enum smv_id id);
const char *smv_id_meaning(enum smv_id id);

SMV_API_END

#endif
