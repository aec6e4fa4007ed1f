/* SPDX-License-Identifier: EUPL-1.2 */
#include "samverkan/date.h"
#include "samverkan/pool.h"

#include <assert.h>
#include <stdint.h>

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

/* What is read is a day of the range, and its ISO form is read as the same. */
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	struct smv_pool *pool = smv_pool_open();
	const char *text = smv_copy_bytes(pool, (const char *)bytes, size);
	int32_t day = SMV_NO_DATE, back = SMV_NO_DATE;
	char room[SMV_DATE_ROOM];

	if (smv_date_read(text, &day)) {
		assert(day >= smv_date_of(1800, 1, 1) && day <= smv_date_of(2999, 12, 31));
		assert(smv_date_read(smv_date_show(room, day), &back) && back == day);
	} else {
		assert(day == SMV_NO_DATE);
	}
	back = SMV_NO_DATE;
	if (smv_date_order_of(text) == SMV_DATE_EITHER)
		assert(day != SMV_NO_DATE && smv_date_read_month_first(text, &back) && back != day);
	else if (smv_date_order_of(text) == SMV_DATE_MONTH_FIRST)
		assert(day == SMV_NO_DATE && smv_date_read_month_first(text, &back));
	smv_pool_close(pool);
	return 0;
}
