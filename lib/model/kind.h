/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_MODEL_KIND_H
#define SMV_MODEL_KIND_H

#include "base/language.h"
#include "samverkan/field.h"

/*
 * The kinds of organisation, for the register and for `kind is K` of the rules; ends with code NULL.  The code is the
 * English word of the rules, the first of the words the Swedish one: both are one word, joined by hyphens.
 */
extern const struct smv_choice smv_kinds[];

#endif
