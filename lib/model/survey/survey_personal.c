/* SPDX-License-Identifier: EUPL-1.2 */
/* Which questions ask who a person is: by what the question asks for, and by what the answers look like. */
#include "base/text.h"
#include "model/survey/survey_guess.h"
#include "model/survey/survey_words.h"
#include "samverkan/pool.h"

#include <string.h>

enum { ENOUGH = 20 /* answers, to tell a closed question from a few people's */ };

/* What is asked for, alone or with words around it that say no more; '|' parts them. */
static const char asked[] =
	"namn|name|fornamn|efternamn|tilltalsnamn|fulltnamn|fullname|firstname|lastname|surname|mellannamn|kontaktperson|"
	"kontaktpersonsnamn|contactperson|contact|kontakt|adress|gatuadress|bostadsadress|hemadress|postadress|utdelningsadress|address|"
	"streetaddress|homeaddress|postaladdress|telefon|telefonnummer|telefonnr|tel|telnr|tfn|mobil|mobilnummer|mobilnr|mobiltelefon|"
	"mobiltelefonnummer|phone|phonenumber|mobile|mobilephone|mobilenumber|cellphone|epost|epostadress|mejl|mejladress|mail|"
	"mailadress|email|emailaddress|personnummer|personnr|pnr|samordningsnummer|fodelsedatum|fodelsedag|birthdate|dateofbirth|"
	"birthday|ssn|ipadress|ipaddress|ip|namnteckning|underskrift|signatur|signature|namnfortydligande|kontaktuppgifter|"
	"kontaktuppgift|kontaktinformation|contactdetails|contactinformation|contactinfo|vemardu|vadheterdu|vadardittnamn|whoareyou|"
	"uppgiftslamnare|ifylldav|besvaradav|personuppgifter|anvandarnamn|username|svarandensnamn|respondentensnamn";

/* Words before these that say no more. */
static const char around[] = "vadar|vilkenar|vilketar|vilkaar|whatis|please|enter|ange|fylli|skriv|lamna|uppge|ditt|dina|din|ert|era|er|"
			     "mitt|min|mina|your|my|the|eventuella|eventuellt|eventuell|frivilligt|valfritt|garna|har";

/* Stand within a question that asks for it. */
static const char within[] = "epostadress|dinepost|erepost|dinmejl|ermejl|emailaddress|telefonnummer|phonenumber|mobilnummer|"
			     "personnummer|dittnamn|dittfornamn|dittefternamn|yourname|youraddress|dinadress|kontaktperson|namnpakontakt|"
			     "namnpaden|vadheterdu|hurkanvinadig|hurnarvidig|kontaktuppgift|contactdetails|fodelsedatum|dateofbirth|"
			     "namnteckning|bostadsadress|hemadress";

/* Begin a question that asks for a view of it. */
static const char views[] = "hurfungerar|hurnojd|hurupplever|hurviktig|hurlatt|hurofta|hurbra|vadtycker|vadanser|varfor|tycker|howsatisfied|"
			    "howimportant|howoften|whatdoyouthink|why";

static bool is_listed(const char *list, const char *word, size_t length)
{
	const char *at = list;

	while (*at) {
		size_t size = strcspn(at, "|");

		if (size == length && !memcmp(at, word, size))
			return true;
		at += size + (at[size] == '|');
	}
	return false;
}

/* The length of the listed word that a text begins with, 0 for none. */
static size_t beginning(const char *list, const char *text)
{
	const char *at = list;

	while (*at) {
		size_t size = strcspn(at, "|");

		if (!strncmp(text, at, size))
			return size;
		at += size + (at[size] == '|');
	}
	return 0;
}

static bool stands_within(struct smv_pool *pool, const char *list, const char *text)
{
	const char *at = list;

	while (*at) {
		size_t size = strcspn(at, "|");

		if (strstr(text, smv_copy_bytes(pool, at, size)))
			return true;
		at += size + (at[size] == '|');
	}
	return false;
}

static bool asks_for(const char *bare)
{
	size_t skip = 1;

	for (; *bare && skip; bare += skip) {
		if (is_listed(asked, bare, strlen(bare)))
			return true;
		skip = beginning(around, bare);
	}
	return false;
}

/* "Namn och telefon (frivilligt)": each part asks for something personal; what stands in parentheses says no more. */
static bool all_parts_ask(struct smv_pool *pool, const char *label)
{
	static const char *const marks[] = { " och ", " and ", " eller ", " or ", "/", ",", "&", "+" };
	const char *at = label, *end;
	bool asks = false;
	size_t i;

	for (; *at && *at != '('; at = end) {
		size_t skip = 0;
		const char *bare;

		for (end = at; *end && *end != '(' && !skip; end += !skip)
			for (i = 0; i < sizeof marks / sizeof *marks && !skip; i++)
				skip = strncmp(end, marks[i], strlen(marks[i])) ? 0 : strlen(marks[i]);
		bare = smv_text_bare(pool, smv_copy_bytes(pool, at, (size_t)(end - at)));
		if (*bare && !asks_for(bare))
			return false;
		asks = asks || *bare;
		end += skip;
	}
	return asks;
}

/* Yes and no, grades, "vet ej": a person's own answers to a question that is closed. */
static bool are_closed_words(struct smv_pool *pool, const struct smv_profile_column *c)
{
	int64_t number;
	size_t i;
	bool bare;

	for (i = 0; i < c->values.count; i++)
		if (smv_tick_of(pool, c->values.texts[i]) == SMV_TICK_NOT && !smv_answer_is_outside(pool, c->values.texts[i]) &&
		    !(smv_labelled_number(c->values.texts[i], &number, &bare) && number <= 1000))
			return false;
	return !c->values.many;
}

/* "Förening", "Tjänsteperson": who answers is what, not who. */
static bool are_kinds(struct smv_pool *pool, const struct smv_profile_column *c)
{
	size_t i, kinds = 0;

	for (i = 0; i < c->values.count; i++)
		kinds += smv_speaks_of_kind(pool, c->values.texts[i]);
	return kinds && kinds * 2 >= c->values.count;
}

static bool is_closed(struct smv_pool *pool, const struct smv_profile_column *c)
{
	return are_closed_words(pool, c) || are_kinds(pool, c) || (!c->values.many && c->filled >= ENOUGH && c->values.count * 5 <= c->filled);
}

bool smv_guess_personal(struct smv_pool *pool, const struct smv_profile_column *c, const struct smv_question *q)
{
	size_t different = c->values.count + (c->values.many ? c->filled / 2 : 0);
	bool choice = q->kind == SMV_QUESTION_ONE || q->kind == SMV_QUESTION_SEVERAL, certain = false;
	const char *bare = smv_text_bare(pool, q->label);

	if (different && (c->emails * 2 > different || c->phones * 2 > different || c->identities * 2 > different))
		return true;
	if (q->kind == SMV_QUESTION_SCALE)
		return false;
	/* "Vem är du?" with a few answers over and over asks for a role. */
	if (c->header.role == SMV_ROLE_EMAIL || c->header.role == SMV_ROLE_NAME || all_parts_ask(pool, q->label))
		certain = !choice || strcmp(bare, "vemardu") != 0;
	if (certain)
		return !c->filled || !is_closed(pool, c);
	return !choice && !beginning(views, bare) && stands_within(pool, within, bare) && !is_closed(pool, c);
}
