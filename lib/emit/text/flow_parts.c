/* SPDX-License-Identifier: EUPL-1.2 */
/* What the parts of DOCX and ODT have in common: what stands in their footers and properties, and
 * the dots of their bars. */
#include "base/language.h"
#include "base/text.h"
#include "emit/format.h"
#include "emit/text/flow.h"
#include "samverkan/date.h"

#include <assert.h>
#include <string.h>

const char smv_flow_bar_first[] = {
#include "emit/text/bar_first.png.h"
};
const char smv_flow_bar_second[] = {
#include "emit/text/bar_second.png.h"
};
const size_t smv_flow_bar_size = sizeof smv_flow_bar_first;
static_assert(sizeof smv_flow_bar_first == sizeof smv_flow_bar_second, "dots of two colours");

const int smv_flow_bar_widths[3] = { 58, 67, 45 };

enum { FOOT_COLUMNS = 70 }; /* of the title in a footer */

/* The title as far as it fits on a line. */
static const char *foot_of(struct smv_pool *pool, const char *title)
{
	if (smv_text_width(title) <= FOOT_COLUMNS)
		return title;
	return smv_printf(pool, "%.*s…", (int)smv_text_fit(title, FOOT_COLUMNS - 1), title);
}

const char *const *smv_flow_pairs(const struct smv_flow *flow)
{
	const struct smv_document *document = &flow->writer->document;
	struct smv_pool *pool = flow->writer->pool;
	/* The two numbers are fields: what stands before and between them is cut out of the
	 * sentence. */
	char *page = smv_printf(pool, _("Page %s of %s"), "\n", "\n"), *number = strchr(page, '\n'),
	     *count = strchr(number + 1, '\n');
	int32_t day = document->as_of == SMV_NO_DATE ? smv_date_of(2000, 1, 1) : document->as_of;
	const char *const pairs[] = {
		"language", smv_language_tag(smv_language()),
		"tongue",   smv_language_code(smv_language()),
		"country",  strchr(smv_language_tag(smv_language()), '-') + 1,
		"title",    document->title,
		"foot",     foot_of(pool, document->title),
		"subject",  document->subject ? document->subject : "",
		"day",      smv_date_show(smv_alloc(pool, SMV_DATE_ROOM), day),
		"page",     smv_copy_bytes(pool, page, (size_t)(number - page)),
		"of",       smv_copy_bytes(pool, number + 1, (size_t)(count - number - 1)),
		NULL,
	};
	const char **kept = smv_alloc(pool, sizeof pairs);

	memcpy(kept, pairs, sizeof pairs);
	return kept;
}
