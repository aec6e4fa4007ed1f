/* SPDX-License-Identifier: EUPL-1.2 */
/* A row of a file in which texts have been given themes. */
#include "model/survey/theme_row.h"
#include "base/language.h"

#define AT(member) offsetof(struct smv_theme_row, member)

const struct smv_field smv_theme_row_fields[] = {
	{ "id", N_("No."), "nummer|nr|number", SMV_FIELD_TEXT, AT(id), .required = true,
	  .meaning = N_("the text's number, as it was written out") },
	{ "group", N_("Group"), "grupp", SMV_FIELD_TEXT, AT(group), .meaning = N_("written out for people; a text is known by its number") },
	{ "text", N_("Text"), "", SMV_FIELD_TEXT, AT(text), .lines = true, .meaning = N_("written out for people; a text is known by its number") },
	{ "themes", N_("Themes"), "teman|tema|theme", SMV_FIELD_TEXT, AT(themes), .required = false,
	  .meaning = N_("the themes of the text, parted by ;") },
	{ .kind = SMV_FIELD_END },
};
