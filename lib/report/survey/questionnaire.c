/* SPDX-License-Identifier: EUPL-1.2 */
/* Surveys, their questions and their codebook as documents. */
#include "report/survey/questionnaire.h"
#include "base/language.h"
#include "emit/writer.h"
#include "model/survey/codebook.h"
#include "report/cells.h"
#include "samverkan/date.h"
#include "samverkan/fail.h"
#include "samverkan/field.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"

static int begin(struct smv_writer *writer, const char *title, const char *subject, int32_t as_of, const struct smv_table *table)
{
	const struct smv_document document = { .title = title, .subject = subject, .as_of = as_of };
	int rc = smv_writer_document(writer, &document);

	return rc ? rc : smv_writer_table(writer, table);
}

int smv_report_surveys(struct smv_writer *writer, const struct smv_survey *surveys, size_t count, int32_t as_of)
{
	const struct smv_column columns[] = {
		{ "name", _("Survey"), SMV_TEXT, false },     { "title", _("Title"), SMV_TEXT, false },
		{ "responses", _("Responses"), SMV_COUNT, false }, { "sent", _("Sent"), SMV_COUNT, false },
		{ "notes", _("Notes"), SMV_COUNT, false },    { "first", _("First response"), SMV_DATE, false },
		{ "last", _("Last response"), SMV_DATE, false },
	};
	const struct smv_table table = { .name = "survey", .title = _("Surveys"), .main = true, .columns = columns,
					 .column_count = sizeof columns / sizeof *columns };
	size_t i;
	int rc = begin(writer, _("Surveys"), NULL, as_of, &table);

	for (i = 0; !rc && i < count; i++) {
		const struct smv_value values[] = {
			smv_text_value(surveys[i].name),
			smv_text_value(surveys[i].title),
			smv_number_value((int64_t)surveys[i].responses),
			{ .known = surveys[i].sent > 0, .number = surveys[i].sent },
			smv_number_value((int64_t)surveys[i].notes),
			smv_date_cell(surveys[i].first),
			smv_date_cell(surveys[i].last),
		};

		rc = smv_writer_row(writer, values);
	}
	return rc;
}

static const char *state_of(const struct smv_question *q)
{
	if (q->skipped)
		return _("skipped");
	if (q->personal)
		return _("personal data");
	if (q->organisation)
		return _("names the organisation");
	return q->respondent_kind ? _("says who answers") : NULL;
}

int smv_report_questions(struct smv_writer *writer, const struct smv_survey *survey, const struct smv_question *questions, size_t count,
			 int32_t as_of)
{
	const struct smv_column columns[] = {
		{ "key", _("Key"), SMV_TEXT, false },      { "label", _("Question"), SMV_TEXT, false },
		{ "group", _("Group"), SMV_TEXT, false },  { "kind", _("Kind of question"), SMV_TEXT, false },
		{ "options", _("Answer options"), SMV_COUNT, false }, { "use", _("Use"), SMV_TEXT, false },
	};
	const struct smv_table table = { .name = "question", .title = _("Questions"), .main = true, .columns = columns,
					 .column_count = sizeof columns / sizeof *columns };
	size_t i;
	int rc = begin(writer, survey->title ? survey->title : survey->name, NULL, as_of, &table);

	for (i = 0; !rc && i < count; i++) {
		const struct smv_question *q = &questions[i];
		const struct smv_choice *kind = &smv_question_kinds[q->kind];
		const struct smv_value values[] = {
			smv_text_value(q->key),
			smv_text_value(q->short_label ? q->short_label : q->label),
			smv_text_value(q->group),
			smv_code_value(kind->code, _(kind->label)),
			{ .known = q->option_count > 0, .number = (int64_t)q->option_count },
			smv_text_value(state_of(q)),
		};

		rc = smv_writer_row(writer, values);
	}
	return rc;
}

int smv_report_question(struct smv_writer *writer, const struct smv_survey *survey, const struct smv_question *q,
			const size_t *answered, size_t given, int32_t as_of)
{
	const struct smv_column columns[] = {
		{ "option", _("Option"), SMV_TEXT, false },
		{ "value", _("Value"), SMV_QUANTITY, false },
		{ "outside", _("Outside the scale"), SMV_YES_NO, false },
		{ "answers", _("Answers"), SMV_COUNT, false },
	};
	const struct smv_table table = { .name = "option", .title = _("Answer options"), .main = true, .columns = columns,
					 .column_count = sizeof columns / sizeof *columns };
	const struct smv_value all[] = { smv_text_value(_("All answers")), { 0 }, { 0 }, smv_number_value((int64_t)given) };
	size_t i;
	int rc = begin(writer, q->label, q->group ? q->group : survey->title, as_of, &table);

	for (i = 0; !rc && i < q->option_count; i++) {
		const struct smv_answer_option *o = &q->options[i];
		const struct smv_value values[] = {
			smv_text_value(o->label),
			smv_amount_cell(o->value),
			{ .known = o->outside, .number = o->outside },
			smv_number_value((int64_t)answered[i]),
		};

		rc = smv_writer_row(writer, values);
	}
	return rc ? rc : smv_writer_row(writer, all);
}

enum { FIELDS = 16 };

static int put_rows(struct smv_writer *writer, struct smv_pool *pool, const struct smv_question *question, size_t columns)
{
	struct smv_value values[FIELDS];
	size_t count, i, f;
	struct smv_codebook_row *rows = smv_codebook_rows(pool, question, &count);
	int rc = SMV_OK;

	for (i = 0; !rc && i < count; i++) {
		for (f = 0; f < columns; f++)
			values[f] = smv_field_value(&smv_codebook_fields[f], &rows[i]);
		rc = smv_writer_row(writer, values);
	}
	return rc;
}

int smv_report_codebook(struct smv_writer *writer, const struct smv_survey *survey, const struct smv_question *questions, size_t count,
			int32_t as_of)
{
	struct smv_column columns[FIELDS];
	struct smv_table table = { .name = "codebook", .title = _("Codebook"), .main = true, .columns = columns };
	struct smv_pool *pool = smv_pool_open();
	size_t i;
	int rc;

	for (i = 0; smv_codebook_fields[i].kind != SMV_FIELD_END; i++)
		columns[i] = (struct smv_column){
			.key = smv_codebook_fields[i].key,
			.label = _(smv_codebook_fields[i].label),
			.type = smv_codebook_fields[i].kind == SMV_FIELD_YES_NO ? SMV_YES_NO
				: smv_codebook_fields[i].kind == SMV_FIELD_MONEY ? SMV_QUANTITY : SMV_TEXT,
		};
	table.column_count = i;
	rc = begin(writer, survey->title ? survey->title : survey->name, _("Codebook"), as_of, &table);
	for (i = 0; !rc && i < count; i++)
		rc = put_rows(writer, pool, &questions[i], table.column_count);
	smv_pool_close(pool);
	return rc;
}

int smv_report_texts_begin(struct smv_writer *writer, const struct smv_survey *survey, const char *question, int32_t as_of)
{
	const struct smv_column columns[] = {
		{ "id", _("No."), SMV_COUNT, false },
		{ "group", _("Group"), SMV_TEXT, false },
		{ "text", _("Text"), SMV_TEXT, false },
		{ "themes", _("Themes"), SMV_TEXT, false },
	};
	const struct smv_table table = { .name = "text", .title = _("Texts"), .main = true, .columns = columns,
					 .column_count = sizeof columns / sizeof *columns };

	return begin(writer, question, survey->title ? survey->title : survey->name, as_of, &table);
}

int smv_report_texts_row(struct smv_writer *writer, const struct smv_text_row *row)
{
	const struct smv_value values[] = {
		smv_number_value(row->id),
		smv_text_value(row->group),
		smv_text_value(row->text),
		smv_text_value(row->themes),
	};

	return smv_writer_row(writer, values);
}
