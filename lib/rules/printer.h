/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_RULES_PRINTER_H
#define SMV_RULES_PRINTER_H

#include "rules/keywords.h"
#include "rules/statement.h"

/* Canonical text, which grows at its end. */
struct smv_printer {
	struct smv_pool *pool;
	const struct smv_rules *rules;
	enum smv_language language;
	char *text;
	size_t used, room;
};

void smv_put(struct smv_printer *out, const char *text);
void smv_put_keyword(struct smv_printer *out, enum smv_keyword keyword);
/* A keyword with a space before it, or on both sides. */
void smv_put_after(struct smv_printer *out, enum smv_keyword keyword);
void smv_put_between(struct smv_printer *out, enum smv_keyword keyword);
/* Spaces of a keyboard between thousands, the decimal mark of the language, no decimals, two or four. */
void smv_put_number(struct smv_printer *out, int64_t number);
/* P% or A/B; of some statements P alone. */
void smv_put_portion(struct smv_printer *out, struct smv_portion portion, bool sign);
void smv_put_text(struct smv_printer *out, const char *text); /* in quotation marks */
void smv_put_calc(struct smv_printer *out, const struct smv_calc *calc);
/* In parentheses where a number or a name that follows would else be read as a part of it. */
void smv_put_calc_before(struct smv_printer *out, const struct smv_calc *calc);
void smv_put_condition(struct smv_printer *out, const struct smv_condition *condition);

/* One statement without its rows; one of its rows. */
void smv_put_statement(struct smv_printer *out, const struct smv_statement *statement);
void smv_put_row(struct smv_printer *out, const struct smv_statement *table, const struct smv_table_row *row);

#endif
