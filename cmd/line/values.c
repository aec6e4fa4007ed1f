/* SPDX-License-Identifier: EUPL-1.2 */
/* Values as they are typed in a command line: read into their type, or refused with the name and the remedy. */
#include "base/language.h"
#include "base/text.h"
#include "cmd/line/suggest.h"
#include "cmd/run/command.h"
#include "samverkan/date.h"
#include "samverkan/fail.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"

#include <string.h>
#include <strings.h>

int smv_typed_money(struct smv_pool *pool, const char *name, const char *typed, int64_t *ore)
{
	enum smv_number_problem problem = smv_number_read(typed, 0, ore);

	if (problem == SMV_NUMBER_FINE)
		return SMV_OK;
	return smv_fail(SMV_USAGE, "%s: %s", name, smv_number_complaint(pool, problem, typed));
}

int smv_typed_date(const char *name, const char *typed, int32_t *day)
{
	if (smv_date_read(typed, day))
		return SMV_OK;
	return smv_fail(SMV_USAGE, _("%s: '%s' is no date, write it as 2024-03-31"), name, typed);
}

int smv_typed_number(const char *name, const char *typed, int64_t *number)
{
	const char *digit;
	int64_t sum = 0;

	for (digit = typed; *digit >= '0' && *digit <= '9' && sum < 1000000000; digit++)
		sum = sum * 10 + (*digit - '0');
	if (*digit || digit == typed || sum > 1000000000)
		return smv_fail(SMV_USAGE, _("%s: '%s' is no whole number, write it with digits only"), name, typed);
	*number = sum;
	return SMV_OK;
}

int smv_typed_year(const char *name, const char *typed, int64_t *year)
{
	int rc = smv_typed_number(name, typed, year);

	if (rc || (*year >= 1800 && *year <= 2999))
		return rc;
	return smv_fail(SMV_USAGE, _("%s: '%s' is no year, write it like 1974"), name, typed);
}

int smv_typed_yes_no(const char *name, const char *typed, enum smv_yes_no *answer)
{
	static const char *const words[][6] = {
		[SMV_NO] = { "no", "nej", "n", "false", "0" },
		[SMV_YES] = { "yes", "ja", "y", "j", "true", "1" },
	};
	size_t i, j;

	for (i = SMV_NO; i <= SMV_YES; i++)
		for (j = 0; j < sizeof words[i] / sizeof words[i][0] && words[i][j]; j++)
			if (!strcasecmp(words[i][j], typed)) {
				*answer = (enum smv_yes_no)i;
				return SMV_OK;
			}
	return smv_fail(SMV_USAGE, _("%s: '%s' is neither yes nor no, write yes or no"), name, typed);
}

static const char *choice_words(struct smv_pool *pool, const struct smv_choice *choices)
{
	const char *text = smv_choice_word(pool, choices, smv_language());

	while ((++choices)->code)
		text = smv_printf(pool, "%s, %s", text, smv_choice_word(pool, choices, smv_language()));
	return text;
}

int smv_typed_choice(struct smv_pool *pool, const char *name, const char *typed, const struct smv_choice *choices,
		     const char **code)
{
	const struct smv_choice *choice = smv_choice_by_word(choices, typed);
	struct smv_suggestion near;

	if (choice) {
		*code = choice->code;
		return SMV_OK;
	}
	smv_suggestion_begin(&near, typed);
	for (choice = choices; choice->code; choice++) {
		smv_suggestion_offer(&near, smv_choice_word(pool, choice, smv_language()));
		smv_suggestion_offer(&near, choice->code);
	}
	if (near.best)
		return smv_fail(SMV_USAGE, _("%s: '%s' is not known, did you mean '%s'? (known are %s)"), name, typed, near.best,
				choice_words(pool, choices));
	return smv_fail(SMV_USAGE, _("%s: '%s' is not known, write one of %s"), name, typed, choice_words(pool, choices));
}

int smv_typed_text(struct smv_pool *pool, const char *name, const char *typed, const char **text)
{
	if (!smv_text_is_utf8(typed, strlen(typed)))
		return smv_fail(SMV_USAGE, _("%s: the text is not UTF-8, set the terminal to UTF-8"), name);
	*text = smv_text_without_controls(pool, smv_text_clean(pool, typed), false);
	if (!**text)
		return smv_fail(SMV_USAGE, _("%s: the text is empty, write one or leave it out"), name);
	return SMV_OK;
}
