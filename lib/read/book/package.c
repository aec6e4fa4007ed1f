/* SPDX-License-Identifier: EUPL-1.2 */
/* A zip file with the parts of a workbook, unpacked with bounds. */
#include "read/book/package.h"
#include "base/language.h"
#include "read/file/lines.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"

#include <stdint.h>
#include <stdio.h>
#include <zip.h>

/* A worksheet is packed about ten times smaller; a hundred times is met only where somebody means harm. */
static const uint64_t ratio_max = 100;
static const uint64_t ratio_free = UINT64_C(1) << 20;         /* a part up to this size may be packed as it likes */
static const uint64_t unpacked_max = UINT64_C(200) * 1000000; /* of all parts that are read */

struct smv_package {
	struct smv_pool *pool;
	const char *file;
	zip_t *zip;
	uint64_t unpacked;
};

struct smv_part {
	struct smv_package *package;
	zip_file_t *file;
	uint64_t packed, unpacked;
};

const char *smv_package_file(const struct smv_package *package)
{
	return package->file;
}

int smv_package_damaged(const struct smv_package *package, const char *why)
{
	return smv_fail(SMV_DATA, _("%s is damaged or cut short (%s), fetch it or save it anew"), package->file, why);
}

int smv_package_protected(const struct smv_package *package)
{
	return smv_fail(SMV_DATA, _("%s is protected by a password, open it and save it without one"), package->file);
}

static int open_zip(struct smv_package *package, struct smv_lines *lines)
{
	zip_source_t *source;
	const char *bytes;
	zip_error_t error;
	FILE *file = NULL;
	size_t size;
	int rc;

	if ((rc = smv_lines_take_all(lines, &file, &bytes, &size)))
		return rc;
	zip_error_init(&error);
	source = file ? zip_source_filep_create(file, 0, -1, &error) : zip_source_buffer_create(bytes, size, 0, &error);
	if (!source && file)
		fclose(file);
	if (source) {
		package->zip = zip_open_from_source(source, ZIP_RDONLY, &error);
		if (!package->zip)
			zip_source_free(source);
	}
	if (!package->zip)
		rc = smv_package_damaged(package, zip_error_strerror(&error));
	zip_error_fini(&error);
	return rc;
}

/* Of two parts with one name programs take different ones: what a person saw may not be what is read. */
static int refuse_twins(const struct smv_package *package)
{
	zip_int64_t count = zip_get_num_entries(package->zip, 0), i;

	for (i = 0; i < count; i++) {
		const char *name = zip_get_name(package->zip, (zip_uint64_t)i, 0);

		if (!name)
			return smv_package_damaged(package, zip_strerror(package->zip));
		if (zip_name_locate(package->zip, name, 0) != i)
			return smv_fail(SMV_DATA, _("%s holds two parts of one name, save it anew"), package->file);
	}
	return SMV_OK;
}

int smv_package_open(struct smv_package **package, struct smv_lines *lines, const char *file)
{
	struct smv_pool *pool = smv_pool_open();
	struct smv_package *p = smv_alloc(pool, sizeof *p);
	int rc;

	p->pool = pool;
	p->file = smv_copy(pool, file);
	if ((rc = open_zip(p, lines)) || (rc = refuse_twins(p))) {
		smv_package_close(p);
		p = NULL;
	}
	*package = p;
	return rc;
}

void smv_package_close(struct smv_package *package)
{
	if (!package)
		return;
	if (package->zip)
		zip_discard(package->zip);
	smv_pool_close(package->pool);
}

/* The case of letters does not count in part names, and some programs do write them two ways. */
static zip_int64_t locate(const struct smv_package *package, const char *name)
{
	zip_int64_t at = zip_name_locate(package->zip, name, 0);

	return at >= 0 ? at : zip_name_locate(package->zip, name, ZIP_FL_NOCASE);
}

bool smv_package_has(const struct smv_package *package, const char *name)
{
	return locate(package, name) >= 0;
}

int smv_part_open(struct smv_part **part, struct smv_package *package, const char *name)
{
	zip_int64_t at = locate(package, name);
	struct smv_part *p;
	zip_stat_t status;

	*part = NULL;
	if (at < 0)
		return smv_package_damaged(package, smv_printf(package->pool, _("%s is lacking"), name));
	if (zip_stat_index(package->zip, (zip_uint64_t)at, 0, &status))
		return smv_package_damaged(package, zip_strerror(package->zip));
	if ((status.valid & ZIP_STAT_ENCRYPTION_METHOD) && status.encryption_method != ZIP_EM_NONE)
		return smv_package_protected(package);
	p = smv_alloc(package->pool, sizeof *p);
	p->package = package;
	p->packed = status.valid & ZIP_STAT_COMP_SIZE ? status.comp_size : 0;
	p->file = zip_fopen_index(package->zip, (zip_uint64_t)at, 0);
	if (!p->file)
		return smv_package_damaged(package, zip_strerror(package->zip));
	*part = p;
	return SMV_OK;
}

void smv_part_close(struct smv_part *part)
{
	if (part && part->file)
		zip_fclose(part->file);
}

int smv_part_read(struct smv_part *part, void *bytes, size_t room, size_t *size)
{
	struct smv_package *package = part->package;
	zip_int64_t got = zip_fread(part->file, bytes, room);

	if (got < 0)
		return smv_package_damaged(package, zip_file_strerror(part->file));
	*size = (size_t)got;
	part->unpacked += *size;
	package->unpacked += *size;
	if (package->unpacked > unpacked_max ||
	    (part->unpacked > ratio_free && part->unpacked / ratio_max >= part->packed))
		return smv_fail(SMV_DATA, _("%s unpacks to far more than a table has, save it as CSV UTF-8"),
				package->file);
	return SMV_OK;
}
