-- SPDX-License-Identifier: EUPL-1.2

-- name: money_list
-- CROSS JOIN: the rounds of the year first, not all that was ever granted.
SELECT o.id, o.name, o.org_number, CASE WHEN r.id IN (SELECT round FROM award_round) THEN 2 ELSE 0 END AS way, r.name AS round,
	p.name AS programme, coalesce(d.reference, r.reference) AS reference, m.amount_ore
FROM round r CROSS JOIN decision d ON d.round = r.id CROSS JOIN granted_amount m ON m.decision = d.id
	JOIN application a ON a.id = m.application JOIN organisation o ON o.id = a.organisation JOIN programme p ON p.id = r.programme
WHERE r.year = :year AND m.amount_ore > 0
UNION ALL
SELECT o.id, o.name, o.org_number, 1, NULL, p.name, g.reference, g.amount_ore
FROM agreement g JOIN organisation o ON o.id = g.organisation LEFT JOIN programme p ON p.id = g.programme
WHERE g.starts <= printf('%04d-12-31', :year) AND coalesce(g.ends, '9999-12-31') >= printf('%04d-01-01', :year)
ORDER BY 1, 4, 5, 6;
