/* SPDX-License-Identifier: EUPL-1.2 */
/* The whole register with its counts. */
#include "report/register/register_counts.h"
#include "base/language.h"
#include "base/text.h"
#include "emit/writer.h"
#include "model/kind.h"
#include "report/register/contact.h"
#include "report/register/register.h"
#include "samverkan/fail.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"

#include <stdlib.h>
#include <string.h>

/* Organisations that have one word in common. */
struct group {
	const char *key;  /* compared; "" for those without the word */
	const char *code; /* NULL for those */
	const char *label;
	int64_t count;
};

static int by_key(const void *a, const void *b)
{
	return strcmp(((const struct group *)a)->key, ((const struct group *)b)->key);
}

/* The largest first; then alphabetically, those without the word last. */
static int by_size(const void *a, const void *b)
{
	const struct group *x = a, *y = b;

	if (x->count != y->count)
		return (y->count > x->count) - (y->count < x->count);
	return !x->code != !y->code ? !x->code - !y->code : strcmp(x->key, y->key);
}

/* Brings equal keys together; answers how many groups there are. */
static size_t gather(struct group *groups, size_t count)
{
	size_t kept = 0, i;

	if (!count)
		return 0;
	qsort(groups, count, sizeof *groups, by_key);
	for (i = 1; i < count; i++) {
		if (strcmp(groups[kept].key, groups[i].key) != 0)
			groups[++kept] = groups[i];
		else
			groups[kept].count++;
	}
	qsort(groups, kept + 1, sizeof *groups, by_size);
	return kept + 1;
}

/* A list that nobody reads and a chart that no page holds tell nothing: the smallest groups become one, the last. */
static size_t fold_smallest(struct smv_pool *pool, struct group *groups, size_t count)
{
	enum { SHOWN = 25 };
	int64_t others = 0;
	size_t i;

	if (count <= SHOWN)
		return count;
	for (i = SHOWN - 1; i < count; i++)
		others += groups[i].count;
	groups[SHOWN - 1] = (struct group){ "", "other", smv_printf(pool, _("Other (%zu smaller ones)"), count - SHOWN + 1), others };
	return SHOWN;
}

static struct group of_kind(struct smv_pool *pool, const struct smv_organisation *organisation)
{
	const char *label = smv_choice_label(smv_kinds, organisation->kind);

	return (struct group){ smv_text_sort_key(pool, label), organisation->kind, label, 1 };
}

static struct group of_category(struct smv_pool *pool, const struct smv_organisation *organisation)
{
	const char *category = organisation->category;

	if (!category)
		return (struct group){ "", NULL, _("Without a category"), 1 };
	return (struct group){ smv_text_sort_key(pool, smv_text_key(pool, category)), category, category, 1 };
}

static int put_groups(struct smv_writer *writer, const struct smv_table *table, const char *chart_title, const char *description,
		      const struct group *groups, size_t count, size_t all)
{
	const struct smv_chart chart = { SMV_CHART_BARS, chart_title, description, 0, 1 };
	size_t i;
	int rc = smv_writer_table(writer, table);

	for (i = 0; !rc && i < count; i++) {
		const struct smv_value values[] = {
			{ .known = true, .text = groups[i].code ? groups[i].code : "", .label = groups[i].label },
			smv_number_value(groups[i].count),
			smv_number_value(smv_percent_of(groups[i].count, (int64_t)all)),
		};

		rc = smv_writer_row(writer, values);
	}
	if (rc || (rc = smv_writer_totals(writer, _("Total"))) || count < 2)
		return rc;
	return smv_writer_chart(writer, &chart);
}

static int kind_table(struct smv_pool *pool, struct smv_writer *writer, const struct smv_organisation *list, size_t count)
{
	const struct smv_column columns[] = {
		{ "kind", _("Kind"), SMV_TEXT, false },
		{ "organisations", _("Organisations"), SMV_COUNT, true },
		{ "share", _("Share"), SMV_PERCENT, false },
	};
	const struct smv_table table = { .name = "kind", .title = _("By kind"), .columns = columns, .column_count = 3 };
	struct group *groups = smv_alloc(pool, (count + 1) * sizeof *groups);
	size_t i;

	for (i = 0; i < count; i++)
		groups[i] = of_kind(pool, &list[i]);
	return put_groups(writer, &table, _("Organisations by kind"), _("A bar for each kind of organisation, the largest first."), groups,
			  gather(groups, count), count);
}

static int category_table(struct smv_pool *pool, struct smv_writer *writer, const struct smv_organisation *list, size_t count)
{
	const struct smv_column columns[] = {
		{ "category", _("Category"), SMV_TEXT, false },
		{ "organisations", _("Organisations"), SMV_COUNT, true },
		{ "share", _("Share"), SMV_PERCENT, false },
	};
	const struct smv_table table = { .name = "category", .title = _("By category"), .joined = true, .columns = columns, .column_count = 3 };
	struct group *groups = smv_alloc(pool, (count + 1) * sizeof *groups);
	size_t i;

	for (i = 0; i < count; i++)
		groups[i] = of_category(pool, &list[i]);
	return put_groups(writer, &table, _("Organisations by category"), _("A bar for each category, the largest first."), groups,
			  fold_smallest(pool, groups, gather(groups, count)), count);
}

static int contact_table(struct smv_writer *writer, const struct smv_register_report *report)
{
	const struct smv_contact_columns columns = { .organisation = true, .published = true };

	if (!smv_contact_shown(report->contacts, report->contact_count, &columns))
		return SMV_OK;
	return smv_contact_write_table(writer, report->contacts, report->contact_count, &columns);
}

static int answer(struct smv_pool *pool, struct smv_writer *writer, const struct smv_register_report *report)
{
	size_t active = 0, numbered = 0, i;

	for (i = 0; i < report->count; i++) {
		active += report->list[i].active_in_municipality == SMV_YES;
		numbered += report->list[i].org_number != NULL;
	}
	return smv_writer_paragraph(writer, SMV_PARAGRAPH_LEAD,
				    smv_printf(pool, smv_translate_plural("There is %zu organisation in the register. %zu is known to be active in "
									  "the municipality, and %zu has an organisation number.",
									  "There are %zu organisations in the register. %zu are known to be active in "
									  "the municipality, and %zu have an organisation number.",
									  report->count),
					       report->count, active, numbered));
}

int smv_report_register(struct smv_pool *pool, struct smv_writer *writer, const struct smv_register_report *report)
{
	const struct smv_document document = { .title = _("Register of organisations"), .subject = report->municipality,
					       .as_of = report->as_of };
	const struct smv_register_columns columns = { .brief = true };
	int rc;

	if ((rc = smv_writer_document(writer, &document)) || (rc = answer(pool, writer, report)) || (rc = kind_table(pool, writer, report->list, report->count)) ||
	    (rc = category_table(pool, writer, report->list, report->count)) ||
	    (rc = smv_register_write_table(writer, &columns, report->list, report->count)) || (rc = contact_table(writer, report)))
		return rc;
	return smv_writer_note(writer, _("Addresses and other details are left out here, and contact persons but for those who have agreed to be "
					 "published; samverkan register show ORG has those of one organisation."));
}
