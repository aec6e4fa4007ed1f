/* SPDX-License-Identifier: EUPL-1.2 */
/* The parts of a DOCX beside its words: styles, footers, numbering, properties. */
#include "emit/format.h"
#include "emit/text/docx.h"
#include "emit/text/flow.h"
#include "emit/text/parcel.h"
#include "samverkan/fail.h"

static const char styles[] = {
#include "emit/text/docx_styles.xml.h"
};
static const char footer[] = {
#include "emit/text/docx_footer.xml.h"
};
static const char footer_aside[] = {
#include "emit/text/docx_footer_aside.xml.h"
};
static const char types[] = {
#include "emit/text/docx_types.xml.h"
};
static const char relations[] = {
#include "emit/text/docx_relations.xml.h"
};
static const char document_relations[] = {
#include "emit/text/docx_document_relations.xml.h"
};
static const char settings[] = {
#include "emit/text/docx_settings.xml.h"
};
static const char core[] = {
#include "emit/text/docx_core.xml.h"
};
static const char app[] = {
#include "emit/text/docx_app.xml.h"
};

static void put_numbering(struct smv_body *body, int lists)
{
	int i;

	smv_body_put(
		body,
		"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
		"<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
		"<w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"singleLevel\"/><w:lvl w:ilvl=\"0\">"
		"<w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/><w:lvlJc w:val=\"left\"/>"
		"<w:pPr><w:ind w:left=\"425\" w:hanging=\"425\"/></w:pPr></w:lvl></w:abstractNum>");
	/* Each list begins at 1 anew. */
	for (i = 1; i <= lists; i++)
		smv_body_printf(
			body,
			"<w:num w:numId=\"%d\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\">"
			"<w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>",
			i);
	smv_body_put(body, "</w:numbering>\n");
}

static void add_filled(struct smv_pool *pool, struct smv_parcel *parcel, const char *name,
		       const char *part, size_t size, const char *const *pairs)
{
	struct smv_body body = { .pool = pool };

	smv_body_fill(&body, part, size, pairs);
	smv_parcel_add(parcel, name, body.bytes, body.length);
}

int smv_docx_parts(struct smv_flow *flow, int lists)
{
	struct smv_pool *pool = flow->writer->pool;
	FILE *to = smv_sink_stream(flow->writer->sink);
	struct smv_parcel *parcel = smv_parcel_open(pool);
	const char *const *pairs = smv_flow_pairs(flow);
	struct smv_body numbering = { .pool = pool };
	int rc;

	put_numbering(&numbering, lists);
	smv_parcel_add(parcel, "[Content_Types].xml", types, sizeof types);
	smv_parcel_add(parcel, "_rels/.rels", relations, sizeof relations);
	add_filled(pool, parcel, "docProps/core.xml", core, sizeof core, pairs);
	smv_parcel_add(parcel, "docProps/app.xml", app, sizeof app);
	smv_parcel_add(parcel, "word/document.xml", flow->body.bytes, flow->body.length);
	smv_parcel_add(parcel, "word/_rels/document.xml.rels", document_relations,
		       sizeof document_relations);
	add_filled(pool, parcel, "word/styles.xml", styles, sizeof styles, pairs);
	add_filled(pool, parcel, "word/settings.xml", settings, sizeof settings, pairs);
	smv_parcel_add(parcel, "word/numbering.xml", numbering.bytes, numbering.length);
	add_filled(pool, parcel, "word/footer1.xml", footer, sizeof footer, pairs);
	add_filled(pool, parcel, "word/footer2.xml", footer_aside, sizeof footer_aside, pairs);
	smv_parcel_add(parcel, "word/media/bar1.png", smv_flow_bar_first, smv_flow_bar_size);
	smv_parcel_add(parcel, "word/media/bar2.png", smv_flow_bar_second, smv_flow_bar_size);
	rc = smv_parcel_close(parcel, to);
	return rc ? rc : smv_sink_check(flow->writer->sink);
}
