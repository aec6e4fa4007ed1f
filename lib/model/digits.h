/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_MODEL_DIGITS_H
#define SMV_MODEL_DIGITS_H

#include <stdbool.h>
#include <stddef.h>

/*
 * The digits of a number as people type it, spaces and any kind of hyphen or dash left out.  digits has room for most
 * of them and a NUL.  False when there are more, or when anything else stands there.
 */
bool smv_digits_read(const char *text, char *digits, size_t most);

#endif
