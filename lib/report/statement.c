/* SPDX-License-Identifier: EUPL-1.2 */
#include "report/statement.h"
#include "base/finding.h"
#include "base/language.h"
#include "calc/allocate.h"
#include "calc/rules.h"

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

const char *smv_report_station(const char *stored)
{
	enum smv_station station;

	return smv_station_of_name(stored, &station) ? smv_station_label(station) : stored;
}
