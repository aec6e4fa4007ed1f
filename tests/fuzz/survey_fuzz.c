/* SPDX-License-Identifier: EUPL-1.2 */
/* A survey's export: its headers on the first line, then a respondent a line, tabs between the cells. */
#include "base/record.h"
#include "base/text.h"
#include "model/survey/survey_form.h"
#include "model/survey/survey_profile.h"
#include "model/survey/survey_rows.h"
#include "samverkan/finding.h"
#include "samverkan/pool.h"

#include <assert.h>
#include <stdint.h>
#include <string.h>

enum { MOST_COLUMNS = 40, MOST_ROWS = 200 };

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

/* The cells of a line, as many as wanted. */
static const char **split(struct smv_pool *pool, char *line, size_t wanted, size_t *count)
{
	const char **cells = smv_alloc(pool, (MOST_COLUMNS + 1) * sizeof *cells);
	char *end;

	for (*count = 0; *count < MOST_COLUMNS && line; line = end) {
		if ((end = strchr(line, '\t')))
			*end++ = '\0';
		cells[(*count)++] = smv_text_clean(pool, line);
	}
	for (; *count < wanted; ++*count)
		cells[*count] = "";
	return cells;
}

/* Each row is stored, in the same way again, or a finding says why not. */
static void take(struct smv_pool *pool, const struct smv_form *form, const struct smv_header *header, const char *const *const *rows,
		 size_t count)
{
	struct smv_survey_rows *reader = smv_survey_rows_new(pool, form, header, true);
	struct smv_answer_item *items = smv_alloc(pool, (form->count + 1) * sizeof *items);
	struct smv_findings findings;
	struct smv_survey_row row;
	size_t i;

	smv_findings_init(&findings, pool);
	for (i = 0; i < count; i++) {
		const struct smv_record record = { .header = header, .cells = rows[i], .line = (long)i + 2 };
		const size_t errors = findings.errors;
		const char *first;

		if (!smv_survey_row_read(reader, &record, &row, &findings)) {
			assert(findings.errors > errors);
			continue;
		}
		assert(smv_answers_split(row.answers, row.answers_size, items, form->count));
		first = smv_copy_bytes(pool, row.answers, row.answers_size);
		assert(smv_survey_row_read(reader, &record, &row, &findings) && !strcmp(first, row.answers));
	}
	smv_survey_rows_close(reader);
}

static void look(struct smv_pool *pool, char *text)
{
	static const struct smv_form_told told = { .keep_personal = true };
	const char **rows[MOST_ROWS];
	struct smv_header header = { .file = "x" };
	struct smv_profile *profile;
	struct smv_findings findings;
	struct smv_form *form;
	size_t count = 0, cells, i;
	char *line;

	if (!(line = strtok_r(text, "\n", &text)))
		return;
	header.names = split(pool, line, 1, &header.count);
	profile = smv_profile_new(pool, &header);
	while (count < MOST_ROWS && (line = strtok_r(text, "\n", &text))) {
		rows[count] = split(pool, line, header.count, &cells);
		smv_profile_row(profile, &(struct smv_record){ .header = &header, .cells = rows[count], .line = (long)count + 2 });
		count++;
	}
	smv_profile_end(profile);
	smv_findings_init(&findings, pool);
	form = smv_form_make(pool, profile, NULL, 0, false, &told, &findings);
	assert(form && !findings.errors);
	for (i = 0; i < form->count; i++)
		assert(*form->questions[i].key && form->questions[i].number == (int64_t)i + 1);
	take(pool, form, &header, (const char *const *const *)rows, count);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	struct smv_pool *pool = smv_pool_open();
	char *text = smv_copy_bytes(pool, (const char *)bytes, size);

	if (smv_text_is_utf8(text, strlen(text)))
		look(pool, text);
	smv_pool_close(pool);
	return 0;
}
