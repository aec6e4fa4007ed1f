/* SPDX-License-Identifier: EUPL-1.2 */
/* Why an amount is what it is, in a sentence that a board member reads. */
#include "report/grant/motive.h"
#include "base/language.h"
#include "base/text.h"
#include "report/grant/grant.h"
#include "report/grant/statement.h"
#include "samverkan/allocate.h"
#include "samverkan/date.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"
#include "samverkan/rules.h"

#include <string.h>

static const char *joined(struct smv_pool *pool, const char *before, const char *between,
			  const char *text)
{
	if (!text)
		return before;
	return before && *before ? smv_printf(pool, "%s%s%s", before, between, text) : text;
}

/* What stands for a comparison in a sentence; NULL for any other word. */
static const char *comparison(const char *word)
{
	static const struct {
		const char *sign, *words;
	} signs[] = { { ">=", N_("at least") }, { "<=", N_("at most") }, { ">", N_("more than") },
		      { "<", N_("less than") }, { "=", N_("exactly") },  { "!=", N_("not") } };
	size_t i;

	for (i = 0; i < sizeof signs / sizeof *signs; i++)
		if (!strcmp(word, signs[i].sign))
			return _(signs[i].words);
	return NULL;
}

/* A word of the rules as people read it: names with spaces, "3..50" as "3–50"; what is in quotes
 * stays. */
static const char *plain_word(struct smv_pool *pool, const char *word)
{
	char *plain, *at;
	const char *range = strstr(word, "..");

	if (strchr(word, '"'))
		return word;
	if (range)
		return smv_printf(pool, "%.*s–%s", (int)(range - word), word, range + 2);
	plain = smv_copy(pool, word);
	for (at = plain; *at; at++)
		if (*at == '_' || (*at == '-' && at > plain && at[1]))
			*at = ' ';
	return plain;
}

/* The number that a word of the rules names, as the application has it; "" when it lacks it, NULL
 * for any other word. */
static const char *figure_of(struct smv_pool *pool, const struct smv_grant_view *view,
			     const struct smv_application *a, const char *word)
{
	const struct smv_quantity *quantity = smv_quantity_of(a, word);
	const char *const *names;
	size_t count = smv_rules_quantities(view->rules, &names), i;
	char room[SMV_NUMBER_ROOM];

	if (quantity)
		return quantity->text ? quantity->text : smv_copy(pool, smv_number_show(room, quantity->value));
	for (i = 0; i < count; i++)
		if (!strcmp(names[i], word))
			return "";
	return NULL;
}

/* The next word of a statement, a text in quotes whole, without parentheses around it. */
static const char *next_word(struct smv_pool *pool, const char **at)
{
	const char *from = *at + strspn(*at, " ("), *end = from;
	bool quoted = false;

	for (; *end && (quoted || !strchr(" )", *end)); end++)
		quoted ^= *end == '"';
	*at = end + strspn(end, ")");
	return end == from ? NULL : smv_copy_bytes(pool, from, (size_t)(end - from));
}

static const char *words_of(struct smv_pool *pool, const char *statement)
{
	const char *at = smv_report_statement(pool, statement), *words = "", *word;

	next_word(pool, &at); /* the keyword */
	while ((word = next_word(pool, &at))) {
		const char *instead = comparison(word);

		words = joined(pool, words, " ", instead ? instead : plain_word(pool, word));
	}
	return words;
}

/* The application's own numbers that a statement asks for: "members: 22"; NULL where it asks for none. */
static const char *figures_of(struct smv_pool *pool, const struct smv_grant_view *view, const char *statement,
			      const struct smv_application *application)
{
	const char *at = smv_report_statement(pool, statement), *figures = NULL, *word;

	while ((word = next_word(pool, &at))) {
		const char *figure = figure_of(pool, view, application, word);

		if (figure)
			figures = joined(pool, figures, "; ",
					 smv_printf(pool, "%s: %s", plain_word(pool, word),
						    *figure ? figure : _("not known")));
	}
	return figures;
}

static bool begins(const char *text, const char *with)
{
	return !strncmp(text, with, strlen(with));
}

/* What was required is not known, or no line gives anything. */
static bool gives_nothing(const struct smv_outcome *outcome)
{
	static const enum smv_why whys[] = { SMV_WHY_UNKNOWN, SMV_WHY_NO_LINE, SMV_WHY_NO_WEIGHT, SMV_WHY_BELOW_ROW };
	size_t i;

	for (i = 0; outcome->reason_id && i < sizeof whys / sizeof *whys; i++)
		if (!strcmp(outcome->reason_id, smv_why_name(whys[i])))
			return true;
	return false;
}

/* The names of what is not known, as people read them. */
static const char *missing_of(struct smv_pool *pool, const struct smv_outcome *outcome)
{
	return plain_word(pool, smv_report_missing(pool, outcome->missing));
}

/* Why the rules give nothing.  Reasons are stored as canonical English. */
static const char *why_nothing(struct smv_pool *pool, const struct smv_grant_view *view,
			       const struct smv_outcome *outcome)
{
	const char *reason = outcome->reason;

	if (reason && outcome->missing && begins(reason, "require "))
		return smv_printf(pool, _("Not known: %s. It is required: %s"), missing_of(pool, outcome),
				  words_of(pool, reason));
	if (gives_nothing(outcome))
		return smv_text_begin(pool, smv_report_reason(pool, outcome->reason_id, reason, outcome->missing, outcome->application));
	if (!reason)
		return _("The rules give 0 kr");
	if (begins(reason, "require ")) {
		const char *words = words_of(pool, reason);
		const char *figures = figures_of(pool, view, reason, outcome->application);

		return figures ? smv_printf(pool, _("Does not fulfil the requirement: %s (%s)"), words, figures)
			       : smv_printf(pool, _("Does not fulfil the requirement: %s"), words);
	}
	if (begins(reason, "nothing below "))
		return smv_printf(pool, _("Less than %s kr is not paid out"),
				  reason + strlen("nothing below "));
	if (begins(reason, "round "))
		return _("Rounded down to 0 kr");
	return smv_printf(pool, _("By the rule: %s"), smv_report_statement(pool, reason));
}

static const struct smv_told_step *step_of(const struct smv_outcome *outcome,
					   enum smv_station station)
{
	size_t i;

	for (i = 0; i < outcome->step_count; i++)
		if (!strcmp(outcome->steps[i].station, smv_station_name(station)))
			return &outcome->steps[i];
	return NULL;
}

static const char *why_fitted(struct smv_pool *pool, const struct smv_grant_view *view,
			      const struct smv_told_step *step)
{
	struct smv_value share = smv_number_value(smv_percent_of(view->pot.pot, view->pot.claims));
	char room[SMV_NUMBER_ROOM];

	if (step->statement && begins(step->statement, "fit equally"))
		return _("the money does not suffice, all get equally much at most");
	if (step->statement && begins(step->statement, "fit by score"))
		return _("the money does not suffice, the highest scores come first");
	if (step->statement && begins(step->statement, "fit by received"))
		return _("the money does not suffice, who came first comes first");
	return smv_printf(pool, _("the money suffices for %s %% of what the rules give"),
			  smv_number_show(room, share.number));
}

/* Why it is less than what was applied for, out of the steps. */
static const char *why_less(struct smv_pool *pool, const struct smv_grant_view *view,
			    const struct smv_outcome *outcome)
{
	const struct smv_told_step *fit = step_of(outcome, SMV_STEP_FIT),
				   *less = step_of(outcome, SMV_STEP_REDUCE);
	char room[SMV_NUMBER_ROOM];
	const char *why = NULL;

	if (outcome->claim < outcome->application->applied)
		why = smv_printf(pool, _("The rules give %s"),
				 smv_money_show(room, outcome->claim));
	if (less && less->statement)
		why = joined(pool, why, "; ",
			     smv_printf(pool, _("of it is taken %s"),
					words_of(pool, less->statement)));
	if (fit)
		why = joined(pool, why, "; ", why_fitted(pool, view, fit));
	return why ? why : _("Rounded");
}

const char *smv_grant_motive(struct smv_pool *pool, const struct smv_grant_view *view,
			     const struct smv_outcome *outcome)
{
	char room[SMV_NUMBER_ROOM];
	int64_t applied = outcome->application->applied;

	if (!outcome->allocated)
		return NULL;
	if (outcome->adjusted != SMV_ABSENT)
		return smv_printf(pool, _("The board's own judgement (the rules give %s): %s"),
				  smv_money_show(room, outcome->amount), outcome->adjusted_because);
	if (!outcome->amount)
		return why_nothing(pool, view, outcome);
	if (applied == SMV_ABSENT || outcome->amount >= applied)
		return NULL;
	return smv_text_begin(pool, why_less(pool, view, outcome));
}

const char *smv_grant_motive_to(struct smv_pool *pool, const struct smv_grant_view *view,
				const struct smv_outcome *outcome)
{
	const char *words, *figures;

	if (!outcome->allocated || outcome->adjusted != SMV_ABSENT || !outcome->reason ||
	    !begins(outcome->reason, "require "))
		return smv_grant_motive(pool, view, outcome);
	words = words_of(pool, outcome->reason);
	if (outcome->missing)
		return smv_printf(pool, _("The rules require: %s. It is not known: %s."), words, missing_of(pool, outcome));
	figures = figures_of(pool, view, outcome->reason, outcome->application);
	return figures ? smv_printf(pool, _("The rules require: %s. Your application says: %s."), words, figures)
		       : smv_printf(pool, _("The rules require: %s."), words);
}

/* The numbers that the rules ask for and the application lacks. */
static const char *unknown_of(struct smv_pool *pool, const struct smv_grant_view *view,
			      const struct smv_application *a)
{
	const char *const *names, *lacking = NULL;
	size_t count = smv_rules_quantities(view->rules, &names), i;

	for (i = 0; i < count; i++)
		if (!smv_quantity_of(a, names[i]))
			lacking = joined(pool, lacking, ", ", plain_word(pool, names[i]));
	return lacking ? smv_printf(pool, _("not known: %s (counts as 0)"), lacking) : NULL;
}

static const char *co_funded_by(struct smv_pool *pool, const struct smv_grant_view *view,
				const struct smv_application *a)
{
	const char *others = NULL;
	char room[SMV_NUMBER_ROOM];
	size_t i;

	for (i = 0; i < view->money_count; i++) {
		const struct smv_money *m = &view->money[i];

		if (m->organisation_id != a->organisation.id ||
		    (m->round && !strcmp(m->round, view->round.name)))
			continue;
		others = joined(pool, others, ", ",
				smv_printf(pool, "%s %s",
					   m->round ? m->round : _(smv_ways[m->way].label),
					   smv_money_show(room, m->amount)));
	}
	return others ? smv_printf(pool, _("also gets: %s"), others) : NULL;
}

static const char *amended_by(struct smv_pool *pool, const struct smv_grant_view *view,
			      const struct smv_application *a)
{
	char room[SMV_NUMBER_ROOM];
	size_t i;

	for (i = view->amendment_count; i > 0; i--)
		if (view->amendments[i - 1].application == a->id)
			return smv_printf(pool, _("amended from %s, § %s, see Amendments"),
					  smv_money_show(room, view->amendments[i - 1].before),
					  view->amendments[i - 1].paragraph);
	return NULL;
}

const char *smv_grant_mark_code(enum smv_grant_mark mark)
{
	static const char *const codes[SMV_MARKS] = { "late", "no-day", "unknown", "co-funded",
						      "amended" };

	return codes[mark];
}

const char *smv_grant_mark(struct smv_pool *pool, const struct smv_grant_view *view,
			   const struct smv_outcome *outcome, enum smv_grant_mark mark)
{
	const struct smv_application *a = outcome->application;
	int32_t closes = view->round.closes;

	switch (mark) {
	case SMV_MARK_LATE:
		if (closes == SMV_NO_DATE || a->received == SMV_NO_DATE || a->received <= closes)
			return NULL;
		return smv_printf(pool,
				  smv_translate_plural("%d day late", "%d days late",
						       (unsigned long)(a->received - closes)),
				  (int)(a->received - closes));
	case SMV_MARK_NO_DAY:
		return closes != SMV_NO_DATE && a->received == SMV_NO_DATE
			       ? _("day received not known")
			       : NULL;
	case SMV_MARK_UNKNOWN:
		return unknown_of(pool, view, a);
	case SMV_MARK_CO_FUNDED:
		return co_funded_by(pool, view, a);
	case SMV_MARK_AMENDED:
		return amended_by(pool, view, a);
	case SMV_MARKS:
		break;
	}
	return NULL;
}
