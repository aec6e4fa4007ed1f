/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_STORE_JOURNAL_LOG_H
#define SMV_STORE_JOURNAL_LOG_H

#include "model/log_entry.h"

#include <stddef.h>

struct smv_findings;
struct smv_pool;
struct smv_store;

/* Which entries are asked for; all zero: every one. */
struct smv_log_filter {
	const char *since;           /* "2018-06-01": from that day on */
	int64_t organisation, round; /* ids: those about it, its agreements and applications alone, with what they changed */
};
/* Oldest first. */
int smv_log_list(struct smv_store *store, struct smv_pool *pool, const struct smv_log_filter *filter, struct smv_log_entry **list,
		 size_t *count);

/*
 * Reckons the whole chain anew.  The first entry that does not hold is a finding ("journal-broken"), so is an erased text that no
 * later entry accounts for (an object "payload 17/2" names the second of entry 17), and so is a head (64 hexadecimal digits off an earlier report; NULL: none was given) that no entry has ("journal-head").  *entries is
 * how many there are.
 */
int smv_log_verify(struct smv_store *store, struct smv_pool *pool, const char *head, struct smv_findings *findings, size_t *entries);

/* The day of the first entry about an object ("agreement 17"), as its clock said; NULL when there is none. */
int smv_log_first_day(struct smv_store *store, struct smv_pool *pool, const char *object, const char **day);

#endif
