-- SPDX-License-Identifier: EUPL-1.2

-- name: erasing_begin
INSERT INTO erasing (reference) VALUES (:reference);

-- name: erasing_end
DELETE FROM erasing;

-- name: payload_erase
UPDATE journal_payload SET payload = NULL, salt = NULL WHERE journal = :journal AND ordinal = :ordinal;

-- name: outdated_contacts
SELECT count(*) AS contacts FROM contact WHERE coalesce(since, '') < :before;

-- name: outdated_contacts_drop
DELETE FROM contact WHERE coalesce(since, '') < :before;

-- name: outdated_responses
SELECT r.id, r.survey, r.answers FROM response r WHERE r.day < :before AND instr(r.answers, '"') > 0 AND EXISTS (
	SELECT 1 FROM json_each(r.answers) a JOIN survey_question q ON q.survey = r.survey AND q.number = a.key + 1
		JOIN json_each(CASE a.type WHEN 'array' THEN a.value ELSE json_array(a.value) END) v
	WHERE q.kind <> 'date' AND v.type = 'text' AND v.value <> '[gallrad]')
ORDER BY r.survey, r.id;

-- name: outdated_answers
UPDATE response SET answers = :answers WHERE id = :id;

-- Of the tables in person_columns.c.  mentioned, erased and key_of are taught by person_search.c.

-- name: mention_count
SELECT count(*) AS texts FROM {table} WHERE mentioned({column}, 0) IS NOT NULL;

-- name: mention_drop
DELETE FROM {table} WHERE mentioned({column}, 0) IS NOT NULL;

-- name: mention_mend
UPDATE OR IGNORE {table} SET {column} = erased({column}, :json, :number) WHERE mentioned({column}, :json) IS NOT NULL;

-- name: mention_mend_keyed
UPDATE OR IGNORE {table} SET {column} = erased({column}, :json, :number), {key} = key_of(erased({column}, :json, :number))
WHERE mentioned({column}, :json) IS NOT NULL;

-- name: mention_payloads
SELECT journal, ordinal FROM {table} WHERE mentioned({column}, 1) IS NOT NULL;

-- What a text that mentions somebody belongs to: the organisation whose row it is, and the matter (a round, survey, key or
-- entry) by which people tell the row from others; either may lack.

-- name: texts_alone
SELECT NULL AS organisation, NULL AS matter, mentioned(t.{column}, :json) AS text, count(*) AS times
FROM {table} t
WHERE text IS NOT NULL GROUP BY 1, 2, 3 ORDER BY 1, 2, 3;

-- name: texts_keyed
SELECT NULL AS organisation, t.{key} AS matter, mentioned(t.{column}, :json) AS text, count(*) AS times
FROM {table} t
WHERE text IS NOT NULL GROUP BY 1, 2, 3 ORDER BY 1, 2, 3;

-- name: texts_organisation
SELECT t.name AS organisation, NULL AS matter, mentioned(t.{column}, :json) AS text, count(*) AS times
FROM {table} t
WHERE text IS NOT NULL GROUP BY 1, 2, 3 ORDER BY 1, 2, 3;

-- name: texts_of_organisation
SELECT o.name AS organisation, NULL AS matter, mentioned(t.{column}, :json) AS text, count(*) AS times
FROM {table} t JOIN organisation o ON o.id = t.organisation
WHERE text IS NOT NULL GROUP BY 1, 2, 3 ORDER BY 1, 2, 3;

-- name: texts_of_organisation_keyed
SELECT o.name AS organisation, t.{key} AS matter, mentioned(t.{column}, :json) AS text, count(*) AS times
FROM {table} t JOIN organisation o ON o.id = t.organisation
WHERE text IS NOT NULL GROUP BY 1, 2, 3 ORDER BY 1, 2, 3;

-- name: texts_of_round
SELECT NULL AS organisation, r.name AS matter, mentioned(t.{column}, :json) AS text, count(*) AS times
FROM {table} t JOIN round r ON r.id = t.round
WHERE text IS NOT NULL GROUP BY 1, 2, 3 ORDER BY 1, 2, 3;

-- name: texts_of_decision
SELECT NULL AS organisation, r.name AS matter, mentioned(t.{column}, :json) AS text, count(*) AS times
FROM {table} t JOIN decision d ON d.id = t.decision JOIN round r ON r.id = d.round
WHERE text IS NOT NULL GROUP BY 1, 2, 3 ORDER BY 1, 2, 3;

-- name: texts_pot_agreement
SELECT t.name AS organisation, r.name AS matter, mentioned(t.{column}, :json) AS text, count(*) AS times
FROM {table} t JOIN round r ON r.id = t.round
WHERE text IS NOT NULL GROUP BY 1, 2, 3 ORDER BY 1, 2, 3;

-- name: texts_application
SELECT o.name AS organisation, r.name AS matter, mentioned(t.{column}, :json) AS text, count(*) AS times
FROM {table} t JOIN organisation o ON o.id = t.organisation JOIN round r ON r.id = t.round
WHERE text IS NOT NULL GROUP BY 1, 2, 3 ORDER BY 1, 2, 3;

-- name: texts_of_application
SELECT o.name AS organisation, r.name AS matter, mentioned(t.{column}, :json) AS text, count(*) AS times
FROM {table} t JOIN application a ON a.id = t.application JOIN organisation o ON o.id = a.organisation
	JOIN round r ON r.id = a.round
WHERE text IS NOT NULL GROUP BY 1, 2, 3 ORDER BY 1, 2, 3;

-- name: texts_of_survey
SELECT NULL AS organisation, s.name AS matter, mentioned(t.{column}, :json) AS text, count(*) AS times
FROM {table} t JOIN survey s ON s.id = t.survey
WHERE text IS NOT NULL GROUP BY 1, 2, 3 ORDER BY 1, 2, 3;

-- name: texts_response
SELECT o.name AS organisation, s.name AS matter, mentioned(t.{column}, :json) AS text, count(*) AS times
FROM {table} t JOIN survey s ON s.id = t.survey LEFT JOIN organisation o ON o.id = t.organisation
WHERE text IS NOT NULL GROUP BY 1, 2, 3 ORDER BY 1, 2, 3;
