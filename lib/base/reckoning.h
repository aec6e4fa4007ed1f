/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_BASE_RECKONING_H
#define SMV_BASE_RECKONING_H

#include <stddef.h>

/* What has become of the rows of a file. */
struct smv_intake_counts {
	size_t rows, added, changed, unchanged;
	size_t twice;   /* said again what an earlier row of the file said: passed over with a warning */
	size_t refused; /* with a finding that is an error */
	size_t confirmed; /* of the unchanged: whose contact is from today on as of today */
};

#endif
