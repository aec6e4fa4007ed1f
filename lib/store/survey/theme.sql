-- SPDX-License-Identifier: EUPL-1.2

-- name: theme_list
SELECT t.id, t.name, (SELECT count(*) FROM response_theme WHERE theme = t.id) +
	(SELECT count(*) FROM note_theme WHERE theme = t.id) AS texts
FROM theme t WHERE t.survey = :survey;

-- name: theme_add
INSERT INTO theme (survey, name, name_key) VALUES (:survey, :name, :key) ON CONFLICT (survey, name_key) DO NOTHING;

-- name: theme_find
SELECT id FROM theme WHERE survey = :survey AND name_key = :key;

-- name: theme_delete
DELETE FROM theme WHERE id = :id;

-- name: response_theme_clear
DELETE FROM response_theme WHERE response = :response AND question = :question;

-- name: response_theme_add
INSERT INTO response_theme (response, question, theme) VALUES (:response, :question, :theme) ON CONFLICT DO NOTHING;

-- name: note_theme_clear
DELETE FROM note_theme WHERE note = :note;

-- name: note_theme_add
INSERT INTO note_theme (note, theme) VALUES (:note, :theme) ON CONFLICT DO NOTHING;

-- name: theme_marks
SELECT response AS id, question, theme FROM response_theme JOIN response ON response.id = response_theme.response
WHERE response.survey = :survey AND (:question IS NULL OR question = :question)
UNION ALL
SELECT -note AS id, 0, theme FROM note_theme JOIN survey_note ON survey_note.id = note_theme.note
WHERE survey_note.survey = :survey AND (:question IS NULL OR 0 = :question);

-- name: note_list
SELECT id, meeting, participants, day, statement, topic, aspect FROM survey_note WHERE survey = :survey ORDER BY id;

-- name: note_add
INSERT INTO survey_note (survey, meeting, participants, day, statement, topic, aspect)
VALUES (:survey, :meeting, :participants, :day, :statement, :topic, :aspect);
