/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_TEST_READING_H
#define SMV_TEST_READING_H

#include "read/source.h"
#include "samverkan/finding.h"

struct smv_pool;

/* One workbook, read to its end: every row as "row: cell|cell". */
struct reading {
	struct smv_pool *pool;
	struct smv_findings findings;
	int rc;
	const char *assumed, *header;
	const char *rows[64]; /* the first of them */
	size_t count;
};

extern struct reading r;

/* The file that every test writes and reads, in a folder of its own; also for ODS: the name says nothing. */
extern const char *const path;

int reading_set_up(void **state);
int reading_tear_down(void **state);

void read_from(const char *file, const struct smv_read_options *options);
void read_book(void);
void read_sheet(const char *name);

/* The finding as people see it. */
const char *finding(size_t i);

void assert_header(const char *names);

/* Read without a word of complaint, into these rows. */
void assert_rows(size_t count, ...);

void assert_refused(const char *reason);

/* The reason is as expected from its start on; what follows is a library's wording. */
void assert_refused_like(const char *start);

#define TEXT(cell, text) "<c r='" cell "' t='inlineStr'><is><t>" text "</t></is></c>"
#define HEADER "<row r='1'>" TEXT("A1", "Namn") TEXT("B1", "Tal") "</row>"
#define LOOSE(text) "<c t='inlineStr'><is><t>" text "</t></is></c>"

/* Reads a workbook of the header Namn, Tal and these rows. */
void rows(const char *xml);

#endif
