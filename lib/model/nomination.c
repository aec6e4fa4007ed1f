/* SPDX-License-Identifier: EUPL-1.2 */
#include "model/nomination.h"
#include "base/language.h"

#include <stddef.h>
#include <string.h>

#define AT(member) offsetof(struct smv_nomination, member)

const struct smv_choice smv_nominators[] = {
	{ "self", N_("itself"), "själv|den själv|förening|föreningen|ansökan|egen ansökan" },
	{ "board", N_("the board"), "nämnd|nämnden" },
	{ NULL, NULL, NULL },
};

const struct smv_field smv_nomination_fields[] = {
	{ "organisation", N_("Organisation"), "Föreningens namn|Föreningsnamn|Namn|Förening|Nominerad|Sökande", SMV_FIELD_TEXT,
	  AT(application.organisation.name), false, false, NULL, N_("the nominated organisation's name, or an alias in the register") },
	{ "org_number", N_("Organisation number"), "Organisationsnummer|Org.nr|Orgnr|Organisationsnr", SMV_FIELD_ORG_NUMBER,
	  AT(application.organisation.org_number), false, false, NULL, N_("goes before the name when the organisation is looked up") },
	{ "nominated_by", N_("Nominated by"), "Nominerad av|Föreslagen av|By", SMV_FIELD_CODE, AT(nominated_by), true, false,
	  smv_nominators, N_("who proposes it") },
	{ "motivation", N_("Motivation"), "Motivering|Skäl|Purpose", SMV_FIELD_TEXT, AT(application.purpose), true, false, NULL,
	  N_("why it should have the award") },
	{ "received", N_("Received"), "Inkommen|Datum|Inkom|Ankomstdatum", SMV_FIELD_DATE, AT(application.received), false, false, NULL,
	  N_("the day the nomination came in") },
	{ .kind = SMV_FIELD_END },
};

struct smv_score_sum smv_score_add_up(const struct smv_score *scores, size_t count, int64_t application, const char *criterion)
{
	struct smv_score_sum sum = { 0 };
	int64_t points = 0;
	size_t i;

	for (i = 0; i < count; i++) {
		const struct smv_score *s = &scores[i];

		if (s->application != application || (criterion && strcmp(s->criterion, criterion) != 0))
			continue;
		if (!sum.count || s->points < sum.lowest)
			sum.lowest = s->points;
		if (s->points > sum.highest)
			sum.highest = s->points;
		points += s->points; /* each at most a billion */
		sum.count++;
	}
	if (sum.count)
		sum.average = (points * 200 + sum.count) / (2 * sum.count);
	return sum;
}
