/* SPDX-License-Identifier: EUPL-1.2 */
#include "samverkan/number.h"
#include "samverkan/pool.h"

#include <assert.h>
#include <stdint.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

static void must_be(const char *text, char mark, int64_t expected)
{
	int64_t number = -1;

	assert(smv_number_read(text, mark, &number) == SMV_NUMBER_FINE && number == expected);
}

/* What is read is in range, and each way of writing it is read as the same; what is not read has a complaint. */
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	static const char marks[] = { 0, ',', '.' };
	struct smv_pool *pool = smv_pool_open();
	const char *text = smv_copy_bytes(pool, (const char *)bytes, size);
	char room[SMV_NUMBER_ROOM];
	size_t i;

	for (i = 0; i < sizeof marks; i++) {
		int64_t number = -1;
		enum smv_number_problem problem = smv_number_read(text, marks[i], &number);

		if (problem) {
			assert(number == -1 && smv_id_text(smv_number_id(problem))[0]);
			assert(smv_number_complaint(pool, problem, text)[0]);
			continue;
		}
		assert(number >= 0 && number <= SMV_NUMBER_MAX);
		must_be(smv_number_plain(room, number, ','), ',', number);
		must_be(smv_number_plain(room, number, '.'), '.', number);
		must_be(smv_number_plain(room, number, '.'), 0, number);
		must_be(smv_number_show(room, number), 0, number);
		must_be(smv_money_show(room, number), ',', number);
	}
	smv_pool_close(pool);
	return 0;
}
