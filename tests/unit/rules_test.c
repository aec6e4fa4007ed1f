/* SPDX-License-Identifier: EUPL-1.2 */
#include "samverkan/finding.h"
#include "samverkan/pool.h"
#include "samverkan/rules.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

static struct smv_pool *pool;
static struct smv_findings findings;

static int set_up(void **state)
{
	(void)state;
	pool = smv_pool_open();
	smv_findings_init(&findings, pool);
	return 0;
}

static int tear_down(void **state)
{
	(void)state;
	smv_pool_close(pool);
	return 0;
}

static struct smv_rules *read_rules(const char *text)
{
	smv_findings_init(&findings, pool);
	return smv_rules_read(pool, text, "r", &findings);
}

/* The text reads, prints as expected in both languages, and what is printed reads and prints the same again. */
static void check_text(const char *text, const char *english, const char *swedish)
{
	struct smv_rules *rules = read_rules(text), *again;

	assert_non_null(rules);
	assert_string_equal(smv_rules_text(pool, rules, SMV_ENGLISH), english);
	assert_string_equal(smv_rules_text(pool, rules, SMV_SWEDISH), swedish);
	again = read_rules(swedish);
	assert_non_null(again);
	assert_string_equal(smv_rules_text(pool, again, SMV_ENGLISH), english);
	again = read_rules(english);
	assert_non_null(again);
	assert_string_equal(smv_rules_text(pool, again, SMV_SWEDISH), swedish);
}

static void test_printing(void **state)
{
	static const char *const lines[][3] = {
		{ "reserve 5000", "reserve 5 000", "reservera 5 000" },
		{ "RESERVERA 12,5 %", "reserve 12.50%", "reservera 12,50%" },
		{ "require active-in-municipality", "require active-in-municipality", "kräv verksam-i-kommunen" },
		{ "require not serves-residents or has-org-number", "require not serves-residents or has-org-number",
		  "kräv inte når-invånare eller har-organisationsnummer" },
		{ "kräv form är förening och kategori är \"Idrott # 1\"",
		  "require kind is association and category is \"Idrott # 1\"",
		  "kräv form är förening och kategori är \"Idrott # 1\"" },
		{ "require kind is study-association", "require kind is study-association", "kräv form är studieförbund" },
		{ "require kind is Ekonomisk-Förening", "require kind is cooperative", "kräv form är ekonomisk-förening" },
		{ "base 4000 when members in 10..1 000", "base 4 000 when members in 10..1 000",
		  "grundbelopp 4 000 när members inom 10..1 000" },
		{ "base 1 when ((members = 1))", "base 1 when members = 1", "grundbelopp 1 när members = 1" },
		{ "base 1 when (a=1 or b!=2) and c<3", "base 1 when (a = 1 or b != 2) and c < 3",
		  "grundbelopp 1 när (a = 1 eller b != 2) och c < 3" },
		{ "base 1 when (a<=1 and b>2) or (c>=3 or d=4)", "base 1 when a <= 1 and b > 2 or c >= 3 or d = 4",
		  "grundbelopp 1 när a <= 1 och b > 2 eller c >= 3 eller d = 4" },
		{ "base 1 when not (a=1 and b=2)", "base 1 when not (a = 1 and b = 2)",
		  "grundbelopp 1 när inte (a = 1 och b = 2)" },
		{ "per members + 5x Disabled_Members 41 at most 9000 above 50 first 10",
		  "per members + 5 x disabled_members 41 first 10 above 50 at most 9 000",
		  "per members + 5 gånger disabled_members 41 första 10 över 50 högst 9 000" },
		{ "per lokala_medlemmar 1 250,50", "per lokala_medlemmar 1 250.50", "per lokala_medlemmar 1 250,50" },
		{ "percent 50 of rent at most 20\xC2\xA0""000 when score >= 2.5",
		  "percent 50 of rent at most 20 000 when score >= 2.50",
		  "procent 50 av rent högst 20 000 när poäng >= 2,50" },
		{ "share 30% by unga", "share 30% by unga", "andel 30% efter unga" },
		{ "share 20% equally when days_late = 0", "share 20% equally when days_late = 0",
		  "andel 20% lika när dagar_sent = 0" },
		{ "share rest by applied + last_year", "share rest by applied + last_year",
		  "andel resten efter sökt + föregående_år" },
		{ "andel resten lika", "share rest equally", "andel resten lika" },
		{ "omfördela", "redistribute", "omfördela" },
		{ "reduce 10% när days_late > 7", "reduce 10% when days_late > 7", "minska 10% när dagar_sent > 7" },
		{ "at most applied", "at most applied", "högst sökt" },
		{ "högst 500 per members when a > 1", "at most 500 per members when a > 1", "högst 500 per members när a > 1" },
		{ "at most 50% av sökt", "at most 50% of applied", "högst 50% av sökt" },
		{ "at least 500 when a = 1", "at least 500 when a = 1", "minst 500 när a = 1" },
		{ "nothing below 500", "nothing below 500", "inget under 500" },
		{ "dra av 25% när dagar_sent inom 1..15", "deduct 25% when days_late in 1..15", "dra av 25% när dagar_sent inom 1..15" },
		{ "deduct 10% of (rent - 5)", "deduct 10% of (rent - 5)", "dra av 10% av (rent - 5)" },
		{ "percent 50 of cost - state_aid", "percent 50 of cost - state_aid", "procent 50 av cost - state_aid" },
		{ "base 75 x least of (m2; 300)", "base 75 x least of (m2; 300)", "grundbelopp 75 gånger minsta av (m2; 300)" },
		{ "base 75 * m2 ÷ 3", "base 75 x m2 / 3", "grundbelopp 75 gånger m2 / 3" },
		{ "require local_members >= 50% of members", "require local_members >= 50% of members",
		  "kräv local_members >= 50% av members" },
		{ "at most 1/3 of net_cost", "at most 1/3 of net_cost", "högst 1/3 av net_cost" },
		{ "share 2/3 by hours", "share 2/3 by hours", "andel 2/3 efter hours" },
		{ "per occasions 20 at most 250 per participant", "per occasions 20 at most 250 per participant",
		  "per occasions 20 högst 250 per participant" },
		{ "per (members / 10) 500", "per (members / 10) 500", "per (members / 10) 500" },
		{ "base a - (b - c) + (d)", "base a - (b - c) + d", "grundbelopp a - (b - c) + d" },
		{ "base (a + b) x 2 / (c x d)", "base (a + b) x 2 / (c x d)", "grundbelopp (a + b) gånger 2 / (c gånger d)" },
		{ "base (85% of cost) - aid", "base (85% of cost) - aid", "grundbelopp (85% av cost) - aid" },
		{ "base 40% of a + b", "base 40% of a + b", "grundbelopp 40% av a + b" },
		{ "base 5 when (a + b) x 2 > 5 and (c = -1 or d in -5..5)", "base 5 when (a + b) x 2 > 5 and (c = -1 or d in -5..5)",
		  "grundbelopp 5 när (a + b) gånger 2 > 5 och (c = -1 eller d inom -5..5)" },
		{ "kräv certifierad och inte äger", "require certifierad and not äger", "kräv certifierad och inte äger" },
		{ "require nivå är »A»", "require nivå is \"A\"", "kräv nivå är \"A\"" },
		{ "require members in 3–50", "require members in 3..50", "kräv members inom 3..50" },
		{ "require members ≥ 30 kr", "require members >= 30", "kräv members >= 30" },
		{ "base 1 when granted_before and this_year > 5", "base 1 when granted_before and this_year > 5",
		  "grundbelopp 1 när beviljat_tidigare och beviljat_i_år > 5" },
		{ "share rest by greatest of (a; sum of all(b) / 2)", "share rest by greatest of (a; sum of all(b) / 2)",
		  "andel resten efter största av (a; summan av alla(b) / 2)" },
		{ "round 100 up", "round 100 up", "avrunda 100 uppåt" },
		{ "lika vid lika", "ties equally", "lika vid lika" },
		{ "ties by lot \"lott 1\"", "ties by lot \"lott 1\"", "lika genom lott \"lott 1\"" },
		{ "anpassa taxan 0,01", "fit by rate 0.01", "anpassa taxan 0,01" },
		{ "vänta medlemmar = 62, certifierad = ja, nivå = \"A\" ger 16 542", "expect medlemmar = 62, certifierad = yes, nivå = \"A\" gives 16 542",
		  "vänta medlemmar = 62, certifierad = ja, nivå = \"A\" ger 16 542" },
		{ "expect more medlemmar never lowers", "expect more medlemmar never lowers", "vänta fler medlemmar sänker aldrig" },
		{ "vänta ingen får under 80% av föregående_år", "expect nobody gets below 80% of last_year",
		  "vänta ingen får under 80% av föregående_år" },
		{ "låt medlem = antal_lokala_medlemmar", "let medlem = antal_lokala_medlemmar", "låt medlem = antal_lokala_medlemmar" },
		{ "let prisbasbelopp = 59 200 kr", "let prisbasbelopp = 59 200", "låt prisbasbelopp = 59 200" },
		{ "base 0,125", "base 0.1250", "grundbelopp 0,1250" },
		{ "base 25:-", "base 25", "grundbelopp 25" },
		{ "tabell grundbelopp efter medlemmar\n från 3     4 000\n\tfrån 51: 6 000\n\nround 10",
		  "table base by medlemmar\n  from 3: 4 000\n  from 51: 6 000\n\nround 10",
		  "tabell grundbelopp efter medlemmar\n  från 3: 4 000\n  från 51: 6 000\n\navrunda 10" },
		{ "table percent of cost stepwise at most 5 000 when a\n from 0 40%\n from 300 000  10",
		  "table percent of cost stepwise at most 5 000 when a\n  from 0: 40\n  from 300 000: 10",
		  "tabell procent av cost stegvis högst 5 000 när a\n  från 0: 40\n  från 300 000: 10" },
		{ "table factor k by b\n from 11  1,5\nper k 5", "table factor k by b\n  from 11: 1.50\nper k 5",
		  "tabell faktor k efter b\n  från 11: 1,50\nper k 5" },
		{ "del \"drift\" 70% till \"b\"\n   grundbelopp 5\n   table per a by b # x\n      from 1 2\ndel \"b\" resten\n  andel resten efter a\navrunda 5",
		  "part \"drift\" 70% over to \"b\"\n  base 5\n  table per a by b # x\n    from 1: 2\npart \"b\" rest\n  share rest by a\nround 5",
		  "del \"drift\" 70% till \"b\"\n  grundbelopp 5\n  tabell per a efter b # x\n    från 1: 2\ndel \"b\" resten\n  andel resten efter a\navrunda 5" },
		{ "May Exceed Applied", "may exceed applied", "får överstiga sökt" },
		{ "fit proportionally", "fit proportionally", "anpassa proportionellt" },
		{ "fit equally", "fit equally", "anpassa lika" },
		{ "fit by score", "fit by score", "anpassa efter poäng" },
		{ "anpassa efter ankomst", "fit by received", "anpassa efter ankomst" },
		{ "round 100 down", "round 100 down", "avrunda 100 nedåt" },
		{ "round 0,01", "round 0.01", "avrunda 0,01" },
		{ "# only a comment", "# only a comment", "# only a comment" },
		{ "base 1#because", "base 1 #because", "grundbelopp 1 #because" },
		{ "  ", "", "" },
		{ "per 3d_skrivare 5", "per 3d_skrivare 5", "per 3d_skrivare 5" },
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof lines / sizeof *lines; i++)
		check_text(lines[i][0], smv_printf(pool, "%s\n", lines[i][1]), smv_printf(pool, "%s\n", lines[i][2]));
	check_text("", "", "");
	check_text("\xEF\xBB\xBF" "base 1\r\n\r\nbase 2\rbase 3", "base 1\n\nbase 2\nbase 3\n",
		   "grundbelopp 1\n\ngrundbelopp 2\ngrundbelopp 3\n");
}

static void test_accessors(void **state)
{
	struct smv_rules *rules = read_rules("# head\nbase 1\n\nround 10 # ten\n");

	(void)state;
	assert_int_equal(smv_rules_count(rules), 2);
	assert_int_equal(smv_rules_line(rules, 0), 2);
	assert_int_equal(smv_rules_line(rules, 1), 4);
	assert_string_equal(smv_rules_statement(pool, rules, 1, SMV_SWEDISH), "avrunda 10");
}

static void test_quantities(void **state)
{
	/* The second "idéer" is written with a combining accent. */
	struct smv_rules *rules = read_rules("per Barn + idéer 5\nshare 5% by IDE\xCC\x81""ER\nat most 5 per ytor when sökt > 1\n"
					     "require days_late < 3 and last_year = 0\nfit by score\n");
	const char *const *names;

	(void)state;
	assert_non_null(rules);
	assert_int_equal(smv_rules_quantities(rules, &names), 4);
	assert_string_equal(names[0], "barn");
	assert_string_equal(names[1], "idéer");
	assert_string_equal(names[2], "ytor");
	assert_string_equal(names[3], "score");
}

static void test_quantity_name(void **state)
{
	(void)state;
	assert_string_equal(smv_quantity_name(pool, "Antal lokala medlemmar"), "antal_lokala_medlemmar");
	assert_string_equal(smv_quantity_name(pool, " Antal ide\xCC\x81""er (2018)"), "antal_idéer_2018");
	assert_string_equal(smv_quantity_name(pool, "ÅR-yta"), "år_yta");
	assert_string_equal(smv_quantity_name(pool, "Poäng"), "score");
	assert_string_equal(smv_quantity_name(pool, "score"), "score");
	assert_null(smv_quantity_name(pool, "..."));
	assert_null(smv_quantity_name(pool, "2018"));
	assert_null(smv_quantity_name(pool, "5x"));
	assert_null(smv_quantity_name(pool, "Sökt"));
	assert_null(smv_quantity_name(pool, "Föregående år"));
	assert_null(smv_quantity_name(pool, "Kategori"));
}

struct refusal {
	const char *text;
	long line, character;
	enum smv_id id;
	const char *message; /* a part of it */
};

static const struct refusal refusals[] = {
	{ "bas 4000", 1, 1, SMV_ID_RULE_UNKNOWN_WORD, "'bas' begins no rule, expected 'reserve', 'require'" },
	{ "\n  5 base", 2, 3, SMV_ID_RULE_EXPECTED, "'5' cannot stand here" },
	{ "nothing 5", 1, 1, SMV_ID_RULE_EXPECTED, "'nothing' lacks 'below' after it" },
	{ "base", 1, 5, SMV_ID_RULE_EXPECTED, "the line ends too early, expected an amount" },
	{ "base # 5", 1, 6, SMV_ID_RULE_EXPECTED, "expected an amount" },
	{ "base 4000 öre", 1, 11, SMV_ID_RULE_EXPECTED, "'öre' cannot stand here, expected 'when' or the end of the line" },
	{ "base -5", 1, 6, SMV_ID_RULE_CHARACTER, "a minus has a space on both sides" },
	{ "base a- b", 1, 7, SMV_ID_RULE_CHARACTER, "a minus has a space on both sides" },
	{ "grundbelopp å €", 1, 15, SMV_ID_RULE_CHARACTER, "'€' has no meaning" },
	{ "base \xFF", 1, 1, SMV_ID_RULE_CHARACTER, "UTF-8" },
	{ "per _ 5", 1, 5, SMV_ID_RULE_CHARACTER, "'_' is no word" },
	{ "base 1.234", 1, 6, SMV_ID_RULE_NUMBER, "'1.234' is ambiguous" },
	{ "base 1.234.567", 1, 6, SMV_ID_RULE_NUMBER, "'1.234.567' is not a number" },
	{ "base 7,125", 1, 6, SMV_ID_RULE_NUMBER, "write 7 125, or 7,1250" },
	{ "base 0,12345", 1, 6, SMV_ID_RULE_NUMBER, "more than four decimals" },
	{ "base 99999999999999999999", 1, 6, SMV_ID_RULE_NUMBER, "too large" },
	{ "require category is \"x", 1, 21, SMV_ID_RULE_QUOTE, "never closed" },
	{ "require category is x", 1, 21, SMV_ID_RULE_EXPECTED, "a category between quotation marks" },
	{ "require category is \"\"", 1, 21, SMV_ID_RULE_EXPECTED, "a category between quotation marks" },
	{ "require kind is hund", 1, 17, SMV_ID_RULE_EXPECTED, "association, foundation" },
	{ "require kind association", 1, 14, SMV_ID_RULE_EXPECTED, "expected 'is'" },
	{ "require", 1, 8, SMV_ID_RULE_EXPECTED, "a condition" },
	{ "require 5", 1, 10, SMV_ID_RULE_EXPECTED, "'in' or one of = != < <= > >=" },
	{ "require members >", 1, 18, SMV_ID_RULE_EXPECTED, "a number" },
	{ "require members in 5", 1, 21, SMV_ID_RULE_EXPECTED, "'..'" },
	{ "require members in 5..2", 1, 23, SMV_ID_RULE_RANGE, "'2' is below the beginning" },
	{ "require (members > 1", 1, 21, SMV_ID_RULE_EXPECTED, "'and', 'or' or ')'" },
	{ "require (members) > ", 1, 21, SMV_ID_RULE_EXPECTED, "a number" },
	{ "require a > 1 when b > 2", 1, 15, SMV_ID_RULE_EXPECTED, "'and', 'or' or the end of the line" },
	{ "require a > 1 b > 2", 1, 15, SMV_ID_RULE_EXPECTED, "'and', 'or' or the end of the line" },
	{ "per members + 5", 1, 16, SMV_ID_RULE_EXPECTED, "an amount for each" },
	{ "per when 5", 1, 5, SMV_ID_RULE_EXPECTED, "the name of a quantity" },
	{ "per members", 1, 12, SMV_ID_RULE_EXPECTED, "an amount for each" },
	{ "per members 5 first 1 first 2", 1, 23, SMV_ID_RULE_EXPECTED, "expected 'above', 'at most', 'when' or the end" },
	{ "per members 5 at most", 1, 22, SMV_ID_RULE_EXPECTED, "an amount, a percentage or 'applied'" },
	{ "per members 5 at most 5 members", 1, 25, SMV_ID_RULE_EXPECTED, "'per', 'first', 'above', 'when' or the end" },
	{ "percent 50 rent", 1, 12, SMV_ID_RULE_EXPECTED, "expected 'of'" },
	{ "percent 1000,01 of rent", 1, 9, SMV_ID_RULE_PERCENT, "'1000,01' is above 1000 %" },
	{ "percent 85 of cost - 50% of aid", 1, 22, SMV_ID_RULE_PERCENT_REACH, "(85% of cost) - aid, or 85% of (cost - aid)" },
	{ "base 85% of cost - aid", 1, 6, SMV_ID_RULE_PERCENT_REACH, "(85% of cost) - aid, or 85% of (cost - aid)" },
	{ "base 85% of 20% of aid", 1, 13, SMV_ID_RULE_PERCENT_REACH, "needs parentheses" },
	{ "base least (a; b)", 1, 6, SMV_ID_RULE_EXPECTED, "expected an amount" },
	{ "base least of (a, b)", 1, 17, SMV_ID_RULE_EXPECTED, "';' or ')'" },
	{ "let applied = 5", 1, 5, SMV_ID_RULE_NAME, "'applied' is a word of the rules" },
	{ "let this_year = 5", 1, 5, SMV_ID_RULE_NAME, "'this_year' is known already" },
	{ "per a 5\nlet a = b", 2, 5, SMV_ID_RULE_NAME, "'a' is asked of the applications further up" },
	{ "let a = 5 x a", 1, 13, SMV_ID_RULE_NAME, "'a' cannot rest on itself" },
	{ "let a = 5\nlet a = 6", 2, 5, SMV_ID_RULE_NAME, "always holds" },
	{ "let a = 5 when b\nlet c = 1\nlet a = 6", 3, 5, SMV_ID_RULE_NAME, "do not stand together" },
	{ "require a > sum of all(a)", 1, 1, SMV_ID_RULE_CIRCLE, "cannot rest on a sum" },
	{ "let t = sum of all(a)\nrequire b > t", 2, 1, SMV_ID_RULE_CIRCLE, "cannot rest on a sum" },
	{ "expect applied = 5 gives 3", 1, 8, SMV_ID_RULE_NAME, "nothing that an applicant" },
	{ "expect n = 5", 1, 13, SMV_ID_RULE_EXPECTED, "expected 'gives'" },
	{ "expect more n", 1, 14, SMV_ID_RULE_EXPECTED, "expected 'never lowers'" },
	{ "share rest by n\nexpect n = 5 gives 3", 2, 1, SMV_ID_RULE_EXPECT, "no pot to take a share of" },
	{ "per n 5\nfit by rate 0,01\nredistribute", 3, 1, SMV_ID_RULE_FIT, "a fit by rate" },
	{ "per n 5\nfit by rate 0,01\nround 10", 3, 1, SMV_ID_RULE_FIT, "rounded down only" },
	{ "table members", 1, 7, SMV_ID_RULE_EXPECTED, "'base', 'per', 'percent', 'at most' or 'factor'" },
	{ "table base by members", 1, 1, SMV_ID_RULE_ROW, "no rows" },
	{ "table base by members\n  from 3 400", 2, 8, SMV_ID_RULE_EXPECTED, "from 3: 400" },
	{ "table base by members\n  from 3: 4\n  from 3: 5", 3, 8, SMV_ID_RULE_ROW, "rows that rise" },
	{ "table per members stepwise\n  from 0: 4\n  from 50: 5", 3, 3, SMV_ID_RULE_ROW, "'above 50'" },
	{ "table per members\n  above 50: 5", 2, 3, SMV_ID_RULE_ROW, "expected 'from'" },
	{ "part \"a\" 60%\n  base 5\npart \"b\" 50%\n  base 5", 3, 1, SMV_ID_RULE_SHARES, "parts are more" },
	{ "part \"a\" rest\n  base 5\npart \"b\" rest\n  base 5", 3, 1, SMV_ID_RULE_TWICE, "line 1" },
	{ "part \"a\" 60%\n  round 5", 2, 3, SMV_ID_RULE_PART, "outside the parts" },
	{ "part \"a\" 60%\n  base 5\nbase 5", 3, 1, SMV_ID_RULE_PART, "inside one of them" },
	{ "part \"a\" 60% over to \"b\"\n  base 5", 1, 1, SMV_ID_RULE_PART, "no part \"b\" stands below" },
	{ "percent 50 of rent when", 1, 24, SMV_ID_RULE_EXPECTED, "a condition" },
	{ "reserve 101%", 1, 9, SMV_ID_RULE_PERCENT, "from 0 to 100" },
	{ "reserve 5 of", 1, 11, SMV_ID_RULE_EXPECTED, "'%' or the end of the line" },
	{ "share 30 equally", 1, 10, SMV_ID_RULE_EXPECTED, "expected '%'" },
	{ "share all equally", 1, 7, SMV_ID_RULE_EXPECTED, "a percentage or 'rest'" },
	{ "share 30%", 1, 10, SMV_ID_RULE_EXPECTED, "'by' or 'equally'" },
	{ "share 60% equally\nshare 40,01% by a", 2, 1, SMV_ID_RULE_SHARES, "at most 100 %" },
	{ "reduce 10%", 1, 11, SMV_ID_RULE_EXPECTED, "expected 'when'" },
	{ "reduce 10 when a = 1", 1, 11, SMV_ID_RULE_EXPECTED, "expected '%'" },
	{ "at most 5 of a", 1, 11, SMV_ID_RULE_EXPECTED, "'per', 'when' or the end" },
	{ "at least 5 per a", 1, 12, SMV_ID_RULE_EXPECTED, "'when' or the end of the line" },
	{ "at most 1001% of a", 1, 9, SMV_ID_RULE_PERCENT, "above 1000 %" },
	{ "at most 10% a", 1, 13, SMV_ID_RULE_EXPECTED, "expected 'of'" },
	{ "redistribute all", 1, 14, SMV_ID_RULE_EXPECTED, "the end of the line" },
	{ "may exceed 5", 1, 1, SMV_ID_RULE_EXPECTED, "'may' lacks 'exceed applied' after it" },
	{ "fit", 1, 4, SMV_ID_RULE_EXPECTED, "'proportionally', 'equally', 'by rate' or 'by'" },
	{ "fit by members", 1, 8, SMV_ID_RULE_EXPECTED, "'score' or 'received'" },
	{ "fit equally when a = 1", 1, 13, SMV_ID_RULE_EXPECTED, "the end of the line" },
	{ "round 0", 1, 7, SMV_ID_RULE_UNIT, "0,01 or more" },
	{ "round 10 on", 1, 10, SMV_ID_RULE_EXPECTED, "'down', 'up' or the end of the line" },
	{ "round 10\nbase 1\n round 100", 3, 2, SMV_ID_RULE_TWICE, "first on line 1" },
	{ "fit equally\nfit equally", 2, 1, SMV_ID_RULE_TWICE, "line 1" },
	{ "redistribute\nomfördela", 2, 1, SMV_ID_RULE_TWICE, "line 1" },
	{ "nothing below 5\ninget under 6", 2, 1, SMV_ID_RULE_TWICE, "line 1" },
	{ "may exceed applied\nfår överstiga sökt", 2, 1, SMV_ID_RULE_TWICE, "line 1" },
	{ "share rest equally\nshare rest by a", 2, 1, SMV_ID_RULE_TWICE, "line 1" },
};

static void test_refusals(void **state)
{
	size_t i;

	(void)state;
	for (i = 0; i < sizeof refusals / sizeof *refusals; i++) {
		const struct refusal *r = &refusals[i];
		const struct smv_rules *rules = read_rules(r->text);
		const struct smv_finding *f;

		if (rules)
			print_error("%s\nis read\n", r->text);
		assert_null(rules);
		assert_int_equal(findings.count, 1);
		f = &findings.items[0];
		if (f->place.line != r->line || f->place.character != r->character || !strstr(f->message, r->message))
			print_error("%s\n%s\n", r->text, smv_finding_text(pool, f));
		assert_int_equal(f->place.line, r->line);
		assert_int_equal(f->place.character, r->character);
		assert_int_equal(f->id, r->id);
		assert_non_null(strstr(f->message, r->message));
	}
}

static void test_all_at_once(void **state)
{
	(void)state;
	assert_null(read_rules("base\nround 10\nfoo bar baz\nbase 5 5 5\n"));
	assert_int_equal(findings.count, 3);
	assert_int_equal(findings.items[0].place.line, 1);
	assert_int_equal(findings.items[1].place.line, 3);
	assert_int_equal(findings.items[2].place.line, 4);
	assert_string_equal(smv_finding_text(pool, &findings.items[2]),
			    "r:4:8: '5' cannot stand here, expected 'when' or the end of the line [rule-expected]");
}

static void test_depth(void **state)
{
	char text[600] = "require ";
	int i;

	(void)state;
	for (i = 0; i < 200; i++)
		strcat(text, "(");
	assert_null(read_rules(text));
	assert_int_equal(findings.items[0].id, SMV_ID_RULE_DEPTH);
}

/* Fifty alternatives are no nesting. */
static void test_long_line(void **state)
{
	char text[6000] = "require a = 1";
	int i;

	(void)state;
	for (i = 0; i < 200; i++)
		strcat(text, " or (b = 2 and c = 3)");
	assert_non_null(read_rules(text));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_printing, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_accessors, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_quantities, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_quantity_name, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_refusals, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_all_at_once, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_depth, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_long_line, set_up, tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
