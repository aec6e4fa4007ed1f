/* SPDX-License-Identifier: EUPL-1.2 */
/* The rows of an export into stored answers. */
#include "model/survey/survey_rows.h"
#include "base/dictionary.h"
#include "base/language.h"
#include "base/record.h"
#include "model/survey/survey_ranking.h"
#include "model/survey/survey_words.h"
#include "samverkan/date.h"
#include "samverkan/finding.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"

#include <stdlib.h>
#include <string.h>

enum { REMEMBERED = 4096, LONGEST = 200 };

/* Choices repeat, so what a cell means is kept. */
struct memory {
	struct smv_dictionary *cells;
	struct smv_answer_item *items;
};

struct smv_survey_rows {
	struct smv_pool *pool;     /* as long as this */
	struct smv_pool *row_pool; /* as long as a row */
	struct smv_mark row_start;
	const struct smv_form *form;
	const struct smv_header *header;
	struct memory *memories;   /* one a column */
	bool *present;
	struct smv_answer_item *items; /* one a question */
	struct smv_answers_text text;
};

static bool remembers(enum smv_question_kind kind)
{
	return kind == SMV_QUESTION_ONE || kind == SMV_QUESTION_SCALE || kind == SMV_QUESTION_SEVERAL;
}

/* The questions of a ranking are those of its header. */
static bool is_ranked(const struct smv_survey_rows *r, size_t i, size_t question)
{
	const char *header = r->form->questions[question].header, *name = r->header->names[i];
	size_t length = strlen(name);

	return header && !strncmp(header, name, length) && !strncmp(header + length, " [", 2);
}

static void present_ranking(struct smv_survey_rows *r, size_t i)
{
	size_t k;

	for (k = r->form->columns[i].question; k < r->form->count; k++)
		if (is_ranked(r, i, k))
			r->present[k] = !r->form->questions[k].skipped;
}

struct smv_survey_rows *smv_survey_rows_new(struct smv_pool *pool, const struct smv_form *form, const struct smv_header *header,
					    bool keep_personal)
{
	struct smv_survey_rows *r = smv_alloc(pool, sizeof *r);
	size_t i;

	*r = (struct smv_survey_rows){ .pool = pool, .row_pool = smv_pool_open(), .form = form, .header = header };
	r->row_start = smv_mark(r->row_pool);
	r->memories = smv_alloc(pool, (header->count + 1) * sizeof *r->memories);
	r->present = smv_alloc(pool, form->count + 1);
	r->items = smv_alloc(pool, (form->count + 1) * sizeof *r->items);
	r->text.pool = pool;
	for (i = 0; i < header->count; i++) {
		const struct smv_form_column *c = &form->columns[i];
		const struct smv_question *q = &form->questions[c->question];

		if (c->use == SMV_USE_RANKING)
			present_ranking(r, i);
		if (c->use != SMV_USE_ANSWER && c->use != SMV_USE_TICK && c->use != SMV_USE_OTHER)
			continue;
		r->present[c->question] = !q->skipped && (!q->personal || keep_personal);
		if (c->use == SMV_USE_ANSWER && remembers(q->kind)) {
			r->memories[i].cells = smv_dictionary_new(pool);
			r->memories[i].items = smv_alloc(pool, REMEMBERED * sizeof *r->memories[i].items);
		}
	}
	return r;
}

void smv_survey_rows_close(struct smv_survey_rows *rows)
{
	if (rows)
		smv_pool_close(rows->row_pool);
}

const bool *smv_survey_rows_present(const struct smv_survey_rows *rows)
{
	return rows->present;
}

static bool complain(const struct smv_record *record, size_t column, enum smv_answer_problem problem, const char *cell,
		     struct smv_findings *findings)
{
	struct smv_place place = smv_place_of(record, (int)column);
	int shown = strlen(cell) > 60 ? 60 : (int)strlen(cell);

	switch (problem) {
	case SMV_ANSWER_FINE:
		return true;
	case SMV_ANSWER_UNKNOWN:
		smv_finding_add(findings, SMV_ERROR, &place, SMV_ID_SURVEY_ANSWER_UNKNOWN,
				_("'%.*s' is none of the question's options, add it to the codebook or change the kind of the question"), shown, cell);
		break;
	case SMV_ANSWER_NUMBER:
		smv_finding_add(findings, SMV_ERROR, &place, SMV_ID_SURVEY_ANSWER_UNKNOWN,
				_("'%.*s' is no number, change the kind of the question in the codebook or the answer"), shown, cell);
		break;
	case SMV_ANSWER_DATE:
		smv_finding_add(findings, SMV_ERROR, &place, SMV_ID_SURVEY_ANSWER_UNKNOWN,
				_("'%.*s' is no date, change the kind of the question in the codebook or the answer"), shown, cell);
		break;
	}
	return false;
}

static bool encode(struct smv_survey_rows *r, const struct smv_record *record, size_t i, struct smv_findings *findings)
{
	const struct smv_question *q = &r->form->questions[r->form->columns[i].question];
	struct smv_answer_item *item = &r->items[r->form->columns[i].question];
	struct memory *m = &r->memories[i];
	const char *cell = record->cells[i];
	char mark = r->header->decimal_marks ? r->header->decimal_marks[i] : 0;
	enum smv_answer_problem problem;
	size_t length, at;
	bool is_new;

	if (!*cell)
		return true;
	length = strlen(cell);
	if (m->cells && (at = smv_dictionary_find(m->cells, cell, length)) != SMV_NO_WORD) {
		*item = m->items[at];
		return true;
	}
	if (!m->cells || length > LONGEST || smv_dictionary_count(m->cells) == REMEMBERED) {
		problem = smv_answer_encode(r->row_pool, q, cell, mark, r->form->month_first, item);
		return complain(record, i, problem, cell, findings);
	}
	problem = smv_answer_encode(r->pool, q, cell, mark, r->form->month_first, item);
	if (!complain(record, i, problem, cell, findings))
		return false;
	at = smv_dictionary_add(m->cells, cell, length, &is_new);
	m->items[at] = *item;
	return true;
}

/* The code of a ticked option, 0: not ticked; -1 for what means neither. */
static int64_t read_tick(struct smv_survey_rows *r, const char *cell, const struct smv_form_column *c)
{
	const struct smv_question *q = &r->form->questions[c->question];
	size_t at = smv_option_of(q, c->option);

	if (!*cell)
		return 0;
	if (at < q->option_count && !strcmp(cell, q->options[at].label))
		return c->option;
	switch (smv_tick_of(r->row_pool, cell)) {
	case SMV_TICK_YES:
		return c->option;
	case SMV_TICK_NO:
		return 0;
	case SMV_TICK_NOT:
		break;
	}
	return -1;
}

static bool holds_code(const char *list, int64_t code)
{
	for (; *list; list += strcspn(list, ","), list += *list == ',')
		if (strtoll(list, NULL, 10) == code)
			return true;
	return false;
}

/*
 * The text to "Annat": the question's own item is a code or a list by now, into which the text goes.  Where the export has
 * only the text, the option goes in with it.
 */
static const char *with_text(struct smv_survey_rows *r, const char *list, const char *cell, const struct smv_form_column *c)
{
	const struct smv_question *q = &r->form->questions[c->question];
	int64_t code = c->option;
	size_t i, size;

	for (i = 0; !code && i < q->option_count; i++)
		code = q->options[i].other ? q->options[i].code : 0;
	if (code && !holds_code(list, code))
		list = smv_printf(r->row_pool, "%s%s%lld", list, *list ? "," : "", (long long)code);
	return smv_printf(r->row_pool, "%s%s%s", list, *list ? "," : "", smv_answer_quote(r->row_pool, cell, &size));
}

static bool encode_ticks(struct smv_survey_rows *r, const struct smv_record *record, size_t i, struct smv_findings *findings)
{
	const struct smv_form_column *c = &r->form->columns[i];
	struct smv_answer_item *item = &r->items[c->question];
	const char *list = "";
	int64_t code;

	if (item->size) /* a list so far, or one code */
		list = smv_copy_bytes(r->row_pool, item->bytes + (item->bytes[0] == '['),
				      item->size - (item->bytes[0] == '[' ? 2 : 0));
	if (c->use == SMV_USE_OTHER) {
		if (!record->cells[i][0])
			return true;
		list = with_text(r, list, record->cells[i], c);
	} else {
		if ((code = read_tick(r, record->cells[i], c)) < 0)
			return complain(record, i, SMV_ANSWER_UNKNOWN, record->cells[i], findings);
		if (!code)
			return true;
		list = smv_printf(r->row_pool, "%s%s%lld", list, *list ? "," : "", (long long)code);
	}
	list = smv_printf(r->row_pool, "[%s]", list);
	*item = (struct smv_answer_item){ list, strlen(list) };
	return true;
}

static bool encode_ranking(struct smv_survey_rows *r, const struct smv_record *record, size_t i, struct smv_findings *findings)
{
	enum smv_answer_problem problem = SMV_ANSWER_FINE;
	size_t place, at;
	const char *part;

	for (place = 0; !problem && (part = smv_ranking_part(r->row_pool, record->cells[i], place)); place++) {
		const char *header = smv_ranking_header(r->row_pool, r->header->names[i], part);

		for (at = r->form->columns[i].question; at < r->form->count; at++)
			if (r->form->questions[at].header && !strcmp(r->form->questions[at].header, header))
				break;
		if (at == r->form->count)
			return complain(record, i, SMV_ANSWER_UNKNOWN, part, findings);
		if (r->present[at])
			problem = smv_answer_encode(r->row_pool, &r->form->questions[at], smv_printf(r->row_pool, "%zu", place + 1), 0,
						    false, &r->items[at]);
	}
	return complain(record, i, problem, record->cells[i], findings);
}

/* A text that grows at its end; printing all of it anew for each column would take most of an import's time. */
struct growing {
	char *bytes;
	size_t length, room;
};

static void append(struct smv_pool *pool, struct growing *text, const char *more)
{
	size_t size = strlen(more);

	if (text->length + size + 1 > text->room) {
		size_t room = (text->length + size + 1) * 2;
		char *larger = smv_alloc(pool, room);

		if (text->length)
			memcpy(larger, text->bytes, text->length);
		text->bytes = larger;
		text->room = room;
	}
	memcpy(text->bytes + text->length, more, size + 1);
	text->length += size;
}

/* Times are told in one way, whatever the file's; the rest is what stands there.  whole: all that the row says. */
static const char *identity(struct smv_survey_rows *r, const struct smv_record *record, bool whole)
{
	struct growing text = { 0 };
	size_t i;
	int32_t day;
	long seconds;

	append(r->row_pool, &text, "");
	for (i = 0; i < r->header->count; i++) {
		const struct smv_form_column *c = &r->form->columns[i];
		const char *cell = record->cells[i];

		if (!whole && c->use != SMV_USE_IDENTITY && !c->also_identity)
			continue;
		if (c->use != SMV_USE_IDENTITY || text.length) {
			append(r->row_pool, &text, "\n");
			if (c->also_identity && smv_survey_time(cell, r->form->month_first, &day, &seconds))
				cell = smv_printf(r->row_pool, "%d %ld", (int)day, seconds);
		}
		append(r->row_pool, &text, cell);
	}
	return text.bytes;
}

/* A respondent without an id among others who have one (a paper that was typed in) is known by all that is answered. */
static void tell_identity(struct smv_survey_rows *r, const struct smv_record *record, struct smv_survey_row *row)
{
	size_t i;

	row->by_id = false;
	for (i = 0; i < r->header->count; i++)
		row->by_id = row->by_id || (r->form->columns[i].use == SMV_USE_IDENTITY && record->cells[i][0]);
	row->identity = identity(r, record, !row->by_id && (r->form->by_content || r->form->by_id));
}

bool smv_survey_row_read(struct smv_survey_rows *r, const struct smv_record *record, struct smv_survey_row *row,
			 struct smv_findings *findings)
{
	bool fine = true;
	long seconds;
	size_t i;

	smv_reset(r->row_pool, r->row_start);
	memset(r->items, 0, r->form->count * sizeof *r->items);
	row->day = SMV_NO_DATE;
	for (i = 0; i < r->header->count; i++) {
		const struct smv_form_column *c = &r->form->columns[i];

		switch (c->use) {
		case SMV_USE_NOTHING:
		case SMV_USE_IDENTITY:
			break;
		case SMV_USE_SUBMITTED:
			if (record->cells[i][0] && !smv_survey_time(record->cells[i], r->form->month_first, &row->day, &seconds))
				row->day = SMV_NO_DATE;
			break;
		case SMV_USE_ANSWER:
			fine = (!r->present[c->question] || encode(r, record, i, findings)) && fine;
			break;
		case SMV_USE_RANKING:
			fine = encode_ranking(r, record, i, findings) && fine;
			break;
		case SMV_USE_TICK:
		case SMV_USE_OTHER:
			fine = (!r->present[c->question] || encode_ticks(r, record, i, findings)) && fine;
			break;
		}
	}
	smv_answers_begin(&r->text);
	for (i = 0; i < r->form->count; i++)
		smv_answers_add(&r->text, r->items[i].bytes, r->items[i].size);
	smv_answers_end(&r->text);
	tell_identity(r, record, row);
	row->answers = r->text.bytes;
	row->answers_size = r->text.used;
	return fine;
}
