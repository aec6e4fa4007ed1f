/* SPDX-License-Identifier: EUPL-1.2 */
/* Whether a database is as samverkan left it. */
#include "store/trust/check.h"
#include "base/language.h"
#include "samverkan/fail.h"
#include "samverkan/finding.h"
#include "samverkan/pool.h"
#include "store/engine/engine.h"
#include "store/engine/query.h"
#include "store/journal/journal.h"
#include "store/journal/log.h"
#include "store/trust/check.sql.h"
#include "store/trust/schema.h"
#include "store/trust/seal.h"

#include <string.h>

/* What cannot be read is a finding, so that the other parts are looked at all the same. */
static int damaged(int rc, struct smv_findings *findings)
{
	if (rc != SMV_IO && rc != SMV_INTERNAL)
		return rc;
	smv_finding_add(findings, SMV_ERROR, NULL, SMV_ID_DATABASE_DAMAGED, "%s", smv_reason());
	smv_forgive();
	return SMV_OK;
}

/* The first fault of a file, and where to tell it. */
struct fault {
	const char *path;
	int rc;
};

static bool first_fault(void *to, const char *words)
{
	struct fault *fault = to;

	fault->rc = smv_fail(SMV_DATA, _("%s is damaged (%s)"), fault->path, words);
	return false;
}

int smv_store_check_file(struct smv_store *store)
{
	struct fault fault = { smv_engine_path(store), SMV_OK };
	int rc = smv_engine_check(store, first_fault, &fault);

	return rc ? rc : fault.rc;
}

enum { FAULTS = 20 }; /* of a file that is damaged all over, no more are told */

static bool tell_fault(void *to, const char *words)
{
	struct smv_findings *findings = to;

	smv_finding_add(findings, SMV_ERROR, NULL, SMV_ID_DATABASE_DAMAGED, _("the file is damaged: %s"), words);
	return findings->count < FAULTS;
}

static int tell_dangling(void *to, struct smv_query *row)
{
	struct smv_findings *findings = to;
	const char *table = smv_query_text(row, "name", findings->pool);
	int64_t count = smv_query_number(row, "rows");

	smv_finding_add(findings, SMV_ERROR, NULL, SMV_ID_DATABASE_DAMAGED,
		 smv_translate_plural("%lld row of %s refers to what is not there", "%lld rows of %s refer to what is not there",
				      (unsigned long)count),
		 (long long)count, table);
	return SMV_OK;
}

static int check_integrity(struct smv_store *store, struct smv_findings *findings)
{
	int rc = smv_engine_check(store, tell_fault, findings);

	return rc ? rc : smv_query_each(smv_query(store, sql_check_references), tell_dangling, findings);
}

static int check_state(struct smv_store *store, struct smv_findings *findings)
{
	unsigned char hash[SMV_HASH], stated[SMV_HASH], state[SMV_HASH];
	int64_t newest;
	int rc;

	if ((rc = smv_journal_newest(store, &newest, hash, stated)) || (rc = smv_seal_state(store, state)))
		return rc;
	if (newest && memcmp(stated, state, SMV_HASH) != 0)
		smv_finding_add(findings, SMV_ERROR, NULL, SMV_ID_SEALS_CHANGED,
				_("the seals of the rows are not those that entry %lld of the journal left: they were changed outside samverkan, or the "
				  "journal's end is missing"), (long long)newest);
	return SMV_OK;
}

static int tell_sum(void *to, struct smv_query *row)
{
	static const struct {
		const char *sum, *text;
	} words[] = {
		{ "agreements", N_("the agreements charged to it do not add up to what is taken off its budget") },
		{ "allocation", N_("what the rules give is more than there is to share out") },
		{ "decision", N_("what was decided is more than there was to share out") },
		{ "cap", N_("someone is given more than the cap") },
		{ "steps", N_("the steps of an amount do not end in it") },
	};
	struct smv_findings *findings = to;
	const char *round = smv_query_text(row, "name", findings->pool), *sum = smv_query_text(row, "sum", findings->pool);
	size_t i;

	for (i = 0; i < sizeof words / sizeof *words; i++)
		if (!strcmp(words[i].sum, sum))
			smv_finding_add(findings, SMV_ERROR, NULL, SMV_ID_SUM_WRONG, _("round %s: %s"), round, _(words[i].text));
	return SMV_OK;
}

static int check_sums(struct smv_store *store, struct smv_findings *findings)
{
	return smv_query_each(smv_query(store, sql_check_sums), tell_sum, findings);
}

static int check_parts(struct smv_store *store, struct smv_pool *pool, const char *head, struct smv_findings *findings,
		       struct smv_checked *checked)
{
	int rc;

	if ((rc = damaged(check_integrity(store, findings), findings)) ||
	    (rc = damaged(smv_schema_compare(store, pool, findings), findings)) ||
	    (rc = damaged(smv_seal_check(store, pool, findings, &checked->rows), findings)) ||
	    (rc = damaged(check_state(store, findings), findings)) ||
	    (rc = damaged(smv_log_verify(store, pool, head, findings, &checked->entries), findings)))
		return rc;
	return damaged(check_sums(store, findings), findings);
}

int smv_store_check(struct smv_store *store, struct smv_pool *pool, const char *head, struct smv_findings *findings,
		    struct smv_checked *checked)
{
	bool own = !smv_engine_is_changing(store);
	int rc;

	*checked = (struct smv_checked){ 0 };
	/* One moment of the file, whatever another clerk stores meanwhile. */
	if (own && (rc = smv_engine_begin(store, false)))
		return rc;
	rc = check_parts(store, pool, head, findings, checked);
	if (own)
		smv_engine_rollback(store);
	return rc;
}
