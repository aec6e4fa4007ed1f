/* SPDX-License-Identifier: EUPL-1.2 */
/* A round with all that its allocation depends on, loaded. */
#include "cmd/case/round_case.h"
#include "base/language.h"
#include "cmd/line/suggest.h"
#include "cmd/run/command.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"
#include "samverkan/rules.h"
#include "store/grant/application.h"
#include "store/register/agreement.h"

#include <string.h>

int smv_case_rules(struct smv_session *session, const char *text, const char *file, const struct smv_rules **rules)
{
	*rules = smv_rules_read(session->pool, text, file, session->findings);
	return *rules ? SMV_OK : smv_fail(SMV_DATA, _("the rules in %s cannot be used, nothing stored"), file);
}

int smv_case_load(struct smv_session *session, const struct smv_round *round, struct smv_round_case *round_case)
{
	struct smv_agreement *agreements;
	struct smv_application *applications;
	int rc;

	*round_case = (struct smv_round_case){ .round = round };
	if ((rc = smv_case_rules(session, round->rules, round->name, &round_case->rules)) ||
	    (rc = smv_agreement_charged(session->store, session->pool, round->id, session->today, &agreements,
					&round_case->agreement_count)) ||
	    (rc = smv_application_list(session->store, session->pool, round->id, &applications, &round_case->application_count)))
		return rc;
	round_case->agreements = agreements;
	round_case->applications = applications;
	return SMV_OK;
}

/* Whether each word of a name stands in the other: those of antal_medlemmar in antal_lokala_medlemmar. */
static bool holds_words(struct smv_pool *pool, const char *name, const char *asked)
{
	while (*asked) {
		size_t length = strcspn(asked, "_");

		if (length && !strstr(name, smv_copy_bytes(pool, asked, length)))
			return false;
		asked += length + (asked[length] == '_');
	}
	return true;
}

/* Names that begin alike are meant before those that are spelt nearly alike: medlem is medlemmar. */
enum { SAME_LETTERS = 4 };

/* Whether an application names the number; else the one that may be meant, NULL for none. */
static bool is_named(struct smv_pool *pool, const struct smv_round_case *round_case, const char *asked, const char **meant)
{
	struct smv_suggestion near;
	size_t i, n;

	*meant = NULL;
	smv_suggestion_begin(&near, asked);
	for (i = 0; i < round_case->application_count; i++) {
		const struct smv_application *a = &round_case->applications[i];

		for (n = 0; n < a->quantity_count; n++) {
			const char *name = a->quantities[n].name;

			if (!strcmp(name, asked))
				return true;
			smv_suggestion_offer(&near, name);
			if (!*meant && (holds_words(pool, name, asked) || !strncmp(name, asked, SAME_LETTERS)))
				*meant = name;
		}
	}
	if (!*meant)
		*meant = near.best;
	return false;
}

size_t smv_case_unknown(struct smv_pool *pool, const struct smv_round_case *round_case, enum smv_severity severity,
			struct smv_findings *findings)
{
	const char *const *names, *meant;
	size_t count = smv_rules_quantities(round_case->rules, &names), unknown = 0, i;

	for (i = 0; round_case->application_count && i < count; i++) {
		if (is_named(pool, round_case, names[i], &meant))
			continue;
		unknown++;
		if (meant)
			smv_finding_add(findings, severity, NULL, SMV_ID_QUANTITY_UNKNOWN,
					_("no application has %s, which the rules ask for; did you mean %s?"), names[i], meant);
		else
			smv_finding_add(findings, severity, NULL, SMV_ID_QUANTITY_UNKNOWN,
					_("no application has %s, which the rules ask for"), names[i]);
	}
	return unknown;
}

int smv_case_require_names(struct smv_session *session, const struct smv_round_case *round_case)
{
	size_t unknown = smv_case_unknown(session->pool, round_case, SMV_ERROR, session->findings);

	if (!unknown)
		return SMV_OK;
	return smv_fail(SMV_DATA, smv_translate_plural("the rules of %s ask for %zu name that no application has, nothing stored",
						       "the rules of %s ask for %zu names that no application has, nothing stored", unknown),
			round_case->round->name, unknown);
}

int smv_case_require_expected(struct smv_session *session, const struct smv_round_case *round_case)
{
	size_t errors = session->findings->errors;

	smv_round_expect(session->pool, round_case, session->findings);
	if (session->findings->errors == errors)
		return SMV_OK;
	return smv_fail(SMV_DATA, _("the rules of %s do not give what they expect of themselves, nothing stored"), round_case->round->name);
}
