/* SPDX-License-Identifier: EUPL-1.2 */
/* The delimiter that the first lines of a file agree on. */
#include "read/text/delimiter.h"
#include "read/text/csv.h"
#include "samverkan/fail.h"

#include <stdbool.h>
#include <string.h>

enum { SAMPLE_LINES = 100 };

static const char candidates[] = { ';', '\t', ',', '|' };

/* How wide the rows of a sample are. */
struct tally {
	size_t rows;    /* that are not blank */
	size_t divided; /* into more than one cell */
	bool first_divided;
	size_t widths[SAMPLE_LINES]; /* how many cells each row has */
};

static int count_widths(struct smv_lines *lines, char delimiter, struct tally *tally)
{
	struct smv_rows rows;
	struct smv_row row;
	int rc;

	*tally = (struct tally){ 0 };
	if ((rc = smv_csv_open(&rows, lines, delimiter)))
		return rc;
	while (!(rc = rows.next(rows.self, &row)) && !row.end && tally->rows < SAMPLE_LINES) {
		if (row.problem || row.count == 0)
			continue;
		tally->first_divided |= !tally->rows && row.count > 1;
		tally->divided += row.count > 1;
		tally->widths[tally->rows++] = row.count;
	}
	rows.close(rows.self);
	return rc;
}

/*
 * The rows that have the commonest width, squared, times the delimiters in such a row: many rows that agree count for
 * more than many delimiters (a list of activities in one column agrees with nobody).  When the first row is not
 * divided, it may be a title, but then most other rows are.
 */
static size_t score(const struct tally *tally)
{
	size_t i, other, like, best = 0;

	if (!tally->first_divided && tally->divided * 2 < tally->rows)
		return 0;
	for (i = 0; i < tally->rows; i++) {
		for (other = 0, like = 0; other < tally->rows; other++)
			like += tally->widths[other] == tally->widths[i];
		if (like * like * (tally->widths[i] - 1) > best)
			best = like * like * (tally->widths[i] - 1);
	}
	return tally->rows ? best * 1000 / tally->rows : 0;
}

/* Whether every row has the same number of cells, three or more: no text does that ("Efternamn, Förnamn" has two). */
static bool is_even(const struct tally *tally)
{
	size_t i;

	for (i = 1; i < tally->rows; i++)
		if (tally->widths[i] != tally->widths[0])
			return false;
	return tally->rows >= 2 && tally->widths[0] >= 3;
}

/* Whether a space follows every comma of the sample, as in a text: "Efternamn, Förnamn". */
static int look_for_prose(struct smv_lines *lines, bool *prose)
{
	struct smv_line line;
	size_t i;
	int rc;

	*prose = true;
	while (!(rc = smv_lines_next(lines, &line)) && !line.end)
		for (i = 0; i < line.size; i++)
			*prose &= line.bytes[i] != ',' || (i + 1 < line.size && line.bytes[i + 1] == ' ');
	return rc;
}

int smv_delimiter_detect(struct smv_lines *lines, char *delimiter)
{
	struct smv_lines_place start = smv_lines_tell(lines);
	size_t best = 0, points;
	struct tally tally;
	bool unused_known = false, prose;
	size_t i;
	int rc;

	*delimiter = candidates[0];
	smv_lines_limit(lines, start.number + SAMPLE_LINES);
	rc = look_for_prose(lines, &prose);
	smv_lines_seek(lines, start);
	for (i = 0; !rc && i < sizeof candidates; i++) {
		rc = count_widths(lines, candidates[i], &tally);
		points = candidates[i] == ',' && prose && !is_even(&tally) ? 0 : score(&tally);
		if (points > best) {
			best = points;
			*delimiter = candidates[i];
		} else if (!best && !tally.divided && !unused_known) {
			*delimiter = candidates[i];
			unused_known = true;
		}
		smv_lines_seek(lines, start);
	}
	smv_lines_limit(lines, 0);
	return rc;
}

int smv_delimiter_take_sep_line(struct smv_lines *lines, char *delimiter)
{
	struct smv_lines_place start = smv_lines_tell(lines);
	struct smv_line line;
	const char *text;
	size_t size;
	int rc;

	if ((rc = smv_lines_next(lines, &line)))
		return rc;
	text = line.bytes;
	size = line.size;
	if (!line.end && size == 7 && text[0] == '"' && text[6] == '"') {
		text++;
		size -= 2;
	}
	if (!line.end && size == 5 && !strncmp(text, "sep=", 4))
		*delimiter = text[4];
	else
		smv_lines_seek(lines, start);
	return SMV_OK;
}
