/* SPDX-License-Identifier: EUPL-1.2 */
/* What has become of the rows of files, as tables. */
#include "report/reckoning.h"
#include "base/language.h"
#include "emit/writer.h"
#include "samverkan/fail.h"
#include "samverkan/finding.h"

static struct smv_value count_of(size_t rows)
{
	return smv_number_value((int64_t)rows);
}

static int write_rows(struct smv_writer *writer, const struct smv_reckoned *files, size_t count, bool stored)
{
	enum { FILE_NAME, ROWS, ADDED, CHANGED, UNCHANGED, TWICE, REFUSED, LEFT_OUT, HIDDEN, STORED, COLUMNS };
	const struct smv_column columns[COLUMNS] = {
		[FILE_NAME] = { .key = "file", .label = _("File"), .type = SMV_TEXT },
		[ROWS] = { .key = "rows", .label = _("Rows"), .type = SMV_COUNT },
		[ADDED] = { .key = "added", .label = _("Added"), .type = SMV_COUNT },
		[CHANGED] = { .key = "changed", .label = _("Changed"), .type = SMV_COUNT },
		[UNCHANGED] = { .key = "unchanged", .label = _("Unchanged"), .type = SMV_COUNT },
		[TWICE] = { .key = "twice", .label = _("Said twice"), .type = SMV_COUNT },
		[REFUSED] = { .key = "refused", .label = _("With errors"), .type = SMV_COUNT },
		[LEFT_OUT] = { .key = "left_out", .label = _("Left out"), .type = SMV_COUNT },
		[HIDDEN] = { .key = "hidden", .label = _("Hidden"), .type = SMV_COUNT },
		[STORED] = { .key = "stored", .label = _("Stored"), .type = SMV_YES_NO },
	};
	const struct smv_table table = { .name = "reckoning", .title = _("Rows of the files"), .detail = true, .columns = columns, .column_count = COLUMNS };
	int rc = smv_writer_table(writer, &table);
	size_t i;

	for (i = 0; !rc && i < count; i++) {
		const struct smv_reckoning *r = &files[i].rows;
		const struct smv_value row[COLUMNS] = {
			[FILE_NAME] = smv_text_value(files[i].file),
			[ROWS] = count_of(r->rows),
			[ADDED] = count_of(r->added),
			[CHANGED] = count_of(r->changed),
			[UNCHANGED] = count_of(r->unchanged),
			[TWICE] = count_of(r->twice),
			[REFUSED] = count_of(r->refused),
			[LEFT_OUT] = count_of(smv_reckoning_left_out(r)),
			[HIDDEN] = count_of(r->hidden),
			[STORED] = smv_yes_no_value(stored ? SMV_YES : SMV_NO),
		};

		rc = smv_writer_row(writer, row);
	}
	return rc;
}

static int write_left_out(struct smv_writer *writer, const struct smv_reckoned *files, size_t count)
{
	enum { FILE_NAME, REASON, ROWS, COLUMNS };
	const struct smv_column columns[COLUMNS] = {
		[FILE_NAME] = { .key = "file", .label = _("File"), .type = SMV_TEXT },
		[REASON] = { .key = "reason", .label = _("Reason"), .type = SMV_TEXT },
		[ROWS] = { .key = "rows", .label = _("Rows"), .type = SMV_COUNT },
	};
	const struct smv_table table = { .name = "left_out", .title = _("Left out"), .detail = true, .columns = columns, .column_count = COLUMNS };
	int rc = smv_writer_table(writer, &table);
	size_t i, l;

	for (i = 0; i < count; i++) {
		for (l = 0; !rc && l < files[i].rows.left_out_count; l++) {
			const struct smv_left_out *out = &files[i].rows.left_out[l];
			const struct smv_value row[COLUMNS] = {
				[FILE_NAME] = smv_text_value(files[i].file),
				[REASON] = smv_code_value(out->reason, _(out->label)),
				[ROWS] = count_of(out->rows),
			};

			rc = smv_writer_row(writer, row);
		}
	}
	return rc;
}

static int write_sheets(struct smv_writer *writer, const struct smv_reckoned *files, size_t count)
{
	enum { FILE_NAME, SHEET, ROWS, HIDDEN, COLUMNS };
	const struct smv_column columns[COLUMNS] = {
		[FILE_NAME] = { .key = "file", .label = _("File"), .type = SMV_TEXT },
		[SHEET] = { .key = "sheet", .label = _("Sheet"), .type = SMV_TEXT },
		[ROWS] = { .key = "rows", .label = _("Rows"), .type = SMV_COUNT },
		[HIDDEN] = { .key = "hidden", .label = _("Hidden"), .type = SMV_YES_NO },
	};
	const struct smv_table table = { .name = "sheet", .title = _("Sheets that were not read"), .detail = true, .columns = columns,
					 .column_count = COLUMNS };
	int rc = smv_writer_table(writer, &table);
	size_t i, n;

	for (i = 0; i < count; i++) {
		for (n = 0; !rc && n < files[i].sheet_count; n++) {
			const struct smv_other_sheet *sheet = &files[i].sheets[n];
			const struct smv_value row[COLUMNS] = {
				[FILE_NAME] = smv_text_value(files[i].file),
				[SHEET] = smv_text_value(sheet->name),
				[ROWS] = count_of(sheet->rows),
				[HIDDEN] = smv_yes_no_value(sheet->hidden ? SMV_YES : SMV_NO),
			};

			rc = smv_writer_row(writer, row);
		}
	}
	return rc;
}

static int write_remarks(struct smv_writer *writer, const struct smv_reckoned *files, size_t count)
{
	enum { FILE_NAME, COLUMN, HEADER, REMARK, CELLS, COLUMNS };
	const struct smv_column columns[COLUMNS] = {
		[FILE_NAME] = { .key = "file", .label = _("File"), .type = SMV_TEXT },
		[COLUMN] = { .key = "column", .label = _("Column"), .type = SMV_TEXT },
		[HEADER] = { .key = "header", .label = _("Header"), .type = SMV_TEXT },
		[REMARK] = { .key = "remark", .label = _("Remark"), .type = SMV_TEXT },
		[CELLS] = { .key = "cells", .label = _("Cells"), .type = SMV_COUNT },
	};
	const struct smv_table table = { .name = "column", .title = _("What was made of columns"), .detail = true, .columns = columns,
					 .column_count = COLUMNS };
	int rc = smv_writer_table(writer, &table);
	char letters[SMV_COLUMN_ROOM];
	size_t i, n;

	for (i = 0; i < count; i++) {
		for (n = 0; !rc && n < files[i].remark_count; n++) {
			const struct smv_column_remark *remark = &files[i].remarks[n];
			const struct smv_value row[COLUMNS] = {
				[FILE_NAME] = smv_text_value(files[i].file),
				[COLUMN] = smv_text_value(smv_column_letters(letters, remark->column)),
				[HEADER] = smv_text_value(remark->header),
				[REMARK] = smv_code_value(remark->key, remark->text),
				[CELLS] = remark->cells ? count_of(remark->cells) : (struct smv_value){ 0 },
			};

			rc = smv_writer_row(writer, row);
		}
	}
	return rc;
}

int smv_report_reckoning(struct smv_writer *writer, const struct smv_reckoned *files, size_t count, bool stored)
{
	int rc;

	if ((rc = write_rows(writer, files, count, stored)) || (rc = write_left_out(writer, files, count)) ||
	    (rc = write_sheets(writer, files, count)))
		return rc;
	return write_remarks(writer, files, count);
}
