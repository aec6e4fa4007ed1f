/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_BASE_RECKONING_H
#define SMV_BASE_RECKONING_H

#include <stdbool.h>
#include <stddef.h>

enum { SMV_LEFT_OUT_MOST = 12 };

/* Rows that are neither refused nor stored. */
struct smv_left_out {
	const char *reason; /* stable: "another-round" */
	const char *label;  /* N_, for people: "of another round" */
	bool wanted;        /* a clerk may have wanted them */
	size_t rows;
};

/*
 * What has become of the rows below the header of the sheet that is read, blank ones apart: each of them counts once, so
 * rows = added + changed + unchanged + twice + refused + all that is left out.
 */
struct smv_reckoning {
	size_t rows, added, changed, unchanged;
	size_t twice;     /* says again what an earlier row of the file said */
	size_t refused;   /* with a finding that is an error */
	size_t hidden;    /* of all that is taken in or refused: hidden or filtered away in the workbook */
	long first_hidden; /* the first of them, as a spreadsheet counts rows */
	size_t confirmed; /* of the unchanged: whose contact is from today on as of today */
	struct smv_left_out left_out[SMV_LEFT_OUT_MOST];
	size_t left_out_count;
};

/* One row more that is left out for that reason. */
void smv_reckoning_leave_out(struct smv_reckoning *reckoning, const struct smv_left_out *why);

/* How many rows are left out in all; how many of them a clerk may have wanted. */
size_t smv_reckoning_left_out(const struct smv_reckoning *reckoning);
size_t smv_reckoning_wanted(const struct smv_reckoning *reckoning);

/* Whether no row of a file that has rows came through. */
bool smv_reckoning_is_empty(const struct smv_reckoning *reckoning);

#endif
