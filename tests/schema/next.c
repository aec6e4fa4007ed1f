/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Steps that only the tests know, after those of the product: what is linked with this file takes it in place of
 * lib/store/schema/steps.c.  They do what steps to come will do: add a column and fill it, add a table, index and trigger, and
 * make a table anew.
 */
#include "store/schema/steps.h"

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Woverlength-strings"
const struct smv_step smv_steps[] = {
#include "store/schema/schema.h"
	{ 101, "0101_visit",
	  "ALTER TABLE organisation ADD COLUMN seat TEXT CHECK (seat <> '');\n"
	  "UPDATE organisation SET seat = 'Ekerö' WHERE active_in_municipality = 1;\n"
	  "CREATE TABLE visit (\n"
	  "	id INTEGER PRIMARY KEY AUTOINCREMENT,\n"
	  "	organisation INTEGER NOT NULL REFERENCES organisation ON DELETE CASCADE,\n"
	  "	day TEXT NOT NULL\n"
	  ") STRICT;\n"
	  "CREATE INDEX visit_by_organisation ON visit (organisation);\n"
	  "CREATE TRIGGER visit_stays BEFORE UPDATE ON visit BEGIN SELECT raise(ABORT, 'decided'); END;\n"
	  "INSERT INTO visit (organisation, day) SELECT id, '2018-06-13' FROM organisation;\n",
	  "a2aeb094cd5a328ac0fc88e9cddfb213bde08fc45a43740e73755e317f10aea8" },
	{ 102, "0102_alias",
	  "ALTER TABLE organisation_alias RENAME TO alias_before;\n"
	  "CREATE TABLE organisation_alias (\n"
	  "	organisation INTEGER NOT NULL REFERENCES organisation ON DELETE CASCADE,\n"
	  "	name_key TEXT NOT NULL,\n"
	  "	name TEXT NOT NULL CHECK (name <> ''),\n"
	  "	until TEXT,\n"
	  "	PRIMARY KEY (organisation, name_key)\n"
	  ") STRICT, WITHOUT ROWID;\n"
	  "INSERT INTO organisation_alias (organisation, name_key, name) SELECT organisation, name_key, name FROM alias_before;\n"
	  "DROP TABLE alias_before;\n"
	  "CREATE INDEX alias_by_key ON organisation_alias (name_key);\n",
	  "2fcf6ff271e4603ca3ddf4b73741f0f4cadd5a7ed4d9d0f15521b243f970afcc" },
};
#pragma GCC diagnostic pop

const int smv_step_count = sizeof smv_steps / sizeof *smv_steps;
