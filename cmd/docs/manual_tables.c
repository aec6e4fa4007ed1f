/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The manual's pages of section 5: samverkan-columns out of the field tables, samverkan-findings out of the rule ids,
 * samverkan-rules out of the keywords; most of the last is written by hand.
 */
#include "cmd/docs/manual_tables.h"
#include "base/language.h"
#include "cmd/docs/mdoc.h"
#include "model/grant/nomination.h"
#include "model/register/organisation.h"
#include "rules/keywords.h"
#include "samverkan/field.h"
#include "samverkan/finding.h"
#include "samverkan/pool.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

const char *const smv_manual_tables[] = { "samverkan-columns", "samverkan-findings", "samverkan-rules", NULL };

static void print_head(const char *name, const char *summary)
{
	const char *c;

	puts(".\\\" SPDX-License-Identifier: EUPL-1.2");
	puts(".\\\" Written by `make docs` out of the tables in lib; what is added by hand stands in man/parts.");
	printf(".Dd %s\n.Dt ", SMV_RELEASED);
	for (c = name; *c; c++)
		putchar(toupper((unsigned char)*c));
	printf(" 5\n.Os\n.Sh NAME\n.Nm %s\n.Nd %s\n.Sh DESCRIPTION\n.\\\"PART description\n", name, summary);
}

static const char *sentence(struct smv_pool *pool, const char *text)
{
	char *copy = smv_printf(pool, "%s.", text);

	copy[0] = (char)toupper((unsigned char)copy[0]);
	return copy;
}

/* "a|b" as "a", "b" */
static const char *listed(struct smv_pool *pool, const char *words)
{
	const char *list = "";

	while (words && *words) {
		size_t length = strcspn(words, "|");

		list = smv_printf(pool, "%s%s\"%.*s\"", list, *list ? ", " : "", (int)length, words);
		words += length + (words[length] == '|');
	}
	return list;
}

static const char *form_of(const struct smv_field *field)
{
	switch (field->kind) {
	case SMV_FIELD_TEXT:
	case SMV_FIELD_ORG_NUMBER:
	case SMV_FIELD_GIRO:
	case SMV_FIELD_END:
		break;
	case SMV_FIELD_CODE:
		return _("One of the words below, in either language.");
	case SMV_FIELD_YES_NO:
		return _("Yes or no: ja, nej, yes, no, x, 1, 0; empty where it is not known.");
	case SMV_FIELD_MONEY:
		return _("An amount: 12500, 12 500,50, 12 500 kr; in öre where the header ends in _ore.");
	case SMV_FIELD_DATE:
		return _("A day: 2018-04-12, 20180412, 12/4 2018, 12.4.2018.");
	case SMV_FIELD_YEAR:
		return _("A year with four digits.");
	case SMV_FIELD_EMAIL:
		return _("An e-mail address.");
	}
	return "";
}

static void print_choices(struct smv_pool *pool, const struct smv_choice *choices)
{
	puts(".Bl -tag -width Ds");
	for (; choices->code; choices++) {
		printf(".It Ql %s\n", choices->code);
		smv_mdoc_text(stdout, smv_printf(pool, _("Also read: %s."), listed(pool, choices->words)));
	}
	puts(".El");
}

static void print_field(struct smv_pool *pool, const struct smv_field *field)
{
	const char *form = form_of(field);

	printf(".It Ic %s\n", field->key);
	smv_mdoc_text(stdout, sentence(pool, _(field->meaning)));
	if (*form)
		smv_mdoc_text(stdout, form);
	if (field->required)
		smv_mdoc_text(stdout, _("Every row must have it."));
	if (field->headers)
		smv_mdoc_text(stdout, smv_printf(pool, _("Headers: %s."), listed(pool, field->headers)));
	if (field->choices)
		print_choices(pool, field->choices);
}

static void print_fields(struct smv_pool *pool, const char *heading, const struct smv_field *fields)
{
	printf(".Ss %s\n.Bl -tag -width Ds\n", heading);
	for (; fields->kind != SMV_FIELD_END; fields++)
		print_field(pool, fields);
	puts(".El");
}

static void print_columns(struct smv_pool *pool)
{
	print_head(smv_manual_tables[0], _("the columns of the files that are taken in"));
	print_fields(pool, _("Organisations"), smv_organisation_fields);
	print_fields(pool, _("Applications"), smv_application_fields);
	print_fields(pool, _("Nominations for an award"), smv_nomination_fields);
	puts(".\\\"PART sections\n.Sh SEE ALSO\n.Xr samverkan-grant 1 ,\n.Xr samverkan-register 1 ,\n.Xr samverkan-findings 5");
}

static void print_findings(struct smv_pool *pool)
{
	int id;

	print_head(smv_manual_tables[1], _("what can be wrong with a file, a round or its rules"));
	puts(".Ss Ids\n.Bl -tag -width Ds");
	for (id = SMV_ID_NONE + 1; id < SMV_ID_COUNT; id++) {
		printf(".It Ic %s\n", smv_id_text((enum smv_id)id));
		smv_mdoc_text(stdout, sentence(pool, smv_id_meaning((enum smv_id)id)));
	}
	puts(".El\n.\\\"PART sections\n.Sh SEE ALSO\n.Xr samverkan 1 ,\n.Xr samverkan-columns 5 ,\n.Xr samverkan-rules 5");
}

static void print_rules(void)
{
#define NAME(constant, code, tag, name, words) name,
	static const char *const names[] = { SMV_LANGUAGES(NAME) };
	int keyword, language;

	print_head(smv_manual_tables[2], _("the rules by which a round's money is shared out"));
	printf(".Ss %s\n.Bl -column", _("Spellings"));
	for (language = 0; language < SMV_LANGUAGE_COUNT; language++)
		printf(" \"%s\"", smv_keyword_text(SMV_KEYWORD_ACTIVE, (enum smv_language)language)); /* the longest */
	fputs(" -compact\n.It", stdout);
	for (language = 0; language < SMV_LANGUAGE_COUNT; language++)
		printf("%s Sy %s", language ? " Ta" : "", _(names[language]));
	for (keyword = SMV_KEYWORD_NONE + 1; keyword < SMV_KEYWORD_END; keyword++)
		for (language = 0; language < SMV_LANGUAGE_COUNT; language++)
			printf("%s %s", language ? " Ta" : "\n.It",
			       smv_keyword_text((enum smv_keyword)keyword, (enum smv_language)language));
	puts("\n.El\n.\\\"PART sections");
}

bool smv_manual_table(struct smv_pool *pool, const char *name)
{
	if (!strcmp(name, smv_manual_tables[0]))
		print_columns(pool);
	else if (!strcmp(name, smv_manual_tables[1]))
		print_findings(pool);
	else if (!strcmp(name, smv_manual_tables[2]))
		print_rules();
	else
		return false;
	return true;
}
