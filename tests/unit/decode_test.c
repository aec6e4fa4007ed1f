/* SPDX-License-Identifier: EUPL-1.2 */
#include "model/column/decode.h"
#include "model/column/remarks.h"
#include "model/grant/application.h"
#include "model/register/organisation.h"
#include "samverkan/date.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

enum { MOST_COLUMNS = 20 };

/* A file of one row, and what comes of it. */
struct fixture {
	struct smv_pool *pool;
	struct smv_findings findings;
	const char *names[MOST_COLUMNS];
	char marks[MOST_COLUMNS + 1];
	struct smv_header header;
	struct smv_column_map *map;
	struct smv_organisation organisation;
	struct smv_application application;
};

static int set_up(void **state)
{
	struct smv_pool *pool = smv_pool_open();
	struct fixture *fixture = smv_alloc(pool, sizeof *fixture);

	fixture->pool = pool;
	smv_findings_init(&fixture->findings, pool);
	*state = fixture;
	return 0;
}

static int tear_down(void **state)
{
	struct fixture *fixture = *state;

	smv_pool_close(fixture->pool);
	return 0;
}

/* Texts parted by ';' as a reader hands them out; how many. */
static size_t part(struct smv_pool *pool, const char *line, const char *texts[MOST_COLUMNS])
{
	size_t count = 0;

	for (;;) {
		size_t length = strcspn(line, ";");

		assert_true(count < MOST_COLUMNS);
		texts[count++] = smv_copy_bytes(pool, line, length);
		if (!line[length])
			return count;
		line += length + 1;
	}
}

static bool match(struct fixture *f, const struct smv_field *fields, const char *headers, const char *const *mapped,
		  size_t count)
{
	f->header = (struct smv_header){ .file = "in.csv", .names = f->names, .decimal_marks = f->marks };
	f->header.count = part(f->pool, headers, f->names);
	f->map = smv_columns_match(f->pool, fields, &f->header, mapped, count, &f->findings);
	return f->map != NULL;
}

/* Decodes the row of line 17 into the object of the map's fields. */
static bool decode(struct fixture *f, const char *row)
{
	const char *cells[MOST_COLUMNS];
	struct smv_record record = { .header = &f->header, .cells = cells, .line = 17, .row = 17 };
	bool organisations = f->map->fields == smv_organisation_fields;

	assert_int_equal(part(f->pool, row, cells), f->header.count);
	return smv_decode_row(f->pool, f->map, &record, organisations ? (void *)&f->organisation : &f->application,
			      &f->findings);
}

/* The one finding there is, as a person sees it; forgotten afterwards. */
static const char *only_finding(struct fixture *f)
{
	assert_int_equal(f->findings.count, 1);
	f->findings.count = f->findings.errors = 0;
	return smv_finding_text(f->pool, &f->findings.items[0]);
}

static void reads_an_organisation_by_swedish_headers(void **state)
{
	struct fixture *f = *state;
	const struct smv_organisation *o = &f->organisation;

	assert_true(match(
	    f, smv_organisation_fields,
	    "Föreningens namn;Organisationsnummer;Föreningstyp;Verksamhet;Kategori/område;Postnummer;Ort;Hemsida;Bildad år;"
	    "Verksam i kommunen;E-post;Bankgiro;Kontaktperson;Tel",
	    NULL, 0));
	assert_true(decode(
	    f,
	    "Ekerö IK;8020024280;Studieförbund;Idrott;;178 22;Ekerö;ekeroik.se;1931;Ja;a@ekeroik.se;875-1810;Åsa;08-1"));
	assert_string_equal(o->name, "Ekerö IK");
	assert_string_equal(o->org_number, "802002-4280");
	assert_string_equal(o->kind, "study-association");
	assert_string_equal(o->category, "Idrott");
	assert_string_equal(o->postcode, "178 22");
	assert_string_equal(o->town, "Ekerö");
	assert_string_equal(o->website, "ekeroik.se");
	assert_int_equal(o->founded, 1931);
	assert_int_equal(o->active_in_municipality, SMV_YES);
	assert_int_equal(o->serves_residents, SMV_UNKNOWN);
	assert_string_equal(o->email, "a@ekeroik.se");
	assert_string_equal(o->giro, "875-1810");
	assert_string_equal(o->contact, "Åsa");
	assert_string_equal(o->phone, "08-1");
	assert_int_equal(f->findings.count, 0);
}

static void reads_an_organisation_by_keys_and_english(void **state)
{
	struct fixture *f = *state;

	assert_true(match(f, smv_organisation_fields, "name;org_number;Kind;serves_residents;founded;E-mail", NULL, 0));
	assert_true(decode(f, "BRIS;;foundation;no;1974-05-01;"));
	assert_string_equal(f->organisation.name, "BRIS");
	assert_null(f->organisation.org_number);
	assert_string_equal(f->organisation.kind, "foundation");
	assert_int_equal(f->organisation.serves_residents, SMV_NO);
	assert_int_equal(f->organisation.founded, 1974);
	assert_null(f->organisation.email);
}

static void foreningstyp_is_the_kind_or_else_the_category(void **state)
{
	struct fixture *f = *state;

	assert_true(match(f, smv_organisation_fields, "Namn;Föreningstyp;Verksamhet", NULL, 0));
	assert_true(decode(f, "A;Kulturföreningar;Teater"));
	assert_null(f->organisation.kind);
	assert_string_equal(f->organisation.category, "Kulturföreningar");
	assert_true(decode(f, "B;STIFTELSE;Teater"));
	assert_string_equal(f->organisation.kind, "foundation");
	assert_string_equal(f->organisation.category, "Teater");
	assert_true(decode(f, "C;;"));
	assert_null(f->organisation.kind); /* nothing is left of the row before */
	assert_null(f->organisation.category);
}

static void the_best_header_that_is_filled_in_counts(void **state)
{
	struct fixture *f = *state;

	assert_true(match(f, smv_organisation_fields, "Verksamhet;Namn;Kategori", NULL, 0));
	assert_true(decode(f, "Golf;A;Idrott"));
	assert_string_equal(f->organisation.category, "Idrott");
	assert_true(decode(f, "Golf;A;"));
	assert_string_equal(f->organisation.category, "Golf");
}

static void reads_an_application(void **state)
{
	struct fixture *f = *state;

	assert_true(match(f, smv_application_fields, "Förening;Org.nr;Sökt belopp;Ändamål;Inkommen", NULL, 0));
	assert_true(decode(f, "RSMH-Mälaröarna;802002-4280;12 500,50 kr;Läger;2018-04-12"));
	assert_string_equal(f->application.organisation.name, "RSMH-Mälaröarna");
	assert_string_equal(f->application.organisation.org_number, "802002-4280");
	assert_int_equal(f->application.applied, 1250050);
	assert_string_equal(f->application.purpose, "Läger");
	assert_int_equal(f->application.received, smv_date_of(2018, 4, 12));
	assert_true(decode(f, "A;;;;"));
	assert_true(f->application.applied == SMV_ABSENT);
	assert_int_equal(f->application.received, SMV_NO_DATE);
}

/* What an amount in a column of that header is in öre. */
static int64_t amount(struct fixture *f, const char *header, const char *text)
{
	assert_true(match(f, smv_application_fields, smv_printf(f->pool, "organisation;%s", header), NULL, 0));
	assert_true(decode(f, smv_printf(f->pool, "A;%s", text)));
	return f->application.applied;
}

static void a_column_tells_its_unit(void **state)
{
	struct fixture *f = *state;

	assert_int_equal(amount(f, "applied_ore", "1250050"), 1250050);
	assert_int_equal(amount(f, "Applied_ORE", "7"), 7);
	assert_int_equal(amount(f, "Sökt belopp (öre)", "1250050"), 1250050);
	assert_int_equal(amount(f, "applied", "12500,50"), 1250050);
	assert_int_equal(amount(f, "Sökt belopp (kr)", "12500,50"), 1250050);
	assert_int_equal(amount(f, "Belopp i SEK", "12500,50"), 1250050);
	assert_true(amount(f, "Score", "12") == SMV_ABSENT);
	assert_true(match(f, smv_application_fields, "organisation;applied_ore", NULL, 0));
	assert_false(decode(f, "A;12,50"));
	assert_string_equal(only_finding(f),
			    "in.csv:17: column B \"applied_ore\": '12,50' is no whole number of öre [amount-decimals]");
}

static void the_column_settles_the_decimal_mark(void **state)
{
	struct fixture *f = *state;

	assert_true(match(f, smv_application_fields, "organisation;applied", NULL, 0));
	f->marks[1] = ',';
	assert_true(decode(f, "A;1.234"));
	assert_int_equal(f->application.applied, 123400);
	f->marks[1] = '\0';
	assert_false(decode(f, "A;1.234"));
	assert_string_equal(
	    only_finding(f),
	    "in.csv:17: column B \"applied\": '1.234' is ambiguous, write 1234, or 1,23 (two decimals at most) [amount-ambiguous]");
}

static void map_goes_before_any_match(void **state)
{
	static const char *const mapped[] = { "name=Kund", "category=Namn", "category=typ", "org_number=ORG_NR" };
	struct fixture *f = *state;

	assert_true(match(f, smv_organisation_fields, "Namn;Kund;Org.nr;Typ", mapped, 4));
	assert_true(decode(f, "Idrott;Ekerö IK;802002-4280;Annat"));
	assert_string_equal(f->organisation.name, "Ekerö IK");
	assert_string_equal(f->organisation.category, "Idrott");
	assert_string_equal(f->organisation.org_number, "802002-4280");
	assert_true(decode(f, ";Ekerö IK;;Golf"));
	assert_string_equal(f->organisation.category, "Golf"); /* the second column of two that were mapped to it */
}

static void map_prefers_the_header_as_it_stands(void **state)
{
	static const char *const mapped[] = { "name=namn" };
	struct fixture *f = *state;

	assert_true(match(f, smv_organisation_fields, "NAMN;namn", mapped, 1));
	assert_true(decode(f, "A;B"));
	assert_string_equal(f->organisation.name, "B");
}

/* A column in öre that a text takes too must stay a text. */
static void map_of_a_column_in_ore(void **state)
{
	static const char *const amount_only[] = { "applied=Bidrag_ore" };
	static const char *const text_too[] = { "organisation=applied_ore" };
	struct fixture *f = *state;

	assert_true(match(f, smv_application_fields, "organisation;Bidrag_ore", amount_only, 1));
	assert_true(decode(f, "A;500"));
	assert_int_equal(f->application.applied, 500);
	assert_true(match(f, smv_application_fields, "applied_ore;Datum", text_too, 1));
	assert_true(decode(f, "500;"));
	assert_string_equal(f->application.organisation.name, "500");
	assert_true(f->application.applied == SMV_ABSENT);
}

static void refuses_a_map_that_names_nothing(void **state)
{
	static const char *const field[] = { "nomn=Namn" }, *const header[] = { "name=Nomn" },
				 *const none[] = { "name" }, *const blank[] = { "name=" };
	struct fixture *f = *state;

	assert_false(match(f, smv_organisation_fields, "Namn;", field, 1));
	assert_non_null(strstr(only_finding(f), "'nomn=Namn' names no field"));
	assert_false(match(f, smv_organisation_fields, "Namn;", header, 1));
	assert_string_equal(only_finding(f), "--map: 'name=Nomn' names no column of in.csv [map-header]");
	assert_false(match(f, smv_organisation_fields, "Namn;", none, 1));
	assert_non_null(strstr(only_finding(f), "[map-field]"));
	assert_false(match(f, smv_organisation_fields, "Namn;", blank, 1));
	assert_non_null(strstr(only_finding(f), "[map-header]"));
}

static void refuses_a_file_without_a_required_column(void **state)
{
	struct fixture *f = *state;

	assert_false(match(f, smv_organisation_fields, "Org.nr;Ort", NULL, 0));
	assert_string_equal(
	    only_finding(f),
	    "in.csv: no column for Name, name one of its columns 'Name' or use --map name=HEADER [column-missing]");
}

static void names_the_columns_left_alone(void **state)
{
	struct fixture *f = *state;

	assert_true(match(f, smv_organisation_fields, "Namn;Kod;;Ort;Anteckning", NULL, 0));
	assert_string_equal(smv_columns_unused(f->pool, f->map), "column B \"Kod\", column E \"Anteckning\"");
	assert_true(match(f, smv_organisation_fields, "Namn", NULL, 0));
	assert_string_equal(smv_columns_unused(f->pool, f->map), "");
}

/* Every rule that a cell can break, with its cell; all other cells of the row hold the canary, which is never shown. */
static void each_finding_names_its_place_and_no_other_cell(void **state)
{
	static const struct {
		const struct smv_field *fields;
		const char *header, *cell;
		enum smv_id id;
		bool quoted;
	} cases[] = {
		{ smv_organisation_fields, "kind", "Klan", SMV_ID_CODE_UNKNOWN, true },
		{ smv_organisation_fields, "Verksam i kommunen", "kanske", SMV_ID_YES_NO_UNREADABLE, true },
		{ smv_organisation_fields, "Bildad", "forntiden", SMV_ID_YEAR_UNREADABLE, true },
		{ smv_organisation_fields, "Bildad", "0974", SMV_ID_YEAR_UNREADABLE, true },
		{ smv_organisation_fields, "Org.nr", "kommer", SMV_ID_ORG_NUMBER_UNREADABLE, true },
		{ smv_organisation_fields, "Org.nr", "556016-0681", SMV_ID_ORG_NUMBER_CHECK_DIGIT, true },
		{ smv_organisation_fields, "Org.nr", "19811218-9876", SMV_ID_ORG_NUMBER_PERSONAL, false },
		{ smv_organisation_fields, "Plusgiro", "644304-7", SMV_ID_GIRO_CHECK_DIGIT, true },
		{ smv_organisation_fields, "Mejl", "asa.example.se", SMV_ID_EMAIL_UNREADABLE, true },
		{ smv_application_fields, "Belopp", "mycket", SMV_ID_AMOUNT_UNREADABLE, true },
		{ smv_application_fields, "Belopp", "1.234", SMV_ID_AMOUNT_AMBIGUOUS, true },
		{ smv_application_fields, "Belopp", "1,2345", SMV_ID_AMOUNT_DECIMALS, true },
		{ smv_application_fields, "Belopp", "1e5", SMV_ID_AMOUNT_SCIENTIFIC, true },
		{ smv_application_fields, "Belopp", "-5", SMV_ID_AMOUNT_NEGATIVE, true },
		{ smv_application_fields, "Belopp", "#REF!", SMV_ID_AMOUNT_ERROR_VALUE, true },
		{ smv_application_fields, "Belopp", "99999999999999999999", SMV_ID_AMOUNT_RANGE, true },
		{ smv_application_fields, "Belopp", "kr", SMV_ID_AMOUNT_UNREADABLE, true },
		{ smv_application_fields, "Inkommen", "2024-02-30", SMV_ID_DATE_UNREADABLE, true },
	};
	struct fixture *f = *state;
	size_t i;

	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		const struct smv_finding *finding;
		const char *text;

		assert_true(match(f, cases[i].fields,
				  smv_printf(f->pool, "Namn;Ort;%s;Anteckning;Ändamål", cases[i].header), NULL, 0));
		assert_false(decode(
		    f, smv_printf(f->pool, "kanariefågel;kanariefågel;%s;kanariefågel;kanariefågel", cases[i].cell)));
		text = only_finding(f);
		finding = &f->findings.items[0];
		assert_int_equal(finding->id, cases[i].id);
		assert_int_equal(finding->severity, SMV_ERROR);
		assert_string_equal(finding->place.file, "in.csv");
		assert_int_equal(finding->place.line, 17);
		assert_int_equal(finding->place.column, 2);
		assert_string_equal(finding->place.header, cases[i].header);
		assert_null(strstr(text, "kanarie"));
		assert_int_equal(strstr(text, cases[i].cell) != NULL, cases[i].quoted);
	}
}

static void a_missing_name_is_found_at_its_column(void **state)
{
	struct fixture *f = *state;

	assert_true(match(f, smv_organisation_fields, "Ort;Föreningens namn", NULL, 0));
	assert_false(decode(f, "kanariefågel;"));
	assert_string_equal(only_finding(f),
			    "in.csv:17: column B \"Föreningens namn\": Name is missing, fill it in [field-missing]");
}

static void all_findings_of_a_row_come_at_once(void **state)
{
	struct fixture *f = *state;

	assert_true(match(f, smv_organisation_fields, "Namn;Org.nr;Bildad;E-post", NULL, 0));
	assert_false(decode(f, ";1;q;y"));
	assert_int_equal(f->findings.count, 4);
	assert_int_equal(f->findings.errors, 4);
}

static void decodes_one_field_of_an_object(void **state)
{
	struct fixture *f = *state;
	struct smv_organisation *o = &f->organisation;
	const struct smv_place place = { .header = "town=", .column = -1 };
	const struct smv_field *fields = smv_organisation_fields;

	o->name = "Ekerö IK";
	assert_true(smv_decode_field(f->pool, smv_field_by_key(fields, "town"), "  Ekero\xCC\x88 ", 0, o, &place,
				     &f->findings));
	assert_string_equal(o->town, "Ekerö"); /* composed and trimmed */
	assert_true(
	    smv_decode_field(f->pool, smv_field_by_key(fields, "kind"), "Stiftelse", 0, o, &place, &f->findings));
	assert_string_equal(o->kind, "foundation");
	assert_true(
	    smv_decode_field(f->pool, smv_field_by_key(fields, "serves_residents"), "J", 0, o, &place, &f->findings));
	assert_int_equal(o->serves_residents, SMV_YES);
	assert_true(smv_decode_field(f->pool, smv_field_by_key(fields, "kind"), " ", 0, o, &place, &f->findings));
	assert_null(o->kind);
	assert_string_equal(o->name, "Ekerö IK");
	assert_false(smv_decode_field(f->pool, smv_field_by_key(fields, "name"), "", 0, o, &place, &f->findings));
	assert_string_equal(only_finding(f), "town=: Name is missing, fill it in [field-missing]");
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, set_up, tear_down)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(reads_an_organisation_by_swedish_headers),
		TEST(reads_an_organisation_by_keys_and_english),
		TEST(foreningstyp_is_the_kind_or_else_the_category),
		TEST(the_best_header_that_is_filled_in_counts),
		TEST(reads_an_application),
		TEST(a_column_tells_its_unit),
		TEST(the_column_settles_the_decimal_mark),
		TEST(map_goes_before_any_match),
		TEST(map_prefers_the_header_as_it_stands),
		TEST(map_of_a_column_in_ore),
		TEST(refuses_a_map_that_names_nothing),
		TEST(refuses_a_file_without_a_required_column),
		TEST(names_the_columns_left_alone),
		TEST(each_finding_names_its_place_and_no_other_cell),
		TEST(a_missing_name_is_found_at_its_column),
		TEST(all_findings_of_a_row_come_at_once),
		TEST(decodes_one_field_of_an_object),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
