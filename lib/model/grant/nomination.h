/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_MODEL_GRANT_NOMINATION_H
#define SMV_MODEL_GRANT_NOMINATION_H

#include "model/grant/application.h"

/* Whom an award may be given to: an application without an amount, whose purpose is the motivation. */
struct smv_nomination {
	struct smv_application application;
	const char *nominated_by; /* code of smv_nominators */
};

/* An organisation applies itself, or the board proposes it (Ekerö KFS 50:14); ends with code NULL. */
extern const struct smv_choice smv_nominators[];

/* What the columns of a file of nominations are; ends with SMV_FIELD_END. */
extern const struct smv_field smv_nomination_fields[];

/* What a reviewer thinks of a nomination. */
struct smv_score {
	int64_t application; /* of the nomination */
	const char *criterion, *reviewer;
	int64_t points;
};

/* Several scores together. */
struct smv_score_sum {
	int64_t count, lowest, highest;
	int64_t average; /* hundredths, half up; 0 where there are none */
};

/* The scores of one nomination in a criterion (NULL: in all). */
struct smv_score_sum smv_score_add_up(const struct smv_score *scores, size_t count, int64_t application, const char *criterion);

#endif
