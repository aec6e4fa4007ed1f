/* SPDX-License-Identifier: EUPL-1.2 */
/* Running out of memory ends the process. */
#include "base/memory.h"
#include "base/temporary_files.h"
#include "samverkan/fail.h"

#include <unistd.h>

void *smv_or_die(void *memory)
{
	static const char message[] = "samverkan: out of memory\n";

	if (!memory) {
		smv_leftover_remove();
		if (write(STDERR_FILENO, message, sizeof message - 1) < 0)
			_exit(SMV_INTERNAL);
		_exit(SMV_INTERNAL);
	}
	return memory;
}
