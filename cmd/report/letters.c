/* SPDX-License-Identifier: EUPL-1.2 */
/* samverkan report letters: letters about a decision, one an association, or a file to merge them from. */
#include "base/atomic_folder.h"
#include "base/language.h"
#include "base/text.h"
#include "cmd/case/obligation_case.h"
#include "cmd/case/round_view.h"
#include "cmd/run/command.h"
#include "report/grant/letters.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"
#include "store/grant/obligation.h"
#include "store/office/setting.h"
#include "store/session.h"

struct values {
	bool granted, refused;
	const char *directory;
};
#define AT(member) offsetof(struct values, member)

static const struct smv_option options[] = {
	{ SMV_OPT_TEXT, 'd', "directory", "DIR",
	  N_("one letter a file, in this new folder; --format=docx, odt (else), html or text"), AT(directory),
	  .completes = SMV_COMPLETE_DIRECTORY },
	{ SMV_OPT_FLAG, 0, "granted", NULL, N_("only those who are granted something"), AT(granted) },
	{ SMV_OPT_FLAG, 0, "refused", NULL, N_("only those who are granted nothing"), AT(refused) },
	{ SMV_OPT_END },
};

enum { NAME_COLUMNS = 60 };

/* "017-parkinson-ekerö.odt": in the order of the names, and none like another. */
static const char *file_name(struct smv_session *session, const char *folder, size_t number, const char *organisation)
{
	char *key = smv_copy(session->pool, smv_text_key(session->pool, organisation)), *at;

	key[smv_text_fit(key, NAME_COLUMNS)] = '\0';
	for (at = key; *at; at++)
		if (*at == ' ' || *at == '/')
			*at = '-';
	return smv_printf(session->pool, "%s/%03zu-%s.%s", folder, number, key, smv_format_suffix(session->output.format));
}

static int write_letter(struct smv_session *session, const struct smv_letters *letters, const struct smv_due *due,
			const char *path)
{
	const struct smv_output output = { .format = session->output.format, .path = path, .fresh = true };
	struct smv_writer *writer;
	int rc = smv_writer_open(&writer, &output);

	return rc ? rc : smv_writer_close(writer, smv_report_letter(session->pool, writer, letters, due));
}

static int write_letters(struct smv_session *session, const struct smv_letters *letters, const char *folder, size_t *count)
{
	size_t i;
	int rc = SMV_OK;

	for (i = 0; !rc && i < letters->count; i++) {
		const struct smv_due *due = &letters->dues[i];
		struct smv_mark mark = smv_mark(session->pool);

		if (!smv_letter_wanted(letters, due))
			continue;
		rc = write_letter(session, letters, due, file_name(session, folder, ++*count, due->organisation.name));
		smv_reset(session->pool, mark);
	}
	return rc;
}

/* All of the letters or none of them. */
static int fill_folder(struct smv_session *session, const struct smv_letters *letters, const char *directory)
{
	struct smv_whole_folder folder;
	size_t count = 0;
	int rc = smv_whole_folder_create(&folder, session->pool, directory);

	if (rc)
		return rc;
	if (!(rc = write_letters(session, letters, folder.name, &count)))
		rc = smv_whole_folder_place(&folder, session->pool);
	smv_whole_folder_drop(&folder, session->pool);
	if (!rc)
		smv_say(session, smv_translate_plural("%s: %zu letter", "%s: %zu letters", count), directory, count);
	return rc;
}

/* Letters are documents: what shows tables is for those that are merged. */
static int settle_format(struct smv_session *session)
{
	struct smv_output *output = &session->output;

	if (output->path)
		return smv_fail(SMV_USAGE, _("--output and --directory do not go together, leave one of them out"));
	if (output->format == SMV_FORMAT_TABLE)
		output->format = SMV_FORMAT_ODT;
	if (output->format == SMV_FORMAT_ODT || output->format == SMV_FORMAT_DOCX || output->format == SMV_FORMAT_HTML ||
	    output->format == SMV_FORMAT_TEXT)
		return SMV_OK;
	return smv_fail(SMV_USAGE, _("a letter is no table: write --format=odt, docx, html or text with --directory, or merge letters "
				     "from --output=FILE.%s"),
			smv_format_suffix(output->format));
}

static int load(struct smv_session *session, struct smv_due_case *c, struct smv_grant_view *view, struct smv_letters *letters)
{
	struct smv_amendment *amendments;
	bool begun;
	int rc;

	if ((rc = smv_due_load(session, session->operands[0], c)) ||
	    (rc = smv_amendment_list(session->store, session->pool, c->round.id, &amendments, &letters->amendment_count)) ||
	    (rc = smv_followup_due(session->store, c->round.id, &letters->account_by, &begun)) ||
	    (rc = smv_store_setting(session->store, session->pool, "municipality", &letters->municipality)) ||
	    (!c->round.award && (rc = smv_view_load(session, c->round.name, view))))
		return rc;
	letters->view = c->round.award ? NULL : view;
	letters->round = &c->round;
	letters->dues = c->dues;
	letters->count = c->count;
	letters->amendments = amendments;
	return SMV_OK;
}

static int run(struct smv_session *session)
{
	const struct values *v = session->values;
	bool both = v->granted == v->refused;
	struct smv_letters letters = { .granted = v->granted || both, .refused = v->refused || both, .as_of = session->today };
	struct smv_writer *writer = NULL;
	struct smv_grant_view view;
	struct smv_due_case c;
	int rc;

	if ((v->directory && (rc = settle_format(session))) || (rc = load(session, &c, &view, &letters)))
		return rc;
	if (v->directory)
		return fill_folder(session, &letters, v->directory);
	if (both && smv_format_is_one_table(session->output.format))
		smv_say(session, _("%s holds those who are granted something; the others: --refused"),
			smv_format_label(session->output.format));
	if (!(rc = smv_session_writer(session, &writer)))
		rc = smv_report_letters(session->pool, writer, &letters);
	return smv_session_end_report(session, writer, rc);
}

static const char *const examples[] = {
	"samverkan report letters stöd-2017 --directory brev",
	"samverkan report letters stöd-2017 -o brev.xlsx",
	"samverkan report letters stöd-2017 --refused --excel -o avslag.csv",
	NULL,
};

const struct smv_command cmd_report_letters = {
	.group = "report",
	.name = "letters",
	.summary = N_("letters about a decision, one an association, or a file to merge them from"),
	.operands = "ROUND",
	.operands_min = 1,
	.operands_max = 1,
	.completes = { SMV_COMPLETE_EITHER },
	.options = options,
	.values_size = sizeof(struct values),
	.shows = true,
	.store = SMV_STORE_READS,
	.help = N_("Each letter says in plain words what was decided and why, with the association's own figures, what the money is for, to "
		   "which account it is paid, by when to account for it and how to appeal. With --directory they are documents in a new folder; "
		   "without it a table to merge one's own letters from, with its headers on the first row and amounts also as text. Those who "
		   "are granted something and those who are not stand apart. ROUND may be an award: who was not chosen is thanked."),
	.examples = examples,
	.run = run,
};
