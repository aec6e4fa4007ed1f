/* SPDX-License-Identifier: EUPL-1.2 */
/* Which programme and which board is meant: known again as organisations are, and never taken on a guess. */
#include "cmd/case/programme.h"
#include "base/language.h"
#include "cmd/run/command.h"
#include "model/register/programme_name.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"
#include "store/register/programme.h"

#include <string.h>

/* The name as it is, else the one that is another spelling of it; NULL for none. */
static const char *pick(struct smv_pool *pool, const char *const *names, size_t count, const char *typed)
{
	size_t i;

	for (i = 0; i < count; i++)
		if (!strcmp(names[i], typed))
			return names[i];
	for (i = 0; i < count; i++)
		if (smv_same_name(pool, names[i], typed))
			return names[i];
	return NULL;
}

int smv_choose_programme(struct smv_session *session, const char *typed, const char **name)
{
	const char *const *names, *known = "";
	size_t count, i;
	int rc = smv_programme_list(session->store, session->pool, &names, &count);

	if (rc || (*name = pick(session->pool, names, count, typed)))
		return rc;
	for (i = 0; i < count; i++)
		known = smv_printf(session->pool, "%s%s%s", known, i ? ", " : "", names[i]);
	if (!count)
		return smv_fail(SMV_NOINPUT, _("there is no programme '%s', none is known yet"), typed);
	return smv_fail(SMV_NOINPUT, _("there is no programme '%s', there are: %s"), typed, known);
}

int smv_name_programme(struct smv_session *session, const char *typed, bool confirmed, const char **name, bool *is_new)
{
	const char *const *names;
	size_t count, i;
	int rc;

	*name = NULL;
	*is_new = false;
	if (!typed || (rc = smv_programme_list(session->store, session->pool, &names, &count)) ||
	    (*name = pick(session->pool, names, count, typed)))
		return typed ? rc : SMV_OK;
	*name = typed;
	*is_new = true;
	for (i = 0; !confirmed && i < count; i++)
		if (smv_programme_alike(session->pool, typed, names[i]))
			return smv_fail(SMV_DATA, _("there is no programme '%s', but one like it; write --programme '%s' if that is meant, or "
						    "--new-programme if this is another one"), typed, names[i]);
	return SMV_OK;
}

int smv_name_board(struct smv_session *session, const char *typed, const char **name)
{
	const char *const *names;
	size_t count;
	int rc;

	*name = typed;
	if (!typed || (rc = smv_board_list(session->store, session->pool, &names, &count)))
		return typed ? rc : SMV_OK;
	*name = pick(session->pool, names, count, typed);
	*name = *name ? *name : typed;
	return SMV_OK;
}
