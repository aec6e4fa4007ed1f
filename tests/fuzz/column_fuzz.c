/* SPDX-License-Identifier: EUPL-1.2 */
/* A column: its header on the first line, then its cells, a line each. */
#include "base/record.h"
#include "base/synonyms.h"
#include "base/text.h"
#include "model/column/facts.h"
#include "model/column/measure.h"
#include "samverkan/finding.h"
#include "samverkan/pool.h"

#include <assert.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

/* What is read once is read the same again; what is not has a finding; nothing is below 0. */
static void measure(struct smv_pool *pool, struct smv_column_facts *facts, const char *cell, bool money)
{
	const struct smv_place place = { .column = -1 };
	int64_t value = -1, again = -1;
	struct smv_findings findings;
	bool fine;

	smv_findings_init(&findings, pool);
	fine = smv_measure_read(pool, cell, 0, facts, money, &value, &place, &findings);
	assert(fine == !findings.errors);
	assert(!fine || value >= 0);
	assert(smv_measure_read(pool, cell, 0, facts, money, &again, &place, &findings) == fine && again == value);
	assert(!fine || smv_measure_is_like_one(cell, 0));
}

static void look(struct smv_pool *pool, const char *header, char *cells)
{
	const char *cell[1];
	const struct smv_header h = { .file = "x", .count = 1, .names = &header, .titles = &header, .title_count = 1 };
	const struct smv_record record = { .header = &h, .cells = cell, .line = 2 };
	struct smv_column_facts *facts = smv_column_facts_of(pool, &h);
	struct smv_words *words = smv_choice_words(pool, smv_yes_no_words);
	char *line, *rest = cells;

	assert(strlen(facts->plain) <= strlen(header) + 1);
	while ((line = strtok_r(rest, "\n", &rest))) {
		cell[0] = smv_text_clean(pool, line);
		assert(!smv_is_mark(cell[0]) || !smv_is_tick(cell[0]));
		smv_column_look(facts, &record, 0, words);
		measure(pool, facts, cell[0], true);
		measure(pool, facts, cell[0], false);
	}
	smv_column_settle(facts);
	assert(!smv_column_is_quantity(facts) || !smv_column_is_personal(facts));
	assert(!facts->ticks || !facts->votes.filled);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	struct smv_pool *pool = smv_pool_open();
	char *text = smv_copy_bytes(pool, (const char *)bytes, size), *end;

	if (smv_text_is_utf8(text, strlen(text))) {
		end = text + strcspn(text, "\n");
		if (*end)
			*end++ = '\0';
		look(pool, smv_text_clean(pool, text), end);
	}
	smv_pool_close(pool);
	return 0;
}
