/* SPDX-License-Identifier: EUPL-1.2 */
/* What a cell of the register may hold: numbers, e-mail, giro; and two names, a line each, beside one another. */
#include "base/text.h"
#include "model/column/decode.h"
#include "model/email.h"
#include "model/org_number.h"
#include "model/register/duplicates.h"
#include "model/register/one_letter.h"
#include "samverkan/finding.h"
#include "samverkan/pool.h"

#include <assert.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

/* What is read is read again as the same; a message says something. */
static void read_numbers(struct smv_pool *pool, const char *text)
{
	enum smv_org_number_problem problem;
	const char *number, *again, *emails;

	if ((problem = smv_org_number_read(pool, text, &number)))
		assert(smv_org_number_complaint(pool, problem, text)[0] && smv_id_text(smv_org_number_id(problem))[0]);
	else
		assert(!smv_org_number_read(pool, number, &again) && !strcmp(number, again));
	if ((emails = smv_emails_read(pool, text))) {
		again = smv_emails_read(pool, emails);
		assert(again && !strcmp(emails, again));
	}
}

static void read_fields(struct smv_pool *pool, const char *text)
{
	const struct smv_place place = { .header = "x", .column = -1 };
	const struct smv_field *f;
	struct smv_organisation organisation;
	struct smv_findings findings;

	smv_findings_init(&findings, pool);
	for (f = smv_organisation_fields; f->kind != SMV_FIELD_END; f++) {
		size_t before = findings.errors;

		assert(smv_decode_field(pool, f, text, 0, &organisation, &place, &findings) == (findings.errors == before));
	}
}

static void compare(struct smv_pool *pool, const char *a, const char *b)
{
	struct smv_organisation list[] = { { .id = 1, .name = a, .email = a, .website = a, .town = b },
					   { .id = 2, .name = b, .email = b, .website = b, .phone = a },
					   { .id = 3, .name = a, .phone = a } };
	const char *key_a = smv_text_key(pool, a), *key_b = smv_text_key(pool, b);
	struct smv_duplicate *pairs;
	size_t count = smv_duplicates_find(pool, list, 3, &pairs), i;

	assert(smv_one_letter_apart(key_a, key_b) == smv_one_letter_apart(key_b, key_a));
	for (i = 0; i < count; i++)
		assert(pairs[i].from != pairs[i].into && pairs[i].reasons);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	struct smv_pool *pool = smv_pool_open();
	char *text = smv_copy_bytes(pool, (const char *)bytes, size), *second;

	if (smv_text_is_utf8(text, strlen(text))) {
		read_numbers(pool, text);
		read_fields(pool, text);
		if ((second = strchr(text, '\n'))) {
			*second++ = '\0';
			compare(pool, text, second);
		}
	}
	smv_pool_close(pool);
	return 0;
}
