/* SPDX-License-Identifier: EUPL-1.2 */
/* samverkan setting set: change what is set for the office. */
#include "base/language.h"
#include "base/text.h"
#include "cmd/line/suggest.h"
#include "cmd/run/command.h"
#include "cmd/setting/setting.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"
#include "store/journal/journal_json.h"
#include "store/office/setting.h"

#include <string.h>

static int unknown_key(const char *key)
{
	struct smv_suggestion near;
	const char *const *k;

	smv_suggestion_begin(&near, key);
	for (k = smv_setting_keys; *k; k++)
		smv_suggestion_offer(&near, *k);
	return near.best ? smv_fail(SMV_USAGE, _("there is no setting '%s', did you mean '%s'?"), key, near.best)
			 : smv_fail(SMV_USAGE, _("there is no setting '%s', see: samverkan setting list"), key);
}

static int check(const char *key, const char *value)
{
	enum smv_language language;
	const char *const *k;

	for (k = smv_setting_keys; *k && strcmp(*k, key) != 0; k++)
		;
	if (!*k)
		return unknown_key(key);
	if (!*value)
		return smv_fail(SMV_USAGE, _("%s cannot be empty"), key);
	if (!strcmp(key, "language") && !smv_language_of_code(value, &language))
		return smv_fail(SMV_USAGE, _("language: '%s' is not known here, write sv or en"), value);
	return SMV_OK;
}

static int set(struct smv_session *session, const char *key, const char *value)
{
	struct smv_change change;
	const char *before;
	int rc = smv_store_setting(session->store, session->pool, key, &before);

	if (rc)
		return rc;
	if (before && !strcmp(before, value)) {
		smv_say(session, _("%s is '%s' already, nothing was changed"), key, value);
		return SMV_OK;
	}
	smv_change_begin(&change, session->pool);
	smv_change_text(&change, "before", before);
	smv_change_text(&change, key, value);
	if ((rc = smv_store_set_setting(session->store, key, value)) || (rc = smv_change_note(&change, session->store, "setting")))
		return rc;
	if (before)
		smv_say(session, smv_did(session, _("%s was '%s' and would be '%s'"), _("%s was '%s' and is now '%s'")), key, before, value);
	else
		smv_say(session, smv_did(session, _("%s would be '%s'"), _("%s is now '%s'")), key, value);
	return SMV_OK;
}

static int run(struct smv_session *session)
{
	int i, rc;

	for (i = 0; i < session->operand_count; i++) {
		const char *pair = session->operands[i], *equals = strchr(pair, '='), *key, *value;

		if (!equals)
			return smv_fail(SMV_USAGE, _("'%s' changes nothing, write KEY=VALUE"), pair);
		key = smv_copy_bytes(session->pool, pair, (size_t)(equals - pair));
		value = smv_text_without_controls(session->pool, smv_text_clean(session->pool, equals + 1), false);
		if ((rc = check(key, value)) || (rc = set(session, key, value)))
			return rc;
	}
	return SMV_OK;
}

static const char *const examples[] = { "samverkan setting set municipality='Ekerö kommun'", NULL };

const struct smv_command cmd_setting_set = {
	.group = "setting",
	.name = "set",
	.summary = N_("change what is set for the office"),
	.operands = "KEY=VALUE...",
	.operands_min = 1,
	.operands_max = -1,
	.store = SMV_STORE_WRITES,
	.help = N_("municipality is the name in the head of reports, language what every run speaks unless told otherwise. Files that are "
		   "written already stay as they are."),
	.examples = examples,
	.run = run,
};
