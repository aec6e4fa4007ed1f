-- SPDX-License-Identifier: EUPL-1.2

-- name: erasing_begin
INSERT INTO erasing (reference) VALUES (:reference);

-- name: erasing_end
DELETE FROM erasing;

-- name: sweep_ask
INSERT INTO sweep (reference) SELECT :reference WHERE NOT EXISTS (SELECT 1 FROM sweep);

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
UPDATE response SET answers = ?2 WHERE id = ?1;
