/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Where libxlsxwriter makes its temporary files.  It unlinks each as soon as it is open and does not look whether that
 * went well: in a folder of their own one that stays is seen, and taken away.
 */
#include "base/atomic_file.h"
#include "base/language.h"
#include "base/temporary_files.h"
#include "emit/xlsx/xlsx.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>

static int refused(const char *folder)
{
	return smv_fail(SMV_IO, _("cannot write %s: %s"), folder, strerror(errno));
}

int smv_xlsx_folder_make(struct smv_pool *pool, const char *book, const char **folder)
{
	const char *path = smv_printf(pool, "%s.d", book);

	*folder = NULL;
	if (mkdir(path, S_IRWXU))
		return refused(path);
	smv_leftover_keep(path);
	*folder = path;
	return SMV_OK;
}

int smv_xlsx_folder_remove(struct smv_pool *pool, const char *folder)
{
	int rc = smv_folder_remove(pool, folder) ? refused(folder) : SMV_OK;

	smv_leftover_forget(folder);
	return rc;
}
