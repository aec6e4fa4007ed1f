/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_STORE_ENGINE_LOCK_HOLDER_H
#define SMV_STORE_ENGINE_LOCK_HOLDER_H

struct smv_pool;

/*
 * Who holds SQLite's lock on the file, as the system tells: "samverkan (process 4711, anna)"; NULL when it is nobody, this
 * process itself, or someone on another machine.  Only while this process holds no lock on the file: closing a descriptor
 * of it, as this does, lets all of them go (POSIX).
 */
const char *smv_lock_holder(struct smv_pool *pool, const char *path);

#endif
