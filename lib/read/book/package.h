/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_READ_BOOK_PACKAGE_H
#define SMV_READ_BOOK_PACKAGE_H

#include <stdbool.h>
#include <stddef.h>

struct smv_lines;

/*
 * A zip file with the parts of a workbook.  Nothing of it is ever written anywhere; parts are unpacked a piece at a
 * time. What unpacks to far more than it should (a zip bomb) is refused by counting what really comes out.
 */
struct smv_package;

/* Takes over the file that lines stands at the start of; lines stays open until the package is closed. */
int smv_package_open(struct smv_package **package, struct smv_lines *lines, const char *file);
void smv_package_close(struct smv_package *package); /* NULL is fine */

/* The name of the file, for messages. */
const char *smv_package_file(const struct smv_package *package);

bool smv_package_has(const struct smv_package *package, const char *name);

/* The file is refused as damaged; why is a word of the trade and is shown in brackets.  Returns SMV_DATA. */
int smv_package_damaged(const struct smv_package *package, const char *why);

/* The file is refused because it must not be read without its password.  Returns SMV_DATA. */
int smv_package_protected(const struct smv_package *package);

struct smv_part;

int smv_part_open(struct smv_part **part, struct smv_package *package, const char *name);
void smv_part_close(struct smv_part *part); /* NULL is fine */

/* Reads up to room bytes; *size is 0 at the end, when the checksum has been found right. */
int smv_part_read(struct smv_part *part, void *bytes, size_t room, size_t *size);

#endif
