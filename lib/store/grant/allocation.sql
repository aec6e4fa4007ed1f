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
INSERT INTO allocation (application, eligible, claim_ore, cap_ore, amount_ore, reason_id, reason, missing)
VALUES (:application, :eligible, :claim_ore, :cap_ore, :amount_ore, :reason_id, :reason, :missing);

-- name: step_add
INSERT INTO step (application, ordinal, step, rule, working, amount_ore)
VALUES (:application, :ordinal, :step, :rule, :working, :amount_ore);

-- name: pot_get
SELECT budget_ore, committed_ore, reserve_ore, pot_ore, claims_ore FROM pot WHERE round = :round;

-- name: outcome_list
-- Of an award nothing but the decided amount is known; an amount of the board's own counts once the rules have given one.
SELECT a.id, l.application IS NOT NULL AS allocated, l.eligible, l.claim_ore, l.cap_ore, l.amount_ore, l.reason_id, l.reason, l.missing,
	j.amount_ore AS adjusted_ore, j.reason AS adjusted_because,
	iif(l.application IS NULL, m.amount_ore, coalesce(m.amount_ore, j.amount_ore, l.amount_ore)) AS granted_ore
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
