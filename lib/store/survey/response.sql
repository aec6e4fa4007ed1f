-- SPDX-License-Identifier: EUPL-1.2

-- name: response_add
INSERT INTO response (survey, respondent, day, answers) VALUES (:survey, :respondent, :day, :answers) ON CONFLICT (survey, respondent) DO NOTHING;

-- name: response_known
SELECT id, day, answers FROM response WHERE survey = :survey AND respondent = :respondent;

-- name: response_change
UPDATE response SET day = :day, answers = :answers WHERE id = :id;

-- name: response_answers
UPDATE response SET answers = :answers WHERE id = :id;

-- name: response_most
SELECT coalesce(max(id), 0) AS most FROM response;

-- name: response_all
SELECT r.id, r.answers, r.day, r.organisation, o.name, o.kind, o.category
FROM response r LEFT JOIN organisation o ON o.id = r.organisation WHERE +r.survey = :survey ORDER BY r.id;

-- name: response_link
UPDATE response SET organisation = :organisation WHERE id = :id;

-- name: responses_move
UPDATE response SET organisation = :into WHERE organisation = :from;
