/* SPDX-License-Identifier: EUPL-1.2 */
/* The names of a workbook's sheets, for messages. */
#include "read/book/sheets.h"
#include "base/language.h"
#include "read/book/package.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"

#include <string.h>

const char *smv_sheets_add_name(struct smv_pool *pool, const char *names, const char *name)
{
	if (strlen(names) > 500)
		return names;
	return smv_printf(pool, "%s%s\"%s\"", names, *names ? ", " : "", name);
}

int smv_sheets_no_sheet(const struct smv_package *package, const char *wanted, const char *names)
{
	const char *file = smv_package_file(package);

	if (!*names)
		return smv_fail(SMV_DATA, _("%s has no sheet with cells"), file);
	if (!wanted)
		return smv_fail(SMV_DATA, _("%s has hidden sheets only, name one with --sheet: %s"), file, names);
	return smv_fail(SMV_DATA, _("%s has no sheet '%s', it has: %s"), file, wanted, names);
}
