/* SPDX-License-Identifier: EUPL-1.2 */
/* samverkan register duplicates: find pairs that may be one organisation. */
#include "base/dictionary.h"
#include "base/language.h"
#include "base/text.h"
#include "cmd/run/command.h"
#include "report/register/duplicates.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"
#include "store/register/distinct.h"
#include "store/register/organisation.h"

#include <stdlib.h>

struct values {
	const char *search;
	bool distinct;
};
#define AT(member) offsetof(struct values, member)

static const struct smv_option options[] = {
	{ SMV_OPT_TEXT, 's', "search", "TEXT", N_("only pairs of which one has TEXT in the name, an alias or the organisation number"),
	  AT(search) },
	{ SMV_OPT_FLAG, 0, "distinct", NULL, N_("instead the pairs that are known as two"), AT(distinct) },
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

/* What is compared. */
struct register_view {
	struct smv_organisation *list;
	size_t count;
	struct smv_directory *directory;
	struct smv_distinct *distinct; /* pairs that are known as two */
	size_t distinct_count;
};

static int load(struct smv_session *session, struct register_view *r)
{
	const struct smv_organisation_filter all = { 0 };
	int rc;

	if ((rc = smv_organisation_list(session->store, session->pool, &all, &r->list, &r->count)) ||
	    (rc = smv_organisation_directory(session->store, session->pool, &r->directory)))
		return rc;
	return smv_distinct_list(session->store, session->pool, &r->distinct, &r->distinct_count);
}

static int by_ids(const void *a, const void *b)
{
	const struct smv_distinct *x = a, *y = b;

	return x->one != y->one ? (x->one > y->one) - (x->one < y->one) : (x->other > y->other) - (x->other < y->other);
}

static bool is_distinct(const struct register_view *r, const struct smv_duplicate *pair)
{
	int64_t from = pair->from->id, into = pair->into->id;
	const struct smv_distinct wanted = { from < into ? from : into, from < into ? into : from };

	return r->distinct_count && bsearch(&wanted, r->distinct, r->distinct_count, sizeof wanted, by_ids);
}

static const struct smv_organisation *of_id(const struct register_view *r, int64_t id)
{
	size_t i = 0;

	while (r->list[i].id != id)
		i++;
	return &r->list[i];
}

/* The pairs that are known as two, as pairs without a reason. */
static size_t take_distinct(struct smv_pool *pool, const struct register_view *r, struct smv_duplicate **pairs)
{
	size_t i;

	*pairs = smv_alloc(pool, (r->distinct_count + 1) * sizeof **pairs);
	for (i = 0; i < r->distinct_count; i++)
		(*pairs)[i] = (struct smv_duplicate){ .from = of_id(r, r->distinct[i].one), .into = of_id(r, r->distinct[i].other) };
	return r->distinct_count;
}

static void tell(const struct smv_session *session, const struct values *v, size_t shown, size_t left_out)
{
	if (v->distinct)
		smv_say(session, smv_translate_plural("%zu pair that is known as two", "%zu pairs that are known as two", shown), shown);
	else
		smv_say(session, smv_translate_plural("%zu pair that may be one organisation", "%zu pairs that may be one organisation",
						      shown), shown);
	if (shown && !v->distinct)
		smv_say(session, _("two that are not one: samverkan register distinct ORG ORG"));
	if (left_out)
		smv_say(session, smv_translate_plural("%zu more is known as two, see: samverkan register duplicates --distinct",
						      "%zu more are known as two, see: samverkan register duplicates --distinct",
						      left_out), left_out);
}

static int run(struct smv_session *session)
{
	const struct values *v = session->values;
	struct smv_shown_duplicate *shown;
	struct smv_writer *writer = NULL;
	struct smv_duplicate *pairs;
	struct smv_dictionary *ids;
	struct register_view r;
	size_t found, i, wanted = 0, left_out = 0;
	int rc;

	if ((rc = load(session, &r)) || (rc = find_searched(session, v->search, &ids)))
		return rc;
	found = v->distinct ? take_distinct(session->pool, &r, &pairs) : smv_duplicates_find(session->pool, r.list, r.count, &pairs);
	shown = smv_alloc(session->pool, (found + 1) * sizeof *shown);
	for (i = 0; i < found; i++) {
		if (!is_searched(ids, pairs[i].from) && !is_searched(ids, pairs[i].into))
			continue;
		if (!v->distinct && is_distinct(&r, &pairs[i]))
			left_out++;
		else
			shown[wanted++] = (struct smv_shown_duplicate){ pairs[i], word_for(r.directory, pairs[i].from),
									word_for(r.directory, pairs[i].into) };
	}
	if (!(rc = smv_session_writer(session, &writer)))
		rc = smv_report_duplicates(writer, session->today, v->distinct, shown, wanted);
	if ((rc = smv_writer_close(writer, rc)))
		return rc;
	tell(session, v, wanted, left_out);
	return wanted && !v->distinct ? SMV_FOUND : SMV_OK;
}

static const char *const examples[] = {
	"samverkan register duplicates",
	"samverkan register duplicates --search=parkinson",
	"samverkan register duplicates --distinct",
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
		   "wrong, for a person to choose which. A pair that is two organisations: register distinct.\n\nThe exit status is 1 when there is a pair, 0 when there is none."),
	.examples = examples,
	.run = run,
};
