/* SPDX-License-Identifier: EUPL-1.2 */
/* The character set of a text file. */
#include "read/text/encoding.h"
#include "base/charset.h"
#include "base/language.h"
#include "base/text.h"
#include "read/file/lines.h"
#include "read/text/decimal_marks.h"
#include "samverkan/fail.h"
#include "samverkan/finding.h"

#include <stdint.h>
#include <string.h>
#include <strings.h>

/* What the lines of a file tell about its character set: for each kind of trouble, the first line with it. */
struct census {
	long nul, broken, control, doubled; /* lines; 0 when there is none */
	long stray;                         /* the first line with a byte that is not UTF-8 */
	unsigned char stray_byte;
	long multibyte;          /* the first line with a letter in UTF-8 that no Windows-1252 text has */
	long strays, multibytes; /* how many lines have them */
	bool swedish;            /* Windows-1252 letters from 0xC0 on */
	long foreign; /* the first line with 0x80..0x9F between two letters, as DOS and old Macs write å ä ö */
	bool doubtful_numbers;
};

static bool is_letter(unsigned char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static void note(long *first, long line)
{
	if (!*first)
		*first = line;
}

/* The letters of Swedish and their neighbours begin with 0xC3 in UTF-8, which Windows-1252 shows as a tilded A and a
 * sign. */
static bool has_letter(const char *bytes, size_t size)
{
	return size && memchr(bytes, 0xC3, size);
}

/* Looks at a line of which only the first bytes, up to at, are UTF-8; tells whether there is a letter in UTF-8 further
 * on. */
static bool look_at_strays(struct census *census, const struct smv_line *line, size_t at)
{
	const unsigned char *s = (const unsigned char *)line->bytes;
	bool letter = false;

	if (!census->stray)
		census->stray_byte = s[at];
	note(&census->stray, line->number);
	census->strays++;
	while (at < line->size) {
		size_t fine;

		census->swedish |= s[at] >= 0xC0;
		/* 0x92 is the apostrophe of Windows-1252, which does stand between letters. */
		if (s[at] < 0xA0 && s[at] != 0x92 && at && is_letter(s[at - 1]) && at + 1 < line->size &&
		    is_letter(s[at + 1]))
			note(&census->foreign, line->number);
		at++;
		fine = smv_text_utf8_prefix(line->bytes + at, line->size - at);
		letter = letter || has_letter(line->bytes + at, fine);
		at += fine;
	}
	return letter;
}

/* UTF-8 that was read as Windows-1252 and saved as UTF-8 again: each letter is a tilded A (0xC3 0x83) and a sign. */
static bool is_doubled(const char *bytes, size_t size)
{
	const unsigned char *start = (const unsigned char *)bytes, *end = start + size, *s = start;

	while ((s = memchr(s, 0x83, (size_t)(end - s))) && end - s > 2) {
		if (s > start && s[-1] == 0xC3 && (s[1] == 0xC2 || (s[1] == 0xE2 && s[2] == 0x80) || s[1] == 0xC5))
			return true;
		s++;
	}
	return false;
}

/* U+0080 to U+009F, which nobody types: a decoder made them of bytes that mean nothing. */
static bool has_control(const char *bytes, size_t size)
{
	const unsigned char *s = (const unsigned char *)bytes, *end = s + size;

	while ((s = memchr(s, 0xC2, (size_t)(end - s))) && end - s > 1) {
		if (s[1] < 0xA0)
			return true;
		s++;
	}
	return false;
}

/* Nothing but ASCII without NUL, as most lines are: there is no more to be known of it. */
static bool is_plain(const char *bytes, size_t size)
{
	size_t i;
	unsigned char high = 0, nul = 0;

	for (i = 0; i < size; i++) {
		high |= (unsigned char)bytes[i];
		nul |= !bytes[i];
	}
	return !(high & 0x80) && !nul;
}

static void look_at(struct census *census, const struct smv_line *line, bool raw)
{
	size_t fine;
	bool letter;

	if (line->broken) {
		note(&census->broken, line->number);
		return;
	}
	census->doubtful_numbers = census->doubtful_numbers || smv_marks_doubtful(line->bytes, line->size);
	if (is_plain(line->bytes, line->size))
		return;
	if (memchr(line->bytes, '\0', line->size))
		note(&census->nul, line->number);
	fine = raw ? smv_text_utf8_prefix(line->bytes, line->size) : line->size;
	letter = raw && has_letter(line->bytes, fine);
	if (fine < line->size)
		letter = look_at_strays(census, line, fine) || letter;
	if (letter)
		note(&census->multibyte, line->number);
	census->multibytes += letter;
	if (is_doubled(line->bytes, line->size))
		note(&census->doubled, line->number);
	if (!raw && has_control(line->bytes, line->size))
		note(&census->control, line->number);
}

static int take_census(struct smv_lines *lines, bool raw, struct census *census)
{
	struct smv_lines_place start = smv_lines_tell(lines);
	struct smv_line line;
	int rc = SMV_OK;

	*census = (struct census){ 0 };
	while (!census->nul && !(rc = smv_lines_next(lines, &line)) && !line.end)
		look_at(census, &line, raw); /* a NUL decides it */
	smv_lines_seek(lines, start);
	return rc;
}

/* One finding for the whole file, at the first line that shows it. */
static int refuse(struct smv_findings *findings, const char *file, long line, enum smv_id id, const char *message)
{
	struct smv_place place = { .file = file, .line = line, .column = -1 };

	smv_finding_add(findings, SMV_ERROR, &place, id, "%s", message);
	return smv_fail(SMV_DATA, _("%s is not read until that is mended"), file);
}

static int refuse_mixed(struct smv_findings *findings, const char *file, const struct census *census)
{
	struct smv_place place = { .file = file, .line = census->stray, .column = -1 };

	if (census->strays > census->multibytes) {
		place.line = census->multibyte;
		smv_finding_add(findings, SMV_ERROR, &place, SMV_ID_CHARSET_MIXED,
				_("this line has letters in UTF-8, while the file is in Windows-1252, "
				  "write the line anew and save the file as CSV UTF-8"));
	} else {
		smv_finding_add(findings, SMV_ERROR, &place, SMV_ID_CHARSET_MIXED,
				_("byte 0x%02X is not UTF-8, while the rest of the file is, "
				  "write the letter anew and save the file as CSV UTF-8"),
				census->stray_byte);
	}
	return smv_fail(SMV_DATA, _("%s is not read until that is mended"), file);
}

static int judge_text(const struct census *c, const char *file, struct smv_findings *findings)
{
	if (c->nul)
		return refuse(findings, file, c->nul, SMV_ID_NUL_BYTE,
			      _("there is a NUL byte, which no text has, save the file anew as CSV UTF-8"));
	if (c->broken || c->control)
		return refuse(findings, file, c->broken ? c->broken : c->control, SMV_ID_CHARSET_UNKNOWN,
			      _("the line has bytes that mean nothing in its character set, "
				"save the file anew as CSV UTF-8"));
	if (c->doubled)
		return refuse(findings, file, c->doubled, SMV_ID_CHARSET_DOUBLED,
			      _("UTF-8 was opened as Windows-1252 and saved again, so that letters have become "
				"two signs, export the file anew from where it came"));
	return SMV_OK;
}

static int use_charset(struct smv_lines *lines, const char *name, size_t unit, bool big_endian)
{
	struct smv_charset *charset;
	int rc;

	if ((rc = smv_charset_open(&charset, name)))
		return rc;
	smv_lines_decode(lines, charset, unit, big_endian);
	if (unit == 1 && !smv_charset_like_ascii(charset))
		return smv_fail(SMV_USAGE, _("lines cannot be told apart in '%s', save the file as CSV UTF-8"), name);
	return SMV_OK;
}

static int settle_by_name(struct smv_lines *lines, const char *file, const char *name, struct smv_findings *findings,
			  struct smv_encoding *encoding)
{
	bool le = !strcasecmp(name, "UTF-16LE") || !strcasecmp(name, "UTF-16"), be = !strcasecmp(name, "UTF-16BE");
	struct census census = { 0 };
	int rc;

	encoding->name = name;
	rc = use_charset(lines, le ? "UTF-16LE" : name, le || be ? 2 : 1, be);
	if (!rc)
		rc = take_census(lines, false, &census);
	if (!rc)
		rc = judge_text(&census, file, findings);
	encoding->doubtful_numbers = !rc && census.doubtful_numbers;
	return rc;
}

static int detect(struct smv_lines *lines, const char *file, bool must_be_utf8, struct smv_findings *findings,
		  struct smv_encoding *encoding)
{
	struct census census;
	int rc;

	encoding->name = "UTF-8";
	if ((rc = take_census(lines, true, &census)))
		return rc;
	encoding->doubtful_numbers = census.doubtful_numbers;
	if (census.nul || !census.stray)
		return judge_text(&census, file, findings);
	if (census.multibytes || must_be_utf8)
		return refuse_mixed(findings, file, &census);
	if (census.foreign && !census.swedish)
		return refuse(findings, file, census.foreign, SMV_ID_CHARSET_UNKNOWN,
			      _("the letters are neither UTF-8 nor Windows-1252 (old DOS or Mac text?), "
				"save the file anew as CSV UTF-8"));
	return settle_by_name(lines, file, "Windows-1252", findings, encoding);
}

/* Files that are often given where CSV is meant, by their first bytes. */
static int refuse_other_kinds(const char *file, const char *bytes, size_t size)
{
	static const struct kind {
		const char *start;
		size_t size;
		const char *name;
	} kinds[] = {
		{ "%PDF-", 5, "PDF" },
		{ "{\\rtf", 5, "RTF" },
		{ "<html", 5, "HTML" },
		{ "<?xml", 5, "XML" },
		{ "<!DOC", 5, "HTML" },
		{ "<table", 6, "HTML" },
		{ "\x1F\x8B", 2, N_("a packed file") },
	};
	size_t i;

	for (i = 0; i < sizeof kinds / sizeof *kinds; i++)
		if (size >= kinds[i].size && !memcmp(bytes, kinds[i].start, kinds[i].size))
			return smv_fail(SMV_DATA, _("%s is %s, open it and save it as CSV UTF-8"), file,
					_(kinds[i].name));
	return SMV_OK;
}

int smv_encoding_settle(struct smv_lines *lines, const char *file, const char *asked, struct smv_findings *findings,
			struct smv_encoding *encoding)
{
	const char *bytes;
	size_t size;
	bool utf8;
	int rc;

	if ((rc = smv_lines_peek(lines, &bytes, &size)) || (rc = refuse_other_kinds(file, bytes, size)))
		return rc;
	utf8 = asked && (!strcasecmp(asked, "utf-8") || !strcasecmp(asked, "utf8"));
	if (size >= 2 && !memcmp(bytes, "\xFF\xFE", 2)) {
		smv_lines_seek(lines, (struct smv_lines_place){ 2, 0 });
		return settle_by_name(lines, file, "UTF-16LE", findings, encoding);
	}
	if (size >= 2 && !memcmp(bytes, "\xFE\xFF", 2)) {
		smv_lines_seek(lines, (struct smv_lines_place){ 2, 0 });
		return settle_by_name(lines, file, "UTF-16BE", findings, encoding);
	}
	if (size >= 3 && !memcmp(bytes, "\xEF\xBB\xBF", 3)) {
		smv_lines_seek(lines, (struct smv_lines_place){ 3, 0 });
		return detect(lines, file, true, findings, encoding);
	}
	return asked && !utf8 ? settle_by_name(lines, file, asked, findings, encoding)
			      : detect(lines, file, utf8, findings, encoding);
}
