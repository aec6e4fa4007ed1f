/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_READ_BOOK_RELATIONS_H
#define SMV_READ_BOOK_RELATIONS_H

#include <stddef.h>

struct smv_package;
struct smv_pool;

/* What a part of an XLSX package refers to. */
struct smv_relation {
	const char *id;
	const char *type; /* the last word of its address: "worksheet", "sharedStrings", in both kinds of OOXML */
	const char *part;
};

struct smv_relations {
	struct smv_relation *items;
	size_t count, room;
};

/* Adds those of a part ("" is the package itself) to relations, which begins as zeros; none when nothing says any. */
int smv_relations_read(struct smv_relations *relations, struct smv_pool *pool, struct smv_package *package,
		       const char *part);

/* The part of the first relation of that type, or id; NULL when there is none. */
const char *smv_relations_by_type(const struct smv_relations *relations, const char *type);
const struct smv_relation *smv_relations_by_id(const struct smv_relations *relations, const char *id);

#endif
