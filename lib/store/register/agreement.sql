-- SPDX-License-Identifier: EUPL-1.2

-- name: agreement_add
INSERT INTO agreement (organisation, programme, amount_ore, starts, ends, kind, reference)
VALUES (:organisation, (SELECT id FROM programme WHERE name = :programme), :amount_ore, :starts, :ends, :kind, :reference);

-- name: agreement_end
UPDATE agreement SET ends = :ends WHERE id = :id;

-- name: agreement_move
UPDATE agreement SET organisation = :into WHERE organisation = :from;

-- name: agreement_list
SELECT g.id, g.organisation AS organisation_id, o.name AS organisation, p.name AS programme, g.amount_ore, g.starts, g.ends, g.kind,
	g.reference
FROM agreement g JOIN organisation o ON o.id = g.organisation LEFT JOIN programme p ON p.id = g.programme
WHERE (:organisation IS NULL OR g.organisation = :organisation) ORDER BY g.starts, g.id;

-- name: agreement_charged
SELECT g.id, g.organisation AS organisation_id, o.name AS organisation, p.name AS programme, g.amount_ore, g.starts, g.ends, g.kind,
	g.reference
FROM agreement g JOIN organisation o ON o.id = g.organisation JOIN programme p ON p.id = g.programme
	JOIN round r ON r.programme = g.programme
WHERE r.id = :round AND r.id NOT IN (SELECT round FROM award_round) AND coalesce(r.decide_on, :today) BETWEEN g.starts AND coalesce(g.ends, '9999-12-31')
	AND NOT EXISTS (SELECT 1 FROM round e WHERE e.programme = r.programme AND e.year = r.year AND e.id < r.id
		AND e.id NOT IN (SELECT round FROM award_round) AND coalesce(e.decide_on, :today) BETWEEN g.starts AND coalesce(g.ends, '9999-12-31'))
ORDER BY g.starts, g.id;

-- name: agreement_of_pot
SELECT g.id, g.organisation AS organisation_id, coalesce(c.name, o.name) AS organisation, p.name AS programme, c.amount_ore,
	coalesce(c.starts, g.starts) AS starts, iif(c.name IS NULL, g.ends, c.ends) AS ends, iif(c.name IS NULL, g.kind, c.kind) AS kind,
	iif(c.name IS NULL, g.reference, c.reference) AS reference
FROM pot_agreement c JOIN agreement g ON g.id = c.agreement JOIN organisation o ON o.id = g.organisation
	LEFT JOIN programme p ON p.id = g.programme
WHERE c.round = :round ORDER BY g.starts, g.id;

-- name: agreement_rounds
-- That are allocated or decided with it.
SELECT r.name FROM pot_agreement c JOIN round r ON r.id = c.round
WHERE c.agreement = :agreement AND :decided = EXISTS (SELECT 1 FROM decision WHERE decision.round = r.id) ORDER BY r.id;

-- name: agreement_drop_allocations
DELETE FROM allocation WHERE application IN (SELECT a.id FROM pot_agreement c JOIN application a ON a.round = c.round WHERE c.agreement = :id);

-- name: agreement_drop_pots
DELETE FROM pot WHERE round IN (SELECT round FROM pot_agreement WHERE agreement = :id);

-- name: agreement_drop
DELETE FROM agreement WHERE id = :id;
