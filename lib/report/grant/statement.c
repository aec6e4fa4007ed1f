/* SPDX-License-Identifier: EUPL-1.2 */
/* A stored statement of the rules in the language of the run. */
#include "report/grant/statement.h"
#include "base/language.h"
#include "model/grant/application.h"
#include "samverkan/allocate.h"
#include "samverkan/finding.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"
#include "samverkan/rules.h"

#include <string.h>

/* A stored statement read again, NULL where it cannot be. */
static const struct smv_rules *read_stored(struct smv_pool *pool, const char *stored)
{
	struct smv_findings ignored;
	const struct smv_rules *rules;

	smv_findings_init(&ignored, pool);
	rules = smv_rules_read(pool, stored, NULL, &ignored);
	return rules && smv_rules_count(rules) == 1 ? rules : NULL;
}

/* The rows of a table behind its head. */
static const char *in_one_line(struct smv_pool *pool, const char *text)
{
	const char *line = smv_copy_bytes(pool, text, strcspn(text, "\n"));

	for (text += strcspn(text, "\n"); *text; text += strcspn(text, "\n")) {
		text += strspn(text, "\n ");
		line = smv_printf(pool, "%s, %.*s", line, (int)strcspn(text, "\n"), text);
	}
	return line;
}

const char *smv_report_statement(struct smv_pool *pool, const char *stored)
{
	const struct smv_rules *rules;

	if (!stored)
		return NULL;
	rules = smv_language() == SMV_ENGLISH ? NULL : read_stored(pool, stored);
	return in_one_line(pool, rules ? smv_rules_line_text(pool, rules, 0, SMV_NO_RULE, smv_language()) : stored);
}

/* What the application says of the names that a rule asks for: " (medlemmar 2)". */
static const char *met(struct smv_pool *pool, const char *statement, const struct smv_application *application)
{
	const struct smv_rules *rules = application ? read_stored(pool, statement) : NULL;
	const char *const *names, *text = "";
	size_t count = rules ? smv_rules_quantities(rules, &names) : 0, i;

	for (i = 0; i < count; i++) {
		const struct smv_quantity *quantity = smv_quantity_of(application, names[i]);
		char room[SMV_NUMBER_ROOM];

		text = smv_printf(pool, "%s%s%s %s", text, *text ? ", " : "", smv_rules_name_text(names[i], smv_language()),
				  !quantity ? _("is lacking") : quantity->text ? quantity->text : smv_number_show(room, quantity->value));
	}
	return *text ? smv_printf(pool, " (%s)", text) : "";
}

const char *smv_report_missing(struct smv_pool *pool, const char *missing)
{
	const char *text = "";

	while (*missing) {
		size_t length = strcspn(missing, ",");

		text = smv_printf(pool, "%s%s%s", text, *text ? ", " : "",
				  smv_rules_name_text(smv_copy_bytes(pool, missing, length), smv_language()));
		missing += length;
		missing += strspn(missing, ", ");
	}
	return text;
}

const char *smv_report_reason(struct smv_pool *pool, const char *reason_id, const char *statement, const char *missing,
			      const struct smv_application *application)
{
	const char *line = smv_report_statement(pool, statement);

	if (!reason_id)
		return NULL;
	if (missing)
		return smv_printf(pool, _("not known: %s (%s)"), smv_report_missing(pool, missing), line);
	if (!strcmp(reason_id, smv_why_name(SMV_WHY_NO_LINE)))
		return line ? smv_printf(pool, _("no line applies: %s%s"), line, met(pool, statement, application)) : _("no amount applied for");
	if (!strcmp(reason_id, smv_why_name(SMV_WHY_NO_WEIGHT)))
		return smv_printf(pool, _("nothing to weigh: %s%s"), line, met(pool, statement, application));
	if (!strcmp(reason_id, smv_why_name(SMV_WHY_BELOW_ROW)))
		return smv_printf(pool, _("below the first row: %s%s"), line, met(pool, statement, application));
	if (!line && !strcmp(reason_id, smv_why_name(SMV_WHY_POT_EMPTY)))
		return _("nothing is left for it");
	return line;
}

const char *smv_report_rule_words(struct smv_pool *pool, const char *rule)
{
	char *words = smv_copy(pool, rule), *at;
	bool quoted = false;

	for (at = words; at && *at && (quoted || *at != '#'); at++) {
		quoted ^= *at == '"';
		if (*at == '_' && !quoted)
			*at = ' ';
	}
	return words;
}

struct smv_value smv_report_station(const struct smv_told_step *step)
{
	enum smv_station station;

	if (!strcmp(step->station, "adjustment"))
		return smv_code_value(step->station, _("The board's own judgement"));
	if (!smv_station_of_name(step->station, &station))
		return smv_text_value(step->station);
	if (station == SMV_STEP_CLAIM && !step->statement)
		return smv_code_value(step->station, _("Applied for"));
	if (station == SMV_STEP_CAP && !step->statement)
		return smv_code_value(step->station, _("At most what was applied for"));
	return smv_code_value(step->station, smv_station_label(station));
}
