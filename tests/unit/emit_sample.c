/* SPDX-License-Identifier: EUPL-1.2 */
#include "emit_sample.h"
#include "samverkan/date.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const struct {
	const char *name, *number, *kind, *label, *purpose;
	int64_t applied, amount, members;
	enum smv_yes_no active;
	int day;
} applicants[] = {
	{ "BRIS Region Mitt", "817601-8920", "association", "förening", "Stöd till barn och unga i Ekerö", 3000000,
	  1200000, 9600, SMV_NO, 3 },
	{ "Föräldraföreningen Mot Narkotika i Storstockholm", "802007-5548", "association", "förening", NULL, 1500000,
	  750050, 4150, SMV_NO, 12 },
	{ "Handikappseglarklubben Vindens Vänner", "802400-1234", "association", "förening",
	  "Seglarläger för unga med funktionsnedsättning, med ledare, båtar och mat under två veckor på Mälaren",
	  2500000, 1000000, 6300, SMV_YES, 28 },
	{ "Mälarökyrkans diakoni", "252003-0011", "congregation", "församling", "=Öppen förskola", 800000, 0, 2000,
	  SMV_YES, 30 },
	{ "Parkinson Ekerö", "802478-5501", "association", "förening", "Rörelseträning\noch café", 1200000, 600000,
	  5800, SMV_YES, 1 },
	{ "RSMH Ekerö", "802481-7718", "association", "förening", "Öppet hus", 1850050, 925025, 3400, SMV_YES, 9 },
	{ "Synskadades Riksförbund i Stockholms stad och Ekerö", NULL, "association", "förening", "Ledsagning", 900000,
	  450000, 12700, SMV_UNKNOWN, 15 },
	{ "Ö-nätverket \"Grannar\"", NULL, "network", "nätverk", "Träffar; kaffe", 450000, 174925, 1550, SMV_YES, 20 },
};

static void write_facts(struct smv_writer *writer)
{
	static const struct smv_column columns[] = {
		{ "budget_ore", "Budget", SMV_MONEY, false },   { "committed_ore", "Avtal", SMV_MONEY, false },
		{ "pot_ore", "Att fördela", SMV_MONEY, false }, { "applications", "Ansökningar", SMV_COUNT, false },
		{ "decide_on", "Beslutas", SMV_DATE, false },   { "reference", "Diarienummer", SMV_TEXT, false },
	};
	const struct smv_table table = { .name = "summary",
					 .title = "Sammanfattning",
					 .layout = SMV_LAYOUT_FACTS,
					 .columns = columns,
					 .column_count = 6 };
	const struct smv_value values[] = { smv_number_value(13500000),
					    smv_number_value(8400000),
					    smv_number_value(5100000),
					    smv_number_value(8),
					    smv_number_value(smv_date_of(2018, 6, 13)),
					    smv_text_value("SN 2018/47") };

	smv_writer_table(writer, &table);
	smv_writer_row(writer, values);
}

static void write_list(struct smv_writer *writer)
{
	static const struct smv_column columns[] = {
		{ "organisation", "Förening", SMV_TEXT, false },
		{ "org_number", "Organisationsnummer", SMV_TEXT, false },
		{ "kind", "Form", SMV_TEXT, false },
		{ "active_in_municipality", "Verksam i kommunen", SMV_YES_NO, false },
		{ "received", "Inkommen", SMV_DATE, false },
		{ "members", "Antal lokala medlemmar", SMV_QUANTITY, true },
		{ "applied_ore", "Sökt", SMV_MONEY, true },
		{ "amount_ore", "Beviljat", SMV_MONEY, true },
		{ "share", "Andel av potten", SMV_PERCENT, false },
		{ "purpose", "Ändamål", SMV_TEXT, false },
	};
	const struct smv_table table = { .name = "allocation",
					 .title = "Fördelning",
					 .main = true,
					 .joined = true,
					 .wide = true,
					 .columns = columns,
					 .column_count = 10 };
	const struct smv_chart chart = { SMV_CHART_BARS, "Beviljat per förening",
					 "Liggande staplar: mest får BRIS Region Mitt, 12 000 kr", 0, 7 };
	size_t i;

	smv_writer_table(writer, &table);
	for (i = 0; i < sizeof applicants / sizeof *applicants; i++) {
		const struct smv_value values[] = {
			smv_text_value(applicants[i].name),
			smv_text_value(applicants[i].number),
			smv_code_value(applicants[i].kind, applicants[i].label),
			smv_yes_no_value(applicants[i].active),
			smv_number_value(smv_date_of(2018, 4, applicants[i].day)),
			smv_number_value(applicants[i].members),
			smv_number_value(applicants[i].applied),
			smv_number_value(applicants[i].amount),
			smv_number_value(applicants[i].amount * 10000 / 5100000),
			smv_text_value(applicants[i].purpose),
		};

		smv_writer_row(writer, values);
	}
	smv_writer_totals(writer, "Summa");
	smv_writer_chart(writer, &chart);
}

static void write_rules(struct smv_writer *writer)
{
	static const struct smv_column columns[] = { { "line", "Regler", SMV_TEXT, false } };
	static const char *const lines[] = {
		"# Verksamhetsstöd 2018", "grundbelopp 4000", "per medlemmar 41", "", "högst 12000", "avrunda 100 nedåt"
	};
	const struct smv_table table = {
		.name = "rules", .title = "Regler", .layout = SMV_LAYOUT_TEXT, .columns = columns, .column_count = 1
	};
	size_t i;

	smv_writer_table(writer, &table);
	for (i = 0; i < sizeof lines / sizeof *lines; i++) {
		const struct smv_value value = smv_text_value(lines[i]);

		smv_writer_row(writer, &value);
	}
}

static void write_steps(struct smv_writer *writer)
{
	static const struct smv_column columns[] = { { "organisation", "Förening", SMV_TEXT, false },
						     { "year", "År", SMV_YEAR, false },
						     { "amount_ore", "Belopp", SMV_MONEY, false } };
	const struct smv_table table = {
		.name = "step", .title = "Steg/räkning", .detail = true, .columns = columns, .column_count = 3
	};
	const struct smv_chart chart = { SMV_CHART_SHARES, "Andelar", "Tårta: RSMH Ekerö har hälften", 0, 2 };
	const struct smv_value first[] = { smv_text_value("RSMH Ekerö"), smv_number_value(2018),
					   smv_number_value(-1250) };
	const struct smv_value second[] = { smv_text_value("BRIS"), smv_number_value(2018), smv_number_value(1250) };

	smv_writer_table(writer, &table);
	smv_writer_row(writer, first);
	smv_writer_row(writer, second);
	smv_writer_chart(writer, &chart);
}

int sample_begin(struct smv_writer **writer, const struct smv_output *output, const char *title, bool keys)
{
	const struct smv_document document = { .title = title, .as_of = smv_date_of(2018, 6, 1), .keys = keys };
	int rc;

	if ((rc = smv_writer_open(writer, output)))
		return rc;
	return smv_writer_document(*writer, &document);
}

int sample_write(const struct smv_output *output)
{
	const struct smv_document document = { .title = "Verksamhetsstöd 2018 & avtal",
					       .subject = "Socialnämnden, SN 2018/47",
					       .as_of = smv_date_of(2018, 6, 1) };
	struct smv_writer *writer;
	int rc;

	if ((rc = smv_writer_open(&writer, output)))
		return rc;
	smv_writer_document(writer, &document);
	write_facts(writer);
	write_list(writer);
	write_rules(writer);
	write_steps(writer);
	smv_writer_note(writer, "Källa: ansökningar inkomna till och med 2018-04-30.");
	smv_writer_note(writer,
			"Belopp i kronor. Avrundat nedåt till hela hundratal enligt nämndens regler; det som blir över "
			"står kvar i potten och fördelas vid nästa sammanträde.");
	return smv_writer_close(writer, 0);
}

char *sample_read(const char *path, size_t *size)
{
	FILE *file = fopen(path, "r");
	char *text = NULL;
	size_t room = 0, used = 0, got;

	if (!file)
		return NULL;
	do {
		room += 65536;
		text = realloc(text, room + 1);
		got = fread(text + used, 1, room - used, file);
		used += got;
	} while (got);
	fclose(file);
	text[used] = '\0';
	if (size)
		*size = used;
	return text;
}

const char *sample_directory(void)
{
	static char directory[64];

	strcpy(directory, "/tmp/samverkan-test-XXXXXX");
	return mkdtemp(directory);
}

const char *sample_path(const char *directory, const char *name)
{
	static char path[512];

	snprintf(path, sizeof path, "%s/%s", directory, name);
	return path;
}

static int each_entry(const char *directory, bool remove_them)
{
	DIR *entries = opendir(directory);
	struct dirent *entry;
	int count = 0;

	while (entries && (entry = readdir(entries)))
		if (strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0) {
			count++;
			if (remove_them)
				unlink(sample_path(directory, entry->d_name));
		}
	if (entries)
		closedir(entries);
	return count;
}

int sample_count(const char *directory)
{
	return each_entry(directory, false);
}

void sample_remove(const char *directory)
{
	each_entry(directory, true);
	rmdir(directory);
}
