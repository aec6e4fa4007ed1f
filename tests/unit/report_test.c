/* SPDX-License-Identifier: EUPL-1.2 */
/* A round made by hand, and what a board and a clerk read of it. */
#include "emit_sample.h"
#include "report/grant/grant.h"
#include "report/grant/history.h"
#include "report/register/register_counts.h"
#include "report/rounds.h"
#include "report/status.h"
#include "report_expected.h"
#include "samverkan/date.h"
#include "samverkan/fail.h"
#include "samverkan/finding.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"
#include "samverkan/rules.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { APPLICATIONS = 3 };

static const char rules_text[] = "# KFS 30:3\nkräv verksam-i-kommunen\navrunda 100\n";

static struct smv_pool *pool;
static char directory[128], path[256];
static struct smv_application applications[APPLICATIONS];
static struct smv_outcome outcomes[APPLICATIONS];
static struct smv_agreement agreement;
static struct smv_grant_view view;

static const struct smv_told_step steps[][3] = {
	{ { "claim", NULL, NULL, 3000000 }, { "fit", "fit proportionally", "30 000 × 51 000/60 000", 2550000 }, { "amount", NULL, NULL, 2550000 } },
	{ { "claim", NULL, NULL, 3000000 }, { "fit", "fit proportionally", "30 000 × 51 000/60 000", 2550000 }, { "amount", NULL, NULL, 2550000 } },
	{ { "require", "require active-in-municipality", NULL, 0 }, { "amount", NULL, NULL, 0 } },
};

static void make_applications(void)
{
	static struct smv_quantity members = { "medlemmar", 5850 };

	applications[0] = (struct smv_application){ .id = 1, .organisation = { .id = 1, .name = "Parkinson Ekerö", .org_number = "802478-5501" },
						    .applied = 3000000, .purpose = "Rörelseträning", .received = smv_date_of(2018, 4, 3),
						    .quantities = &members, .quantity_count = 1, .last_year = 1250000 };
	applications[1] = (struct smv_application){ .id = 2, .organisation = { .id = 2, .name = "RSMH Ekerö" }, .applied = 3000000,
						    .received = SMV_NO_DATE };
	applications[2] = (struct smv_application){ .id = 3, .organisation = { .id = 3, .name = "Ö-nätverket" }, .applied = SMV_ABSENT,
						    .received = SMV_NO_DATE };
	outcomes[0] = (struct smv_outcome){ &applications[0], true, true, 3000000, 3000000, 2550000, NULL, NULL, NULL, SMV_ABSENT, NULL, 2550000, steps[0], 3 };
	outcomes[1] = (struct smv_outcome){ &applications[1], true, true, 3000000, 3000000, 2550000, NULL, NULL, NULL, 2000050, "har egna medel", 2000050,
					    steps[1], 3 };
	outcomes[2] = (struct smv_outcome){ &applications[2], true, false, 0, SMV_ABSENT, 0, "require", "require active-in-municipality", NULL, SMV_ABSENT, NULL, 0,
					    steps[2], 2 };
}

static int set_up(void **state)
{
	struct smv_findings findings;

	(void)state;
	smv_forgive();
	pool = smv_pool_open();
	strcpy(directory, sample_directory());
	strcpy(path, sample_path(directory, "out"));
	make_applications();
	agreement = (struct smv_agreement){ .organisation = "Brottsofferjouren", .amount = 8400000, .ends = SMV_NO_DATE,
					    .reference = "SN 2016/112" };
	smv_findings_init(&findings, pool);
	view = (struct smv_grant_view){
		.round = { .id = 1, .name = "stöd-2018", .programme = "stöd", .board = "Socialnämnden", .year = 2018, .budget = 13500000,
			   .closes = smv_date_of(2018, 4, 30), .decide_on = smv_date_of(2018, 6, 13), .reference = "SN 2018/47",
			   .rules = rules_text, .state = SMV_ROUND_ALLOCATED, .applications = 3, .applied = 6000000,
			   .allocated = 4550050, .decided_on = SMV_NO_DATE },
		.rules = smv_rules_read(pool, rules_text, "regler", &findings),
		.agreements = &agreement,
		.agreement_count = 1,
		.allocated = true,
		.pot = { 13500000, 8400000, 0, 5100000, 6000000 },
		.applications = applications,
		.outcomes = outcomes,
		.outcome_count = APPLICATIONS,
		.municipality = "Ekerö kommun",
		.as_of = smv_date_of(2018, 5, 2),
	};
	assert_non_null(view.rules);
	return 0;
}

static int tear_down(void **state)
{
	(void)state;
	sample_remove(directory);
	smv_pool_close(pool);
	return 0;
}

static struct smv_writer *begin(enum smv_format format)
{
	const struct smv_output output = { .format = format, .path = path };
	struct smv_writer *writer;

	assert_int_equal(smv_writer_open(&writer, &output), SMV_OK);
	return writer;
}

static char *finish(struct smv_writer *writer, int rc)
{
	assert_int_equal(smv_writer_close(writer, rc), SMV_OK);
	return sample_read(path, NULL);
}

/* What is shown is exactly this; on a difference both are printed. */
static void assert_shown(struct smv_writer *writer, int rc, const char *expected)
{
	char *text = finish(writer, rc);

	assert_string_equal(text, expected);
	free(text);
}

/* All of these are shown, in this order; the list ends with NULL. */
static void assert_in_order(struct smv_writer *writer, int rc, const char *const *expected)
{
	char *text = finish(writer, rc);
	const char *at = text;

	for (; *expected; expected++) {
		const char *found = strstr(at, *expected);

		if (!found)
			fail_msg("'%s' does not follow in:\n%s", *expected, text);
		at = found + strlen(*expected);
	}
	free(text);
}

static void assert_not_shown(struct smv_writer *writer, int rc, const char *unexpected)
{
	char *text = finish(writer, rc);

	if (strstr(text, unexpected))
		fail_msg("'%s' is in:\n%s", unexpected, text);
	free(text);
}


static void a_clerk_sees_money_and_amounts(void **state)
{
	struct smv_writer *writer = begin(SMV_FORMAT_TABLE);

	(void)state;
	assert_shown(writer, smv_report_allocation(pool, writer, &view), expected_allocation);
}

/* What scripts rely on in `grant allocate -F json`. */
static void json_has_the_promised_keys(void **state)
{
	static const char *const expected[] = {
		"{\"title\": \"Proposed grants: stöd 2018\", \"as_of\": \"2018-05-02\", \"tables\": [\n{\"name\": \"summary\"",
		"{\"round\": \"stöd-2018\"",
		"\"state\": \"allocated\"",
		"\"decided_on\": null",
		"\"budget_ore\": 13500000, \"committed_ore\": 8400000, \"reserve_ore\": 0, \"pot_ore\": 5100000",
		"\"allocated_ore\": 4550050, \"left_ore\": 549950}",
		"{\"name\": \"allocation\"",
		"{\"organisation\": \"Parkinson Ekerö\", \"org_number\": \"802478-5501\", \"applied_ore\": 3000000, \"eligible\": true, "
		"\"rules_ore\": 2550000, \"amount_ore\": 2550000, \"reason\": null}",
		"{\"organisation\": \"RSMH Ekerö\", \"org_number\": null, \"applied_ore\": 3000000, \"eligible\": true, "
		"\"rules_ore\": 2550000, \"amount_ore\": 2000050, \"reason\": \"har egna medel\"}",
		"{\"organisation\": \"Ö-nätverket\", \"org_number\": null, \"applied_ore\": null, \"eligible\": false, "
		"\"rules_ore\": 0, \"amount_ore\": 0, \"reason\": \"require active-in-municipality\"}",
		"{\"name\": \"step\"",
		"{\"organisation\": \"Parkinson Ekerö\", \"step\": \"fit\", \"rule\": \"fit proportionally\", "
		"\"working\": \"30 000 × 51 000/60 000\", \"amount_ore\": 2550000}",
		"{\"organisation\": \"Ö-nätverket\", \"step\": \"require\", \"rule\": \"require active-in-municipality\", "
		"\"working\": null, \"amount_ore\": 0}",
		NULL
	};
	struct smv_writer *writer = begin(SMV_FORMAT_JSON);

	(void)state;
	assert_in_order(writer, smv_report_allocation(pool, writer, &view), expected);
}

static void a_board_sees_deviations_shares_rules_and_source(void **state)
{
	struct smv_writer *writer = begin(SMV_FORMAT_TABLE);

	(void)state;
	assert_shown(writer, smv_report_grant(pool, writer, &view), expected_grant);
}

static void csv_has_the_amounts_alone(void **state)
{
	struct smv_writer *writer = begin(SMV_FORMAT_CSV);

	(void)state;
	assert_shown(writer, smv_report_grant(pool, writer, &view),
		     "organisation,org_number,purpose,last_year_ore,applied_ore,eligible,rules_ore,deviation_ore,amount_ore,share,reason,motive,marks\n"
		     "Parkinson Ekerö,802478-5501,Rörelseträning,1250000,3000000,yes,2550000,,2550000,50.00,,"
		     "The money suffices for 85" NBSP "% of what the rules give,\n"
		     "RSMH Ekerö,,,,3000000,yes,2550000,-549950,2000050,39.22,har egna medel,"
		     "The board's own judgement (the rules give 25" NBSP "500" NBSP "kr): har egna medel. Day received not known,no-day\n"
		     "Ö-nätverket,,,,,no,0,,0,0.00,require active-in-municipality,"
		     "Does not fulfil the requirement: active in municipality. Day received not known,no-day\n");
}

static void one_organisation_is_explained(void **state)
{
	struct smv_writer *writer = begin(SMV_FORMAT_TABLE);

	(void)state;
	assert_shown(writer, smv_report_explanation(pool, writer, &view, &outcomes[0]), expected_explanation);
}

static void a_deviation_is_explained(void **state)
{
	static const char *const expected[] = { "RSMH Ekerö: why this amount\n",
						"By the rules               25" NBSP "500" NBSP "kr\n",
						"The board's own judgement  20" NBSP "000,50" NBSP "kr\n",
						"Reason                     har egna medel\n",
						"Proposed                   20" NBSP "000,50" NBSP "kr\n",
						"Share of the pot           39,22" NBSP "%\n",
						NULL };
	struct smv_writer *writer = begin(SMV_FORMAT_TABLE);

	(void)state;
	assert_in_order(writer, smv_report_explanation(pool, writer, &view, &outcomes[1]), expected);
}

static void a_withdrawn_application_is_explained_without_steps(void **state)
{
	static const char *const expected[] = { "Parkinson Ekerö: why this amount\n", "The application is withdrawn: lades ner.\n", NULL };
	struct smv_writer *writer = begin(SMV_FORMAT_TABLE);

	(void)state;
	applications[0].withdrawn = "lades ner";
	assert_in_order(writer, smv_report_explanation(pool, writer, &view, &outcomes[0]), expected);
	writer = begin(SMV_FORMAT_TABLE);
	assert_not_shown(writer, smv_report_explanation(pool, writer, &view, &outcomes[0]), "How the amount came about");
}

static void what_is_out_of_date_says_so(void **state)
{
	static const char *const expected[] = { "Ekerö kommun, Socialnämnden, SN 2018/47, OUT OF DATE, to be decided on 2018-06-13\n",
						"This allocation is out of date", "samverkan grant allocate stöd-2018\n", NULL };
	struct smv_writer *writer = begin(SMV_FORMAT_TABLE);

	(void)state;
	view.stale = true;
	assert_in_order(writer, smv_report_allocation(pool, writer, &view), expected);
}

static void amounts_above_the_pot_are_pointed_out(void **state)
{
	static const char *const expected[] = { "Left in the pot        −10" NBSP "000" NBSP "kr\n",
						"The amounts are together 10" NBSP "000" NBSP "kr above the pot and cannot be decided.\n", NULL };
	struct smv_writer *writer = begin(SMV_FORMAT_TABLE);

	(void)state;
	outcomes[0].adjusted = outcomes[0].granted = 4099950;
	assert_in_order(writer, smv_report_allocation(pool, writer, &view), expected);
}

static void a_decided_round_names_its_decision(void **state)
{
	static const char *const expected[] = { "Decided grants: stöd 2018\n",
						"Ekerö kommun, Socialnämnden, SN 2018/48, decided on 2018-06-13, § 57\n",
						"State                     decided\n",
						"Decided on                2018-06-13\n",
						"Paragraph of the minutes  57\n",
						"Reference                 SN 2018/48\n",
						"Decided amounts\n",
						"Granted",
						NULL };
	struct smv_writer *writer = begin(SMV_FORMAT_TABLE);

	(void)state;
	view.round.state = SMV_ROUND_DECIDED;
	view.round.decided_on = smv_date_of(2018, 6, 13);
	view.round.paragraph = "57";
	view.round.decision_reference = "SN 2018/48";
	assert_in_order(writer, smv_report_allocation(pool, writer, &view), expected);
}

static void before_the_allocation_there_are_no_amounts(void **state)
{
	static const char *const expected[] = { "Applications for grants: stöd 2018\n", "Agreements             84" NBSP "000" NBSP "kr\n",
						"Parkinson Ekerö  802478-5501    30" NBSP "000" NBSP "kr\n",
						"Nothing is allocated yet. The next step: samverkan grant allocate stöd-2018\n", NULL };
	struct smv_writer *writer = begin(SMV_FORMAT_TABLE);
	size_t i;

	(void)state;
	view.allocated = false;
	view.round.state = SMV_ROUND_OPEN;
	view.pot = (struct smv_pot){ .committed = 8400000 };
	for (i = 0; i < APPLICATIONS; i++)
		outcomes[i] = (struct smv_outcome){ .application = &applications[i], .cap = SMV_ABSENT, .adjusted = SMV_ABSENT };
	assert_in_order(writer, smv_report_allocation(pool, writer, &view), expected);
	writer = begin(SMV_FORMAT_TABLE);
	assert_int_equal(smv_report_grant(pool, writer, &view), SMV_OK);
	assert_not_shown(writer, SMV_OK, "█");
}

static void years_are_columns(void **state)
{
	const struct smv_granted granted[] = {
		{ 7, "Östra", "802478-5501", "a", "stöd", 2017, 1000000 }, { 7, "Östra", "802478-5501", "b", "stöd", 2019, 150050 },
		{ 7, "Östra", "802478-5501", "c", "stöd", 2019, 50000 },	{ 9, "Ängen", NULL, "a", "stöd", 2018, 2000000 },
		{ 9, "Ängen", NULL, "b", "stöd", 2019, 0 },
	};
	struct smv_writer *writer = begin(SMV_FORMAT_TABLE);

	(void)state;
	assert_shown(writer, smv_report_history(pool, writer, granted, 5, "stöd", view.as_of), expected_history);
	writer = begin(SMV_FORMAT_CSV);
	assert_shown(writer, smv_report_history(pool, writer, granted, 5, NULL, view.as_of),
		     "organisation,org_number,amount_2017_ore,amount_2018_ore,amount_2019_ore,total_ore\n"
		     "Ängen,,,2000000,0,2000000\n"
		     "Östra,802478-5501,1000000,,200050,1200050\n");
}

static void no_decision_is_an_empty_history(void **state)
{
	struct smv_writer *writer = begin(SMV_FORMAT_CSV);

	(void)state;
	assert_shown(writer, smv_report_history(pool, writer, NULL, 0, NULL, view.as_of), "organisation,org_number,total_ore\n");
}

static void a_list_of_rounds_has_the_promised_keys(void **state)
{
	struct smv_writer *writer = begin(SMV_FORMAT_CSV);

	(void)state;
	assert_shown(writer, smv_report_rounds(writer, &view.round, 1, view.as_of),
		     "name,programme,year,state,applications,budget_ore,allocated_ore,closes,decide_on\n"
		     "stöd-2018,stöd,2018,allocated,3,13500000,4550050,2018-04-30,2018-06-13\n");
}

/* The next command of one round in a status. */
static void assert_next(const struct smv_overview_round *round, int32_t today, const char *expected)
{
	const struct smv_overview overview = { .organisations = 3, .rounds = round, .round_count = 1, .today = today };
	const char *const shown[] = { "Next step ", expected, "\n", NULL };
	struct smv_writer *writer = begin(SMV_FORMAT_TABLE);

	assert_in_order(writer, smv_report_status(pool, writer, &overview), shown);
}

static void status_says_what_comes_next(void **state)
{
	struct smv_overview_round r = { .round = view.round };

	(void)state;
	r.round.state = SMV_ROUND_OPEN;
	assert_next(&r, smv_date_of(2018, 4, 30), " samverkan grant import stöd-2018 FILE");
	r.remarks = 2;
	assert_next(&r, smv_date_of(2018, 5, 1), " samverkan grant check stöd-2018");
	r.remarks = 0;
	assert_next(&r, smv_date_of(2018, 5, 1), " samverkan grant allocate stöd-2018");
	r.round.state = SMV_ROUND_ALLOCATED;
	assert_next(&r, smv_date_of(2018, 6, 12), " samverkan report grant stöd-2018 -o stöd-2018.xlsx");
	assert_next(&r, smv_date_of(2018, 6, 13), " samverkan grant decide stöd-2018 --date 2018-06-13 --paragraph N");
	r.over = true;
	assert_next(&r, smv_date_of(2018, 6, 13), " samverkan grant adjust stöd-2018 ORG KR --reason TEXT");
	r.stale = true;
	assert_next(&r, smv_date_of(2018, 6, 13), " samverkan grant allocate stöd-2018");
	r.round.name = "Årets 'stöd'";
	assert_next(&r, smv_date_of(2018, 6, 13), " samverkan grant allocate 'Årets '\\''stöd'\\'''");
}

static void status_counts_days_and_lists_decisions(void **state)
{
	const struct smv_overview_round open = { .round = view.round, .without_amount = 1 };
	struct smv_round decided = view.round;
	const struct smv_overview overview = { "Ekerö kommun", 124, &open, 1, &decided, 1, smv_date_of(2018, 4, 30) };
	struct smv_writer *writer = begin(SMV_FORMAT_TABLE);

	(void)state;
	decided.name = "stöd-2017";
	decided.state = SMV_ROUND_DECIDED;
	decided.decided_on = smv_date_of(2017, 6, 14);
	decided.paragraph = "44";
	assert_shown(writer, smv_report_status(pool, writer, &overview), expected_status);
}

static void an_empty_register_is_told_how_to_begin(void **state)
{
	const struct smv_overview overview = { .today = view.as_of };
	struct smv_writer *writer = begin(SMV_FORMAT_TABLE);

	(void)state;
	assert_shown(writer, smv_report_status(pool, writer, &overview),
		     "Status on 2018-05-02\n\nThe register\nOrganisations in the register  0\n"
		     "Next step                      samverkan register import FILE\n");
}

static void the_register_is_counted(void **state)
{
	const struct smv_organisation list[] = {
		{ .name = "A", .kind = "association", .category = "Idrott" },
		{ .name = "B", .kind = "association", .category = "idrott" },
		{ .name = "C", .kind = "network", .category = "Kultur" },
		{ .name = "D", .kind = "association" },
	};
	static const char *const expected[] = {
		"Association              3   75" NBSP "%\n",
		"Network                  1   25" NBSP "%\n",
		"Total                    4\n",
		"Idrott                          2   50" NBSP "%\n",
		"Kultur                          1   25" NBSP "%\n",
		"Without a category              1   25" NBSP "%\n",
		"Organisations\n",
		"D  ",
		NULL
	};
	const struct smv_register_report report = { .municipality = "Ekerö kommun", .as_of = view.as_of, .list = list, .count = 4 };
	struct smv_writer *writer = begin(SMV_FORMAT_TABLE);

	(void)state;
	assert_in_order(writer, smv_report_register(pool, writer, &report), expected);
}

int main(void)
{
#define TEST(f) cmocka_unit_test_setup_teardown(f, set_up, tear_down)
	const struct CMUnitTest tests[] = {
		TEST(a_clerk_sees_money_and_amounts),
		TEST(json_has_the_promised_keys),
		TEST(a_board_sees_deviations_shares_rules_and_source),
		TEST(csv_has_the_amounts_alone),
		TEST(one_organisation_is_explained),
		TEST(a_deviation_is_explained),
		TEST(a_withdrawn_application_is_explained_without_steps),
		TEST(what_is_out_of_date_says_so),
		TEST(amounts_above_the_pot_are_pointed_out),
		TEST(a_decided_round_names_its_decision),
		TEST(before_the_allocation_there_are_no_amounts),
		TEST(years_are_columns),
		TEST(no_decision_is_an_empty_history),
		TEST(a_list_of_rounds_has_the_promised_keys),
		TEST(status_says_what_comes_next),
		TEST(status_counts_days_and_lists_decisions),
		TEST(an_empty_register_is_told_how_to_begin),
		TEST(the_register_is_counted),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
