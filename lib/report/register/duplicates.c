/* SPDX-License-Identifier: EUPL-1.2 */
/* Pairs that may be one organisation, as a document. */
#include "report/register/duplicates.h"
#include "base/language.h"
#include "emit/writer.h"
#include "samverkan/pool.h"

#include <string.h>

enum { ORGANISATION, TOWN, ORG_NUMBER, OTHER, OTHER_TOWN, OTHER_ORG_NUMBER, REASON, COMMAND, COLUMNS };

static const struct {
	enum smv_duplicate_reason reason;
	const char *words;
} reasons[] = {
	{ SMV_ALIKE_NAME, N_("same name but for case, spaces and punctuation") },
	{ SMV_ALIKE_ORDER, N_("same name but for the order or words like förening") },
	{ SMV_ALIKE_FORM, N_("same name but for IF, IK, klubb or förening") },
	{ SMV_ALIKE_LETTER, N_("one letter in the name differs") },
	{ SMV_ALIKE_PLACE, N_("same name but for a place at its end") },
	{ SMV_ALIKE_GIRO, N_("same giro") },
	{ SMV_ALIKE_EMAIL, N_("same e-mail") },
	{ SMV_ALIKE_PHONE, N_("same phone") },
	{ SMV_ALIKE_WEBSITE, N_("same website") },
};

static const char *reason_text(struct smv_pool *pool, const struct smv_duplicate *pair)
{
	const char *text = "";
	size_t i;

	for (i = 0; i < sizeof reasons / sizeof *reasons; i++)
		if (pair->reasons & reasons[i].reason)
			text = smv_printf(pool, "%s%s%s", text, *text ? ", " : "", _(reasons[i].words));
	return pair->numbers_differ ? smv_printf(pool, _("%s; but different organisation numbers"), text) : text;
}

/* A word of a command line, as a shell takes it: in quotes, unless it is plain. */
static const char *quoted(struct smv_pool *pool, const char *word)
{
	char *out, *end;

	if (!word[strspn(word, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-")] && word[0] != '-')
		return word;
	out = end = smv_alloc(pool, strlen(word) * 4 + 3);
	*end++ = '\'';
	for (; *word; word++)
		if (*word == '\'')
			end = stpcpy(end, "'\\''");
		else
			*end++ = *word;
	*end = '\'';
	return out;
}

/* Two with different numbers are two until somebody knows better: no number is taken away on a guess. */
static const char *command_text(struct smv_pool *pool, bool distinct, const struct smv_shown_duplicate *shown)
{
	if (distinct)
		return smv_printf(pool, "samverkan register distinct %s %s --clear", quoted(pool, shown->from), quoted(pool, shown->into));
	if (shown->pair.numbers_differ)
		return smv_printf(pool, "samverkan register distinct %s %s", quoted(pool, shown->from), quoted(pool, shown->into));
	return smv_printf(pool, "samverkan register merge %s %s", quoted(pool, shown->from), quoted(pool, shown->into));
}

static int write_pair(struct smv_writer *writer, struct smv_pool *pool, bool distinct, const struct smv_shown_duplicate *shown)
{
	const struct smv_organisation *from = shown->pair.from, *into = shown->pair.into;
	const struct smv_value values[COLUMNS] = {
		[ORGANISATION] = smv_text_value(from->name),
		[TOWN] = smv_text_value(from->town),
		[ORG_NUMBER] = smv_text_value(from->org_number),
		[OTHER] = smv_text_value(into->name),
		[OTHER_TOWN] = smv_text_value(into->town),
		[OTHER_ORG_NUMBER] = smv_text_value(into->org_number),
		[REASON] = smv_text_value(distinct ? _("known as two") : reason_text(pool, &shown->pair)),
		[COMMAND] = smv_text_value(command_text(pool, distinct, shown)),
	};

	return smv_writer_row(writer, values);
}

int smv_report_duplicates(struct smv_writer *writer, int32_t as_of, bool distinct, const struct smv_shown_duplicate *pairs, size_t count)
{
	const struct smv_column columns[COLUMNS] = {
		[ORGANISATION] = { .key = "organisation", .label = _("Organisation"), .type = SMV_TEXT },
		[TOWN] = { .key = "town", .label = _("Town"), .type = SMV_TEXT, .secondary = true },
		[ORG_NUMBER] = { .key = "org_number", .label = _("Organisation number"), .type = SMV_TEXT },
		[OTHER] = { .key = "other", .label = _("Other organisation"), .type = SMV_TEXT },
		[OTHER_TOWN] = { .key = "other_town", .label = _("Other's town"), .type = SMV_TEXT, .secondary = true },
		[OTHER_ORG_NUMBER] = { .key = "other_org_number", .label = _("Other's number"), .type = SMV_TEXT },
		[REASON] = { .key = "reason", .label = _("Reason"), .type = SMV_TEXT },
		[COMMAND] = { .key = "command", .label = distinct ? _("Command that takes it back") : _("Command that settles it"), .type = SMV_TEXT, .whole = true },
	};
	const struct smv_document document = {
		.title = distinct ? _("Organisations that are two") : _("Organisations that may be one"), .as_of = as_of
	};
	const struct smv_table table = { .name = "duplicate", .title = distinct ? _("Known as two") : _("May be one"), .main = true, .wide = true,
					 .columns = columns, .column_count = COLUMNS };
	struct smv_pool *pool = smv_pool_open();
	const struct smv_mark start = smv_mark(pool);
	size_t i;
	int rc;

	if (!(rc = smv_writer_document(writer, &document)))
		rc = smv_writer_table(writer, &table);
	for (i = 0; !rc && i < count; i++) {
		rc = write_pair(writer, pool, distinct, &pairs[i]);
		smv_reset(pool, start);
	}
	smv_pool_close(pool);
	return rc;
}
