/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_MODEL_PERSON_ADDRESSES_H
#define SMV_MODEL_PERSON_ADDRESSES_H

#include <stdbool.h>
#include <stddef.h>

/* The single e-mail addresses and phone numbers in a field or text, each as it stands there. */

/*
 * Finds the next address from *at on: its beginning and size, and *at is what comes after it.  False when there is none.
 * An address is what stands around an @ up to a space or a mark that parts addresses; a full stop after it is none of it.
 */
bool smv_address_next(const char **at, const char **address, size_t *size);

/*
 * The same for a number that can be a Swedish phone number: 6 to 15 digits with spaces, hyphens or one pair of parentheses
 * between.  digits is how it is dialled within the country: +46 (0)8-465 004 00 is 0846500400.
 */
enum { SMV_PHONE_ROOM = 24 };
bool smv_phone_next(const char **at, const char **number, size_t *size, char digits[SMV_PHONE_ROOM]);

/* Whether two addresses are one: case does not count. */
bool smv_address_same(const char *a, size_t a_size, const char *b, size_t b_size);

#endif
