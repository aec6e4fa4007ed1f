/* SPDX-License-Identifier: EUPL-1.2 */
/* An organisation's fields, and two that become one. */
#include "model/register/organisation.h"
#include "base/language.h"
#include "model/kind.h"

#include <stddef.h>

#define AT(member) offsetof(struct smv_organisation, member)

const char smv_default_kind[] = "association";

const struct smv_field smv_organisation_fields[] = {
	{ .key = "name", .label = N_("Name"), .kind = SMV_FIELD_TEXT, .at = AT(name), .required = true, .naming = true,
	  .headers = "Föreningens namn|Föreningsnamn|Namn|Förening|Organisation",
	  .meaning = N_("the organisation's name, as it writes it itself"), .example = "Exempelby hembygdsförening" },
	{ .key = "org_number", .label = N_("Organisation number"), .kind = SMV_FIELD_ORG_NUMBER, .at = AT(org_number),
	  .headers = "Organisationsnummer|Org.nr|Orgnr|Organisationsnr",
	  .meaning = N_("ten digits; the hyphen and a leading 16 may be left out or in; the check digit is checked; "
			"empty where there is none"),
	  .example = "802002-4280" },
	{ .key = "kind", .label = N_("Kind"), .kind = SMV_FIELD_CODE, .at = AT(kind), .choices = smv_kinds,
	  .headers = "Föreningstyp|Typ|Organisationsform|Form",
	  .meaning = N_("what it is in law; association when nothing is said") },
	{ .key = "category", .label = N_("Category"), .kind = SMV_FIELD_TEXT, .at = AT(category), .lines = true,
	  .headers = "Kategori|Kategori/område|Föreningstyp|Typ|Verksamhet",
	  .meaning = N_("what it does; the first of its columns that is filled in") },
	{ .key = "active_in_municipality", .label = N_("Active in the municipality"), .kind = SMV_FIELD_YES_NO,
	  .at = AT(active_in_municipality), .headers = "Verksam i kommunen",
	  .meaning = N_("whether it works mainly in the municipality") },
	{ .key = "serves_residents", .label = N_("Serves residents"), .kind = SMV_FIELD_YES_NO, .at = AT(serves_residents),
	  .headers = "Når invånare", .meaning = N_("whether residents take part, wherever it works") },
	{ .key = "giro", .label = N_("Giro"), .kind = SMV_FIELD_GIRO, .at = AT(giro),
	  .headers = "Bankgiro|Plusgiro|Postgiro|Bg/pg|Bankgironummer|Bankgironr|Plusgironummer|Plusgironr|Bg|Pg|Bg-nr|Pg-nr",
	  .meaning = N_("bankgiro or plusgiro; the check digit is checked"), .example = "5050-1055" },
	{ .key = "address", .label = N_("Address"), .kind = SMV_FIELD_TEXT, .at = AT(address), .lines = true,
	  .headers = "Adress|Postadress|Gatuadress|C/o", .meaning = N_("street or box"), .example = "Tappströmsvägen 2" },
	{ .key = "postcode", .label = N_("Postcode"), .kind = SMV_FIELD_TEXT, .at = AT(postcode),
	  .headers = "Postnummer|Postnr", .meaning = N_("five digits"), .example = "178 23" },
	{ .key = "town", .label = N_("Town"), .kind = SMV_FIELD_TEXT, .at = AT(town), .headers = "Ort|Postort|Stad",
	  .meaning = N_("post town"), .example = "Ekerö" },
	{ .key = "website", .label = N_("Website"), .kind = SMV_FIELD_TEXT, .at = AT(website),
	  .headers = "Hemsida|Webbplats|Webb|Url", .meaning = N_("address of its website"), .example = "www.example.se" },
	{ .key = "founded", .label = N_("Founded"), .kind = SMV_FIELD_YEAR, .at = AT(founded),
	  .headers = "Bildad år|Bildad|Grundad|Startår", .meaning = N_("the year it was founded"), .example = "1974" },
	{ .key = "note", .label = N_("Note"), .kind = SMV_FIELD_TEXT, .at = AT(note), .lines = true, .inward = true, .both = true,
	  .meaning = N_("what the office notes about it, for itself") },
	{ .key = "contact", .label = N_("Contact"), .kind = SMV_FIELD_TEXT, .at = AT(contact), .personal = true,
	  .lines = true,
	  .headers = "Kontaktperson|Kontakt|Ordförande", .meaning = N_("name of a person; personal data"),
	  .example = "Anna Andersson" },
	{ .key = "email", .label = N_("E-mail"), .kind = SMV_FIELD_EMAIL, .at = AT(email), .personal = true,
	  .headers = "E-post|Epost|E-postadress|Mail|Mejl",
	  .meaning = N_("where the organisation is written to, several parted by ; or , or a space; personal data"),
	  .example = "kontakt@example.se" },
	{ .key = "phone", .label = N_("Phone"), .kind = SMV_FIELD_TEXT, .at = AT(phone), .personal = true,
	  .headers = "Telefon|Tel|Telefonnummer|Mobil|Mobiltelefon|Telefonnr|Tel.nr|Tfn|Mobilnummer|Mobilnr",
	  .meaning = N_("where the organisation is called; personal data"), .example = "08-465 004 00" },
	{ .kind = SMV_FIELD_END },
};
