/* SPDX-License-Identifier: EUPL-1.2 */
/* The ZIP package that a DOCX or ODT file is. */
#include "emit/text/parcel.h"
#include "base/language.h"
#include "samverkan/fail.h"
#include "samverkan/pool.h"

#include <stdbool.h>
#include <zip.h>

enum {
	FIRST_DAY = 1 << 5 | 1, /* 1980-01-01, the first day that ZIP knows */
	BUFFER_SIZE = 64 * 1024
};

struct smv_parcel {
	struct smv_pool *pool;
	zip_source_t *bytes; /* where the archive is made */
	zip_t *archive;      /* NULL: it cannot be made */
	bool failed;
};

struct smv_parcel *smv_parcel_open(struct smv_pool *pool)
{
	struct smv_parcel *parcel = smv_alloc(pool, sizeof *parcel);
	zip_error_t ignored;

	parcel->pool = pool;
	zip_error_init(&ignored);
	parcel->bytes = zip_source_buffer_create(NULL, 0, 0, &ignored);
	if (parcel->bytes) {
		zip_source_keep(parcel->bytes);
		parcel->archive = zip_open_from_source(parcel->bytes, ZIP_TRUNCATE, &ignored);
		if (!parcel->archive)
			zip_source_free(parcel->bytes);
	}
	zip_error_fini(&ignored);
	return parcel;
}

static void add(struct smv_parcel *parcel, const char *name, const char *bytes, size_t size,
		zip_int32_t method)
{
	zip_source_t *source;
	zip_int64_t place;

	if (!parcel->archive || parcel->failed)
		return;
	source = zip_source_buffer(parcel->archive, bytes, size, 0);
	place = source ? zip_file_add(parcel->archive, name, source, ZIP_FL_ENC_UTF_8) : -1;
	if (place < 0)
		zip_source_free(source);
	parcel->failed =
		place < 0 ||
		zip_set_file_compression(parcel->archive, (zip_uint64_t)place, method, 0) < 0 ||
		zip_file_set_dostime(parcel->archive, (zip_uint64_t)place, 0, FIRST_DAY, 0) < 0;
}

void smv_parcel_add(struct smv_parcel *parcel, const char *name, const char *bytes, size_t size)
{
	add(parcel, name, bytes, size, ZIP_CM_DEFLATE);
}

void smv_parcel_add_plain(struct smv_parcel *parcel, const char *name, const char *bytes,
			  size_t size)
{
	add(parcel, name, bytes, size, ZIP_CM_STORE);
}

/* The finished archive, out of the memory where it was made. */
static bool put_out(struct smv_parcel *parcel, FILE *to)
{
	char *buffer = smv_alloc(parcel->pool, BUFFER_SIZE);
	zip_int64_t size;

	if (zip_source_open(parcel->bytes) < 0)
		return false;
	while ((size = zip_source_read(parcel->bytes, buffer, BUFFER_SIZE)) > 0)
		fwrite(buffer, 1, (size_t)size, to);
	zip_source_close(parcel->bytes);
	return size == 0;
}

int smv_parcel_close(struct smv_parcel *parcel, FILE *to)
{
	bool good = parcel->archive && !parcel->failed;

	if (good && zip_close(parcel->archive) < 0)
		good = false;
	else if (good)
		parcel->archive = NULL;
	if (parcel->archive)
		zip_discard(parcel->archive);
	good = good && put_out(parcel, to);
	zip_source_free(parcel->bytes);
	return good ? SMV_OK : smv_fail(SMV_IO, _("the document cannot be put together"));
}
