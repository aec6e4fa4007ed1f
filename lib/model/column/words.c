/* SPDX-License-Identifier: EUPL-1.2 */
/* The words by which columns are recognised, and the marks that mean that a cell is empty. */
#include "model/column/words.h"
#include "base/language.h"
#include "base/text.h"
#include "samverkan/pool.h"

#include <string.h>

/* A star stands for any letters; without one the whole word has to match.  The first row that matches counts. */
static const struct row {
	enum smv_column_kind kind;
	const char *words; /* parted by '|', lower case, å and ä as a, ö as o */
} table[] = {
	{ SMV_COLUMN_COUNTED,
	  "antal*|*antal|*antalet|andel*|count|headcount|summa*|totalt|genomsnitt*|snitt*|timmar|dagar|procent|percent" },
	{ SMV_COLUMN_PERSONAL_NUMBER,
	  "*personnummer*|*personnr*|*persnr*|persnummer|pnr|pnummer|personid|*fodelsenummer*|*fodelsenr*|samordningsn*|ssn|"
	  "personalidentity*|identitetsnummer" },
	{ SMV_COLUMN_EMAIL, "*epost*|email*|*mejl*|mail*|*mailadress*|*mailadresser" },
	{ SMV_COLUMN_PHONE,
	  "*telefon*|tel|tele|tfn|telnr|tfnnr|*mobilnr|*mobilnummer|mobil|mobiltel*|mobile|*phone*|cell|*fax|faxn*" },
	{ SMV_COLUMN_ACCOUNT,
	  "*giro*|bg|pg|bgnr|pgnr|bgpg|*konto|*kontonummer*|*kontonr*|*clearing*|iban|bic|swift|bankaccount|account" },
	{ SMV_COLUMN_ORG_NUMBER, "orgn*|*organisationsnum*|*organisationsnr*|organizationnumber|orgnumber|vatnr|vatnummer|momsregnr" },
	{ SMV_COLUMN_POSTCODE, "*postnummer*|*postnr*|postkod|zip|zipcode|postcode|postalcode" },
	{ SMV_COLUMN_DATE, "*datum|*datumet|*date|tidsstampel|tidstampel|timestamp|*fodelsedag|starttid|sluttid|*tidpunkt" },
	{ SMV_COLUMN_SERIAL,
	  "nr|nummer|id|no|lopnr|*lopnummer*|*nummer|*nr|rad|radnr|index|kod|*kod|dnr|*diarie*|*referens*|ref|guid|uuid|"
	  "objectid|kommunkod" },
};

/* Headers of one word; within longer ones they say when something was counted: "Medlemmar förra året". */
static const char years[] = "ar|aret|year|*artal|bildad|bildadar|grundad|grundadar|startar|verksamhetsar|*fodelsear|bidragsar|ansokningsar";

static const char money[] =
	"*belopp*|*kostnad*|*hyra|*hyran|*hyror*|lokalhyr*|*avgift*|*budget*|*bidrag*|*intakt*|*utgift*|*lon|*loner*|*omsattning*|*pris*|"
	"*insats*|*ekonomiskt*|*kapital*|*skuld*|*resultat*|*sparat*|amount*|cost*|rent*|fee*|income*|expense*|grant*|kronor|kr|sek|"
	"*saldo*|*tillgang*";

const struct smv_choice smv_yes_no_words[] = {
	{ "yes", N_("yes"), "ja|j|y|1|true|sant|sann|✓|✔|☑|☒" },
	{ "no", N_("no"), "nej|n|0|false|falskt|falsk|ej|inte|☐" },
	{ 0 },
};

const char *smv_column_kind_label(enum smv_column_kind kind)
{
	static const char *const labels[SMV_COLUMN_KINDS] = {
		[SMV_COLUMN_PERSONAL_NUMBER] = N_("personal identity numbers"),
		[SMV_COLUMN_EMAIL] = N_("e-mail addresses"),
		[SMV_COLUMN_PHONE] = N_("phone numbers"),
		[SMV_COLUMN_ACCOUNT] = N_("account numbers"),
		[SMV_COLUMN_ORG_NUMBER] = N_("organisation numbers"),
		[SMV_COLUMN_POSTCODE] = N_("postcodes"),
		[SMV_COLUMN_DATE] = N_("dates"),
		[SMV_COLUMN_YEAR] = N_("years"),
		[SMV_COLUMN_SERIAL] = N_("running or reference numbers"),
	};

	return labels[kind] ? _(labels[kind]) : NULL;
}

/* Whether a word of so many letters is the pattern's: "*giro*", "tel", "orgn*". */
static bool fits(const char *pattern, size_t length, const char *word, size_t size)
{
	bool before = *pattern == '*', behind = pattern[length - 1] == '*';
	size_t stem = length - before - behind, at;

	pattern += before;
	if (stem > size)
		return false;
	if (!before)
		return !memcmp(word, pattern, stem) && (behind || size == stem);
	if (!behind)
		return !memcmp(word + size - stem, pattern, stem);
	for (at = 0; at + stem <= size; at++)
		if (!memcmp(word + at, pattern, stem))
			return true;
	return false;
}

static bool in_list(const char *list, const char *word, size_t size)
{
	while (*list) {
		size_t length = strcspn(list, "|");

		if (fits(list, length, word, size))
			return true;
		list += length + (list[length] == '|');
	}
	return false;
}

/* Whether a word of the header is in the list; plain has its words with a, a, o for å, ä, ö. */
static bool has_word(const char *plain, const char *list)
{
	while (*plain) {
		size_t size = strcspn(plain, " ");

		if (size && in_list(list, plain, size))
			return true;
		plain += size + (plain[size] == ' ');
	}
	return false;
}

/* The header's words, each bare: "E-postadress" is one of them, "epostadress", beside "e" and "postadress". */
static const char *plain_words(struct smv_pool *pool, const char *header)
{
	const char *key = smv_text_key(pool, header);
	char *plain = smv_copy(pool, ""), *copy = smv_copy(pool, key), *word, *rest;

	for (word = strtok_r(copy, " ", &rest); word; word = strtok_r(NULL, " ", &rest))
		plain = smv_printf(pool, "%s%s ", plain, smv_text_bare(pool, word));
	return plain;
}

/* "Number of members" counts; "Phone number" does not. */
static bool counts(const char *plain)
{
	return !strncmp(plain, "number of ", 10) || !strncmp(plain, "no of ", 6) || !strncmp(plain, "nr of ", 6);
}

enum smv_column_kind smv_column_kind_of_header(struct smv_pool *pool, const char *header)
{
	const char *plain = plain_words(pool, header), *bare = smv_text_bare(pool, header);
	size_t i;

	if (counts(plain))
		return SMV_COLUMN_COUNTED;
	for (i = 0; i < sizeof table / sizeof *table; i++)
		if (has_word(plain, table[i].words) || (*bare && in_list(table[i].words, bare, strlen(bare))))
			return table[i].kind;
	if (*bare && in_list(years, bare, strlen(bare)))
		return SMV_COLUMN_YEAR;
	return strchr(header, '#') && !*bare ? SMV_COLUMN_SERIAL : SMV_COLUMN_OPEN;
}

bool smv_column_is_money(struct smv_pool *pool, const char *header)
{
	const char *plain = plain_words(pool, header);

	return smv_column_kind_of_header(pool, header) == SMV_COLUMN_OPEN && has_word(plain, money);
}

/* The size of a dash, dot or ellipsis that is written with more than one byte. */
static size_t wide_mark(const char *text)
{
	static const char *const marks[] = { "–", "—", "‐", "‑", "−", "…", "·", "•", "¿", "\xC2\xA0" };
	size_t i;

	for (i = 0; i < sizeof marks / sizeof *marks; i++)
		if (!strncmp(text, marks[i], strlen(marks[i])))
			return strlen(marks[i]);
	return 0;
}

bool smv_is_mark(const char *cell)
{
	if (!*cell)
		return false;
	while (*cell) {
		size_t wide = (unsigned char)*cell < 0x80 ? 0 : wide_mark(cell);

		if (!wide && !strchr("-._?*/~ ", *cell))
			return false;
		cell += wide ? wide : 1;
	}
	return true;
}

bool smv_is_tick(const char *cell)
{
	return (cell[0] == 'x' || cell[0] == 'X') && !cell[1];
}

bool smv_is_unknown(const char *cell)
{
	static const char words[] = "saknas|uppgiftsaknas|finnsej|finnsinte|ejangivet|ejangiven|ejkant|okant|okand|vetej|na|null|unknown|missing|"
				    "notknown|ejtillgangligt";
	struct smv_pool *pool;
	const char *bare;
	bool unknown;

	if (strlen(cell) > sizeof "uppgift saknas  " || !strpbrk(cell, "aAeElLoO"))
		return false;
	pool = smv_pool_open();
	bare = smv_text_bare(pool, cell);
	unknown = *bare && in_list(words, bare, strlen(bare));
	smv_pool_close(pool);
	return unknown;
}
