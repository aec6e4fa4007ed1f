/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_MODEL_COLUMN_WORDS_H
#define SMV_MODEL_COLUMN_WORDS_H

#include "samverkan/field.h"

#include <stdbool.h>

struct smv_pool;

/* What a column is, whatever file it is in.  Numbers in a column that is open or that counts are quantities. */
enum smv_column_kind {
	SMV_COLUMN_OPEN,
	SMV_COLUMN_COUNTED,
	SMV_COLUMN_PERSONAL_NUMBER,
	SMV_COLUMN_EMAIL,
	SMV_COLUMN_PHONE,
	SMV_COLUMN_ACCOUNT,
	SMV_COLUMN_ORG_NUMBER,
	SMV_COLUMN_POSTCODE,
	SMV_COLUMN_DATE,
	SMV_COLUMN_YEAR,
	SMV_COLUMN_SERIAL,
	SMV_COLUMN_KINDS
};

/* For people: "phone numbers"; NULL for the first two. */
const char *smv_column_kind_label(enum smv_column_kind kind);

/* What the words within a header say, Swedish or English, in any case and with or without diacritics. */
enum smv_column_kind smv_column_kind_of_header(struct smv_pool *pool, const char *header);

/* Whether a header speaks of money ("Lokalhyra", "Total kostnad"), so that a title "belopp i tkr" is meant for it. */
bool smv_column_is_money(struct smv_pool *pool, const char *header);

/* yes and no with the words that are read for them, in this order. */
extern const struct smv_choice smv_yes_no_words[];

/*
 * Whether a cell holds nothing but a mark that means empty: - . ? --- and the like.  An x alone (a tick) means that too, except
 * in a column of nothing but x and blanks.
 */
bool smv_is_mark(const char *cell);
bool smv_is_tick(const char *cell);

/* Whether a cell that is no free text says in words that there is nothing: "saknas", "okänt", "n/a". */
bool smv_is_unknown(const char *cell);

#endif
