/* SPDX-License-Identifier: EUPL-1.2 */
/* What a command asks the kernel for, by strace, and what it does when the kernel does not give it. */
#include "hard.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* All that can change a file; openat, which creates them, is told apart by its flags. */
static const char watched[] =
	"trace=openat,write,writev,pwrite64,pwritev,fsync,fdatasync,rename,renameat,renameat2,unlink,unlinkat,"
	"ftruncate,fallocate,link,linkat,mkdir,chmod,fchmod,copy_file_range,sendfile";

/* "1234 pwrite64(3</x/samverkan.db>, ..." */
static bool read_call(char *line, struct hard_call *call)
{
	char *name = strchr(line, ' '), *end;

	if (!name || !(end = strchr(name += strspn(name, " "), '(')) || (size_t)(end - name) >= sizeof call->name)
		return false;
	*call = (struct hard_call){ .nth = 1 };
	memcpy(call->name, name, (size_t)(end - name));
	line[strcspn(line, "\n")] = '\0';
	call->words = hard_text("%.200s", name);
	call->opens = !strcmp(call->name, "openat");
	call->creates = call->opens && strstr(name, "O_CREAT");
	call->to_stderr = !strncmp(end, "(2<", 3);
	return true;
}

/* Folder syncs before a journal file is unlinked. */
static void mark_early(struct hard_call *calls, size_t count, const char *folder)
{
	char *mark = hard_text("/%s>)", folder);
	bool early = false;

	while (count-- > 0) {
		struct hard_call *call = &calls[count];

		early = early || (!strcmp(call->name, "unlink") && strstr(call->words, "-journal\""));
		call->early_sync = early && !strcmp(call->name, "fdatasync") && strstr(call->words, mark);
	}
	free(mark);
}

struct hard_call *hard_calls(const struct hard_case *c, size_t *count)
{
	const char *const tracer[] = {
		"strace", "-f", "-y", "-o", "../trace", "-e", watched, "-e", "signal=none", NULL
	};
	struct hard_call *calls = NULL, call;
	char line[65536];
	FILE *trace;
	size_t i;

	*count = 0;
	hard_copy("base", "trial");
	if (hard_run(&(struct hard_run){ .line = c->line, .folder = "trial", .tracer = tracer }).status)
		hard_stop("this does not succeed under strace: %s\n%s", c->line, hard_slurp("err", NULL));
	if (!(trace = fopen("trace", "r")))
		hard_stop("strace writes no trace");
	while (fgets(line, sizeof line, trace)) {
		if (!read_call(line, &call))
			continue;
		for (i = 0; i < *count; i++)
			call.nth += !strcmp(calls[i].name, call.name);
		if (!(calls = realloc(calls, (*count + 1) * sizeof *calls)))
			hard_stop("out of memory");
		calls[(*count)++] = call;
	}
	fclose(trace);
	mark_early(calls, *count, "trial");
	return calls;
}

void hard_calls_free(struct hard_call *calls, size_t count)
{
	while (count-- > 0)
		free(calls[count].words);
	free(calls);
}

struct hard_ended hard_inject(const struct hard_case *c, const struct hard_call *call, const char *what)
{
	char *trace = hard_text("trace=%s", call->name),
	     *inject = hard_text("inject=%s:%s:when=%d", call->name, what, call->nth);
	const char *const tracer[] = { "strace", "-f", "-o", "/dev/null", "-e", trace, "-e", inject, NULL };
	struct hard_ended ended;

	hard_copy("base", "trial");
	ended = hard_run(&(struct hard_run){ .line = c->line, .folder = "trial", .tracer = tracer });
	free(trace);
	free(inject);
	return ended;
}
