-- SPDX-License-Identifier: EUPL-1.2

-- name: due_list
SELECT a.id AS application_id, a.applied_ore, g.decided_ore, g.amount_ore AS granted_ore,
	coalesce((SELECT reason FROM amendment WHERE application = a.id ORDER BY id DESC LIMIT 1), j.reason) AS own_reason,
	l.reason AS rule_reason, l.reason_id, l.missing,
	(SELECT coalesce(sum(amount_ore), 0) FROM payment WHERE application = a.id) AS paid_ore,
	(SELECT max(paid_on) FROM payment WHERE application = a.id) AS paid_on,
	c.changed_on, c.changed_by, f.spent_ore, f.received AS accounted_on, f.note,
	(SELECT coalesce(sum(amount_ore), 0) FROM reclaim WHERE application = a.id) AS reclaimed_ore,
	(SELECT coalesce(sum(amount_ore), 0) FROM repayment WHERE application = a.id) AS repaid_ore,
	o.id, {organisation o.}, NULL AS contact, NULL AS email, NULL AS phone
FROM application a JOIN granted_amount g ON g.application = a.id JOIN organisation o ON o.id = a.organisation
	LEFT JOIN allocation l ON l.application = a.id LEFT JOIN adjustment j ON j.application = a.id
	LEFT JOIN followup f ON f.application = a.id
	LEFT JOIN account_change c ON c.id = (SELECT max(id) FROM account_change WHERE organisation = o.id)
WHERE a.round = :round ORDER BY a.organisation;

-- name: amendment_add
INSERT INTO amendment (decision, previous, application, amount_ore, reason, board, decided_on, paragraph, reference)
VALUES ((SELECT decision FROM decision_amount WHERE application = :application),
	(SELECT max(id) FROM amendment WHERE application = :application),
	:application, :amount_ore, :reason, :board, :decided_on, :paragraph, :reference);

-- name: amendment_list
SELECT n.application, m.name AS organisation, coalesce(e.amount_ore, m.amount_ore) AS before_ore, n.amount_ore, n.reason, n.board,
	n.decided_on, n.paragraph, n.reference
FROM amendment n JOIN application a ON a.id = n.application
	JOIN decision_amount m ON m.application = a.id LEFT JOIN amendment e ON e.id = n.previous
WHERE a.round = :round ORDER BY n.id;

-- name: payment_add
INSERT INTO payment (application, amount_ore, giro, paid_on)
SELECT a.id, :amount_ore, o.giro, :paid_on FROM application a JOIN organisation o ON o.id = a.organisation WHERE a.id = :application;

-- name: payment_clear
DELETE FROM payment WHERE id = (SELECT max(id) FROM payment WHERE application = :application) RETURNING amount_ore;

-- name: followup_due
SELECT (SELECT due FROM followup_due WHERE round = :round) AS due, EXISTS (SELECT 1 FROM application a WHERE a.round = :round
	AND (a.id IN (SELECT application FROM followup) OR a.id IN (SELECT application FROM reclaim)
		OR a.id IN (SELECT application FROM repayment))) AS begun;

-- name: followup_set_due
INSERT INTO followup_due (round, due) VALUES (:round, :due) ON CONFLICT (round) DO UPDATE SET due = excluded.due;

-- name: followup_put
INSERT INTO followup (application, spent_ore, received, note) VALUES (:application, :spent_ore, :received, :note)
ON CONFLICT (application) DO UPDATE SET spent_ore = excluded.spent_ore, received = excluded.received, note = excluded.note;

-- name: reclaim_add
INSERT INTO reclaim (application, amount_ore, reclaimed_on, reason) VALUES (:application, :amount_ore, :reclaimed_on, :reason);

-- name: repayment_add
INSERT INTO repayment (application, amount_ore, repaid_on) VALUES (:application, :amount_ore, :repaid_on);

-- name: repayment_clear
DELETE FROM repayment WHERE id = (SELECT max(id) FROM repayment WHERE application = :application) RETURNING amount_ore;
