/* SPDX-License-Identifier: EUPL-1.2 */
/* A command's time with the file: opened and brought up to date, changed within one transaction that is sealed and noted. */
#include "store/session.h"
#include "base/language.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"
#include "store/engine/network.h"
#include "store/migrate.h"
#include "store/session.sql.h"
#include "store/trust/schema.h"
#include "store/trust/seal.h"

#include <string.h>

/* What is kept with an open store. */
struct session {
	const char *kept; /* see smv_store_kept */
};

static struct session *session_of(const struct smv_store *store)
{
	return smv_engine_kept(store, SMV_OF_SESSION);
}

/* What a command left that was killed while it forgot a person.  A command that only reads leaves it when it may not. */
static int sweep_remains(struct smv_store *store)
{
	enum smv_store_mode mode = smv_engine_mode(store);
	bool asked = false;
	int rc;

	if ((mode != SMV_OPEN_READ && mode != SMV_OPEN_WRITE) || !smv_engine_may_write(store))
		return SMV_OK;
	if (!(rc = smv_engine_sweep_asked(store, &asked)) && asked && !(rc = smv_schema_require(store, smv_schema_newest())))
		rc = smv_engine_sweep(store);
	if (!rc || mode == SMV_OPEN_WRITE)
		return rc;
	smv_forgive();
	return SMV_OK;
}

int smv_store_open(struct smv_store **store, const char *path, enum smv_store_mode mode, const struct smv_entry *entry)
{
	int rc = smv_engine_open(store, path, mode);
	struct session *session;

	if (rc)
		return rc;
	session = smv_alloc(smv_engine_pool(*store), sizeof *session);
	*session = (struct session){ .kept = NULL };
	smv_engine_keep(*store, SMV_OF_SESSION, session);
	smv_journal_open(*store, entry);
	smv_seal_watch(*store);
	if (mode == SMV_OPEN_CREATE || mode == SMV_OPEN_REPLACE)
		return SMV_OK;
	if (!(rc = smv_migrate(*store, &session->kept)) && !(rc = sweep_remains(*store)))
		return SMV_OK;
	smv_store_close(*store);
	*store = NULL;
	return rc;
}

void smv_store_close(struct smv_store *store)
{
	smv_engine_close(store);
}

bool smv_store_is_empty(const char *path)
{
	return smv_engine_is_empty(path);
}

const char *smv_store_kept(const struct smv_store *store)
{
	return session_of(store)->kept;
}

const char *smv_store_network(const struct smv_store *store)
{
	return smv_network_of_file(smv_engine_path(store));
}

void smv_store_watch(struct smv_store *store, const volatile sig_atomic_t *interrupted)
{
	smv_engine_watch(store, interrupted);
}

void smv_store_outcome(struct smv_store *store, int outcome)
{
	smv_journal_outcome(store, outcome);
}

/* The schema of a new file comes within its first transaction: a crash leaves it as empty as it was. */
int smv_store_begin(struct smv_store *store)
{
	int rc;

	smv_journal_begin(store);
	smv_seal_forget(store);
	if ((rc = smv_engine_begin(store, true)))
		return rc;
	if (smv_engine_mode(store) == SMV_OPEN_CREATE)
		return smv_migrate(store, &session_of(store)->kept);
	if (smv_engine_mode(store) == SMV_OPEN_REPLACE)
		return SMV_OK;
	/* Under the lock, so that nobody can put a trigger in any more. */
	rc = smv_schema_require(store, smv_schema_newest());
	return rc ? rc : smv_seal_begin(store);
}

void smv_store_rollback(struct smv_store *store)
{
	smv_engine_rollback(store);
}

/* The order matters: what was found of strange seals is noted before they are told anew. */
static int seal_and_note(struct smv_store *store)
{
	unsigned char state[SMV_HASH];
	int rc;

	if ((rc = smv_seal_state(store, state)) || (rc = smv_journal_compare(store, state)) || (rc = smv_seal_settle(store)) ||
	    (rc = smv_seal_state(store, state)))
		return rc;
	return smv_journal_write(store, state);
}

int smv_store_commit(struct smv_store *store)
{
	int rc = SMV_OK;

	if (smv_seal_pending(store) || smv_journal_noted(store))
		rc = seal_and_note(store);
	if (!rc)
		rc = smv_engine_commit(store);
	if (rc)
		smv_engine_rollback(store);
	else if (smv_engine_sweeps(store))
		rc = smv_while(smv_engine_sweep(store), _("forgotten, but the file is yet to be cleaned of remains, which the next command does"));
	return rc;
}

int smv_store_try(struct smv_store *store)
{
	return smv_engine_try(store);
}

int smv_store_tried(struct smv_store *store, bool keep)
{
	return smv_engine_tried(store, keep);
}

int smv_store_peek_language(const char *path, enum smv_language *language)
{
	char text[16];
	int rc = smv_engine_peek(path, sql_session_language, text, sizeof text);

	if (!rc)
		smv_language_of_code(text, language);
	return rc;
}
