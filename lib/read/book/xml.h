/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SMV_READ_BOOK_XML_H
#define SMV_READ_BOOK_XML_H

#include <stdbool.h>
#include <stddef.h>

struct smv_package;

/*
 * One XML part of a package, parsed as it is unpacked.  Elements are named without their prefix, because programs
 * choose prefixes as they like.  A DOCTYPE, elements nested too deep and tags too long are refused.
 */
struct smv_xml;

struct smv_xml_handler {
	void (*start)(void *self, struct smv_xml *xml, const char *name, const char *const *attributes);
	void (*end)(void *self, struct smv_xml *xml, const char *name);
	void (*text)(void *self, struct smv_xml *xml, const char *bytes, size_t size); /* NULL: not wanted */
	void *self;
	/* Elements of another namespace than the root's are passed over: Excel's own x15:workbookPr is no workbookPr. */
	bool own_only;
};

int smv_xml_open(struct smv_xml **xml, struct smv_package *package, const char *part,
		 const struct smv_xml_handler *handler);
void smv_xml_close(struct smv_xml *xml); /* NULL is fine */

/* Goes on until a handler calls smv_xml_pause, or to the end. */
int smv_xml_read(struct smv_xml *xml, bool *end);

/* For handlers: come back to who called smv_xml_read, who may call it again; or give up with a failure. */
void smv_xml_pause(struct smv_xml *xml);
void smv_xml_fail(struct smv_xml *xml, int rc);

/* Reads a part from its start to its end. */
int smv_xml_read_part(struct smv_package *package, const char *part, const struct smv_xml_handler *handler);

/* The value of an attribute, NULL when there is none; the name without prefix, or whole where it says which is meant.
 */
const char *smv_xml_attribute(const char *const *attributes, const char *name);

#endif
