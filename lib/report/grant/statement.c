/* SPDX-License-Identifier: EUPL-1.2 */
#include "report/grant/statement.h"
#include "base/finding.h"
#include "base/language.h"
#include "calc/allocation/allocate.h"
#include "rules/rules.h"
#include "model/grant/application.h"

#include <string.h>

const char *smv_report_statement(struct smv_pool *pool, const char *stored)
{
	struct smv_findings ignored;
	struct smv_rules *rules;

	if (!stored || smv_language() == SMV_ENGLISH)
		return stored;
	smv_findings_init(&ignored, pool);
	rules = smv_rules_read(pool, stored, NULL, &ignored);
	return rules && smv_rules_count(rules) == 1 ? smv_rules_statement(pool, rules, 0, smv_language()) : stored;
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
