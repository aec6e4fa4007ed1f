-- SPDX-License-Identifier: EUPL-1.2

-- name: granted_list
SELECT o.id, o.name, o.org_number, r.name AS round, p.name AS programme, r.year, m.amount_ore
FROM granted_amount m JOIN application a ON a.id = m.application JOIN organisation o ON o.id = a.organisation
	JOIN round r ON r.id = a.round JOIN programme p ON p.id = r.programme
WHERE (:programme IS NULL OR p.name = :programme)
	AND CASE WHEN r.id IN (SELECT round FROM award_round) THEN m.amount_ore > 0 ELSE :awards IS NULL END
ORDER BY o.id, r.year, r.id;

-- name: granted_of
-- The same of one organisation, whose applications are looked up: of a parameter that may be null no index can be chosen.
SELECT o.id, o.name, o.org_number, r.name AS round, p.name AS programme, r.year, m.amount_ore
FROM application a JOIN granted_amount m ON m.application = a.id JOIN organisation o ON o.id = a.organisation
	JOIN round r ON r.id = a.round JOIN programme p ON p.id = r.programme
WHERE a.organisation = :organisation AND (m.amount_ore > 0 OR r.id NOT IN (SELECT round FROM award_round))
ORDER BY r.year, r.id;
