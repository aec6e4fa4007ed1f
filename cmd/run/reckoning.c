/* SPDX-License-Identifier: EUPL-1.2 */
/* What has become of the rows of files, in words and as an exit status. */
#include "cmd/run/reckoning.h"
#include "base/language.h"
#include "cmd/run/command.h"
#include "samverkan/fail.h"
#include "samverkan/finding.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"

#include <string.h>

static const char *add_part(struct smv_pool *pool, const char *parts, size_t count, const char *words)
{
	char room[SMV_NUMBER_ROOM];

	if (!count)
		return parts;
	return smv_printf(pool, "%s%s%s %s", parts, *parts ? ", " : "", smv_number_show(room, (int64_t)count * 100), words);
}

/* Our own workbooks and templates have a sheet about themselves, which nobody misses. */
static bool is_about(const char *name)
{
	static const char *const about[] = { N_("About the report"), N_("How to fill this in") };
	size_t i;

	for (i = 0; i < sizeof about / sizeof *about; i++)
		if (!strcmp(name, about[i]) || !strcmp(name, smv_translate_to(SMV_SWEDISH, about[i])))
			return true;
	return false;
}

/* What the workbook holds that a person does not see, or that was not read. */
static bool has_unseen(const struct smv_reckoned *file)
{
	bool unseen = file->rows.hidden > 0;
	size_t i;

	for (i = 0; i < file->sheet_count; i++)
		unseen = unseen || !is_about(file->sheets[i].name);
	return unseen;
}

static void say_unseen(const struct smv_reckoned *file)
{
	char room[SMV_NUMBER_ROOM];
	size_t i;

	if (file->rows.hidden)
		smv_tell(smv_translate_plural("%s: %s of these rows is hidden or filtered away in the workbook and was read (row %ld)",
					      "%s: %s of these rows are hidden or filtered away in the workbook and were read (the first is row %ld)",
					      file->rows.hidden), file->file, smv_number_show(room, (int64_t)file->rows.hidden * 100),
			 file->rows.first_hidden);
	for (i = 0; i < file->sheet_count; i++)
		if (!is_about(file->sheets[i].name))
			smv_tell(smv_translate_plural("%s: sheet \"%s\" has %s row and was not read; --sheet '%s' reads it",
						      "%s: sheet \"%s\" has %s rows and was not read; --sheet '%s' reads it",
						      file->sheets[i].rows), file->file, file->sheets[i].name,
				 smv_number_show(room, (int64_t)file->sheets[i].rows * 100), file->sheets[i].name);
}

/* How the columns were understood beyond what their cells say. */
static void say_columns(const struct smv_reckoned *file)
{
	char letters[SMV_COLUMN_ROOM];
	size_t i;

	if (*file->left_alone)
		smv_tell(_("%s: left alone: %s"), file->file, file->left_alone);
	for (i = 0; i < file->remark_count; i++) {
		const struct smv_column_remark *remark = &file->remarks[i];

		smv_column_letters(letters, remark->column);
		if (*remark->header)
			smv_tell(_("%s: column %s \"%s\": %s"), file->file, letters, remark->header, remark->text);
		else
			smv_tell(_("%s: column %s: %s"), file->file, letters, remark->text);
	}
}

void smv_reckoning_say(const struct smv_session *session, const struct smv_reckoned *file)
{
	const struct smv_reckoning *r = &file->rows;
	bool stored = !session->dry_run && (!session->findings->errors || session->skip_bad);
	const char *parts = "";
	char room[SMV_NUMBER_ROOM];
	size_t i;

	parts = add_part(session->pool, parts, r->added, stored ? _("added") : _("to add"));
	parts = add_part(session->pool, parts, r->changed, stored ? _("changed") : _("to change"));
	parts = add_part(session->pool, parts, r->unchanged, _("unchanged"));
	parts = add_part(session->pool, parts, r->twice, _("said twice"));
	parts = add_part(session->pool, parts, r->refused, _("with errors"));
	for (i = 0; i < r->left_out_count; i++)
		parts = add_part(session->pool, parts, r->left_out[i].rows, _(r->left_out[i].label));
	say_columns(file);
	smv_tell(smv_translate_plural("%s: %s row: %s", "%s: %s rows: %s", r->rows), file->file,
		 smv_number_show(room, (int64_t)r->rows * 100), *parts ? parts : _("nothing"));
	say_unseen(file);
}

int smv_reckoning_verdict(const struct smv_session *session, const struct smv_reckoned *files, size_t count)
{
	int rc = smv_session_verdict(session);
	size_t i;

	for (i = 0; i < count; i++) {
		if (rc == SMV_OK && smv_reckoning_is_empty(&files[i].rows))
			return smv_fail(SMV_DATA, _("no row of %s was taken in, nothing stored"), files[i].file);
		if (rc == SMV_OK && (smv_reckoning_wanted(&files[i].rows) || has_unseen(&files[i])))
			rc = SMV_FOUND;
	}
	return rc;
}
