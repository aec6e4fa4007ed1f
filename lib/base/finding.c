/* SPDX-License-Identifier: EUPL-1.2 */
/* Findings: collected, and as a line for people. */
#include "samverkan/finding.h"
#include "base/language.h"
#include "base/record.h"
#include "samverkan/pool.h"

#include <stdarg.h>
#include <stdio.h>

void smv_findings_init(struct smv_findings *findings, struct smv_pool *pool)
{
	*findings = (struct smv_findings){ .pool = pool };
}

void smv_finding_add(struct smv_findings *findings, enum smv_severity severity, const struct smv_place *place,
		     enum smv_id id, const char *format, ...)
{
	struct smv_finding *finding;
	char message[1024];
	va_list args;

	findings->items = smv_grow(findings->pool, findings->items, findings->count, &findings->room,
				   sizeof *findings->items);
	finding = &findings->items[findings->count++];
	*finding = (struct smv_finding){ .severity = severity, .id = id, .place = { .column = -1 } };
	if (place) {
		finding->place = *place;
		finding->place.file = smv_copy(findings->pool, place->file);
		finding->place.header = smv_copy(findings->pool, place->header);
	}
	va_start(args, format);
	vsnprintf(message, sizeof message, format, args);
	va_end(args);
	finding->message = smv_copy(findings->pool, message);
	findings->errors += severity == SMV_ERROR;
}

struct smv_place smv_place_of(const struct smv_record *record, int column)
{
	return (struct smv_place){
		.file = record->header->file,
		.line = record->line,
		.row = record->row,
		.column = column,
		.header = column < 0 ? NULL : record->header->names[column],
	};
}

const char *smv_column_letters(char room[SMV_COLUMN_ROOM], int column)
{
	char reversed[SMV_COLUMN_ROOM];
	int length = 0, i;

	for (; column >= 0 && length < SMV_COLUMN_ROOM - 1; column = column / 26 - 1)
		reversed[length++] = (char)('A' + column % 26);
	for (i = 0; i < length; i++)
		room[i] = reversed[length - 1 - i];
	room[length] = '\0';
	return room;
}

static const char *place_text(struct smv_pool *pool, const struct smv_place *place)
{
	char letters[SMV_COLUMN_ROOM];
	const char *where = place->file ? place->file : "";

	if (place->character)
		where = smv_printf(pool, "%s:%ld:%ld", where, place->line, place->character);
	else if (place->line)
		where = smv_printf(pool, "%s:%ld", where, place->line);
	else if (place->row)
		where = smv_printf(pool, _("%s: row %ld"), where, place->row);
	if (!place->header)
		return where[0] ? smv_printf(pool, "%s: ", where) : "";
	if (!place->file)
		return smv_printf(pool, "%s: ", place->header);
	smv_column_letters(letters, place->column);
	return smv_printf(pool, _("%s: column %s \"%s\": "), where, letters, place->header);
}

const char *smv_finding_text(struct smv_pool *pool, const struct smv_finding *finding)
{
	return smv_printf(pool, "%s%s%s [%s]", place_text(pool, &finding->place),
			  finding->severity == SMV_WARNING ? _("warning: ") : "", finding->message, smv_id_text(finding->id));
}
