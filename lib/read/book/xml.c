/* SPDX-License-Identifier: EUPL-1.2 */
/* One XML part of a package, parsed as it is unpacked. */
#include "read/book/xml.h"
#include "base/language.h"
#include "read/book/package.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"

#include <expat.h>
#include <stdio.h>
#include <string.h>

/* Where the parser is: the names of old are deprecated from 2.9 on, and Debian 12 has no others. */
#if XML_MAJOR_VERSION > 2 || XML_MINOR_VERSION >= 9
#define LINE_OF XML_GetCurrentLineNumber64
#define BYTE_OF XML_GetCurrentByteIndex64
#else
#define LINE_OF XML_GetCurrentLineNumber
#define BYTE_OF XML_GetCurrentByteIndex
#endif

enum { PIECE = 64 * 1024, DEPTH_MAX = 100, TAG_MAX = 1024 * 1024, DECLARED_MAX = 64, PREFIX_ROOM = 32 };

/* A prefix (or none) that an element has declared, until its end. */
struct declared {
	int depth;
	bool own; /* it means the namespace of the root */
	char prefix[PREFIX_ROOM];
};

struct smv_xml {
	struct smv_pool *pool;
	const char *name;
	struct smv_package *package;
	struct smv_part *part;
	struct smv_xml_handler handler;
	XML_Parser parser;
	int depth, failed;
	const char *root; /* the namespace of the root */
	struct declared declared[DECLARED_MAX];
	int declared_count;
	long long fed;
	bool paused, ended;
};

static const char *local(const char *name)
{
	const char *colon = strchr(name, ':');

	return colon ? colon + 1 : name;
}

/* The prefix of a name, "" for none. */
static void prefix_of(const char *name, char prefix[PREFIX_ROOM])
{
	size_t size = (size_t)(local(name) - name);

	size = size > PREFIX_ROOM ? PREFIX_ROOM : size;
	if (size)
		memcpy(prefix, name, size - 1);
	prefix[size ? size - 1 : 0] = '\0';
}

/* The namespace that an element declares for a prefix, NULL when it declares none. */
static const char *declared_by(const char *const *attributes, const char *prefix)
{
	for (; *attributes; attributes += 2)
		if (!strncmp(attributes[0], "xmlns", 5) &&
		    (*prefix ? attributes[0][5] == ':' && !strcmp(attributes[0] + 6, prefix) : !attributes[0][5]))
			return attributes[1];
	return NULL;
}

static void declare(struct smv_xml *xml, const char *name, const char *const *attributes)
{
	char prefix[PREFIX_ROOM];
	const char *root;

	if (xml->depth == 1) {
		prefix_of(name, prefix);
		root = declared_by(attributes, prefix);
		xml->root = smv_copy(xml->pool, root ? root : "");
	}
	for (; *attributes; attributes += 2) {
		struct declared *d = &xml->declared[xml->declared_count];

		if (attributes[0][0] != 'x' || strncmp(attributes[0], "xmlns", 5) != 0 || xml->declared_count == DECLARED_MAX)
			continue;
		d->depth = xml->depth;
		d->own = !strcmp(attributes[1], xml->root);
		snprintf(d->prefix, sizeof d->prefix, "%s", attributes[0][5] ? attributes[0] + 6 : "");
		xml->declared_count++;
	}
}

/* Whether an element is of the root's namespace. */
static bool is_own(const struct smv_xml *xml, const char *name)
{
	char prefix[PREFIX_ROOM];
	int i;

	if (xml->declared_count == 1 && !xml->declared[0].prefix[0] && local(name) == name)
		return xml->declared[0].own; /* nearly all files declare one namespace for nearly all elements */
	prefix_of(name, prefix);
	for (i = xml->declared_count - 1; i >= 0; i--)
		if (!strcmp(xml->declared[i].prefix, prefix))
			return xml->declared[i].own;
	return !*prefix;
}

static void XMLCALL start(void *data, const XML_Char *name, const XML_Char **attributes)
{
	struct smv_xml *xml = data;
	const char *const *a = (const char *const *)attributes;

	if (++xml->depth > DEPTH_MAX) {
		smv_xml_fail(xml, smv_package_damaged(xml->package, _("elements nested too deep")));
		return;
	}
	if (xml->handler.own_only)
		declare(xml, name, a);
	if (!xml->handler.own_only || is_own(xml, name))
		xml->handler.start(xml->handler.self, xml, local(name), a);
}

static void XMLCALL end(void *data, const XML_Char *name)
{
	struct smv_xml *xml = data;

	if (!xml->failed && (!xml->handler.own_only || is_own(xml, name)))
		xml->handler.end(xml->handler.self, xml, local(name));
	while (xml->declared_count && xml->declared[xml->declared_count - 1].depth == xml->depth)
		xml->declared_count--;
	xml->depth--;
}

static void XMLCALL text(void *data, const XML_Char *bytes, int size)
{
	struct smv_xml *xml = data;

	if (!xml->failed)
		xml->handler.text(xml->handler.self, xml, bytes, (size_t)size);
}

/* Entities are what a DOCTYPE is for, and they are for mischief: no program writes one into a workbook. */
static void XMLCALL refuse_doctype(void *data, const XML_Char *name, const XML_Char *system, const XML_Char *public,
				   int inside)
{
	struct smv_xml *xml = data;

	(void)name;
	(void)system;
	(void)public;
	(void)inside;
	smv_xml_fail(xml, smv_fail(SMV_DATA, _("%s has a DOCTYPE in %s, which no workbook has, save it anew"),
				   smv_package_file(xml->package), xml->name));
}

int smv_xml_open(struct smv_xml **xml, struct smv_package *package, const char *part,
		 const struct smv_xml_handler *handler)
{
	struct smv_pool *pool = smv_pool_open();
	struct smv_xml *x = smv_alloc(pool, sizeof *x);
	int rc;

	x->pool = pool;
	x->name = smv_copy(pool, part);
	x->package = package;
	x->handler = *handler;
	rc = smv_part_open(&x->part, package, part);
	if (!rc && !(x->parser = XML_ParserCreate(NULL)))
		rc = smv_fail(SMV_INTERNAL, "expat: out of memory");
	if (rc) {
		smv_xml_close(x);
		*xml = NULL;
		return rc;
	}
	XML_SetUserData(x->parser, x);
	XML_SetElementHandler(x->parser, start, end);
	if (handler->text)
		XML_SetCharacterDataHandler(x->parser, text);
	XML_SetStartDoctypeDeclHandler(x->parser, refuse_doctype);
	*xml = x;
	return SMV_OK;
}

void smv_xml_close(struct smv_xml *xml)
{
	if (!xml)
		return;
	if (xml->parser)
		XML_ParserFree(xml->parser);
	smv_part_close(xml->part);
	smv_pool_close(xml->pool);
}

void smv_xml_pause(struct smv_xml *xml)
{
	if (xml->paused || xml->failed)
		return;
	xml->paused = true;
	XML_StopParser(xml->parser, XML_TRUE);
}

void smv_xml_fail(struct smv_xml *xml, int rc)
{
	if (xml->failed)
		return;
	xml->failed = rc;
	XML_StopParser(xml->parser, XML_FALSE);
}

static int feed(struct smv_xml *xml, enum XML_Status *status)
{
	void *room = XML_GetBuffer(xml->parser, PIECE);
	size_t size;
	int rc;

	if (!room)
		return smv_fail(SMV_INTERNAL, "expat: out of memory");
	if ((rc = smv_part_read(xml->part, room, PIECE, &size)))
		return rc;
	xml->fed += (long long)size;
	xml->ended = size == 0;
	*status = XML_ParseBuffer(xml->parser, (int)size, size == 0);
	return SMV_OK;
}

static int complain(const struct smv_xml *xml)
{
	return smv_package_damaged(xml->package, smv_printf(xml->pool, "%s:%llu: %s", xml->name, (unsigned long long)LINE_OF(xml->parser),
							    XML_ErrorString(XML_GetErrorCode(xml->parser))));
}

int smv_xml_read(struct smv_xml *xml, bool *finished)
{
	enum XML_Status status = XML_STATUS_OK;
	int rc = SMV_OK;

	if (xml->paused) {
		xml->paused = false;
		status = XML_ResumeParser(xml->parser);
	}
	for (;;) {
		if (xml->failed)
			return xml->failed;
		if (status == XML_STATUS_ERROR)
			return complain(xml);
		if (status == XML_STATUS_SUSPENDED || xml->ended)
			break;
		/* A tag that goes on and on is looked at from its start again with each piece. */
		if (xml->fed - BYTE_OF(xml->parser) > TAG_MAX)
			return smv_package_damaged(xml->package, _("a tag is too long"));
		if ((rc = feed(xml, &status)))
			return rc;
	}
	*finished = status != XML_STATUS_SUSPENDED;
	return SMV_OK;
}

int smv_xml_read_part(struct smv_package *package, const char *part, const struct smv_xml_handler *handler)
{
	struct smv_xml *xml;
	bool finished = false;
	int rc;

	if ((rc = smv_xml_open(&xml, package, part, handler)))
		return rc;
	while (!rc && !finished)
		rc = smv_xml_read(xml, &finished);
	smv_xml_close(xml);
	return rc;
}

const char *smv_xml_attribute(const char *const *attributes, const char *name)
{
	for (; *attributes; attributes += 2)
		if (!strcmp(attributes[0], name) || !strcmp(local(attributes[0]), name))
			return attributes[1];
	return NULL;
}
