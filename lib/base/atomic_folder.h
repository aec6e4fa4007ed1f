/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_BASE_ATOMIC_FOLDER_H
#define SMV_BASE_ATOMIC_FOLDER_H

struct smv_pool;

/*
 * A folder that appears whole or not at all: its files are written into one of another name beside
 * it, which takes its place when all of them are on the disk.  Only a new folder, or one that is
 * empty, is made so.  What a process that was killed has left is taken away by the next one that
 * writes the same folder.
 */
struct smv_whole_folder {
	const char *target; /* what it is called in the end */
	const char *name;   /* where its files are written; NULL when there is none */
};

/* SMV_CANTCREAT where the path is anything but an empty folder, or none can be made; the owner's
 * alone. */
int smv_whole_folder_create(struct smv_whole_folder *folder, struct smv_pool *pool,
			    const char *path);
/* Puts it in its place with its files; SMV_IO, SMV_CANTCREAT. */
int smv_whole_folder_place(struct smv_whole_folder *folder, struct smv_pool *pool);
/* Takes it away with its files, if it has not taken its place. */
void smv_whole_folder_drop(struct smv_whole_folder *folder, struct smv_pool *pool);

#endif
