-- SPDX-License-Identifier: EUPL-1.2
-- What `export` writes: a table's columns in the order they are shown, references as names and numbers, oldest first.

-- name: export_organisation
SELECT {organisation} FROM organisation ORDER BY id;

-- name: export_organisation_alias
SELECT o.name AS organisation, o.org_number, a.name
FROM organisation_alias a JOIN organisation o ON o.id = a.organisation ORDER BY o.id, a.name_key;

-- name: export_organisation_distinct
SELECT o.name AS organisation, o.org_number, p.name AS other_organisation, p.org_number AS other_org_number
FROM organisation_distinct d JOIN organisation o ON o.id = d.organisation JOIN organisation p ON p.id = d.other
ORDER BY d.organisation, d.other;

-- name: export_organisation_end
SELECT o.name AS organisation, o.org_number, e.ended_on, s.name AS successor, s.org_number AS successor_org_number
FROM organisation_end e JOIN organisation o ON o.id = e.organisation LEFT JOIN organisation s ON s.id = e.successor ORDER BY e.organisation;

-- name: export_contact
SELECT o.name AS organisation, o.org_number, c.name AS contact, c.email, c.phone, c.role, c.since, c.published, c.main
FROM contact c JOIN organisation o ON o.id = c.organisation WHERE c.protected = 0 ORDER BY o.id, c.main DESC, c.id;

-- name: export_programme
SELECT name, board FROM programme ORDER BY id;

-- name: export_agreement
SELECT o.name AS organisation, o.org_number, p.name AS programme, g.amount_ore, g.starts, g.ends, g.kind, g.reference
FROM agreement g JOIN organisation o ON o.id = g.organisation LEFT JOIN programme p ON p.id = g.programme ORDER BY g.id;

-- name: export_round
SELECT r.name, p.name AS programme, r.board, r.year, r.budget_ore, r.closes, r.decide_on, r.reference, r.rules
FROM round r JOIN programme p ON p.id = r.programme ORDER BY r.id;

-- name: export_application
SELECT o.name AS organisation, o.org_number, r.name AS round, a.applied_ore, a.received, a.purpose, a.withdrawn, a.id
FROM application a JOIN organisation o ON o.id = a.organisation JOIN round r ON r.id = a.round
WHERE r.id NOT IN (SELECT round FROM award_round) ORDER BY a.id;

-- name: export_quantity_names
SELECT DISTINCT name FROM application_quantity ORDER BY name;

-- name: export_class_names
SELECT DISTINCT name FROM application_quantity WHERE text IS NOT NULL ORDER BY name;

-- name: export_quantities
SELECT name, hundredths, text FROM application_quantity WHERE application = :application ORDER BY name;

-- name: export_award_round
SELECT r.name AS round, r.year, r.budget_ore FROM award_round w JOIN round r ON r.id = w.round ORDER BY r.id;

-- name: export_nomination
SELECT o.name AS organisation, o.org_number, r.name AS round, n.nominated_by, a.purpose AS motivation, a.received
FROM nomination n JOIN application a ON a.id = n.application JOIN organisation o ON o.id = a.organisation JOIN round r ON r.id = a.round
ORDER BY a.id;

-- name: export_score
SELECT o.name AS organisation, o.org_number, r.name AS round, s.criterion, s.reviewer, s.points
FROM score s JOIN application a ON a.id = s.application JOIN organisation o ON o.id = a.organisation JOIN round r ON r.id = a.round
ORDER BY a.id, s.criterion, s.reviewer;

-- name: export_pot
SELECT r.name AS round, t.budget_ore, t.committed_ore, t.reserve_ore, t.pot_ore, t.claims_ore
FROM pot t JOIN round r ON r.id = t.round ORDER BY r.id;

-- name: export_pot_agreement
SELECT r.name AS round, coalesce(c.name, o.name) AS organisation, iif(c.name IS NULL, o.org_number, c.org_number) AS org_number,
	coalesce(c.starts, g.starts) AS starts, iif(c.name IS NULL, g.ends, c.ends) AS ends, iif(c.name IS NULL, g.kind, c.kind) AS kind,
	iif(c.name IS NULL, g.reference, c.reference) AS reference, c.amount_ore
FROM pot_agreement c JOIN round r ON r.id = c.round JOIN agreement g ON g.id = c.agreement JOIN organisation o ON o.id = g.organisation
ORDER BY r.id, g.id;

-- name: export_allocation
SELECT o.name AS organisation, o.org_number, r.name AS round, l.eligible, l.claim_ore, l.cap_ore, l.amount_ore, l.reason_id, l.reason, l.missing
FROM allocation l JOIN application a ON a.id = l.application JOIN organisation o ON o.id = a.organisation JOIN round r ON r.id = a.round
ORDER BY a.id;

-- name: export_step
SELECT o.name AS organisation, o.org_number, r.name AS round, s.ordinal, s.step, s.rule, s.working, s.amount_ore
FROM step s JOIN application a ON a.id = s.application JOIN organisation o ON o.id = a.organisation JOIN round r ON r.id = a.round
ORDER BY a.id, s.ordinal;

-- name: export_adjustment
SELECT o.name AS organisation, o.org_number, r.name AS round, j.amount_ore, j.reason
FROM adjustment j JOIN application a ON a.id = j.application JOIN organisation o ON o.id = a.organisation JOIN round r ON r.id = a.round
ORDER BY a.id;

-- name: export_decision
SELECT r.name AS round, d.board, d.decided_on, d.paragraph, d.reference, d.motivation FROM decision_now d JOIN round r ON r.id = d.round ORDER BY d.id;

-- name: export_decision_amount
SELECT m.name AS organisation, m.org_number, r.name AS round, m.amount_ore
FROM decision_amount m JOIN application a ON a.id = m.application JOIN round r ON r.id = a.round
ORDER BY m.decision, a.id;

-- name: export_amendment
SELECT o.name AS organisation, o.org_number, r.name AS round, x.amount_ore, x.reason, x.board, x.decided_on, x.paragraph, x.reference
FROM amendment x JOIN application a ON a.id = x.application JOIN organisation o ON o.id = a.organisation JOIN round r ON r.id = a.round
ORDER BY x.id;

-- name: export_correction
SELECT r.name AS round, c.field, c.previous, c.corrected, c.reason, c.corrected_on
FROM correction c JOIN decision d ON d.id = c.decision JOIN round r ON r.id = d.round ORDER BY c.id;

-- name: export_account_change
SELECT o.name AS organisation, o.org_number, c.giro, c.changed_on, c.changed_by
FROM account_change c JOIN organisation o ON o.id = c.organisation ORDER BY c.id;

-- name: export_payment
SELECT o.name AS organisation, o.org_number, r.name AS round, x.amount_ore, x.giro, x.paid_on
FROM payment x JOIN application a ON a.id = x.application JOIN organisation o ON o.id = a.organisation JOIN round r ON r.id = a.round
ORDER BY x.id;

-- name: export_followup_due
SELECT r.name AS round, x.due FROM followup_due x JOIN round r ON r.id = x.round ORDER BY r.id;

-- name: export_followup
SELECT o.name AS organisation, o.org_number, r.name AS round, x.spent_ore, x.received, x.note AS remark
FROM followup x JOIN application a ON a.id = x.application JOIN organisation o ON o.id = a.organisation JOIN round r ON r.id = a.round
ORDER BY a.id;

-- name: export_reclaim
SELECT o.name AS organisation, o.org_number, r.name AS round, x.amount_ore, x.reclaimed_on, x.reason
FROM reclaim x JOIN application a ON a.id = x.application JOIN organisation o ON o.id = a.organisation JOIN round r ON r.id = a.round
ORDER BY x.id;

-- name: export_repayment
SELECT o.name AS organisation, o.org_number, r.name AS round, x.amount_ore, x.repaid_on
FROM repayment x JOIN application a ON a.id = x.application JOIN organisation o ON o.id = a.organisation JOIN round r ON r.id = a.round
ORDER BY x.id;

-- name: export_survey
SELECT name, title, sent, settled FROM survey ORDER BY id;

-- name: export_survey_question
SELECT s.name AS survey, q.number, q.key, q.label, q.short_label, q.heading, q.kind, q.header, q.personal, q.skipped,
	q.organisation AS names_organisation, q.respondent_kind
FROM survey_question q JOIN survey s ON s.id = q.survey ORDER BY q.survey, q.number;

-- name: export_survey_option
SELECT s.name AS survey, q.key AS question, o.code, o.place, o.label, o.short_label, o.value AS scale_value, o.outside, o.other,
	o.header
FROM survey_option o JOIN survey_question q ON q.survey = o.survey AND q.number = o.question JOIN survey s ON s.id = o.survey
ORDER BY o.survey, o.question, o.place;

-- name: export_response
SELECT s.name AS survey, r.id, printf('%016x', r.respondent) AS respondent, r.day, o.name AS organisation, o.org_number, r.answers
FROM response r JOIN survey s ON s.id = r.survey LEFT JOIN organisation o ON o.id = r.organisation ORDER BY r.id;

-- name: export_survey_note
SELECT s.name AS survey, n.id, n.meeting, n.participants, n.day, n.statement, n.topic, n.aspect
FROM survey_note n JOIN survey s ON s.id = n.survey ORDER BY n.id;

-- name: export_theme
SELECT s.name AS survey, t.name FROM theme t JOIN survey s ON s.id = t.survey ORDER BY t.survey, t.name_key;

-- name: export_response_theme
SELECT m.response, q.key AS question, t.name AS theme
FROM response_theme m JOIN theme t ON t.id = m.theme
	JOIN survey_question q ON q.survey = t.survey AND q.number = m.question
ORDER BY m.response, m.question, t.name_key;

-- name: export_note_theme
SELECT m.note, t.name AS theme FROM note_theme m JOIN theme t ON t.id = m.theme ORDER BY m.note, t.name_key;

-- name: export_setting
SELECT key, value FROM setting WHERE key <> 'survey_key' ORDER BY key;

-- name: export_journal
SELECT id, at, who, command, lower(hex(previous)) AS previous, lower(hex(hash)) AS hash, lower(hex(state)) AS state, outcome
FROM journal ORDER BY id;

-- name: export_journal_payload
SELECT journal, ordinal, object, lower(hex(salt)) AS salt, payload, lower(hex(digest)) AS digest
FROM journal_payload ORDER BY journal, ordinal;
