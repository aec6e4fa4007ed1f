/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/catalogue.h"
#include "base/text.h"
#include "samverkan/fail.h"

#include <assert.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

/* What is handed out is UTF-8, ended by NUL; all that the file holds is asked for, text or not. */
static void ask(const struct smv_catalogue *catalogue, const char *text)
{
	const char *forms[] = { smv_catalogue_text(catalogue, text),
				smv_catalogue_form(catalogue, text, 1),
				smv_catalogue_form(catalogue, text, 2) };
	size_t i;

	for (i = 0; i < sizeof forms / sizeof *forms; i++)
		assert(!forms[i] || smv_text_is_utf8(forms[i], strlen(forms[i])));
	assert(!forms[0] == !forms[1] && !forms[0] == !forms[2]);
	assert(*text || !forms[0]);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	struct smv_catalogue *catalogue;
	char *texts = malloc(size + 1);
	size_t at;

	assert(texts);
	if (size)
		memcpy(texts, bytes, size);
	texts[size] = '\0';
	if (smv_catalogue_read(&catalogue, "fuzz.mo", texts, size) == SMV_OK)
		for (at = 0; at <= size; at += strlen(texts + at) + 1)
			ask(catalogue, texts + at);
	else
		assert(!catalogue && smv_reason()[0]);
	smv_catalogue_close(catalogue);
	smv_forgive();
	free(texts);
	return 0;
}
