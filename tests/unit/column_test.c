/* SPDX-License-Identifier: EUPL-1.2 */
/* What a column is: by the words of its header, by units, by its cells. */
#include "base/record.h"
#include "base/synonyms.h"
#include "base/unit.h"
#include "model/column/facts.h"
#include "model/column/measure.h"
#include "samverkan/finding.h"
#include "samverkan/pool.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

static int set_up(void **state)
{
	*state = smv_pool_open();
	return 0;
}

static int tear_down(void **state)
{
	smv_pool_close(*state);
	return 0;
}

static void assert_unit(struct smv_unit unit, enum smv_unit_kind kind, int power)
{
	assert_int_equal(unit.kind, kind);
	assert_int_equal(unit.power, power);
}

static void assert_header_unit(struct smv_pool *pool, const char *header, enum smv_unit_kind kind, int power, const char *expected)
{
	const char *rest;
	struct smv_unit unit = smv_unit_of_header(pool, header, &rest);

	if (unit.kind != kind || unit.power != power || strcmp(rest, expected) != 0)
		print_error("'%s': kind %d power %d '%s'\n", header, (int)unit.kind, unit.power, rest);
	assert_unit(unit, kind, power);
	assert_string_equal(rest, expected);
}

static void units_of_headers(void **state)
{
	struct smv_pool *p = *state;

	assert_header_unit(p, "Önskat belopp (tkr)", SMV_UNIT_KRONOR, 3, "Önskat belopp");
	assert_header_unit(p, "Önskat belopp, TKR", SMV_UNIT_KRONOR, 3, "Önskat belopp");
	assert_header_unit(p, "Belopp i tusental kronor", SMV_UNIT_KRONOR, 3, "Belopp");
	assert_header_unit(p, "Belopp [mkr]", SMV_UNIT_KRONOR, 6, "Belopp");
	assert_header_unit(p, "Belopp Milj. kr", SMV_UNIT_KRONOR, 6, "Belopp");
	assert_header_unit(p, "Belopp (1000-tals kr)", SMV_UNIT_KRONOR, 3, "Belopp");
	assert_header_unit(p, "Amount (SEK thousand)", SMV_UNIT_KRONOR, 3, "Amount");
	assert_header_unit(p, "Belopp (kr)", SMV_UNIT_KRONOR, 0, "Belopp");
	assert_header_unit(p, "applied_ore", SMV_UNIT_KRONOR, -2, "applied");
	assert_header_unit(p, "Belopp (€)", SMV_UNIT_CURRENCY, 0, "Belopp");
	assert_header_unit(p, "Belopp EUR", SMV_UNIT_CURRENCY, 0, "Belopp");
	assert_header_unit(p, "Belopp i danska kronor", SMV_UNIT_CURRENCY, 0, "Belopp");
	assert_header_unit(p, "Andel %", SMV_UNIT_PERCENT, 0, "Andel");
	assert_header_unit(p, "Medlemmar (tusental)", SMV_UNIT_MANY, 3, "Medlemmar");
	assert_header_unit(p, "Antal timmar", SMV_UNIT_NONE, 0, "Antal timmar");
	assert_header_unit(p, "Tusen sjöar", SMV_UNIT_NONE, 0, "Tusen sjöar");
	assert_header_unit(p, "Avgift över 1 000 kr", SMV_UNIT_KRONOR, 0, "Avgift över 1 000");
	assert_header_unit(p, "Belopp (tkr) varav EU (€)", SMV_UNIT_CURRENCY, 0, "Belopp varav EU (€)");
	assert_header_unit(p, "Belopp kr (tkr)", SMV_UNIT_UNCLEAR, 0, "Belopp (tkr)");
	assert_header_unit(p, "tkr", SMV_UNIT_KRONOR, 3, "");
}

static void units_of_titles(void **state)
{
	struct smv_pool *p = *state;

	assert_unit(smv_unit_of_title(p, "Alla belopp anges i tkr"), SMV_UNIT_KRONOR, 3);
	assert_unit(smv_unit_of_title(p, "Bidrag 2026 (mkr)"), SMV_UNIT_KRONOR, 6);
	assert_unit(smv_unit_of_title(p, "tkr"), SMV_UNIT_KRONOR, 3);
	assert_unit(smv_unit_of_title(p, "Belopp i euro"), SMV_UNIT_CURRENCY, 0);
	assert_unit(smv_unit_of_title(p, "Belopp i kronor"), SMV_UNIT_KRONOR, 0);
	assert_unit(smv_unit_of_title(p, "Euro Pride 2026"), SMV_UNIT_NONE, 0);
	assert_unit(smv_unit_of_title(p, "Ansökningar 2026-04-30"), SMV_UNIT_NONE, 0);
}

static void assert_kind(struct smv_pool *pool, const char *header, enum smv_column_kind expected)
{
	enum smv_column_kind kind = smv_column_kind_of_header(pool, header);

	if (kind != expected)
		print_error("'%s' is %d, not %d\n", header, (int)kind, (int)expected);
	assert_int_equal(kind, expected);
}

static void kinds_of_headers(void **state)
{
	struct smv_pool *p = *state;

	assert_kind(p, "Ordförandens personnr", SMV_COLUMN_PERSONAL_NUMBER);
	assert_kind(p, "PERSONNUMMER (firmatecknare)", SMV_COLUMN_PERSONAL_NUMBER);
	assert_kind(p, "Mobiltelefon kassör", SMV_COLUMN_PHONE);
	assert_kind(p, "Kontaktpersonens tel.", SMV_COLUMN_PHONE);
	assert_kind(p, "Phone number", SMV_COLUMN_PHONE);
	assert_kind(p, "E-postadress", SMV_COLUMN_EMAIL);
	assert_kind(p, "Föreningens bankgironr", SMV_COLUMN_ACCOUNT);
	assert_kind(p, "Clearing- och kontonummer", SMV_COLUMN_ACCOUNT);
	assert_kind(p, "IBAN", SMV_COLUMN_ACCOUNT);
	assert_kind(p, "Löpnr", SMV_COLUMN_SERIAL);
	assert_kind(p, "Ärendenummer", SMV_COLUMN_SERIAL);
	assert_kind(p, "Nr", SMV_COLUMN_SERIAL);
	assert_kind(p, "#", SMV_COLUMN_SERIAL);
	assert_kind(p, "Postnr", SMV_COLUMN_POSTCODE);
	assert_kind(p, "Inkommet datum", SMV_COLUMN_DATE);
	assert_kind(p, "Verksamhetsår", SMV_COLUMN_YEAR);
	assert_kind(p, "Antal telefonsamtal", SMV_COLUMN_COUNTED);
	assert_kind(p, "Number of members", SMV_COLUMN_COUNTED);
	assert_kind(p, "Medlemsantal", SMV_COLUMN_COUNTED);
	assert_kind(p, "Medlemmar förra året", SMV_COLUMN_OPEN);
	assert_kind(p, "Kontorshyra", SMV_COLUMN_OPEN);
	assert_kind(p, "Handel", SMV_COLUMN_OPEN);
	assert_kind(p, "Personal", SMV_COLUMN_OPEN);
	assert_true(smv_column_is_money(p, "Lokalhyra"));
	assert_true(smv_column_is_money(p, "Total kostnad"));
	assert_false(smv_column_is_money(p, "Antal bidrag"));
	assert_false(smv_column_is_money(p, "Medlemmar"));
}

static void marks(void **state)
{
	static const char *const alone[] = { "-", ".", "?", "---", "–", "—", "...", "…", "- -", "*", "_" };
	static const char *const said[] = { "", "-5", "x", "0", "ja", "a.", "n/a", "=", "'" };
	size_t i;

	(void)state;
	for (i = 0; i < sizeof alone / sizeof *alone; i++)
		assert_true(smv_is_mark(alone[i]));
	for (i = 0; i < sizeof said / sizeof *said; i++)
		assert_false(smv_is_mark(said[i]));
	assert_true(smv_is_unknown("Uppgift saknas"));
	assert_true(smv_is_unknown("N/A"));
	assert_true(smv_is_unknown("okänt"));
	assert_false(smv_is_unknown("nej"));
	assert_false(smv_is_unknown(""));
	assert_true(smv_is_tick("X"));
	assert_false(smv_is_tick("xx"));
}

/* A column of that header and those cells, parted by '|', settled. */
static struct smv_column_facts settle(struct smv_pool *pool, const char *header, const char *cells)
{
	const char *names[] = { header }, *cell[1];
	struct smv_header h = { .file = "a.csv", .count = 1, .names = names };
	struct smv_record record = { .header = &h, .cells = cell, .line = 1 };
	struct smv_words *yes_no = smv_choice_words(pool, smv_yes_no_words);
	struct smv_column_facts *facts = smv_column_facts_of(pool, &h);

	for (; *cells; cells += strcspn(cells, "|") + (cells[strcspn(cells, "|")] == '|')) {
		cell[0] = smv_copy_bytes(pool, cells, strcspn(cells, "|"));
		record.line++;
		smv_column_look(facts, &record, 0, yes_no);
	}
	smv_column_settle(facts);
	return *facts;
}

static void cells_settle_the_kind(void **state)
{
	struct smv_pool *p = *state;
	struct smv_column_facts f;

	assert_int_equal(settle(p, "Kontakt", "0701740605|070-174 06 06|08-12 34 56").kind, SMV_COLUMN_PHONE);
	assert_int_equal(settle(p, "Kontakt", "701740605|701740606").kind, SMV_COLUMN_PHONE);
	assert_int_equal(settle(p, "Firmatecknare", "191212121212|121212-1212").kind, SMV_COLUMN_PERSONAL_NUMBER);
	assert_int_equal(settle(p, "Sökande", "8020024280|802002-4280").kind, SMV_COLUMN_ORG_NUMBER);
	assert_int_equal(settle(p, "Svar till", "a@example.se|b@example.se").kind, SMV_COLUMN_EMAIL);
	assert_int_equal(settle(p, "Inlämnat", "20260115|20260201").kind, SMV_COLUMN_DATE);
	assert_int_equal(settle(p, "Till", "50501055|8751810|50501055|8751810").kind, SMV_COLUMN_ACCOUNT);
	f = settle(p, "Telefonsamtal", "12|40|7");
	assert_true(smv_column_is_quantity(&f));
	f = settle(p, "Medlemmar", "96|50 st|ca 40");
	assert_true(smv_column_is_quantity(&f));
	f = settle(p, "Medlemmar", "1000|2001|1999");
	assert_true(smv_column_is_quantity(&f));
	f = settle(p, "Verksamhetsår", "2026|2026|2026");
	assert_false(smv_column_is_quantity(&f));
	f = settle(p, "Hyra (€)", "12|40");
	assert_false(smv_column_is_quantity(&f));
	f = settle(p, "Sponsrad", "|x||x");
	assert_true(f.ticks);
	f = settle(p, "Sponsrad", "x|-|x");
	assert_false(f.ticks);
	f = settle(p, "Sponsrad", "Ja|nej|-");
	assert_true(f.yes_no);
	f = settle(p, "Inkom", "7/8/2025|9/9/2025|7/28/2025|8/8/2025|28/7/2025");
	assert_int_equal(f.order, SMV_DATE_MONTH_FIRST);
	assert_int_equal(f.order_line, 4);
	f = settle(p, "Inkom", "7/8/2025|28/7/2025");
	assert_int_equal(f.order, SMV_DATE_DAY_FIRST);
}

/* The number of a cell in a column of that header; -1 and the rule when it is refused. */
static int64_t measure(struct smv_pool *pool, const char *header, const char *cell, bool money, const char **rule)
{
	const char *names[] = { header };
	struct smv_header h = { .file = "a.csv", .count = 1, .names = names };
	struct smv_column_facts *facts = smv_column_facts_of(pool, &h);
	struct smv_place place = { .column = -1 };
	struct smv_findings findings;
	int64_t value = -1;

	smv_findings_init(&findings, pool);
	*rule = smv_measure_read(pool, cell, 0, facts, money, &value, &place, &findings) ? "" : smv_id_text(findings.items[0].id);
	return value;
}

static void units_are_applied_or_refused(void **state)
{
	static const struct known {
		const char *header, *cell;
		bool money;
		int64_t value;
		const char *rule;
	} all[] = {
		{ "Belopp (tkr)", "14", true, 1400000, "" },
		{ "Belopp (tkr)", "14,25", true, 1425000, "" },
		{ "Belopp (tkr)", "14,25 tkr", true, 1425000, "" },
		{ "Belopp (tkr)", "14 tusen", true, 1400000, "" },
		{ "Belopp (tkr)", "14 000 kr", true, -1, "amount-unit" },
		{ "Belopp (tkr)", "14,123456", true, -1, "amount-decimals" },
		{ "Belopp", "14 tkr", true, 1400000, "" },
		{ "Belopp", "1,5 mkr", true, 150000000, "" },
		{ "Belopp", "SEK 14", true, 1400, "" },
		{ "Belopp", "€ 14", true, -1, "amount-currency" },
		{ "Belopp", "14 DKK", true, -1, "amount-currency" },
		{ "Belopp", "14 %", true, -1, "amount-unit" },
		{ "Belopp", "14 st", true, -1, "amount-unit" },
		{ "Belopp (öre)", "1450", true, 1450, "" },
		{ "Belopp (öre)", "14,5", true, -1, "amount-decimals" },
		{ "Belopp", "27.500:-", true, 2750000, "" },
		{ "Medlemmar", "64 st", false, 6400, "" },
		{ "Medlemmar", "64st.", false, 6400, "" },
		{ "Medlemmar", "64 medlemmar", false, 6400, "" },
		{ "Timmar", "12,5 tim", false, 1250, "" },
		{ "Andel unga", "45%", false, 4500, "" },
		{ "Andel unga (%)", "45", false, 4500, "" },
		{ "Hyra (tkr)", "14,2", false, 1420000, "" },
		{ "Hyra (tkr)", "3 st", false, -1, "amount-unit" },
		{ "Hyra", "14 euro", false, -1, "amount-currency" },
		{ "Medlemmar", "ca 64", false, -1, "amount-unreadable" },
		{ "Medlemmar", "64 hästar", false, -1, "amount-unreadable" },
		{ "Medlemmar", "10-15", false, -1, "amount-unreadable" },
	};
	const char *rule;
	size_t i;

	for (i = 0; i < sizeof all / sizeof *all; i++) {
		int64_t value = measure(*state, all[i].header, all[i].cell, all[i].money, &rule);

		if (value != all[i].value || strcmp(rule, all[i].rule) != 0)
			print_error("'%s' under '%s': %lld %s\n", all[i].cell, all[i].header, (long long)value, rule);
		assert_int_equal(value, all[i].value);
		assert_string_equal(rule, all[i].rule);
	}
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(units_of_headers, set_up, tear_down),
		cmocka_unit_test_setup_teardown(units_of_titles, set_up, tear_down),
		cmocka_unit_test_setup_teardown(kinds_of_headers, set_up, tear_down),
		cmocka_unit_test_setup_teardown(marks, set_up, tear_down),
		cmocka_unit_test_setup_teardown(cells_settle_the_kind, set_up, tear_down),
		cmocka_unit_test_setup_teardown(units_are_applied_or_refused, set_up, tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
