-- SPDX-License-Identifier: EUPL-1.2

-- name: round_add
INSERT INTO round (name, programme, board, year, budget_ore, closes, decide_on, reference, rules)
VALUES (:name, (SELECT id FROM programme WHERE name = :programme), :board, :year, :budget_ore, :closes, :decide_on, :reference, :rules);

-- name: round_put
UPDATE round SET programme = (SELECT id FROM programme WHERE name = :programme), year = :year, budget_ore = :budget_ore,
	board = iif(board IS NULL AND :board IS (SELECT p.board FROM programme p WHERE p.id = round.programme), NULL, :board),
	closes = :closes, decide_on = :decide_on, reference = :reference
WHERE id = :id;

-- name: round_pot_drop
DELETE FROM pot WHERE round = :id AND round NOT IN (SELECT round FROM application);

-- name: round_drop
DELETE FROM round WHERE id = :id AND id NOT IN (SELECT round FROM application);

-- name: round_set_rules
UPDATE round SET rules = :rules WHERE id = :id;

-- name: round_list
-- All applications of a round are added up: only of those rounds that are chosen first.
SELECT r.id, r.name, p.name AS programme, coalesce(r.board, p.board) AS board, r.year, r.budget_ore, r.closes, r.decide_on,
	r.reference, r.rules, r.id IN (SELECT round FROM award_round) AS award, d.motivation, d.decided_on, d.paragraph, d.reference AS decision_reference,
	f.decided_on AS first_decided_on, f.paragraph AS first_paragraph, f.reference AS first_reference,
	CASE WHEN d.id IS NOT NULL THEN 2 WHEN EXISTS (SELECT 1 FROM pot WHERE round = r.id) THEN 1 ELSE 0 END AS state,
	(SELECT count(*) FROM application WHERE round = r.id AND withdrawn IS NULL) AS applications,
	(SELECT coalesce(sum(applied_ore), 0) FROM application WHERE round = r.id AND withdrawn IS NULL) AS applied_ore,
	CASE WHEN d.id IS NOT NULL THEN (SELECT coalesce(sum(amount_ore), 0) FROM granted_amount WHERE decision = d.id)
		WHEN EXISTS (SELECT 1 FROM pot WHERE round = r.id) THEN (
			SELECT coalesce(sum(coalesce(j.amount_ore, l.amount_ore)), 0)
			FROM application a LEFT JOIN allocation l ON l.application = a.id LEFT JOIN adjustment j ON j.application = a.id
			WHERE a.round = r.id AND a.withdrawn IS NULL) END AS allocated_ore
FROM (SELECT id FROM round
	WHERE (:name IS NULL OR name = :name) AND (:award IS NULL OR :award = (id IN (SELECT round FROM award_round)))
		AND (:decided IS NULL OR :decided = EXISTS (SELECT 1 FROM decision WHERE decision.round = round.id))
	ORDER BY year DESC, id DESC LIMIT coalesce(:most, -1)) c
	JOIN round r ON r.id = c.id JOIN programme p ON p.id = r.programme LEFT JOIN decision_now d ON d.round = r.id
	LEFT JOIN decision f ON f.id = d.id AND EXISTS (SELECT 1 FROM correction WHERE decision = f.id)
ORDER BY r.year DESC, r.id DESC;

-- name: round_names
SELECT name FROM round WHERE :award = (id IN (SELECT round FROM award_round)) ORDER BY year DESC, id DESC;
