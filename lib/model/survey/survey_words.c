/* SPDX-License-Identifier: EUPL-1.2 */
/* What words in answers mean, in Swedish and English. */
#include "model/survey/survey_words.h"
#include "base/text.h"
#include "samverkan/number.h"
#include "samverkan/pool.h"

#include <ctype.h>
#include <string.h>

enum { STEPS = 11 };

/* Lowest first, steps parted by '|', spellings of one step by '/'.  A shorter scale stands after the one it is part of. */
static const char *const scales[] = {
	/* agreement */
	"Instämmer inte alls/Stämmer inte alls/Håller inte alls med|Instämmer till liten del/Instämmer i liten grad/"
	"Stämmer till liten del/Instämmer delvis inte/Stämmer ganska dåligt|Varken eller/Varken instämmer eller inte instämmer/"
	"Neutral|Instämmer till stor del/Instämmer i hög grad/Stämmer till stor del/Instämmer delvis/Stämmer ganska bra|"
	"Instämmer helt/Stämmer helt/Håller helt med/Instämmer fullt ut",
	"Tar helt avstånd|Tar delvis avstånd|Varken eller|Instämmer delvis|Instämmer helt",
	"Instämmer inte alls/Stämmer inte alls|Instämmer inte/Stämmer inte|Varken eller/Neutral|Instämmer/Stämmer|"
	"Instämmer helt/Instämmer starkt/Stämmer helt",
	"Stämmer mycket dåligt|Stämmer ganska dåligt|Varken eller|Stämmer ganska bra|Stämmer mycket bra",
	"Inte alls|I liten utsträckning/I liten grad/Till liten del|Delvis/I viss utsträckning/I viss mån/Till viss del|"
	"I stor utsträckning/I hög grad/Till stor del|Helt/Helt och hållet/I mycket hög grad",
	"Strongly disagree|Disagree|Neither agree nor disagree/Neither agree or disagree/Neutral/Undecided|Agree|Strongly agree",
	"Strongly disagree|Disagree|Somewhat disagree|Neither agree nor disagree/Neutral|Somewhat agree|Agree|Strongly agree",
	"Completely disagree/Totally disagree|Somewhat disagree/Tend to disagree/Partly disagree|"
	"Neither agree nor disagree/Neutral|Somewhat agree/Tend to agree/Partly agree|Completely agree/Totally agree",
	/* satisfaction */
	"Mycket missnöjd|Ganska missnöjd/Missnöjd|Varken eller/Varken nöjd eller missnöjd/Neutral|Ganska nöjd/Nöjd|Mycket nöjd",
	"Inte alls nöjd|Inte särskilt nöjd/Mindre nöjd|Varken eller/Delvis nöjd|Ganska nöjd|Mycket nöjd/Helt nöjd",
	"Very dissatisfied|Somewhat dissatisfied/Dissatisfied|Neither satisfied nor dissatisfied/Neutral/Neither|"
	"Somewhat satisfied/Satisfied|Very satisfied",
	"Not at all satisfied|Not so satisfied/Slightly satisfied|Somewhat satisfied/Moderately satisfied|Very satisfied|"
	"Extremely satisfied/Completely satisfied",
	/* frequency */
	"Aldrig|Sällan/Nästan aldrig|Ibland|Ofta|Alltid/Mycket ofta",
	"Aldrig|Sällan|Ibland|Ofta|Mycket ofta|Alltid",
	"Aldrig|Någon gång per år/Någon gång om året|Någon gång i månaden/Varje månad|Någon gång i veckan/Varje vecka|"
	"Dagligen/Varje dag",
	"Never|Sometimes|Often|Very often|Always",
	"Never|Rarely/Seldom|Sometimes/Occasionally|Often/Usually|Always",
	"Never|Almost never|Sometimes|Almost every time|Every time",
	"Never|Yearly|Monthly|Weekly|Daily",
	/* quality */
	"Mycket dåligt/Mycket dålig|Ganska dåligt/Dåligt/Dålig|Varken eller/Varken bra eller dåligt/Acceptabelt/Godtagbar|"
	"Ganska bra/Bra/God/Ganska god|Mycket bra/Mycket god",
	"Mycket dåligt|Dåligt|Varken bra eller dåligt|Bra|Mycket bra|Utmärkt",
	"Very poor/Very bad|Poor/Bad|Fair/Acceptable/Average/Neither good nor bad|Good|Very good/Excellent",
	"Poor|Fair|Good|Very good|Excellent",
	"Very unfavorably|Somewhat unfavorably|Neither favorably nor unfavorably (neutral)/Neither favorably nor unfavorably|"
	"Somewhat favorably|Very favorably",
	/* importance, likelihood, size, ease */
	"Inte alls viktigt/Oviktigt|Mindre viktigt/Inte så viktigt|Varken eller/Ganska viktigt|Viktigt|Mycket viktigt",
	"Not at all important|Not so important/Slightly important|Somewhat important/Moderately important|Very important|"
	"Extremely important",
	"Inte alls troligt/Mycket osannolikt|Inte särskilt troligt/Ganska osannolikt|Varken eller|Ganska troligt/Ganska sannolikt|"
	"Mycket troligt/Mycket sannolikt",
	"Very unlikely|Unlikely/Somewhat unlikely|Neither likely nor unlikely/Neutral|Likely/Somewhat likely|Very likely",
	"Mycket liten|Liten|Varken eller|Stor|Mycket stor",
	"Mycket svårt|Ganska svårt|Varken eller|Ganska lätt|Mycket lätt",
	"Very difficult|Difficult|Neither easy nor difficult/Neutral|Easy|Very easy",
	"Mycket sämre|Sämre|Oförändrat/Lika/Varken eller|Bättre|Mycket bättre",
};

static const char *const outside[] = {
	"vetej", "vetinte", "ejrelevant", "interelevant", "ejaktuellt", "intaktuellt", "inteaktuellt", "ingenuppfattning",
	"ingenasikt", "kanejsvara", "kanintesvara", "kanejbedoma", "kanintebedoma", "villejsvara", "villintesvara", "ejtillampligt",
	"vetejejrelevant", "vetintejrelevant", "vetejkanejbedoma", "vetinteingenuppfattning", "harinteanvant", "osaker",
	"dontknow", "donotknow", "idontknow", "notapplicable", "na", "notrelevant", "noopinion", "unsure", "notsure",
	"unfamiliarna", "unfamiliar", "prefernottosay", "prefernottoanswer", "cannotsay", "noanswer",
};

static const char *const others[] = {
	"annat", "annan", "andra", "ovrigt", "annatvad", "annatange", "annatspecificera", "annatvanligenspecificera", "annatangevad",
	"annatalternativ", "somethingelse", "nagotannat", "other", "others", "otherpleasespecify", "otherspecify", "otherpleasestate",
};

static bool is_among(const char *bare, const char *const *words, size_t count)
{
	size_t i;

	for (i = 0; i < count; i++)
		if (!strcmp(bare, words[i]))
			return true;
	return false;
}

/* The next spelling of a list up to one of the marks, in the pool; *list is moved behind it, *mark is what ended it. */
static const char *take(struct smv_pool *pool, const char **list, char *mark)
{
	size_t length = strcspn(*list, "|/");
	const char *spelling = smv_copy_bytes(pool, *list, length);

	*mark = (*list)[length];
	*list += length + (*mark != '\0');
	return spelling;
}

/* Fits the words, which are bare, to one scale. */
static bool fit(struct smv_pool *pool, const char *list, const char *const *bare, size_t count, struct smv_scale *scale,
		size_t *steps)
{
	const char **labels = smv_alloc(pool, STEPS * sizeof *labels);
	size_t i, left = count, step = 0;
	char mark = '|';

	for (i = 0; i < count; i++)
		steps[i] = STEPS;
	while (*list) {
		char before = mark;
		const char *spelling = take(pool, &list, &mark), *key = smv_text_bare(pool, spelling);

		if (before == '|')
			labels[step] = spelling;
		for (i = 0; i < count; i++)
			if (steps[i] == STEPS && !strcmp(bare[i], key)) {
				steps[i] = step;
				left--;
			}
		step += mark == '|';
	}
	*scale = (struct smv_scale){ step + 1, labels };
	return !left;
}

/* Two answers on one step are two answers, so the scale is another one. */
static bool are_distinct(const size_t *steps, size_t count)
{
	bool seen[STEPS + 1] = { false };
	size_t i;

	for (i = 0; i < count; i++) {
		if (seen[steps[i]])
			return false;
		seen[steps[i]] = true;
	}
	return true;
}

bool smv_scale_of(struct smv_pool *pool, const char *const *words, size_t count, struct smv_scale *scale, size_t *steps)
{
	const char **bare = smv_alloc(pool, (count + 1) * sizeof *bare);
	size_t i;

	if (!count || count > STEPS)
		return false;
	for (i = 0; i < count; i++)
		bare[i] = smv_text_bare(pool, words[i]);
	for (i = 0; i < sizeof scales / sizeof *scales; i++)
		if (fit(pool, scales[i], bare, count, scale, steps) && are_distinct(steps, count))
			return true;
	return false;
}

bool smv_labelled_number(const char *text, int64_t *hundredths, bool *bare)
{
	size_t digits = strspn(text, "0123456789"), decimals = 0;
	int64_t whole = 0, part = 0;
	const char *rest;
	size_t i;

	if (!digits || digits > 9)
		return false;
	for (i = 0; i < digits; i++)
		whole = whole * 10 + (text[i] - '0');
	rest = text + digits;
	if ((*rest == '.' || *rest == ',') && (decimals = strspn(rest + 1, "0123456789")) > 0) {
		if (decimals > 2)
			return false;
		part = (rest[1] - '0') * 10 + (decimals == 2 ? rest[2] - '0' : 0);
		rest += 1 + decimals;
	}
	*hundredths = whole * 100 + part;
	*bare = !*rest;
	if (!*rest || !strcmp(rest, "+"))
		return true;
	/* "3-4 hours" is a range, "5 - Helt nöjd" a number with words; "12 pro" is neither. */
	while (*rest == ' ')
		rest++;
	if (*rest == '(' || *rest == '=' || *rest == ':')
		return true;
	if (*rest == '-' || (unsigned char)*rest == 0xE2) {
		rest += *rest == '-' ? 1 : 3;
		return *rest == ' ' && !isdigit((unsigned char)rest[strspn(rest, " ")]);
	}
	return false;
}

bool smv_step_named(const char *text, int64_t *hundredths, const char **words)
{
	size_t digits = strspn(text, "0123456789");
	const char *rest = text + digits;
	int number = 0;

	if (!digits || digits > 2)
		return false;
	for (; digits; digits--)
		number = number * 10 + (*text++ - '0');
	rest += *rest == '.' || *rest == ')';
	*words = rest + strspn(rest, " ");
	*hundredths = number * 100;
	return number <= 10 && *words != rest && (isalpha((unsigned char)**words) || (unsigned char)**words >= 0xC3);
}

bool smv_answer_is_outside(struct smv_pool *pool, const char *text)
{
	return strlen(text) < 60 && is_among(smv_text_bare(pool, text), outside, sizeof outside / sizeof *outside);
}

bool smv_answer_is_other(struct smv_pool *pool, const char *answer, const char **text)
{
	const char *colon = strchr(answer, ':');

	*text = NULL;
	if (colon && colon - answer < 40) {
		if (!is_among(smv_text_bare(pool, smv_copy_bytes(pool, answer, (size_t)(colon - answer))), others,
			      sizeof others / sizeof *others))
			return false;
		*text = smv_text_clean(pool, colon + 1);
		if (!**text)
			*text = NULL;
		return true;
	}
	return strlen(answer) < 60 && is_among(smv_text_bare(pool, answer), others, sizeof others / sizeof *others);
}

enum smv_tick smv_tick_of(struct smv_pool *pool, const char *cell)
{
	static const char *const yes[] = { "1", "ja", "yes", "y", "x", "true", "sant", "vald", "selected", "checked", "quoted" };
	static const char *const no[] = { "0", "nej", "no", "n", "", "false", "falskt", "notselected", "unchecked", "notquoted" };
	const char *bare;

	if (strlen(cell) > 20)
		return SMV_TICK_NOT;
	bare = smv_text_bare(pool, cell);
	if (is_among(bare, yes, sizeof yes / sizeof *yes))
		return SMV_TICK_YES;
	return is_among(bare, no, sizeof no / sizeof *no) ? SMV_TICK_NO : SMV_TICK_NOT;
}
