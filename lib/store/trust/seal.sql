-- SPDX-License-Identifier: EUPL-1.2

-- name: seal_tables
SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name;

-- name: seal_columns
-- The first column of a table, and how many there are.
SELECT count, type, name FROM (SELECT cid, count(*) OVER () AS count, type, name FROM pragma_table_info(:table)) WHERE cid = 0;

-- name: seal_rows_1
-- All columns, whichever there are: in the order of the key, which is the first of them, the first two or three.
SELECT * FROM {table} WHERE {column} BETWEEN :first AND :last ORDER BY 1;

-- name: seal_rows_2
SELECT * FROM {table} WHERE {column} BETWEEN :first AND :last ORDER BY 1, 2;

-- name: seal_rows_3
SELECT * FROM {table} WHERE {column} BETWEEN :first AND :last ORDER BY 1, 2, 3;

-- name: seal_rows_whole
-- Of a table whose key is no number: it is one unit, of number 0.
SELECT * FROM {table} WHERE 0 BETWEEN :first AND :last ORDER BY 1;

-- name: seal_below
-- The rows of a level, for the one above it.
SELECT block, hashes FROM seal WHERE level = :level AND name = :name AND block BETWEEN :first AND :last ORDER BY block;

-- name: seal_beside
-- The same, for a walk beside what is below.
SELECT block, hashes FROM seal WHERE level = :level AND name = :name AND block BETWEEN :first AND :last ORDER BY block;

-- name: seal_drop
DELETE FROM seal WHERE level = :level AND name = :name AND block BETWEEN :first AND :last;

-- name: seal_put
INSERT INTO seal (level, name, block, hashes) VALUES (:level, :name, :block, :hashes)
ON CONFLICT (level, name, block) DO UPDATE SET hashes = excluded.hashes;

-- name: seal_drop_all
DELETE FROM seal;

-- name: seal_strays
SELECT DISTINCT name FROM seal WHERE name NOT IN (SELECT name FROM sqlite_schema WHERE type = 'table') ORDER BY name;

-- name: seal_top
SELECT name, block, hashes FROM seal WHERE level = :level ORDER BY name, block;

-- name: seal_label
SELECT CASE
	WHEN :name IN ('organisation', 'organisation_alias', 'organisation_distinct', 'organisation_end') THEN (SELECT name FROM organisation WHERE id = :unit)
	WHEN :name = 'programme' THEN (SELECT name FROM programme WHERE id = :unit)
	WHEN :name = 'agreement' THEN (SELECT o.name FROM agreement a JOIN organisation o ON o.id = a.organisation WHERE a.id = :unit)
	WHEN :name IN ('round', 'pot', 'pot_agreement', 'award_round', 'followup_due') THEN (SELECT name FROM round WHERE id = :unit)
	WHEN :name IN ('decision', 'decision_amount') THEN (SELECT r.name FROM decision d JOIN round r ON r.id = d.round WHERE d.id = :unit)
	WHEN :name IN ('application', 'application_quantity', 'allocation', 'step', 'adjustment', 'nomination', 'score', 'followup') THEN (
		SELECT o.name || ', ' || r.name FROM application a JOIN organisation o ON o.id = a.organisation JOIN round r ON r.id = a.round
		WHERE a.id = :unit)
	WHEN :name IN ('survey', 'survey_question', 'survey_option') THEN (SELECT name FROM survey WHERE id = :unit)
	WHEN :name = 'contact' THEN (SELECT o.name FROM contact c JOIN organisation o ON o.id = c.organisation WHERE c.id = :unit)
	WHEN :name = 'response' THEN (SELECT s.name FROM response r JOIN survey s ON s.id = r.survey WHERE r.id = :unit)
	END AS label;
