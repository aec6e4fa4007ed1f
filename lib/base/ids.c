/* SPDX-License-Identifier: EUPL-1.2 */
/* What the ids of findings are called and mean. */
#include "samverkan/ids.h"
#include "base/language.h"

#include <assert.h>

static const struct {
	const char *text, *meaning;
} ids[SMV_ID_COUNT] = {
#define ROW(constant, text, meaning) [SMV_ID_##constant] = { text, meaning },
	SMV_IDS(ROW)
};

const char *smv_id_text(enum smv_id id)
{
	assert(id > SMV_ID_NONE && id < SMV_ID_COUNT);
	return ids[id].text;
}

const char *smv_id_meaning(enum smv_id id)
{
	assert(id > SMV_ID_NONE && id < SMV_ID_COUNT);
	return _(ids[id].meaning);
}
