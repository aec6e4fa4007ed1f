/* SPDX-License-Identifier: EUPL-1.2 */
/* What follows a decision: amendments, payments, accounts for the money, and what comes back of it. */
#include "store/grant/obligation.h"
#include "base/text.h"
#include "samverkan/date.h"
#include "samverkan/fail.h"
#include "store/engine/query.h"
#include "store/grant/obligation.sql.h"

static const char *either(const char *one, const char *other)
{
	return one ? one : other;
}

static void read_due(struct smv_query *row, struct smv_pool *pool, void *item)
{
	struct smv_due *d = item;
	const char *by_rule;

	*d = (struct smv_due){
		.application = smv_query_number(row, "application_id"),
		.applied = smv_query_amount(row, "applied_ore"),
		.decided = smv_query_number(row, "decided_ore"),
		.granted = smv_query_number(row, "granted_ore"),
		.reason = smv_query_text(row, "own_reason", pool),
	};
	by_rule = smv_query_text(row, "rule_reason", pool);
	d->by_rule = !d->reason;
	d->reason_id = smv_query_text(row, "reason_id", pool);
	d->missing = smv_query_text(row, "missing", pool);
	d->reason = either(d->reason, by_rule);
	d->paid = smv_query_number(row, "paid_ore");
	d->paid_on = smv_query_date(row, "paid_on");
	d->account_changed = smv_query_date(row, "changed_on");
	d->account_changed_by = smv_query_text(row, "changed_by", pool);
	d->spent = smv_query_amount(row, "spent_ore");
	d->received = smv_query_date(row, "accounted_on");
	d->note = smv_query_text(row, "note", pool);
	d->reclaimed = smv_query_number(row, "reclaimed_ore");
	d->repaid = smv_query_number(row, "repaid_ore");
	d->organisation.id = smv_query_number(row, "id");
	smv_query_fields(row, smv_organisation_fields, &d->organisation, pool);
}

static const char *name_of(const void *item)
{
	return ((const struct smv_due *)item)->organisation.name;
}

int smv_due_list(struct smv_store *store, struct smv_pool *pool, int64_t round, struct smv_due **list, size_t *count)
{
	struct smv_query *query = smv_query(store, sql_due_list);
	int rc;

	smv_query_bind_number(query, "round", round);
	if (!(rc = smv_query_list(query, pool, read_due, sizeof **list, list, count)))
		smv_text_sort(*list, *count, sizeof **list, name_of);
	return rc;
}

int smv_amendment_add(struct smv_store *store, const struct smv_amendment *amendment)
{
	struct smv_query *query = smv_query(store, sql_amendment_add);

	smv_query_bind_number(query, "application", amendment->application);
	smv_query_bind_amount(query, "amount_ore", amendment->after);
	smv_query_bind_text(query, "reason", amendment->reason);
	smv_query_bind_text(query, "board", amendment->board);
	smv_query_bind_date(query, "decided_on", amendment->decided_on);
	smv_query_bind_text(query, "paragraph", amendment->paragraph);
	smv_query_bind_text(query, "reference", amendment->reference);
	return smv_query_run(query);
}

static void read_amendment(struct smv_query *row, struct smv_pool *pool, void *item)
{
	*(struct smv_amendment *)item = (struct smv_amendment){
		.application = smv_query_number(row, "application"),
		.organisation = smv_query_text(row, "organisation", pool),
		.before = smv_query_number(row, "before_ore"),
		.after = smv_query_number(row, "amount_ore"),
		.reason = smv_query_text(row, "reason", pool),
		.board = smv_query_text(row, "board", pool),
		.decided_on = smv_query_date(row, "decided_on"),
		.paragraph = smv_query_text(row, "paragraph", pool),
		.reference = smv_query_text(row, "reference", pool),
	};
}

int smv_amendment_list(struct smv_store *store, struct smv_pool *pool, int64_t round, struct smv_amendment **list, size_t *count)
{
	struct smv_query *query = smv_query(store, sql_amendment_list);

	smv_query_bind_number(query, "round", round);
	return smv_query_list(query, pool, read_amendment, sizeof **list, list, count);
}

/* Stores an amount with its day, of a payment or a repayment. */
static int add_amount(struct smv_store *store, const char *sql, int64_t application, int64_t ore, const char *on, int32_t day)
{
	struct smv_query *query = smv_query(store, sql);

	smv_query_bind_amount(query, "amount_ore", ore);
	smv_query_bind_date(query, on, day);
	smv_query_bind_number(query, "application", application);
	return smv_query_run(query);
}

static void read_amount(struct smv_query *row, struct smv_pool *pool, void *item)
{
	(void)pool;
	*(int64_t *)item = smv_query_number(row, "amount_ore");
}

/* Takes the latest of them back. */
static int clear_amount(struct smv_store *store, const char *sql, int64_t application, int64_t *ore)
{
	struct smv_query *query = smv_query(store, sql);
	bool found;

	*ore = 0;
	smv_query_bind_number(query, "application", application);
	return smv_query_get(query, NULL, read_amount, ore, &found);
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
	struct smv_query *query = smv_query(store, sql_followup_due);
	int rc;

	smv_query_bind_number(query, "round", round);
	rc = smv_query_one(query, NULL);
	*due = rc ? SMV_NO_DATE : smv_query_date(query, "due");
	*begun = !rc && smv_query_yes(query, "begun");
	smv_query_end(query);
	return rc;
}

int smv_followup_set_due(struct smv_store *store, int64_t round, int32_t due)
{
	struct smv_query *query = smv_query(store, sql_followup_set_due);

	smv_query_bind_number(query, "round", round);
	smv_query_bind_date(query, "due", due);
	return smv_query_run(query);
}

int smv_followup_put(struct smv_store *store, int64_t application, int64_t spent, int32_t received, const char *note)
{
	struct smv_query *query = smv_query(store, sql_followup_put);

	smv_query_bind_number(query, "application", application);
	smv_query_bind_amount(query, "spent_ore", spent);
	smv_query_bind_date(query, "received", received);
	smv_query_bind_text(query, "note", note);
	return smv_query_run(query);
}

int smv_reclaim_add(struct smv_store *store, int64_t application, int64_t ore, int32_t reclaimed_on, const char *reason)
{
	struct smv_query *query = smv_query(store, sql_reclaim_add);

	smv_query_bind_number(query, "application", application);
	smv_query_bind_amount(query, "amount_ore", ore);
	smv_query_bind_date(query, "reclaimed_on", reclaimed_on);
	smv_query_bind_text(query, "reason", reason);
	return smv_query_run(query);
}
