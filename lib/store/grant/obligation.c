/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/grant/obligation.h"
#include "base/date.h"
#include "base/fail.h"
#include "base/pool.h"
#include "base/text.h"
#include "store/grant/obligation.sql.h"
#include "store/engine/private.h"
#include "store/engine/statement.h"

#include <stdlib.h>
#include <string.h>

struct sorted {
	const char *key;
	struct smv_due due;
};

static int by_swedish_order(const void *a, const void *b)
{
	const struct sorted *x = a, *y = b;
	int order = strcmp(x->key, y->key);

	return order ? order : (x->due.application > y->due.application) - (x->due.application < y->due.application);
}

static void read_due(sqlite3_stmt *st, struct smv_pool *pool, struct smv_due *d)
{
	*d = (struct smv_due){
		.application = smv_column_number(st, "application_id"),
		.applied = smv_column_amount(st, "applied_ore"),
		.decided = smv_column_number(st, "decided_ore"),
		.granted = smv_column_number(st, "granted_ore"),
		.reason = smv_column_text(st, "own_reason", pool),
		.paid = smv_column_number(st, "paid_ore"),
		.paid_on = smv_column_date(st, "paid_on"),
		.account_changed = smv_column_date(st, "changed_on"),
		.account_changed_by = smv_column_text(st, "changed_by", pool),
		.spent = smv_column_amount(st, "spent_ore"),
		.received = smv_column_date(st, "accounted_on"),
		.note = smv_column_text(st, "note", pool),
		.reclaimed = smv_column_number(st, "reclaimed_ore"),
		.repaid = smv_column_number(st, "repaid_ore"),
	};
	smv_column_fields(st, smv_organisation_fields, &d->organisation, pool);
	d->organisation.id = smv_column_number(st, "id");
	d->by_rule = !d->reason;
	if (!d->reason)
		d->reason = smv_column_text(st, "rule_reason", pool);
}

int smv_due_list(struct smv_store *store, struct smv_pool *pool, int64_t round, struct smv_due **list, size_t *count)
{
	sqlite3_stmt *st = smv_statement(store, sql_due_list);
	struct sorted *found = NULL;
	size_t room = 0, i;
	bool row;
	int rc;

	*list = NULL;
	*count = 0;
	if (!st)
		return SMV_INTERNAL;
	smv_bind_number(st, "round", round);
	while (!(rc = smv_step_row(store, st, &row)) && row) {
		found = smv_grow(pool, found, *count, &room, sizeof *found);
		read_due(st, pool, &found[*count].due);
		found[*count].key = smv_text_sort_key(pool, found[*count].due.organisation.name);
		(*count)++;
	}
	if (rc)
		return rc;
	if (*count)
		qsort(found, *count, sizeof *found, by_swedish_order);
	*list = smv_alloc(pool, (*count + 1) * sizeof **list);
	for (i = 0; i < *count; i++)
		(*list)[i] = found[i].due;
	return SMV_OK;
}

int smv_amendment_add(struct smv_store *store, const struct smv_amendment *amendment)
{
	sqlite3_stmt *st = smv_statement(store, sql_amendment_add);

	if (!st)
		return SMV_INTERNAL;
	smv_bind_number(st, "application", amendment->application);
	smv_bind_amount(st, "amount_ore", amendment->after);
	smv_bind_text(st, "reason", amendment->reason);
	smv_bind_text(st, "board", amendment->board);
	smv_bind_date(st, "decided_on", amendment->decided_on);
	smv_bind_text(st, "paragraph", amendment->paragraph);
	smv_bind_text(st, "reference", amendment->reference);
	return smv_step_done(store, st);
}

int smv_amendment_list(struct smv_store *store, struct smv_pool *pool, int64_t round, struct smv_amendment **list, size_t *count)
{
	sqlite3_stmt *st = smv_statement(store, sql_amendment_list);
	size_t room = 0;
	bool row;
	int rc;

	*list = NULL;
	*count = 0;
	if (!st)
		return SMV_INTERNAL;
	smv_bind_number(st, "round", round);
	while (!(rc = smv_step_row(store, st, &row)) && row) {
		*list = smv_grow(pool, *list, *count, &room, sizeof **list);
		(*list)[(*count)++] = (struct smv_amendment){
			.application = smv_column_number(st, "application"),
			.organisation = smv_column_text(st, "organisation", pool),
			.before = smv_column_number(st, "before_ore"),
			.after = smv_column_number(st, "amount_ore"),
			.reason = smv_column_text(st, "reason", pool),
			.board = smv_column_text(st, "board", pool),
			.decided_on = smv_column_date(st, "decided_on"),
			.paragraph = smv_column_text(st, "paragraph", pool),
			.reference = smv_column_text(st, "reference", pool),
		};
	}
	return rc;
}

/* Stores an amount with its day, of a payment or a repayment. */
static int add_amount(struct smv_store *store, const char *sql, int64_t application, int64_t ore, const char *on, int32_t day)
{
	sqlite3_stmt *st = smv_statement(store, sql);

	if (!st)
		return SMV_INTERNAL;
	smv_bind_number(st, "application", application);
	smv_bind_amount(st, "amount_ore", ore);
	smv_bind_date(st, on, day);
	return smv_step_done(store, st);
}

/* Takes the latest of them back. */
static int clear_amount(struct smv_store *store, const char *sql, int64_t application, int64_t *ore)
{
	sqlite3_stmt *st = smv_statement(store, sql);
	bool row;
	int rc;

	*ore = 0;
	if (!st)
		return SMV_INTERNAL;
	smv_bind_number(st, "application", application);
	if (!(rc = smv_step_row(store, st, &row)) && row)
		*ore = smv_column_number(st, "amount_ore");
	sqlite3_reset(st);
	return rc;
}

int smv_payment_add(struct smv_store *store, int64_t application, int64_t ore, int32_t paid_on)
{
	return add_amount(store, sql_payment_add, application, ore, "paid_on", paid_on);
}

int smv_payment_clear(struct smv_store *store, int64_t application, int64_t *ore)
{
	return clear_amount(store, sql_payment_clear, application, ore);
}

int smv_repayment_add(struct smv_store *store, int64_t application, int64_t ore, int32_t repaid_on)
{
	return add_amount(store, sql_repayment_add, application, ore, "repaid_on", repaid_on);
}

int smv_repayment_clear(struct smv_store *store, int64_t application, int64_t *ore)
{
	return clear_amount(store, sql_repayment_clear, application, ore);
}

int smv_followup_due(struct smv_store *store, int64_t round, int32_t *due, bool *begun)
{
	sqlite3_stmt *st = smv_statement(store, sql_followup_due);
	bool row;
	int rc;

	*due = SMV_NO_DATE;
	*begun = false;
	if (!st)
		return SMV_INTERNAL;
	smv_bind_number(st, "round", round);
	if (!(rc = smv_step_row(store, st, &row)) && row) {
		*due = smv_column_date(st, "due");
		*begun = smv_column_number(st, "begun") != 0;
	}
	sqlite3_reset(st);
	return rc;
}

int smv_followup_set_due(struct smv_store *store, int64_t round, int32_t due)
{
	sqlite3_stmt *st = smv_statement(store, sql_followup_set_due);

	if (!st)
		return SMV_INTERNAL;
	smv_bind_number(st, "round", round);
	smv_bind_date(st, "due", due);
	return smv_step_done(store, st);
}

int smv_followup_put(struct smv_store *store, int64_t application, int64_t spent, int32_t received, const char *note)
{
	sqlite3_stmt *st = smv_statement(store, sql_followup_put);

	if (!st)
		return SMV_INTERNAL;
	smv_bind_number(st, "application", application);
	smv_bind_amount(st, "spent_ore", spent);
	smv_bind_date(st, "received", received);
	smv_bind_text(st, "note", note);
	return smv_step_done(store, st);
}

int smv_reclaim_add(struct smv_store *store, int64_t application, int64_t ore, int32_t reclaimed_on, const char *reason)
{
	sqlite3_stmt *st = smv_statement(store, sql_reclaim_add);

	if (!st)
		return SMV_INTERNAL;
	smv_bind_number(st, "application", application);
	smv_bind_amount(st, "amount_ore", ore);
	smv_bind_date(st, "reclaimed_on", reclaimed_on);
	smv_bind_text(st, "reason", reason);
	return smv_step_done(store, st);
}
