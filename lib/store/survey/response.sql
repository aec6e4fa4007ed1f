-- SPDX-License-Identifier: EUPL-1.2

-- name: response_add
INSERT INTO response (survey, respondent, day, answers) VALUES (?1, ?2, ?3, ?4) ON CONFLICT (respondent, survey) DO NOTHING;

-- name: response_known
SELECT id, day, answers FROM response WHERE survey = ?1 AND respondent = ?2;

-- name: response_change
UPDATE response SET day = ?2, answers = ?3 WHERE id = ?1;

-- name: response_answers
UPDATE response SET answers = ?2 WHERE id = ?1;

-- name: response_most
SELECT coalesce(max(id), 0) FROM response;

-- name: response_all
SELECT r.id, r.answers, r.day, r.organisation, o.name, o.kind, o.category
FROM response r LEFT JOIN organisation o ON o.id = r.organisation WHERE +r.survey = ?1 ORDER BY r.id;

-- name: response_link
UPDATE response SET organisation = ?2 WHERE id = ?1;
