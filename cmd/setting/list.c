/* SPDX-License-Identifier: EUPL-1.2 */
/* samverkan setting list: list what is set for the office. */
#include "base/language.h"
#include "cmd/run/command.h"
#include "cmd/setting/setting.h"
#include "emit/writer.h"
#include "samverkan/fail.h"
#include "store/office/setting.h"

const char *const smv_setting_keys[] = { "municipality", "language", NULL };

static int write_rows(struct smv_session *session, struct smv_writer *writer)
{
	const char *const *key;
	const char *value;
	int rc = SMV_OK;

	for (key = smv_setting_keys; !rc && *key; key++)
		if (!(rc = smv_store_setting(session->store, session->pool, *key, &value))) {
			const struct smv_value values[] = { smv_text_value(*key), smv_text_value(value) };

			rc = smv_writer_row(writer, values);
		}
	return rc;
}

static int run(struct smv_session *session)
{
	const struct smv_document document = { .title = _("Settings"), .as_of = session->today };
	const struct smv_column columns[] = {
		{ "key", _("Setting"), SMV_TEXT, false },
		{ "value", _("Value"), SMV_TEXT, false },
	};
	const struct smv_table table = { .name = "setting", .title = _("Settings"), .columns = columns, .column_count = 2 };
	struct smv_writer *writer = NULL;
	int rc;

	if (!(rc = smv_session_writer(session, &writer)) && !(rc = smv_writer_document(writer, &document)) &&
	    !(rc = smv_writer_table(writer, &table)))
		rc = write_rows(session, writer);
	return smv_writer_close(writer, rc);
}

static const char *const examples[] = { "samverkan setting list", NULL };

const struct smv_command cmd_setting_list = {
	.group = "setting",
	.name = "list",
	.summary = N_("list what is set for the office"),
	.operands = "",
	.shows = true,
	.store = SMV_STORE_READS,
	.examples = examples,
	.run = run,
};
