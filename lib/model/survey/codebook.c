/* SPDX-License-Identifier: EUPL-1.2 */
/* A survey's codebook: written out, and read back corrected. */
#include "model/survey/codebook.h"
#include "base/language.h"
#include "base/record.h"
#include "model/survey/survey_form.h"
#include "model/survey/survey_words.h"
#include "samverkan/finding.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#define AT(member) offsetof(struct smv_codebook_row, member)

const struct smv_field smv_codebook_fields[] = {
	{ "question", N_("Question"), "fråga|key", SMV_FIELD_TEXT, AT(question), .required = true,
	  .meaning = N_("the key of the question, the same in its row and in those of its options") },
	{ "code", N_("Code"), "kod", SMV_FIELD_TEXT, AT(code), .meaning = N_("number of an option; empty for a new one") },
	{ "option", N_("Option"), "svarsalternativ|alternativ", SMV_FIELD_TEXT, AT(option), .lines = true,
	  .meaning = N_("what is answered; empty in the row of the question itself") },
	{ "label", N_("Label"), "text|etikett", SMV_FIELD_TEXT, AT(label), .lines = true, .meaning = N_("the question as the report shows it") },
	{ "short_label", N_("Short label"), "kortetikett|kort text", SMV_FIELD_TEXT, AT(short_label),
	  .meaning = N_("for narrow tables: of the question, or of the option in its row") },
	{ "group", N_("Group"), "grupp|rubrik", SMV_FIELD_TEXT, AT(group), .meaning = N_("the heading that rows of a grid share") },
	{ "kind", N_("Kind of question"), "typ|frågetyp", SMV_FIELD_CODE, AT(kind), .choices = smv_question_kinds,
	  .meaning = N_("what kind of question it is") },
	{ "value", N_("Value"), "värde", SMV_FIELD_MONEY, AT(value), .meaning = N_("of a step of a scale: what it counts in the mean") },
	{ "outside", N_("Outside the scale"), "utanför skalan|vet ej", SMV_FIELD_YES_NO, AT(outside),
	  .meaning = N_("an answer like \"vet ej\", outside means and shares") },
	{ "other", N_("With a text"), "annat", SMV_FIELD_YES_NO, AT(other), .meaning = N_("an option with a text of the respondent's") },
	{ "personal", N_("Personal data"), "personuppgift", SMV_FIELD_YES_NO, AT(personal),
	  .meaning = N_("says who the respondent is: not stored unless it is asked for") },
	{ "skip", N_("Skip"), "hoppa över|utelämna", SMV_FIELD_YES_NO, AT(skip), .meaning = N_("is not stored and not shown") },
	{ "organisation", N_("Names the organisation"), "anger organisation", SMV_FIELD_YES_NO, AT(organisation),
	  .meaning = N_("the answer is the respondent's organisation, which is looked for in the register") },
	{ "respondent_kind", N_("Says who answers"), "anger vem som svarar|respondenttyp", SMV_FIELD_YES_NO, AT(respondent_kind),
	  .meaning = N_("association, network, official: the groups that the report compares") },
	{ .kind = SMV_FIELD_END },
};

static enum smv_yes_no yes_if(bool yes)
{
	return yes ? SMV_YES : SMV_UNKNOWN;
}

struct smv_codebook_row *smv_codebook_rows(struct smv_pool *pool, const struct smv_question *q, size_t *count)
{
	struct smv_codebook_row *rows = smv_alloc(pool, (q->option_count + 1) * sizeof *rows);
	size_t i;

	*count = q->option_count + 1;
	rows[0] = (struct smv_codebook_row){
		.question = q->key, .label = q->label, .short_label = q->short_label, .group = q->group,
		.kind = smv_question_kinds[q->kind].code, .value = SMV_ABSENT, .personal = yes_if(q->personal), .skip = yes_if(q->skipped),
		.organisation = yes_if(q->organisation), .respondent_kind = yes_if(q->respondent_kind),
	};
	for (i = 0; i < q->option_count; i++) {
		const struct smv_answer_option *o = &q->options[i];

		rows[i + 1] = (struct smv_codebook_row){
			.question = q->key, .code = smv_printf(pool, "%lld", (long long)o->code), .option = o->label,
			.short_label = o->short_label, .value = o->value, .outside = yes_if(o->outside), .other = yes_if(o->other),
		};
	}
	return rows;
}

/* The options that a codebook lists for a question, in their order. */
struct listed {
	bool *taken; /* one an option before */
	struct smv_answer_option *options;
	size_t count, room;
	int64_t next; /* code of the next new one */
};

struct smv_codebook {
	struct smv_pool *pool;
	struct smv_question *questions;
	struct listed *listed;
	size_t count;
};

struct smv_codebook *smv_codebook_begin(struct smv_pool *pool, struct smv_question *questions, size_t count)
{
	struct smv_codebook *c = smv_alloc(pool, sizeof *c);
	size_t i, k;

	*c = (struct smv_codebook){ pool, questions, smv_alloc(pool, (count + 1) * sizeof *c->listed), count };
	for (i = 0; i < count; i++) {
		c->listed[i].taken = smv_alloc(pool, questions[i].option_count + 1);
		for (k = 0; k < questions[i].option_count; k++)
			if (questions[i].options[k].code > c->listed[i].next)
				c->listed[i].next = questions[i].options[k].code;
	}
	return c;
}

/* The option of before that a row means: by its code, else its label; option_count when it is a new one. */
static size_t meant(const struct smv_question *q, const struct smv_codebook_row *row)
{
	size_t i;

	for (i = 0; i < q->option_count; i++)
		if (row->code ? q->options[i].code == strtoll(row->code, NULL, 10) : !strcmp(q->options[i].label, row->option))
			break;
	return i;
}

static void take_option(struct smv_codebook *c, size_t at, const struct smv_codebook_row *row, const struct smv_record *record,
			struct smv_findings *findings)
{
	struct smv_question *q = &c->questions[at];
	struct listed *l = &c->listed[at];
	size_t i = meant(q, row);
	struct smv_place place = smv_place_of(record, -1);
	struct smv_answer_option option = { .value = SMV_ABSENT };

	if (i == q->option_count && row->code) {
		smv_finding_add(findings, SMV_ERROR, &place, SMV_ID_CODEBOOK_OPTION, _("%s has no option with the code %s, leave the code of a new option empty"),
				q->key, row->code);
		return;
	}
	if (i < q->option_count) {
		option = q->options[i];
		l->taken[i] = true;
	} else {
		option.code = ++l->next;
	}
	option.label = row->option ? row->option : option.label;
	option.short_label = row->short_label;
	option.value = row->value;
	option.outside = row->outside == SMV_YES;
	option.other = row->other == SMV_YES;
	l->options = smv_grow(c->pool, l->options, l->count, &l->room, sizeof *l->options);
	l->options[l->count++] = option;
}

static void take_question(struct smv_question *q, const struct smv_codebook_row *row)
{
	const struct smv_choice *kind = row->kind ? smv_choice_by_word(smv_question_kinds, row->kind) : NULL;

	if (kind)
		q->kind = (enum smv_question_kind)(kind - smv_question_kinds);
	q->label = row->label ? row->label : q->label;
	q->short_label = row->short_label;
	q->group = row->group;
	q->personal = row->personal == SMV_YES;
	q->skipped = row->skip == SMV_YES;
	q->organisation = row->organisation == SMV_YES;
	q->respondent_kind = row->respondent_kind == SMV_YES;
}

void smv_codebook_take(struct smv_codebook *c, const struct smv_codebook_row *row, const struct smv_record *record,
		       struct smv_findings *findings)
{
	struct smv_place place = smv_place_of(record, -1);
	size_t i;

	for (i = 0; i < c->count && strcasecmp(c->questions[i].key, row->question) != 0; i++)
		;
	if (i == c->count)
		smv_finding_add(findings, SMV_ERROR, &place, SMV_ID_CODEBOOK_QUESTION, _("the survey has no question '%s', is it another survey's codebook?"),
				row->question);
	else if (row->option || row->code)
		take_option(c, i, row, record, findings);
	else
		take_question(&c->questions[i], row);
}

static bool has_options(enum smv_question_kind kind)
{
	return kind == SMV_QUESTION_SCALE || kind == SMV_QUESTION_ONE || kind == SMV_QUESTION_SEVERAL;
}

static void settle_options(struct smv_codebook *c, size_t at)
{
	struct smv_question *q = &c->questions[at];
	struct listed *l = &c->listed[at];
	struct smv_answer_option *options = smv_alloc(c->pool, (l->count + q->option_count + 1) * sizeof *options);
	size_t i, count = l->count;
	int64_t step = 0;

	if (l->count)
		memcpy(options, l->options, l->count * sizeof *options);
	for (i = 0; i < q->option_count; i++)
		if (!l->taken[i])
			options[count++] = q->options[i];
	q->options = options;
	q->option_count = has_options(q->kind) ? count : 0;
	for (i = 0; q->kind == SMV_QUESTION_SCALE && i < count; i++)
		if (!options[i].outside) {
			if (options[i].value == SMV_ABSENT)
				options[i].value = step + 100;
			step = options[i].value;
		}
}

static void find_second(struct smv_codebook *c, size_t *first, size_t at, struct smv_findings *findings)
{
	struct smv_place place = { .column = -1, .header = c->questions[at].key };

	if (*first < c->count)
		smv_finding_add(findings, SMV_ERROR, &place, SMV_ID_CODEBOOK_TWICE, _("%s is said to do the same, let only one of them"),
				c->questions[*first].key);
	*first = at;
}

void smv_codebook_end(struct smv_codebook *c, struct smv_findings *findings)
{
	size_t i, organisation = c->count, kind = c->count;

	for (i = 0; i < c->count; i++) {
		settle_options(c, i);
		if (c->questions[i].organisation)
			find_second(c, &organisation, i, findings);
		if (c->questions[i].respondent_kind)
			find_second(c, &kind, i, findings);
	}
}
