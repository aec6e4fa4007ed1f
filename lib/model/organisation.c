/* SPDX-License-Identifier: EUPL-1.2 */
#include "model/organisation.h"
#include "base/language.h"
#include "model/kind.h"

#include <stddef.h>

#define AT(member) offsetof(struct smv_organisation, member)

const char smv_default_kind[] = "association";

const struct smv_field smv_organisation_fields[] = {
	{ "name", N_("Name"), "Föreningens namn|Föreningsnamn|Namn|Förening|Organisation", SMV_FIELD_TEXT, AT(name), true, false, NULL,
	  N_("the organisation's name, as it writes it itself"),
	  "Exempelby hembygdsförening" },
	{ "org_number", N_("Organisation number"), "Organisationsnummer|Org.nr|Orgnr|Organisationsnr", SMV_FIELD_ORG_NUMBER, AT(org_number),
	  false, false, NULL, N_("ten digits; the hyphen and a leading 16 may be left out or in; the check digit is checked; empty where there is none"),
	  "802002-4280" },
	{ "kind", N_("Kind"), "Föreningstyp|Typ|Organisationsform|Form", SMV_FIELD_CODE, AT(kind), false, false, smv_kinds,
	  N_("what it is in law; association when nothing is said") },
	{ "category", N_("Category"), "Kategori|Kategori/område|Föreningstyp|Verksamhet", SMV_FIELD_TEXT, AT(category), false, false, NULL,
	  N_("what it does"), "Kultur" },
	{ "active_in_municipality", N_("Active in the municipality"), "Verksam i kommunen", SMV_FIELD_YES_NO, AT(active_in_municipality),
	  false, false, NULL, N_("whether it works mainly in the municipality") },
	{ "serves_residents", N_("Serves residents"), "Når invånare", SMV_FIELD_YES_NO, AT(serves_residents), false, false, NULL,
	  N_("whether residents take part, wherever it works") },
	{ "giro", N_("Giro"), "Bankgiro|Plusgiro|Postgiro|Bg/pg", SMV_FIELD_GIRO, AT(giro), false, false, NULL,
	  N_("bankgiro or plusgiro; the check digit is checked"), "5050-1055" },
	{ "address", N_("Address"), "Adress|Postadress|Gatuadress|C/o", SMV_FIELD_TEXT, AT(address), false, false, NULL, N_("street or box"),
	  "Tappströmsvägen 2" },
	{ "postcode", N_("Postcode"), "Postnummer|Postnr", SMV_FIELD_TEXT, AT(postcode), false, false, NULL, N_("five digits"), "178 23" },
	{ "town", N_("Town"), "Ort|Postort|Stad", SMV_FIELD_TEXT, AT(town), false, false, NULL, N_("post town"), "Ekerö" },
	{ "website", N_("Website"), "Hemsida|Webbplats|Webb|Url", SMV_FIELD_TEXT, AT(website), false, false, NULL, N_("address of its website"),
	  "www.example.se" },
	{ "founded", N_("Founded"), "Bildad år|Bildad|Grundad|Startår", SMV_FIELD_YEAR, AT(founded), false, false, NULL,
	  N_("the year it was founded"), "1974" },
	{ "contact", N_("Contact"), "Kontaktperson|Kontakt|Ordförande", SMV_FIELD_TEXT, AT(contact), false, true, NULL,
	  N_("name of a person; personal data"), "Anna Andersson" },
	{ "email", N_("E-mail"), "E-post|Epost|E-postadress|Mail|Mejl", SMV_FIELD_EMAIL, AT(email), false, true, NULL,
	  N_("where the organisation is written to, several parted by ; or , or a space; personal data"), "kontakt@example.se" },
	{ "phone", N_("Phone"), "Telefon|Tel|Telefonnummer|Mobil|Mobiltelefon", SMV_FIELD_TEXT, AT(phone), false, true, NULL,
	  N_("where the organisation is called; personal data"), "08-465 004 00" },
	{ .kind = SMV_FIELD_END },
};
