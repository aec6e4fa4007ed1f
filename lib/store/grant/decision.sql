-- SPDX-License-Identifier: EUPL-1.2

-- name: pot_agreement_keep
UPDATE pot_agreement SET (name, org_number, starts, ends, kind, reference) = (
	SELECT o.name, o.org_number, g.starts, g.ends, g.kind, g.reference FROM agreement g
	JOIN organisation o ON o.id = g.organisation WHERE g.id = pot_agreement.agreement)
WHERE round = :round;

-- name: decision_add
INSERT INTO decision (round, board, decided_on, paragraph, reference, motivation)
VALUES (:round, :board, :decided_on, :paragraph, :reference, :motivation);

-- name: decision_same_paragraph
SELECT r.name FROM decision_now d JOIN round r ON r.id = d.round
WHERE d.round <> :round AND d.decided_on = :decided_on AND d.paragraph = :paragraph AND d.board IS :board
UNION SELECT r.name FROM amendment n JOIN decision d ON d.id = n.decision JOIN round r ON r.id = d.round
WHERE d.round <> :round AND n.decided_on = :decided_on AND n.paragraph = :paragraph AND n.board IS :board LIMIT 1;

-- name: decision_amount_add
INSERT INTO decision_amount (decision, application, amount_ore, name, org_number)
SELECT :decision, a.id, :amount_ore, o.name, o.org_number FROM application a JOIN organisation o ON o.id = a.organisation
WHERE a.id = :application;

-- name: correction_add
INSERT INTO correction (decision, field, previous, corrected, reason, corrected_on)
SELECT id, :field, CASE :field WHEN 'decided_on' THEN decided_on WHEN 'paragraph' THEN paragraph ELSE reference END, :corrected, :reason,
	:corrected_on
FROM decision_now WHERE round = :round;
