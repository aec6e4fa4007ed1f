/* SPDX-License-Identifier: EUPL-1.2 */
/* The table of the formats, and what is asked of it. */
#include "emit/formats.h"
#include "base/language.h"
#include "base/text.h"
#include "emit/format.h"
#include "samverkan/pool.h"

#include <assert.h>
#include <string.h>
#include <strings.h>

#define CHOICE(constant, word, label, words, suffix, calls) { word, label, words },
const struct smv_choice smv_format_choices[] = { SMV_FORMATS(CHOICE) { 0 } };

static const struct {
	const char *suffix;
	const struct smv_format_calls *calls;
} formats[] = {
#define ROW(constant, word, label, words, suffix, calls) { suffix, &calls },
	SMV_FORMATS(ROW)
};

const struct smv_format_calls *smv_format_calls(enum smv_format format)
{
	return formats[format].calls;
}

enum smv_format smv_format_of_code(const char *code)
{
	size_t i;

	for (i = 0; i < SMV_FORMAT_COUNT && strcmp(smv_format_choices[i].code, code) != 0; i++)
		;
	assert(i < SMV_FORMAT_COUNT);
	return (enum smv_format)i;
}

const char *smv_format_label(enum smv_format format)
{
	return _(smv_format_choices[format].label);
}

bool smv_format_of_name(const char *path, enum smv_format *format)
{
	size_t length = strlen(path), i;

	for (i = 0; i < SMV_FORMAT_COUNT; i++) {
		const char *suffix = formats[i].suffix;
		size_t dot = strlen(suffix) + 1;

		if (length > dot && path[length - dot] == '.' && !strcasecmp(path + length - dot + 1, suffix)) {
			*format = (enum smv_format)i;
			return true;
		}
	}
	return false;
}

const char *smv_format_suffix(enum smv_format format)
{
	return formats[format].suffix;
}

const char *smv_format_suffixes(struct smv_pool *pool)
{
	const char *names[SMV_FORMAT_COUNT];
	size_t i;

	for (i = 0; i < SMV_FORMAT_COUNT; i++)
		names[i] = smv_printf(pool, ".%s", formats[i].suffix);
	return smv_text_or(pool, names, SMV_FORMAT_COUNT);
}

enum smv_audience smv_format_audience(enum smv_format format)
{
	return formats[format].calls->audience;
}

bool smv_format_is_one_table(enum smv_format format)
{
	return formats[format].calls->one_table;
}

bool smv_format_is_binary(enum smv_format format)
{
	return formats[format].calls->binary;
}
