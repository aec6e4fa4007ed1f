/* SPDX-License-Identifier: EUPL-1.2 */
/* An application: its fields, its quantities, whether two say the same. */
#include "model/grant/application.h"
#include "base/language.h"
#include "samverkan/pool.h"

#include <stddef.h>
#include <string.h>

#define AT(member) offsetof(struct smv_application, member)

const struct smv_field smv_application_fields[] = {
	{ .key = "organisation", .label = N_("Organisation"), .kind = SMV_FIELD_TEXT, .at = AT(organisation.name), .naming = true,
	  .headers = "Föreningens namn|Föreningsnamn|Namn|Förening|Sökande",
	  .meaning = N_("the applicant's name, or an alias in the register"), .example = "Exempelby hembygdsförening" },
	{ .key = "org_number", .label = N_("Organisation number"), .kind = SMV_FIELD_ORG_NUMBER,
	  .at = AT(organisation.org_number), .headers = "Organisationsnummer|Org.nr|Orgnr|Organisationsnr",
	  .meaning = N_("ten digits; it goes before the name when the applicant is looked up"), .example = "802002-4280" },
	{ .key = "applied", .label = N_("Applied for"), .kind = SMV_FIELD_MONEY, .at = AT(applied),
	  .headers = "Sökt belopp|Belopp|Sökt|Ansökt belopp|Amount|Sökt bidrag|Ansökt bidrag|Sökt summa|Amount applied for", .meaning = N_("the amount in kronor"),
	  .example = "12500" },
	{ .key = "purpose", .label = N_("Purpose"), .kind = SMV_FIELD_TEXT, .at = AT(purpose), .lines = true,
	  .headers = "Ändamål|Syfte|Avser", .meaning = N_("what the money is for"),
	  .example = "Verksamhet för barn och unga" },
	{ .key = "received", .label = N_("Received"), .kind = SMV_FIELD_DATE, .at = AT(received),
	  .headers = "Inkommen|Datum|Inkom|Ankomstdatum|Ansökningsdatum|Inkommen datum|Inkommet|Ansökan inkom|Inlämnad|Date received",
	  .meaning = N_("the day the application came in"),
	  .example = "2026-03-31" },
	{ .key = "withdrawn", .label = N_("Withdrawn"), .kind = SMV_FIELD_TEXT, .at = AT(withdrawn), .inward = true, .answered = true,
	  .headers = "Återtagen|Återkallad",
	  .meaning = N_("why the application was withdrawn; empty when it stands") },
	{ .kind = SMV_FIELD_END },
};

const struct smv_quantity *smv_quantity_of(const struct smv_application *a, const char *name)
{
	size_t i;

	for (i = 0; i < a->quantity_count; i++)
		if (!strcmp(a->quantities[i].name, name))
			return &a->quantities[i];
	return NULL;
}

/* Quantities are never changed in place: a copy of the application may be what it is compared with. */
static struct smv_quantity *copy_quantities(struct smv_pool *pool, const struct smv_application *a)
{
	struct smv_quantity *copy = smv_alloc(pool, (a->quantity_count + 1) * sizeof *copy);

	if (a->quantity_count)
		memcpy(copy, a->quantities, a->quantity_count * sizeof *copy);
	return copy;
}

static void put(struct smv_pool *pool, struct smv_application *a, struct smv_quantity quantity)
{
	struct smv_quantity *copy = copy_quantities(pool, a);
	size_t i;

	for (i = 0; i < a->quantity_count && strcmp(copy[i].name, quantity.name) != 0; i++)
		;
	copy[i] = quantity;
	a->quantity_count += i == a->quantity_count;
	a->quantities = copy;
}

void smv_quantity_set(struct smv_pool *pool, struct smv_application *a, const char *name, int64_t hundredths)
{
	put(pool, a, (struct smv_quantity){ name, hundredths, NULL });
}

void smv_quantity_say(struct smv_pool *pool, struct smv_application *a, const char *name, const char *text)
{
	put(pool, a, (struct smv_quantity){ name, 0, text });
}

bool smv_quantity_drop(struct smv_pool *pool, struct smv_application *a, const char *name)
{
	const struct smv_quantity *q = smv_quantity_of(a, name);
	struct smv_quantity *copy;
	size_t i;

	if (!q)
		return false;
	copy = copy_quantities(pool, a);
	for (i = (size_t)(q - a->quantities) + 1; i < a->quantity_count; i++)
		copy[i - 1] = copy[i];
	a->quantity_count--;
	a->quantities = copy;
	return true;
}

static bool same_quantity(const struct smv_quantity *a, const struct smv_quantity *b)
{
	return a->text && b->text ? !strcmp(a->text, b->text) : !a->text == !b->text && a->value == b->value;
}

bool smv_quantities_equal(const struct smv_application *a, const struct smv_application *b)
{
	const struct smv_quantity *other;
	size_t i;

	if (a->quantity_count != b->quantity_count)
		return false;
	for (i = 0; i < a->quantity_count; i++)
		if (!(other = smv_quantity_of(b, a->quantities[i].name)) || !same_quantity(other, &a->quantities[i]))
			return false;
	return true;
}

bool smv_application_same(const struct smv_application *a, const struct smv_application *b)
{
	const struct smv_field *f;

	for (f = smv_application_fields; f->kind != SMV_FIELD_END; f++)
		if (f->at >= AT(applied) && !smv_field_same(f, a, b))
			return false;
	return smv_quantities_equal(a, b);
}
