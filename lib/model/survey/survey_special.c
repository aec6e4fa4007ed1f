/* SPDX-License-Identifier: EUPL-1.2 */
/* Columns that survey tools add of their own. */
#include "model/survey/survey_special.h"
#include "base/record.h"
#include "model/survey/survey_guess.h"

#include <string.h>

/* Of several candidates, the first one is the organisation's name; likewise who answers. */
static void guess_special(struct smv_pool *pool, const struct smv_form_told *told, struct smv_form *f, size_t from)
{
	struct smv_question *q = f->questions;
	bool organisation = false, kind = false;
	size_t i;

	for (i = 0; i < from; i++) {
		organisation = organisation || q[i].organisation;
		kind = kind || q[i].respondent_kind;
	}
	for (i = from; i < f->count; i++) {
		if (!organisation && !told->organisation && !q[i].group && smv_guess_organisation(pool, q[i].label)) {
			organisation = q[i].organisation = true;
			q[i].kind = SMV_QUESTION_TEXT;
			q[i].option_count = 0;
		}
		if (!kind && !q[i].group && smv_guess_respondent_kind(pool, &q[i]))
			kind = q[i].respondent_kind = true;
	}
}

/* --organisation: that column and no other. */
static void set_organisation(const struct smv_profile *profile, const struct smv_form_told *told, struct smv_form *f)
{
	size_t i, k;

	for (i = 0; told->organisation && i < profile->header->count; i++) {
		if (strcmp(profile->header->names[i], told->organisation) != 0 || f->columns[i].use != SMV_USE_ANSWER)
			continue;
		for (k = 0; k < f->count; k++) {
			bool is_it = k == f->columns[i].question;

			if (f->questions[k].organisation != is_it && f->changes[k] == SMV_FORM_SAME)
				f->changes[k] = SMV_FORM_OPTIONS;
			f->questions[k].organisation = is_it;
		}
		k = f->columns[i].question;
		if (f->questions[k].kind != SMV_QUESTION_TEXT && f->changes[k] != SMV_FORM_NEW)
			f->changes[k] = SMV_FORM_KIND;
		f->questions[k].kind = SMV_QUESTION_TEXT;
		f->questions[k].option_count = 0;
	}
}

/* Without a number of the answer, the time and what else the export says of the respondent tell one from another. */
static void settle_identity(const struct smv_profile *profile, struct smv_form *f)
{
	size_t i, count = profile->header->count;
	bool any = false;

	for (i = 0; i < count; i++)
		any = any || f->columns[i].use == SMV_USE_IDENTITY;
	f->by_id = any;
	for (i = 0; !any && i < count; i++) {
		const struct smv_profile_column *c = &profile->columns[i];
		enum smv_column_role role = c->header.role;

		/* A day without a time of day is many respondents'. */
		f->columns[i].also_identity = ((role == SMV_ROLE_SUBMITTED || role == SMV_ROLE_STARTED) && c->clock) ||
					      (role == SMV_ROLE_EMAIL && c->filled);
	}
	for (i = 0; !any && i < count; i++)
		any = f->columns[i].also_identity;
	f->by_content = !any;
}

void smv_form_choose_special(struct smv_pool *pool, const struct smv_profile *profile, const struct smv_form_told *told,
			     struct smv_form *form, size_t known)
{
	guess_special(pool, told, form, known);
	set_organisation(profile, told, form);
	settle_identity(profile, form);
}
