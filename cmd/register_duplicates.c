/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/dictionary.h"
#include "base/fail.h"
#include "base/language.h"
#include "base/pool.h"
#include "base/text.h"
#include "cmd/command.h"
#include "report/duplicates.h"
#include "store/organisation.h"

#include <string.h>

struct values {
	const char *search;
};
#define AT(member) offsetof(struct values, member)

static const struct smv_option options[] = {
	{ SMV_OPT_TEXT, 's', "search", "TEXT", N_("only pairs of which one has TEXT in the name, an alias or the organisation number"),
	  AT(search) },
	{ SMV_OPT_END },
};

/* The organisations that --search finds, by id; NULL for all. */
static int find_searched(struct smv_session *session, const char *search, struct smv_dictionary **ids)
{
	const struct smv_organisation_filter filter = { .search = search };
	struct smv_organisation *list;
	size_t count, i;
	bool is_new;
	int rc;

	*ids = NULL;
	if (!search)
		return SMV_OK;
	if ((rc = smv_organisation_list(session->store, session->pool, &filter, &list, &count)))
		return rc;
	*ids = smv_dictionary_new(session->pool);
	for (i = 0; i < count; i++)
		smv_dictionary_add(*ids, &list[i].id, sizeof list[i].id, &is_new);
	return SMV_OK;
}

static bool is_searched(const struct smv_dictionary *ids, const struct smv_organisation *organisation)
{
	return !ids || smv_dictionary_find(ids, &organisation->id, sizeof organisation->id) != SMV_NO_WORD;
}

/* A word that means this organisation alone: its name, or its number where others go by the name too. */
static const char *word_for(const struct smv_directory *directory, const struct smv_organisation *organisation)
{
	int64_t id;

	if (organisation->org_number && smv_directory_find(directory, organisation->name, NULL, &id) != SMV_MATCH_ONE)
		return organisation->org_number;
	return organisation->name;
}

static int run(struct smv_session *session)
{
	const struct values *v = session->values;
	const struct smv_organisation_filter all = { 0 };
	struct smv_shown_duplicate *shown;
	struct smv_directory *directory;
	struct smv_writer *writer = NULL;
	struct smv_organisation *list;
	struct smv_duplicate *pairs;
	struct smv_dictionary *ids;
	size_t count, found, i, wanted = 0;
	int rc;

	if ((rc = smv_organisation_list(session->store, session->pool, &all, &list, &count)) ||
	    (rc = find_searched(session, v->search, &ids)) ||
	    (rc = smv_organisation_directory(session->store, session->pool, &directory)))
		return rc;
	found = smv_duplicates_find(session->pool, list, count, &pairs);
	shown = smv_alloc(session->pool, (found + 1) * sizeof *shown);
	for (i = 0; i < found; i++)
		if (is_searched(ids, pairs[i].from) || is_searched(ids, pairs[i].into))
			shown[wanted++] = (struct smv_shown_duplicate){ pairs[i], word_for(directory, pairs[i].from),
									word_for(directory, pairs[i].into) };
	if (!(rc = smv_session_writer(session, &writer)))
		rc = smv_report_duplicates(writer, session->today, shown, wanted);
	if ((rc = smv_writer_close(writer, rc)))
		return rc;
	smv_say(session, smv_translate_plural("%zu pair that may be one organisation", "%zu pairs that may be one organisation", wanted),
		wanted);
	return wanted ? SMV_FOUND : SMV_OK;
}

static const char *const examples[] = {
	"samverkan register duplicates",
	"samverkan register duplicates --search=parkinson",
	"samverkan register duplicates --output=dubbletter.xlsx",
	NULL,
};

const struct smv_command cmd_register_duplicates = {
	.group = "register",
	.name = "duplicates",
	.summary = N_("find pairs that may be one organisation"),
	.operands = "",
	.options = options,
	.values_size = sizeof(struct values),
	.shows = true,
	.store = SMV_STORE_READS,
	.help = N_("Likeliest first, each with the reason and the command that settles it; nothing is merged on a guess. Names are alike "
		   "that differ in case and punctuation, in words like förening, IF and IK, in a place at the end, or in one letter; a "
		   "giro, website, e-mail address or telephone number that more than three share says nothing. Two with different "
		   "organisation numbers are two, unless they share more than a name; then the command takes the number away that is "
		   "wrong, for a person to choose which.\n\nThe exit status is 1 when there is a pair, 0 when there is none."),
	.examples = examples,
	.run = run,
};
