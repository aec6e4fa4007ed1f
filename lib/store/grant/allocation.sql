-- SPDX-License-Identifier: EUPL-1.2

-- name: pot_drop
DELETE FROM pot WHERE round = :round;

-- name: allocation_drop
DELETE FROM allocation WHERE application = :application;

-- name: pot_add
INSERT INTO pot (round, budget_ore, committed_ore, reserve_ore, pot_ore, claims_ore)
VALUES (:round, :budget_ore, :committed_ore, :reserve_ore, :pot_ore, :claims_ore);

-- name: pot_agreement_add
INSERT INTO pot_agreement (round, agreement, amount_ore) VALUES (:round, :agreement, :amount_ore);

-- name: allocation_add
INSERT INTO allocation (application, eligible, claim_ore, cap_ore, amount_ore, reason)
VALUES (:application, :eligible, :claim_ore, :cap_ore, :amount_ore, :reason);

-- name: step_add
INSERT INTO step (application, ordinal, step, rule, working, amount_ore)
VALUES (:application, :ordinal, :step, :rule, :working, :amount_ore);

-- name: pot_get
SELECT budget_ore, committed_ore, reserve_ore, pot_ore, claims_ore FROM pot WHERE round = :round;

-- name: outcome_list
SELECT a.id, l.eligible, l.claim_ore, l.cap_ore, l.amount_ore, l.reason, j.amount_ore AS adjusted_ore, j.reason AS adjusted_because,
	m.amount_ore AS decided_ore, coalesce(m.amount_ore, j.amount_ore, l.amount_ore) AS granted_ore
FROM application a LEFT JOIN allocation l ON l.application = a.id LEFT JOIN adjustment j ON j.application = a.id
	LEFT JOIN granted_amount m ON m.application = a.id
WHERE a.round = :round ORDER BY a.organisation;

-- name: step_list
SELECT s.application, s.step, s.rule, s.working, s.amount_ore
FROM application a JOIN step s ON s.application = a.id WHERE a.round = :round ORDER BY a.organisation, s.ordinal;

-- name: adjustment_put
INSERT INTO adjustment (application, amount_ore, reason) VALUES (:application, :amount_ore, :reason)
ON CONFLICT (application) DO UPDATE SET amount_ore = excluded.amount_ore, reason = excluded.reason;

-- name: adjustment_clear
DELETE FROM adjustment WHERE application = :application;

-- name: pot_agreement_keep
UPDATE pot_agreement SET (name, org_number, starts, ends, kind, reference) = (
	SELECT o.name, o.org_number, g.starts, g.ends, g.kind, g.reference FROM agreement g
	JOIN organisation o ON o.id = g.organisation WHERE g.id = pot_agreement.agreement)
WHERE round = :round;

-- name: decision_add
INSERT INTO decision (round, board, decided_on, paragraph, reference, motivation)
VALUES (:round, :board, :decided_on, :paragraph, :reference, :motivation);

-- name: decision_same_paragraph
SELECT r.name FROM decision d JOIN round r ON r.id = d.round
WHERE d.round <> :round AND d.decided_on = :decided_on AND d.paragraph = :paragraph AND d.board IS :board
UNION SELECT r.name FROM amendment n JOIN decision d ON d.id = n.decision JOIN round r ON r.id = d.round
WHERE d.round <> :round AND n.decided_on = :decided_on AND n.paragraph = :paragraph AND n.board IS :board LIMIT 1;

-- name: decision_amount_add
INSERT INTO decision_amount (decision, application, amount_ore, name, org_number)
SELECT :decision, a.id, :amount_ore, o.name, o.org_number FROM application a JOIN organisation o ON o.id = a.organisation
WHERE a.id = :application;

-- name: granted_list
SELECT o.id, o.name, o.org_number, r.name AS round, p.name AS programme, r.year, m.amount_ore
FROM granted_amount m JOIN application a ON a.id = m.application JOIN organisation o ON o.id = a.organisation
	JOIN round r ON r.id = a.round JOIN programme p ON p.id = r.programme
WHERE (:programme IS NULL OR p.name = :programme)
	AND CASE WHEN r.id IN (SELECT round FROM award_round) THEN m.amount_ore > 0 ELSE :awards IS NULL END
ORDER BY o.id, r.year, r.id;
