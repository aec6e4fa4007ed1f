/* SPDX-License-Identifier: EUPL-1.2 */
/* Every command, in the order in which an office meets them. */
#include "base/language.h"
#include "cmd/line/options.h"
#include "samverkan/pool.h"

#include <string.h>

#define COMMANDS(X) \
	X(init) \
	X(status) \
	X(register_add) \
	X(register_import) \
	X(register_list) \
	X(register_show) \
	X(register_set) \
	X(register_alias) \
	X(register_note) \
	X(register_contact) \
	X(register_person) \
	X(register_forget) \
	X(register_retention) \
	X(register_merge) \
	X(register_end) \
	X(register_remove) \
	X(register_distinct) \
	X(register_duplicates) \
	X(agreement_add) \
	X(agreement_list) \
	X(agreement_end) \
	X(agreement_remove) \
	X(grant_open) \
	X(grant_set) \
	X(grant_remove) \
	X(grant_rules) \
	X(grant_import) \
	X(grant_apply) \
	X(grant_withdraw) \
	X(grant_check) \
	X(grant_compare) \
	X(grant_allocate) \
	X(grant_adjust) \
	X(grant_decide) \
	X(grant_amend) \
	X(grant_pay) \
	X(grant_paid) \
	X(grant_account) \
	X(grant_reclaim) \
	X(grant_repaid) \
	X(grant_list) \
	X(grant_show) \
	X(award_open) \
	X(award_nominate) \
	X(award_import) \
	X(award_withdraw) \
	X(award_check) \
	X(award_score) \
	X(award_decide) \
	X(award_list) \
	X(award_show) \
	X(decision_correct) \
	X(survey_import) \
	X(survey_codebook) \
	X(survey_link) \
	X(survey_list) \
	X(survey_show) \
	X(survey_theme) \
	X(survey_delete) \
	X(report_register) \
	X(report_grant) \
	X(report_decision) \
	X(report_award) \
	X(report_letters) \
	X(report_followup) \
	X(report_summary) \
	X(report_double) \
	X(report_history) \
	X(report_survey) \
	X(setting_set) \
	X(setting_list) \
	X(export) \
	X(log) \
	X(check) \
	X(backup) \
	X(restore) \
	X(help) \
	X(manual) \
	X(completion) \
	X(complete)

#define DECLARE(name) extern const struct smv_command cmd_##name;
#define POINT(name) &cmd_##name,

COMMANDS(DECLARE)

const struct smv_command *const smv_commands[] = { COMMANDS(POINT) NULL };

const struct smv_command_group smv_command_groups[] = {
	{ "register", N_("the register of associations and other organisations") },
	{ "agreement", N_("agreements over years that a programme pays for") },
	{ "grant", N_("rounds of grants: applications, rules, shares, decisions") },
	{ "award", N_("the yearly award: nominations, scores, decision") },
	{ "decision", N_("what boards have decided, whatever it is about") },
	{ "survey", N_("answers to surveys, and what they say together") },
	{ "report", N_("what a board reads, as a workbook or a table") },
	{ "setting", N_("what is set for the office: the municipality's name, the language") },
	{ 0 },
};

const struct smv_command *smv_command_find(const struct smv_command_group *group, const char *name)
{
	const struct smv_command *const *c;

	for (c = smv_commands; *c; c++)
		if (!strcmp((*c)->name, name) && !(*c)->group == !group && (!group || !strcmp((*c)->group, group->name)))
			return *c;
	return NULL;
}

const struct smv_command_group *smv_command_group_find(const char *name)
{
	const struct smv_command_group *g;

	for (g = smv_command_groups; g->name; g++)
		if (!strcmp(g->name, name))
			return g;
	return NULL;
}

bool smv_command_changes(const struct smv_command *command)
{
	return command->store == SMV_STORE_WRITES || command->store == SMV_STORE_CREATES || command->places;
}

const char *smv_command_words(struct smv_pool *pool, const struct smv_command *command)
{
	return command->group ? smv_printf(pool, "%s %s", command->group, command->name) : command->name;
}

enum smv_completes smv_operand_completes(const struct smv_command *command, int place)
{
	if (place == 0 || (command->operands_max < 0 && !command->completes[1]))
		return command->completes[0];
	return command->completes[1];
}
