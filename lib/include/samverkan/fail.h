/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SAMVERKAN_FAIL_H
#define SAMVERKAN_FAIL_H

#include "samverkan/api.h"

SMV_API_BEGIN

/*
 * Failure: a file, the store or the usage is at fault, and the command cannot go on.  The status is also the exit
 * status of the process.  (A row that breaks a rule is no failure but a finding, see finding.h; a mistake of ours is
 * an assert.)
 */
enum smv_status {
	SMV_OK = 0,
	SMV_FOUND = 1,        /* a check found something to mend */
	SMV_USAGE = 64,       /* the command line is wrong */
	SMV_DATA = 65,        /* data refused, nothing stored */
	SMV_NOINPUT = 66,     /* no such input or database */
	SMV_INTERNAL = 70,    /* our own fault */
	SMV_CANTCREAT = 73,   /* cannot create the output */
	SMV_IO = 74,          /* input/output error */
	SMV_LOCKED = 75,      /* locked by someone else, try again */
	SMV_DENIED = 77,      /* not permitted, for instance: the round is decided */
	SMV_INTERRUPTED = 130, /* the user pressed Ctrl-C */
	SMV_UNREAD = 141      /* nobody reads the output any more, as in "| head"; nothing is said about it */
};

/*
 * Records why something failed and returns rc.  The first reason recorded stays: what fails while cleaning up after it
 * does not hide it.  The text is lower case without a full stop: what is wrong, the thing, what to do.
 */
int smv_fail(int rc, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* Puts "text: " before the recorded reason when rc is a failure; returns rc.  For naming the file or row at hand. */
int smv_while(int rc, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* The recorded reason, "" when there is none.  Lives until the next smv_fail, smv_while or smv_forgive. */
const char *smv_reason(void);

/* Forgets the recorded reason: for a caller that has dealt with the failure. */
void smv_forgive(void);

SMV_API_END

#endif
