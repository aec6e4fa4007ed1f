/* SPDX-License-Identifier: EUPL-1.2 */
#include "model/survey/survey_header.h"
#include "base/pool.h"
#include "base/text.h"

#include <ctype.h>
#include <stdbool.h>
#include <string.h>

/* Headers that the tools write themselves, in Swedish and English; '|' parts them. */
static const struct {
	enum smv_column_role role;
	const char *headers;
} known[] = {
	{ SMV_ROLE_ID, "id|svarsid|svarid|responseid|respondentid|answerid|svarsnummer|respondentnummer|respondentnr|lopnummer|"
		       "idresponseid|idsvarsid|idsvarid|respondent|nr|answerno" },
	{ SMV_ROLE_STARTED, "starttime|starttid|startdate|startdatum|datestarted|datumforstart|startad|paborjad|"
			    "startdatedatestarted|started" },
	{ SMV_ROLE_SUBMITTED, "completiontime|slutforandetid|slutforttid|tidforslutforande|submitdate|datesubmitted|datumforslutforande|"
			      "inskickad|inlamnad|inskickningsdatum|slutford|timestamp|tidstampel|enddate|slutdatum|completed|"
			      "submitdatedatesubmitted|svarsdatum|inskickat|submitted|submittedat" },
	{ SMV_ROLE_EMAIL, "email|epost|epostadress|emailaddress|mejl|mail|anvandarnamn|username|mailadress|dinepostadress|"
			  "youremail|youremailaddress" },
	{ SMV_ROLE_NAME, "name|namn|fornamn|efternamn|firstname|lastname|dittnamn|yourname|fornamnochefternamn|fullname|"
			 "kontaktperson|kontaktpersonsnamn" },
	{ SMV_ROLE_OF_EXPORT, "collectorid|ipaddress|ipadress|ipaddr|lastpage|sistasida|startlanguage|startsprak|language|sprak|seed|"
			      "fro|datemodified|senasteandringstid|lastmodifiedtime|datestamp|datestampdatelastaction|refurl|"
			      "customdata1|lastpagelastpage|startlanguagestartlanguage|seedseed|totalpoints|quizfeedback|totaltpoang|"
			      "status|token|duration|tidsatgang|interviewtime" },
};

static enum smv_column_role role_of(struct smv_pool *pool, const char *header)
{
	const char *bare = smv_text_bare(pool, header), *at, *found;
	size_t i, length = strlen(bare);

	for (i = 0; length && i < sizeof known / sizeof *known; i++)
		for (at = known[i].headers; (found = strstr(at, bare)); at = found + 1)
			if ((found == known[i].headers || found[-1] == '|') && (found[length] == '|' || !found[length]))
				return known[i].role;
	return SMV_ROLE_ANSWER;
}

/* LimeSurvey's "submitdate. Datum för slutförande": the word before the point says it in any language. */
static enum smv_column_role role_of_code(struct smv_pool *pool, const char *header)
{
	const char *end = strstr(header, ". ");

	if (!end || memchr(header, ' ', (size_t)(end - header)))
		return SMV_ROLE_ANSWER;
	return role_of(pool, smv_copy_bytes(pool, header, (size_t)(end - header)));
}

/* "likert0[time1]. " or "q7." or "q7[SQ002]" alone: its length, 0 when the header does not begin so. */
static size_t read_code(struct smv_pool *pool, const char *header, struct smv_survey_header *h)
{
	size_t name = 0, end, close = 0;
	bool digit = false;

	for (; isalnum((unsigned char)header[name]) || header[name] == '_'; name++)
		digit = digit || isdigit((unsigned char)header[name]);
	if (!name || !isalpha((unsigned char)header[0]))
		return 0;
	end = name;
	if (header[name] == '[') {
		close = strcspn(header + name, "]");
		if (!header[name + close] || memchr(header + name, ' ', close))
			return 0;
		end = name + close + 1;
	}
	if (header[end] == '.' && (header[end + 1] == ' ' || !header[end + 1]) && (close || digit))
		end++;
	else if (!close || header[end])
		return 0;
	h->code = smv_copy_bytes(pool, header, name);
	if (close > 1)
		h->part = smv_copy_bytes(pool, header + name + 1, close - 1);
	return end;
}

/* The '[' that the last character, a ']', closes; NULL when it closes none. */
static const char *opening(const char *text, size_t length)
{
	size_t depth = 0, i;

	for (i = length; i-- > 0;) {
		depth += text[i] == ']';
		if (text[i] == '[' && --depth == 0)
			return text + i;
	}
	return NULL;
}

struct smv_survey_header smv_survey_header_read(struct smv_pool *pool, const char *header)
{
	struct smv_survey_header h = { .role = role_of(pool, header) };
	const char *rest = header + read_code(pool, header, &h), *open = NULL;
	size_t length;

	rest += strspn(rest, " ");
	length = strlen(rest);
	if (length && rest[length - 1] == ']')
		open = opening(rest, length);
	if (open) {
		h.stem = smv_text_clean(pool, smv_copy_bytes(pool, rest, (size_t)(open - rest)));
		h.row = smv_text_clean(pool, smv_copy_bytes(pool, open + 1, length - (size_t)(open - rest) - 2));
	} else {
		h.stem = rest;
	}
	if (h.role == SMV_ROLE_ANSWER)
		h.role = role_of_code(pool, header);
	return h;
}
