/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_MODEL_REGISTER_MATCH_H
#define SMV_MODEL_REGISTER_MATCH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct smv_pool;

/* The organisations that are known, in memory: which one an import's row or a user's operand means. */
struct smv_directory;

enum smv_match { SMV_MATCH_NONE, SMV_MATCH_ONE, SMV_MATCH_SEVERAL, SMV_MATCH_CONTRADICTORY };

/* One that may have been meant; a person decides, nothing is matched on a guess. */
struct smv_candidate {
	int64_t id;
	const char *name; /* its own, also where an alias is what is like the text */
	int score;        /* 1 to 1000, see likeness.h */
};

struct smv_directory *smv_directory_new(struct smv_pool *pool);

/*
 * Adds an organisation, or with alias another name for one, before or after it.  name_key is its smv_text_key where the
 * caller has it, else NULL; org_number is as smv_org_number_read writes it, NULL for none (an alias has none).
 * All texts are copied into the directory's pool.  More can be added at any time.
 */
void smv_directory_add(struct smv_directory *directory, int64_t id, const char *name, const char *name_key,
		       const char *org_number, bool alias);

/*
 * The organisation with that number; where no one has it, or none is given (NULL), the one with that name or alias,
 * case and punctuation apart (NULL or "": none given).  An organisation whose own number is another than the one given
 * is not meant by its name.  SMV_MATCH_CONTRADICTORY: the number is that of one organisation, and the name that of others
 * and not its own.  *id is set for SMV_MATCH_ONE and, to whose the number is, for SMV_MATCH_CONTRADICTORY.
 */
enum smv_match smv_directory_find(const struct smv_directory *directory, const char *name, const char *org_number,
				  int64_t *id);

/* Whether the text is a name or an alias of the organisation, case and punctuation apart. */
bool smv_directory_goes_by(const struct smv_directory *directory, int64_t id, const char *text);

/*
 * At most so many organisations with a name or alias like the text, into out, and how many these are: nearest first,
 * then by name key and id.  Each organisation stands once.  The names are out of the pool.
 */
size_t smv_directory_candidates(struct smv_directory *directory, struct smv_pool *pool, const char *text,
				struct smv_candidate *out, size_t most);

/* The organisation's own name; NULL when there is none of that id. */
const char *smv_directory_name(const struct smv_directory *directory, int64_t id);

/* Its number; NULL when it has none. */
const char *smv_directory_number(const struct smv_directory *directory, int64_t id);

#endif
