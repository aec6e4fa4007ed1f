/* SPDX-License-Identifier: EUPL-1.2 */
/* Text on a terminal: wrapped, cut, padded. */
#include "base/text.h"
#include "emit/format.h"
#include "emit/terminal/terminal.h"

#include <string.h>

void smv_terminal_put(FILE *to, const char *text, int width, int right)
{
	int own = smv_text_width(text);
	size_t bytes = strlen(text);
	bool clipped = own > width;

	if (clipped) {
		bytes = smv_text_fit(text, width - 1);
		for (own = width; own > 1 && smv_text_fit(text, own - 2) == bytes; own--)
			; /* a wide character that did not fit leaves a column over */
	}
	if (right)
		fprintf(to, "%*s", width - own, "");
	fwrite(text, 1, bytes, to);
	if (clipped)
		fputs("…", to);
	if (!right)
		fprintf(to, "%*s", width - own, "");
}

void smv_terminal_wrap(FILE *to, const char *text, int width, int indent)
{
	while (width > indent && smv_text_width(text) > width - indent) {
		size_t length = smv_text_fit(text, width - indent);

		while (length && text[length] != ' ')
			length--;
		if (!length)
			length = strcspn(text, " "); /* a word wider than the terminal */
		if (!text[length])
			break;
		fprintf(to, "%.*s\n%*s", (int)length, text, indent, "");
		text += length + strspn(text + length, " ");
	}
	fprintf(to, "%s\n", text);
}

void smv_terminal_heading(struct smv_writer *writer, FILE *to, const char *text)
{
	text = smv_line_of(writer->pool, text);
	fprintf(to, writer->output.color ? "\033[1m%s\033[0m\n" : "%s\n", text);
}
