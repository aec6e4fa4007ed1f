/* SPDX-License-Identifier: EUPL-1.2 */
/* What a part of an XLSX package refers to. */
#include "read/book/relations.h"
#include "read/book/package.h"
#include "read/book/xml.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"

#include <string.h>

/* A workbook has one for each sheet and a few more. */
enum { RELATIONS_MAX = 4096 };

struct reader {
	struct smv_relations *relations;
	struct smv_pool *pool;
	const char *folder; /* "xl/", "" for the package */
};

/* The part that a target means: from the folder, or with a slash before it from the root. */
static const char *resolve(struct smv_pool *pool, const char *folder, const char *target)
{
	size_t length = strlen(folder);

	if (*target == '/')
		return smv_copy(pool, target + 1);
	while (!strncmp(target, "../", 3) || !strncmp(target, "./", 2)) {
		if (target[1] == '.') {
			length -= length > 0;
			while (length && folder[length - 1] != '/')
				length--;
		}
		target = strchr(target, '/') + 1;
	}
	return smv_printf(pool, "%.*s%s", (int)length, folder, target);
}

static void start(void *self, struct smv_xml *xml, const char *name, const char *const *attributes)
{
	const char *id = smv_xml_attribute(attributes, "Id"), *type = smv_xml_attribute(attributes, "Type");
	const char *target = smv_xml_attribute(attributes, "Target"),
		   *mode = smv_xml_attribute(attributes, "TargetMode");
	struct reader *r = self;
	struct smv_relations *relations = r->relations;
	const char *slash;

	(void)xml;
	if (relations->count == RELATIONS_MAX)
		return;
	if (strcmp(name, "Relationship") != 0 || !id || !type || !target || (mode && !strcmp(mode, "External")))
		return;
	slash = strrchr(type, '/');
	relations->items =
		smv_grow(r->pool, relations->items, relations->count, &relations->room, sizeof *relations->items);
	relations->items[relations->count++] = (struct smv_relation){
		smv_copy(r->pool, id),
		smv_copy(r->pool, slash ? slash + 1 : type),
		resolve(r->pool, r->folder, target),
	};
}

static void end(void *self, struct smv_xml *xml, const char *name)
{
	(void)self;
	(void)xml;
	(void)name;
}

int smv_relations_read(struct smv_relations *relations, struct smv_pool *pool, struct smv_package *package,
		       const char *part)
{
	const char *slash = strrchr(part, '/'), *name = slash ? slash + 1 : part, *file;
	struct reader r = { relations, pool, smv_copy_bytes(pool, part, (size_t)(name - part)) };
	struct smv_xml_handler handler = { start, end, NULL, &r };

	file = smv_printf(pool, "%s_rels/%s.rels", r.folder, name);
	return smv_package_has(package, file) ? smv_xml_read_part(package, file, &handler) : SMV_OK;
}

const char *smv_relations_by_type(const struct smv_relations *relations, const char *type)
{
	size_t i;

	for (i = 0; i < relations->count; i++)
		if (!strcmp(relations->items[i].type, type))
			return relations->items[i].part;
	return NULL;
}

const struct smv_relation *smv_relations_by_id(const struct smv_relations *relations, const char *id)
{
	size_t i;

	for (i = 0; i < relations->count; i++)
		if (!strcmp(relations->items[i].id, id))
			return &relations->items[i];
	return NULL;
}
