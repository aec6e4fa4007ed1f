/* SPDX-License-Identifier: EUPL-1.2 */
#include "model/application.h"
#include "base/language.h"

#include <stddef.h>

#define AT(member) offsetof(struct smv_application, member)

const struct smv_field smv_application_fields[] = {
	{ "organisation", N_("Organisation"), "Föreningens namn|Föreningsnamn|Namn|Förening|Sökande", SMV_FIELD_TEXT,
	  AT(organisation.name), false, false, NULL, N_("the applicant's name, or an alias in the register") },
	{ "org_number", N_("Organisation number"), "Organisationsnummer|Org.nr|Orgnr|Organisationsnr", SMV_FIELD_ORG_NUMBER,
	  AT(organisation.org_number), false, false, NULL, N_("goes before the name when the applicant is looked up") },
	{ "applied", N_("Applied for"), "Sökt belopp|Belopp|Sökt|Ansökt belopp|Amount", SMV_FIELD_MONEY, AT(applied), false, false, NULL,
	  N_("kronor; in a column applied_ore, öre") },
	{ "purpose", N_("Purpose"), "Ändamål|Syfte|Avser", SMV_FIELD_TEXT, AT(purpose), false, false, NULL, N_("what the money is for") },
	{ "received", N_("Received"), "Inkommen|Datum|Inkom|Ankomstdatum", SMV_FIELD_DATE, AT(received), false, false, NULL,
	  N_("the day the application came in") },
	{ .kind = SMV_FIELD_END },
};
