/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_READ_TEXT_DELIMITER_H
#define SMV_READ_TEXT_DELIMITER_H

struct smv_lines;

/*
 * The delimiter that the first lines agree on, from where lines stands; lines is put back there.  A text that none
 * divides gets one that does not occur in it.
 */
int smv_delimiter_detect(struct smv_lines *lines, char *delimiter);

/* A first line `sep=;` tells Excel the delimiter: it is passed over and *delimiter set, else nothing happens. */
int smv_delimiter_take_sep_line(struct smv_lines *lines, char *delimiter);

#endif
