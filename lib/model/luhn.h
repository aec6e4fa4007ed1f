/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_MODEL_LUHN_H
#define SMV_MODEL_LUHN_H

#include <stdbool.h>

/* Whether the last of these digits (nothing else may stand there) is right by the Luhn formula (ISO/IEC 7812-1 annex B). */
bool smv_luhn_holds(const char *digits);

#endif
