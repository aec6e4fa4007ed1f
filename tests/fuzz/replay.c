/* SPDX-License-Identifier: EUPL-1.2 */
/* Runs a fuzz target over the files of folders, without a fuzzer: what once broke it, and what is worth starting from. */
#include <dirent.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

enum { SIZE_MOST = 1 << 20 };

static int run_file(const char *path)
{
	uint8_t *bytes = malloc(SIZE_MOST);
	FILE *file = fopen(path, "rb");
	size_t size;

	if (!bytes || !file) {
		perror(path);
		exit(1);
	}
	size = fread(bytes, 1, SIZE_MOST, file);
	fclose(file);
	fprintf(stderr, "%s\n", path); /* the last one named is the one that broke it */
	LLVMFuzzerTestOneInput(bytes, size);
	free(bytes);
	return 1;
}

int main(int argc, char **argv)
{
	int count = 0, i;

	for (i = 1; i < argc; i++) {
		DIR *folder = opendir(argv[i]);
		struct dirent *entry;
		char path[4096];

		if (!folder) {
			perror(argv[i]);
			return 1;
		}
		while ((entry = readdir(folder)))
			if (entry->d_name[0] != '.') {
				snprintf(path, sizeof path, "%s/%s", argv[i], entry->d_name);
				count += run_file(path);
			}
		closedir(folder);
	}
	return count ? 0 : 1;
}
