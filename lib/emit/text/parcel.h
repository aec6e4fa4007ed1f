/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_EMIT_TEXT_PARCEL_H
#define SMV_EMIT_TEXT_PARCEL_H

#include <stddef.h>
#include <stdio.h>

struct smv_pool;

/*
 * A ZIP package put together in memory: the same parts give the same bytes on any day and in any
 * time zone.  A failure is kept until smv_parcel_close.
 */
struct smv_parcel;

struct smv_parcel *smv_parcel_open(struct smv_pool *pool);
/* Adds a part; its bytes must stand until the package is closed. */
void smv_parcel_add(struct smv_parcel *parcel, const char *name, const char *bytes, size_t size);
/* The same without compression: the part that tells what the package is. */
void smv_parcel_add_plain(struct smv_parcel *parcel, const char *name, const char *bytes,
			  size_t size);
/* Puts the package out; SMV_IO where it cannot be made.  Failures of the stream are the caller's to
 * look for. */
int smv_parcel_close(struct smv_parcel *parcel, FILE *to);

#endif
