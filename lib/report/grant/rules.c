/* SPDX-License-Identifier: EUPL-1.2 */
/* The rules of a round as a document. */
#include "report/grant/rules.h"
#include "base/language.h"
#include "emit/writer.h"
#include "report/grant/statement.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"
#include "samverkan/rules.h"

#include <string.h>

int smv_report_rules_table(struct smv_writer *writer, struct smv_pool *pool, const struct smv_rules *rules, bool on_paper)
{
	const struct smv_column columns[] = { { "rule", _("Rule"), SMV_TEXT, false } };
	const struct smv_table table = { .name = "rules", .title = _("Rules"), .layout = SMV_LAYOUT_TEXT, .columns = columns, .column_count = 1 };
	const char *text = smv_rules_text(pool, rules, smv_language());
	int rc = smv_writer_table(writer, &table);

	while (!rc && *text) {
		size_t length = strcspn(text, "\n");
		const char *line = smv_copy_bytes(pool, text, length);
		struct smv_value value = smv_code_value(line, on_paper ? smv_report_rule_words(pool, line) : NULL);

		rc = smv_writer_row(writer, &value);
		text += length + (text[length] == '\n');
	}
	return rc;
}

int smv_report_rules(struct smv_writer *writer, struct smv_pool *pool, const struct smv_round *round, const struct smv_rules *rules,
		     int32_t as_of)
{
	const struct smv_document document = { .title = smv_printf(pool, _("Rules of %s"), round->name), .as_of = as_of };
	int rc = smv_writer_document(writer, &document);

	if (!rc)
		rc = smv_report_rules_table(writer, pool, rules, false);
	if (!rc && !smv_rules_count(rules))
		rc = smv_writer_note(writer, _("There are no rules: the claim of each is the amount applied for."));
	return rc;
}
