/* SPDX-License-Identifier: EUPL-1.2 */
/* Questions out of the headers of an export. */
#include "model/survey/survey_header.h"
#include "base/text.h"
#include "samverkan/pool.h"

#include <ctype.h>
#include <stdbool.h>
#include <string.h>

/* Tools some of whose columns could be a question in another's file. */
enum tool { ANY = 1, KOBO = 2, REDCAP = 4, QUALTRICS = 8, TYPEFORM = 16 };

/* Columns that only one tool has, as they are written. */
static const struct {
	enum tool tool;
	const char *header;
} signs[] = {
	{ KOBO, "_uuid" }, { KOBO, "_submission_time" }, { REDCAP, "record_id" }, { REDCAP, "Record ID" },
	{ REDCAP, "redcap_event_name" }, { REDCAP, "redcap_survey_identifier" }, { QUALTRICS, "ResponseId" },
	{ QUALTRICS, "RecordedDate" }, { TYPEFORM, "Network ID" }, { TYPEFORM, "Submit Date (UTC)" },
};

/* Headers that the tools write themselves, bare, in Swedish and English; '|' parts them. */
static const struct {
	enum smv_column_role role;
	enum tool tool;
	const char *headers;
} known[] = {
	{ SMV_ROLE_ID, ANY, "id|svarsid|svarid|responseid|respondentid|answerid|svarsnummer|respondentnummer|respondentnr|lopnummer|"
			    "idresponseid|idsvarsid|idsvarid|respondent|nr|answerno" },
	{ SMV_ROLE_ID, REDCAP, "recordid" },
	{ SMV_ROLE_STARTED, ANY, "starttime|starttid|startdate|startdatum|datestarted|datumforstart|startad|paborjad|"
				 "startdatedatestarted|started|startdateutc" },
	{ SMV_ROLE_STARTED, KOBO, "start" },
	{ SMV_ROLE_SUBMITTED, ANY, "completiontime|slutforandetid|slutforttid|tidforslutforande|submitdate|datesubmitted|"
				   "datumforslutforande|inskickad|inlamnad|inskickningsdatum|slutford|timestamp|tidstampel|enddate|"
				   "slutdatum|completed|submitdatedatesubmitted|svarsdatum|inskickat|submitted|submittedat|"
				   "submitdateutc|surveytimestamp" },
	{ SMV_ROLE_SUBMITTED, KOBO, "submissiontime" },
	{ SMV_ROLE_EMAIL, ANY, "email|epost|epostadress|emailaddress|mejl|mail|anvandarnamn|username|mailadress|dinepostadress|"
			       "youremail|youremailaddress" },
	{ SMV_ROLE_NAME, ANY, "name|namn|fornamn|efternamn|firstname|lastname|dittnamn|yourname|fornamnochefternamn|fullname|"
			      "kontaktperson|kontaktpersonsnamn" },
	{ SMV_ROLE_OF_EXPORT, ANY, "collectorid|ipaddress|ipadress|ipaddr|lastpage|sistasida|startlanguage|startsprak|language|sprak|"
				   "seed|fro|datemodified|senasteandringstid|lastmodifiedtime|datestamp|datestampdatelastaction|refurl|"
				   "customdata1|lastpagelastpage|startlanguagestartlanguage|seedseed|totalpoints|quizfeedback|"
				   "totaltpoang|totaltantalpoang|fragesportsfeedback|gradepostedtime|status|token|duration|tidsatgang|"
				   "interviewtime|totaltime|durationinseconds|recipientlastname|recipientfirstname|recipientemail|"
				   "externalreference|externaldatareference|locationlatitude|locationlongitude|distributionchannel|"
				   "userlanguage|recordeddate" },
	{ SMV_ROLE_OF_EXPORT, QUALTRICS, "progress|finished" },
	{ SMV_ROLE_OF_EXPORT, KOBO, "end|today|deviceid|username|simserial|subscriberid|phonenumber|audit" },
	{ SMV_ROLE_OF_EXPORT, REDCAP, "eventname|repeatinstrument|repeatinstance|dataaccessgroup|surveyidentifier|complete" },
	{ SMV_ROLE_OF_EXPORT, TYPEFORM, "networkid|stagedateutc|tags|ending|responsetype|outcome|winningoutcomeid|score" },
};

/* What a tool writes before the name of a question, and in KoBo and REDCap before or behind its own. */
static const struct {
	enum smv_column_role role;
	enum tool tool;
	const char *before, *behind;
} affixes[] = {
	{ SMV_ROLE_OF_EXPORT, ANY, "Points - ", NULL },
	{ SMV_ROLE_OF_EXPORT, ANY, "Feedback - ", NULL },
	{ SMV_ROLE_OF_EXPORT, ANY, "Poäng - ", NULL },
	{ SMV_ROLE_OF_EXPORT, ANY, "Återkoppling - ", NULL },
	{ SMV_ROLE_OF_EXPORT, ANY, "Question time:", NULL },
	{ SMV_ROLE_OF_EXPORT, ANY, "Group time:", NULL },
	{ SMV_ROLE_OF_EXPORT, ANY, "Frågetid:", NULL },
	{ SMV_ROLE_OF_EXPORT, ANY, "Grupptid:", NULL },
	{ SMV_ROLE_OF_EXPORT, KOBO, "_", NULL },
	{ SMV_ROLE_OF_EXPORT, KOBO, "meta/", NULL },
	{ SMV_ROLE_OF_EXPORT, KOBO, "formhub/", NULL },
	{ SMV_ROLE_OF_EXPORT, REDCAP, "redcap_", NULL },
	{ SMV_ROLE_OF_EXPORT, REDCAP, NULL, "_complete" },
	{ SMV_ROLE_SUBMITTED, REDCAP, NULL, "_timestamp" },
};

static bool ends_with(const char *text, const char *end)
{
	size_t length = strlen(text), size = strlen(end);

	return length > size && !strcmp(text + length - size, end);
}

/* Whether a word stands in a list parted by '|'. */
static bool stands_in(const char *list, const char *word, size_t length)
{
	const char *at, *found;

	for (at = list; (found = strstr(at, word)); at = found + 1)
		if ((found == list || found[-1] == '|') && (found[length] == '|' || !found[length]))
			return true;
	return false;
}

static enum smv_column_role role_of(struct smv_pool *pool, const char *header, unsigned tools)
{
	const char *bare = smv_text_bare(pool, header);
	size_t i, length = strlen(bare);

	if ((tools & KOBO) && !strcmp(header, "_id"))
		return SMV_ROLE_ID;
	if ((tools & TYPEFORM) && !strcmp(header, "#"))
		return SMV_ROLE_ID;
	for (i = sizeof known / sizeof *known; length && i > 0; i--)
		if ((known[i - 1].tool & tools) && stands_in(known[i - 1].headers, bare, length))
			return known[i - 1].role;
	for (i = 0; i < sizeof affixes / sizeof *affixes; i++)
		if ((affixes[i].tool & tools) &&
		    (affixes[i].before ? !strncmp(header, affixes[i].before, strlen(affixes[i].before)) : ends_with(header, affixes[i].behind)))
			return affixes[i].role;
	return SMV_ROLE_ANSWER;
}

/* LimeSurvey's "submitdate. Datum för slutförande": the word before the point says it in any language. */
static enum smv_column_role role_of_code(struct smv_pool *pool, const char *header, unsigned tools)
{
	const char *end = strstr(header, ". ");

	if (!end || memchr(header, ' ', (size_t)(end - header)))
		return SMV_ROLE_ANSWER;
	return role_of(pool, smv_copy_bytes(pool, header, (size_t)(end - header)), tools);
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

/* "Fråga [rad]", and "Fråga [Annat (text)]" for the text to a choice. */
static void read_brackets(struct smv_pool *pool, const char *rest, struct smv_survey_header *h)
{
	static const char text[] = " (text)";
	const char *open = NULL;
	size_t length = strlen(rest);

	h->stem = rest;
	if (length && rest[length - 1] == ']')
		open = opening(rest, length);
	if (!open)
		return;
	h->stem = smv_text_clean(pool, smv_copy_bytes(pool, rest, (size_t)(open - rest)));
	h->row = smv_text_clean(pool, smv_copy_bytes(pool, open + 1, length - (size_t)(open - rest) - 2));
	if ((h->text = ends_with(h->row, text)))
		h->row = smv_copy_bytes(pool, h->row, strlen(h->row) - strlen(text));
}

/* "kanaler___1", "Vilka kanaler? (choice=Webb)". */
static bool read_redcap(struct smv_pool *pool, const char *header, struct smv_survey_header *h)
{
	static const char choice[] = " (choice=", mark[] = "___";
	const char *at = strstr(header, choice);

	if (at && ends_with(header, ")")) {
		h->stem = smv_copy_bytes(pool, header, (size_t)(at - header));
		h->row = smv_copy_bytes(pool, at + strlen(choice), strlen(at) - strlen(choice) - 1);
		return true;
	}
	if (!(at = strstr(header, mark)) || at == header)
		return false;
	h->code = smv_copy_bytes(pool, header, (size_t)(at - header));
	h->part = smv_copy(pool, at + strlen(mark));
	h->stem = "";
	return true;
}

static struct smv_survey_header read_header(struct smv_pool *pool, const char *header, unsigned tools)
{
	struct smv_survey_header h = { .role = role_of(pool, header, tools), .stem = header };
	const char *rest;

	if ((tools & REDCAP) && read_redcap(pool, header, &h))
		return h;
	rest = header + read_code(pool, header, &h);
	read_brackets(pool, rest + strspn(rest, " "), &h);
	if (h.role == SMV_ROLE_ANSWER)
		h.role = role_of_code(pool, header, tools);
	return h;
}

/* KoBo has a column for all choices together, and behind it "Question/Choice" for each: these say the same and more. */
static void read_choices(struct smv_pool *pool, const char *const *headers, size_t count, struct smv_survey_header *read)
{
	size_t i, k, length;

	for (i = 0; i + 1 < count; i = k) {
		length = strlen(headers[i]);
		for (k = i + 1; k < count && length && !strncmp(headers[k], headers[i], length) && headers[k][length] == '/'; k++) {
			read[k].stem = headers[i];
			read[k].row = smv_copy(pool, headers[k] + length + 1);
		}
		if (k > i + 1)
			read[i].role = SMV_ROLE_OF_EXPORT;
	}
}

void smv_survey_headers_read(struct smv_pool *pool, const char *const *headers, size_t count, struct smv_survey_header *read)
{
	unsigned tools = ANY;
	size_t i, k;

	for (i = 0; i < count; i++)
		for (k = 0; k < sizeof signs / sizeof *signs; k++)
			tools |= strcmp(headers[i], signs[k].header) ? 0 : signs[k].tool;
	for (i = 0; i < count; i++)
		read[i] = read_header(pool, headers[i], tools);
	if (tools & KOBO)
		read_choices(pool, headers, count, read);
}
