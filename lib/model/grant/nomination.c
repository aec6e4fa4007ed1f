/* SPDX-License-Identifier: EUPL-1.2 */
/* A nomination for an award and its scores. */
#include "model/grant/nomination.h"
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
	{ .key = "organisation", .label = N_("Organisation"), .kind = SMV_FIELD_TEXT, .at = AT(application.organisation.name), .naming = true,
	  .headers = "Föreningens namn|Föreningsnamn|Namn|Förening|Nominerad|Sökande",
	  .meaning = N_("the nominated organisation's name, or an alias in the register"), .example = "Exempelby hembygdsförening" },
	{ .key = "org_number", .label = N_("Organisation number"), .kind = SMV_FIELD_ORG_NUMBER,
	  .at = AT(application.organisation.org_number), .headers = "Organisationsnummer|Org.nr|Orgnr|Organisationsnr",
	  .meaning = N_("ten digits; it goes before the name when the organisation is looked up"), .example = "802002-4280" },
	{ .key = "nominated_by", .label = N_("Nominated by"), .kind = SMV_FIELD_CODE, .at = AT(nominated_by), .required = true,
	  .headers = "Nominerad av|Föreslagen av|By", .choices = smv_nominators, .meaning = N_("who proposes it") },
	{ .key = "motivation", .label = N_("Motivation"), .kind = SMV_FIELD_TEXT, .at = AT(application.purpose), .required = true,
	  .headers = "Motivering|Skäl|Purpose", .meaning = N_("why it should have the award") },
	{ .key = "received", .label = N_("Received"), .kind = SMV_FIELD_DATE, .at = AT(application.received),
	  .headers = "Inkommen|Datum|Inkom|Ankomstdatum", .meaning = N_("the day the nomination came in"), .example = "2026-03-31" },
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
