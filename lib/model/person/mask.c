/* SPDX-License-Identifier: EUPL-1.2 */
/* A text without what obviously tells a person. */
#include "model/person/mask.h"
#include "base/language.h"
#include "samverkan/pool.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

enum {
	PHONE_LEAST = 8, /* digits: 08-123456 */
	PHONE_MOST = 15, /* E.164 */
	SWEDISH_WHOLE = 10, /* so many digits and then a gap: what follows is another number */
	FOREIGN_WHOLE = 11,
	LOCAL_MOST = 64, /* bytes before the @ (RFC 5321) */
	SHORT_IDENTITY = 10,
	LONG_IDENTITY = 12,
	DATE_DIGITS = 6,
	COORDINATION = 60 /* is added to the day of a co-ordination number */
};

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* Bytes of other letters than A to Z count: an address may have them, and none of them is a space or a comma. */
static bool is_address_byte(char c)
{
	return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (unsigned char)c >= 0x80 || (c && strchr("._%+-", c));
}

/* Bytes of the address whose @ is at: *before of them stand in front of it. */
static size_t email_length(const char *start, const char *at, size_t *before)
{
	const char *from = at, *to = at + 1, *dot = at + 1;

	while (from > start && is_address_byte(from[-1]))
		from--;
	while (is_address_byte(*to))
		to++;
	while (to > at + 1 && (to[-1] == '.' || to[-1] == '-'))
		to--;
	while (dot < to && *dot != '.')
		dot++;
	*before = (size_t)(at - from);
	return *before && dot > at + 1 && dot < to ? (size_t)(to - from) : 0;
}

/* What may stand between the digits of one number: a space of any kind, a hyphen or dash, a slash, brackets. */
static size_t gap_length(const char *text)
{
	static const char *const gaps[] = { " ", "-", "/", "(", ")", "\xC2\xA0", "\xE2\x80\x91", "\xE2\x80\x93", "\xE2\x80\xAF" };
	size_t i;

	for (i = 0; i < sizeof gaps / sizeof *gaps; i++)
		if (!strncmp(text, gaps[i], strlen(gaps[i])))
			return strlen(gaps[i]);
	return 0;
}

/* A run of digits with at most two gaps between two of them. */
struct run {
	char digits[PHONE_MOST + 2];
	size_t count;
	size_t bytes;     /* to the last digit */
	size_t first_gap; /* digits before the first gap; count without any */
	size_t gaps;
};

static void read_run(const char *text, struct run *run)
{
	const char *at = text + (*text == '+');

	memset(run, 0, sizeof *run);
	while (is_digit(*at) && run->count <= PHONE_MOST) {
		const char *next = at + 1;
		size_t gap, steps = 0;

		run->digits[run->count++] = *at;
		run->bytes = (size_t)(next - text);
		while (steps++ < 3 && (gap = gap_length(next)))
			next += gap;
		if (next > at + 1 && run->count >= (*text == '+' ? FOREIGN_WHOLE : SWEDISH_WHOLE))
			break;
		if (!is_digit(*next)) {
			/* 550505+1234: the sign of who is a hundred years old */
			if (run->count != DATE_DIGITS && run->count != DATE_DIGITS + 2)
				break;
			if (*next != '+' || !is_digit(next[1]))
				break;
			next++;
		}
		if (next > at + 1 && !run->gaps++)
			run->first_gap = run->count;
		at = next;
	}
	if (!run->gaps)
		run->first_gap = run->count;
}

static int two(const char *digits)
{
	return (digits[0] - '0') * 10 + digits[1] - '0';
}

/* The check digit of the last ten digits (SKV 704): every other doubled, the sums of their digits end in 0. */
static bool check_digit_fits(const char *ten)
{
	int sum = 0, i;

	for (i = 0; i < SHORT_IDENTITY; i++) {
		int digit = (ten[i] - '0') * (i % 2 ? 1 : 2);

		sum += digit / 10 + digit % 10;
	}
	return sum % 10 == 0;
}

/*
 * A personal identity number.  With a hyphen or twelve digits the date is enough, for people
 * mistype the last digit; ten digits in a row must fit their check digit.  An organisation number has 20 or more for its
 * month, so it is none.
 */
static bool is_identity(const struct run *run)
{
	size_t before = run->count == LONG_IDENTITY ? 2 : 0;
	const char *ten = run->digits + before;
	int month, day;

	if (run->count != SHORT_IDENTITY && run->count != LONG_IDENTITY)
		return false;
	if (before && strncmp(run->digits, "18", 2) != 0 && strncmp(run->digits, "19", 2) != 0 && strncmp(run->digits, "20", 2) != 0)
		return false;
	if (run->gaps > 1 || (run->gaps && run->first_gap != run->count - 4))
		return false;
	month = two(ten + 2);
	day = two(ten + 4);
	if (day > COORDINATION)
		day -= COORDINATION;
	if (month < 1 || month > 12 || day < 1 || day > 31)
		return false;
	return before || run->gaps || check_digit_fits(ten);
}

static bool is_phone(const struct run *run, bool plus)
{
	if (run->count < PHONE_LEAST || run->count > PHONE_MOST)
		return false;
	return plus || (run->digits[0] == '0' && run->digits[1] != '0') || !strncmp(run->digits, "0046", 4);
}

/* A word to stand instead, NULL when the digits tell nobody. */
static const char *word_for(const char *text, struct run *run)
{
	read_run(text, run);
	if (*text != '+' && is_identity(run))
		return _("[personal identity number]");
	if (is_phone(run, *text == '+'))
		return _("[phone]");
	return NULL;
}

/* Digits in front of an @ are part of an address, which is found by its @. */
static bool begins_address(const char *text)
{
	int i;

	for (i = 0; i < LOCAL_MOST && is_address_byte(text[i]); i++)
		;
	return text[i] == '@';
}

/* Where the next personal datum is, with its length and the word for it; NULL when there is no more. */
static const char *find(const char *start, const char *text, size_t *length, const char **word)
{
	const char *at;
	struct run run;

	for (at = text; *at; at++) {
		size_t before;

		if (*at == '@' && (*length = email_length(text, at, &before))) {
			*word = _("[e-mail]");
			return at - before;
		}
		if (!(is_digit(*at) || (*at == '+' && is_digit(at[1]))) || (at > start && is_digit(at[-1])))
			continue;
		if (begins_address(at))
			continue;
		if ((*word = word_for(at, &run))) {
			*length = run.bytes;
			return at;
		}
	}
	return NULL;
}

/* Writes the masked text to out, where that is not NULL; answers its length. */
static size_t mask_into(char *out, const char *text)
{
	const char *from = text, *found, *word = "";
	size_t size = 0, length = 0;

	while ((found = find(text, from, &length, &word))) {
		size_t kept = (size_t)(found - from), added = strlen(word);

		if (out) {
			memcpy(out + size, from, kept);
			memcpy(out + size + kept, word, added);
		}
		size += kept + added;
		from = found + length;
	}
	if (out)
		strcpy(out + size, from);
	return size + strlen(from);
}

const char *smv_mask_text(struct smv_pool *pool, const char *text)
{
	const char *word;
	size_t length;
	char *out;

	if (!text[strcspn(text, "@0123456789")] || !find(text, text, &length, &word))
		return text;
	out = smv_alloc(pool, mask_into(NULL, text) + 1);
	mask_into(out, text);
	return out;
}
