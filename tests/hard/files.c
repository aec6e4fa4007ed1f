/* SPDX-License-Identifier: EUPL-1.2 */
/* Folders: copied, taken away, and told apart. */
#define _XOPEN_SOURCE 700
#include "hard.h"

#include <dirent.h>
#include <errno.h>
#include <ftw.h>
#include <inttypes.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

char *hard_slurp(const char *path, size_t *size)
{
	FILE *from = fopen(path, "r");
	size_t room = 1 << 16, used = 0, got;
	char *bytes = malloc(room);

	if (!from || !bytes)
		hard_stop("%s: %s", path, strerror(errno));
	while ((got = fread(bytes + used, 1, room - used - 1, from)) > 0) {
		used += got;
		if (room - used < 2 && !(bytes = realloc(bytes, room *= 2)))
			hard_stop("out of memory");
	}
	fclose(from);
	bytes[used] = '\0';
	if (size)
		*size = used;
	return bytes;
}

static void copy_file(const char *from, const char *to, mode_t mode)
{
	size_t size;
	char *bytes = hard_slurp(from, &size);
	FILE *file = fopen(to, "w");

	if (!file || fwrite(bytes, 1, size, file) != size || fclose(file) || chmod(to, mode))
		hard_stop("%s: %s", to, strerror(errno));
	free(bytes);
}

static int remove_one(const char *path, const struct stat *status, int kind, struct FTW *at)
{
	(void)status;
	(void)kind;
	(void)at;
	return remove(path);
}

void hard_remove(const char *folder)
{
	nftw(folder, remove_one, 16, FTW_DEPTH | FTW_PHYS);
}

void hard_copy(const char *from, const char *to)
{
	DIR *folder;
	struct dirent *entry;
	struct stat status;

	hard_remove(to);
	if (mkdir(to, 0700) || !(folder = opendir(from)))
		hard_stop("%s: %s", to, strerror(errno));
	while ((entry = readdir(folder))) {
		char *source = hard_text("%s/%s", from, entry->d_name), *target = hard_text("%s/%s", to, entry->d_name);

		if (stat(source, &status))
			hard_stop("%s: %s", source, strerror(errno));
		if (S_ISREG(status.st_mode))
			copy_file(source, target, status.st_mode & 07777);
		else if (strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0)
			hard_copy(source, target);
		free(source);
		free(target);
	}
	closedir(folder);
}

static uint64_t hash_of(const char *bytes, size_t size)
{
	uint64_t hash = 14695981039346656037u;
	size_t i;

	for (i = 0; i < size; i++)
		hash = (hash ^ (unsigned char)bytes[i]) * 1099511628211u;
	return hash;
}

static void list(FILE *to, const char *folder, const char *prefix, const char *db)
{
	struct dirent **entries;
	struct stat status;
	int count = scandir(folder, &entries, NULL, alphasort), i;

	for (i = 0; i < count; i++) {
		const char *name = entries[i]->d_name;
		char *path = hard_text("%s/%s", folder, name), *shown = hard_text("%s%s", prefix, name);
		size_t size;

		if (!lstat(path, &status) && strcmp(name, ".") != 0 && strcmp(name, "..") != 0 &&
		    strcmp(shown, db) != 0) {
			if (S_ISREG(status.st_mode)) {
				char *bytes = hard_slurp(path, &size);

				fprintf(to, "%03o %s %zu %016" PRIx64 "\n", status.st_mode & 0777, shown, size,
					hash_of(bytes, size));
				free(bytes);
			} else if (S_ISDIR(status.st_mode)) {
				char *deeper = hard_text("%s/", shown);

				fprintf(to, "folder %s\n", shown);
				list(to, path, deeper, db);
				free(deeper);
			} else {
				fprintf(to, "other %s\n", shown);
			}
		}
		free(path);
		free(shown);
		free(entries[i]);
	}
	if (count >= 0)
		free(entries);
}

char *hard_files(const char *folder, const char *db)
{
	char *text = NULL;
	size_t size = 0;
	FILE *to = open_memstream(&text, &size);

	if (!to)
		hard_stop("out of memory");
	list(to, folder, "", db);
	fclose(to);
	return text;
}
