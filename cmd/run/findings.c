/* SPDX-License-Identifier: EUPL-1.2 */
/* Findings on stderr, in a file and as an exit status. */
#include "cmd/run/findings.h"
#include "base/language.h"
#include "report/findings.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"

#include <stdio.h>

enum { SHOWN = 50 };

void smv_findings_print(const struct smv_session *session)
{
	const struct smv_findings *findings = session->findings;
	size_t i;

	for (i = 0; i < findings->count && i < SHOWN; i++) {
		struct smv_mark mark = smv_mark(session->pool);

		fprintf(stderr, "%s\n", smv_finding_text(session->pool, &findings->items[i]));
		smv_reset(session->pool, mark);
	}
	if (i == findings->count)
		return;
	fprintf(stderr, smv_translate_plural("... and %zu more", "... and %zu more", findings->count - i),
		findings->count - i);
	fprintf(stderr, "%s\n", session->imports ? _("; all of them with --findings=FILE.csv") : "");
}

int smv_findings_write(const struct smv_session *session, const char *path)
{
	struct smv_output output = { .path = path, .excel = session->output.excel, .kept = session->output.kept };
	struct smv_writer *writer = NULL;
	int rc;

	if (!smv_format_of_name(path, &output.format))
		output.format = SMV_FORMAT_CSV;
	if (!(rc = smv_writer_open(&writer, &output)))
		rc = smv_report_findings(writer, _("Findings"), session->today, session->findings);
	return smv_writer_close(writer, rc);
}

int smv_findings_show(struct smv_session *session)
{
	struct smv_writer *writer = NULL;
	int rc;

	if (!session->output.path && session->output.format == SMV_FORMAT_TABLE)
		return SMV_OK;
	if (!(rc = smv_session_writer(session, &writer)))
		rc = smv_report_findings(writer, _("Findings"), session->today, session->findings);
	return smv_writer_close(writer, rc);
}

int smv_session_verdict(const struct smv_session *session)
{
	size_t errors = session->findings->errors;

	if (!errors)
		return SMV_OK;
	if (session->skip_bad)
		return SMV_FOUND;
	return smv_fail(SMV_DATA,
			smv_translate_plural("%zu error, nothing stored; mend it, or store the other rows with --skip-bad",
					     "%zu errors, nothing stored; mend them, or store the other rows with --skip-bad",
					     errors),
			errors);
}
