/* SPDX-License-Identifier: EUPL-1.2 */
/* The schema's steps, embedded.  Nothing else stands here: the tests of steps put a longer chain in this file's place. */
#include "store/schema/steps.h"

/* The steps are longer than the 4 095 characters that C promises for a string; every compiler we build with takes them. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Woverlength-strings"
const struct smv_step smv_steps[] = {
#include "store/schema/schema.h"
};
#pragma GCC diagnostic pop

const int smv_step_count = sizeof smv_steps / sizeof *smv_steps;
