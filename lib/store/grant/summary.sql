-- SPDX-License-Identifier: EUPL-1.2

-- name: summary_programmes
SELECT coalesce(r.board, p.board) AS board, p.name AS programme, count(*) AS rounds,
	sum(NOT EXISTS (SELECT 1 FROM decision d WHERE d.round = r.id)) AS undecided, sum(r.budget_ore) AS budget_ore,
	sum(coalesce((SELECT committed_ore FROM pot t WHERE t.round = r.id), 0)) AS agreements_ore,
	sum((SELECT coalesce(sum(g.amount_ore), 0) FROM application a JOIN granted_amount g ON g.application = a.id
		WHERE a.round = r.id)) AS granted_ore,
	sum((SELECT coalesce(sum(y.amount_ore), 0) FROM application a JOIN payment y ON y.application = a.id
		WHERE a.round = r.id)) AS paid_ore,
	sum((SELECT count(*) FROM application a WHERE a.round = r.id AND a.withdrawn IS NULL)) AS applications,
	sum((SELECT count(*) FROM application a JOIN granted_amount g ON g.application = a.id
		WHERE a.round = r.id AND g.amount_ore > 0)) AS granted_count,
	sum((SELECT count(*) FROM application a JOIN granted_amount g ON g.application = a.id
		WHERE a.round = r.id AND g.amount_ore = 0)) AS refused_count
FROM round r JOIN programme p ON p.id = r.programme WHERE r.year = :year GROUP BY 1, 2 ORDER BY 1, 2;

-- name: summary_kinds
-- CROSS JOIN: the rounds of the year first, not all applications.
SELECT o.kind AS name, count(*) AS applications, coalesce(sum(g.amount_ore > 0), 0) AS granted_count,
	coalesce(sum(g.amount_ore = 0), 0) AS refused_count, coalesce(sum(g.amount_ore), 0) AS granted_ore
FROM round r CROSS JOIN application a ON a.round = r.id JOIN organisation o ON o.id = a.organisation
	LEFT JOIN granted_amount g ON g.application = a.id
WHERE r.year = :year AND a.withdrawn IS NULL GROUP BY o.kind ORDER BY granted_ore DESC, o.kind;

-- name: summary_categories
SELECT o.category AS name, count(*) AS applications, coalesce(sum(g.amount_ore > 0), 0) AS granted_count,
	coalesce(sum(g.amount_ore = 0), 0) AS refused_count, coalesce(sum(g.amount_ore), 0) AS granted_ore
FROM round r CROSS JOIN application a ON a.round = r.id JOIN organisation o ON o.id = a.organisation
	LEFT JOIN granted_amount g ON g.application = a.id
WHERE r.year = :year AND a.withdrawn IS NULL GROUP BY o.category ORDER BY granted_ore DESC, o.category;
