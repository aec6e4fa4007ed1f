/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_MODEL_REGISTER_ONE_LETTER_H
#define SMV_MODEL_REGISTER_ONE_LETTER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct smv_pool;

/*
 * Whether two keys are spellings of one name, a letter wrong: one letter is another, lacks, or two have changed places.
 * Not in a word of fewer than four letters (IF and IK), not its first letter (Alby and Dalby), not in a number, and not in
 * a name of fewer than eight bytes.
 */
bool smv_one_letter_apart(const char *a, const char *b);

/* Hashes of a key with one letter left out, and of all of it: two keys that are one letter apart have one in common. */
size_t smv_one_letter_hashes(struct smv_pool *pool, const char *key, uint64_t **hashes);

#endif
