/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_MODEL_GRANT_CLASSES_H
#define SMV_MODEL_GRANT_CLASSES_H

#include <stddef.h>
#include <stdint.h>

enum { SMV_CLASSES_MOST = 12 };

/* Numbers from one to another, both in it. */
struct smv_class {
	int64_t from, to;
	int64_t count;
};

/*
 * Puts numbers, which stand in order, into at most SMV_CLASSES_MOST classes of equal width: 1, 2 or 5 times a power of ten
 * times unit (100 for hundredths, 1 for days).  Answers how many classes; the first and the last are not empty.
 */
size_t smv_classes_of(const int64_t *numbers, size_t count, int64_t unit, struct smv_class classes[SMV_CLASSES_MOST]);

#endif
