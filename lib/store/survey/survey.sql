-- SPDX-License-Identifier: EUPL-1.2

-- name: survey_list
SELECT s.id, s.name, s.title, s.sent, s.settled, (SELECT count(*) FROM response WHERE survey = s.id) AS responses,
	(SELECT count(*) FROM survey_note WHERE survey = s.id) AS notes,
	(SELECT min(day) FROM response WHERE survey = s.id) AS first,
	(SELECT max(day) FROM response WHERE survey = s.id) AS last
FROM survey s WHERE :key IS NULL OR s.name_key = :key ORDER BY s.name_key;

-- name: survey_add
INSERT INTO survey (name, name_key, title, sent) VALUES (:name, :key, :title, :sent);

-- name: survey_put
UPDATE survey SET title = :title, sent = :sent, settled = :settled WHERE id = :id;

-- name: survey_delete
DELETE FROM survey WHERE id = :id;

-- name: question_list
SELECT number, key, label, short_label, heading, kind, header, personal, skipped, organisation, respondent_kind
FROM survey_question WHERE survey = :survey ORDER BY number;

-- name: option_list
SELECT code, place, label, short_label, value, outside, other, header
FROM survey_option WHERE survey = :survey AND question = :question ORDER BY place, code;

-- name: question_put
INSERT INTO survey_question (survey, number, key, label, short_label, heading, kind, header, personal, skipped, organisation,
	respondent_kind)
VALUES (:survey, :number, :key, :label, :short_label, :heading, :kind, :header, :personal, :skipped, :organisation, :respondent_kind)
ON CONFLICT (survey, number) DO UPDATE SET key = excluded.key, label = excluded.label, short_label = excluded.short_label,
	heading = excluded.heading, kind = excluded.kind, header = excluded.header, personal = excluded.personal,
	skipped = excluded.skipped, organisation = excluded.organisation, respondent_kind = excluded.respondent_kind;

-- name: option_clear
DELETE FROM survey_option WHERE survey = :survey AND question = :question;

-- name: option_put
INSERT INTO survey_option (survey, question, code, place, label, short_label, value, outside, other, header)
VALUES (:survey, :question, :code, :place, :label, :short_label, :value, :outside, :other, :header);
