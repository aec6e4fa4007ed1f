/* SPDX-License-Identifier: EUPL-1.2 */
/* The intake of rows of a register. */
#include "intake/organisation_intake.h"
#include "base/language.h"
#include "base/memory.h"
#include "base/text.h"
#include "intake/known_names.h"
#include "model/register/row.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"
#include "store/journal/journal_json.h"
#include "store/register/contact.h"
#include "store/register/organisation.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

struct smv_organisation_intake {
	struct smv_store *store;
	struct smv_pool *pool; /* of the file at hand */
	struct smv_known_names *names;
	int64_t first; /* the first organisation that this file has added; 0: none yet */
	long *lines;   /* of those that it has added, by id from first: ids rise by one */
	size_t line_count, line_room;
	int64_t known;                /* the organisation that the row at hand is about; 0: a new one */
	bool renames;                 /* a known number may get another name */
	bool by_number, renamed;      /* how it differs from the one that is known */
	const char *known_name;       /* in the row's pool */
	struct smv_organisation said; /* what the row itself says, before the blanks are filled in */
};

struct smv_organisation_intake *smv_organisation_intake_open(struct smv_store *store, bool renames)
{
	struct smv_organisation_intake *self = smv_or_die(calloc(1, sizeof *self));

	self->store = store;
	self->renames = renames;
	self->names = smv_known_names_open(store);
	return self;
}

void smv_organisation_intake_close(struct smv_organisation_intake *self)
{
	if (!self)
		return;
	smv_known_names_close(self->names);
	free(self);
}

static int begin(void *self, const struct smv_intake_file *file)
{
	struct smv_organisation_intake *in = self;

	in->pool = file->pool;
	in->first = 0;
	in->lines = NULL;
	in->line_count = in->line_room = 0;
	return SMV_OK;
}

/* The number is one organisation's and the name another one's. */
static int find_contradiction(struct smv_organisation_intake *in, struct smv_intake_row *row, const struct smv_place *place)
{
	const struct smv_organisation *o = row->object;
	struct smv_organisation owner;
	int rc = smv_organisation_get(in->store, row->pool, in->known, &owner);

	if (!rc)
		smv_finding_add(row->findings, SMV_ERROR, place, SMV_ID_ORGANISATION_CONTRADICTORY,
				_("%s is the number of \"%s\", and by the name \"%s\" goes another organisation; mend the number or the name, or "
				  "merge the two with: samverkan register merge"),
				o->org_number, owner.name, o->name);
	return rc;
}

static int identify(void *self, struct smv_intake_row *row, bool *fine)
{
	struct smv_organisation_intake *in = self;
	struct smv_organisation *o = row->object;
	struct smv_place place = smv_place_of(row->record, -1);
	enum smv_match match;
	int rc;

	in->known = 0;
	if ((rc = smv_known_names_find(in->names, row->pool, o->name, o->org_number, &match, &in->known)))
		return rc;
	*fine = false;
	if (match == SMV_MATCH_CONTRADICTORY)
		return find_contradiction(in, row, &place);
	if (match == SMV_MATCH_SEVERAL)
		smv_finding_add(row->findings, SMV_ERROR, &place, SMV_ID_ORGANISATION_AMBIGUOUS,
				_("several organisations in the register go by this name, write the organisation number too"));
	else if (!in->known && !*smv_text_key(row->pool, o->name))
		smv_finding_add(row->findings, SMV_ERROR, &place, SMV_ID_FIELD_MISSING,
				_("the name has neither letters nor digits, nobody can be found by it; write it out"));
	else
		*fine = true;
	return SMV_OK;
}

/* What this file has added is known by its id: those are the highest. */
static void recognise(struct smv_organisation_intake *in, struct smv_intake_row *row)
{
	row->twice = in->first && in->known >= in->first;
	if (row->twice)
		row->earlier = in->lines[in->known - in->first];
	else
		row->identity = (struct smv_identity){ &in->known, sizeof in->known };
}

static int add(void *self, struct smv_intake_row *row, bool *known)
{
	struct smv_organisation_intake *in = self;
	struct smv_organisation *o = row->object;
	int rc;

	*known = in->known != 0;
	if (*known) {
		recognise(in, row);
		return SMV_OK;
	}
	if (!o->kind)
		o->kind = smv_default_kind;
	if ((rc = smv_organisation_add(in->store, o)))
		return rc;
	smv_known_names_add(in->names, row->pool, o->name, o->org_number);
	in->first = in->first ? in->first : o->id;
	assert(o->id == in->first + (int64_t)in->line_count);
	in->lines = smv_grow(in->pool, in->lines, in->line_count, &in->line_room, sizeof *in->lines);
	in->lines[in->line_count++] = row->record->line ? row->record->line : row->record->row;
	return SMV_OK;
}

static int find(void *self, const struct smv_intake_row *row, void *known)
{
	struct smv_organisation_intake *in = self;

	return smv_organisation_get(in->store, row->pool, in->known, known);
}

/* A file that knows nothing of the protection must not bring a protected person back into the open. */
static int leave_protected(struct smv_organisation_intake *in, struct smv_intake_row *row, struct smv_organisation *o)
{
	struct smv_place place = smv_place_of(row->record, -1);
	const struct smv_field *f;
	bool is_protected;
	int rc = smv_contact_is_protected(in->store, row->pool, in->known, o, &is_protected);

	if (rc || !is_protected)
		return rc;
	for (f = smv_organisation_fields; f->kind != SMV_FIELD_END; f++)
		if (f->personal)
			smv_field_clear(f, o);
	smv_finding_add(row->findings, SMV_WARNING, &place, SMV_ID_CONTACT_PROTECTED,
		 _("the contact, e-mail or phone is that of someone with protected personal data, these cells are left alone"));
	return SMV_OK;
}

/* Whether the row calls the organisation by one of its aliases: then it does not rename it. */
static int goes_by_alias(struct smv_organisation_intake *in, struct smv_pool *pool, const char *name, bool *alias)
{
	const char *key = smv_text_key(pool, name);
	const char *const *names;
	size_t count, i;
	int rc;

	*alias = false;
	if ((rc = smv_alias_list(in->store, pool, in->known, &names, &count)))
		return rc;
	for (i = 0; i < count; i++)
		*alias = *alias || !strcmp(smv_text_key(pool, names[i]), key);
	return SMV_OK;
}

static int merge(void *self, struct smv_intake_row *row, const void *stored, const char **differs)
{
	struct smv_organisation_intake *in = self;
	const struct smv_organisation *known = stored;
	struct smv_organisation *o = row->object;
	struct smv_organisation_row meant;
	bool alias = false;
	int rc;

	if ((rc = leave_protected(in, row, o)) || (!smv_field_same(smv_organisation_fields, o, known) &&
						   (rc = goes_by_alias(in, row->pool, o->name, &alias))))
		return rc;
	in->said = *o;
	meant = smv_organisation_row_of(row->pool, known, o, alias, row->twice);
	in->known_name = known->name;
	in->by_number = meant.by_number;
	in->renamed = meant.renamed;
	*differs = meant.differs;
	*o = meant.merged;
	return SMV_OK;
}

static int change(void *self, struct smv_intake_row *row, const void *known)
{
	struct smv_organisation_intake *in = self;
	const struct smv_organisation *o = row->object;
	int rc = smv_organisation_put(in->store, o);

	if (rc)
		return rc;
	smv_known_names_add(in->names, row->pool, o->name, o->org_number);
	return smv_store_note_change(in->store, row->pool, smv_printf(row->pool, "organisation %lld", (long long)o->id),
				     smv_organisation_fields, known, o);
}

/* A row that says the same of the main contact confirms it. */
static int confirm(void *self, const struct smv_intake_row *row, bool *confirmed)
{
	struct smv_organisation_intake *in = self;

	(void)row;
	if (!in->said.contact && !in->said.email && !in->said.phone)
		return SMV_OK;
	return smv_contact_confirm(in->store, in->known, confirmed);
}

/* What has a known number and a name that nobody has is as often a part of the organisation as its new name. */
static const char *refuse(void *self, const struct smv_intake_row *row)
{
	const struct smv_organisation_intake *in = self;

	if (!in->renamed || in->renames)
		return NULL;
	return smv_printf(row->pool, _("has the number of \"%s\" and another name; if that is its new name, take it over with --update --rename; if it is "
				       "a part of it, leave out the number"),
			  in->known_name);
}

static const char *known_words(void *self, const struct smv_intake_row *row, const char *differs)
{
	const char *refusal = refuse(self, row);

	if (refusal)
		return refusal;
	return smv_printf(row->pool, _("the organisation is in the register with another %s; take the row's values over with --update"),
			  differs);
}

static const char *twice_words(void *self, const struct smv_intake_row *row, const char *where, const char *differs)
{
	const struct smv_organisation_intake *in = self;

	if (in->renamed)
		return smv_printf(row->pool, _("has the number of the organisation on %s and another name; keep one of them, or leave out the number of the one that is a part of the other"),
				  where);
	if (in->by_number)
		return smv_printf(row->pool, _("has the number of the organisation on %s, with another %s; keep one of them, or mend the number"),
				  where, differs);
	return smv_printf(row->pool, _("has the name of the organisation on %s, with another %s; keep one of them, or tell them apart by name or number"),
			  where, differs);
}

const struct smv_intake_kind smv_organisation_intake = {
	.fields = smv_organisation_fields,
	.size = sizeof(struct smv_organisation),
	.begin = begin,
	.identify = identify,
	.add = add,
	.find = find,
	.merge = merge,
	.refuse = refuse,
	.change = change,
	.confirm = confirm,
	.known_id = SMV_ID_ORGANISATION_KNOWN,
	.twice_id = SMV_ID_ROW_TWICE,
	.refused_id = SMV_ID_ORGANISATION_RENAMED,
	.known_words = known_words,
	.twice_words = twice_words,
};
