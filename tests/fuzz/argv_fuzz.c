/* SPDX-License-Identifier: EUPL-1.2 */
/* Any words at all as a command line: each line of the input is one word. */
#include "base/language.h"
#include "cmd/line/options.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"

#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { WORDS = 24 };

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct smv_pool *pool = smv_pool_open();
	char *words = smv_copy_bytes(pool, (const char *)data, size), *argv[WORDS + 1] = { NULL };
	struct smv_output output;
	struct smv_line line;
	int argc = 1;

	smv_language_use(SMV_ENGLISH, "/nonexistent");
	argv[0] = smv_copy(pool, "samverkan");
	for (; *words && argc < WORDS; argc++) {
		argv[argc] = words;
		words += strcspn(words, "\n");
		if (*words)
			*words++ = '\0';
		/* - and @FILE would read what the machine happens to hold. */
		if (!strcmp(argv[argc], "-") || strchr(argv[argc], '@'))
			argv[argc] = argv[0];
	}
	smv_line_glimpse(argc, argv);
	if (!smv_line_read(pool, argc, argv, &line))
		smv_output_settle(pool, &line.shared, false, &output);
	smv_forgive();
	smv_pool_close(pool);
	return 0;
}
